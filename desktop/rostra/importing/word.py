"""DOCX: paragraphs and tables in reading order; headings and the title are marked."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator
from typing import Any

from rostra.domain.candidates import ArticleDraft
from rostra.importing.office import Block, draft_from
from rostra.importing.records import Importer, guarded
from rostra.importing.zips import open_checked, read_part

_HEADING = re.compile(r"(heading|title|subtitle)\b", re.IGNORECASE)


def sniff(head: bytes) -> float:
    """A zip that begins as Word begins it."""
    if not head.startswith(b"PK\x03\x04"):
        return 0.0
    return 0.97 if b"word/" in head else 0.3 if b"[Content_Types].xml" in head else 0.0


def read(data: bytes, file_name: str) -> list[ArticleDraft]:
    """One article a file."""
    import docx

    with open_checked(data, file_name) as container:
        # python-docx unpacks every part at once: look at each with the caps first.
        for member in container.infolist():
            read_part(container, member.filename, file_name)
    document = docx.Document(io.BytesIO(data))
    core = document.core_properties
    return [
        draft_from(
            list(_blocks(document)),
            file_name,
            title=core.title or "",
            author="" if (core.author or "") == "python-docx" else core.author or "",
            language=core.language or "",
        )
    ]


def _blocks(document: Any) -> Iterator[Block]:
    for part in document.iter_inner_content():
        if hasattr(part, "rows"):
            yield from _table(part)
        else:
            style = part.style.name if part.style is not None else ""
            yield Block(part.text, heading=bool(_HEADING.match(style or "")))


def _table(table: Any) -> Iterator[Block]:
    seen: set[int] = set()
    for row in table.rows:
        for cell in row.cells:
            if id(cell._tc) in seen:  # noqa: SLF001 - a merged cell is given once for each column
                continue
            seen.add(id(cell._tc))  # noqa: SLF001
            for paragraph in cell.paragraphs:
                yield Block(paragraph.text)


IMPORTER = Importer(
    name="docx",
    title="Word document",
    suffixes=(".docx", ".docm"),
    sniff=sniff,
    read=guarded("a Word document", read),
)
