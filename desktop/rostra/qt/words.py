"""How records are put into words: dates, counts, forces, names of sectors and countries."""

from __future__ import annotations

import csv
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date, datetime
from decimal import Decimal
from functools import cache, cmp_to_key, lru_cache
from unicodedata import bidirectional

from PySide6.QtCore import QCollator, QDate, QLocale, QObject, Qt
from PySide6.QtGui import QGuiApplication

from rostra.app.resources import resources
from rostra.app.tables import tables
from rostra.domain.search import FacetValue, SearchHit
from rostra.qt.language import language, mark, translate
from rostra.qt.quoting import quoted

FORCE_ICONS = {
    "asserts": "message-circle",
    "denies": "ban",
    "promises": "handshake",
    "asks": "circle-question-mark",
    "conditional": "git-branch",
}
REVIEW_ICONS = {
    "new": ("circle-dot", "muted"),
    "accepted": ("circle-check", "good"),
    "rejected": ("circle-x", "bad"),
    "unsure": ("circle-question-mark", "warn"),
}
KIND_ICONS = {"direct": "quote", "mixed": "message-square-quote", "indirect": "text-quote"}

FORCES = {
    "asserts": mark("Force", "asserts"),
    "denies": mark("Force", "denies"),
    "promises": mark("Force", "promises"),
    "asks": mark("Force", "asks"),
    "conditional": mark("Force", "conditional"),
}
KINDS = {
    "direct": mark("Kind", "direct"),
    "mixed": mark("Kind", "mixed"),
    "indirect": mark("Kind", "indirect"),
}
SPEECH = {
    "direct": mark("Kind", "Direct speech"),
    "mixed": mark("Kind", "Mixed speech"),
    "indirect": mark("Kind", "Indirect speech"),
}
REVIEWS = {
    "new": mark("Review", "new"),
    "accepted": mark("Review", "accepted"),
    "rejected": mark("Review", "rejected"),
    "unsure": mark("Review", "unsure"),
}
AGENT_KINDS = {
    "person": mark("AgentKind", "Person"),
    "organisation": mark("AgentKind", "Organisation"),
}
FIELDS = {
    "content": mark("StatementField", "what was said"),
    "cue": mark("StatementField", "cue"),
    "source": mark("StatementField", "who"),
    "speakers": mark("StatementField", "speaker"),
    "said": mark("StatementField", "date"),
    "said_rule": mark("StatementField", "how the date was found"),
    "kind": mark("StatementField", "kind"),
    "force": mark("StatementField", "force"),
    "sectors": mark("StatementField", "sectors"),
    "countries": mark("StatementField", "countries"),
    "figures": mark("StatementField", "figures"),
    "tags": mark("StatementField", "tags"),
    "note": mark("StatementField", "note"),
    "review": mark("StatementField", "review"),
    "trashed": mark("StatementField", "in the trash"),
    "nested_in": mark("StatementField", "stands inside"),
}
BOUNDS = {
    "more than": mark("Bound", "more than"),
    "at least": mark("Bound", "at least"),
    "less than": mark("Bound", "less than"),
    "at most": mark("Bound", "at most"),
    "about": mark("Bound", "about"),
}
FIGURE_KINDS = {
    "percent": mark("FigureKind", "percent"),
    "points": mark("FigureKind", "percentage points"),
    "money": mark("FigureKind", "money"),
    "quantity": mark("FigureKind", "quantity"),
    "duration": mark("FigureKind", "duration"),
    "year": mark("FigureKind", "year"),
    "number": mark("FigureKind", "number"),
}


class _Counts(QObject):
    """Counted things.  A class, because Qt's tools see a plural only in a class's own `tr`."""

    def statements(self, n: int) -> str:
        return self.tr("%Ln statement(s)", "", n)

    def articles(self, n: int) -> str:
        return self.tr("%Ln article(s)", "", n)

    def files(self, n: int) -> str:
        return self.tr("%Ln file(s)", "", n)

    def versions(self, n: int) -> str:
        return self.tr("%Ln version(s)", "", n)

    def values(self, n: int) -> str:
        return self.tr("%Ln value(s)", "", n)

    def problems(self, n: int) -> str:
        return self.tr("%Ln problem(s)", "", n)

    def lines_written(self, n: int) -> str:
        return self.tr("%Ln line(s) written", "", n)

    def more(self, n: int) -> str:
        return self.tr("… %Ln more", "", n)


_counts = _Counts()
statements, articles, files = _counts.statements, _counts.articles, _counts.files
versions, values, problems = _counts.versions, _counts.values, _counts.problems
lines_written, more = _counts.lines_written, _counts.more


def sector(slug: str) -> str:
    """A sector in full."""
    above, slash, own = slug.partition("/")
    if slash:  # a person's own, in the words it was given
        return f"{sector(above)}: {own.replace('-', ' ')}"
    known = slug in tables().sectors
    return translate("Sector", tables().label("sector", slug)) if known else short_sector(slug)


_PAIRS = frozenset(
    (
        *("conflict-peace", "justice-crime", "finance-business", "housing-regions"),
        *("digital-media", "labour-social", "culture-sport"),
    )
)
"""Slugs of two things beside each other; in the others the first word describes the second."""


def short_words(slug: str) -> str:
    """The English words of a slug: justice-crime as “Justice, crime”."""
    return slug.replace("-", ", " if slug in _PAIRS else " ").capitalize()


def short_sector(slug: str) -> str:
    """A sector in a word or two, for a chip."""
    if "/" in slug:
        return capital(slug.rpartition("/")[2].replace("-", " "))
    return translate("SectorShort", short_words(slug))


def country(code: str) -> str:
    """A country's name, or its code when it has none."""
    return _countries(language()).get(code, "") or tables().label("country", code)


def in_order(names: Iterable[str]) -> list[str]:
    """In the order of the language's own alphabet."""
    collator = QCollator(QLocale())
    return sorted(names, key=cmp_to_key(collator.compare))


@cache
def _countries(code: str) -> Mapping[str, str]:
    """The names of a language by ISO code; none for English, which has those of the table."""
    with (resources() / "translations" / "countries.csv").open(encoding="utf-8") as file:
        return {row["code"]: row.get(code, "") for row in csv.DictReader(file)}


def facet_label(facet: str, value: FacetValue) -> str:
    """What a value of a facet is called."""
    if facet == "sector":
        return sector(value.value)
    if facet == "country":
        return country(value.value)
    return kind(value.value) if facet == "kind" else value.label


def force(name: str) -> str:
    """What a speaker does: “denies”."""
    return _of("Force", FORCES, name)


def kind(name: str) -> str:
    """How it is told: “indirect”."""
    return _of("Kind", KINDS, name)


def speech(name: str) -> str:
    """How it is told: “Indirect speech”."""
    return _of("Kind", SPEECH, name)


def review(name: str) -> str:
    """What a person thought of it: “accepted”."""
    return _of("Review", REVIEWS, name)


def agent_kind(name: str) -> str:
    """A person, an organisation."""
    return _of("AgentKind", AGENT_KINDS, name)


def field(name: str) -> str:
    """A field of a statement, as one speaks of it."""
    return _of("StatementField", FIELDS, name)


def bound(name: str) -> str:
    """How a figure is bounded: “more than”."""
    return _of("Bound", BOUNDS, name)


def figure_kind(name: str) -> str:
    """What a figure counts: “money”."""
    return _of("FigureKind", FIGURE_KINDS, name)


def _of(context: str, table: Mapping[str, str], name: str) -> str:
    return translate(context, table[name]) if name in table else name


def upper(text: str) -> str:
    """In capitals; those of Azerbaijani keep their dots."""
    return (text.replace("i", "İ") if language() == "az" else text).upper()


def capital(text: str) -> str:
    """With a capital at the beginning."""
    return upper(text[:1]) + text[1:]


def day(edtf: str) -> str:
    """An EDTF date as one reads it: "3 Mar 2024", "Mar 2024", "2024", or a range of two."""
    first, slash, second = edtf.partition("/")
    if slash:
        return f"{_point(first)} – {_point(second)}"
    return _point(first)


def day_of(when: date | None) -> str:
    """A day as one reads it, "" for None."""
    return day(when.isoformat()) if when else ""


def moment(when: datetime) -> str:
    """Day and time where the person is."""
    here = when.astimezone()
    return f"{day(here.date().isoformat())}, {here:%H:%M}"


def month(key: str) -> str:
    """A month: 2024-03 as “Mar 2024”."""
    return _point(key)


def count(number: int) -> str:
    """A count, its thousands parted as the language does."""
    return QLocale().toString(number)


def number(value: Decimal) -> str:
    """A value with all its digits, its thousands and decimals parted as the language does."""
    digits, _, rest = f"{abs(value):f}".partition(".")
    locale = QLocale()
    sign = "−" if value < 0 else ""
    rest = rest.rstrip("0")
    whole = locale.toString(int(digits)) if len(digits) < 19 else digits
    return f"{sign}{whole}{locale.decimalPoint() + rest if rest else ''}"


def names(speakers: Iterable[str]) -> str:
    """Speakers in one line; "Unknown speaker" when there are none."""
    return ", ".join(speakers) or translate("Words", "Unknown speaker")


def names_that_fit(speakers: Sequence[str], fits: Callable[[str], bool]) -> str:
    """As many speakers as fit in a line, and how many more there are: "Ro, Sund and 23 more"."""
    whole = names(speakers)
    if len(speakers) < 2 or fits(whole):
        return whole
    cut = translate("Words", "{names} and {count} more")
    shown = ""
    for first in range(1, len(speakers)):
        count = str(len(speakers) - first)
        longer = cut.replace("{names}", ", ".join(speakers[:first])).replace("{count}", count)
        if shown and not fits(longer):
            break
        shown = longer
    return shown


def no_date() -> str:
    """What stands where a date would."""
    return translate("Words", "no date")


def spoken(hit: SearchHit) -> str:
    """One result as a screen reader says it: the force first, so a denial is never missed."""
    role = f", {hit.role}" if hit.role else ""
    parts = [
        capital(force(hit.force)),
        translate("Spoken", "only in an older version") if hit.orphaned else "",
        f"{names(hit.speakers)}{role}",
        day(hit.said) if hit.said else no_date(),
        quoted(hit.text, hit.kind),
        hit.outlet,
        ", ".join(map(short_sector, hit.sectors)),
        ", ".join(map(country, hit.countries)),
        translate("Words", "tags: {names}").replace("{names}", ", ".join(hit.tags))
        if hit.tags
        else "",
        translate("Words", "review: {state}").replace("{state}", review(hit.review)),
    ]
    return ". ".join(p for p in parts if p)


ISOLATES = "\u2068\u2069"
"""First-strong isolate, and its end."""


def isolated(text: str) -> str:
    """In first-strong isolates, so that a date inside right-to-left text stays whole."""
    return f"{ISOLATES[0]}{text}{ISOLATES[1]}" if text else ""


def in_its_way(text: str) -> str:
    """Isolated where its letters run another way than the window.

    Else the mark it ends in, a quotation mark say, would stand at its beginning.
    """
    mirrored = QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
    return isolated(text) if is_rtl(text) != mirrored else text


def in_line(*parts: str) -> str:
    """Things side by side in one line, each in its own direction; empty ones left out."""
    mirrored = QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
    whole = isolated if mirrored or any(map(_turns, parts)) else str
    line = "  ·  ".join(whole(part) for part in parts if part)
    if whole is str:
        return line
    # The line itself runs as the window does, whatever its first letters are.
    return f"\u200f{line}" if mirrored else f"\u200e{line}"


def _turns(text: str) -> bool:
    return any(bidirectional(letter) in ("R", "AL") for letter in text)


def is_rtl(text: str) -> bool:
    """Whether a text runs from right to left: whether its first letter does."""
    for letter in text:
        way = bidirectional(letter)
        if way in ("L", "R", "AL"):
            return way != "L"
    return False


def _point(text: str) -> str:
    return _dated(text, QLocale().name())


@lru_cache(maxsize=4096)
def _dated(text: str, _locale: str) -> str:
    """Lists show few days and many rows: a day is put into words once for each language."""
    parts = text.split("-")
    try:
        if len(parts) == 3:
            one = QDate(int(parts[0]), int(parts[1]), int(parts[2]))
            return QLocale().toString(one, translate("Words", "d MMM yyyy")) or text
        if len(parts) == 2:
            name = QLocale().standaloneMonthName(int(parts[1]), QLocale.FormatType.ShortFormat)
            named = translate("Words", "{month} {year}").replace("{month}", name)
            return named.replace("{year}", parts[0]) if name else text
    except ValueError:
        return text
    return text
