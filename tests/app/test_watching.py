"""Watched folders: each new file once, when it is at rest, also after a restart."""

from __future__ import annotations

import os
from pathlib import Path

from rostra.app.watching import Watch


def names(paths: list[Path]) -> list[str]:
    return [p.name for p in paths]


def test_a_file_is_told_once_it_is_at_rest(tmp_path: Path) -> None:
    folder = tmp_path / "in"
    (folder / "deep").mkdir(parents=True)
    (folder / "deep" / "a.txt").write_text("half")
    (folder / "picture.xyz").write_text("no format")
    watch = Watch(tmp_path / "seen.json")
    assert watch.fresh([str(folder)]) == []
    assert watch.unsettled
    (folder / "deep" / "a.txt").write_text("half and the other half")
    assert watch.fresh([str(folder)]) == [], "it was still being written"
    found = watch.fresh([str(folder)])
    assert names(found) == ["a.txt"]
    watch.remember(found)
    assert watch.fresh([str(folder)]) == []
    assert not watch.unsettled


def test_what_was_seen_is_known_after_a_restart_until_it_changes(tmp_path: Path) -> None:
    folder = tmp_path / "in"
    folder.mkdir()
    (folder / "a.txt").write_text("one")
    memory = tmp_path / "state" / "seen.json"
    watch = Watch(memory)
    watch.fresh([str(folder)])
    watch.remember(watch.fresh([str(folder)]))
    again = Watch(memory)
    assert again.fresh([str(folder)]) == again.fresh([str(folder)]) == []
    os.utime(folder / "a.txt", ns=(1, 1))
    again.fresh([str(folder)])
    assert names(again.fresh([str(folder)])) == ["a.txt"]
    again.remember([folder / "a.txt"])
    again.forget(str(folder))
    again.fresh([str(folder)])
    assert names(again.fresh([str(folder)])) == ["a.txt"], "watched anew, all of it is new"


def test_a_folder_that_is_away_and_a_damaged_memory_do_no_harm(tmp_path: Path) -> None:
    memory = tmp_path / "seen.json"
    for content in ("{", "[]", '{"a": 1, "b": [1], "c": ["x", 2]}'):
        memory.write_text(content)
        watch = Watch(memory)
        assert watch.fresh([str(tmp_path / "gone")]) == []
