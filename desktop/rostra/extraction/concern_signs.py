"""The signs by which a country that a statement does not name may yet be one it concerns.

Each sign is a sentence that is true of a country, or of a statement, or not; what it weighs stands
in `resources/countries/concern.json`, learned by `packaging/concern/train.py`.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from rostra.domain.spans import Spans
from rostra.extraction.concern_article import Article, names_of, words_of
from rostra.extraction.concern_frames import Frames, Speaking
from rostra.extraction.concern_states import known
from rostra.extraction.concern_topic import NO_TOPIC, Topic
from rostra.extraction.concern_words import (
    BOTH_SIDES,
    DEFINITE,
    DEFINITE_AT_ALL,
    GOES_ON,
    IT_OR_THEY,
    ITS,
    PRAISES,
    REGION,
    THE_CLAIM,
    THE_NOUN,
    TIES,
    US,
)
from rostra.extraction.countries import Mention
from rostra.extraction.speakers.types import Utterance

_LONGEST = 2000
"""Characters of a paragraph that are looked at: no text makes this quadratic."""
_MOST = 3
"""So many of the countries an article names most are always asked about."""
_CLOSE, _NEAR = 150, 400
"""Characters from the last country named."""


class Sign(StrEnum):
    """What is true of one country, seen from one statement."""

    OWN = "it is the speaker's own"
    PARTY = "it is the other party of the talk"
    RARE = "two others are named oftener"
    ONLY = "it is the only country of the article"
    ONE_OF_TWO = "it is one of two countries of the article"
    OPENING = "the opening names it"
    THE_COUNTRY = "“the country” can only be the one that the opening names"
    ONE_MORE = "the words of one other statement name it"
    THIRD = "a third of the other statements name it"
    SENTENCE = "the sentence names it, outside of what was said"
    SPEAKER = "the words for who speaks name it"
    PARAGRAPH = "the paragraph names it before"
    QUESTION = "the question names it"
    CLOSE = "it was the last country named, right before"
    NEAR = "it was the last country named, not far before"
    FAR = "it was the last country named, far before"
    LAST_ASKED = "it was the last country named before an answer"
    BEFORE = "the statement before concerns it"
    GOING_ON = "the same speaker goes on in the same paragraph"
    OTHER = "another speaker goes on in the same paragraph"
    IMPLIED = "the statement before does not name it either"
    BESIDE = "the statement before concerns others too"
    IT = "“it” or “they” begins what was said"
    WORD = "a word of it stood beside that country"
    THE_WORD = "“the” thing stood beside that country"
    TOGETHER = "“the two countries”, “the sides” are meant"
    ONE = "“our ...”, “the country”, “the guests” are its"
    TIES = "trade or ties in a talk are meant"
    THING = "the thing was called after it"
    ITS_THING = "the thing was called its own"
    CLAIM = "the claim that is answered concerns it"
    CARRIED = "the last question that named a country named it"
    CARRIED_ON = (
        "the last question that named a country named it, and this one says “it”, “they” or “there”"
    )
    CARRIED_SAME = "the last question that named a country named it, and the same one answers"
    ANSWERED = "an answer has named it since"
    SETTING = "the article is set in it"
    NAME = "a name in it stood beside that country"
    ABROAD = "the speaker is of another country"
    IT_WITHIN = "the sentence names it before, and what was said says “it”, “its” or “they”"
    PRAISED = "it is another party, and what is said praises or welcomes something"
    BOTH = "“both sides” stands for it and another"
    SETTING_THE = "the article is set in it, and “the” thing is spoken of"
    TOO = "“the two countries” or “our ...” stand for it, though another is named"
    CLAIMED = "the claim that is answered is its own"
    DISCUSSED = "the paragraph says that it was spoken of"
    HOME_HERE = "the article is plainly its story, and no country of the speaker is known"
    HOME_ABROAD = "the article is plainly its story, and the speaker is of another country"


class Mark(StrEnum):
    """What is true of one statement, for every country it does not name."""

    NAMES = "another country is named"
    HOMELESS = "no country of the speaker is known"
    JOINT = "several speak together"
    PRIVATE = "a firm speaks"
    TIES = "it speaks of trade or ties"
    TALK = "a party of the talk speaks"
    ITS = "it says “the country” or “its government”"
    WE = "it says “we” or “our”"
    REGION = "it speaks of a region or of the world"
    BARE = "it speaks of nothing definite"
    TURN = "it is a turn of a transcript"
    STRANGE = "a state that no table has is spoken of"


@dataclass(frozen=True, slots=True)
class Said:
    """One statement: whom it names, and what its words stand for."""

    one: Utterance
    content: str
    who: Speaking
    named: tuple[str, ...]
    frames: Frames
    words: frozenset[str]
    """The countries that its own words name, without the cue's."""
    names: tuple[str, ...] = ()
    """Of whoever speaks."""
    topic: Topic = NO_TOPIC

    @property
    def told(self) -> tuple[str, ...]:
        """The countries that are clear from the statement alone."""
        return self.named or self.frames.codes


@dataclass(frozen=True, slots=True)
class Before:
    """The last statement before whose countries are clear, not more than a paragraph away."""

    codes: tuple[str, ...] = ()
    named: bool = False
    near: bool = False
    """In the same paragraph."""
    same: bool = False
    """By the same speaker."""
    by: tuple[str, ...] = ()
    """The countries of whoever spoke last before, even where it is not clear of what."""


@dataclass(frozen=True, slots=True)
class Signs:
    """What speaks for the countries that one statement does not name."""

    marks: frozenset[Mark]
    of: Mapping[str, frozenset[Sign]]
    """Country -> its signs."""


def signs_of(
    article: Article, every: Sequence[Said], index: int, before: Before, uses: Counter[str]
) -> Signs:
    """The signs for the statement `index` of `every`; `uses`: how many statements name each."""
    said = every[index]
    found: defaultdict[str, set[Sign]] = defaultdict(set)
    start = said.one.content[0][0] if said.one.content else 0
    for code in (*article.ranked[:_MOST], *article.pair):
        found[code].update()
    for code in said.who.homes:
        found[code].add(Sign.OWN)
    for code in article.parties.codes:
        if code not in said.who.homes:
            found[code].add(Sign.PARTY)
    for code in article.opening:
        found[code].add(Sign.OPENING)
    if ITS.search(said.content) and not said.who.homes and article.main:
        found[article.main].add(Sign.THE_COUNTRY)
    _around(article, said, start, found)
    _by_words(article, said, start, found)
    _carried(said, before, found)
    _by_topic(said, found)
    _by_scene(article, said, found)
    _by_act(article, said, before, found)
    for code, signs in found.items():
        signs.update(_by_count(article, code, uses[code] - (code in said.words), len(every) - 1))
    for code in said.named:
        found.pop(code, None)
    if said.named:
        for code in {*said.frames.together, *said.frames.one} & found.keys():
            found[code].add(Sign.TOO)
    return Signs(
        _marks(said, article.scene.strange),
        {code: frozenset(found[code]) for code in known(found)},
    )


def _by_count(article: Article, code: str, uses: int, others: int) -> list[Sign]:
    out = []
    ranked = article.ranked
    if code not in ranked[:2]:
        out.append(Sign.RARE)
    if code in ranked and len(ranked) <= 2:
        out.append(Sign.ONLY if len(ranked) == 1 else Sign.ONE_OF_TWO)
    if uses == 1:
        out.append(Sign.ONE_MORE)
    if uses > 0.3 * max(1, others):
        out.append(Sign.THIRD)
    return out


def _around(article: Article, said: Said, start: int, found: defaultdict[str, set[Sign]]) -> None:
    """What the sentence and the paragraphs name."""
    text, one = article.text, said.one
    which = article.sentence_at(start)
    first = min((s for s, _ in (*one.content, *one.cue, *one.source)), default=start)
    last = max((e for _, e in one.content), default=start)
    low = max(min(article.sentences[which], first), start - _LONGEST)
    high = min(max(article.sentence_end(which), last), last + _LONGEST)
    speaks = {code for begin, end in one.source for code in article.codes_within(begin, end)}
    for code in article.codes_within(low, high) - said.words - speaks:
        found[code].add(Sign.SENTENCE)
    for code in speaks:
        found[code].add(Sign.SPEAKER)
    paragraph = max(text.rfind("\n", max(0, start - _LONGEST), start) + 1, start - _LONGEST, 0)
    before = [m for m in article.within(paragraph, start) if not _inside(m, one.source)]
    for code in {m.code for m in before}:
        found[code].add(Sign.PARAGRAPH)
    above = max(0, paragraph - 2)
    earlier = max(text.rfind("\n", max(0, above - _LONGEST), above) + 1, above - _LONGEST, 0)
    answer = not one.cue
    for code in article.codes_within(earlier, paragraph):
        found[code].update({Sign.QUESTION} if answer else ())
    mention = before[-1] if before else article.last_before(min(paragraph, start))
    if mention:
        away = start - mention.end
        found[mention.code].add(
            Sign.CLOSE if away < _CLOSE else Sign.NEAR if away < _NEAR else Sign.FAR
        )
        if answer:
            found[mention.code].add(Sign.LAST_ASKED)


def _inside(mention: Mention, spans: Spans) -> bool:
    return any(start <= mention.start < end for start, end in spans)


def _by_words(article: Article, said: Said, start: int, found: defaultdict[str, set[Sign]]) -> None:
    """What its words stand for, and beside what they stood before."""
    for code in said.frames.together:
        found[code].add(Sign.TOGETHER)
    for code in said.frames.one:
        found[code].add(Sign.ONE)
    for code in article.discussed(start).difference(said.who.homes):
        found[code].add(Sign.DISCUSSED)
    for code in said.frames.ties:
        found[code].add(Sign.TIES)
    for code in article.of_the_thing(said.content, start):
        found[code].add(Sign.THING)
    for code in article.of_its_thing(said.content, start):
        found[code].add(Sign.ITS_THING)
    which = article.sentence_at(start)
    for code in article.sharing(words_of(said.content), which):
        found[code].add(Sign.WORD)
    for code in article.sharing(names_of(said.content), which):
        found[code].add(Sign.NAME)
    definite = words_of(" ".join(DEFINITE.findall(said.content)))
    for code in article.sharing(definite, which):
        found[code].add(Sign.THE_WORD)


def _by_topic(said: Said, found: defaultdict[str, set[Sign]]) -> None:
    """What the questions of a transcript are about."""
    topic = said.topic
    for code in topic.carried:
        found[code].add(Sign.CARRIED)
        if topic.same:
            found[code].add(Sign.CARRIED_SAME)
        if topic.goes_on or GOES_ON.search(said.content):
            found[code].add(Sign.CARRIED_ON)
    for code in topic.answered:
        found[code].add(Sign.ANSWERED)


def _by_scene(article: Article, said: Said, found: defaultdict[str, set[Sign]]) -> None:
    """Where the article plays, and whether a foreigner speaks there."""
    if article.scene.setting:
        found[article.scene.setting].add(Sign.SETTING)
        if THE_NOUN.search(said.content):
            found[article.scene.setting].add(Sign.SETTING_THE)
    if (home := article.scene.home) and home not in said.who.homes:
        found[home].add(Sign.HOME_ABROAD if said.who.homes else Sign.HOME_HERE)
    if said.who.homes:
        for code, signs in found.items():
            signs.update(() if code in said.who.homes else {Sign.ABROAD})


def _by_act(
    article: Article, said: Said, before: Before, found: defaultdict[str, set[Sign]]
) -> None:
    """What praising, welcoming and answering something tells."""
    cue = " ".join(article.text[start:end] for start, end in said.one.cue)
    partners = set(article.parties.codes or (article.main,)) - set(said.who.homes) - {""}
    if PRAISES.search(cue):
        for code in partners:
            found[code].add(Sign.PRAISED)
    if IT_OR_THEY.search(said.content):
        for signs in found.values():
            signs.update({Sign.IT_WITHIN} if Sign.SENTENCE in signs else ())
    if not said.who.inside and BOTH_SIDES.search(said.content):
        pair = before.codes if len(known(before.codes)) == 2 else article.pair
        if article.parties.talk:
            pair = article.parties.codes
        if not set(said.who.homes) & set(pair):
            for code in pair:
                found[code].add(Sign.BOTH)


def _carried(said: Said, before: Before, found: defaultdict[str, set[Sign]]) -> None:
    """What goes on from the statement before."""
    signs = {Sign.BEFORE}
    if before.near:
        signs.add(Sign.GOING_ON if before.same else Sign.OTHER)
    if not before.named:
        signs.add(Sign.IMPLIED)
    if len(before.codes) > 1:
        signs.add(Sign.BESIDE)
    if GOES_ON.match(said.content):
        signs.add(Sign.IT)
    if THE_CLAIM.match(said.content):
        signs.add(Sign.CLAIM)
    for code in before.codes:
        found[code] |= signs
    if THE_CLAIM.match(said.content):
        for code in before.by:
            found[code].update(() if code in said.who.homes else {Sign.CLAIMED})


def _marks(said: Said, strange: bool) -> frozenset[Mark]:
    who, content = said.who, said.content
    marks = {
        Mark.NAMES: bool(said.named),
        Mark.HOMELESS: not who.homes,
        Mark.JOINT: who.joint,
        Mark.PRIVATE: who.private,
        Mark.TIES: TIES.search(content),
        Mark.TALK: who.inside,
        Mark.ITS: ITS.search(content),
        Mark.WE: US.search(content),
        Mark.REGION: REGION.search(content),
        Mark.BARE: not DEFINITE_AT_ALL.search(content),
        Mark.TURN: said.topic.turn,
        Mark.STRANGE: strange,
    }
    return frozenset(mark for mark, is_so in marks.items() if is_so)
