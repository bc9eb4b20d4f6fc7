"""`rostra import --preview`: what would come in, where each field came from, what is new."""

from __future__ import annotations

import argparse
from collections import Counter
from collections.abc import Iterable, Sequence
from contextlib import ExitStack

from rostra.app.fetch import fetched
from rostra.app.looking import look
from rostra.cli.console import Console, plural
from rostra.cli.main import DONE, SOME_FAILED, archive_folder
from rostra.cli.opening import open_archive
from rostra.cli.stopping import stoppable
from rostra.domain.incoming import FIELDS, Incoming, State, sureness


def preview(args: argparse.Namespace, console: Console) -> int:
    """Nothing is written; without an archive all is new."""
    rows: list[Incoming] = []

    def tell(found: Sequence[Incoming]) -> None:
        rows.extend(found)
        for one in found:
            _say(one, console)

    with ExitStack() as stack:
        store = None
        if (archive_folder(args) / "archive.db").exists():
            store = stack.enter_context(open_archive(args, console)).store
        progress = stack.enter_context(stoppable(console))
        look(store, fetched(args.paths, progress), tell, progress, args.jobs)
    console.give({"documents": [_document(one) for one in rows], "counts": _counts(rows)})
    counts = [f"{number:,} {state}" for state, number in _counts(rows).items()]
    check = sum(bool(one.doubts) for one in rows)
    more = f"; {plural(check, 'document')} to check" if check else ""
    console.say(f"{', '.join(counts) or 'Nothing to import'}{more}. Nothing was imported.")
    failed = any(one.state is State.FAILED for one in rows)
    return SOME_FAILED if failed else DONE


def _counts(rows: Iterable[Incoming]) -> dict[str, int]:
    counts = Counter(one.state for one in rows)
    return {state.value: counts[state] for state in State if counts[state]}


def _document(one: Incoming) -> dict[str, object]:
    fields = {
        name: {
            "value": value.isoformat() if name == "published" else value,
            "from": one.origins.get(name, ""),
            "confidence": sureness(one.origins[name]).value if name in one.origins else "",
        }
        for name in FIELDS
        if (value := getattr(one, name))
    }
    return {
        "file": one.path,
        "article": one.at + 1,
        "of": one.of,
        "state": one.state.value,
        "message": one.message,
        "hint": one.hint,
        "article_id": one.article_id or None,
        "sha256": one.sha256,
        "characters": one.characters,
        "fields": fields,
        "check": list(one.doubts),
    }


def _say(one: Incoming, console: Console) -> None:
    part = f", article {one.at + 1} of {one.of}" if one.of > 1 else ""
    console.say(f"{one.path}{part}: {one.state.value}. {one.message}".rstrip())
    if one.hint:
        console.say(f"    {one.hint}")
    if one.state not in (State.NEW, State.VERSION):
        return
    for name in FIELDS:
        value = getattr(one, name)
        mark = "  (please check)" if one.doubtful(name) else ""
        if value:
            console.say(f"    {name:<10} {value}   [{one.origins.get(name, '')}]{mark}")
        elif mark:
            console.say(f"    {name:<10} -{mark}")
