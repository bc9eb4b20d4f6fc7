"""What each search field asks of the tables: one small function a field.

A clause is a list of SELECTs that give statement ids, in any order, with repeats; the resolver
joins, sorts and takes the trash away.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta

from rostra.domain.fold import fold
from rostra.domain.query import Compare, Word
from rostra.domain.records import Force, Kind
from rostra.storage.codec import partial, to_day
from rostra.storage.database import Source
from rostra.storage.values import Leaf, Numbers, days, matching, name_of, numbers

Query = tuple[str, list[object]]

_QID = re.compile(r"[Qq][1-9]\d{0,15}\Z")


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


def distinct(source: Source, table: str, column: str, where: str = "") -> list[str]:
    """The different values of an indexed column, by hopping through the index."""
    cond = f"WHERE {where}" if where else "WHERE 1"
    sql = f"""WITH RECURSIVE hop(v) AS (SELECT min({column}) FROM {table} {cond}
        UNION ALL SELECT (SELECT min({column}) FROM {table} {cond} AND {column} > v)
        FROM hop WHERE v IS NOT NULL) SELECT v FROM hop WHERE v IS NOT NULL"""
    return [str(v) for v in source.column(sql)]


def _any(sql: str, values: Iterable[object]) -> list[Query]:
    """`sql` with its `{}` standing for a list of values, in pieces SQLite can take."""
    wanted = list(values)
    return [
        (sql.format(",".join("?" * len(chunk))), chunk)
        for chunk in (wanted[n : n + 500] for n in range(0, len(wanted), 500))
    ]


# People

_OF_AGENTS = "SELECT statement_id FROM statement_speakers WHERE agent_id IN ({})"
_UNKNOWN = "SELECT statement_id FROM statement_speakers WHERE agent_id IS NULL AND name IN ({})"
_NO_AGENT = """SELECT id FROM statements s WHERE NOT EXISTS (SELECT 1 FROM statement_speakers p
    WHERE p.statement_id = s.id AND p.agent_id IS NOT NULL)"""


def speaker(ask: Asking, leaf: Leaf) -> list[Query]:
    """By QID, by agent id (`=12`), by name or alias; `unknown` is nobody we know."""
    name = name_of(leaf)
    exact = isinstance(leaf, Compare)
    if _QID.match(name):
        sql = "SELECT id FROM agents WHERE qid = ?"
        return _any(_OF_AGENTS, ask.source.column(sql, [name.upper()]))
    if exact and name.isascii() and name.isdigit() and len(name) < 18:
        return _any(_OF_AGENTS, [int(name)])
    queries = _any(_OF_AGENTS, agents_called(ask.source, name, exact=exact))
    unnamed = distinct(ask.source, "statement_speakers", "name", "agent_id IS NULL")
    if not queries:
        queries += _any(_UNKNOWN, matching(unnamed, name, exact=exact))
    else:
        queries += _any(_UNKNOWN, [n for n in matching(unnamed, name) if _has(n, name)])
    if fold(name) == "unknown":
        queries.append((_NO_AGENT, []))
    return queries


def _has(name: str, wanted: str) -> bool:
    return set(fold(wanted).split()) <= set(fold(name).split())


def agents_called(source: Source, name: str, *, exact: bool = False) -> list[int]:
    """Agents that `name` means, by any of their names."""
    owners: dict[str, list[int]] = {}
    for folded, agent_id in source.rows("SELECT folded, agent_id FROM agent_names"):
        owners.setdefault(folded, []).append(agent_id)
    found = matching(owners, name, exact=exact)
    return sorted({agent_id for folded in found for agent_id in owners[folded]})


def role(ask: Asking, leaf: Leaf) -> list[Query]:
    """The role given with the statement, or an office its speaker held on the day said."""
    name = name_of(leaf)
    roles = distinct(ask.source, "statement_speakers", "role", "role != ''")
    queries = _any(
        "SELECT statement_id FROM statement_speakers WHERE role IN ({}) AND role != ''",
        matching(roles, name),
    )
    offices = ask.source.rows('SELECT agent_id, role, start, "end" FROM offices')
    meant = set(matching({row[1] for row in offices}, name))
    for agent_id, held, start, end in offices:
        if held in meant:
            first, last = partial(start), partial(end)
            queries.append(
                (
                    """SELECT p.statement_id FROM statement_speakers p JOIN statements s
                    ON s.id = p.statement_id WHERE p.agent_id = ? AND s.said_from <= ?
                    AND s.said_to >= ?""",
                    [
                        agent_id,
                        to_day(last.latest) if last else 99991231,
                        to_day(first.earliest) if first else 0,
                    ],
                )
            )
    return queries


# Places and subjects

_CONCERNS = "SELECT statement_id FROM statement_countries WHERE country IN ({})"
_OFFICE_OF = """SELECT statement_id FROM statement_speakers
    WHERE country IN ({}) AND country != ''"""
_SECTORS = "SELECT statement_id FROM statement_sectors WHERE sector IN ({})"


def _codes(ask: Asking, leaf: Leaf) -> list[str]:
    name = name_of(leaf)
    found = list(ask.vocabulary.countries(name)) if name else []
    if not found and len(name) == 2 and name.isascii() and name.isalpha():
        found = [name.upper()]
    return found


def country(ask: Asking, leaf: Leaf) -> list[Query]:
    """Countries it concerns, and those of the speaker's office."""
    codes = _codes(ask, leaf)
    return [*_any(_CONCERNS, codes), *_any(_OFFICE_OF, codes)]


def region(ask: Asking, leaf: Leaf) -> list[Query]:
    """Countries of a part of the world."""
    codes = list(ask.vocabulary.regions(name_of(leaf)))
    return [*_any(_CONCERNS, codes), *_any(_OFFICE_OF, codes)]


def sectors_called(ask: Asking, name: str) -> list[str]:
    """Sectors that `name` means, with those under them."""
    labels = {slug: slug for slug in distinct(ask.source, "statement_sectors", "sector")}
    labels.update({slug: label for slug, (label, _) in ask.vocabulary.sectors.items()})
    chosen = matching(labels, name, exact=True)
    if not chosen:
        meant = set(matching({v for pair in labels.items() for v in pair}, name))
        chosen = [slug for slug, label in labels.items() if slug in meant or label in meant]
    out = dict.fromkeys(chosen)
    todo = list(chosen)
    while todo:
        parent = todo.pop()
        for slug, (_, above) in ask.vocabulary.sectors.items():
            if above == parent and slug not in out:
                out[slug] = None
                todo.append(slug)
    return list(out)


def sector(ask: Asking, leaf: Leaf) -> list[Query]:
    """What it is about, children included."""
    return _any(_SECTORS, sectors_called(ask, name_of(leaf)))


def about(ask: Asking, leaf: Leaf) -> list[Query]:
    """Countries it concerns, sectors, else whoever or whatever its words name."""
    name = name_of(leaf)
    queries = _any(_CONCERNS, _codes(ask, leaf))
    if not queries:
        queries = _any(_SECTORS, sectors_called(ask, name)) if len(name) > 2 else []
    if queries or not name.strip("*% "):
        return queries
    escaped = re.sub(r"([\\%_])", r"\\\1", name.replace("*", ""))
    return [("SELECT id FROM statements WHERE text LIKE ? ESCAPE '\\'", [f"%{escaped}%"])]


# The person's own work


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
    return _any("SELECT statement_id FROM statement_tags WHERE tag_id IN ({})", sorted(ids))


def collection(ask: Asking, leaf: Leaf) -> list[Query]:
    """A collection and those in it."""
    rows = ask.source.rows("SELECT id, name FROM collections")
    meant = set(matching({row[1] for row in rows}, name_of(leaf), exact=True))
    meant = meant or set(matching({row[1] for row in rows}, name_of(leaf)))
    return _any(
        """WITH RECURSIVE inner_c(id) AS (SELECT id FROM collections WHERE id IN ({})
        UNION SELECT c.id FROM collections c JOIN inner_c ON c.parent_id = inner_c.id)
        SELECT statement_id FROM collection_items WHERE statement_id IS NOT NULL
        AND collection_id IN (SELECT id FROM inner_c)""",
        [row[0] for row in rows if row[1] in meant],
    )


# The article

_OF_ARTICLES = "SELECT s.id FROM articles a JOIN statements s ON s.article_id = a.id WHERE "


def outlet(ask: Asking, leaf: Leaf) -> list[Query]:
    """Where it was published."""
    outlets = distinct(ask.source, "articles", "outlet", "outlet != ''")
    meant = matching(outlets, name_of(leaf), exact=True) or matching(outlets, name_of(leaf))
    return _any(f"{_OF_ARTICLES} a.outlet IN ({{}})", meant)


def lang(ask: Asking, leaf: Leaf) -> list[Query]:
    """BCP 47: `en` takes `en-GB` too."""
    wanted = name_of(leaf).lower().replace("_", "-")
    tags = distinct(ask.source, "articles", "language", "language != ''")
    meant = [t for t in tags if t.lower() == wanted or t.lower().startswith(wanted + "-")]
    return _any(f"{_OF_ARTICLES} a.language IN ({{}})", meant if wanted else ())


# Dates


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
        ("SELECT id FROM statements WHERE said_from BETWEEN ? AND ?", [low, high]),
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
    low = _midnight(span.low) if span.low else 0
    high = _midnight(span.high + timedelta(days=1)) if span.high and span.high < date.max else None
    top = (1 << 62) if high is None else high - 1
    return [("SELECT id FROM statements WHERE added BETWEEN ? AND ?", [low, top])]


def _midnight(day: date) -> int:
    if day.year < 1971:
        return 0
    return int(datetime.combine(day, time()).astimezone().timestamp() * 1000)


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
    return _any(
        "SELECT statement_id FROM statement_figures WHERE unit IN ({})",
        matching(units, name_of(leaf), exact=True) or matching(units, name_of(leaf)),
    )


def currency(_ask: Asking, leaf: Leaf) -> list[Query]:
    """ISO 4217."""
    return _any(
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


# Choices


def kind(_ask: Asking, leaf: Leaf) -> list[Query]:
    """Direct, indirect, mixed."""
    chosen = [k for k in Kind if k == fold(name_of(leaf))]
    return _any("SELECT id FROM statements WHERE kind IN ({})", chosen)


def force(_ask: Asking, leaf: Leaf) -> list[Query]:
    """Asserts, denies, promises, asks, conditional."""
    name = fold(name_of(leaf))
    if name == Force.ASSERTS:
        return [("SELECT id FROM statements WHERE force = 'asserts'", [])]
    chosen = [f for f in Force if f == name]
    sql = "SELECT id FROM statements WHERE force != 'asserts' AND force IN ({})"
    return _any(sql, chosen)


STATES: Mapping[str, str] = {
    "reviewed": "SELECT id FROM statements WHERE review != 'new'",
    "new": "SELECT id FROM statements EXCEPT SELECT id FROM statements WHERE review != 'new'",
    "accepted": "SELECT id FROM statements WHERE review != 'new' AND review = 'accepted'",
    "rejected": "SELECT id FROM statements WHERE review != 'new' AND review = 'rejected'",
    "unsure": "SELECT id FROM statements WHERE review != 'new' AND review = 'unsure'",
    "corrected": """SELECT id FROM statements WHERE instr(decided, '"person"') > 0""",
    "nested": "SELECT id FROM statements WHERE nested_in IS NOT NULL",
    "trashed": "SELECT id FROM statements WHERE trashed != 0",
}
POSSESSIONS: Mapping[str, str] = {
    "figure": "SELECT statement_id FROM statement_figures",
    "tag": "SELECT statement_id FROM statement_tags",
    "note": "SELECT id FROM statements WHERE note != ''",
    "speaker": "SELECT statement_id FROM statement_speakers WHERE agent_id IS NOT NULL",
    "date": "SELECT id FROM statements WHERE said_from IS NOT NULL",
    "collection": "SELECT statement_id FROM collection_items WHERE statement_id IS NOT NULL",
    "deadline": "SELECT statement_id FROM statement_figures WHERE deadline_from IS NOT NULL",
    "country": "SELECT statement_id FROM statement_countries",
    "sector": "SELECT statement_id FROM statement_sectors",
}


def state(ask: Asking, leaf: Leaf) -> list[Query]:
    """`is:`: what a person did with it; a kind or a force is understood too."""
    name = fold(name_of(leaf))
    if name in STATES:
        return [(STATES[name], [])]
    word = Word(name)
    return kind(ask, word) or force(ask, word)


def has(_ask: Asking, leaf: Leaf) -> list[Query]:
    """`has:`: that it has one."""
    name = fold(name_of(leaf))
    name = name if name in POSSESSIONS else name.removesuffix("s")
    return [(POSSESSIONS[name], [])] if name in POSSESSIONS else []


Clause = Callable[[Asking, Leaf], list[Query]]
CLAUSES: Mapping[str, Clause] = {
    "speaker": speaker,
    "about": about,
    "role": role,
    "country": country,
    "region": region,
    "sector": sector,
    "tag": tag,
    "in": collection,
    "outlet": outlet,
    "lang": lang,
    "date": said,
    "published": published,
    "added": added,
    "kind": kind,
    "force": force,
    "amount": amount,
    "percent": percent,
    "unit": unit,
    "currency": currency,
    "deadline": deadline,
    "is": state,
    "has": has,
    "no": has,
    "conf": confidence,
}
"""Every field of rostra.domain.query_fields but those of text, which the index answers."""
