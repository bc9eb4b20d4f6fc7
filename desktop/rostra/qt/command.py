"""What a command is, and when one is possible."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from rostra.qt.language import translate

if TYPE_CHECKING:
    from rostra.qt.window import Window


@dataclass(frozen=True, slots=True)
class Situation:
    """What is possible now, as plain values."""

    archive: bool = False
    writable: bool = False
    selected: int = 0
    page: str = "start"
    can_undo: bool = False
    can_redo: bool = False
    can_go_back: bool = False
    can_go_forward: bool = False
    text_selected: bool = False
    article: bool = False
    query: bool = False
    trashed: bool = False


When = Callable[[Situation], bool]


def always(_: Situation) -> bool:
    """At any time."""
    return True


def with_archive(now: Situation) -> bool:
    """While an archive is open."""
    return now.archive


def when_writable(now: Situation) -> bool:
    """While an archive is open and may be changed."""
    return now.writable


def on_selection(now: Situation) -> bool:
    """While statements are selected."""
    return now.archive and now.selected > 0


def edits_selection(now: Situation) -> bool:
    """While statements are selected and may be changed."""
    return now.writable and now.selected > 0


def in_article(now: Situation) -> bool:
    """While the reader is shown."""
    return now.page == "article"


def edits_article(now: Situation) -> bool:
    """While the reader is shown and its statements may be changed."""
    return now.page == "article" and now.writable


def edits_collection(now: Situation) -> bool:
    """While a collection is shown and may be changed."""
    return now.page == "collection" and now.writable


def edits_person(now: Situation) -> bool:
    """While a person or a statement of one is at hand and may be changed."""
    return now.writable and (now.selected > 0 or now.page in ("person", "people"))


def among_people(now: Situation) -> bool:
    """While the list of people is shown and may be changed."""
    return now.writable and now.page == "people"


@dataclass(frozen=True, slots=True)
class Command:
    """One thing a person can do."""

    id: str
    title: str
    run: Callable[[Window], object]
    menu: str
    shortcut: tuple[str, ...] = ()
    keys: tuple[str, ...] = ()
    when: When = always
    icon: str = ""
    group: int = 0
    """Entries of a menu with different groups have a line between them."""
    checked: Callable[[Window], bool] | None = None
    repeats: bool = False
    """Whether its keys, held down, do it again and again, as going on does; R would reject ten."""

    @property
    def words(self) -> str:
        """The title in the language of the window."""
        return translate("Command", self.title)
