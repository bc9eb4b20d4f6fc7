"""Who signs an opinion piece or a letter: an office holder, by name and office."""

from __future__ import annotations

import pytest

from rostra.extraction.authored import author_of, is_foot

BODY = "I was a clerk then.\n\nWe built a bridge, and our sons cross it.\n"


@pytest.mark.parametrize(
    ("title", "above", "below"),
    [
        ("Opinion: Why we build", "Ida Ro", ""),
        ("Comment: Why we build", "30 May 2020\nIda Ro", ""),
        ("Why we build", "By Ida Ro, Minister of Ports", ""),
        ("Why we build", "By Ida Ro", "The writer is the prime minister of Norn."),
        ("Why we build", "", "Ida Ro is the ambassador of Norn in Veld."),
        ("Bridges maligned", "", "IDA RO\nU.S. Ambassador\nVeld"),
        ("Bridges maligned", "", "Ida Ro, Mayor of Veld"),
    ],
)
def test_an_office_holder_signs(title: str, above: str, below: str) -> None:
    text = f"{title}\n\n{above}\n\n{BODY}\n{below}\n"
    found = author_of(text, title)
    assert found is not None
    assert found.who.lower() == "ida ro"
    assert text[slice(*found.place)] == found.who


@pytest.mark.parametrize(
    ("title", "above", "below"),
    [
        ("Why we build", "By Ida Ro", ""),
        ("Why we build", "By Ida Ro, Senior Reporter", ""),
        ("Why we build", "Ida Ro", ""),
        ("Why we build", "", "Ida Ro is a historian in Veld."),
        ("Opinion: Why we build", "The bridge of Veld at dawn", ""),
        ("Why we build", "", "Ida Ro\nReporting from Veld"),
    ],
)
def test_other_names_sign_nothing(title: str, above: str, below: str) -> None:
    assert author_of(f"{title}\n\n{above}\n\n{BODY}\n{below}\n", title) is None


def test_the_line_that_tells_who_the_author_is() -> None:
    assert is_foot("The writer is the prime minister of Norn.")
    assert not is_foot("The bridge is the work of a minister.")
