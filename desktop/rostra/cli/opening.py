"""Opening the archive a command is about."""

from __future__ import annotations

import argparse

from rostra.app.archive import Archive
from rostra.app.logging import start_logging
from rostra.app.paths import state_folder
from rostra.cli.console import Console
from rostra.cli.main import WrongUse, archive_folder


def open_archive(
    args: argparse.Namespace,
    console: Console,
    *,
    create: bool = False,
    write: bool = False,
    wait: bool = True,
) -> Archive:
    """Open it, or make it if `create` and there is none.

    Its index is there when this returns, unless it is not to be waited for.
    Raises WrongUse when there is none, or when it is to be written and another program has it.
    """
    start_logging(state_folder())
    folder = archive_folder(args)
    if not (folder / "archive.db").exists():
        if create:
            return Archive.create(folder)
        raise WrongUse(
            f"There is no archive in {folder}.",
            "Name one with --archive, or make one: rostra import PATH --archive DIR",
        )
    archive = Archive.open(folder)
    if write and archive.read_only:
        holder = archive.store.held_by
        archive.close()
        why = f"it is open in {holder}" if holder else "its folder cannot be written"
        raise WrongUse(f"The archive {folder} cannot be changed: {why}.", "Close it there first.")
    try:
        if wait:
            archive.wait_for_index(console.progress)
    except BaseException:
        archive.close()
        raise
    return archive
