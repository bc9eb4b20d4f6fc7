"""The `SearchBackend` that Rostra uses: segments on the disk, fresh rows in memory.

A search takes the current `View` and never waits; an update makes the next one.  Fresh rows are
flushed to a segment when there are enough of them, and on closing.  The folder holds the state of
one commit of the archive at any moment; what came after it is told again by whoever opens it.
"""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable, Iterable, Sequence
from itertools import islice
from pathlib import Path

import numpy as np

from rostra.domain.errors import ArchiveError, IndexDamaged
from rostra.domain.progress import Progress
from rostra.domain.search import IndexRow, Resolve, SearchRequest
from rostra.index import manifest, sectionfile, suggestions
from rostra.index.allocation import give_back, hold_on_to_memory, resident
from rostra.index.hits import ViewHits
from rostra.index.manifest import Entry, Manifest
from rostra.index.merging import Source, to_merge
from rostra.index.packed import Array
from rostra.index.segment import Built, Segment, merge
from rostra.index.tail import Operation, Tail
from rostra.index.view import Board
from rostra.index.writing import RostraIndex, RostraWriter

_log = logging.getLogger(__name__)

FLUSH_AT = 512
"""Fresh rows that are kept in memory."""
_TOO_MANY = 32
"""With more segments than these they are merged here in any case: elsewhere it comes to nothing,
as where programs that are soon over do all the writing."""

_BATCH = 2048
_LOCK_WAIT = 10.0
_ATTEMPTS = 5
_LOOK_EVERY = 0.05
"""Seconds after which a search looks whether another program has written."""

_TIDY_EVERY = 10.0
_GROWN = 48 << 20
"""A search lets go of what the earlier ones have used after so many seconds, or sooner, when the
process has grown by so many bytes: who types fast over a million statements makes 100 MB free in
ten seconds that the C library keeps."""

_HERE = 5_000
"""Up to so many statements are merged where it falls due: it takes some tens of milliseconds."""


class WhooshBackend:
    """The index in a folder.

    `merge_apart` is called when so many statements are to be merged that it is better done in
    another process, by `merge` of a backend there; without it they are merged where it falls due.
    """

    name = "whoosh"

    def __init__(self, folder: Path, merge_apart: Callable[[], None] | None = None) -> None:
        hold_on_to_memory()
        self.folder = folder
        self._contents = folder / manifest.NAME
        self.problem = ""
        """Why the index must be rebuilt, for a person to read; "" when it need not be."""
        self._merge_apart = merge_apart
        self._lock = threading.RLock()  # the board, the tail, the pending operations
        self._writing = threading.Lock()  # one flush, merge or rebuild at a time
        self._opened: dict[str, Segment] = {}
        self._state = Manifest(0, -1)
        self._stamp: tuple[int, ...] = ()
        self._look_again = 0.0
        self._tidy_again = time.monotonic() + _TIDY_EVERY
        self._at_rest = resident()
        self._pending: list[Operation] = []
        self._replay: list[Operation] | None = None
        self._commit, self._mark = -1, ""
        self._tail = Tail()
        self._board = Board([], [])
        self._view = self._board.view()
        self._load()

    # -- asking ----------------------------------------------------------------------

    def commit_number(self) -> int:
        """The last commit it holds; -1 when it must be rebuilt."""
        self._refresh()
        return self._commit

    def commit_mark(self) -> str:
        """What was noted with it."""
        return self._mark

    def search(self, request: SearchRequest, resolve: Resolve) -> ViewHits:
        """Answer from the current view."""
        now = time.monotonic()
        if now > self._look_again:
            self._refresh()
            if now > self._tidy_again or resident() > self._at_rest + _GROWN:
                self._tidy()
        return ViewHits(self._view, request, resolve)

    def suggest(self, word: str, limit: int = 3) -> Sequence[str]:
        """Words that `word` may have been meant for."""
        return suggestions.near_words(self._view, word, limit)

    def complete(self, prefix: str, limit: int = 10) -> Sequence[str]:
        """Words that begin so, most frequent first."""
        return suggestions.words_after(self._view, prefix, limit)

    # -- changing --------------------------------------------------------------------

    def update(
        self, rows: Iterable[IndexRow], removed: Iterable[int], commit: int, mark: str = ""
    ) -> None:
        """Put rows in and take others out; searchable when this returns."""
        operation = Operation(commit, tuple(rows), frozenset(removed), mark)
        large = len(operation.rows) >= FLUSH_AT
        if large:  # a second state of the index is to be made beside this one
            self._tidy()
        with self._lock:
            if self._replay is not None:
                self._replay.append(operation)
            if self._commit < 0:
                return
            part = commit == self._commit  # more is to come: what merges would be in its way
            self._pending.append(operation)
            self._apply(operation)
            self._view = self._board.view()
            full = self._tail.size >= FLUSH_AT
        if full and self.flush() and not part:
            due, many = self._due(), len(self._state.segments) > _TOO_MANY
            if self._merge_apart is not None and due > _HERE and not many:
                self._merge_apart()
            elif due:
                self.merge()
        if large:
            self._tidy()

    def rebuild(
        self, rows: Iterable[IndexRow], commit: int, progress: Progress, mark: str = ""
    ) -> None:
        """Start anew; searches go on with what there is until it is done.

        Raises ArchiveError when the folder cannot be written, and what `progress` raises.
        """
        with self._lock:
            self._replay = []
        try:
            with self._writing:
                self._rebuild(rows, (commit, mark), progress)
        except OSError as error:
            raise ArchiveError(
                f"The search index in {self.folder} cannot be written: {error.strerror or error}.",
                "Free some space or check the folder's permissions; search goes on without it.",
            ) from error
        finally:
            with self._lock:
                self._replay = None

    def flush(self) -> bool:
        """Bring the disk level with memory.  False when another writer is at work."""
        if not self._writing.acquire(blocking=False):
            return False
        try:
            with self._lock:
                return self._flush()
        except OSError as error:
            _log.warning("The search index could not be flushed and stays in memory: %s", error)
            return False
        finally:
            self._writing.release()

    def merge(self, wait: float = 0.0) -> None:
        """Join small segments when there are more than eight.

        Waits `wait` seconds for another writer, who may go on with the index until then.
        """
        if not self._writing.acquire(blocking=False):
            return
        try:
            while self._merge_once(wait):
                pass
        except (OSError, IndexDamaged) as error:
            _log.warning("Segments of the search index could not be merged: %s", error)
        finally:
            self._writing.release()

    def close(self) -> None:
        """Flush, and let go of files."""
        if self._pending:
            self.flush()
        with self._lock:
            self._opened = {}
            self._board = Board([], [])
            self._view = self._board.view()

    def _tidy(self) -> None:
        """Let go of memory that searches have used; a few milliseconds."""
        for segment in self._view.segments:
            segment.let_go()
        give_back()
        self._tidy_again = time.monotonic() + _TIDY_EVERY
        self._at_rest = resident()

    # -- reading the folder ------------------------------------------------------------

    def _refresh(self) -> None:
        """Follow another program that wrote the index; not while one's own writing goes on."""
        self._look_again = time.monotonic() + _LOOK_EVERY
        if self._signs() != self._stamp and self._lock.acquire(blocking=False):
            try:
                if self._signs() != self._stamp:
                    self._load()
            finally:
                self._lock.release()

    def _signs(self) -> tuple[int, ...]:
        try:
            found = self._contents.stat()
        except OSError:
            return ()
        return found.st_mtime_ns, found.st_ino, found.st_size

    def _load(self) -> None:
        """Read the folder's state and put what is pending on top of it."""
        state = Manifest(0, -1)
        segments: list[Segment] = []
        for attempt in range(_ATTEMPTS):
            self._stamp = self._signs()
            try:
                state = manifest.read(self.folder) or Manifest(0, -1)
                segments = [self._open(entry) for entry in state.segments]
                self.problem = ""
                break
            except IndexDamaged as error:
                # Another writer may have moved on between the two steps: then look again.
                if self._signs() == self._stamp or attempt == _ATTEMPTS - 1:
                    self.problem = str(error)
                    _log.warning("%s", error)
                    state, segments = Manifest(0, -1), []
                    break
        self._take(state, segments, [entry.gone() for entry in state.segments])

    def _open(self, entry: Entry) -> Segment:
        if entry.name not in self._opened:
            path = self.folder / entry.name
            self._opened[entry.name] = Segment(sectionfile.read(path, entry.size, entry.digest))
        return self._opened[entry.name]

    def _take(self, state: Manifest, segments: list[Segment], dead: list[Array]) -> None:
        """Make `state` the ground, with the operations that are newer on top."""
        self._state = state
        names = {entry.name for entry in state.segments}
        self._opened = {n: s for n, s in self._opened.items() if n in names}
        self._board, self._tail = Board(segments, dead), Tail()
        self._commit, self._mark = state.commit, state.mark
        # One of the very commit may be a part of what comes after it: `app.indexing`.
        self._pending = [o for o in self._pending if o.commit >= state.commit >= 0]
        for operation in self._pending:
            self._apply(operation)
        self._view = self._board.view()

    def _apply(self, operation: Operation) -> None:
        gone = np.array(sorted(operation.ids()), np.int64)
        self._board.kill(self._board.view().documents_of(gone))
        newest = {row.id: row for row in operation.rows if row.id not in operation.removed}
        if newest:
            first = not self._tail.size
            segment = self._tail.add(list(newest.values()))
            (self._board.append if first else self._board.regrow)(segment)
        self._commit, self._mark = operation.commit, operation.mark

    # -- writing the folder --------------------------------------------------------------

    def _writer(
        self, commit: tuple[int, str] | None, wait: float = 0.0, anew: bool = False
    ) -> RostraWriter | None:
        from whoosh.index import LockError

        try:
            return RostraWriter(RostraIndex(self.folder, anew), commit, timeout=wait)
        except LockError:
            return None

    def _flush(self) -> bool:
        if not self._pending:
            return True
        writer = self._writer((self._commit, self._mark))
        if writer is None:
            return False
        if writer.generation != self._state.generation + 1:
            writer.cancel()
            self._load()
            return False
        dead = self._board.dead()
        for segment, gone in zip(writer.segments, dead, strict=False):
            segment.lose(gone)
        if self._tail.built is not None:
            entry = writer.add_built(self._tail.built, dead[-1]).current()
            self._opened[entry.name] = self._board.segments[-1]
        writer.commit(merge=False)
        self._settle()
        return True

    def _settle(self) -> None:
        """After a commit of what memory holds: the same segments, now all on the disk."""
        self._state = manifest.read(self.folder) or Manifest(0, -1)
        self._stamp = self._signs()
        self._pending = []
        kept = {entry.name for entry in self._state.segments}
        if len(kept) == len(self._board.segments):
            self._tail = Tail()
            self._board.settle()
            self._view = self._board.view()
        else:  # a segment had no living document left
            self._load()

    def _due(self) -> int:
        """How many statements are to be merged."""
        with self._lock:
            sizes = self._sizes()
        return sum(sizes[i] for i in to_merge(sizes))

    def _sizes(self) -> list[int]:
        entries, dead = self._state.segments, self._board.dead()
        return [e.documents - d.size for e, d in zip(entries, dead, strict=False)]

    def _merge_once(self, wait: float) -> bool:
        with self._lock:
            if self._commit < 0 or not self._flush():
                return False
            dead, chosen = self._board.dead(), to_merge(self._sizes())
            sources = [
                Source(self._state.segments[i].name, self._board.segments[i], dead[i])
                for i in chosen
            ]
        if not sources:
            return False
        built = merge([s.segment for s in sources], [s.alive() for s in sources])
        writer = self._writer(None, wait)
        if writer is None:
            return False
        with self._lock:
            return self._install(writer, sources, built)

    def _install(self, writer: RostraWriter, sources: list[Source], built: Built) -> bool:
        """Put a merged segment in the place of its sources, whatever was deleted meanwhile."""
        now = {s.entry.name: s for s in writer.segments if s.entry is not None}
        if not any(source.name in now for source in sources):  # the index was made anew
            writer.cancel()
            self._load()
            return False
        dead, base = [], 0
        for source in sources:
            # One that is no longer there has no living document, or they are in another.
            gone = now[source.name].dead() if source.name in now else source.everything()
            dead.append(source.moved(gone) + base)
            base += int(source.alive().sum())
        names = {source.name for source in sources}
        writer.segments = [s for name, s in now.items() if name not in names]
        new = writer.add_built(built, np.concatenate(dead))
        writer.commit(merge=False)
        self._opened[new.current().name] = Segment(built)
        self._load()
        return True

    def _rebuild(
        self, rows: Iterable[IndexRow], commit: tuple[int, str], progress: Progress
    ) -> None:
        writer = self._writer(commit, _LOCK_WAIT, anew=True)
        if writer is None:
            raise ArchiveError(
                f"Another program is writing the search index in {self.folder}.",
                "Close it, or wait until it is done.",
            )
        try:
            writer.segments = []
            done, left = 0, iter(rows)
            while batch := list(islice(left, _BATCH)):
                writer.add_rows(batch)
                done += len(batch)
                progress(done, 0)
            writer.commit(merge=False)
        except BaseException:
            if not writer.is_closed:
                writer.cancel()
            manifest.clean(self.folder, self._state.segments)
            raise
        with self._lock:
            self._pending = list(self._replay or ())
            self._load()
            self.problem = ""
