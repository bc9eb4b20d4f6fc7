"""Clauses of people, places and subjects."""

from __future__ import annotations

import re
from collections.abc import Iterable

from rostra.domain.fold import fold
from rostra.domain.offices import known_until
from rostra.domain.query import Compare
from rostra.domain.records import Office
from rostra.storage.asking import Asking, Query, any_of, distinct
from rostra.storage.codec import partial, to_day
from rostra.storage.database import Source
from rostra.storage.values import Leaf, matching, name_of

# People

_QID = re.compile(r"[Qq][1-9]\d{0,15}\Z")
OF_AGENTS = "SELECT statement_id FROM statement_speakers WHERE agent_id IN ({})"
_UNKNOWN = """SELECT statement_id FROM statement_speakers INDEXED BY speakers_unknown
    WHERE agent_id IS NULL AND name IN ({})"""
_MENTIONED = "SELECT statement_id FROM statement_speakers WHERE mention IN ({}) AND mention != ''"
_NO_AGENT = """SELECT id FROM statements s WHERE NOT EXISTS (SELECT 1 FROM statement_speakers p
    WHERE p.statement_id = s.id AND p.agent_id IS NOT NULL)"""


def speaker(ask: Asking, leaf: Leaf) -> list[Query]:
    """By QID, by agent id (`=12`), by name or alias; `unknown` is nobody we know."""
    name = name_of(leaf)
    exact = isinstance(leaf, Compare)
    if _QID.match(name):
        sql = "SELECT id FROM agents WHERE qid = ?"
        return any_of(OF_AGENTS, ask.source.column(sql, [name.upper()]))
    if exact and name.isascii() and name.isdigit() and len(name) < 18:
        return any_of(OF_AGENTS, [int(name)])
    queries = any_of(OF_AGENTS, agents_called(ask.source, name, exact=exact))
    unnamed = distinct(
        ask.source, "statement_speakers", "name", "agent_id IS NULL", "speakers_unknown"
    )
    if not queries:
        queries += any_of(_UNKNOWN, matching(unnamed, name, exact=exact))
    else:
        queries += any_of(_UNKNOWN, [n for n in matching(unnamed, name) if _has(n, name)])
    mentions = matching(
        distinct(ask.source, "statement_speakers", "mention", "mention != ''"), name, exact=exact
    )
    if queries:  # somebody has the name: “a Renn aide” is not Renn, “London dealers” are dealers
        mentions = [m for m in mentions if _is_one(m, name)]
    queries += any_of(_MENTIONED, mentions)
    if fold(name) == "unknown":
        queries.append((_NO_AGENT, []))
    return queries


def _has(name: str, wanted: str) -> bool:
    return set(fold(wanted).split()) <= set(fold(name).split())


_HEAD = re.compile(r"(?:(?!\s(?:of|for|from|in|at|to|with|by|on|near|close|who)\b)[^,])*")
"""Of “the two dealers | in London” what says who they are."""


def _is_one(mention: str, wanted: str) -> bool:
    """Whether its noun is what is wanted, and not somebody whom it is beside."""
    head, words = _HEAD.match(fold(mention)), fold(wanted).split()
    return head is not None and head.group().split()[-len(words) :] == words


def agents_called(source: Source, name: str, *, exact: bool = False) -> list[int]:
    """Agents that `name` means, by any of their names."""
    owners: dict[str, list[int]] = {}
    for folded, agent_id in source.rows("SELECT folded, agent_id FROM agent_names"):
        owners.setdefault(folded, []).append(agent_id)
    found = matching(owners, name, exact=exact)
    return sorted({agent_id for folded in found for agent_id in owners[folded]})


_SAME_OFFICE = (
    ("foreign minister", "foreign secretary", "minister of external affairs",
     "secretary of state of the united states", "=secretary of state"),
    ("finance minister", "chancellor of the exchequer", "secretary of the treasury"),
    ("defence minister", "defense minister", "minister of defence", "minister of defense",
     "secretary of defense", "defence secretary"),
    ("interior minister", "home secretary", "minister of internal affairs"),
)  # fmt: skip
"""One office under the names that states give it; each line is searched as a whole.

`=`: just so, because other states have a Secretary of State for Education.
"""


def _roles_meant(roles: Iterable[str], name: str) -> list[str]:
    """Which of `roles` a person means, also where a state calls the office something else."""
    same = next((group for group in _SAME_OFFICE if fold(name) in group), (name,))
    known = list(roles)
    found = (matching(known, one.removeprefix("="), exact=one.startswith("=")) for one in same)
    return list(dict.fromkeys(role for some in found for role in some))


def role(ask: Asking, leaf: Leaf) -> list[Query]:
    """The role given with the statement, or an office its speaker held on the day said."""
    name = name_of(leaf)
    roles = distinct(ask.source, "statement_speakers", "role", "role != ''")
    queries = any_of(
        "SELECT statement_id FROM statement_speakers WHERE role IN ({}) AND role != ''",
        _roles_meant(roles, name),
    )
    offices = ask.source.rows('SELECT agent_id, role, start, "end", source FROM offices')
    meant = set(_roles_meant({row[1] for row in offices}, name))
    for agent_id, held, start, end, source in offices:
        if held in meant:
            office = Office(held, start=partial(start), end=partial(end), source=source)
            first, last = office.start, office.end or known_until(office)
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

CONCERNS = "SELECT statement_id FROM statement_countries WHERE country IN ({})"
OFFICE_OF = """SELECT statement_id FROM statement_speakers
    WHERE country IN ({}) AND country != ''"""
IN_SECTORS = "SELECT statement_id FROM statement_sectors WHERE sector IN ({})"


def _codes(ask: Asking, leaf: Leaf) -> list[str]:
    name = name_of(leaf)
    found = list(ask.vocabulary.countries(name)) if name else []
    if not found and len(name) == 2 and name.isascii() and name.isalpha():
        found = [name.upper()]
    return found


def country(ask: Asking, leaf: Leaf) -> list[Query]:
    """Countries it concerns, and those of the speaker's office."""
    codes = _codes(ask, leaf)
    return [*any_of(CONCERNS, codes), *any_of(OFFICE_OF, codes)]


def region(ask: Asking, leaf: Leaf) -> list[Query]:
    """Countries of a part of the world."""
    codes = list(ask.vocabulary.regions(name_of(leaf)))
    return [*any_of(CONCERNS, codes), *any_of(OFFICE_OF, codes)]


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
        for slug in labels:
            above = ask.vocabulary.sectors.get(slug, ("", ""))[1] or slug.rpartition("/")[0]
            if above == parent and slug not in out:
                out[slug] = None
                todo.append(slug)
    return list(out)


def sector(ask: Asking, leaf: Leaf) -> list[Query]:
    """What it is about, children included."""
    return any_of(IN_SECTORS, sectors_called(ask, name_of(leaf)))


def about(ask: Asking, leaf: Leaf) -> list[Query]:
    """Countries it concerns, sectors, else whoever or whatever its words name."""
    name = name_of(leaf)
    queries = any_of(CONCERNS, _codes(ask, leaf))
    if not queries:
        queries = any_of(IN_SECTORS, sectors_called(ask, name)) if len(name) > 2 else []
    if queries or not name.strip("*% "):
        return queries
    escaped = re.sub(r"([\\%_])", r"\\\1", name.replace("*", ""))
    return [("SELECT id FROM statements WHERE text LIKE ? ESCAPE '\\'", [f"%{escaped}%"])]
