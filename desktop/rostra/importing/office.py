"""From a document's paragraphs to a draft: what DOCX, ODT, PDF and mail have in common."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from rostra.domain.candidates import ArticleDraft
from rostra.domain.errors import ImportFailure
from rostra.domain.spans import normalise
from rostra.importing.decoding import newlines
from rostra.importing.heading import read_head
from rostra.importing.plain import draft_of
from rostra.importing.records import MAX_ARTICLE_CHARACTERS

_GENERIC = {"untitled", "document", "document1", "word document", "microsoft word", "powerpoint"}


@dataclass(frozen=True, slots=True)
class Block:
    """One paragraph; `heading`: the format says that it is one."""

    text: str
    heading: bool = False


def draft_from(
    blocks: Iterable[Block],
    file_name: str,
    *,
    title: str = "",
    author: str = "",
    language: str = "",
    outlet: str = "",
    address: str = "",
    published: date | None = None,
    came_from: str = "document properties",
) -> ArticleDraft:
    """Paragraphs with a blank line between them; headings marked; the head read as in TXT.

    A document's own "created" day is the day of a file, not of an article: it is
    never taken for the published date.
    """
    kept = [Block(_clean(block.text), block.heading) for block in blocks]
    kept = [block for block in kept if block.text]
    if not kept:
        raise ImportFailure(f"{file_name} holds no text.", "There is nothing to import in it.")
    text = "\n\n".join(block.text for block in kept)
    if len(text) > MAX_ARTICLE_CHARACTERS:
        raise ImportFailure(f"{file_name} holds {len(text):,} characters, too many for an article.")
    head = read_head(text)
    known = {"author": author, "language": language, "outlet": outlet, "address": address}
    if title.strip().casefold() not in _GENERIC and not title.startswith("Microsoft Word"):
        known["title"] = " ".join(title.split())
    for name, value in known.items():
        if value and value == getattr(head, name):
            head.provenance[name] = came_from  # both say so; the property is the surer
        head.put(name, value, came_from)
    if published is not None:  # a mail's own date is surer than a line of its text
        head.published, head.provenance["published"] = published, came_from
    at, headings = 0, []
    for block in kept:
        if block.heading:
            headings.append((at, at + len(block.text)))
        at += len(block.text) + 2
    if headings:
        head.marks["title"] = normalise((*head.marks.get("title", ()), *headings))
        if not head.title:
            head.title = kept[[b.heading for b in kept].index(True)].text
            head.provenance["title"] = "text"
    return draft_of(text, head, file_name)


def _clean(text: str) -> str:
    lines = (" ".join(line.split()) for line in newlines(text).split("\n"))
    return "\n".join(line for line in lines if line)
