"""More of what a person does: a person with a great deal said, charts, all selected and copied."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from functools import partial

import hand
from growth import Growth, settled
from pulse import Pulse
from PySide6.QtCore import QEvent, QTimer
from PySide6.QtWidgets import QApplication
from weight import Weight

from rostra.app.archive import Archive
from rostra.domain.errors import Cancelled
from rostra.domain.incoming import Handed


class Hand(hand.Hand):
    """The steps of `hand.Hand` and these."""

    def people(self) -> None:
        """The page of the speaker with most statements, the charts, and reads of whole tables."""
        window, archive = self.window, self.window.desk.archive
        most = max(archive.find("", facets=("speaker",)).facets["speaker"], key=lambda v: v.count)
        print(f"the speaker with most statements has {most.count:,}", flush=True)
        with self._gaps("the page of that speaker"):
            window.route.go("person", int(most.value))
            self.wait()
            self.pause(1)
        with self._gaps("the charts"):
            window.route.go("charts")
            self.wait()
            self.pause(1)
        with self._gaps("the start page and what came in lately"):
            window.route.go("start")
            self.wait()
        window.route.go("results")
        self.wait()
        agent = int(most.value)
        reads: tuple[tuple[str, Callable[[Archive], object]], ...] = (
            ("who is perhaps the same", lambda a: a.people.perhaps_same(agent)),
            ("the roles of all people", lambda a: a.store.agents.last_roles(range(100_000))),
            ("articles that say two words", lambda a: a.store.articles.saying("energy minister")),
        )
        for name, read in reads:
            with self._gaps(name):
                self._read(name, read)

    def _read(self, name: str, read: Callable[[Archive], object]) -> None:
        archive, took = self.window.desk.archive, [0.0, 0.0]

        def work(_: Archive) -> None:
            began = time.perf_counter(), time.thread_time()
            with suppress(Cancelled):
                read(archive)
            took[:] = time.perf_counter() - began[0], time.thread_time() - began[1]

        self.window.desk.read(work, lambda _: None)
        self.wait(seconds=120)
        print(f"  {name}: {1000 * took[1]:.0f} ms CPU of its thread", flush=True)
        self._given_up(name, read)

    def _given_up(self, name: str, read: Callable[[Archive], object]) -> None:
        """How much longer it goes on once nobody wants it."""
        archive, stop, ended = self.window.desk.archive, threading.Event(), [0.0]

        def work(_: Archive) -> None:
            with suppress(Cancelled), archive.store.cancellable(stop.is_set):
                read(archive)
            ended[0] = time.perf_counter()

        self.window.desk.read(work, lambda _: None)
        self.pause(0.02)
        stop.set()
        asked = time.perf_counter()
        self.wait(seconds=120)
        print(f"  {name}: ends {max(0.0, 1000 * (ended[0] - asked)):.0f} ms after it is given up")

    def again(self) -> None:
        """The same round over and over: the settled level must not creep."""
        rounds = self._given.rounds
        growth = Growth(self.window, warm := max(1, rounds // 3))
        worst: dict[str, list[float]] = {}
        level = settled()
        for number in range(1, rounds + 1):
            for name, act in self._acts(number):
                pulse = Pulse()
                with Weight() as weight, pulse:
                    act()
                    self.wait()
                    # What is deleted later goes when the loop it was said in goes on: never here.
                    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
                gap = pulse.worst()
                one = worst.setdefault(name, [0.0, 0.0, 0.0, 0.0, 0.0])
                one[:3] = map(max, one, (gap.wall, gap.thread, weight.window))
                before, level = level, settled()
                one[3 if number == 1 else 4] += level - before
            if number in (1, warm, rounds) or not number % 5:
                print(growth.round(number), flush=True)
        print(f"  more after round {rounds} than after round {warm}:\n{growth.told(rounds)}")
        for name, (wall, cpu, memory, first, later) in worst.items():
            print(
                f"    {name}: gap {wall:.0f} ms, CPU {cpu:.0f}; at most {memory:.0f} MB, "
                f"left {first:.1f} in the first round, {later:.1f} in all others"
            )

    def _acts(self, number: int) -> Iterator[tuple[str, Callable[[], object]]]:
        window, results, route = self.window, self.window.results, self.window.route
        for text in ("the", "tag:topic", "speaker:No", f"zqx{number}"):
            yield f"type {text[:8]}", partial(self._type, text, 0.03)
            yield "rub out", partial(self._rub_out, 0.02)
        yield "facet", partial(results.cycle_facet, "kind", "direct")
        yield "no query", partial(results.set_query, "")
        yield "table", partial(results.show_as, "table")
        yield "cards", partial(results.show_as, "cards")
        ids = list(results.model.ids[:50])
        for page in ("start", "charts", "people", "review", "trash", "settings", "results"):
            yield page, partial(route.go, page)
        for one in ids[number % 40 : number % 40 + 3]:
            yield "article", partial(route.show_statement, one)
        yield "results", partial(route.go, "results")
        yield "tag 50", partial(window.acts._put_tags, ids, (f"again {number % 3}",), ())
        yield "undo", window.undoing.undo
        for command in ("palette", "help.keys", "tag", "note", "sectors", "date", "export"):
            yield f"dialog {command}", partial(self._dialog, command)
        texts = [Handed(f"t{n}", b"Omar Rossi said so.") for n in range(40)]
        yield "40 texts looked at", partial(window.pages.imports.look_at, texts)
        yield "put away", window.pages.imports.put_away

    def _dialog(self, command: str) -> None:
        QTimer.singleShot(60, self._shut)
        self.window.run(command)
        self.pause(0.1)
        self._shut()

    def _shut(self) -> None:
        """Whatever dialog has come up."""
        for one in QApplication.topLevelWidgets():
            if one is not self.window and one.isVisible():
                one.close()

    def copy(self) -> None:
        """Everything selected, and copied; then a thousand."""
        window = self.window
        window.results.set_query("")
        self.wait()
        window.results.view.setFocus()
        with self._gaps("everything selected"):
            window.chosen.select_all()
            self.wait()
        with self._gaps("everything copied"):
            window.copying.copy()
            self.wait(seconds=280)
        print(f"  {window.status.message!r}; {len(QApplication.clipboard().text()):,} characters")
        window.results.view.select_ids(list(window.results.model.ids[:5000]))
        with self._gaps("5,000 copied"):
            window.copying.copy()
            self.wait(seconds=120)
        print(f"  {window.status.message!r}; {len(QApplication.clipboard().text()):,} characters")
        QApplication.clipboard().clear()
        window.results.view.go_first()
