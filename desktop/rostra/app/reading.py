"""What a worker process does with one file: bytes in, articles with their statements out.

A file of many articles comes back unread, as `Many`: its articles are parted among the workers
(`app.parted`), so that all of them work at it and what is read can be kept when it is stopped.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from rostra.domain.candidates import ArticleDraft, Candidate
from rostra.domain.errors import ImportFailure
from rostra.domain.incoming import PERSON, Choice

if TYPE_CHECKING:
    from rostra.extraction import Directory, Pipeline

_HEAD = 8192
PART = 8
"""Articles that one worker reads at a time."""


@dataclass(frozen=True, slots=True)
class ReadTask:
    """One file's bytes, or (`drafts`) articles that are at hand already."""

    name: str
    data: bytes = b""
    drafts: tuple[ArticleDraft, ...] = ()
    choice: Choice | None = None
    address: str = ""
    """Where it was fetched from; "" when it is a file."""
    encoding: str = ""
    """What the server said of its bytes."""
    unread: bool = False
    """Some of its articles may be known: they come back as `Many`, however few they are."""


@dataclass(frozen=True, slots=True)
class ReadArticle:
    """One article and the statements found in it."""

    draft: ArticleDraft
    candidates: tuple[Candidate, ...]


@dataclass(frozen=True, slots=True)
class Many:
    """The articles of a file that holds more than one worker should read."""

    drafts: tuple[ArticleDraft, ...]


@dataclass(frozen=True, slots=True)
class Start:
    """What a worker reads with: the model, loaded once, and whom an archive knows.  Picklable."""

    resources: Path
    archive: Path | None = None

    def __call__(self) -> Callable[[ReadTask], tuple[ReadArticle, ...] | Many]:
        """Runs in the worker."""

        @cache
        def ready() -> tuple[Pipeline, Directory | None]:
            """Not before it is needed: of files that came before all may be known."""
            from rostra.extraction import Pipeline

            known = None if self.archive is None else _known_in(self.archive)
            return Pipeline.load(self.resources), known

        def read(task: ReadTask) -> tuple[ReadArticle, ...] | Many:
            drafts = tuple(chosen(map(in_its_language, read_drafts(task)), task.choice))
            if task.unread or (len(drafts) > PART and not task.drafts):
                return Many(drafts)
            pipeline, known = ready()
            return tuple(
                ReadArticle(draft, tuple(pipeline.extract(draft, known))) for draft in drafts
            )

        return read


def _known_in(archive: Path) -> Directory:
    """Here and not in the window: seconds of work, and tens of megabytes, at a million."""
    from rostra.app.directory import directory_of
    from rostra.storage import Store

    with Store.open(archive, read_only=True) as store:
        return directory_of(store)


def read_drafts(task: ReadTask) -> list[ArticleDraft]:
    """The articles of a task, as they say themselves what they are."""
    if task.drafts:
        return list(task.drafts)
    if not task.address:
        return drafts_of(task.name, task.data)
    from rostra.app.fetched import fetched_drafts

    return fetched_drafts(task.name, task.data, task.address, task.encoding)


def chosen(drafts: Iterable[ArticleDraft], choice: Choice | None) -> Iterator[ArticleDraft]:
    """The drafts a person wants, with the values that are the person's."""
    for at, draft in enumerate(drafts):
        if choice is None:
            yield draft
        elif at not in choice.without:
            edits: dict[str, Any] = dict(choice.edits.get(at, {}))
            origin = {**draft.provenance, **dict.fromkeys(edits, PERSON)}
            yield replace(draft, **edits, provenance=origin) if edits else draft


def drafts_of(name: str, data: bytes) -> list[ArticleDraft]:
    """The articles of one file.  Raises ImportFailure, naming the file."""
    from rostra.importing import importer_for

    return importer_for(name, data[:_HEAD]).read(data, name)


def holds_many(name: str, data: bytes) -> bool:
    """Whether files of this kind may hold many articles; False where no importer knows it."""
    from rostra.importing import importer_for

    try:
        return importer_for(name, data[:_HEAD]).many
    except ImportFailure:
        return False


def in_its_language(draft: ArticleDraft) -> ArticleDraft:
    """The draft with its language told from its text, where its format did not say."""
    from rostra.importing.language import language_of

    code = draft.language or language_of(draft.text)
    if code == draft.language:
        return draft
    return replace(draft, language=code, provenance={**draft.provenance, "language": "text"})
