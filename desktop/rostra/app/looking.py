"""Looking before importing: what files hold, where each field came from, and what is new in it.

Files are parsed in worker processes without the model, so that a window goes on beside it; nothing
is written.  `app.ingest` does what was looked at, with what a person decided.
"""

from __future__ import annotations

import hashlib
import os
import time
from collections import Counter, deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from rostra.app.files import File, read_files
from rostra.app.filing import same_publication
from rostra.app.processes import Failed, Workers, usual_jobs
from rostra.app.reading import ReadTask, holds_many, in_its_language, read_drafts
from rostra.app.walk import walk
from rostra.domain.candidates import ArticleDraft
from rostra.domain.changes import FileResult
from rostra.domain.incoming import FIELDS, Handed, Incoming, State
from rostra.domain.progress import Progress, silent
from rostra.domain.records import Article
from rostra.storage import Store

Tell = Callable[[Sequence[Incoming]], None]

_BEGINNING = 400
_TELL_EVERY = 0.1
_TELL_MOST = 500


@dataclass(frozen=True, slots=True)
class LookStart:
    """Makes a worker ready to read files without their statements.  Picklable."""

    def __call__(self) -> Callable[[ReadTask], tuple[Incoming, ...]]:
        """Runs in the worker."""
        return _seen


def _seen(task: ReadTask) -> tuple[Incoming, ...]:
    drafts = [in_its_language(draft) for draft in read_drafts(task)]
    return tuple(_incoming(draft, at, len(drafts)) for at, draft in enumerate(drafts))


def _incoming(draft: ArticleDraft, at: int, of: int) -> Incoming:
    return Incoming(
        path="",
        at=at,
        of=of,
        text_sha256=hashlib.sha256(draft.text.encode()).hexdigest(),
        title=draft.title,
        outlet=draft.outlet,
        author=draft.author,
        published=draft.published,
        language=draft.language,
        address=draft.address,
        origins={n: draft.provenance.get(n, "") for n in FIELDS if getattr(draft, n)},
        characters=len(draft.text),
        beginning=draft.text[:_BEGINNING],
    )


def look(
    store: Store | None,
    sources: Iterable[str | os.PathLike[str] | Handed | FileResult],
    tell: Tell,
    progress: Progress = silent,
    jobs: int | None = None,
    listed: Callable[[Sequence[Path | Handed]], None] = lambda _: None,
) -> None:
    """Read all; `tell` is handed each document once, in the order of the files, a few at a time.

    `listed` is told first which files will be read.  Without a store everything is new.
    Raises Cancelled as `progress` does.
    """
    files, passed = walk(sources)
    listed(files)
    run = _Look(Judge(store), tell, progress, len(files))
    progress(0, len(files), "")
    with Workers(LookStart(), min(jobs or usual_jobs(), max(1, len(files)))) as workers:
        for _, answer in workers.results(run.tasks(files), run.tick):
            run.answered(answer)
    run.arrange()
    run.waiting += [_refused(one) for one in passed]
    run.flush()
    progress(len(files), len(files), "")


@dataclass(slots=True)
class _Look:
    """One look: what waits for its turn, and what waits to be told."""

    judge: Judge
    tell: Tell
    progress: Progress
    total: int
    order: deque[File | Incoming] = field(default_factory=deque)
    waiting: list[Incoming] = field(default_factory=list)
    told: float = 0.0
    done: int = 0
    label: str = ""

    def tasks(self, files: Iterable[Path | Handed]) -> Iterator[ReadTask]:
        """The files that a worker has to look at; the others are put in their place at once."""
        for outcome in read_files(files):
            known = _refused(outcome) if isinstance(outcome, FileResult) else None
            if isinstance(outcome, File):
                known = self.judge.same_file(outcome)
            if known is not None:
                self.order.append(known)
                if isinstance(self.order[0], Incoming):
                    self.arrange()
            elif isinstance(outcome, File):
                self.order.append(outcome)
                yield outcome.task

    def answered(self, answer: tuple[Incoming, ...] | Failed) -> None:
        """Of the file that waits first."""
        self.arrange()
        file = self.order.popleft()
        assert isinstance(file, File)
        self.done += 1
        self.label = Path(file.path).name
        if isinstance(answer, Failed):
            message = answer.about(self.label)
            self.waiting.append(
                Incoming(
                    file.path,
                    sha256=file.sha256,
                    state=State.FAILED,
                    message=message,
                    hint=answer.hint,
                )
            )
        else:
            named = (replace(one, path=file.path, sha256=file.sha256) for one in answer)
            self.waiting += [self.judge.judged(one) for one in named]
        self.arrange()
        self.tick()

    def arrange(self) -> None:
        """What needed no reading and whose turn has come."""
        while self.order and isinstance(self.order[0], Incoming):
            one = self.order.popleft()
            assert isinstance(one, Incoming)
            self.waiting.append(one)
            self.done += 1

    def tick(self) -> None:
        """Say how far it is, and what was found meanwhile."""
        self.progress(self.done, self.total, self.label)
        if len(self.waiting) >= _TELL_MOST or time.monotonic() - self.told > _TELL_EVERY:
            self.flush()

    def flush(self) -> None:
        """Tell what was found."""
        if self.waiting:
            self.tell(tuple(self.waiting))
            self.waiting.clear()
        self.told = time.monotonic()


class Judge:
    """Says what is new, in the order in which documents would come in.

    It knows the archive, and what stands before in the same import.
    """

    def __init__(self, store: Store | None) -> None:
        self._store = store
        self._files: dict[str, str] = {}
        self._texts: dict[str, list[Incoming]] = {}
        self._addresses: dict[str, Incoming] = {}
        self._kept: dict[str, Counter[str]] = {}
        """SHA-256 of a file -> of how many texts of it the archive has which."""

    def same_file(self, file: File) -> Incoming | None:
        """The file as one that is known byte for byte; None when it has to be read."""
        first = self._files.setdefault(file.sha256, file.path)
        if first != file.path:
            message = f"It is the same file as “{Path(first).name}”."
            return Incoming(file.path, sha256=file.sha256, state=State.KNOWN, message=message)
        article = self._store.articles.by_sha256(file.sha256) if self._store else None
        if article is None or holds_many(file.name, file.data):
            return None  # of many articles only some may be in the archive
        return _as_known(file, article)

    def judged(self, one: Incoming) -> Incoming:
        """With its state; what `one` is new to is remembered."""
        found = self._judged(one)
        if found.state.comes_in:
            self._texts.setdefault(one.text_sha256, []).append(one)
            if one.address:
                self._addresses[one.address] = one
        return found

    def _judged(self, one: Incoming) -> Incoming:
        bare = replace(one, state=State.NEW, message="", hint="", article_id=0)
        for other in self._texts.get(one.text_sha256, ()):
            if same_publication(other, one):
                message = f"Its text is that of “{other.title or Path(other.path).name}”."
                return replace(bare, state=State.KNOWN, message=message)
        articles = self._store.articles if self._store else None
        twin = articles.by_text_sha256(one.text_sha256) if articles else None
        if twin is not None and (self._was_in(one) or same_publication(twin, one)):
            message = f"Its text is in the archive already, as “{twin.title or twin.file_name}”."
            return replace(bare, state=State.KNOWN, message=message, article_id=twin.id)
        before = self._addresses.get(one.address) if one.address else None
        if before is not None:
            message = f"It has the address of “{before.title or Path(before.path).name}”."
            return replace(bare, state=State.VERSION, message=message)
        old = articles.by_address(one.address) if articles and one.address else None
        if old is None:
            return bare
        message = f"Its address is that of “{old.title or old.file_name}”, with another text."
        return replace(bare, state=State.VERSION, message=message, article_id=old.id)

    def _was_in(self, one: Incoming) -> bool:
        """Whether the archive has it from the very same file, under whatever outlet by now."""
        if self._store is None:
            return False
        if one.sha256 not in self._kept:
            self._kept[one.sha256] = Counter(self._store.articles.texts_of_original(one.sha256))
        kept = self._kept[one.sha256]
        kept[one.text_sha256] -= 1
        return kept[one.text_sha256] >= 0


def judged_again(store: Store, rows: Iterable[Incoming]) -> list[Incoming]:
    """The same rows after edits: another address may make a new article a new version."""
    judge = Judge(store)
    return [judge.judged(one) if one.text_sha256 else one for one in rows]


def _as_known(file: File, article: Article) -> Incoming:
    """A file that is in the archive, as the archive has it."""
    return Incoming(
        file.path,
        sha256=file.sha256,
        title=article.title,
        outlet=article.outlet,
        author=article.author,
        published=article.published,
        language=article.language,
        address=article.address,
        state=State.KNOWN,
        message=f"It is in the archive already, as “{article.title or article.file_name}”.",
        article_id=article.id,
    )


def _refused(result: FileResult) -> Incoming:
    state = State.SKIPPED if result.status == "skipped" else State.FAILED
    return Incoming(result.path, state=state, message=result.message, hint=result.hint)
