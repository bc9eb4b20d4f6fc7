"""Which cues are acts of saying."""

from __future__ import annotations

import pytest

from rostra.extraction.acts import is_saying


@pytest.mark.parametrize(
    "cue",
    ["said", "stressed", "expressed confidence in", "called for", "told", "according to",
     "expressed hope that", "agreed that", "denied", "said he believes", "warned"],
)  # fmt: skip
def test_saying(cue: str) -> None:
    assert is_saying(cue, quoted=False)


@pytest.mark.parametrize(
    "cue",
    ["discussed", "exchanged views on", "signed", "declined to comment", "believes", "wants",
     "would not say", "also discussed", "concurred", "had hoped", "refused to comment on"],
)  # fmt: skip
def test_not_saying(cue: str) -> None:
    assert not is_saying(cue, quoted=False)


def test_a_belief_in_quotation_marks_was_said() -> None:
    assert is_saying("believes", quoted=True)
