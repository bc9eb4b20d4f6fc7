"""The window on a large archive: start, scrolling, and frame gaps beside each sort of work.

    python tests/benchmarks/million.py FOLDER                     # once, minutes
    python tests/benchmarks/window_bench.py FOLDER [STEP...] [--articles FOLDER]

Starts the real program in a process of its own, on the screen that QT_QPA_PLATFORM names
(offscreen by default).  Steps: start scroll type tabs facets table tag import sheet export people
copy undo again; all but the last two by default.  What a step writes it takes back.

Of each part of a step it prints the longest frame gap by the wall, how many were longer than 50 ms,
and the most processor time that the window's own thread took in one turn of its event loop: on a
busy machine a gap also holds the turns of other programs, and that number does not.  At the end
comes the worst of each.  `--turns MS` prints what the turns were made of that computed for longer,
`--stacks MS` what every thread was at when the window stood still for longer, `--profile` the
window's thread by step.  Wanted: first paint 1,000 ms, scrolling p95 16 ms, gaps 50 ms, 400 MB.
"""

from __future__ import annotations

import argparse
import gc
import os
import subprocess
import sys
import tempfile
import time
import traceback
from pathlib import Path

STEPS = [
    *("scroll", "type", "tabs", "facets", "table", "tag"),
    *("import", "sheet", "export", "people", "copy"),
]
_NOTED = {"painted": 0.0, "rows": 0.0}


def main() -> None:
    """As in the heading."""
    parser = argparse.ArgumentParser()
    parser.add_argument("folder", type=Path)
    parser.add_argument("steps", nargs="*")
    parser.add_argument("--articles", type=Path, help="texts to import; invented without")
    parser.add_argument("--imports", type=int, default=300, help="how many")
    parser.add_argument("--tags", type=int, default=2_000, help="statements to tag at once")
    parser.add_argument("--files", type=int, default=20_000, help="into the import sheet")
    parser.add_argument("--rows", type=int, default=100_000, help="to export")
    parser.add_argument("--formats", nargs="*", default=["csv", "xlsx"], help="to export to")
    parser.add_argument("--rounds", type=int, default=30, help="of the step again")
    parser.add_argument("--stacks", type=float, default=0.0)
    parser.add_argument("--turns", type=float, default=0.0)
    parser.add_argument("--profile", action="store_true")
    parser.add_argument("--child", type=float, default=0.0, help=argparse.SUPPRESS)
    given = parser.parse_args()
    if given.child:
        _Run(given).run()
        return
    with tempfile.TemporaryDirectory() as home:
        environment = _environment(home)
        # The first start of a home is not the usual one: nothing is compiled yet.
        for words in ([str(given.folder), "start"], sys.argv[1:]):
            done = subprocess.run(
                [sys.executable, __file__, *words, "--child", str(time.time())],
                env=environment,
                check=False,
            ).returncode
            if done:
                sys.exit(done)


def _environment(home: str) -> dict[str, str]:
    """That of a person whose folders are all in `home`, and whose Python keeps what it compiled.

    Compiling the program's modules takes a third of the time to the first paint; a person's Python
    does it once, one that is told to write no bytecode at each start.
    """
    out = {"QT_QPA_PLATFORM": "offscreen", **os.environ, "HOME": home}
    out.pop("PYTHONDONTWRITEBYTECODE", None)
    out["PYTHONPYCACHEPREFIX"] = f"{home}/compiled"
    for name in ("CONFIG", "STATE", "DATA", "CACHE"):
        out[f"XDG_{name}_HOME"] = f"{home}/{name.lower()}"
    return out


class _Run:
    """Inside the program's process."""

    def __init__(self, given: argparse.Namespace) -> None:
        self._given = given
        self._began = given.child

    def run(self) -> None:
        from rostra.qt import main as program
        from rostra.qt.window import Window

        made = program.make_window
        paint = Window.paintEvent

        def painted(window: Window, event: object) -> None:
            paint(window, event)
            if not _NOTED["painted"]:
                _NOTED["painted"] = self._since()
                _NOTED["painted cpu"] = 1000 * time.process_time()

        def make(app: object) -> Window:
            from PySide6.QtCore import QTimer

            window = made(app)
            window.results.answered.connect(self._answered)
            QTimer.singleShot(0, lambda: self._when_ready(window))
            return window

        Window.paintEvent = painted
        program.make_window = make
        sys.exit(program.main(["--window", "--archive", str(self._given.folder)]))

    def _since(self) -> float:
        return 1000 * (time.time() - self._began)

    def _answered(self, _: object) -> None:
        if not _NOTED["rows"]:
            _NOTED["rows"] = self._since()
            _NOTED["rows cpu"] = 1000 * time.process_time()

    def _when_ready(self, window: object) -> None:
        from PySide6.QtCore import QTimer

        if _NOTED["rows"]:
            QTimer.singleShot(0, lambda: self._steps(window))
        else:
            QTimer.singleShot(20, lambda: self._when_ready(window))

    def _steps(self, window: object) -> None:
        try:
            self._do_steps(window)
        except BaseException:  # noqa: BLE001 - told, then the end
            traceback.print_exc()  # not in the window that the program shows of a fault
            os._exit(1)

    def _do_steps(self, window: object) -> None:
        from hand_more import Hand

        from rostra.index.allocation import give_back

        given = self._given
        hand = Hand(window, given)
        rows = hand.window.results.model.rowCount()
        print(f"{rows:,} statements, {os.environ.get('QT_QPA_PLATFORM')}, {_load()}", flush=True)
        print(
            f"start: first paint {_NOTED['painted']:.0f} ms ({_NOTED['painted cpu']:.0f} CPU), "
            f"first rows {_NOTED['rows']:.0f} ms ({_NOTED['rows cpu']:.0f} CPU)"
        )
        hand.wait()
        hand.memory("after start")
        for name in given.steps or STEPS:
            if name != "start":
                getattr(hand, name)()
        hand.memory("at the end")
        gc.collect()
        give_back()
        hand.memory("at rest")
        hand.summary()
        print(_load())
        hand.window.close()


def _load() -> str:
    return f"load {os.getloadavg()[0]:.1f} on {os.cpu_count()} processors"


if __name__ == "__main__":
    main()
