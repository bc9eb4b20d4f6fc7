"""What the search clauses share: what they may look at, and how they ask."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date

from rostra.storage.database import Source
from rostra.storage.values import Leaf

Query = tuple[str, list[object]]


def _no_codes(_name: str) -> tuple[str, ...]:
    return ()


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """What names mean, passed in by whoever opens the archive.

    `countries` and `regions` give ISO codes for a name; `sectors` is slug -> (label, parent).
    """

    countries: Callable[[str], Iterable[str]] = _no_codes
    regions: Callable[[str], Iterable[str]] = _no_codes
    sectors: Mapping[str, tuple[str, str]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Asking:
    """What a clause may look at."""

    source: Source
    vocabulary: Vocabulary
    today: date


def distinct(
    source: Source, table: str, column: str, where: str = "", index: str = ""
) -> list[str]:
    """The different values of an indexed column, by hopping through the index.

    `index` names it where SQLite might take another, and read thousands of rows for each hop.
    """
    table += f" INDEXED BY {index}" if index else ""
    cond = f"WHERE {where}" if where else "WHERE 1"
    sql = f"""WITH RECURSIVE hop(v) AS (SELECT min({column}) FROM {table} {cond}
        UNION ALL SELECT (SELECT min({column}) FROM {table} {cond} AND {column} > v)
        FROM hop WHERE v IS NOT NULL) SELECT v FROM hop WHERE v IS NOT NULL"""
    return [str(v) for v in source.column(sql)]


def any_of(sql: str, values: Iterable[object]) -> list[Query]:
    """`sql` with its `{}` standing for a list of values, in pieces SQLite can take."""
    wanted = list(values)
    return [
        (sql.format(",".join("?" * len(chunk))), chunk)
        for chunk in (wanted[n : n + 500] for n in range(0, len(wanted), 500))
    ]


Clause = Callable[[Asking, Leaf], list[Query]]
"""One field: a list of SELECTs that give statement ids, in any order, with repeats."""
