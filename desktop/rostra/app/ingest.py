"""Bringing articles in: files to drafts to statements to the store, file by file.

Workers read and extract; this process looks for duplicates, writes in batches, and goes on
with one undo step for the whole import.  What is in is whole: a batch is one transaction.
"""

from __future__ import annotations

import hashlib
import logging
import os
import stat
import time
from collections import deque
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path
from typing import Any

from rostra.app.core import Core
from rostra.app.directory import as_ruled
from rostra.app.filing import Filed, file_article
from rostra.app.known import complete_agents
from rostra.app.processes import Failed, UnderWay, Workers, usual_jobs
from rostra.app.reading import ReadArticle, ReadTask, Start, drafts_of
from rostra.app.resources import resources
from rostra.app.walk import walk
from rostra.domain.candidates import ArticleDraft
from rostra.domain.changes import Changes, FileResult, ImportReport
from rostra.domain.errors import Cancelled, ReadOnlyError, RostraError
from rostra.domain.incoming import Choice, Handed
from rostra.domain.progress import Progress, silent
from rostra.storage import Store

_log = logging.getLogger(__name__)

BATCH = 25
"""Articles in one transaction."""
BATCH_SECONDS = 2.0


@dataclass(frozen=True, slots=True)
class File:
    """One file on its way in.  `draft` is given when its article is at hand already."""

    path: str
    name: str
    data: bytes
    sha256: str
    draft: ArticleDraft | None = None
    choice: Choice | None = None
    address: str = ""
    encoding: str = ""

    @property
    def task(self) -> ReadTask:
        """What a worker needs of it."""
        data = b"" if self.draft else self.data
        name = self.name or f"{self.path}.txt"
        return ReadTask(name, data, self.draft, self.choice, self.address, self.encoding)


@dataclass(slots=True)
class _Run:
    """What one import has come to so far."""

    core: Core
    name: str
    files: Sequence[Path | Handed]
    progress: Progress
    choices: Mapping[str, Choice] = field(default_factory=dict)
    results: list[FileResult] = field(default_factory=list)
    changes: Changes = field(default_factory=Changes)
    step: int = 0
    waiting: list[tuple[File, tuple[ReadArticle, ...]]] = field(default_factory=list)
    since: float = 0.0
    underway: dict[str, str] = field(default_factory=dict)
    """SHA-256 of a file in hand -> its name, for files that stand twice in one import."""

    label: str = ""
    more: int = 0
    """Articles that files which are read held beside their first."""
    inside: UnderWay = field(default_factory=UnderWay)
    """Files of many articles that are being read."""

    def tell(self, label: str = "") -> None:
        """How many files are read; of one that holds many articles, each of them counts."""
        self.label = label or self.label
        done = min(len(self.results) + len(self.waiting), len(self.files))
        total = len(self.files) + self.more + self.inside.total - self.inside.tasks
        self.progress(done + self.more + self.inside.done, total, self.label)

    def add(self, file: File, articles: tuple[ReadArticle, ...]) -> None:
        if not self.waiting:
            self.since = time.monotonic()
        self.waiting.append((file, articles))
        held = sum(len(found) for _, found in self.waiting)
        if held >= BATCH or time.monotonic() - self.since > BATCH_SECONDS:
            self.flush()

    def flush(self) -> None:
        """Write what waits: one transaction; a file that the store refuses is filed alone."""
        batch, self.waiting = self.waiting, []
        if not batch:
            return
        try:
            self.results += self._write(batch)
        except Exception as error:  # noqa: BLE001  # one file's fault must not be all the others'
            if len(batch) == 1:
                self.results.append(_refused(batch[0][0].path, error))
                return
            for one in batch:
                self.waiting = [one]
                self.flush()

    def _write(self, batch: list[tuple[File, tuple[ReadArticle, ...]]]) -> list[FileResult]:
        out = []
        store = self.core.store
        batch = [(file, tuple(_ruled(store, a) for a in articles)) for file, articles in batch]
        with self.core.operation(self.name, join=self.step) as op:
            for file, articles in batch:
                original = op.originals.write(file.data) if file.data else ""
                filed = [file_article(op, a, original, file.name) for a in articles]
                out.append(_result(file.path, filed))
            complete_agents(op, _qids(batch))
        self.changes |= op.changes
        self.step = op.step or self.step
        return out

    def report(self, passed: Iterable[FileResult], cancelled: bool) -> ImportReport:
        place = {path_of(source): n for n, source in enumerate(self.files)}
        ordered = sorted(self.results, key=lambda r: place.get(r.path, 0))
        return ImportReport((*passed, *ordered), self.changes, cancelled)


def _qids(batch: Iterable[tuple[File, tuple[ReadArticle, ...]]]) -> Iterator[str]:
    for _, articles in batch:
        for article in articles:
            for candidate in article.candidates:
                yield from (speaker.qid for speaker in candidate.speakers)


def import_paths(
    core: Core,
    paths: Iterable[str | os.PathLike[str] | Handed | FileResult],
    progress: Progress = silent,
    jobs: int | None = None,
    choices: Mapping[str, Choice] | None = None,
) -> ImportReport:
    """Import files and folders.  One file's failure is its own; cancelling keeps what is whole.

    `choices` are what a person decided of files that were looked at before (`app.looking`).
    """
    _writable(core)
    files, passed = walk(paths)
    first = Path(path_of(files[0])).name if files else ""
    name = f"Import {first}" if len(files) == 1 else f"Import {len(files):,} files"
    run = _Run(core, name, files, progress, choices or {})
    return _import(run, _tasks(run), passed, min(jobs or usual_jobs(), max(1, len(files))))


def path_of(source: Path | Handed) -> str:
    """How a source is named in reports and choices."""
    return source.path if isinstance(source, Handed) else str(source)


def import_text(
    core: Core,
    text: str,
    *,
    title: str = "",
    address: str = "",
    published: date | None = None,
    progress: Progress = silent,
) -> ImportReport:
    """Import a text that is at hand, such as the clipboard's.  Raises ImportFailure."""
    _writable(core)
    shown = title or "the pasted text"
    data = text.encode("utf-8", "surrogatepass")
    [draft, *_] = drafts_of(f"{shown}.txt", data)
    given: dict[str, Any] = {"title": title, "address": address, "published": published}
    known = {k: v for k, v in given.items() if v}
    origin = {**draft.provenance, **dict.fromkeys(known, "person")}
    draft = replace(draft, **known, provenance=origin)
    file = File(shown, "", data, hashlib.sha256(data).hexdigest(), draft)
    run = _Run(core, f"Import {shown}", [Path(shown)], progress)
    return _import(run, iter([file]), [], 1)


def _writable(core: Core) -> None:
    """Say at once, rather than once for each file, that nothing can be imported."""
    if core.store.read_only:
        why = f"It is open in {core.store.held_by}." if core.store.held_by else ""
        raise ReadOnlyError(f"The archive {core.store.folder} is open for reading only.", why)


def _import(run: _Run, wanted: Iterator[File], passed: list[FileResult], jobs: int) -> ImportReport:
    start = Start(resources(), run.core.store.folder)
    files: deque[File] = deque()

    def sent() -> Iterator[ReadTask]:
        for file in wanted:
            files.append(file)
            run.label = run.label or Path(file.path).name
            yield file.task

    cancelled = False
    try:
        run.tell()
        with Workers(start, jobs) as workers:

            def tick() -> None:
                run.inside = workers.under_way()
                run.tell()

            for _, answer in workers.results(sent(), tick):
                file = files.popleft()
                run.inside = workers.under_way()
                if isinstance(answer, Failed):
                    message = answer.about(Path(file.path).name)
                    run.results.append(_failed(file.path, message, answer.hint))
                else:
                    run.more += max(0, len(answer) - 1)
                    run.add(file, answer)
                run.tell(Path(file.path).name)
    except Cancelled:
        cancelled = True
    run.flush()
    if not cancelled:
        total = len(run.files) + run.more
        run.progress(total, total, "")
    return run.report(passed, cancelled)


def _tasks(run: _Run) -> Iterator[File]:
    """The files that a worker has to look at; for the others the result is noted here."""
    for read in read_files(run.files):
        outcome = read
        if isinstance(read, File):
            outcome = replace(read, choice=run.choices.get(read.path))
        known = outcome if isinstance(outcome, FileResult) else _twin(run, outcome)
        if known is not None:
            run.results.append(known)
            run.tell(Path(known.path).name)
        elif isinstance(outcome, File):
            run.underway[outcome.sha256] = outcome.name or outcome.path
            yield outcome


def read_files(sources: Iterable[Path | Handed]) -> Iterator[File | FileResult]:
    """Each file with its bytes, one by one as they are asked for, or why it cannot be read."""
    from rostra.importing import MAX_FILE_BYTES

    for path in sources:
        if isinstance(path, Handed):
            digest = hashlib.sha256(path.data).hexdigest()
            yield File(
                *(path.path, path.name, path.data, digest),
                address=path.address,
                encoding=path.encoding,
            )
            continue
        try:
            about = path.stat()
            regular, size = stat.S_ISREG(about.st_mode), about.st_size
            data = path.read_bytes() if regular and size <= MAX_FILE_BYTES else b""
        except OSError as error:
            reason = error.strerror or str(error)
            message = f"“{path.name}” cannot be read: {reason}."
            hint = "Check that it is there and that you may read it."
            yield _failed(str(path), message, hint)
            continue
        if not regular:
            message = f"“{path.name}” is a device or a pipe, not a file."
            yield _failed(str(path), message, "Copy what is in it to a file first.")
        elif size > MAX_FILE_BYTES:
            limit = MAX_FILE_BYTES // 1024 // 1024
            message = f"“{path.name}” is larger than {limit} MB."
            yield _failed(str(path), message, "Split it into smaller files.")
        else:
            yield File(str(path), _spelled(path.name), data, hashlib.sha256(data).hexdigest())


def _spelled(name: str) -> str:
    """A file's name as text: bytes that are no UTF-8 (Linux allows them) become U+FFFD."""
    return os.fsencode(name).decode("utf-8", "replace")


def _ruled(store: Store, article: ReadArticle) -> ReadArticle:
    return replace(article, candidates=tuple(as_ruled(store, article.candidates)))


def _twin(run: _Run, file: File) -> FileResult | None:
    """The result for a file whose bytes are in the archive, or in this import, already."""
    if file.sha256 in run.underway:
        first = run.underway[file.sha256]
        return FileResult(file.path, "duplicate", f"It is the same file as “{first}”.")
    if file.choice is not None and file.choice.sha256 != file.sha256:
        name = Path(file.path).name
        message = f"“{name}” was changed after you looked at it."
        return _failed(file.path, message, "Import it again, so that you see what it holds now.")
    article = run.core.store.articles.by_sha256(file.sha256)
    if article is None:
        return None
    return FileResult(
        file.path,
        "duplicate",
        f"It is in the archive already, as “{article.title or article.file_name}”.",
        article_id=article.id,
    )


def _refused(path: str, error: Exception) -> FileResult:
    if isinstance(error, RostraError):
        return _failed(path, error.message, error.hint)
    _log.exception("%s could not be stored", path, exc_info=error)
    message = (
        f"“{Path(path).name}” could not be stored: {type(error).__name__}, an error in Rostra."
    )
    return _failed(path, message, "Please report it with the file; the log has the details.")


def _failed(path: str, message: str, hint: str) -> FileResult:
    return FileResult(path, "failed", message, hint)


def _result(path: str, filed: list[Filed]) -> FileResult:
    """One line for a file, which may hold many articles."""
    new = [f for f in filed if f.status != "duplicate"]
    if not filed:
        return _failed(path, f"“{Path(path).name}” holds no article.", "")
    if not new:
        return FileResult(path, "duplicate", filed[0].message, article_id=filed[0].article_id)
    status = "imported" if any(f.status == "imported" for f in new) else "new version"
    message = new[0].message if len(filed) == 1 else f"{len(new)} of {len(filed)} articles are new."
    return FileResult(
        path,
        status,
        message,
        article_id=new[0].article_id,
        statements=sum(f.statements for f in new),
    )
