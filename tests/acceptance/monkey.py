"""A random person at the real program: clicks, keys, words, commands, dialogs, undo; by a seed.

    python tests/acceptance/monkey.py --minutes 30 --seed 7

Runs the program on a home of its own with a copy of the sample archive, in this process, on the
screen that QT_QPA_PLATFORM names.  It fails on an exception, on a warning of Qt's, on an error in
the log, on a widget deleted amid a change of theme, and on memory that grows.  The last acts
before a failure are printed with it.
Dialogs that ask for files get paths inside its home, and nothing is opened outside the program.
"""

from __future__ import annotations

import argparse
import logging
import os
import random
import statistics
import sys
import tempfile
import time
import traceback
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

PAUSE = 20
"""Milliseconds between two acts; the window's own work runs in between."""

WORDS = (
    "rail", "speaker:Aral", "kind:direct", "-port", '"the port"', "date:2023..", "force:denies",
    "tag:rail", "no:tag", "is:new", "(", '"', "sector:", "Əliyev", "مرحبا", "😀", "amount:>1bn",
    "OR", "in:Lisse", "x" * 300, "a\u0301", "%1 {name} &amp <b>",
)  # fmt: skip
KEYS = (
    "Up", "Down", "Left", "Right", "PageUp", "PageDown", "Home", "End", "Return", "Space", "Escape",
    "Tab", "Backtab", "Delete", "Backspace", "F6", "Menu", "J", "K", "T", "C", "S", "D", "A", "R",
    "U", "P", "N", "G", "O", "M", "1", "/", "?",
)  # fmt: skip
NEVER = {"quit", "import.address"}
"""Commands that end the walk, or look for something outside this computer."""

BENIGN = ("This plugin does not support", "Mouse event")
"""What the offscreen platform says of itself, and QTest of a place that takes no click."""

GROWTH = 0.12
"""Share by which memory in the last third may be above that of the middle third."""


class Watch:
    """What must not happen."""

    def __init__(self) -> None:
        self.problems: list[str] = []
        self.acts: deque[str] = deque(maxlen=12)
        self.memory: list[float] = []

    def start(self) -> None:
        """Listen to Qt, to Python and to the log."""
        from PySide6.QtCore import qInstallMessageHandler

        qInstallMessageHandler(lambda _kind, _where, text: self._of_qt(text))
        handler = logging.Handler(logging.ERROR)
        handler.emit = lambda record: self.add(f"log: {record.getMessage()}")  # type: ignore[method-assign]
        logging.getLogger("rostra").addHandler(handler)
        sys.excepthook = lambda _kind, error, _trace: self.add(
            "".join(traceback.format_exception(error))
        )
        sys.unraisablehook = lambda raised: self.add(
            "".join(traceback.format_exception(raised.exc_value))
            if raised.exc_value
            else str(raised.err_msg)
        )

    def add(self, problem: str) -> None:
        """Keep it, with what was done before."""
        last = "\n    ".join(self.acts)
        self.problems.append(f"{problem.strip()}\n  after:\n    {last}")
        print(f"PROBLEM {len(self.problems)}: {self.problems[-1]}", flush=True)

    def _of_qt(self, text: str) -> None:
        if not text.startswith(BENIGN):
            self.add(f"Qt: {text}")

    def look(self) -> None:
        """Note how much memory is in use, in MB."""
        pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
        self.memory.append(pages * os.sysconf("SC_PAGE_SIZE") / 1e6)

    def growth(self) -> tuple[float, float]:
        """Megabytes in the middle third and in the last third of the time."""
        third = len(self.memory) // 3
        if not third:
            return 0.0, 0.0
        middle, last = self.memory[third : 2 * third], self.memory[2 * third :]
        return statistics.median(middle), statistics.median(last)


class Monkey:
    """Acts on whatever window is on top."""

    def __init__(self, window: object, home: Path, seed: int, watch: Watch) -> None:
        from rostra.qt.window import Window

        assert isinstance(window, Window)
        self._window = window
        self._home = home
        self._random = random.Random(seed)
        self._watch = watch
        self._steps = 0
        self._depth = 0
        self._same: tuple[int, int] = (0, 0)
        self._end = 0.0
        self._looked = 0.0
        self._held: object = None

    def live(self, minutes: float) -> None:
        """Act until the time is up, then close the window."""
        self._end = time.monotonic() + 60 * minutes
        self._later()

    def _later(self) -> None:
        from PySide6.QtCore import QTimer

        QTimer.singleShot(PAUSE, self._step)

    def _step(self) -> None:
        self._later()  # first: an act may open a dialog and come back only when it is shut
        now = time.monotonic()
        if now > self._end:
            self._finish()
            return
        if now - self._looked > 5:
            self._looked = now
            self._watch.look()
        if not self._window.isVisible():
            self._window.show()
        self._steps += 1
        if self._stuck():
            return
        acts = (
            (self._key, 30), (self._click, 24), (self._command, 18), (self._type, 10),
            (self._combination, 8), (self._double, 4), (self._drag, 2), (self._wheel, 4),
            (self._resize, 1),
        )  # fmt: skip
        [act] = self._random.choices([a for a, _ in acts], [n for _, n in acts])
        act()

    def _finish(self) -> None:
        from PySide6.QtWidgets import QApplication

        self._random = random.Random(0)
        top = self._top()
        if top is not self._window:
            self._shut(top)
        elif self._window.desk.tasks.idle or time.monotonic() > self._end + 60:
            self._end = float("inf")
            self._window.close()
            QApplication.quit()

    @property
    def steps(self) -> int:
        """How many acts there were."""
        return self._steps

    # -- where -----------------------------------------------------------------------

    def _top(self) -> object:
        from PySide6.QtWidgets import QApplication

        return QApplication.activePopupWidget() or QApplication.activeModalWidget() or self._window

    def _stuck(self) -> bool:
        """Leave a dialog that was looked at for long; whether it was left now."""
        top = self._top()
        before, times = self._same
        self._same = (id(top), times + 1 if id(top) == before else 0)
        if top is not self._window and times > 60:
            self._shut(top)
            self._same = (0, 0)
            return True
        return False

    def _shut(self, top: object) -> None:
        self._say(f"shut {type(top).__name__}")
        if hasattr(top, "reject"):
            top.reject()
        elif hasattr(top, "close"):
            top.close()

    def _widget(self) -> object:
        from PySide6.QtWidgets import QWidget

        # Held, because a parent that Python lets go of takes its children's wrappers with it.
        top = self._held = self._top()
        inside = [
            w
            for w in top.findChildren(QWidget)  # type: ignore[attr-defined]
            if w.isVisible() and w.isEnabled() and w.width() > 4 and w.height() > 4
        ]
        return self._random.choice(inside) if inside else top

    def _focus(self) -> object:
        from PySide6.QtWidgets import QApplication

        return QApplication.activePopupWidget() or QApplication.focusWidget() or self._top()

    def _say(self, what: str) -> None:
        self._watch.acts.append(f"{self._steps}: {what}")

    # -- acts ------------------------------------------------------------------------

    def _key(self) -> None:
        from PySide6.QtCore import Qt
        from PySide6.QtTest import QTest

        name = self._random.choice(KEYS)
        code = {"/": "Slash", "?": "Question", "1": "1"}.get(name, name)
        target = self._focus()
        self._say(f"key {name} on {_named(target)}")
        QTest.keyClick(target, getattr(Qt.Key, f"Key_{code}"))

    def _combination(self) -> None:
        from PySide6.QtGui import QKeySequence
        from PySide6.QtTest import QTest

        from rostra.qt.commands import COMMANDS

        command = self._random.choice([c for c in COMMANDS if c.shortcut and c.id not in NEVER])
        sequence = QKeySequence(command.shortcut[0])[0]
        target = self._focus()
        self._say(f"{command.shortcut[0]} ({command.id}) on {_named(target)}")
        QTest.keyClick(target, sequence.key(), sequence.keyboardModifiers())

    def _command(self) -> None:
        from rostra.qt.commands import COMMANDS

        if self._top() is not self._window:
            return
        command = self._random.choice([c for c in COMMANDS if c.id not in NEVER])
        if command.id.startswith("archive.") and self._random.random() < 0.7:
            return
        self._say(f"command {command.id}")
        self._window.actions_table.run(command)

    def _type(self) -> None:
        from PySide6.QtCore import QEvent, Qt
        from PySide6.QtGui import QKeyEvent
        from PySide6.QtWidgets import QApplication, QLineEdit, QTextEdit

        target = self._focus()
        if self._top() is self._window and self._random.random() < 0.5:
            target = self._window.results.box
            target.setFocus()
            target.clear()
        if isinstance(target, QLineEdit | QTextEdit):
            word = self._random.choice(WORDS)
            self._say(f"type {word[:20]!r} into {_named(target)}")
            for letter in word + " " * self._random.randrange(2):
                press = QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, letter)
                QApplication.sendEvent(target, press)  # QTest types Latin letters only

    def _click(self) -> None:
        from PySide6.QtCore import Qt
        from PySide6.QtTest import QTest

        target = self._widget()
        button = Qt.MouseButton.LeftButton
        if self._random.random() < 0.15:
            button = Qt.MouseButton.RightButton
        held = Qt.KeyboardModifier.NoModifier
        if self._random.random() < 0.15:
            held = self._random.choice(
                [Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier]
            )
        at = self._point(target)
        self._say(f"{button.name} at {at.x()},{at.y()} of {_named(target)}")
        QTest.mouseClick(target, button, held, at)

    def _double(self) -> None:
        from PySide6.QtCore import Qt
        from PySide6.QtTest import QTest

        target = self._widget()
        self._say(f"double click on {_named(target)}")
        QTest.mouseDClick(
            target, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, self._point(target)
        )

    def _drag(self) -> None:
        from PySide6.QtCore import Qt
        from PySide6.QtTest import QTest

        target, none = self._widget(), Qt.KeyboardModifier.NoModifier
        first, second = self._point(target), self._point(target)
        self._say(f"drag on {_named(target)}")
        QTest.mousePress(target, Qt.MouseButton.LeftButton, none, first)
        QTest.mouseMove(target, second)
        QTest.mouseRelease(target, Qt.MouseButton.LeftButton, none, second)

    def _wheel(self) -> None:
        from PySide6.QtWidgets import QAbstractScrollArea

        target = self._widget()
        if isinstance(target, QAbstractScrollArea):
            bar = target.verticalScrollBar()
            self._say(f"scroll {_named(target)}")
            bar.setValue(self._random.randint(bar.minimum(), max(bar.minimum(), bar.maximum())))

    def _resize(self) -> None:
        width, height = self._random.randint(480, 1920), self._random.randint(320, 1080)
        self._say(f"resize to {width}x{height}")
        self._window.resize(width, height)

    def _point(self, target: object) -> object:
        from PySide6.QtCore import QPoint

        return QPoint(
            self._random.randrange(target.width()),  # type: ignore[attr-defined]
            self._random.randrange(target.height()),  # type: ignore[attr-defined]
        )


def _named(target: object) -> str:
    name = getattr(target, "objectName", str)()
    said = getattr(target, "accessibleName", str)() or getattr(target, "text", str)
    return f"{type(target).__name__} {name} {said if isinstance(said, str) else ''}".strip()


def _watch_themes(watch: Watch) -> None:
    """A widget deleted while Qt goes through all of them is a problem, crash or none."""
    sys.path.insert(0, str(Path(__file__).parents[2]))
    from tests.qt.deaths import deaths

    from rostra.qt.theme import Theme

    plain = Theme.set_choice

    def set_choice(theme: Theme, choice: str) -> None:
        with deaths() as died:
            plain(theme, choice)
        for name in died:
            watch.add(f"deleted while the theme changed: {name}")

    Theme.set_choice = set_choice  # type: ignore[method-assign]


@contextmanager
def _kept_inside(home: Path, seed: int) -> Iterator[None]:
    """Files are asked for inside the home only."""
    from PySide6.QtGui import QDesktopServices
    from PySide6.QtWidgets import QColorDialog, QFileDialog

    rng = random.Random(seed)
    files = home / "files"
    files.mkdir()
    for number in range(4):
        (files / f"talks-{number}.txt").write_text(
            f"Talks {number}\n\nPresident Leyla Aral said the fees would fall by {number} percent."
            f'\n\n"The port belongs to us," Prime Minister Oskar Venn said on 7 March 2024.\n',
            encoding="utf-8",
        )
    (files / "broken.pdf").write_bytes(b"%PDF-1.4 nonsense")
    some: Callable[..., object] = lambda *_, **__: rng.choice(  # noqa: E731
        [([], ""), ([str(p) for p in files.iterdir()], ""), ([str(files / "talks-1.txt")], "")]
    )
    new: Callable[..., object] = lambda *_, **__: rng.choice(  # noqa: E731
        [("", ""), (str(files / f"out-{rng.randrange(9)}"), "")]
    )
    folder: Callable[..., object] = lambda *_, **__: rng.choice(  # noqa: E731
        ["", str(files), str(home / "archive")]
    )
    QFileDialog.getOpenFileNames = some  # type: ignore[assignment,method-assign]
    QFileDialog.getSaveFileName = new  # type: ignore[assignment,method-assign]
    QFileDialog.getExistingDirectory = folder  # type: ignore[assignment,method-assign]
    QDesktopServices.openUrl = lambda *_: True  # type: ignore[assignment,method-assign]
    assert QColorDialog.getColor
    yield


def run(minutes: float, seed: int) -> int:
    """Live in a new home; gives the exit status."""
    with tempfile.TemporaryDirectory(prefix="monkey-") as name:
        home = Path(name)
        os.environ["HOME"] = name
        for kind in ("CONFIG", "STATE", "DATA", "CACHE"):
            os.environ[f"XDG_{kind}_HOME"] = str(home / kind.lower())
        return _run(home, minutes, seed)


def _run(home: Path, minutes: float, seed: int) -> int:
    from PySide6.QtWidgets import QApplication

    from rostra.app.archive import Archive
    from rostra.app.sample import make_sample
    from rostra.qt.main import SWITCH_INTERVAL, make_window

    sys.setswitchinterval(SWITCH_INTERVAL)
    folder = home / "archive"
    make_sample(folder).close()
    app = QApplication(["rostra"])
    app.setQuitOnLastWindowClosed(False)
    watch = Watch()
    with _kept_inside(home, seed):
        window = make_window(app)
        watch.start()
        _watch_themes(watch)
        window.show()
        window.desk.open(Archive.open(folder))
        monkey = Monkey(window, home, seed, watch)
        monkey.live(minutes)
        app.exec()
        window.desk.tasks.shutdown()
    middle, last = watch.growth()
    if minutes >= 3 and last > middle * (1 + GROWTH):
        watch.add(f"memory grew from {middle:.0f} MB to {last:.0f} MB")
    spread = ", ".join(f"{m:.0f}" for m in watch.memory[:: max(1, len(watch.memory) // 12)])
    print(f"{monkey.steps:,} acts in {minutes:g} minutes, seed {seed}; memory in MB: {spread}")
    print(f"{len(watch.problems)} problems")
    return int(bool(watch.problems))


def main() -> int:
    """As in the heading."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--minutes", type=float, default=3)
    parser.add_argument("--seed", type=int, default=1)
    given = parser.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    return run(given.minutes, given.seed)


if __name__ == "__main__":
    sys.exit(main())
