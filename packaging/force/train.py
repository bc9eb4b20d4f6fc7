"""Learn which assertions may be denials that no rule tells: `resources/force/denial.json`.

    PYTHONPATH=desktop python packaging/force/train.py [--write]

The marked statements of our annotated articles that are not held out and those of our news texts
(`packaging/model`), as far as anything is negated in them; a ridge logistic regression over their
words and some signs.  No rule is asked, so that what the rules were made by does not count twice.
Reported, while no article is judged by weights that saw it: of the statements that the rules take
for assertions, how many are in doubt, and how many of those are denials.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT / "packaging" / "model"), str(ROOT / "desktop")]

import annotated  # noqa: E402
import marked  # noqa: E402

from rostra.domain.records import Force  # noqa: E402
from rostra.domain.spans import Spans, text_of  # noqa: E402
from rostra.extraction.denial_context import Around  # noqa: E402
from rostra.extraction.denial_doubt import FROM, may_deny, signs  # noqa: E402
from rostra.extraction.force import force_of, spoken  # noqa: E402

TARGET = ROOT / "resources" / "force" / "denial.json"
LEAST = 3
"""A sign is learned where so many statements have it."""
RIDGE, FOLDS, STEPS, RATE = 2.0, 10, 200, 0.05
SMALL = 0.02
"""Weights under this are left out."""
Floats = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Example:
    """One statement in which something is negated."""

    article: str
    signs: frozenset[str]
    denies: bool
    told: Force
    """What the rules say."""


def examples() -> Iterator[Example]:
    """Those of the articles and of the texts."""
    for article in annotated.load(annotated.ARTICLES, held_out=False):
        for one in article.statements:
            if not one.optional:
                spans = (tuple(one.spans["content"]), tuple(one.spans["cue"]))
                yield from _example(article.path.stem, article.text, *spans, one.force)
    for text in marked.load():
        for told in text.statements:
            yield from _example(text.id, text.text, told.content, told.cue, told.force)


def _example(name: str, text: str, content: Spans, cue: Spans, force: Force) -> Iterator[Example]:
    words, cue_words, around = (
        spoken(text, content),
        text_of(text, cue),
        Around.of(text, content, cue),
    )
    if words and may_deny(words, cue_words):
        found = frozenset(signs(words, cue_words, around))
        told = force_of(words, cue_words, around)[0]
        yield Example(name, found, force is Force.DENIES, told)


def table(data: list[Example], names: list[str]) -> Floats:
    """[examples, 1 + signs] of ones and noughts."""
    place = {name: index + 1 for index, name in enumerate(names)}
    x = np.zeros((len(data), len(names) + 1), np.float32)
    x[:, 0] = 1
    for row, example in zip(x, data, strict=True):
        row[[place[sign] for sign in example.signs if sign in place]] = 1
    return x


def fit(x: Floats, y: Floats) -> Floats:
    """Weights by Adam over all examples at once; the first column is the base."""
    weights, mean, square = (np.zeros(x.shape[1], np.float32) for _ in range(3))
    penalty = np.full(x.shape[1], RIDGE, np.float32)
    penalty[0] = 0
    for step in range(1, STEPS + 1):
        gradient = x.T @ (1 / (1 + np.exp(-x @ weights)) - y) + penalty * weights
        mean = 0.9 * mean + 0.1 * gradient
        square = 0.99 * square + 0.01 * gradient**2
        rate = RATE * (1 - step / (STEPS + 1))
        weights -= rate * (mean / (1 - 0.9**step)) / (np.sqrt(square / (1 - 0.99**step)) + 1e-9)
    return weights


def unseen(data: list[Example], x: Floats, y: Floats) -> Floats:
    """Probabilities by weights that saw nothing of the article."""
    names = sorted({example.article for example in data})
    fold = dict(zip(names, np.random.default_rng(0).permutation(len(names)) % FOLDS, strict=True))
    of = np.array([fold[example.article] for example in data])
    out = np.zeros(len(data))
    for held in range(FOLDS):
        mine = of == held
        out[mine] = 1 / (1 + np.exp(-x[mine] @ fit(x[~mine], y[~mine])))
    return out


def report(data: list[Example], given: Floats) -> None:
    """How many assertions are in doubt, and how many of those deny."""
    asserted = np.array([example.told is Force.ASSERTS for example in data])
    denies = np.array([example.denies for example in data])
    pages = np.array([example.article.startswith("h-") for example in data])
    for what, part in (("all", asserted), ("pages", asserted & pages)):
        for least in (0.15, FROM, 0.5, 0.7):
            doubt = part & (given >= least)
            print(
                f"{what}, from {least}: {doubt.sum()} of {part.sum()} assertions in doubt, "
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
    seen = Counter(sign for example in data for sign in example.signs)
    names = sorted(sign for sign, count in seen.items() if count >= LEAST)
    x, y = table(data, names), np.array([example.denies for example in data], np.float32)
    print(f"{len(data)} statements that negate, {int(y.sum())} denials, {len(names)} signs")
    report(data, unseen(data, x, y))
    if options.write:
        weights = fit(x, y)
        kept = {
            n: round(float(w), 2)
            for n, w in zip(names, weights[1:], strict=True)
            if abs(w) >= SMALL
        }
        learned = {"base": round(float(weights[0]), 2), "weights": kept}
        TARGET.write_text(json.dumps(learned, ensure_ascii=False, indent=0) + "\n", "utf-8")


if __name__ == "__main__":
    main()
