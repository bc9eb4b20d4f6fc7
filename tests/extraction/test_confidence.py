"""The confidence of a statement."""

from __future__ import annotations

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
