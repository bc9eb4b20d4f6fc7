"""The kinds of signs by which a country that a statement does not name may yet be meant.

Each sign is a sentence that is true of a country, or of a statement, or not; what it weighs stands
in `resources/countries/concern.json`, learned by `packaging/concern/train.py`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from rostra.extraction.concern_frames import Frames, Speaking
from rostra.extraction.concern_topic import NO_TOPIC, Topic
from rostra.extraction.speakers.types import Utterance


class Sign(StrEnum):
    """What is true of one country, seen from one statement."""

    OWN = "it is the speaker's own"
    RARE = "two others are named oftener"
    ONLY = "it is the only country of the article"
    ONE_OF_TWO = "it is one of two countries of the article"
    OPENING = "the opening names it"
    THE_COUNTRY = "“the country” can only be the one that the opening names"
    ONE_MORE = "the words of one other statement name it"
    SENTENCE = "the sentence names it, outside of what was said"
    SPEAKER = "the words for who speaks name it"
    PARAGRAPH = "the paragraph names it before"
    QUESTION = "the question names it"
    CLOSE = "it was the last country named, right before"
    CLOSE_BESIDE = "it was the last country named, right before, and another is named"
    NEAR = "it was the last country named, not far before"
    LAST_ASKED = "it was the last country named before an answer"
    BEFORE = "the statement before concerns it"
    IT = "“it” or “they” begins what was said"
    IT_CLOSE = "“it” or “they” begins what was said, right behind that country"
    WORD = "a word of it stood beside that country"
    TOGETHER = "“the two countries”, “the sides” are meant"
    ONE = "“our ...”, “the country”, “the guests” are its"
    TIES = "trade or ties in a talk are meant"
    THING = "the thing was called after it"
    ITS_THING = "the thing was called its own"
    CLAIM = "the claim that is answered concerns it"
    CARRIED = "the last question that named a country named it"
    CARRIED_SAME = "the last question that named a country named it, and the same one answers"
    NAME = "a name in it stood beside that country"
    ABROAD = "the speaker is of another country"
    IT_WITHIN = "the sentence names it before, and what was said says “it”, “its” or “they”"
    PRAISED = "it is another party, and what is said praises or welcomes something"
    BOTH = "“both sides” stands for it and another"
    SETTING_THE = "the article is set in it, and “the” thing is spoken of"
    CLAIMED = "the claim that is answered is its own"
    DISCUSSED = "the paragraph says that it was spoken of"
    HOME_HERE = "the article is plainly its story, and no country of the speaker is known"
    HOME_ABROAD = "the article is plainly its story, and the speaker is of another country"
    HOME_OWN = "the article is plainly its story, and the speaker's own"
    FIRST = "the first sentence names it"
    FIRST_MANY = "the first sentence names it and two others at least"
    OTHER_SIDE = "the opening is about it and the speaker's own country"
    OTHER_ALONE = "the opening is about it and the speaker's own country, and none is named"
    PARTY_TALKED = "it is the other party of the talk, and no country is named"
    PARTY_BESIDE = "it is the other party of the talk, and only the speaker's own is named"
    PARTY_OFFERED = "it is the other party of the talk, and something is offered or proposed"
    PARTY_APART = (
        "it is the other party of the talk, and nothing that lies between two is spoken of"
    )
    PARTY_THIRD = "it is a party of the talk, and only one that is none is named"
    OWN_BESIDE = "it is the speaker's own, and one that is no party is named"
    OWN_DENIED = "it is the speaker's own, and something is denied"
    OWN_THINGS = "it is the speaker's own, and “her ...”, “their ...” is said"
    OPENING_ASKED = "the opening names it, and another asks for something"
    PARAGRAPH_ACCUSED = "the paragraph names it before, and somebody accuses or warns"
    BEFORE_REPLIED = "the statement before concerns it, and this one answers"
    THEY = "“they” stands for its people or things"
    QUARREL = "the opening tells of a quarrel between it and the speaker's own country"
    THIRD = "it is no party of the talk, and the statement before concerns it"
    OFFICE = "the office of who speaks is for it: an envoy, a coordinator"
    OTHER_CLAIM = "the opening is about it and the speaker's own country, who answers a claim"
    LOCAL_HERE = "the article is written in it, and no country of the speaker is known"
    LOCAL_ABROAD = "the article is written in it, and the speaker is of another country"
    LOCAL_OWN = "the article is written in it, and it is the speaker's own"
    LOCAL_ALONE = "the article is written in it, and the opening names no other"
    OTHER_THEY = "the opening is about it and the speaker's own country, who says “they”"
    ANSWERED = "it was spoken for right before, and this answers or denies"
    HOST = "many meet in it, or two others talk there"
    ELSEWHERE = "the article is the story of another country, or written in another"


class Mark(StrEnum):
    """What is true of one statement, for every country it does not name."""

    NAMES = "another country is named"
    HOMELESS = "no country of the speaker is known"
    TIES = "it speaks of trade or ties"
    TALK = "a party of the talk speaks"
    ITS = "it says “the country” or “its government”"
    WE = "it says “we” or “our”"
    REGION = "it speaks of a region or of the world"
    BLOC = "it speaks of a body of many states"
    BARE = "it speaks of nothing definite"
    TURN = "it is a turn of a transcript"
    STRANGE = "a state that no table has is spoken of"
    DIRECT = "it is a quotation"
    OFFERS = "something is offered, proposed or suggested"
    HOPES = "a hope, a regret or the like is expressed"
    HE = "“he” or “she” begins it"
    BETWEEN = "it speaks of something such as passes between countries"
    BETWEEN_TWICE = "it speaks of several things such as pass between countries"
    DOMESTIC = "it speaks of something that each country has of its own"
    MUST = "it says what must or should be"
    FEELS = "it speaks of trust, fear, truth or the like"
    OWN_ONLY = "only the speaker's own country is named"
    NOWHERE = "it is not clear whose story the article is, nor where it is written"


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
    topic: Topic = NO_TOPIC

    @property
    def told(self) -> tuple[str, ...]:
        """The countries that are clear from the statement alone."""
        return self.named or self.frames.codes


@dataclass(frozen=True, slots=True)
class Before:
    """The last statement before whose countries are clear, not more than a paragraph away."""

    codes: tuple[str, ...] = ()
    by: tuple[str, ...] = ()
    """The countries of whoever spoke last before, even where it is not clear of what."""
    sides: tuple[str, ...] = ()
    """Who spoke, and of whom, where that are two countries: “Argentina accused Chile”."""


@dataclass(frozen=True, slots=True)
class Signs:
    """What speaks for the countries that one statement does not name."""

    marks: frozenset[Mark]
    of: Mapping[str, frozenset[Sign]]
    """Country -> its signs."""
