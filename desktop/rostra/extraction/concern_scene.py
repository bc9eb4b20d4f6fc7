"""Where an article plays, and who comes from where.

A wire story is set in a country (“a plant in Craiova, Romania”, “off the coast of Yemen”): what its
officials say of “the plant” and “the wages” is said of it, what foreigners say of their own firms
is not.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from rostra.domain.records import AgentKind, Speaker
from rostra.extraction.concern_home import home_of, written_in
from rostra.extraction.concern_states import is_strange
from rostra.extraction.concern_words import OF_MANY
from rostra.extraction.countries import Countries, Mention
from rostra.extraction.speakers.types import Resolution, Utterance

_PLACE = re.compile(
    r"\b(?:in|at|near|off|across|outside|around|throughout|inside|to|of|on)\s(?:the\s)?"
    r"(?:(?:northern|southern|eastern|western|central|coast\sof|north|south|east|west)\s){0,2}"
    r"(?:[^\W\d_a-z][\w’'-]+,\s(?:in\s)?)?\Z"
)
"""“In | Ghana”, “off the coast of | Yemen”, “at Sagamu, | Nigeria”."""
_ITS_OFFICE = re.compile(
    r"[Ii]ts\s(?:\w+\s){0,2}?(?:ambassador|embassy|minister|president|premier|government|ministry|army"
    r"|parliament|envoy|consul)\b"
)
_NEAR = 250
"""Characters from a country to “its” ambassador."""
_AND = re.compile(r"(?:,|\sand)\s(?:in\s)?(?:the\s)?")
"""“Prices fell in Japan | and | South Korea”: the story plays in neither."""
_SENT_BY = re.compile(
    r"\b(?:ambassadors?|envoys?|charg[ée]\sd['’]affaires|embassy)"
    r"\s(?:of|from)\s(?:the\s)?\Z",
    re.IGNORECASE,
)
"""“Summoned the ambassador of | Russia”: it did not happen there."""
_TO = re.compile(r"\bto\s(?:the\s)?\Z")
_FROM = re.compile(r"\b(?:of|from)\s(?:the\s)?(?:[^\W\d_a-z][\w’'-]+\s)?\Z")
_OWNER = re.compile(r"['’]s?\Z")


@dataclass(frozen=True, slots=True)
class Scene:
    """Where an article plays."""

    setting: str = ""
    """The country the opening tells of something in, "" where it is of several or of none."""
    seat: str = ""
    """The country whose ministers are not said to be of any."""
    home: str = ""
    """The country whose story it plainly is: it begins with it, or is written there."""
    places: frozenset[str] = frozenset()
    """All countries in which the opening tells of something."""
    strange: bool = False
    """Whether it speaks of a state that no table has."""
    locale: str = ""
    """The country it is written in, though it may name it nowhere."""


def scene_of(
    countries: Countries,
    text: str,
    mentions: Sequence[Mention],
    first: int,
    main: str,
    *,
    talk: bool = False,
    locale: str = "",
) -> Scene:
    """The scene; the `first` of the `mentions` and `main`, named most, are the opening's.

    A talk between two countries plays in neither.
    """
    strange = is_strange(countries, text, mentions)
    if talk:
        return Scene(strange=strange)
    places = [m.code for m in mentions[:first] if _is_a_place(text, m)]
    if strange:
        return Scene(places=frozenset(places), strange=True)
    home = home_of(countries, text, mentions, first, locale)
    setting = home or (main if main in places else next(iter(dict.fromkeys(places)), ""))
    beside = {
        each.code
        for one, other in pairwise(mentions[:first])
        if one.code != other.code and _AND.fullmatch(text, one.end, other.start)
        for each in (one, other)
    }
    stays = any(
        m.code == setting
        and _is_a_place(text, m)
        and m.code not in beside
        and not _TO.search(text, max(0, m.start - 12), m.start)
        for m in mentions[:first]
    )
    seat = (
        home or locale or (setting if stays else "") or written_in(countries, text, mentions, first)
    )
    locale = locale if seat in ("", locale) else ""
    return Scene(setting, seat or locale, home, frozenset(places), locale=locale)


def _is_a_place(text: str, mention: Mention) -> bool:
    """Whether something is told to be there, and not sent from there."""
    low = max(0, mention.start - 60)
    return bool(
        _PLACE.search(text, low, mention.start) and not _SENT_BY.search(text, low, mention.start)
    )


def introduced(
    text: str,
    mentions_within: Mapping[int, Sequence[Mention]],
    utterances: Sequence[Utterance],
    speakers: Sequence[Resolution],
    mentions: Sequence[Mention] = (),
) -> dict[str, str]:
    """Speaker -> code, by the words that introduce them: “a dealer from Canada, Wes Tremblay”.

    “Its trade minister” is of the country that is named last, among the `mentions`.
    """
    out: dict[str, str] = {}
    for index, (one, who) in enumerate(zip(utterances, speakers, strict=True)):
        if len(who.speakers) != 1 or not who.speakers[0].name or who.speakers[0].name in out:
            continue
        words = " ".join(text[s:e] for s, e in one.source)
        if OF_MANY.search(words):
            continue
        codes = {
            m.code
            for m in mentions_within.get(index, ())
            if m.kind in ("adjective", "demonym")
            or _OWNER.search(text, m.start, m.end)
            or _FROM.search(text, max(0, m.start - 40), m.start)
        }
        if not codes and one.source and _ITS_OFFICE.match(words):
            start = one.source[0][0]
            at = bisect_left(mentions, start, key=lambda m: m.start) - 1
            last = mentions[at] if at >= 0 and start - mentions[at].end < _NEAR else None
            codes = {last.code} if last else codes
        if len(codes) == 1:
            out[who.speakers[0].name] = codes.pop()
    return out


def is_of_many(one: Speaker) -> bool:
    """Whether the speaker's body is of no state: the UN, the Fund, a mission."""
    body = one.name if one.kind is AgentKind.ORGANISATION else ""
    return bool(OF_MANY.search(f"{one.role} {one.on_behalf_of} {body}"))
