"""Markdown (CommonMark): headings, each statement a block quotation with its source."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import BinaryIO

from rostra.exporting.cite import (
    attribution,
    facts,
    force_prefix,
    imported_day,
    made_line,
    proof_line,
    quoted,
    source_line,
    web_address,
)
from rostra.exporting.records import Exporter, ExportInfo, ExportItem, ExportLine

_SPECIAL = re.compile(r"([\\`*_\[\]<>|~&])")
_AT_START = re.compile(r"^(\s*)([#+\-=>]|\d+[.)])", re.MULTILINE)


def escape(text: str) -> str:
    """Text that CommonMark shows as it is: no markup, no HTML, no list by accident."""
    text = _SPECIAL.sub(r"\\\1", text)
    return _AT_START.sub(_shielded, text)


def _shielded(match: re.Match[str]) -> str:
    sign = match[2]
    return match[1] + (f"\\{sign}" if len(sign) == 1 else f"{sign[:-1]}\\{sign[-1]}")


def _line(text: str) -> str:
    return escape(" ".join(text.split()))


def write(lines: Iterable[ExportLine], stream: BinaryIO, info: ExportInfo) -> None:
    """The title, then line by line."""

    def put(text: str) -> None:
        stream.write(text.encode("utf-8", "replace"))

    put(f"# {_line(info.title)}\n\n")
    if info.description:
        put(f"{_line(info.description)}\n\n")
    put(f"*{_line(made_line(info))}*\n\n")
    for line in lines:
        put(_statement(line, info) if isinstance(line, ExportItem) else _heading(line))


def _heading(line: ExportLine) -> str:
    assert not isinstance(line, ExportItem)
    out = f"## {_line(line.heading)}\n\n" if line.heading else ""
    return out + (f"{_paragraphs(line.note)}\n\n" if line.note else "")


def _paragraphs(text: str) -> str:
    return "\n\n".join(escape(part.strip()) for part in re.split(r"\n\s*\n", text) if part.strip())


def _statement(item: ExportItem, info: ExportInfo) -> str:
    labels, s = info.labels, item.statement
    mark = force_prefix(item, labels).strip()
    prefix = f"**{mark}** " if mark else ""
    words = "\n>\n> ".join(_line(part) for part in quoted(item, labels).split("\n\n"))
    address = f" <{web_address(item)}>" if web_address(item) else f" {_line(item.article.address)}"
    out = [
        f"> {prefix}{words}\n>\n> — {_line(attribution(item, labels))}\n",
        f"- {labels.source}: {_line(source_line(item, labels))}{address}",
        f"- {labels.kind}: {labels.kind_of(s.kind)}",
        f"- {labels.force}: {labels.force_of(s.force)}" + (f" ({labels.did(s)})" if mark else ""),
    ]
    for name, text in _details(item, info):
        if text:
            out.append(f"- {name}: {_line(text)}")
    out.append(f"- {_line(proof_line(item, labels))}")
    return "\n".join(out) + "\n\n"


def _details(item: ExportItem, info: ExportInfo) -> list[tuple[str, str]]:
    s = item.statement
    return [
        (info.labels.imported, imported_day(item, info.labels)),
        *facts(item, info),
        (info.labels.note, " ".join(filter(None, (item.note, s.note)))),
    ]


EXPORTER = Exporter(name="markdown", title="Markdown", suffix=".md", write=write, labelled=True)
