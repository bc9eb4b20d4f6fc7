"""Searching as a promise: what any index must do (`SearchBackend`) and what it gives back."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Protocol

from rostra.domain.progress import Progress
from rostra.domain.query import Field, Node

FACETS = ("speaker", "country", "sector", "outlet", "tag", "kind", "year", "month")
"""Facets every backend counts.  Their values are strings: agent ids for "speaker", ISO codes,
sector slugs, outlet names, tag ids, kinds, "2024", "2024-03"."""

GROUPED = ("speaker", "country", "sector", "outlet", "tag", "kind")
"""Facets that hits can be grouped by."""

SORTS = ("relevance", "date", "-date", "added")
"""date: newest first, undated last; -date: oldest first, undated last; added: newest id first."""


@dataclass(frozen=True, slots=True)
class IndexRow:
    """One statement as the index sees it.  Trashed statements are not in the index."""

    id: int
    text: str
    title: str = ""
    """Of its article: `article:` looks here."""
    note: str = ""
    speakers: tuple[int, ...] = ()
    countries: tuple[str, ...] = ()
    sectors: tuple[str, ...] = ()
    tags: tuple[int, ...] = ()
    outlet: str = ""
    kind: str = ""
    said: int = 0
    """Earliest day as yyyymmdd; 0 when unknown."""


@dataclass(frozen=True, slots=True)
class SearchRequest:
    """One search.  `node` None asks for everything."""

    node: Node | None
    sort: str = "relevance"
    facets: tuple[str, ...] = ()
    histogram: bool = False
    """Whether to count hits by month of the day said."""


@dataclass(frozen=True, slots=True)
class ByColumn:
    """What a field clause asks, in the values of the rows: the backend finds who has them."""

    column: str
    """"speaker", "country", "sector", "tag", "outlet", "kind", or "said"."""
    values: frozenset[int | str] = frozenset()
    """As they stand in `IndexRow`; any one of them will do.  For "said" there are none."""
    days: tuple[int, int] = (0, 0)
    """For "said": the first and the last day, both included."""
    ids: array[int] = field(default_factory=lambda: array("q"))
    """Statements (sorted) that it is true of besides."""


Resolve = Callable[[Field], "array[int] | ByColumn"]
"""Gives the ids (sorted, array('q')) of the statements that a field clause is true of, or what
their rows hold.
The backend answers text, `article:` and `note:` itself and asks this for every other field."""


@dataclass(frozen=True, slots=True)
class Owned:
    """Whose statements are, as runs of ids: an article's mostly follow each other.

    Statement `i` is of `owners[k]`, where `starts[k]` (ascending) is the last one that is not
    beyond it; of nobody when there is none.
    """

    starts: array[int] = field(default_factory=lambda: array("q"))
    owners: array[int] = field(default_factory=lambda: array("q"))


class Cross(Protocol):
    """Hits by two facets.  A hit that has two values of one is in two cells."""

    @property
    def rows(self) -> Mapping[str, int]:
        """Row value -> the sum of its cells; rows without a hit are left out."""

    @property
    def columns(self) -> Mapping[str, int]:
        """Column value -> the sum of its cells."""

    def cells(self, rows: Iterable[str], columns: Iterable[str]) -> Mapping[tuple[str, str], int]:
        """(row value, column value) -> hits, of these rows and columns; empty cells left out."""

    def within(self, columns: Iterable[str]) -> Cross:
        """Of these columns only."""


class Hits(Protocol):
    """An answer.  Whatever was asked for in the request is there; order is made when wanted."""

    @property
    def total(self) -> int:
        """How many statements were hit."""

    @property
    def facets(self) -> Mapping[str, Mapping[str, int]]:
        """Facet -> value -> how many hits have it."""

    @property
    def histogram(self) -> Mapping[str, int]:
        """Hits by the month said: "2024-03" -> 5."""

    @property
    def milliseconds(self) -> float:
        """How long the search took."""

    def groups(self, facet: str) -> Sequence[tuple[str, array[int]]]:
        """The hits by their values of a facet, each value's in the request's order.

        The fullest group first, then by value; "", of those without a value, last.  A hit with
        two values is in two groups.  `facet` is one of `GROUPED`.
        """

    def cross(self, rows: str, columns: str) -> Cross:
        """The hits by two of `FACETS`."""

    def owners(self, facet: str, owned: Owned) -> Mapping[str, int]:
        """Value of a facet -> how many different owners the hits that have it are of."""

    def page(self, offset: int, limit: int) -> Sequence[int]:
        """Statement ids `offset` to `offset + limit` in the request's order."""

    def ids(self) -> array[int]:
        """All ids, in ascending order."""

    def ordered(self) -> array[int]:
        """All ids, in the request's order."""


class SearchBackend(Protocol):
    """Where text is found.  One object may be used from several threads."""

    name: str

    def commit_number(self) -> int:
        """Of the archive's commits, the last one it holds; -1 when it must be rebuilt."""

    def commit_mark(self) -> str:
        """What was noted with that commit, which tells it from another archive's."""

    def update(
        self, rows: Iterable[IndexRow], removed: Iterable[int], commit: int, mark: str = ""
    ) -> None:
        """Put `rows` in (replacing those of the same id), take `removed` out, note `commit`."""

    def rebuild(
        self, rows: Iterable[IndexRow], commit: int, progress: Progress, mark: str = ""
    ) -> None:
        """Start anew from all rows.  Readers go on with the old index until it is done."""

    def search(self, request: SearchRequest, resolve: Resolve) -> Hits:
        """Answer.  Never raises on any query."""

    def suggest(self, word: str, limit: int = 3) -> Sequence[str]:
        """Words of the vocabulary that `word` may have been meant for, best first."""

    def complete(self, prefix: str, limit: int = 10) -> Sequence[str]:
        """Words of the vocabulary that begin so, most frequent first."""

    def close(self) -> None:
        """Let go of files."""


@dataclass(frozen=True, slots=True)
class FacetValue:
    """One line of a facet as a person sees it."""

    value: str
    label: str
    count: int


@dataclass(frozen=True, slots=True)
class Group:
    """The hits that have one value of a facet, in the order of the search."""

    value: str
    """"" for the hits without one."""
    label: str
    ids: array[int]


@dataclass(frozen=True, slots=True)
class SearchPage:
    """What `Archive.search` gives: a page of statements, and the counts around it."""

    total: int
    hits: Sequence[SearchHit]
    facets: Mapping[str, Sequence[FacetValue]] = field(default_factory=dict)
    histogram: Mapping[str, int] = field(default_factory=dict)
    milliseconds: float = 0.0
    hints: tuple[str, ...] = ()
    did_you_mean: tuple[str, ...] = ()
    by: str = "index"
    """"index", or "database" while the index is rebuilt."""


@dataclass(frozen=True, slots=True)
class SearchHit:
    """One line of a page: all that a row of results shows."""

    id: int
    uid: str
    text: str
    marks: tuple[tuple[int, int], ...]
    """Where in `text` the words of the query are."""
    speakers: tuple[str, ...]
    role: str
    said: str
    published: str
    outlet: str
    title: str
    article_id: int
    kind: str
    force: str
    sectors: tuple[str, ...]
    countries: tuple[str, ...]
    tags: tuple[str, ...]
    review: str
    confidence: float
    figures: int = 0
    orphaned: bool = False
    """Whether its words stand only in an older version of its article."""
