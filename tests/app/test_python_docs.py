"""The example of docs/python.md is run as it stands, as a script without a main guard."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import rostra

DOCS = Path(__file__).parents[2] / "docs" / "python.md"
TALKS = """date 2024-03-07 Talks

President Ilham Aliyev said that the rail fees on the transport corridor would fall by 17 percent.
Aliyev stressed the importance of the rail corridor and of road transport.
"""


def test_the_example_runs_and_does_what_it_says(tmp_path):
    [code] = re.findall(r"```python\n(.*?)```", DOCS.read_text(), re.DOTALL)
    (tmp_path / "talks.txt").write_text(TALKS)
    (tmp_path / "example.py").write_text(code)
    done = subprocess.run(
        [sys.executable, "example.py"],
        cwd=tmp_path,
        env={**os.environ, "HOME": str(tmp_path)},
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.splitlines()[0].startswith("talks.txt imported ")
    assert "Ilham Aliyev" in done.stdout
    assert (tmp_path / "corridor.docx").stat().st_size > 1000
    with rostra.open(tmp_path / "archive", create=False) as archive:
        names = [(step.name.partition(":")[0], step.undone) for step in archive.store.steps()]
        assert names[0] == ("Correct the date of 1 statement", True)
        assert ("Import talks.txt", False) in names
        assert archive.search("tag:rail/fees in:'Corridor 2024'").hints == ()


def test_every_call_that_is_documented_is_there():
    from rostra.app.archive import Archive

    table = DOCS.read_text().partition("| Call |")[2]
    for row in table.splitlines()[2:]:
        if not row.startswith("|"):
            break
        for name in re.findall(r"`(\w+)(?:\(|`)", row.split("|")[1]):
            known = hasattr(Archive, name) or f"self.{name} =" in _source(Archive)
            assert known, name


def _source(of: type) -> str:
    import inspect

    return inspect.getsource(of)
