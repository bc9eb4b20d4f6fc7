"""ODT (OpenDocument text): paragraphs and headings of content.xml, title of meta.xml."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from rostra.domain.candidates import ArticleDraft
from rostra.domain.errors import ImportFailure
from rostra.importing.office import Block, draft_from
from rostra.importing.records import Importer, guarded
from rostra.importing.zips import open_checked, read_part

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

_TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
_OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
_DC = "{http://purl.org/dc/elements/1.1/}"
_META = "{urn:oasis:names:tc:opendocument:xmlns:meta:1.0}"
# Footnotes, comments, tables of contents and deleted text are not the article.
_LEFT_OUT = frozenset(
    {
        *(f"{_TEXT}{name}" for name in ("note", "tracked-changes", "table-of-content")),
        *(f"{_OFFICE}{name}" for name in ("annotation", "forms")),
    }
)


def sniff(head: bytes) -> float:
    """A zip whose first member is the OpenDocument text type."""
    return 0.98 if b"application/vnd.oasis.opendocument.text" in head[:200] else 0.0


def read(data: bytes, file_name: str) -> list[ArticleDraft]:
    """One article a file.  Entities are refused by defusedxml."""
    from defusedxml.ElementTree import fromstring

    with open_checked(data, file_name) as container:
        content = read_part(container, "content.xml", file_name)
        meta = read_part(container, "meta.xml", file_name)
    if content is None:
        raise ImportFailure(f"{file_name} is no OpenDocument text.", "Save it as ODT or DOCX.")
    body = fromstring(content).find(f"{_OFFICE}body/{_OFFICE}text")
    about = fromstring(meta) if meta else None
    return [
        draft_from(
            list(_blocks(body)) if body is not None else [],
            file_name,
            title=_said(about, f"{_DC}title"),
            author=_said(about, f"{_META}initial-creator") or _said(about, f"{_DC}creator"),
            language=_said(about, f"{_DC}language"),
        )
    ]


def _said(about: Element | None, tag: str) -> str:
    return "" if about is None else (about.findtext(f".//{tag}") or "")


def _blocks(node: Element) -> Iterator[Block]:
    todo = [node]
    while todo:
        node = todo.pop()
        if node.tag in _LEFT_OUT:
            continue
        if node.tag in {f"{_TEXT}p", f"{_TEXT}h"}:
            yield Block("".join(_inline(node)), heading=node.tag == f"{_TEXT}h")
        else:
            todo.extend(reversed(node))


def _inline(node: Element) -> Iterator[str]:
    """The text of one paragraph, its blanks, tabs and line breaks written out."""
    stack: list[tuple[Element, bool]] = [(node, False)]
    while stack:
        current, left = stack.pop()
        if left:
            yield current.tail or ""
            continue
        if current is not node:
            stack.append((current, True))
        if current.tag in _LEFT_OUT:
            continue
        yield _space(current) + (current.text or "")
        stack.extend((child, False) for child in reversed(current))


def _space(node: Element) -> str:
    if node.tag == f"{_TEXT}line-break":
        return "\n"
    if node.tag in {f"{_TEXT}s", f"{_TEXT}tab"}:
        return " "
    return ""


IMPORTER = Importer(
    name="odt",
    title="OpenDocument text",
    suffixes=(".odt", ".ott"),
    sniff=sniff,
    read=guarded("an OpenDocument text", read),
)
