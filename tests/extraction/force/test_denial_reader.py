"""The network that reads a statement where it stands and tells how likely it denies."""

from __future__ import annotations

import math
import pickle
import shutil
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rostra.domain.errors import ModelError
from rostra.extraction.denial_doubt import READ, SURE, Doubts
from rostra.extraction.denial_reader import LONGEST, DenialReader, pieces
from rostra.extraction.denial_signs import Told
from rostra.extraction.force import BY_CUE
from rostra.extraction.networks import CLS, SEP, opened_vocabulary

RESOURCES = Path(__file__).parents[3] / "resources"
WORDS = opened_vocabulary(RESOURCES / "model" / "tokenizer.json")
CHARGED = "Neighbours say that the army keeps its rockets in the old mill by the river.\n\n"
QUIET = "The mill by the river was built in 1840 and has a new owner since last summer.\n\n"
SHIPS = 'KORVA - The opposition claims that the harbour master let ships sail without papers.\n\n"'
EMPTY = Told("The mill has stood empty for years, nobody goes in", "said", "The army", CHARGED)


@pytest.fixture(scope="module")
def reader() -> DenialReader:
    found = Doubts.load(RESOURCES).reader
    assert found is not None
    return found


@pytest.mark.parametrize(
    "words",
    [
        "The mill has stood empty for years, nobody goes in",
        "There is nothing in that building but old looms",
        "No soldier of ours has ever set foot in it",
    ],
)
def test_an_answer_to_a_charge_is_more_likely_a_denial(reader: DenialReader, words: str) -> None:
    charged = reader.odds(Told(words, "said", "The army", CHARGED, quoted=True))
    quiet = reader.odds(Told(words, "said", "The owner", QUIET, quoted=True))
    assert charged > quiet


@pytest.mark.parametrize(
    ("words", "denies"),
    [
        ("Every ship had its papers, not one was missing", True),
        ("No ship of theirs has paid its dues", False),
        ("There was no wind that night", False),
    ],
)
def test_a_denial_is_told_from_a_charge_in_return(words: str, denies: bool) -> None:
    told = Told(words, "said", "the harbour master, Adem Torv,", SHIPS, quoted=True)
    assert (Doubts.load(RESOURCES).denial(told) >= SURE) is denies


def test_it_knows_better_than_signs_alone() -> None:
    words = "No ship of theirs has paid its dues"
    told = Told(words, "said", "the harbour master, Adem Torv,", SHIPS, quoted=True)
    found = Doubts.load(RESOURCES)
    assert replace(found, reader=None).denial(told) >= SURE > found.denial(told)


def test_the_sample_archives_denial_is_told_by_both(reader: DenialReader) -> None:
    """“There is no plan to raise the levy”: earlier networks took it for an assertion."""
    text = (RESOURCES / "sample" / "2021-06-18-budget-session.txt").read_text("utf-8")
    start, said = text.index("There is no plan"), text.index("Okoruwa said. ")
    content = ((start, text.index('," Okoruwa')),)
    told = Told.of(text, content, ((said + 8, said + 12),), ((said, said + 7),))
    assert reader.odds(told) > 1
    assert Doubts.load(RESOURCES).denial(told) >= SURE


def test_signs_that_are_sure_are_overruled(reader: DenialReader) -> None:
    """Many of a long quotation's may speak for a denial by chance."""
    assert reader.odds(NEWS) < -5
    assert Doubts(3.5, {}, None).denial(NEWS) >= SURE > Doubts(3.5, {}, reader).denial(NEWS)


_ANY, _SHORT = st.text(max_size=900), st.text(max_size=60)


@given(_ANY, _SHORT, _SHORT, _ANY, _ANY, _ANY, st.booleans())
def test_any_text_is_cut_to_what_the_network_reads(
    words: str, cue: str, source: str, before: str, after: str, head: str, quoted: bool
) -> None:
    told = Told(words, cue, source, before, quoted, after, head)
    ids, types = pieces(told, WORDS)
    assert len(ids) == len(types) <= LONGEST
    assert (ids[0], ids[-1]) == (CLS, SEP)
    assert types == sorted(types[: types.index(1)]) + [1] * types.count(1) + [0] * (
        len(types) - types.index(1) - types.count(1)
    )


def test_the_statement_alone_is_marked_as_such() -> None:
    ids, types = pieces(Told("No", "said", "he", "Was he paid? ", after=" He left."), WORDS)
    marked = [piece for piece, kind in zip(ids, types, strict=True) if kind]
    assert WORDS.decode(marked) == "he | said : no"


def test_it_is_sent_to_other_processes(reader: DenialReader) -> None:
    again: DenialReader = pickle.loads(pickle.dumps(reader))
    assert again.odds(EMPTY) == reader.odds(EMPTY)


def chance(odds: float) -> float:
    return 1 / (1 + math.exp(-odds))


@pytest.mark.parametrize(("signs", "asked"), [(0.0, True), (-6.0, False), (3.5, True)])
def test_it_is_asked_where_it_may_change_what_is_said(
    reader: DenialReader, signs: float, asked: bool
) -> None:
    given_odds = (1 - READ) * signs + READ * reader.odds(EMPTY) if asked else signs
    found = Doubts(signs, {}, reader).denial(EMPTY)
    assert found == pytest.approx(chance(given_odds))


ANSWER = Told("No soldier of ours has ever been there", "said", "The army", CHARGED, quoted=True)
NEWS = Told("Nobody goes there any more", "said", "The owner", QUIET, quoted=True)


@pytest.mark.parametrize(
    ("told", "signs", "sure", "stands"),
    [
        (ANSWER, -4.0, BY_CUE, True),  # the signs alone would not let it stand
        (ANSWER, -9.0, 0.7, False),
        (NEWS, 0.0, BY_CUE, True),  # not asked
        (NEWS, 0.0, 0.7, False),
        (NEWS, 3.5, 0.7, False),  # however sure the signs are
    ],
)
def test_a_rules_denial_stands_or_falls_by_both(
    reader: DenialReader, told: Told, signs: float, sure: float, stands: bool
) -> None:
    assert reader.odds(NEWS) < -5 < 1 < reader.odds(ANSWER)
    assert Doubts(signs, {}, reader).stands(told, sure) is stands


def test_a_missing_network_is_told_with_what_to_do(tmp_path: Path) -> None:
    with pytest.raises(ModelError, match=r"missing: .*denial\.int8\.onnx") as caught:
        DenialReader.load(tmp_path, "0" * 64)
    assert "Install Rostra again" in caught.value.hint


def test_a_damaged_network_is_not_opened(tmp_path: Path) -> None:
    shutil.copytree(RESOURCES / "force", tmp_path / "force")
    with (tmp_path / "force" / "denial.int8.onnx").open("r+b") as file:
        file.seek(5000)
        file.write(b"\0\0\0\0")
    with pytest.raises(ModelError, match="damaged"):
        Doubts.load(tmp_path)


def test_what_is_no_network_will_not_run(tmp_path: Path) -> None:
    (tmp_path / "network.onnx").write_bytes(b"no network")
    reader = DenialReader(tmp_path / "network.onnx", RESOURCES / "model" / "tokenizer.json")
    with pytest.raises(ModelError, match="does not run"):
        reader.odds(EMPTY)
