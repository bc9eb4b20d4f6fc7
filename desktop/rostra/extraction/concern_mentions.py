"""Where an article names countries: without people and states of one name, with small places."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence

from rostra.domain.records import AgentKind, Speaker
from rostra.extraction.concern_dateline import dateline
from rostra.extraction.concern_locale import locale_of
from rostra.extraction.concern_states import is_strange, with_states
from rostra.extraction.concern_words import (
    A_PAPER,
    CALLED,
    DATED,
    OWNER,
    STATE_OF,
    STATES_OWN,
    TITLED,
    TOLD_TO,
    WHERE,
)
from rostra.extraction.countries import Countries, Mention, also_people
from rostra.extraction.homonyms import LITTLE_KNOWN, is_of_a_state, states_of_line, states_told

_TOWNS = ("capital", "city", "place")
_BIRD = re.compile(r"\bturkeys?\b")
_BEGINS = re.compile(r"(?:\A|[.!?:][”\"’]?\s|\n|[“\"‘])\Z")
"""Before the first word of a sentence."""
_CONGRESS = re.compile(r"\bCongress\b(?!\s(?:[Pp]arty|of)\b)")
_NAMED_SO = re.compile(
    r"(?<![^\W\d_])(?!(?:The|In|But|And|If|That|When|While|As|With)\b)[^\W\d_a-z][\w.’'-]*\s\Z"
)
"""“The National People's | Congress”."""
_BACK = 24
"""Characters back in which the word before begins."""


def mentions_of(
    countries: Countries, text: str, speakers: Sequence[Speaker], outlet: str = ""
) -> tuple[Countries, tuple[Mention, ...], str]:
    """The countries with those that `text` alone calls states, its mentions, and its locale.

    The locale, the country it is written in, is "" where that is not clear.
    """
    mentions = _without_states(text, countries.mentions(text))
    wider = with_states(countries, text, mentions)
    if wider is not countries:
        countries = wider
        mentions = _without_states(text, countries.mentions(text))
    mentions = _without_newspapers(text, _without_people(text, mentions, speakers))
    mentions = _without_birds(text, _without_homonyms(text, mentions))
    locale = (
        ""
        if is_strange(countries, text, mentions)
        else locale_of(countries, text, mentions, outlet)
    )
    mentions = _with_homes(countries, text, mentions, locale)
    mentions = _with_places(countries, text, mentions, speakers, locale)
    return countries, _with_bodies(text, mentions), locale


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


def _without_people(
    text: str, mentions: Sequence[Mention], speakers: Sequence[Speaker]
) -> tuple[Mention, ...]:
    """Without the countries that are somebody's name here: “Jordan had spoken with a lisp”.

    Where the article says “in Jordan”, “Jordan's king” or “Jordanian”, it is that too.
    """
    people = also_people(text)
    for one in speakers:
        words = one.name.split()
        if one.kind is AgentKind.PERSON and len(words) > 1 and "of" not in words:
            people |= {words[0], words[-1]}
    titled = {_bare(text, m) for m in mentions if _has_a_title(text, m)}
    mentions = [
        m
        for m in mentions
        if _bare(text, m) not in titled or WHERE.search(text, max(0, m.start - 12), m.start)
    ]
    if not people:
        return tuple(mentions)
    sure = {
        m.code
        for m in mentions
        if _bare(text, m) not in people
        or WHERE.search(text, max(0, m.start - 12), m.start)
        or STATES_OWN.match(text, m.end, m.end + 40)
    }
    return tuple(m for m in mentions if m.code in sure)


def _without_homonyms(text: str, mentions: Sequence[Mention]) -> tuple[Mention, ...]:
    """Without the towns of another country that one at home is called like.

    “The hospital in | Hamilton” where nothing is of Bermuda, “near | Athens” in a story of Atlanta.
    """
    states = states_of_line(dateline(text)[0])
    states |= states_told(text) if states else set()
    doubtful = [
        m
        for m in mentions
        if (m.kind == "capital" and _bare(text, m) in LITTLE_KNOWN)
        or (m.kind in _TOWNS and is_of_a_state(text, m.start, m.end, states))
    ]
    if not doubtful:
        return tuple(mentions)
    names = {_bare(text, m) for m in doubtful}
    told = {m.code for m in mentions if _bare(text, m) not in names}
    return tuple(m for m in mentions if m not in doubtful or m.code in told)


def _without_birds(text: str, mentions: Sequence[Mention]) -> tuple[Mention, ...]:
    """Without the “Turkey” that begins a sentence in an article of turkeys."""
    if not _BIRD.search(text):
        return tuple(mentions)
    birds = {
        m
        for m in mentions
        if _bare(text, m) == "Turkey" and _BEGINS.search(text, max(0, m.start - 4), m.start)
    }
    sure = any(m.code == "TR" and m not in birds for m in mentions)
    return tuple(mentions) if sure else tuple(m for m in mentions if m not in birds)


def _without_newspapers(text: str, mentions: Sequence[Mention]) -> tuple[Mention, ...]:
    """Without whose papers and agencies told it: “(he said), | Japan's| Kyodo agency reported”."""
    return tuple(
        m
        for m in mentions
        if not (
            A_PAPER.match(text, m.end, m.end + 80)
            and TOLD_TO.search(text, max(0, m.start - 24), m.start)
        )
    )


def _bare(text: str, mention: Mention) -> str:
    return OWNER.sub("", text[mention.start : mention.end]).rstrip(".")


def _has_a_title(text: str, mention: Mention) -> bool:
    """“President Ricardo | Lagos” is no city."""
    return mention.kind in ("city", "capital", "place") and bool(
        TITLED.search(text, max(0, mention.start - 40), mention.start)
    )


def _with_homes(
    countries: Countries, text: str, mentions: Sequence[Mention], locale: str
) -> tuple[Mention, ...]:
    """With what only one country has: “the NHS”, “500 naira”, unless it is written in another."""
    covered = {at for m in mentions for at in range(m.start, m.end)}
    named = {m.code for m in mentions}
    found = {
        start: Mention(start, end, code, "home")
        for start, end, code in countries.homes.named(text)
        if start not in covered and (not locale or code == locale or code in named)
    }
    if locale == "US":  # elsewhere it is a party, or of many peoples
        found |= {
            m.start(): Mention(m.start(), m.end(), "US", "home")
            for m in _CONGRESS.finditer(text)
            if m.start() not in covered
            and not _NAMED_SO.search(text, max(0, m.start() - _BACK), m.start())
        }
    return tuple(sorted((*mentions, *found.values()), key=lambda m: m.start))


def _with_places(
    countries: Countries,
    text: str,
    mentions: Sequence[Mention],
    speakers: Sequence[Speaker],
    locale: str,
) -> tuple[Mention, ...]:
    """With the smaller places of the countries that are named: “the dam at Gabčíkovo”."""
    covered = {at for m in mentions for at in range(m.start, m.end)}
    people = {word for one in speakers for word in one.name.split()}
    named = {m.code for m in mentions} | ({locale} - {""})
    places = [
        Mention(*found, "city") for found in countries.places.within(text, named, covered, people)
    ]
    return tuple(sorted((*mentions, *places), key=lambda m: m.start))


def _with_bodies(text: str, mentions: Sequence[Mention]) -> tuple[Mention, ...]:
    """With the firms and people that are called a country's: “the Chinese battery maker Hengda”."""
    covered = {at for m in mentions for at in range(m.start, m.end)}
    whose: dict[str, str] = {}
    for mention in mentions:
        adjective = mention.kind == "adjective" or OWNER.search(text, mention.start, mention.end)
        match = CALLED.match(text, mention.end, mention.end + 120) if adjective else None
        if match and match.start(1) not in covered:
            for name in {match[1], match[1].split()[0]}:
                if whose.setdefault(name, mention.code) != mention.code:
                    whose[name] = ""
    found = [
        Mention(match.start(), match.end(), code, "body")
        for name, code in whose.items()
        if code
        for match in re.finditer(rf"\b{re.escape(name)}(?:['’]s?)?(?![\w-])", text)
        if match.start() not in covered
    ]
    longest = {m.start: m for m in sorted(found, key=lambda m: m.end)}
    return tuple(sorted((*mentions, *longest.values()), key=lambda m: m.start))


def without_heading(
    text: str, mentions: Sequence[Mention], heard: Collection[str], opening: int
) -> tuple[Mention, ...]:
    """Without the place in a heading, “Riga, June 7, 2026”: it was said there, not of it.

    Where somebody of that country is `heard` it is more than the place.
    """
    return tuple(
        m
        for m in mentions
        if m.code in heard
        or m.start > opening
        or m.kind not in ("capital", "city", "place")
        or not DATED.match(text, m.end)
    )
