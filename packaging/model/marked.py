"""The 300 news texts of our own: sectors and force of their statements, as a person marked them.

    python packaging/model/marked.py [--show]

`texts/marks.tsv` has a line for each statement that the program found in a text of `texts` and that
is one by the bench's conventions: the text, the spans of its content, cue and source (as
`435-495+510-520`, "-" for none), its sectors with the main one first, and its force.  The sectors
are learned from (packaging/sectors/train.py).  Run as a program this says how many of the denials
are told, and how many of the others are taken for one; --show names them.
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path

from rostra.domain.records import Force
from rostra.domain.spans import Spans, text_of

TEXTS = Path(__file__).parent / "texts"
MARKS = TEXTS / "marks.tsv"


@dataclass(frozen=True, slots=True)
class Marked:
    """One statement of one text; offsets are code points of the text."""

    content: Spans
    cue: Spans
    source: Spans
    sectors: tuple[str, ...]
    force: Force


@dataclass(frozen=True, slots=True)
class MarkedText:
    """A text, and what is marked in it."""

    id: str
    text: str
    statements: tuple[Marked, ...]


def load() -> Iterator[MarkedText]:
    """All texts of which something is marked."""
    rows = [line.split("\t") for line in MARKS.read_text("utf-8").splitlines()]
    for name, of_text in groupby(rows, key=lambda row: row[0]):
        text = (TEXTS / f"{name}.txt").read_text("utf-8")
        yield MarkedText(name, text, tuple(_marked(row) for row in of_text))


def _marked(row: list[str]) -> Marked:
    _, content, cue, source, sectors, force = row
    named = tuple(dict.fromkeys(sectors.split(",")))
    return Marked(_spans(content), _spans(cue), _spans(source), named, Force(force))


def _spans(written: str) -> Spans:
    pairs = (part.split("-") for part in written.split("+") if part != "-")
    return tuple((int(start), int(end)) for start, end in pairs)


def main() -> None:
    """How well denials are told."""
    from rostra.domain.candidates import ArticleDraft
    from rostra.extraction.pipeline import Pipeline

    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--show", action="store_true", help="name those that are told otherwise")
    show = parser.parse_args().show
    pipeline = Pipeline.load(Path(__file__).parents[2] / "resources")
    count: Counter[tuple[bool, bool]] = Counter()
    for one in load():
        found = {c.content: c.force for c in pipeline.extract(ArticleDraft(one.text))}
        for each in one.statements:
            if each.content not in found:
                continue
            wanted, told = each.force is Force.DENIES, found[each.content] is Force.DENIES
            count[wanted, told] += 1
            if show and wanted != told:
                cue = text_of(one.text, each.cue)
                line = " ".join(text_of(one.text, each.content).split())
                print("missed" if wanted else "false", one.id, cue, line[:200], sep=" | ")
    told, missed, false = count[True, True], count[True, False], count[False, True]
    others = false + count[False, False]
    print(f"{told} of {told + missed} denials told; {false} of {others} others taken for one")


if __name__ == "__main__":
    sys.exit(main())
