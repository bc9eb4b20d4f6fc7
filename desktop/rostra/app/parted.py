"""Files of many articles, read by all workers a few articles at a time.

Each file is a task.  One that comes back as `Many` is parted into tasks of a few articles, which go
out before the next file does; an article over which its part failed is the only one that is lost.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field, replace

from rostra.app.processes import Failed, Workers
from rostra.app.reading import PART, Many, ReadArticle, ReadTask
from rostra.domain.candidates import ArticleDraft

Answer = tuple[ReadArticle, ...] | Many
Wanted = Callable[[int, tuple[ArticleDraft, ...]], tuple[ArticleDraft, ...]]
"""Number of a file, its articles -> those that have to be read."""


@dataclass(frozen=True, slots=True)
class Part:
    """What was read of one file: all of it, or some of its articles."""

    file: int
    """The number of its file, from 0."""
    answer: tuple[ReadArticle, ...] | Failed
    last: bool
    whole: bool
    """The file came in one piece."""
    title: str = ""
    """Of the one article that failed, where the file holds others."""


@dataclass(slots=True)
class _Open:
    """A file of which parts are still out."""

    out: int = 1
    whole: bool = True
    read: deque[tuple[tuple[ReadArticle, ...] | Failed, str]] = field(default_factory=deque)


def in_parts(
    workers: Workers[ReadTask, Answer],
    tasks: Iterable[ReadTask],
    tick: Callable[[], None] = lambda: None,
    wanted: Wanted = lambda _file, drafts: drafts,
) -> Iterator[Part]:
    """What is in each file, in the order of the files; `tick` as in `Workers.results`."""
    run = _Parting(iter(tasks), wanted)
    for _, answer in workers.results(run.tasks(), tick):
        run.answered(answer)
        yield from run.ready()


@dataclass(slots=True)
class _Parting:
    files: Iterator[ReadTask]
    wanted: Wanted
    waiting: deque[tuple[int, ReadTask]] = field(default_factory=deque)
    """Parts that no worker has yet, with the number of their file."""
    out: deque[tuple[int, ReadTask]] = field(default_factory=deque)
    """What the workers have, in their order."""
    open: dict[int, _Open] = field(default_factory=dict)
    first: int = 0
    """The file whose turn it is to be told."""
    begun: int = 0

    def tasks(self) -> Iterator[ReadTask | None]:
        """Parts before files; None where an answer may bring more parts."""
        while True:
            if not self.waiting and (task := next(self.files, None)) is not None:
                self.open[self.begun] = _Open()
                self.waiting.append((self.begun, task))
                self.begun += 1
            if self.waiting:
                self.out.append(self.waiting.popleft())
                yield self.out[-1][1]
            elif self.out:
                yield None
            else:
                return

    def answered(self, answer: Answer | Failed) -> None:
        """Of the task that is out the longest."""
        file, task = self.out.popleft()
        of = self.open[file]
        of.out -= 1
        if isinstance(answer, Many):
            of.whole = False
            drafts = self.wanted(file, answer.drafts)
            self._part(file, task, drafts, PART)
            if not drafts:
                of.read.append(((), ""))
        elif isinstance(answer, Failed) and len(task.drafts) > 1:
            self._part(file, task, task.drafts, 1)
        else:
            title = "" if of.whole else task.drafts[0].title
            of.read.append((answer, title))

    def _part(self, file: int, task: ReadTask, drafts: tuple[ArticleDraft, ...], size: int) -> None:
        for at in range(0, len(drafts), size):
            some = drafts[at : at + size]
            part = replace(task, data=b"", drafts=some, choice=None, address="", unread=False)
            self.waiting.append((file, part))
            self.open[file].out += 1

    def ready(self) -> Iterator[Part]:
        """What can be told now without going before a file that came earlier."""
        while (of := self.open.get(self.first)) is not None:
            while of.read:
                answer, title = of.read.popleft()
                yield Part(self.first, answer, not (of.out or of.read), of.whole, title)
            if of.out:
                return
            del self.open[self.first]
            self.first += 1
