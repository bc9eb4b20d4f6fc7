"""From tags and pointers to whole statements."""

from __future__ import annotations

import re

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from rostra.extraction.decode import Found, _labels, best_path, decode
from rostra.extraction.tagger import ROOT, Tagging
from rostra.extraction.words import Words, words_of

LABELS = {"O": 0, "S": 1, "s": 2, "U": 3, "u": 4, "C": 5, "c": 6}


def _tagging(tags: str, cues: dict[int, int], sources: dict[int, int]) -> Tagging:
    """Sure tags, one letter a word; `cues` and `sources` say at which word each word points."""
    count = len(tags)
    chances = np.full((count, 7), 0.01)
    chances[np.arange(count), [LABELS[t] for t in tags]] = 0.94
    targets, scores = {}, {}
    for name, points in (("cue", cues), ("source", sources)):
        targets[name] = np.full((count, 2), ROOT)
        scores[name] = np.full((count, 2), -np.inf, np.float32)
        for word, target in points.items():
            targets[name][word, 0] = target
            scores[name][word, 0] = np.log(0.9)
    return Tagging(np.log(chances).astype(np.float32), targets, scores)


def _parts(words: Words, found: Found) -> tuple[list[str], str, str]:
    text = lambda run: words.text[slice(*words.span(*run))] if run else ""  # noqa: E731
    return [text(run) for run in found.content], text(found.cue), text(found.source)


def test_a_statement_is_its_cue_its_content_and_its_source() -> None:
    words = words_of("Aral stressed free trade noting growth")
    tags = "SUCcUC"
    found = decode(words, _tagging(tags, {2: 1, 3: 1, 5: 4}, {2: 0, 3: 0, 5: 0}))
    assert [_parts(words, f) for f in found] == [
        (["free trade"], "stressed", "Aral"),
        (["growth"], "noting", "Aral"),
    ]


def test_pieces_of_one_cue_are_one_statement() -> None:
    words = words_of("Trade he noted grew fast")
    found = decode(words, _tagging("CSUCc", {0: 2, 3: 2, 4: 2}, {0: 1, 3: 1, 4: 1}))
    assert [_parts(words, f) for f in found] == [(["Trade", "grew fast"], "noted", "he")]


def test_a_run_that_changes_its_cue_is_cut() -> None:
    words = words_of("said one two three four noted")
    found = decode(words, _tagging("UCcccU", {1: 0, 2: 0, 3: 5, 4: 5}, {}))
    assert [_parts(words, f)[0] for f in found] == [["one two"], ["three four"]]


def test_content_that_points_at_no_cue_is_a_statement_without_one() -> None:
    words = words_of("We go home")
    (found,) = decode(words, _tagging("Ccc", {0: ROOT, 1: ROOT, 2: ROOT}, {}))
    assert found.cue is None
    assert found.source is None


def test_an_empty_text_has_none() -> None:
    assert decode(words_of(""), _tagging("", {}, {})) == []


@given(st.lists(st.lists(st.floats(-5, 0), min_size=7, max_size=7), min_size=1, max_size=12))
def test_the_path_never_goes_on_with_what_was_not_begun(rows: list[list[float]]) -> None:
    path = best_path(np.array(rows)).tolist()
    for before, now in zip([0, *path], path, strict=False):
        assert now not in (2, 4, 6) or before in (now, now - 1)


@given(st.lists(st.tuples(st.integers(0, 6), st.booleans()), min_size=1, max_size=20))
def test_words_surely_outside_part_what_is_labelled_on_either_side(
    wanted: list[tuple[int, bool]],
) -> None:
    odds = np.full((len(wanted), 7), -9.0)
    outside = np.array([out for _, out in wanted])
    for index, (label, out) in enumerate(wanted):
        odds[index, 0 if out else label] = -0.001
    path = _labels(odds, outside).tolist()
    assert all(label == 0 for label, out in zip(path, outside, strict=True) if out)
    runs = "".join("-" if out else "x" for out in outside)
    for match in re.finditer("x+", runs):
        alone = best_path(odds[match.start() : match.end()]).tolist()
        assert path[match.start() : match.end()] == alone
