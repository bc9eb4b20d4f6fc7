"""Learn what each sign weighs for a country that a statement does not name.

    PYTHONPATH=desktop python packaging/concern/train.py [--write]

Our annotated articles that are not held out (those of `packaging/model` and those beside this
script, written for it in the same form) are read by the program itself.  Each statement it finds
that a person marked too gives one example for each country that has signs in it, wanted or not
(`maybe` countries give none; the speaker's own, where it is not spoken of and nobody marked it
`maybe`, is a wrong one, as the bench's scorer counts it).  A ridge logistic regression weighs the
signs.  The ridge is that of the least loss, the threshold that of the best F1 over all countries,
those named included, both while no article is judged by weights that saw it.  The articles `n-*`
beside this script have a base of their own, since people differ in how much they take for meant;
the program's base is that of `packaging/model` and of the ordinary news (`r-*`), whose annotators
were the stricter ones.  Where an article is plainly a country's story there is one base for all.
The threshold is one for all: the F1 of the stricter ones alone hardly changes over a wide range,
for a third of them are of invented states beside a few real ones, while ordinary news wants a low
one.  The upper end of the range in which it is as good as any is taken: nothing is better than a
guess.

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
import json
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import numpy as np

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT / "packaging" / "model"), str(ROOT / "desktop")]

import annotated  # noqa: E402

from rostra.domain.candidates import ArticleDraft  # noqa: E402
from rostra.domain.spans import Spans  # noqa: E402
from rostra.extraction.concern import evidence  # noqa: E402
from rostra.extraction.concern_kinds import Mark, Sign  # noqa: E402
from rostra.extraction.concern_scale import Scale  # noqa: E402
from rostra.extraction.concern_states import known  # noqa: E402
from rostra.extraction.countries import Countries  # noqa: E402
from rostra.extraction.finder import Finder  # noqa: E402
from rostra.extraction.people.knowledge import Knowledge  # noqa: E402
from rostra.extraction.speakers.resolve import resolve_speakers  # noqa: E402
from rostra.extraction.speakers.types import Resolution, Utterance  # noqa: E402

RESOURCES = ROOT / "resources"
TARGET = RESOURCES / "countries" / "concern.json"
FOLDERS = (annotated.ARTICLES, Path(__file__).parent / "articles")
ORDINARY = "r-"
"""Ordinary news, written for this and annotated as strictly as `packaging/model`."""
MARKS, TEXTS = Path(__file__).parent / "marks.txt", annotated.ARTICLES.parent / "texts"
DAY = date(2018, 1, 1)
"""The texts bear no day; nothing of their countries hangs on it."""
FOLDS, ROUNDS = 10, 5
RIDGES = (1.0, 2.0, 4.0, 8.0)
THRESHOLDS = tuple(round(0.2 + 0.02 * n, 2) for n in range(24))
NEAR = 5
"""So many neighbouring thresholds are taken together: the F1 of one is a matter of luck."""
FLAT = 0.3
"""Points of F1 that a threshold may be under the best and be as good."""
LEAST = 5
"""A sign is learned where so many countries have it."""


@dataclass(frozen=True, slots=True)
class Read:
    """One article: what a person marked, and what the program found in it."""

    article: annotated.AnnotatedArticle
    utterances: list[Utterance]
    speakers: list[Resolution]


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


def parted() -> tuple[list[annotated.AnnotatedArticle], list[annotated.AnnotatedArticle]]:
    """The strictly annotated articles that are not held out, and the others."""
    theirs, own = (annotated.load(folder, held_out=False) for folder in FOLDERS)
    ordinary = [one for one in own if one.id.startswith(ORDINARY)]
    return [*theirs, *ordinary], [one for one in own if one not in ordinary]


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


def read(articles: Sequence[annotated.AnnotatedArticle]) -> Iterator[Read]:
    """What the program finds in the articles."""
    finder, knowledge = Finder.load(RESOURCES / "model"), Knowledge.load(RESOURCES)
    for article in articles:
        seen = finder.sightings(ArticleDraft(article.text, published=article.date))
        utterances = [Utterance(s.content, s.cue, s.source, s.kind, s.label) for s in seen]
        who = resolve_speakers(article.text, utterances, article.date, knowledge)
        yield Read(article, utterances, who)


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


def matched(one: Read) -> list[tuple[int, annotated.Annotation]]:
    """The program's statements with the marked ones that are half of them at least."""
    found = [_characters(u.content) for u in one.utterances]
    marked = [_characters(tuple(a.spans["content"])) for a in one.article.statements]
    ranked = sorted(
        (-len(f & m) / len(f | m), i, j)
        for i, f in enumerate(found)
        for j, m in enumerate(marked)
        if f & m
    )
    pairs: dict[int, int] = {}
    for minus, i, j in ranked:
        if minus <= -0.5 and i not in pairs and j not in pairs.values():
            pairs[i] = j
    return [(i, one.article.statements[j]) for i, j in pairs.items()]


def _characters(spans: Spans) -> frozenset[int]:
    return frozenset(at for start, end in spans for at in range(start, end))


def names_of(data: Sequence[Example]) -> list[str]:
    """The signs that are seen often enough, in the order of their declaration."""
    seen = Counter(sign for example in data for sign in example.signs)
    return [str(sign) for sign in (*Sign, *Mark) if seen[sign] >= LEAST]


def table(
    data: Sequence[Example], names: Sequence[str], first: int
) -> tuple[np.ndarray, np.ndarray]:
    """[examples, 1 + signs + 1] of ones and noughts, and what is wanted.

    The last column is the base of the articles from `first` on, but for plain stories.
    """
    place = {name: index + 1 for index, name in enumerate(names)}
    x = np.zeros((len(data), len(names) + 2))
    x[:, 0] = 1
    plain = {str(Sign.HOME_HERE), str(Sign.HOME_ABROAD), str(Sign.HOME_OWN)}
    x[:, -1] = [example.article >= first and not plain & example.signs for example in data]
    for row, example in zip(x, data, strict=True):
        row[[place[sign] for sign in example.signs if sign in place]] = 1
    return x, np.array([example.wanted for example in data], float)


def fit(x: np.ndarray, y: np.ndarray, ridge: float) -> np.ndarray:
    """Weights of the columns by Newton's method; the first and the last column are bases."""
    weights = np.zeros(x.shape[1])
    penalty = np.full(x.shape[1], ridge)
    penalty[[0, -1]] = 1e-3
    for _ in range(50):
        p = 1 / (1 + np.exp(-x @ weights))
        gradient = x.T @ (p - y) + penalty * weights
        curvature = (x * (p * (1 - p))[:, None]).T @ x + np.diag(penalty)
        step = np.linalg.solve(curvature, gradient)
        weights -= step
        if np.abs(step).max() < 1e-6:
            break
    return weights


def unseen(
    x: np.ndarray,
    y: np.ndarray,
    article: np.ndarray,
    ridge: float,
    base: float = 1,
) -> np.ndarray:
    """[rounds, examples]: probabilities by weights that saw nothing of the article.

    With `base` 0 as the program gives them, with 1 as the folder's own base does.
    """
    out = np.zeros((ROUNDS, len(y)))
    for number, row in enumerate(out):
        fold = np.random.default_rng(number).permutation(article.max() + 1)[article] % FOLDS
        for held in range(FOLDS):
            mine = fold == held
            weights = fit(x[~mine], y[~mine], ridge)
            row[mine] = 1 / (1 + np.exp(-x[mine] @ np.append(weights[:-1], base * weights[-1])))
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
    by_name = {name: round(float(w), 2) for name, w in zip(names, weights[1:-1], strict=True)}
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
    theirs, hard = parted()
    data = examples(*tables, list(read([*theirs, *hard])))
    learned = learn(data, len(hard))
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


def learn(data: Examples, own: int) -> dict[str, object]:
    """The table that is best on articles it has not seen, reported on the way.

    The first articles are the strictly annotated ones, the last `own` are the others.
    """
    names = names_of(data.implied)
    x, y = table(data.implied, names, len(data.named) - own)
    article = np.array([e.article for e in data.implied])
    named = [sum(part, Counter()) for part in (data.named[:-own], data.named[-own:], data.named)]
    parts = [article < len(data.named) - own, article >= len(data.named) - own, article >= 0]
    print(f"{len(y)} countries without a name, {int(y.sum())} of them wanted")
    print(f"named: {dict(named[-1])}")
    losses = {r: loss(unseen(x, y, article, r), y) for r in RIDGES}
    ridge = min(losses, key=losses.__getitem__)
    given = unseen(x, y, article, ridge, base=0)
    print(f"loss {losses[ridge]:.4f} with ridge {ridge}")

    def scores(threshold: float) -> list[float]:
        return [
            f1(given[:, part], y[part], count, threshold)
            for part, count in zip(parts, named, strict=True)
        ]

    every = np.array([scores(threshold) for threshold in THRESHOLDS])
    smooth = np.convolve(every[:, 2], np.ones(NEAR) / NEAR, "valid")
    good = np.nonzero(smooth >= smooth.max() - FLAT)[0]
    threshold = THRESHOLDS[int(good[-1]) + NEAR // 2]
    for what, value in (("by names alone", 1.0), (f"with the threshold {threshold}", threshold)):
        theirs, ours, both = scores(value)
        print(f"F1 {theirs:.1f} (strict), {ours:.1f} (others), {both:.1f} (all) {what}")
    return written(names, fit(x, y, ridge), threshold)


if __name__ == "__main__":
    main()
