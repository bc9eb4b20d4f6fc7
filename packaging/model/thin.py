"""Make the middle of each layer narrower, so that the network reads faster.

    python packaging/model/thin.py WEIGHTS.pt... --tokenizer tokenizer.json --data bench/ \
        --inner 1024 --out thin.pt

Of each layer the neurons are kept whose loss would cost most: |output x its gradient|, summed over
some batches of training articles (Molchanov et al. 2019, Importance estimation for neural network
pruning).  It has to be trained again then: `train.py --from thin.pt --teacher WEIGHTS.pt...`.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
import torch
from dataset import POLNEAR, TUNING, Window, article_of, batches, rows_of, tensors, windows
from network import LAYERS, Network, mean_of
from train import Settings, loss_of, ours

from rostra.extraction.tagger import Encoder

BATCHES = 40


def importance(network: Network, some: Sequence[list[Window]]) -> torch.Tensor:
    """[layers, inner]: what the loss would rise by without each neuron, to first order."""
    total = torch.zeros(LAYERS, network.inner)
    kept: dict[int, torch.Tensor] = {}

    def keep(layer: int) -> Any:
        def hook(_module: Any, inputs: tuple[torch.Tensor, ...]) -> None:
            inputs[0].retain_grad()
            kept[layer] = inputs[0]

        return hook

    handles = [
        layer.f2.register_forward_pre_hook(keep(i)) for i, layer in enumerate(network.layers)
    ]
    network.eval()
    for batch in some:
        network.zero_grad()
        loss_of(network, tensors(batch), Settings()).backward()
        for i, x in kept.items():
            if x.grad is not None:
                total[i] += (x.detach() * x.grad).sum((0, 1)).abs()
    for handle in handles:
        handle.remove()
    return total


def narrowed(
    weights: dict[str, torch.Tensor], scores: torch.Tensor, inner: int
) -> dict[str, torch.Tensor]:
    """The weights with the `inner` most important neurons of each layer."""
    out = dict(weights)
    for i, row in enumerate(scores):
        best = row.topk(inner).indices.sort().values
        at = f"layers.{i}"
        out[f"{at}.f1.weight"] = weights[f"{at}.f1.weight"][best].clone()
        out[f"{at}.f1.bias"] = weights[f"{at}.f1.bias"][best].clone()
        out[f"{at}.f2.weight"] = weights[f"{at}.f2.weight"][:, best].clone()
    return out


def main() -> int:
    p = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    p.add_argument("weights", type=Path, nargs="+")
    p.add_argument("--tokenizer", type=Path, required=True)
    p.add_argument("--data", type=Path, required=True)
    p.add_argument("--inner", type=int, default=1024)
    p.add_argument("--out", type=Path, required=True)
    options = p.parse_args()
    generator = np.random.default_rng(7)
    encoder = Encoder(options.tokenizer)
    rows = [row for i, row in enumerate(rows_of(options.data / "train.jsonl")) if i % TUNING]
    articles = [article_of(row, encoder, POLNEAR) for row in rows[::8]] + ours(encoder)
    some = batches(windows(articles, 256, generator), 2048, generator)[:BATCHES]
    weights = mean_of(options.weights)
    scores = importance(Network.of(weights, 0.0), some)
    torch.save(narrowed(weights, scores, options.inner), options.out)
    lost = 1 - scores.topk(options.inner).values.sum(1) / scores.sum(1)
    print("importance lost by layer:", " ".join(f"{x:.3f}" for x in lost.tolist()))
    return 0


if __name__ == "__main__":
    sys.exit(main())
