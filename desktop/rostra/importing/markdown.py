"""Markdown: stored whole like TXT; front matter, headings and pictures are marked."""

from __future__ import annotations

import re

from rostra.domain.candidates import ArticleDraft
from rostra.importing.decoding import decode, looks_binary
from rostra.importing.heading import Head, first_words, read_below, read_head
from rostra.importing.plain import draft_of
from rostra.importing.records import Importer, guarded

_FRONT = re.compile(r"\A---[ \t]*\n(.*?\n)?(?:---|\.\.\.)[ \t]*(?:\n|\Z)", re.DOTALL)
_ENTRY = re.compile(r"^([A-Za-z_-]+)[ \t]*:[ \t]*(.*?)[ \t]*$", re.MULTILINE)
_HEADING = re.compile(r"^ {0,3}#{1,6}[ \t]+(.+?)[ \t]*#*[ \t]*$", re.MULTILINE)
_UNDERLINED = re.compile(r"\A\s*(\S[^\n]*)\n=+[ \t]*$", re.MULTILINE)
_NO_PROSE = (
    re.compile(r"^```.*?^```[ \t]*$", re.DOTALL | re.MULTILINE),
    re.compile(r"!\[[^\]\n]*\]\([^)\n]*\)"),
    re.compile(r"(?<=\])\([^)\n]*\)"),
    re.compile(r"<!--.*?-->", re.DOTALL),
    re.compile(r"^ {0,3}\[[^\]\n]+\]:[^\n]*$", re.MULTILINE),
)
_KEYS = {
    "title": "title",
    "headline": "title",
    "date": "published",
    "published": "published",
    "outlet": "outlet",
    "source": "outlet",
    "publisher": "outlet",
    "author": "author",
    "authors": "author",
    "by": "author",
    "url": "address",
    "link": "address",
    "address": "address",
    "canonical": "address",
    "lang": "language",
    "language": "language",
}


def sniff(head: bytes) -> float:
    """Front matter, or a first line that is a heading."""
    if looks_binary(head):
        return 0.0
    return 0.6 if re.match(rb"---\r?\n[A-Za-z_-]+:|# \S", head) else 0.05


def read(data: bytes, file_name: str) -> list[ArticleDraft]:
    """One article a file."""
    decoded = decode(data, file_name)
    text = decoded.text
    head = _front_matter(text)
    if head is None:
        head = read_head(text, titled=False)
    _headings(head, text)
    for pattern in _NO_PROSE:
        for match in pattern.finditer(text):
            head.mark("boilerplate", match.span())
    if not head.title:
        found = read_head(text[head.body :])
        head.title = found.title or first_words(text, head.body)
        head.provenance["title"] = "text" if found.title else "first words"
        for span in found.marks.get("title", ()):
            head.mark("title", (span[0] + head.body, span[1] + head.body))
    return [draft_of(text, head, file_name, f"{decoded.encoding} ({decoded.provenance})")]


def _front_matter(text: str) -> Head | None:
    """Flat `key: value` lines between two `---`; other YAML in it is left alone."""
    block = _FRONT.match(text)
    if not block:
        return None
    head = Head(body=block.end())
    for entry in _ENTRY.finditer(block[1] or ""):
        name = _KEYS.get(entry[1].lower())
        if name:
            head.put(name, entry[2].strip("\"'[] "), "front matter")
    head.mark("boilerplate", (0, len(block[0].rstrip())))
    return head


def _headings(head: Head, text: str) -> None:
    underlined = _UNDERLINED.match(text, head.body)
    if underlined:
        head.put("title", underlined[1].strip(), "text")
        head.mark("title", underlined.span(1))
        read_below(head, text, underlined.end())
    for heading in _HEADING.finditer(text, head.body):
        first = head.put("title", heading[1], "text")
        head.mark("title", heading.span(1))
        if first:
            read_below(head, text, heading.end())


IMPORTER = Importer(
    name="markdown",
    title="Markdown",
    suffixes=(".md", ".markdown", ".mdown"),
    sniff=sniff,
    read=guarded("a Markdown file", read),
)
