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

_QUERY = "rail OR fees"
_COLLECTION = "Rail fees"


def tour(args: argparse.Namespace, console: Console) -> int:
    """Import, search, tag, collect, export, undo, redo, check, in a folder that is then deleted."""
    with tempfile.TemporaryDirectory(prefix="rostra-") as folder:
        place = Path(args.archive).expanduser() if args.archive else Path(folder) / "archive"
        with Archive.create(place) as archive:
            return _walk(archive, Path(folder), console)


def _walk(archive: Archive, folder: Path, console: Console) -> int:
    done: dict[str, object] = {}

    def did(step: str, text: str, **numbers: object) -> None:
        done[step] = numbers
        console.say(f"{step:9}{text}")

    with stoppable(console) as progress:
        report = archive.import_paths(sample_files(), progress)
    failed = report.count("failed")
    did(
        "import",
        f"{plural(report.count('imported'), 'article')}, {report.count('new version')} changed "
        f"since, {failed} failed; {plural(report.statements, 'statement')}",
        articles=report.count("imported"),
        failed=failed,
        statements=report.statements,
    )
    console.failures(f for f in report.files if f.status == "failed")
    page = archive.search(_QUERY, facets=("speaker", "year"))
    ids = list(archive.find(_QUERY, sort="-date").ordered())
    did("search", f"{_QUERY}: {plural(page.total, 'statement')} in {page.milliseconds:.1f} ms",
        query=_QUERY, total=page.total)  # fmt: skip
    for hit in page.hits[:3]:
        console.say(f"           {hit.said}  {', '.join(hit.speakers) or 'unknown'}: {hit.text}")
    if not ids:
        return SOME_FAILED
    tagged = archive.tag(ids, add=["rail/fees"])
    did("tag", f"{plural(len(tagged.statements), 'statement')} with rail/fees",
        statements=len(tagged.statements))  # fmt: skip
    archive.collect(ids, _COLLECTION)
    held = archive.collections.named(_COLLECTION)
    did("collect", f"{held.statements} into “{held.name}”", statements=held.statements)
    sizes = {}
    for kind in ("docx", "csv", "json", "markdown"):
        target = folder / f"rail-fees.{kind}"
        archive.export(kind, target, collection=_COLLECTION)
        sizes[kind] = target.stat().st_size
    did("export", ", ".join(f"{k} {n:,} bytes" for k, n in sizes.items()), **sizes)
    undone = [step[0].name for step in iter(archive.undo, None)]
    did("undo", f"{'; '.join(undone)}. {archive.search('').total} statements left", steps=undone)
    redone = [step[0].name for step in iter(archive.redo, None)]
    total = archive.search("tag:rail/fees").total
    did("redo", f"{plural(len(redone), 'step')}; {total} tagged again", steps=redone, tagged=total)
    problems = archive.verify()
    did("check", "every hash and span is right" if not problems else f"{len(problems)} problems",
        problems=len(problems))  # fmt: skip
    console.give(done)
    return SOME_FAILED if failed or problems or total != len(ids) else DONE
