"""Extraction: words per CPU second, peak memory, time until the model is ready.

    python tests/benchmarks/extraction_bench.py [TEXT_FILES...]

Without files, the sample articles of `resources/sample`.  Wanted, on one thread: 4,000 words a CPU
second for the statements, under 450 MB, ready in under a second with its imports.
"""

from __future__ import annotations

import resource
import sys
import time
from pathlib import Path

ROOT = Path(__file__).parents[2]
LEAST_WORDS = 20_000


def main() -> int:
    """Print the three figures, for the finder alone and for the whole pipeline."""
    begun = time.perf_counter(), time.process_time()
    from rostra.domain.candidates import ArticleDraft
    from rostra.extraction.finder import Finder
    from rostra.extraction.pipeline import Pipeline

    finder = Finder.load(ROOT / "resources" / "model")
    print(f"model ready: {time.perf_counter() - begun[0]:.2f} s ({_cpu(begun[1]):.2f} s CPU)")
    mark = time.perf_counter(), time.process_time()
    pipeline = Pipeline.load(ROOT / "resources")
    print(f"pipeline ready: {time.perf_counter() - mark[0]:.2f} s ({_cpu(mark[1]):.2f} s CPU)")
    paths = [Path(p) for p in sys.argv[1:]] or sorted(ROOT.glob("resources/sample/**/*.txt"))
    texts = [path.read_text("utf-8") for path in paths]
    if not texts:
        print("no texts to read")
        return 2
    drafts = [ArticleDraft(text) for text in texts]
    words = sum(len(text.split()) for text in texts)
    times = max(1, LEAST_WORDS // max(1, words))
    for name, work in (("finder", finder.sightings), ("pipeline", pipeline.extract)):
        start = time.process_time()
        found = sum(len(work(draft)) for _ in range(times) for draft in drafts)
        spent = _cpu(start)
        print(f"{name}: {times * words / spent:,.0f} words per CPU second, {found} statements")
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"peak memory: {peak:.0f} MB")
    return 0


def _cpu(start: float) -> float:
    return time.process_time() - start


if __name__ == "__main__":
    sys.exit(main())
