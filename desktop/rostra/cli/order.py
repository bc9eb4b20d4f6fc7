"""Commands that put in order: tag, collect, undo, redo, steps."""

from __future__ import annotations

import argparse
from dataclasses import asdict

from rostra.cli.console import Console, plural
from rostra.cli.main import DONE, WrongUse
from rostra.cli.opening import open_archive
from rostra.domain.changes import Step


def tag(args: argparse.Namespace, console: Console) -> int:
    """`rostra tag QUERY --add T | --remove T`."""
    if not args.add and not args.remove:
        raise WrongUse("Say which tag.", "rostra tag QUERY --add TAG (or --remove TAG)")
    with open_archive(args, console, write=True) as archive:
        found = archive.find(args.query).ids()
        changes = archive.tag(found, add=args.add, remove=args.remove) if found else None
    moved = len(changes.statements) if changes else 0
    console.give({"found": len(found), "changed": moved})
    console.say(f"{plural(len(found), 'statement')} found, {moved:,} changed.")
    return DONE


def collect(args: argparse.Namespace, console: Console) -> int:
    """`rostra collect QUERY --into NAME`."""
    into = args.into.strip()
    if not into:
        raise WrongUse("Say which collection.", "rostra collect QUERY --into NAME")
    with open_archive(args, console, write=True) as archive:
        found = archive.find(args.query, sort="-date").ordered()
        before = archive.store.collections.by_name(into)
        if found:
            archive.collect(found, into)
        after = archive.store.collections.by_name(into)
    held = after.statements if after else 0
    added = held - (before.statements if before else 0)
    console.give({"found": len(found), "added": added, "collection": into, "holds": held})
    console.say(
        f"{plural(len(found), 'statement')} found, {added:,} added; “{into}” holds {held:,}."
    )
    return DONE


def undo(args: argparse.Namespace, console: Console) -> int:
    """`rostra undo`."""
    with open_archive(args, console, write=True) as archive:
        done = archive.undo()
    return _told("Undone", done[0] if done else None, console)


def redo(args: argparse.Namespace, console: Console) -> int:
    """`rostra redo`."""
    with open_archive(args, console, write=True) as archive:
        done = archive.redo()
    return _told("Done again", done[0] if done else None, console)


def _told(what: str, step: Step | None, console: Console) -> int:
    console.give({"step": asdict(step) if step else None})
    console.say(f"{what}: {step.name}" if step else "There is nothing left.")
    return DONE


def steps(args: argparse.Namespace, console: Console) -> int:
    """`rostra steps`."""
    with open_archive(args, console) as archive:
        found = archive.store.steps(args.limit)
    console.give({"steps": [asdict(step) for step in found]})
    for step in found:
        undone = "  (undone)" if step.undone else ""
        console.say(f"{step.at.astimezone():%Y-%m-%d %H:%M}  {step.author}  {step.name}{undone}")
    return DONE
