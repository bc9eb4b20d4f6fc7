"""How a statement is cited in a sentence, and the pieces that documents share."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence

from rostra.domain.records import Figure, Kind, Speaker
from rostra.exporting.columns import listed, spans_text
from rostra.exporting.labels import ENGLISH, Labels
from rostra.exporting.records import ExportInfo, ExportItem
from rostra.exporting.spelling import day_text, list_text, measure_text

_WEB = re.compile(r"https?://[^\s<>\"']+\Z", re.IGNORECASE)
_TAG = re.compile(r"[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*\Z")
_ENDS = (".", "!", "?", "…")


def citation(item: ExportItem, labels: Labels = ENGLISH) -> str:
    """The words with who, when, where and how, in one paragraph of plain text.

    A direct quotation stands in quotation marks, a reported one does not, and a
    denial, promise, question or condition is named before the words.
    """
    where = f"[{item.article.address}]" if item.article.address else ""
    parts = (
        f"{force_prefix(item, labels)}{quoted(item, labels)}",
        f"— {sentence(attribution(item, labels))}",
        sentence(source_line(item, labels)),
        where,
    )
    # Words that run from right to left would carry their neighbours along; invisible signs
    # stand only where they are needed, for the text goes into other programs.
    turns = any(unicodedata.bidirectional(letter) in ("R", "AL") for letter in "".join(parts))
    return " ".join(f"\u2068{part}\u2069" if turns else part for part in parts if part)


def sentence(text: str) -> str:
    """With a full stop, unless it ends with one: "6 марта 2024 г."."""
    return text if text.endswith(_ENDS) else f"{text}."


def facts(item: ExportItem, info: ExportInfo) -> list[tuple[str, str]]:
    """What a statement is about, as documents name it; nothing for what is empty."""
    s, labels = item.statement, info.labels
    every = [
        (labels.sectors, listed(map(info.sector, s.sectors))),
        (labels.countries, listed(map(info.country, s.countries))),
        (labels.figures, listed(figure_line(figure, labels) for figure in s.figures)),
        (labels.tags, listed(s.tags)),
    ]
    return [(name, value) for name, value in every if value]


def figure_line(figure: Figure, labels: Labels) -> str:
    """`more than 7.4 million tonnes [7,400,000 t]`: the article's words, then what they say."""
    value = measure_text(figure.value, figure.unit, labels)
    if figure.kind == "year":
        value = f"{figure.value.normalize():f}"
    pattern = labels.figure_bound if figure.bound else labels.figure
    bound = labels.bound(figure.bound) if figure.bound else ""
    text = pattern.format(words=figure.text, value=value, bound=bound)
    if figure.text == value and not bound:
        text = value  # "2027 [2027]" would say it twice
    if figure.deadline is None:
        return text
    return labels.figure_by.format(figure=text, day=day_text(figure.deadline, labels))


def quoted(item: ExportItem, labels: Labels) -> str:
    """The words; in quotation marks when they are the speaker's own."""
    if item.statement.kind is Kind.DIRECT:
        return labels.quoted(item.excerpt)
    return item.excerpt


def force_prefix(item: ExportItem, labels: Labels) -> str:
    """`DENIAL: `, or nothing for an assertion."""
    mark = labels.mark(item.statement.force)
    return f"{mark}: " if mark else ""


def attribution(item: ExportItem, labels: Labels) -> str:
    """`Ilsa Marent, President of Veldania, 3 March 2021 (reported ...)`."""
    speakers = [speaker_line(speaker, labels) for speaker in item.statement.speakers]
    people = joined(speakers, labels) or labels.speaker_unknown
    said = item.statement.said
    day = day_text(said, labels) if said else labels.day_unknown
    return f"{people}, {day} ({labels.how(item.statement.kind)})"


def joined(people: Sequence[str], labels: Labels) -> str:
    """`A and B`, but `A, role; B` where "and" would join the wrong words."""
    return "; ".join(people) if any("," in who for who in people) else list_text(people, labels)


def speaker_line(speaker: Speaker, labels: Labels) -> str:
    """Name, the role held that day, and for whom."""
    parts = [speaker.called or labels.speaker_unknown, *roles(speaker, labels)]
    return ", ".join(parts)


def roles(speaker: Speaker, labels: Labels) -> list[str]:
    """The role held that day, and for whom; what is empty left out."""
    whom = speaker.on_behalf_of
    return [*filter(None, (speaker.role, labels.on_behalf_of.format(name=whom) if whom else ""))]


def web_address(item: ExportItem) -> str:
    """The article's address if it is one of the web: never `javascript:` or `file:`."""
    return item.article.address if _WEB.match(item.article.address) else ""


def source_line(item: ExportItem, labels: Labels) -> str:
    """Outlet, title and the day it was published."""
    article = item.article
    day = day_text(article.published, labels) if article.published else labels.undated
    title = labels.quoted(article.title) if article.title else article.file_name
    return ", ".join(filter(None, (article.outlet, article.author, title, day)))


def proof_line(item: ExportItem, labels: Labels) -> str:
    """Where exactly it stands, and in which text."""
    pattern = labels.proof if item.text_sha256 else labels.proof_without_text
    return pattern.format(
        spans=spans_text(item.statement.content),
        version=item.version,
        text=item.text_sha256,
        file=item.article.file_name,
        sha=item.original_sha256 or item.article.sha256,
    )


def made_line(info: ExportInfo) -> str:
    """When and by what a document was made, and how to read it."""
    labels = info.labels
    pattern = labels.made_from if info.query else labels.made
    made = pattern.format(
        day=day_text(info.made.date(), labels),
        program=info.program,
        query=labels.quote.format(words=info.query),
    )
    return f"{sentence(made)} {labels.reading}"


def imported_day(item: ExportItem, labels: Labels) -> str:
    """The day it came into the archive."""
    return day_text(item.article.imported.date(), labels)


def language_tag(item: ExportItem) -> str:
    """The language of the article (BCP 47), or nothing where that is no such tag."""
    code = item.article.language
    return code if _TAG.match(code) else ""


def right_to_left(text: str) -> bool:
    """Whether the first letter with a direction runs from right to left."""
    for letter in text:
        direction = unicodedata.bidirectional(letter)
        if direction in {"L", "R", "AL"}:
            return direction != "L"
    return False
