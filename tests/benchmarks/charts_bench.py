"""How long the start page, the charts and a person's page take to count.

    python tests/benchmarks/charts_bench.py FOLDER

FOLDER holds an archive, as `million.py` makes one; it is opened for reading only.  Each line is
the processor time and the wall time, in milliseconds, of the second of two runs in one thread.
"""

from __future__ import annotations

import argparse
import time
from collections.abc import Callable, Mapping
from functools import partial
from itertools import product
from pathlib import Path

from rostra.app.archive import Archive
from rostra.app.lately import lately
from rostra.app.overview import COLUMNS, ROWS, coverage
from rostra.qt.person_page import portrait


def tell(name: str, work: Callable[[], object]) -> None:
    """Run it twice and print the second."""
    work()
    processor, wall = time.process_time(), time.perf_counter()
    work()
    spent = 1000 * (time.process_time() - processor), 1000 * (time.perf_counter() - wall)
    print(f"{name:40} {spent[0]:8.0f} {spent[1]:8.0f}")


def main() -> None:
    """As in the heading."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    with Archive.open(parser.parse_args().folder, read_only=True) as archive:

        def labels(axis: str, keys: list[str]) -> Mapping[str, str]:
            return archive.store.facet_labels(axis, keys)

        fullest = archive.find("", facets=("speaker", "sector")).facets
        some = archive.find(f"sector:{fullest['sector'][0].value}")
        tell("start page", lambda: lately(archive.store))
        tell("statements over time", lambda: archive.find("", histogram=True).histogram)
        for rows, columns in product(ROWS, COLUMNS):
            if rows != columns:
                tell(f"{rows} by {columns}", partial(coverage, archive, rows, columns, labels))
        tell(
            f"speaker by month, of {some.total} found",
            lambda: coverage(archive, "speaker", "month", labels, some),
        )
        person = int(fullest["speaker"][0].value)
        tell(f"person of {fullest['speaker'][0].count}", lambda: portrait(archive, person))


if __name__ == "__main__":
    main()
