"""The sample archive: invented people and outlets, everything the window shows."""

from __future__ import annotations

import shutil
from pathlib import Path

from rostra.app.archive import Archive
from rostra.app.resources import resources
from rostra.domain.changes import ImportReport
from rostra.domain.errors import ArchiveError, RostraError
from rostra.domain.progress import Progress, silent

COLLECTION = "Rail fees"
TAG = "rail/fees"
_QUERY = "rail OR fees"


def sample_files() -> list[Path]:
    """The articles; one that was changed later (in `later/`) comes last."""
    folder = resources() / "sample"
    files = sorted(f for f in folder.glob("*") if f.is_file() and not f.name.startswith("."))
    if not files:
        raise RostraError("Rostra's sample articles are missing.", "Install Rostra again.")
    return files + sorted((folder / "later").glob("*"))


def make_sample(folder: Path, progress: Progress = silent) -> Archive:
    """Make the sample archive in `folder` and open it; one that is there is just opened.

    Raises ArchiveError when the folder holds something else.
    """
    if (folder / "archive.db").exists():
        return Archive.open(folder)
    archive = Archive.create(folder)
    try:
        report = fill(archive, progress)
    except BaseException:
        archive.close()
        shutil.rmtree(folder, ignore_errors=True)
        raise
    if report.cancelled or not report.count("imported"):
        archive.close()
        shutil.rmtree(folder, ignore_errors=True)
        why = next((f.message for f in report.files if f.message), "It was cancelled.")
        raise ArchiveError(f"The sample archive was not made. {why}")
    return archive


def fill(archive: Archive, progress: Progress = silent) -> ImportReport:
    """Import the sample articles; tag and collect some statements, keep a search."""
    report = archive.import_paths(sample_files(), progress)
    if report.cancelled:
        return report
    ids = list(archive.find(_QUERY, sort="-date").ordered())
    if ids:
        archive.tag(ids, add=[TAG])
        archive.collect(ids, COLLECTION)
        held = archive.collections.named(COLLECTION)
        archive.collections.heading(held.id, "What was said about the fees", 0)
    archive.searches.save("Denials", "force:denies", "date")
    return report
