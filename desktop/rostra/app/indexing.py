"""Keeps the index level with the database, and rebuilds it where it is missing or damaged."""

from __future__ import annotations

import logging
import shutil
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from rostra.app.processes import Background, Failed, report
from rostra.domain.changes import Changes
from rostra.domain.errors import IndexDamaged, ReadOnlyError, RostraError
from rostra.domain.progress import Progress, silent
from rostra.domain.search import SearchBackend
from rostra.storage import Store

_log = logging.getLogger(__name__)

AT_ONCE = 5_000
"""Up to so many statements a rebuild takes less time than starting a process for it."""

ROWS = 5_000
"""Statements that are put into the index at once."""

_LOOK = 0.05

LEVEL, REBUILDING, DATABASE = "level", "rebuilding", "database"


class Keeper:
    """The open index of one archive.

    `backend()` is None while there is no index to be trusted; a search then asks the database.
    """

    def __init__(self, store: Store) -> None:
        self._store = store
        self._folder = store.folder / "index"
        self._guard = threading.RLock()
        self._backend: SearchBackend | None = None
        self._rebuild: Background[Path, int] | None = None
        self._merge: Background[Path, bool] | None = None
        self._known = (-1, "")
        self.level()

    def state(self) -> str:
        """One of `LEVEL`, `REBUILDING`, and `DATABASE`: no index, and none is being made."""
        self.backend()
        if self._rebuild is not None:
            return REBUILDING
        return LEVEL if self._backend is not None else DATABASE

    def progress(self) -> tuple[int, int, str]:
        """How far a rebuild in the background is."""
        rebuild = self._rebuild
        return rebuild.progress if rebuild else (0, 0, "")

    def backend(self) -> SearchBackend | None:
        """The index, if it holds what the database holds."""
        with self._guard:
            self._look_after_merge()
            if self._rebuild is not None:
                self._look_after()
            if self._backend is None or self._rebuild is not None:
                return None
            if self._store.read_only:
                self.level()  # another program may have written
            return self._backend

    def level(self, changes: Changes | None = None) -> None:
        """Bring the index to the database's commit; `changes` are those of the newest commit."""
        with self._guard:
            if self._rebuild is not None:
                return  # what is committed meanwhile is caught up with when it is done
            try:
                self._level(changes)
            except IndexDamaged as error:
                self._replace(error)
            except (RostraError, OSError) as error:
                _log.warning("There is no index: %s", error)
                self._close_backend()

    def rebuild(self, progress: Progress = silent) -> None:
        """Make the index anew, in this thread; searches go on with the old one meanwhile.

        Raises ArchiveError when its folder cannot be written, and what `progress` raises.
        """
        if self._store.read_only:
            raise ReadOnlyError(f"The archive {self._store.folder} is open for reading only.")
        if self.state() == REBUILDING:  # begun on opening: the same work, half done
            self.wait(progress)
            if self.state() == LEVEL:
                return
        with self._guard:
            self._stop_rebuild()
            backend = self._backend = self._backend or self._open()
        commit = self._store.commit_number()
        mark = self._store.commit_mark(commit)
        backend.rebuild(self._store.index_rows(None), commit, self._counted(progress), mark)
        self.level()

    def wait(self, progress: Progress = silent) -> None:
        """Wait for a rebuild in the background.  What `progress` raises ends the waiting only."""
        while self.state() == REBUILDING:
            progress(*self.progress())
            time.sleep(_LOOK)

    def close(self) -> None:
        """Let go of the index; a rebuild that is going on is begun again on the next opening."""
        with self._guard:
            self._stop_rebuild()
            self._close_backend()

    # -- merging -------------------------------------------------------------------

    def _open(self) -> SearchBackend:
        return _open(self._folder, self._merge_apart)

    def _merge_apart(self) -> None:
        """Have segments merged in another process: here it would hold up the window."""
        with self._guard:
            self._look_after_merge()
            if self._merge is None:
                self._merge = Background(Merge(), self._folder)

    def _look_after_merge(self) -> None:
        if self._merge is not None and (answer := self._merge.answer()) is not None:
            if isinstance(answer, Failed):
                _log.warning("The index was not merged: %s %s", answer.message, answer.bug)
            self._merge = None

    def _stop_merge(self) -> None:
        """What was not done is done another time; the index is whole at any moment."""
        if self._merge is not None:
            self._merge.close()
            self._merge = None

    # -- steps ---------------------------------------------------------------------

    def _level(self, changes: Changes | None) -> None:
        if self._backend is None:
            self._backend = self._open()
        held, now = self._backend.commit_number(), self._store.commit_number()
        if held >= 0 and not self._of_this_archive(held):
            _log.warning("The index is of another archive, or of another copy of this one.")
            self._begin_anew(now)
            return
        if held == now:
            return
        moved = changes if changes and held == changes.commit - 1 else None
        if moved is None and held >= 0:
            moved = self._store.changed_since(held)
        if moved is None:
            self._begin_anew(now)
            return
        self._put_in(self._backend, moved)

    def _put_in(self, backend: SearchBackend, moved: Changes) -> None:
        """Some rows at a time: 100,000 at once take a gigabyte, and hold the window.

        Until the last of them it is still the commit before that the index holds, so that all
        are put in again should this end in the middle.
        """
        before = backend.commit_number(), backend.commit_mark()
        after = moved.commit, self._store.commit_mark(moved.commit)
        ids = sorted(moved.statements)
        for start in range(0, max(1, len(ids)), ROWS):
            some = ids[start : start + ROWS]
            rows = list(self._store.index_rows(some))
            removed = set(some) - {row.id for row in rows}
            last = start + ROWS >= len(ids)
            backend.update(rows, removed, *(after if last else before))

    def _of_this_archive(self, commit: int) -> bool:
        """Whether the commit that the index holds is one of this archive, not only by number."""
        assert self._backend is not None
        mark = self._backend.commit_mark()
        if (commit, mark) != self._known:
            if mark != self._store.commit_mark(commit):
                return False
            self._known = commit, mark
        return True

    def _replace(self, error: IndexDamaged) -> None:
        """Throw a damaged index away, all of it, for a new one from the database."""
        _log.warning("The index is thrown away: %s", error)
        self._close_backend()
        if self._store.read_only:
            return
        shutil.rmtree(self._folder, ignore_errors=True)
        try:
            self._level(None)
        except (RostraError, OSError) as again:
            _log.error("There is no index: %s", again)
            self._close_backend()

    def _begin_anew(self, commit: int) -> None:
        assert self._backend is not None
        if self._store.read_only:
            self._close_backend()
        elif self._store.count_index_rows() <= AT_ONCE:
            mark = self._store.commit_mark(commit)
            self._backend.rebuild(self._store.index_rows(None), commit, silent, mark)
        else:
            self._close_backend()
            self._start_rebuild()

    def _start_rebuild(self) -> None:
        if not self._store.read_only:
            self._rebuild = Background(Rebuild(self._folder), self._store.folder)

    def _look_after(self) -> None:
        assert self._rebuild is not None
        answer = self._rebuild.answer()
        if answer is None:
            return
        self._rebuild = None
        if isinstance(answer, Failed):
            _log.error("The index could not be rebuilt: %s %s", answer.message, answer.bug)
            return
        try:
            self._level(None)
        except RostraError as error:
            _log.error("The index that was just made cannot be used: %s", error)
            self._close_backend()

    def _counted(self, progress: Progress) -> Progress:
        total = self._store.count_index_rows()
        return lambda done, _total, _label="": progress(done, total, "Rebuilding the index")

    def _stop_rebuild(self) -> None:
        if self._rebuild is not None:
            self._rebuild.close()
            self._rebuild = None

    def _close_backend(self) -> None:
        self._stop_merge()
        if self._backend is not None:
            self._backend.close()
            self._backend = None


def _open(folder: Path, merge_apart: Callable[[], None] | None = None) -> SearchBackend:
    from rostra.index import open_backend  # late: numpy and Whoosh come with it

    return open_backend(folder, merge_apart)


@dataclass(frozen=True, slots=True)
class Merge:
    """Makes a worker that merges segments of an index.  Picklable."""

    def __call__(self) -> Callable[[Path], bool]:
        """Runs in the worker."""
        from rostra.index import merge

        def run(folder: Path) -> bool:
            merge(folder)
            return True

        return run


@dataclass(frozen=True, slots=True)
class Rebuild:
    """Makes a worker that rebuilds an index.  Picklable."""

    folder: Path

    def __call__(self) -> Callable[[Path], int]:
        """Runs in the worker."""

        def rebuild(archive: Path) -> int:
            with Store.open(archive, read_only=True) as store:
                commit, total = store.commit_number(), store.count_index_rows()
                backend = _open(self.folder)
                try:
                    backend.rebuild(
                        store.index_rows(None),
                        commit,
                        lambda done, _total, _label="": report(done, total, ""),
                        store.commit_mark(commit),
                    )
                finally:
                    backend.close()
            return commit

        return rebuild
