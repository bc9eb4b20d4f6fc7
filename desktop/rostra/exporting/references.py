"""References for a manager of literature: CSL-JSON, RIS, BibTeX.  One entry an article.

The statements of an article stand in its entry as notes, each with kind, force,
speaker, role, day and span: a manager keeps notes, and drops fields it does not know.
"""

from __future__ import annotations

import json
import re
import unicodedata
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any, BinaryIO

from rostra.domain.fold import fold
from rostra.domain.records import Article
from rostra.exporting.cite import attribution, force_prefix, quoted, sentence, web_address
from rostra.exporting.columns import listed, spans_text, xml_text
from rostra.exporting.labels import Labels
from rostra.exporting.records import (
    Exporter,
    ExportInfo,
    ExportItem,
    ExportLine,
    statements_of,
)


@dataclass(slots=True)
class _Entry:
    article: Article
    address: str
    notes: list[str] = field(default_factory=list)
    tags: dict[str, None] = field(default_factory=dict)


def _entries(lines: Iterable[ExportLine], info: ExportInfo) -> list[_Entry]:
    """By article, in the order in which each first appears."""
    found: dict[str, _Entry] = {}
    for item in statements_of(lines):
        entry = found.setdefault(item.article.uid, _Entry(item.article, web_address(item)))
        entry.notes.append(_note(item, info.labels))
        entry.tags.update(dict.fromkeys(item.statement.tags))
        entry.tags.update(dict.fromkeys(map(info.sector, item.statement.sectors)))
    return list(found.values())


def _note(item: ExportItem, labels: Labels) -> str:
    """For people, in their language; in brackets for programs, in English."""
    s = item.statement
    proof = f"characters {spans_text(s.content)} of version {item.version}"
    parts = [
        f"{force_prefix(item, labels)}{quoted(item, labels)}",
        f"— {sentence(attribution(item, labels))}",
        f"[kind: {s.kind.value}; force: {s.force.value}; {proof}; SHA-256 {item.text_sha256}]",
        listed(filter(None, (item.note, s.note))),
    ]
    return _one_line(" ".join(filter(None, parts)))


def _one_line(text: str) -> str:
    return " ".join(xml_text(text).split())


def _key(article: Article, used: Counter[str]) -> str:
    """`corridorwire2021veldania`: outlet, year, first long word; of several, `-2` and on."""
    outlet = re.sub(r"[^a-z0-9]", "", fold(article.outlet))[:24] or "article"
    year = str(article.published.year) if article.published else "nd"
    words = (re.sub(r"[^a-z0-9]", "", fold(word)) for word in article.title.split())
    key = outlet + year + next((word for word in words if len(word) > 3), "")
    used[key] += 1
    return key if used[key] == 1 else f"{key}-{used[key]}"  # no key itself has a hyphen


def _authors(article: Article) -> list[str]:
    return [name.strip() for name in re.split(r",| and |;", article.author) if name.strip()]


def write_csl(lines: Iterable[ExportLine], stream: BinaryIO, info: ExportInfo) -> None:
    """CSL-JSON 1.0.2."""
    used: Counter[str] = Counter()
    out = [_csl(entry, _key(entry.article, used)) for entry in _entries(lines, info)]
    stream.write(json.dumps(out, ensure_ascii=False, indent=1).encode("utf-8", "replace") + b"\n")


def _csl(entry: _Entry, key: str) -> dict[str, Any]:
    a = entry.article
    day = a.published
    fields = {
        "id": key,
        "type": "article-newspaper",
        "title": _one_line(a.title),
        "container-title": _one_line(a.outlet),
        "author": [{"literal": _one_line(name)} for name in _authors(a)],
        "issued": {"date-parts": [[day.year, day.month, day.day]]} if day else None,
        "accessed": {"date-parts": [[a.imported.year, a.imported.month, a.imported.day]]},
        "URL": entry.address,
        "language": a.language,
        "keyword": ", ".join(entry.tags),
        "note": "\n".join(entry.notes),
    }
    return {name: value for name, value in fields.items() if value}


def write_ris(lines: Iterable[ExportLine], stream: BinaryIO, info: ExportInfo) -> None:
    """RIS, with a note (N1) for each statement; lines end as the format demands."""
    for entry in _entries(lines, info):
        a = entry.article
        rows = [("TY", "NEWS"), ("TI", a.title), ("T2", a.outlet)]
        rows += [("AU", name) for name in _authors(a)]
        if a.published:
            rows += [("PY", f"{a.published.year}"), ("DA", f"{a.published:%Y/%m/%d}")]
        rows += [("Y2", f"{a.imported:%Y/%m/%d}"), ("UR", entry.address), ("LA", a.language)]
        rows += [("KW", tag) for tag in entry.tags] + [("N1", note) for note in entry.notes]
        text = "".join(f"{tag}  - {_one_line(value)}\r\n" for tag, value in rows if value)
        stream.write(f"{text}ER  - \r\n\r\n".encode())


_TEX = {
    "\\": r"\textbackslash{}",
    "{": r"\{",
    "}": r"\}",
    "$": r"\$",
    "&": r"\&",
    "#": r"\#",
    "%": r"\%",
    "_": r"\_",
    "~": r"\textasciitilde{}",
    "^": r"\textasciicircum{}",
}


def write_bibtex(lines: Iterable[ExportLine], stream: BinaryIO, info: ExportInfo) -> None:
    """BibTeX in UTF-8, as Biber and every manager read it."""
    used: Counter[str] = Counter()
    for entry in _entries(lines, info):
        a = entry.article
        fields = {
            "title": f"{{{_tex(a.title)}}}" if a.title else "",
            "author": " and ".join(f"{{{_tex(name)}}}" for name in _authors(a)),
            "journal": _tex(a.outlet),
            "year": str(a.published.year) if a.published else "",
            "date": str(a.published or ""),
            "url": re.sub(r"[{}\\]", "", entry.address),
            "urldate": f"{a.imported:%Y-%m-%d}",
            "langid": _tex(a.language),
            "keywords": _tex(", ".join(entry.tags)),
            "annote": _tex("\n\n".join(entry.notes)),
        }
        body = ",\n".join(f"  {name} = {{{value}}}" for name, value in fields.items() if value)
        stream.write(f"@article{{{_key(a, used)},\n{body}\n}}\n\n".encode())


def _tex(text: str) -> str:
    plain = unicodedata.normalize("NFC", xml_text(text))
    return "".join(_TEX.get(letter, letter) for letter in plain)


CSL = Exporter(
    name="csl-json",
    title="References (CSL-JSON)",
    suffix=".csl.json",
    write=write_csl,
    labelled=True,
)
RIS = Exporter(name="ris", title="References (RIS)", suffix=".ris", write=write_ris, labelled=True)
BIBTEX = Exporter(
    name="bibtex", title="References (BibTeX)", suffix=".bib", write=write_bibtex, labelled=True
)
