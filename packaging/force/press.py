"""Statements of real press articles, marked by readers for whether they deny.

`press.jsonl` holds facts alone: which article, where the statement's words stand in it (offsets in
code points, end exclusive), and whether it denies.  The articles belong to their publishers and are
not here: the functions take the folder that has them (`bench/train.jsonl` and `bench/dev.jsonl`,
PolNeAR, US political press of 2015-16; `corpus/reuters21578.jsonl.gz`, newswire of 1987, of which
those that tell of denials, charges or rumours).  The statements are what the program found there
with something negated in them, each read in its whole article by two readers, neither of whom knew
the program or the other: where they differ nothing is learned or counted.
"""

from __future__ import annotations

import gzip
import json
import sys
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

sys.path[:0] = [str(Path(__file__).resolve().parents[1] / "model")]

from annotated import AnnotatedArticle, Annotation  # noqa: E402
from examples import Example, example_of  # noqa: E402
from variants import Variant  # noqa: E402

from rostra.domain.records import Force  # noqa: E402

MARKS = Path(__file__).with_name("press.jsonl")
BORDERLINE = 0.5
"""What a statement counts of which good readers would differ."""
APART = 8
"""Of every so many articles one is kept apart, and all of PolNeAR's own development set."""


def load(folder: Path) -> Iterator[Example]:
    """The statements to learn from.  Raises OSError where the articles are not in the folder."""
    for marks, article in _marked(folder, apart=False):
        for one in marks["statements"]:
            if one.get("differs"):
                continue
            spans = (tuple(map(tuple, one[role])) for role in ("content", "cue", "source"))
            weight = BORDERLINE if one.get("borderline") else 1.0
            for example in example_of(article["id"], article["text"], *spans, one["denies"]):
                yield replace(example, weight=weight)


def pages(folder: Path, *, apart: bool) -> Iterator[Variant]:
    """The articles kept apart, or the others.

    A statement is `optional` that a reader called borderline, or of which the two differ.
    """
    for marks, article in _marked(folder, apart=apart):
        statements = [_statement(number, one) for number, one in enumerate(marks["statements"], 1)]
        yield Variant(_article(article, statements), frozenset(s.number for s in statements))


def _marked(folder: Path, *, apart: bool) -> Iterator[tuple[dict[str, Any], dict[str, Any]]]:
    """The marks of each article, and the article."""
    known = {one["id"]: one for one in _articles(folder)}
    with MARKS.open(encoding="utf-8") as lines:
        for number, marks in enumerate(map(json.loads, lines)):
            if (marks["set"] == "dev" or number % APART == 0) is apart:
                yield marks, known[marks["id"]]


def _articles(folder: Path) -> Iterator[dict[str, Any]]:
    for part in ("train", "dev"):
        with (folder / "bench" / f"{part}.jsonl").open(encoding="utf-8") as lines:
            yield from map(json.loads, lines)
    with gzip.open(folder / "corpus" / "reuters21578.jsonl.gz", "rt", encoding="utf-8") as lines:
        for one in map(json.loads, lines):
            yield one | {"text": f"{one['title']}.\n\n{one['text']}", "publisher": "Reuters"}


def _article(one: dict[str, Any], statements: list[Annotation]) -> AnnotatedArticle:
    day = date.fromisoformat(one["date"][:10])
    path = Path(one["id"])
    return AnnotatedArticle(
        path, one["id"], day, one["publisher"], False, [], one["text"], statements, []
    )


def _statement(number: int, one: dict[str, Any]) -> Annotation:
    spans = {role: [(a, b) for a, b in one[role]] for role in ("source", "cue", "content")}
    force = Force.DENIES if one["denies"] else Force.ASSERTS
    optional = "differs" in one or "borderline" in one
    return Annotation(number, 0, spans=spans, force=force, optional=optional)
