"""The network: MiniLM-L6 with word features, a tag for each word and three pointers."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import torch
import torch.nn.functional as F  # noqa: N812
from torch import nn

HIDDEN, LAYERS, HEADS, INNER, VOCABULARY, POSITIONS = 384, 6, 12, 1536, 30522, 512
ARC = 96
TAGS = 7
FEATURES = {"case": 5, "quote": 4, "style": 2}
"""Word features and how many values each has (rostra.extraction.words and quotes)."""
POINTERS = ("cue_arc", "source_arc", "content_arc")


def weights_of(path: Path) -> dict[str, torch.Tensor]:
    """The weights of a file: of a checkpoint, their moving average."""
    state: dict[str, Any] = torch.load(path, weights_only=True)
    return {**state["network"], **state["average"]} if "network" in state else state


def mean_of(paths: Sequence[Path]) -> dict[str, torch.Tensor]:
    """The mean of several trainings' weights."""
    every = [weights_of(path) for path in paths]
    return {name: torch.stack([w[name] for w in every]).mean(0) for name in every[0]}


class Layer(nn.Module):
    """One layer of BERT."""

    def __init__(self, dropout: float, inner: int = INNER) -> None:
        super().__init__()
        self.q, self.k, self.v, self.o = (nn.Linear(HIDDEN, HIDDEN) for _ in range(4))
        self.ln1 = nn.LayerNorm(HIDDEN, eps=1e-12)
        self.f1, self.f2 = nn.Linear(HIDDEN, inner), nn.Linear(inner, HIDDEN)
        self.ln2 = nn.LayerNorm(HIDDEN, eps=1e-12)
        self.dropout = nn.Dropout(dropout)

    def forward(self, x: torch.Tensor, mask: torch.Tensor) -> torch.Tensor:
        batch, time, _ = x.shape
        q, k, v = (
            f(x).view(batch, time, HEADS, HIDDEN // HEADS).transpose(1, 2)
            for f in (self.q, self.k, self.v)
        )
        a = F.scaled_dot_product_attention(q, k, v, attn_mask=mask)
        a = a.transpose(1, 2).reshape(batch, time, HIDDEN)
        x = self.ln1(x + self.dropout(self.o(a)))
        return self.ln2(x + self.dropout(self.f2(F.gelu(self.f1(x)))))


class Network(nn.Module):
    """ids, case, quote, style, attention [batch, time] -> tags and pointer scores.

    `inner` is the width of the layers' middle: 1,536 as published, less after `thin.py`.
    """

    def __init__(self, dropout: float = 0.1, inner: int = INNER) -> None:
        super().__init__()
        self.inner = inner
        self.words = nn.Embedding(VOCABULARY, HIDDEN)
        self.positions = nn.Embedding(POSITIONS, HIDDEN)
        self.types = nn.Parameter(torch.zeros(HIDDEN))
        self.features = nn.ModuleDict({k: nn.Embedding(n, HIDDEN) for k, n in FEATURES.items()})
        for table in self.features.values():
            nn.init.zeros_(table.weight)
        self.ln = nn.LayerNorm(HIDDEN, eps=1e-12)
        self.layers = nn.ModuleList(Layer(dropout, inner) for _ in range(LAYERS))
        self.dropout = nn.Dropout(dropout)
        self.tag = nn.Linear(HIDDEN, TAGS)
        self.arc = nn.Linear(HIDDEN, 2 * len(POINTERS) * ARC)
        nn.init.normal_(self.tag.weight, std=0.02)
        nn.init.normal_(self.arc.weight, std=0.04)
        nn.init.zeros_(self.tag.bias)
        nn.init.zeros_(self.arc.bias)

    @classmethod
    def of(cls, weights: Mapping[str, torch.Tensor], dropout: float = 0.1) -> Network:
        """The network that has these weights."""
        network = cls(dropout, len(weights["layers.0.f1.bias"]))
        network.load_state_dict(dict(weights))
        network.freeze()
        return network

    def freeze(self) -> None:
        """Keep the embeddings as they are: 787 articles would only teach them those articles."""
        self.words.weight.requires_grad_(False)
        self.positions.weight.requires_grad_(False)

    def load_base(self, path: Path) -> Network:
        """The published weights of all-MiniLM-L6-v2 (a safetensors file)."""
        from safetensors.torch import load_file

        base = {k.removeprefix("bert."): v for k, v in load_file(str(path)).items()}
        self.words.weight.data.copy_(base["embeddings.word_embeddings.weight"])
        self.positions.weight.data.copy_(base["embeddings.position_embeddings.weight"])
        self.types.data.copy_(base["embeddings.token_type_embeddings.weight"][0])
        self.ln.weight.data.copy_(base["embeddings.LayerNorm.weight"])
        self.ln.bias.data.copy_(base["embeddings.LayerNorm.bias"])
        places = ("self.query", "self.key", "self.value", "output.dense", "output.LayerNorm")
        take_layers(self.layers, base, places)
        self.freeze()
        return self

    def embedded(
        self, ids: torch.Tensor, case: torch.Tensor, quote: torch.Tensor, style: torch.Tensor
    ) -> torch.Tensor:
        """What the first layer reads [batch, time, hidden]."""
        x = self.words(ids) + self.positions.weight[: ids.shape[1]].unsqueeze(0) + self.types
        for name, values in (("case", case), ("quote", quote), ("style", style)):
            x = x + self.features[name](values)
        out: torch.Tensor = self.ln(x)
        return out

    def forward(
        self,
        ids: torch.Tensor,
        case: torch.Tensor,
        quote: torch.Tensor,
        style: torch.Tensor,
        attention: torch.Tensor,
    ) -> tuple[torch.Tensor, ...]:
        x = self.embedded(ids, case, quote, style)
        mask = ((1.0 - attention.to(x.dtype)) * -1e4)[:, None, None, :]
        for layer in self.layers:
            x = layer(x, mask)
        x = self.dropout(x)
        return (self.tag(x), *pointer_scores(self.arc(x)))


def take_layers(
    layers: nn.ModuleList, base: Mapping[str, torch.Tensor], attention: Sequence[str]
) -> None:
    """Copy published weights; `attention` is where a base has what q, k, v, o and ln1 are here."""
    places = {
        name: f"attention.{place}"
        for name, place in zip(("q", "k", "v", "o", "ln1"), attention, strict=True)
    }
    places |= {"f1": "intermediate.dense", "f2": "output.dense", "ln2": "output.LayerNorm"}
    for i, layer in enumerate(layers):
        for ours, theirs in places.items():
            module = getattr(layer, ours)
            module.weight.data.copy_(base[f"encoder.layer.{i}.{theirs}.weight"])
            module.bias.data.copy_(base[f"encoder.layer.{i}.{theirs}.bias"])


def pointer_scores(arcs: torch.Tensor) -> list[torch.Tensor]:
    """Of each pointer, from the word that points to the word pointed at [batch, time, time]."""
    parts = arcs.split(ARC, -1)
    scale = 1 / math.sqrt(ARC)
    return [(parts[2 * i] @ parts[2 * i + 1].transpose(1, 2)) * scale for i in range(len(POINTERS))]
