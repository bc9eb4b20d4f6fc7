"""Files of many articles: parted among the workers, kept as far as they are read, gone on from."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from rostra.app import ingest
from rostra.app.archive import Archive
from rostra.app.extracting import extract_paths
from rostra.app.looking import look
from rostra.app.parted import Part, in_parts
from rostra.app.processes import Failed, Workers
from rostra.app.reading import PART, ReadTask, Start
from rostra.app.resources import resources
from rostra.domain.candidates import ArticleDraft
from rostra.domain.changes import FileResult
from rostra.domain.errors import Cancelled
from rostra.domain.incoming import Incoming, State

TEXT = "Minister Ada Rook said that the bridge number {} would open.\n"


def of_many(path: Path, count: int, first: int = 0) -> Path:
    lines = [
        {"title": f"Bridge {n}", "outlet": "Veld Post", "text": TEXT.format(n)}
        for n in range(first, first + count)
    ]
    path.write_text("\n".join(map(json.dumps, lines)))
    return path


def titles(archive: Archive) -> list[str]:
    return sorted(article.title for article in archive.store.articles.page())


def expected(count: int) -> list[str]:
    return sorted(f"Bridge {n}" for n in range(count))


def stop_after(count: int, calls: list[int]) -> object:
    def progress(done: int, total: int, _label: str = "") -> None:
        calls.append(done)
        if done >= count:
            raise Cancelled

    return progress


def test_it_comes_in_whole_by_several_workers_as_one_step(empty, tmp_path):
    [result] = empty.import_paths([of_many(tmp_path / "many.jsonl", 60)], jobs=2).files
    assert (result.status, result.statements) == ("imported", 60)
    assert result.message == "60 of 60 articles are new."
    assert titles(empty) == expected(60)
    assert empty.undo_name == "Import many.jsonl"
    assert len(empty.store.steps(5)) == 1
    assert len(list(empty.store.originals)) == 1
    assert empty.verify() == []
    empty.undo()
    assert titles(empty) == []


def test_what_was_read_is_kept_when_it_is_stopped_and_a_second_run_goes_on(empty, tmp_path):
    path = of_many(tmp_path / "many.jsonl", 70)
    calls: list[int] = []
    report = empty.import_paths([path], stop_after(30, calls), jobs=1)
    assert report.cancelled
    kept = empty.store.articles.count()
    assert 30 <= kept < 70
    [result] = report.files
    assert result.status == "imported"
    assert result.message == f"{kept} of 70 articles are in; import it again for the others."
    assert report.count("imported") == kept
    assert empty.verify() == []

    seen: list[Incoming] = []
    look(empty.store, [path], seen.extend)
    assert Counter(one.state for one in seen) == {State.KNOWN: kept, State.NEW: 70 - kept}

    told: list[tuple[int, int]] = []
    report = empty.import_paths([path], lambda d, t, _="": told.append((d, t)))
    assert (report.count("imported"), report.count("duplicate")) == (70 - kept, kept)
    [result] = report.files
    assert result.message == f"{70 - kept} of 70 articles are new."
    assert result.statements == 70 - kept
    assert titles(empty) == expected(70)
    assert told == sorted(told)
    assert told[-1] == (70, 70)
    assert len(empty.store.steps(5)) == 2
    assert empty.verify() == []


def test_a_file_all_of_which_is_in_is_a_duplicate_whatever_was_corrected_since(empty, tmp_path):
    path = of_many(tmp_path / "many.jsonl", 12)
    empty.import_paths([path])
    [first, *_] = empty.store.articles.page()
    with empty.store.operation("Correct") as op:
        op.articles.update(first.id, outlet="Another Post")
    before = empty.store.commit_number()
    [result] = empty.import_paths([path]).files
    assert result.status == "duplicate"
    assert result.message == "All 12 articles are in the archive already."
    assert result.article_id
    assert empty.store.commit_number() == before


def test_a_table_of_one_article_is_told_as_any_file_is(empty, tmp_path):
    path = of_many(tmp_path / "one.jsonl", 1)
    empty.import_paths([path])
    [result] = empty.import_paths([path]).files
    assert result.status == "duplicate"
    assert result.message == "It is in the archive already, as “Bridge 0”."


def test_an_article_over_which_a_worker_dies_is_the_only_one_lost(empty, tmp_path, monkeypatch):
    monkeypatch.syspath_prepend(str(Path(__file__).parent))
    import bad_manners

    monkeypatch.setattr(ingest, "Start", bad_manners.DyingStart)
    path = of_many(tmp_path / "many.jsonl", 2 * PART + 2)
    lines = path.read_text().split("\n")
    lines[3] = lines[3].replace("Bridge 3", "die")
    path.write_text("\n".join(lines))
    report = empty.import_paths([path], jobs=1)
    assert (report.count("imported"), report.count("failed")) == (2 * PART + 1, 1)
    [result] = report.files
    assert result.status == "imported"
    assert result.message.startswith(f"{2 * PART + 1} of {2 * PART + 2} articles are new. ")
    assert "1 could not be read: “die” (" in result.message
    assert "signal 9" in result.message
    assert result.hint
    assert "die" not in titles(empty)
    assert empty.store.articles.count() == 2 * PART + 1


def test_each_article_that_the_store_refuses_is_the_only_one_lost(empty, tmp_path, monkeypatch):
    from rostra.app import intake

    file_article = intake.file_article

    def refuse(op, read, original, name):
        if read.draft.title in ("Bridge 2", "Bridge 9"):
            raise OverflowError("too large")
        return file_article(op, read, original, name)

    monkeypatch.setattr(intake, "file_article", refuse)
    [result] = empty.import_paths([of_many(tmp_path / "many.jsonl", 20)]).files
    assert result.status == "imported"
    assert result.message.startswith("18 of 20 articles are new. 2 could not be read: ")
    assert "“Bridge 2”" in result.message
    assert empty.store.articles.count() == 18
    assert empty.verify() == []


def drafts(task: ReadTask, count: int) -> ReadTask:
    return ReadTask(task.name, drafts=tuple(ArticleDraft(TEXT.format(n)) for n in range(count)))


def test_parts_come_in_the_order_of_the_files_whatever_their_size(tmp_path):
    sizes = (1, 3 * PART + 1, 2, PART, PART + 1, 1)
    paths = [of_many(tmp_path / f"{n}.jsonl", size, 100 * n) for n, size in enumerate(sizes)]
    tasks = (ReadTask(path.name, path.read_bytes()) for path in paths)
    parts: list[Part] = []
    with Workers(Start(resources()), 2) as workers:
        parts += in_parts(workers, tasks)
    assert [part.file for part in parts] == sorted(part.file for part in parts)
    assert [part.file for part in parts if part.last] == list(range(len(sizes)))
    found = [
        (part.file, article.draft.title)
        for part in parts
        if not isinstance(part.answer, Failed)
        for article in part.answer
    ]
    assert found == [
        (n, f"Bridge {100 * n + k}") for n, size in enumerate(sizes) for k in range(size)
    ]
    assert [part.whole for part in parts if part.last] == [True, False, True, True, False, True]


def test_extracting_gives_the_articles_in_the_order_of_the_file(tmp_path):
    path = of_many(tmp_path / "many.jsonl", 3 * PART)
    (tmp_path / "z.txt").write_text(TEXT.format("last"))
    made = list(extract_paths([path, tmp_path / "z.txt"], jobs=2))
    assert not [one for one in made if isinstance(one, FileResult)]
    shown = [one["title"] for one in made if not isinstance(one, FileResult)]
    assert shown[:-1] == [f"Bridge {n}" for n in range(3 * PART)]


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="wants kill -9")
def test_a_killed_import_leaves_whole_articles_and_is_gone_on_with(empty, tmp_path):
    path = of_many(tmp_path / "many.jsonl", 300)
    folder = empty.folder
    empty.close()
    command = [sys.executable, "-m", "rostra", "import", str(path), "--archive", str(folder)]
    for count in killed_after(command, folder, (1, 1)):
        assert 0 < count < 300
    with Archive.open(folder) as again:
        assert again.verify() == []
        again.import_paths([path])
        assert titles(again) == expected(300)
        assert again.verify() == []


def killed_after(
    command: list[str], folder: Path, more: tuple[int, ...], patience: float = 60
) -> Iterator[int]:
    """Articles in the archive, once so many `more` came in and the import was killed."""
    before = 0
    for wanted in more:
        with subprocess.Popen(
            command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        ) as child:
            end = time.monotonic() + patience
            while articles_in(folder) < before + wanted and time.monotonic() < end:
                assert child.poll() is None, "it was done before it could be killed"
                time.sleep(0.02)
            child.kill()
        before = articles_in(folder)
        yield before


def articles_in(folder: Path) -> int:
    with Archive.open(folder, read_only=True) as archive:
        return archive.store.articles.count()
