"""Which countries a statement concerns: what it names, and whom “the two countries” stands for.

A statement concerns the countries it names, those whose places, institutions or people it speaks
of, and the speaker's own where it is spoken of (“our farmers”, “her ministry”). What stands for
the parties of a talk (“bilateral trade”, “the sides”) concerns them all; in a talk, ties that are
named without a partner (“trade has grown”) concern them too.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from rostra.domain.records import AgentKind, Speaker
from rostra.domain.spans import Spans, text_of
from rostra.extraction.concern_words import (
    AGREED,
    BESIDE,
    BREAK,
    FAR,
    GOES_ON,
    HERE,
    ITS,
    ITSELF,
    NAME,
    NEAR,
    OURS,
    OUTSIDER,
    OWN,
    PAIR,
    PARTNER,
    PRIVATE,
    SIDES,
    STATE_OF,
    STATE_OFFICE,
    STATES_OWN,
    THE_CLAIM,
    THE_THING,
    THREE,
    TIES,
    TWO,
    VAGUE,
    YOURS,
)
from rostra.extraction.countries import Countries, Mention
from rostra.extraction.parties import Parties, parties_of
from rostra.extraction.speakers.types import Resolution, Utterance

Found = tuple[tuple[str, ...], float]


@dataclass(frozen=True, slots=True)
class Concern:
    """One article as its statements' countries are read in it."""

    countries: Countries
    text: str
    parties: Parties
    mentions: tuple[Mention, ...]
    starts: tuple[int, ...]
    pair: tuple[str, ...]
    """The two countries that the article is about, where there are two."""
    things: Mapping[str, list[tuple[int, str]]]
    """What is spoken of beside a country: “tariffs” -> [(where, "US")]."""

    @classmethod
    def of(
        cls, countries: Countries, text: str, speakers: Sequence[Speaker] = (), outlet: str = ""
    ) -> Concern:
        """The article `text`, whose statements `speakers` make.  Linear in its length."""
        mentions = _without_states(text, countries.mentions(text))
        parties = parties_of(countries, text, speakers, outlet)
        starts = tuple(m.start for m in mentions)
        return cls(
            countries, text, parties, mentions, starts, _pair(mentions), _things(text, mentions)
        )

    def concerned(self, one: Utterance, speakers: Sequence[Speaker], before: Before) -> Found:
        """The countries of one statement, and how sure that is, 0 to 1."""
        content = " ".join(self.text[s:e] for s, e in one.content)
        named = self._named((*one.content, *one.cue), content)
        who = self._speaking(one, speakers)
        implied = [*self._shared(content, named, who), *self._of_one(content, who)]
        if not named and not implied:
            implied = self._by_ties(content, who, text_of(self.text, one.cue))
        if not named and not implied:
            implied = self._going_on(content, before) or self._again(content, one.content)
        codes = tuple(dict.fromkeys([*named, *implied]))
        return codes, 0.9 if named else 0.6 if codes else 0.7

    def _named(self, spans: Spans, content: str) -> list[str]:
        """Named with their places and institutions, or by their people's surnames."""
        found = [m.code for start, end in spans for m in self._within(start, end)]
        people = self.parties.people
        if people:
            found += [people[m[0]] for m in NAME.finditer(content) if m[0] in people]
        return found

    def _within(self, start: int, end: int) -> list[Mention]:
        low = bisect_left(self.starts, start)
        high = bisect_left(self.starts, end)
        return [m for m in self.mentions[low:high] if m.end <= end + 1]  # “U.S.”, “in Aden.”

    def _speaking(self, one: Utterance, speakers: Sequence[Speaker]) -> Speaking:
        known = self.parties.homes
        homes = tuple(c for c in (known.get(s.name, s.country) for s in speakers) if c)
        inside = self.parties.talk and (
            any(c in self.parties.codes for c in homes)
            or any(s.name in self.parties.names for s in speakers)
        )
        inside = inside or (
            self.parties.talk and not homes and any(STATE_OFFICE.search(s.role) for s in speakers)
        )
        partners = tuple(c for c in self.parties.codes if c not in homes)
        outsider = not homes and any(OUTSIDER.search(s.role) for s in speakers)
        body = all(s.kind is AgentKind.ORGANISATION or not s.name for s in speakers)
        if not homes and body:
            homes = tuple(m.code for start, end in one.source for m in self._within(start, end))
        official = any(STATE_OFFICE.search(s.role) for s in speakers)
        private = any(PRIVATE.search(f"{s.role} {s.on_behalf_of}") for s in speakers)
        return Speaking(
            homes, partners, inside, outsider, body, private, official, len(speakers) > 1
        )

    def _shared(self, content: str, named: Sequence[str], who: Speaking) -> Sequence[str]:
        """Whom “the two countries”, “the sides” or “the three leaders” stand for."""
        codes = self.parties.codes
        if len(codes) == 3 and THREE.search(content):
            return codes
        if match := PAIR.search(content):
            if self.parties.talk:
                return codes
            if not TWO.search(match[0]):
                # “the countries”: in no talk that may be any
                return who.homes if match[0].lower().startswith("our") else ()
            return self._two([c for c in named if c not in who.homes], who.homes)
        return codes if who.inside and SIDES.search(content) else ()

    def _two(self, others: Sequence[str], homes: Sequence[str]) -> tuple[str, ...]:
        """Whom “the two countries” stands for where no talk is told of."""
        if not homes:
            return () if others else self.pair
        if others or set(homes) & set(self.pair):
            return (*homes, *(others or self.pair))
        heard = {c for c in self.parties.homes.values() if c and c not in homes}
        return (*homes, *(heard if len(heard) == 1 else ()))

    def _of_one(self, content: str, who: Speaking) -> list[str]:
        """The speaker's own country, or the partner's where that is spoken of."""
        out: list[str] = []
        official = (not who.private and HERE.search(content)) or (
            who.official and OURS.search(content)
        )
        if official or OWN.search(content) or (who.body and ITSELF.match(content)):
            out += who.homes
        if who.inside and (YOURS.search(content) or PARTNER.search(content)):
            out += who.partners
        visited = who.outsider and len(self.parties.codes) == 1
        if visited and ITS.search(content):
            out += self.parties.codes
        return out

    def _by_ties(self, content: str, who: Speaking, cue: str) -> list[str]:
        """In a talk: “trade has grown” is about what lies between its parties."""
        if not who.inside:
            return []
        if TIES.search(content) or (who.joint and AGREED.search(cue)):
            return list(self.parties.codes)
        return []

    @staticmethod
    def _going_on(content: str, before: Before) -> list[str]:
        """“It could build four a year”, “the accusation”: what the last statement was of."""
        if before.same and GOES_ON.match(content):
            return list(before.same)
        return list(before.any) if THE_CLAIM.match(content) else []

    def _again(self, content: str, spans: Spans) -> list[str]:
        """“The tariffs”: whose they were where they were last spoken of."""
        if not spans:
            return []
        start = spans[0][0]
        for match in THE_THING.finditer(content):
            known = self.things.get(_singular(match[1]), [])
            at = bisect_left(known, (start, ""))
            if at and known[at - 1][0] > start - FAR:
                last = known[at - 1][0]
                return list(
                    dict.fromkeys(c for p, c in known[max(0, at - 3) : at] if p > last - 60)
                )
        return []


def _without_states(text: str, mentions: Sequence[Mention]) -> tuple[Mention, ...]:
    """Without the cities that are states in this article: “the President of Marand”."""
    states = {
        text[m.start : m.end].removesuffix("'s").removesuffix("’s").rstrip(".")
        for m in mentions
        if m.kind == "city"
        and (
            STATE_OF.search(text, max(0, m.start - 60), m.start)
            or STATES_OWN.match(text, m.end, m.end + 40)
        )
    }
    return tuple(
        m for m in mentions if m.kind != "city" or not any(
            text.startswith(state, m.start) for state in states
        )
    )  # fmt: skip


def _pair(mentions: Sequence[Mention]) -> tuple[str, ...]:
    """The two countries named most, each at least twice, and oftener than any third."""
    ranked = Counter(m.code for m in mentions).most_common(3)
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
                out[_singular(match[1])].append((match.start(), mention.code))
    return out


def _singular(word: str) -> str:
    return word[:-1] if word.endswith("s") and not word.endswith("ss") else word


@dataclass(frozen=True, slots=True)
class Before:
    """The countries of the statement before, in the same paragraph."""

    any: tuple[str, ...] = ()
    same: tuple[str, ...] = ()
    """Only where the same person makes both."""


@dataclass(frozen=True, slots=True)
class Speaking:
    """Who makes a statement, as far as countries go."""

    homes: tuple[str, ...]
    partners: tuple[str, ...]
    """The parties of the article that are not the speaker's own."""
    inside: bool
    """Whether the speaker takes part in the article's talk."""
    outsider: bool
    body: bool
    private: bool
    """Whether the speaker works for a firm, not for a state."""
    official: bool
    joint: bool


def concerns(
    countries: Countries,
    text: str,
    utterances: Sequence[Utterance],
    speakers: Sequence[Resolution],
    outlet: str = "",
) -> list[Found]:
    """The countries of each statement of an article, in order.  Linear in its length."""
    named = {s.name: s for who in speakers for s in who.speakers}
    concern = Concern.of(countries, text, tuple(named.values()), outlet)
    out: list[Found] = []
    for index, (one, who) in enumerate(zip(utterances, speakers, strict=True)):
        before = Before()
        if index and (gap := _gap(text, utterances[index - 1], one)):
            codes = out[-1][0]
            same = gap == "sentence" and _same(who.speakers, speakers[index - 1].speakers)
            before = Before(codes, codes if same else ())
        out.append(concern.concerned(one, who.speakers, before))
    return out


def _gap(text: str, last: Utterance, one: Utterance) -> str:
    """Whether a statement stands in the paragraph of the last ("sentence") or the next ("near")."""
    if not (last.content and one.content):
        return ""
    start, end = last.content[-1][0], one.content[0][0]
    breaks = len(BREAK.findall(text, start, max(start, end)))
    return "sentence" if not breaks else "near" if breaks == 1 else ""


def _same(one: Sequence[Speaker], other: Sequence[Speaker]) -> bool:
    """Whether two statements are made by the same known speakers."""
    names = [s.name for s in one if s.name]
    return bool(names) and names == [s.name for s in other]
