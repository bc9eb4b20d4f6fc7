"""Whose country each speaker is of, and which countries an article is a talk between.

A talk is told by its lead ("met", "held talks", "Joint press conference of"). Its parties are the
countries whose office holders that sentence names, whoever is visited, and the countries of those
who are named in it and speak. A party that is no state of the table (the European Union, a region)
has no code: a talk may have one code only.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from rostra.domain.records import AgentKind, Speaker
from rostra.extraction.concern_dateline import MONTH, dateline
from rostra.extraction.countries import UNKNOWN, Countries, Mention
from rostra.extraction.parties_listed import ALSO, NAME, joined, led, respectively, surname, unique

_HEAD = 900
"""Characters of the opening in which a talk is announced."""
_LEAD = 350
"""Characters in which it is said who visits whom."""
_MOST = 3
"""More parties than these are a conference."""
_SENTENCE = re.compile(r"(?<=[.!?])[”\"’]*\s+(?=[^a-z])|\n")
_TALK = re.compile(
    r"\b(?:met|meets|meeting|talks|negotiations|(?<!ship\s)(?<!port\s)visit(?:s|ed|ing)?|receiv(?:e[sd]?|ing)|hosted|summit"
    r"|joint(?!\schiefs)|communiqu[ée]|press\sconference|telephoned?|(?:phone\s)?call\swith|phone\scall"
    r"|spoke\s(?:by|with|to\s(?:the\s)?(?:[\w’'-]+\s){0,3}?(?:president|prime|minister|chancellor|king))|conversation"
    r"|credentials|joint\sbriefing|statements\sof|forum|answers\safter|consultations|co-chair(?:s|ed)?"
    r"|session|commission|mission|trilateral|invitation|delegations?"
    r"|(?<!was\s)(?<!were\s)(?<!been\s)(?:agreed|signed)\s(?:on|to|that|an?)|ministers\ssaid)\b",
    re.IGNORECASE,
)
_OFFICE = (
    r"(?:presidents?|vice[\s-]presidents?|prime|ministers?|premiers?|king|queen|emir|sultan|sheikh"
    r"|chancellor|prince|princess|crown|heads?\sof\s(?:state|government)|speakers?|envoys?"
    r"|chair(?:man|woman|person)s?|delegations?|counterparts?|colleagues?|ambassadors?"
    r"|secretar(?:y|ies)|side|taoiseach|ministr(?:y|ies)|governments?|guests?|parliament)"
)
_BEFORE = re.compile(
    rf"\b{_OFFICE}\b[^.;:\n]{{0,60}}?\b(?:of|from)\s(?:the\s)?(?:(?:Republic|Kingdom|State)\sof\s)?\Z",
    re.IGNORECASE,
)
"""“Prime Minister of | Kazakhstan”, “President Radanović of | Serbia”."""
_AFTER = re.compile(rf"(?:['’]s)?\s(?:[\w'’-]+\s){{0,4}}?{_OFFICE}\b", re.IGNORECASE)
"""“Indian | External Affairs Minister”."""
_HOST = re.compile(
    r"\b(?:visit(?:ed|ing|s)?|trip|tour)\s(?:(?:to|of)\s)?(?:the\s)?(?:Republic\sof\s)?\Z",
    re.IGNORECASE,
)
_RECEIVED = re.compile(
    r"\b(?:hosted(?!\sby)|received|was\sreceived|welcomed)\b[^.\n]{0,160}?\bin\s\Z"
)
_NAME_AFTER = re.compile(rf",?\s(?:Mr\.?\s|Ms\.?\s|Mrs\.?\s|Mr\s)?({NAME})")
_TITLED = re.compile(
    rf"(?:['’]s)?\s(?:[\w'’-]+\s){{0,4}}?{_OFFICE}(?:\sof(?:\s[\w'’-]+){{1,3}}?)?,?\s",
    re.IGNORECASE,
)
"""“his Chilean | colleague, | Beatriz Lagos”."""
_CALLED = re.compile(r"(?:['’]s?)?(?:\s[a-z][\w-]+){1,5},?\s")
"""“The French | collector | Maxence Roy”."""
_OWNER = re.compile(r"['’]s?\Z")
_AFTER_NAME = re.compile(r",?\s(?:of|from)\s(?:the\s)?(?:Republic\sof\s)?")
_WHO_IS_FROM = re.compile(r",\s(?:\d{1,3},\s)?an?\s(?:[a-z][\w-]*\s){1,4}?from\s(?:the\s)?")
"""“Emre Soylu, an engineer from | Izmir”."""
_WHO_IS = re.compile(r",\s(?:\d{1,3},\s)?an?\s(?:[a-z][\w-]*\s){0,2}?")
"""“Marta Quental, 58, a | Portuguese bell founder”."""
_OFFICIAL = re.compile(
    r"\b(?:ministry|president\w*|government|chancellery|embassy|department|parliament|office|kremlin"
    r"|cabinet)\b",
    re.IGNORECASE,
)
_SUMMIT = re.compile(r"\b(?:summit|forum|conference\son|session|council|congress)\b", re.IGNORECASE)
"""Many come: the place is nobody's."""
_DATED = re.compile(
    rf"(?:^|,\s)([^\W\d_a-z][\w’' -]{{2,24}}),\s"
    rf"(?:{MONTH}\s\d{{1,2}}|\d{{1,2}}\s{MONTH}),?\s\d{{4}}$",
    re.MULTILINE,
)
_ELSEWHERE = re.compile(
    r"\b(?:ambassador|envoy|representative)\b.{0,20}?\b(?:in|to)\b", re.IGNORECASE
)
"""“Ambassador in Cairo”: of whom, it does not say."""
_SENT = re.compile(
    r"\b(?:[Aa]mbassador|[Ee]nvoy|[Rr]epresentative|[Cc]onsul[\w-]*)\b(?:\s[\w-]+){0,3}?\sof\s(?:the\s)?"
    r"(?:Republic\sof\s|Kingdom\sof\s)?\Z"
)
"""“Ambassador of | Pakistan to Hungary”."""
_OF_MANY = re.compile(
    r"\b(?:EU|UN|NATO|OSCE|IMF|World\sBank|commissioner|secretary-general|high\srepresentative"
    r"|mission|rapporteur)\b",
    re.IGNORECASE,
)
_STATE_OFFICE = re.compile(
    r"\b(?:president|premier|minister|chancellor|king|queen|secretary|emir|colleague|counterpart"
    r"|spokes(?:man|woman|person))\b",
    re.IGNORECASE,
)
_PORTFOLIO = (
    r"(?:the\s)?(?:state|foreign|finance|defen[cs]e|interior|health|education|culture|trade|commerce"
    r"|econom\w+|energy|transport\w*|agriculture|labou?r|justice|environment|climate|seas?|industry"
    r"|science|tourism|water|sports?|social|internal|external|civil|digital|fisheries|internal|public"
    r"|european|employment|youth|migration|infrastructure|development|planning|information)"
)
_OF_WHAT = re.compile(rf"\b(?:of|for)\s(?!{_PORTFOLIO}\b)", re.IGNORECASE)
_OF_WHOM = re.compile(r"^[^\W\d_a-z][\w-]*(?:an|ese|ish)\s(?!of\b)|['’]s?\s")
"""“Marindian Finance Secretary”, “Lusenia's minister”: a state no table has."""


@dataclass(frozen=True, slots=True)
class Parties:
    """The countries an article is between, and whether they talk with one another in it."""

    codes: tuple[str, ...] = ()
    talk: bool = False
    names: frozenset[str] = frozenset()
    """The speakers that the sentence about the talk names."""
    homes: Mapping[str, str] = field(default_factory=dict)
    """Speaker -> code, as far as it is known."""
    people: Mapping[str, str] = field(default_factory=dict)
    """Surname -> code, of speakers and of other office holders the article names."""


def parties_of(
    countries: Countries, text: str, speakers: Iterable[Speaker] = (), outlet: str = ""
) -> Parties:
    """The parties of the article `text`, whose statements `speakers` make."""
    head = text[:_HEAD]
    mentions = countries.mentions(head)
    officed = _officed(head, mentions)
    sentences = _talking(head)
    known = {s.name: s for s in speakers if s.name.strip()}
    named = _named_in(head, sentences, known)
    hosts = [m for m in mentions if _is_host(head, m)]
    homes = {name: _home(countries, text, one) for name, one in known.items()}
    officed_codes = [*joined(head, mentions), *officed]
    lead = [m.code for m in officed_codes if any(s <= m.start < e for s, e in sentences)]
    homes |= {n: code for n, code in _by_one_name(head, officed, homes).items() if not homes[n]}
    homes |= respectively(head, mentions, known) | led(head, lead, known, homes)
    codes = unique(lead + [homes[n] for n in known if n in named] + [m.code for m in hosts])
    seat = unique([m.code for m in hosts] + _seat(countries, head, outlet))
    if len(seat) == 1:
        visited = [m.start for m in hosts if not _has_received(head, m)]
        for name, one in known.items():
            guest = bool(visited) and 0 <= head.find(name) < visited[0]
            known_by = bool(one.role) or name in named
            if not homes[name] and not guest and known_by and is_plain(one):
                homes[name] = seat[0]
        codes = unique([*codes, *(homes[n] for n in known if n in named)])
    _last_one(lead, named, known, homes)
    heard = {homes[n] for n, s in known.items() if homes[n] and s.kind is AgentKind.PERSON}
    codes = codes if len(codes) <= _MOST else ()
    if not sentences and len(known) == 1:  # an ambassador is asked about the two countries
        (only,) = known.values()
        codes = _sent_by(countries, only.role)
        if len(codes) == 2:
            homes = {only.name: codes[0]}
            return Parties(codes, True, frozenset(known), homes, {})
    official = {homes[n] for n, s in known.items() if homes[n] and _speaks_for_a_state(s)}
    if len(codes) < 2 and len(official) == 2 and sentences:
        codes = tuple(sorted(official))
    talk = bool(sentences and codes) and (heard <= set(codes) or set(codes) <= heard)
    return Parties(codes, talk, named, homes, _people(homes, known, head, officed))


def _by_one_name(head: str, officed: Sequence[Mention], known: Iterable[str]) -> dict[str, str]:
    """“PRIME MINISTER TRAN”, who is the “Prime Minister of Vietnam, Tran Minh Hoa”."""
    codes: dict[str, set[str]] = {}
    for mention in officed:
        if match := _NAME_AFTER.match(head, mention.end):
            for word in {match[1].split()[0], surname(match[1])}:
                codes.setdefault(word, set()).add(mention.code)
    return {n: min(codes[n]) for n in known if len(codes.get(n, ())) == 1}


def _last_one(
    lead: Sequence[str],
    named: frozenset[str],
    known: Mapping[str, Speaker],
    homes: dict[str, str],
) -> None:
    """Of those the lead names, who is left over is of the party that is left over."""
    left = [c for c in unique(lead) if c not in {homes[n] for n in named}]
    nameless = [n for n in named if not homes[n] and known[n].kind is AgentKind.PERSON]
    if len(named) > 1 and len(left) == len(nameless) == 1 and _is_of_a_state(known[nameless[0]]):
        homes[nameless[0]] = left[0]


def _named_in(
    head: str, sentences: Sequence[tuple[int, int]], known: Iterable[str]
) -> frozenset[str]:
    """The speakers that the sentences about the talk name."""
    pieces = [head[start:end] for start, end in sentences]
    return frozenset(n for n in known if any(surname(n) in piece for piece in pieces))


def _seat(countries: Countries, head: str, outlet: str) -> list[str]:
    """Where an article is written: the state of an official outlet, or the dateline's capital."""
    found = [m.code for m in countries.mentions(outlet)] if _OFFICIAL.search(outlet) else []
    if (match := _DATED.search(head)) and not _SUMMIT.search(
        head, 0, match.end()
    ):  # “Bratislava, June 11, 2025”: a transcript's heading
        place = countries.mentions(match[1])
        found += [m.code for m in place if m.kind == "capital"]
    if written := dateline(head)[0]:
        named = {m.code for m in countries.mentions(head) if m.kind != "capital"}
        place = countries.mentions(written)
        found += [m.code for m in place if m.kind == "capital" and m.code in named]
    return found


def _officed(head: str, mentions: Sequence[Mention]) -> list[Mention]:
    """The countries an office is named of, in order."""
    found: list[Mention] = []
    for mention in mentions:
        ends = head[mention.end - 1] == "." and head[mention.end - 3 : mention.end - 2] != "."
        if mention.kind in ("capital", "place", "city", "demonym"):
            continue
        before = head[max(0, mention.start - 90) : mention.start]
        own = not head[mention.end - 2 : mention.end].endswith(("'s", "’s"))
        among = found and found[-1].end > mention.start - 20 and ALSO.search(
            head, found[-1].end, mention.start
        )  # fmt: skip
        if (
            (own and _BEFORE.search(before))
            or (not ends and _AFTER.match(head, mention.end, mention.end + 60))
            or (mention.kind == "name" and among and among.start() == found[-1].end)
        ):
            found.append(mention)
    return found


def _talking(head: str) -> list[tuple[int, int]]:
    """The sentences of the opening in which somebody meets somebody."""
    ends = [m.end() for m in _SENTENCE.finditer(head)]
    return [
        (start, end)
        for start, end in zip([0, *ends], [*ends, len(head)], strict=True)
        if _TALK.search(head, start, end)
    ]


def _is_host(head: str, mention: Mention) -> bool:
    if mention.start > _LEAD or mention.kind not in ("name", "capital"):
        return False
    before = head[max(0, mention.start - 40) : mention.start]
    return bool(_HOST.search(before)) or _has_received(head, mention)


def _has_received(head: str, mention: Mention) -> bool:
    """Whether somebody was received there: “hosted the delegation in | Hanoi”."""
    before = head[max(0, mention.start - 190) : mention.start]
    return mention.kind == "capital" and bool(_RECEIVED.search(before))


def _home(countries: Countries, text: str, one: Speaker) -> str:
    """A speaker's country, "" where it is not known."""
    if sent := _sent_by(countries, one.role):
        return sent[0]
    if one.country and not _ELSEWHERE.search(one.role):
        owned = f"{countries.names.get(one.country, '?')}'s "
        return "" if f"of {owned}" in one.role.replace("’", "'") else one.country
    if one.country or one.kind is not AgentKind.PERSON:
        return ""
    strange = {m.code for m in countries.mentions(one.role) if m.code.startswith(UNKNOWN)}
    if len(strange) == 1 and not _ELSEWHERE.search(one.role):
        return strange.pop()
    at = text.find(one.name)
    if at < 0:
        return ""
    if code := _named_after(countries, text, at + len(one.name)):
        return code
    before = countries.mentions(text, max(0, at - 60), at)
    last = before[-1] if before and before[-1].kind != "city" else None
    if last and (last.kind == "adjective" or _OWNER.search(text, last.start, last.end)) and (
        _TITLED.fullmatch(text, last.end, at)
    ):  # fmt: skip
        return last.code
    return ""


def origin_of(countries: Countries, text: str, one: Speaker) -> str:
    """The country that a speaker's body, office or the words beside the name tell, else "".

    “The Philippine Coast Guard”, the spokesman of “the Ministry of Interior of Jordan”, “Yemen's
    ambassador in Cairo”, “Mayor of Debrecen”, “the French collector Maxence Roy”.
    """
    if sent := _sent_by(countries, one.role):
        return sent[0]
    if one.country and not _ELSEWHERE.search(one.role):
        return one.country
    body = one.name if one.kind is AgentKind.ORGANISATION else ""
    for names in (one.on_behalf_of, body):
        codes = {m.code for m in countries.mentions(names)} if names else set()
        if len(codes) == 1:
            return codes.pop()
    if found := countries.mentions(one.role) if one.role else []:
        whose = found[0].start == 0 or one.role[: found[0].start].endswith(" of ")
        if whose and (found[0].start == 0 or len({m.code for m in found}) == 1):
            return found[0].code
    return _beside(countries, text, one.name) if one.name else ""


def _sent_by(countries: Countries, role: str) -> tuple[str, ...]:
    """“Ambassador of Pakistan to Hungary”: by whom, and to whom where that is told."""
    if not _ELSEWHERE.search(role):
        return ()
    found = countries.mentions(role)
    if not found or not (found[0].start == 0 or _SENT.search(role, 0, found[0].start)):
        return ()
    return unique(m.code for m in found[:2])


def _beside(countries: Countries, text: str, name: str) -> str:
    """“The French collector | Maxence Roy”, “Maxence Roy of France”."""
    at = text.find(name)
    if at < 0:
        return ""
    before = countries.mentions(text, max(0, at - 60), at)
    if before and _CALLED.fullmatch(text, before[-1].end, at):
        last = before[-1]
        if last.kind == "adjective" or _OWNER.search(text, last.start, last.end):
            return last.code
    return _named_after(countries, text, at + len(name))


def _named_after(countries: Countries, text: str, end: int) -> str:
    """“Maxence Roy | of France”, “Emre Soylu |, an engineer from Izmir”."""
    for mention in countries.mentions(text, end, end + 70)[:1]:
        said = (_AFTER_NAME, _WHO_IS_FROM, *((_WHO_IS,) if mention.kind == "adjective" else ()))
        if any(pattern.fullmatch(text, end, mention.start) for pattern in said):
            return mention.code
    return ""


def _is_of_a_state(one: Speaker) -> bool:
    """Whether the role names neither a state that no table has nor a body of many states."""
    unlike = (_OF_WHAT, _OF_WHOM, _OF_MANY)
    return not one.on_behalf_of and not any(pattern.search(one.role) for pattern in unlike)


def _speaks_for_a_state(one: Speaker) -> bool:
    """Whether somebody may be a party of a talk: no analyst, no owner of a firm."""
    return one.kind is AgentKind.PERSON and (not one.role or bool(_STATE_OFFICE.search(one.role)))


def is_plain(one: Speaker) -> bool:
    """Whether the office of a state that is not named: “Minister of Health”."""
    if one.kind is not AgentKind.PERSON or one.on_behalf_of:
        return False
    if not one.role:
        return True
    return bool(_STATE_OFFICE.search(one.role)) and not (
        _OF_WHAT.search(one.role) or _OF_WHOM.search(one.role)
    )


def _people(
    homes: Mapping[str, str],
    known: Mapping[str, Speaker],
    head: str,
    officed: Sequence[Mention],
) -> dict[str, str]:
    """Surname -> code; two people of one surname and two countries are nobody's."""
    pairs = [
        (surname(name), code)
        for name, code in homes.items()
        if code and known[name].kind is AgentKind.PERSON
    ]
    pairs += [
        (surname(match[1]), mention.code)
        for mention in officed
        if (match := _NAME_AFTER.match(head, mention.end))
    ]
    out: dict[str, str] = {}
    for name, code in pairs:
        if out.setdefault(name, code) != code:
            out[name] = ""
    return {name: code for name, code in out.items() if code}
