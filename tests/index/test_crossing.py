"""Two-way counts of many values are made another way, and are the same."""

import random
import tempfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from rostra.domain.progress import silent
from rostra.domain.search import IndexRow
from rostra.index import crossing
from rostra.index.backend import WhooshBackend
from rostra.index.memory import MemoryBackend


@pytest.fixture
def only_what_occurs(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(crossing, "_DENSE", 0)
    monkeypatch.setattr(crossing, "_DENSE_PAIRS", 0)


@settings(
    max_examples=8,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(data=st.data())
def test_counting_only_what_occurs(only_what_occurs, worlds, same, data) -> None:
    archive = data.draw(worlds.archives)
    reference = MemoryBackend()
    reference.rebuild(archive, 1, silent)
    with tempfile.TemporaryDirectory() as folder:
        backend = WhooshBackend(Path(folder))
        backend.rebuild(archive, 1, silent)
        same(reference, backend, None)
        same(reference, backend, data.draw(worlds.nodes))
        backend.close()


def test_many_values_of_both_sides(same, tmp_path: Path) -> None:
    draw = random.Random(6)
    archive = [
        IndexRow(
            n,
            "rail",
            speakers=tuple(draw.sample(range(40), draw.randint(0, 4))),
            sectors=tuple(draw.sample("abcdefgh", draw.randint(0, 3))),
            countries=tuple(draw.sample("ABCDEFGH", draw.randint(0, 4))),
            said=draw.choice([0, 20240101, 20230705]),
        )
        for n in range(1, 300)
    ]
    reference, backend = MemoryBackend(), WhooshBackend(tmp_path)
    for one in (reference, backend):
        one.rebuild(archive, 1, silent)
    same(reference, backend, None)
    gone = [row.id for row in archive[::3]]
    for one in (reference, backend):
        one.update([], gone, 2)
    same(reference, backend, None)
    backend.close()
