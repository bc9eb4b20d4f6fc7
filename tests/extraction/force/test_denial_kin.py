"""Which words of a charge and of its answer are kin."""

from __future__ import annotations

import pytest

from rostra.extraction.denial_kin import kin


@pytest.mark.parametrize(
    ("charge", "answer"),
    [
        ("detained", "detaining"),
        ("fired", "firing"),
        ("abused", "abusive"),
        ("the payment", "was paid"),
        ("crossed", "incursion"),
        ("shelled", "bombardment"),
        ("a takeover", "the merger"),
        ("Met", "meetings"),
    ],
)
def test_kin(charge: str, answer: str) -> None:
    assert kin(charge) & kin(answer)


@pytest.mark.parametrize(
    ("charge", "answer"),
    [
        ("interference", "international"),
        ("interview", "intervention"),
        ("the dollar", "a dollar"),
        ("the government said", "the government says"),
        ("bank", "banter"),
    ],
)
def test_no_kin(charge: str, answer: str) -> None:
    assert not kin(charge) & kin(answer)
