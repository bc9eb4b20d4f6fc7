"""The confidence of a statement."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rostra.domain.errors import ModelError
from rostra.extraction.confidence import Calibration, features


@given(st.dictionaries(st.sampled_from(["content", "share", "words"]), st.floats(0, 1000)))
def test_it_is_a_chance_whatever_the_evidence(evidence: dict[str, float]) -> None:
    weights = {"constant": 1.0, "content": 3.0, "odds share": -2.0, "log words": 0.5}
    assert 0.0 <= Calibration(weights).statement(evidence, "direct") <= 1.0


def test_more_of_what_speaks_for_it_gives_more() -> None:
    calibration = Calibration({"constant": -1.0, "content": 3.0})
    low, high = (calibration.statement({"content": c}, "direct") for c in (0.2, 0.9))
    assert low < high


def test_features_know_the_kind() -> None:
    assert features({}, "mixed")["kind mixed"] == 1.0


@pytest.mark.parametrize("content", ["", "[]", '{"statement": {"a": "b"}}', "{"])
def test_a_damaged_calibration_says_what_to_do(tmp_path: Path, content: str) -> None:
    path = tmp_path / "calibration.json"
    path.write_text(content, "utf-8")
    with pytest.raises(ModelError, match=r"calibration\.json.*Install Rostra again"):
        Calibration.read(path)


def test_a_style_of_its_own_moves_the_odds(tmp_path: Path) -> None:
    path = tmp_path / "calibration.json"
    raw = {"least": 0.3, "statement": {"constant": 0.0}, "record": {"least": 0.5, "shift": 2.0}}
    path.write_text(json.dumps(raw), "utf-8")
    plain, moved = Calibration.read(path), Calibration.read(path, "record")
    assert plain.statement({}, "direct") == 0.5
    assert moved.statement({}, "direct") == pytest.approx(0.8808)
    assert not moved.keeps(0.45)
    assert plain.keeps(0.45)


def test_a_style_the_file_lacks_is_said(tmp_path: Path) -> None:
    path = tmp_path / "calibration.json"
    path.write_text('{"least": 0.3, "statement": {}}', "utf-8")
    with pytest.raises(ModelError, match="calibration"):
        Calibration.read(path, "record")
