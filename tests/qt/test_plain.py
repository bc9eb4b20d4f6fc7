"""What was imported or typed is shown as it is, also where it looks like HTML."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot
from tests.qt.conftest import settle

from rostra.qt.desk import Desk
from rostra.qt.dialogs import TextDialog
from rostra.qt.facets import FacetPanel
from rostra.qt.icons import Icons
from rostra.qt.picker import Picker
from rostra.qt.plain import plain_tip
from rostra.qt.shelf_tree import what_of
from rostra.qt.theme import Theme
from rostra.qt.window import Window

HOSTILE = "<h1>Ports</h1>"


@pytest.mark.parametrize("kind", [TextDialog, Picker])
def test_the_head_of_a_dialog(qtbot: QtBot, desk: Desk, window: Window, kind: type) -> None:
    given = (desk, window, HOSTILE) if kind is Picker else (window, HOSTILE, "", "", "Keep")
    dialog = kind(*given)
    qtbot.addWidget(dialog)
    heads = [label for label in dialog.findChildren(QLabel) if label.text() == HOSTILE]
    assert [label.textFormat() for label in heads] == [Qt.TextFormat.PlainText]


def test_tips_of_the_left_pane(qtbot: QtBot, desk: Desk, window: Window) -> None:
    desk.archive.collections.create(HOSTILE)
    settle(qtbot, desk)
    line = next(i for i in window.sidebar.tree.lines() if what_of(i).kind == "collection")
    assert "&lt;h1&gt;Ports" in line.toolTip(0)


def test_tips_of_facets(qtbot: QtBot, theme: Theme) -> None:
    from rostra.domain.search import FacetValue

    panel = FacetPanel(theme, Icons(theme))
    qtbot.addWidget(panel)
    panel.show_facets("", {"outlet": [FacetValue(HOSTILE, HOSTILE, 3)]})
    line = panel.topLevelItem(0).child(0)
    assert line.toolTip(0) == plain_tip(f"{HOSTILE}: 3 statements")
