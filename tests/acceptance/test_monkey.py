"""A random person for some minutes: no exception, no warning of Qt's, no growing memory."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

MINUTES = float(os.environ.get("ROSTRA_MONKEY_MINUTES", "3"))
SEED = os.environ.get("ROSTRA_MONKEY_SEED", "1")


@pytest.mark.acceptance
def test_a_random_person_finds_nothing() -> None:
    """ROSTRA_MONKEY_MINUTES=30 for a long walk, ROSTRA_MONKEY_SEED for another one."""
    script = Path(__file__).with_name("monkey.py")
    done = subprocess.run(
        [sys.executable, str(script), "--minutes", str(MINUTES), "--seed", SEED],
        capture_output=True,
        text=True,
        timeout=60 * MINUTES + 300,
        check=False,
    )
    print(done.stdout)
    assert done.returncode == 0, done.stdout[-6000:] + done.stderr[-3000:]
