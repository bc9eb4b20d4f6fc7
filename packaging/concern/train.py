"""Learn what each sign weighs for a country that a statement does not name.

    PYTHONPATH=desktop python packaging/concern/train.py [--write]

Our annotated articles that are not held out (those of `packaging/model` and those beside this
script, written for it in the same form) are read by the program itself.  Each statement it finds
that a person marked too gives one example for each country that has signs in it, wanted or not
(`maybe` countries give none; the speaker's own, where it is not spoken of and nobody marked it
`maybe`, is a wrong one, as the bench's scorer counts it).  A ridge logistic regression weighs the
signs.  The ridge is that of the least loss, the threshold that of the best F1 over all countries,
those named included, both while no article is judged by weights that saw it.

What counts are the articles of `packaging/model`: those written for this phenomenon or that one,
many of invented states, and the pages `h-*` as the press has them, of real countries, by people who
did not know the rules.  The ordinary news beside this script (`r-*`) is taken with the former.  The
articles `n-*` beside it are hard on purpose and count a quarter; they have a base of their own,
since people differ in how much they take for meant, and so have the short pages of `pages/`, which
are many.  Ridge and threshold are set by the pages and the older articles.  The threshold is the
upper end of the range in which it is as good as any: nothing is better than a guess.

The articles beside this script that are held out (`held_out: yes`) are no part of it: `--apart`
says how good the shipped table is on them, and on news of `packaging/model/texts`, whose countries
alone are marked in `marks.txt`.  A line of it is one statement: the text, where its content stands,
the countries ("-" for none) and, after "/", those that count neither way:

    i-038 1204-1260+1290-1301 CA,US/MX

Nothing is learned from them: they are home news for the most part, in which most statements are of
no country, and with them the table is no better, on them neither.

`--write` writes `resources/countries/concern.json`.
"""

from __future__ import annotations

import argparse
import itertools
import json
import sys
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import numpy as np

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT / "packaging" / "model"), str(ROOT / "desktop")]

import annotated  # noqa: E402
import short_pages  # noqa: E402
from found import Read, matched, read  # noqa: E402

from rostra.extraction.concern import evidence  # noqa: E402
from rostra.extraction.concern_kinds import Mark, Sign  # noqa: E402
from rostra.extraction.concern_scale import Scale  # noqa: E402
from rostra.extraction.concern_states import known  # noqa: E402
from rostra.extraction.countries import Countries  # noqa: E402
from rostra.extraction.people.knowledge import Knowledge  # noqa: E402

RESOURCES = ROOT / "resources"
TARGET = RESOURCES / "countries" / "concern.json"
FOLDERS = (annotated.ARTICLES, Path(__file__).parent / "articles")
ORDINARY = "r-"
"""Ordinary news, written for this and annotated as strictly as `packaging/model`."""
PAGES = "h-"
"""Pages as the press has them."""
WEIGHT = 0.25
"""What an example of a hard article or a short page counts."""
MARKS, TEXTS = Path(__file__).parent / "marks.txt", annotated.ARTICLES.parent / "texts"
DAY = date(2018, 1, 1)
"""The texts bear no day; nothing of their countries hangs on it."""
FOLDS, ROUNDS = 10, 5
HARD, SHORT = 2, 3
"""The groups of the hard articles and of the short pages; pages are 0, older ones 1."""
APART = (HARD, SHORT)
"""Those with a base of their own, which the program does not have."""
RIDGES = (1.0, 2.0, 4.0, 8.0)
THRESHOLDS = tuple(round(0.2 + 0.02 * n, 2) for n in range(24))
NEAR = 5
"""So many neighbouring thresholds are taken together: the F1 of one is a matter of luck."""
FLAT = 0.3
"""Points of F1 that a threshold may be under the best and be as good."""
LEAST = 5
"""A sign is learned where so many countries have it."""


@dataclass(frozen=True, slots=True)
class Example:
    """A country that a statement does not name, and whether it concerns it."""

    article: int
    signs: frozenset[str]
    wanted: bool


@dataclass(slots=True)
class Examples:
    """All examples, and the countries about which nothing is to be weighed, by article."""

    implied: list[Example]
    named: list[Counter[str]]
    """right, wrong: named and wanted or not; lost: wanted, and no sign points to it."""


def parted() -> list[list[annotated.AnnotatedArticle]]:
    """Those that are not held out: pages, older strictly annotated ones, hard ones, short pages."""
    theirs, own = (annotated.load(folder, held_out=False) for folder in FOLDERS)
    pages = [one for one in theirs if one.path.stem.startswith(PAGES)]
    ordinary = [one for one in own if one.id.startswith(ORDINARY)]
    older = [one for one in theirs if one not in pages]
    hard = [one for one in own if one not in ordinary]
    return [pages, [*older, *ordinary], hard, list(short_pages.load())]


def marked() -> list[annotated.AnnotatedArticle]:
    """The texts of which only the countries are marked."""
    found: dict[str, annotated.AnnotatedArticle] = {}
    for number, line in enumerate(MARKS.read_text("utf-8").splitlines(), 1):
        name, places, codes = line.split(" ")
        if name not in found:
            path = TEXTS / f"{name}.txt"
            text = path.read_text("utf-8")
            found[name] = annotated.AnnotatedArticle(path, name, DAY, "", False, [], text, [], [])
        pairs = [place.split("-") for place in places.split("+")]
        content = [(int(start), int(end)) for start, end in pairs]
        wanted, _, maybe = codes.strip("-").partition("/")
        found[name].statements.append(
            annotated.Annotation(
                number,
                number,
                spans={"source": [], "cue": [], "content": content},
                countries=[code for code in wanted.split(",") if code],
                maybe=[code for code in maybe.split(",") if code],
            )
        )
    return list(found.values())


def examples(countries: Countries, knowledge: Knowledge, several: Sequence[Read]) -> Examples:
    """The examples of the articles."""
    out = Examples([], [])
    for index, one in enumerate(several):
        count: Counter[str] = Counter()
        every, signs = evidence(
            countries,
            one.article.text,
            one.utterances,
            one.speakers,
            one.article.outlet,
            knowledge.people,
        )
        for mine, theirs in matched(one):
            if theirs.optional:
                continue
            named, found = set(known(every[mine].named)), signs[mine]
            wanted, maybe = set(theirs.countries), set(theirs.maybe)
            count["right"] += len(named & wanted)
            count["wrong"] += len(named - wanted - maybe)
            count["lost"] += len(wanted - named - set(found.of))
            out.implied += [
                Example(index, frozenset((*of, *found.marks)), code in wanted)
                for code, of in found.of.items()
                if code not in maybe
            ]
        out.named.append(count)
    return out


def names_of(data: Sequence[Example]) -> list[str]:
    """The signs that are seen often enough, in the order of their declaration."""
    seen = Counter(sign for example in data for sign in example.signs)
    return [str(sign) for sign in (*Sign, *Mark) if seen[sign] >= LEAST]


def table(
    data: Sequence[Example], names: Sequence[str], group: np.ndarray
) -> tuple[np.ndarray, np.ndarray]:
    """[examples, 1 + signs + 2] of ones and noughts, and what is wanted.

    The last columns are the bases of those groups that have one of their own.
    """
    place = {name: index + 1 for index, name in enumerate(names)}
    x = np.zeros((len(data), len(names) + 1 + len(APART)))
    x[:, 0] = 1
    x[:, -len(APART) :] = group[:, None] == APART
    for row, example in zip(x, data, strict=True):
        row[[place[sign] for sign in example.signs if sign in place]] = 1
    return x, np.array([example.wanted for example in data], float)


def fit(x: np.ndarray, y: np.ndarray, ridge: float) -> np.ndarray:
    """Weights of the columns by Newton's method; the first and the last columns are bases."""
    weights = np.zeros(x.shape[1])
    penalty = np.full(x.shape[1], ridge)
    penalty[[0, *range(-len(APART), 0)]] = 1e-3
    much = np.where(x[:, -len(APART) :].any(-1), WEIGHT, 1.0)
    for _ in range(50):
        p = 1 / (1 + np.exp(-x @ weights))
        gradient = x.T @ (much * (p - y)) + penalty * weights
        curvature = (x * (much * p * (1 - p))[:, None]).T @ x + np.diag(penalty)
        step = np.linalg.solve(curvature, gradient)
        weights -= step
        if np.abs(step).max() < 1e-6:
            break
    return weights


def unseen(x: np.ndarray, y: np.ndarray, article: np.ndarray, ridge: float) -> np.ndarray:
    """[rounds, examples]: what the program says by weights that saw nothing of the article."""
    out = np.zeros((ROUNDS, len(y)))
    for number, row in enumerate(out):
        fold = np.random.default_rng(number).permutation(article.max() + 1)[article] % FOLDS
        for held in range(FOLDS):
            mine = fold == held
            weights = fit(x[~mine], y[~mine], ridge)
            row[mine] = 1 / (1 + np.exp(-x[mine, : -len(APART)] @ weights[: -len(APART)]))
    return out


def loss(given: np.ndarray, y: np.ndarray) -> float:
    """Mean negative log-likelihood."""
    return float(-np.mean(y * np.log(given + 1e-12) + (1 - y) * np.log(1 - given + 1e-12)))


def f1(given: np.ndarray, y: np.ndarray, named: Counter[str], threshold: float) -> float:
    """Over all countries that count of all statements that were found; the mean of the rounds."""
    taken, wanted = given >= threshold, y > 0
    both = (taken & wanted).sum(-1) + named["right"]
    mine = taken.sum(-1) + named["right"] + named["wrong"]
    theirs = wanted.sum() + named["right"] + named["lost"]
    return float(np.mean(200 * both / np.maximum(1, mine + theirs)))


def written(names: Sequence[str], weights: np.ndarray, threshold: float) -> dict[str, object]:
    """The table as `Scale.load` reads it."""
    by_name = {
        name: round(float(w), 2) for name, w in zip(names, weights[1 : -len(APART)], strict=True)
    }
    return {
        "threshold": threshold,
        "base": round(float(weights[0]), 2),
        "country": {str(sign): by_name[sign] for sign in Sign if sign in by_name},
        "statement": {str(mark): by_name[mark] for mark in Mark if mark in by_name},
    }


def main() -> None:
    """Read, learn, report, write."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--write", action="store_true")
    parser.add_argument("--apart", action="store_true", help="measure the shipped table instead")
    options = parser.parse_args()
    tables = Countries.load(RESOURCES), Knowledge.load(RESOURCES)
    if options.apart:
        unseen_ones = {"articles": annotated.load(FOLDERS[1], held_out=True), "texts": marked()}
        for what, kept in unseen_ones.items():
            print(f"F1 {shipped(examples(*tables, list(read(kept)))):.1f} on {what} kept apart")
        return
    parts = parted()
    data = examples(*tables, list(read([one for part in parts for one in part])))
    learned = learn(data, np.repeat(range(len(parts)), [len(part) for part in parts]))
    if options.write:
        TARGET.write_text(json.dumps(learned, ensure_ascii=False, indent=1) + "\n", "utf-8")


def shipped(data: Examples) -> float:
    """The F1 of the table that is shipped."""
    scale, named = Scale.load(RESOURCES), sum(data.named, Counter())
    weights = {str(sign): w for sign, w in (*scale.country.items(), *scale.statement.items())}
    odds = [scale.base + sum(weights.get(s, 0) for s in one.signs) for one in data.implied]
    given = 1 / (1 + np.exp(-np.array([odds])))
    y = np.array([one.wanted for one in data.implied], float)
    return f1(given, y, named, scale.threshold)


def learn(data: Examples, group: np.ndarray) -> dict[str, object]:
    """The table that is best on articles it has not seen, reported on the way.

    `group`: of each article whether it is a page, an older, a hard one or a short page (0 to 3).
    """
    names = names_of(data.implied)
    article = np.array([e.article for e in data.implied])
    x, y = table(data.implied, names, group[article])
    print(f"{len(y)} countries without a name, {int(y.sum())} of them wanted")
    print(f"named: {dict(sum(data.named, Counter()))}")
    counting = ~np.isin(group[article], APART)
    given = {ridge: unseen(x, y, article, ridge) for ridge in RIDGES}
    losses = {ridge: loss(p[:, counting], y[counting]) for ridge, p in given.items()}
    ridge = min(losses, key=losses.__getitem__)
    print(f"loss {losses[ridge]:.4f} with ridge {ridge}")

    def score(part: np.ndarray, threshold: float) -> float:
        count = sum(itertools.compress(data.named, part), Counter())
        return f1(given[ridge][:, part[article]], y[part[article]], count, threshold)

    every = np.array([score(~np.isin(group, APART), threshold) for threshold in THRESHOLDS])
    smooth = np.convolve(every, np.ones(NEAR) / NEAR, "valid")
    good = np.nonzero(smooth >= smooth.max() - FLAT)[0]
    threshold = THRESHOLDS[int(good[-1]) + NEAR // 2]
    for what, value in (("by names alone", 1.0), (f"with the threshold {threshold}", threshold)):
        each = " ".join(f"{score(group == which, value):.1f}" for which in range(SHORT + 1))
        print(f"F1 of pages, older, hard, short: {each} {what}")
    return written(names, fit(x, y, ridge), threshold)


if __name__ == "__main__":
    main()
