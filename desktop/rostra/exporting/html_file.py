"""HTML: a page to read and print, self-contained, that loads and runs nothing."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from html import escape
from typing import BinaryIO

from rostra.domain.records import Force
from rostra.exporting.cite import (
    attribution,
    facts,
    imported_day,
    language_tag,
    made_line,
    proof_line,
    quoted,
    right_to_left,
    source_line,
    web_address,
)
from rostra.exporting.columns import xml_text
from rostra.exporting.records import Exporter, ExportInfo, ExportItem, ExportLine

STYLE = """
:root{color-scheme:light dark;--ink:#1f2937;--quiet:#5b6573;--line:#1d4e89;--warn:#a1261b;
--page:#fff}
@media (prefers-color-scheme:dark){:root{--ink:#e5e7eb;--quiet:#9aa4b2;--line:#7fb0e8;
--warn:#ff9a8d;--page:#15181d}}
body{font:1rem/1.55 system-ui,sans-serif;color:var(--ink);background:var(--page);max-width:46rem;
margin:3rem auto;padding:0 1.2rem}
h1{font-size:2rem;line-height:1.2;margin:0 0 .4rem}h2{margin:2.6rem 0 .6rem;font-size:1.35rem}
.about,.source,.details,.proof,.note{color:var(--quiet);font-size:.86rem;margin:.15rem 0}
.proof{font-size:.74rem;overflow-wrap:anywhere}
article{margin:1.8rem 0;break-inside:avoid}
blockquote{margin:.3rem 0;padding:.1rem 0 .1rem .9rem;border-inline-start:3px solid var(--line);
font-size:1.06rem}
.force{color:var(--warn);font-weight:600}.denies blockquote,.promises blockquote,.asks blockquote,
.conditional blockquote{border-color:var(--warn)}
a{color:var(--line)}@media print{body{margin:0;max-width:none}}
"""
CSP = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"


def text(value: str) -> str:
    """Text for HTML: escaped, and without characters that no document may hold."""
    return escape(xml_text(value))


def write(lines: Iterable[ExportLine], stream: BinaryIO, info: ExportInfo) -> None:
    """The page, line by line."""
    stream.writelines(part.encode() for part in page(lines, info))


def page(lines: Iterable[ExportLine], info: ExportInfo) -> Iterator[str]:
    """The page in pieces, so that a long one is never whole in memory."""
    yield (
        f'<!DOCTYPE html>\n<html lang="{info.labels.code}">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{CSP}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{text(info.title)}</title>\n<style>{STYLE}</style>\n</head>\n<body>\n"
    )
    yield head(info)
    for line in lines:
        yield statement(line, info) if isinstance(line, ExportItem) else heading(line)
    yield "</body>\n</html>\n"


def head(info: ExportInfo) -> str:
    """Title and where it all comes from."""
    description = f"<p>{text(info.description)}</p>\n" if info.description else ""
    return (
        f"<header><h1>{text(info.title)}</h1>\n{description}"
        f'<p class="about">{text(made_line(info))}</p></header>\n'
    )


def heading(line: ExportLine) -> str:
    """A heading or note of the collection."""
    assert not isinstance(line, ExportItem)
    out = f"<h2>{text(line.heading)}</h2>\n" if line.heading else ""
    for part in re.split(r"\n\s*\n", line.note):
        if part.strip():
            out += f"<p{_direction(part)}>{text(part.strip())}</p>\n"
    return out


def statement(item: ExportItem, info: ExportInfo) -> str:
    """One statement with its proof."""
    s, labels = item.statement, info.labels
    said = f"{labels.mark(s.force)}. {labels.did(s)}"
    marked = "" if s.force is Force.ASSERTS else f'<p class="force">{text(said)}</p>\n'
    lines = [
        (labels.kind, labels.kind_of(s.kind)),
        (labels.force, labels.force_of(s.force)),
        *facts(item, info),
        (labels.imported, imported_day(item, labels)),
    ]
    details = " · ".join(f"{name}: {text(value)}" for name, value in lines if value)
    notes = "".join(f'<p class="note">{text(n)}</p>\n' for n in (item.note, s.note) if n)
    manner = _language(item) + _direction(item.excerpt)
    return (
        f'<article class="{s.force.value}" id="{text(s.uid)}">\n{marked}'
        f"<blockquote{manner}>{text(quoted(item, labels))}</blockquote>\n"
        f"<p>— {text(attribution(item, labels))}</p>\n"
        f'<p class="source">{text(source_line(item, labels))}{_link(item)}</p>\n'
        f'<p class="details">{details}</p>\n{notes}'
        f'<p class="proof">{text(proof_line(item, labels))}</p>\n</article>\n'
    )


def _link(item: ExportItem) -> str:
    address = item.article.address
    if not address:
        return ""
    if web_address(item):
        shown = text(address)
        return f' · <a href="{shown}" rel="noreferrer noopener">{shown}</a>'
    return f" · {text(address)}"


def _language(item: ExportItem) -> str:
    """The words keep the language of their article, for whoever reads them aloud."""
    code = language_tag(item)
    return f' lang="{code}"' if code else ""


def _direction(words: str) -> str:
    return ' dir="rtl"' if right_to_left(words) else ""


EXPORTER = Exporter(
    name="html",
    title="Web page to read and print",
    suffix=".html",
    write=write,
    labelled=True,
)
