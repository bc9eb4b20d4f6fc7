"""The open archive: one folder, one writer, many readers."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import AbstractContextManager
from pathlib import Path

from rostra.domain.changes import Changes, FieldChange, Step
from rostra.domain.closing import Closing
from rostra.domain.errors import ArchiveError, ReadOnlyError
from rostra.domain.progress import Progress, silent
from rostra.domain.query import Field
from rostra.domain.search import ByColumn, IndexRow
from rostra.storage import backup as backups
from rostra.storage.agents import AgentReader
from rostra.storage.arrivals import Arrivals
from rostra.storage.articles import ArticleReader
from rostra.storage.check import Problem, check
from rostra.storage.collections import CollectionReader
from rostra.storage.database import Readers
from rostra.storage.history import history
from rostra.storage.journal import JournalReader
from rostra.storage.lately import LatelyReader
from rostra.storage.lock import ArchiveLock
from rostra.storage.opening import Opened, create_folder, open_folder, unmakeable
from rostra.storage.operation import Operation, Writer
from rostra.storage.originals import Originals
from rostra.storage.resolving import Resolver, Vocabulary
from rostra.storage.rows import index_rows
from rostra.storage.searches import RuleReader, SearchReader
from rostra.storage.statements import StatementReader
from rostra.storage.summaries import SummaryReader
from rostra.storage.tags import TagReader

DATABASE = "archive.db"


class Store(Closing):
    """An archive folder, open.  Reads are safe from any thread, writes take turns.

    `create` and `open` make one; `close` it, or use it in a with-statement.
    """

    def __init__(self, folder: Path, opened: Opened, vocabulary: Vocabulary | None = None) -> None:
        self.folder = folder
        self.originals = Originals(folder / "originals")
        self.held_by = opened.held_by
        self._path = folder / DATABASE
        self._lock: ArchiveLock | None = opened.lock
        self._writer = Writer(opened.db, self._path, self.originals) if opened.db else None
        self._immutable = opened.immutable
        self._readers = Readers(self._path, immutable=opened.immutable)
        self._journal = JournalReader(self._readers)
        self._arrivals = Arrivals(self._readers)
        self.articles = ArticleReader(self._readers)
        self.statements = StatementReader(self._readers)
        self.agents = AgentReader(self._readers)
        self.tags = TagReader(self._readers)
        self.collections = CollectionReader(self._readers)
        self.searches = SearchReader(self._readers)
        self.rules = RuleReader(self._readers)
        self.summaries = SummaryReader(self._readers)
        self.lately = LatelyReader(self._readers)
        self._resolver = Resolver(self._readers, vocabulary or Vocabulary())

    @classmethod
    def create(cls, folder: Path, vocabulary: Vocabulary | None = None) -> Store:
        """A new, empty archive in `folder`, which is made.

        Raises ArchiveError when the folder holds something else already.
        """
        create_folder(folder)
        return cls.open(folder, vocabulary=vocabulary)

    @classmethod
    def open(
        cls, folder: Path, read_only: bool = False, *, vocabulary: Vocabulary | None = None
    ) -> Store:
        """Open an archive, bringing an older one up to date (a copy is kept in `backups/`).

        Opens for reading only when asked, when another program holds it (`held_by` says who),
        or when the folder cannot be written.  Raises NewerSchemaError, ArchiveError.
        """
        return cls(folder, open_folder(folder, read_only=read_only), vocabulary)

    @property
    def read_only(self) -> bool:
        """Whether nothing can be changed."""
        return self._writer is None

    def close(self) -> None:
        """End running reads, wait for a running operation, and let go of the folder."""
        self._readers.close()
        writer, self._writer = self._writer, None
        try:
            if writer is not None:
                writer.close()
        finally:
            lock, self._lock = self._lock, None
            if lock is not None:
                lock.release()

    def let_go(self) -> None:
        """Keep no pages of the file in memory for now: nobody is working with it."""
        self._readers.let_go()
        if self._writer is not None:
            self._writer.let_go()

    # Writing

    def operation(
        self, name: str, author: str = "person", *, join: int = 0
    ) -> AbstractContextManager[Operation]:
        """One transaction, one undo step named `name`; rolled back when the block raises.

        `join` is the `step` of an operation before: a long import goes on with it, commit by
        commit, and is one step.  When it is not the newest step any more, a new one begins.
        """
        return self._writing().operation(name, author, join)

    def undo(self) -> tuple[Step, Changes] | None:
        """Take back the newest step; None when there is nothing to take back."""
        return self._writing().undo()

    def redo(self) -> tuple[Step, Changes] | None:
        """Bring back the step undone last; None when there is none."""
        return self._writing().redo()

    def mark_seen(self, search_id: int, commit: int) -> None:
        """The person has looked at a saved search up to `commit`; not a step."""
        self._writing().seen(search_id, commit)

    def _writing(self) -> Writer:
        if self._writer is None:
            why = f"It is open in {self.held_by}." if self.held_by else ""
            raise ReadOnlyError(f"The archive {self.folder} is open for reading only.", why)
        return self._writer

    # The journal

    def commit_number(self) -> int:
        """The archive's newest commit; 0 when nothing was ever written."""
        return self._journal.commit_number()

    def commit_mark(self, commit: int) -> str:
        """What tells a commit of this archive from one of the same number of another archive.

        Or of another copy of it, or of a backup that was gone on from.  "" for one that is not.
        """
        return self._journal.commit_mark(commit)

    def steps(self, limit: int = 100) -> list[Step]:
        """The newest steps first."""
        return self._journal.steps(limit)

    def undo_name(self) -> str:
        """What undo would take back; "" when nothing."""
        step = self._journal.to_undo()
        return step.name if step else ""

    def redo_name(self) -> str:
        """What redo would bring back; "" when nothing."""
        step = self._journal.to_redo()
        return step.name if step else ""

    def history(self, table: str, record_id: int) -> list[FieldChange]:
        """What happened to one record, newest first."""
        return history(self._readers, table, record_id)

    def changed_since(self, commit: int) -> Changes | None:
        """What moved after `commit`; None when it is not a commit of this archive: rebuild."""
        return self._journal.changed_since(commit)

    def arrived_since(self, commit: int) -> list[range]:
        """Ids, as ascending runs, of statements that came in later; some may have gone again."""
        return self._arrivals.since(commit)

    # Searching

    def resolve(self, field: Field) -> array[int]:
        """Ids, ascending, of the statements not in the trash that `field` is true of.

        Never raises on any query; nonsense gives nothing.
        """
        return self._resolver.resolve(field)

    def narrow(self, field: Field) -> array[int] | ByColumn:
        """The same, as what rows of the index must hold where that answers it; far quicker."""
        return self._resolver.narrow(field)

    def index_rows(self, ids: Iterable[int] | None = None) -> Iterator[IndexRow]:
        """What the index is to know, in id order, the trash left out; None asks for all."""
        return index_rows(self._readers, ids)

    def count_index_rows(self) -> int:
        """How many rows `index_rows(None)` gives."""
        return self.statements.count()

    def facet_labels(self, facet: str, values: Iterable[str]) -> Mapping[str, str]:
        """Facet value -> what a person reads: names of agents and tags; others as they are."""
        wanted = list(values)
        readers = {"speaker": self.agents.names, "tag": self.tags.names}
        if facet not in readers:
            return {value: value for value in wanted}
        names = readers[facet](int(v) for v in wanted if v.isdigit())
        return {v: names.get(int(v), v) if v.isdigit() else v for v in wanted}

    def cancellable(self, stop: Callable[[], bool]) -> AbstractContextManager[None]:
        """Reads of this thread, inside, raise Cancelled soon after `stop()` turns true."""
        return self._readers.cancellable(stop)

    def snapshot(self) -> AbstractContextManager[None]:
        """Reads of this thread, inside, all see one state of the archive."""
        return self._readers.snapshot()

    # Safety

    def check(self, progress: Progress = silent) -> list[Problem]:
        """Recompute every hash and every span; what is wrong, in words."""
        return check(self._readers, self.originals, progress)

    def backup(self, target: Path | None = None, progress: Progress = silent) -> Path:
        """A checked copy of the database: `target`, or a dated one in `backups/` (rotated)."""
        still = self._immutable
        if target is not None:
            return backups.back_up(self._path, target, progress, immutable=still)
        folder = self.folder / "backups"
        path = backups.back_up(self._path, backups.dated(folder), progress, immutable=still)
        backups.rotate(folder)
        return path

    @staticmethod
    def restore(backup: Path, folder: Path) -> Store:
        """Make `folder` the archive that `backup` holds, and open it.

        A database there already is set aside in `backups/`.  Raises ArchiveError when another
        program holds the archive, or nothing can be written there.
        """
        lock = ArchiveLock(folder)
        try:
            folder.mkdir(parents=True, exist_ok=True)
            ours = lock.acquire()
        except OSError as error:
            raise unmakeable(folder, error) from error
        if not ours:
            raise ArchiveError(f"{folder} is open in {lock.holder}.", "Close it there first.")
        try:
            backups.restore(backup, folder)
        finally:
            lock.release()
        return Store.open(folder)


__all__ = ["DATABASE", "Store"]
