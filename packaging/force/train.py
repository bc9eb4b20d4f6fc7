"""Learn which statements deny though no rule says so: `resources/force/denial.json`.

    PYTHONPATH=desktop python packaging/force/train.py [--write]       (needs scikit-learn)

The marked statements of our annotated articles that are not held out, those of our news texts
(`packaging/model`), those of our passages and those of the short pages of `packaging/concern` that
the program finds, as far as anything is negated in them; a logistic regression over the signs of
`denial_signs.py`.  No rule is asked, so that what the rules were made
by does not count twice.  Reported, while no article is judged by weights that saw it: how many of
the statements that the rules take for assertions are told to deny or put in doubt, and how many of
those deny.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [
    *(str(ROOT / "packaging" / room) for room in ("model", "concern")),
    str(ROOT / "desktop"),
]

import annotated  # noqa: E402
import found  # noqa: E402
import marked  # noqa: E402
import read_passages  # noqa: E402
import short_pages  # noqa: E402

from rostra.domain.records import Force  # noqa: E402
from rostra.domain.spans import Spans  # noqa: E402
from rostra.extraction.denial_context import Around  # noqa: E402
from rostra.extraction.denial_doubt import FROM, SURE  # noqa: E402
from rostra.extraction.denial_signs import Told, signs  # noqa: E402
from rostra.extraction.force import force_of  # noqa: E402

TARGET = ROOT / "resources" / "force" / "denial.json"
LEAST = 2
"""A sign is learned where so many statements have it."""
RIDGE, FOLDS = 5.0, 10
SMALL = 0.02
"""Weights under this are left out."""
UNMARKED = 0.5
"""What a statement of the news texts counts that is not marked as a denial: some are."""
Floats = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Example:
    """One statement in which something is negated."""

    article: str
    signs: frozenset[str]
    denies: bool
    told: Force
    """What the rules say."""
    weight: float = 1.0
    of_article: bool = True


def examples() -> Iterator[Example]:
    """Those of the articles, the texts, the passages and the short pages."""
    for article in annotated.load(annotated.ARTICLES, held_out=False):
        for one in article.statements:
            if not one.optional:
                spans = (tuple(one.spans[role]) for role in ("content", "cue", "source"))
                denies = one.force is Force.DENIES
                yield from _example(article.path.stem, article.text, *spans, denies)
    for text in marked.load():
        for told in text.statements:
            denies = told.force is Force.DENIES
            weight = 1.0 if denies else UNMARKED
            yield from _example(
                text.id, text.text, told.content, told.cue, told.source, denies, weight
            )
    for one in read_passages.load():
        spans = (one.content, one.cue, one.source)
        for example in _example(one.name, one.text, *spans, one.denies):
            yield replace(example, of_article=False)
    for page in found.read(list(short_pages.load())):
        for mine, theirs in found.matched(page):
            said = page.utterances[mine]
            spans = (said.content, said.cue, said.source)
            denies = theirs.force is Force.DENIES
            for example in _example(page.article.id, page.article.text, *spans, denies):
                yield replace(example, of_article=False)


def _example(
    name: str,
    text: str,
    content: Spans,
    cue: Spans,
    source: Spans,
    denies: bool,
    weight: float = 1.0,
) -> Iterator[Example]:
    told = Told.of(text, content, cue, source) if content else None
    if told and told.words and told.may_deny:
        force = force_of(told.words, told.cue, Around.of(text, content, cue))[0]
        yield Example(name, signs(told), denies, force, weight)


def fit(data: list[Example], names: list[str]) -> tuple[float, Floats]:
    """The base and the weight of each sign."""
    from sklearn.linear_model import LogisticRegression

    wanted = np.array([example.denies for example in data])
    weights = np.array([example.weight for example in data])
    model = LogisticRegression(C=1 / RIDGE, max_iter=2000)
    model.fit(table(data, names), wanted, sample_weight=weights)
    return float(model.intercept_[0]), model.coef_[0]


def table(data: list[Example], names: list[str]) -> Any:
    """[examples, signs] of ones and noughts, sparse."""
    from scipy.sparse import csr_matrix

    place = {name: index for index, name in enumerate(names)}
    rows = [[place[sign] for sign in example.signs if sign in place] for example in data]
    ends = np.cumsum([0, *map(len, rows)])
    columns = np.concatenate([np.array(row, np.int64) for row in rows])
    return csr_matrix((np.ones(len(columns)), columns, ends), (len(data), len(names)))


def often(data: list[Example]) -> list[str]:
    """The signs that are learned."""
    seen = Counter(sign for example in data for sign in example.signs)
    return sorted(sign for sign, count in seen.items() if count >= LEAST)


def unseen(data: list[Example]) -> Floats:
    """Probabilities by weights that saw nothing of the article; of the passages none."""
    whole = sorted({e.article for e in data if e.of_article})
    fold = dict(zip(whole, np.random.default_rng(0).permutation(len(whole)) % FOLDS, strict=True))
    of = np.array([fold.get(example.article, -1) for example in data])
    out = np.full(len(data), np.nan)
    for held in range(FOLDS):
        rest = [example for example, number in zip(data, of, strict=True) if number != held]
        names = often(rest)
        base, weights = fit(rest, names)
        mine = np.flatnonzero(of == held)
        out[mine] = base + table([data[index] for index in mine], names) @ weights
    return 1 / (1 + np.exp(-out))


def report(data: list[Example], given: Floats) -> None:
    """How many assertions are in doubt, and how many of those deny."""
    asserted = np.array([example.told is Force.ASSERTS for example in data])
    denies = np.array([example.denies for example in data])
    known = ~np.isnan(given)
    whole = np.array([example.of_article for example in data])
    pages = whole & np.array([example.article.startswith("h-") for example in data])
    last = pages & np.array([example.article >= "h-235" for example in data])
    for what, part in (
        ("all", asserted & known),
        ("pages", asserted & pages),
        ("last", asserted & last),
    ):
        for least in (0.15, FROM, 0.5, 0.7, SURE, 0.9):
            doubt = part & (given >= least)
            print(
                f"{what}, from {least}: {doubt.sum()} of {part.sum()} assertions, "
                f"{(doubt & denies).sum()} of {(part & denies).sum()} denials among them"
            )


def main() -> None:
    """Read, learn, report, write."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--write", action="store_true")
    options = parser.parse_args()
    data = list(examples())
    names = often(data)
    print(f"{len(data)} statements, {sum(e.denies for e in data)} denials, {len(names)} signs")
    report(data, unseen(data))
    if options.write:
        base, weights = fit(data, names)
        kept = {
            name: round(float(weight), 2)
            for name, weight in zip(names, weights, strict=True)
            if abs(weight) >= SMALL
        }
        learned = {"base": round(base, 2), "weights": kept}
        TARGET.write_text(json.dumps(learned, ensure_ascii=False, indent=0) + "\n", "utf-8")


if __name__ == "__main__":
    main()
