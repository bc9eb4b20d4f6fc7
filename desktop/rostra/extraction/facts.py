"""What each statement is about: force, figures, sectors, countries, gathered for the pipeline."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from rostra.domain.candidates import ArticleDraft
from rostra.domain.records import Figure, Force
from rostra.domain.spans import Spans
from rostra.extraction.concern import Found, concerns
from rostra.extraction.concern_scale import Scale
from rostra.extraction.countries import Countries
from rostra.extraction.dates import SaidDate
from rostra.extraction.denial_context import Around
from rostra.extraction.denial_doubt import (
    FROM,
    SURE,
    SURE_BESIDE_IF,
    Doubts,
    surely_asserts,
)
from rostra.extraction.denial_refusals import refuses
from rostra.extraction.denial_signs import Told
from rostra.extraction.figures import Figures
from rostra.extraction.figures.purse import Purses, Whereabouts
from rostra.extraction.force import force_of, spoken
from rostra.extraction.parties import origin_of
from rostra.extraction.people.gazetteer import Gazetteer
from rostra.extraction.phrases import straight
from rostra.extraction.sectors import MOST, Passage, SectorRule, Sectors, how_sure
from rostra.extraction.sectors.learned import decided_by, deciding, rules_for
from rostra.extraction.speakers.types import Resolution, Utterance

_OF_A_STATE = re.compile(
    r"\b(?:minist\w+|embassy|ambassador|consul\w*|government|president\w*|premier|chancellor|foreign|army|military|navy|air\sforce"
    r"|armed\sforces|coast\sguard|border\s(?:guards?|service)|general\sstaff|Kremlin|White\sHouse|customs|mission\sto)\b",
    re.IGNORECASE,
)
"""Whoever has such an office, or is such a body, may answer for the state."""


@dataclass(frozen=True, slots=True)
class FactsOf:
    """The facts of one statement."""

    force: Force = Force.ASSERTS
    sectors: tuple[str, ...] = ()
    countries: tuple[str, ...] = ()
    figures: tuple[Figure, ...] = ()
    confidence: Mapping[str, float] = field(default_factory=dict)
    decided: Mapping[str, str] = field(default_factory=dict)
    """Which fields a rule of the person's decided: field -> "rule 7"."""


@dataclass(frozen=True, slots=True)
class Facts:
    """The tables that the facts are read with.  Picklable."""

    countries: Countries
    figures: Figures
    sectors: Sectors
    purses: Purses
    scale: Scale
    """Weighs the countries that a statement does not name."""
    doubts: Doubts = field(default_factory=Doubts)
    """Tells which assertions may be denials."""
    called: Mapping[str, str] = field(default_factory=dict)
    """code -> names, adjectives and capital: the words that stand for a state."""

    @classmethod
    def load(cls, resources: Path) -> Facts:
        """From `resources/`.  Raises RostraError when a table is missing or damaged."""
        countries = Countries.load(resources)
        return cls(
            countries,
            Figures.load(resources),
            Sectors.load(resources),
            Purses.load(resources),
            Scale.load(resources),
            Doubts.load(resources),
            _called(countries),
        )

    def of(
        self,
        draft: ArticleDraft,
        utterances: Sequence[Utterance],
        speakers: Sequence[Resolution],
        said: Sequence[SaidDate],
        learned: Sequence[SectorRule] = (),
        people: Gazetteer | None = None,
    ) -> list[FactsOf]:
        """The facts of each statement, in the statements' order.

        `learned` are the sector rules of the archive; those of the draft's outlet act.
        `people` tells whose country the people are whom the article names.
        """
        del said
        text = draft.text
        passages = [_passage(text, utterance) for utterance in utterances]
        sectors = self.sectors.of(passages, draft.title, text)
        rules = rules_for(learned, draft.outlet)
        chosen = [deciding(rules, p.content, p.topic) for p in passages]
        places = concerns(
            self.countries, self.scale, text, utterances, speakers, draft.outlet, people
        )
        where = Whereabouts(self.countries, text, draft.outlet)
        return [
            self._of(draft, utterance, who, place, found, rule, where)
            for utterance, who, place, found, rule in zip(
                utterances, speakers, places, sectors, chosen, strict=True
            )
        ]

    def _of(
        self,
        draft: ArticleDraft,
        utterance: Utterance,
        who: Resolution,
        place: Found,
        sectors: tuple[tuple[str, float], ...],
        rule: SectorRule | None,
        where: Whereabouts,
    ) -> FactsOf:
        text, spans = draft.text, utterance.content
        sure = how_sure(sectors[0][1]) if sectors else 0.0
        if rule is not None:
            sectors = decided_by(rule, sectors, MOST)
            sure = sectors[0][1]
        force, force_sure = self._force(text, utterance, who)
        figures = self.figures.within(text, spans, draft.published)
        if any(f.kind == "money" for f in figures):
            own = [s.country for s in who.speakers if s.country]
            figures = self.purses.settled(figures, text, where, own)
        return FactsOf(
            force=force,
            sectors=tuple(slug for slug, _ in sectors),
            countries=place[0],
            figures=figures,
            confidence={
                "countries": place[1],
                "force": force_sure,
                **({"sectors": sure} if sectors else {}),
            },
            decided={"sectors": f"rule {rule.id}"} if rule is not None else {},
        )

    def _force(self, text: str, utterance: Utterance, who: Resolution) -> tuple[Force, float]:
        """The force, and how sure: by its signs a denial too, or less sure to assert."""
        words, cue = spoken(text, utterance.content), spoken(text, utterance.cue)
        names, side = _names(text, utterance, who), self._side(text, who)
        around = Around.of(text, utterance.content, utterance.cue, names, side)
        force, sure = force_of(words, cue, around)
        told = Told.of(text, utterance.content, utterance.cue, utterance.source) if words else None
        if told is None or force in (Force.ASKS, Force.PROMISES) or not told.may_deny:
            return force, sure
        if refuses(straight(words), straight(cue), around.straight()):
            return force, sure
        if force is Force.DENIES:
            stands = self.doubts.stands(told, sure)
            return (force, sure) if stands else (Force.ASSERTS, surely_asserts(FROM))
        denial = self.doubts.denial(told)
        if denial >= (SURE if force is Force.ASSERTS else SURE_BESIDE_IF):
            return Force.DENIES, round(denial, 2)
        doubtful = force is Force.ASSERTS and denial >= FROM
        return force, min(sure, surely_asserts(denial)) if doubtful else sure

    def _side(self, text: str, who: Resolution) -> str:
        """The offices of the speakers, and what the states are called that they speak for."""
        offices = [speaker.role for speaker in who.speakers]
        states = [
            self.called.get(origin_of(self.countries, text, one), "")
            for one in who.speakers
            if _OF_A_STATE.search(f"{one.name} {one.role} {one.on_behalf_of}")
        ]
        return " ".join((*offices, *states))


def _called(countries: Countries) -> dict[str, str]:
    called: defaultdict[str, list[str]] = defaultdict(list)
    for group in countries.forms.values():
        for words, code, kind in group:
            if kind in ("name", "adjective", "capital"):
                called[code] += words
    return {code: " ".join(words) for code, words in called.items()}


def _names(text: str, utterance: Utterance, who: Resolution) -> str:
    """What the speakers, and those they speak for, are called."""
    names = [name for speaker in who.speakers for name in (speaker.name, speaker.on_behalf_of)]
    return " ".join((*names, _words(text, utterance.source)))


def _words(text: str, spans: Spans) -> str:
    return " ".join(text[s:e] for s, e in spans)


def _passage(text: str, utterance: Utterance) -> Passage:
    marks = (*utterance.content, *utterance.cue, *utterance.source)
    around = Surroundings.of(text, utterance.content, marks)
    content = _words(text, utterance.content)
    return Passage(content, around.topic, around.paragraph, around.at)


_LONGEST = 4000
"""Characters of a paragraph that are looked at, on either side: no text makes this quadratic."""
_SENTENCE = re.compile(r"[.!?][”\"’)]*\s+(?=[^a-z])|\n")


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What stands around a statement: its paragraph, and its sentence up to its first mark."""

    topic: str
    """ "In the agricultural sector, " before "the President stressed"."""
    paragraph: str
    at: int
    """Where the paragraph begins."""

    @classmethod
    def of(cls, text: str, content: Spans, marks: Spans) -> Surroundings:
        """Around `content`; `marks` are all of its statement's: content, cue and source."""
        if not content:
            return cls("", "", 0)
        first, last = content[0][0], content[-1][1]
        low = max(text.rfind("\n", max(0, first - _LONGEST), first) + 1, first - _LONGEST, 0)
        end = text.find("\n", last, last + _LONGEST)
        paragraph = text[low : end if end >= 0 else last + _LONGEST]
        first = min((s for s, _ in marks if low <= s < first), default=first)
        opens = low
        for match in _SENTENCE.finditer(text, low, first):
            opens = match.end()
        return cls(text[opens:first], paragraph, low)
