"""Single keys under a keyboard layout without Latin letters: the key that stands there counts.

Where a Latin layout is installed beside the Russian one, X11 lets Qt find T behind Е.  With the
Russian one alone it does not, nor do Windows and macOS for keys without Ctrl.
"""

from __future__ import annotations

from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence

_ROWS = {16: "QWERTYUIOP", 30: "ASDFGHJKL", 44: "ZXCVBNM"}
"""Letters of the three rows from the scan code of each row's first key (set 1, as evdev's)."""
_BY_SCAN = {first + i: letter for first, row in _ROWS.items() for i, letter in enumerate(row)}

_MAC = "ASDFHGZXCV?BQWERYT"
"""Letters by macOS's virtual key from 0; those of the other keys stand below."""
_BY_MAC = {i: letter for i, letter in enumerate(_MAC) if letter != "?"} | {
    31: "O", 32: "U", 34: "I", 35: "P", 37: "L", 38: "J", 40: "K", 45: "N", 46: "M",
}  # fmt: skip

_FIRST_OTHER = 0x250
"""Below it are the letters of Latin alphabets, which are meant as they are."""
_FIRST_NAMED = 0x01000000
"""From here on keys have names (Esc, F1) and type nothing."""


def latin_keys(event: QKeyEvent) -> QKeySequence | None:
    """The keys as on a Latin keyboard; None where they are Latin, or no letter stands there."""
    if not _FIRST_OTHER <= event.key() < _FIRST_NAMED:
        return None
    letter = _letter(QGuiApplication.platformName(), event)
    if not letter:
        return None
    held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    return QKeySequence(QKeyCombination(held, Qt.Key(ord(letter))))


def _letter(platform: str, event: QKeyEvent) -> str:
    if platform == "cocoa":
        return _BY_MAC.get(event.nativeVirtualKey(), "")
    from_x11 = platform == "xcb" or platform.startswith("wayland")
    return _BY_SCAN.get(event.nativeScanCode() - (8 if from_x11 else 0), "")
