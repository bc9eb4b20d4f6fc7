"""Fit the confidence of a statement, and measure how far it can be believed.

Fitted by ridge logistic regression on statements of articles that the model was not trained on:
right means content IoU >= 0.5 and the right source.  The expected calibration error is measured by
cross-validation over articles.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from rostra.extraction.confidence import features

BINS = 10


@dataclass(frozen=True, slots=True)
class Example:
    """One statement: its features, whether it was right, and its article."""

    features: dict[str, float]
    right: bool
    article: str


def example(evidence: dict[str, float], kind: str, right: bool, article: str) -> Example:
    return Example(features(evidence, kind), right, article)


def fit(examples: Sequence[Example], ridge: float = 1.0) -> dict[str, float]:
    """Weights by feature: Newton's method on standardised features."""
    names = sorted({name for e in examples for name in e.features} - {"constant"})
    x = np.array([[e.features.get(name, 0.0) for name in names] for e in examples])
    y = np.array([e.right for e in examples], float)
    mean, spread = x.mean(0), x.std(0) + 1e-9
    z = np.hstack([np.ones((len(x), 1)), (x - mean) / spread])
    weights = np.zeros(z.shape[1])
    penalty = np.full(z.shape[1], ridge)
    penalty[0] = 1e-6
    for _ in range(50):
        p = 1 / (1 + np.exp(-z @ weights))
        gradient = z.T @ (p - y) + penalty * weights
        hessian = (z * (p * (1 - p))[:, None]).T @ z + np.diag(penalty)
        step = np.linalg.solve(hessian, gradient)
        weights -= step
        if np.abs(step).max() < 1e-6:
            break
    out = {name: float(w / s) for name, w, s in zip(names, weights[1:], spread, strict=True)}
    out["constant"] = float(weights[0] - (weights[1:] * mean / spread).sum())
    return out


def predict(weights: dict[str, float], examples: Sequence[Example]) -> np.ndarray:
    scores = [sum(weights.get(k, 0.0) * v for k, v in e.features.items()) for e in examples]
    return 1 / (1 + np.exp(-np.clip(np.array(scores), -30, 30)))


def cross_validated(examples: Sequence[Example], folds: int = 5) -> np.ndarray:
    """What each statement is given by a fit without its own article."""
    articles = sorted({e.article for e in examples})
    fold = {name: index % folds for index, name in enumerate(articles)}
    out = np.zeros(len(examples))
    for k in range(folds):
        weights = fit([e for e in examples if fold[e.article] != k])
        mine = [i for i, e in enumerate(examples) if fold[e.article] == k]
        out[mine] = predict(weights, [examples[i] for i in mine])
    return out


def reliability(given: np.ndarray, right: np.ndarray) -> list[tuple[float, float, int]]:
    """For each tenth of confidence: mean confidence, share that was right, how many."""
    out = []
    place = np.minimum((given * BINS).astype(int), BINS - 1)
    for index in range(BINS):
        inside = place == index
        if inside.any():
            out.append(
                (float(given[inside].mean()), float(right[inside].mean()), int(inside.sum()))
            )
    return out


def calibration_error(given: np.ndarray, right: np.ndarray) -> float:
    """The expected calibration error over ten equal bins."""
    table = reliability(given, right)
    return sum(abs(a - b) * n for a, b, n in table) / max(1, len(given))
