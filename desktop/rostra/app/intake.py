"""What one import has come to so far: what waits, what is written, what is said of each file."""

from __future__ import annotations

import hashlib
import logging
import time
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from rostra.app.core import Core
from rostra.app.directory import as_ruled
from rostra.app.files import File, failed, path_of
from rostra.app.filing import Filed, file_article, same_publication
from rostra.app.known import complete_agents
from rostra.app.parted import Part
from rostra.app.processes import Failed
from rostra.app.reading import ReadArticle
from rostra.domain.candidates import ArticleDraft
from rostra.domain.changes import Changes, FileResult, ImportReport
from rostra.domain.errors import RostraError
from rostra.domain.incoming import Choice, Handed
from rostra.domain.progress import Progress
from rostra.storage import Store

_log = logging.getLogger(__name__)

BATCH = 25
"""Articles in one transaction."""
BATCH_SECONDS = 2.0
_ASK = 100
"""So many articles are looked for in the archive between two looks at whether to go on."""
_NAMED = 3
"""So many articles that could not be read are named."""


@dataclass(slots=True)
class Intake:
    """One file, and what has come of its articles so far."""

    file: File
    articles: int = 0
    """How many it holds, where it is parted."""
    known: int = 0
    """Of them, in the archive already: not read again."""
    filed: list[Filed] = field(default_factory=list)
    lost: list[tuple[str, Failed]] = field(default_factory=list)
    """Titles of articles that could not be read, and why."""
    whole: bool = False
    """All of it is read."""
    unwritten: int = 0
    """Parts that are read and wait to be written."""
    original: str = ""
    """Under which name its bytes are kept, once they are."""

    @property
    def begun(self) -> bool:
        """Whether anything came of it."""
        return bool(self.filed or self.known or self.lost)


@dataclass(slots=True)
class Run:
    """One import under way: batches are written, one undo step takes all of them back."""

    core: Core
    name: str
    files: Sequence[Path | Handed]
    progress: Progress
    choices: Mapping[str, Choice] = field(default_factory=dict)
    results: list[FileResult] = field(default_factory=list)
    changes: Changes = field(default_factory=Changes)
    step: int = 0
    intakes: list[Intake] = field(default_factory=list)
    """The files that go to the workers, in that order."""
    waiting: list[tuple[Intake, tuple[ReadArticle, ...]]] = field(default_factory=list)
    since: float = 0.0
    underway: dict[str, str] = field(default_factory=dict)
    """SHA-256 of a file in hand -> its name, for files that stand twice in one import."""
    label: str = ""
    done: int = 0
    """Files, and of those that are parted their articles."""
    more: int = 0
    """Articles that parted files hold beside their first."""

    def tell(self, label: str = "") -> None:
        """How much is read; of a file that holds many articles, each of them counts."""
        self.label = label or self.label
        self.progress(self.done, len(self.files) + self.more, self.label)

    def settled(self, result: FileResult) -> None:
        """Of a file that needs no reading."""
        self.results.append(result)
        self.done += 1
        self.tell(Path(result.path).name)

    def wanted(self, number: int, drafts: tuple[ArticleDraft, ...]) -> tuple[ArticleDraft, ...]:
        """Of a parted file's articles those that are not in the archive."""
        intake, store = self.intakes[number], self.core.store
        intake.articles = len(drafts)
        self.more += max(1, len(drafts)) - 1
        kept = Counter(store.articles.texts_of_original(intake.file.sha256))
        out = []
        for at, draft in enumerate(drafts):
            if at % _ASK == 0:
                self.tell(Path(intake.file.path).name)
            digest = hashlib.sha256(draft.text.encode()).hexdigest()
            if kept[digest]:
                kept[digest] -= 1
            else:
                twin = store.articles.by_text_sha256(digest)
                if twin is None or not same_publication(twin, draft):
                    out.append(draft)
        intake.known = len(drafts) - len(out)
        self.done += intake.known if out else max(0, intake.known - 1)
        return tuple(out)

    def take(self, part: Part) -> None:
        """What a worker read."""
        intake = self.intakes[part.file]
        intake.whole = part.last
        if isinstance(part.answer, Failed):
            self.done += 1
            if part.whole:
                name = Path(intake.file.path).name
                message = part.answer.about(name)
                self.results.append(failed(intake.file.path, message, part.answer.hint))
                return
            intake.lost.append((part.title, part.answer))
            self._add(intake, ())
        else:
            self.done += 1 if part.whole else max(1, len(part.answer))
            self._add(intake, part.answer)

    def _add(self, intake: Intake, articles: tuple[ReadArticle, ...]) -> None:
        if not self.waiting:
            self.since = time.monotonic()
        self.waiting.append((intake, articles))
        intake.unwritten += 1
        held = sum(len(found) for _, found in self.waiting)
        if held >= BATCH or time.monotonic() - self.since > BATCH_SECONDS:
            self.flush()

    def flush(self) -> None:
        """Write what waits: one transaction; a file that the store refuses is filed alone."""
        batch, self.waiting = self.waiting, []
        if not batch:
            return
        try:
            self._write(batch)
        except Exception as error:  # noqa: BLE001  # one file's fault must not be all the others'
            if len(batch) == 1:
                self._refuse(*batch[0], error)
                return
            for one in batch:
                self.waiting = [one]
                self.flush()
            return
        for intake, _ in batch:
            self._written(intake)

    def _written(self, intake: Intake) -> None:
        intake.unwritten -= 1
        if intake.whole and not intake.unwritten:
            self.results.append(result_of(intake))

    def _write(self, batch: list[tuple[Intake, tuple[ReadArticle, ...]]]) -> None:
        store = self.core.store
        ruled = [(intake, tuple(_ruled(store, a) for a in articles)) for intake, articles in batch]
        kept: dict[int, str] = {}
        filed: list[tuple[Intake, list[Filed]]] = []
        with self.core.operation(self.name, join=self.step) as op:
            for intake, articles in ruled:
                file = intake.file
                original = intake.original or kept.get(id(intake), "")
                if file.data and not original and articles:
                    original = kept[id(intake)] = op.originals.write(file.data)
                filed.append((intake, [file_article(op, a, original, file.name) for a in articles]))
            complete_agents(op, _qids(articles for _, articles in ruled))
        for intake, some in filed:
            intake.filed += some
            intake.original = intake.original or kept.get(id(intake), "")
        self.changes |= op.changes
        self.step = op.step or self.step

    def _refuse(self, intake: Intake, articles: Sequence[ReadArticle], error: Exception) -> None:
        """The store would not take this: of a parted file, article by article."""
        if len(articles) > 1 and intake.articles:
            intake.unwritten += len(articles) - 1
            for one in articles:
                self.waiting = [(intake, (one,))]
                self.flush()
            return
        result = _refused(intake.file.path, error)
        if not intake.articles:
            self.results.append(result)
            return
        title = articles[0].draft.title if articles else ""
        intake.lost.append((title, Failed(result.message, result.hint)))
        self._written(intake)

    def report(self, passed: Iterable[FileResult], cancelled: bool) -> ImportReport:
        """All files in their order; those of which only a part is in are said to be so."""
        told = {result.path for result in self.results}
        halves = [one for one in self.intakes if one.begun and one.file.path not in told]
        place = {path_of(source): n for n, source in enumerate(self.files)}
        every = [*self.results, *map(result_of, halves)]
        ordered = sorted(every, key=lambda r: place.get(r.path, 0))
        return ImportReport((*passed, *ordered), self.changes, cancelled)


def _ruled(store: Store, article: ReadArticle) -> ReadArticle:
    return replace(article, candidates=tuple(as_ruled(store, article.candidates)))


def _qids(batch: Iterable[tuple[ReadArticle, ...]]) -> Iterator[str]:
    for articles in batch:
        for article in articles:
            for candidate in article.candidates:
                yield from (speaker.qid for speaker in candidate.speakers)


def _refused(path: str, error: Exception) -> FileResult:
    if isinstance(error, RostraError):
        return failed(path, error.message, error.hint)
    _log.exception("%s could not be stored", path, exc_info=error)
    message = (
        f"“{Path(path).name}” could not be stored: {type(error).__name__}, an error in Rostra."
    )
    return failed(path, message, "Please report it with the file; the log has the details.")


def result_of(intake: Intake) -> FileResult:
    """One line for a file, which may hold many articles."""
    file, filed = intake.file, intake.filed
    path = file.path
    name = Path(path).name
    total = max(intake.articles, len(filed))
    new = [f for f in filed if f.status != "duplicate"]
    ids = [f.article_id for f in (new or filed)]
    if not total:
        return failed(path, f"“{name}” holds no article.", "")
    if file.again and intake.known == total:
        message = file.again.message if total == 1 else _message(intake, total, 0)
        return replace(file.again, message=message, articles=_counts(intake))
    hint = intake.lost[0][1].hint if intake.lost else ""
    if intake.lost and len(intake.lost) == total:
        return replace(failed(path, _lost(intake), hint), articles=_counts(intake))
    if new:
        status = "imported" if any(f.status == "imported" for f in new) else "new version"
    else:
        status = "duplicate"
    return FileResult(
        path,
        status,
        _message(intake, total, len(new)),
        hint,
        article_id=ids[0] if ids else None,
        statements=sum(f.statements for f in new),
        articles=_counts(intake) if total > 1 else {},
    )


def _counts(intake: Intake) -> dict[str, int]:
    """How many articles ended with which status."""
    counts = Counter(one.status for one in intake.filed)
    counts["duplicate"] += intake.known
    counts["failed"] += len(intake.lost)
    return {status: number for status, number in counts.items() if number}


def _message(intake: Intake, total: int, new: int) -> str:
    if total == 1:
        return intake.filed[0].message
    parts = []
    if not intake.whole:
        done = intake.known + len(intake.filed)
        parts.append(f"{done:,} of {total:,} articles are in; import it again for the others.")
    elif new:
        parts.append(f"{new:,} of {total:,} articles are new.")
    elif not intake.lost:
        parts.append(f"All {total:,} articles are in the archive already.")
    if intake.lost:
        parts.append(_lost(intake))
    return " ".join(parts)


def _lost(intake: Intake) -> str:
    """Which articles could not be read, and why."""
    named = "; ".join(
        f"“{title}” ({why.message})" if title else why.message
        for title, why in intake.lost[:_NAMED]
    )
    more = len(intake.lost) - _NAMED
    rest = f"; and {more:,} more" if more > 0 else ""
    return f"{len(intake.lost):,} could not be read: {named}{rest}."
