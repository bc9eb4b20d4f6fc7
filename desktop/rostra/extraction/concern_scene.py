"""Where an article plays, whether it is of states that no table has, and who comes from where.

A wire story is set in a country (“a plant in Craiova, Romania”, “off the coast of Yemen”): what its
officials say of “the plant” and “the wages” is said of it, what foreigners say of their own firms
is not.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from rostra.domain.records import AgentKind, Speaker
from rostra.extraction.countries import Countries, Mention
from rostra.extraction.speakers.types import Resolution, Utterance

_PLACE = re.compile(
    r"\b(?:in|at|near|off|across|outside|around|throughout|inside|to|of|on)\s(?:the\s)?"
    r"(?:(?:northern|southern|eastern|western|central|coast\sof|north|south|east|west)\s){0,2}"
    r"(?:[^\W\d_a-z][\w’'-]+,\s(?:in\s)?)?\Z"
)
"""“In | Ghana”, “off the coast of | Yemen”, “at Sagamu, | Nigeria”."""
_STATES = (
    r"(?:(?:[Pp]rime|[Ff]oreign|[Ff]inance|[Dd]efen[cs]e|[Ii]nterior|[Ee]nergy|[Tt]rade|[Hh]ealth|[Ee]conomy"
    r"|[Ee]nvironment|[Tt]ransport|[Cc]ulture|[Aa]griculture|[Jj]ustice|[Ee]ducation)\s)?"
    r"(?:[Pp]residents?|[Pp]remier|[Mm]inist(?:er|ry)s?|[Kk]ing|[Qq]ueen|[Ee]mir|[Gg]overnment|[Pp]arliament"
    r"|[Aa]mbassador|[Ee]mbassy|[Cc]hancellor|[Aa]rmy|[Aa]uthorities)"
)
_WHOSE = re.compile(
    r"\b((?!(?:The|This|An|In|On|But|And)\b)[^\W\d_a-z][\w-]{1,40}(?:\s[^\W\d_a-z][\w-]{1,40})?)"
    rf"(?:['’]s?\s(?:\w+\s)?{_STATES}\b"
    r"|\s(?<=(?:an|sh|se)\s)(?:(?:[Pp]rime|[Ff]oreign|[Dd]efen[cs]e)\s[Mm]inist(?:er|ry)|[Aa]mbassador"
    r"|[Ee]mbassy|[Aa]rmy|[Kk]ing|[Qq]ueen|[Ee]mir)\b)"
)
"""“Belmora's | president”, “the Ardanian | ambassador”, but not the government of a region."""
_OF = re.compile(
    r"\b(?:President|Prime\sMinister|(?:Foreign|Finance|Health|Interior)\sMinister|Government|King|Queen"
    r"|Chancellor|Parliament|Embassy|Ambassador|Republic|Kingdom|Minist(?:er|ry)\sof(?:\s\w+){1,4}?)"
    r"\s(?:of|to)\s(?:the\s(?:Republic|Kingdom|State)\sof\s)?([^\W\d_a-z][\w-]{1,40})(?![\w’'-]*\s(?:and|Bank|Company)\b)"
)
"""“Ministry of Health of | Brenland”."""
_NAMED_OF = re.compile(
    r"\b(?:President|Minister|Chancellor|King|Queen|Emir)\s(?:[^\W\d_a-z][\w’'-]{1,40}\s){1,3}of\s"
    r"([^\W\d_a-z][\w-]{1,40})(?!\s(?:Bank|Company)\b)"
)
"""“President Timor Valdas of | Ordavia”."""
_LAND = re.compile(
    r"\b(?:in|of|to|from|with|by|and|that|at)\s([^\W\d_a-z][a-z]{2,}(?:ia|stan|land))\b(?!\s[A-Z]|-)"
)
"""“The duty that | Castoria | has imposed”: by its ending a land."""
_NO_LANDS = frozenset(
    """
    Virginia Columbia Maryland Garland Islamophobia Xenophobia
    Asia Eurasia Scandinavia Siberia Iberia Victoria Maria Julia Claudia Olivia Sofia Alexandria
    Wikipedia Patricia Valeria Gloria Cynthia Silvia Lydia Rhineland Midland Heartland
    Oakland Cleveland Portland Auckland Sunderland Lapland Jutland Zealand Homeland Highland
    """.split()  # noqa: SIM905
)
_BEHIND_A_NAME = re.compile(
    r"\b(?!(?:The|In|At|From|On|To|And|But|For|With|As|When|While|If|By|Port|Old|New|Upper|Lower|North"
    r"|South)\b)[^\W\d_a-z][a-z’'-]+\s(?=([^\W\d_a-z][\w-]{1,40}))"
)
"""“Angela | Merkel”: hers is no state, though she has a government."""
_NO_STATE = frozenset(
    """
    Economic Foreign Home Internal External Health Finance Trade Defence Defense Energy Transport
    Education Culture Science Agriculture Justice Environment Labour Labor Commerce Industry
    Interior Affairs Prime Deputy Vice First Second Former State European Union United Nations
    Council Commission Parliament National General Assembly Republic Kingdom Social Digital
    Infrastructure Economy Tourism Water Sports Youth Communications Information Public Works
    Development Planning Higher Parliamentary Federal Central Regional Local Scottish Welsh
    Catalan Bavarian
    The This His Her Their Its Our He She It President Minister Government Women Peace Investment
    Human Asian African American Arab Latin Mr Mrs Ms
    """.split()  # noqa: SIM905
)
_DATELINE = re.compile(
    r"\s*(?:[^\n]{0,120}\n+)?([A-Z][A-Z' -]{2,24}?)(?:,\s[A-Z][a-z]+\.?\s\d+)?"
    r"(?:\s\([^)\n]{2,40}\))?\s*[–—-]{1,2}\s"
    r"(?=[^\n]{0,200}?\b(?:[Mm]inister|[Gg]overnment|[Pp]resident"
    r"|[Kk]ing|[Ee]mir|[Pp]arliament|[Cc]entral\s[Bb]ank|[Pp]arty)\b)"
)
"""“SINWON — Trade Minister ...”: a place no table has."""
_NO_PLACES = frozenset(
    {"BRUSSELS", "NEW YORK", "STRASBOURG", "UNITED NATIONS", "AT SEA", "LUXEMBOURG"}
)
_OF_MANY = re.compile(
    r"\b(?:U\.?N\.?|United\sNations|World|International|European|E\.?U\.?|NATO|OSCE|IMF|WHO|Union|Fund"
    r"|Red\sCross|mission|monitors?|humanitarian|High\sCommissioner)\b"
)
_FROM = re.compile(r"\b(?:of|from)\s(?:the\s)?(?:[^\W\d_a-z][\w’'-]+\s)?\Z")
_OWNER = re.compile(r"['’]s?\Z")


@dataclass(frozen=True, slots=True)
class Scene:
    """Where an article plays."""

    setting: str = ""
    """The country the opening tells of something in, "" where it is of several or of none."""
    places: frozenset[str] = frozenset()
    """All countries in which the opening tells of something."""
    strange: bool = False
    """Whether it speaks of a state that no table has."""


def scene_of(
    countries: Countries, text: str, mentions: Sequence[Mention], first: int, main: str
) -> Scene:
    """The scene; the `first` of the `mentions` and `main`, named most, are the opening's.

    A talk between two countries plays in neither: it has no `main`.
    """
    if not main:
        return Scene(strange=_is_strange(countries, text, mentions))
    places = [
        m.code for m in mentions[:first] if _PLACE.search(text, max(0, m.start - 60), m.start)
    ]
    strange = _is_strange(countries, text, mentions)
    setting = main if main in places else next(iter(dict.fromkeys(places)), "")
    return Scene("" if strange else setting, frozenset(places), strange)


def _is_strange(countries: Countries, text: str, mentions: Sequence[Mention]) -> bool:
    line = _DATELINE.match(text)
    if line and line[1] not in _NO_PLACES and not countries.mentions(line[1].title()):
        return True
    known = (
        set(_BEHIND_A_NAME.findall(text))
        | {_OWNER.sub("", text[m.start : m.end]).rstrip(".") for m in mentions}
        | _NO_LANDS
    )
    covered = {at for m in mentions for at in range(m.start, m.end)}
    lands = Counter(m[1] for m in _LAND.finditer(text))
    if any(many > 1 and name not in known for name, many in lands.items()):
        return True
    for pattern in (_WHOSE, _OF, _NAMED_OF):
        for match in pattern.finditer(text):
            name = match[1]
            inside = any(at in covered for at in (match.start(1), match.end(1) - 1))
            if not inside and name not in known and not _NO_STATE.intersection(name.split()):
                return True
    return False


def introduced(
    text: str,
    mentions_within: Mapping[int, Sequence[Mention]],
    utterances: Sequence[Utterance],
    speakers: Sequence[Resolution],
) -> dict[str, str]:
    """Speaker -> code, by the words that introduce them: “a dealer from Canada, Wes Tremblay”."""
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
        if len(codes) == 1:
            out[who.speakers[0].name] = codes.pop()
    return out


def is_of_many(one: Speaker) -> bool:
    """Whether the speaker's body is of no state: the UN, the Fund, a mission."""
    body = one.name if one.kind is AgentKind.ORGANISATION else ""
    return bool(_OF_MANY.search(f"{one.role} {one.on_behalf_of} {body}"))
