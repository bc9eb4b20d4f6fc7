"""Edges of a statement: where they may go, and dragging them with the mouse."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from tests.qt.conftest import settle

from rostra.domain.records import Force, Kind, Statement
from rostra.domain.spans import Span, inside
from rostra.qt.desk import Desk
from rostra.qt.reader_edges import Edge, WordEdges, dragged, edges_of, point_of, spans_of
from rostra.qt.window import Window

TEXT = "“We pay $2.1bn,” she said, “and don't owe 17%.” 😀 Nothing more."


def statement(content: tuple[Span, ...], cue: tuple[Span, ...] = ()) -> Statement:
    return Statement(
        1, "u", 1, 1, "", content, cue, (), Kind.DIRECT, Force.ASSERTS, (), None, "", (), (), (),
        None, {}, {},
    )  # fmt: skip


def at(words: str) -> Span:
    start = TEXT.index(words)
    return (start, start + len(words))


ONE = statement((at("We pay $2.1bn"), at("and don't owe")), (at("said"),))


def words_of(one: Statement, part: str = "content") -> list[str]:
    return [TEXT[a:b] for a, b in spans_of(one, part)]


def pull(edge: Edge, point: int, *, by_letter: bool = False) -> list[str]:
    words = None if by_letter else WordEdges(TEXT)
    return words_of(dragged(ONE, edge, point, len(TEXT), words), edge.part)


def test_an_end_goes_to_the_nearest_word_without_stop_or_quotation_mark() -> None:
    last = Edge("content", 1, at_end=True)
    assert pull(last, TEXT.index("17%") + 3) == ["We pay $2.1bn", "and don't owe 17%"]
    assert pull(last, TEXT.index(".”") + 2) == ["We pay $2.1bn", "and don't owe 17%"]
    assert pull(last, TEXT.index("don't") + 4) == ["We pay $2.1bn", "and don't"]


def test_a_beginning_keeps_the_sign_of_the_currency() -> None:
    assert pull(Edge("content", 0, at_end=False), TEXT.index("2.1bn")) == [
        "$2.1bn",
        "and don't owe",
    ]


def test_with_alt_it_goes_to_the_character() -> None:
    assert pull(Edge("content", 0, at_end=True), TEXT.index("pay") + 2, by_letter=True) == [
        "We pa",
        "and don't owe",
    ]


def test_the_cue_moves_alone() -> None:
    assert pull(Edge("cue", 0, at_end=False), TEXT.index("she")) == ["she said"]


def test_an_edge_stays_between_its_neighbours() -> None:
    assert pull(Edge("content", 0, at_end=True), len(TEXT)) == [
        "We pay $2.1bn,” she said",
        "and don't owe",
    ]
    assert pull(Edge("content", 1, at_end=False), 0) == [
        "We pay $2.1bn",
        "she said, “and don't owe",
    ]
    assert pull(Edge("content", 1, at_end=True), 0) == ["We pay $2.1bn", "and"]


@given(st.data())
def test_whatever_is_pulled_where_the_spans_stay_spans(data: st.DataObject) -> None:
    words = WordEdges(TEXT) if data.draw(st.booleans()) else None
    one = ONE
    for _ in range(4):
        edge = data.draw(st.sampled_from(edges_of(one)))
        point = data.draw(st.integers(-3, len(TEXT) + 3))
        one = dragged(one, edge, point, len(TEXT), words)
        assert inside(len(TEXT), one.content)
        assert inside(len(TEXT), one.cue)
        assert len(one.content) == 2
        others = replace(one, content=ONE.content, cue=ONE.cue)
        assert others == ONE  # nothing else moved


# -- in the window ---------------------------------------------------------------------


@pytest.fixture
def reading(window: Window, qtbot: QtBot, desk: Desk) -> Window:
    """The reader at the statement on the port."""
    denial = desk.archive.find("force:denies", sort="-date").page(0, 1)[0].id
    window.route.show_statement(denial)
    qtbot.waitUntil(lambda: window.reader.current_id == denial)
    settle(qtbot, desk)
    return window


def spot_of(window: Window, edge: Edge) -> QPoint:
    return window.reader.text.handles.line_of(edge).center()


def pixel(window: Window, words: str, *, after: bool = False) -> QPoint:
    text = window.reader.text
    start = text.source_text.index(words)
    return text.rect_at(start + (len(words) if after else 0)).center()


def content(window: Window, desk: Desk) -> str:
    one = desk.archive.store.statements.get(window.reader.current_id)
    assert one is not None
    return one.text


def drag(window: Window, edge: Edge, to: QPoint, **how: Qt.KeyboardModifier) -> None:
    port = window.reader.text.viewport()
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QTest.mousePress(port, left, none, spot_of(window, edge))
    assert window.reader.text.handles.is_dragging
    from PySide6.QtCore import QEvent, QPointF
    from PySide6.QtGui import QMouseEvent
    from PySide6.QtWidgets import QApplication

    move = QMouseEvent(
        QEvent.Type.MouseMove, QPointF(to), QPointF(port.mapToGlobal(to)),
        Qt.MouseButton.NoButton, left, how.get("held", none),
    )  # fmt: skip
    QApplication.sendEvent(port, move)


def release(window: Window, to: QPoint) -> None:
    port = window.reader.text.viewport()
    QTest.mouseRelease(port, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, to)


def test_a_dragged_end_is_one_correction_and_one_undo(
    reading: Window, desk: Desk, qtbot: QtBot
) -> None:
    edge = Edge("content", 0, at_end=True)
    before = desk.archive.store.steps(1)[0].id
    assert content(reading, desk) == "the port had been sold"
    to = pixel(reading, "been", after=True) + QPoint(2, 0)
    drag(reading, edge, to)
    lit = reading.reader.text.handles.statement()
    assert lit is not None
    assert lit.content[0][1] == reading.reader.text.source_text.index("been") + 4  # while held
    assert content(reading, desk) == "the port had been sold"  # and nothing is written yet
    release(reading, to)
    settle(qtbot, desk)
    assert content(reading, desk) == "the port had been"
    assert reading.reader.text.handles.draft is None
    steps = desk.archive.store.steps(5)
    assert [s.id for s in steps if s.id > before] == [steps[0].id]
    reading.undoing.undo()
    settle(qtbot, desk)
    assert content(reading, desk) == "the port had been sold"


def test_escape_leaves_the_edge_and_stays_in_the_article(
    reading: Window, desk: Desk, qtbot: QtBot
) -> None:
    to = pixel(reading, "port")
    drag(reading, Edge("content", 0, at_end=False), to)
    QTest.keyClick(reading.reader.text, Qt.Key.Key_Escape)
    assert reading.pages.name == "article"
    release(reading, to)
    settle(qtbot, desk)
    assert content(reading, desk) == "the port had been sold"


def test_shift_goes_by_letters(reading: Window, desk: Desk, qtbot: QtBot) -> None:
    to = reading.reader.text.rect_at(reading.reader.text.source_text.index("sold") + 2).center()
    drag(reading, Edge("content", 0, at_end=True), to, held=Qt.KeyboardModifier.ShiftModifier)
    release(reading, to)
    settle(qtbot, desk)
    assert content(reading, desk) == "the port had been so"


def test_cue_and_source_have_edges_by_key_and_mouse(
    reading: Window, desk: Desk, qtbot: QtBot
) -> None:
    one = reading.reader.text.current()
    assert one is not None
    assert {edge.part for edge in edges_of(one)} == {"content", "cue", "source"}
    reading.reader.next_part()
    reading.reader.next_part()
    assert reading.reader.text.handles.part == "source"
    reading.reader.move_edge(1, 0)
    settle(qtbot, desk)
    found = desk.archive.store.statements.get(one.id)
    assert found is not None
    text = reading.reader.text.source_text
    assert text[slice(*found.source[0])] == "Minister Oskar Venn"
    to = pixel(reading, "that", after=True)
    drag(reading, Edge("cue", 0, at_end=True), to)
    release(reading, to)
    settle(qtbot, desk)
    found = desk.archive.store.statements.get(one.id)
    assert found is not None
    assert text[slice(*found.cue[0])] == "denied that"
    assert found.text == "the port had been sold"


def test_the_mouse_finds_every_edge_and_shows_it(reading: Window, qtbot: QtBot) -> None:
    handles, text = reading.reader.text.handles, reading.reader.text
    one = text.current()
    assert one is not None
    for edge in edges_of(one):
        found = handles.edge_at(spot_of(reading, edge))
        assert found is not None
        assert point_of(one, found) == point_of(one, edge)
    assert handles.edge_at(pixel(reading, "Rail talks") + QPoint(40, 0)) is None
    QTest.mouseMove(text.viewport(), spot_of(reading, Edge("content", 0, at_end=True)))
    qtbot.waitUntil(lambda: text.viewport().cursor().shape() == Qt.CursorShape.SizeHorCursor)


def test_an_archive_that_cannot_be_changed_has_no_handles(reading: Window) -> None:
    reading.reader.text.handles.enabled = False
    assert (
        reading.reader.text.handles.edge_at(spot_of(reading, Edge("content", 0, at_end=True)))
        is None
    )


def test_stripes_stand_side_by_side_and_a_click_lights_their_statement(
    reading: Window, qtbot: QtBot
) -> None:
    text = reading.reader.text
    gutter = text._gutter
    rects = {stripe.statement_id: gutter._rect(stripe) for stripe in gutter._stripes}
    assert len(rects) == 3
    one, other = sorted(rects.values(), key=lambda r: (r.top(), r.left()))[1:]
    assert not one.intersects(other)  # both statements of Venn's stand in one line
    for statement_id, rect in rects.items():
        QTest.mouseClick(
            gutter,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
            rect.center().toPoint(),
        )
        assert reading.reader.current_id == statement_id
