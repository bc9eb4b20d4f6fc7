"""`rostra tour`: the main job on the sample archive, through the same calls as the window's."""

from __future__ import annotations

import argparse
import tempfile
from pathlib import Path

from rostra.app.archive import Archive
from rostra.app.sample import sample_files
from rostra.cli.console import Console, plural
from rostra.cli.main import DONE, SOME_FAILED
from rostra.cli.stopping import stoppable
from rostra.domain.errors import Cancelled

_QUERY = "rail OR fees"
_COLLECTION = "Rail fees"
_TAG = "rail/fees"


def tour(args: argparse.Namespace, console: Console) -> int:
    """Import, search, tag, collect, export, undo, redo, check, in a folder that is then deleted."""
    with tempfile.TemporaryDirectory(prefix="rostra-") as folder:
        place = Path(args.archive).expanduser() if args.archive else Path(folder) / "archive"
        with Archive.create(place) as archive:
            walk = _Walk(archive, console)
            well = walk.bring_in()
            ids = walk.search()
            if ids:
                walk.put_in_order(ids)
                walk.export(Path(folder))
                well &= walk.undo_and_redo(len(ids))
            well &= walk.check()
    console.give(walk.done)
    return DONE if well and ids else SOME_FAILED


class _Walk:
    """Does one thing after the other, says so, and keeps the numbers for --json."""

    def __init__(self, archive: Archive, console: Console) -> None:
        self.done: dict[str, object] = {}
        self._archive = archive
        self._console = console

    def bring_in(self) -> bool:
        """Import the sample articles; whether all came in."""
        with stoppable(self._console) as progress:
            report = self._archive.import_paths(sample_files(), progress)
        if report.cancelled:
            raise Cancelled
        articles, changed = report.count("imported"), report.count("new version")
        failed = report.count("failed")
        self._did(
            "import",
            f"{plural(articles, 'article')}, {changed} changed since, {failed} failed; "
            f"{plural(report.statements, 'statement')}",
            articles=articles,
            failed=failed,
            statements=report.statements,
        )
        self._console.failures(f for f in report.files if f.status == "failed")
        return not failed

    def search(self) -> list[int]:
        """Find something, show three of it, give all."""
        page = self._archive.search(_QUERY, limit=3)
        told = f"{_QUERY}: {plural(page.total, 'statement')} in {page.milliseconds:.1f} ms"
        self._did("search", told, query=_QUERY, total=page.total)
        for hit in page.hits:
            who = ", ".join(hit.speakers) or "unknown"
            self._console.say(f"           {hit.said}  {who}: {hit.text}")
        return list(self._archive.find(_QUERY, sort="-date").ordered())

    def put_in_order(self, ids: list[int]) -> None:
        """Tag and collect."""
        tagged = len(self._archive.tag(ids, add=[_TAG]).statements)
        self._did("tag", f"{plural(tagged, 'statement')} with {_TAG}", statements=tagged)
        self._archive.collect(ids, _COLLECTION)
        held = self._archive.collections.named(_COLLECTION)
        self._did("collect", f"{held.statements} into “{held.name}”", statements=held.statements)

    def export(self, folder: Path) -> None:
        """Write the collection in four formats."""
        sizes = {}
        for kind in ("docx", "csv", "json", "markdown"):
            target = folder / f"rail-fees.{kind}"
            self._archive.export(kind, target, collection=_COLLECTION)
            sizes[kind] = target.stat().st_size
        self._did("export", ", ".join(f"{k} {n:,} bytes" for k, n in sizes.items()), **sizes)

    def undo_and_redo(self, expected: int) -> bool:
        """Take all back, step by step, and do it again; whether all is there again."""
        undone = [step.name for step, _ in iter(self._archive.undo, None)]
        left = plural(self._archive.search("").total, "statement")
        self._did("undo", f"{'; '.join(undone)}. {left} left", steps=undone)
        redone = [step.name for step, _ in iter(self._archive.redo, None)]
        tagged = self._archive.search(f"tag:{_TAG}").total
        told = f"{plural(len(redone), 'step')}; {tagged} tagged again"
        self._did("redo", told, steps=redone, tagged=tagged)
        return tagged == expected

    def check(self) -> bool:
        """Recompute every hash and span; whether all is right."""
        problems = self._archive.verify()
        told = plural(len(problems), "problem") if problems else "every hash and span is right"
        self._did("check", told, problems=len(problems))
        return not problems

    def _did(self, step: str, text: str, **numbers: object) -> None:
        self.done[step] = numbers
        self._console.say(f"{step:9}{text}")
