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
    for page in pages(folder, apart=False):
        article = page.page
        for one in article.statements:
            spans = (tuple(one.spans[role]) for role in ("content", "cue", "source"))
            denies = one.force is Force.DENIES
            if one.maybe:
                continue
            for example in example_of(article.id, article.text, *spans, denies):
                yield replace(example, weight=BORDERLINE if one.optional else 1.0)


def pages(folder: Path, *, apart: bool) -> Iterator[Variant]:
    """The articles kept apart, or the others.

    A statement is `optional` that a reader called borderline, or of which the two differ; of the
    latter `maybe` says so.
    """
    known = {one["id"]: one for one in _articles(folder)}
    with MARKS.open(encoding="utf-8") as lines:
        for number, marks in enumerate(map(json.loads, lines)):
            if (marks["set"] == "dev" or number % APART == 0) is apart:
                statements = [_statement(n, one) for n, one in enumerate(marks["statements"], 1)]
                article = _article(known[marks["id"]], statements)
                yield Variant(article, frozenset(one.number for one in statements))


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
    differs = ["the readers differ"] if one.get("differs") else []
    optional = bool(differs) or bool(one.get("borderline"))
    return Annotation(number, 0, spans=spans, force=force, maybe=differs, optional=optional)
