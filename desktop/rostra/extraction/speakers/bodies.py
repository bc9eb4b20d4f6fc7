"""Organisations that speak: ministries, known bodies, metonyms, companies and documents."""

from __future__ import annotations

import re
from collections.abc import Sequence

from rostra.extraction.people.names import latin, word_set
from rostra.extraction.people.states import CAPITAL, NAME, States
from rostra.extraction.speakers.known_bodies import (
    KNOWN,
    Body,
    body_in,
    known_body,
    strip_article,
)

_PORTFOLIOS = {
    "foreign": "Foreign Affairs", "defence": "Defence", "defense": "Defence",
    "interior": "Internal Affairs", "home": "Home Affairs", "external affairs": "External Affairs",
    "external": "External Affairs", "finance": "Finance", "economy": "Economy",
    "economic": "Economy", "economics": "Economy", "justice": "Justice", "energy": "Energy",
    "health": "Health", "transport": "Transport", "transportation": "Transport",
    "trade": "Trade", "agriculture": "Agriculture", "education": "Education",
    "culture": "Culture", "labour": "Labour", "labor": "Labour", "environment": "Environment",
    "industry": "Industry", "information": "Information", "tourism": "Tourism", "oil": "Oil",
    "emergencies": "Emergency Situations", "commerce": "Commerce", "digital": "Digital Affairs",
    "water": "Water", "fisheries": "Fisheries", "science": "Science", "housing": "Housing",
    "interior affairs": "Internal Affairs", "foreign affairs": "Foreign Affairs",
    "railways": "Railways", "railway": "Railways", "mining": "Mining", "sport": "Sport",
    "sports": "Sports", "infrastructure": "Infrastructure", "migration": "Migration",
    "unification": "Unification",
}  # fmt: skip
PORTFOLIO_WORDS = frozenset(_PORTFOLIOS)
_INTERNAL_AFFAIRS = frozenset(
    {"AZ", "AM", "GE", "RU", "UA", "BY", "KZ", "UZ", "KG", "TJ", "TM", "MD", "RO", "BG", "RS", "HR"}
)
"""Whose interior ministry is called so in English; elsewhere it is “of the Interior”."""
_SHORT_MINISTRY = re.compile(
    r"\A(?P<before>.*?)\b(?P<topic>" + "|".join(sorted(_PORTFOLIOS, key=len, reverse=True))
    + r")(?:\s+(?:and|&)\s+(?P<second>[\w]+))?\s+ministry\b(?P<after>.*)\Z",
    re.IGNORECASE,
)  # fmt: skip
_ANY_MINISTRY = re.compile(
    r"(?:\b[A-Z]\w+(?:['’]s)?\s+)?\b(?i:" + "|".join(sorted(_PORTFOLIOS, key=len, reverse=True))
    + r")\s+[Mm]inistry\b(?: of [A-Z]\w+)?"
    r"|\b[Mm]inistry (?:of|for) (?:the )?[A-Z]\w+(?: (?:of|and) [A-Z]\w+)*"
)  # fmt: skip
"""A ministry with its portfolio, anywhere in a text."""
_LONG_MINISTRY = re.compile(
    r"\b(?P<head>(?:ministry|department) (?:of|for) (?:the )?(?P<topic>.+?))"
    r"(?: of (?:the )?(?P<state>[A-Z][\w'’\- ]+))?\Z",
    re.IGNORECASE,
)
_COMMON = re.compile(
    r"\b(ministry|department|agency|bank|company|firm|group|committee|commission|council|party"
    r"|parliament|government|court|union|association|corporation|institute|university|embassy"
    r"|organisation|organization|federation|authority|office|regulator|operator|airline|utility"
    r"|carrier|fund|foundation|police|army|military|cabinet|administration|bloc|alliance|board"
    r"|service|newspaper|consortium|charity|watchdog|airport|hospital|ngo|manufacturer|maker"
    r"|producer|retailer|developer|builder|supplier|giant|lender|insurer|start-up|startup"
    r"|secretariat|presidency|palace|chamber|senate|congress|mission|delegation|body|outlet"
    r"|broadcaster|bureau|exchange|club|league|grid|shipyard|port|railway|railways|team|campaign|command|force"
    r"|guild|cooperative|co-operative|syndicate|confederation)\Z"
)
COMPANY_WORDS = word_set(
    "company firm group corporation operator airline carrier utility manufacturer maker producer"
    " retailer developer builder supplier giant lender insurer start-up startup bank consortium"
    " shipyard"
)
_COMPANY_SIGNS = word_set(
    "inc ltd llc plc corp co company corporation group holding holdings airlines airways lines"
    " international ferries breweries stores hotels pictures games software semiconductors"
    " airports petroleum"
    " textiles shipyard shipyards biotech pharmaceuticals networks freight cargo aerospace dynamics"
    " electronics robotics automotive dairies fisheries seafood solar"
    " motors energy oil gas systems technologies industries bank partners electric power rail"
    " railways shipping steel cement telecom foods logistics mining pharma minerals metals"
    " chemicals insurance"
)
DOCUMENT = re.compile(
    r"\b(statement|communiqu[eé]|declaration|report|document|resolution|letter|message|release"
    r"|readout|filing|decree|text|agreement|memorandum|note|bulletin|minutes|estimate|figures|data|post|tweet|survey|study|poll|article|website"
    r"|analysis|forecast)\Z",
    re.IGNORECASE,
)
PAPER_BY = re.compile(
    r"(?:[Aa]n?|[Tt]he|[Aa]nother)\s+(?:[\w\-]+\s+){0,2}(?:report|study|survey|poll|analysis|paper|statement"
    r"|review|release|letter)"
    r"(?:\s+(?:published|released|issued|signed|written|sent|circulated)[a-z ]*?)?"
    r"\s+(?:by|from)\s+"
    r"(?P<body>(?:the\s+)?(?:(?:[a-z]+\s+){1,3}(?:of|for)\s+(?:the\s+)?|[a-z]+\s+)?[A-Z][\w&.'’\-]*(?:\s+(?:of|for|the|and|on|&|[A-Z][\w&.'’\-]*))*)",
)
"""“A survey published last month by the institute Afropoll”."""
DOCUMENT_OF = re.compile(r"(?:the |a )?(?:minutes|results|findings|text|figures|terms) of\b")


MAKER = re.compile(
    r"(?:\w*maker|\w*builder|Airline|Carrier|Utility|Operator|Retailer|Regulator|Lender|Insurer"
    r"|Newspaper|Broadcaster|Watchdog|Charity|Brokerage|Conglomerate|Manufacturer"
    r"|[A-Z][a-z]+ (?:operator|exporter|importer|manufacturer|supplier|carrier|giant|brokerage"
    r"|lender|insurer|retailer))\s+(?=[A-Z])"
)
"""“Ferrymaker Sund Marine”: a company with what it is before its name."""


_CODE_LENGTH = 2


def metonym(text: str, states: States) -> Body | None:
    """A state or its capital that speaks: "Baku" -> "Government of Azerbaijan"."""
    plain = strip_article(text)
    found = states.find(plain) if plain[:1].isupper() else None
    if not found or found[1] not in (NAME, CAPITAL):
        return None
    known = len(found[0]) == _CODE_LENGTH and found[0].isupper()
    name = f"Government of {with_article(states.name(found[0]))}"
    return Body(name, "government", found[0], sure=known)


def capitalised(words: str) -> str:
    """Common words as a body's name has them: “Regional Anti-Mafia Commission”."""
    return " ".join(
        w if w in _SMALL else _HYPHENED.sub(lambda m: m.group().upper(), w[:1].upper() + w[1:])
        for w in words.split()
    )


_SMALL = frozenset({"of", "for", "and", "on", "the", "in", "to"})
_HYPHENED = re.compile(r"(?<=[a-z]{3}-)[a-z](?=[a-z]{3})")
"""“Anti-mafia”, but not “co-operative” nor “take-up”."""


def with_article(state: str) -> str:
    """The state's name as it stands after "of"."""
    state = state.replace(" & ", " and ")
    return f"the {state}" if _WANTS_THE.match(state) else state


_WANTS_THE = re.compile(
    r"(?:United|Netherlands|Philippines|Bahamas|Gambia|Maldives|Comoros|Seychelles|Czech Rep"
    r"|Dominican Rep|Central African|Marshall|Solomon|Democratic Rep|Republic of)"
)


def ministry(text: str, states: States, home: str) -> Body | None:
    """“the Azerbaijani foreign ministry” -> “Ministry of Foreign Affairs of Azerbaijan”.

    `home` is the state that the article speaks from, "" when that is not known: then the name
    is given without a state and is not sure.
    """
    plain = strip_article(text)
    short = _SHORT_MINISTRY.match(plain)
    if short:
        topic = _PORTFOLIOS[short["topic"].lower()]
        if part := _part_of_state(short["before"], states):
            return Body(capitalised(f"{part} {short['topic']} ministry"), "ministry", sure=False)
        named = _state_in(short["before"], states) or _state_in(_OF.sub("", short["after"]), states)
        if topic == "Internal Affairs" and (named or home) not in _INTERNAL_AFFAIRS:
            topic = "the Interior"
        if short["second"]:
            second = short["second"].lower()
            topic = (
                f"{topic.removesuffix(' Affairs')} and {_PORTFOLIOS.get(second, second.title())}"
            )
        return _named(f"Ministry of {topic}", named or home, states)
    long = _LONG_MINISTRY.search(plain)
    if long and re.match(r"(?:(?:[A-Z][\w'’]+\s+)*)\Z", plain[: long.start()]):
        head = long["head"]
        head = head[0].upper() + head[1:] if head[0].islower() else head
        state = _state_in(long["state"] or "", states) or _state_in(plain[: long.start()], states)
        if long["state"] and not state:
            state = long["state"]
        head = re.sub(r"\b[a-z]", lambda m: m.group().upper(), head, flags=0)
        head = re.sub(r"\b(Of|For|And|The)\b", lambda m: m.group().lower(), head)
        return _named(head, state or home, states)
    return None


def _part_of_state(before: str, states: States) -> str:
    """“Bavarian” interior ministry: of a part of a state, and never the one at home."""
    plain = re.sub(r"['’]s?\Z", "", strip_article(before).strip())
    if latin(plain) in _PARTS:
        return plain
    part = plain[:1].isupper() and re.fullmatch(r"[A-Z]\w+(?: [A-Z]\w+)?", plain)
    return plain if part and latin(plain) in _PARTS and not states.find(plain) else ""


_PARTS = word_set(
    "scottish welsh english catalan basque bavarian saxon flemish walloon quebec ontario alberta"
    " texas california florida bavaria saxony hesse hessian catalonia scotland wales victoria"
    " queensland tasmanian punjab sindh balochistan kerala gujarat maharashtra gauteng sicilian"
    " sardinian crimean chechen tatar kurdish zanzibar somaliland puntland abkhaz greenlandic"
    " faroese corsican venetian lombard andalusian galician silesian transylvanian"
)
"""Parts of states that have governments and ministries of their own."""
_OF = re.compile(r"\A\s*of\s+")
"""“The Finance Ministry of Norway”."""
_FARTHEST = 30_000
"""Characters over which “the ministry” looks back for words that name one."""


def last_ministry(text: str, end: int, states: States, home: str) -> Body | None:
    """The ministry last spoken of before an offset: "officials at the energy ministry"."""
    spoken = None
    for match in _ANY_MINISTRY.finditer(text, max(0, end - _FARTHEST), end):
        spoken = match
    return ministry(spoken.group(), states, home) if spoken else None


def government(text: str, states: States) -> Body | None:
    """“the Azerbaijani government”, “Ordonia's parliament”."""
    plain = strip_article(text)
    first, _, what_of = plain.rpartition(" ")
    part = _part_of_state(first, states)
    if part and what_of.lower() in ("government", "parliament", "executive"):
        return Body(capitalised(f"{first} {what_of}"), what_of.lower())
    owned = _OWN_BODY.fullmatch(plain)
    if owned:
        state = _state_in(owned["state"], states)
        if state or (owned["own"] and owned["what"].split()[-1] not in _OF_A_STATE_ALONE):
            name = with_article(states.name(state)) if state else owned["state"]
            what = owned["what"].title().replace("Coastguard", "Coast Guard")
            return Body(f"{what} of {name}", owned["what"].split()[-1].lower(), state)
    match = re.fullmatch(
        r"(?P<state>[A-Z][\w'’\- ]*?)(?:['’]s?)?\s+(?P<what>government|parliament|cabinet"
        r"|authorities|presidency|military|army)(?: in [A-Z][\w ]+)?"
        r"|(?P<what2>government|parliament|authorities|presidency) of (?:the )?"
        r"(?P<state2>[A-Z][\w'’\- ]*)",
        plain, re.IGNORECASE,
    )  # fmt: skip
    if not match:
        return None
    what = (match["what"] or match["what2"]).lower()
    state = _state_in(match["state"] or match["state2"], states)
    if not state:
        return None
    what = {"authorities": "government", "cabinet": "government",
            "military": "armed forces"}.get(what, what)  # fmt: skip
    noun = what.title() if what != "armed forces" else "Armed Forces"
    return Body(f"{noun} of {with_article(states.name(state))}", what, state)


_OWN_BODY = re.compile(
    r"(?P<state>[A-Z][\w'’\- ]*?)(?P<own>['’]s?)?\s+(?P<what>(?i:central bank|national bank"
    r"|supreme court|constitutional court|national assembly|senate|navy|air force)|(?:[a-z]+ ){0,2}"
    r"(?:authority|agency|regulator|watchdog|commission|court|bank|guard|coastguard|treasury"
    r"|service|inspectorate|directorate|judiciary|bureau))"
)
_OF_A_STATE_ALONE = frozenset({"service", "inspectorate", "directorate", "judiciary", "bureau"})
"""What a person or a firm has too: “Norrland's fisheries service”, but not “Renn's service”."""


def _state_in(text: str, states: States) -> str:
    plain = strip_article(text.strip())
    if not plain:
        return ""
    found = states.find(re.sub(r"['’]s?\Z", "", plain))
    if found:
        return found[0]
    plain = re.sub(r"\A(?:Republic|Kingdom|State|Federation) of (?:the )?", "", plain)
    found = states.find(plain)
    return found[0] if found else ""


def _named(head: str, state: str, states: States) -> Body:
    noun = head.split(maxsplit=1)[0].lower()
    if not state:
        return Body(head, noun, "", sure=False)
    return Body(f"{head} of {with_article(states.name(state))}", noun, state)


def companies_in(text: str) -> dict[str, str]:
    """First word -> name, of companies a text names in full: "Halvard" -> "Halvard Foods"."""
    out: dict[str, str] = {}
    for match in _RUN.finditer(text):
        words = match.group().split()
        if not _signed(latin(match.group()).split()):
            continue
        out.setdefault(words[0], match.group())
        if len(words) == len(("Severn", "Vale", "Water")):
            out.setdefault(" ".join(words[:2]), match.group())
    for match in _AFTER_KIND.finditer(text):
        if match["what"].lower() not in NO_FIRMS:
            out.setdefault(match["name"].split()[0], match["name"])
    for match in _AGENCY.finditer(text):
        out.setdefault(match["name"], match.group())
    return out


NO_FIRMS = word_set(
    "lawmaker filmmaker policymaker dressmaker playmaker peacemaker winemaker shoemaker watchmaker"
    " matchmaker troublemaker kingmaker cheesemaker documentary-maker film-maker homemaker"
    " bookmaker haymaker"
)
_AFTER_KIND = re.compile(
    r"\b(?P<what>[\w-]*maker|firm|airline|lender|insurer|retailer|conglomerate)"
    r" (?P<name>[A-Z][a-z]\w+(?: [A-Z]\w+){1,3})\b(?!['’])"
)
"""“Bearing maker Kitamura Seiki”: what goes on as “Kitamura”."""
_AGENCY = re.compile(r"\b(?P<name>[A-Z]\w+) [Nn]ews [Aa]gency\b")
_RUN = re.compile(r"\b[A-Z]\w+(?: [A-Z]\w+)+")


AGENCY_NAMED = re.compile(
    r"(?:[Tt]he |[A-Z]\w+['’]s )?(?:[\w-]+ ){0,3}news agency,? (?P<name>[A-Z]\w+),?"
)
"""“The Orvanian news agency ORNA”."""
SORT = re.compile(
    r"\A([Tt]he )?(?:official|semi-official|state-run|state-owned|government-owned"
    r"|(?:[A-Z]\w+ )?[A-Z]\w+-based(?: [a-z]+){0,2}|government-run"
    r"|privately[- ](?:owned|held)|independent|daily|domestic|local|powerful|influential|ruling"
    r"|opposition|main opposition|leading|radical|militant|hardline|rival|outspoken|governing"
    r"|rebel|paramilitary|separatist|breakaway|far-right|far-left|left-wing|right-wing|left-leaning"
    r"|right-leaning|centre-left|centre-right|center-left|center-right|conservative|nationalist"
    r"|populist|socialist|pro-[a-z]+|Islamist|secular|centrist|junior|minority|majority"
    r"|\d+-(?:member|nation|country|state))(?: [a-z]+){0,2} (?=[A-Z])"
)
"""“The official Norrmark news agency”, “state-owned oil giant Norroil”: its sort, and its name."""


def common_noun(text: str) -> str:
    """The noun by which a body is called without its name: "the company" -> "company"."""
    match = _COMMON.search(strip_article(text).lower())
    return match.group(1) if match else ""


def may_be_called(name: str, noun: str) -> bool:
    """Whether a body of this name can be "the company", "the ministry"."""
    low = latin(name).replace(".", "").split()
    if noun in low or f"{noun}s" in low:
        return low != [noun] and not (noun in _TRADES and low[-1] in _OF_MANY)
    if noun == "bank" and _BANKS & set(low):
        return True
    if noun == "force":
        return bool({"police", "constabulary", "garda", "gendarmerie"} & set(low))
    if noun == "airline":
        return bool(_AIRLINES & set(low))
    if noun in COMPANY_WORDS and len(low) > 1 and low[-1] not in _PUBLIC:
        return bool(_COMPANY_SIGNS & set(low)) or _signed(low)
    return False


def _signed(words: Sequence[str]) -> bool:
    """Whether the last word of a name says that it is a company's: “Severn Vale Water”."""
    if words[-1] in _COMPANY_SIGNS:
        return True
    return len(words) > 1 and words[-1] in _LAST_SIGNS and words[0] not in _NO_FIRM


_LAST_SIGNS = word_set(
    "water health healthcare research securities copper gold silver lithium coal sugar tobacco"
    " motor processing media wireless seeds timber cocoa coffee tyres tires glass paper"
)
_NO_FIRM = word_set(
    "public mental world global national universal primary state county city drinking fresh clean"
    " high low black white ministry department minister reproductive maternal animal human rural"
    " scientific medical social international federal royal"
)
"""“Public Health”, “Fresh Water”: no company."""


_BANKS = word_set("banque banco banca banka bankasi sparkasse volksbank landesbank banken bancorp")
"""What “the bank” is called elsewhere."""
_AIRLINES = word_set("airlines airways air aviation jet")
_TRADES = word_set("airline bank company carrier retailer builder farm factory")
_OF_MANY = word_set("association union federation alliance council commission crew authority")
"""“The airline” is no Airline Pilots' Association."""
_PUBLIC = word_set(
    "board commission agency ministry department authority council committee office bureau court"
    " service union party parliament administration association institute"
)
"""“The National Energy Board” is no company."""


__all__ = [
    "COMPANY_WORDS", "DOCUMENT", "KNOWN", "Body", "body_in", "common_noun", "government",
    "known_body", "may_be_called", "metonym", "ministry", "strip_article", "with_article",
]  # fmt: skip
