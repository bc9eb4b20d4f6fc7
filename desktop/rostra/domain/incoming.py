"""What is about to come in, before it does: a line a document, and what a person decided of it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from enum import StrEnum
from urllib.parse import urlsplit

from rostra.domain.dates import PartialDate

FIELDS = ("title", "outlet", "author", "published", "language", "address")
"""What an article says of itself, in the order in which it is shown."""

_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*")
_ADDRESS = re.compile(r"https?://[^\s\"'<>\\]+", re.IGNORECASE)

PERSON = "person"
"""The origin of what a person typed."""


class State(StrEnum):
    """What importing would make of a document."""

    NEW = "new"
    VERSION = "new version"
    KNOWN = "known"
    FAILED = "failed"
    SKIPPED = "skipped"

    @property
    def comes_in(self) -> bool:
        """Whether there is anything to import."""
        return self in (State.NEW, State.VERSION)


class Sureness(StrEnum):
    """How far the origin of a value can be trusted.  A rank by origin, not a measured share."""

    SURE = "sure"
    LIKELY = "likely"
    CHECK = "check"


_SURENESS = {
    PERSON: Sureness.SURE,
    "json-ld": Sureness.SURE,
    "opengraph": Sureness.SURE,
    "feed": Sureness.SURE,
    "front matter": Sureness.SURE,
    "mail header": Sureness.SURE,
    "address": Sureness.SURE,
    "file name": Sureness.CHECK,
    "first words": Sureness.CHECK,
}


def sureness(origin: str) -> Sureness:
    """Of an origin that an importer names.

    Sure: a machine-readable statement made for just this ("json-ld", "opengraph", a feed, front
    matter, a mail's header), or the person's own word.  Check: guessed from a file's name or its
    first words.  Likely: everything between ("meta", "microdata", "text", "document properties").
    """
    if origin.startswith("column "):  # of a table: someone filled it in
        return Sureness.SURE
    return _SURENESS.get(origin, Sureness.LIKELY)


def is_address(text: str) -> bool:
    """Whether it is the address of a page, and nothing else."""
    return bool(_ADDRESS.fullmatch(text)) and bool(urlsplit(text).hostname)


@dataclass(frozen=True, slots=True)
class Handed:
    """A document that is at hand and no file on disk: fetched from an address, or pasted."""

    path: str
    """How it is named to a person, and told apart: the address, or “the pasted text”."""
    data: bytes
    name: str = ""
    """File name that it is kept under and read by; "" for none (it is read as plain text)."""
    address: str = ""
    encoding: str = ""
    """What the server said of its bytes; "" when it did not."""


@dataclass(frozen=True, slots=True)
class Incoming:
    """One article that may come in, or a file (`state` failed, skipped) out of which none can.

    `at` is its place among the `of` articles of its file; `origins` tells for each field with a
    value where that came from; `beginning` are the first characters of its text.
    """

    path: str
    at: int = 0
    of: int = 1
    sha256: str = ""
    text_sha256: str = ""
    title: str = ""
    outlet: str = ""
    author: str = ""
    published: date | None = None
    language: str = ""
    address: str = ""
    origins: Mapping[str, str] = field(default_factory=dict)
    characters: int = 0
    beginning: str = ""
    state: State = State.NEW
    message: str = ""
    hint: str = ""
    article_id: int = 0
    """The article that it is already, or a new version of; 0 for none."""

    @property
    def doubts(self) -> tuple[str, ...]:
        """Fields that a person should look at: guessed ones, and a missing title, outlet or day."""
        if not self.state.comes_in:
            return ()
        return tuple(name for name in FIELDS if self.doubtful(name))

    def doubtful(self, name: str) -> bool:
        """Whether a person should look at this field."""
        if not getattr(self, name):
            return name in ("title", "outlet", "published")
        return sureness(self.origins.get(name, "")) is Sureness.CHECK

    def edited(self, **values: str | date | None) -> Incoming:
        """With other values, of the person's own."""
        origins = {**self.origins, **dict.fromkeys(values, PERSON)}
        return replace(self, **values, origins=origins)  # type: ignore[arg-type]

    @property
    def edits(self) -> dict[str, str | date | None]:
        """The values that are the person's."""
        return {n: getattr(self, n) for n in FIELDS if self.origins.get(n) == PERSON}


def typed(name: str, text: str) -> str | date | None:
    """A field's value as a person types it.  Raises ValueError on what is no day or language."""
    text = " ".join(text.split())
    if name == "language" and text and not _LANGUAGE.fullmatch(text):
        raise ValueError(f"not a language tag: {text!r}")
    if name != "published":
        return text
    if not text:
        return None
    day = PartialDate.parse(text)
    if not day.is_day:
        raise ValueError(f"not one day: {text!r}")
    return day.earliest


@dataclass(frozen=True, slots=True)
class Choice:
    """What a person decided of one file: values for its articles by place, and which stay out.

    It was decided of the file whose bytes have this SHA-256, and holds for no other.
    """

    sha256: str
    edits: Mapping[int, Mapping[str, str | date | None]] = field(default_factory=dict)
    without: frozenset[int] = frozenset()


class Choosing:
    """Gathers what was decided, document by document; then gives it file by file."""

    def __init__(self) -> None:
        self._files: dict[str, str] = {}
        self._left: dict[str, set[int]] = {}
        self._edits: dict[str, dict[int, Mapping[str, str | date | None]]] = {}

    def add(self, one: Incoming, wanted: bool) -> None:
        """A document that shall come in or not."""
        if not wanted:
            self._left.setdefault(one.path, set()).add(one.at)
            return
        self._files[one.path] = one.sha256
        if edits := one.edits:
            self._edits.setdefault(one.path, {})[one.at] = edits

    def __contains__(self, path: str) -> bool:
        return path in self._files

    def made(self) -> Iterator[tuple[str, Choice]]:
        """By path, for the files of which something is wanted; those that are as read have none."""
        for path, sha256 in self._files.items():
            if path in self._edits or path in self._left:
                without = frozenset(self._left.get(path, ()))
                yield path, Choice(sha256, self._edits.get(path, {}), without)


def choices(wanted: list[Incoming], unwanted: list[Incoming]) -> dict[str, Choice]:
    """What `Choosing` makes of these."""
    choosing = Choosing()
    for one in wanted:
        choosing.add(one, True)
    for one in unwanted:
        choosing.add(one, False)
    return dict(choosing.made())
