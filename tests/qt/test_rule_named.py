"""What a rule of the person's decided says so, and which rule it was."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot
from tests.qt.conftest import settle

from rostra.qt.window import Window

LIKE = "date 2024-04-02 Passes\n\nPresident Leyla Aral said that passes need longer snow fences.\n"


@pytest.fixture
def ruled(qtbot: QtBot, window: Window) -> tuple[int, int]:
    """A rule on sectors, and a statement imported after it."""
    archive = window.desk.archive
    first = next(one for one in archive.store.statements if "rail fees" in one.text)
    archive.correct([first.id], "sectors", "energy")
    rule = archive.rules.from_sector(first.id, "snow fences", everywhere=True)
    archive.import_text(LIKE, title="Passes", address="https://passes.example/")
    (one,) = (s for s in archive.store.statements if "snow fences" in s.text)
    settle(qtbot, window.desk)
    return rule, one.id


@pytest.fixture
def shown(qtbot: QtBot, window: Window) -> Callable[[int], list[str]]:
    """The labels of the pane, following a statement."""

    def run(statement: int) -> list[str]:
        window.details.show_statement(statement)
        settle(qtbot, window.desk)
        return [label.text() for label in window.details.findChildren(QLabel)]

    return run


def test_the_pane_names_the_rule(
    window: Window, ruled: tuple[int, int], shown: Callable[[int], list[str]]
) -> None:
    rule, statement = ruled
    (name,) = (one.name for one in window.desk.archive.rules.all() if one.id == rule)
    words = shown(statement)
    assert "set by your rule" in words
    assert name in words


def test_of_a_rule_that_was_deleted_it_says_so(
    qtbot: QtBot, window: Window, ruled: tuple[int, int], shown: Callable[[int], list[str]]
) -> None:
    rule, statement = ruled
    window.desk.archive.rules.delete([rule])
    settle(qtbot, window.desk)
    words = shown(statement)
    assert "set by a rule since deleted" in words
    assert "set by your rule" not in words
