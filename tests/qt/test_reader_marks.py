"""Offsets between Python and Qt, stripes, and edges that move by words."""

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QTextCursor, QTextDocument

from rostra.domain.spans import Spans
from rostra.qt.offsets import Offsets
from rostra.qt.reader_edges import WordEdges, moved_edge

TEXTS = st.text(st.sampled_from("ab é😀𝔸\n.ж"), max_size=30)


@given(TEXTS)
def test_offsets_are_those_of_utf_16_both_ways(text: str) -> None:
    offsets = Offsets(text)
    for point in range(len(text) + 1):
        units = len(text[:point].encode("utf-16-le")) // 2
        assert offsets.to_qt(point) == units
        assert offsets.to_points(units) == point


def test_qt_selects_the_same_characters() -> None:
    text = "One 😀 two 😀 three\n\nfour"
    document = QTextDocument()
    document.setPlainText(text)
    offsets = Offsets(text)
    for word in ("One", "two", "three", "four", "😀"):
        at = text.index(word)
        cursor = QTextCursor(document)
        cursor.setPosition(offsets.to_qt(at))
        cursor.setPosition(offsets.to_qt(at + len(word)), QTextCursor.MoveMode.KeepAnchor)
        assert cursor.selectedText() == word


TEXT = "She said the fees would fall in May, he said."
WORDS = WordEdges(TEXT)
FEES: Spans = ((9, 28),)  # "the fees would fall"


def words(spans: Spans) -> str:
    return " … ".join(TEXT[a:b] for a, b in spans)


def test_edges_move_by_words() -> None:
    assert words(FEES) == "the fees would fall"
    assert words(moved_edge(WORDS, FEES, 0, 1)) == "the fees would fall in"
    assert words(moved_edge(WORDS, FEES, 0, -1)) == "the fees would"
    assert words(moved_edge(WORDS, FEES, -1, 0)) == "said the fees would fall"
    assert words(moved_edge(WORDS, FEES, 1, 0)) == "fees would fall"
    in_may = moved_edge(WORDS, moved_edge(WORDS, FEES, 0, 1), 0, 1)
    assert words(in_may) == "the fees would fall in May"  # a statement ends before the comma


@given(st.lists(st.sampled_from([(0, 1), (0, -1), (1, 0), (-1, 0)]), max_size=40))
def test_edges_never_leave_the_text_nor_cross(moves: list[tuple[int, int]]) -> None:
    spans: Spans = FEES
    for start, end in moves:
        spans = moved_edge(WORDS, spans, start, end)
        assert 0 <= spans[0][0] < spans[-1][1] <= len(TEXT)
