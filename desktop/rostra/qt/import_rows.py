"""What stands in the import sheet: documents, which are wanted, edits that are under way.  No Qt.

There may be twenty thousand, so nothing here that is done at once goes through all of them with
more than a few instructions each: counts are kept, edits are made some rows at a time, and so is
what is taken in the end worked out.
"""

from __future__ import annotations

from array import array
from bisect import bisect_left
from collections import Counter, deque
from collections.abc import Callable, Generator, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from itertools import compress, islice
from operator import and_
from pathlib import Path
from typing import Any, TypeVar

from rostra.domain.incoming import Choice, Choosing, Handed, Incoming, State

AT_ONCE = 250
"""Rows that are edited in one turn; a few milliseconds."""

_LOOKED_AT_ONCE = 1_000
"""Rows that are only looked at in one turn; two milliseconds."""

Change = Callable[[int, Incoming], Incoming]
"""Of a row's number and what stands there: what shall stand there."""
Source = TypeVar("Source", bound=Path | Handed)
Decided = tuple[list[Source], dict[str, Choice]]
"""Files, and what was decided of them by path."""

FILTERS: dict[str, Callable[[Incoming, bool], bool]] = {
    "all": lambda _one, _doubtful: True,
    "check": lambda _one, doubtful: doubtful,
    "new": lambda one, _: one.state is State.NEW,
    "versions": lambda one, _: one.state is State.VERSION,
    "known": lambda one, _: one.state in (State.KNOWN, State.SKIPPED),
    "failed": lambda one, _: one.state is State.FAILED,
}
"""Which rows are shown: of a document, and whether something of it is to be checked."""


@dataclass(slots=True)
class _Edit:
    """One change of many rows, made from `at` on."""

    name: str
    rows: array[int]
    change: Change
    at: int = 0


class ImportRows:
    """Rows by number, in the order in which they came; `shown` are those a filter lets through."""

    def __init__(self) -> None:
        self.all: list[Incoming] = []
        self.wanted: list[bool] = []
        self.states: Counter[State] = Counter()
        self.wanted_count = 0
        self.check_count = 0
        """Rows that are wanted and to be checked."""
        self.filter = "all"
        self.shown: array[int] = array("l")
        self._doubtful: list[bool] = []
        self._able: list[bool] = []
        """Whether each row could come in."""
        self._seen: set[tuple[str, int]] = set()
        self._edits: deque[_Edit] = deque()

    def add(self, found: Iterable[Incoming]) -> array[int]:
        """More rows; one that stands here already is not added again.  Gives those to be shown.

        They are not in `shown` yet: a Qt model has to announce them first.
        """
        fresh = [one for one in found if (one.path, one.at) not in self._seen]
        self._seen.update((one.path, one.at) for one in fresh)
        first = len(self.all)
        able = [one.state.comes_in for one in fresh]
        doubtful = [bool(one.doubts) for one in fresh]
        self.all += fresh
        self.wanted += able
        self._able += able
        self._doubtful += doubtful
        self.states.update(one.state for one in fresh)
        self.wanted_count += sum(able)
        self.check_count += sum(map(and_, able, doubtful))
        passes = map(FILTERS[self.filter], fresh, doubtful)
        return array("l", (first + n for n, yes in enumerate(passes) if yes))

    def show_only(self, name: str) -> None:
        """Let through what a filter does."""
        self.filter = name
        passes = map(FILTERS[name], self.all, self._doubtful)
        self.shown = array("l", compress(range(len(self.all)), passes))

    def numbers(self, shown: Iterable[int]) -> array[int]:
        """Of the rows that are shown in these places, those that could come in."""
        return array("l", (r for r in (self.shown[n] for n in shown) if self._able[r]))

    def places(self, first: int, last: int) -> tuple[int, int]:
        """Where the rows from one number to another are shown: first and last, or none (1, 0)."""
        return bisect_left(self.shown, first), bisect_left(self.shown, last + 1) - 1

    def want(self, rows: Sequence[int], yes: bool) -> None:
        """Want these or not."""
        for row in rows:
            self.wanted[row] = yes
        self.wanted_count = sum(self.wanted)
        self.check_count = sum(map(and_, self.wanted, self._doubtful))

    # -- edits, some rows at a time ------------------------------------------------

    @property
    def editing(self) -> bool:
        """Whether there are edits still to be made."""
        return bool(self._edits)

    def edit(self, name: str, rows: Iterable[int], change: Change) -> None:
        """Change these rows, bit by bit, once those of earlier edits are changed."""
        self._edits.append(_Edit(name, array("l", rows), change))

    def edit_some(self) -> tuple[Sequence[int], str]:
        """Change the next rows, `AT_ONCE` at most; which, and the edit's name if it has ended."""
        if not self._edits:
            return (), ""
        edit = self._edits[0]
        some = edit.rows[edit.at : edit.at + AT_ONCE]
        for row in some:
            old = self.all[row]
            new = edit.change(row, old)
            if new is not old:
                self._replace(row, old, new)
        edit.at += len(some)
        if edit.at < len(edit.rows):
            return some, ""
        self._edits.popleft()
        return some, edit.name

    def _replace(self, row: int, old: Incoming, new: Incoming) -> None:
        self.states[old.state] -= 1
        self.states[new.state] += 1
        self.wanted_count -= self.wanted[row]
        self.check_count -= self.wanted[row] and self._doubtful[row]
        self.all[row] = new
        self._doubtful[row] = bool(new.doubts)
        if new.state.comes_in != self._able[row]:
            self._able[row] = self.wanted[row] = new.state.comes_in
        self.wanted_count += self.wanted[row]
        self.check_count += self.wanted[row] and self._doubtful[row]

    # -- taken -----------------------------------------------------------------------

    def decide(self, files: Iterable[Source]) -> Generator[None, None, Decided[Source]]:
        """Which of the files shall be read, and what was decided of them; bit by bit.

        What was not looked at yet comes in as it is.
        """
        while self._edits:
            self.edit_some()
            yield
        choosing, looked = Choosing(), set()
        for documents in _slices(zip(self.all, self.wanted, self._able, strict=True)):
            for one, yes, able in documents:
                looked.add(one.path)
                if able:
                    choosing.add(one, yes)
            yield
        decided: dict[str, Choice] = {}
        for made in _slices(choosing.made()):
            decided.update(made)
            yield
        take: list[Source] = []
        for some in _slices(files):
            named = ((one.path if isinstance(one, Handed) else str(one), one) for one in some)
            take += [one for path, one in named if path in choosing or path not in looked]
            yield
        return take, decided


def _slices(items: Iterable[Any]) -> Iterator[list[Any]]:
    """Some at a time."""
    waiting = iter(items)
    while some := list(islice(waiting, _LOOKED_AT_ONCE)):
        yield some


def with_value(name: str, value: str | date | None) -> Change:
    """Sets a field to what a person typed."""

    def change(_: int, old: Incoming) -> Incoming:
        return old if getattr(old, name) == value else old.edited(**{name: value})

    return change


def judged_as(again: Mapping[int, Incoming]) -> Change:
    """Takes over how a row was judged anew, and leaves what it says of itself."""

    def change(row: int, old: Incoming) -> Incoming:
        new = again[row]
        return replace(old, state=new.state, message=new.message, article_id=new.article_id)

    return change


def other_judgements(before: Sequence[Incoming], after: Sequence[Incoming]) -> dict[int, Incoming]:
    """The rows that are judged in another way than before, by number."""
    return {
        row: new
        for row, (old, new) in enumerate(zip(before, after, strict=True))
        if (old.state, old.message, old.article_id) != (new.state, new.message, new.article_id)
    }
