"""Of which countries those are who speak, where neither name, office nor body tells it.

“Her counterpart, Rodrigo Andueza” is of the other of two, “the foreign ministry there” of the
country that was named last, “Economy Minister Sorin Dobre” of the one that the article plays in.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from rostra.domain.records import AgentKind, Speaker
from rostra.domain.spans import text_of
from rostra.extraction.concern_article import Article
from rostra.extraction.concern_dateline import beginnings, dateline, titled
from rostra.extraction.concern_scene import introduced, is_of_many
from rostra.extraction.concern_words import OF_MANY, THE_BODY_THERE
from rostra.extraction.parties import Parties, is_plain
from rostra.extraction.speakers.types import Resolution, Utterance

_COUNTERPART = re.compile(
    r"(?:his|her)\s(?:[a-z]+\s)?(?:counterpart|colleague|opposite\snumber|host|guest)\b",
    re.IGNORECASE,
)
_NATIONAL = re.compile(
    r"(?:the\s)?(?:central\sbank\s(?:governor|chief|president)|governor\sof\sthe\scentral\sbank|attorney\sgeneral"
    r"|(?:army|police|intelligence|navy|military)\s(?:chief|commander|spokes(?:man|woman|person))"
    r"|(?:government|foreign\sministry|defen[cs]e\sministry|interior\sministry)\sspokes(?:man|woman|person)"
    r"|(?:parliament(?:ary)?\sspeaker|speaker\sof\s(?:the\s)?parliament|opposition\sleader))",
    re.IGNORECASE,
)
"""Offices such as each state has one of."""
_SPOKES = re.compile(r"\b(?:[Ss]pokes(?:man|woman|person)|Press\sSecretary)\b")
_HEADED = re.compile(r"([A-Z][A-Z' ]{2,30}[A-Z])\s?[–—:-]\s")
"""“MADAGASCAR – | President Lalaina Rakotovao”, a part of its own in a round-up."""
_THE_COUNTRYS = re.compile(
    r"(?:the|that)\s(?:country|kingdom|island|republic)['’]s\s", re.IGNORECASE
)
_THERE = re.compile(
    r"(?:^|[.!?”\"]\s|\n)(?:In|From)\s(?P<place>[^\W\d_a-z][\w’' -]{2,24}),?\s(?:an?\s|the\s)?\Z"
)
"""“| In Harare, | deputy minister Tendai Mukaro”."""
_HERE = 48
"""Characters back in which that is looked for."""
_NEAR = 250
"""Characters from a country to “the ministry there”."""


def origins_of(
    article: Article, utterances: Sequence[Utterance], speakers: Sequence[Resolution]
) -> dict[str, str]:
    """Speaker -> code, with what the words before the speakers' names tell."""
    named = {
        index: [m for start, end in one.source for m in article.within(start, end)]
        for index, one in enumerate(utterances)
    }
    told = introduced(article.text, named, utterances, speakers, article.mentions)
    guests = {article.origins.get(name) for name in article.parties.names}
    seat = article.scene.seat
    if seat and not article.many and not (article.parties.talk and seat in guests):
        told = {**_at_home(article, speakers), **told}
    sure = {name: code for name, code in article.origins.items() if code}
    sure = {**sure, **_briefing(article, speakers)}
    told = {**article.origins, **told, **sure}
    told |= {n: c for n, c in _beside(article, utterances, speakers, told).items() if n not in sure}
    return told | _left_over(article, speakers, told)


def with_known(parties: Parties, origins: Mapping[str, str]) -> Parties:
    """The parties of a talk, with the country that only the other words tell."""
    if not parties.talk or len(parties.codes) != 1:
        return parties
    more = {origins[name] for name in parties.names if origins.get(name)}
    return replace(parties, codes=tuple(dict.fromkeys((*parties.codes, *sorted(more)))))


def _at_home(article: Article, speakers: Sequence[Resolution]) -> dict[str, str]:
    """“Economy Minister Sorin Dobre”, no country told, is of the one that the article plays in."""
    return {
        one.name: article.scene.seat
        for who in speakers
        for one in who.speakers
        if one.name and one.role and not is_of_many(one)
        if is_plain(one) or (_NATIONAL.fullmatch(one.role) and not one.on_behalf_of)
    }


def _briefing(article: Article, speakers: Sequence[Resolution]) -> dict[str, str]:
    """“Kirsten Halverson, Deputy Spokesperson”, above a briefing: of the state that gives it."""
    heading = article.text[: beginnings(article.text)[-1]]
    if not article.locale or not _SPOKES.search(heading) or OF_MANY.search(heading):
        return {}
    names = {one.name for who in speakers for one in who.speakers if one.name}
    return dict.fromkeys((name for name in names if name in heading), article.locale)


def _beside(
    article: Article,
    utterances: Sequence[Utterance],
    speakers: Sequence[Resolution],
    told: Mapping[str, str],
) -> dict[str, str]:
    """Those who are introduced by somebody or somewhere that was told right before."""
    out: dict[str, str] = {}
    before = ""
    for one, who in zip(utterances, speakers, strict=True):
        names = [s.name for s in who.speakers if s.name]
        source = text_of(article.text, one.source) if one.source else ""
        code = _by_source(article, one, source, before) if len(names) == 1 else ""
        if code and names[0] not in out:
            out[names[0]] = code
        if len(names) == 1:
            before = out.get(names[0]) or told.get(names[0], "")
    return out


def _by_source(article: Article, one: Utterance, source: str, before: str) -> str:
    """“The foreign ministry there”; “her counterpart”, `before` being where she is from."""
    start = one.source[0][0] if one.source else 0
    line = article.text.rfind("\n", 0, start) + 1
    heads = _HEADED.match(article.text, line, start)
    if heads and line >= dateline(article.text)[1]:
        return next((m.code for m in article.countries.mentions(titled(heads[1]))), "")
    if any(article.within(s, e) for s, e in one.source):
        return ""
    if there := _THERE.search(article.text, max(0, start - _HERE), start):
        return _seat(article, there.start("place"), start)
    if THE_BODY_THERE.search(source) or _THE_COUNTRYS.match(source):
        last = article.last_before(start)
        return last.code if last and start - last.end < _NEAR else ""
    if _COUNTERPART.match(source):
        two = article.parties.codes if len(article.parties.codes) == 2 else article.two
        others = set(two) - {before}
        return others.pop() if before in two and len(others) == 1 else ""
    return ""


def _seat(article: Article, start: int, end: int) -> str:
    """The country of a capital that alone stands within [start, end), if it is spoken of at all.

    “In Dubai, Commerce Minister Akhtar” is there on a visit where nobody spoke of the Emirates.
    """
    codes = {m.code for m in article.within(start, end) if m.kind == "capital"}
    spoken_of = {m.code for m in article.mentions if not start <= m.start < end}
    return codes.pop() if len(codes) == 1 and codes <= spoken_of else ""


def _left_over(
    article: Article, speakers: Sequence[Resolution], told: Mapping[str, str]
) -> dict[str, str]:
    """“The minister of Castoria visited Jordan and met her colleague | Samir Khasawneh”."""
    parties = article.parties
    if not parties.talk or len(parties.codes) != 2:
        return {}
    people = {s.name: s for who in speakers for s in who.speakers if s.name in parties.names}
    nameless = [s for s in people.values() if not told.get(s.name)]
    left = set(parties.codes) - {told.get(name) for name in people}
    if len(nameless) != 1 or len(left) != 1 or len(people) < 2 or not _may_be(nameless[0]):
        return {}
    return {nameless[0].name: left.pop()}


def _may_be(one: Speaker) -> bool:
    return one.kind is AgentKind.PERSON and is_plain(one) and not is_of_many(one)
