"""The flat row of a statement: declared once, written by every table-like format."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from rostra.domain.dates import PartialDate
from rostra.domain.records import Figure, Speaker
from rostra.domain.spans import Spans
from rostra.exporting.records import ExportInfo, ExportItem

Value = str | int | float


@dataclass(frozen=True, slots=True)
class Column:
    """`name` is the header; `width` how wide a sheet shows it, in characters."""

    name: str
    value: Callable[[ExportItem, ExportInfo], Value]
    width: int = 14


def listed(values: Iterable[str]) -> str:
    """Several values in one cell; empty ones keep their place beside other lists."""
    return "; ".join(values)


def spans_text(spans: Spans) -> str:
    """`121-183; 190-200`: half-open, in code points of the article version's text."""
    return listed(f"{start}-{end}" for start, end in spans)


def edtf(day: PartialDate | None) -> str:
    """The date as EDTF, or nothing."""
    return "" if day is None else day.edtf


def figure_text(figure: Figure) -> str:
    """`more than 17 percent [17 %]`."""
    number = f"{figure.value.normalize():f}"
    said = f"{figure.bound} {figure.text}".strip()
    by = f" by {figure.deadline.edtf}" if figure.deadline else ""
    return f"{said} [{number}{' ' if figure.unit else ''}{figure.unit}]{by}"


def _speakers(pick: Callable[[Speaker], str]) -> Callable[[ExportItem, ExportInfo], Value]:
    return lambda item, _: listed(map(pick, item.statement.speakers)).strip("; ")


def _confidence(item: ExportItem, _: ExportInfo) -> Value:
    value = item.statement.confidence.get("statement")
    return "" if value is None else round(value, 3)


def _decided(item: ExportItem, _: ExportInfo) -> Value:
    return listed(f"{field}: {who}" for field, who in sorted(item.statement.decided.items()))


def speaker_name(speaker: Speaker) -> str:
    """The name, else in quotation marks the article's words for who it is, else "unknown"."""
    return speaker.called or "unknown"


COLUMNS: tuple[Column, ...] = (
    Column("id", lambda i, _: i.statement.uid, 38),
    Column("text", lambda i, _: i.excerpt, 70),
    Column("kind", lambda i, _: i.statement.kind.value, 10),
    Column("force", lambda i, _: i.statement.force.value, 12),
    Column("speaker", _speakers(speaker_name), 28),
    Column("role", _speakers(lambda s: s.role), 28),
    Column("on_behalf_of", _speakers(lambda s: s.on_behalf_of), 24),
    Column("speaker_country", _speakers(lambda s: s.country), 10),
    Column("speaker_qid", _speakers(lambda s: s.qid), 12),
    Column("said", lambda i, _: edtf(i.statement.said), 12),
    Column("said_rule", lambda i, _: i.statement.said_rule, 20),
    Column("published", lambda i, _: str(i.article.published or ""), 12),
    Column("imported", lambda i, _: i.article.imported.isoformat(timespec="seconds"), 20),
    Column("outlet", lambda i, _: i.article.outlet, 22),
    Column("title", lambda i, _: i.article.title, 40),
    Column("author", lambda i, _: i.article.author, 20),
    Column("address", lambda i, _: i.article.address, 40),
    Column("language", lambda i, _: i.article.language, 8),
    Column("sectors", lambda i, info: listed(map(info.sector, i.statement.sectors)), 24),
    Column("countries", lambda i, _: listed(i.statement.countries), 12),
    Column("figures", lambda i, _: listed(map(figure_text, i.statement.figures)), 30),
    Column("tags", lambda i, _: listed(i.statement.tags), 20),
    Column("note", lambda i, _: listed(filter(None, (i.note, i.statement.note))), 30),
    Column("review", lambda i, _: i.statement.review.value, 10),
    Column("cue", lambda i, _: i.cue, 18),
    Column("source", lambda i, _: i.source, 24),
    Column("span", lambda i, _: spans_text(i.statement.content), 16),
    Column("cue_span", lambda i, _: spans_text(i.statement.cue), 14),
    Column("source_span", lambda i, _: spans_text(i.statement.source), 14),
    Column("before", lambda i, _: i.before, 30),
    Column("after", lambda i, _: i.after, 30),
    Column("version", lambda i, _: i.version, 8),
    Column("text_sha256", lambda i, _: i.text_sha256, 20),
    Column("original_sha256", lambda i, _: i.original_sha256 or i.article.sha256, 20),
    Column("file", lambda i, _: i.article.file_name, 20),
    Column("confidence", _confidence, 10),
    Column("decided_by", _decided, 30),
)

_FORMULA = re.compile(
    r"[\s\ufeff\u200b-\u200f\u2066-\u2069]*[=+\-@|%\uff1d\uff0b\uff0d\uff20]|[\t\r\n]"
)
_ILLEGAL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\ud800-\udfff]")


def harmless(value: Value) -> Value:
    """A cell that no spreadsheet takes for a formula: such text gets a leading apostrophe.

    OWASP's list (=, +, -, @, tab, CR) and their full-width forms, also behind blanks.
    Numbers stay numbers.
    """
    if isinstance(value, str) and _FORMULA.match(value):
        return "'" + value
    return value


def xml_text(text: str) -> str:
    """Without the characters that XML 1.0 has no way to write."""
    return _ILLEGAL.sub("\ufffd", text)


def row(item: ExportItem, info: ExportInfo) -> list[Value]:
    """The cells of one statement, in the order of `COLUMNS`, as they are."""
    return [column.value(item, info) for column in COLUMNS]
