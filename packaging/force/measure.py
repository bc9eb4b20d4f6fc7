"""Count the denials that the program tells in pages with variants that nothing is learned from.

    PYTHONPATH=desktop python packaging/force/measure.py [--show] [--press FOLDER] [FILES...]

The pages are those of `apart/`, in the form of `variants.py`; the program reads each as a person's
import does, text in and statements out.  With --press, the folder of `press.py`, they are the real
articles kept apart.  --show names what is missed and what is wrongly told.
"""

from __future__ import annotations

import argparse
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

import press
import variants
from found import RESOURCES, paired

from rostra.domain.candidates import ArticleDraft
from rostra.domain.records import Force
from rostra.domain.spans import text_of
from rostra.extraction import Pipeline

APART = Path(__file__).parent / "apart"


@dataclass
class Told:
    """(denies, is told to deny) -> how many statements, and which are told wrongly."""

    counts: Counter[tuple[bool, bool]] = field(default_factory=Counter)
    lost: int = 0
    """Marked denials that are not found as statements."""
    wrong: list[str] = field(default_factory=list)


def read(pages: Iterable[variants.Variant], pipeline: Pipeline) -> Told:
    """What is told of the pages' statements, each counted once.  Raises Fault."""
    told = Told()
    for one in pages:
        page = one.page
        draft = ArticleDraft(page.text, published=page.date, outlet=page.outlet)
        candidates = pipeline.extract(draft)
        pairs = paired([c.content for c in candidates], page)
        places = {marked.number: candidates[at] for at, marked in pairs}
        for marked in page.statements:
            if not one.counts(marked):
                continue
            denies = marked.force is Force.DENIES
            candidate = places.get(marked.number)
            if candidate is None:
                told.lost += denies
                continue
            says = candidate.force is Force.DENIES
            told.counts[denies, says] += 1
            if says is not denies:
                words = text_of(page.text, candidate.content)
                told.wrong.append(f"{'missed' if denies else 'wrong'}: {page.id}: {words}")
    return told


def main() -> None:
    """Read, count, say."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--show", action="store_true")
    parser.add_argument("--press", type=Path, metavar="FOLDER")
    parser.add_argument("files", nargs="*", type=Path)
    options = parser.parse_args()
    pipeline = Pipeline.load(RESOURCES)
    files = options.files or sorted(APART.glob("*.txt"))
    parts = [(path.name, variants.read(path)) for path in files]
    if options.press:
        parts = [("press", press.pages(options.press, apart=True))]
    for name, pages in parts:
        told = read(pages, pipeline)
        right, missed, wrong = (
            told.counts[pair] for pair in ((True, True), (True, False), (False, True))
        )
        print(
            f"{name}: {right} of {right + missed} denials that are found are told,"
            f" {wrong} of {wrong + told.counts[False, False]} others are taken for one;"
            f" {told.lost} denials are not found"
        )
        if options.show:
            print(*told.wrong, sep="\n")


if __name__ == "__main__":
    main()
