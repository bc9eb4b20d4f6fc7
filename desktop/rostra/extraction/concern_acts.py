"""What the act of a statement tells of its countries: it praises, offers, asks, answers, denies.

“Offered 300 megawatts” is about whoever is talked with, “denied having waited” about the speaker.
"""

from __future__ import annotations

import re
from collections import defaultdict

from rostra.domain.records import Kind
from rostra.domain.spans import text_of
from rostra.extraction.concern_article import Article, singular
from rostra.extraction.concern_kinds import Before, Mark, Said, Sign
from rostra.extraction.concern_words import (
    ACCUSES,
    ASKS,
    BEGINS_HE,
    BETWEEN,
    BETWEEN_BEGINS,
    BOTH_SIDES,
    DENIES,
    DOMESTIC,
    FEELS,
    HOPES,
    IT_OR_THEY,
    MUST,
    OF_ITS,
    OFFERS,
    PLURAL,
    PRAISES,
    REPLIES,
    SMALL_WORD,
    THE_CLAIM,
    THEY,
)

_ALL_THREE = re.compile(
    r"\b(?:the|all)\s(?:three\s)?(?:sides|parties|countries|governments)\b", re.IGNORECASE
)
"""“The three sides should return to the table”."""
_BACK = 220
"""Characters from somebody to the “they” that stands for them."""
_WHERE = (
    (ASKS, Sign.OPENING, Sign.OPENING_ASKED),
    (ACCUSES, Sign.PARAGRAPH, Sign.PARAGRAPH_ACCUSED),
    (REPLIES, Sign.BEFORE, Sign.BEFORE_REPLIED),
)
"""(what is done, where the country is named, what that is a sign of)."""


def by_acts(
    article: Article, said: Said, before: Before, found: defaultdict[str, set[Sign]]
) -> None:
    """Add what praising, offering, asking and answering something tells to the signs `found`."""
    cue = text_of(article.text, said.one.cue)
    homes = set(said.who.homes)
    partners = set(article.parties.codes or (article.main,)) - homes - {""}
    if PRAISES.search(cue):
        for code in partners:
            found[code].add(Sign.PRAISED)
    _by_pronouns(article, said, before, found)
    _by_parties(article, said, cue, found)
    _by_two(article, said, found)
    _by_own(article, said, cue, found)
    if REPLIES.search(cue) or DENIES.search(cue):
        for code in set(before.by) - homes:
            found[code].add(Sign.ANSWERED)
    for pattern, where, sign in _WHERE:
        if pattern.search(cue):
            for code, signs in found.items():
                if where in signs and not (where is Sign.OPENING and code in homes):
                    signs.add(sign)


def _by_pronouns(
    article: Article, said: Said, before: Before, found: defaultdict[str, set[Sign]]
) -> None:
    """Whom “it”, “they” and “both sides” may stand for."""
    if IT_OR_THEY.search(said.content):
        for signs in found.values():
            signs.update({Sign.IT_WITHIN} if Sign.SENTENCE in signs else ())
    if not said.who.inside and BOTH_SIDES.search(said.content):
        for code in _both(article, said, before):
            found[code].add(Sign.BOTH)
    if THEY.search(said.content):
        for code in _they(article, said):
            found[code].add(Sign.THEY)


def _both(article: Article, said: Said, before: Before) -> tuple[str, ...]:
    """Whom “both sides” are, said by somebody who is of neither.

    The two that were told last: “Burundi and Tanzania”, or “Argentina accused Chile”.
    """
    homes = set(said.who.homes)
    start = said.one.content[0][0] if said.one.content else 0
    if len(article.first) == 3 and _ALL_THREE.search(said.content):
        return article.first
    codes = article.parties.codes
    for pair in (
        before.codes if len(before.codes) == 2 else (),
        codes if article.parties.talk and len(codes) > 1 else (),
        article.two_before(start),
        before.sides,
        article.two,
        article.pair if article.opening.issuperset(article.pair) else (),
    ):
        if pair and not homes & set(pair):
            return pair
    return ()


def _by_parties(article: Article, said: Said, cue: str, found: defaultdict[str, set[Sign]]) -> None:
    """What the countries that are named, or none, and the act tell of the parties of a talk."""
    named, homes, codes = set(said.named), set(said.who.homes), set(article.parties.codes)
    offers = bool(OFFERS.search(cue))
    for code in codes - homes:
        if said.who.inside and not named:
            found[code].add(Sign.PARTY_TALKED)
        if said.who.inside and named and named <= homes:
            found[code].add(Sign.PARTY_BESIDE)
        if offers:
            found[code].add(Sign.PARTY_OFFERED)
        if said.who.inside and named <= homes and not _goes_between(said.content):
            found[code].add(Sign.PARTY_APART)
    if said.who.inside and named and not named & codes:
        for code in codes:
            found[code].add(Sign.PARTY_THIRD)
    if said.who.inside and not named:
        for code, signs in found.items():
            signs.update((Sign.THIRD,) if Sign.BEFORE in signs and code not in codes else ())
    for code in set(said.who.offices) - homes:
        found[code].add(Sign.OFFICE)


def _by_two(article: Article, said: Said, found: defaultdict[str, set[Sign]]) -> None:
    """What the opening tells of the speaker's country and another."""
    homes = set(said.who.homes)
    for pair in {article.first, article.two}:
        if len(pair) == 2 and len(homes & set(pair)) == 1:
            (other,) = set(pair) - homes
            signs = {
                Sign.OTHER_SIDE: True,
                Sign.OTHER_ALONE: not said.named,
                Sign.OTHER_CLAIM: THE_CLAIM.match(said.content),
                Sign.OTHER_THEY: THEY.search(said.content),
                Sign.QUARREL: article.quarrel,
            }
            found[other].update(sign for sign, is_so in signs.items() if is_so)


def _by_own(article: Article, said: Said, cue: str, found: defaultdict[str, set[Sign]]) -> None:
    """What the act tells of the speaker's own country."""
    for code in said.who.homes:
        beside = not set(said.named) <= set(article.parties.codes)
        if beside and Sign.PARTY_THIRD not in found[code]:
            found[code].add(Sign.OWN_BESIDE)
        if DENIES.search(cue):
            found[code].add(Sign.OWN_DENIED)
        if OF_ITS.search(said.content):
            found[code].add(Sign.OWN_THINGS)


def _they(article: Article, said: Said) -> set[str]:
    """The countries whose people or things are told right before: “the Ukrainian workers”."""
    start = said.one.content[0][0] if said.one.content else 0
    last = {
        m.code: m
        for m in article.within(start - _BACK, start)
        if m.end <= start and not any(s <= m.start < e for s, e in said.one.source)
    }
    text = article.text
    return {
        code
        for code, m in last.items()
        if (m.kind == "adjective" and PLURAL.match(text, m.end, m.end + 50))
        or (m.kind == "demonym" and text[m.start : m.end].endswith("s"))
    }


def _is_between(word: str, one: str) -> bool:
    return one in BETWEEN or word in BETWEEN or word.startswith(BETWEEN_BEGINS)


def _goes_between(content: str) -> bool:
    words = SMALL_WORD.findall(content.lower())
    return any(_is_between(word, singular(word)) for word in words)


def act_marks(text: str, said: Said) -> frozenset[Mark]:
    """The marks of the statement `said` that its act and its form give."""
    cue, content = text_of(text, said.one.cue), said.content
    words = [(word, singular(word)) for word in SMALL_WORD.findall(content.lower())]
    between = sum(1 for word, one in words if _is_between(word, one))
    marks = {
        Mark.BETWEEN: between > 0,
        Mark.BETWEEN_TWICE: between > 1,
        Mark.DOMESTIC: any(one in DOMESTIC or word in DOMESTIC for word, one in words),
        Mark.MUST: MUST.search(content),
        Mark.FEELS: FEELS.search(content),
        Mark.DIRECT: said.one.kind is Kind.DIRECT,
        Mark.OFFERS: OFFERS.search(cue),
        Mark.HOPES: HOPES.search(cue),
        Mark.HE: BEGINS_HE.match(content),
        Mark.OWN_ONLY: bool(said.named) and set(said.named) <= set(said.who.homes),
    }
    return frozenset(mark for mark, is_so in marks.items() if is_so)
