"""One article as the countries of its statements are read in it.  Linear in its length."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import Counter, defaultdict, deque
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from rostra.domain.records import AgentKind, Speaker
from rostra.extraction.concern_dateline import beginnings, dateline
from rostra.extraction.concern_mentions import mentions_of, without_heading
from rostra.extraction.concern_people import people_of
from rostra.extraction.concern_scene import Scene, scene_of
from rostra.extraction.concern_words import (
    AND,
    BESIDE,
    CAPITAL,
    DISCUSSED,
    FAR,
    LONG_WORD,
    MANY_MEET,
    NEAR,
    OWNER,
    QUARREL,
    RIGHT_BESIDE,
    TALKING,
    THE_THING,
    TOPIC,
    VAGUE,
)
from rostra.extraction.countries import Countries, Mention
from rostra.extraction.parties import Parties, origin_of, parties_of
from rostra.extraction.parties_listed import surname
from rostra.extraction.people.gazetteer import Gazetteer

_SENTENCE = re.compile(r"(?<=[.!?])[”\"’)]*\s+(?=[^a-z])|\n+")
_OPENING = 900
"""Characters in which the opening ends, if no paragraph does."""
_FIRST = 250
"""Characters from the beginning to the first country, where the first sentence names one."""
_WITHIN = re.compile(r"[^.;:!?\n]*")
_CLAUSE = 90
"""Characters from a country to the one that it accuses."""
_SHORT = 40
"""Characters of a dateline, in which no sentence ends."""
_SHORTEST = 120
"""Characters that an opening has at least: a heading alone is none."""


@dataclass(frozen=True, slots=True)
class Article:
    """What of an article matters to all its statements."""

    countries: Countries
    text: str
    parties: Parties
    mentions: tuple[Mention, ...]
    starts: tuple[int, ...]
    ranked: tuple[str, ...]
    """All countries it names, the one named most first."""
    pair: tuple[str, ...]
    """The two countries that the article is about, where there are two."""
    two: tuple[str, ...]
    """The two countries that its first sentences name, where they name two."""
    first: tuple[str, ...]
    """The countries that its first sentence names, in order."""
    opening: frozenset[str]
    """The countries that its first paragraph names."""
    main: str
    """The country that the opening names most, first of equals, else ""."""
    things: Mapping[str, list[tuple[int, str]]]
    """What is spoken of beside a country: “tariffs” -> [(where, "US")]."""
    own_things: Mapping[str, list[tuple[int, str]]]
    """What is called a country's: “the Turkish trawler” -> “trawler”: [(where, "TR")]."""
    sentences: tuple[int, ...]
    """Where each sentence begins."""
    told: Mapping[str, list[tuple[int, frozenset[str]]]]
    """A word -> the sentences with it that name countries: [(which, codes)]."""
    origins: Mapping[str, str]
    """Speaker -> code, more than `parties.homes` knows."""
    scene: Scene
    quarrel: bool
    """Whether its opening tells of a quarrel between two countries."""
    against: tuple[str, ...]
    """The two countries of which its opening says that one turns against the other."""
    locale: str = ""
    """The country it is written in, of a talk too."""
    many: bool = False
    """Whether its opening tells that many meet: its ministers are of any country."""
    hosts: frozenset[str] = frozenset()
    """Where many meet, or two others talk."""

    @classmethod
    def of(
        cls,
        countries: Countries,
        text: str,
        speakers: Sequence[Speaker] = (),
        outlet: str = "",
        gazetteer: Gazetteer | None = None,
    ) -> Article:
        """The article `text`, whose statements `speakers` make."""
        countries, mentions, locale = mentions_of(countries, text, speakers, outlet)
        people = people_of(text, mentions, gazetteer)
        parties = parties_of(countries, text, speakers, outlet)
        origins = {s.name: _origin(countries, text, s, parties, people) for s in speakers if s.name}
        parties = replace(parties, people={**people, **parties.people})
        heard = {*parties.codes, *parties.homes.values()}
        mentions = without_heading(text, mentions, heard, _OPENING)
        starts = tuple(m.start for m in mentions)
        ranked = Counter(m.code for m in mentions).most_common()
        sentences = (0, *(m.end() for m in _SENTENCE.finditer(text)))
        first = mentions[: bisect_left(starts, _opening_end(text))]
        named = Counter(m.code for m in first)
        main = next((code for code, _ in named.most_common(1)), "")
        two = tuple(named) if len(named) == 2 else ()
        quarrel = bool(two) and bool(QUARREL.search(text, 0, _opening_end(text)))
        if quarrel and set(parties.codes) - set(two):  # “Togo and Benin blamed each other”
            parties = replace(parties, codes=(), talk=False)
        known = _Known(people, parties, outlet, locale)
        many = bool(MANY_MEET.search(text, 0, _opening_end(text)))
        scene = _scene(countries, text, mentions, named, known)
        return cls(
            countries=countries,
            text=text,
            parties=parties,
            mentions=mentions,
            starts=starts,
            ranked=tuple(code for code, _ in ranked),
            pair=_pair(ranked),
            two=two,
            first=_first(text, mentions, scene.home),
            opening=frozenset(named),
            main=main,
            things=_things(text, mentions),
            own_things=_own_things(text, mentions),
            sentences=sentences,
            told=_told(text, sentences, mentions, starts),
            origins=origins,
            scene=scene,
            quarrel=quarrel and not parties.talk,
            against=_against(text, first) if quarrel and not parties.talk else (),
            locale=locale,
            many=many,
            hosts=_hosts(countries, text, first, many=many),
        )

    def within(self, start: int, end: int) -> list[Mention]:
        """The mentions within [start, end)."""
        low = bisect_left(self.starts, start)
        high = bisect_left(self.starts, end)
        return [m for m in self.mentions[low:high] if m.end <= end + 1]  # “U.S.”, “in Aden.”

    def codes_within(self, start: int, end: int) -> set[str]:
        """The countries named within [start, end)."""
        return {m.code for m in self.within(start, end)}

    def last_before(self, start: int) -> Mention | None:
        """The last mention before `start`."""
        at = bisect_left(self.starts, start)
        return self.mentions[at - 1] if at else None

    def two_before(self, start: int) -> tuple[str, ...]:
        """The two countries that were named together last before `start`: “Peru and Chile”."""
        at = bisect_left(self.starts, start)
        for one, other in pairwise(reversed(self.mentions[max(0, at - _LATELY) : at])):
            if start - one.end > _OPENING:
                break
            if one.code != other.code and AND.fullmatch(self.text, other.end, one.start):
                return (other.code, one.code)
        return ()

    def homes_of(self, speakers: Sequence[Speaker]) -> tuple[str, ...]:
        """The countries of those who speak together, as far as they are known."""
        codes = [
            self.origins[s.name]
            if s.name in self.origins
            else origin_of(self.countries, self.text, s)
            for s in speakers
        ]
        return tuple(dict.fromkeys(filter(None, codes)))

    def sentence_at(self, at: int) -> int:
        """Which sentence the character `at` stands in."""
        return bisect_right(self.sentences, at) - 1

    def sentence_end(self, which: int) -> int:
        """Where a sentence ends."""
        following = which + 1
        return self.sentences[following] if following < len(self.sentences) else len(self.text)

    def discussed(self, start: int) -> frozenset[str]:
        """The third countries that the paragraph of `start` says before it were spoken of."""
        low = max(self.text.rfind("\n", max(0, start - _OPENING), start) + 1, start - _OPENING, 0)
        told = [
            m
            for p in (TOPIC, DISCUSSED)
            for m in deque(p.finditer(self.text, low, start), maxlen=1)
        ]
        if not told:
            return frozenset()
        last = max(told, key=lambda m: m.start())
        end = min(start, self.sentence_end(self.sentence_at(last.start())))
        return frozenset(self.codes_within(last.start(), end)).difference(self.parties.codes)

    def of_the_thing(self, content: str, start: int) -> tuple[str, ...]:
        """“The tariffs”: whose they were where they were last spoken of before `start`."""
        for match in THE_THING.finditer(content):
            known = self.things.get(singular(match[1]), [])
            at = bisect_left(known, (start, ""))
            if at and known[at - 1][0] > start - FAR:
                last = known[at - 1][0]
                near = (c for p, c in known[max(0, at - 3) : at] if p > last - 60)
                return tuple(dict.fromkeys(near))
        return ()

    def of_its_thing(self, content: str, start: int) -> set[str]:
        """“The trawler”: of the country it was called after last, the “Turkish trawler”."""
        out = set()
        for match in THE_THING.finditer(content):
            known = self.own_things.get(singular(match[1]), [])
            if at := bisect_left(known, (start, "")):
                out.add(known[at - 1][1])
        return out

    def sharing(self, words: set[str], before: int) -> set[str]:
        """The countries that sentences before that one name with one of `words`."""
        out: set[str] = set()
        for word in words:
            for which, codes in self.told.get(word, ())[:_OCCASIONS]:
                if which < before:
                    out |= codes
        return out


@dataclass(frozen=True, slots=True)
class _Known:
    """What is known of an article beside its words."""

    people: Mapping[str, str]
    parties: Parties
    outlet: str
    locale: str


def _scene(
    countries: Countries,
    text: str,
    mentions: Sequence[Mention],
    named: Counter[str],
    known: _Known,
) -> Scene:
    """Where an article plays whose opening names the countries `named`.

    A story that names no country, or one only, is of the one whose leaders it begins with; where
    it names neither, of the country that its outlet is called after.
    """
    parties = known.parties
    main = next((code for code, _ in named.most_common(1)), "")
    talk = parties.talk and (len(parties.codes) > 1 or main not in parties.codes)
    scene = scene_of(countries, text, mentions, named.total(), main, talk=talk, locale=known.locale)
    opening = text[: _opening_end(text)]
    codes = {code for name, code in known.people.items() if name in opening}
    if not codes and not named:
        outlet = known.outlet.replace("English", "")  # “(English edition)”
        codes = {m.code for m in countries.mentions(outlet) if m.kind in _CALLED_AFTER}
    if talk or scene.home or scene.strange or len(codes) != 1 or not codes.issuperset(named):
        return scene
    (home,) = codes
    return replace(scene, home=home, seat=home, setting=home)


def _origin(
    countries: Countries, text: str, one: Speaker, parties: Parties, people: Mapping[str, str]
) -> str:
    """The country of a speaker, or of the person that somebody speaks for, else ""."""
    if found := origin_of(countries, text, one) or parties.homes.get(one.name):
        return found
    person = one.on_behalf_of or (one.name if one.kind is AgentKind.PERSON else "")
    return people.get(surname(person), "") if person.strip() else ""


_CALLED_AFTER = ("name", "adjective", "capital")
"""What an outlet of a country has in its name; a town's may be that of another."""
_LATELY = 12
"""So many mentions back two countries are looked for that were named together."""
_OCCASIONS = 6
"""So many sentences with a word are looked at: no text makes this quadratic."""


def words_of(text: str) -> set[str]:
    """The longer small words of a text, in the singular, without those that say little."""
    return {singular(word) for word in LONG_WORD.findall(text)} - VAGUE


def names_of(text: str) -> set[str]:
    """The capital words of a text."""
    return set(CAPITAL.findall(text))


def _opening_end(text: str) -> int:
    end = text.find("\n", _SHORTEST, _OPENING)
    return end if end >= 0 else _OPENING


def _first(text: str, mentions: Sequence[Mention], home: str) -> tuple[str, ...]:
    """The countries of the first sentence that names any, if it is near the beginning.

    Where the very first names none it is of the article's `home`, if that is known.
    """
    place, begin = dateline(text)
    begin = begin if place else beginnings(text)[-1]
    opened = _SENTENCE.search(text, begin + _SHORT)
    near = (opened.end() if opened else len(text)) if home else begin + _FIRST
    told = [m for m in mentions if m.start >= begin or not place]
    if not told or told[0].start > near:
        return (home,) if home else ()
    ended = _SENTENCE.search(text, max(begin, told[0].start))
    end = ended.end() if ended else len(text)
    return tuple(dict.fromkeys(m.code for m in told if m.start < end))


def _hosts(
    countries: Countries, text: str, first: Sequence[Mention], *, many: bool
) -> frozenset[str]:
    """“ADDIS ABABA - Leaders of 14 states”, “Congo and Rwanda would talk in | Doha”."""
    place, begins = dateline(text)
    here = {m.code for m in countries.mentions(place) if m.kind == "capital"} if place else set()
    towns = {m.code for m in first if m.kind in ("capital", "city")}
    if many:
        return frozenset(here | towns)
    others = {m.code for m in first} - here
    talk = TALKING.search(text, begins, _opening_end(text))
    return frozenset(here or towns) if talk and len(others - towns) > 1 else frozenset()


def _against(text: str, mentions: Sequence[Mention]) -> tuple[str, ...]:
    """“Ecuador | expels two | Colombian diplomats”."""
    for one, other in pairwise(mentions):
        between = (one.end, other.start)
        near = one.code != other.code and other.start - one.end < _CLAUSE
        if near and _WITHIN.fullmatch(text, *between) and QUARREL.search(text, *between):
            return (one.code, other.code)
    return ()


def _told(
    text: str, sentences: Sequence[int], mentions: Sequence[Mention], starts: Sequence[int]
) -> dict[str, list[tuple[int, frozenset[str]]]]:
    told: dict[str, list[tuple[int, frozenset[str]]]] = defaultdict(list)
    for which, (start, end) in enumerate(pairwise((*sentences, len(text)))):
        low, high = bisect_left(starts, start), bisect_left(starts, end)
        if low < high:
            codes = frozenset(m.code for m in mentions[low:high])
            sentence = text[start:end]
            for word in words_of(sentence) | names_of(sentence):
                told[word].append((which, codes))
    return told


def _pair(ranked: Sequence[tuple[str, int]]) -> tuple[str, ...]:
    """The two countries named most, each at least twice, and oftener than any third."""
    if len(ranked) < 2 or ranked[1][1] < 2 or (len(ranked) > 2 and ranked[2][1] == ranked[1][1]):
        return ()
    return tuple(code for code, _ in ranked[:2])


def _things(text: str, mentions: Sequence[Mention]) -> dict[str, list[tuple[int, str]]]:
    out: dict[str, list[tuple[int, str]]] = defaultdict(list)
    for mention in mentions:
        for match in BESIDE.finditer(text, mention.end, mention.end + NEAR):
            if text[match.start()] in ".;!?\n":
                break
            if match[1] and match[1] not in VAGUE:
                out[singular(match[1])].append((match.start(), mention.code))
    return out


def _own_things(text: str, mentions: Sequence[Mention]) -> dict[str, list[tuple[int, str]]]:
    out: dict[str, list[tuple[int, str]]] = defaultdict(list)
    for mention in mentions:
        owner = mention.kind == "adjective" or OWNER.search(text, mention.start, mention.end)
        match = RIGHT_BESIDE.match(text, mention.end, mention.end + 40) if owner else None
        for word in match.groups() if match else ():
            if word and word not in VAGUE:
                out[singular(word)].append((mention.start, mention.code))
    return out


def singular(word: str) -> str:
    """A word without the s of a plural: “ships”, but not “glass”."""
    return word[:-1] if word.endswith("s") and not word.endswith("ss") else word
