"""Train the tagger.  Resumable; ends by a deadline or after a number of epochs.

    python packaging/model/train.py --base model.safetensors --tokenizer tokenizer.json \
        --data bench/ --out build/ (--epochs 5 | --until 16:45) [--resume] [--from average.pt] \
        [--large] [--teacher average.pt... --texts FOLDER]

`--from` begins with the weights of an earlier training, or the mean of several, instead of the base
model's: the later rounds of the recipe, with a gentler rate, our own articles from the start and
some words hidden.
`--teacher` adds what a network, or the mean of several, says of each word, also of texts without
labels in `--texts`: how a network that `thin.py` made narrower learns what it lost, and how a small
one learns from a large one.
`--large` trains the large network (large.py; `--base` is all-mpnet-base-v2's then).

The learning rate falls to zero with the progress, which is the share of the epochs, or of the
time, that is used up.  Checkpoints hold the weights, their moving average and the optimiser.
"""

from __future__ import annotations

import argparse
import os
import sys
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from pathlib import Path

os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")

import annotated
import numpy as np
import torch
import torch.nn.functional as F  # noqa: N812
from dataset import (
    NO_LABEL,
    OURS,
    POLNEAR,
    TUNING,
    Article,
    Window,
    article_of,
    batches,
    rows_of,
    tensors,
    windows,
)
from large import LargeNetwork
from network import POINTERS, TAGS, Network, mean_of
from teacher import Teacher, unlabelled

from rostra.extraction.networks import SEP
from rostra.extraction.tagger import UNKNOWN, Encoder

HEADS = ("tag", "arc", "features")
INPUTS = ("ids", "case", "quote", "style", "attention")


@dataclass(slots=True)
class Settings:
    """The recipe.  Rates are per step of about `pieces` wordpieces."""

    window: int = 256
    pieces: int = 2048
    rate: float = 2e-4
    head_rate: float = 1e-3
    warm_up: int = 60
    decay: float = 0.997
    dropout: float = 0.1
    pointer_weight: float = 0.3
    ours_from: float = 0.6
    ours_times: int = 6
    """Times each of our own articles is drawn, by a coin, in each half of the corpus."""
    teacher_weight: float = 1.0
    hidden: float = 0.0
    """Share of the wordpieces shown as [UNK], so that names and cues are not learnt by heart."""
    seed: int = 13
    epochs: float = 5.0
    until: float = 0.0
    threads: int = 2


@dataclass(slots=True)
class Run:
    """What a checkpoint keeps."""

    network: Network | LargeNetwork
    average: dict[str, torch.Tensor]
    optimiser: torch.optim.Optimizer
    step: int = 0
    passes: int = 0
    teacher: Teacher | None = None
    share: float = 0.0
    """Of the work that is done, 0..1; after a restart it goes on from here."""
    begun: float = field(default_factory=time.time)
    begun_at: float = 0.0

    def progress(self, settings: Settings, steps_an_epoch: int) -> float:
        """0..1: how much of the time, or of the epochs, is used up."""
        if settings.until:
            left = settings.until - self.begun
            done = (time.time() - self.begun) / left if left > 0 else 1.0
            self.share = min(1.0, self.begun_at + (1 - self.begun_at) * done)
        else:
            self.share = min(1.0, self.step / (settings.epochs * steps_an_epoch))
        return self.share


def start(base: Path, earlier: Sequence[Path], settings: Settings, large: bool) -> Run:
    """From the base model, or from the mean of earlier trainings' weights."""
    kind = LargeNetwork if large else Network
    if earlier:
        network = kind.of(mean_of(earlier), settings.dropout)
    else:
        network = kind(settings.dropout).load_base(base)
    named = [(n, p) for n, p in network.named_parameters() if p.requires_grad]
    head = [p for n, p in named if n.startswith(HEADS)]
    body = [p for n, p in named if not n.startswith(HEADS)]
    optimiser = torch.optim.AdamW(
        [{"params": body, "rate": settings.rate}, {"params": head, "rate": settings.head_rate}],
        lr=settings.rate,
        weight_decay=0.01,
        betas=(0.9, 0.98),
    )
    average = {n: p.detach().clone() for n, p in named}
    return Run(network, average, optimiser)


def second_round(settings: Settings) -> Settings:
    """The recipe of a training that goes on from trained weights."""
    return replace(settings, rate=1.5e-4, head_rate=5e-4, ours_from=0.0, ours_times=4, hidden=0.04)


def large_round(settings: Settings) -> Settings:
    """The recipe of the large network: a gentler rate for what was published."""
    return replace(settings, rate=1e-4, head_rate=1e-3, warm_up=100, hidden=0.02, ours_from=0.3)


def hide(batch: dict[str, np.ndarray], share: float, generator: np.random.Generator) -> None:
    """Show some wordpieces as [UNK]; line breaks and the ends of the window stay."""
    ids = batch["ids"]
    chosen = (generator.random(ids.shape) < share) & (ids > SEP)
    ids[chosen] = UNKNOWN


def save(run: Run, path: Path) -> None:
    state = {
        "network": run.network.state_dict(),
        "average": run.average,
        "optimiser": run.optimiser.state_dict(),
        "step": run.step,
        "passes": run.passes,
        "share": run.share,
    }
    aside = path.with_suffix(".part")
    torch.save(state, aside)
    aside.replace(path)


def resume(run: Run, path: Path) -> None:
    state = torch.load(path, weights_only=True)
    run.network.load_state_dict(state["network"])
    run.optimiser.load_state_dict(state["optimiser"])
    run.average = state["average"]
    run.step, run.passes = state["step"], state["passes"]
    run.share = run.begun_at = state["share"]


def loss_of(
    network: Network | LargeNetwork,
    batch: dict[str, np.ndarray],
    settings: Settings,
    teacher: Teacher | None,
    of: Sequence[Window],
) -> torch.Tensor:
    """The loss of one batch, whose windows are `of`; a teacher is asked what it says of them."""
    x = {name: torch.from_numpy(values) for name, values in batch.items()}
    inputs = [x[name] for name in INPUTS]
    outputs = network(*inputs)
    tags, *pointers = outputs
    loss = _cross_entropy(tags.reshape(-1, TAGS), x["tag"].reshape(-1))
    for name, scores in zip(POINTERS, pointers, strict=True):
        masked = scores.masked_fill(~x["key"][:, None, :], -1e4)
        known = x[name] != NO_LABEL
        loss = loss + settings.pointer_weight * _cross_entropy(masked[known], x[name][known])
    if teacher:
        more = teacher.loss(outputs, of, x["key"], settings.pointer_weight)
        loss = loss + settings.teacher_weight * more
    return loss


def _cross_entropy(scores: torch.Tensor, wanted: torch.Tensor) -> torch.Tensor:
    """Its mean over what is labelled; nothing where nothing is."""
    total = F.cross_entropy(scores, wanted, ignore_index=NO_LABEL, reduction="sum")
    return total / max(1, int((wanted != NO_LABEL).sum()))


def ours(encoder: Encoder) -> list[Article]:
    """Our own annotated articles that can be read now; a faulty one is named and left out."""
    out = []
    for path in sorted(annotated.ARTICLES.glob("*.txt")):
        try:
            article = annotated.read(path)
        except annotated.Fault as fault:
            print(f"left out: {path.name}:{fault.line}: {fault}", flush=True)
            continue
        if not article.held_out:
            out.append(article_of(annotated.training_row(article), encoder, OURS))
    return out


def step(
    run: Run,
    batch: dict[str, np.ndarray],
    settings: Settings,
    share: float,
    of: Sequence[Window],
) -> float:
    factor = min((run.step + 1) / settings.warm_up, max(0.005, 1.0 - share))
    for group in run.optimiser.param_groups:
        group["lr"] = group["rate"] * factor
    loss = loss_of(run.network, batch, settings, run.teacher, of)
    run.optimiser.zero_grad(set_to_none=True)
    loss.backward()
    torch.nn.utils.clip_grad_norm_(run.network.parameters(), 1.0)
    run.optimiser.step()
    run.step += 1
    decay = min(settings.decay, run.step / (run.step + 10.0))
    with torch.no_grad():
        for name, parameter in run.network.named_parameters():
            if name in run.average:
                run.average[name].lerp_(parameter, 1 - decay)
    return float(loss.detach())


def passes(polnear: list[Article], generator: np.random.Generator) -> Iterator[list[Article]]:
    """Halves of the corpus, in a new order each epoch: our own articles are read before each."""
    while True:
        order = generator.permutation(len(polnear))
        for half in (order[::2], order[1::2]):
            yield [polnear[i] for i in half]


def train(
    run: Run,
    polnear: list[Article],
    texts: list[Path],
    encoder: Encoder,
    out: Path,
    s: Settings,
) -> None:
    generator = np.random.default_rng(s.seed + run.step)
    plain = unlabelled(texts, encoder, generator)
    one = len(batches(windows(polnear, s.window, generator), s.pieces, generator))
    log = Log(out)
    for some in passes(polnear, generator):
        share = run.progress(s, one)
        late = share >= s.ours_from
        own = ours(encoder) if late else []
        every = windows(some, s.window, generator)
        for _ in range(s.ours_times):
            every += windows([a for a in own if generator.random() < 0.5], s.window, generator)
        extra = next(plain) if texts else []
        every += windows(extra, s.window, generator)
        if run.teacher:
            run.teacher.read([*some, *own, *extra])
        todo = batches(every, s.pieces, generator)
        print(f"pass {run.passes}: {len(todo)} steps, {len(own)} articles of our own", flush=True)
        for windows_of_batch in todo:
            share = run.progress(s, one)
            if share >= 1.0:
                save(run, out / "checkpoint.pt")
                return
            if share >= s.ours_from and not late:
                break  # the rest goes on with our own articles mixed in
            batch = tensors(windows_of_batch)
            hide(batch, s.hidden, generator)
            loss = step(run, batch, s, share, windows_of_batch)
            log.note(run, loss, int(batch["attention"].sum()))
        run.passes += 1


class Log:
    """A line every 50 steps, a checkpoint every four minutes."""

    def __init__(self, out: Path) -> None:
        self.out = out
        self.begun = self.saved = time.time()
        self.pieces = 0
        self.losses: list[float] = []

    def note(self, run: Run, loss: float, pieces: int) -> None:
        self.pieces += pieces
        self.losses.append(loss)
        if run.step % 50 == 0:
            rate = self.pieces / (time.time() - self.begun)
            mean = sum(self.losses) / len(self.losses)
            self.losses = []
            print(
                f"step {run.step} share {run.share:.3f} loss {mean:.4f} {rate:.0f} pieces/s",
                flush=True,
            )
        if time.time() - self.saved > 240:
            save(run, self.out / "checkpoint.pt")
            self.saved = time.time()


def clock(text: str) -> float:
    """Today's HH:MM as seconds since 1970."""
    hour, minute = map(int, text.split(":"))
    now = datetime.now().astimezone()
    return now.replace(hour=hour, minute=minute, second=0, microsecond=0).timestamp()


def arguments() -> argparse.Namespace:
    """What was said on the command line."""
    p = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    p.add_argument("--base", type=Path, required=True, help="model.safetensors of the base")
    p.add_argument("--tokenizer", type=Path, required=True)
    p.add_argument("--data", type=Path, required=True, help="folder with train.jsonl")
    p.add_argument("--out", type=Path, required=True)
    p.add_argument("--epochs", type=float, default=5.0)
    p.add_argument("--until", type=clock, default=0.0, help="HH:MM of today, instead of epochs")
    p.add_argument("--seed", type=int, default=13)
    p.add_argument("--threads", type=int, default=2)
    p.add_argument("--window", type=int, default=256, help="wordpieces of a window")
    p.add_argument("--limit", type=int, default=0, help="only so many articles (a trial)")
    p.add_argument("--resume", action="store_true")
    p.add_argument("--from", dest="earlier", type=Path, nargs="+", default=[])
    p.add_argument("--large", action="store_true", help="the large network, to be a teacher")
    p.add_argument("--teacher", type=Path, nargs="+", default=[], help="its weights, or several")
    p.add_argument("--texts", type=Path, help="folder of .txt files without labels")
    return p.parse_args()


def main() -> int:
    options = arguments()
    settings = Settings(
        window=options.window,
        seed=options.seed,
        epochs=options.epochs,
        until=options.until,
        threads=options.threads,
    )
    if options.earlier:
        settings = second_round(settings)
    if options.large:
        settings = large_round(settings)
    torch.manual_seed(settings.seed)
    torch.set_num_threads(settings.threads)
    options.out.mkdir(parents=True, exist_ok=True)
    encoder = Encoder(options.tokenizer)
    rows = list(rows_of(options.data / "train.jsonl"))[: options.limit or None]
    rows = [row for i, row in enumerate(rows) if i % TUNING]  # the others tune the decoder
    polnear = [article_of(row, encoder, POLNEAR) for row in rows]
    print(f"{len(polnear)} articles, {sum(len(a.pieces.ids) for a in polnear)} pieces", flush=True)
    run = start(options.base, options.earlier, settings, options.large)
    if options.teacher:
        run.teacher = Teacher(mean_of(options.teacher), options.out / "opinions", settings.window)
    if options.resume and (options.out / "checkpoint.pt").exists():
        resume(run, options.out / "checkpoint.pt")
    run.network.train()
    texts = sorted(options.texts.glob("**/*.txt")) if options.texts else []
    train(run, polnear, texts, encoder, options.out, settings)
    weights = run.network.state_dict()
    torch.save({**weights, **run.average}, options.out / "average.pt")
    torch.save(weights, options.out / "last.pt")
    print(f"done: {run.step} steps", flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
