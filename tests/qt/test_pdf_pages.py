"""A PDF is set piece by piece, and looks as if it had been set at once."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from rostra.domain.errors import Cancelled
from rostra.exporting.printing import BODY, HEADING, STATEMENT
from rostra.qt.pdf_pages import TOGETHER, pieces, set_pages


def page(folder: Path, statements: int, heading_before: tuple[int, ...] = ()) -> Path:
    """As the exporter writes it; a statement's words may lie on several lines."""
    out = [f"<html><head><title>T</title><style>\n.x{{}}\n</style>{BODY}\n<h1>T</h1>\n"]
    for number in range(statements):
        if number in heading_before:
            out.append(f"{HEADING}Part {number}</h2>\n<p>About it.</p>\n")
        out.append(f"{STATEMENT}&nbsp;</p><p>Words {number}\nand more of them.</p><p>Proof.</p>\n")
    source = folder / "page.html"
    source.write_text("".join([*out, "</body></html>"]), encoding="utf-8")
    return source


def test_no_piece_has_more_than_its_statements_and_all_come_in_order(tmp_path: Path) -> None:
    found = list(pieces(page(tmp_path, 3 * TOGETHER + 7)))
    assert [count for _, count in found] == [TOGETHER] * 3 + [7]
    assert all(html.startswith("<html><head><title>T</title>") for html, _ in found)
    assert all(html.endswith("</body></html>") for html, _ in found)
    words = re.findall(r"Words (\d+)", "".join(html for html, _ in found))
    assert list(map(int, words)) == list(range(3 * TOGETHER + 7))
    assert [html.count("<h1>") for html, _ in found] == [1, 0, 0, 0]


def test_a_heading_stays_with_its_statement(tmp_path: Path) -> None:
    found = [html for html, _ in pieces(page(tmp_path, 9, heading_before=(3, 6)), together=3)]
    assert [html.count(HEADING) for html in found] == [0, 1, 1]
    for html in found[1:]:
        assert html.index(HEADING) < html.index(STATEMENT)


def pages_of(path: Path) -> int:
    return len(re.findall(rb"/Type /Page\b", path.read_bytes()))


@pytest.mark.parametrize("together", [1, 7])
def test_pieces_follow_each_other_on_the_same_page(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, together: int
) -> None:
    source, done = page(tmp_path, 60), []
    set_pages(source, tmp_path / "one.pdf", "T", done.append)
    monkeypatch.setattr(pieces, "__defaults__", (together,))
    set_pages(source, tmp_path / "many.pdf", "T", done.append)
    assert done[-1] == 60
    one, many = pages_of(tmp_path / "one.pdf"), pages_of(tmp_path / "many.pdf")
    assert one > 3
    assert abs(many - one) <= 1, "no page is left half empty between two pieces"


def test_the_pages_do_not_follow_the_size_of_the_window_s_letters(
    qtbot: QtBot, tmp_path: Path
) -> None:
    source, font = page(tmp_path, 60), QApplication.font()
    try:
        for name, points in (("small", 8.0), ("large", 16.0)):
            size = QFont(font)
            size.setPointSizeF(points)
            QApplication.setFont(size)
            set_pages(source, tmp_path / f"{name}.pdf", "T", lambda _done: None)
    finally:
        QApplication.setFont(font)
    assert pages_of(tmp_path / "small.pdf") == pages_of(tmp_path / "large.pdf")


def test_what_is_given_up_ends_at_once(qtbot: QtBot, tmp_path: Path) -> None:
    told: list[int] = []

    def cancel(done: int) -> None:
        told.append(done)
        raise Cancelled

    with pytest.raises(Cancelled):
        set_pages(page(tmp_path, 3 * TOGETHER), tmp_path / "out.pdf", "T", cancel)
    assert told == [TOGETHER]
