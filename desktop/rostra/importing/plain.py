"""TXT: stored whole, exactly as decoded; its head is marked, never cut out."""

from __future__ import annotations

from rostra.domain.candidates import ArticleDraft
from rostra.importing.dates import date_in_name
from rostra.importing.decoding import decode, looks_binary
from rostra.importing.heading import Head, first_words, read_head
from rostra.importing.records import Importer, guarded


def sniff(head: bytes) -> float:
    """Anything that is not binary may be text; any other format knows itself better."""
    return 0.0 if looks_binary(head) else 0.1


def draft_of(text: str, head: Head, file_name: str, encoding: str = "") -> ArticleDraft:
    """The draft of a whole text with what its head says, filled from the file name."""
    if head.published is None:
        day = date_in_name(file_name)
        if day:
            head.published = day
            head.provenance["published"] = "file name"
    if not head.title:
        head.title = first_words(text, head.body)
        head.provenance["title"] = "first words"
    if encoding:
        head.provenance["encoding"] = encoding
    return head.draft(text)


def read(data: bytes, file_name: str) -> list[ArticleDraft]:
    """One article a file."""
    decoded = decode(data, file_name)
    head = read_head(decoded.text)
    encoding = f"{decoded.encoding} ({decoded.provenance})"
    return [draft_of(decoded.text, head, file_name, encoding)]


IMPORTER = Importer(
    name="txt",
    title="Plain text",
    suffixes=(".txt", ".text"),
    sniff=sniff,
    read=guarded("a text file", read),
)
