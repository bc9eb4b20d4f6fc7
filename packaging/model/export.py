"""Trained weights -> ONNX -> int8, each compared with the network it came from.

    python packaging/model/export.py WEIGHTS.pt OUT.onnx      (OUT.int8.onnx beside it)

WEIGHTS is `average.pt` or `last.pt`, or a checkpoint, of which the moving average is taken.
"""

from __future__ import annotations

import sys
from pathlib import Path

import numpy as np
import torch
from network import POINTERS, Network

INPUTS = ("ids", "case", "quote", "style", "attention")
OUTPUTS = ("tag", *POINTERS)
LARGEST = 40_000_000
"""Bytes that the shipped file may have."""


def network_of(path: Path) -> Network:
    """The network with the weights of a file."""
    state = torch.load(path, weights_only=True)
    if "network" in state:
        state = {**state["network"], **state["average"]}
    network = Network()
    network.load_state_dict(state)
    network.eval()
    for layer in network.layers:
        layer.plain = True  # type: ignore[assignment]
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
    )
    small = target.with_suffix(".int8.onnx")
    quantize_dynamic(
        str(target),
        str(small),
        weight_type=QuantType.QInt8,
        per_channel=True,
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
    feed = {name: value.numpy() for name, value in zip(INPUTS, inputs, strict=True)}
    got = session.run(None, feed)[0]
    return float((got.argmax(-1) == wanted.argmax(-1)).mean()), float(np.abs(got - wanted).max())


def main() -> int:
    if len(sys.argv) != 3:
        print(__doc__)
        return 2
    target = Path(sys.argv[2])
    network = network_of(Path(sys.argv[1]))
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
