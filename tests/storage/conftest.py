"""Archives in tmp_path."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from tests.storage.making import add

from rostra.domain.candidates import Candidate
from rostra.storage import Store


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with Store.create(tmp_path / "archive") as opened:
        yield opened


@pytest.fixture
def filled(store: Store) -> Callable[..., list[int]]:
    """`filled(candidate(...), outlet="...")` adds an article in a step of its own."""

    def fill(*candidates: Candidate, **fields: object) -> list[int]:
        with store.operation("Add") as op:
            return add(op, *candidates, **fields)

    return fill
