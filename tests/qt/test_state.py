"""Plain state: what is kept, what is read back, where Alt+Left leads."""

from dataclasses import replace
from pathlib import Path

import pytest

from rostra.qt.state import (
    ArchiveState,
    Location,
    Session,
    Trail,
    load_session,
    recent_first,
    save_session,
)


def test_what_is_kept_is_read_back(tmp_path: Path) -> None:
    session = Session(last_archive="/a", shortcuts={"tag": "X"}).with_archive(
        "/a", ArchiveState(query="rail", statement=7, recent_tags=("x", "y"))
    )
    save_session(tmp_path / "deep" / "s.json", session)
    assert load_session(tmp_path / "deep" / "s.json") == session


@pytest.mark.parametrize(
    "text",
    ["", "[]", "{", '{"archives": 3}', '{"archives": {"/a": 1}, "last_archive": 4}', "\x00\xff"],
)
def test_a_damaged_file_gives_the_defaults(tmp_path: Path, text: str) -> None:
    (tmp_path / "s.json").write_text(text, encoding="latin-1")
    assert load_session(tmp_path / "s.json") == Session()


def test_a_field_of_another_type_is_passed_over(tmp_path: Path) -> None:
    (tmp_path / "s.json").write_text(
        '{"last_archive": "/a", "shortcuts": {"tag": 5}, "archives": {"/a": {"query": 1,'
        ' "sort": "added", "newer": true}}}'
    )
    read = load_session(tmp_path / "s.json")
    assert read.last_archive == "/a"
    assert read.shortcuts == {}
    assert read.of_archive("/a") == ArchiveState(sort="added")


def test_back_and_forward() -> None:
    trail = Trail()
    results = Location("results", "rail")
    article = Location("article", "rail", record=3, statement=9)
    trail.visit(results)
    trail.visit(article)
    assert trail.back() == results
    assert trail.can_go_forward
    assert trail.forward() == article
    assert trail.forward() is None


def test_a_query_typed_letter_by_letter_is_one_place() -> None:
    trail = Trail()
    trail.visit(Location("article", record=1))
    for typed in ("r", "ra", "rail", "rai"):
        trail.visit(Location("results", typed))
    assert trail.back() == Location("article", record=1)


def test_going_somewhere_new_forgets_forward() -> None:
    trail = Trail()
    for page in ("article", "charts"):
        trail.visit(Location(page))
    trail.back()
    trail.visit(Location("trash"))
    assert not trail.can_go_forward


def test_the_row_is_noted_in_place() -> None:
    trail = Trail()
    trail.visit(Location("results", "rail"))
    trail.note(5)
    trail.visit(Location("article", record=1))
    assert trail.back() == replace(Location("results", "rail"), statement=5)


def test_recent_first() -> None:
    assert recent_first(("a", "b", "c"), "b") == ("b", "a", "c")
    assert recent_first(("a", "b"), "c", limit=2) == ("c", "a")
