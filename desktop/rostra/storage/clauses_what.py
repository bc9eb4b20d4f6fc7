"""Clauses of tags, collections, articles, dates and figures."""

from __future__ import annotations

from datetime import date, timedelta

from rostra.domain.fold import fold
from rostra.storage.asking import Asking, Query, any_of, distinct
from rostra.storage.codec import to_day
from rostra.storage.values import Leaf, Numbers, days, matching, midnight, name_of, numbers

# The person's own work

TAGGED = "SELECT statement_id FROM statement_tags WHERE tag_id IN ({})"


def tag(ask: Asking, leaf: Leaf) -> list[Query]:
    """A tag and those under it: by its whole path, else by a part, else by words."""
    name = "/".join(part.strip() for part in name_of(leaf).strip("/").split("/"))
    tags: dict[str, int] = dict(ask.source.rows("SELECT folded, id FROM tags"))
    wanted = fold(name)
    if not wanted:
        return []
    chosen = [t for t in tags if t == wanted]
    chosen = chosen or [t for t in tags if f"/{wanted}/" in f"/{t}/"]
    chosen = chosen or matching(tags, name)
    ids = {i for t, i in tags.items() if any(t == c or t.startswith(c + "/") for c in chosen)}
    return any_of(TAGGED, sorted(ids))


def collection(ask: Asking, leaf: Leaf) -> list[Query]:
    """A collection and those in it."""
    rows = ask.source.rows("SELECT id, name FROM collections")
    meant = set(matching({row[1] for row in rows}, name_of(leaf), exact=True))
    meant = meant or set(matching({row[1] for row in rows}, name_of(leaf)))
    return any_of(
        """WITH RECURSIVE inner_c(id) AS (SELECT id FROM collections WHERE id IN ({})
        UNION SELECT c.id FROM collections c JOIN inner_c ON c.parent_id = inner_c.id)
        SELECT statement_id FROM collection_items WHERE statement_id IS NOT NULL
        AND collection_id IN (SELECT id FROM inner_c)""",
        [row[0] for row in rows if row[1] in meant],
    )


# The article

_OF_ARTICLES = "SELECT s.id FROM articles a JOIN statements s ON s.article_id = a.id WHERE "
OF_OUTLETS = f"{_OF_ARTICLES} a.outlet IN ({{}})"


def outlet(ask: Asking, leaf: Leaf) -> list[Query]:
    """Where it was published."""
    outlets = distinct(ask.source, "articles", "outlet", "outlet != ''")
    meant = matching(outlets, name_of(leaf), exact=True) or matching(outlets, name_of(leaf))
    return any_of(OF_OUTLETS, meant)


def lang(ask: Asking, leaf: Leaf) -> list[Query]:
    """BCP 47: `en` takes `en-GB` too."""
    wanted = name_of(leaf).lower().replace("_", "-")
    tags = distinct(ask.source, "articles", "language", "language != ''")
    meant = [t for t in tags if t.lower() == wanted or t.lower().startswith(wanted + "-")]
    return any_of(f"{_OF_ARTICLES} a.language IN ({{}})", meant if wanted else ())


# Dates

SAID_BETWEEN = "SELECT id FROM statements WHERE said_from BETWEEN ? AND ?"


def _bounds(ask: Asking, leaf: Leaf) -> tuple[int, int] | None:
    span = days(leaf, ask.today)
    if span is None:
        return None
    return to_day(span.low) or 1, to_day(span.high) or 99991231


def said(ask: Asking, leaf: Leaf) -> list[Query]:
    """Days said that touch those asked for."""
    bounds = _bounds(ask, leaf)
    if bounds is None:
        return []
    low, high = bounds
    return [
        (SAID_BETWEEN, [low, high]),
        (
            """SELECT id FROM statements WHERE said_to > said_from AND said_to >= ?
            AND said_from < ?""",
            [low, low],
        ),
    ]


def published(ask: Asking, leaf: Leaf) -> list[Query]:
    """The article's day."""
    bounds = _bounds(ask, leaf)
    return [(f"{_OF_ARTICLES} a.published BETWEEN ? AND ?", [*bounds])] if bounds else []


def added(ask: Asking, leaf: Leaf) -> list[Query]:
    """The day it came in, on this computer's clock."""
    span = days(leaf, ask.today)
    if span is None:
        return []
    low = midnight(span.low) if span.low else 0
    high = midnight(span.high + timedelta(days=1)) if span.high and span.high < date.max else None
    top = (1 << 62) if high is None else high - 1
    return [("SELECT id FROM statements WHERE added BETWEEN ? AND ?", [low, top])]


def deadline(ask: Asking, leaf: Leaf) -> list[Query]:
    """The day by which a figure is promised."""
    bounds = _bounds(ask, leaf)
    if bounds is None:
        return []
    return [
        (
            """SELECT statement_id FROM statement_figures
            WHERE deadline_from <= ? AND deadline_to >= ?""",
            [bounds[1], bounds[0]],
        )
    ]


# Figures and confidence

_PLAIN = ("money", "quantity", "duration", "number")


def _between(column: str, asked: Numbers) -> Query:
    parts: list[str] = []
    params: list[object] = []
    if asked.low is not None:
        parts.append(f"{column} {'>' if asked.low_strict else '>='} ?")
        params.append(asked.low)
    if asked.high is not None:
        parts.append(f"{column} {'<' if asked.high_strict else '<='} ?")
        params.append(asked.high)
    return " AND ".join(parts), params


def _figures(kinds: tuple[str, ...], leaf: Leaf) -> list[Query]:
    asked = numbers(leaf)
    if asked is None:
        return []
    condition, params = _between("magnitude", asked)
    sql = f"SELECT statement_id FROM statement_figures WHERE kind = ? AND {condition}"
    return [(sql, [kind, *params]) for kind in kinds]


def amount(_ask: Asking, leaf: Leaf) -> list[Query]:
    """Sums of money, quantities, durations and plain numbers."""
    return _figures(_PLAIN, leaf)


def percent(_ask: Asking, leaf: Leaf) -> list[Query]:
    """Percentages."""
    return _figures(("percent",), leaf)


def unit(ask: Asking, leaf: Leaf) -> list[Query]:
    """The unit of a figure."""
    units = distinct(ask.source, "statement_figures", "unit", "unit != ''")
    return any_of(
        "SELECT statement_id FROM statement_figures WHERE unit IN ({})",
        matching(units, name_of(leaf), exact=True) or matching(units, name_of(leaf)),
    )


def currency(_ask: Asking, leaf: Leaf) -> list[Query]:
    """ISO 4217."""
    return any_of(
        "SELECT statement_id FROM statement_figures WHERE kind = 'money' AND unit IN ({})",
        [name_of(leaf).upper()] if name_of(leaf) else (),
    )


def confidence(_ask: Asking, leaf: Leaf) -> list[Query]:
    """The least sure of its fields, 0 to 1 or in percent."""
    asked = numbers(leaf)
    if asked is None:
        return []
    scale = 10.0 if "%" in str(leaf) else 1000.0
    low = None if asked.low is None else asked.low * scale
    high = None if asked.high is None else asked.high * scale
    condition, params = _between("conf", Numbers(low, high, asked.low_strict, asked.high_strict))
    return [(f"SELECT id FROM statements WHERE {condition}", params)]
