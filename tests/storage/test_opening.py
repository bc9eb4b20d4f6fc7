"""Making and opening archives: migrations, newer schemas, two openers, folders that resist."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
import tempfile
from contextlib import closing
from pathlib import Path

import pytest
from sqlite_utils import Database
from tests.storage.making import add, candidate

from rostra.domain.errors import ArchiveError, NewerSchemaError, ReadOnlyError
from rostra.domain.query import Field, Phrase
from rostra.domain.records import Speaker
from rostra.storage import Store, schema


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A closed archive with one article."""
    with Store.create(tmp_path / "archive") as store, store.operation("Add") as op:
        add(op)
    return tmp_path / "archive"


def test_an_archive_is_one_folder(folder: Path) -> None:
    names = {path.name for path in folder.iterdir()}
    assert names == {"archive.db", "archive.lock", "index", "originals", "backups"}


def test_create_refuses_what_is_there(folder: Path, tmp_path: Path) -> None:
    with pytest.raises(ArchiveError, match="archive already"):
        Store.create(folder)
    (tmp_path / "other").mkdir()
    (tmp_path / "other" / "thesis.doc").touch()
    with pytest.raises(ArchiveError, match="other files"):
        Store.create(tmp_path / "other")
    crashed = tmp_path / "crashed"
    (crashed / "index").mkdir(parents=True)
    for left in (".archive.db.new", ".DS_Store"):
        (crashed / left).touch()
    Store.create(crashed).close()
    (tmp_path / "file").touch()
    with pytest.raises(ArchiveError, match="No archive can be made"):
        Store.create(tmp_path / "file")


def test_open_refuses_what_is_no_archive(tmp_path: Path) -> None:
    with pytest.raises(ArchiveError, match="is not a Rostra archive"):
        Store.open(tmp_path)
    (tmp_path / "archive.db").write_bytes(b"not a database at all" * 500)
    with pytest.raises(ArchiveError, match="damaged"):
        Store.open(tmp_path)
    (tmp_path / "archive.db").unlink()
    with closing(sqlite3.connect(tmp_path / "archive.db")) as other:
        other.execute("CREATE TABLE notes (x)")
    with pytest.raises(ArchiveError, match="another program"):
        Store.open(tmp_path)


def test_a_newer_schema_is_refused_and_left_alone(folder: Path) -> None:
    path = folder / "archive.db"
    with closing(sqlite3.connect(path)) as newer:
        newer.execute("PRAGMA user_version=999")
    before = path.read_bytes()
    for read_only in (False, True):
        with pytest.raises(NewerSchemaError, match="newer Rostra"):
            Store.open(folder, read_only)
    assert path.read_bytes() == before
    assert not list((folder / "backups").iterdir())


def test_an_older_schema_is_copied_aside_and_brought_up_to_date(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A migration that a later Rostra might have: its column is journaled and undone too."""
    old = schema.latest()
    with Store.open(folder) as store:
        for name in ("Make", "Delete"):
            with store.operation(name) as op:
                if name == "Make":
                    made = op.tags.ensure("rail")
                else:
                    op.tags.delete([made])
    pending = [*schema.migrations()._migrations]
    monkeypatch.setattr(schema.migrations(), "_migrations", pending)

    @schema.migrations()()
    def m999_status(db: Database) -> None:
        db.execute("ALTER TABLE statements ADD COLUMN status TEXT")
        db.execute("ALTER TABLE tags ADD COLUMN place TEXT NOT NULL DEFAULT 'top'")

    with pytest.raises(ArchiveError, match="older Rostra"):
        Store.open(folder, read_only=True)
    with Store.open(folder) as store:
        with store.operation("Set") as op:
            op.statements._db.conn.execute("UPDATE statements SET status = 'kept'")
        assert store._readers.value("SELECT status FROM statements") == "kept"
        store.undo()
        assert store._readers.value("SELECT status FROM statements") is None
        store.undo()
        assert store._readers.value("SELECT place FROM tags") == "top", "deleted before the column"
        store.undo()
        store.undo()
        for _ in range(4):
            store.redo()
        assert store._readers.value("SELECT status FROM statements") == "kept"
    (copy,) = (folder / "backups").glob(f"before-migration-{old}-*.db")
    with closing(sqlite3.connect(copy)) as kept:
        assert kept.execute("PRAGMA user_version").fetchone()[0] == old
        assert kept.execute("SELECT count(*) FROM statements").fetchone()[0] == 1


def test_speakers_of_an_older_archive_are_called_by_the_words_of_their_source(
    tmp_path: Path,
) -> None:
    """An archive as it was before there were mentions, whose speakers nobody named."""
    text = "The harbour chief said the rail corridor will open in 2027. They denied that fees rise."
    unnamed, content = (Speaker("", reason="nobody is named"),), ((23, 58),)
    folder = tmp_path / "archive"
    with Store.create(folder) as store, store.operation("Add") as op:
        ids = add(
            op,
            candidate(source=((0, 17),), content=content, speakers=unnamed),
            candidate(source=((60, 64),), content=content, speakers=unnamed),
            candidate(source=(), content=content, speakers=unnamed),
            candidate(source=((0, 17),), content=content, confidence={"force": 0.3, "said": 0.8}),
            text=text,
        )
        op.statements.decide(ids[3:], "force")
    with closing(sqlite3.connect(folder / "archive.db")) as old:
        triggers = "SELECT name FROM sqlite_master WHERE type = 'trigger'"
        for (name,) in old.execute(triggers).fetchall():
            if name.startswith("journal_statement"):
                old.execute(f'DROP TRIGGER "{name}"')
        old.execute("DROP INDEX speakers_mentioned")
        old.execute("UPDATE statements SET conf = 300 WHERE conf = 800")
        old.execute("ALTER TABLE statement_speakers DROP COLUMN mention")
        old.execute("DELETE FROM _sqlite_migrations WHERE name = 'm004_mentions'")
        old.execute("PRAGMA user_version = 3")
        old.commit()
    with Store.open(folder) as store:
        made = [one.speakers[0].called for one in map(store.statements.get, ids) if one]
        assert made == ["“The harbour chief”", "", "", "Leyla Aral"]
        assert list(store.resolve(Field("speaker", Phrase("harbour chief")))) == ids[:1]
        assert store.statements.hits(ids)[0].speakers == ("“The harbour chief”",)
        assert store.statements.hits(ids)[3].confidence == 0.8, "a person decided the other"
        assert len(store.steps()) == 1, "it is no step of anybody's"
        store.undo()
        store.redo()
        again = store.statements.get(ids[0])
        assert again is not None
        assert again.speakers[0].mention == "The harbour chief"


def test_a_failing_migration_leaves_the_archive_as_it_was(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(schema.migrations(), "_migrations", [*schema.migrations()._migrations])

    def m999_half(db: Database) -> None:
        db.execute("ALTER TABLE statements ADD COLUMN half TEXT")
        db.execute("SELECT * FROM no_such_table")

    schema.migrations()()(m999_half)
    with pytest.raises(ArchiveError):
        Store.open(folder)
    monkeypatch.undo()
    with Store.open(folder) as store:
        assert not store.read_only
        assert store.check() == []
        assert "half" not in {c.name for c in Database(folder / "archive.db")["statements"].columns}


def test_the_second_opener_reads_and_knows_who_holds_it(folder: Path) -> None:
    with Store.open(folder) as first, Store.open(folder) as second:
        assert (first.read_only, first.held_by) == (False, "")
        assert second.read_only
        assert f"process {os.getpid()}" in second.held_by
        with first.operation("Add") as op:
            add(op)
        assert second.statements.count() == 2, "it sees what the first one commits"
        with pytest.raises(ReadOnlyError, match="process"), second.operation("No"):
            pass
        with pytest.raises(ArchiveError, match="open in"):
            Store.restore(first.backup(), folder)
    with Store.open(folder) as third:
        assert not third.read_only


def test_another_process_holds_it_until_it_dies(folder: Path) -> None:
    code = (
        "import sys, pathlib, rostra.storage as s; "
        "a = s.Store.open(pathlib.Path(sys.argv[1])); print('ready', flush=True); input()"
    )
    holder = subprocess.Popen(
        [sys.executable, "-c", code, str(folder)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert holder.stdout is not None
    assert holder.stdin is not None
    with holder.stdout, holder.stdin:
        assert holder.stdout.readline() == "ready\n"
        with Store.open(folder) as store:
            assert f"process {holder.pid}" in store.held_by
        holder.kill()
        holder.wait()
    with Store.open(folder) as store:
        assert (store.read_only, store.held_by) == (False, "")


def test_asked_to_open_read_only(folder: Path) -> None:
    with Store.open(folder, read_only=True) as store, Store.open(folder) as writer:
        assert store.read_only
        assert (store.held_by, writer.read_only) == ("", False)
        assert len(store.statements.page()) == 1


_AS_NOBODY = """
import os, sys, pathlib, tempfile
from rostra.storage import Store
from rostra.domain.errors import ArchiveError
from rostra.storage.schema import latest
latest()  # imports the rest: nobody may not read this interpreter
if os.geteuid() == 0:
    os.setgroups([]); os.setgid(65534); os.setuid(65534)
with Store.open(pathlib.Path(sys.argv[1])) as store:
    assert store.read_only and store.held_by == "", (store.read_only, store.held_by)
    print(store.statements.count(), store.check())
    try:
        store.backup()
    except ArchiveError as error:
        print("written" in str(error))
    with tempfile.TemporaryDirectory() as folder:
        copy = store.backup(pathlib.Path(folder) / "copy.db")
        with Store.restore(copy, pathlib.Path(folder) / "new") as again:
            print(again.statements.count())
try:
    Store.create(pathlib.Path(sys.argv[1]) / "new")
except ArchiveError as error:
    print("No archive can be made" in str(error))
"""


@pytest.mark.skipif(sys.platform == "win32", reason="rights of folders")
def test_a_folder_that_cannot_be_written_opens_for_reading(folder: Path) -> None:
    """Run as nobody when we are root, whom no rights hold back."""
    for path in (folder, *folder.rglob("*")):
        path.chmod(0o555 if path.is_dir() else 0o444)
    for parent in folder.parents:
        if parent == Path(tempfile.gettempdir()) or parent.stat().st_mode & 0o001:
            break  # from here on everybody may enter
        parent.chmod(0o755)
    done = subprocess.run(
        [sys.executable, "-c", _AS_NOBODY, str(folder)], capture_output=True, text=True, check=False
    )
    for path in (folder, *folder.rglob("*")):
        path.chmod(0o755)
    assert done.stdout.split("\n") == ["1 []", "True", "1", "True", ""], done.stderr


def test_a_folder_that_may_not_be_entered_is_named(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(self: Path) -> bool:
        raise PermissionError(13, "Permission denied", str(self))

    monkeypatch.setattr(Path, "is_file", refuse)
    with pytest.raises(ArchiveError, match="Permission denied"):
        Store.open(folder)


def test_a_log_left_by_a_crash_is_read(folder: Path, tmp_path: Path) -> None:
    """What stands only in the -wal file is part of the archive, also for a reader."""
    with Store.open(folder) as store:
        with store.operation("Add") as op:
            add(op, candidate())
        copy = tmp_path / "copy"
        copy.mkdir()
        for name in ("archive.db", "archive.db-wal"):
            (copy / name).write_bytes((folder / name).read_bytes())
    with Store.open(copy, read_only=True) as crashed:
        assert crashed.statements.count() == 2
