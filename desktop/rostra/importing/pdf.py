"""PDF: text page by page, lines rejoined into paragraphs, running heads left out."""

from __future__ import annotations

import io
import logging
import re
from collections import Counter
from collections.abc import Iterator
from itertools import pairwise
from typing import Any

from rostra.domain.candidates import ArticleDraft
from rostra.domain.errors import ImportFailure
from rostra.importing.office import Block, draft_from
from rostra.importing.records import MAX_ARTICLE_CHARACTERS, Importer, guarded

MAX_PAGES = 3_000
_ENDS = re.compile(r"[.!?:…][\"'”’»)\]]*$")
_BEGINS = re.compile(r"[\"'“«„]?(?=[^\W_])[^a-zа-яё]")
_HYPHEN = re.compile(r"[^\W\d_]{2,}[-\u00ad\u2010]$")
_NUMBER = re.compile(r"\d+")
_PAGE_NUMBER = re.compile(
    r"(?:page\s*)?[-–—]?\s*\d{1,4}\s*[-–—]?(?:\s*(?:/|of)\s*\d{1,4})?\Z", re.IGNORECASE
)


def sniff(head: bytes) -> float:
    """The header, which may stand behind a few stray bytes."""
    return 0.99 if b"%PDF-" in head[:1024] else 0.0


def read(data: bytes, file_name: str) -> list[ArticleDraft]:
    """One article a file."""
    pages = _pages(data, file_name)
    info, texts = pages
    if not any(text.strip() for text in texts):
        raise ImportFailure(
            f"{file_name} holds pictures of pages and no text.",
            "Run it through text recognition (OCR) first, for instance with OCRmyPDF.",
        )
    blocks = [Block(text) for text in _paragraphs([text.split("\n") for text in texts])]
    title, author = str(info.get("/Title") or ""), str(info.get("/Author") or "")
    return [draft_from(blocks, file_name, title=title, author=author)]


def _pages(data: bytes, file_name: str) -> tuple[dict[str, Any], list[str]]:
    from pypdf import PdfReader
    from pypdf.errors import FileNotDecryptedError

    # It warns of every small flaw that it repairs; a person cannot act on that.
    logging.getLogger("pypdf").setLevel(logging.ERROR)
    reader = PdfReader(io.BytesIO(data), strict=False)
    if reader.is_encrypted and not reader.decrypt(""):
        raise _locked(file_name)
    try:
        count = len(reader.pages)
    except FileNotDecryptedError as error:
        raise _locked(file_name) from error
    if count > MAX_PAGES:
        raise ImportFailure(
            f"{file_name} has {count:,} pages; the most is {MAX_PAGES:,}.", "Split it."
        )
    texts: list[str] = []
    length = 0
    for page in reader.pages:
        texts.append(page.extract_text())
        length += len(texts[-1])
        if length > MAX_ARTICLE_CHARACTERS:
            raise ImportFailure(f"{file_name} holds too much text for one article.", "Split it.")
    return dict(reader.metadata or {}), texts


def _locked(file_name: str) -> ImportFailure:
    return ImportFailure(
        f"{file_name} is protected by a password.", "Save it without one and import it again."
    )


def _paragraphs(pages: list[list[str]]) -> list[str]:
    running = _running_lines(pages)
    lines: list[str] = []
    for page in pages:
        kept = [line.strip() for line in page]
        while kept and (not kept[0] or _shape(kept[0]) in running or _PAGE_NUMBER.match(kept[0])):
            kept.pop(0)
        while kept and (
            not kept[-1] or _shape(kept[-1]) in running or _PAGE_NUMBER.match(kept[-1])
        ):
            kept.pop()
        lines.extend(kept)
    return list(_rejoined(lines))


def _running_lines(pages: list[list[str]]) -> set[str]:
    """First and last lines that return on at least three pages and half of them."""
    counted: Counter[str] = Counter()
    for page in pages:
        filled = [line for line in page if line.strip()]
        counted.update({_shape(line) for line in (*filled[:2], *filled[-2:])})
    least = max(3, len(pages) / 2)
    return {line for line, count in counted.items() if count >= least}


def _shape(line: str) -> str:
    return _NUMBER.sub("#", line.strip())


def _rejoined(lines: list[str]) -> Iterator[str]:
    """A paragraph ends at a blank line, or at a short line that ends a sentence."""
    width = _usual_width(lines)
    whole = ""
    for line, following in pairwise([*lines, ""]):
        if not line:
            if whole:
                yield whole
            whole = ""
            continue
        whole = _joined(whole, line)
        short = len(line) < 0.75 * width
        alone = len(whole) == len(line) and _BEGINS.match(following)  # a heading, a date
        if short and (alone or _ENDS.search(line)):
            yield whole
            whole = ""
    if whole:
        yield whole


def _joined(whole: str, line: str) -> str:
    if not whole:
        return line
    if _HYPHEN.search(whole) and line[:1].islower():
        # A soft hyphen always goes; a real one too, for a line breaks words far more
        # often than it ends behind the hyphen of a compound.
        return whole[:-1] + line
    return f"{whole} {line}"


def _usual_width(lines: list[str]) -> int:
    lengths = sorted(len(line) for line in lines if line)
    return lengths[int(len(lengths) * 0.8)] if lengths else 80


IMPORTER = Importer(
    name="pdf",
    title="PDF",
    suffixes=(".pdf",),
    sniff=sniff,
    read=guarded("a PDF file", read),
)
