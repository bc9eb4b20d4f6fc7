from __future__ import annotations

import errno
import os
import sys
import tempfile
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import BinaryIO

import pytest

from rostra.domain.errors import Cancelled, ExportFailure
from rostra.exporting import (
    EXPORTERS,
    Exporter,
    ExportInfo,
    ExportLine,
    exporter_named,
    write_aside,
)
from rostra.exporting.aside import failure

JSONL = exporter_named("jsonl")


def files(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_count_progress_and_nothing_left_beside(
    tmp_path: Path, lines: list[ExportLine], info: ExportInfo
) -> None:
    told: list[tuple[int, int]] = []
    target = tmp_path / "a.jsonl"
    count = write_aside(target, JSONL, iter(lines), info, lambda d, t, _="": told.append((d, t)))
    assert count == 5
    assert files(tmp_path) == ["a.jsonl"]
    assert told[0] == (0, 7)
    assert [done for done, _ in told] == sorted(done for done, _ in told)
    assert told[-1] == (7, 7)


def test_cancelling_leaves_the_old_file(
    tmp_path: Path, lines: list[ExportLine], info: ExportInfo
) -> None:
    target = tmp_path / "a.jsonl"
    target.write_text("old")

    def stop(done: int, total: int, label: str = "") -> None:
        if done == 3:
            raise Cancelled

    with pytest.raises(Cancelled):
        write_aside(target, JSONL, lines, info, stop)
    assert target.read_text() == "old"
    assert files(tmp_path) == ["a.jsonl"]


@pytest.mark.parametrize("exporter", EXPORTERS, ids=lambda e: e.name)
def test_a_failing_source_leaves_the_old_file(
    tmp_path: Path, lines: list[ExportLine], info: ExportInfo, exporter: Exporter
) -> None:
    target = tmp_path / f"a{exporter.suffix}"
    target.write_bytes(b"old")

    def broken() -> Iterator[ExportLine]:
        yield from lines[:3]
        raise RuntimeError("the archive went away")

    with pytest.raises(RuntimeError):
        write_aside(target, exporter, broken(), info)
    assert target.read_bytes() == b"old"
    assert files(tmp_path) == [target.name]


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs /dev/full")
def test_a_full_disk_is_said_so(tmp_path: Path, lines: list[ExportLine], info: ExportInfo) -> None:
    target = tmp_path / "a.jsonl"
    target.write_text("old")

    def to_a_full_disk(lines: Iterable[ExportLine], stream: BinaryIO, info: ExportInfo) -> None:
        JSONL.write(lines, stream, info)
        with Path("/dev/full").open("wb") as full:
            full.write(b"x" * 100_000)

    full = Exporter("full", "Full", ".full", to_a_full_disk)
    with pytest.raises(
        ExportFailure, match=r"a\.jsonl could not be written: No space left"
    ) as fail:
        write_aside(target, full, lines, info)
    assert "disk is full" in fail.value.hint
    assert target.read_text() == "old"
    assert files(tmp_path) == ["a.jsonl"]


@pytest.mark.skipif(sys.platform == "win32", reason="needs limits of POSIX")
@pytest.mark.parametrize("name", ["xlsx", "docx"])
def test_what_is_kept_aside_may_find_no_room_and_goes(
    name: str,
    tmp_path: Path,
    lines: list[ExportLine],
    info: ExportInfo,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    import resource

    spool, out = tmp_path / "spool", tmp_path / "out"
    spool.mkdir()
    out.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(spool))
    monkeypatch.setattr("rostra.exporting.docx_stream._IN_MEMORY", 1_000)
    usual = resource.getrlimit(resource.RLIMIT_FSIZE)
    many = (line for _ in range(300) for line in lines)
    resource.setrlimit(resource.RLIMIT_FSIZE, (20_000, usual[1]))
    try:
        with pytest.raises(ExportFailure, match=rf"a\.{name} could not be written: File too large"):
            write_aside(out / f"a.{name}", exporter_named(name), many, info)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, usual)
    assert files(out) == files(spool) == []


def test_the_place_that_is_full_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    full = OSError(errno.ENOSPC, "No space left on device")
    monkeypatch.setattr("rostra.exporting.aside._has_room", lambda folder: folder != tmp_path)
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    assert str(tmp_path / "a.csv") in failure(tmp_path / "a.csv", full).message
    elsewhere = failure(Path("/other/a.csv"), full)
    assert elsewhere.message.startswith(f"{tmp_path} could not")
    assert "Temporary files" in elsewhere.hint


def test_folders_that_are_not_there_or_in_the_way(
    tmp_path: Path, lines: list[ExportLine], info: ExportInfo
) -> None:
    with pytest.raises(ExportFailure, match="No such file") as fail:
        write_aside(tmp_path / "no" / "a.jsonl", JSONL, lines, info)
    assert "folder is not there" in fail.value.hint
    with pytest.raises(ExportFailure, match="directory"):
        write_aside(tmp_path, JSONL, lines, info)
    with pytest.raises(ExportFailure, match="could not be written"):
        write_aside(tmp_path / ("x" * 300), JSONL, lines, info)


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="root may write anywhere")
def test_a_read_only_folder_is_said_so(
    tmp_path: Path, lines: list[ExportLine], info: ExportInfo
) -> None:
    tmp_path.chmod(0o500)
    try:
        with pytest.raises(ExportFailure) as fail:
            write_aside(tmp_path / "a.jsonl", JSONL, lines, info)
    finally:
        tmp_path.chmod(0o700)
    assert fail.value.__cause__.errno == errno.EACCES  # type: ignore[union-attr]
    assert "may not write" in fail.value.hint


@pytest.mark.skipif(os.name != "posix", reason="modes and links")
def test_modes_and_links_stay(tmp_path: Path, lines: list[ExportLine], info: ExportInfo) -> None:
    real, link = tmp_path / "real.jsonl", tmp_path / "link.jsonl"
    real.write_text("old")
    real.chmod(0o640)
    link.symlink_to(real)
    write_aside(link, JSONL, lines, info)
    assert link.is_symlink()
    assert real.stat().st_mode & 0o777 == 0o640
    assert real.read_text() != "old"


def test_names_are_found_and_unknown_ones_listed() -> None:
    assert exporter_named("DOCX") is exporter_named(".docx")
    with pytest.raises(ExportFailure, match="no export format 'xyz'") as fail:
        exporter_named("xyz")
    assert "csv" in fail.value.hint
