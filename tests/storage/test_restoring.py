"""A backup is given back whatever became of the archive, and what was there is kept."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from tests.storage.making import add

from rostra.domain.errors import ArchiveError
from rostra.storage import Store
from rostra.storage import backup as backups

Damage = Callable[[bytes], bytes]


def no_head(data: bytes) -> bytes:
    return b"\0" * 100 + data[100:]


def a_page_of_noise(data: bytes) -> bytes:
    return data[:8192] + b"\xff" * 8192 + data[16384:]


@pytest.mark.parametrize(
    "damage", [no_head, a_page_of_noise, lambda data: data[:5000], lambda _: b""]
)
def test_over_a_damaged_archive(store: Store, damage: Damage) -> None:
    """It is what one restores for; that it could not be copied first had refused it."""
    with store.operation("Import") as op:
        ids = add(op)
    copy = store.backup()
    store.close()
    database = store.folder / "archive.db"
    broken = damage(database.read_bytes())
    database.write_bytes(broken)
    with Store.restore(copy, store.folder) as again:
        assert [one.id for one in again.statements] == ids
    [kept] = (store.folder / "backups").glob("before-restore-*.db")
    assert kept.read_bytes() == broken, "nobody but its owner throws it away"


def test_what_was_there_is_kept_with_its_log(store: Store) -> None:
    copy = store.backup()
    with store.operation("Import") as op:
        ids = add(op)
    store.close()
    with Store.restore(copy, store.folder) as again:
        assert again.statements.count() == 0
    [kept] = (store.folder / "backups").glob("before-restore-*.db")
    backups.verify(kept)
    with Store.restore(kept, store.folder) as again:
        assert [one.id for one in again.statements] == ids


def test_into_a_place_that_is_no_folder(store: Store, tmp_path: Path) -> None:
    copy = store.backup()
    (tmp_path / "file").write_bytes(b"")
    for place in (tmp_path / "file", tmp_path / "file" / "archive"):
        with pytest.raises(ArchiveError, match="No archive can be made in"):
            Store.restore(copy, place)


def test_a_copy_that_cannot_be_written_says_why(store: Store, tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(ArchiveError, match="could not be written"):
        store.backup(tmp_path / "file" / "copy.db")


def test_an_old_copy_that_another_program_holds_is_left(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = store.folder / "backups"
    folder.mkdir(exist_ok=True)
    for number in range(backups.KEEP):
        (folder / f"archive-20200101-00000{number}.db").write_bytes(b"")

    unlink = Path.unlink

    def held(self: Path, missing_ok: bool = False) -> None:
        if self.name.startswith("archive-2020"):
            raise PermissionError(13, "The file is used by another program")
        unlink(self, missing_ok)

    monkeypatch.setattr(Path, "unlink", held)
    assert store.backup().exists()
