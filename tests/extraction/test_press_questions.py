"""What an unnamed journalist puts to somebody is no statement."""

from __future__ import annotations

import pytest

from rostra.extraction.press_questions import is_of_the_press


def test_what_the_press_puts_is_no_statement() -> None:
    text = "A reporter told the envoy it was late. Reporter Ida Ro said it rained."
    assert is_of_the_press(text, (11, 15), (0, 10))
    assert not is_of_the_press(text, (text.index("said"), text.index(" it rained")), (39, 54))


@pytest.mark.parametrize(
    ("who", "cue", "wanted"),
    [
        ("A reporter from Veld", "wanted to know", True),
        ("One journalist", "asked", True),
        ("A deputy from Veld", "wanted to know", False),
        ("The Norr Reporter", "said", False),
    ],
)
def test_who_only_asks(who: str, cue: str, wanted: bool) -> None:
    text = f"{who} {cue} why it rained."
    at = len(who) + 1
    assert is_of_the_press(text, (at, at + len(cue)), (0, len(who))) is wanted
