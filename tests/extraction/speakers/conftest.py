from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from rostra.domain.records import Speaker
from rostra.extraction.people.directory import Directory
from rostra.extraction.people.knowledge import Knowledge
from rostra.extraction.speakers import Resolution, Utterance, resolve_speakers

RESOURCES = Path(__file__).parents[3] / "resources"
DAY = date(2024, 3, 6)

Resolve = Callable[..., list[Resolution]]


@pytest.fixture(scope="session")
def known() -> Knowledge:
    return Knowledge.load(RESOURCES)


def unmark(marked: str) -> tuple[str, list[Utterance]]:
    """A text whose sources stand in [brackets]; what follows each was said."""
    text = ""
    sources: list[tuple[int, int]] = []
    start = 0
    for piece in re.split(r"([\[\]])", marked):
        if piece == "[":
            start = len(text)
        elif piece == "]":
            sources.append((start, len(text)))
        else:
            text += piece
    utterances = []
    for first, last in sources:
        stop = text.find(".", last)
        stop = len(text) if stop < 0 else stop
        content = ((last, stop),) if last < stop else ((first, last),)
        utterances.append(Utterance(content, (), ((first, last),)))
    return text, utterances


@pytest.fixture
def resolve(known: Knowledge) -> Resolve:
    def run(
        marked: str, day: date | None = DAY, directory: Directory | None = None, outlet: str = ""
    ) -> list[Resolution]:
        text, utterances = unmark(marked)
        return resolve_speakers(text, utterances, day, known, directory, outlet)

    return run


@pytest.fixture
def names(resolve: Resolve) -> Callable[..., list[str]]:
    """The names of each marked source's speakers, "+" between joint ones, "" for nobody."""

    def run(*arguments: object, **options: object) -> list[str]:
        return ["+".join(s.name for s in one.speakers) for one in resolve(*arguments, **options)]

    return run


@pytest.fixture
def speakers(resolve: Resolve) -> Callable[..., list[Speaker]]:
    """The first speaker of each marked source."""

    def run(*arguments: object, **options: object) -> list[Speaker]:
        return [one.speakers[0] for one in resolve(*arguments, **options)]

    return run
