"""Importing: each file is answered for, the good ones are in, and one undo takes all back."""

from __future__ import annotations

import json
import os
import shutil
from pathlib import Path

import pytest

from rostra.app import ingest, intake
from rostra.app.archive import Archive
from rostra.domain.errors import Cancelled, ImportFailure, ReadOnlyError
from rostra.domain.records import Review

GOOD = "date 2024-03-07 Talks\n\nMinister Ada Rook said that the bridge number {} would open.\n"


def bad_files(folder: Path) -> dict[str, str]:
    """Files nobody can import, and a word that must be in what is said of each."""
    (folder / "empty.txt").write_bytes(b"")
    (folder / "blank.txt").write_bytes(b" \n\n ")
    (folder / "nul.txt").write_bytes(b"date 2024-01-01\n\nHe said\0 that it is so.")
    (folder / "photo.txt").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 8)
    (folder / "broken.pdf").write_bytes(b"%PDF-1.4 and then nothing")
    (folder / "broken.docx").write_bytes(b"PK\x03\x04 no zip at all")
    (folder / "gone.txt").symlink_to(folder / "nowhere.txt")
    (folder / "line.txt").write_bytes(b"a" * 50_000_000)
    return {
        "empty.txt": "empty",
        "blank.txt": "empty",
        "nul.txt": "nul.txt",
        "photo.txt": "photo.txt",
        "broken.pdf": "broken.pdf",
        "broken.docx": "broken.docx",
        "gone.txt": "cannot be read",
        "line.txt": "line.txt",
    }


def test_each_bad_file_is_named_with_a_reason_and_the_good_ones_come_in(empty, tmp_path):
    folder = tmp_path / "files"
    folder.mkdir()
    expected = bad_files(folder)
    (folder / "good.txt").write_text(GOOD.format(1))
    (folder / "cp1252.txt").write_bytes(
        "Ministre René Dupré said “the café opens”.".encode("cp1252")
    )
    report = empty.import_paths([*(folder / n for n in expected), folder / "good.txt",
                                 folder / "cp1252.txt"])  # fmt: skip
    by_name = {Path(f.path).name: f for f in report.files}
    for name, word in expected.items():
        assert by_name[name].status == "failed", by_name[name]
        assert word in by_name[name].message
        assert name in by_name[name].message
        assert "Traceback" not in by_name[name].message
    assert by_name["good.txt"].status == "imported"
    assert by_name["good.txt"].statements >= 1
    assert by_name["cp1252.txt"].status == "imported"
    text = empty.store.articles.versions(by_name["cp1252.txt"].article_id)[0].text
    assert "“the café opens”" in text
    assert empty.store.articles.count() == 2
    assert empty.verify() == []


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root reads all")
def test_a_file_one_may_not_read(empty, tmp_path):
    path = tmp_path / "secret.txt"
    path.write_text(GOOD)
    path.chmod(0)
    [result] = empty.import_paths([path]).files
    assert result.status == "failed"
    assert "Permission" in result.message


def test_a_folder_is_walked_in_order_without_what_is_hidden_or_leads_out(empty, tmp_path):
    folder = tmp_path / "in"
    (folder / "sub").mkdir(parents=True)
    (folder / ".git").mkdir()
    (tmp_path / "out.txt").write_text(GOOD.format("outside"))
    (folder / "b.txt").write_text(GOOD.format(1))
    (folder / "sub" / "c.md").write_text("# Title\n\n" + GOOD.format(2))
    (folder / ".hidden.txt").write_text(GOOD.format(3))
    (folder / ".git" / "d.txt").write_text(GOOD.format(4))
    (folder / "picture.xyz").write_bytes(b"?")
    (folder / "link.txt").symlink_to(tmp_path / "out.txt")
    (folder / "old" / "index").mkdir(parents=True)
    for name in ("archive.db", "index/index.json", "notes.txt"):
        (folder / "old" / name).write_text(GOOD.format(name))
    (folder / "loop").symlink_to(folder, target_is_directory=True)
    report = empty.import_paths([folder])
    assert {(Path(f.path).name, f.status) for f in report.files} == {
        ("b.txt", "imported"),
        ("c.md", "imported"),
        ("picture.xyz", "skipped"),
        ("link.txt", "skipped"),
        ("old", "skipped"),
    }


def test_the_whole_import_is_one_step_whatever_its_batches(empty, tmp_path, monkeypatch):
    monkeypatch.setattr(intake, "BATCH", 2)
    for number in range(5):
        (tmp_path / f"{number}.txt").write_text(GOOD.format(number))
    report = empty.import_paths(sorted(tmp_path.glob("*.txt")))
    assert report.count("imported") == 5
    assert empty.undo_name == "Import 5 files"
    assert len(empty.store.steps(10)) == 1
    step, changes = empty.undo()
    assert step.name == "Import 5 files"
    assert len(changes.articles) == 5
    assert empty.store.articles.count() == 0
    assert empty.store.agents.count() == 0
    assert empty.search("").total == 0
    empty.redo()
    assert empty.search("bridge").total == 5
    assert empty.verify() == []


def test_files_that_are_in_already_are_skipped_and_said_so(archive, articles, tmp_path):
    shutil.copy(articles / "talks.txt", tmp_path / "copy.txt")
    shutil.copy(articles / "budget.txt", tmp_path / "twin-1.txt")
    before = archive.store.commit_number()
    report = archive.import_paths([tmp_path / "copy.txt", articles / "budget.txt"])
    assert [f.status for f in report.files] == ["duplicate", "duplicate"]
    assert "in the archive already" in report.files[0].message
    assert archive.store.commit_number() == before
    assert not report.changes


def test_the_same_file_twice_in_one_import(empty, tmp_path):
    for name in ("one.txt", "two.txt"):
        (tmp_path / name).write_text(GOOD.format(7))
    report = empty.import_paths([tmp_path / "one.txt", tmp_path / "two.txt"])
    assert [f.status for f in report.files] == ["imported", "duplicate"]
    assert "“one.txt”" in report.files[1].message


def test_an_address_with_changed_text_is_a_new_version(archive, articles, tmp_path):
    [ours] = [a for a in archive.store.articles.page() if a.address]
    kept = archive.store.statements.of_article(ours.id)
    assert kept
    archive.correct([kept[0].id], "speakers", "Someone Else")
    archive.tag([kept[0].id], add=["mine"])
    page = (articles / "page.html").read_text()
    changed = page.replace("in June", "in September").replace(
        "<p>“", '<p>Kolt added that the town was proud.</p><p>"'
    )
    (tmp_path / "page.html").write_text(changed)
    [result] = archive.import_paths([tmp_path / "page.html"]).files
    assert result.status == "new version"
    assert result.article_id == ours.id
    article = archive.store.articles.get(ours.id)
    assert article.versions == 2
    person = archive.store.statements.get(kept[0].id)
    assert [s.name for s in person.speakers] == ["Someone Else"]
    assert person.tags == ("mine",)
    now = archive.store.statements.of_article(ours.id, article.version_id)
    texts = [s.text for s in now]
    assert len(texts) == len(set(texts))
    assert archive.verify() == []
    archive.undo()
    assert archive.store.articles.get(ours.id).versions == 1
    assert archive.verify() == []


def test_cancelling_keeps_what_is_whole_and_a_second_run_goes_on(empty, tmp_path, monkeypatch):
    monkeypatch.setattr(intake, "BATCH", 2)
    files = []
    for number in range(8):
        files.append(tmp_path / f"{number}.txt")
        files[-1].write_text(GOOD.format(number))

    def cancel_after_four(done: int, total: int, label: str = "") -> None:
        assert total == 8
        if done >= 4:
            raise Cancelled

    report = empty.import_paths(files, cancel_after_four, jobs=1)
    assert report.cancelled
    first = empty.store.articles.count()
    assert first == report.count("imported") == 4
    assert empty.verify() == []
    report = empty.import_paths(files, jobs=1)
    assert not report.cancelled
    assert report.count("duplicate") == 4
    assert report.count("imported") == 4
    assert empty.store.articles.count() == 8
    assert empty.verify() == []
    assert empty.search("bridge").total == 8


def test_progress_counts_up_to_all_files(empty, tmp_path):
    for number in range(3):
        (tmp_path / f"{number}.txt").write_text(GOOD.format(number))
    (tmp_path / "3.txt").write_bytes(b"")
    told: list[tuple[int, int]] = []
    empty.import_paths(
        sorted(tmp_path.glob("*.txt")), lambda done, total, label="": told.append((done, total))
    )
    assert told[0] == (0, 4)
    assert told[-1] == (4, 4)
    assert [done for done, _ in told] == sorted(done for done, _ in told)


def test_a_pasted_text_is_imported_with_what_is_known_of_it(empty):
    report = empty.import_text(
        GOOD.format(9), title="From the radio", address="https://r.example/9"
    )
    assert report.count("imported") == 1
    article = empty.store.articles.get(report.files[0].article_id)
    assert article.title == "From the radio"
    assert article.address == "https://r.example/9"
    assert article.published.isoformat() == "2024-03-07"
    assert empty.undo_name == "Import From the radio"
    assert empty.import_text(GOOD.format(9), title="Again").count("duplicate") == 1


def test_pasting_nothing_is_refused(empty):
    with pytest.raises(ImportFailure):
        empty.import_text("  \n")
    assert empty.store.commit_number() == 0


def test_speakers_become_people_once(archive):
    names = [a.name for a in archive.store.agents.all()]
    assert len(names) == len(set(names))
    for name in ("Leyla Aral", "Oskar Venn", "Mira Sol", "Ines Kolt"):
        assert name in names
    for statement in archive.store.statements:
        for speaker in statement.speakers:
            assert (speaker.agent_id is not None) != bool(speaker.reason)
        assert statement.review is Review.NEW


def test_a_worker_that_is_killed_fails_one_file_and_the_rest_comes_in(empty, tmp_path, monkeypatch):
    monkeypatch.syspath_prepend(str(Path(__file__).parent))
    import bad_manners

    monkeypatch.setattr(ingest, "Start", bad_manners.DyingStart)
    for name in ("a", "die", "z"):
        (tmp_path / f"{name}.txt").write_text(GOOD.format(name))
    report = empty.import_paths(sorted(tmp_path.glob("*.txt")), jobs=1)
    assert [f.status for f in report.files] == ["imported", "failed", "imported"]
    assert "die.txt" in report.files[1].message
    assert "signal 9" in report.files[1].message
    assert report.files[1].hint


def test_an_archive_made_by_the_public_door(tmp_path):
    import rostra

    with rostra.open(tmp_path / "new") as made:
        assert isinstance(made, Archive)
        assert made.search("anything at all").total == 0
    with rostra.open(tmp_path / "new", create=False) as again:
        assert again.store.articles.count() == 0


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes")
def test_odd_names_pipes_and_devices(empty, tmp_path):
    os.mkfifo(tmp_path / "pipe.txt")
    odd = os.fsdecode(os.fsencode(tmp_path) + b"/caf\xe9.txt")
    Path(odd).write_text(GOOD.format("odd"))
    report = empty.import_paths([tmp_path / "pipe.txt", "/dev/zero", odd, tmp_path / "no.txt"])
    assert [f.status for f in report.files] == ["failed", "failed", "imported", "failed"]
    assert "pipe" in report.files[0].message
    article = empty.store.articles.get(report.files[2].article_id)
    assert article.file_name == "caf\ufffd.txt"


def test_a_text_with_half_a_character_is_answered(empty):
    report = empty.import_text(GOOD.format("\ud800"))
    assert report.files[0].status in ("imported", "failed")
    assert empty.verify() == []


def test_what_the_store_refuses_is_one_files_failure(empty, tmp_path, monkeypatch):
    for name in ("a", "b", "c"):
        (tmp_path / f"{name}.txt").write_text(GOOD.format(name))
    file_article = intake.file_article

    def refuse(op, read, original, name):
        if name == "b.txt":
            raise OverflowError("too large")
        return file_article(op, read, original, name)

    monkeypatch.setattr(intake, "file_article", refuse)
    report = empty.import_paths(sorted(tmp_path.glob("*.txt")))
    assert [f.status for f in report.files] == ["imported", "failed", "imported"]
    assert "OverflowError" in report.files[1].message
    assert len(empty.store.steps()) == 1


def test_a_read_only_archive_says_so_at_once(archive, articles):
    with Archive.open(archive.folder) as second, pytest.raises(ReadOnlyError):
        second.import_paths([articles])


def test_of_a_file_of_many_articles_each_article_counts_in_the_progress(empty, tmp_path):
    lines = [
        json.dumps({"title": f"Talks {n}", "date": "2024-03-07", "text": GOOD.format(n) * 20})
        for n in range(40)
    ]
    many, one = tmp_path / "many.jsonl", tmp_path / "one.txt"
    many.write_text("\n".join(lines))
    one.write_text(GOOD.format(99))
    told: list[tuple[int, int]] = []
    report = empty.import_paths(
        [many, one], lambda done, total, _label="": told.append((done, total)), jobs=1
    )
    assert [file.status for file in report.files] == ["imported"] * 2
    assert told[0] == (0, 2)
    assert told[-1] == (41, 41)
    assert told == sorted(told), "it never goes back"
    assert any(0 < done < 40 and total == 41 for done, total in told), "it moves inside the file"
