"""What an importer is, and the limits that hold for all of them."""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from rostra.domain.candidates import ArticleDraft
from rostra.domain.errors import ImportFailure
from rostra.domain.spans import inside

_log = logging.getLogger(__name__)

MAX_FILE_BYTES = 256 * 1024 * 1024
MAX_ARTICLE_CHARACTERS = 10_000_000
"""About 1.6 million words; a longer "article" is a corpus in one file, or no text at all."""

Read = Callable[[bytes, str], list[ArticleDraft]]


@dataclass(frozen=True, slots=True)
class Importer:
    """One file format.

    `suffixes` are lower case with their dot.  `sniff` looks at a file's first bytes
    (8 KiB are enough) and says from 0 to 1 how sure it is that the file is of this
    format.  `read` takes the whole file and its name and gives one draft for each
    article, or raises ImportFailure and nothing else.  `many` where one file may hold
    several articles: such a file is looked at again when it comes a second time, since
    only some of them may be in the archive.
    """

    name: str
    title: str
    suffixes: tuple[str, ...]
    sniff: Callable[[bytes], float]
    read: Read
    many: bool = False


def guarded(what: str, read: Read) -> Read:
    """Wrap `read` so that it keeps its promise: good drafts, or an ImportFailure.

    The parsers below us (pypdf, lxml, zipfile, email ...) raise whatever a damaged
    file makes them raise.  `what` is the format as a person says it: "a PDF file".
    """

    def reader(data: bytes, file_name: str) -> list[ArticleDraft]:
        if len(data) > MAX_FILE_BYTES:
            raise ImportFailure(
                f"{file_name} is larger than {MAX_FILE_BYTES // 1024 // 1024} MB.",
                "Split it into smaller files.",
            )
        if not data.strip():
            raise ImportFailure(f"{file_name} is empty.", "There is nothing to import in it.")
        try:
            drafts = read(data, file_name)
        except ImportFailure:
            raise
        except (Exception, RecursionError) as error:
            _log.info("%s is not %s", file_name, what, exc_info=True)
            raise ImportFailure(
                f"{file_name} could not be read as {what}: it is damaged or of another kind.",
                "Open it in the program it came from and save it again.",
            ) from error
        if not drafts:
            raise ImportFailure(f"{file_name} holds no article text.")
        return [_sound(draft, file_name) for draft in drafts]

    return reader


def _sound(draft: ArticleDraft, file_name: str) -> ArticleDraft:
    """The draft as the archive can keep it, or ImportFailure."""
    if not draft.text.strip():
        raise ImportFailure(f"{file_name} holds no text.", "There is nothing to import in it.")
    if len(draft.text) > MAX_ARTICLE_CHARACTERS:
        raise ImportFailure(
            f"{file_name} holds {len(draft.text):,} characters in one article; "
            f"the most is {MAX_ARTICLE_CHARACTERS:,}.",
            "Split it into articles.",
        )
    if "\0" in draft.text:
        raise ImportFailure(
            f"{file_name} holds NUL characters, which no text has.",
            "It may be a binary file, or UTF-16 without its mark: save it as UTF-8.",
        )
    marks = {name: spans for name, spans in draft.marks.items() if inside(len(draft.text), spans)}
    if len(marks) < len(draft.marks):  # pragma: no cover - a bug of an importer
        _log.error("%s: marks outside the text were left out", file_name)
    return replace(
        draft,
        text=_storable(draft.text),
        title=_one_line(draft.title),
        outlet=_one_line(draft.outlet),
        author=_one_line(draft.author),
        address=_one_line(draft.address),
        language=_one_line(draft.language),
        marks=marks,
    )


def _storable(text: str) -> str:
    """Lone surrogates (from JSON escapes) have no UTF-8 form; each becomes U+FFFD."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return "".join("\ufffd" if "\ud800" <= c <= "\udfff" else c for c in text)
    return text


def _one_line(text: str) -> str:
    return " ".join(_storable(text).replace("\0", " ").split())


def by_suffix(importers: Sequence[Importer], file_name: str) -> Importer | None:
    """The importer of the longest suffix that `file_name` ends with."""
    name = file_name.lower()
    found = [(s, i) for i in importers for s in i.suffixes if name.endswith(s)]
    return max(found, key=lambda pair: len(pair[0]))[1] if found else None
