"""The hand of the window's benchmark: does what a person does, and keeps the times."""

from __future__ import annotations

import argparse
import cProfile
import pstats
import random
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, nullcontext
from functools import partial
from pathlib import Path

from pulse import Gap, Pulse, p95
from PySide6.QtCore import QEventLoop, QMimeData, QTimer, QUrl
from PySide6.QtTest import QTest
from weight import Weight

from rostra.app.apart import export_apart
from rostra.qt.pdf import export_pdf
from rostra.qt.window import Window

WANTED = 50.0
"""Milliseconds of the longest frame gap."""


class Hand:
    """Drives the window; a method a step."""

    def __init__(self, window: object, given: argparse.Namespace) -> None:
        assert isinstance(window, Window)
        self.window = window
        self._given = given
        self._random = random.Random(1)
        self._worst: list[tuple[str, Gap]] = []

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
                f"{name}: p95 {p95(wall):.1f} ms ({p95(cpu):.1f} CPU), longest {max(wall):.1f} "
                f"({max(cpu):.1f} CPU); rows there p95 {p95(filled):.0f} ms",
                flush=True,
            )
        bar.setValue(0)

    def type(self) -> None:
        """Queries letter by letter, taken away letter by letter, and short prefixes."""
        word = self._a_common_word()
        with self._gaps("typing words"):
            for text in (word, f'"{word} the', "no:tag -" + word):
                self._type(text)
                self._rub_out(0.03)
        with self._gaps("typing fields"):
            for text in (f"{word} sector:en", "speaker:No", "tag:topic date:20"):
                self._type(text)
                self._rub_out()
        with self._gaps("typing one and two letters"):
            for text in ("t", "th", "a", "in", "s", "co", "w", "re"):
                self._type(text)
                self.wait()
                self._rub_out()
        with self._gaps("typing without a pause"):
            self._type(f"{word} of the", 0.03)
            self._rub_out(0.02)
        with self._gaps("typing what is not there"):
            self._type("zqx minsiter")
            self._rub_out()

    def tabs(self) -> None:
        """A word typed with each tab of the details in front, and rows gone through."""
        details, results = self.window.details, self.window.results
        word = self._a_common_word()
        for number in range(details.count()):
            details.setCurrentIndex(number)
            self.wait()
            with self._gaps(f"typing beside {details.tabText(number)}"):
                self._type(word)
                self._rub_out()
            with self._gaps(f"going down beside {details.tabText(number)}"):
                for _ in range(20):
                    results.view.step(1)
                    self.pause(0.08)
                self.wait()
        details.setCurrentIndex(0)
        self.wait()

    def facets(self) -> None:
        """Clicks on facets, other orders, groups, undone."""
        results = self.window.results
        with self._gaps("facets"):
            for field, value in (("kind", "direct"), ("date", "2012"), ("sector", "energy")):
                results.cycle_facet(field, value)
                self.wait()
            results.set_query("")
            self.wait()
        with self._gaps("orders"):
            for sort in ("-date", "relevance", "date"):
                results.set_sort(sort)
                self.wait()
        with self._gaps("groups"):
            for facet in ("speaker", "sector", ""):
                results.set_group(facet)
                self.wait()

    def table(self) -> None:
        """The results as a table: everything selected, gone through, and typed over."""
        results = self.window.results
        before = results.layout_name
        with self._gaps("to the table and its rows"):
            results.show_as("table")
            self.wait()
            for _ in range(20):
                results.view.step(1)
                self.pause(0.05)
        with self._gaps("everything selected in the table"):
            results.view.setFocus()
            self.window.chosen.select_all()
            self.pause(0.5)
            bar = results.view.verticalScrollBar()
            for _ in range(20):
                bar.setValue(bar.value() + 96)
                self.pause(0.05)
            results.view.step(1)
            self.wait()
        with self._gaps("typing above the table"):
            self._type(self._a_common_word())
            self._rub_out()
        with self._gaps("everything selected as cards"):
            results.show_as("cards")
            self.window.chosen.select_all()
            self.pause(0.5)
            results.view.step(1)
            self.wait()
        results.show_as(before)
        self.wait()

    def tag(self) -> None:
        """Many statements at once, then undo."""
        window, number = self.window, self._given.tags
        window.desk.settings.set("bulk.preview", 100_000)
        window.results.set_query("")
        self.wait()
        view = window.results.view
        view.selectRow(0)
        ids = list(window.results.model.ids[:number])
        with self._gaps(f"selecting {number:,}"):
            view.select_ids(ids)
            self.wait()
        with self._gaps(f"tagging {number:,}"):
            window.acts._put_tags(ids, ("bench",), ())
            self.wait(seconds=200)
        with self._gaps(f"undo of tagging {number:,}"):
            window.undoing.undo()
            self.wait(seconds=200)

    def importing(self) -> None:
        """Files with the real extractor, then undo."""
        desk = self.window.desk
        with tempfile.TemporaryDirectory() as folder:
            number = self._write_articles(Path(folder), self._given.imports)
            with self._gaps(f"importing {number} articles"):
                self.window.imports._import([Path(folder)], {})
                self.wait(seconds=400)
        self.pause(0.5)
        assert "mport" in desk.archive.undo_name, desk.archive.undo_name
        with self._gaps("undo of the import"):
            self.window.undoing.undo()
            self.wait(seconds=120)

    def sheet(self) -> None:
        """Many files in the import sheet: read, looked through, edited, and put away."""
        window, number = self.window, self._given.files
        sheet = window.pages.imports
        with tempfile.TemporaryDirectory() as folder:
            for n in range(number):
                text = f"Notice {n}\n\nMinister Omar Rossi said that notice {n} was true."
                (Path(folder) / f"{n:05}.txt").write_text(text, encoding="utf-8")
            dropped = QMimeData()
            dropped.setUrls([QUrl.fromLocalFile(str(p)) for p in sorted(Path(folder).iterdir())])
            with self._gaps(f"{number:,} files dropped into the sheet"):
                window.imports.drop(dropped)
                self.wait(seconds=400)
            assert len(sheet.model.rows) == number, len(sheet.model.rows)
            with self._gaps("sheet scrolled, filtered, all selected"):
                self._through_the_sheet()
            with self._gaps("a field of all rows set"):
                sheet.view.selectAll()
                sheet.value.setText("Daily Courier")
                sheet._put()
                self.wait(lambda: not sheet.model.documents.editing)
            with self._gaps("another address for all rows, judged anew"):
                sheet.field.setCurrentIndex(sheet.field.findData("address"))
                sheet.value.setText("https://courier.example/1")
                sheet._put()
                self.wait(lambda: not sheet.model.documents.editing)
                self.wait(lambda: window.desk.tasks.idle, seconds=120)
                self.wait(lambda: not sheet.model.documents.editing)
            taken: list[int] = []
            sheet.accepted.disconnect(window.imports._import)  # nothing comes in
            sheet.accepted.connect(lambda files, choices: taken.append(len(files)))
            with self._gaps("what is taken is worked out, and the sheet let go"):
                sheet.accept()
                self.wait()
            assert taken, "nothing was taken"
            sheet.accepted.disconnect()
            sheet.accepted.connect(window.imports._import)
            window.imports.drop(dropped)
            self.pause(5)
            with self._gaps("a sheet that is still being read put away"):
                sheet.put_away()
                self.wait()

    def _through_the_sheet(self) -> None:
        sheet = self.window.pages.imports
        bar = sheet.view.verticalScrollBar()
        for _ in range(30):
            bar.setValue(self._random.randrange(max(1, bar.maximum())))
            self.pause(0.04)
        for name in ("check", "new", "all"):
            sheet.model.show_only(name)
            self.pause(0.3)
        sheet.view.selectAll()
        self.pause(0.3)
        sheet.model.want(sheet.view.selected_rows())
        self.pause(0.3)
        sheet.model.want(sheet.view.selected_rows())
        self.pause(0.3)

    def export(self) -> None:
        """Many rows to the formats asked for, as the export dialog does it."""
        desk, rows = self.window.desk, self._given.rows
        ids = list(self.window.results.model.ids[:rows])
        for name in self._given.formats:
            with tempfile.TemporaryDirectory() as folder, self._gaps(f"exporting {rows:,}, {name}"):
                target = Path(folder) / f"out.{name}"
                write = partial(export_apart, format=name) if name != "pdf" else export_pdf
                chosen = {"query": None, "collection": None, "ids": ids, "target": target}
                desk.job("Export", lambda a, p, w=write, c=chosen: w(a, progress=p, **c))
                self.window.panes.long_work.show()
                self.wait(seconds=1000)
                print(f"  {target.stat().st_size / 1e6:.1f} MB")

    def undo(self) -> None:
        """Of the newest import of the made archive, and redo."""
        for name, act in (("undo", self.window.undoing.undo), ("redo", self.window.undoing.redo)):
            with self._gaps(f"{name} of a step of 50,000 statements"):
                act()
                self.wait(seconds=240)

    # -- means ---------------------------------------------------------------------

    def _type(self, text: str, every: float = 0.12) -> None:
        box = self.window.results.box
        box.setFocus()
        for letter in text:
            QTest.keyClick(box, letter)
            self.pause(every)
        self.wait()

    def _rub_out(self, every: float = 0.06) -> None:
        box = self.window.results.box
        while box.text():
            QTest.keyClick(box, "\b")
            self.pause(every)
        self.wait()

    @contextmanager
    def _gaps(self, name: str) -> Iterator[None]:
        profile = cProfile.Profile() if self._given.profile else nullcontext()
        began = time.perf_counter(), time.process_time()
        pulse = Pulse(self._given.stacks / 1000, self._given.turns)
        with Weight() as weight, pulse, profile:
            yield
        wall, cpu = time.perf_counter() - began[0], time.process_time() - began[1]
        worst = pulse.worst()
        self._worst.append((name, worst))
        print(
            f"{name}: longest gap {worst.wall:.0f} ms, {pulse.longer_than(WANTED)} over "
            f"{WANTED:.0f}; most CPU in one turn {worst.thread:.0f} ms (of the whole process "
            f"{worst.process:.0f}); longest garbage collection "
            f"{max(pulse.collections, default=0.0):.0f} ms; took {wall:.1f} s, {cpu:.1f} CPU; "
            f"memory at most {weight.window:.0f} MB ({weight.with_files:.0f} with files), "
            f"of workers {weight.workers:.0f}",
            flush=True,
        )
        if isinstance(profile, cProfile.Profile):
            pstats.Stats(profile).sort_stats("cumulative").print_stats("rostra|method", 45)
        for milliseconds, turn in sorted(pulse.turns, reverse=True)[:2]:
            print(f"turn of {milliseconds:.0f} ms (profiled)", turn, "=" * 60, sep="\n")
        for stack in pulse.stacks:
            print(stack, "=" * 60, sep="\n")

    def summary(self) -> None:
        """The worst of all parts."""
        if self._worst:
            wall = max(self._worst, key=lambda part: part[1].wall)
            turn = max(self._worst, key=lambda part: part[1].thread)
            print(
                f"worst: gap {wall[1].wall:.0f} ms ({wall[0]}); "
                f"CPU in one turn {turn[1].thread:.0f} ms ({turn[0]})",
                flush=True,
            )

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

    def _write_articles(self, folder: Path, number: int) -> int:
        given = self._given.articles
        if given is not None:
            found = sorted(p for p in given.iterdir() if p.is_file())[:number]
            for path in found:
                (folder / path.name).write_bytes(path.read_bytes())
            return len(found)
        ids, archive = self.window.results.model.ids, self.window.desk.archive
        for n in range(number):
            text = "\n\n".join(
                f"Minister Omar Rossi said: “{h.text[:200].strip('“”')}.” He added that talks "
                f"number {n} would cost {n + 3} million dollars."
                for h in archive.rows(ids[n * 9 : n * 9 + 9])
            )
            (folder / f"{n}.txt").write_text(text, encoding="utf-8")
        return number


setattr(Hand, "import", Hand.importing)  # a step is named as one types it
