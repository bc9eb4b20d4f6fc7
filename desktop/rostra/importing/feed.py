"""RSS 0.9x, 1.0, 2.0 and Atom 1.0: one article an entry that holds text."""

from __future__ import annotations

import re
from dataclasses import replace
from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING

from rostra.domain.candidates import ArticleDraft
from rostra.domain.errors import ImportFailure
from rostra.importing.dates import parse_date
from rostra.importing.decoding import looks_binary
from rostra.importing.heading import Head
from rostra.importing.html_text import plain_paragraphs
from rostra.importing.plain import draft_of
from rostra.importing.records import Importer, guarded

if TYPE_CHECKING:
    from datetime import date
    from xml.etree.ElementTree import Element

_ROOT = re.compile(rb"<(?:rss|rdf:RDF|feed|atom:feed)[\s>]")
_XML_LANG = "{http://www.w3.org/XML/1998/namespace}lang"


def sniff(head: bytes) -> float:
    """The root element."""
    if looks_binary(head):
        return 0.0
    return 0.95 if _ROOT.search(head[:2048]) else 0.0


def read(data: bytes, file_name: str) -> list[ArticleDraft]:
    """The entries in the feed's order; those with no text are left out."""
    from defusedxml.ElementTree import fromstring

    root = fromstring(data)
    channel = _child(root, "channel")
    top = channel if channel is not None else root
    entries = [node for node in root.iter() if _local(node) in {"item", "entry"}]
    if not entries:
        raise ImportFailure(f"{file_name} is a feed without entries.")
    outlet = _text(top, "title")
    language = _text(top, "language") or root.get(_XML_LANG, "")
    drafts = [_entry(entry, outlet, language, file_name) for entry in entries]
    kept = [draft for draft in drafts if draft is not None]
    if not kept:
        raise ImportFailure(
            f"The {len(entries)} entries of {file_name} hold titles and no text.",
            "Import the pages they lead to.",
        )
    return kept


def _entry(entry: Element, outlet: str, language: str, file_name: str) -> ArticleDraft | None:
    body = max((_text(entry, name) for name in _BODIES), key=len)
    paragraphs = plain_paragraphs(body)
    title = " ".join(plain_paragraphs(_text(entry, "title")))
    paragraphs = [p for p in paragraphs if p != title]
    if not paragraphs:
        return None
    head = Head()
    for name, value in (
        ("title", title),
        ("outlet", _text(entry, "source") or outlet),
        ("author", _author(entry)),
        ("address", _link(entry)),
        ("language", entry.get(_XML_LANG, language)),
    ):
        head.put(name, value, "feed")
    head.published = _published(entry)
    if head.published:
        head.provenance["published"] = "feed"
    if title:
        head.mark("title", (0, len(title)))
    text = "\n\n".join([title, *paragraphs] if title else paragraphs)
    draft = draft_of(text, head, "")
    return replace(draft, provenance={**draft.provenance, "file": file_name})


_BODIES = ("encoded", "content", "description", "summary")


def _local(node: Element) -> str:
    return str(node.tag).rpartition("}")[2]


def _child(node: Element, name: str) -> Element | None:
    return next((child for child in node if _local(child) == name), None)


def _text(node: Element, name: str) -> str:
    child = _child(node, name)
    if child is None:
        return ""
    if child.get("type") == "xhtml":
        from xml.etree.ElementTree import tostring

        return tostring(child, encoding="unicode")
    return "".join(child.itertext()).strip()


def _author(entry: Element) -> str:
    author = _child(entry, "author")
    if author is not None and _text(author, "name"):
        return _text(author, "name")
    named = _text(entry, "creator") or _text(entry, "author")
    in_brackets = re.search(r"\(([^)]+)\)", named)  # RSS 2.0: mail@address (Name)
    return in_brackets[1] if in_brackets else named


def _link(entry: Element) -> str:
    for child in entry:
        if _local(child) == "link" and child.get("rel", "alternate") == "alternate":
            found = (child.get("href") or child.text or "").strip()
            if found.startswith(("http://", "https://")):
                return found
    for name in ("guid", "id"):
        found = _text(entry, name)
        if found.startswith(("http://", "https://")):
            return found
    return ""


def _published(entry: Element) -> date | None:
    """The day of publication as the feed gives it; Atom's "updated" is another day."""
    for name in ("pubDate", "published", "date", "issued"):
        value = _text(entry, name)
        if value:
            try:
                return parsedate_to_datetime(value).date()
            except (ValueError, TypeError, IndexError):
                return parse_date(value)
    return None


IMPORTER = Importer(
    name="feed",
    title="RSS or Atom feed",
    suffixes=(".rss", ".atom", ".rdf", ".xml"),
    sniff=sniff,
    read=guarded("an RSS or Atom feed", read),
    many=True,
)
