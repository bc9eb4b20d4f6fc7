"""A large export in a process of its own gives what one in this process gives."""

from __future__ import annotations

import multiprocessing
import tempfile
from pathlib import Path

import pytest

from rostra.app import apart
from rostra.app.archive import Archive
from rostra.domain.errors import ArchiveError, Cancelled, ExportFailure


@pytest.fixture
def small(monkeypatch: pytest.MonkeyPatch) -> None:
    """Everything is large."""
    monkeypatch.setattr(apart, "AT_ONCE", 0)


@pytest.mark.usefixtures("small")
def test_it_writes_what_is_written_here(archive: Archive, tmp_path: Path) -> None:
    archive.collect(ids := archive.find("").ids()[:3], "Some")
    for number, chosen in enumerate(
        ({"query": ""}, {"collection": "Some"}, {"ids": list(ids)[::-1]})
    ):
        here, there = tmp_path / f"here{number}.csv", tmp_path / f"there{number}.csv"
        count = archive.export("csv", here, **chosen)
        assert apart.export_apart(archive, "csv", there, **chosen) == count > 0
        assert there.read_bytes() == here.read_bytes()
    assert multiprocessing.active_children() == []


def test_a_small_one_needs_no_process(
    archive: Archive, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(apart, "Background", None)
    target = tmp_path / "out.csv"
    assert apart.export_apart(archive, "csv", target) == archive.find("").total
    assert target.exists()


@pytest.mark.usefixtures("small")
def test_cancelled_it_leaves_what_was_there_and_nothing_else(
    archive: Archive, tmp_path: Path
) -> None:
    target = tmp_path / "out.csv"
    target.write_text("before")
    half = tmp_path / ".out.csv.0123.part"  # of a process that is ended in the middle

    def cancel(done: int, total: int, label: str = "") -> None:
        half.write_text("half")
        raise Cancelled

    with pytest.raises(Cancelled):
        apart.export_apart(archive, "csv", target, progress=cancel)
    assert [p.name for p in tmp_path.iterdir() if p.is_file()] == ["out.csv"]
    assert target.read_text() == "before"
    assert multiprocessing.active_children() == []


@pytest.mark.usefixtures("small")
def test_what_a_format_keeps_aside_goes_with_its_worker(
    archive: Archive, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    spool = tmp_path / "spool"
    spool.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(spool))
    held: list[str] = []

    def cancel(done: int, total: int, label: str = "") -> None:
        held.extend(p.name for p in spool.iterdir())
        (spool / held[0] / "openpyxl.half").write_text("rows")
        raise Cancelled

    with pytest.raises(Cancelled):
        apart.export_apart(archive, "xlsx", tmp_path / "out.xlsx", progress=cancel)
    assert len(held) == 1
    assert list(spool.iterdir()) == []
    task = apart._Task(
        archive.folder, tmp_path / "no" / "a.xlsx", "", None, None, "en", held[0], "xlsx"
    )
    archive.close()
    with pytest.raises(ExportFailure):
        apart._export(task)
    assert tempfile.gettempdir() == held[0], "the worker keeps nothing anywhere else"


def test_no_room_for_what_is_kept_aside_is_said(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "gone"))
    with pytest.raises(ExportFailure, match="gone could not be written"), apart.scratch():
        pass


@pytest.mark.usefixtures("small")
def test_what_goes_wrong_there_is_said_here(archive: Archive, tmp_path: Path) -> None:
    target = tmp_path / "no" / "out.csv"
    with pytest.raises(ExportFailure, match=r"no/out\.csv could not be written") as told:
        apart.export_apart(archive, "csv", target)
    assert told.value.hint
    with pytest.raises((ArchiveError, ExportFailure), match="no collection"):
        apart.export_apart(archive, "csv", tmp_path / "out.csv", collection="Nothing")
