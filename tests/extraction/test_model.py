"""The shipped model: its files, its windows, and what is said when something is wrong."""

from __future__ import annotations

import json
import shutil
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from rostra.domain.errors import ModelError
from rostra.extraction.manifest import Manifest
from rostra.extraction.quotes import quotations, states
from rostra.extraction.tagger import ROOT, Tagger, _likeliest, _windows
from rostra.extraction.words import words_of

MODEL = Path(__file__).parents[2] / "resources" / "model"


@pytest.fixture(scope="module")
def tagger() -> Tagger:
    return Tagger.load(MODEL)


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    return Path(shutil.copytree(MODEL, tmp_path / "model"))


def test_the_shipped_files_are_those_of_the_manifest() -> None:
    manifest = Manifest.read(MODEL)
    assert manifest.verified(MODEL, manifest.network).stat().st_size < 40_000_000
    assert manifest.verified(MODEL, manifest.vocabulary)


def test_a_missing_model_says_what_to_do(tmp_path: Path) -> None:
    with pytest.raises(ModelError, match=r"missing.*manifest\.json.*Install Rostra again"):
        Tagger.load(tmp_path)


def test_a_missing_file_is_named(copy: Path) -> None:
    name = Manifest.read(copy).network
    (copy / name).unlink()
    with pytest.raises(ModelError, match=name):
        Tagger.load(copy)


def test_a_damaged_file_is_named(copy: Path) -> None:
    name = Manifest.read(copy).network
    data = bytearray((copy / name).read_bytes())
    data[len(data) // 2] ^= 1
    (copy / name).write_bytes(data)
    with pytest.raises(ModelError, match=rf"damaged.*{name}.*SHA-256"):
        Tagger.load(copy)


@pytest.mark.parametrize("text", ["", "{}", "[]", '{"name": "x", "version": "1"}'])
def test_a_damaged_manifest_is_named(copy: Path, text: str) -> None:
    (copy / "manifest.json").write_text(text, "utf-8")
    with pytest.raises(ModelError, match=r"manifest\.json"):
        Manifest.read(copy)


def test_a_network_that_does_not_run_is_named(copy: Path) -> None:
    import hashlib

    name = Manifest.read(copy).network
    (copy / name).write_bytes(b"not a network")
    raw = json.loads((copy / "manifest.json").read_text("utf-8"))
    raw["files"][name] = hashlib.sha256(b"not a network").hexdigest()
    (copy / "manifest.json").write_text(json.dumps(raw), "utf-8")
    with pytest.raises(ModelError, match="does not run"):
        Tagger.load(copy)


@given(st.integers(1, 3000), st.lists(st.integers(0, 3000), unique=True), st.integers(0, 42))
def test_every_piece_is_at_home_in_one_window(total: int, cuts: list[int], before: int) -> None:
    manifest = replace(Manifest.read(MODEL), before=before, after=before // 3)
    windows = list(_windows(total, sorted(cuts), manifest))
    assert windows[0].home == 0
    assert windows[-1].home_end == total
    assert all(one.home_end == other.home for one, other in pairwise(windows))
    body = manifest.window - 2
    assert all(w.start <= w.home < w.home_end <= w.end <= w.start + body for w in windows)
    assert all(w.home - w.start >= before for w in windows[1:])
    assert all(w.end - w.home_end >= before // 3 for w in windows[:-1])


def test_tags_are_chances_and_pointers_point_at_words(tagger: Tagger) -> None:
    text = "President Aral said on Monday that trade grew. " * 30
    words = words_of(text)
    tagging = tagger.tag(words, states(words, quotations(text)))
    assert np.allclose(np.exp(tagging.tags).sum(1), 1, atol=1e-3)
    for name, targets in tagging.targets.items():
        assert targets.min() >= ROOT
        assert targets.max() < len(words)
        assert tagging.scores[name].max() <= 1e-4


def test_a_text_is_tagged_the_same_whatever_ran_before(tagger: Tagger) -> None:
    words = words_of("Aral said that trade grew.")
    state = [0] * len(words)
    first = tagger.tag(words, state).tags
    tagger.tag(words_of("Nothing of the kind. " * 50), [0] * 250)
    assert np.array_equal(first, tagger.tag(words, state).tags)


@pytest.mark.parametrize("text", ["", "\n\n", "😀😀😀", "\u0301\u0301", "ا" * 500, "x" * 100_000])
def test_odd_texts_are_tagged(tagger: Tagger, text: str) -> None:
    words = words_of(text)
    assert len(tagger.tag(words, [0] * len(words)).tags) == len(words)


@given(st.integers(1, 6), st.integers(1, 40), st.integers(0, 9), st.floats(-20, 5))
def test_the_likeliest_are_those_that_sorting_whole_rows_would_give(
    rows: int, columns: int, seed: int, least: float
) -> None:
    places = np.random.default_rng(seed).permutation(rows * columns).reshape(rows, columns)
    scores = (least + places / 7).astype(np.float32)
    row, rank, column = _likeliest(scores)
    for index in range(rows):
        wanted = [c for c in np.argsort(-scores[index])[:8] if scores[index, c] > -7]
        assert column[row == index].tolist() == wanted
        assert rank[row == index].tolist() == list(range(len(wanted)))
