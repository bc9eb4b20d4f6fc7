"""How a statement is cited in a sentence, and the pieces that documents share."""

from __future__ import annotations

import re
import unicodedata

from rostra.domain.dates import PartialDate
from rostra.domain.records import Kind, Speaker
from rostra.exporting.columns import figure_text, listed, spans_text
from rostra.exporting.records import (
    FORCE_LABELS,
    KIND_PHRASES,
    ExportInfo,
    ExportItem,
)

_WEB = re.compile(r"https?://[^\s<>\"']+\Z", re.IGNORECASE)
_MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)


def citation(item: ExportItem) -> str:
    """The words with who, when, where and how, in one paragraph of plain text.

    A direct quotation stands in quotation marks, a reported one does not, and a
    denial, promise, question or condition is named before the words.
    """
    where = f"[{item.article.address}]" if item.article.address else ""
    parts = [f"{force_prefix(item)}{quoted(item)}", f"— {attribution(item)}."]
    return " ".join(filter(None, (*parts, f"{source_line(item)}.", where)))


def facts(item: ExportItem, info: ExportInfo) -> list[tuple[str, str]]:
    """What a statement is about, as documents name it; nothing for what is empty."""
    s = item.statement
    every = [
        ("Sectors", listed(map(info.sector, s.sectors))),
        ("Countries", listed(map(info.country, s.countries))),
        ("Figures", listed(map(figure_text, s.figures))),
        ("Tags", listed(s.tags)),
    ]
    return [(name, value) for name, value in every if value]


def quoted(item: ExportItem) -> str:
    """The words; in quotation marks when they are the speaker's own."""
    if item.statement.kind is Kind.DIRECT:
        return f"“{item.excerpt}”"
    return item.excerpt


def force_prefix(item: ExportItem) -> str:
    """`DENIAL: `, or nothing for an assertion."""
    label = FORCE_LABELS[item.statement.force]
    return f"{label.upper()}: " if label else ""


def attribution(item: ExportItem) -> str:
    """`Ilsa Marent, President of Veldania, 3 March 2021 (reported ...)`."""
    people = joined(tuple(map(speaker_line, item.statement.speakers))) or "Speaker unknown"
    said = item.statement.said
    day = day_text(said) if said else "day not known"
    return f"{people}, {day} ({KIND_PHRASES[item.statement.kind]})"


def joined(people: tuple[str, ...]) -> str:
    """`A and B`, but `A, role; B` where "and" would join the wrong words."""
    return ("; " if any("," in who for who in people) else " and ").join(people)


def speaker_line(speaker: Speaker) -> str:
    """Name, the role held that day, and for whom."""
    parts = [speaker.name or "Speaker unknown", speaker.role]
    if speaker.on_behalf_of:
        parts.append(f"on behalf of {speaker.on_behalf_of}")
    return ", ".join(filter(None, parts))


def web_address(item: ExportItem) -> str:
    """The article's address if it is one of the web: never `javascript:` or `file:`."""
    return item.article.address if _WEB.match(item.article.address) else ""


def source_line(item: ExportItem) -> str:
    """Outlet, title and the day it was published."""
    article = item.article
    day = f"{day_text(PartialDate.of_day(article.published))}" if article.published else "undated"
    title = f"“{article.title}”" if article.title else article.file_name
    return ", ".join(filter(None, (article.outlet, article.author, title, day)))


def proof_line(item: ExportItem) -> str:
    """Where exactly it stands, and in which text."""
    sha = item.original_sha256 or item.article.sha256
    text = f", text SHA-256 {item.text_sha256}" if item.text_sha256 else ""
    return (
        f"Characters {spans_text(item.statement.content)} of version {item.version}{text}"
        f"; file {item.article.file_name} SHA-256 {sha}"
    )


def day_text(day: PartialDate) -> str:
    """`3 March 2021`, `March 2021`, `2021`, or two of them."""
    return "–".join(map(_point, day.edtf.split("/")))


def _point(text: str) -> str:
    year, *rest = text.split("-")
    if not rest:
        return year
    month = _MONTHS[int(rest[0]) - 1]
    return f"{month} {year}" if len(rest) == 1 else f"{int(rest[1])} {month} {year}"


def right_to_left(text: str) -> bool:
    """Whether the first letter with a direction runs from right to left."""
    for letter in text:
        direction = unicodedata.bidirectional(letter)
        if direction in {"L", "R", "AL"}:
            return direction != "L"
    return False
