"""From the persons of an article to records: the gazetteer's and the archive's own."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from rostra.domain.offices import held_on
from rostra.domain.records import Agent
from rostra.extraction.people.directory import Directory
from rostra.extraction.people.gazetteer import Entry, Gazetteer, Term
from rostra.extraction.people.names import (
    may_be_one,
    name_key,
    name_words,
    skeleton,
    spelt_alike,
    word_set,
)
from rostra.extraction.people.titles import (
    BODY_HEAD,
    FOREIGN_MINISTER,
    HEAD_OF_GOVERNMENT,
    HEAD_OF_STATE,
    Title,
    ranks_of,
    title_of,
)
from rostra.extraction.speakers.cast import Person
from rostra.extraction.speakers.namesakes import (
    LEADING,
    called_so,
    is_another,
    of_other_sex,
    recent,
)
from rostra.extraction.speakers.roles import words_of

_LIFETIME = 15
"""Years after the last known office in which a name still means the office holder."""


@dataclass(slots=True)
class Linker:
    """Finds the record of each person of one article, whose other persons and states help."""

    people: Gazetteer
    directory: Directory
    day: date
    states: frozenset[str]
    """Codes of the states that the article names."""
    dated: bool = True
    """Whether the article has a day; without one nobody knows who held an office."""

    def link(self, person: Person) -> tuple[str, ...]:
        """Set the person's record where there is exactly one; else names of who it may be."""
        agents, sure = self._agents(person)
        if person.given and not person.full:
            return ()  # “his daughter Ida”: no minister's surname
        if len(agents) == 1 and sure:
            self._take(person, agents[0])
            return ()
        held = self._in_office(person, agents)
        if len(held) == 1:
            self._take(person, held[0])
            person.assumed = _ONLY_BOTH if person.ranks else _ONLY_OFFICE
            return ()
        if agents and sure:
            return tuple(self.directory.agents[a].name for a in agents)
        entries = self._entries(person)
        if not entries:
            entries = self._well_known(person)
            only = _ONLY_HOLDER if person.titles else _ONLY_LEADER
            person.assumed = only if entries else person.assumed
        entries = self._of_any_day(person, entries)
        if len(entries) == 1:
            person.entry = entries[0].number
            return ()
        names = [e.name for e in entries] + [self.directory.agents[a].name for a in agents]
        return tuple(dict.fromkeys(names))[:8]

    def leads(self, name: str, state: str) -> bool:
        """Whether one so called leads the state that day, or is its foreign minister.

        Of others it is not: Japan has a Suzuki who is a minister, and one that builds cars.
        """
        entries = map(self.people.__getitem__, self.people.having(name_words(name)))
        return any(
            t.country == state and t.rank in LEADING and t.may_be_on(self.day)
            for e in entries
            for t in e.terms
        )

    def _take(self, person: Person, position: int) -> None:
        """Make an agent of the archive the person's record."""
        person.agent = position
        entry = self._entry_of(self.directory.agents[position])
        person.entry = entry.number if entry else person.entry

    def _entry_of(self, agent: Agent) -> Entry | None:
        """The gazetteer's record of an agent."""
        if not agent.qid:
            return None
        found = (self.people[n] for n in self.people.by_full_name(agent.name))
        return next((e for e in found if e.qid == agent.qid), None)

    def _in_office(self, person: Person, agents: Sequence[int]) -> list[int]:
        """Those of a surname who held, that day, the office that the article's title names.

        Where it gives no title, those who held any.
        """
        ranks = person.ranks
        if not ranks and len(agents) > 1:
            return []
        out = []
        for position in agents:
            agent = self.directory.agents[position]
            roles = [o.role for o in agent.offices if held_on(o, self.day)]
            roles += [s.role for s in self.directory.spoke_as.get(agent.id, ())
                      if s.about(self.day)]  # fmt: skip
            titles = [title_of(role) for role in roles]
            held = [ranks_of(t) for t in titles if t and not t.former]
            if any(ranks & own if ranks else own for own in held):
                out.append(position)
        return out

    def _agents(self, person: Person) -> tuple[list[int], bool]:
        """Agents that a person may be, and whether more than a surname says so."""
        key = name_key(person.name)
        out, exact = [], []
        for i in self.directory.likely(person.name):
            agent = self.directory.agents[i]
            if of_other_sex(self._entry_of(agent), person):
                continue
            names = (agent.name, *agent.aliases)
            if any(name_key(n) == key for n in names):
                exact.append(i)
            elif not person.full and any(may_be_one(n, person.name) for n in names):
                out.append(i)
        found = self._in_state(person, exact or out)
        same_state = any(set(person.states) & _states_of(self.directory.agents[i]) for i in found)
        return found, bool(exact) or same_state

    def _in_state(self, person: Person, agents: Sequence[int]) -> list[int]:
        states = set(person.states)
        if len(agents) < 2 or not states:
            return list(agents)
        own = [i for i in agents if states & _states_of(self.directory.agents[i])]
        return own or list(agents)

    def _entries(self, person: Person) -> list[Entry]:
        words = name_words(person.name)
        if not words:
            return []
        numbers = self.people.having(words)
        if person.full:
            entries = [
                e
                for e in map(self.people.__getitem__, numbers)
                if self._fits(e, person, words) and _has_initials(e, words)
            ]
            if not entries and len(words) > 1:
                entries = self._by_sound(person, words)
            entries = self._no_longer(person, entries)
            exact = [e for e in entries if any(name_key(x) == name_key(person.name)
                                               for x in (e.name, *e.aliases))]  # fmt: skip
            entries = exact or entries
        else:
            entries = [e for e in map(self.people.__getitem__, numbers)
                       if called_so(e, words) and self._fits(e, person, words)]  # fmt: skip
            if not entries:
                entries = self._by_sound(person, words)
        return self._narrow(person, entries)

    def _well_known(self, person: Person) -> list[Entry]:
        """A surname alone, in an article that names no state of theirs: "Macron said".

        Only who then led a state, a government or a body, if no other leader is called so.
        """
        words = name_words(person.name)
        if person.full or person.states or len(words) != 1:
            return []
        titled = bool(person.titles) or person.gender_sure
        if len(words[0]) < _SHORT - titled:  # “Mrs May”
            return []
        numbers = self.people.having(words)
        if not numbers and len(words[0]) >= _SHORT:
            numbers = self.people.sounding(words[0])
        found = [
            e for e in map(self.people.__getitem__, numbers)
            if _spelt_like(e, person, words)
            and any(t.rank in LEADING and t.may_be_on(self.day) and recent(t, self.day)
                   for t in e.terms)
            and (any(may_be_one(x, person.name) for x in (e.name, *e.aliases))
                 or (person.titles and called_so(e, words)))
            and not of_other_sex(e, person)
        ]  # fmt: skip
        if person.titles:
            found = [e for e in found if any(t.rank in person.ranks for t in e.terms)]
        return found if len(found) == 1 else []

    def _of_any_day(self, person: Person, entries: list[Entry]) -> list[Entry]:
        """Of an article without a day: with whom it may mean, every leader of the surname."""
        words = name_words(person.name)
        if self.dated or person.full or len(words) != 1 or not entries:
            return entries
        ranks = person.ranks & LEADING or LEADING
        named = set(person.states)
        led = [
            e for e in map(self.people.__getitem__, self.people.having(words))
            if called_so(e, words)
            and any(t.rank in ranks and (not named or t.country in named) for t in e.terms)
        ]  # fmt: skip
        return entries + [e for e in led if e not in entries]

    def _by_sound(self, person: Person, words: Sequence[str]) -> list[Entry]:
        if len(words[-1]) < 5 or len(skeleton(words[-1])) < _SOUNDS:
            return []
        return [
            e for e in map(self.people.__getitem__, self.people.sounding(words[-1]))
            if any(may_be_one(x, person.name) and x.lower().endswith("a") == words[-1].endswith("a")
                   for x in (e.name, *e.aliases))
            and self._fits(e, person, words) and _spelt_like(e, person, words)
        ]  # fmt: skip

    def _fits(self, entry: Entry, person: Person, words: Sequence[str]) -> bool:
        """Whether state, rank and time speak against it."""
        states = {t.country for t in entry.terms if t.country}
        named = set(person.states)
        if named and states and not named & states:
            return False
        if not person.full and not named and not (states & self.states):
            return False  # a surname alone: see _well_known
        years = [t for t in entry.terms if t.start[:4] <= f"{self.day.year + 1}"]
        if (entry.terms and not years) or of_other_sex(entry, person):
            return False
        last = max((t.end or t.known_until or "9999" for t in entry.terms), default="9999")
        if int(last[:4]) + _LIFETIME < self.day.year:
            return person.full and bool(named & states)
        if person.full and not named & states and not states & self.states:
            # A full name alone, in an article that never speaks of the state: a namesake?
            same = any(name_key(x) == " ".join(words) for x in (entry.name, *entry.aliases))
            return same and not is_another(entry, person)
        return True

    def _holds(self, entry: Entry, ranks: frozenset[str]) -> bool:
        return any(t.rank in ranks and t.may_be_on(self.day) for t in entry.terms)

    def _no_longer(self, person: Person, entries: list[Entry]) -> list[Entry]:
        """Of the bearers of a name whom the article calls former only, those who are."""
        if not person.titles or not all(t.former for t in person.titles):
            return entries
        ranks = person.ranks
        known = [e for e in entries if any(t.rank in ranks for t in e.terms)]
        if any(not self._holds(e, ranks) for e in known) or not known:
            return [e for e in known if not self._holds(e, ranks)] or entries
        named = map(self.people.__getitem__, self.people.having(name_words(person.name)))
        return [
            e for e in named
            if any(t.rank in ranks and t.end and t.end < self.day.isoformat() for t in e.terms)
            and not self._holds(e, ranks)
            and may_be_one(e.name, person.name)
        ] or entries  # fmt: skip

    def _narrow(self, person: Person, entries: list[Entry]) -> list[Entry]:
        """With several bearers of a name: those who hold what the article calls them, that day."""
        if person.titles and entries:
            ranks = person.ranks
            held = [e for e in entries if self._holds(e, ranks)]
            former = any(t.former for t in person.titles)
            ever = [e for e in entries if any(t.rank in ranks for t in e.terms)]
            if held or (former and ever):
                return held or ever
            if not person.full:
                return ever if len(ever) == 1 and not held and former else []
        if len(entries) > 1:
            now = [e for e in entries if e.terms_on(self.day)]
            if now:
                top = [e for e in now if e.terms_on(self.day)[0].rank.startswith("head_of")]
                return top if len(top) == 1 and not person.titles else now
        return entries

    # ------------------------------------------------------------------ offices

    def term(self, entry: Entry, person: Person, day: date) -> Term | None:
        """The office that counts on that day: the one that the article's words speak of."""
        terms = entry.terms_on(day)
        states, ranks = set(person.states), person.ranks
        return max(
            terms,
            key=lambda t: (
                t.country in states,
                t.rank in ranks,
                words_of(t.role, person.topics),
                -terms.index(t),
            ),
            default=None,
        )

    def holders(self, state: str, body: str, title: Title) -> list[Entry]:
        """Who held the office that a title names, in a state or body, on the article's day.

        Where the table's knowledge ends less than a year before, the last holder counts.
        """
        ranks = ranks_of(title) | (title.ranks if title.noun in _WIDE else frozenset())
        if body:
            ranks = frozenset({BODY_HEAD}) if title.noun in _HEADS else frozenset()
        else:
            ranks = frozenset(r for r in ranks if r in _UNIQUE)
        if not ranks or not (state or body):
            return []
        found = self.people.holders(state, ranks, self.day, body)
        if not found:
            earlier = self.day - timedelta(days=_GRACE)
            found = [
                n for n in self.people.holders(state, ranks, earlier, body)
                if any(t.rank in ranks and t.may_be_on(self.day) for t in self.people[n].terms)
            ]  # fmt: skip
        found = [
            n for n in found
            if any(t.rank in ranks and t.may_be_on(self.day) and _so_called(t.role, title.noun)
                   for t in self.people[n].terms)
        ]  # fmt: skip
        if title.noun == "leader" and len(found) > 1:
            by_cabinet = state in _BY_CABINET
            rank = HEAD_OF_GOVERNMENT if by_cabinet else HEAD_OF_STATE
            heads = self.people.holders(state, frozenset({rank}), self.day)
            leads = by_cabinet or state not in CEREMONIAL
            found = heads if len(heads) == 1 and leads else found
        return [self.people[n] for n in found]


def _so_called(role: str, noun: str) -> bool:
    """No king is called president, and no president the king."""
    crowned = role.startswith(_CROWNED)
    if noun == "pope":
        return role.startswith("Pope")
    return not crowned if noun == "president" else crowned or noun not in _OF_A_CROWN


_ONLY_BOTH = "by surname and office, the only one of both in the archive then"
_ONLY_OFFICE = "by surname, the only one of it in the archive who held an office then"
_ONLY_LEADER = "by surname alone, the only leader of that name then"
_ONLY_HOLDER = "by surname and office, the only leader of both then"
_SHORT = 4
"""Letters from which a surname alone, with no title, can be a leader's."""
_SOUNDS = 3
"""Consonants from which two spellings that sound alike can be one name: not Thinh and Thành."""
_GRACE = 366
_UNIQUE = frozenset({HEAD_OF_STATE, HEAD_OF_GOVERNMENT, FOREIGN_MINISTER})
_WIDE = frozenset({"leader", "head of state", "top diplomat", "chief diplomat"})
_HEADS = word_set(
    "president chief head secretary-general director-general chair leader director secretary"
) | {"top diplomat", "chief diplomat"}
CEREMONIAL = word_set(
    "AT AU BE BG CA CZ DE DK EE ES ET FI GB GR HR HU IE IL IN IQ IS IT JM JP KH LB LU LV MK MT MY"
    " NL NO NP NZ PK PL PT RS SE SG SI SK TH TT VA XK"
)
"""States whose "leader" may be the head of government."""
_OF_A_CROWN = word_set("king queen emperor sultan emir amir monarch") | {"grand duke"}
_CROWNED = ("King", "Queen", "Emir", "Sultan", "Emperor", "Grand Duke", "Monarch", "Governor",
            "Sovereign", "Prince", "Pope")  # fmt: skip
_BY_CABINET = word_set("AU BE CA DE DK ES GB GR HU IE IL IN IT JM JP LU MT MY NL NO NZ SE SG")
"""Those where it always is."""


def _has_initials(entry: Entry, words: Sequence[str]) -> bool:
    """“George W. Bush”, but no David Wilson for “David J. Wilson”."""
    initials = {word for word in words if len(word) == 1}
    names = (name_words(name) for name in (entry.name, *entry.aliases))
    return not initials or any(initials <= {word[0] for word in name[:-1]} for name in names)


def _states_of(agent: Agent) -> set[str]:
    return {o.country for o in agent.offices if o.country} | (
        {agent.country} if agent.country else set()
    )


def _spelt_like(entry: Entry, person: Person, words: Sequence[str]) -> bool:
    """Whether a word alone, with no title, is spelt much like a name and does not only sound so.

    Half of a double name must be spelt as it is: “Channel 5” is not Díaz-Canel.
    """
    if person.full or person.titles:
        return True
    names = [name_words(one) for x in (entry.name, *entry.aliases) for one in x.split()]
    return any(
        words[-1] in parts or (len(parts) == 1 and spelt_alike(words[-1], parts[0]))
        for parts in names
    )
