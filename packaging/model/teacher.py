"""A teacher: a network whose opinion of every word a smaller one learns, labelled or not."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

import numpy as np
import torch
import torch.nn.functional as F  # noqa: N812
from dataset import NO_LABEL, OURS, POLNEAR, Article, article_of
from large import LargeNetwork
from network import Network

from rostra.extraction.tagger import Encoder

Outputs = tuple[torch.Tensor, ...]
_NOWHERE = -1e4


def network_of(weights: Mapping[str, torch.Tensor]) -> Network | LargeNetwork:
    """The small network or the large one, whichever the weights are of; without dropout."""
    kind = LargeNetwork if "relative.weight" in weights else Network
    return kind.of(weights, dropout=0.0)


class Teacher:
    """Says how likely each tag and each target of a pointer is; it does not learn itself."""

    def __init__(self, weights: dict[str, torch.Tensor]) -> None:
        self.network = network_of(weights).eval()

    def loss(
        self,
        given: Outputs,
        inputs: Sequence[torch.Tensor],
        key: torch.Tensor,
        pointer_weight: float,
    ) -> torch.Tensor:
        """Divergence of `given`, the student's outputs, from the teacher's.

        Over the words (`key` [batch, time]: their first pieces, and the root); pointers count by
        how surely the teacher says that a word is inside something.
        """
        with torch.inference_mode():
            tags, *pointers = self.network(*inputs)
        tags = tags.clone()
        wanted = F.log_softmax(tags[key], -1)
        loss = _divergence(wanted, F.log_softmax(given[0][key], -1)).mean()
        inside = (1 - wanted[:, 0].exp()).clone()
        for ours, theirs in zip(given[1:], pointers, strict=True):
            closed = ~key[:, None, :]
            one = F.log_softmax(theirs.clone().masked_fill(closed, _NOWHERE)[key], -1)
            other = F.log_softmax(ours.masked_fill(closed, _NOWHERE)[key], -1)
            each = _divergence(one, other)
            loss = loss + pointer_weight * (each * inside).sum() / inside.sum().clamp(min=1.0)
        return loss


def _divergence(wanted: torch.Tensor, given: torch.Tensor) -> torch.Tensor:
    """Kullback-Leibler divergence [words] of log probabilities [words, choices]."""
    return (wanted.exp() * (wanted - given)).sum(-1)


def unlabelled(
    paths: Sequence[Path], encoder: Encoder, generator: np.random.Generator
) -> Iterator[list[Article]]:
    """Some of the texts at a time, in a new order each time, as articles without labels."""
    while True:
        order = generator.permutation(len(paths))
        for some in np.array_split(order, max(1, len(paths) // 250)):
            yield [_plain(paths[i], encoder, OURS if i % 2 else POLNEAR) for i in some]


def _plain(path: Path, encoder: Encoder, style: int) -> Article:
    row = {"id": path.stem, "text": path.read_text("utf-8"), "attributions": ()}
    article = article_of(row, encoder, style)
    article.tags[:] = NO_LABEL
    article.pointers[:] = NO_LABEL
    return article
