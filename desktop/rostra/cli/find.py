"""`rostra search`."""

from __future__ import annotations

import argparse
from dataclasses import asdict

from rostra.cli.console import Console, plural
from rostra.cli.main import DONE
from rostra.cli.opening import open_archive
from rostra.domain.search import FACETS, SearchHit, SearchPage

_FACET_LINES = 8


def search(args: argparse.Namespace, console: Console) -> int:
    """Print what a query finds."""
    if args.group:
        return _grouped(args, console)
    with open_archive(args, console) as archive:
        page = archive.search(
            args.query, sort=args.sort, limit=args.limit, facets=FACETS if args.facets else ()
        )
    console.give(_document(args.query, page))
    for hit in page.hits:
        _show(hit, console)
    for name, values in page.facets.items():
        if values:
            shown = ", ".join(f"{v.label} {v.count:,}" for v in values[:_FACET_LINES])
            more = ", ..." if len(values) > _FACET_LINES else ""
            console.say(f"{name}: {shown}{more}")
    for hint in page.hints:
        console.say(f"Note: {hint}")
    if page.did_you_mean:
        console.say(f"Did you mean: {'  |  '.join(page.did_you_mean)}")
    by = "" if page.by == "index" else ", found in the database while the index is made"
    shown = f"{len(page.hits):,} of {plural(page.total, 'statement')}"
    console.say(f"{shown} in {page.milliseconds:.0f} ms{by}.")
    return DONE


def _grouped(args: argparse.Namespace, console: Console) -> int:
    """Print the fullest groups of what a query finds, some statements of each."""
    with open_archive(args, console) as archive:
        found = archive.find(args.query, sort=args.sort)
        groups = found.groups(args.group)
        shown = [
            (group, archive.rows(group.ids[: args.limit], args.query))
            for group in groups[: args.groups]
        ]
    console.give(
        {
            "query": args.query,
            "total": found.total,
            "group": args.group,
            "groups": [
                {
                    "value": group.value,
                    "label": group.label,
                    "count": len(group.ids),
                    "hits": [asdict(hit) for hit in hits],
                }
                for group, hits in shown
            ],
            "more_groups": len(groups) - len(shown),
            "hints": found.hints,
            "by": found.by,
        }
    )
    for group, hits in shown:
        console.say(f"== {group.label or 'None'}: {plural(len(group.ids), 'statement')}")
        for hit in hits:
            _show(hit, console)
    for hint in found.hints:
        console.say(f"Note: {hint}")
    told = f"{plural(len(groups), 'group')}, {plural(found.total, 'statement')}"
    console.say(f"{told} in {found.milliseconds:.0f} ms.")
    return DONE


def _document(query: str, page: SearchPage) -> dict[str, object]:
    return {
        "query": query,
        "total": page.total,
        "hits": [asdict(hit) for hit in page.hits],
        "facets": {name: [asdict(v) for v in values] for name, values in page.facets.items()},
        "milliseconds": round(page.milliseconds, 3),
        "hints": page.hints,
        "did_you_mean": page.did_you_mean,
        "by": page.by,
    }


def _show(hit: SearchHit, console: Console) -> None:
    who = ", ".join(hit.speakers) or "unknown"
    role = f", {hit.role}" if hit.role else ""
    force = "" if hit.force == "asserts" else f" [{hit.force}]"
    tags = f"  #{' #'.join(hit.tags)}" if hit.tags else ""
    console.say(f"{hit.said or 'undated'}  {who}{role}{force}{tags}")
    console.say(f"    {hit.text}")
    source = ", ".join(filter(None, (hit.outlet, hit.published, hit.title)))
    console.say(f"    {source}  (statement {hit.id})")
