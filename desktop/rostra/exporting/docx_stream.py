"""A DOCX of any length: what is finished leaves the memory, and nothing is looked for twice.

python-docx keeps the whole book as one tree of XML, goes through all its paragraphs for each that
is added and through all its links for each new one: 3,000 statements took 25 s where 1,500 took 5
(2026-11-29), and 100,000 would never have ended.  Here finished paragraphs go to a file, from
which they are copied into the book in the end.
"""

from __future__ import annotations

import io
import shutil
import tempfile
import zipfile
from typing import Any, BinaryIO
from weakref import WeakKeyDictionary

from docx.document import Document
from lxml import etree

from rostra.domain.closing import Closing

_MAIN = "word/document.xml"
_PLACE = "what was put away"
_MARK = f"<!--{_PLACE}-->".encode()
_IN_MEMORY = 4_000_000
_LARGE = 2**31 - 1

_links: WeakKeyDictionary[Any, dict[str, str]] = WeakKeyDictionary()
"""By part of a document: the relationship of each address."""


class Pages(Closing):
    """The finished paragraphs of a document; use as a context manager."""

    def __init__(self, document: Document) -> None:
        self._document = document
        # In the memory while it is short, as most books are.
        self._file = tempfile.SpooledTemporaryFile(max_size=_IN_MEMORY)  # noqa: SIM115

    def close(self) -> None:
        """Let go of the file."""
        self._file.close()

    def put_away(self) -> None:
        """All paragraphs there are; the body is empty afterwards, but for its section."""
        body = self._document.element.body
        section = body[-1]
        body.remove(section)
        if len(body):
            xml = etree.tostring(body, encoding="utf-8")
            # Without the body's own marks, whose names the document declares as well.
            self._file.write(xml[xml.index(b">") + 1 : xml.rindex(b"</")])
            for child in list(body):
                body.remove(child)
        body.append(section)

    def save(self, stream: BinaryIO) -> None:
        """The book: what is in the document now, then what was put away."""
        body = self._document.element.body
        body.insert(len(body) - 1, etree.Comment(_PLACE))
        bare = io.BytesIO()
        self._document.save(bare)
        length = self._file.tell()
        self._file.seek(0)
        with (
            zipfile.ZipFile(bare) as parts,
            zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as book,
        ):
            for part in parts.infolist():
                if part.filename != _MAIN:
                    book.writestr(part, parts.read(part))
                    continue
                before, after = parts.read(part).split(_MARK)
                whole = zipfile.ZipInfo(part.filename, part.date_time)
                whole.compress_type = zipfile.ZIP_DEFLATED
                large = length + len(before) + len(after) > _LARGE
                with book.open(whole, "w", force_zip64=large) as out:
                    out.write(before)
                    shutil.copyfileobj(self._file, out, 1 << 20)
                    out.write(after)


def relation(part: Any, address: str, kind: str) -> str:
    """The id of the relationship that leads from a part of a document out to an address."""
    known = _links.setdefault(part, {})
    if address not in known:
        number = len(part.rels) + 1
        while f"rId{number}" in part.rels:
            number += 1
        known[address] = f"rId{number}"
        part.rels.add_relationship(kind, address, known[address], is_external=True)
    return known[address]
