"""Train the sector classifier and write resources/sectors/words.npz and context.json.

    python packaging/sectors/train.py --base model.safetensors --tokenizer tokenizer.json \
        [--unlabelled FILE.jsonl ...] [--cache FOLDER]

1. A teacher: softmax regression on the sentence encoder all-MiniLM-L6-v2 (Apache-2.0) and the
   lexicon, over our labelled sentences and the statements of our training articles and news texts.
2. A student that runs without any encoder: each word has one weight for each sector, the encoder's
   view of the word alone times a matrix, plus a correction of its own; trained on the same labels
   and on the teacher's opinion of unlabelled sentences ({"text": ...} a line; only the weights of
   words are kept, no text).
3. How much context counts, by softmax regression on the training articles and every fourth
   statement of the texts, each told by one of five students that has seen neither it nor a sentence
   like one of its statements.  Seeded; numpy only, but for the encoder, which wants torch.
"""

from __future__ import annotations

import argparse
import gzip
import json
import random
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import reduce
from pathlib import Path

import numpy as np
from data import HERE, Labelled, LabelledArticle, articles, sentences, tests, texts
from embed import encode, words_of_ours, words_of_vocabulary
from numpy.typing import NDArray
from softmax import Adam, learn, soft, teach

from rostra.extraction.sectors.assign import SOURCES, Sectors, combine
from rostra.extraction.sectors.lexicon import Lexicon
from rostra.extraction.sectors.words import WordWeights, words_in

RESOURCES = HERE.parents[1] / "resources"
TARGET = RESOURCES / "sectors"
PRIOR = {
    "own": (0.4, 0.5),
    "topic": (0.2, 0.6),
    "paragraph": (0.3, 0.3),
    "title": (0.3, 0.3),
    "whole": (0.2, 0.2),
    "same": (0.1, 0.1),
    "other": (0.05, 0.05),
}
"""Shares of the sources, by words and by the lexicon, before anything is known."""
FOLDS = 5
SOME = 4
"""One in so many statements of the texts says what context counts: most are home politics."""
LEAST = 0.12
"""A further sector is named from this probability on: 1.6 a statement, where people mark 1.2."""
Floats = NDArray[np.float32]


def targets(labels: Sequence[Labelled], slugs: Sequence[str]) -> Floats:
    """[texts, sectors]: 1 for an only sector; 0.65 and 0.35 for a main one and others."""
    out = np.zeros((len(labels), len(slugs)), np.float32)
    for row, one in zip(out, labels, strict=True):
        main, *others = one.sectors
        row[slugs.index(main)] = 0.65 if others else 1.0
        for other in others:
            row[slugs.index(other)] += 0.35 / len(others)
    return out


def unlabelled(paths: Iterable[Path], most: int = 4000) -> list[str]:
    """Sentences of texts nobody labelled, `most` a file."""
    out: list[str] = []
    for path in paths:
        found: list[str] = []
        opened = gzip.open if path.suffix == ".gz" else open
        with opened(path, "rt", encoding="utf-8") as file:
            for line in file:
                text = " ".join((json.loads(line).get("text") or "").split())
                found += [s for s in re.split(r"(?<=[a-z]\.)\s+", text) if 40 < len(s) < 260]
        random.Random(1).shuffle(found)
        out += found[:most]
    return out


class Trainer:
    """Everything that is computed once, whichever labels are learned from."""

    def __init__(self, options: argparse.Namespace) -> None:
        self.options = options
        self.lexicon = Lexicon.load(RESOURCES)
        self.slugs = tuple(self.lexicon.labels)
        self.words = list(
            dict.fromkeys([*words_of_vocabulary(options.tokenizer), *words_of_ours()])
        )
        self.rows = {w: i for i, w in enumerate(self.words)}
        vectors = self.encoded(self.words)
        vectors -= vectors.mean(0)
        rank = np.log1p(np.arange(len(self.words)) + 1) / np.log(len(self.words))
        self.vectors = (4 * vectors * rank[:, None] ** 2).astype(np.float32)
        self.spare = unlabelled(options.unlabelled)

    def encoded(self, texts: list[str]) -> Floats:
        """Unit vectors of the sentence encoder; what is known is kept in the cache folder."""
        kept: Path | None = self.options.cache and self.options.cache / "encoded.npz"
        known: dict[str, Floats] = {}
        if kept and kept.exists():
            with np.load(kept) as file:
                names = file["texts"].tobytes().decode().split("\0")
                known = dict(zip(names, file["vectors"], strict=True))
        if new := [t for t in dict.fromkeys(texts) if t not in known]:
            known.update(
                zip(new, encode(new, self.options.base, self.options.tokenizer), strict=True)
            )
            if kept:
                names = np.frombuffer("\0".join(known).encode(), np.uint8)
                np.savez(kept, texts=names, vectors=np.array(list(known.values())))
        out = np.array([known[t] for t in texts])
        return out / np.linalg.norm(out, axis=1, keepdims=True)

    def features(self, texts: list[str]) -> Floats:
        """What the teacher sees."""
        told = np.zeros((len(texts), len(self.slugs)), np.float32)
        for row, text in zip(told, texts, strict=True):
            for slug, weight in self.lexicon.score(text).items():
                row[self.slugs.index(slug)] = min(6.0, weight)
        return np.hstack([6 * self.encoded(texts), 0.3 * told]).astype(np.float32)

    def ids(self, text: str) -> list[int]:
        """Rows of a text's words."""
        return sorted(self.rows[w] for w in words_in(text) if w in self.rows)

    def student(self, labels: Sequence[Labelled], show: bool = False) -> WordWeights:
        """Learn from `labels` and, through a teacher of the same labels, from spare sentences."""
        texts, y = [one.text for one in labels], targets(labels, self.slugs)
        weights, bias = teach(self.features(texts), y)
        if show:
            held = tests()
            scores = self.features([one.text for one in held]) @ weights + bias
            print(f"teacher on the test sentences {agreement(scores, held, self.slugs):.1f}")
        bags, ys, trust = [self.ids(t) for t in texts] * 6, [y] * 6, [np.ones(len(y))] * 6
        if self.spare:
            opinion = soft(self.features(self.spare) @ weights + bias)
            bags += [self.ids(t) for t in self.spare]
            ys.append(opinion)
            trust.append(np.clip(1.5 * opinion.max(1), 0, 1))
        table, bias = learn(
            bags, np.vstack(ys), np.concatenate(trust).astype(np.float32), self.vectors, 6
        )
        scale = float(np.abs(table).max()) / 127
        rounded = np.round(table / scale).astype(np.int8)
        return WordWeights(self.slugs, self.rows, rounded, scale, bias)


def agreement(scores: Floats, labels: Sequence[Labelled], slugs: Sequence[str]) -> float:
    """Percent of texts whose highest sector is one of those marked."""
    best = scores.argmax(1)
    return 100 * float(
        np.mean([slugs[b] in one.sectors for b, one in zip(best, labels, strict=True)])
    )


@dataclass(frozen=True, slots=True)
class Prepared:
    """Evidence of all statements that have sectors, and of which article each is."""

    evidence: Floats
    wanted: list[tuple[str, ...]]
    article: NDArray[np.int64]

    @classmethod
    def of(cls, sectors: Sectors, several: Iterable[LabelledArticle]) -> Prepared:
        """Computed once for all rounds."""
        found, wanted, number = [], [], []
        for i, one in enumerate(several):
            if not one.passages:
                continue
            evidence = sectors.evidence(one.passages, one.title, one.text)
            for row, marked in zip(evidence, one.sectors, strict=True):
                if marked:
                    found.append(row)
                    wanted.append(marked)
                    number.append(i)
        return cls(np.array(found, np.float32), wanted, np.array(number))

    def part(self, which: NDArray[np.bool_]) -> Prepared:
        """Some of the statements."""
        wanted = [w for w, yes in zip(self.wanted, which, strict=True) if yes]
        return Prepared(self.evidence[which], wanted, self.article[which])

    def some(self, one_in: int) -> Prepared:
        """Every so manieth statement."""
        return self.part(np.arange(len(self.wanted)) % one_in == 0)

    def with_(self, other: Prepared) -> Prepared:
        """The statements of both, whose articles are numbered apart only by fold."""
        return Prepared(
            np.concatenate([self.evidence, other.evidence]),
            [*self.wanted, *other.wanted],
            np.concatenate([self.article, other.article]),
        )


def measure(sectors: Sectors, data: Prepared) -> tuple[float, float, float]:
    """Percent right as score_records.py counts, percent first = first, sectors a statement."""
    right = first = named = 0
    for row, wanted in zip(
        combine(data.evidence, sectors.shares, sectors.bias), data.wanted, strict=True
    ):
        got = [slug for slug, _ in sectors._ranked(row)]  # noqa: SLF001
        right += got[0] in wanted or wanted[0] in got
        first += got[0] == wanted[0]
        named += len(got)
    count = max(1, len(data.wanted))
    return 100 * right / count, 100 * first / count, named / count


def fit_context(sectors: Sectors, data: Prepared, epochs: int = 400) -> Sectors:
    """Shares and biases by softmax regression on `data`, kept small by a penalty."""
    slugs = sectors.words.slugs
    y = targets([Labelled("", w) for w in data.wanted], slugs)
    prior = np.array([PRIOR[s][kind] for kind in (0, 1) for s in SOURCES], np.float32)
    shares = prior.copy()
    bias = np.zeros(len(slugs), np.float32)
    adam = Adam(0.02)
    for _ in range(epochs):
        adam.step += 1
        scores = combine(data.evidence, shares, bias).astype(np.float32)
        wrong = (soft(scores) - y) / len(y)
        gradient = np.einsum("nks,ns->k", data.evidence, wrong) + 1e-2 * (shares - prior)
        adam.apply("shares", shares, gradient, slice(None), 1)
        adam.apply("bias", bias, wrong.sum(0) + 2e-3 * bias, slice(None), 1)
        np.maximum(shares, 0, out=shares)
    return replace(sectors, shares=tuple(map(float, shares)), bias=tuple(map(float, bias)))


def cross_validated(sectors: Sectors, data: Prepared, beside: Prepared) -> list[list[float]]:
    """`measure` over either: articles that neither student nor context was fitted on."""
    found, counts = [], []
    for fold in range(FOLDS):
        inside, others = (some.article % FOLDS != fold for some in (data, beside))
        fitted = fit_context(sectors, data.part(inside).with_(beside.part(others).some(SOME)))
        kept = data.part(~inside), beside.part(~others)
        found.append([measure(fitted, some) for some in kept])
        counts.append([len(some.wanted) for some in kept])
    weights = np.array(counts)[..., None] * np.ones(3)
    return np.average(np.array(found), axis=0, weights=weights).tolist()


def unseen(
    trainer: Trainer, ours: list[Labelled], several: Sequence[list[LabelledArticle]]
) -> list[Prepared]:
    """Evidence of each text of each list, by a student that has seen neither it nor its like."""
    parts: list[list[Prepared]] = [[] for _ in several]
    for fold in range(FOLDS):
        out = [[a for i, a in enumerate(some) if i % FOLDS == fold] for some in several]
        inside = [a for some in several for i, a in enumerate(some) if i % FOLDS != fold]
        student = trainer.student([*unlike(ours, out[0]), *statements(inside)])
        for kept, some in zip(parts, out, strict=True):
            part = Prepared.of(blank(trainer, student), some)
            kept.append(replace(part, article=part.article * FOLDS + fold))
    return [reduce(Prepared.with_, kept) for kept in parts]


def unlike(ours: list[Labelled], several: list[LabelledArticle]) -> list[Labelled]:
    """Sentences that share less than half of their telling words with any statement."""
    told = [telling(p.content) for a in several for p in a.passages]

    def is_like(one: Labelled) -> bool:
        words = telling(one.text)
        shared = ((len(words & other), len(other)) for other in told)
        return any(n >= 3 and 2 * n >= min(len(words), size) for n, size in shared)

    return [one for one in ours if not is_like(one)]


def telling(text: str) -> set[str]:
    """Words of four letters and more, which leaves out most that tell nothing."""
    return {w for w in words_in(text) if len(w) > 3}


def statements(several: Iterable[LabelledArticle]) -> list[Labelled]:
    """All statements with sectors, as labelled texts."""
    return [
        Labelled(p.content, s)
        for a in several
        for p, s in zip(a.passages, a.sectors, strict=True)
        if s
    ]


def blank(trainer: Trainer, student: WordWeights) -> Sectors:
    """A student with a context that is not fitted yet."""
    size = len(student.slugs)
    return Sectors(trainer.lexicon, student, (0.1,) * 2 * len(SOURCES), (0.0,) * size, LEAST)


def written(sectors: Sectors) -> dict[str, object]:
    """What context.json holds."""
    shares = [round(s, 4) for s in sectors.shares]
    slugs = sectors.words.slugs
    return {
        "words": dict(zip(SOURCES, shares[: len(SOURCES)], strict=True)),
        "lexicon": dict(zip(SOURCES, shares[len(SOURCES) :], strict=True)),
        "bias": {slug: round(b, 4) for slug, b in zip(slugs, sectors.bias, strict=True)},
        "least": sectors.least,
    }


def main() -> None:
    """Train, write, measure."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--base", type=Path, required=True)
    parser.add_argument("--tokenizer", type=Path, required=True)
    parser.add_argument("--unlabelled", type=Path, nargs="*", default=[])
    parser.add_argument("--cache", type=Path)
    parser.add_argument("--held-out", action="store_true", help="measure these at the end")
    options = parser.parse_args()
    trainer = Trainer(options)
    ours = sentences()
    blind = trainer.student(ours, show=True)
    held = tests()
    plain = np.array([blind.scores(one.text) for one in held])
    print(f"student on the test sentences {agreement(plain, held, blind.slugs):.1f} of {len(held)}")
    text = "main sector {:.1f}, first as first {:.1f}, {:.2f} sectors a statement"
    training = [a for a in articles(held_out=False) if a.passages]
    several = training, list(texts())
    (data, beside), start = unseen(trainer, ours, several), blank(trainer, blind)
    found = cross_validated(start, data, beside)
    for part, some, figures in zip((data, beside), several, found, strict=True):
        what = f"{len(part.wanted)} statements of {len(some)} training articles or texts"
        print(f"{what}, cross-validated:", text.format(*figures))
    context = fit_context(start, data.with_(beside.some(SOME)))
    final = trainer.student([*ours, *(one for some in several for one in statements(some))])
    np.savez_compressed(
        TARGET / "words.npz",
        words=np.frombuffer("\n".join(trainer.words).encode(), np.uint8),
        slugs=np.frombuffer("\n".join(final.slugs).encode(), np.uint8),
        table=final.table,
        scale=np.float32(final.scale),
        bias=final.bias,
    )
    (TARGET / "context.json").write_text(json.dumps(written(context), indent=1) + "\n", "utf-8")
    if options.held_out:
        shipped = Sectors.load(RESOURCES)
        apart = Prepared.of(shipped, articles(held_out=True))
        print(f"{len(apart.wanted)} held-out statements:", text.format(*measure(shipped, apart)))
    print(f"{(TARGET / 'words.npz').stat().st_size} bytes")


if __name__ == "__main__":
    main()
