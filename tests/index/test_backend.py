"""The Whoosh backend answers as the reference does, whatever was done to it."""

from __future__ import annotations

import random
import tempfile
import threading
from array import array
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from rostra.domain.progress import silent
from rostra.domain.query import And, Not, Phrase, Word
from rostra.domain.query_parse import parse
from rostra.domain.search import IndexRow, SearchRequest
from rostra.index import backend as backend_module
from rostra.index import expansion, merge, open_backend, view
from rostra.index.backend import WhooshBackend
from rostra.index.memory import MemoryBackend

quick = settings(
    max_examples=15, deadline=None, suppress_health_check=[HealthCheck.too_slow], database=None
)


def resolve(_: object) -> array[int]:
    return array("q")


def found(backend: WhooshBackend, query: str) -> list[int]:
    request = SearchRequest(parse(query).node, "added")
    return list(backend.search(request, resolve).page(0, 100))


@quick
@given(data=st.data())
def test_a_built_index_answers_like_the_reference(worlds, same, data) -> None:
    archive = data.draw(worlds.archives)
    reference = MemoryBackend()
    reference.rebuild(archive, 1, silent)
    with tempfile.TemporaryDirectory() as folder:
        backend = WhooshBackend(Path(folder))
        backend.rebuild(archive, 1, silent)
        for node in data.draw(st.lists(worlds.nodes, min_size=1, max_size=8)):
            same(reference, backend, node)
        same(reference, backend, None)
        backend.close()


@quick
@given(data=st.data())
def test_changes_flushes_merges_and_reopening_keep_the_answers(worlds, same, data) -> None:
    reference = MemoryBackend()
    reference.rebuild([], 1, silent)
    with tempfile.TemporaryDirectory() as folder:
        backend = WhooshBackend(Path(folder))
        backend.rebuild([], 1, silent)
        for commit in range(2, data.draw(st.integers(3, 14))):
            rows = data.draw(st.lists(worlds.rows, max_size=5, unique_by=lambda r: r.id))
            removed = data.draw(st.sets(st.integers(1, 60), max_size=3)) - {r.id for r in rows}
            reference.update(rows, removed, commit)
            backend.update(rows, removed, commit)
            match data.draw(st.sampled_from(["", "flush", "merge", "reopen"])):
                case "flush":
                    assert backend.flush()
                case "merge":
                    backend.merge()
                case "reopen":
                    backend.close()
                    backend = WhooshBackend(Path(folder))
            assert backend.commit_number() == commit
            same(reference, backend, data.draw(worlds.nodes))
        same(reference, backend, None)
        backend.close()


@pytest.mark.parametrize("at_once", [1, 6, 1 << 17])
def test_words_that_begin_so_among_rows_that_came_and_went(
    at_once: int, same, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """In however small steps the postings are read; some words stand many times in one text."""
    monkeypatch.setattr(expansion, "_AT_ONCE", at_once)
    chance = random.Random(at_once)
    known = ("rail", "railway", "rain", "ra", "of", "offer", "the", "tea", "x1", "мир")

    def row(number: int) -> IndexRow:
        text = chance.choices(known, [8, 5, 3, 2, 9, 1, 9, 2, 1, 1], k=chance.choice((0, 1, 5, 40)))
        return IndexRow(number, " ".join(text), said=20240101, kind=chance.choice(("direct", "")))

    reference, backend = MemoryBackend(), WhooshBackend(tmp_path)
    for either in (reference, backend):
        chance.seed(at_once)
        either.rebuild([row(number) for number in range(1, 120)], 1, silent)
    for commit in range(2, 5):
        rows = [row(number) for number in chance.sample(range(1, 140), 8)]
        gone = set(chance.sample(range(1, 140), 12)) - {r.id for r in rows}
        reference.update(rows, gone, commit)
        backend.update(rows, gone, commit)
        for text in ("r*", "ra*", "o*", "t*", "*", "*e", "rial~", "zz*"):
            same(reference, backend, Word(text))
            same(reference, backend, Not(Word(text)))
        if commit == 3:
            assert backend.flush()
    backend.close()


@pytest.mark.parametrize("many", [5, 10_000])
def test_words_that_are_asked_for_again_after_each_change(
    many: int, same, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What was read of them is gone on with, whatever came, went, was flushed or merged."""
    monkeypatch.setattr(view, "_MANY", many)
    monkeypatch.setattr(backend_module, "FLUSH_AT", 20)
    chance = random.Random(many)
    known = ("the", "rail", "fees", "gas", "мир")

    def row(number: int) -> IndexRow:
        text = chance.choices(known, [9, 5, 3, 2, 1], k=chance.choice((0, 1, 3, 20)))
        return IndexRow(number, " ".join(text), said=20240101)

    asked = [
        *map(Word, known),
        And((Word("the"), Word("rail"))),
        And((Word("fees"), Not(Word("gas")))),
        Phrase("rail fees", 0),
        Phrase("the rail", 2),
    ]
    rows = [row(number) for number in range(1, 80)]
    reference, backend = MemoryBackend(), WhooshBackend(tmp_path)
    for either in (reference, backend):
        either.rebuild(rows, 1, silent)
    for commit in range(2, 24):
        for node in chance.sample(asked, 5):  # so that some are of an older view than others
            same(reference, backend, node)
        rows = [row(number) for number in chance.sample(range(1, 99), chance.choice((0, 1, 9)))]
        gone = set(chance.sample(range(1, 99), chance.choice((0, 1, 6)))) - {r.id for r in rows}
        reference.update(rows, gone, commit)
        backend.update(rows, gone, commit)
    backend.close()


def test_an_index_that_is_not_there_must_be_built(tmp_path: Path) -> None:
    backend = open_backend(tmp_path / "index")
    assert backend.commit_number() == -1
    assert backend.search(SearchRequest(None), resolve).total == 0


def test_segments_are_merged_when_there_are_more_than_eight(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(backend_module, "FLUSH_AT", 1)
    backend = WhooshBackend(tmp_path)
    backend.rebuild([], 0, silent)
    for i in range(1, 30):
        backend.update([IndexRow(i, f"word{i} rail")], [], i)
    assert len(list(tmp_path.glob("*.segment"))) <= 9
    assert found(backend, "rail") == list(range(29, 0, -1))
    backend.close()
    assert found(WhooshBackend(tmp_path), "word7") == [7]


def test_much_is_merged_elsewhere_while_the_writer_goes_on(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What is added and deleted while segments are joined is neither lost nor back again."""
    monkeypatch.setattr(backend_module, "FLUSH_AT", 1)
    monkeypatch.setattr(backend_module, "_HERE", 8)
    called: list[int] = []
    writer = WhooshBackend(tmp_path, lambda: called.append(1))
    writer.rebuild([], 0, silent)
    for i in range(1, 10):
        writer.update([IndexRow(i, f"word{i} rail")], [], i)
    assert called == [1]
    assert len(list(tmp_path.glob("*.segment"))) == 9
    joined = backend_module.merge

    def meanwhile(*arguments: object) -> object:
        built = joined(*arguments)
        writer.update([IndexRow(3, "word3 gas"), IndexRow(10, "word10 rail")], [5], 10)
        return built

    monkeypatch.setattr(backend_module, "merge", meanwhile)
    merge(tmp_path)
    monkeypatch.setattr(backend_module, "merge", joined)
    assert len(list(tmp_path.glob("*.segment"))) == 2
    for backend in (writer, WhooshBackend(tmp_path)):
        assert backend.commit_number() == 10
        assert found(backend, "rail") == [10, 9, 8, 7, 6, 4, 2, 1]
        assert found(backend, "gas") == [3]
        assert found(backend, "word5") == []
    writer.update([IndexRow(11, "rail")], [1], 11)
    assert found(WhooshBackend(tmp_path), "rail") == [11, 10, 9, 8, 7, 6, 4, 2]


def test_merges_that_never_come_about_elsewhere_are_made_here(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(backend_module, "FLUSH_AT", 1)
    monkeypatch.setattr(backend_module, "_HERE", 0)
    backend = WhooshBackend(tmp_path, lambda: None)
    backend.rebuild([], 0, silent)
    for i in range(1, 40):
        backend.update([IndexRow(i, "rail")], [], i)
    assert len(list(tmp_path.glob("*.segment"))) <= backend_module._TOO_MANY
    assert found(backend, "rail") == list(range(39, 0, -1))


def test_a_merge_whose_segments_went_meanwhile_is_dropped(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(backend_module, "FLUSH_AT", 1)
    writer = WhooshBackend(tmp_path, lambda: None)
    monkeypatch.setattr(backend_module, "_HERE", 8)
    writer.rebuild([], 0, silent)
    for i in range(1, 10):
        writer.update([IndexRow(i, f"word{i} rail")], [], i)
    joined = backend_module.merge

    def meanwhile(*arguments: object) -> object:
        writer.rebuild([IndexRow(1, "gas")], 10, silent)
        return joined(*arguments)

    monkeypatch.setattr(backend_module, "merge", meanwhile)
    merge(tmp_path)
    assert found(WhooshBackend(tmp_path), "gas") == [1]
    assert found(WhooshBackend(tmp_path), "rail") == []


def test_what_was_not_flushed_is_asked_for_again(tmp_path: Path) -> None:
    """A process that is killed loses its tail, and says so by its commit number."""
    first = WhooshBackend(tmp_path)
    first.rebuild([IndexRow(1, "rail")], 1, silent)
    first.update([IndexRow(2, "rail")], [], 2)
    second = WhooshBackend(tmp_path)
    assert second.commit_number() == 1
    assert found(second, "rail") == [1]


def test_a_second_window_follows_the_first(tmp_path: Path) -> None:
    writer = WhooshBackend(tmp_path)
    writer.rebuild([IndexRow(1, "rail")], 1, silent)
    reader = WhooshBackend(tmp_path)
    writer.update([IndexRow(2, "rail")], [], 2)
    assert writer.flush()
    assert reader.commit_number() == 2
    assert found(reader, "rail") == [2, 1]
    reader.update([IndexRow(3, "rail")], [], 3)  # told by the archive, as the writer is
    writer.update([IndexRow(3, "rail")], [], 3)
    assert writer.flush()
    assert reader.commit_number() == writer.commit_number() == 3
    assert found(reader, "rail") == found(writer, "rail") == [3, 2, 1]


def test_changes_during_a_rebuild_are_kept(tmp_path: Path) -> None:
    backend = WhooshBackend(tmp_path)
    backend.rebuild([IndexRow(1, "old")], 1, silent)

    def rows() -> list[IndexRow]:
        yield IndexRow(1, "rail")
        assert found(backend, "old") == [1]  # searches go on with the old index
        backend.update([IndexRow(2, "rail fees")], [], 2)
        yield IndexRow(3, "gas")

    backend.rebuild(rows(), 1, silent)
    assert backend.commit_number() == 2
    assert found(backend, "rail") == [2, 1]
    assert found(backend, "") == [3, 2, 1]


def test_a_cancelled_rebuild_leaves_the_old_index(tmp_path: Path) -> None:
    backend = WhooshBackend(tmp_path)
    backend.rebuild([IndexRow(1, "rail")], 1, silent)

    def cancel(done: int, total: int, label: str = "") -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        backend.rebuild([IndexRow(2, "rail")], 2, cancel)
    assert found(backend, "rail") == [1]
    assert found(WhooshBackend(tmp_path), "rail") == [1]
    backend.rebuild([IndexRow(2, "rail")], 2, silent)
    assert found(backend, "rail") == [2]


def test_hits_do_not_change_under_a_reader(tmp_path: Path) -> None:
    backend = WhooshBackend(tmp_path)
    backend.rebuild([IndexRow(i, "rail") for i in range(1, 5)], 1, silent)
    hits = backend.search(SearchRequest(parse("rail").node), resolve)
    backend.update([IndexRow(9, "rail")], [1, 2], 2)
    backend.flush()
    backend.merge()
    assert sorted(hits.ordered()) == [1, 2, 3, 4]
    assert found(backend, "rail") == [9, 4, 3]


def test_threads_search_while_another_writes(tmp_path: Path) -> None:
    backend = WhooshBackend(tmp_path)
    backend.rebuild([IndexRow(i, f"rail w{i}") for i in range(1, 301)], 1, silent)
    failures: list[BaseException] = []
    done = threading.Event()

    def read() -> None:
        try:
            while not done.is_set():
                request = SearchRequest(parse("rail -w7 OR w*").node, facets=("year",))
                hits = backend.search(request, resolve)
                assert len(set(hits.ordered())) == hits.total >= 300
        except BaseException as error:  # noqa: BLE001 - told by the test
            failures.append(error)

    threads = [threading.Thread(target=read) for _ in range(3)]
    for thread in threads:
        thread.start()
    for commit in range(2, 60):
        backend.update([IndexRow(300 + commit, f"rail x{commit}")], [], commit)
        if commit % 7 == 0:
            backend.flush()
            backend.merge()
    done.set()
    for thread in threads:
        thread.join()
    assert not failures


def test_suggests_and_completes_like_the_reference(tmp_path: Path) -> None:
    texts = ["corridor fees", "corridor rail", "fees fell", "railway rail rails"]
    rows = [IndexRow(i, text) for i, text in enumerate(texts, 1)]
    reference, backend = MemoryBackend(), WhooshBackend(tmp_path)
    for each in (reference, backend):
        each.rebuild(rows, 1, silent)
        each.update([IndexRow(9, "feels rail")], [3], 2)
    for word in ("corider", "rali", "fee", "zzzzz", "", "Ráil"):
        assert list(backend.suggest(word)) == list(reference.suggest(word)), word
        assert list(backend.complete(word)) == list(reference.complete(word)), word
