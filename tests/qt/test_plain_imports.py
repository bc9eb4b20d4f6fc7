"""Imports are Python's own: PySide reads no source of what the window is made of."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

_READS_NONE = """
import builtins, linecache
import rostra.qt.main
import numpy, whoosh.fields
assert builtins.__import__ is not builtins.__feature_import__
assert not linecache.cache, sorted(linecache.cache)[:3]
"""

_LEAVES_IT = """
import builtins
from PySide6 import QtCore
theirs = lambda *given, real=builtins.__import__, **named: real(*given, **named)
builtins.__import__ = theirs
import rostra.qt.plain_imports
assert builtins.__import__ is theirs
"""


@pytest.mark.parametrize("program", [_READS_NONE, _LEAVES_IT])
def test_of_a_program_that_imports_the_window(program: str) -> None:
    done = subprocess.run(
        [sys.executable, "-c", program],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
    assert done.returncode == 0, done.stderr
