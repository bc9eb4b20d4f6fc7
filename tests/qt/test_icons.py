"""The icons: as many pixels as the sharpest screen asks for, and no more are drawn."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QAction, QIcon
from PySide6.QtWidgets import QApplication

from rostra.qt import icons as module
from rostra.qt.icons import Icons
from rostra.qt.theme import Theme

_LARGEST = QSize(32, 32)


def _pixels(icon: QIcon) -> int:
    return icon.pixmap(_LARGEST, 2.0).width()


def test_a_sharper_screen_gives_the_icons_more_pixels(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Also those that were given before it was plugged in; unplugged, none is given anew."""
    monkeypatch.setattr(module, "_ratios_now", lambda: (1.0,))
    icons = Icons(Theme(qapp, "light"))
    action = QAction()
    icons.attach(action, "landmark")
    assert _pixels(action.icon()) == 32
    monkeypatch.setattr(module, "_ratios_now", lambda: (1.0, 2.0))
    screen = qapp.primaryScreen()
    screen.geometryChanged.emit(screen.geometry())
    assert _pixels(action.icon()) == 64
    assert _pixels(icons.icon("landmark")) == 64
    assert not icons.icon("landmark").pixmap(_LARGEST, QIcon.Mode.Disabled).isNull()
