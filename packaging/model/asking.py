"""Trained weights that are asked as onnxruntime is: measured before, or without, an export."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import torch
from network import mean_of
from teacher import network_of

from rostra.extraction.manifest import Manifest
from rostra.extraction.tagger import Encoder, Tagger


class Session:
    """Answers as the exported network does: for the pieces in `keep`, in float."""

    def __init__(self, weights: Mapping[str, torch.Tensor]) -> None:
        self._network = network_of(weights).eval()

    def run(self, _outputs: object, inputs: Mapping[str, Any]) -> list[np.ndarray]:
        """[1, kept, labels], then for each pointer [1, kept, kept]."""
        kept = inputs["keep"]
        asked = [torch.from_numpy(inputs[name]) for name in ("ids", "case", "quote", "style")]
        with torch.inference_mode():
            tags, *pointers = self._network(*asked, torch.ones_like(asked[0]))
        return [
            tags[:, kept].numpy(),
            *(scores[:, kept][:, :, kept].numpy() for scores in pointers),
        ]


def tagger_of(paths: Sequence[Path], folder: Path) -> Tagger:
    """The mean of these weights, with the vocabulary and the windows of the model in `folder`."""
    manifest = Manifest.read(folder)
    encoder = Encoder(manifest.verified(folder, manifest.vocabulary))
    return Tagger(Session(mean_of(paths)), encoder, manifest)
