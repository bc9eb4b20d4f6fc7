"""A picture of every page, dialog and menu of the program, in one pairing of looks.

    packaging/setup/tour.sh 1280x720 --theme dark --language ru --out pictures/

Runs the program on a home of its own with a copy of the sample archive, in this process, on the
screen that DISPLAY names (packaging/setup/tour.sh makes one of the size asked for).  The size of
everything comes from QT_SCALE_FACTOR (2: 200%, 1.3: large text); ROSTRA_RTL=1 mirrors.
A sight that does not come up is named, and the exit status is then 1.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEventLoop, QPoint, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QWidget

LEAST_LONG, TOO_LONG = 0.25, 30.0
"""Seconds: what a window gets to settle, and after which a sight is given up."""

DIALOGS = (
    "palette", "help.keys", "help.query", "help.about", "export", "tag", "collect", "speaker",
    "date", "sectors", "countries", "note", "search.save", "collection.new", "rules",
    "speaker.rule", "import.address", "import.watch", "tags.find", "go.peek",
)  # fmt: skip
"""Commands that open a dialog on a chosen statement."""


class Tour:
    """Goes through the program and keeps what is to be seen."""

    def __init__(self, app: QApplication, window: Any, folder: Path, only: str) -> None:
        self.app = app
        self.window = window
        self.desk = window.desk
        self._folder = folder
        self._only = only
        self._number = 0
        self.missed: list[str] = []
        folder.mkdir(parents=True, exist_ok=True)

    # -- looking -------------------------------------------------------------------

    def wait(self, seconds: float) -> None:
        """Let the window work."""
        loop = QEventLoop()
        QTimer.singleShot(round(1000 * seconds), loop.quit)
        loop.exec()

    def settle(self, longest: float = TOO_LONG) -> None:
        """Until nothing is at work any more."""
        self.wait(LEAST_LONG)
        end = time.monotonic() + longest
        while not self.desk.tasks.idle and time.monotonic() < end:
            self.wait(0.05)
        self.wait(LEAST_LONG)

    def see(self, name: str) -> None:
        """Keep the whole screen as it is now."""
        self._number += 1
        if self._only in name:
            picture = self.app.primaryScreen().grabWindow(0)
            assert picture.save(str(self._folder / f"{self._number:02}-{name}.png"))

    def look(self, name: str, act: Callable[[], object]) -> None:
        """Do it, let it settle, and keep it."""
        act()
        self.settle()
        self.see(name)

    def run(self, command: str) -> None:
        """Run a command of the table."""
        self.window.run(command)

    def over(self, name: str, act: Callable[[], object]) -> None:
        """Keep the dialog or menu that this opens, and leave it."""
        seen: list[QWidget] = []
        began = time.monotonic()

        def watch() -> None:
            top = self.app.activePopupWidget() or self.app.activeModalWidget() or _floating(self)
            if top is None and time.monotonic() - began < TOO_LONG / 6:
                QTimer.singleShot(50, watch)
            elif top is not None:
                self.settle(2 * LEAST_LONG)  # the work that opened it waits for it
                self.see(name)
                seen.append(top)
                top.reject() if isinstance(top, QDialog) else top.close()

        QTimer.singleShot(0, watch)
        act()
        while not seen and time.monotonic() - began < TOO_LONG / 6 + 1:
            self.wait(0.05)
        if not seen:
            self._number += 1
            self.missed.append(name)
        self.settle()

    # -- the way -------------------------------------------------------------------

    def go(self) -> None:
        """All of it."""
        self.look("start", lambda: None)
        self.window.archives.sample()
        end = time.monotonic() + 2 * TOO_LONG
        while not self.desk.has_archive and time.monotonic() < end:
            self.wait(0.1)
        self.settle()
        for part in (self._results, self._dialogs, self._menus, self._pages, self._tags):
            part()
        for part in (self._collection, self._importing, self._ends):
            part()

    def _results(self) -> None:
        results, view = self.window.results, self.window.results.view
        self.look("results-everything", lambda: self.window.route.go("results"))
        self.look("results-search", lambda: results.set_query("fees OR rail"))
        view.setFocus()
        self.window.chosen.step(1)
        for tab in range(self.window.details.count()):
            self.look(f"details-{tab + 1}", lambda t=tab: self.window.details.setCurrentIndex(t))
        self.window.details.setCurrentIndex(0)
        self.look("results-table", lambda: results.show_as("table"))
        results.show_as("cards")
        self.look("results-grouped", lambda: results.set_group("speaker"))
        results.set_group("")
        self.look("results-nothing", lambda: results.set_query("speaker:nobody zzz"))
        self.look("results-wrong-query", lambda: results.set_query('date:never "rail'))
        results.box.setFocus()
        for name, typed in (("completions", "sec"), ("completions-people", "speaker:a")):
            results.box.clear()
            results.box.setFocus()
            self.look(name, lambda t=typed: QTest.keyClicks(results.box, t))
            QTest.keyClick(self.app.activePopupWidget() or results.box, Qt.Key.Key_Escape)
        results.set_query("fees OR rail")
        self.settle()
        self.window.panes.toggle("left")
        self.look("panes-away", lambda: self.window.panes.toggle("right"))
        self.window.panes.toggle("left")
        self.window.panes.toggle("right")
        self.settle()

    def _dialogs(self) -> None:
        for command in DIALOGS:
            self._choose()
            self.over(f"dialog-{command}", lambda c=command: self.run(c))
        self._choose(2)
        self.over("dialog-date-of-many", lambda: self.run("date"))
        from rostra.qt.dialogs import CrashDialog

        report = "Traceback (most recent call last):\n  ...\nValueError: shown by the tour\n"
        self.over("dialog-crash", lambda: CrashDialog(self.window, report, "crash.txt").exec())

    def _choose(self, count: int = 1) -> None:
        self.window.route.go("results")
        self.settle()
        view = self.window.results.view
        view.clearSelection()
        view.setFocus()
        view.go_first()
        if count > 1:
            self.run("select.all")

    def _menus(self) -> None:
        bar = self.window.menuBar()
        for number, action in enumerate(bar.actions(), 1):
            self.over(f"menu-{number}", lambda a=action: bar.setActiveAction(a))
        self._choose()
        view = self.window.results.view
        self.over("menu-of-a-row", lambda: view.customContextMenuRequested.emit(QPoint(40, 40)))
        tree = self.window.sidebar.tree
        [found] = tree.findItems("Rail fees", Qt.MatchFlag.MatchRecursive)
        tree.setCurrentItem(found)
        at = tree.visualItemRect(found).center()
        self.over("menu-of-the-shelf", lambda: tree.menu_wanted.emit(at))

    def _pages(self) -> None:
        route = self.window.route
        self._choose()
        self.look("reader", route.show_source)
        self.look("reader-find", lambda: self.run("view.find"))
        self.look("reader-large", lambda: self.window.preferences.zoom(60))
        self.window.preferences.zoom(0)
        for article in self._articles():
            self.look(f"reader-{article}", lambda a=article: route.show_article(a, 0))
        for page in ("charts", "people", "review", "trash", "settings", "start"):
            self.look(page, lambda p=page: route.go(p))
        self.look("settings-end", self._settings_end)
        people = self.desk.archive.store.agents.by_name("Leyla Aral")
        self.look("person", lambda: route.go("person", people[0].id if people else 1))
        self.look("charts-narrow", self._narrow_charts)
        self.window.panes.bring_back()

    def _articles(self) -> Iterator[int]:
        yield from (a.id for a in list(self.desk.archive.store.articles.page(0, 100))[:18:6])

    def _settings_end(self) -> None:
        self.window.route.go("settings")
        bar = self.window.pages.settings.verticalScrollBar()
        bar.setValue(bar.maximum())

    def _narrow_charts(self) -> None:
        self.window.route.go("charts")
        docks = self.window.panes.docks
        wide = self.window.width() // 3
        self.window.resizeDocks(
            [docks["left"], docks["right"]], [wide, wide], Qt.Orientation.Horizontal
        )

    def _tags(self) -> None:
        archive = self.desk.archive
        ids = list(archive.find("fees OR rail").ids())
        archive.tag(ids[:4], add=("rail", "rail/fees", "to quote"))
        archive.tag(ids[4:6], add=("doubtful",))
        self._choose()
        self.look("tagged", lambda: None)
        acts = self.window.sidebar.tags
        tags = [t.id for t in archive.store.tags.tree()]
        for name in ("rename", "recolour", "describe", "merge", "ask_where"):
            few = tags[:2] if name == "merge" else tags[:1]
            self.over(f"tag-{name}", lambda n=name, few=few: getattr(acts, n)(few))
        self.look("tag-deleted", lambda: acts.delete(tags[:1]))

    def _collection(self) -> None:
        archive = self.desk.archive
        self.over("nothing-yet", lambda: self.run("collection.new"))
        archive.collect(list(archive.find("fees OR rail").ids())[:5], into="Fees before the talks")
        one = archive.store.collections.by_name("Fees before the talks")
        with archive.store.operation("Write a heading") as op:
            op.collections.heading(one.id, "What was said first", 0)
        self.look("collection", lambda: self.window.route.go("collection", one.id))
        with archive.store.operation("Make a collection") as op:
            empty = op.collections.insert("Still empty", None, "")
        self.look("collection-empty", lambda: self.window.route.go("collection", empty))

    def _importing(self) -> None:
        from rostra.app.resources import resources

        later = resources() / "sample" / "later" / "2021-10-05-gas-denial.html"
        new = self._folder / "talks.txt"
        new.write_text(
            "Talks\n\nPresident Leyla Aral said the fees would fall by 4 percent.\n\n"
            '"The port is ours," Prime Minister Oskar Venn said on 7 March 2024.\n',
            encoding="utf-8",
        )
        bad = self._folder / "broken.pdf"
        bad.write_bytes(b"%PDF-1.4 nonsense")
        self.look("import-sheet", lambda: self.window.imports.begin([later, new, bad]))
        self.wait(2)
        self.look("import-sheet-read", lambda: None)
        self.look("imported", self.window.pages.imports.accept)
        self.wait(2)
        self.settle()
        self.look("jobs", lambda: None)
        self.run("view.jobs")
        self._choose()
        self.look("told", lambda: self.run("trash"))
        self.look("trash-full", lambda: self.window.route.go("trash"))
        self.look("statement-orphaned", lambda: self.window.route.ask_for("is:orphaned"))
        self._choose()
        self.look("reader-orphaned", self.window.route.show_source)
        self.over("dialog-versions", lambda: self.run("go.versions"))
        for rubbish in (new, bad):
            rubbish.unlink()

    def _ends(self) -> None:
        from rostra.app.archive import Archive

        folder = Path(tempfile.mkdtemp()) / "empty"
        self.desk.open(Archive.create(folder))
        self.look("empty-archive", lambda: None)
        for page in ("charts", "people", "review"):
            self.look(f"empty-{page}", lambda p=page: self.window.route.go(p))
        self.look("closed", self.desk.close)
        self.look("failed", lambda: self.window.archives.open(str(folder / "missing" / "far")))


def _floating(tour: Tour) -> QWidget | None:
    """A dialog that is not modal, as the quick look is."""
    tops = tour.app.topLevelWidgets()
    return next((w for w in tops if isinstance(w, QDialog) and w.isVisible()), None)


def main() -> int:
    """As in the heading."""
    parser = argparse.ArgumentParser()
    parser.add_argument("size", help="of the window, as 1280x720, in pixels of the screen")
    parser.add_argument("--theme", default="light", choices=("light", "dark"))
    parser.add_argument("--language", default="en")
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--only", default="", help="keep sights with these letters in their names")
    given = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="tour-") as name:
        home = Path(name)
        os.environ |= {f"XDG_{n.upper()}_HOME": str(home / n) for n in _XDG} | {"HOME": name}
        settings = home / "config" / "rostra" / "settings.json"
        settings.parent.mkdir(parents=True)
        wanted = {"theme": given.theme, "language": given.language}
        settings.write_text(json.dumps(wanted), encoding="utf-8")
        return _walk(given.size, given.out, given.only)


_XDG = ("config", "state", "data", "cache")


def _walk(size: str, out: Path, only: str) -> int:
    from rostra.qt.main import SWITCH_INTERVAL, make_window

    sys.setswitchinterval(SWITCH_INTERVAL)
    app = QApplication(["rostra"])
    app.setQuitOnLastWindowClosed(False)
    QFileDialog.getOpenFileNames = lambda *_, **__: ([], "")  # type: ignore[assignment,method-assign]
    QFileDialog.getExistingDirectory = lambda *_, **__: ""  # type: ignore[assignment,method-assign]
    window = make_window(app)
    width, height = (int(n) for n in size.split("x"))
    ratio = app.primaryScreen().devicePixelRatio()
    window.setGeometry(0, 0, round(width / ratio), round(height / ratio))
    window.setWindowFlag(Qt.WindowType.FramelessWindowHint)
    window.show()
    tour = Tour(app, window, out, only)
    tour.wait(1)
    tour.go()
    window.desk.close()
    window.close()
    window.desk.tasks.shutdown()
    print(f"{len(list(out.glob('*.png')))} pictures in {out}")
    print("\n".join(f"did not come up: {name}" for name in tour.missed))
    return int(bool(tour.missed))


if __name__ == "__main__":
    sys.exit(main())
