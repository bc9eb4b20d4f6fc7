"""A format to copy: fill in, then add its IMPORTER to the table in `__init__`.

From another distribution, name it under the entry point `rostra.importers` instead.
"""

from __future__ import annotations

from rostra.domain.candidates import ArticleDraft
from rostra.importing.decoding import decode
from rostra.importing.heading import read_head
from rostra.importing.plain import draft_of
from rostra.importing.records import Importer, guarded


def sniff(head: bytes) -> float:
    """How sure these first bytes make us that the file is of this format: 0 to 1."""
    return 1.0 if head.startswith(b"BLANK\n") else 0.0


def read(data: bytes, file_name: str) -> list[ArticleDraft]:
    """One draft for each article in the file.

    Import heavy libraries in here.  Raise ImportFailure, with what to do, for what
    you foresee; `guarded` turns whatever else a damaged file raises into one.
    """
    text = decode(data, file_name).text
    return [draft_of(text, read_head(text), file_name)]


IMPORTER = Importer(
    name="blank",
    title="Blank",
    suffixes=(".blank",),
    sniff=sniff,
    read=guarded("a blank file", read),
)
