"""HTML: a saved page, with what it says about itself and its article alone."""

from __future__ import annotations

import re
from dataclasses import replace

from lxml.html import HtmlElement

from rostra.domain.candidates import ArticleDraft
from rostra.domain.errors import ImportFailure
from rostra.domain.spans import Span, Spans
from rostra.importing.decoding import decode, looks_binary
from rostra.importing.heading import Head
from rostra.importing.html_meta import fill_from_text, read_meta
from rostra.importing.html_text import article_paragraphs, parse
from rostra.importing.plain import draft_of
from rostra.importing.records import Importer, guarded

_CHARSET = re.compile(
    rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([A-Za-z0-9_.:-]{2,40})", re.IGNORECASE
)
_XML = re.compile(rb"\A\s*<\?xml[^>]{0,100}?encoding=[\"']([A-Za-z0-9_.:-]{2,40})", re.IGNORECASE)
_START = re.compile(rb"<!doctype\s+html|<html[\s>]|<head[\s>]|<body[\s>]", re.IGNORECASE)
_SAVED_FROM = re.compile(r"<!-- saved from url=\(\d+\)(\S+) -->")
_BYLINE = re.compile(r"(?:by\s+\S.{0,80}|.{0,40}\d{4}.{0,30})\Z", re.IGNORECASE)
# Pages saved as one file hold their pictures and fonts in their addresses.
_DATA_ADDRESS = re.compile(r"data:[\w.+/-]+;(?:charset=[\w-]+;)?base64,[A-Za-z0-9+/=%\s]*")
MAX_PAGE_BYTES = 60 * 1024 * 1024
MAX_PAGE_CHARACTERS = 5_000_000


def sniff(head: bytes) -> float:
    """A doctype or one of the outer elements."""
    if looks_binary(head):
        return 0.0
    return 0.9 if _START.search(head[:4096]) else 0.0


def read(data: bytes, file_name: str) -> list[ArticleDraft]:
    """One article a page."""
    if len(data) > MAX_PAGE_BYTES:
        raise ImportFailure(
            f"{file_name} is larger than {MAX_PAGE_BYTES // 1024 // 1024} MB: no page is.",
            "Save the page again as HTML only.",
        )
    declared = _CHARSET.search(data[:8192]) or _XML.search(data[:200])
    encoding = declared[1].decode("ascii") if declared else ""
    if encoding.lower() in {"iso-8859-1", "latin-1", "latin1", "us-ascii", "ascii"}:
        encoding = "cp1252"  # what browsers read under these names (WHATWG)
    decoded = decode(data, file_name, encoding)
    draft = page_draft(decoded.text, file_name)
    provenance = {**draft.provenance, "encoding": f"{decoded.encoding} ({decoded.provenance})"}
    return [replace(draft, provenance=provenance)]


def page_draft(source: str, file_name: str, address: str = "") -> ArticleDraft:
    """The draft of one decoded page; `address` is where it is known to come from."""
    source = _DATA_ADDRESS.sub("", source.replace("\0", ""))
    if len(source) > MAX_PAGE_CHARACTERS:
        raise ImportFailure(
            f"{file_name} holds {len(source):,} characters of page: no article does.",
            "Save the page again as HTML only, or save its text.",
        )
    tree = parse(source)
    head = read_meta(tree)
    fill_from_text(head, tree)
    saved = _SAVED_FROM.search(source[:4000])
    head.put("address", saved[1] if saved else "", "saved page")
    head.put("address", address, "file")
    paragraphs = article_paragraphs(source, tree)
    return _assemble(head, paragraphs, _subheadings(tree), file_name)


def _subheadings(tree: HtmlElement) -> set[str]:
    found = tree.xpath("//h1 | //h2 | //h3 | //h4 | //h5 | //h6")
    return {" ".join(str(h.text_content()).split()) for h in found}


def _assemble(
    head: Head, paragraphs: list[str], headings: set[str], file_name: str
) -> ArticleDraft:
    title = head.title
    body = [p for p in paragraphs if not _same(p, title)]
    if not body:
        raise ImportFailure(
            f"No article text was found in the page {file_name}.",
            "Open the page, let it load fully, and save it again; or paste its text.",
        )
    blocks = [title, *body] if title else body
    marks: dict[str, Spans] = {}
    at = 0
    for number, block in enumerate(blocks):
        span: Span = (at, at + len(block))
        name = _mark_of(number, block, title, headings)
        if name:
            marks[name] = (*marks.get(name, ()), span)
        at = span[1] + 2
    head.marks = marks
    return draft_of("\n\n".join(blocks), head, file_name)


def _same(one: str, other: str) -> bool:
    """Equal but for quotation marks, blanks and case, which templates change in headlines."""
    return _letters(one) == _letters(other)


def _letters(text: str) -> str:
    return "".join(filter(str.isalnum, text[:400])).casefold()


def _mark_of(number: int, block: str, title: str, headings: set[str]) -> str:
    if (title and number == 0) or block in headings:
        return "title"
    if number <= 2 and len(block) < 120 and _BYLINE.match(block) and not block.endswith((".", "”")):
        return "boilerplate"
    return ""


IMPORTER = Importer(
    name="html",
    title="Saved web page",
    suffixes=(".html", ".htm", ".xhtml"),
    sniff=sniff,
    read=guarded("a web page", read),
)
