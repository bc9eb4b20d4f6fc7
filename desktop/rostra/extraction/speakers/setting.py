"""The states an article plays in: those it names, those no table has, the one it speaks from."""

from __future__ import annotations

import itertools
import re
from collections import Counter
from collections.abc import Callable, Sequence

from rostra.extraction.people.genders import FirstNames
from rostra.extraction.people.names import latin
from rostra.extraction.people.states import (
    CAPITAL,
    NAME,
    Adjectives,
    States,
    adjectives_among,
    is_adjective_of,
)
from rostra.extraction.people.titles import is_title_word
from rostra.extraction.speakers.bodies import PORTFOLIO_WORDS
from rostra.extraction.speakers.cast import Cast, Person
from rostra.extraction.speakers.layout import Layout
from rostra.extraction.speakers.lexicon import NO_STATES

_TOPICS = "|".join(sorted(PORTFOLIO_WORDS, key=len, reverse=True))
_ALONE = r"\b(?! [A-Z])"
_OFFICES = (
    r"President|Prime Minister|Foreign Minister|King|Queen|Government|Parliament|Republic|Kingdom"
    r"|Minister of Foreign Affairs|(?:Ministry|Minister) of [A-Z]\w+(?: (?:and )?[A-Z]\w+)*?"
    r"|Crown Prince|Foreign Ministry"
    r"|(?i:central|national) (?i:bank)"
)
_OWNED = (
    r"President|Prime Minister|Foreign Minister|(?i:minister|ministry|secretary|department"
    r"|government|parliament|prime minister|central bank|army|embassy|ambassador|chief|guard"
    r"|president|king|queen)\b"
)
_NATIONAL = r"provinces|borders|government|constitution|state \w+ company"
_STATE_OFFICE = re.compile(
    rf"\b(?:{_OFFICES}) of (?P<a>[A-Z]\w{{3,}})"
    r"(?! (?:of|[A-Z]\w+ (?:Group|Company|Bank|Union|Council)))"
    rf"|\b(?i:{_TOPICS}) (?i:ministry) of (?P<g>[A-Z]\w{{3,}}){_ALONE}"
    r"|\b[Nn]eighbou?ring (?P<b>[A-Z]\w{3,})"
    rf"|\b(?P<c>[A-Z]\w{{3,}})['’]s (?:(?i:{_TOPICS}|border|state)\s+)?(?:{_OWNED})"
    rf"|\b(?:presidential|parliamentary|general|snap) elections? in (?P<d>[A-Z]\w{{3,}}){_ALONE}"
    rf"|\b(?:{_NATIONAL}) of (?P<e>[A-Z]\w{{3,}}){_ALONE}"
    r"|\b(?:(?:people|citizens|regions|schools) of|eastern|western|northern|southern)"
    rf" (?P<f>[A-Z]\w+(?:ia|land|stan|mark)){_ALONE}"
)
"""“President of Mirzan”, “Ostmark's Prime Minister”: what has these is a state."""
_STATE_BODY = re.compile(
    r"\b([A-Z]\w+(?:ia|a)n)\s+(?:(?i:foreign|defence|defense|finance|interior|health|prime|energy"
    r"|transport|trade|economy|justice|agriculture)\s+)?"
    r"(?i:ministry|minister|secretary|department|central bank|government|parliament|president"
    r"|embassy)\b"
)


_OUTLET_OF = re.compile(
    r"\b(?:Agency|Service|Press|Telegraph|Council|Government|Cabinet|Parliament|Assembly|Senate"
    r"|Presidency|Republic|Kingdom|Ministry|Minister|President|Chancellery|Affairs|Radio|Television)"
    r" of (?:the )?(?P<a>[A-Z]\w{3,})\Z"
    r"|\b(?P<b>[A-Z]\w+(?:ia|a))n (?:(?:State|National|Official|Public|Foreign) )*"
    r"(?:(?:News|Press|Telegraph|Information) (?:Agency|Service)|Broadcasting|Ministry|Government"
    r"|Parliament|Radio|Television)\b"
)
"""“Press Service of Karazan”, “Lusatian News Agency”: an outlet says whose it is."""


def outlet_state(outlet: str, states: States) -> str:
    """The state that an outlet's name gives, which no table need have; "" where it gives none."""
    match = _OUTLET_OF.search(outlet)
    if match is None:
        return ""
    name: str = match["a"] or match["b"]
    known = states.find(f"{name}n") if match["b"] else states.find(name)
    return "" if known or latin(name) in NO_STATES or latin(name) in _NO_OUTLETS else name


_NO_OUTLETS = frozenset({"christia", "guardia", "caspia", "meridia", "india", "america", "europea"})


def codes_named(layout: Layout, states: States) -> list[str]:
    """Codes of the states an article names, in order of first mention."""
    out: dict[str, None] = {}
    words = layout.words
    for i, word in enumerate(words):
        if not word.capital:
            continue
        for size in (3, 2, 1):
            piece = words[i : i + size]
            if len(piece) < size:
                continue
            found = states.find(layout.text[piece[0].start : piece[-1].end])
            if found:
                out.setdefault(found[0])
                break
    return list(out)


def state_names(
    layout: Layout,
    states: States,
    first_names: FirstNames,
    outlet: str = "",
    sources: Sequence[tuple[int, int]] = (),
    is_surname: Callable[[str], bool] = bool,
) -> tuple[str, ...]:
    """States no table has, known by their offices: “President of Mirzan”, “Ostmark's ministry”.

    A surname is none, though a person may have a government: “Merkel's government”.  `sources` are
    the mentions that statements point to; `is_surname` says whether a word is that of a person
    whom the tables know.
    """
    named = {m[m.lastgroup] for m in _STATE_OFFICE.finditer(layout.text) if m.lastgroup}
    named |= {m[m.lastgroup] for m in _STATE_OFFICE.finditer(outlet) if m.lastgroup}
    named |= set(filter(None, [outlet_state(outlet, states)]))
    named |= _beside_known(layout, states)
    named |= {n for n in _that_speak(layout, sources) if not is_surname(n)}
    capitals = {w.form for w in layout.words if w.capital}
    named |= set(adjectives_among({w for w in capitals if not states.find(w)}).values())
    ends = {
        w.form for i, w in enumerate(layout.words) for size in (1, 2)
        if w.form in named and i >= size
        and states.find(layout.text[layout.words[i - size].start : w.end])
    }  # fmt: skip
    # “Saudi Arabia's minister” is of no state called Arabia.
    named = {n for n in named - ends if not states.find(n) and latin(n) not in NO_STATES}
    for before, word in itertools.pairwise(layout.words):
        if word.form in named and before.capital and (
            is_title_word(before.form) or first_names.gender(before.form)
        ):  # fmt: skip
            named.discard(word.form)
    return tuple(sorted(named))


_NATION_DOES = re.compile(
    r"[^.;\n]{1,80}?\b(?:its\s(?:\w+\s)?(?:prime\sminister|army|navy|troops|soldiers|air\sforce|aircraft"
    r"|airspace|parliament|ambassador)\b"
    r"|(?:accus|warn|blam|told|urg)\w*\s(?:its\s)?neighbou?r(?:ing)?\s[A-Z])"
)
"""“Zerin denied that its aircraft had crossed the line”."""
_ITS_PRESIDENT = re.compile(r"[^.;\n]{1,120}?\bits\spresident\b")


def _that_speak(layout: Layout, sources: Sequence[tuple[int, int]]) -> set[str]:
    """Lone words that speak as states do, by what is theirs: “Norvia said its president”."""
    out = set()
    for start, end in sources:
        word = layout.text[start:end]
        if not _LONE.fullmatch(word) or _MID_SENTENCE.search(layout.text, max(0, start - 2), start):
            continue
        # a company may have a president
        sounds = _SOUNDS_SO.fullmatch(word) and _ITS_PRESIDENT.match(layout.text, end)
        if sounds or _NATION_DOES.match(layout.text, end):
            out.add(word)
    return out


_LONE = re.compile(r"[A-Z][a-z]{3,}")
_MID_SENTENCE = re.compile(r"[A-Za-z]\s\Z")
_SOUNDS_SO = re.compile(r"\w+(?:ia|land|stan|mark)")
_PAIR = re.compile(r"\b([A-Z]\w{3,}) and ([A-Z]\w{3,})\b(?!['’]|\s[A-Z])")


def _beside_known(layout: Layout, states: States) -> set[str]:
    """“Hungary and Ostravia”: what is named in one breath with a state is one."""
    out = set()
    for match in _PAIR.finditer(layout.text):
        before = layout.text[max(0, match.start() - 2) : match.start()].strip()
        for one, other in ((match[1], match[2]), (match[2], match[1])):
            found = states.find(one)
            if found and found[1] == NAME and _SOUNDS_SO.fullmatch(other) and (
                not states.find(other) and before != ","
            ):  # fmt: skip
                out.add(other)
    return out


def local_states(
    layout: Layout, cast: Cast, states: States, outlet: str, places: Sequence[str]
) -> tuple[str, ...]:
    """States no table has, known by an adjective beside them: Ordonia, by “Ordonian”."""
    capitals = {w.form for w in layout.words if w.capital and len(w.form) > 3}
    capitals.update(w for w in re.findall(r"[A-Z][\w\-]{3,}", outlet))
    for word in {m[1] for m in _STATE_BODY.finditer(layout.text)}:
        # "the Lunesian foreign ministry" in an article that never says "Lunesia".
        if not states.find(word) and not _does(layout.text, word):
            capitals.add(word if _stands_alone(layout.text, word) else word[:-1])
    people = {w for p in cast.people for w in p.words}
    out = list(places)
    pairs = adjectives_among(c for c in capitals if not states.find(c))
    names = {
        n for n in pairs.values()
        if n not in out and latin(n) not in people and latin(n) not in NO_STATES
    }  # fmt: skip
    return (*out, *sorted(names))


def _does(text: str, word: str) -> bool:
    """“Nissan says it plans”, “Nissan's plants”: a name, and no adjective of Nissa."""
    return bool(re.search(
        rf"\b{word}(?:['’]s\b| (?:says|said|has|had|plans|will|would|is|was|reported|announced)\b)",
        text,
    ))  # fmt: skip


def _stands_alone(text: str, word: str) -> bool:
    """“Karazan could give half”, “of Karazan,”: a state's name, and no adjective of Karaza."""
    return bool(re.search(
        rf"\b(?:of|in|from|to|between|with) {word}(?:\s*[.,;:)\n]|\s+(?:and|on|with)\b)"
        rf"|\b{word} (?:could|would|will|has|had|is|was|can|may)\b", text,
    ))  # fmt: skip


def home(
    text: str, outlet: str, cast: Cast, codes: Sequence[str], states: States, local: Sequence[str]
) -> str:
    """The state an article speaks from: the outlet's, or the only one that it names."""
    for word in re.findall(r"[A-Z][\w\-]+(?! (?i:service|edition|version|language)\b)\b", outlet):
        if states.find(word):
            return states.code(word)
        for state in local:
            if latin(word) == latin(state) or is_adjective_of(word, state):
                return state
    sent_from = dateline_state(text, states)
    if sent_from:
        return sent_from
    rulers = {s for p in cast.people if p.ranks & _RULING for s in _own_states(p, states, local)}
    # “Prime Minister Vasara met the Greek minister”: who has no state is at home.
    first = next((p for p in cast.people if p.ranks & _RULING), None)
    abroad = bool(rulers) and first is not None and not _own_states(first, states, local)
    if len(rulers) == 1 and not abroad:
        (ruled,) = rulers
        spoke, leads = _first_to_speak(text, states)
        if spoke in ("", ruled):
            return ruled
        return spoke if leads else ""
    envoys = {s for p in cast.people if p.ranks and p.ranks <= _ABROAD
              for s in _own_states(p, states, local)}  # fmt: skip
    foreign = envoys | rulers if abroad else envoys
    foreign |= {states.code(m["state"]) for m in _GUESTS.finditer(text)}
    named = [s for s in (*codes, *local) if s not in foreign]
    if often := _most_spoken_of(text, named, local, states):
        return often
    spoke, leads = _first_to_speak(text, states)
    return spoke if leads and not rulers else ""


def _first_to_speak(text: str, states: States) -> tuple[str, bool]:
    """The state that speaks first: “Beijing said on Monday”; and whether the story begins so."""
    for match in _STATE_SAYS.finditer(text):
        if found := states.find(match["who"]):
            return found[0], text.count("\n", 0, match.start()) < _LEAD_LINES
    return "", False


_LEAD_LINES = 4
"""A heading, a day, a blank line, and what the story begins with."""
_STATE_SAYS = re.compile(
    r"^[^\w\n]*(?P<who>[A-Z][\w-]+(?: [A-Z][\w-]+)?)"
    r"(?:(?:['’]s)? (?:[Ff]oreign [Oo]ffice|[Ff]oreign [Mm]inistry|Ministry of Foreign Affairs"
    r"|[Dd]efen[cs]e [Mm]inistry|[Gg]overnment))?(?: on [A-Z]\w+day)?"
    r" (?:has |had )?(?:said|says|warned|condemned|rejected|denied|accused|urged|called on"
    r"|critici[sz]ed|slam(?:s|med)|dismiss(?:es|ed)|confirm(?:s|ed)|denies|rejects|condemns|accuses"
    r"|summoned|protested)\b",
    re.MULTILINE,
)
_GUESTS = re.compile(
    r"\b(?:[Hh]is|[Hh]er|[Tt]heir)\s(?:visiting\s)?(?P<state>[A-Z]\w+)\s(?:counterpart|guest|host)"
)
"""“Welcomed his Ordonian counterpart”: that state is another than the article's own."""
_DATELINE = re.compile(
    r"^[ \t]*(?P<place>[A-ZÀ-Þ][A-ZÀ-Þ'’.\- ]{2,30}?)(?P<rest>,[^\n–—]{2,40}?)?"
    r"(?:\s\([\w .]{2,20}\))?"
    r"(?:\s?(?:--|[–—]|\s-)\s|:\s(?=[A-Z]))",
    re.MULTILINE,
)
"""“PARIS, April 7 - ”, “PARIS (AP) — ”: where a wire sends from."""
_RELEASED = re.compile(
    r"^[ \t]*(?P<place>[A-Z][\w'’.\-]+(?: [A-Z][\w'’.\-]+){0,2})"
    r"(?P<rest>, [A-Z][\w'’\- ]{3,30})?, ?"
    r"(?:(?:\d{1,2}(?:st|nd|rd|th)? )?(?:January|February|March|April|May|June|July|August"
    r"|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b"
    r"\.?[\d, ]{0,10}"
    r"|\d{1,2}[./-]\d{1,2}[./-]\d{2,4})(?:\s?\([\w ./-]{2,30}\))?\s?(?:--|[–—:-]|$)",
    re.MULTILINE,
)
"""“Muscat, 3 December 2024 — ”: where a ministry sends its release from."""
_SEATS_OF_MANY = {"brussels": "BE", "vienna": "AT", "washington": "US", "geneva": "CH",
                  "new york": "US", "united nations": "", "the hague": "NL"}  # fmt: skip
"""Where bodies of many states sit, and what is sent from there is not of the state alone."""
_FORMER_SEATS = {"bonn": "DE", "rangoon": "MM", "lagos": "NG", "alma-ata": "KZ", "almaty": "KZ",
                 "dar es salaam": "TZ", "abidjan": "CI", "tel aviv": "IL"}  # fmt: skip
"""Where governments sat, or most of their ministries do."""
_TOP = 600
"""Characters in which a date line is looked for."""


def dateline_state(text: str, states: States) -> str:
    """The state whose capital a wire article is sent from; "" where that says nothing."""
    match = _DATELINE.search(text[:_TOP]) or _RELEASED.search(text[:_TOP])
    if match is None or latin(match["place"]) in _SEATS_OF_MANY:
        return ""
    return _state_of_dateline(match, states)


def seat_of_dateline(text: str, states: States) -> str:
    """The state a wire article is sent from, though many states have their seats there."""
    match = _DATELINE.search(text[:_TOP]) or _RELEASED.search(text[:_TOP])
    if match is None:
        return ""
    return _SEATS_OF_MANY.get(latin(match["place"]), "") or _state_of_dateline(match, states)


def _state_of_dateline(match: re.Match[str], states: States) -> str:
    if former := _FORMER_SEATS.get(latin(match["place"])):
        return former
    found = states.find(match["place"].title())
    if found and found[1] == CAPITAL:
        return found[0]
    # “NAGOYA, Japan, May 9 - ”
    named = states.find((match["rest"] or "").strip(", ").partition(",")[0])
    return named[0] if named and named[1] == NAME else ""


_CLEARLY = 2
"""How many times as often as any other state the one that an article speaks from is named."""


def _most_spoken_of(text: str, named: Sequence[str], local: Sequence[str], states: States) -> str:
    """The state that an article names far more often than any other; "" where there is none."""
    # What no table has is in the news at home: abroad it would be explained.
    # A neighbour, and who has an ambassador, is seen from another state.
    beside = {
        m["b"] or m["c"] for m in _STATE_OFFICE.finditer(text)
        if m["b"] or m.group().endswith(("ambassador", "embassy"))
    }  # fmt: skip
    votes: Counter[str] = Counter({s: 3 for s in named if s in local and s not in beside})
    own = Adjectives(named)
    for word in re.findall(r"[A-Z][\w\-]{3,}", text):
        found = states.find(word)
        if found and found[1] != CAPITAL:
            votes[found[0]] += 1
            continue
        votes.update(own.of(word)[:1])
    ranked = [pair for pair in votes.most_common(2) if pair[0] in named]
    if not ranked or ranked[0][1] < _CLEARLY:
        return ""
    (best, most), second = ranked[0], ranked[1][1] if len(ranked) > 1 else 0
    enough = second + _CLEARLY if best in local else _CLEARLY * second
    return best if most >= enough else ""


def _own_states(person: Person, states: States, local: Sequence[str]) -> list[str]:
    """The states whose office a person is given, those no table has among them."""
    out = [s for s in person.states if s in states.english or s in local]
    return out + [
        s for s in local for word in person.topics
        if latin(word) == latin(s) or is_adjective_of(word, s)
    ]  # fmt: skip


_RULING = frozenset({"head_of_state", "head_of_government", "deputy_head", "foreign_minister",
                     "minister", "deputy"})  # fmt: skip
_ABROAD = frozenset({"envoy"})
"""Who has only these ranks speaks for a state from outside of it."""
