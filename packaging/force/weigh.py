"""Learn which statements deny though no rule says so: `resources/force/denial.json`.

    PYTHONPATH=desktop python packaging/force/weigh.py [--write] [--press FOLDER]

Needs scikit-learn.  A logistic regression over the signs of `denial_signs.py`, on the statements of
`examples.py` and, with the folder of `press.py`, on those of real articles, which count PRESS
times.  No rule is asked, so that what the rules were made by does not count twice.  Reported, while
no article is judged by weights that saw it: how many of the statements that the rules take for
assertions are told to deny or put in doubt, and how many of those deny.
"""

from __future__ import annotations

import argparse
import json
from collections import Counter
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import press
from examples import ROOT, Example, examples
from numpy.typing import NDArray

from rostra.domain.records import Force
from rostra.extraction.denial_doubt import FROM, SURE

TARGET = ROOT / "resources" / "force" / "denial.json"
PRESS = 12.0
"""How much a statement of a real article counts beside those that were written to be learned from.
"""
LEAST = 2
"""A sign is learned where so many statements have it."""
RIDGE, FOLDS = 5.0, 10
SMALL = 0.02
"""Weights under this are left out."""
Floats = NDArray[np.float64]


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
    last = np.array([example.is_last for example in data])
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
    parser.add_argument("--press", type=Path, metavar="FOLDER")
    options = parser.parse_args()
    data = list(examples())
    if options.press:
        data += [replace(one, weight=one.weight * PRESS) for one in press.load(options.press)]
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
        learned = json.loads(TARGET.read_text("utf-8")) | {"base": round(base, 2), "weights": kept}
        TARGET.write_text(json.dumps(learned, ensure_ascii=False, indent=0) + "\n", "utf-8")


if __name__ == "__main__":
    main()
