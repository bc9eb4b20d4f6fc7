"""The pieces that the index is made of, each against its plain meaning."""

from __future__ import annotations

import gc
import random
import weakref
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rostra.domain.errors import IndexDamaged
from rostra.domain.search import IndexRow
from rostra.index import postings, sectionfile
from rostra.index.analysis import spans, words
from rostra.index.leaf import KEY_BITS
from rostra.index.lexicon import PLACE_BITS, Lexicon
from rostra.index.merging import MOST, to_merge
from rostra.index.packed import Packed, bits, ranges
from rostra.index.patterns import near
from rostra.index.ranking import best
from rostra.index.segment import Segment, SegmentBuilder, merge, segment_of
from rostra.index.view import Board
from rostra.index.wordtable import WordTable

plain = settings(max_examples=60, deadline=None, database=None)
LETTERS = "aZ9 -'’“é\u0301əİßﬁ½º\0_٣мД字\nー·"


@plain
@given(st.lists(st.integers(0, 2**32 - 2), max_size=40), st.sampled_from(["u1", "u2", "u4"]))
def test_packed_numbers_come_back(numbers: list[int], dtype: str) -> None:
    array = np.array(numbers, np.int64)
    for packed in (Packed.of(array, dtype), Packed.smallest(array)):
        assert packed.read(0, array.size).tolist() == numbers
        half = array.size // 2
        assert packed.read(half, array.size).tolist() == numbers[half:]
        starts, lengths = np.array([half, 0]), np.array([array.size - half, half])
        assert packed.pick(starts, lengths).tolist() == numbers[half:] + numbers[:half]


def test_ranges_and_bits() -> None:
    assert ranges(np.array([7, 2]), np.array([2, 3])).tolist() == [7, 8, 2, 3, 4]
    flags = np.random.default_rng(1).random(100) < 0.5
    assert bits(np.packbits(flags), 13, 77).tolist() == flags[13:77].tolist()


@plain
@given(st.lists(st.text(LETTERS, max_size=14) | st.text("abAB0 -\0", max_size=60), max_size=12))
@pytest.mark.parametrize("by_table_from", [0, 100_000])
def test_the_lexicon_cuts_as_the_tokeniser_does(by_table_from: int, texts: list[str]) -> None:
    lexicon = Lexicon(by_table_from)
    terms, where, lengths = lexicon.read(texts, 3)
    got: list[list[str]] = [[] for _ in texts]
    for place, term in sorted(zip(where.tolist(), terms.tolist(), strict=True)):
        own = got[(place >> PLACE_BITS) - 3]
        assert place & ((1 << PLACE_BITS) - 1) == len(own)
        own.append(lexicon.words[term])
    assert got == [words(text) for text in texts]
    assert lengths.tolist() == [len(own) for own in got]


def test_a_table_of_words_numbers_them_as_a_dictionary_does() -> None:
    """Also where many words hash to one place, and where they are long."""
    rnd = random.Random(5)
    known = ["".join(rnd.choices("abcdefgh01", k=rnd.randint(1, 20))) for _ in range(150_000)]
    numbers: dict[bytes, int] = {}
    table = WordTable(lambda word: numbers.setdefault(word, len(numbers)))
    for start in range(0, len(known), 30_000):
        own = [*known[start : start + 30_000], *rnd.choices(known[: start + 1], k=5000)]
        text = " ".join(own).encode()
        starts, found = table.numbers(text)
        assert [text[at : at + len(w)].decode() for at, w in zip(starts, own, strict=True)] == own
        assert found.tolist() == [numbers[word.encode()] for word in own]
    assert len(numbers) == len(set(known))


def test_words_a_letter_or_two_away_are_all_found() -> None:
    """The signs by which most words are shut out shut out none that is near."""
    rnd = random.Random(6)
    made = ["".join(rnd.choices("abcdeк字", k=rnd.randint(1, 7))) for _ in range(1500)]
    segment = segment_of([IndexRow(1, " ".join(made))])
    known = segment.fields["text"].words
    for _ in range(60):
        word, at = rnd.choice(known), rnd.randrange(7)
        word = word[:at] + rnd.choice(["", "x", "a"]) + word[at + rnd.randint(0, 1) :] or "a"
        for most in (1, 2):
            found = {known[n]: far for n, far in segment.vocabulary["text"].near(word, most, {})}
            edits = {other: near(word, other, most) for other in known}
            assert found == {other: far for other, far in edits.items() if far <= most}


@plain
@given(st.text(LETTERS, max_size=30))
def test_spans_are_where_the_words_stand(text: str) -> None:
    found = spans(text)
    assert [word for word, _, _ in found] == words(text)
    for word, start, end in found:
        assert words(text[start:end]) == [word]


def _row(rnd: random.Random, number: int) -> IndexRow:
    text = " ".join(f"w{int(rnd.expovariate(0.02))}" for _ in range(rnd.randint(0, 40)))
    return IndexRow(number, text, "the title", speakers=tuple(rnd.sample(range(4), 2)))


def _postings(segment: Segment) -> dict[str, dict[int, list[int]]]:
    view = Board([segment], [np.zeros(0, np.int64)]).view()
    out: dict[str, dict[int, list[int]]] = {}
    for word in segment.fields["text"].words:
        leaf = view.leaf("text", word)
        own = out[word] = {document: [] for document in leaf.documents.tolist()}
        for key in leaf.cut(None).keys().tolist():
            own[int(leaf.documents[key >> KEY_BITS])].append(key & ((1 << KEY_BITS) - 1))
    return out


def _truth(rows: list[IndexRow]) -> dict[str, dict[int, list[int]]]:
    out: dict[str, dict[int, list[int]]] = {}
    for document, row in enumerate(rows):
        for place, word in enumerate(words(row.text)):
            out.setdefault(word, {}).setdefault(document, []).append(place)
    return out


@pytest.mark.parametrize("at_once", [1, 2, 7, 1000])
def test_a_field_is_the_same_in_however_small_steps_it_is_built(
    at_once: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    rnd = random.Random(8)
    rows = [_row(rnd, i) for i in range(1, 200)]
    builder = SegmentBuilder()
    for start in range(0, 200, 64):
        builder.add(rows[start : start + 64])
    whole, _ = builder.finish()
    monkeypatch.setattr(postings, "_AT_ONCE", at_once)
    again, _ = builder.finish()
    last, _ = builder.finish(for_good=True)
    for built in (again, last):
        assert built.keys() == whole.keys()
        for name, array in whole.items():
            assert array.dtype == built[name].dtype
            assert array.tobytes() == built[name].tobytes(), name


def test_postings_come_back_from_disk_and_from_a_merge(tmp_path: Path) -> None:
    """Enough documents for all three bands of words, and for gaps that do not fit a byte."""
    rnd = random.Random(4)
    rows = [_row(rnd, i) for i in range(1, 3001)]
    rows[2900] = IndexRow(2901, "seldom " * 300)
    builder = SegmentBuilder()
    for start in range(0, 3000, 700):
        builder.add(rows[start : start + 700])
    size, digest = sectionfile.write(tmp_path / "a.segment", *builder.finish())
    segment = Segment(sectionfile.read(tmp_path / "a.segment", size, digest))
    assert _postings(segment) == _truth(rows)
    assert segment.ids.tolist() == [row.id for row in rows]
    keep = np.array([rnd.random() < 0.6 for _ in rows])
    joined = Segment(merge([segment, segment], [keep, ~keep]))
    kept = [r for r, k in zip(rows, keep, strict=True) if k]
    kept += [r for r, k in zip(rows, keep, strict=True) if not k]
    assert _postings(joined) == _truth(kept)
    assert joined.ids.tolist() == [row.id for row in kept]
    assert joined.columns["speaker"].main.size == 3000


def test_the_first_changed_block_is_named(tmp_path: Path) -> None:
    path = tmp_path / "a.segment"
    built = SegmentBuilder()
    built.add([IndexRow(1, "rail fees")])
    size, digest = sectionfile.write(path, *built.finish())
    data = bytearray(path.read_bytes())
    data[data.index(b"fees")] ^= 1
    path.write_bytes(data)
    with pytest.raises(IndexDamaged, match=r"a\.segment: a block of “text:words” has changed"):
        sectionfile.read(path, size, digest)


@plain
@given(
    st.lists(st.integers(0, 6), min_size=1, max_size=60),
    st.integers(0, 70),
    st.integers(1, 60),
)
def test_the_best_are_the_first_of_all_in_order(keys: list[int], wanted: int, times: int) -> None:
    key = np.array(keys * times, float)
    ties = np.random.default_rng(0).permutation(key.size)
    found = best(key, lambda at: ties if at is None else ties[at], wanted).tolist()
    everything = sorted(range(key.size), key=lambda i: (-key[i], -ties[i]))
    assert found == everything[:wanted]


def test_merging_keeps_segments_few_and_rewrites_seldom() -> None:
    sizes: list[int] = []
    written = 0
    for _ in range(400):
        sizes.append(512)
        chosen = to_merge(sizes)
        if chosen:
            total = sum(sizes[i] for i in chosen)
            written += total
            sizes = [s for i, s in enumerate(sizes) if i not in chosen] + [total]
        assert len(sizes) <= MOST
    assert sum(sizes) == 400 * 512
    assert written < 8 * sum(sizes)


def test_a_segment_of_nothing() -> None:
    segment = segment_of([IndexRow(5, "")])
    assert segment.fields["text"].words == []
    assert segment.ids.tolist() == [5]


def test_a_lexicon_goes_as_soon_as_nobody_has_it() -> None:
    lexicon = Lexicon(by_table_from=0)
    lexicon.read(["the minister said so", "“Так” сказал министр"], 0)
    gone = weakref.ref(lexicon)
    gc.disable()
    try:
        del lexicon
        assert gone() is None, "megabytes of its table would wait for Python's collector"
    finally:
        gc.enable()
