"""What a worker process does with one file: bytes in, articles with their statements out."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from rostra.domain.candidates import ArticleDraft, Candidate

if TYPE_CHECKING:
    from rostra.extraction import Directory

_HEAD = 8192


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
                for draft in map(in_its_language, drafts)
            )

        return read


def drafts_of(name: str, data: bytes) -> list[ArticleDraft]:
    """The articles of one file.  Raises ImportFailure, naming the file."""
    from rostra.importing import importer_for

    return importer_for(name, data[:_HEAD]).read(data, name)


def in_its_language(draft: ArticleDraft) -> ArticleDraft:
    """The draft with its language told from its text, where its format did not say."""
    from rostra.importing.language import language_of

    code = draft.language or language_of(draft.text)
    if code == draft.language:
        return draft
    return replace(draft, language=code, provenance={**draft.provenance, "language": "text"})
