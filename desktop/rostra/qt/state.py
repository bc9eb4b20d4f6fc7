"""What the window is showing, as plain values: no Qt, so that it is tested without a window."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, fields, replace
from pathlib import Path
from typing import Any

RECENT_ARCHIVES = 8
RECENT_TAGS = 9


@dataclass(frozen=True, slots=True)
class Location:
    """One place in the program: what Alt+Left goes back to.

    `page` is "results", "article", "person", "collection", "review", "trash", "charts",
    "settings" or "start"; `record` the article, agent or collection it shows; `statement`
    the row that is current there.
    """

    page: str = "results"
    query: str = ""
    sort: str = "date"
    record: int = 0
    statement: int = 0


class Trail:
    """Where the person has been, like a browser's history."""

    def __init__(self, limit: int = 100) -> None:
        self._back: list[Location] = []
        self._forward: list[Location] = []
        self._limit = limit
        self.here = Location()

    def visit(self, place: Location) -> None:
        """Go to `place`.  A query that grows letter by letter is one place, not many."""
        if place == self.here:
            return
        if not _same_place(place, self.here):
            self._back = [*self._back, self.here][-self._limit :]
            self._forward = []
        self.here = place

    def note(self, statement: int) -> None:
        """Remember the current row of this place without making a new one."""
        self.here = replace(self.here, statement=statement)

    def back(self) -> Location | None:
        """The place before, or None."""
        if not self._back:
            return None
        self._forward.append(self.here)
        self.here = self._back.pop()
        return self.here

    def forward(self) -> Location | None:
        """The place that `back` came from, or None."""
        if not self._forward:
            return None
        self._back.append(self.here)
        self.here = self._forward.pop()
        return self.here

    @property
    def can_go_back(self) -> bool:
        """Whether there is a place before."""
        return bool(self._back)

    @property
    def can_go_forward(self) -> bool:
        """Whether there is a place after."""
        return bool(self._forward)


def _same_place(one: Location, other: Location) -> bool:
    if one.page != other.page or one.record != other.record:
        return False
    if one.page != "results" or one.query == other.query:
        return True
    return bool(other.query) and (
        one.query.startswith(other.query) or other.query.startswith(one.query)
    )


@dataclass(frozen=True, slots=True)
class ArchiveState:
    """Where the person left one archive."""

    query: str = ""
    sort: str = "date"
    statement: int = 0
    top_row: int = 0
    page: str = "results"
    record: int = 0
    reader_position: int = 0
    view: str = "cards"
    recent_tags: tuple[str, ...] = ()
    open_facets: tuple[str, ...] = ("speaker", "country", "sector", "year")
    folded: tuple[str, ...] = ()
    watched: tuple[str, ...] = ()
    """Folders whose new files come in by themselves."""


@dataclass(frozen=True, slots=True)
class Session:
    """What is kept between two starts and is no setting (those are `rostra.app.settings`)."""

    last_archive: str = ""
    """Open when the window was closed; "" when none was."""
    import_folder: str = ""
    export_folder: str = ""
    shortcuts: Mapping[str, str] = field(default_factory=dict)
    """Command id to the keys the person gave it; "" for none."""
    columns: Mapping[str, str] = field(default_factory=dict)
    """Widths of the table's columns that a hand gave, in pixels, by the columns' names."""
    archives: Mapping[str, ArchiveState] = field(default_factory=dict)

    def of_archive(self, folder: str) -> ArchiveState:
        """Where the person left `folder`."""
        return self.archives.get(folder, ArchiveState())

    def with_archive(self, folder: str, state: ArchiveState) -> Session:
        """With a new state for `folder`."""
        return replace(self, archives={**self.archives, folder: state})


def recent_first(recent: tuple[str, ...], used: str, limit: int = RECENT_TAGS) -> tuple[str, ...]:
    """`recent` with `used` at its head."""
    return (used, *(r for r in recent if r != used))[:limit]


def load_session(path: Path) -> Session:
    """Read what was kept; anything unreadable or of an older shape falls back to a default."""
    try:
        raw = json.loads(path.read_text("utf-8", "surrogateescape"))
    except (OSError, ValueError):
        return Session()
    if not isinstance(raw, dict):
        return Session()
    session: Session = _filled(Session(), raw)
    archives = raw.get("archives")
    known: dict[str, ArchiveState] = {}
    if isinstance(archives, dict):
        for folder, state in archives.items():
            if isinstance(state, dict):
                known[str(folder)] = _filled(ArchiveState(), state)
    return replace(session, archives=known)


def save_session(path: Path, session: Session) -> None:
    """Keep it; written aside and moved into place."""
    path.parent.mkdir(parents=True, exist_ok=True)
    aside = path.with_suffix(".tmp")
    text = json.dumps(asdict(session), ensure_ascii=False, indent=1)
    aside.write_text(text, "utf-8", "surrogateescape")  # a folder's name may be no UTF-8
    aside.replace(path)


def _filled(default: Any, raw: Mapping[str, Any]) -> Any:
    good: dict[str, Any] = {}
    for f in fields(default):
        if f.name not in raw or f.name == "archives":
            continue
        value, like = raw[f.name], getattr(default, f.name)
        if isinstance(like, tuple):
            if isinstance(value, list) and all(isinstance(v, str) for v in value):
                good[f.name] = tuple(value)
        elif isinstance(like, Mapping):
            if isinstance(value, dict) and all(isinstance(v, str) for v in value.values()):
                good[f.name] = {str(k): v for k, v in value.items()}
        elif type(value) is type(like):
            good[f.name] = value
    return replace(default, **good)
