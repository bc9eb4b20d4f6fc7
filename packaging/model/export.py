"""Trained weights -> ONNX -> int8, each compared with the network it came from.

    python packaging/model/export.py WEIGHTS.pt... OUT.onnx      (OUT.int8.onnx beside it)

WEIGHTS is `average.pt` or `last.pt`, or a checkpoint, of which the moving average is taken.  Of
several, the mean is exported: trainings that go on from one another lie in one basin, and their
mean is better than each (Wortsman et al. 2022, model soups).
"""

from __future__ import annotations

import math
import sys
from pathlib import Path
from typing import Any

import numpy as np
import torch
import torch.nn.functional as F  # noqa: N812
from network import HEADS, POINTERS, Layer, Network, mean_of

INPUTS = ("ids", "case", "quote", "style", "attention")
"""Of the network; the exported one has no use for `attention`, for one window has no padding."""
OUTPUTS = ("tag", *POINTERS)
LARGEST = 40_000_000
"""Bytes that the shipped file may have."""


def network_of(*paths: Path) -> Network:
    """The network with the weights of a file, or with the mean of those of several."""
    network = Network.of(mean_of(paths))
    network.eval()
    for layer in network.layers:
        layer.__class__ = _Plain
    return network


def example(time: int = 64) -> tuple[torch.Tensor, ...]:
    """Inputs of a plausible shape."""
    generator = torch.Generator().manual_seed(1)
    draw = lambda low, high: torch.randint(low, high, (1, time), generator=generator)  # noqa: E731
    return (
        draw(1000, 20000),
        draw(0, 5),
        draw(0, 4),
        draw(0, 2),
        torch.ones(1, time, dtype=torch.long),
    )


class _Attention(torch.autograd.Function):
    """Attention as the one operator that onnxruntime has for it: a window has no padding."""

    @staticmethod
    def forward(_ctx: Any, q: torch.Tensor, k: torch.Tensor, v: torch.Tensor) -> torch.Tensor:
        batch, time, hidden = q.shape
        q, k, v = (x.view(batch, time, HEADS, -1).transpose(1, 2) for x in (q, k, v))
        a = torch.softmax(q @ k.transpose(-1, -2) / math.sqrt(hidden // HEADS), -1) @ v
        return a.transpose(1, 2).reshape(batch, time, hidden)

    @staticmethod
    def symbolic(g: Any, q: Any, k: Any, v: Any) -> Any:
        return g.op("com.microsoft::MultiHeadAttention", q, k, v, num_heads_i=HEADS)


class _Plain(Layer):
    """A layer as it is exported."""

    def forward(self, x: torch.Tensor, _mask: torch.Tensor) -> torch.Tensor:
        x = self.ln1(x + self.o(_Attention.apply(self.q(x), self.k(x), self.v(x))))
        return self.ln2(x + self.f2(F.gelu(self.f1(x))))


def export(network: Network, target: Path) -> Path:
    """Write the float model to `target` and the int8 one beside it; give the int8 path."""
    from onnxruntime.quantization import QuantType, quantize_dynamic

    axes = {name: {0: "batch", 1: "time"} for name in (*INPUTS, "tag")}
    axes |= {name: {0: "batch", 1: "time", 2: "target"} for name in POINTERS}
    torch.onnx.export(
        network,
        example(),
        str(target),
        input_names=list(INPUTS),
        output_names=list(OUTPUTS),
        dynamic_axes=axes,
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
    with torch.inference_mode():
        wanted = network(*inputs)[0].numpy()
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
