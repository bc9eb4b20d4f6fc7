"""`rostra export`."""

from __future__ import annotations

import argparse
from functools import partial
from pathlib import Path

from rostra.cli.console import Console, plural
from rostra.cli.main import DONE
from rostra.cli.opening import open_archive
from rostra.cli.stopping import stoppable


def export(args: argparse.Namespace, console: Console) -> int:
    """Write a query's statements, or a collection, to a file."""
    target = Path(args.out).expanduser()
    with open_archive(args, console) as archive, stoppable(console) as progress:
        writer = args.writers.get(args.format.lower())
        write = partial(writer, archive) if writer else partial(archive.export, args.format)
        count = write(
            target,
            query=args.query,
            collection=args.collection,
            ids=None,
            progress=progress,
            language=args.language,
        )
    console.give({"file": str(target), "format": args.format, "statements": count})
    console.say(f"{plural(count, 'statement')} written to {target}.")
    return DONE
