"""What a worker process does with one file: bytes in, articles with their statements out."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from rostra.app.processes import report
from rostra.domain.candidates import ArticleDraft, Candidate
from rostra.domain.incoming import PERSON, Choice

if TYPE_CHECKING:
    from rostra.extraction import Directory

_HEAD = 8192


@dataclass(frozen=True, slots=True)
class ReadTask:
    """One file's bytes, or (`draft`) an article that is at hand already."""

    name: str
    data: bytes = b""
    draft: ArticleDraft | None = None
    choice: Choice | None = None
    address: str = ""
    """Where it was fetched from; "" when it is a file."""
    encoding: str = ""
    """What the server said of its bytes."""


@dataclass(frozen=True, slots=True)
class ReadArticle:
    """One article and the statements found in it."""

    draft: ArticleDraft
    candidates: tuple[Candidate, ...]


@dataclass(frozen=True, slots=True)
class Start:
    """Makes a worker ready: loads the model once, and who is known in an archive.  Picklable."""

    resources: Path
    archive: Path | None = None

    def __call__(self) -> Callable[[ReadTask], tuple[ReadArticle, ...]]:
        """Runs in the worker."""
        from rostra.extraction import Pipeline

        pipeline = Pipeline.load(self.resources)
        directory = None if self.archive is None else _known_in(self.archive)

        def read(task: ReadTask) -> tuple[ReadArticle, ...]:
            drafts = [*chosen(map(in_its_language, read_drafts(task)), task.choice)]
            out: list[ReadArticle] = []
            for draft in drafts:
                if len(drafts) > 1:
                    report(len(out), len(drafts))
                out.append(ReadArticle(draft, tuple(pipeline.extract(draft, directory))))
            return tuple(out)

        return read


def _known_in(archive: Path) -> Directory:
    """Here and not in the window: seconds of work, and tens of megabytes, at a million."""
    from rostra.app.directory import directory_of
    from rostra.storage import Store

    with Store.open(archive, read_only=True) as store:
        return directory_of(store)


def read_drafts(task: ReadTask) -> list[ArticleDraft]:
    """The articles of a task, as they say themselves what they are."""
    if task.draft:
        return [task.draft]
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


def in_its_language(draft: ArticleDraft) -> ArticleDraft:
    """The draft with its language told from its text, where its format did not say."""
    from rostra.importing.language import language_of

    code = draft.language or language_of(draft.text)
    if code == draft.language:
        return draft
    return replace(draft, language=code, provenance={**draft.provenance, "language": "text"})
