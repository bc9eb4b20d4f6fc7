"""Where Rostra keeps what is not in an archive: settings, log files, the usual archive."""

from __future__ import annotations

import os
from pathlib import Path

ARCHIVE_VARIABLE = "ROSTRA_ARCHIVE"
"""Names the archive when a command does not."""


def config_folder() -> Path:
    """Of the settings file.  Not made here."""
    import platformdirs

    return Path(platformdirs.user_config_dir("rostra", appauthor=False))


def state_folder() -> Path:
    """Of log files, crash reports and the window's state.  Not made here."""
    import platformdirs

    return Path(platformdirs.user_state_dir("rostra", appauthor=False))


def usual_archive() -> Path:
    """The archive of whoever names none: $ROSTRA_ARCHIVE, else the documents folder's Rostra."""
    named = os.environ.get(ARCHIVE_VARIABLE)
    if named:
        return Path(named).expanduser()
    import platformdirs

    return Path(platformdirs.user_documents_dir()) / "Rostra"


def sample_archive() -> Path:
    """Where the sample archive is made."""
    import platformdirs

    return Path(platformdirs.user_data_dir("rostra", appauthor=False)) / "sample"
