"""Who signs a joint document, by its title or its first words."""

from __future__ import annotations

import pytest

from rostra.extraction.documents import are_several, signers


@pytest.mark.parametrize(
    ("title", "who"),
    [
        ("Joint statement by the Foreign Ministers of Norn, Sund and Veld", None),
        ("Declaration of the Presidents of Norn and Ro on oil", "the Presidents of Norn and Ro"),
        ("Joint statement by President Ida Ro and Chancellor Otto Weil", None),
        ("Joint statement on oil by the leaders of Norn and Sund", "the leaders of Norn and Sund"),
        ("G7 Foreign Ministers' statement", "-"),
        ("Statement by the Minister of Culture and Sports Ida Ro", "-"),
        ("Joint statement on bread and water", "-"),
    ],
)  # fmt: skip
def test_a_title_says_who_signs(title: str, who: str | None) -> None:
    found = signers(f"{title}\n\nWe met.\n", title)
    if who == "-":
        assert found is None
        return
    assert found is not None
    assert found.who == (who or title.split(" by ", 1)[1])
    assert f"{title}\n"[slice(*found.place)] == found.who


def test_the_first_words_say_who_signs() -> None:
    text = "Veld Conclusions\n\n1. We, the leaders of Norn, Sund and Veld, met in Osk in May.\n"
    found = signers(text, "Veld Conclusions")
    assert found is not None
    assert text[slice(*found.place)] == "the leaders of Norn, Sund and Veld"
    assert signers("We, he said, met the leaders. We, too, left.", "Veld") is None


def test_a_portfolio_is_of_one() -> None:
    assert are_several("President Ro and Chancellor Weil")
    assert are_several("the Governments of Norn")
    assert not are_several("Minister for Trade and Industry Ida Ro")
