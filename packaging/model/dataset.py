"""Articles with their attributions as windows of labelled wordpieces."""

from __future__ import annotations

import itertools
import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from rostra.extraction.networks import CLS, SEP
from rostra.extraction.quotes import quotations, states
from rostra.extraction.tagger import Encoder, Pieces
from rostra.extraction.words import Words, words_of

NO_LABEL = -100
ROOT = 0
"""Where a pointer points that has nothing to point at: the [CLS] of its window."""
TUNING = 16
"""Every so-manieth training article is kept from the model, to tune the decoder with."""
POLNEAR, OURS = 0, 1
"""The two styles of annotation (conventions.md against PolNeAR's habits)."""


@dataclass(slots=True)
class Article:
    """One article, ready to be cut into windows.

    `tags` [words]; `pointers` [3, words]: the word pointed at, -1 for the root, -100 for none.
    """

    id: str
    row: dict[str, Any]
    words: Words
    pieces: Pieces
    style: int
    tags: np.ndarray
    pointers: np.ndarray


def rows_of(path: Path) -> Iterator[dict[str, Any]]:
    """The lines of a JSONL file."""
    with path.open(encoding="utf-8") as file:
        for line in file:
            if line.strip():
                yield json.loads(line)


def article_of(row: dict[str, Any], encoder: Encoder, style: int) -> Article:
    """One row of the bench's form, with labels.  Inner statements win over outer ones."""
    words = words_of(row["text"])
    pieces = encoder.encode(words, states(words, quotations(row["text"])), style)
    tags = np.zeros(len(words), np.int64)
    pointers = np.full((3, len(words)), NO_LABEL, np.int64)
    size = lambda a: sum(e - s for s, e in a["content"])  # noqa: E731
    outers: dict[int, int] = {}
    for attribution in sorted(row["attributions"], key=size, reverse=True):
        _label(attribution, words, tags, pointers, style, outers)
    for start, end in row.get("discard") or ():
        inside = words.within(start, end)
        tags[inside.start : inside.stop] = NO_LABEL
        pointers[:, inside.start : inside.stop] = NO_LABEL
    return Article(row["id"], row, words, pieces, style, tags, pointers)


def _label(
    attribution: dict[str, Any],
    words: Words,
    tags: np.ndarray,
    pointers: np.ndarray,
    style: int,
    outers: dict[int, int],
) -> None:
    parts = {
        role: [words.within(s, e) for s, e in attribution.get(role) or () if words.within(s, e)]
        for role in ("source", "cue", "content")
    }
    if not parts["content"]:
        return
    cue = min((r.start for r in parts["cue"]), default=-1)
    source = min((r.start for r in parts["source"]), default=-1)
    content = min(r.start for r in parts["content"])
    parent = outers.get(cue, -1)
    for tag, role in ((1, "source"), (3, "cue"), (5, "content")):
        for inside in parts[role]:
            tags[inside.start] = tag
            tags[inside.start + 1 : inside.stop] = tag + 1
            if role == "content":
                pointers[0, inside.start : inside.stop] = cue
                pointers[1, inside.start : inside.stop] = source
                pointers[2, inside.start : inside.stop] = content
                outers.update(dict.fromkeys(inside, cue))
            elif role == "cue":
                # The cue of a nested statement points at the cue of the one it stands in.
                pointers[0, inside.start : inside.stop] = parent if style == OURS else NO_LABEL
                pointers[1, inside.start : inside.stop] = source
                pointers[2, inside.start : inside.stop] = content


Window = tuple[Article, int, int]


def windows(
    articles: Iterable[Article], length: int, generator: np.random.Generator
) -> list[Window]:
    """Windows of at most `length` - 2 pieces, apart, from a random first cut."""
    out: list[Window] = []
    body = length - 2
    for article in articles:
        total = len(article.pieces.ids)
        first = int(generator.integers(0, body)) if total > body else 0
        cuts = sorted({0, first, *range(first, total, body), total})
        out += [(article, s, e) for s, e in itertools.pairwise(cuts) if e - s >= 4]
    return out


def batches(every: list[Window], pieces: int, generator: np.random.Generator) -> list[list[Window]]:
    """Windows of like length together, about `pieces` wordpieces a batch, shuffled."""
    generator.shuffle(every)  # type: ignore[arg-type]
    out: list[list[Window]] = []
    pool = 128
    for at in range(0, len(every), pool):
        batch: list[Window] = []
        for window in sorted(every[at : at + pool], key=lambda w: w[1] - w[2]):
            batch.append(window)
            if len(batch) * (batch[0][2] - batch[0][1] + 2) >= pieces:
                out.append(batch)
                batch = []
        if batch:
            out.append(batch)
    generator.shuffle(out)  # type: ignore[arg-type]
    return out


def tensors(batch: Sequence[Window]) -> dict[str, np.ndarray]:
    """The network's inputs and its labels, padded to the longest window."""
    length = max(e - s for _, s, e in batch) + 2
    shape = (len(batch), length)
    names = ("ids", "case", "quote", "style", "attention")
    out = {name: np.zeros(shape, np.int64) for name in names}
    out["key"] = np.zeros(shape, bool)
    labels = ("tag", "cue_arc", "source_arc", "content_arc")
    out.update({name: np.full(shape, NO_LABEL, np.int64) for name in labels})
    for row, (article, start, end) in enumerate(batch):
        pieces = article.pieces
        inner = slice(1, end - start + 1)
        out["ids"][row, 0], out["ids"][row, end - start + 1] = CLS, SEP
        out["attention"][row, : end - start + 2] = 1
        for name in ("ids", "case", "quote"):
            out[name][row, inner] = getattr(pieces, name)[start:end]
        out["style"][row, : end - start + 2] = article.style
        first = pieces.first[start:end]
        out["key"][row, inner] = first
        out["key"][row, 0] = True
        at = 1 + np.nonzero(first)[0]
        word = pieces.word[start:end][first]
        out["tag"][row, at] = article.tags[word]
        for index, name in enumerate(labels[1:]):
            target = article.pointers[index][word]
            place = pieces.first_of[np.maximum(target, 0)] - start
            inside = (target >= 0) & (place >= 0) & (place < end - start)
            out[name][row, at] = np.where(inside, place + 1, np.where(target == -1, ROOT, NO_LABEL))
    return out
