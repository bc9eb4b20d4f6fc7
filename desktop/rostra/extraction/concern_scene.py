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

from rostra.domain.records import AgentKind, Speaker
from rostra.extraction.concern_states import is_strange
from rostra.extraction.concern_words import A_FIRM, DATED, STATE_OF, UPPER
from rostra.extraction.countries import Countries, Mention
from rostra.extraction.speakers.types import Resolution, Utterance

_PLACE = re.compile(
    r"\b(?:in|at|near|off|across|outside|around|throughout|inside|to|of|on)\s(?:the\s)?"
    r"(?:(?:northern|southern|eastern|western|central|coast\sof|north|south|east|west)\s){0,2}"
    r"(?:[^\W\d_a-z][\w’'-]+,\s(?:in\s)?)?\Z"
)
"""“In | Ghana”, “off the coast of | Yemen”, “at Sagamu, | Nigeria”."""
_OF_MANY = re.compile(
    r"\b(?:U\.?N\.?|United\sNations|World|International|European|E\.?U\.?|NATO|OSCE|IMF|WHO|Union|Fund"
    r"|Red\sCross|mission|monitors?|humanitarian|High\sCommissioner)\b"
)
_ITS_OFFICE = re.compile(
    r"[Ii]ts\s(?:\w+\s){0,2}?(?:ambassador|embassy|minister|president|premier|government|ministry|army"
    r"|parliament|envoy|consul)\b"
)
_NEAR = 250
"""Characters from a country to “its” ambassador."""
_STATES_OWN = re.compile(
    r"\b(?:[Mm]inist(?:er|ry)|[Pp]resident|[Pp]remier|[Gg]overnment|[Pp]arliament|[Cc]entral\s[Bb]ank|[Kk]ing|[Qq]ueen"
    r"|[Ss]upreme\s[Cc]ourt|[Aa]rmy|[Cc]abinet|[Ss]enate|[Pp]olice)\b"
)
"""“ACCRA, May 21 - | The Minister of Health”: of the state that the dateline's capital is in."""
_BRIEFING = re.compile(r"\b(?:[Bb]riefing|[Ss]pokes(?:man|woman|person))\b")
_DAY = re.compile(r"\s*date:?\s\d[\d./-]{5,9}\s+", re.IGNORECASE)
_DATELINE = re.compile(
    rf"\s*({UPPER}(?:{UPPER}|[ .'’-]){{2,30}})(?:[,(\s][^.\n]{{0,60}}?)?\s[–—-]{{1,2}}\s+(?=[^\s])"
)
"""“LIMA, Sept 17 (Capital Report) - ”"""
_SUBJECT = re.compile(
    r"[“\"‘]?(?:(?:The|A|An|Two|Three|Four|Five|Six|Several|Dozens\sof|Hundreds\sof|Thousands\sof"
    r"|[A-Z]?[a-z]+ly)\s(?:[a-z][\w-]+\s){0,2}|(?:Northern|Southern|Eastern|Western|Central)\s)?"
)
"""What may stand before the country that a story begins with: “A | Greek patrol boat”."""
_AND_ANOTHER = re.compile(r"(?:,|\sand)\s(?:the\s)?\Z")
_STOP = re.compile(r"[.!?](?=\s)|\n")
_MANY_MEET = re.compile(
    r"\b(?:met|meet|gathered|convened|assembled)\s(?:(?!the\s|with\s)[A-Za-z]+\s){0,3}?(?:in|at)\s"
    r"|\b(?:[Ss]ummit|[Cc]ongress\sof|[Ff]orum)\b"
)
"""“Six presidents met in La Paz”: nobody's story."""
_SENT_BY = re.compile(
    r"\b(?:ambassadors?|envoys?|charg[ée]\sd['’]affaires|embassy)"
    r"\s(?:of|from)\s(?:the\s)?\Z",
    re.IGNORECASE,
)
"""“Summoned the ambassador of | Russia”: it did not happen there."""
_TO = re.compile(r"\bto\s(?:the\s)?\Z")
_BESIDE = re.compile(
    r"(?<!north\s)(?<!south\s)(?<!east\s)(?<!west\s)(?<!coast\s)\b(?:from|of|with|by|against|than|like|(?<!visit\s)(?<!trip\s)to)\s(?:the\s)?\Z"
)
"""“Lift-off from | French Guiana”: a story of somebody else."""
_FIRST = 260
"""Characters of a first sentence that are looked at."""
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


def scene_of(
    countries: Countries,
    text: str,
    mentions: Sequence[Mention],
    first: int,
    main: str,
    *,
    talk: bool = False,
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
    home = _home(countries, text, mentions, first)
    setting = home or (main if main in places else next(iter(dict.fromkeys(places)), ""))
    stays = any(
        m.code == setting
        and _is_a_place(text, m)
        and not _TO.search(text, max(0, m.start - 12), m.start)
        for m in mentions[:first]
    )
    seat = home or (setting if stays else "")
    return Scene(setting, seat, home, frozenset(places))


def _is_a_place(text: str, mention: Mention) -> bool:
    """Whether something is told to be there, and not sent from there."""
    low = max(0, mention.start - 60)
    return bool(
        _PLACE.search(text, low, mention.start) and not _SENT_BY.search(text, low, mention.start)
    )


def begin_of(text: str) -> int:
    """Where an article begins behind a line that tells its day."""
    line = _DAY.match(text)
    return line.end() if line else 0


def _home(countries: Countries, text: str, mentions: Sequence[Mention], opening: int) -> str:
    """Whose story it is, by its dateline or by the first words of its first sentence."""
    begins = begin_of(text)
    if _MANY_MEET.search(text, begins, begins + _FIRST):
        return ""
    if line := _DATELINE.match(text, begins):
        begins = line.end()
        seat = [m.code for m in countries.mentions(line[1].title()) if m.kind == "capital"]
        told = mentions if seat else mentions[:opening]  # a capital is named late now and then
        named = {m.code for m in told if m.kind not in ("capital", "city")}
        written = (set(seat) or _whose(countries, line[1].title())) & named
        if len(written) == 1:
            return "" if _begins_elsewhere(text, mentions, begins, written) else written.pop()
    else:
        seat = []
    mentions = mentions[:opening]
    stop = _STOP.search(text, begins, begins + _FIRST)
    end = stop.start() if stop else begins + _FIRST
    first = [m for m in mentions if begins <= m.start < end]
    if seat and not first and _STATES_OWN.search(text, begins, end):
        return "" if _OF_MANY.search(text, begins, end) else seat[0]
    if first and A_FIRM.match(text, first[0].end, first[0].end + 60):
        first = first[1:]  # “A Danish maker of vans will build a plant in | Romania”
    elif (
        first
        and first[0].kind not in ("capital", "seat", "city")
        and _SUBJECT.fullmatch(text, begins, first[0].start)
    ):
        two = len(first) > 1 and _AND_ANOTHER.fullmatch(text, first[0].end, first[1].start)
        return "" if two and first[0].code != first[1].code else first[0].code
    codes = {m.code for m in first}
    if stop and stop[0] == "\n":  # a heading: “Briefing by the spokesman, Tashkent, May 1, 2025”
        briefing = _BRIEFING.search(text, begins, end) and not _OF_MANY.search(text, begins, end)
        heading = countries.mentions(text, begins, begins + _FIRST if briefing else end)
        dated = [m.code for m in heading if m.kind == "capital" and DATED.match(text, m.end)]
        return dated[0] if dated else codes.pop() if len(codes) == 1 else ""
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


def _whose(countries: Countries, place: str) -> set[str]:
    """The countries that have a place of the name."""
    found = {m.code for m in countries.mentions(place)}
    return found or set(countries.places.codes(place))


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
        if _OF_MANY.search(words):
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
    return bool(_OF_MANY.search(f"{one.role} {one.on_behalf_of} {body}"))
