"""Everything that takes the focus has a name; rows say what they show; Tab goes round."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot
from tests.qt.conftest import open_window, settle

from rostra.qt.desk import Desk
from rostra.qt.window import Window

PAGES = ("results", "article", "people", "charts", "review", "trash", "settings", "collection")


def nameless(window: QWidget) -> list[str]:
    """Widgets one can get to by Tab that a screen reader has no words for."""
    out = []
    for widget in window.findChildren(QWidget):
        if not widget.isVisible() or not widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            continue
        if widget.focusProxy() is not None or widget.objectName().startswith("qt_"):
            continue
        said = QAccessible.queryAccessibleInterface(widget)
        if said is None or not said.text(QAccessible.Text.Name):
            out.append(f"{type(widget).__name__} in {type(widget.parent()).__name__}")
    return out


def test_every_control_has_a_name_on_every_page(qtbot: QtBot, window: Window) -> None:
    first = window.results.model.ids[0]
    for page in PAGES:
        if page == "article":
            window.route.show_statement(first)
        else:
            window.route.go(page)
        settle(qtbot, window.desk)
        assert nameless(window) == [], page


def test_buttons_without_words_have_a_tip(qtbot: QtBot, window: Window) -> None:
    wordless: list[QAbstractButton] = []
    for page in PAGES:
        if page == "article":
            window.route.show_statement(window.results.model.ids[0])
        else:
            window.route.go(page)
        settle(qtbot, window.desk)
        every = [b for b in window.findChildren(QAbstractButton) if b.isVisible()]
        ours = [b for b in every if not b.objectName().startswith(("qt_", "Scroll"))]
        wordless += [b for b in ours if not b.text()]
    assert wordless
    assert [b.accessibleName() for b in wordless if not b.toolTip()] == []


def test_a_row_is_read_out_with_its_force(window: Window) -> None:
    index = window.results.model.index(0, 0)
    said = index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert said.split(".")[0] in ("Asserts", "Denies", "Promises")
    assert "Mar 20" in said


def test_tab_leads_from_the_search_box_to_the_results(window: Window) -> None:
    window.activateWindow()
    window.results.box.setFocus()
    passed = []
    for _ in range(8):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        passed.append(
            QApplication.focusWidget().objectName() or str(type(QApplication.focusWidget()))
        )
        if passed[-1] == "results":
            break
    assert passed[-1] == "results", passed


def test_f6_goes_round_the_panes(window: Window) -> None:
    window.activateWindow()
    window.results.box.setFocus()
    seen = []
    for _ in range(5):
        window.next_pane(1)
        seen.append(QApplication.focusWidget())
    assert window.results.view in seen
    assert window.sidebar.facets in seen
    assert window.sidebar.tree in seen
    assert window.results.box in seen


def test_right_to_left_mirrors_the_window(
    qtbot: QtBot, qapp: QApplication, desk: Desk, archive_folder: Path
) -> None:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        window = open_window(qtbot, desk, archive_folder)
        left = window.sidebar.mapToGlobal(window.sidebar.rect().center()).x()
        right = window.details.mapToGlobal(window.details.rect().center()).x()
        assert left > right
        assert not window.results.view.grab().isNull()
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
