"""What each search field asks of the tables: one small function a field.

The resolver joins, sorts and takes the trash away.
"""

from __future__ import annotations

from collections.abc import Mapping

from rostra.domain.fold import fold
from rostra.domain.query import Word
from rostra.domain.records import Force, Kind
from rostra.storage import clauses_what as what
from rostra.storage import clauses_who as who
from rostra.storage.asking import Asking, Clause, Query, any_of
from rostra.storage.values import Leaf, name_of

_OF_KINDS = "SELECT id FROM statements WHERE kind IN ({})"


def kind(_ask: Asking, leaf: Leaf) -> list[Query]:
    """Direct, indirect, mixed."""
    chosen = [k for k in Kind if k == fold(name_of(leaf))]
    return any_of(_OF_KINDS, chosen)


def force(_ask: Asking, leaf: Leaf) -> list[Query]:
    """Asserts, denies, promises, asks, conditional."""
    name = fold(name_of(leaf))
    if name == Force.ASSERTS:
        return [("SELECT id FROM statements WHERE force = 'asserts'", [])]
    chosen = [f for f in Force if f == name]
    sql = "SELECT id FROM statements WHERE force != 'asserts' AND force IN ({})"
    return any_of(sql, chosen)


STATES: Mapping[str, str] = {
    "reviewed": "SELECT id FROM statements WHERE review != 'new'",
    "new": "SELECT id FROM statements EXCEPT SELECT id FROM statements WHERE review != 'new'",
    "accepted": "SELECT id FROM statements WHERE review != 'new' AND review = 'accepted'",
    "rejected": "SELECT id FROM statements WHERE review != 'new' AND review = 'rejected'",
    "unsure": "SELECT id FROM statements WHERE review != 'new' AND review = 'unsure'",
    "corrected": """SELECT id FROM statements WHERE instr(decided, '"person"') > 0""",
    "nested": "SELECT id FROM statements WHERE nested_in IS NOT NULL",
    "orphaned": """SELECT s.id FROM versions v JOIN articles a ON a.id = v.article_id
        JOIN statements s ON s.version_id = v.id WHERE v.id != a.version_id""",
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


CLAUSES: Mapping[str, Clause] = {
    "speaker": who.speaker,
    "about": who.about,
    "role": who.role,
    "country": who.country,
    "region": who.region,
    "sector": who.sector,
    "tag": what.tag,
    "in": what.collection,
    "outlet": what.outlet,
    "lang": what.lang,
    "date": what.said,
    "published": what.published,
    "added": what.added,
    "kind": kind,
    "force": force,
    "amount": what.amount,
    "percent": what.percent,
    "unit": what.unit,
    "currency": what.currency,
    "deadline": what.deadline,
    "is": state,
    "has": has,
    "no": has,
    "conf": what.confidence,
}
"""Every field of rostra.domain.query_fields but those of text, which the index answers."""

IN_ROWS: Mapping[str, tuple[str, frozenset[str]]] = {
    "speaker": ("speaker", frozenset({who.OF_AGENTS})),
    "country": ("country", frozenset({who.CONCERNS, who.OFFICE_OF})),
    "region": ("country", frozenset({who.CONCERNS, who.OFFICE_OF})),
    "sector": ("sector", frozenset({who.IN_SECTORS})),
    "tag": ("tag", frozenset({what.TAGGED})),
    "outlet": ("outlet", frozenset({what.OF_OUTLETS})),
    "kind": ("kind", frozenset({_OF_KINDS})),
    "date": ("said", frozenset({what.SAID_BETWEEN})),
}
"""Of a field, what in `IndexRow` answers it, and the SELECTs that need not be made then.

`about:` is not here: a row's countries are those of the speaker's office too.
"""
