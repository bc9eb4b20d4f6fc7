"""More of what a person does: a person with a great deal said, charts, all selected and copied."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from contextlib import suppress

import hand
from PySide6.QtWidgets import QApplication

from rostra.app.archive import Archive
from rostra.domain.errors import Cancelled


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
            window.route.go("overview")
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
