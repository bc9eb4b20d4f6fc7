"""The window on a large archive: start, scrolling, and frame gaps beside each sort of work.

    python tests/benchmarks/million.py FOLDER                     # once, minutes
    python tests/benchmarks/window_bench.py FOLDER [STEP...] [--stacks MS]

Starts the real program in a process of its own, on the screen that QT_QPA_PLATFORM names
(offscreen by default).  Steps: start scroll type facets tag import export undo; all by default.
What a step writes it takes back.  `--stacks` prints what every thread was at whenever the window
stood still for longer.  Wanted: first paint 1,000 ms, scrolling p95 16 ms, gaps 50 ms, 400 MB.
"""

from __future__ import annotations

import argparse
import cProfile
import os
import pstats
import random
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, nullcontext
from pathlib import Path

_NOTED = {"painted": 0.0, "rows": 0.0}


def main() -> None:
    """As in the heading."""
    parser = argparse.ArgumentParser()
    parser.add_argument("folder", type=Path)
    parser.add_argument("steps", nargs="*")
    parser.add_argument("--stacks", type=float, default=0.0)
    parser.add_argument("--profile", action="store_true", help="of the window's thread, by step")
    parser.add_argument("--child", type=float, default=0.0)
    given = parser.parse_args()
    if given.child:
        _Run(given).run()
        return
    with tempfile.TemporaryDirectory() as home:
        environment = {"QT_QPA_PLATFORM": "offscreen", **os.environ, "HOME": home}
        for name in ("CONFIG", "STATE", "DATA", "CACHE"):
            environment[f"XDG_{name}_HOME"] = f"{home}/{name.lower()}"
        for _ in range(2):  # the first start of a home is not the usual one
            words = [*sys.argv[1:], "--child", str(time.time())]
            done = subprocess.run(
                [sys.executable, __file__, *words], env=environment, check=False
            ).returncode
            if done or given.steps != ["start"]:
                sys.exit(done)


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
        hand = Hand(window, self._given.stacks / 1000, profile=self._given.profile)
        rows = hand.window.results.model.rowCount()
        print(f"{rows:,} statements, {os.environ.get('QT_QPA_PLATFORM')}", flush=True)
        print(
            f"start: first paint {_NOTED['painted']:.0f} ms ({_NOTED['painted cpu']:.0f} CPU), "
            f"first rows {_NOTED['rows']:.0f} ms ({_NOTED['rows cpu']:.0f} CPU)"
        )
        hand.wait()
        hand.memory("after start")
        for name in self._given.steps or ("scroll", "type", "facets", "tag", "import", "export"):
            if name != "start":
                getattr(hand, name)()
        hand.memory("at the end")
        hand.window.close()


class Hand:
    """Drives the window as a person would, and keeps the times."""

    def __init__(self, window: object, watch: float, *, profile: bool) -> None:
        from rostra.qt.window import Window

        assert isinstance(window, Window)
        self.window = window
        self._watch = watch
        self._profile = profile
        self._random = random.Random(1)

    # -- steps ---------------------------------------------------------------------

    def scroll(self) -> None:
        """Wheel steps, and jumps to anywhere."""
        view = self.window.results.view
        bar = view.verticalScrollBar()
        for name, count, by in (("wheel", 300, 96), ("jump", 150, 0)):
            wall, cpu, filled = [], [], []
            for _ in range(count):
                to = bar.value() + by if by else self._random.randrange(bar.maximum())
                before = time.perf_counter(), time.thread_time()
                bar.setValue(to)
                view.viewport().repaint()
                wall.append(1000 * (time.perf_counter() - before[0]))
                cpu.append(1000 * (time.thread_time() - before[1]))
                self.wait(self._row_is_there, tick=0.001)
                filled.append(1000 * (time.perf_counter() - before[0]))
            print(
                f"{name}: p95 {_p95(wall):.1f} ms ({_p95(cpu):.1f} CPU), longest {max(wall):.1f} "
                f"({max(cpu):.1f} CPU); rows there p95 {_p95(filled):.0f} ms",
                flush=True,
            )
        bar.setValue(0)

    def type(self) -> None:
        """A query letter by letter, and taken away again."""
        from PySide6.QtTest import QTest

        box = self.window.results.box
        words = self._a_common_word()
        with self._gaps("typing"):
            for text in (words, f"{words} sector:en", "speaker:No", "no:tag -" + words):
                box.setFocus()
                for letter in text:
                    QTest.keyClick(box, letter)
                    self.pause(0.12)
                self.wait()
                box.selectAll()
                QTest.keyClick(box, "\b")
                self.wait()

    def facets(self) -> None:
        """Clicks on facets, other orders, undone."""
        results = self.window.results
        with self._gaps("facets and orders"):
            for field, value in (("kind", "direct"), ("date", "2012"), ("sector", "energy")):
                results.cycle_facet(field, value)
                self.wait()
            results.set_query("")
            self.wait()
            for sort in ("-date", "relevance", "date"):
                results.set_sort(sort)
                self.wait()

    def tag(self) -> None:
        """2,000 statements at once, then undo."""
        window = self.window
        window.desk.settings.set("bulk.preview", 100_000)
        window.results.set_query("")
        self.wait()
        view = window.results.view
        view.selectRow(0)
        ids = list(window.results.model.ids[:2000])
        with self._gaps("selecting 2,000"):
            view.select_ids(ids)
            self.wait()
        with self._gaps("tagging 2,000"):
            window.acts._put_tags(ids, ("bench",), ())
            self.wait()
        with self._gaps("undo of tagging"):
            window.acts.undo()
            self.wait()

    def importing(self) -> None:
        """Files with the real extractor, then undo."""
        desk = self.window.desk
        with tempfile.TemporaryDirectory() as folder:
            for number, text in enumerate(self._articles(30)):
                (Path(folder) / f"{number}.txt").write_text(text, encoding="utf-8")
            with self._gaps("importing 30 articles"):
                desk.job("Import", lambda a, p: a.import_paths([folder], p))
                self.wait(seconds=240)
        with self._gaps("undo of the import"):
            self.window.acts.undo()
            self.wait()

    def export(self) -> None:
        """100,000 rows to a spreadsheet's CSV."""
        desk, ids = self.window.desk, self.window.results.model.ids[:100_000]
        with tempfile.TemporaryDirectory() as folder, self._gaps("exporting 100,000"):
            target = Path(folder) / "out.csv"
            desk.job("Export", lambda a, p: a.export("csv", target, ids=ids, progress=p))
            self.wait(seconds=400)

    def undo(self) -> None:
        """Of the newest import of the made archive, and redo."""
        for name, act in (("undo", self.window.acts.undo), ("redo", self.window.acts.redo)):
            with self._gaps(f"{name} of a step of 50,000 statements"):
                act()
                self.wait(seconds=240)

    # -- means ---------------------------------------------------------------------

    @contextmanager
    def _gaps(self, name: str) -> Iterator[None]:
        from pulse import Pulse

        profile = cProfile.Profile() if self._profile else nullcontext()
        began = time.perf_counter(), time.process_time()
        with Pulse(self._watch) as pulse, profile:
            yield
        wall, cpu = time.perf_counter() - began[0], time.process_time() - began[1]
        worst = pulse.worst()
        print(
            f"{name}: longest gap {worst.wall:.0f} ms (CPU of the process {worst.process:.0f}, "
            f"of the window {worst.thread:.0f}); took {wall:.1f} s, {cpu:.1f} CPU",
            flush=True,
        )
        if isinstance(profile, cProfile.Profile):
            pstats.Stats(profile).sort_stats("cumulative").print_stats("rostra|method", 45)
        for stack in pulse.stacks:
            print(stack, "=" * 60, sep="\n")

    def wait(
        self, until: Callable[[], bool] | None = None, seconds: float = 60, tick: float = 0.01
    ) -> None:
        """Let the window run until nothing is going on, and nothing begins for a while."""
        quiet = 0
        end = time.perf_counter() + seconds
        while quiet < (1 if until else 20):
            self.pause(tick)
            idle = self.window.desk.tasks.idle if until is None else until()
            again = self.window.results._again.isActive()
            quiet = quiet + 1 if idle and not again else 0
            if time.perf_counter() > end:
                print("  (did not come to rest)")
                return

    def pause(self, seconds: float) -> None:
        """Let the window run."""
        from PySide6.QtCore import QEventLoop, QTimer

        loop = QEventLoop()
        QTimer.singleShot(int(1000 * seconds), loop.quit)
        loop.exec()

    def memory(self, when: str) -> None:
        """What the process holds; files that are mapped are the system's to take back."""
        text = Path("/proc/self/status").read_text(encoding="utf-8")
        kept = {
            line.split(":")[0]: int(line.split()[1]) / 1024
            for line in text.splitlines()
            if line.startswith(("VmRSS", "RssAnon", "VmHWM"))
        }
        print(
            f"memory {when}: {kept['VmRSS']:.0f} MB, of which {kept['RssAnon']:.0f} its own; "
            f"most {kept['VmHWM']:.0f}",
            flush=True,
        )

    def _row_is_there(self) -> bool:
        view = self.window.results.view
        row = view.rowAt(view.viewport().height() // 2)
        return row < 0 or view._results.hit(row) is not None

    def _a_common_word(self) -> str:
        self.window.results.view.verticalScrollBar().setValue(0)
        self.wait()
        hit = next(h for h in (self.window.results.model.hit(r) for r in range(20)) if h)
        return max(hit.text.split()[:6], key=len).strip(".,“”").lower()

    def _articles(self, number: int) -> Iterator[str]:
        for n in range(number):
            hits = self.window.desk.archive.rows(self.window.results.model.ids[n * 9 : n * 9 + 9])
            yield "\n\n".join(
                f"Minister Omar Rossi said: “{h.text[:200].strip('“”')}.” He added that talks "
                f"number {n} would cost {n + 3} million dollars."
                for h in hits
            )


setattr(Hand, "import", Hand.importing)  # a step is named as one types it


def _p95(values: list[float]) -> float:
    from pulse import p95

    return p95(values)


if __name__ == "__main__":
    main()
