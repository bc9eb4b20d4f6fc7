"""What a statement's words stand for: “the two countries”, “our farmers”, “trade has grown”.

Each frame is a pattern of `concern_words.py` and whom it means: the speaker's own country, the
other party of the talk, or all its parties.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from rostra.domain.records import AgentKind, Speaker
from rostra.domain.spans import text_of
from rostra.extraction.concern_article import Article
from rostra.extraction.concern_words import (
    A_PERSON,
    AGREED,
    ALL_OF_THEM,
    APPEALS,
    HERE,
    IN_CITY,
    ITS,
    ITS_BODY,
    ITSELF,
    NEIGHBOUR,
    OF_STATE,
    OURS,
    OUTSIDER,
    OWN,
    PAIR,
    PARTNER,
    PRIVATE,
    SIDES,
    STATE_OFFICE,
    THE_BODY_THERE,
    THEIRS,
    THREE,
    TIES,
    TWO,
    YOURS,
)
from rostra.extraction.speakers.types import Utterance

_NEAR = 250
"""Characters from a country to “its government”."""


@dataclass(frozen=True, slots=True)
class Speaking:
    """Who makes a statement, as far as countries go."""

    homes: tuple[str, ...]
    partners: tuple[str, ...]
    """The parties of the article that are not the speaker's own."""
    inside: bool
    """Whether the speaker takes part in the article's talk."""
    outsider: bool
    """Whether the office is of no state: a commissioner, the head of a mission."""
    body: bool
    private: bool
    """Whether the speaker works for a firm, not for a state."""
    official: bool
    joint: bool
    offices: tuple[str, ...] = ()
    """The countries that an office of a body of many is for: “UN envoy to Chad”."""

    @classmethod
    def of(cls, article: Article, one: Utterance, speakers: Sequence[Speaker]) -> Speaking:
        """The speakers of `one`."""
        parties = article.parties
        homes = _seat(article, one) or article.homes_of(speakers)
        joint = len(speakers) > 1
        if not homes and parties.talk and len(parties.codes) > 1:
            source = text_of(article.text, one.source)
            if (joint and len(speakers) == len(parties.codes)) or ALL_OF_THEM.fullmatch(source):
                homes, joint = parties.codes, True
        somebody = A_PERSON.match(text_of(article.text, one.source))
        body = not somebody and all(
            s.kind is AgentKind.ORGANISATION or not s.name for s in speakers
        )
        if not homes and (body or somebody):
            homes = tuple(m.code for start, end in one.source for m in article.within(start, end))
        official = any(STATE_OFFICE.search(s.role) for s in speakers)
        inside = parties.talk and (
            any(c in parties.codes for c in homes)
            or any(s.name in parties.names for s in speakers)
            or (official and not homes)
        )
        outsider = not homes and any(OUTSIDER.search(s.role) for s in speakers)
        return cls(
            homes=homes,
            partners=tuple(c for c in parties.codes if c not in homes),
            inside=inside,
            outsider=outsider,
            body=body,
            private=any(PRIVATE.search(f"{s.role} {s.on_behalf_of}") for s in speakers),
            official=official,
            joint=joint,
            offices=_offices(article, speakers),
        )


def _offices(article: Article, speakers: Sequence[Speaker]) -> tuple[str, ...]:
    roles = [s.role for s in speakers if s.role and OUTSIDER.search(s.role)]
    return tuple(m.code for role in roles for m in article.countries.mentions(role))


def _seat(article: Article, one: Utterance) -> tuple[str, ...]:
    """Whose body it is, by the country that is told right before.

    “In Ankara, | the defence ministry said”, “Hungary did not sign. | Its government | said”, “the
    foreign ministry there”.
    """
    if not one.source:
        return ()
    start, end = one.source[0]
    before = article.last_before(start)
    if before is None or article.codes_within(start, end):
        return ()
    if start - before.end < _NEAR and (
        ITS_BODY.match(article.text, start, end) or THE_BODY_THERE.search(article.text, start, end)
    ):
        return (before.code,)
    if (
        before.kind not in ("capital", "city", "name")
        or article.text[before.end : start] != ", "
        or not IN_CITY.search(article.text, max(0, before.start - 24), before.start)
        or not OF_STATE.match(article.text, start, end)
    ):
        return ()
    return (before.code,)


@dataclass(frozen=True, slots=True)
class Frames:
    """The countries that a statement's words stand for, by the kind of words."""

    together: tuple[str, ...] = ()
    """“The two countries”, “bilateral”, “the sides”, “all three”."""
    one: tuple[str, ...] = ()
    """“Our farmers”, “the country”, “your people”, “the guests”."""
    ties: tuple[str, ...] = ()
    """In a talk: “trade has grown” is about what lies between its parties."""

    @classmethod
    def of(
        cls, article: Article, one: Utterance, content: str, named: Sequence[str], who: Speaking
    ) -> Frames:
        """The frames of the statement `one`, whose words are `content`, naming `named`."""
        start = one.content[0][0] if one.content else 0
        together = _together(article, content, named, who, start)
        if (
            not who.joint
            and SIDES.match(content)
            and APPEALS.search(text_of(article.text, one.cue))
        ):
            together = tuple(code for code in together if code not in who.homes)
        third = article.discussed(start) - {*who.homes} if HERE.search(content) else ()
        alone = tuple(sorted(third)) or _one(article, content, who)
        ties: tuple[str, ...] = ()
        own_only = bool(named) and set(named) <= set(who.homes)  # “the reform of our customs”
        third_only = bool(named) and not set(named) & set(article.parties.codes)
        together_agreed = who.joint and AGREED.search(text_of(article.text, one.cue))
        if (who.inside and not own_only) and (
            TIES.search(content) or (together_agreed and not third_only)
        ):
            ties = article.parties.codes
        return cls(together, alone, ties)

    @property
    def codes(self) -> tuple[str, ...]:
        """All of them; mere ties count where the words say nothing clearer."""
        return tuple(dict.fromkeys((*self.together, *self.one))) or self.ties


def _together(
    article: Article, content: str, named: Sequence[str], who: Speaking, start: int
) -> tuple[str, ...]:
    codes = article.parties.codes
    if who.joint and THEIRS.search(content):
        return who.homes
    if len(codes) == 3 and THREE.search(content):
        return codes
    if match := PAIR.search(content):
        two = article.two_before(start) if TWO.search(match[0]) and not named else ()
        others = bool(two) and not set(two) & set(who.homes)  # said by who is of neither
        third = set(codes) & set(two) and not set(codes) <= set(two)
        if others and (third or len(codes) < 2 or set(codes) <= set(who.homes)):
            return two  # “Burundi and Tanzania should talk”, says the minister of Rwanda
        if article.parties.talk:
            return codes
        if others:
            return two
        ours = match[0].lower().startswith("our")
        if TWO.search(match[0]):
            if article.against and not ours and not set(who.homes) & set(article.against):
                return article.against  # “Mexico called on the two governments to talk”
            return _two(article, [c for c in named if c not in who.homes], who.homes)
        # “the countries”: in no talk that may be any
        return who.homes if ours else ()
    return codes if who.inside and SIDES.search(content) else ()


def _two(article: Article, others: Sequence[str], homes: tuple[str, ...]) -> tuple[str, ...]:
    """Whom “the two countries” stands for where no talk is told of."""
    if not homes:
        return () if others else article.pair
    if others or set(homes) & set(article.pair):
        return (*homes, *(others or article.pair))
    heard = {c for c in article.parties.homes.values() if c and c not in homes}
    return (*homes, *(heard if len(heard) == 1 else ()))


def _one(article: Article, content: str, who: Speaking) -> tuple[str, ...]:
    """The speaker's own country, or the partner's where that is spoken of."""
    out: tuple[str, ...] = ()
    official = (not who.private and HERE.search(content)) or (who.official and OURS.search(content))
    if official or OWN.search(content) or (who.body and ITSELF.match(content)):
        out = who.homes
    if who.inside and (YOURS.search(content) or PARTNER.search(content)):
        out = (*out, *who.partners)
    if NEIGHBOUR.search(content):
        two = codes if len(codes := article.parties.codes) == 2 else article.two
        out = (*out, *(c for c in two if c not in who.homes and set(who.homes) & set(two)))
    visited = who.outsider and len(article.parties.codes) == 1
    return (*out, *article.parties.codes) if visited and ITS.search(content) else out
