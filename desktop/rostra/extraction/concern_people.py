"""Of which countries the people are that an article names: “Poroshenko's government”.

Two things tell it: the words before the name (“Ugandan opposition leader Kizza Besigye”), and the
gazetteer of office holders, where the article names that country too or calls the person by an
office.  Whoever held an office of a body of many states is of no country here.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence

from rostra.extraction.concern_words import OWNER
from rostra.extraction.countries import Mention
from rostra.extraction.parties_listed import NAME, surname
from rostra.extraction.people.gazetteer import Gazetteer

_RUN = re.compile(
    r"[^\W\d_a-z][\w’'-]+(?:\s(?:(?:de|da|al|bin|van|von|del|la)\s)?[^\W\d_a-z][\w’'-]+){1,4}"
)
_OFFICE = (
    r"(?:[Pp]resident|[Mm]inister|[Pp]remier|[Cc]hancellor|[Kk]ing|[Qq]ueen|[Ee]mir|[Ss]ultan|[Pp]rince|[Ss]ecretary|[Ss]peaker"
    r"|[Ss]enator|[Ll]awmaker|[Ll]eader|[Gg]eneral|[Cc]ommander|[Gg]overnor|[Mm]ayor|[Aa]mbassador|[Ee]nvoy|[Ss]pokes(?:man|woman|person)"
    r"|[Cc]andidate|[Jj]udge|[Pp]rosecutor|[Jj]ournalist|[Aa]ctivist|[Ll]awyer|[Bb]usinessman|[Bb]illionaire|[Pp]olitician|[Cc]ounterpart"
    r"|[Cc]olleague|[Dd]iplomat|[Oo]fficial|[Mm]inistry|[Hh]ead)"
)
_CALLED_SO = re.compile(
    rf"(?:['’]s)?\s(?:[\w&'’-]+\s){{0,6}}?{_OFFICE},?\s(?:[A-Z][a-z]{{1,3}}\.\s)?({NAME})"
)
"""“Ugandan | opposition leader | Kizza Besigye”."""
_BY_OFFICE = re.compile(rf"\b{_OFFICE}\s\Z")
_JUNIOR = re.compile(r"(?:,?\s(?:Jr|Sr|II|III))\Z")
_MOST = 200
"""So many names of an article are looked up."""
_MANY = frozenset({"head_of_organisation", "commissioner"})


def people_of(
    text: str, mentions: Sequence[Mention], gazetteer: Gazetteer | None
) -> dict[str, str]:
    """Surname -> code; two people of one surname and two countries are nobody's."""
    out: dict[str, str] = {}
    for whole, code in (*_told(text, mentions), *_known(text, mentions, gazetteer)):
        name = _JUNIOR.sub("", whole)
        if out.setdefault(surname(name), code) != code:
            out[surname(name)] = ""
    return {name: code for name, code in out.items() if code}


def _told(text: str, mentions: Sequence[Mention]) -> Iterator[tuple[str, str]]:
    """Those whom the article calls a country's."""
    for mention in mentions:
        owner = mention.kind == "adjective" or OWNER.search(text, mention.start, mention.end)
        match = _CALLED_SO.match(text, mention.end, mention.end + 120) if owner else None
        if match:
            yield match[1], mention.code


def _known(
    text: str, mentions: Sequence[Mention], gazetteer: Gazetteer | None
) -> Iterator[tuple[str, str]]:
    """Those whom the gazetteer knows."""
    if gazetteer is None or not len(gazetteer):
        return
    named = {m.code for m in mentions}
    seen: set[str] = set()
    for run in _RUN.finditer(text):
        if run[0] in seen or len(seen) >= _MOST:
            continue
        seen.add(run[0])
        words = run[0].split()
        for skip in range(len(words) - 1):
            name = OWNER.sub("", " ".join(words[skip:]))
            code = _country(gazetteer, name)
            if code is None:
                continue
            low = run.start() + len(" ".join(words[:skip])) + bool(skip)
            if code in named or _BY_OFFICE.search(text, max(0, low - 24), low):
                yield name, code
            break


def _country(gazetteer: Gazetteer, name: str) -> str | None:
    """The only country of all who bear the name, "" where they have several, None for nobody."""
    found = gazetteer.by_full_name(name)
    if not found:
        return None
    terms = [term for number in found for term in gazetteer[number].terms]
    codes: Collection[str] = {term.country for term in terms}
    if len(codes) != 1 or any(term.rank in _MANY for term in terms):
        return ""
    return next(iter(codes))
