"""A keyboard of its own layout: keys are pressed by their place, as a hand does.

xdotool finds the key of a letter, and changes the layout where there is none: it never shows what
becomes of T on a Russian keyboard.
"""

from __future__ import annotations

import ctypes
import subprocess
import time

_ROWS = {24: "qwertyuiop", 38: "asdfghjkl", 52: "zxcvbnm"}
_CODES = {first + i: letter for first, row in _ROWS.items() for i, letter in enumerate(row)}
CODE = {letter: code for code, letter in _CODES.items()} | {
    "ctrl": 37, "shift": 50, "Escape": 9, "Return": 36, "Home": 110, "Delete": 119,
}  # fmt: skip
"""X11's code of each key (evdev)."""

_CORE_KEYBOARD = 0x100


class Keyboard:
    """Of the screen that DISPLAY names."""

    def __init__(self) -> None:
        self._x = ctypes.CDLL("libX11.so.6")
        self._test = ctypes.CDLL("libXtst.so.6")
        self._x.XOpenDisplay.restype = ctypes.c_void_p
        self._display = ctypes.c_void_p(self._x.XOpenDisplay(None))
        assert self._display.value
        self.layout = "us"

    def lay_out(self, layout: str) -> None:
        """As setxkbmap: one layout, or several with commas."""
        subprocess.run(["setxkbmap", "-layout", layout], check=True)
        self.layout = layout
        self._choose(0)

    def choose_last(self) -> None:
        """The last of the layouts, as the key for it does."""
        self._choose(self.layout.count(","))

    def choose_first(self) -> None:
        """The first again."""
        self._choose(0)

    def _choose(self, group: int) -> None:
        self._x.XkbLockGroup(self._display, _CORE_KEYBOARD, group)
        self._x.XSync(self._display, 0)
        time.sleep(0.3)

    def press(self, keys: str) -> None:
        """ "t", "ctrl+z": the keys that have these letters on a Latin keyboard."""
        codes = [CODE[key] for key in keys.split("+")]
        for code in codes:
            self._test.XTestFakeKeyEvent(self._display, code, 1, 0)
        for code in reversed(codes):
            self._test.XTestFakeKeyEvent(self._display, code, 0, 0)
        self._x.XSync(self._display, 0)
        time.sleep(0.3)
