"""Joint documents: who signs a text that speaks of itself as “we”, by its title or its first words.

“Joint statement by the Foreign Ministers of Norn, Sund and Veld”, “We, the leaders of the lake
states, met in Osk”: everything below is said by all of them.  `speeches.py` reads it, paragraph by
paragraph; a report in the third person (“The Ministers reaffirmed”) is read as any other text.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from rostra.domain.spans import Span

_KIND = r"(?i:statement|declaration|communiqu[eé]|conclusions|letter|appeal|message|op-?ed|article)"
_MANY = (
    r"(?:[Ff]oreign\s|[Ff]inance\s|[Dd]efence\s|[Dd]efense\s|[Ii]nterior\s|[Tt]rade\s|[Ee]nergy\s|[Pp]rime\s)?"
    r"(?:[Mm]inisters|[Pp]residents|[Ll]eaders|[Hh]eads\sof\s(?:[Ss]tate|[Gg]overnment|[Dd]elegation|[Mm]ission)"
    r"|[Gg]overnments|[Aa]mbassadors|[Cc]hairs|[Ss]ecretaries|[Ee]nvoys|[Ss]peakers|[Cc]hancellors|[Mm]embers|[Pp]articipants|[Cc]o-[Cc]hairs)"
)
_PLURAL = re.compile(rf"\b{_MANY}\b")
_BY = re.compile(
    rf"(?:\A|[:|–—\s-])(?i:joint|trilateral|quadrilateral|common|full\stext\sof|text\sof|g-?\d+|)\s*(?i:press\s)?{_KIND}"
    rf"(?:\s(?:on|to|regarding)\s[^,:;\n]{{1,90}}?)?\s(?:by|of|from)\s"
    rf"(?P<who>(?:the\s)?(?:[\w’'-]+\s){{0,4}}?{_MANY}\b[^:;|(\n]{{0,200}}"
    r"|(?:the\s)?(?=[^:;|\n]{0,160}\sand\s)[A-ZÀ-Þ][^:;|(\n]{5,200})"
)
_PORTFOLIO = re.compile(
    r"\b(?:[Mm]inister|[Ss]ecretary|[Cc]ommissioner|[Rr]epresentative)\s(?:of|for)\s(?:the\s)?(?:[A-Z][\w-]*,?\s){1,4}and\s[A-Z][\w-]*"
)
"""“Minister of Culture and Sports Ida Ro” is one."""
_UNTIL = re.compile(
    r",?\s(?:on|after|following|regarding|concerning|about|during|at|in|marking|ahead|condemning|calling|to)\s"
    r"(?!Africa|America|Asia)"
)
_WE = re.compile(
    r"^[ \t]*(?:\d{1,2}[.)]\s*)?We,\s(?P<who>the\s[^.;:\n]{5,300}?),?\s"
    r"(?:(?:have|having|are|were|today|hereby|who|being)\b|met\b|meet(?:ing)?\b|gather|held\b|hold\b|assembl|conven|adopt"
    r"|declar|reaffirm|express|recogni|recall|represent|stand\b|call\b|welcom|condemn|believe|join\b|reiterat|remain\b)",
    re.MULTILINE,
)
_TOP = 2500
"""Characters in which the signers name themselves."""


@dataclass(frozen=True, slots=True)
class Signers:
    """Who signs, and where the text names them: (0, 0) if only its title, apart from it, does."""

    who: str
    place: Span
    begin: int = 0
    """Where the text that they sign begins."""
    said: bool = False
    """Whether the text says in so many words that what follows is theirs."""


def signers(text: str, title: str) -> Signers | None:
    """Who signs a joint document; None where neither its title nor its first words say it."""
    we = _WE.search(text, 0, _TOP)
    if we is not None:
        return Signers(" ".join(we["who"].split()), we.span("who"), we.start())
    match = _BY.search(title)
    if match is None:
        return None
    who = match["who"]
    cut = _UNTIL.search(who)
    who = (who[: cut.start()] if cut else who).strip(" ,.–—-")
    if not who or not are_several(who):
        return None
    at = text.find(who, 0, _TOP)
    return Signers(who, (at, at + len(who)) if at >= 0 else (0, 0))


def are_several(who: str) -> bool:
    """Whether a label or a title's words name more than one: “the Presidents of Norn and Sund”."""
    return " and " in _PORTFOLIO.sub("", who) or _PLURAL.search(who) is not None
