"""Rostra: a desktop archive of what leaders said.

import rostra

with rostra.open("~/archive") as archive:
    archive.import_paths(["talks.txt"])
    page = archive.search("speaker:Aliyev sector:transport", facets=("speaker", "year"))
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

from rostra.version import __version__

if TYPE_CHECKING:
    from rostra.app.archive import Archive

__all__ = ["__version__", "open"]


def open(  # noqa: A001  # `rostra.open`, as one opens a file
    folder: str | os.PathLike[str], *, create: bool = True, read_only: bool = False
) -> Archive:
    """Open the archive in `folder`, making it when there is nothing there (unless told not to).

    Raises rostra.domain.errors.ArchiveError when it cannot be opened.
    """
    from rostra.app.archive import Archive

    path = Path(folder).expanduser()
    is_new = not path.exists() or (path.is_dir() and not any(path.iterdir()))
    if create and not read_only and is_new:
        return Archive.create(path)
    return Archive.open(path, read_only)
