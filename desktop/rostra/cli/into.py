"""Commands that bring something in: import, people."""

from __future__ import annotations

import argparse
from dataclasses import asdict
from pathlib import Path

from rostra.app.fetch import fetched
from rostra.cli.console import Console, plural
from rostra.cli.main import DONE, SOME_FAILED, STOPPED
from rostra.cli.opening import open_archive
from rostra.cli.preview import preview
from rostra.cli.stopping import stoppable
from rostra.domain.changes import ImportReport


def import_(args: argparse.Namespace, console: Console) -> int:
    """`rostra import PATH...`."""
    if args.preview:
        return preview(args, console)
    with (
        open_archive(args, console, create=True, write=True) as archive,
        stoppable(console) as progress,
    ):
        report = archive.import_paths(fetched(args.paths, progress), progress, args.jobs)
    console.give(
        {
            "files": [asdict(f) for f in report.files],
            "statements": report.statements,
            "cancelled": report.cancelled,
        }
    )
    _tell(report, console)
    if report.cancelled:
        return STOPPED
    return SOME_FAILED if report.count("failed") else DONE


def _tell(report: ImportReport, console: Console) -> None:
    for file in report.files:
        if file.status == "imported":
            console.say(
                f"{file.path}: {plural(file.statements, 'statement')}. {file.message}".rstrip()
            )
        elif file.status != "failed":
            console.say(f"{file.path}: {file.status}. {file.message}")
    console.failures(f for f in report.files if f.status == "failed")
    counts = [
        f"{number:,} {status}"
        for status in ("imported", "new version", "duplicate", "skipped", "failed")
        if (number := report.count(status))
    ]
    console.say(
        f"{', '.join(counts) or 'nothing to import'}; {plural(report.statements, 'statement')}."
    )
    if report.cancelled:
        console.say("Stopped. What was finished is kept; import the same again to go on.")


def people(args: argparse.Namespace, console: Console) -> int:
    """`rostra people import FILE`."""
    with open_archive(args, console, create=True, write=True) as archive:
        report = archive.people.import_file(Path(args.file), console.progress)
    console.give({"added": report.added, "changed": report.changed, "failed": list(report.failed)})
    for problem in report.failed:
        console.clear()
        print(f"failed  {args.file}: {problem}", file=console.err)
    console.say(
        f"{plural(report.added, 'person added', 'people added')}, {report.changed:,} completed, "
        f"{plural(len(report.failed), 'row')} failed."
    )
    return SOME_FAILED if report.failed else DONE
