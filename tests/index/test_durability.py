"""Damage is noticed, and a process killed at any moment leaves a state that can be gone on from."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import time
from array import array
from pathlib import Path

import pytest

from rostra.domain.progress import silent
from rostra.domain.query_parse import parse
from rostra.domain.search import IndexRow, SearchRequest
from rostra.index.backend import WhooshBackend

WRITER = """
import sys
from pathlib import Path
from rostra.domain.progress import silent
from rostra.domain.search import IndexRow
from rostra.index import backend
from rostra.index.backend import WhooshBackend
backend.FLUSH_AT = 3
index = WhooshBackend(Path(sys.argv[1]))
if index.commit_number() < 0:
    index.rebuild([], 0, silent)
print("ready", flush=True)
for n in range(index.commit_number() + 1, int(sys.argv[2])):
    index.update([IndexRow(n, f"rail word{n}"), IndexRow(n // 2 + 1000, f"fees {n}")], [n - 7], n)
index.close()
"""


def expected(commit: int) -> dict[int, str]:
    """Texts by id after `commit` of WRITER."""
    rows: dict[int, str] = {}
    for n in range(1, commit + 1):
        rows[n], rows[n // 2 + 1000] = f"rail word{n}", f"fees {n}"
        rows.pop(n - 7, None)
    return rows


def found(backend: WhooshBackend, query: str) -> list[int]:
    hits = backend.search(SearchRequest(parse(query).node), lambda _: array("q"))
    return list(hits.ids())


def agrees(backend: WhooshBackend, commit: int) -> None:
    rows = expected(commit)
    assert found(backend, "") == sorted(rows)
    for word in ("rail", "fees", f"word{commit}", f"word{commit - 7}", str(commit)):
        assert found(backend, word) == sorted(i for i, t in rows.items() if word in t.split())


def kill_and_reopen(folder: Path, rnd: random.Random, commits: int) -> None:
    command = [sys.executable, "-c", WRITER, str(folder), str(commits)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as child:
        assert child.stdout is not None
        assert child.stdout.readline() == "ready\n"
        time.sleep(rnd.random() * 0.4)
        child.kill()
    backend = WhooshBackend(folder)
    assert not backend.problem
    reached = backend.commit_number()
    assert 0 <= reached < commits
    agrees(backend, reached)
    for n in range(reached + 1, reached + 5):  # what the archive tells again
        backend.update(
            [IndexRow(n, f"rail word{n}"), IndexRow(n // 2 + 1000, f"fees {n}")], [n - 7], n
        )
        agrees(backend, n)
    backend.close()


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="wants kill -9")
def test_killed_while_writing(tmp_path: Path) -> None:
    rnd = random.Random(1)
    for _ in range(5):
        kill_and_reopen(tmp_path / "index", rnd, 1_000_000)


@pytest.mark.slow
@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="wants kill -9")
def test_killed_two_hundred_times(tmp_path: Path) -> None:
    rnd = random.Random(os.urandom(8))
    for turn in range(200):
        kill_and_reopen(tmp_path / f"index{turn // 20}", rnd, 1_000_000)


ROWS = [IndexRow(i, f"rail word{i} {'fees ' * (i % 4)}", said=20240101) for i in range(1, 400)]
QUERIES = ("", "rail", "fees rail", "word7", "wor*", '"rail word9"')


@pytest.fixture
def built(tmp_path: Path) -> Path:
    backend = WhooshBackend(tmp_path)
    backend.rebuild(ROWS, 5, silent)
    backend.update([IndexRow(1000, "gas"), IndexRow(3, "changed")], [9], 6)
    backend.close()
    return tmp_path


def damage(path: Path, rnd: random.Random) -> None:
    data = bytearray(path.read_bytes())
    match rnd.randrange(5):
        case 0:
            data = data[: rnd.randrange(len(data))]
        case 1:
            path.unlink()
            return
        case 2:
            data += b"more"
        case _:
            for _ in range(rnd.randrange(1, 4)):
                data[rnd.randrange(len(data))] ^= 1 << rnd.randrange(8)
    path.write_bytes(data)


@pytest.mark.parametrize("seed", range(24))
def test_damage_is_noticed_and_rebuilt(built: Path, seed: int) -> None:
    rnd = random.Random(seed)
    whole = WhooshBackend(built)
    answers = [found(whole, query) for query in QUERIES]
    whole.close()
    files = sorted(p for p in built.iterdir() if p.suffix in {".segment", ".json"})
    before = {p: p.read_bytes() for p in files}
    damage(rnd.choice(files), rnd)
    backend = WhooshBackend(built)
    if {p: p.read_bytes() for p in files if p.exists()} == before:
        assert backend.commit_number() == 6  # two flips of one bit
    else:
        assert backend.commit_number() == -1
    changed = {row.id: row for row in [*ROWS, IndexRow(1000, "gas"), IndexRow(3, "changed")]}
    changed.pop(9)
    backend.rebuild(changed.values(), 6, silent)
    assert backend.commit_number() == 6
    assert [found(backend, query) for query in QUERIES] == answers
    backend.close()
    assert WhooshBackend(built).commit_number() == 6


def test_an_index_that_whoosh_pickled_is_not_read(tmp_path: Path) -> None:
    """Whoosh's own table of contents could run any code; here it is only a stray file."""
    (tmp_path / "_rostra_1.toc").write_bytes(b"cos\nsystem\n(S'touch owned'\ntR.")
    backend = WhooshBackend(tmp_path)
    assert backend.commit_number() == -1
    backend.rebuild([IndexRow(1, "rail")], 1, silent)
    assert found(WhooshBackend(tmp_path), "rail") == [1]


def test_a_folder_that_cannot_be_written_says_so(tmp_path: Path) -> None:
    from rostra.domain.errors import ArchiveError

    blocked = tmp_path / "index"
    blocked.write_text("a file where the folder should be")
    backend = WhooshBackend(blocked)
    assert backend.commit_number() == -1
    with pytest.raises(ArchiveError, match="cannot be written"):
        backend.rebuild(ROWS, 1, silent)
