"""The cast of an article: every person it names, with the titles and states it gives them."""

from __future__ import annotations

from bisect import bisect_left, insort
from collections.abc import Mapping
from dataclasses import dataclass, field
from operator import attrgetter

from rostra.extraction.people.names import (
    FAMILY_NAMES,
    PARTICLES,
    name_words,
    skeleton,
    surname_words,
    word_set,
)
from rostra.extraction.people.titles import Title, gender_of_words, ranks_of
from rostra.extraction.speakers.namesakes import Bearers, clashing_pronoun, other_in_office

Span = tuple[int, int]
_start_of = attrgetter("start")
_OF_BOTH = word_set(
    "lee jean robin jan alex sam chris dale gail jo max ali joe bobbie charlie frankie"
)
"""First names of men, in the table, that many women bear."""
_MAIN = 3
"""How many times as often as another of the surname the one is named whom an article is about."""


@dataclass(slots=True, eq=False)
class Mention:
    """One place where a person is named: the name's characters, and the title's before it."""

    start: int
    end: int
    name: str
    title: Title | None = None
    title_start: int = -1
    possessive: bool = False
    gender: str = ""
    """Of the "Mr" or "Mrs" before the name, else of the first name."""
    style: str = ""
    """“Mrs.” or “Lord” right before the name."""
    own: str = ""
    """“m” of “Renn said he”, “f” of “Renn said she”."""
    shared: bool = False
    """Whether two of the article bear this surname and nothing beside it says which is meant."""
    leading: bool = False
    """Whether it was given to the one of the two whom the article is about."""

    @property
    def whole(self) -> Span:
        """Title and name."""
        return (self.title_start if self.title_start >= 0 else self.start), self.end


@dataclass(frozen=True, slots=True)
class Office:
    """An office that the gazetteer knows somebody to hold or to have held."""

    title: Title
    country: str
    rank: str


@dataclass(slots=True, eq=False)
class Person:
    """One person of the article.  Grows while the article is read; never leaves this room."""

    name: str
    mentions: list[Mention] = field(default_factory=list)
    titles: list[Title] = field(default_factory=list)
    roles: list[str] = field(default_factory=list)
    """Titles as written, fullest first."""
    states: list[str] = field(default_factory=list)
    """Codes, or names of states that no table has, as the article gave them."""
    gender: str = ""
    gender_sure: bool = False
    own: set[str] = field(default_factory=set)
    """“m” where the text has “Renn said he”, “f” where “Renn said she”."""
    of_names: set[str] = field(default_factory=set)
    """What the first names say of the gender, where more than a surname was given."""
    leaning: str = ""
    """What a lone name would be, were it a first name."""
    entry: int = -1
    """Number in the gazetteer, or -1."""
    agent: int = -1
    """Position in the directory, or -1."""
    full: bool = False
    """Whether the article gave more than a surname."""
    held: frozenset[str] = frozenset()
    """Ranks of the offices that the gazetteer knows them to have held that day."""
    led: frozenset[str] = frozenset()
    """Bodies that the gazetteer knows them to have headed that day."""
    offices: tuple[Office, ...] = ()
    """What they hold that day."""
    left: tuple[Office, ...] = ()
    """What they held before it."""
    behalf: str = ""
    style: str = ""
    """“Mrs.” or “Lord”, without which the surname alone would be another's name."""
    given: bool = False
    """Whether the one name is a first name: “his daughter Ida”."""
    assumed: str = ""
    """Why the record is likely rather than certain, or ""."""

    @property
    def words(self) -> list[str]:
        """The name's words as keys."""
        return name_words(self.name)

    @property
    def called(self) -> str:
        """The name, with the style that a surname alone is known by."""
        return f"{self.style} {self.name}" if self.style and not self.full else self.name

    @property
    def ranks(self) -> frozenset[str]:
        """Every rank that a title of theirs says."""
        return (
            frozenset().union(*(ranks_of(t) for t in self.titles)) if self.titles else frozenset()
        )

    @property
    def topics(self) -> frozenset[str]:
        """Every other word of their titles."""
        return frozenset().union(*(t.topics for t in self.titles)) if self.titles else frozenset()

    def take_title(self, title: Title, role: str) -> None:
        """Remember a title the article gives them."""
        self.titles.append(title)
        if role and role not in self.roles:
            self.roles.append(role)
        if title.gender and not self.gender_sure:
            # A woman in the chair is often called chairman: her first name says more.
            self.gender, self.gender_sure = title.gender, title.noun != "chair"

    def take_honorific(self, words: list[str]) -> None:
        """Mr and Mrs, King and Queen."""
        gender = gender_of_words(words)
        if gender and not self.gender_sure:
            self.gender, self.gender_sure = gender, True


class Cast:
    """The persons of an article in order of appearance, found by surname in one step."""

    def __init__(
        self,
        called: Mapping[str, str] | None = None,
        bearers: Bearers | None = None,
        tells_of_kin: bool = False,
    ) -> None:
        """`called`: surname -> "m", "f" or "mf", as the text says Mr or Mrs before it.

        `bearers` tell two of one surname apart, `tells_of_kin` whether the text has a relative.
        """
        self._tells_of_kin = tells_of_kin
        self._bearers = bearers or Bearers()
        self.people: list[Person] = []
        self._called = called or {}
        self._by_word: dict[str, list[Person]] = {}
        self._sorted: list[tuple[Mention, Person]] = []
        self._starts: list[int] = []

    def add(self, mention: Mention) -> Person:
        """The person a mention names: one already known, or a new one."""
        person = self._known(mention)
        if person is None:
            words = name_words(mention.name)  # "von der Leyen" is a surname alone
            full = len(words) > max(1, len(surname_words(mention.name)) * (words[0] in PARTICLES))
            full = full and " " in mention.name  # “Isingoma-Renn” is a surname alone
            person = Person(mention.name, full=full)
            self.people.append(person)
            self._index(person, mention.name)
        elif _spelt_out(mention.name) > _spelt_out(person.name):
            person.name, person.full = mention.name, True
            self._index(person, mention.name)
        insort(person.mentions, mention, key=_start_of)
        person.own |= {mention.own} - {""}
        person.of_names |= {mention.gender} if " " in mention.name else set()
        self._sorted = []
        return person

    def knows(self, surname: str) -> bool:
        """Whether a word alone is the surname of somebody with a full name or a title."""
        words = name_words(surname)
        if len(words) > 1 and all(word in PARTICLES for word in words[:-1]):  # “Del Solar”
            return any(surname_words(p.name) == words for p in self._by_word.get(words[-1], ()))
        if "-" in surname and " " not in surname and len(words) > 1:  # “Isingoma-Renn”
            own = (p for p in self._by_word.get(words[-1], ()) if p.words[-len(words) :] == words)
            return any(p.full or p.titles for p in own)
        return len(words) == 1 and any(
            surname_words(p.name)[-1] == words[0] and (p.full or p.titles)
            for p in self._by_word.get(words[0], ())
        )

    def surnamed(self, word: str) -> list[Person]:
        """Those whose last name a word is."""
        known = self._by_word.get(word, ())
        return [p for p in known if p.words[-1:] == [word] or surname_words(p.name)[-1] == word]

    def _index(self, person: Person, name: str) -> None:
        for word in {*name_words(name), skeleton(surname_words(name)[-1])}:
            people = self._by_word.setdefault(word, [])
            if person not in people:
                people.append(person)

    def _known(self, mention: Mention) -> Person | None:
        words = name_words(mention.name)
        if not words:
            return None
        own = [p for p in self._by_word.get(words[-1], ()) if matches(p, words)]
        if not own:
            near = self._by_word.get(skeleton(words[-1]), ())
            own = [p for p in near if matches(p, words, lax=True) and _same_office(p, mention)]
        if not own and len(words) == 1:
            own = [p for p in self._by_word.get(words[0], ()) if words[0] in p.words]
        if not own and len(words) > 1 and words[0] in FAMILY_NAMES:
            own = [p for p in self._by_word.get(words[0], ()) if p.words == words[:1]]  # "Li Peng"
        own = [p for p in own if not self._namesake(p, mention, words)]
        if len(own) > 1 and mention.title:
            fitting = [p for p in own if p.ranks & ranks_of(mention.title)]
            own = fitting or own
        if len(own) > 1 and mention.gender:
            fitting = [p for p in own if self._sex(p, words[-1]) == mention.gender]
            own = fitting or [p for p in own if not p.gender] or own
        if len(own) > 1:
            mention.shared = True
            own.sort(key=lambda p: p.mentions[-1].start)
            # Of two the one the article is about goes by the surname, the other by both names.
            most = max(own, key=lambda p: len(p.mentions))
            if len(words) == 1 and len(most.mentions) >= _MAIN * len(own[-1].mentions):
                own.append(most)
        return own[-1] if own else None

    def _sex(self, person: Person, surname: str) -> str:
        """The gender of a person, or of whom the table has in the office of a surname alone."""
        titled = bool(person.titles) and not person.full and not person.gender
        return self._bearers.sex_in_office(surname, person.ranks) if titled else person.gender

    def _namesake(self, person: Person, mention: Mention, words: list[str]) -> bool:
        """Whether Mr and Mrs tell two of one surname apart: Mr Obama, and Michelle Obama."""
        if other_in_office(person, mention, words, self._bearers):
            return True
        if clashing_pronoun(person, mention, words) or self._other_sex(person, mention, words):
            return True
        called = self._called.get(words[-1], "")
        if not mention.gender or not called:
            return False
        if len(words) > 1 and not person.full:
            if person.gender_sure and person.gender:
                return person.gender != mention.gender
            return called != "mf" and called != mention.gender
        if len(words) == 1 and person.full and person.gender:
            return called == "mf" and person.gender != mention.gender
        return False

    def _other_sex(self, person: Person, mention: Mention, words: list[str]) -> bool:
        """Whether Mrs stands before the surname of a man: Mrs Mandela is not Nelson Mandela.

        A woman's first name may be a man's elsewhere, so Mr needs the table to know her.
        """
        if len(words) > 1 and not person.full:
            return person.gender_sure and person.gender == "f" and mention.gender == "m"
        if len(words) != 1:
            return False
        if mention.title and not mention.gender and not person.full and person.gender_sure:
            sex = self._bearers.sex_in_office(words[0], ranks_of(mention.title))
            return sex not in ("", person.gender)
        if not mention.gender:
            return False
        if not person.full:
            sex = person.gender if person.gender_sure else self._bearers.sex_in_office(
                words[0], person.ranks)  # fmt: skip
            return sex not in ("", mention.gender)
        if mention.gender == "m":
            return self._bearers.gender(person.name) == "f"
        sex = self._bearers.gender(person.name) or ("m" if person.gender_sure else "")
        if person.gender != "m" or sex == "f" or "f" in person.own:
            return False
        likely = self._tells_of_kin or mention.style.rstrip(".") not in ("Ms", "Miss")
        likely = likely and person.words[0] not in _OF_BOTH
        return sex == "m" or (likely and "m" in person.of_names)

    def join(self, kept: Person, gone: Person) -> None:
        """Two persons that turn out to be one."""
        kept.mentions = sorted([*kept.mentions, *gone.mentions], key=lambda m: m.start)
        kept.titles += [t for t in gone.titles if t not in kept.titles]
        kept.roles += [r for r in gone.roles if r not in kept.roles]
        kept.states += [s for s in gone.states if s not in kept.states]
        self.people = [p for p in self.people if p is not gone]
        for people in self._by_word.values():
            if gone in people:
                people[:] = dict.fromkeys(kept if p is gone else p for p in people)
        self._sorted = []

    def move_mentions(self, moved: Mapping[Person, list[Mention]]) -> None:
        """Give persons mentions that were taken for another's."""
        gone = {mention for mentions in moved.values() for mention in mentions}
        for person in self.people if moved else ():
            kept = [m for m in person.mentions if m not in gone]
            person.mentions = sorted([*kept, *moved.get(person, ())], key=_start_of)
        self._sorted = []

    def join_linked(self) -> None:
        """Two names that the archive or the gazetteer knows as one person are one person."""
        kept: dict[tuple[str, int], Person] = {}
        for person in list(self.people):
            key = ("agent", person.agent) if person.agent >= 0 else ("entry", person.entry)
            if key[1] < 0:
                continue
            other = kept.setdefault(key, person)
            if other is not person:
                self.join(other, person)

    def within(self, start: int, end: int) -> list[tuple[Mention, Person]]:
        """Mentions that begin in [start, end), in order."""
        pairs = self.all_mentions()
        first = bisect_left(self._starts, start)
        return pairs[first : bisect_left(self._starts, end, first)]

    def opening(self, at: int) -> int:
        """Where the name begins that an offset lies in: the tagger leaves initials out."""
        pairs = self.all_mentions()
        before = bisect_left(self._starts, at) - 1
        if before >= 0 and pairs[before][0].start < at < pairs[before][0].end:
            return pairs[before][0].start
        return at

    def all_mentions(self) -> list[tuple[Mention, Person]]:
        """Every mention of everybody, in order."""
        if not self._sorted:
            pairs = ((m, p) for p in self.people for m in p.mentions)
            self._sorted = sorted(pairs, key=lambda pair: pair[0].start)
            self._starts = [m.start for m, _ in self._sorted]
        return self._sorted


def _same_office(person: Person, mention: Mention) -> bool:
    """Whether titles do not tell two of like names apart: President Reagan, and Regan his aide."""
    if mention.title is None or not person.titles:
        return True
    return bool(person.ranks & ranks_of(mention.title))


def _spelt_out(name: str) -> int:
    """How many words of a name are more than an initial."""
    return sum(len(word) > 1 for word in name_words(name))


def matches(person: Person, words: list[str], lax: bool = False) -> bool:
    """Whether a name's words can be this person's: same surname, no other first name."""
    own = person.words
    tail = surname_words(person.name)
    if len(words) == 1:
        return _same(words[0], tail[-1], lax) or (len(own) == 1 and own == words)
    if len(own) == 1:
        return _same(own[0], words[-1], lax)
    if not _same(words[-1], own[-1], lax) and words[-1] not in own:
        return False
    first, other = own[:-1], words[:-1]
    short, long = sorted((first, other), key=len)
    return all(
        any(
            a == b
            or (len(a) == 1 and b[0] == a)
            or (len(b) == 1 and a[0] == b)
            or (lax and skeleton(a) == skeleton(b))
            for b in long
        )
        for a in short
    )


def _same(one: str, other: str, lax: bool) -> bool:
    if one == other:
        return True
    if not lax or min(len(one), len(other)) < 5:
        return False
    # Aliyev and Aliyeva are two people.
    return one.endswith("a") == other.endswith("a") and skeleton(one) == skeleton(other)
