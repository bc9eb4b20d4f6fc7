"""How records are put into words: dates, counts, forces, names of sectors and countries."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from rostra.app.tables import tables
from rostra.domain.search import SearchHit

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

_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


def sector(slug: str) -> str:
    """A sector in full."""
    return tables().label("sector", slug) if slug in tables().sectors else short_sector(slug)


def short_sector(slug: str) -> str:
    """A sector in a word or two, for a chip."""
    return slug.replace("-", " ").capitalize()


def country(code: str) -> str:
    """A country's name, or its code when it has none."""
    return tables().label("country", code)


def day(edtf: str) -> str:
    """An EDTF date as one reads it: "3 Mar 2024", "Mar 2024", "2024", or a range of two."""
    first, slash, second = edtf.partition("/")
    if slash:
        return f"{_point(first)} – {_point(second)}"
    return _point(first)


def day_of(when: date | None) -> str:
    """A day as one reads it, "" for None."""
    return day(when.isoformat()) if when else ""


def month(key: str) -> str:
    """A month: 2024-03 as “Mar 2024”."""
    return _point(key)


def count(number: int) -> str:
    """A count with thin spaces between thousands."""
    return f"{number:,}".replace(",", "\u202f")


def plural(number: int, one: str, many: str = "") -> str:
    """A count with its noun: “1 statement”, “3 statements”."""
    return f"{count(number)} {one if number == 1 else many or one + 's'}"


def names(speakers: Iterable[str]) -> str:
    """Speakers in one line; "Unknown speaker" when there are none."""
    return ", ".join(speakers) or "Unknown speaker"


def quoted(text: str, kind: str) -> str:
    """The statement as it is shown: direct speech in quotation marks."""
    return f"“{text}”" if kind == "direct" else text


def spoken(hit: SearchHit) -> str:
    """One result as a screen reader says it: the force first, so a denial is never missed."""
    role = f", {hit.role}" if hit.role else ""
    parts = [
        hit.force.capitalize() if hit.force else "",
        f"{names(hit.speakers)}{role}",
        day(hit.said) if hit.said else "no date",
        quoted(hit.text, hit.kind),
        hit.outlet,
        ", ".join(map(short_sector, hit.sectors)),
        ", ".join(map(country, hit.countries)),
        "tags: " + ", ".join(hit.tags) if hit.tags else "",
        f"review: {hit.review}",
    ]
    return ". ".join(p for p in parts if p)


def citation(hit: SearchHit, address: str = "") -> str:
    """The statement with who, when and where, for the clipboard.

    Anything but a plain assertion says so, because a copied denial must stay a denial.
    """
    role = f", {hit.role}" if hit.role else ""
    verb = {
        "denies": " (denies)",
        "promises": " (promises)",
        "asks": " (asks)",
        "conditional": " (on a condition)",
    }.get(hit.force, "")
    indirect = "" if hit.kind == "direct" else f" [{hit.kind} speech]"
    said = f", {day(hit.said)}" if hit.said else ""
    where = ", ".join(p for p in (f"“{hit.title}”" if hit.title else "", hit.outlet) if p)
    published = f", published {day(hit.published)}" if hit.published else ""
    return (
        f"{quoted(hit.text, hit.kind)}{indirect} — {names(hit.speakers)}{role}{verb}{said}. "
        f"{where}{published}.{' ' + address if address else ''}"
    ).strip()


def isolated(text: str) -> str:
    """In first-strong isolates, so that a date inside right-to-left text stays whole."""
    return f"\u2068{text}\u2069"


def _point(text: str) -> str:
    parts = text.split("-")
    try:
        if len(parts) == 3:
            return f"{int(parts[2])} {_MONTHS[int(parts[1]) - 1]} {parts[0]}"
        if len(parts) == 2:
            return f"{_MONTHS[int(parts[1]) - 1]} {parts[0]}"
    except (ValueError, IndexError):
        return text
    return text
