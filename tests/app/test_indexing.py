"""The index is level on opening and after each commit; missing or damaged, it is made anew."""

from __future__ import annotations

import dataclasses
import shutil
import time
from pathlib import Path

import pytest

from rostra.app import indexing
from rostra.app.archive import Archive
from rostra.domain.errors import Cancelled, ReadOnlyError
from rostra.index import backend, manifest
from rostra.storage import Store

QUERY = "rail OR port OR harbour"


def answers(archive: Archive) -> tuple[list[int], int]:
    found = archive.find(QUERY, sort="date")
    return list(found.ordered()), found.total


@pytest.fixture
def folder(imported: Path, tmp_path: Path) -> Path:
    """A copy of the archive of three articles, not open."""
    return Path(shutil.copytree(imported, tmp_path / "copy"))


@pytest.fixture
def expected(imported: Path) -> tuple[list[int], int]:
    with Archive.open(imported, read_only=True) as archive:
        return answers(archive)


def test_a_missing_index_is_made_on_opening(folder, expected):
    shutil.rmtree(folder / "index")
    with Archive.open(folder) as archive:
        assert archive.index_state() == "level"
        assert answers(archive) == expected
    with Archive.open(folder) as archive:
        assert archive.find(QUERY).by == "index"


@pytest.mark.parametrize("damage", ["flipped", "cut", "gone"])
def test_every_damaged_file_of_the_index_is_noticed_and_made_anew(imported, tmp_path, damage):
    with Archive.open(imported, read_only=True) as archive:
        expected = answers(archive)
    names = [p.name for p in sorted((imported / "index").iterdir()) if p.stat().st_size]
    assert names
    for name in names:
        folder = Path(shutil.copytree(imported, tmp_path / name))
        path = folder / "index" / name
        data = bytearray(path.read_bytes())
        data[len(data) // 2] ^= 0xFF
        if damage == "gone":
            path.unlink()
        else:
            path.write_bytes(bytes(data) if damage == "flipped" else bytes(data[: len(data) // 2]))
        with Archive.open(folder) as archive:
            assert answers(archive) == expected, name
            assert archive.index_state() == "level"


def test_while_a_big_index_is_made_the_database_answers(folder, expected, monkeypatch):
    monkeypatch.setattr(indexing, "AT_ONCE", 0)
    shutil.rmtree(folder / "index")
    with Archive.open(folder) as archive:
        first = archive.search(QUERY, sort="date")
        assert first.by == "database"
        assert archive.index_state() == "rebuilding"
        assert ([h.id for h in first.hits], first.total) == expected
        archive.tag(expected[0], add=["meanwhile"])
        archive._core.keeper.wait()
        assert archive.index_state() == "level"
        found = archive.find("tag:meanwhile", sort="date", facets=("tag",))
        assert found.by == "index"
        assert list(found.ordered()) == expected[0]
        assert [(v.label, v.count) for v in found.facets["tag"]] == [("meanwhile", expected[1])]


def test_a_rebuild_that_is_cut_off_is_begun_again(folder, expected, monkeypatch):
    monkeypatch.setattr(indexing, "AT_ONCE", 0)
    shutil.rmtree(folder / "index")
    Archive.open(folder).close()
    with Archive.open(folder) as archive:
        archive._core.keeper.wait()
        assert archive.index_state() == "level"
        assert answers(archive) == expected


def test_an_index_behind_or_ahead_of_the_database_is_brought_level(folder, expected):
    with Store.open(folder) as store, store.operation("Behind the index's back") as op:
        op.statements.trash(expected[0][:1])
    with Archive.open(folder) as archive:
        assert answers(archive) == (expected[0][1:], expected[1] - 1)
        archive.undo()
        assert answers(archive) == expected


def test_rebuilding_on_demand_tells_its_progress_and_can_be_cancelled(archive):
    before = answers(archive)
    told: list[tuple[int, int]] = []
    archive.rebuild_index(lambda done, total, label="": told.append((done, total)))
    assert told[-1] == (archive.store.statements.count(),) * 2
    assert answers(archive) == before

    def stop(done: int, total: int, label: str = "") -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        archive.rebuild_index(stop)
    assert answers(archive) == before
    archive.tag(before[0], add=["after"])
    assert archive.search("tag:after").total == before[1]


def test_an_archive_that_is_read_only_without_an_index_asks_the_database(folder, expected):
    shutil.rmtree(folder / "index")
    with Archive.open(folder, read_only=True) as archive:
        assert archive.find(QUERY).by == "database"
        assert archive.index_state() == "database"
        assert answers(archive) == expected
        with pytest.raises(ReadOnlyError):
            archive.rebuild_index()
    assert not (folder / "index").exists() or not any((folder / "index").iterdir())


def test_many_small_segments_are_merged_by_a_worker(folder, expected, monkeypatch):
    """And the window's process, in which searches are answered, goes on meanwhile."""
    monkeypatch.setattr(backend, "FLUSH_AT", 1)
    monkeypatch.setattr(backend, "_HERE", 0)
    with Archive.open(folder) as archive:
        ids = archive.find("").ids()
        workers = 0
        for turn in range(12):
            archive.note(ids[turn % len(ids)], f"note {turn}")
            workers += archive._core.keeper._merge is not None
            assert answers(archive) == expected
        assert workers
        deadline = time.monotonic() + 300
        while archive._core.keeper._merge is not None and time.monotonic() < deadline:
            time.sleep(0.05)
            assert answers(archive) == expected
        assert len(list((folder / "index").glob("*.segment"))) <= 9
        assert archive.find("note:11").total == 1


def test_an_index_of_another_archive_is_not_believed(folder, expected, tmp_path):
    """Its commit number fits, its rows do not: nor do those of a copy that was gone on from."""
    other = Path(shutil.copytree(folder, tmp_path / "other"))
    for place, note in ((folder, "kept"), (other, "strange")):
        with Archive.open(place) as archive:
            archive.note(archive.find("").ids()[0], note)
    assert manifest.read(folder / "index").commit == manifest.read(other / "index").commit
    shutil.rmtree(folder / "index")
    shutil.copytree(other / "index", folder / "index")
    with Archive.open(folder) as archive:
        assert archive.index_state() == "level"
        assert archive.find("note:strange").total == 0
        assert archive.find("note:kept").total == 1
        assert answers(archive) == expected


def test_an_index_from_before_marks_is_made_anew(folder, expected):
    state = manifest.read(folder / "index")
    manifest.write(folder / "index", dataclasses.replace(state, mark=""))
    with Archive.open(folder) as archive:
        assert answers(archive) == expected
    assert manifest.read(folder / "index").mark


def test_many_changes_are_put_in_some_at_a_time_and_all_again_after_a_cut(folder, monkeypatch):
    monkeypatch.setattr(indexing, "ROWS", 2)
    told: list[tuple[int, int]] = []
    put_in = backend.WhooshBackend.update

    def update(self, rows, removed, commit, mark=""):
        told.append((len(rows), commit))
        if len(told) == cut_at:
            raise OSError(28, "No space left on device")
        put_in(self, rows, removed, commit, mark)

    monkeypatch.setattr(backend.WhooshBackend, "update", update)
    cut_at = 0
    with Archive.open(folder) as archive:
        ids = list(archive.find("").ids())
        held = archive.store.commit_number()
        archive.tag(ids, add=["many"])
        assert [commit for _, commit in told] == [held] * (len(told) - 1) + [held + 1]
        assert max(number for number, _ in told) == 2
        assert archive.find("tag:many").by == "index"
        assert archive.find("tag:many").total == len(ids) > 4
        told.clear()
        cut_at = 2
        archive.tag(ids, add=["cut"])
        assert archive.find("tag:cut").total == len(ids), "the database answers"
    cut_at = 0
    with Archive.open(folder) as archive:
        assert archive.index_state() == "level"
        found = archive.find("tag:cut")
        assert (found.by, found.total) == ("index", len(ids))


def test_a_part_that_is_not_on_the_disk_yet_outlives_a_look_at_it(folder, monkeypatch):
    monkeypatch.setattr(indexing, "ROWS", 2)
    with Archive.open(folder) as archive:
        index = archive._core.keeper.backend()
        ids = list(archive.find("").ids())
        rows = [dataclasses.replace(r, text="zebras") for r in archive.store.index_rows(ids[:2])]
        index.update(rows, (), index.commit_number(), index.commit_mark())
        assert archive.find("zebras").total == 2
        index._load()  # as when another program has written meanwhile
        assert archive.find("zebras").total == 2
