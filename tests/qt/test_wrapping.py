"""Labels side by side: each is whole where there is room, and says where it is cut."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot
from tests.qt.conftest import come_to_rest

from rostra.qt.wrapping import Wrapping

LONG = "budget/the seventh supplementary amendment/second reading"
STYLE = "padding: 2px 7px; border-radius: 4px;"


@pytest.fixture
def lines(qtbot: QtBot) -> Wrapping:
    made = Wrapping()
    qtbot.addWidget(made)
    made.say([("rail", STYLE), (LONG, STYLE)])
    made.resize(160, 80)
    made.show()
    come_to_rest()
    return made


def test_a_label_wider_than_the_pane_is_cut_with_an_ellipsis(lines: Wrapping) -> None:
    short, long = lines.labels
    assert short.text() == "rail"
    assert "…" in long.text()
    assert long.text().startswith("budget")
    assert long.text().endswith("reading"[-3:])
    assert long.sizeHint().width() <= long.width() == lines.width()
    assert long.accessibleName() == LONG
    assert LONG in long.toolTip()


def test_with_room_it_is_whole_again(lines: Wrapping) -> None:
    lines.resize(900, 80)
    come_to_rest()
    assert [label.text() for label in lines.labels] == ["rail", LONG]
    first, second = (label.geometry() for label in lines.labels)
    assert first.y() == second.y()
    lines.resize(160, 80)
    lines.resize(161, 80)
    assert "…" in lines.labels[1].text()
