"""The large network: layers of all-mpnet-base-v2, to teach the small one.

It reads the same wordpieces as MiniLM (MPNet's vocabulary is BERT's, four places on) and answers in
the same form, so `train.py --large` trains it and `--teacher` asks it.  Its first layers stay as
they were published: they cost a third of the others that way, and 787 articles would hardly
teach them more.  The last ones, which were tuned to tell sentences apart, are left out.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from pathlib import Path

import torch
import torch.nn.functional as F  # noqa: N812
from network import ARC, FEATURES, POINTERS, TAGS, pointer_scores, take_layers
from torch import nn

from rostra.extraction.networks import CLS, SEP

HIDDEN, HEADS, INNER = 768, 12, 3072
VOCABULARY, POSITIONS = 30527, 514
BUCKETS, FARTHEST = 32, 128
FROZEN, LAYERS = 4, 10
"""Layers kept as published, and all that are used, of twelve."""

_BEGIN, _PADDING, _END, _SHIFT = 0, 1, 2, 4
"""MPNet's <s>, <pad> and </s>, and how far on BERT's wordpieces stand."""


class LargeLayer(nn.Module):
    """One layer of MPNet; `bias` says how much words at some distance heed each other."""

    def __init__(self, dropout: float) -> None:
        super().__init__()
        self.q, self.k, self.v, self.o = (nn.Linear(HIDDEN, HIDDEN) for _ in range(4))
        self.ln1 = nn.LayerNorm(HIDDEN, eps=1e-5)
        self.f1, self.f2 = nn.Linear(HIDDEN, INNER), nn.Linear(INNER, HIDDEN)
        self.ln2 = nn.LayerNorm(HIDDEN, eps=1e-5)
        self.dropout = nn.Dropout(dropout)

    def forward(self, x: torch.Tensor, bias: torch.Tensor) -> torch.Tensor:
        batch, time, _ = x.shape
        q, k, v = (
            f(x).view(batch, time, HEADS, HIDDEN // HEADS).transpose(1, 2)
            for f in (self.q, self.k, self.v)
        )
        a = F.scaled_dot_product_attention(q, k, v, attn_mask=bias)
        a = a.transpose(1, 2).reshape(batch, time, HIDDEN)
        x = self.ln1(x + self.dropout(self.o(a)))
        return self.ln2(x + self.dropout(self.f2(F.gelu(self.f1(x)))))


class LargeNetwork(nn.Module):
    """ids, case, quote, style, attention [batch, time] -> tags and pointer scores."""

    def __init__(self, dropout: float = 0.1) -> None:
        super().__init__()
        self.words = nn.Embedding(VOCABULARY, HIDDEN)
        self.positions = nn.Embedding(POSITIONS, HIDDEN)
        self.ln = nn.LayerNorm(HIDDEN, eps=1e-5)
        self.relative = nn.Embedding(BUCKETS, HEADS)
        self.layers = nn.ModuleList(
            LargeLayer(dropout if i >= FROZEN else 0.0) for i in range(LAYERS)
        )
        self.features = nn.ModuleDict({k: nn.Embedding(n, HIDDEN) for k, n in FEATURES.items()})
        for table in self.features.values():
            nn.init.zeros_(table.weight)
        self.dropout = nn.Dropout(dropout)
        self.tag = nn.Linear(HIDDEN, TAGS)
        self.arc = nn.Linear(HIDDEN, 2 * len(POINTERS) * ARC)
        nn.init.normal_(self.tag.weight, std=0.02)
        nn.init.normal_(self.arc.weight, std=0.03)
        nn.init.zeros_(self.tag.bias)
        nn.init.zeros_(self.arc.bias)

    @classmethod
    def of(cls, weights: Mapping[str, torch.Tensor], dropout: float = 0.1) -> LargeNetwork:
        """The network that has these weights."""
        network = cls(dropout)
        network.load_state_dict(dict(weights))
        network.freeze()
        return network

    def freeze(self) -> None:
        """Keep the embeddings and the first layers as they are."""
        for part in (self.words, self.positions, self.ln, self.relative, self.layers[:FROZEN]):
            part.requires_grad_(False)

    def load_base(self, path: Path) -> LargeNetwork:
        """The published weights of all-mpnet-base-v2 (a safetensors file)."""
        from safetensors.torch import load_file

        base = load_file(str(path))
        self.words.weight.data.copy_(base["embeddings.word_embeddings.weight"])
        self.positions.weight.data.copy_(base["embeddings.position_embeddings.weight"])
        self.ln.weight.data.copy_(base["embeddings.LayerNorm.weight"])
        self.ln.bias.data.copy_(base["embeddings.LayerNorm.bias"])
        self.relative.weight.data.copy_(base["encoder.relative_attention_bias.weight"])
        take_layers(self.layers, base, ("attn.q", "attn.k", "attn.v", "attn.o", "LayerNorm"))
        self.freeze()
        return self

    def forward(
        self,
        ids: torch.Tensor,
        case: torch.Tensor,
        quote: torch.Tensor,
        style: torch.Tensor,
        attention: torch.Tensor,
    ) -> tuple[torch.Tensor, ...]:
        with torch.no_grad():
            x = self.ln(self.words(_theirs(ids, attention)) + self._places(ids.shape[1]))
            mask = ((1.0 - attention.to(x.dtype)) * -1e4)[:, None, None, :]
            bias = self._bias(ids.shape[1]) + mask
            for layer in self.layers[:FROZEN]:
                x = layer(x, bias)
        for name, values in (("case", case), ("quote", quote), ("style", style)):
            x = x + self.features[name](values)
        for layer in self.layers[FROZEN:]:
            x = layer(x, bias)
        x = self.dropout(x)
        return (self.tag(x), *pointer_scores(self.arc(x)))

    def _places(self, time: int) -> torch.Tensor:
        """Position embeddings [1, time, hidden]; MPNet counts from two."""
        return self.positions.weight[2 : time + 2].unsqueeze(0)

    def _bias(self, time: int) -> torch.Tensor:
        """[1, heads, time, time], by the distance of two words, in T5's buckets."""
        at = torch.arange(time)
        return self.relative(_buckets(at[None, :] - at[:, None])).permute(2, 0, 1).unsqueeze(0)


def _theirs(ids: torch.Tensor, attention: torch.Tensor) -> torch.Tensor:
    """BERT's wordpieces as MPNet counts them."""
    out = ids + _SHIFT
    out[ids == CLS] = _BEGIN
    out[ids == SEP] = _END
    out[attention == 0] = _PADDING
    return out


def _buckets(distance: torch.Tensor) -> torch.Tensor:
    """Sixteen buckets to each side: near distances singly, far ones by their logarithm."""
    half = BUCKETS // 2
    near = half // 2
    far = distance.abs()
    steps = torch.log(far.clamp(min=1).float() / near) / math.log(FARTHEST / near)
    wide = (near + (steps * (half - near)).long()).clamp(max=half - 1)
    return (distance > 0).long() * half + torch.where(far < near, far, wide)
