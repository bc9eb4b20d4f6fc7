"""“Germany's Scholz”: a surname behind a state's name is that of who led it then."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

Names = Callable[..., list[str]]
DAY = date(2024, 3, 6)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("[Germany's Scholz] spoke. [Scholz] left.", ["Olaf Scholz", "Olaf Scholz"]),
        ("[Turkey’s Fidan] met Hungary’s Orban. [Orban] spoke.", ["Hakan Fidan", "Viktor Orbán"]),
        ("[India's Modi, in Kyiv], spoke.", ["Narendra Modi"]),
        ("[Japan's Kishida]: the deal is done.", ["Fumio Kishida"]),
        ("[Germany's Siemens] spoke.", ["Siemens"]),
        ("[Japan's Suzuki] recalled cars.", ["Suzuki"]),  # a finance minister is called so, too
        ("[Norway's Scholz] spoke.", ["Scholz"]),
    ],
)
def test_whose_leader_is_meant(names: Names, text: str, wanted: list[str]) -> None:
    assert names(text, DAY) == wanted


def test_before_and_after_their_time_they_do_not(names: Names) -> None:
    assert names("[Germany's Scholz] spoke.", date(1995, 3, 6)) == ["Scholz"]
