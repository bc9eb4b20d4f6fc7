"""For the tests of all rooms: a home of their own, no screen, and Hypothesis without a clock."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from hypothesis import settings

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

# Two cores and other work beside us: a slow example is no failure.
settings.register_profile("rostra", deadline=None)
settings.load_profile("rostra")


@pytest.fixture(autouse=True, scope="session")
def home(tmp_path_factory: pytest.TempPathFactory):
    """Settings, logs and archives of the tests never touch those of the person who runs them."""
    folder = tmp_path_factory.mktemp("home")
    kept = dict(os.environ)
    os.environ.update(
        HOME=str(folder),
        XDG_CONFIG_HOME=str(folder / "config"),
        XDG_STATE_HOME=str(folder / "state"),
        XDG_DATA_HOME=str(folder / "data"),
        XDG_CACHE_HOME=str(folder / "cache"),
    )
    os.environ.pop("ROSTRA_ARCHIVE", None)
    yield Path(folder)
    os.environ.clear()
    os.environ.update(kept)
