"""A real window on a real screen: keys through the window manager.  Needs Xvfb and openbox."""

import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

import pytest

from rostra.app.archive import Archive

pytestmark = [
    pytest.mark.window,
    pytest.mark.skipif(
        not os.environ.get("DISPLAY") or not shutil.which("xdotool"),
        reason="no screen, or no xdotool",
    ),
]


def xdotool(*words: str) -> str:
    done = subprocess.run(
        ["xdotool", *words], capture_output=True, text=True, timeout=20, check=False
    )
    return done.stdout.strip()


def until(what, seconds: float = 40):
    """Poll another process: there is no signal to wait for."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        found = what()
        if found:
            return found
        time.sleep(0.1)
    raise AssertionError("it did not come in time")


def test_search_accept_close_by_keys_alone(archive_folder: Path, tmp_path: Path) -> None:
    home = {f"XDG_{n}_HOME": str(tmp_path / n) for n in ("CONFIG", "STATE", "DATA", "CACHE")}
    environment = {**os.environ, **home, "QT_QPA_PLATFORM": "xcb", "LC_ALL": "C.UTF-8"}
    start = [sys.executable, "-m", "rostra", "--archive", str(archive_folder)]
    first = subprocess.Popen(start, env=environment)
    try:
        window = until(lambda: xdotool("search", "--onlyvisible", "--name", "archive — Rostra"))
        window = window.split()[0]
        xdotool("windowactivate", "--sync", window)
        second = subprocess.run(start, env=environment, timeout=40, check=False)
        assert second.returncode == 0
        assert first.poll() is None  # the second start raised the first and went
        xdotool("key", "--clearmodifiers", "ctrl+l")
        xdotool("type", "--delay", "30", "force:denies")
        time.sleep(1)
        xdotool("key", "Down")
        xdotool("key", "a")
        time.sleep(1)
        xdotool("key", "--clearmodifiers", "ctrl+q")
        assert first.wait(timeout=40) == 0
    finally:
        if first.poll() is None:
            first.kill()
    with Archive.open(archive_folder, read_only=True) as archive:
        assert archive.find("is:accepted").total == 1
        assert archive.find("is:accepted force:denies").total == 1
