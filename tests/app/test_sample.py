"""The sample archive: whole, tagged, collected, and made once."""

from __future__ import annotations

import pytest

from rostra.app.sample import COLLECTION, TAG, make_sample, sample_files
from rostra.cli import main as cli
from rostra.domain.errors import ArchiveError, Cancelled


@pytest.mark.slow
def test_the_sample_archive_shows_every_part_of_the_window(tmp_path):
    with make_sample(tmp_path / "sample") as archive:
        assert archive.store.articles.count() >= 20
        assert any(a.versions > 1 for a in archive.store.articles.page())
        assert archive.search(f"tag:{TAG}").total > 5
        held = archive.collections.named(COLLECTION)
        assert archive.collections.items(held.id)[0].heading
        for query in ("kind:direct", "kind:indirect", "force:denies", "has:figure", "has:sector"):
            assert archive.search(query).total > 0, query
        assert [s.name for s in archive.searches.all()] == ["Denials"]
        assert archive.verify() == []
        total = archive.search("").total
    with make_sample(tmp_path / "sample") as again:
        assert again.search("").total == total


def test_a_folder_that_holds_something_else_is_left_alone(tmp_path):
    (tmp_path / "mine.txt").write_text("mine")
    with pytest.raises(ArchiveError):
        make_sample(tmp_path)
    assert [p.name for p in tmp_path.iterdir()] == ["mine.txt"]


def test_a_cancelled_sample_leaves_nothing(tmp_path):
    def stop(done: int, total: int, label: str = "") -> None:
        raise Cancelled

    with pytest.raises(ArchiveError):
        make_sample(tmp_path / "sample", stop)
    assert not (tmp_path / "sample").exists()


def test_every_sample_file_is_an_article_of_our_own():
    files = sample_files()
    assert 20 <= len(files) <= 40
    assert all(f.stat().st_size < 100_000 for f in files)


@pytest.mark.slow
def test_the_tour_does_the_main_job(capsys):
    assert cli.main(["tour"]) == 0
    out = capsys.readouterr().out
    for step in ("import", "search", "tag", "collect", "export", "undo", "redo", "check"):
        assert f"\n{step}" in f"\n{out}"
    assert "every hash and span is right" in out
