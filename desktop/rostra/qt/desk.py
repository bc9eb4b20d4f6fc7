"""What every part of the window works with: the open archive, threads, looks, and news.

One desk is made in `main` and handed to each widget.  It is how widgets hear of changes
and report what went wrong, so that no widget has to know another.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager, nullcontext
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot

from rostra.app.settings import Settings, Value
from rostra.domain.changes import Changes
from rostra.domain.errors import RostraError
from rostra.qt.icons import Icons
from rostra.qt.messages import error_words
from rostra.qt.state import ArchiveState, Session, load_session, save_session
from rostra.qt.tasks import Latest, Task, Tasks, still_there
from rostra.qt.theme import Theme

if TYPE_CHECKING:
    from rostra.app.archive import Archive
    from rostra.domain.progress import Progress

RECENT_ARCHIVES = 8


class Desk(QObject):
    """The archive that is open, and the way to read and write it without waiting."""

    changed = Signal(object)
    """`Changes`, in the GUI thread, after each commit."""
    opened = Signal()
    closing = Signal()
    closed = Signal()
    told = Signal(str, bool)
    """A message for the status bar, and whether it can be undone."""
    removed = Signal(str)
    """What was taken away, in words: shown above the pages with a way to bring it back."""
    failed = Signal(object)
    """An exception to be shown."""
    _moved = Signal(object)

    def __init__(
        self, theme: Theme, icons: Icons, tasks: Tasks, settings: Settings, session_path: Path
    ) -> None:
        super().__init__()
        self.theme = theme
        self.icons = icons
        self.tasks = tasks
        self.settings = settings
        self._session_path = session_path
        self.session: Session = load_session(session_path)
        self._archive: Archive | None = None
        self._unsubscribe: Callable[[], None] = lambda: None
        self._moved.connect(self._on_moved, Qt.ConnectionType.QueuedConnection)
        tasks.failed.connect(self.failed)
        tasks.calmed.connect(self._let_go)

    # -- the archive ---------------------------------------------------------------

    @property
    def has_archive(self) -> bool:
        """Whether one is open."""
        return self._archive is not None

    @property
    def archive(self) -> Archive:
        """The open archive; raises RuntimeError when there is none."""
        if self._archive is None:
            raise RuntimeError("no archive is open")
        return self._archive

    @property
    def writable(self) -> bool:
        """Whether an archive is open and may be changed."""
        return self._archive is not None and not self._archive.read_only

    @property
    def folder(self) -> str:
        """Of the open archive; "" without one."""
        return str(self._archive.folder) if self._archive else ""

    def open(self, archive: Archive) -> None:
        """Work with this archive from now on; an open one is closed first."""
        self.close()
        self._archive = archive
        self._unsubscribe = archive.subscribe(self._moved.emit)
        rest = [f for f in self.recent if f != self.folder]
        self.prefer("archives.recent", [self.folder, *rest][:RECENT_ARCHIVES])
        self.opened.emit()

    def close(self) -> None:
        """Close the archive, after the widgets have noted where they were."""
        if self._archive is None:
            return
        self.closing.emit()
        self._unsubscribe()
        archive, self._archive = self._archive, None
        self.tasks.wait_idle()
        archive.close()
        self.closed.emit()

    def _let_go(self) -> None:
        if self._archive is not None:
            self._archive.store.let_go()

    @property
    def recent(self) -> list[str]:
        """Folders of archives opened lately, newest first."""
        return list(self.settings.get("archives.recent", list))

    def forget(self, folder: str) -> None:
        """Take a folder off the recent ones."""
        self.prefer("archives.recent", [f for f in self.recent if f != folder])

    # -- reading and writing -------------------------------------------------------

    def lane(self) -> Latest:
        """A lane in which the newest request overtakes the others: what they read is given up."""
        return self.tasks.latest(self._cancellable)

    def _cancellable(self, stale: Callable[[], bool]) -> AbstractContextManager[object]:
        archive = self._archive
        return nullcontext() if archive is None else archive.store.cancellable(stale)

    def read(self, work: Callable[[Archive], object], then: Callable[[object], None]) -> None:
        """Read in a thread, then call back; dropped when the archive was closed meanwhile."""
        archive = self.archive

        def finish(result: object) -> None:
            if self._archive is archive and still_there(then):
                then(result)

        self.tasks.read(lambda: work(archive), finish)

    def write(
        self,
        message: str,
        work: Callable[[Archive], object],
        then: Callable[[object], None] | None = None,
    ) -> None:
        """Write in the writer's thread; `message` is told, with Undo, if anything moved.

        Nothing is told once the archive was closed: Undo would be of another.
        """
        archive = self.archive
        task = self.tasks.writing(lambda: work(archive), message)

        def finish(result: object) -> None:
            if self._archive is not archive:
                return
            if message and (not isinstance(result, Changes) or result):
                self.told.emit(message, isinstance(result, Changes))
            if then is not None:
                then(result)

        task.done.connect(finish)
        task.failed.connect(self.failed)
        task.start()

    def job(
        self,
        title: str,
        work: Callable[[Archive, Progress], object],
        then: Callable[[object], None] | None = None,
    ) -> Task:
        """Long work, shown in the jobs list; started here, after it has been connected.

        `then` is called while that archive is open: what it offers is of that one.
        """
        archive = self.archive
        task = self.tasks.job(title, lambda progress: work(archive, progress))

        def finish(result: object) -> None:
            if then is not None and self._archive is archive and still_there(then):
                then(result)

        task.done.connect(finish)
        task.failed.connect(self.failed)
        self.tasks.job_started.emit(task)
        return task.start()

    # -- what is kept --------------------------------------------------------------

    @property
    def state_folder(self) -> Path:
        """Where the window keeps what is no setting."""
        return self._session_path.parent

    def prefer(self, key: str, value: Value) -> None:
        """Keep a setting; where its file cannot be written it holds until Rostra is closed."""
        try:
            self.settings.set(key, value)
        except RostraError as error:
            self.told.emit(error_words(error), False)

    @property
    def place(self) -> ArchiveState:
        """Where the person left the open archive."""
        return self.session.of_archive(self.folder)

    def keep(self, session: Session) -> None:
        """Keep this between starts."""
        if session == self.session:
            return
        self.session = session
        try:
            save_session(self._session_path, session)
        except OSError as error:
            self.told.emit(self.tr("The window's state cannot be kept: %s") % error.strerror, False)

    def keep_place(self, place: ArchiveState) -> None:
        """Keep where the person is in the open archive."""
        if self.has_archive:
            self.keep(self.session.with_archive(self.folder, place))

    @Slot(object)
    def _on_moved(self, changes: object) -> None:
        if self._archive is not None and isinstance(changes, Changes):
            self.changed.emit(changes)
