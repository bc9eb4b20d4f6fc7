"""Rows of ids: the quick way for many and the plain way for few say the same."""

from __future__ import annotations

import itertools
from array import array

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rostra.qt import id_rows
from rostra.qt.id_rows import has_all, row_of, runs_of

SOME = st.lists(st.integers(0, 40), unique=True, max_size=30)


@given(shown=SOME, wanted=st.lists(st.integers(0, 45), max_size=20))
@pytest.mark.parametrize("few", [0, 2000])
def test_they_say_what_a_loop_says(few: int, shown: list[int], wanted: list[int]) -> None:
    ids = array("q", shown)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(id_rows, "_FEW", few)
        rows = [row for row, one in enumerate(shown) if one in wanted]
        runs = runs_of(ids, wanted)
        assert [row for a, b in runs for row in range(a, b + 1)] == rows
        assert all(b + 1 < c for (_, b), (c, _) in itertools.pairwise(runs))
        assert has_all(ids, wanted) == set(wanted).issubset(shown)
        for one in wanted:
            assert row_of(ids, one) == (shown.index(one) if one in shown else -1)
