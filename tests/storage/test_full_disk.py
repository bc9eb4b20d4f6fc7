"""A full disk: a clear message, nothing lost, and the archive goes on when there is room."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.storage.making import TEXT, add, candidate

from rostra.domain.errors import ArchiveError
from rostra.storage import Store


def test_no_page_left(store: Store) -> None:
    with store.operation("Add") as op:
        add(op)
    conn = op.articles._db.conn
    pages = conn.execute("PRAGMA page_count").fetchone()[0]
    conn.execute(f"PRAGMA max_page_count={pages + 4}")

    def fill() -> None:
        with store.operation("Import") as full:
            add(full, *[candidate() for _ in range(2000)])

    with pytest.raises(ArchiveError, match=r"disk that holds .*archive\.db is full"):
        fill()
    assert store.statements.count() == 1
    assert store.undo_name() == "Add"
    conn.execute("PRAGMA max_page_count=1000000")
    fill()
    assert store.statements.count() == 2001
    assert store.check() == []


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of 3 MB, where we may mount one."""
    if sys.platform != "linux" or os.geteuid() != 0:
        pytest.skip("only root can mount a small disk")
    disk = tmp_path / "disk"
    disk.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=3m", "tmpfs", str(disk)]
    if subprocess.run(mount, capture_output=True, check=False).returncode:
        pytest.skip("mounting is not allowed here")
    yield disk
    subprocess.run(["umount", "-l", str(disk)], check=True)


def test_a_disk_that_runs_full(small_disk: Path) -> None:
    kept = 0
    with Store.create(small_disk / "archive") as store:

        def fill() -> None:
            nonlocal kept
            for number in range(100):
                with store.operation("Import") as op:
                    op.originals.write(os.urandom(20_000))
                    add(op, *[candidate() for _ in range(100)], text=f"{TEXT} {number}")
                kept += 1

        with pytest.raises(ArchiveError) as failure:
            fill()
        assert "full" in str(failure.value) or "No space left" in str(failure.value)
        assert kept > 0
        assert store.articles.count() == kept
        assert store.statements.count() == 100 * kept
        with pytest.raises(ArchiveError, match=r"could not be written|is full"):
            store.backup()
        assert not list((small_disk / "archive" / "backups").iterdir()), "no half copy"
    with Store.open(small_disk / "archive") as again:
        assert again.articles.count() == kept
        assert again.check() == []
