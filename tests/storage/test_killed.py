"""kill -9 at random moments: the archive opens, is sound, and holds no half article."""

from __future__ import annotations

import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from rostra.storage import Store

_WRITER = """
import sys
from pathlib import Path
from rostra.storage import Store
from tests.storage.making import add, candidate
store = Store.open(Path(sys.argv[1]))
print("ready", flush=True)
step = number = 0
while True:
    number += 1
    with store.operation("Import", "test", join=step) as op:
        for n in range(3):
            original = op.originals.write(f"file {number} {n}".encode())
            ids = add(op, *[candidate() for _ in range(20)], title=f"{number} {n}")
            op.statements.tag(ids, [op.tags.ensure(f"t{number % 5}")])
        if number % 7 == 0:
            op.articles.delete([ids[0] // 20])
    step = op.step
    if number % 5 == 0:
        store.undo(); store.redo()
    print(number, flush=True)
"""


def _kill_while_writing(folder: Path, after: float) -> int:
    """Run the writer, kill it, and give the number of the last batch it said was kept."""
    command = [sys.executable, "-c", _WRITER, str(folder)]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
    assert process.stdout is not None
    with process.stdout as out:
        assert out.readline() == "ready\n"
        time.sleep(after)
        process.send_signal(signal.SIGKILL)
        lines = out.read().split()
    process.wait()
    return int(lines[-1]) if lines else 0


@pytest.mark.skipif(sys.platform == "win32", reason="no SIGKILL")
def test_killed_at_random_moments(tmp_path: Path) -> None:
    folder = tmp_path / "archive"
    Store.create(folder).close()
    chance = random.Random(7)
    batches = 0
    for _ in range(4):
        batches += _kill_while_writing(folder, chance.uniform(0.05, 0.6))
        with Store.open(folder) as store:
            assert not store.read_only, "the lock died with its process"
            assert store.check() == []
            counts = store._readers.column(
                """SELECT (SELECT count(*) FROM statements s WHERE s.article_id = a.id)
                FROM articles a"""
            )
            assert set(counts) <= {20}, "every article has all its statements"
            assert len(counts) % 3 in (0, 1, 2)
            speakers = "SELECT count(*) FROM statement_speakers"
            assert store._readers.value(speakers) == sum(counts)
            while store.undo() is not None:
                pass
            assert store.statements.count() == store.articles.count() == 0
            while store.redo() is not None:
                pass
            assert store.check() == []
    assert batches > 0, "the writer never got to write"
