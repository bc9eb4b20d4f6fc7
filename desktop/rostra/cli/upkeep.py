"""Commands that keep an archive well: check, rebuild-index, backup, restore, sample, bench."""

from __future__ import annotations

import argparse
from dataclasses import asdict
from pathlib import Path

from rostra.cli.console import Console, plural
from rostra.cli.main import DONE, SOME_FAILED, WrongUse, archive_folder
from rostra.cli.opening import open_archive
from rostra.cli.stopping import stoppable


def check(args: argparse.Namespace, console: Console) -> int:
    """Recompute every hash and span; exit status 1 when something is wrong."""
    with open_archive(args, console) as archive, stoppable(console) as progress:
        problems = archive.verify(progress)
        articles, statements = archive.store.articles.count(), archive.store.statements.count()
    console.give(
        {
            "articles": articles,
            "statements": statements,
            "problems": [asdict(problem) for problem in problems],
        }
    )
    for problem in problems:
        console.say(f"{problem.table} {problem.record_id}: {problem.message}")
    told = plural(len(problems), "problem") if problems else "all is as it was kept"
    console.say(f"{plural(articles, 'article')}, {plural(statements, 'statement')}: {told}.")
    return SOME_FAILED if problems else DONE


def rebuild_index(args: argparse.Namespace, console: Console) -> int:
    """Make the index anew from the database."""
    with (
        open_archive(args, console, write=True, wait=False) as archive,  # else it is made twice
        stoppable(console) as progress,
    ):
        archive.rebuild_index(progress)
        statements = archive.store.statements.count()
    console.give({"statements": statements})
    console.say(f"The index holds {plural(statements, 'statement')}.")
    return DONE


def backup(args: argparse.Namespace, console: Console) -> int:
    """Write a checked copy of the database."""
    with open_archive(args, console) as archive, stoppable(console) as progress:
        path = archive.backup(args.out, progress)
    console.give({"file": str(path), "bytes": path.stat().st_size})
    console.say(f"{path} ({path.stat().st_size / 1e6:.1f} MB), opened and checked.")
    return DONE


def restore(args: argparse.Namespace, console: Console) -> int:
    """Make the archive what a backup holds; what is there is set aside first."""
    from rostra.app.archive import Archive

    source, folder = Path(args.backup).expanduser(), archive_folder(args)
    if not source.is_file():
        raise WrongUse(f"There is no file {source}.")
    with Archive.restored(source, folder) as archive:
        statements = archive.store.statements.count()
    console.give({"archive": str(folder), "statements": statements})
    console.say(f"{folder} holds {plural(statements, 'statement')} again.")
    return DONE


def sample(args: argparse.Namespace, console: Console) -> int:
    """Make the sample archive, and say where it is."""
    from rostra.app.paths import sample_archive
    from rostra.app.sample import make_sample

    named = args.folder or args.archive
    folder = Path(named).expanduser() if named else sample_archive()
    with stoppable(console) as progress, make_sample(folder, progress) as archive:
        articles, statements = archive.store.articles.count(), archive.store.statements.count()
    console.give({"archive": str(folder), "articles": articles, "statements": statements})
    console.say(f"{folder}: {plural(articles, 'article')}, {plural(statements, 'statement')}.")
    return DONE


def bench(args: argparse.Namespace, console: Console) -> int:
    """Measure the search; the work is in rostra.app.bench."""
    from rostra.app.bench.search import chart, run

    with stoppable(console) as progress:
        result = run(args.size, progress)
    console.give(result)
    console.say(chart(result))
    return DONE
