"""From the paths a person gave to the files to be read."""

from __future__ import annotations

import logging
import os
from collections.abc import Iterable, Iterator
from pathlib import Path

from rostra.domain.changes import FileResult
from rostra.domain.incoming import Handed

_log = logging.getLogger(__name__)


def walk(
    paths: Iterable[str | os.PathLike[str] | Handed | FileResult],
) -> tuple[list[Path | Handed], list[FileResult]]:
    """The files to be read, each once, and those that never will be, with the reason.

    Folders are walked in order of name.  Hidden files and folders in them are passed over, links
    are followed only to files of the same folder, and what has the suffix of no importer is
    skipped and said so.  A file that is named itself is always tried.
    """
    from rostra.importing import IMPORTERS

    files: dict[Path | Handed, None] = {}
    passed: list[FileResult] = []
    suffixes = {suffix.lower() for importer in IMPORTERS for suffix in importer.suffixes}
    for given in paths:
        if isinstance(given, Handed):
            files[given] = None
            continue
        if isinstance(given, FileResult):  # an address that could not be fetched
            passed.append(given)
            continue
        path = Path(given).expanduser()
        if not path.is_dir():
            files[path] = None
            continue
        for found in _files_of(path, passed):
            if found.suffix.lower() in suffixes:
                files[found] = None
            else:
                passed.append(
                    FileResult(str(found), "skipped", "It is no format that Rostra reads.")
                )
    return list(files), passed


def _files_of(folder: Path, passed: list[FileResult]) -> Iterator[Path]:
    def refused(error: OSError) -> None:
        name = error.filename or str(folder)
        passed.append(
            FileResult(
                name,
                "failed",
                f"The folder “{Path(name).name}” cannot be read: {error.strerror}.",
                "Change its permissions, or copy it somewhere else.",
            )
        )

    root = folder.resolve()
    for here, folders, names in os.walk(folder, onerror=refused):
        if "archive.db" in names:
            passed.append(FileResult(here, "skipped", "It is an archive of Rostra."))
            folders.clear()
            continue
        folders[:] = sorted(f for f in folders if not f.startswith("."))
        for name in sorted(n for n in names if not n.startswith(".")):
            path = Path(here, name)
            if path.is_symlink() and not path.resolve().is_relative_to(root):
                _log.info("A link that leads out of %s is not followed: %s", folder, path)
                passed.append(FileResult(str(path), "skipped", "It is a link out of the folder."))
            else:
                yield path
