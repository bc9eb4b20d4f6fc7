"""Trained weights -> ONNX -> int8, each compared with the network it came from.

    python packaging/model/export.py WEIGHTS.pt... OUT.onnx      (OUT.int8.onnx beside it)

WEIGHTS is `average.pt` or `last.pt`, or a checkpoint, of which the moving average is taken.  Of
several, the mean is exported: trainings that go on from one another lie in one basin, and their
mean is better than each (Wortsman et al. 2022, model soups).
"""

from __future__ import annotations

import math
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import torch
import torch.nn.functional as F  # noqa: N812
from network import HEADS, POINTERS, Layer, Network, mean_of, pointer_scores

INPUTS = ("ids", "case", "quote", "style", "keep")
"""Of the exported network: `keep` [kept] are the pieces that are to be answered for.  It has no use
for the attention's mask, for one window has no padding."""
OUTPUTS = ("tag", *POINTERS)
LARGEST = 40_000_000
"""Bytes that the shipped file may have."""


def network_of(*paths: Path) -> Network:
    """The network with the weights of a file, or with the mean of those of several."""
    return Network.of(mean_of(paths)).eval()


def example(time: int = 64) -> tuple[torch.Tensor, ...]:
    """Inputs of a plausible shape."""
    generator = torch.Generator().manual_seed(1)
    draw = lambda low, high: torch.randint(low, high, (1, time), generator=generator)  # noqa: E731
    keep = torch.arange(0, time, 2)
    return (draw(1000, 20000), draw(0, 5), draw(0, 4), draw(0, 2), keep)


class _Attention(torch.autograd.Function):
    """Attention as the one operator that onnxruntime has for it: a window has no padding."""

    @staticmethod
    def forward(_ctx: Any, q: torch.Tensor, k: torch.Tensor, v: torch.Tensor) -> torch.Tensor:
        hidden = q.shape[-1]
        q, k, v = (x.unflatten(-1, (HEADS, -1)).transpose(1, 2) for x in (q, k, v))
        a = torch.softmax(q @ k.transpose(-1, -2) / math.sqrt(hidden // HEADS), -1) @ v
        return a.transpose(1, 2).flatten(-2)

    @staticmethod
    def symbolic(g: Any, q: Any, k: Any, v: Any) -> Any:
        return g.op("com.microsoft::MultiHeadAttention", q, k, v, num_heads_i=HEADS)


class Exported(torch.nn.Module):
    """The network as it is exported: what nobody asks for is not computed.

    A word is asked about by its first piece, and about a quarter of the pieces are none.  The last
    layer and the heads are a fifth of the work; they leave those pieces out.
    """

    def __init__(self, network: Network) -> None:
        super().__init__()
        self.network = network

    def forward(
        self,
        ids: torch.Tensor,
        case: torch.Tensor,
        quote: torch.Tensor,
        style: torch.Tensor,
        keep: torch.Tensor,
    ) -> tuple[torch.Tensor, ...]:
        network = self.network
        x = network.embedded(ids, case, quote, style)
        *layers, last = network.layers
        for layer in layers:
            x = layer_of(layer, x, x)
        x = layer_of(last, x.index_select(1, keep), x)
        return (network.tag(x), *pointer_scores(network.arc(x)))


def layer_of(layer: Layer, x: torch.Tensor, context: torch.Tensor) -> torch.Tensor:
    """A layer's answer for `x` [batch, kept, hidden], which heeds all of `context`."""
    a = _Attention.apply(layer.q(x), layer.k(context), layer.v(context))
    x = layer.ln1(x + layer.o(a))
    return layer.ln2(x + layer.f2(F.gelu(layer.f1(x))))


def export(network: Network, target: Path) -> Path:
    """Write the float model to `target` and the int8 one beside it; give the int8 path."""
    axes = {name: {0: "batch", 1: "time"} for name in INPUTS}
    axes |= {"keep": {0: "kept"}, "tag": {0: "batch", 1: "kept"}}
    axes |= {name: {0: "batch", 1: "kept", 2: "target"} for name in POINTERS}
    return written(Exported(network), example(), INPUTS, OUTPUTS, axes, target)


def written(
    network: torch.nn.Module,
    inputs: tuple[torch.Tensor, ...],
    takes: Sequence[str],
    gives: Sequence[str],
    axes: Mapping[str, Mapping[int, str]],
    target: Path,
) -> Path:
    """Write any float network to `target` and the int8 one beside it; give the int8 path.

    `inputs` are an example of what it `takes`; `axes` name what varies in length.
    """
    from onnxruntime.quantization import QuantType, quantize_dynamic

    torch.onnx.export(
        network.eval(),
        inputs,
        str(target),
        input_names=list(takes),
        output_names=list(gives),
        dynamic_axes={name: dict(varies) for name, varies in axes.items()},
        opset_version=17,
        dynamo=False,
        custom_opsets={"com.microsoft": 1},
    )
    small = target.with_suffix(".int8.onnx")
    quantize_dynamic(
        str(target),
        str(small),
        weight_type=QuantType.QInt8,
        per_channel=True,
        reduce_range=True,  # 7 bits: with 8, sums of two products overflow on CPUs without VNNI
        op_types_to_quantize=["MatMul", "Gather"],
        extra_options={"MatMulConstBOnly": True},
    )
    return small


def compare(network: Network, path: Path) -> tuple[float, float]:
    """(share of equal tags, largest difference of a tag's score) over a long window."""
    import onnxruntime

    inputs = example(200)
    *features, keep = inputs
    with torch.inference_mode():
        every = network(*features, torch.ones_like(features[0]))[0]
        wanted = every[:, keep].numpy()
    session = onnxruntime.InferenceSession(str(path), providers=["CPUExecutionProvider"])
    named = dict(zip(INPUTS, inputs, strict=True))
    got = session.run(None, {i.name: named[i.name].numpy() for i in session.get_inputs()})[0]
    return float((got.argmax(-1) == wanted.argmax(-1)).mean()), float(np.abs(got - wanted).max())


def main() -> int:
    if len(sys.argv) < 3:
        print(__doc__)
        return 2
    target = Path(sys.argv[-1])
    network = network_of(*map(Path, sys.argv[1:-1]))
    small = export(network, target)
    for path in (target, small):
        same, most = compare(network, path)
        print(f"{path.name}: {path.stat().st_size / 1e6:.1f} MB, {same:.1%} equal tags, {most:.4f}")
    if small.stat().st_size > LARGEST:
        print(f"{small} is larger than {LARGEST} bytes")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
