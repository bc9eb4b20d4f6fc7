"""A teacher: a network whose opinion of every word a smaller one learns, labelled or not.

A large teacher costs more than the lesson, so each article is put to it once and what it said is
kept in a folder: a lesson that is resumed, or given again, asks only of articles it has not seen.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
import torch.nn.functional as F  # noqa: N812
from dataset import NO_LABEL, OURS, POLNEAR, ROOT, Article, Window, article_of, tensors
from large import LargeNetwork
from network import POINTERS, TAGS, Network

from rostra.extraction.tagger import Encoder

Outputs = tuple[torch.Tensor, ...]
LIKELY = 8
"""Targets of a pointer that are kept, the likeliest first; the others are next to nothing."""
MARGIN = 24
"""Wordpieces at an inner cut that are read for context alone."""
LEAST = 0.5
"""A pointer is taught where so much of what the teacher said of it lies inside the window."""
_AT_A_TIME = 250
_NOWHERE = -1e4
_SMALL = 1e-6


def network_of(weights: Mapping[str, torch.Tensor]) -> Network | LargeNetwork:
    """The small network or the large one, whichever the weights are of; without dropout."""
    kind = LargeNetwork if "relative.weight" in weights else Network
    return kind.of(weights, dropout=0.0)


@dataclass(slots=True)
class Opinion:
    """What a teacher says of the words of one article.

    `tags` [words, tags]: probabilities; `targets` [3, words, LIKELY]: the words a pointer may point
    at, -1 for the root; `chances` [3, words, LIKELY]: how likely each is.
    """

    tags: np.ndarray
    targets: np.ndarray
    chances: np.ndarray


class Teacher:
    """Says how likely each tag and each target of a pointer is; it does not learn itself."""

    def __init__(self, weights: dict[str, torch.Tensor], folder: Path, window: int) -> None:
        self.network = network_of(weights).eval()
        self.folder = folder
        self.window = window
        self.known: dict[tuple[str, int], Opinion] = {}
        folder.mkdir(parents=True, exist_ok=True)

    def read(self, articles: Sequence[Article]) -> None:
        """Know what to say of these articles, and of no others."""
        known, new = {}, []
        for article in articles:
            said = self.known.get(_name(article)) or _kept(self._file(article))
            if said:
                known[_name(article)] = said
            else:
                new.append(article)
        self.known = known
        for at in range(0, len(new), 64):
            self._ask(new[at : at + 64])
            if at % 640 == 0:
                print(f"the teacher reads: {at} of {len(new)} articles", flush=True)

    def _file(self, article: Article) -> Path:
        name = hashlib.sha1(f"{article.row['text']}\0{article.style}".encode()).hexdigest()
        return self.folder / f"{name}.npz"

    def _ask(self, articles: Sequence[Article]) -> None:
        windows: list[Window] = []
        for article in articles:
            words = len(article.words)
            self.known[_name(article)] = Opinion(
                np.zeros((words, TAGS), np.float16),
                np.full((len(POINTERS), words, LIKELY), -1, np.int32),
                np.zeros((len(POINTERS), words, LIKELY), np.float16),
            )
            windows += _overlapping(article, self.window)
        windows.sort(key=lambda w: w[2] - w[1])
        for at in range(0, len(windows), 6):
            self._answer(windows[at : at + 6])
        for article in articles:
            said, path = self.known[_name(article)], self._file(article)
            aside = path.with_suffix(".part")
            with aside.open("wb") as file:
                np.savez(file, tags=said.tags, targets=said.targets, chances=said.chances)
            aside.replace(path)

    def _answer(self, batch: Sequence[Window]) -> None:
        x = {name: torch.from_numpy(values) for name, values in tensors(batch).items()}
        with torch.inference_mode():
            tags, *pointers = self.network(
                *(x[name] for name in ("ids", "case", "quote", "style", "attention"))
            )
            tags = tags.softmax(-1)
        for row, (article, start, end) in enumerate(batch):
            said = self.known[_name(article)]
            key = x["key"][row].nonzero()[:, 0]
            whole = np.append(-1, article.pieces.word[start + key[1:].numpy() - 1])
            keep = _inside(article, start, end, key[1:].numpy() - 1 + start)
            words = whole[1:][keep]
            rows = key[1:][torch.from_numpy(keep)]
            said.tags[words] = tags[row, rows].numpy()
            for index, scores in enumerate(pointers):
                chances = scores[row, rows][:, key].softmax(-1)
                best = chances.topk(min(LIKELY, len(key)), -1)
                said.targets[index, words, : best.indices.shape[1]] = whole[best.indices.numpy()]
                said.chances[index, words, : best.values.shape[1]] = best.values.numpy()

    def said(self, batch: Sequence[Window], length: int) -> dict[str, torch.Tensor]:
        """What it says of a batch of windows padded to `length` [batch, length, ...].

        `tags`: probabilities; `at`: places in the window; `chances` of those; `known`: the words.
        """
        shape = (len(batch), length)
        tags = np.zeros((*shape, TAGS), np.float32)
        at = np.full((*shape, len(POINTERS), LIKELY), ROOT, np.int64)
        chances = np.zeros((*shape, len(POINTERS), LIKELY), np.float32)
        known = np.zeros(shape, bool)
        for row, (article, start, end) in enumerate(batch):
            opinion, pieces = self.known[_name(article)], article.pieces
            places = 1 + np.nonzero(pieces.first[start:end])[0]
            words = pieces.word[start:end][pieces.first[start:end]]
            tags[row, places] = opinion.tags[words]
            known[row, places] = True
            targets = opinion.targets[:, words].transpose(1, 0, 2)
            inner = pieces.first_of[np.maximum(targets, 0)] - start
            inside = (targets >= 0) & (inner >= 0) & (inner < end - start)
            at[row, places] = np.where(inside, inner + 1, ROOT)
            chance = opinion.chances[:, words].transpose(1, 0, 2)
            chances[row, places] = np.where(inside | (targets == -1), chance, 0)
        arrays = {"tags": tags, "at": at, "chances": chances, "known": known}
        return {name: torch.from_numpy(values) for name, values in arrays.items()}

    def loss(
        self, given: Outputs, batch: Sequence[Window], key: torch.Tensor, pointer_weight: float
    ) -> torch.Tensor:
        """Divergence of `given`, the student's outputs, from what the teacher said.

        Over the words (`key` [batch, time]: their first pieces, and the root); pointers count by
        how surely the teacher says that a word is inside something.
        """
        said = self.said(batch, key.shape[1])
        known = said["known"]
        wanted = said["tags"][known]
        loss = _divergence(wanted, F.log_softmax(given[0][known], -1)).mean()
        inside = 1 - wanted[:, 0]
        for index, ours in enumerate(given[1:]):
            chances = said["chances"][known][:, index]
            mass = chances.sum(-1, keepdim=True)
            counts = torch.where(mass[:, 0] >= LEAST, inside, 0.0)
            masked = F.log_softmax(ours.masked_fill(~key[:, None, :], _NOWHERE)[known], -1)
            other = masked.gather(-1, said["at"][known][:, index])
            each = _divergence(chances / mass.clamp(min=_SMALL), other)
            loss = loss + pointer_weight * (each * counts).sum() / counts.sum().clamp(min=1.0)
        return loss


def _name(article: Article) -> tuple[str, int]:
    return article.id, article.style


def _kept(path: Path) -> Opinion | None:
    if not path.exists():
        return None
    with np.load(path, allow_pickle=False) as file:
        return Opinion(file["tags"], file["targets"], file["chances"])


def _overlapping(article: Article, window: int) -> list[Window]:
    """Windows that overlap, so that every piece but the article's ends has `MARGIN` around it."""
    total, body = len(article.pieces.ids), window - 2
    starts = range(0, max(1, total - 2 * MARGIN), body - 2 * MARGIN)
    return [(article, start, min(total, start + body)) for start in starts]


def _inside(article: Article, start: int, end: int, places: np.ndarray) -> np.ndarray:
    """Which of the pieces at `places` a window answers for: all but its margins."""
    least = start + MARGIN if start else 0
    most = end - MARGIN if end < len(article.pieces.ids) else end
    answered: np.ndarray = (places >= least) & (places < most)
    return answered


def _divergence(wanted: torch.Tensor, given: torch.Tensor) -> torch.Tensor:
    """Kullback-Leibler divergence [words] of probabilities from log probabilities."""
    return (wanted * (wanted.clamp(min=_SMALL).log() - given)).sum(-1)


def unlabelled(
    paths: Sequence[Path], encoder: Encoder, generator: np.random.Generator
) -> Iterator[list[Article]]:
    """Some of the texts at a time, in a new order each time, as articles without labels.

    Every third is read in the record's style too.
    """
    while True:
        order = generator.permutation(len(paths))
        for some in np.array_split(order, max(1, len(paths) // _AT_A_TIME)):
            yield [_plain(paths[i], encoder, POLNEAR) for i in some] + [
                _plain(paths[i], encoder, OURS) for i in some if i % 3 == 0
            ]


def _plain(path: Path, encoder: Encoder, style: int) -> Article:
    name = f"{path.parent.name}/{path.stem}"  # an annotated article may be called the same
    row = {"id": name, "text": path.read_text("utf-8"), "attributions": ()}
    article = article_of(row, encoder, style)
    article.tags[:] = NO_LABEL
    article.pointers[:] = NO_LABEL
    return article
