"""States that no table has: Transnistria, a land long gone, one that was never there.

A statement concerns none of them, having no code for it; but who speaks for Lusenia is not of the
country that it talks with, and what is said of Lusenian ports is not said of Portugal.  So a state
that the article itself calls one (“President of Lusenia”, “Castorian pork” beside “Castoria”) is
a country like others while the article is read.  Its code begins with “?” and is never given out.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from rostra.extraction.concern_dateline import titled
from rostra.extraction.countries import UNKNOWN, Countries, Mention

_STATES = (
    r"(?:(?:[Pp]rime|[Ff]oreign|[Ff]inance|[Dd]efen[cs]e|[Ii]nterior|[Ee]nergy|[Tt]rade|[Hh]ealth|[Ee]conomy"
    r"|[Ee]nvironment|[Tt]ransport|[Cc]ulture|[Aa]griculture|[Jj]ustice|[Ee]ducation|[Cc]ommerce)\s)?"
    r"(?:[Pp]residents?|[Pp]remier|[Mm]inist(?:er|ry)s?|[Kk]ing|[Qq]ueen|[Ee]mir|[Gg]overnment|[Pp]arliament"
    r"|[Aa]mbassador|[Ee]mbassy|[Cc]hancellor|[Aa]rmy|[Aa]uthorities)"
)
_DAY = r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b"
_WORDS = r"[^\W\d_a-z][\w-]{1,40}(?:\s[^\W\d_a-z][\w-]{1,40})?"
_WHOSE = re.compile(
    rf"(?<!-)\b((?!(?:The|This|An|In|On|But|And|{_DAY})\b){_WORDS})"
    rf"(?:['’]s?\s(?:\w+\s)?{_STATES}\b"
    r"|\s(?<=(?:an|sh|se)\s)(?:(?:[Pp]rime|[Ff]oreign|[Dd]efen[cs]e|Commerce|Finance|Trade)\s"
    r"[Mm]inist(?:er|ry)|[Aa]mbassador|[Ee]mbassy|[Aa]rmy|[Kk]ing|[Qq]ueen|[Ee]mir)\b)"
)
"""“Belmora's | president”, “the Ardanian | ambassador”, but not the government of a region."""
_NOT_AFTER = r"(?![\w’'-]*\s(?:and|Bank|Company)\b)"
_OF = re.compile(
    r"\b(?:President|Prime\sMinister|(?:Foreign|Finance|Health|Interior)\sMinister|[Gg]overnment|King|Queen"
    r"|Chancellor|Crown\sPrince|Parliament|Embassy|Ambassador|Republic|Kingdom|Minist(?:er|ry)\sof(?:\s\w+){1,4}?)"
    rf"\s(?:of|to)\s(?:the\s(?:Republic|Kingdom|State)\sof\s)?({_WORDS}){_NOT_AFTER}"
)
"""“Ministry of Health of | Brenland”."""
_NAMED_OF = re.compile(
    r"\b(?:President|Minister|Chancellor|King|Queen|Emir)\s(?:[^\W\d_a-z][\w’'-]{1,40}\s){1,3}of\s"
    rf"({_WORDS})(?!\s(?:Bank|Company)\b)"
)
"""“President Timor Valdas of | Ordavia”."""
_LAND = re.compile(
    r"\b(?:in|of|to|from|with|by|and|that|at)\s([^\W\d_a-z][a-z]{2,}(?:ia|stan|land))\b(?!\s[A-Z]|-)"
)
"""“The duty that | Castoria | has imposed”: by its ending a land."""
_CAPITAL = re.compile(r"\b[^\W\d_a-z][^\W\d_A-Z]{3,}(?=\b(?![-’']\w\w))")
_OF_IT = re.compile(r"\b([^\W\d_a-z][^\W\d_A-Z]{3,})\s(?=[a-z]{3,})")
"""“Saravani | side”."""
_NO_LANDS = frozenset(
    """
    Virginia Columbia Maryland Garland Islamophobia Xenophobia
    Asia Eurasia Scandinavia Siberia Iberia Victoria Maria Julia Claudia Olivia Sofia Alexandria
    Wikipedia Patricia Valeria Gloria Cynthia Silvia Lydia Rhineland Midland Heartland
    Oakland Cleveland Portland Auckland Sunderland Lapland Jutland Zealand Homeland Highland
    """.split()  # noqa: SIM905
)
_NO_PAIRS = frozenset(
    {"Europe", "Africa", "America", "Asia", "Islam", "Christ", "Republic", "Roman", "Pope"}
)
"""Names with an adjective beside them that are no states: “Europe”, “European”."""
_BEHIND_A_NAME = re.compile(
    r"\b(?!(?:The|In|At|From|On|To|And|But|For|With|As|When|While|If|By|Port|Old|New|Upper|Lower|North"
    r"|South)\b)[^\W\d_a-z][a-z’'-]+\s(?:[A-Z]\.\s)?(?=([^\W\d_a-z][\w-]{1,40}))"
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
    Chancellor Premier Secretary Speaker Governor Mayor Senator Congress Senate Congressman
    Vice-President
    The This His Her Their Its Our He She It President Minister Government Women Peace Investment
    People Peoples
    Human Asian African American Arab Latin Mr Mrs Ms
    """.split()  # noqa: SIM905
)
_BEGINS = frozenset(
    """
    Upper Lower New Old North South East West Northern Southern Eastern Western Great Grand Saint
    San Santa Costa Nueva Nuevo Isla
    """.split()  # noqa: SIM905
)
"""First words of names of two: “Upper Sarn”."""
_DATELINE = re.compile(
    r"\s*+(?:[^\n]{1,120}\n++)?([A-Z][A-Z' -]{2,24}?)(?:,\s[A-Z][a-z]+\.?\s\d+)?"
    r"(?:\s\([^)\n]{2,40}\))?\s*[–—-]{1,2}\s"
    r"(?=[^\n]{0,200}?\b(?:[Mm]inister|[Gg]overnment|[Pp]resident"
    r"|[Kk]ing|[Ee]mir|[Pp]arliament|[Cc]entral\s[Bb]ank|[Pp]arty)\b)"
)
"""“SINWON — Trade Minister ...”: a place no table has."""
_NO_PLACES = frozenset(
    {"BRUSSELS", "NEW YORK", "STRASBOURG", "UNITED NATIONS", "AT SEA", "LUXEMBOURG"}
)
_OWNER = re.compile(r"['’]s?\Z")
_ADJECTIVE = re.compile(r"(?:ian|an|ese|ish|ine|i)\Z")
_BY_ENDING = (
    ("ia", ("ian", "ians")),
    ("land", ("lander", "landers", "landish", "landic")),
    ("a", ("an", "ans", "ian", "ians", "ine", "ines", "ese", "i", "is")),
    ("e", ("ian", "ians", "an", "ans", "ese")),
    ("o", ("an", "ans", "ian", "ians", "ese")),
    ("", ("i", "is", "ian", "ians", "an", "ans", "ese", "ish", "er", "ers")),
)
"""How a land's name ends, and those that are called after it."""
_MOST = 8
"""More states than these in one article are something else."""


def with_states(countries: Countries, text: str, mentions: Sequence[Mention]) -> Countries:
    """The `countries`, with the states besides them that `text` calls states."""
    names = _states(text, mentions)
    if not names:
        return countries
    forms = dict(countries.forms)
    for words, code, kind in _forms(names):
        first = words[0]
        forms[first] = tuple(
            sorted(((words, code, kind), *forms.get(first, ())), key=lambda form: -len(form[0]))
        )
    return replace(countries, forms=forms)


def is_strange(countries: Countries, text: str, mentions: Iterable[Mention]) -> bool:
    """Whether a state that no table has is spoken of, or a capital that none has."""
    line = _DATELINE.match(text)
    place = titled(line[1]) if line and line[1] not in _NO_PLACES else ""
    if place and not countries.mentions(place) and not countries.places.codes(place):
        return True
    return any(m.code.startswith(UNKNOWN) for m in mentions)


def known(codes: Iterable[str]) -> tuple[str, ...]:
    """The codes without those of states that no table has."""
    return tuple(code for code in codes if not code.startswith(UNKNOWN))


def _states(text: str, mentions: Sequence[Mention]) -> list[str]:
    """The names, or the adjectives, of the states; those first that are called states."""
    taken = (
        set(_BEHIND_A_NAME.findall(text))
        | {_OWNER.sub("", text[m.start : m.end]).rstrip(".") for m in mentions}
        | _NO_LANDS
    )
    covered = {at for m in mentions for at in range(m.start, m.end)}
    names: dict[str, None] = {}
    for pattern, which in ((_WHOSE, -1), (_OF, 0), (_NAMED_OF, 0)):
        for match in pattern.finditer(text):
            words = _OWNER.sub("", match[1]).split()
            name = " ".join(words) if words[0] in _BEGINS else words[which]
            inside = any(at in covered for at in (match.start(1), match.end(1) - 1))
            if inside or name in taken or name.isupper() or _NO_STATE.intersection(words):
                continue
            names[name] = None
    lands = Counter(m[1] for m in _LAND.finditer(text))
    names |= {name: None for name, many in lands.items() if many > 1 and name not in taken}
    capital = {m[0] for m in _CAPITAL.finditer(text) if m.start() not in covered} - taken
    names |= dict.fromkeys(_paired(capital - _NO_PAIRS, set(_OF_IT.findall(text))))
    return list(names)[:_MOST]


def _paired(capital: set[str], before_small: set[str]) -> Iterator[str]:
    """The names whose adjective stands before a small word: “Castoria”, “Castorian pork”."""
    for name in sorted(capital):
        for called in _called(name):
            if called in capital and called in before_small and _ADJECTIVE.search(called):
                yield name


def _called(name: str) -> tuple[str, ...]:
    """Those called after a land, and what is: “Castorian”, “Castorians”."""
    for ending, others in _BY_ENDING:
        if name.endswith(ending):
            return tuple(name.removesuffix(ending) + other for other in others)
    return ()


def _forms(names: Iterable[str]) -> Iterator[tuple[tuple[str, ...], str, str]]:
    """(words, code, kind) of all forms of the states."""
    codes: dict[str, str] = {}
    for name in sorted(names, key=lambda name: (bool(_ADJECTIVE.search(name)), name)):
        several = {name: "name"}
        if " " not in name:
            several |= dict.fromkeys(_called(name), "adjective")
            several |= {name + "s": "demonym"}
        if name.endswith("ian"):
            several |= {name: "adjective", name[:-1]: "name"}
        code = next((codes[form] for form in several if form in codes), UNKNOWN + name)
        for form, kind in several.items():
            if codes.setdefault(form, code) == code:
                yield tuple(form.split()), code, kind
