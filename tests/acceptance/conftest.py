"""A person at the real program: keys through the window manager, a picture of each step.

Pictures go to the folder in ROSTRA_WALK_SHOTS (else the test's own folder); ROSTRA_WALK_THEME is
"light" or "dark"; QT_SCALE_FACTOR is handed on to the program.  docs/window.md tells the rest.
"""

import json
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TypeVar

import numpy as np
import pytest
from PySide6.QtGui import QGuiApplication, QImage

from rostra.app.archive import Archive
from rostra.qt.tokens import SCHEMES

T = TypeVar("T")
Spot = tuple[int, int]
"""A place on the screen, x and y in its pixels."""

_NEAR = 4
"""How far a colour may lie from what was asked for, of 255."""

DRAG_SOURCE = Path(__file__).parent / "drag_source.py"
PASTE_TARGET = Path(__file__).parent / "paste_target.py"

OFFER = """
import sys
from PySide6.QtGui import QGuiApplication
app = QGuiApplication(sys.argv)
app.clipboard().setText(sys.argv[1])
print("ready", flush=True)
app.exec()
"""

CLIPBOARD = """
import sys
from PySide6.QtGui import QGuiApplication
app = QGuiApplication(sys.argv)
sys.stdout.buffer.write(app.clipboard().text().encode())
"""


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Without a screen or xdotool there is nobody to walk."""
    if os.environ.get("DISPLAY") and shutil.which("xdotool"):
        return
    for item in items:
        if item.get_closest_marker("acceptance"):
            item.add_marker(pytest.mark.skip(reason="no screen, or no xdotool"))


def until(what: Callable[[], T], why: str, seconds: float = 60) -> T:
    """Poll another process: there is no signal to wait for.

    ROSTRA_WALK_PATIENCE multiplies the time, for a computer that is busy with other things.
    """
    seconds *= float(os.environ.get("ROSTRA_WALK_PATIENCE", "1"))
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        found = what()
        if found:
            return found
        time.sleep(0.2)
    raise AssertionError(f"it did not come in {seconds:.0f} s: {why}")


class Walk:
    """One person, one home, one archive; the program may be started more than once."""

    def __init__(self, home: Path, pictures: Path, screen: QGuiApplication) -> None:
        self.home = home
        self.archive_folder = home / "archive"
        self._pictures = pictures
        self._screen = screen
        self._steps = 0
        self._program: subprocess.Popen[bytes] | None = None
        pictures.mkdir(parents=True, exist_ok=True)
        self._settings = home / "config" / "rostra" / "settings.json"
        self._settings.parent.mkdir(parents=True)
        self._theme = os.environ.get("ROSTRA_WALK_THEME", "light")
        self._prefix = ""
        self.prefer(theme=self._theme)

    def prefer(self, **settings: object) -> None:
        """Settings that the program begins with."""
        kept = json.loads(self._settings.read_text("utf-8")) if self._settings.exists() else {}
        self._settings.write_text(json.dumps(kept | settings), encoding="utf-8")

    def setting(self, key: str, usual: int) -> int:
        """A setting as the program keeps it, once it had the time to."""
        time.sleep(1)
        value: int = json.loads(self._settings.read_text("utf-8")).get(key, usual)
        return value

    def name_pictures(self, prefix: str) -> None:
        """Pictures of the steps that follow begin so."""
        self._prefix = prefix

    # -- the program ---------------------------------------------------------------

    def start(self, *words: str, title: str) -> None:
        """Start it and wait for a window of this title."""
        folders = {f"XDG_{n.upper()}_HOME": str(self.home / n) for n in _XDG}
        environment = {**os.environ, **folders, "QT_QPA_PLATFORM": "xcb", "HOME": str(self.home)}
        environment |= {"LC_ALL": "C.UTF-8", "LANGUAGE": ""}  # the window follows the system
        command = [sys.executable, "-m", "rostra", "--window", *words]
        self._program = subprocess.Popen(command, env=environment, cwd=self.home)
        self.wait_for_window(title)
        window = self.xdotool("search", "--onlyvisible", "--name", title).split()[0]
        self.xdotool("windowactivate", "--sync", window)

    def close(self) -> None:
        """Quit as a person does; the program must end well."""
        assert self._program is not None
        self.keys("ctrl+q")
        assert self._program.wait(timeout=60) == 0
        self._program = None

    def kill(self) -> None:
        """Whatever became of the walk, leave nothing running."""
        if self._program is not None and self._program.poll() is None:
            self._program.kill()
            self._program.wait()

    def place(self) -> dict[str, object]:
        """Where the program was when it was closed, as it keeps it itself."""
        kept = json.loads((self.home / "state" / "rostra" / "window.json").read_text("utf-8"))
        place: dict[str, object] = kept["archives"][str(self.archive_folder)]
        return place

    # -- hands and eyes ------------------------------------------------------------

    def xdotool(self, *words: str) -> str:
        done = subprocess.run(
            ["xdotool", *words], capture_output=True, text=True, timeout=30, check=False
        )
        return done.stdout.strip()

    def keys(self, *keys: str) -> None:
        """Press these one after another."""
        for key in keys:
            self.xdotool("key", "--clearmodifiers", key)
            time.sleep(0.12)

    def type(self, text: str) -> None:
        self.xdotool("type", "--clearmodifiers", "--delay", "25", text)
        time.sleep(0.3)

    def title(self) -> str:
        """Of the window that has the keyboard."""
        return self.xdotool("getactivewindow", "getwindowname")

    def wait_for_window(self, words: str) -> None:
        until(lambda: words in self.title(), f"a window called {words}")
        time.sleep(0.3)

    def command(self, name: str) -> None:
        """Run a command from the palette, by its whole title."""
        main = self.title()
        self.keys("ctrl+shift+p")
        until(lambda: self.title() != main, "the palette")
        self.type(name)
        self.keys("Return")

    def drop(self, *paths: Path) -> None:
        """Drag files out of another program's window into the middle of ours."""
        main = self.xdotool("getactivewindow")
        x, y, width, height = self._place(main)
        spot = (x + width - 260, y + height - 140)
        command = [sys.executable, str(DRAG_SOURCE), *map(str, (*spot, *paths))]
        environment = {**os.environ, "QT_QPA_PLATFORM": "xcb", "QT_SCALE_FACTOR": "1"}
        source = subprocess.Popen(command, env=environment, stdout=subprocess.PIPE)
        try:
            search = ("search", "--onlyvisible", "--name", "^Files to drag$")
            window = until(lambda: self.xdotool(*search), "the window to drag from").split()[0]
            self.xdotool("windowactivate", "--sync", window)
            time.sleep(0.5)
            left, top, _, _ = self._place(window)
            self.xdotool("mousemove", str(left + 60), str(top + 40), "mousedown", "1")
            for part in (0.3, 0.6, 0.9, 0.97, 1.0):
                at_x = round(left + (x + width / 2 - left) * part)
                at_y = round(top + (y + height / 2 - top) * part)
                time.sleep(0.25)
                self.xdotool("mousemove", str(at_x), str(at_y))
            time.sleep(0.5)
            self.xdotool("mouseup", "1")
            assert source.communicate(timeout=30)[0].strip() == b"taken"
        finally:
            source.kill()
            source.wait()
        self.xdotool("windowactivate", "--sync", main)

    def wait_for_last_row(self, title: str) -> None:
        """Until the import sheet's last row has a title that begins so, as Ctrl+C copies it."""

        onward = "Left" if os.environ.get("ROSTRA_RTL") == "1" else "Right"

        def last() -> bool:
            self.keys("ctrl+End", "Home", onward, "ctrl+c")
            return self.clipboard().startswith(title)

        until(last, f"the row {title}")

    def _place(self, window: str) -> tuple[int, int, int, int]:
        """x, y, width and height of a window."""
        words = self.xdotool("getwindowgeometry", "--shell", window).splitlines()
        known = dict(line.split("=", 1) for line in words)
        x, y, width, height = (int(known[n]) for n in ("X", "Y", "WIDTH", "HEIGHT"))
        return x, y, width, height

    def clipboard(self) -> str:
        """What another program would paste."""
        done = subprocess.run(
            [sys.executable, "-c", CLIPBOARD],
            env={**os.environ, "QT_QPA_PLATFORM": "xcb"},
            capture_output=True,
            timeout=30,
            check=True,
        )
        return done.stdout.decode()

    def paste_elsewhere(self, step: str) -> str:
        """What Ctrl+V puts into another program's window, and a picture of that."""
        main, file = self.xdotool("getactivewindow"), self.home / "letter.txt"
        environment = {**os.environ, "QT_QPA_PLATFORM": "xcb", "QT_SCALE_FACTOR": "1"}
        other = subprocess.Popen([sys.executable, str(PASTE_TARGET), str(file)], env=environment)
        try:
            self.wait_for_window("A letter")
            self.keys("ctrl+v")
            pasted = until(lambda: file.exists() and file.read_text("utf-8"), "the pasted words")
            self.see(step)
        finally:
            other.kill()
            other.wait()
        self.xdotool("windowactivate", "--sync", main)
        return str(pasted)

    @contextmanager
    def offered(self, text: str) -> Iterator[None]:
        """While another program has put this on the clipboard."""
        other = subprocess.Popen(
            [sys.executable, "-c", OFFER, text],
            env={**os.environ, "QT_QPA_PLATFORM": "xcb"},
            stdout=subprocess.PIPE,
        )
        try:
            assert other.stdout is not None
            assert other.stdout.readline().strip() == b"ready"
            yield
        finally:
            other.kill()
            other.communicate()

    def query(self) -> str:
        """The search box's text, copied out of it as a person would."""
        self.keys("ctrl+l", "ctrl+a", "ctrl+c")
        return self.clipboard()

    def bars(self, ink: str, share: float = 1.0, ground: str = "surface") -> list[Spot]:
        """Feet of the upright bars painted in a token of the theme, from left to right.

        `share` of the ink covers the `ground`.  Bars stand on one line: the row in which most
        of that colour ends.
        """
        tokens = SCHEMES[self._theme]
        wanted = _rgb(getattr(tokens, ink)) * share + _rgb(getattr(tokens, ground)) * (1 - share)
        image = self._grab().convertToFormat(QImage.Format.Format_RGB32)
        pixels = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), -1, 4)
        like = (np.abs(pixels[:, :, 2::-1] - wanted) <= _NEAR).all(axis=2)
        ends = (like[:-1] & ~like[1:]).sum(axis=1)
        foot = int(ends.argmax())
        inside = np.flatnonzero(like[foot])
        groups = np.split(inside, np.flatnonzero(np.diff(inside) > 1) + 1)
        return [(int(g.mean()), foot - 1) for g in groups if len(g) >= 2]

    def click(self, spot: Spot) -> None:
        """With the left button."""
        self.xdotool("mousemove", *map(str, spot), "click", "1")
        time.sleep(0.5)

    def drag(self, first: Spot, last: Spot) -> None:
        """From one place to another, as a hand does."""
        self.xdotool("mousemove", *map(str, first), "mousedown", "1")
        for part in (0.3, 0.7, 1.0):
            at = (round(a + (b - a) * part) for a, b in zip(first, last, strict=True))
            time.sleep(0.15)
            self.xdotool("mousemove", *map(str, at))
        time.sleep(0.2)
        self.xdotool("mouseup", "1")
        time.sleep(0.5)

    def see(self, step: str) -> None:
        """Take a picture once the screen is at rest (or a caret alone blinks)."""
        before, still = self._grab(), 0
        for _ in range(20):
            time.sleep(0.3)
            now = self._grab()
            still = still + 1 if now == before else 0
            before = now
            if still == 3:
                break
        self._steps += 1
        file = self._pictures / f"{self._prefix}{self._steps:02}-{step}.png"
        assert before.save(str(file))
        colours = {before.pixel(x, y) for x in range(0, 1000, 7) for y in range(0, 600, 7)}
        assert len(colours) > 3, f"{file.name} shows an empty screen"

    def keep_last_sight(self) -> None:
        """What the screen showed in the end: when a walk fails, that is where it stands."""
        self._grab().save(str(self._pictures / f"{self._prefix}99-last.png"))

    def _grab(self) -> QImage:
        return self._screen.primaryScreen().grabWindow(0).toImage()

    # -- the archive ---------------------------------------------------------------

    def read(self, what: Callable[[Archive], T]) -> T:
        """Ask the archive itself, beside the program."""
        with Archive.open(self.archive_folder, read_only=True) as archive:
            return what(archive)

    def wait_for(self, what: Callable[[Archive], T], why: str) -> T:
        """Until it is true of the archive."""
        return until(lambda: self.read(what), why)


def _rgb(colour: str) -> "np.ndarray[tuple[int], np.dtype[np.float64]]":
    return np.array([int(colour[i : i + 2], 16) for i in (1, 3, 5)], np.float64)


_XDG = ("config", "state", "data", "cache")


@pytest.fixture(scope="session")
def screen() -> QGuiApplication:
    """The real screen, to take pictures of."""
    os.environ["QT_QPA_PLATFORM"] = "xcb"
    app = QGuiApplication.instance() or QGuiApplication(["walk"])
    assert isinstance(app, QGuiApplication)
    return app


@pytest.fixture
def walk(tmp_path: Path, screen: QGuiApplication, request: pytest.FixtureRequest) -> Iterator[Walk]:
    """A person with an empty home."""
    name = request.node.path.stem.removeprefix("test_")
    asked = os.environ.get("ROSTRA_WALK_SHOTS")
    pictures = Path(asked) / name if asked else tmp_path / "pictures"
    one = Walk(tmp_path / "home", pictures, screen)
    yield one
    one.keep_last_sight()
    one.kill()
