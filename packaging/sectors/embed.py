"""What the sentence encoder all-MiniLM-L6-v2 (Apache-2.0) makes of words and sentences.

Wants torch, as packaging/model does, and its files model.safetensors and tokenizer.json.
"""

from __future__ import annotations

import json
import re
import sys
from pathlib import Path

import numpy as np

HERE = Path(__file__).parent
RESOURCES = HERE.parents[1] / "resources" / "sectors"
SENTENCES = HERE / "sentences"


def words_of_vocabulary(tokenizer: Path) -> list[str]:
    """Whole words of letters, as frequent ones first as the vocabulary has them."""
    vocabulary = json.loads(tokenizer.read_text("utf-8"))["model"]["vocab"]
    return [w for w in sorted(vocabulary, key=vocabulary.get) if re.fullmatch(r"[a-z]{2,}", w)]


def words_of_ours() -> list[str]:
    """Words of the sentences and of the lexicon, in order of the alphabet."""
    texts = [p.read_text("utf-8") for p in sorted(SENTENCES.glob("*.tsv"))]
    texts.append((RESOURCES / "lexicon.csv").read_text("utf-8"))
    return sorted({w for t in texts for w in re.findall(r"[a-z]{2,}", t.lower())})


def encode(words: list[str], base: Path, tokenizer: Path) -> np.ndarray:
    """[words, 384]: the mean of the encoder's output over a word's pieces and its two ends."""
    import torch
    from tokenizers import Tokenizer

    sys.path.insert(0, str(HERE.parent / "model"))
    from network import Network

    network = Network(0.0).load_base(base).eval()
    cut = Tokenizer.from_file(str(tokenizer))
    cut.no_padding()
    cut.no_truncation()
    pieces = [cut.encode(w).ids for w in words]
    out = np.zeros((len(words), 384), np.float32)
    order = sorted(range(len(words)), key=lambda i: len(pieces[i]))
    with torch.inference_mode():
        for at in range(0, len(order), 64):
            batch = order[at : at + 64]
            longest = max(len(pieces[i]) for i in batch)
            ids = torch.zeros(len(batch), longest, dtype=torch.long)
            there = torch.zeros(len(batch), longest)
            for row, i in enumerate(batch):
                ids[row, : len(pieces[i])] = torch.tensor(pieces[i])
                there[row, : len(pieces[i])] = 1
            x = network.words(ids) + network.positions(torch.arange(longest)) + network.types
            x = network.ln(x)
            mask = (1 - there)[:, None, None, :] * -1e4
            for layer in network.layers:
                x = layer(x, mask)
            mean = (x * there[..., None]).sum(1) / there.sum(1, keepdim=True)
            out[batch] = mean.numpy()
    return out
