"""A window over a real archive: real SQLite, real index, statements made by hand."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from rostra.app.archive import Archive
from rostra.app.settings import Settings
from rostra.domain.candidates import ArticleDraft, Candidate
from rostra.domain.dates import PartialDate
from rostra.domain.records import Figure, Force, Kind, Speaker
from rostra.qt.desk import Desk
from rostra.qt.icons import Icons
from rostra.qt.language import install
from rostra.qt.tasks import Tasks
from rostra.qt.theme import Theme
from rostra.qt.window import Window

TEXT = """Rail talks in Lisse

President Leyla Aral said the rail fees would fall by 17 percent by 2027. 😀

Prime Minister Oskar Venn denied that the port had been sold. "The port belongs to us," he said.
"""
SPEAKERS = (
    Speaker("Leyla Aral", role="President", country="AZ"),
    Speaker("Oskar Venn", role="Prime Minister", country="NO"),
)

PATIENCE = 180_000
"""Milliseconds: an import of two seconds took twenty beside six others on two processors."""


def span(text: str, words: str) -> tuple[tuple[int, int], ...]:
    """Where the words stand."""
    at = text.index(words)
    return ((at, at + len(words)),)


def candidates(text: str, day: str) -> list[Candidate]:
    """Three statements of the text."""
    said = PartialDate.parse(day)
    figure = span(text, "17 percent")[0]
    return [
        Candidate(
            span(text, "the rail fees would fall by 17 percent by 2027"),
            span(text, "said"),
            span(text, "President Leyla Aral"),
            Kind.INDIRECT,
            Force.PROMISES,
            (SPEAKERS[0],),
            said,
            "the article's day",
            ("transport",),
            ("AZ",),
            (Figure("17 percent", figure, Decimal(17), "%", kind="percent"),),
            confidence={"statement": 0.95, "speakers": 0.9},
            extractor="by hand",
        ),
        Candidate(
            span(text, "the port had been sold"),
            span(text, "denied"),
            span(text, "Prime Minister Oskar Venn"),
            Kind.INDIRECT,
            Force.DENIES,
            (SPEAKERS[1],),
            said,
            sectors=("trade",),
            confidence={"statement": 0.4},
            extractor="by hand",
        ),
        Candidate(
            span(text, "The port belongs to us"),
            (),
            span(text, "he"),
            Kind.DIRECT,
            speakers=(SPEAKERS[1],),
            said=said,
            extractor="by hand",
        ),
    ]


class PatientBot(QtBot):
    """Gives up after a minute, not after five seconds: other work may hold both cores meanwhile.

    What comes in time is waited for no longer than before.
    """

    def waitUntil(  # noqa: N802
        self, callback: Callable[[], bool | None], *, timeout: int = PATIENCE
    ) -> None:
        super().waitUntil(callback, timeout=timeout)

    def waitSignal(self, signal: Any, *, timeout: int = PATIENCE, **how: Any) -> Any:  # noqa: N802
        return super().waitSignal(signal, timeout=timeout, **how)


@pytest.fixture
def qtbot(qapp: QApplication, request: pytest.FixtureRequest) -> QtBot:
    """In the place of pytest-qt's own."""
    return PatientBot(request)


@pytest.fixture(scope="session")
def made_archive(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Four articles, twelve statements; not to be changed."""
    folder = tmp_path_factory.mktemp("qt") / "archive"
    with Archive.create(folder) as archive:
        for year in (2021, 2022, 2023, 2024):
            text = TEXT.replace("Lisse", f"Lisse {year}")
            draft = ArticleDraft(
                text,
                title=f"Rail talks in Lisse {year}",
                outlet="Daily Courier" if year % 2 else "Corridor Wire",
                published=date(year, 3, 7),
                address=f"https://courier.example/{year}",
            )
            with archive.store.operation(f"Import {year}") as op:
                article = op.articles.insert(draft, file_name=f"{year}.txt")
                found = candidates(text, f"{year}-03-0{year % 5 + 1}")
                op.statements.insert(article.id, article.version_id, found, by="by hand")
        archive.rebuild_index()
    return folder


@pytest.fixture
def archive_folder(made_archive: Path, tmp_path: Path) -> Path:
    """A copy of one's own."""
    return Path(shutil.copytree(made_archive, tmp_path / "archive"))


@pytest.fixture(scope="session", autouse=True)
def english(qapp: QApplication) -> None:
    """The window speaks English whatever the machine does, plurals included."""
    install(qapp, "en")


@pytest.fixture(autouse=True)
def nothing_left(qapp: QApplication) -> None:
    """Widgets of the test before are deleted; `processEvents` alone leaves them."""
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


@pytest.fixture(scope="session")
def theme(qapp: QApplication) -> Theme:
    """The light scheme; one for all, because a style sheet is put on every widget there is."""
    return Theme(qapp, "light")


@pytest.fixture
def desk(theme: Theme, tmp_path: Path) -> Iterator[Desk]:
    """A desk without an archive."""
    tasks = Tasks()
    made = Desk(
        theme,
        Icons(theme),
        tasks,
        Settings(tmp_path / "settings.json"),
        tmp_path / "state" / "window.json",
    )
    yield made
    made.close()
    assert tasks.shutdown()


def come_to_rest() -> None:
    """A request for a layout goes up widget by widget, a turn of the event loop each."""
    for _ in range(20):
        QApplication.processEvents()


def settle(qtbot: QtBot, desk: Desk) -> None:
    """Wait until nothing runs, nothing is about to, and what the last answer moved lies still."""

    def still() -> bool:
        if not desk.tasks.idle:
            return False
        come_to_rest()
        return desk.tasks.idle

    qtbot.waitUntil(still)


def open_window(qtbot: QtBot, desk: Desk, folder: Path) -> Window:
    """A window that shows the archive's statements."""
    window = Window(desk)
    qtbot.addWidget(window)
    window.resize(1100, 700)
    window.show()
    desk.open(Archive.open(folder))
    qtbot.waitUntil(lambda: window.results.model.rowCount() > 0)
    settle(qtbot, desk)
    return window


@pytest.fixture
def window(qtbot: QtBot, desk: Desk, archive_folder: Path) -> Window:
    """The window over the archive."""
    return open_window(qtbot, desk, archive_folder)
