"""`rostra extract`: who said what in files, without an archive."""

from __future__ import annotations

import argparse

from rostra.app.extracting import extract_paths
from rostra.cli.console import Console, plural
from rostra.cli.main import DONE, SOME_FAILED
from rostra.cli.stopping import stoppable
from rostra.domain.changes import FileResult
from rostra.domain.records import called


def extract(args: argparse.Namespace, console: Console) -> int:
    """One line of JSON an article with --jsonl; else text for people."""
    failed: list[FileResult] = []
    documents = []
    with stoppable(console) as progress:
        for outcome in extract_paths(args.paths, progress, args.jobs):
            if isinstance(outcome, FileResult):
                if outcome.status == "failed":
                    failed.append(outcome)
                continue
            if args.jsonl:
                console.line(outcome)
            elif console.as_json:
                documents.append(outcome)
            else:
                _show(outcome, console)
    if not args.jsonl:
        console.give({"articles": documents, "failed": [f.path for f in failed]})
    console.failures(failed)
    return SOME_FAILED if failed else DONE


def _show(article: dict[str, object], console: Console) -> None:
    text = str(article["text"])
    statements = article["statements"]
    assert isinstance(statements, list)
    console.say(f"{article['file']}: {article['title']} ({plural(len(statements), 'statement')})")
    for statement in statements:
        words = " … ".join(text[s:e] for s, e in statement["content"])
        who = ", ".join(s["name"] for s in statement["speakers"] if s["name"])
        who = called(who, statement["mention"]) or "unknown"
        denied = "" if statement["force"] == "asserts" else f" {statement['force']}"
        console.say(
            f"  {statement['said'] or 'undated'}  {who}{denied} [{statement['kind']}]: {words}"
        )
