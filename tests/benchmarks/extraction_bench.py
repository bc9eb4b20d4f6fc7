"""Extraction: words per CPU second, peak memory, time until the model is ready.

    python tests/benchmarks/extraction_bench.py [--peer SKETCH_FOLDER] [TEXT_FILES...]

Without files, the sample articles of `resources/sample`.  Wanted, on one thread: 4,000 words a CPU
second for the statements, under 450 MB, ready in under a second with its imports.  Processors
differ, so `--peer` times the first sketch of the tagger as a whole in the same run: where 4,000
words a CPU second were wanted it had been measured at 3,450, so 1.16 times its speed is wanted.
"""

from __future__ import annotations

import argparse
import importlib
import resource
import sys
import time
from collections.abc import Callable
from pathlib import Path
from types import ModuleType
from typing import Any

import tokenizers

ROOT = Path(__file__).parents[2]
LEAST_WORDS = 20_000
_FIRST = "Nobody had taken a penny, the minister said on Monday, and the report was a lie.\n"


def main() -> int:
    """Print the figures, for the finder alone and for the whole pipeline."""
    p = argparse.ArgumentParser(description=__doc__)
    p.add_argument("texts", type=Path, nargs="*")
    p.add_argument("--peer", type=Path)
    options = p.parse_args()
    begun = time.perf_counter(), time.process_time()
    from rostra.domain.candidates import ArticleDraft
    from rostra.extraction.finder import Finder
    from rostra.extraction.pipeline import Pipeline

    finder = Finder.load(ROOT / "resources" / "model")
    print(f"model ready: {time.perf_counter() - begun[0]:.2f} s ({_cpu(begun[1]):.2f} s CPU)")
    mark = time.perf_counter(), time.process_time()
    pipeline = Pipeline.load(ROOT / "resources")
    pipeline.extract(ArticleDraft(_FIRST))  # the longest patterns are compiled when they are wanted
    took = time.perf_counter() - mark[0]
    print(f"pipeline ready, a sentence read: {took:.2f} s ({_cpu(mark[1]):.2f} s CPU)")
    paths = options.texts or sorted(ROOT.glob("resources/sample/**/*.txt"))
    drafts = [ArticleDraft(path.read_text("utf-8")) for path in paths]
    if not drafts:
        print("no texts to read")
        return 2
    words = sum(len(draft.text.split()) for draft in drafts)
    times = max(1, LEAST_WORDS // max(1, words))
    works: dict[str, Callable[[Any], object]] = {
        "finder": finder.sightings,
        "pipeline": pipeline.extract,
    }
    if options.peer:
        works["peer"] = _peer(options.peer)
    spent = dict.fromkeys(works, 0.0)
    for draft in drafts * times:
        for name, work in works.items():  # in turns, so that a busy moment meets all alike
            start = time.process_time()
            work(draft)
            spent[name] += _cpu(start)
    for name, seconds in spent.items():
        ratio = f", {spent['peer'] / seconds:.2f} of the peer" if options.peer else ""
        print(f"{name}: {times * words / seconds:,.0f} words per CPU second{ratio}")
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"peak memory: {peak:.0f} MB")
    return 0


def _peer(folder: Path) -> Callable[[Any], object]:
    """The first sketch as a whole: its windows one by one, its decoder, its statements."""
    import onnxruntime

    sys.modules.setdefault("torch", ModuleType("torch"))  # only its training needs more of it
    sys.path.insert(0, str(folder))
    common, predict = (importlib.import_module(name) for name in ("common", "predict"))
    sys.path.remove(str(folder))
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = options.inter_op_num_threads = 1
    options.add_session_config_entry("session.intra_op.allow_spinning", "0")
    network = onnxruntime.InferenceSession(
        str(folder / "sketch.int8.onnx"), options, providers=["CPUExecutionProvider"]
    )
    names = [one.name for one in network.get_inputs()]
    common._tok = tokenizers.Tokenizer.from_file(str(ROOT / "resources/model/tokenizer.json"))

    def forward(*inputs: Any) -> Any:
        return network.run(None, dict(zip(names, inputs, strict=True)))

    def run(draft: Any) -> object:
        document = common.make_doc("", draft.text)
        return predict.decode(document, *predict.run_doc(document, forward, bs=1))

    return run


def _cpu(start: float) -> float:
    return time.process_time() - start


if __name__ == "__main__":
    raise SystemExit(main())
