"""One name, several people; one person, several names: what helps a person to put that right."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from rostra.app import find
from rostra.app.core import Core
from rostra.domain.fold import fold
from rostra.domain.query import Compare, Field
from rostra.domain.query_write import write
from rostra.domain.records import Agent, AgentKind, Article, Statement
from rostra.domain.spans import text_of

MOST = 5000
"""Statements of one person that are listed; of more, the newest."""
_MOST_PERHAPS = 5
_AT_ONCE = 500


@dataclass(frozen=True, slots=True)
class Spoken:
    """One statement of a person, as it is told from those of a namesake."""

    id: int
    text: str
    said: str
    """EDTF, "" when unknown."""
    outlet: str


@dataclass(frozen=True, slots=True)
class Naming:
    """The words by which some articles name a person, and what was said under them."""

    words: str
    """As they stand in most of them; "" when no words name the speaker."""
    spoken: tuple[Spoken, ...]


def namings(core: Core, agent_id: int, also: Iterable[int] = ()) -> list[Naming]:
    """A person's statements by the words that name the speaker, the commonest words first.

    Of more than `MOST` the newest, and those of `also` that are the person's.
    """
    store = core.store
    query = write(Field("speaker", Compare("=", str(agent_id))))
    every = find.find(core, query, sort="date").ordered()
    wanted = set(also)
    ids = [*every[:MOST], *(one for one in every[MOST:] if one in wanted)]
    texts: dict[int, str] = {}
    articles: dict[int, Article] = {}
    kept: dict[str, list[tuple[str, Spoken]]] = {}
    for start in range(0, len(ids), _AT_ONCE):
        some = store.statements.many(ids[start : start + _AT_ONCE])
        missing = {one.article_id for one in some} - articles.keys()
        articles.update((a.id, a) for a in store.articles.many(missing))
        for one in some:
            if one.version_id not in texts:
                texts = {one.version_id: store.articles.text(one.version_id)}
            words = " ".join(text_of(texts[one.version_id], one.source).split())
            kept.setdefault(fold(words), []).append((words, _spoken(one, articles)))
    found = [
        Naming(Counter(w for w, _ in some).most_common(1)[0][0], tuple(s for _, s in some))
        for some in kept.values()
    ]
    return sorted(found, key=lambda naming: -len(naming.spoken))


def _spoken(one: Statement, articles: dict[int, Article]) -> Spoken:
    article = articles.get(one.article_id)
    said = str(one.said) if one.said else ""
    return Spoken(one.id, one.text, said, article.outlet if article else "")


def perhaps_same(core: Core, agent_id: int) -> list[Agent]:
    """Whom a person's record may be another record of: likeliest first, at most five.

    A label or a short name ("PRESIDENT MARENT", "Marent") beside a full one that ends with it,
    or two records of one name.  Nobody who was marked as different, or is known to be.
    """
    agents = core.store.agents
    agent = agents.get(agent_id)
    if agent is None:
        return []
    apart = {agent_id, *agents.different(agent_id)}
    likely = [a for a in agents.all() if a.id not in apart and may_be_one(agent, a)]
    return sorted(likely, key=lambda other: _rank(agent, other))[:_MOST_PERHAPS]


def may_be_one(one: Agent, other: Agent) -> bool:
    """Whether two records may be of one person, judging by their names alone."""
    from rostra.extraction.people.names import may_be_one

    if one.kind != AgentKind.PERSON or other.kind != one.kind or (one.qid and other.qid):
        return False
    return any(may_be_one(a, b) for a in _plain(one) for b in _plain(other))


def _plain(agent: Agent) -> Iterator[str]:
    """Each of its names without titles; a mere title names nobody."""
    from rostra.extraction.people.titles import is_title_word

    for name in (agent.name, *agent.aliases):
        words = " ".join(word for word in name.split() if not is_title_word(word))
        if words:
            yield words


def _rank(agent: Agent, other: Agent) -> tuple[bool, bool, int]:
    """Whose office the label says comes first, then who is of the country, then who spoke most."""
    office = bool(_name(agent) & _offices(other) or _name(other) & _offices(agent))
    country = bool(agent.country and agent.country == other.country)
    return not office, not country, -other.statements


def _name(agent: Agent) -> set[str]:
    return set(fold(agent.name).split())


def _offices(agent: Agent) -> set[str]:
    return {word for office in agent.offices for word in fold(office.role).split()}
