"""A person's role as a reader would write it, from the words that an article puts beside a name."""

from __future__ import annotations

import re
from collections.abc import Iterable

from rostra.extraction.people.names import word_set
from rostra.extraction.people.titles import title_of
from rostra.extraction.speakers.bodies import PORTFOLIO_WORDS

_LONGEST = 100
"""Characters of an article's title for somebody that still pass for a role."""
_AGENCY = re.compile(r"\A[A-Z]{5,}\s+(?=[A-Z][a-z])")
"""“KAZINFORM Ambassador of Ghana”: whose report it is."""
_BUT = re.compile(
    r"\A(?:[Aa]dded|[Ss]aid|But|And|Yet|While|Then|Now|Meanwhile|Later|Earlier|Also),?\s+(?=\S)"
)
"""“But Ordonian envoy” Ida Renn."""
_BEFORE = re.compile(
    r"\A(?:.*\bwhose\s+|also\s+|(?:country|nation|state|party)['’]s\s+)", re.IGNORECASE
)
"""“A fund whose chief executive”, “the country's chief negotiator”."""
_ANOTHERS = re.compile(
    r"\A.*\b(?:of|by|with|from|to|for)\s+(?:(?:the|a|an|his|her|its|their)\s+)?(?=\S|\Z)",
    re.IGNORECASE,
)
"""“The invitation of the President of Kenya”: before the title stands what is his."""
_BODY_OF = re.compile(
    r"(?:the )?(?:[A-Z][\w.]* )*(?:Bank|House|University|Chamber|Institute|Board|Council|Department"
    r"|Ministry|Forces|Army|Front|Movement|Party|Union|Organi[sz]ation|Association|Federation)"
    r" of (?:the )?",
    re.IGNORECASE,
)
"""“Bank of Norrmark governor”: the body's own “of”."""
_AFTER = re.compile(
    r"\s+(?:(?:in|since|until|from|by|before|after|during)\s+(?:(?:early|late|mid)[\s-])?"
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December|\d{4}"
    r"|the\s+(?:past|last|next|\d{4}s))|on\s+(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
    r"|or\s+[a-z]+ed\b|to\s+(?!the\b|an?\b|his\b|her\b)[a-z]+\s+(?:the|an?|his|her|all|their)\b"
    r"|about|regarding|again|twice|earlier|later|yesterday|today|this\s+\w+|last\s+\w+)\b.*",
    re.IGNORECASE,
)
"""“Transport minister in March”: when, and of what was spoken, is no part of a role."""
_HONOUR = re.compile(
    r"(?<=\w)(?:\s+(?:(?:Lieutenant|Major|Brigadier|Vice|Rear)\s)?(?:General|Colonel|Admiral|Captain"
    r"|Major|Ambassador|Dr|Professor|Lt|Maj|Brig|Insp|Gen|Col|Capt|Sgt|Adm|Cmdr|Commander"
    r"|Inspector-General)\.?)+\Z"
)
"""“Director of the Border Service Colonel” Sabit: a second title before the name."""
_POLICE_RANK = re.compile(
    r"(?P<office>\b(?:spokes(?:man|woman|person)|officer|commander|chief(?! constable)|head))"
    r"(?: (?:Detective|Chief|Assistant|Asst|Deputy|Senior)\.?)*"
    r" (?:Inspector|Insp|Superintendent|Supt|Spt|Commissioner|Sergeant|Constable)\.?\Z",
    re.IGNORECASE,
)
"""“Police spokesperson Assistant Inspector” Renn: the rank is no part of the office."""
_THE = re.compile(
    r".*(?<!\bof)(?<!\bfor)(?<!\bto)(?<!\bat)(?<!\band)(?<!\bin)(?<!\bunder)\s[Tt]he\s(?=\S|\Z)"
)
"""“Before the vote the prime minister”: with “the” his title begins."""
_ARTICLE = re.compile(r"\A(?:the|an?|its|his|her|their)\s+(?=\S)", re.IGNORECASE)
_STYLE = re.compile(
    r"(?<=\w) (?:Inkosi|Ratu|Nana|Oba|Sheikh|Shaikh|Sheikha|Tun|Tan Sri|Chief"
    r"|(?:Datuk|Datin|Dato['’]?)(?: (?:Seri|Sri|Paduka|Wira|Patinggi))*"
    r"|[ADS]SP|CSP|[AD]CP|SP|[AD]IG|A?DGP|IGP"
    r"|(?:Mr|Mrs|Ms|Dr|Prof|Hon|Smt|Shri|Alhaji|Alhaja|Hajiya|Alh|Mallam|Engr?|Adv|Ratu)\.?"
    r"|Prince|Princess|Sir|Dame|Lord|Lady|Viscount|Viscountess|Baroness)\Z"
)
"""“IFP MP Inkosi” Buthelezi: how one is styled is no office."""
_LETTERED = re.compile(r" \([A-Z]{2,8}\)(?= [A-Z]\w+\Z)")
_BRACKETS = re.compile(r" \([A-Z]{2,8}\)(?= \w)")
_DOES = re.compile(
    r"(?<=\w)\s+(?:meets?|met|holds?|visits?|visited|tweeted|wrote|writes|warned|warns|urged|urges"
    r"|called|calls|says?|said|tells?|told|stated|comment(?:ed|s)|add(?:ed|s)|continued|concluded"
    r"|noted|explained|vows?|pledge[sd]?|agreed?|discuss(?:es|ed)?)\Z"
)
"""“Spokesperson of the ministry tweeted”, “the Uzbek President meet”: no role ends in a verb."""
_DANGLING = re.compile(r"(?:\s+(?:from|of|for|in|at|to|with|the|a|an|and))+\Z")
"""“MP from the” party in quotation marks."""
_SENTENCE = re.compile(
    r"\b(?:is|are|was|were|has|have|had|can|cannot|could|will|would|may|might|must|should|said|says"
    r"|told|neither|both)\b",
    re.IGNORECASE,
)
_ADVERBIAL = re.compile(r"(?:on|in|at|during|after|before|with|from|by)\s", re.IGNORECASE)


def _without_agency(match: re.Match[str]) -> str:
    word = match.group().strip().lower()
    return f"{word.capitalize()} " if word in _OF_TITLES else ""


_OF_TITLES = PORTFOLIO_WORDS | word_set(
    "prime former deputy acting senior chief party police federal national state council opposition"
    " government interim newly outgoing incoming united european shadow regional local public"
)
"""“PRIME Minister”, where a story's first word is in capitals: that is no agency's name."""


def role_of(phrases: Iterable[str]) -> str:
    """The fullest of the titles that an article gives somebody: "President of Ordonia"."""
    role = max(map(_role, phrases), key=_weight, default="")
    return role[:1].upper() + role[1:]


def words_of(role: str, topics: frozenset[str]) -> int:
    """How many words of a role an article has beside the name: of two offices the one it means."""
    title = title_of(role)
    return len(title.topics & topics) if title else 0


def _weight(role: str) -> tuple[bool, bool, int]:
    """“Home minister” tells more than “Awami League leader”, an office more than a rank."""
    title = title_of(role)
    office = title is not None and title.noun != "leader" and bool(title.ranks & _OFFICES)
    return office, not _RANK_ALONE.fullmatch(role), len(role)


_RANK_ALONE = re.compile(
    r"(?:(?:Senior|Assistant|Deputy|Chief|Detective|Lieutenant|Major|Brigadier|Vice|Rear) )*"
    r"(?:Superintendent|Inspector|Sergeant|Constable|General|Colonel|Captain|Major|Lieutenant"
    r"|Admiral|Commander|Brigadier)(?: of [Pp]olice)?",
    re.IGNORECASE,
)


_OFFICES = frozenset({
    *("head_of_state", "head_of_government", "foreign_minister", "minister", "deputy"),
    *("deputy_head", "governor", "mayor", "envoy", "secretary_general"),
})  # fmt: skip


def _role(phrase: str) -> str:
    """What of a phrase is a role; "" where it is none."""
    plain = _BEFORE.sub("", _BUT.sub("", _AGENCY.sub(_without_agency, phrase)))
    plain = re.split(r",|\b(?:who|which|that|where)\b", plain)[0].strip()
    plain = _AFTER.sub("", plain).strip()
    plain = _BEFORE.sub("", _ARTICLE.sub("", _DANGLING.sub("", _DOES.sub("", plain))))
    shorter = _LETTERED.sub("", plain)
    if not _RANK_ALONE.fullmatch(plain):  # “Detective Chief Inspector” is all of it
        plain = _POLICE_RANK.sub(r"\g<office>", plain)
        shorter = _HONOUR.sub("", _LETTERED.sub("", plain))
    held = title_of(shorter)
    whole = held and (" of " in shorter or held.noun in ("spokesperson", "chief", "minister"))
    plain = _BRACKETS.sub("", shorter if whole else plain)
    styled = _STYLE.sub("", plain)
    plain = styled if title_of(styled) else plain
    if len(plain) > _LONGEST or _SENTENCE.search(plain) or _ADVERBIAL.match(plain):
        return ""
    title = title_of(plain)
    if title is None:
        return plain
    # the title's own words begin with the last word that is part of them before the noun
    at = plain.lower().find(title.noun.split()[0][:4])
    owner = _ANOTHERS.match(plain[:at]) if at > 0 else None
    if at > 0 and owner is None and (before := _THE.match(plain[:at])):
        return plain[before.end() :].strip()
    if owner and not title_of(owner.group()) and not _BODY_OF.fullmatch(owner.group()):
        plain = plain[owner.end() :].strip()
    return plain.removeprefix("new ") if owner else plain
