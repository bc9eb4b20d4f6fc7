"""Whose story an article plainly is: by its dateline, its heading or its first words.

“LIMA (Wire) - Peru's congress ...” is of Peru, “Germany will reopen its embassy in Damascus” of
Germany; “Rwanda and Zambia agreed” is of neither.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence

from rostra.extraction.concern_dateline import beginnings, dateline
from rostra.extraction.concern_words import A_FIRM, DATED, OF_MANY, STATE_OF
from rostra.extraction.countries import Countries, Mention

_SUBJECT = re.compile(
    r"[“\"‘]?(?:(?:The|A|An|Two|Three|Four|Five|Six|Several|Dozens\sof|Hundreds\sof|Thousands\sof"
    r"|[A-Z]?[a-z]+ly)\s(?:[a-z][\w-]+\s){0,2}|(?:Northern|Southern|Eastern|Western|Central)\s"
    r"|(?:The\s)?(?:(?!Minister|President)[A-Z][\w&’'-]+\s){0,4}"
    r"(?:Bank|Ministry|Government|Parliament|Assembly|Court|Senate|Embassy|Army|Police|Presidency|Chamber)"
    r"(?:\s(?:of|for)(?:\s(?:and|[A-Z][\w’'-]+)){1,5}?)?"
    r"\sof\s(?:the\s)?(?:Republic\sof\s)?)?"
)
"""What may stand before the country that a story begins with: “A | Greek patrol boat”, “The Bank of
| Romania”."""
_AND_ANOTHER = re.compile(r"(?:,|\sand)\s(?:the\s)?\Z")
_STOP = re.compile(r"[.!?](?=\s)|\n")
_MANY_MEET = re.compile(
    r"\b(?:met|meet|gathered|convened|assembled)\s(?:(?!the\s|with\s)[A-Za-z]+\s){0,3}?(?:in|at)\s"
    r"|\b(?:[Ss]ummit|[Cc]ongress\sof|[Ff]orum)\b"
)
"""“Six presidents met in La Paz”: nobody's story."""
_BESIDE = re.compile(
    r"(?<!north\s)(?<!south\s)(?<!east\s)(?<!west\s)(?<!coast\s)\b(?:from|of|with|by|against|towards?|than|like|(?<!visit\s)(?<!trip\s)to)\s(?:the\s)?\Z"
)
"""“Lift-off from | French Guiana”: a story of somebody else."""
_LAND = re.compile(r"[^\n]{0,60}?[–—-]{1,2}\s+")
"""“KARSANA, Iraq |, May 3 (Wire) — ”."""
_FIRST = 260
"""Characters of a first sentence that are looked at."""
_STATES_OWN = re.compile(
    r"\b(?:[Mm]inist(?:er|ry)|[Pp]resident|[Pp]remier|[Gg]overnment|[Pp]arliament|[Cc]entral\s[Bb]ank|[Kk]ing|[Qq]ueen"
    r"|[Ss]upreme\s[Cc]ourt|[Aa]rmy|[Cc]abinet|[Ss]enate|[Pp]olice)\b"
)
"""“ACCRA, May 21 - | The Minister of Health”: of the state that the dateline's capital is in."""
_PLAIN_STATE = re.compile(
    r"(?:The\s)?(?:[Gg]overnment|[Pp]arliament|[Cc]abinet|[Ss]enate|[Pp]olice|[Aa]rmy|(?:(?:[Pp]rime|[Ff]oreign|[Ff]inance"
    r"|[Ii]nterior|[Dd]efen[cs]e|[Hh]ealth|[Tt]rade)\s)?[Mm]inister|[Pp]resident)\b(?!\sof\b)"
)
"""“LONDON - | The government| will send them to Kosovo”."""
_VISITOR = re.compile(r"(?:The\s)?[Vv]isiting\s[A-Z]")
"""“TOKYO, Feb 19 - | Visiting Indonesian| Foreign Minister ...”: a guest's story."""
_TURN = re.compile(r"[^\n:]{1,60}:\s")
"""“PRESIDENT PAZ: | Good morning”: no first sentence of a story."""
_MEET = re.compile(r"\b(?:[Tt]alks?|[Mm]eet\w*|[Ss]ummit|[Nn]egotiat\w+|[Cc]onference)\b")
_IN = re.compile(r"\b(?:in|at)\s\Z")
"""“Trade talks stall | in | Geneva”: it is nobody's there."""
_BRIEFING = re.compile(r"\b(?:[Bb]riefing|[Ss]pokes(?:man|woman|person))\b")


def home_of(
    countries: Countries, text: str, mentions: Sequence[Mention], opening: int, locale: str = ""
) -> str:
    """The country whose story `text` is, "" where that is not plain.

    The first `opening` of the `mentions` are those of its opening.  Where its `locale` is another,
    only its subject makes a story a country's: “Nordfone of Sweden paid officials in | Uzbekistan”.
    """
    starts = beginnings(text)
    ends = {at: _end_of_first(text, at) for at in (starts[0], starts[-1])}
    if any(_MANY_MEET.search(text, at, end) for at, end in ends.items()):
        return ""
    place, begins = dateline(text)
    heading = (starts[0], ends[starts[0]]) if len(starts) > 1 and not place else ()
    body = begins if place else starts[-1]
    if _VISITOR.match(text, body):
        return ""
    seat = [m.code for m in countries.mentions(place) if m.kind == "capital"] if place else []
    written = written_in(countries, text, mentions, opening)
    if written:
        return "" if _begins_elsewhere(text, mentions, begins, {written}) else written
    end = _end_of_first(text, body)
    first = [m for m in mentions if body <= m.start < end]
    plain_state = _PLAIN_STATE.match(text, body) or (
        not first and _STATES_OWN.search(text, body, end)
    )
    if seat and plain_state:
        return "" if OF_MANY.search(text, body, end) else seat[0]
    if not heading:
        return _by_first_words(text, body, first, locale)
    told = [m for m in mentions if heading[0] <= m.start < heading[1]]
    if _TURN.match(text, body):
        found = ""
    elif (
        len(told) == 1
        and _is_the_subject(text, heading[0], told[0])
        and not (first and _is_the_subject(text, body, first[0]))
    ):  # “El Salvador declares emergency”
        found = told[0].code
    else:
        found = _by_first_words(text, body, first, locale)
    return found or _by_heading(countries, text, *heading, {m.code for m in told})


def _end_of_first(text: str, begins: int) -> int:
    """Where the sentence or the heading ends that begins there."""
    stop = _STOP.search(text, begins, begins + _FIRST)
    return stop.start() if stop else begins + _FIRST


def _by_first_words(text: str, begins: int, first: Sequence[Mention], locale: str) -> str:
    """The country that a first sentence, which names `first`, is plainly of."""
    if first and A_FIRM.match(text, first[0].end, first[0].end + 60):
        first = first[1:]  # “A Danish maker of vans will build a plant in | Romania”
    elif first and _is_the_subject(text, begins, first[0]):
        two = len(first) > 1 and _AND_ANOTHER.fullmatch(text, first[0].end, first[1].start)
        return "" if two and first[0].code != first[1].code else first[0].code
    found = _by_sentence(text, first)
    return found if locale in ("", found) else ""


def written_in(countries: Countries, text: str, mentions: Sequence[Mention], opening: int) -> str:
    """The country that the dateline is of, if the article names it otherwise too, else "".

    “KARSANA, Iraq — ” says it itself.
    """
    place, begins = dateline(text)
    if not place:
        return ""
    at = bisect_left(mentions, begins, key=lambda m: m.start) - 1
    last = mentions[at] if at >= 0 else None
    if last and last.kind == "name" and _LAND.fullmatch(text, last.end, begins):
        return last.code
    seat = {m.code for m in countries.mentions(place) if m.kind == "capital"}
    whose = seat or {m.code for m in countries.mentions(place)}
    whose = whose or set(countries.places.codes(place))
    told = mentions if seat else mentions[:opening]
    whose &= {m.code for m in told if m.kind not in ("capital", "city")}
    return whose.pop() if len(whose) == 1 else ""


def _is_the_subject(text: str, begins: int, mention: Mention) -> bool:
    return mention.kind not in ("capital", "seat", "city") and bool(
        _SUBJECT.fullmatch(text, begins, mention.start)
    )


def _by_heading(countries: Countries, text: str, begins: int, end: int, codes: set[str]) -> str:
    """“Briefing by the spokesman, Tashkent, May 1, 2025”."""
    briefing = _BRIEFING.search(text, begins, end) and not OF_MANY.search(text, begins, end)
    heading = countries.mentions(text, begins, begins + _FIRST if briefing else end)
    dated = [m.code for m in heading if m.kind == "capital" and DATED.match(text, m.end)]
    if dated or len(codes) != 1:
        return dated[0] if dated else ""
    there = all(_IN.search(text, max(0, m.start - 8), m.start) for m in heading)
    return "" if there and not briefing and _MEET.search(text, begins, end) else codes.pop()


def _by_sentence(text: str, first: Sequence[Mention]) -> str:
    """The only country of a first sentence, where it is not merely beside another subject."""
    codes = {m.code for m in first}
    told = [m for m in first if not _BESIDE.search(text, max(0, m.start - 24), m.start)]
    plain = any(m.kind == "name" for m in told) or (
        len({m.kind for m in first}) > 1
        and not any(STATE_OF.search(text, max(0, m.start - 60), m.start) for m in first)
    )
    return codes.pop() if plain and len(codes) == 1 else ""


def _begins_elsewhere(
    text: str, mentions: Sequence[Mention], begins: int, written: set[str]
) -> bool:
    """Whether the first words are of another country, or of two: “LUANDA - Rwanda and Zambia”."""
    first = [m for m in mentions if m.start >= begins][:2]
    if not first or first[0].kind != "name" or not _SUBJECT.fullmatch(text, begins, first[0].start):
        return False
    two = len(first) > 1 and _AND_ANOTHER.fullmatch(text, first[0].end, first[1].start)
    return {m.code for m in first[: 2 if two else 1]} != written
