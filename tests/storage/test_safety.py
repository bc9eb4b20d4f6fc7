"""Originals, checks, backups, and texts that change."""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.storage.making import SECOND, TEXT, add, candidate

from rostra.domain.candidates import ArticleDraft
from rostra.domain.errors import ArchiveError, Cancelled
from rostra.domain.query import Field, Word
from rostra.domain.records import Figure
from rostra.storage import Store
from rostra.storage import backup as backups
from rostra.storage.codec import from_spans, to_spans
from rostra.storage.originals import Originals
from rostra.storage.reanchor import reanchor


def test_originals_are_kept_byte_for_byte(store: Store) -> None:
    data = bytes(range(256)) * 10
    with store.operation("Import") as op:
        sha = op.originals.write(data)
        assert op.originals.write(data) == sha
    path = store.originals.path(sha)
    assert path.relative_to(store.folder).parts == ("originals", sha[:2], sha[2:4], sha)
    assert store.originals.read(sha) == data
    assert list(store.originals) == [sha]
    assert [p.name for p in path.parent.iterdir()] == [sha], "nothing is left beside it"
    path.write_bytes(b"forged")
    with pytest.raises(ArchiveError, match="not what it was"):
        store.originals.read(sha)
    with store.operation("Import again") as op:
        op.originals.write(data)
    assert store.originals.read(sha) == data, "a damaged one is written again"
    path.unlink()
    with pytest.raises(ArchiveError, match="cannot be read"):
        store.originals.read(sha)
    for bad in ("../../etc/passwd", "ab", sha.upper()):
        with pytest.raises(ValueError, match="SHA-256"):
            store.originals.path(bad)


def test_check_finds_what_was_tampered_with(store: Store) -> None:
    with store.operation("Import") as op:
        sha = op.originals.write(b"raw")
        article = op.articles.insert(ArticleDraft(text=TEXT), original=sha)
        figure = Figure("2027", (47, 51), Decimal(2027), kind="year")
        ids = op.statements.insert(
            article.id,
            article.version_id,
            [candidate(figures=(figure,)), candidate(content=SECOND, sectors=("energy",))],
        )
    seen: list[tuple[int, int]] = []
    assert store.check(lambda done, total, label="": seen.append((done, total))) == []
    assert seen[-1] == (1, 1)
    store.originals.path(sha).write_bytes(b"forged")
    store.close()
    with closing(sqlite3.connect(store.folder / "archive.db")) as other:
        other.execute("UPDATE versions SET text = replace(text, '2027', '2028')")
        other.execute("UPDATE statements SET content = '[[0,9999]]' WHERE id = ?", [ids[1]])
        other.execute("DELETE FROM statement_sectors")
        other.commit()
    with Store.open(store.folder) as again:
        problems = again.check()
    told = {(p.table, p.record_id): p.message for p in problems}
    assert {k for k in told if k[0] != "archive"} == {
        ("articles", article.id),
        ("statements", ids[0]),
        ("statements", ids[1]),
    }
    messages = " ".join(p.message for p in problems)
    for words in ("text is not what it was", "original file", "lies outside", "sectors are found"):
        assert words in messages
    assert "The figure '2027'" in messages
    assert "words kept are not" in messages


def test_check_is_cancelled(store: Store) -> None:
    with store.operation("Import") as op:
        for _ in range(3):
            add(op)

    def stop(done: int, total: int, label: str = "") -> None:
        if done == 1:
            raise Cancelled

    with pytest.raises(Cancelled):
        store.check(stop)


def test_a_damaged_file_of_many_articles_is_told_of_each_and_read_once(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    with store.operation("Import") as op:
        sha = op.originals.write(b"raw")
        ids = [op.articles.insert(ArticleDraft(text=f"{n}"), original=sha).id for n in range(120)]
    store.originals.path(sha).write_bytes(b"forged")
    reads: list[str] = []
    read = Originals.read

    def counted(self: Originals, sha256: str) -> bytes:
        reads.append(sha256)
        return read(self, sha256)

    monkeypatch.setattr(Originals, "read", counted)
    problems = store.check()
    assert [problem.record_id for problem in problems] == ids
    assert all("not what it was" in problem.message for problem in problems)
    assert reads == [sha], "a large one is not hashed for each of its articles"


def test_backup_is_a_whole_archive_of_its_own(store: Store, tmp_path: Path) -> None:
    with store.operation("Import") as op:
        sha = op.originals.write(b"raw")
        article = op.articles.insert(ArticleDraft(text=TEXT), original=sha)
        ids = op.statements.insert(article.id, article.version_id, [candidate()])
        copy = store.backup()
        add(op)
    assert copy.parent == store.folder / "backups"
    with Store.restore(copy, tmp_path / "restored") as early:
        assert early.statements.count() == 0, "what was not committed is not in it"
        assert early.originals.read(sha) == b"raw", "it came along"
    later = store.backup(tmp_path / "elsewhere" / "later.db")
    (tmp_path / "restored" / "index" / "old").touch()
    with Store.restore(later, tmp_path / "restored") as restored:
        assert restored.statements.count() == 2
        assert restored.statements.get(ids[0]) == store.statements.get(ids[0])
        assert restored.check() == []
        assert not list((tmp_path / "restored" / "index").iterdir()), "of another state"
        restored.undo()
        assert restored.statements.count() == 0, "the journal came with it"
    assert list((tmp_path / "restored" / "backups").glob("before-restore-*.db"))


def test_a_backup_made_beside_a_busy_writer_is_one_state(
    store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(backups, "_STRETCH", 20)
    with store.operation("Import") as op:
        add(op, *[candidate() for _ in range(1000)])
    added = 0

    def write(done: int, total: int, label: str = "") -> None:
        """The writer commits between any two stretches of the copy."""
        nonlocal added
        if added == 30:
            return
        with store.operation("Import") as op:
            add(op, *[candidate() for _ in range(10)])
        added += 1

    copy = store.backup(tmp_path / "copy.db", write)
    assert added > 5
    with Store.restore(copy, tmp_path / "restored") as restored:
        assert restored.statements.count() == 1000
        assert restored.check() == []
    assert store.statements.count() == 1000 + 10 * added


def test_backups_are_rotated(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    kept = [store.backup() for _ in range(3)]
    assert len(set(kept)) == 3
    for number in range(12):
        (store.folder / "backups" / f"archive-2020010{number % 10}-{number:06}.db").touch()
    (store.folder / "backups" / "before-migration-1-20200101-000000.db").touch()
    last = store.backup()
    names = sorted(path.name for path in (store.folder / "backups").iterdir())
    assert len([n for n in names if n.startswith("archive-")]) == backups.KEEP
    assert last.name in names
    assert "before-migration-1-20200101-000000.db" in names


def test_a_damaged_backup_is_refused(store: Store, tmp_path: Path) -> None:
    with store.operation("Import") as op:
        add(op, *[candidate()] * 200)
    copy = store.backup(tmp_path / "copy.db")
    store.close()
    data = bytearray(copy.read_bytes())
    data[20_000:60_000] = os.urandom(40_000)
    copy.write_bytes(data)
    with pytest.raises(ArchiveError, match="damaged"):
        Store.restore(copy, store.folder)
    (tmp_path / "text.db").write_text("hello")
    with pytest.raises(ArchiveError):
        Store.restore(tmp_path / "text.db", store.folder)
    with pytest.raises(ArchiveError):
        Store.restore(tmp_path / "missing.db", store.folder)
    with Store.open(store.folder) as again:
        assert again.statements.count() == 200, "the archive is unharmed"


def test_a_cancelled_backup_leaves_nothing(store: Store) -> None:
    with store.operation("Import") as op:
        add(op)

    def stop(done: int, total: int, label: str = "") -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        store.backup(progress=stop)
    assert not list((store.folder / "backups").iterdir())


def test_a_changed_text_is_a_new_version_and_nothing_is_dropped(store: Store) -> None:
    with store.operation("Import") as op:
        figure = Figure("2027", (47, 51), Decimal(2027), kind="year")
        article = op.articles.insert(ArticleDraft(text=TEXT, address="https://example.org/1"))
        stays, goes = op.statements.insert(
            article.id,
            article.version_id,
            [candidate(figures=(figure,)), candidate(content=SECOND, cue=(), source=())],
        )
    changed = "BRUSSELS. " + TEXT.replace("fees rise", "tolls would go up")
    with store.operation("Import again") as op:
        result = op.articles.add_version(article.id, ArticleDraft(text=changed))
    assert (result.moved, result.orphaned) == ((stays,), (goes,))
    moved, orphan = store.statements.many([stays, goes])
    assert moved.version_id == result.version_id
    assert moved.excerpt(changed) == moved.text
    assert changed[moved.figures[0].span[0] : moved.figures[0].span[1]] == "2027"
    assert (orphan.version_id, orphan.content) == (article.version_id, SECOND)
    assert not orphan.trashed
    assert list(store.resolve(Field("is", Word("orphaned")))) == [goes]
    assert [hit.orphaned for hit in store.statements.hits([stays, goes])] == [False, True]
    assert [v.number for v in store.articles.versions(article.id)] == [1, 2]
    assert store.check() == []
    store.undo()
    found = store.articles.get(article.id)
    assert found is not None
    assert (found.versions, found.version_id) == (1, article.version_id)
    assert store.check() == []


TOKENS = st.lists(st.sampled_from(["rail", "fees", "will", "rise", ".", "Əli", "\n"]), max_size=30)


@given(old=TOKENS, new=TOKENS, start=st.integers(0, 60), size=st.integers(1, 40))
def test_a_moved_statement_has_the_same_characters(
    old: list[str], new: list[str], start: int, size: int
) -> None:
    before, after = " ".join(old), " ".join(new)
    span = (min(start, len(before)), min(start + size, len(before)))
    if span[0] == span[1]:
        return
    words = before[span[0] : span[1]]
    row = (1, to_spans([span]), "[]", "[]", "[]")
    result = reanchor(before, after, [row], 2)
    if result.moved:
        ((low, high),) = from_spans(result.updates[1]["content"])
        assert after[low:high] == words
    else:
        assert result.orphaned == (1,)
        assert after.count(words) != 1, "words that stand once are always found"
    same = reanchor(before, before, [row], 2)
    assert from_spans(same.updates[1]["content"]) == (span,)


def test_long_texts_are_compared_by_lines() -> None:
    """20,000 words that changed at both ends and in the middle."""
    line = "the rail corridor will open and fees rise again this year"
    lines = [f"{line} {n}" for n in range(2000)]
    before = "\n".join(lines)
    after = "\n".join(["new", *lines[:1000], "inserted here", *lines[1001:], "end"])
    places = {n: before.index(f" {n}\n") for n in (3, 999, 1000, 1500)}
    rows = [
        (n, to_spans([(at - len(line), at + 1 + len(str(n)))]), "[]", "[]", "[]")
        for n, at in places.items()
    ]
    result = reanchor(before, after, rows, 2)
    assert (result.moved, result.orphaned) == ((3, 999, 1500), (1000,))
    for n in result.moved:
        ((low, high),) = from_spans(result.updates[n]["content"])
        assert after[low:high] == f"{line} {n}"
