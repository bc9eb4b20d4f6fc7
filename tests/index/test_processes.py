"""One process writes while others read."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

WRITER = """
import sys
from pathlib import Path
from rostra.domain.progress import silent
from rostra.domain.search import IndexRow
from rostra.index import backend
backend.FLUSH_AT = 2
index = backend.WhooshBackend(Path(sys.argv[1]))
index.rebuild([IndexRow(i, "rail") for i in range(1, 101)], 0, silent)
print("ready", flush=True)
n, stop = 0, Path(sys.argv[1] + ".stop")
while not stop.exists():
    n += 1
    index.update([IndexRow(100 + n, f"rail word{n}")], [n % 90 + 1] if n % 5 == 0 else [], n)
index.close()
print(n, flush=True)
"""
READER = """
import sys, time
from array import array
from pathlib import Path
from rostra.domain.query import Word
from rostra.domain.search import SearchRequest
from rostra.index.backend import WhooshBackend
index = WhooshBackend(Path(sys.argv[1]))
end, last, states = time.monotonic() + float(sys.argv[2]), -1, set()
while time.monotonic() < end or len(states) < 3:
    commit = index.commit_number()
    hits = index.search(SearchRequest(Word("rail"), "added"), lambda _: array("q"))
    assert commit >= last, (commit, last)
    gone = sum(1 for n in range(5, commit + 1, 5) if n // 5 <= 18)
    assert hits.total >= 100 + commit - gone - 18, (hits.total, commit)
    assert len(set(hits.ordered())) == hits.total
    last = commit
    states.add(commit)
assert not index.problem, index.problem
print(len(states), last, flush=True)
"""


def run(folder: Path, seconds: float) -> None:
    def start(code: str) -> subprocess.Popen[str]:
        command = [sys.executable, "-c", code, str(folder), str(seconds)]
        return subprocess.Popen(command, stdout=subprocess.PIPE, text=True)

    with start(WRITER) as writer:
        assert writer.stdout is not None
        assert writer.stdout.readline() == "ready\n"
        readers = [start(READER) for _ in range(2)]
        for reader in readers:
            out, _ = reader.communicate(timeout=seconds + 60)
            assert reader.returncode == 0
            states, last = map(int, out.split())
            assert states >= 3
            assert last > 0
        Path(f"{folder}.stop").touch()
        out, _ = writer.communicate(timeout=seconds + 60)
        assert int(out) > 0


def test_readers_follow_a_writer(tmp_path: Path) -> None:
    run(tmp_path / "index", 2)


@pytest.mark.slow
def test_readers_follow_a_writer_for_long(tmp_path: Path) -> None:
    """One minute; ROSTRA_SECONDS=600 makes it the ten minutes that were asked for."""
    run(tmp_path / "index", int(os.environ.get("ROSTRA_SECONDS", "60")))
