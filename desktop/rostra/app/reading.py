"""What a worker process does with one file: bytes in, articles with their statements out."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from rostra.domain.candidates import ArticleDraft, Candidate
from rostra.domain.errors import ImportFailure

if TYPE_CHECKING:
    from rostra.extraction import Directory

MAX_BYTES = 200_000_000
"""Of one file; a scanned book is smaller."""
MAX_CHARACTERS = 5_000_000
"""Of one article; the longest day of a parliament has two million."""

_HEAD = 4096


@dataclass(frozen=True, slots=True)
class ReadTask:
    """One file's bytes, or (`draft`) an article that is at hand already."""

    name: str
    data: bytes = b""
    draft: ArticleDraft | None = None


@dataclass(frozen=True, slots=True)
class ReadArticle:
    """One article and the statements found in it."""

    draft: ArticleDraft
    candidates: tuple[Candidate, ...]


@dataclass(frozen=True, slots=True)
class Start:
    """Makes a worker ready: loads the model once.  Picklable."""

    resources: Path
    directory: Directory | None = None

    def __call__(self) -> Callable[[ReadTask], tuple[ReadArticle, ...]]:
        """Runs in the worker."""
        from rostra.extraction import Pipeline

        pipeline = Pipeline.load(self.resources)

        def read(task: ReadTask) -> tuple[ReadArticle, ...]:
            drafts = [task.draft] if task.draft else drafts_of(task.name, task.data)
            return tuple(
                ReadArticle(draft, tuple(pipeline.extract(draft, self.directory)))
                for draft in drafts
            )

        return read


def drafts_of(name: str, data: bytes) -> list[ArticleDraft]:
    """The articles of one file.  Raises ImportFailure, naming the file."""
    from rostra.importing import importer_for

    if not data.strip():
        raise ImportFailure(f"“{name}” is empty.", "Check that it was saved or copied whole.")
    drafts = importer_for(name, data[:_HEAD]).read(data, name)
    for draft in drafts:
        _check(name, draft)
    return drafts


def _check(name: str, draft: ArticleDraft) -> None:
    if not draft.text.strip():
        raise ImportFailure(
            f"“{name}” holds no text.", "If it is a scan, recognise its text first."
        )
    if len(draft.text) > MAX_CHARACTERS:
        raise ImportFailure(
            f"“{name}” holds an article of {len(draft.text):,} characters; "
            f"Rostra takes up to {MAX_CHARACTERS:,}.",
            "Split it into several files.",
        )
    if "\0" in draft.text:
        raise ImportFailure(
            f"“{name}” holds NUL bytes, so it is not a text.",
            "Open it in the program it was made with and save it as text.",
        )
