"""Whether a run of capitalised words is a person's name, or a state's, a body's, a thing's."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from rostra.extraction.people.names import SUFFIXES, latin, word_set
from rostra.extraction.people.states import NAME, States
from rostra.extraction.people.titles import HONORIFICS, Title, is_title_word
from rostra.extraction.speakers import groups
from rostra.extraction.speakers.bodies import (
    COMPANY_WORDS,
    DOCUMENT,
    MAKER,
    NO_FIRMS,
    known_body,
)
from rostra.extraction.speakers.cast import Span
from rostra.extraction.speakers.layout import Layout, Word
from rostra.extraction.speakers.lexicon import BODY_WORDS, NEVER_NAMES, NO_STATES
from rostra.extraction.speakers.word_names import is_styled_month

_ARTICLES = word_set("al el")
"""“Al Bahr” is a place more often than a man called Al."""
_SMALL_TOO = word_set(
    "documents reports letters figures messages posts papers results findings calls demands appeals"
    " concerns fears questions allegations claims rumours criticism"
)
_PERSON_FOLLOWS = re.compile(
    r"\s\(\d{2}\)|(?:\s\([^()\n]{2,30}\))?\s*,\s+(?:(?:who|whose|aged\s+\d+|an?)\b|\d{2}[,.]\s)"
)
_OPEN_TITLE = re.compile(r"\b(?:of|for|and)(?:\s+the)?\s+\Z")
"""A title that goes on: “Minister of Agriculture and” Food Security."""
_PARTISANS = word_set("democrat democrats republican republicans")
"""“The West Virginia Democrat” tells who somebody is, and is no name."""
_OF_A_CONTINENT = word_set("african european asian american latin eastern western")
_ALSO_NAMES = word_set("victoria virginia washington york white")
_ALSO_SURNAMES = word_set(
    "mills works bay lake park house hall bridge bridges rivers river stone court post church banks"
    " field steel street hill forest west east north south young major church chambers force"
    " black white solar waters gold copper sugar coal front palace temple"
)


def after_of(layout: Layout, word: Word) -> bool:
    """“Deputy Prime Minister for Agriculture” Milena ..."""
    index = layout.word_at(word.start)
    return index > 0 and layout.words[index - 1].form in ("of", "for")


def _one_of_many(layout: Layout, word: Word) -> bool:
    """“A Privy Counsellor”, “an Eagle Scout”: what somebody is, and nobody's name."""
    index = layout.word_at(word.start)
    return index > 0 and layout.words[index - 1].form.lower() in ("a", "an")


def _in_place(layout: Layout, word: Word) -> bool:
    """“in Oran-Tau”: no person is what one is in."""
    index = layout.word_at(word.start)
    return index > 0 and layout.words[index - 1].form in ("in", "near", "across", "outside")


def _is_where(layout: Layout, word: Word) -> bool:
    """“A basement in Stoney Creek”; “confidence in Ida Renn” is in her."""
    index = layout.word_at(word.start)
    return index > 1 and _in_place(layout, word) and not (
        layout.words[index - 1].form == "in" and layout.words[index - 2].form.lower() in _IN_ONE
    )  # fmt: skip


_IN_ONE = word_set(
    "confidence trust faith interest belief believe believes believed trusts trusted found finds"
    " saw sees sided invested disappointed confided ally friend rival partner successor candidate"
    " leader man woman minister president voice figure like"
)


def in_clause_of_place(layout: Layout, word: Word) -> bool:
    """“In Lyon, the firm's owner, Sund, said”: where the sentence is set, and no owner."""
    index = layout.word_at(word.start)
    opens = index > 0 and layout.words[index - 1].form == "In"
    return opens and layout.text[word.end : word.end + 1] == ","


_KINDS = COMPANY_WORDS | {"union", "agency", "federation", "association", "network"}


def _after_kind(layout: Layout, word: Word) -> bool:
    """“German airline Luftag”: what it is stands before its name."""
    index = layout.word_at(word.start)
    return index > 0 and layout.words[index - 1].form in _KINDS


def _is_delegate(layout: Layout, end: int, states: States) -> bool:
    """“IDA RENN (Ethiopia) said”: who speaks for a state, as the United Nations print it."""
    state = DELEGATE.match(layout.text, end)
    return bool(state and states.find(state["state"]))


DELEGATE = re.compile(r"\s\((?P<state>[A-Z][\w’'-]+(?: (?:of |and |the )?[A-Z][\w’'-]+){0,5})\)")


def _after_firm(layout: Layout, word: Word, adjectives: frozenset[str]) -> bool:
    """“Bearing maker” Kitamura Seiki, “Canadian miner” Laurentine Copper: a company."""
    index = layout.word_at(word.start) - 1
    if index < 1 or layout.words[index].capital:
        return False
    what, before = layout.words[index].form, layout.words[index - 1]
    if what.endswith("maker") and what not in NO_FIRMS:
        return True
    return what in _FIRMS or (what in _FIRMS_ABROAD and latin(before.form) in adjectives)


_FIRMS = word_set(
    "firm company group giant airline lender insurer retailer conglomerate utility union federation"
    " ngo consortium coalition network daily weekly newspaper broadcaster magazine tabloid website"
)
_FIRMS_ABROAD = word_set(
    "miner brewer distiller producer developer operator builder carrier driller refiner grower"
    " exporter shipper supplier manufacturer bank chain"
)


def is_person(
    layout: Layout,
    name: Sequence[Word],
    written: str,
    title: object,
    title_words: Sequence[Word],
    sources: Sequence[Span],
    states: States,
    known_first: Callable[[str], str],
    known_person: Callable[[str], bool],
    adjectives: frozenset[str],
    alone: frozenset[str],
) -> bool:
    """Whether a run names somebody: by title, first name, or as a statement's source."""
    low = [latin(w.form) for w in name if w.form != "."]
    lone = not title and not title_words
    if _is_firm(layout, name, written, lone) or _is_no_name(low, name, written):
        return False
    month = is_styled_month(layout, title_words, name)
    if not month and _is_something_else(
        low, written, title, layout, name, states, known_first, adjectives
    ):
        return False
    if any(w.form.lower().rstrip(".") in HONORIFICS for w in title_words):
        return True
    if not title_words and not known_first(low[0]) and _one_of_many(layout, name[0]):
        return False
    if title and not _OPEN_TITLE.search(layout.text[: name[0].start][-12:]):
        return not written.isupper() or len(low) > 1
    first = known_first(low[0]) if low[0] not in _ARTICLES else ""
    if len(low) > 1 and first and not states.find(name[0].form):
        return True
    if MAKER.match(written):
        return False
    if len(low) > 1 and known_person(written):
        return True
    start, end = name[0].start, name[-1].end
    if any(s <= start and end <= e for s, e in sources):
        # "The Elbasy" is what one person alone is called.
        if len(low) == 1 and known_person(written):
            return True
        if len(low) == 1 or low[-1] not in alone:
            return _speaks(layout, name, written, sources, states, adjectives)
    return _told_elsewhere(layout, name, low[-1], alone)


def _told_elsewhere(layout: Layout, name: Sequence[Word], last: str, alone: frozenset[str]) -> bool:
    """Whether what stands beside a run, or its last word elsewhere, tells of a person."""
    if len(name) == 1 or last in SUFFIXES or is_title_word(last) or _A_PLACE.match(name[0].form):
        return False
    start, end = name[0].start, name[-1].end
    if _APPOSED_TRADE.search(layout.text, max(0, start - _TRADE), start):
        return layout.text[end : end + 1] == ","
    if last in alone and not _of_a_thing(layout, name[0]):
        return True
    return bool(_PERSON_FOLLOWS.match(layout.text, end)) or last in layout.people_words


_A_PLACE = re.compile(
    r"(?:Hotel|Port|Camp|Lake|Mount|Villa|Plaza|Casa|Radio|Club|Cape|Fort|Hospital|Bar|Restaurant)\Z"
)
_TRADE = 60
_APPOSED_TRADE = re.compile(
    r"\b(?:[Aa]n?|[Oo]ne|[Aa]nother)(?: [a-z][a-z-]*){0,3} (?:seller|vendor|hawker|trader"
    r"|farmer|grower|herder|shepherd|fisherman|fisherwoman|driver|teacher|nurse|midwife|doctor|surgeon|carpenter"
    r"|welder|mechanic|tailor|baker|butcher|barber|cook|waiter|waitress|cleaner|porter|student"
    r"|pupil|pensioner|retiree|widow|widower|mother|father|grandmother|grandfather|housewife"
    r"|shopkeeper|stallholder|resident|villager|neighbou?r|labou?rer|refugee|survivor|passenger"
    r"|soldier|veteran|volunteer|activist|campaigner|lawyer|historian|sociologist|economist"
    r"|analyst|professor|lecturer|priest|imam|monk|nun|electrician|plumber|bricklayer|docker"
    r"|blacksmith|beekeeper|weaver|potter|boatman|taxi-driver|deputy|lawmaker|councillor"
    r"), (?:(?:Mama|Papa|Mr|Mrs|Ms|Dr) )?\Z"
)
"""“A tomato seller, Ngufan Renn, had other cares”: what somebody lives by, and the name."""


def _of_a_thing(layout: Layout, word: Word) -> bool:
    """“The Hotel Renn”, “in Port Renn”: what bears a name may be named after who speaks."""
    index = layout.word_at(word.start) - 1
    return index >= 0 and layout.words[index].form.lower() in _BEFORE_THINGS


_BEFORE_THINGS = word_set("the a an in at near from to into outside inside around through of")


def _speaks(
    layout: Layout,
    name: Sequence[Word],
    written: str,
    sources: Sequence[Span],
    states: States,
    adjectives: frozenset[str],
) -> bool:
    """Whether a name in a source is a person's, for all that its words tell."""
    start, end = name[0].start, name[-1].end
    if _after_firm(layout, name[0], adjectives):
        return False
    if written.isupper():
        return len(name) > 1 and _is_delegate(layout, end, states)
    return _heads_its_source(layout.text, start, end, sources)


def _is_firm(layout: Layout, name: Sequence[Word], written: str, lone: bool) -> bool:
    """Whether a run stands in a company's name, or is its short name, as in “General Electric”."""
    inside = layout.firms.holds(name[0].start, name[-1].end)
    if inside or (lone and layout.firms.named(written)):
        return True
    if lone and len(name) > 1 and written in layout.companies:
        return True
    index = layout.word_at(name[0].start) - 1
    before = layout.words[index].form if index >= 0 else ""
    if before == "farmer" and index > 0 and layout.words[index - 1].form in _FARMED:
        return True
    return before[:1].isupper() and bool(layout.firms.named(f"{before} {written}"))


_FARMED = frozenset({"salmon", "fish", "trout", "shrimp", "oyster", "seafood", "wind", "solar"})
"""“Salmon farmer Storelv Havbruk”: a company; “farmer Ida Renn” is none."""


def _is_no_name(low: Sequence[str], name: Sequence[Word], written: str) -> bool:
    """“The West Virginia Democrat”, “the West African CFA franc zone”."""
    if (low[-1] in _PARTISANS and len(low) > 1) or any(w.endswith("-based") for w in low):
        return True
    if len(low) == 1 and _SOME_LETTERS.fullmatch(written):
        return True
    if len(low) > 1 and low[0].endswith("s") and "-" in low[0] and name[-1].form.isupper():
        return not written.isupper()  # “Arch-rivals NUM”
    return low[0] in _OF_A_CONTINENT and name[-1].form.isupper() and not written.isupper()


_SOME_LETTERS = re.compile(r"[A-Z]{2,}s")
"""“LTPs”, “NGOs”: several of what letters stand for."""


def _is_something_else(
    low: Sequence[str],
    written: str,
    title: object,
    layout: Layout,
    name: Sequence[Word],
    states: States,
    known_first: Callable[[str], str],
    adjectives: frozenset[str],
) -> bool:
    """Whether a run is the name of a state, a body, a place or a thing."""
    if len(low) == 1 and (
        low[0] in adjectives
        or low[0] in NEVER_NAMES
        or low[0] in (NO_STATES - _ALSO_NAMES if title else NO_STATES)
        or (not title and _common_noun(layout, name[0], low[0]))
        or (_no_office(title) and name[0].form in layout.companies)
        or (not title and _of_a_state(layout, name[0].form, states))
        or len(low[0]) < 2
        or after_of(layout, name[0])
        or (not title and (_in_place(layout, name[0]) or _after_kind(layout, name[0])))
    ):  # fmt: skip
        return True
    if len(low) > 1 and not title and _is_where(layout, name[0]):
        return True
    state, _, last = written.rpartition(" ")
    if state and groups.crowd(last.lower()) and states.find(state):
        return True  # “U.S. Officials”
    if low[-1] == "affairs" and not known_first(low[0]):
        return True  # “Minister of Energy, Lands and Water Affairs”
    surname = _may_be_surname(low, known_first) and (bool(title) or len(low) == 2)
    if not surname and ("&" in low or any(w in BODY_WORDS for w in low)):
        return True
    if all(w in NEVER_NAMES for w in low) or len(low) > 6:
        return True
    if len(low) > 1 and low[-1] in _OFFICES and not known_first(low[0]):
        return True  # “Southeast Asia Director”
    if not known_first(low[0]) and _ABSTRACT.fullmatch(low[-1]) and not (title and len(low) == 1):
        return True
    return bool(states.find(written) or known_body(written))


_OFFICES = word_set(
    "director minister officer secretary manager commissioner ambassador adviser"
    " advisor coordinator spokesman spokeswoman spokesperson correspondent"
)
_ABSTRACT = re.compile(
    r"(?=\w{7})(?!nasution)\w+(?:[ts]ions?|idance|urance|ernance|nship|[gtv]ement|[np]ment|s[st]ment|loyment"
    r"|ology|ility)\Z"
)
"""“Relief Coordination”, “Guidance”: what is no surname unless a first name is before it."""


def _no_office(title: object) -> bool:
    """No title, or what is none: “the official Norrmark news agency”."""
    return not isinstance(title, Title) or title.noun == "official"


def _of_a_state(layout: Layout, form: str, states: States) -> bool:
    """“Halvard”, where “Halvard Canada” is named: a company's branch."""
    longer = layout.followed_by.get(form)
    found = states.find(longer) if longer else None
    return found is not None and found[1] == NAME


def _common_noun(layout: Layout, word: Word, low: str) -> bool:
    """“People say”, “Minutes of the meeting”: a noun whose capital is that of the sentence."""
    before = layout.text[max(0, word.start - 4) : word.start].strip(" “\"‘'")
    if before and before[-1] not in ".!?:—–-\n”’":
        return False
    if groups.UNNAMED.fullmatch(low) or DOCUMENT.fullmatch(low) or low in _SMALL_TOO:
        return True
    if word.form in layout.inner_capitals or word.possessive:
        return False
    # “Bankers”, where the text elsewhere writes it small; “Bakers said”, of whom it says no more
    return low.endswith("s") and (low in layout.small_words or bool(groups.TRADES.fullmatch(low)))


def _may_be_surname(low: Sequence[str], known_first: Callable[[str], str]) -> bool:
    """Whether a word that many places end with is here a surname: it follows a first name."""
    if low[-1] not in _ALSO_SURNAMES or any(w in BODY_WORDS for w in low[:-1]):
        return False
    return len(low) > 1 and known_first(low[0]) in ("m", "f")


_BODY_GOES_ON = re.compile(r"\b(?:for|of|at|on)(?: the)?(?: [A-Z][\w\-]+)+ and\Z")
"""“The Center for Strategic and” International Studies."""


_OF_A_PARTY = re.compile(
    r"\A(?:[Tt]he )?(?:[A-Z]{2,5}|(?:[A-Z][\w-]+ ){0,4}(?:Party|Dal|Congress|Front|Movement"
    r"|Union|Alliance|League"
    r"|Watch|International|Coalition|Democrats)|Trinamool|Labou?r|Likud|Fatah|Fidesz|Podemos|Vox"
    r"|Syriza|Shas|Yesh Atid|Meretz|Ennahda|Bloc|Sinn F[eé]in|Plaid Cymru|Fianna F[aá]il|Fine Gael"
    r"|Jobbik|Smer|Forza Italia|Lega|Golkar|Gerindra|Shiv Sena|Akali Dal|Kadima|Ciudadanos|Zanu-PF"
    r"|Renamo|Frelimo|Peronism|Chavismo|Solidarity|Law and Justice)['’]s \Z"
)
"""“The DA's Ida Renn-Weil said”, “Norr Dal's Ida Renn-Weil”: of a party or the like."""


_PLACE_OF_MANY = re.compile(
    r"(?:[Tt]he |[Ss]ome |[Mm]any )?(?:[\w-]+ )?(?P<who>[\w-]+s|[Pp]eople|[Ww]omen"
    r"|[Mm]en)(?: living)? "
    r"(?:in|of|from|near|around|at|on) (?:the )?[A-Z][\w’'-]*(?: [A-Z][\w’'-]*){0,3}(?:,| and) "
)
"""“Residents of Mill Lane, Veld,”, “citizens in Orm and Veld”: where they live, nobody's name."""


def _heads_its_source(text: str, start: int, end: int, sources: Sequence[Span]) -> bool:
    """Whether a name is the mention itself and not a word that describes it."""
    for s, e in sources:
        if s <= start and end <= e:
            before, after = text[s:start].strip().lower(), text[end:e].strip()
            if (
                after
                and after[0] not in ",("
                and not after.startswith(("and ", "himself", "herself", "of ", "from ", "at "))
            ):
                continue
            if before.endswith("("):
                continue  # “Senator Ida Renn (Independent, Norr)”
            if _BODY_GOES_ON.search(text[s:start].rstrip()):
                continue
            if _OF_A_PARTY.search(text[s:start]) and " " in text[start:end]:
                return True
            if re.search(r"\b(?:the|of|in|at|from|for)\Z|s['’]\Z|['’]s\Z", before):
                continue
            if _PLACE_OF_MANY.fullmatch(text, s, start) or before.endswith((" st.", " saint")):
                continue
            return True
    return False
