"""Bringing articles in: files to drafts to statements to the store, file by file.

Workers read and extract; this process looks for duplicates, writes in batches, and goes on
with one undo step for the whole import.  What is in is whole: a batch is one transaction, and a
file that was stopped in its midst goes on where it was when it comes again.
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

from rostra.app.core import Core
from rostra.app.files import File, failed, path_of, read_files
from rostra.app.intake import Intake, Run
from rostra.app.parted import in_parts
from rostra.app.processes import Workers, usual_jobs
from rostra.app.reading import ReadTask, Start, drafts_of, holds_many
from rostra.app.resources import resources
from rostra.app.walk import walk
from rostra.domain.changes import FileResult, ImportReport
from rostra.domain.errors import Cancelled, ReadOnlyError
from rostra.domain.incoming import Choice, Handed
from rostra.domain.progress import Progress, silent


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
    run = Run(core, name, files, progress, choices or {})
    return _import(run, _tasks(run), passed, jobs or usual_jobs())


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
    run = Run(core, f"Import {shown}", [Path(shown)], progress)
    return _import(run, iter([file]), [], 1)


def _writable(core: Core) -> None:
    """Say at once, rather than once for each file, that nothing can be imported."""
    if core.store.read_only:
        why = f"It is open in {core.store.held_by}." if core.store.held_by else ""
        raise ReadOnlyError(f"The archive {core.store.folder} is open for reading only.", why)


def _import(run: Run, wanted: Iterator[File], passed: list[FileResult], jobs: int) -> ImportReport:
    def tasks() -> Iterator[ReadTask]:
        for file in wanted:
            run.intakes.append(Intake(file))
            run.label = run.label or Path(file.path).name
            yield file.task

    cancelled = False
    try:
        run.tell()
        with Workers(Start(resources(), run.core.store.folder), jobs) as workers:
            for part in in_parts(workers, tasks(), run.tell, run.wanted):
                run.take(part)
                run.tell(Path(run.intakes[part.file].file.path).name)
    except Cancelled:
        cancelled = True
    run.flush()
    if not cancelled:
        total = len(run.files) + run.more
        run.progress(total, total, "")
    return run.report(passed, cancelled)


def _tasks(run: Run) -> Iterator[File]:
    """The files that a worker has to look at; for the others the result is noted here."""
    for read in read_files(run.files):
        if isinstance(read, FileResult):
            run.settled(read)
            continue
        file = replace(read, choice=run.choices.get(read.path))
        known = _twin(run, file)
        if isinstance(known, FileResult):
            run.settled(known)
            continue
        run.underway[file.sha256] = file.name or file.path
        yield known


def _twin(run: Run, file: File) -> FileResult | File:
    """The result for a file whose bytes are in the archive, or in this import, already.

    Of a file that may hold many articles only some may be in: it is looked at again.
    """
    if file.sha256 in run.underway:
        first = run.underway[file.sha256]
        return FileResult(file.path, "duplicate", f"It is the same file as “{first}”.")
    if file.choice is not None and file.choice.sha256 != file.sha256:
        name = Path(file.path).name
        message = f"“{name}” was changed after you looked at it."
        return failed(file.path, message, "Import it again, so that you see what it holds now.")
    article = run.core.store.articles.by_sha256(file.sha256)
    if article is None:
        return file
    result = FileResult(
        file.path,
        "duplicate",
        f"It is in the archive already, as “{article.title or article.file_name}”.",
        article_id=article.id,
    )
    return replace(file, again=result) if holds_many(file.name, file.data) else result
