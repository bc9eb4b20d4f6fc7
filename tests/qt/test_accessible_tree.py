"""The tree that a screen reader walks: every control and row has a name and a role of its own."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QImage
from PySide6.QtWidgets import QApplication, QDialog, QScrollArea, QWidget
from pytestqt.qtbot import QtBot
from tests.qt.conftest import settle
from tests.qt.test_accessibility import PAGES

from rostra.domain.records import Collection
from rostra.qt.dialogs import DateDialog, NoteDialog, PreviewDialog, TextDialog, TextPage
from rostra.qt.export_dialog import ExportDialog
from rostra.qt.help import about_html, query_html
from rostra.qt.palette import ShortcutSheet
from rostra.qt.picker import Choice, Picker
from rostra.qt.window import Window

Role = QAccessible.Role
NAMED = {
    Role.Button, Role.PushButton, Role.CheckBox, Role.RadioButton, Role.ComboBox,
    Role.EditableText, Role.List, Role.Table, Role.Tree, Role.ListItem, Role.TreeItem, Role.Row,
    Role.PageTab, Role.PageTabList, Role.MenuItem, Role.Slider, Role.SpinBox, Role.Link,
    Role.ButtonMenu, Role.ButtonDropDown, Role.Chart, Role.Dialog,
}  # fmt: skip
"""Roles of what a person acts on: such a thing without a name is a riddle."""
CELLS = {Role.Cell, Role.ColumnHeader, Role.TreeItem, Role.ListItem}


def walk(one: QAccessibleInterface, depth: int = 0) -> Iterator[QAccessibleInterface]:
    """`one` and all below it that can be seen."""
    if not one.isValid() or one.state().invisible or depth > 40:
        return
    yield one
    for number in range(one.childCount()):
        child = one.child(number)
        if child is not None:
            yield from walk(child, depth + 1)


def told(one: QAccessibleInterface) -> str:
    return one.text(QAccessible.Text.Name).strip()


def described(one: QAccessibleInterface) -> str:
    widget = one.object()
    parent = one.parent()
    above = parent.object() if parent is not None and parent.isValid() else None
    return f"{one.role().name} {type(widget).__name__} in {type(above).__name__}"


def second_column(one: QAccessibleInterface) -> bool:
    """Whether it is a cell beside the first of its row, which may be empty: a count of none."""
    cell = one.tableCellInterface() if one.role() == Role.TreeItem else None
    return cell is not None and cell.columnIndex() > 0


def riddles(top: QWidget) -> list[str]:
    """Controls without a name, and focusable things without a role."""
    found = QAccessible.queryAccessibleInterface(top)
    assert found is not None
    out = []
    for one in walk(found):
        widget = one.object()
        if isinstance(widget, QWidget) and widget.objectName().startswith("qt_scroll"):
            continue
        if one.role() in NAMED and not told(one) and not second_column(one):
            out.append(described(one))
        elif one.state().focusable and one.role() in (Role.NoRole, Role.Client) and not told(one):
            out.append(f"focusable {described(one)}")
    return sorted(set(out))


def rows_of(view: QWidget) -> list[str]:
    """What is read out for the cells of a list."""
    found = QAccessible.queryAccessibleInterface(view)
    assert found is not None
    return [told(one) for one in walk(found) if one.role() in CELLS]


@pytest.mark.parametrize("page", PAGES)
def test_every_control_of_a_page_has_a_name(qtbot: QtBot, window: Window, page: str) -> None:
    first = window.results.model.ids[0]
    window.desk.archive.collect([first], "Port")
    if page == "article":
        window.route.show_statement(first)
    elif page == "collection":
        window.route.go(page, window.desk.archive.collections.named("Port").id)
    else:
        window.route.go(page)
    settle(qtbot, window.desk)
    assert riddles(window) == []


def dialogs(window: Window) -> dict[str, Callable[[], QDialog]]:
    desk = window.desk
    hits = desk.archive.rows(list(window.results.model.ids)[:3])
    shelf = [Collection(1, "u", "Port")]
    return {
        "text": lambda: TextDialog(window, "Name", "Why", "x", "Keep"),
        "note": lambda: NoteDialog(window, "Note", "x"),
        "date": lambda: DateDialog(window, "2024"),
        "preview": lambda: PreviewDialog(window, "Tag", 3, hits),
        "query": lambda: TextPage(window, "How to search", query_html()),
        "about": lambda: TextPage(window, "About", about_html()),
        "keys": lambda: ShortcutSheet(desk, window, window.actions_table, lambda *_: None),
        "picker": lambda: offered(Picker(desk, window, "Tags", multi=True)),
        "export": lambda: ExportDialog(
            desk, window, selected=[1], query="", total=3, collections=shelf
        ),
    }


def offered(picker: Picker) -> Picker:
    picker.offer([Choice("rail", "rail", "3 statements"), Choice("port", "port", "")])
    return picker


@pytest.mark.parametrize(
    "name", ["text", "note", "date", "preview", "query", "about", "keys", "picker", "export"]
)
def test_every_control_of_a_dialog_has_a_name(qtbot: QtBot, window: Window, name: str) -> None:
    dialog = dialogs(window)[name]()
    qtbot.addWidget(dialog)
    dialog.show()
    settle(qtbot, window.desk)
    assert dialog.windowTitle()
    assert riddles(dialog) == []


def test_rows_are_read_out(qtbot: QtBot, window: Window) -> None:
    window.desk.archive.tag([window.results.model.ids[0]], ["rail/fees"])
    settle(qtbot, window.desk)
    rows = [row for row in rows_of(window.results.view) if row]
    assert len(rows) >= 3
    assert all("." in row for row in rows[:3]), rows[:3]
    shelf = rows_of(window.sidebar.tree)
    assert any("fees" in row for row in shelf)

    def read_out() -> bool:
        facets = rows_of(window.sidebar.facets)
        return any("Leyla Aral" in row and "statements" in row for row in facets)

    qtbot.waitUntil(read_out)  # they are counted again after the tag


def bring_into_sight(widget: QWidget) -> None:
    """As Tab does in a page that scrolls."""
    above = widget.parentWidget()
    while above is not None:
        if isinstance(above, QScrollArea):
            above.ensureWidgetVisible(widget)
        above = above.parentWidget()


def pictured(window: Window) -> QImage:
    QApplication.processEvents()
    return window.grab().toImage()


@pytest.mark.parametrize("page", ["results", "article", "people", "charts", "settings"])
def test_the_focus_is_visible_wherever_tab_leads(qtbot: QtBot, window: Window, page: str) -> None:
    """Each control that Tab leads to looks otherwise with the focus than without."""
    if page == "article":
        window.route.show_statement(window.results.model.ids[0])
    else:
        window.route.go(page)
    settle(qtbot, window.desk)
    window.activateWindow()
    unseen, passed = [], 0
    for widget in window.findChildren(QWidget):
        if not widget.isVisible() or not widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            continue
        if widget.focusProxy() is not None or not widget.isEnabled():
            continue
        bring_into_sight(widget)
        window.menuBar().setFocus()
        before = pictured(window)
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        if QApplication.focusWidget() is not widget:
            continue
        passed += 1
        if pictured(window) == before:
            unseen.append(f"{type(widget).__name__} {widget.accessibleName()}")
    assert passed > 3
    assert unseen == [], "\n".join(unseen)
