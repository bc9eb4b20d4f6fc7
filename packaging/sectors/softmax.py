"""Softmax regression in numpy: over vectors of texts, and over weights of single words."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]


def soft(scores: Floats) -> Floats:
    """Softmax of each row."""
    out = np.exp(scores - scores.max(1, keepdims=True))
    return out / out.sum(1, keepdims=True)


class Adam:
    """The optimiser, over rows of a parameter."""

    def __init__(self, rate: float) -> None:
        self.rate, self.step, self.state = rate, 0, {}

    def apply(self, name: str, value: Floats, gradient: Floats, rows: object, share: float) -> None:
        """One step of `value[rows]` down `gradient`."""
        mean, square = self.state.setdefault(name, (np.zeros_like(value), np.zeros_like(value)))
        mean[rows] = 0.9 * mean[rows] + 0.1 * gradient
        square[rows] = 0.999 * square[rows] + 0.001 * gradient**2
        ahead = mean[rows] / (1 - 0.9**self.step)
        value[rows] -= (
            self.rate * share * ahead / (np.sqrt(square[rows] / (1 - 0.999**self.step)) + 1e-8)
        )


def teach(x: Floats, y: Floats, epochs: int = 25) -> tuple[Floats, Floats]:
    """Softmax regression: weights and bias."""
    rng, adam = np.random.default_rng(0), Adam(0.03)
    weights = np.zeros((x.shape[1], y.shape[1]), np.float32)
    bias = np.zeros(y.shape[1], np.float32)
    for _ in range(epochs):
        order = rng.permutation(len(x))
        for at in range(0, len(x), 64):
            i = order[at : at + 64]
            wrong = (soft(x[i] @ weights + bias) - y[i]) / len(i)
            adam.step += 1
            adam.apply("weights", weights, x[i].T @ wrong + 1e-3 * weights, slice(None), 1)
            adam.apply("bias", bias, wrong.sum(0), slice(None), 1)
    return weights, bias


def learn(
    texts: Sequence[list[int]], y: Floats, trust: Floats, vectors: Floats, epochs: int
) -> tuple[Floats, Floats]:
    """The student: [words, sectors] and bias."""
    rng, adam = np.random.default_rng(0), Adam(0.01)
    matrix = np.zeros((vectors.shape[1], y.shape[1]), np.float32)
    own = np.zeros((len(vectors), y.shape[1]), np.float32)
    bias = np.zeros(y.shape[1], np.float32)
    for epoch in range(epochs):
        order = rng.permutation(len(texts))
        left = 1 - epoch / epochs
        for at in range(0, len(order), 128):
            i = order[at : at + 128]
            bag = np.zeros((len(i), len(vectors)), np.float32)
            for row, j in enumerate(i):
                bag[row, texts[j]] = 1 / np.sqrt(max(1, len(texts[j])))
            used = np.flatnonzero(bag.any(0))
            bag = bag[:, used]
            seen = bag @ vectors[used]
            wrong = (soft(seen @ matrix + bag @ own[used] + bias) - y[i]) * trust[i, None] / len(i)
            adam.step += 1
            adam.apply("matrix", matrix, seen.T @ wrong + 1e-4 * matrix, slice(None), left)
            adam.apply("own", own, bag.T @ wrong + 1e-3 * own[used], used, 0.3 * left)
            adam.apply("bias", bias, wrong.sum(0), slice(None), left)
    return vectors @ matrix + own, bias
