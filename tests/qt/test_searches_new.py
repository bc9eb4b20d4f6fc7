"""Saved searches in the left pane: what is new is told until it was shown."""

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from tests.qt.conftest import settle

from rostra.qt.window import Window

QUERY = 'speaker:"Leyla Aral"'


def line(window: Window) -> tuple[str, str]:
    """The count and the accessible name of the search "Aral"."""
    [item] = window.sidebar.tree.findItems("Aral", Qt.MatchFlag.MatchRecursive)
    return item.text(1), item.data(0, Qt.ItemDataRole.AccessibleTextRole)


def test_new_hits_are_told_until_they_were_shown(qtbot: QtBot, window: Window) -> None:
    archive = window.desk.archive
    archive.searches.save("Aral", QUERY)
    ids = list(archive.find(QUERY).ids())
    article = archive.store.statements.get(ids[0])
    assert article is not None
    archive.new_statement(article.article_id, ((0, 4),), speakers="Leyla Aral")
    step = archive.undo_name
    window.sidebar.refresh()
    settle(qtbot, window.desk)
    total = len(ids) + 1
    assert line(window) == (
        f"{total} · 1 new",
        f"Aral, {total} statements, 1 new since you last looked",
    )
    with qtbot.waitSignal(window.results.answered):
        window.results.box.set_typed(QUERY)
    settle(qtbot, window.desk)
    qtbot.waitUntil(lambda: line(window)[0] == str(total))
    assert line(window)[1] == f"Aral, {total} statements"
    assert archive.undo_name == step
