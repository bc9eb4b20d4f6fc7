"""The page that the window prints and turns into PDF: HTML of the kind QTextDocument knows."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import BinaryIO

from rostra.domain.records import Force
from rostra.exporting.cite import (
    attribution,
    facts,
    made_line,
    proof_line,
    quoted,
    right_to_left,
    sentence,
    source_line,
)
from rostra.exporting.html_file import text
from rostra.exporting.records import Exporter, ExportInfo, ExportItem, ExportLine

# QTextDocument knows tables, colours, sizes and margins; no flex, no variables, no borders
# on blocks.  The coloured bar beside the words is therefore a table cell.
_STYLE = """
body{font-family:sans-serif;font-size:10.5pt;color:#1f2937}
h1{font-size:24pt;color:#1d4e89;margin-bottom:4pt}
h2{font-size:15pt;color:#1d4e89;margin-top:22pt}
p{margin-top:2pt;margin-bottom:3pt}
.gap{font-size:5pt;margin:0}
.words{font-size:11.5pt;margin:0}
.who{margin-top:4pt}
.small{font-size:8pt;color:#5b6573}
.force{color:#a1261b;font-weight:bold}
"""


BODY, HEADING, STATEMENT = "</head><body>", "<h2>", '<p class="gap">'
"""Where the body begins, and how the lines of a heading and of a statement do."""


def write(lines: Iterable[ExportLine], stream: BinaryIO, info: ExportInfo) -> None:
    """The page as a file, for whoever prints from one."""
    stream.writelines(part.encode() for part in _parts(lines, info))


def print_html(lines: Iterable[ExportLine], info: ExportInfo) -> str:
    """The whole document; nothing in it refers to anything outside it."""
    return "".join(_parts(lines, info))


def _parts(lines: Iterable[ExportLine], info: ExportInfo) -> Iterator[str]:
    """The document in pieces, so that a long one is never whole in memory."""
    yield f"<html><head><title>{text(info.title)}</title><style>{_STYLE}</style>{BODY}\n"
    yield f"<h1>{text(info.title)}</h1>\n"
    if info.description:
        yield f"<p>{text(info.description)}</p>\n"
    yield f'<p class="small">{text(made_line(info))}</p>\n'
    for line in lines:
        if isinstance(line, ExportItem):
            yield f"{_statement(line, info)}\n"
            continue
        if line.heading:
            yield f"{HEADING}{text(line.heading)}</h2>\n"
        notes = (part.strip() for part in line.note.split("\n\n"))
        yield from (f"<p>{text(part)}</p>\n" for part in notes if part)
    yield "</body></html>"


def _statement(item: ExportItem, info: ExportInfo) -> str:
    s, labels = item.statement, info.labels
    plain = s.force is Force.ASSERTS
    colour = "#1d4e89" if plain else "#a1261b"
    said = f"{labels.mark(s.force)}. {labels.did(s)}"
    force = "" if plain else f'<p class="force">{text(said)}</p>'
    lines = [
        (labels.kind, labels.kind_of(s.kind)),
        (labels.force, labels.force_of(s.force)),
        *facts(item, info),
        (labels.note, " ".join(filter(None, (item.note, s.note)))),
    ]
    details = ". ".join(f"{name}: {value}" for name, value in lines if value)
    side = ' dir="rtl"' if right_to_left(item.excerpt) else ""
    source = f"{sentence(source_line(item, labels))} {item.article.address}"
    return (
        f'{STATEMENT}&nbsp;</p><table width="100%" cellspacing="0" cellpadding="0"><tr>'
        f'<td width="3" bgcolor="{colour}"></td><td style="padding-left:9px">{force}'
        f'<p class="words"{side}>{text(quoted(item, labels))}</p></td></tr></table>'
        f'<p class="who">— {text(attribution(item, labels))}</p>'
        f'<p class="small">{text(source)}</p>'
        f'<p class="small">{text(sentence(details))}</p>'
        f'<p class="small">{text(proof_line(item, labels))}.</p>'
    )


EXPORTER = Exporter(
    name="print", title="Page to print", suffix=".print.html", write=write, labelled=True
)
"""Not among the formats a person chooses; `exporter_named("print")` gives it."""
