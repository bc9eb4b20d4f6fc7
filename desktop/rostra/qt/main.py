"""The window's start: one application, one window, and nothing that dies in silence."""

from __future__ import annotations

import argparse
import gc
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from types import TracebackType

from PySide6.QtWidgets import QApplication

from rostra.app.logging import crash_report, start_logging, write_crash_report
from rostra.app.paths import ARCHIVE_VARIABLE, config_folder, state_folder
from rostra.app.settings import Settings
from rostra.domain.errors import RostraError
from rostra.qt.desk import Desk
from rostra.qt.exchange import Exchange
from rostra.qt.first_paint import AfterFirstPaint
from rostra.qt.icons import Icons
from rostra.qt.instance import Instance
from rostra.qt.language import install
from rostra.qt.passing import keep_file_dialogs_inside
from rostra.qt.resting import Rest
from rostra.qt.tasks import Tasks
from rostra.qt.theme import Theme
from rostra.qt.window import Window
from rostra.version import __version__

SWITCH_INTERVAL = 0.0005
"""Seconds between two turns of Python threads: the window gets its own back in half a
millisecond (measured: the longest frame gap falls from 188 ms to 29 ms)."""

COLLECT = (700, 10, 100)
"""When Python collects garbage.  A round through everything is ten times rarer than usual, for it
holds the window for 80 ms at 100,000 objects; `rostra.qt.resting` has one made at rest."""


def main(argv: Sequence[str] | None = None) -> int:
    """Show the window; `argv` may name an archive.  Gives the exit status."""
    given = _arguments(argv)
    sys.setswitchinterval(SWITCH_INTERVAL)
    gc.set_threshold(*COLLECT)
    app = QApplication.instance() or QApplication(["rostra"])
    if not isinstance(app, QApplication):
        return 2
    app.setApplicationName("Rostra")
    app.setApplicationVersion(__version__)
    app.setDesktopFileName("rostra")
    instance = Instance()
    if instance.hand_over(given.archive):
        return 0
    instance.listen()
    start_logging(state_folder())
    shown = Exchange(app, make_window)
    _catch_bugs(shown)
    instance.asked.connect(lambda folder: _raise(shown.window, folder))
    window = shown.window
    window.show()
    first = given.archive or first_archive(window.desk)
    if first:
        AfterFirstPaint(window, lambda: window.archives.open(first))
    gc.freeze()  # modules and widgets stay: no collection has to look through them
    status = app.exec()
    instance.close()
    shown.window.desk.tasks.shutdown()
    return int(status)


def make_window(app: QApplication) -> Window:
    """The window with all that it stands on, from the person's settings."""
    settings = Settings(config_folder() / "settings.json")
    install(app, settings.get("language", str))
    theme = Theme(app, settings.get("theme", str))
    icons = Icons(theme)
    app.setWindowIcon(icons.icon("landmark", "accent"))
    keep_file_dialogs_inside(app)
    tasks = Tasks()
    Rest(tasks)
    desk = Desk(theme, icons, tasks, settings, state_folder() / "window.json")
    return Window(desk)


def first_archive(desk: Desk) -> str:
    """The archive to begin with: named by the environment or the settings, else the last one."""
    named = os.environ.get(ARCHIVE_VARIABLE, "") or desk.settings.get("archive", str)
    if named:
        return str(Path(named).expanduser())
    last = desk.session.last_archive
    return last if last and (Path(last) / "archive.db").exists() else ""


def _arguments(argv: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="rostra")
    parser.add_argument("--archive", default="", help="folder of the archive to open")
    parser.add_argument("--window", action="store_true", help="show the window")
    given, _ = parser.parse_known_args(list(sys.argv[1:] if argv is None else argv))
    if given.archive:
        given.archive = str(Path(given.archive).expanduser().absolute())
    return given


def _raise(window: Window, folder: str) -> None:
    window.setWindowState(window.windowState() & ~window.windowState().WindowMinimized)
    window.show()
    window.raise_()
    window.activateWindow()
    if folder:
        window.archives.open(folder)


def _catch_bugs(shown: Exchange) -> None:
    """Show every unforeseen error with its report; one at a time, and the program goes on."""
    from rostra.qt.dialogs import CrashDialog

    showing = False

    def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        nonlocal showing
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        if isinstance(error, RostraError):  # foreseen, though not where it was met
            shown.window.desk.failed.emit(error)
            return
        where = write_crash_report(error, state_folder())
        sys.stderr.write(crash_report(error))
        if showing:
            return
        showing = True
        CrashDialog(shown.window, crash_report(error), str(where or "")).exec()
        showing = False

    sys.excepthook = hook
