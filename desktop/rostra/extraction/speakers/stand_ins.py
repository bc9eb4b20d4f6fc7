"""People by what they are to others, or to the talks: the guest, the latter, his counterpart."""

from __future__ import annotations

import re
from collections.abc import Sequence

from rostra.extraction.people.titles import Title
from rostra.extraction.speakers.belonging import person_states, states_of
from rostra.extraction.speakers.bodies import DOCUMENT, common_noun
from rostra.extraction.speakers.cast import Person
from rostra.extraction.speakers.counterparts import counterpart
from rostra.extraction.speakers.scene import Scene, Who

_GUEST = re.compile(r"(?:the|his|her|their) (?:[\w\-]+ )?(?:guest|visitor)")
_AGE = re.compile(r"the (\d{1,2})-year-old(?: \w+)?")
_KIN = re.compile(
    r"(?:his|her) (?:cousin|brother|sister|wife|husband|father|mother|son|daughter|uncle|nephew)"
)
_TRADE = re.compile(r"[Tt]he ([a-z]{4,})")
_OF_TWO = re.compile(r"the (?:former|latter)(?: one)?")
_REACH = 4
_HIGHNESS = re.compile(
    r"(?:his|her|their) (?:royal |serene |imperial )*(?:highness|majesty|excellency|holiness"
    r"|eminence|grace|honou?r)"
)
_HOST_IS = re.compile(r"\bhosts?,\s+\Z")
"""Sentences that “the latter” looks back over."""
_SIDE = re.compile(r"the ([A-Z][\w\-]+) (?:side|party|delegation)", re.IGNORECASE)
_RECEIVES = re.compile(r"\b(?:received|hosted|welcomed|hosts|receives|welcomes)\b")
_RECEIVED = re.compile(r"\b(?:was|were|been) (?:received|hosted|welcomed)\b.*\bby\b", re.DOTALL)
_WHERE = re.compile(r"\b(?:in|(?:visit|trip) to) ([A-Z]\w+)")
"""“Met in | Norrland”, “paid a visit to | Norrland”: whose people are the hosts."""
_OTHER = re.compile(r"\b(?:counterpart|interlocutor|colleague)\Z")


def is_other(low: str) -> bool:
    """Whether a mention is somebody's counterpart."""
    return bool(_OTHER.search(low))


def stand_in(scene: Scene, text: str, low: str, start: int, titled: bool) -> Who | None:
    """Who a mention is that says no office; `titled` tells that it holds a title all the same."""
    if is_other(low):
        return counterpart(scene, text, start)
    if _GUEST.fullmatch(low):
        return guest(scene, states_of(scene, text), start)
    if _IN_OFFICE.fullmatch(low):
        return _before_or_after(scene, low, start)
    if _HIGHNESS.fullmatch(low):
        return _of_honour(scene, low, start)
    if low in _HOSTS and (host := _HOSTS[low](scene, start)):
        return Who((host,), confidence=0.75, rule="the host")
    if _OF_TWO.fullmatch(low):
        return _of_two(scene, low, start)
    if _KIN.fullmatch(low):
        return _relative_of(scene, start)
    if party := _OF_A_STATE.fullmatch(low) or _PARTISAN.fullmatch(low):
        return _of_party(scene, text, party[1], start)
    if _SIDE.fullmatch(text):
        return _of_side(scene, text, start)
    if age := _AGE.fullmatch(low):
        return _of_age(scene, age[1], start)
    trade = None if titled else _TRADE.fullmatch(text)
    if not trade or common_noun(trade[1]) or DOCUMENT.fullmatch(trade[1]) or trade[1] == "state":
        return None
    return _of_trade(scene, trade[1], start)


def _of_two(scene: Scene, low: str, start: int) -> Who:
    """“the former”, “the latter”: of the last two whom one sentence names."""
    number = scene.layout.sentence(start)
    for back in range(_REACH):
        first, last = scene.layout.sentences[max(0, number - back)]
        named = dict.fromkeys(p for _, p in scene.cast.within(first, min(last, start)))
        people = list(named)[-2:]
        if len(people) > 1:
            person = people[0] if "former" in low else people[1]
            return Who((person,), confidence=0.85, rule="of the two named last")
        if people and "latter" in low:
            return Who((people[0],), confidence=0.7, rule="the one named last")
    return Who(reason=f"the article names no two whom “{low}” could choose from", confidence=0.4)


_IN_OFFICE = re.compile(r"(?:his|her|their) (?:successor|predecessor)")


def _before_or_after(scene: Scene, low: str, start: int) -> Who | None:
    """“His successor”: the other who is given the same office, the one former, the other not."""
    last = next((s.who.people[0] for s in reversed(scene.history) if s.who.people), None)
    if last is None:
        return None
    later = "successor" in low
    own = {(t.noun, t.deputy) for t in last.titles if (t.tenure in _GONE) == later}
    others = [
        p for p in scene.people_before(start)
        if p is not last
        and any((t.noun, t.deputy) in own and (t.tenure in _GONE) != later for t in p.titles)
    ]  # fmt: skip
    if len(others) != 1:
        return None
    return Who((others[0],), confidence=0.8, rule=f"by the office: “{low}”")


_GONE = frozenset({"former", "outgoing"})


def _of_honour(scene: Scene, low: str, start: int) -> Who:
    """“His Highness”: who was introduced so, else who bears such a rank."""
    words, text = low.rsplit(maxsplit=1)[-1], scene.layout.text
    gender = {"his": "m", "her": "f"}.get(low.split(maxsplit=1)[0], "")
    people = [p for p in scene.people_before(start) if not gender or p.gender in ("", gender)]
    called = [
        p for p in people
        if any(words in text[max(0, m.whole[0] - 40) : m.start].lower() for m in p.mentions)
    ]  # fmt: skip
    fitting = called or [p for p in people if p.ranks & _HONOURED]
    if not fitting:
        return Who(reason=f"the article names nobody who is called “{low}”", confidence=0.4)
    person = scene.most_present(fitting, start)
    return Who((person,), confidence=0.85 if len(fitting) == 1 else 0.7, rule="by honour")


_HONOURED = frozenset({"head_of_state", "head_of_government", "royal", "cleric", "envoy", "law"})


def _called_host(scene: Scene, start: int) -> Person | None:
    """“The host”, after “the host, Water Minister Tiberiu Oance”, or of talks between two."""
    people = scene.people_before(start)
    for person in people:
        if "host" in {t.noun for t in person.titles}:
            return None  # of a programme
        for mention in person.mentions:
            at = mention.whole[0]
            if at < start and _HOST_IS.search(scene.layout.text, max(0, at - 12), at):
                return person
    own = [p for p in people if p.titles and scene.home in person_states(scene, p)]
    if scene.home and len(own) == 1:
        return own[0]
    if len(people) == 1 and people[0].titles:
        return people[0]
    return _host(scene) if len([p for p in people if p.titles]) == 2 else None


def _own_host(scene: Scene, start: int) -> Person | None:
    """“Her host”: the other of the two with a title, the last who spoke being the guest.

    Where nobody spoke, or no woman did, the guest is the only woman of the two.
    """
    people = [p for p in scene.people_before(start) if p.titles]
    her = "f" if scene.layout.text[start : start + 3].lower() == "her" else "m"
    last = next((s.who.people for s in reversed(scene.history) if s.who.people), ())
    if len(last) != 1 or last[0].gender not in ("", her):
        last = tuple(p for p in people if p.gender == her)
        if len(people) != 2 or any(not p.gender for p in people):
            return None
    others = [p for p in people if p not in last]
    return others[0] if len(last) == 1 and len(others) == 1 else None


_HOSTS = {"the host": _called_host, "his host": _own_host, "her host": _own_host}


def _relative_of(scene: Scene, start: int) -> Who | None:
    """“her cousin”: the other one of the surname."""
    last = next((s.who.people[0] for s in reversed(scene.history) if s.who.people), None)
    if last is None:
        return None
    own = last.words[-1]
    others = [p for p in scene.people_before(start) if p is not last and p.words[-1] == own]
    if len(others) != 1:
        return None
    return Who((others[0],), confidence=0.8, rule="the relative, by the surname")


_PARTISAN = re.compile(
    r"the (democrat|republican|conservative|socialist|liberal|tory|communist|nationalist|centrist"
    r"|independent|social democrat|christian democrat)"
)


_ELECTED = frozenset({"senator", "congressman", "congresswoman", "representative", "leader",
                      "majority leader", "minority leader", "governor", "speaker"})  # fmt: skip
_OF_A_STATE = re.compile(rf"the (?:(?:north|south|west|new|rhode) )?[a-z]+ {_PARTISAN.pattern[4:]}")
"""“The West Virginia Democrat”."""


def _of_party(scene: Scene, text: str, party: str, start: int) -> Who:
    """“The Democrat”: the only one whom the article calls so, by “Democratic” or “(D)”."""
    stem = party.rsplit(maxsplit=1)[-1].removesuffix("s")
    sign = re.compile(rf"\b{stem}|\(?\b{stem[0].upper()}(?:[-–][A-Z][\w.]*)?[),]", re.IGNORECASE)
    words = scene.layout.text
    own = [
        p for p in scene.people_before(start)
        if any(sign.search(words[max(0, m.whole[0] - 25) : m.start])
               or sign.match(words[m.end : m.end + 8].lstrip(" ,")) for m in p.mentions)
    ]  # fmt: skip
    if not own and _OF_A_STATE.fullmatch(text.lower()):
        own = [p for p in scene.people_before(start) if {t.noun for t in p.titles} & _ELECTED]
    if len(own) != 1:
        return Who(reason=f"the article does not say who “{text}” is", confidence=0.5,
                   candidates=tuple(p.name for p in own))  # fmt: skip
    return Who((own[0],), confidence=0.7, rule=f"by party: “{text}”")


def _of_side(scene: Scene, text: str, start: int) -> Who | None:
    """“the Liranian side”: who speaks for that state in the article."""
    states = set(states_of(scene, text))
    own = [
        p for p in scene.people_before(start) if p.titles and states & set(person_states(scene, p))
    ]
    if own:
        return Who((scene.most_present(own, start),), confidence=0.7, rule="the side of a state")
    later = [p for p in scene.cast.people if p.titles and states & set(person_states(scene, p))]
    if len(later) != 1:
        return None
    return Who(
        (later[0],), confidence=0.6, rule="the side of a state, whose speaker is named after"
    )


def _of_trade(scene: Scene, trade: str, start: int) -> Who | None:
    """“the welder”: the only one whom the article has called so beside the name."""
    text = scene.layout.text
    after = re.compile(rf",\s+(?:an?\s+|the\s+)?(?:[\w\-]+\s+){{0,3}}{trade}\b", re.IGNORECASE)
    before = re.compile(rf"\b{trade},?\s+\Z", re.IGNORECASE)
    own = [
        p for p in scene.people_before(start)
        if any(after.match(text, m.end, start)
               or before.search(text[max(0, m.start - 40) : m.start])
               for m in p.mentions if m.end <= start)
    ]  # fmt: skip
    if len(own) != 1:
        return None
    return Who((own[0],), confidence=0.85, rule=f"by what they are called: “{trade}”")


def _of_age(scene: Scene, age: str, start: int) -> Who | None:
    """“the 61-year-old”: who is given that age, else the last one spoken of."""
    people = scene.people_before(start)
    told = re.compile(rf",\s+{age}\b|\s+\({age}\)")
    own = [p for p in people if any(told.match(scene.layout.text, m.end) for m in p.mentions)]
    if not own and not people:
        return None
    person = scene.most_present(own or people, start)
    return Who((person,), confidence=0.9 if own else 0.6, rule="by age")


def guest(scene: Scene, states: Sequence[str], start: int) -> Who:
    """“the guest”: the other of the two main persons, the host being named first."""
    host = _host(scene)
    others = [p for p in scene.people_before(start) if p is not host]
    spoke = {p for said in scene.history for p in said.who.people}
    others = [p for p in others if states and set(states) & set(person_states(scene, p))] or others
    ranked = [p for p in others if p in spoke] or others
    if not ranked:
        return Who(reason="the article names no guest", confidence=0.4)
    sure = 0.8 if len(ranked) == 1 else 0.6
    return Who((scene.most_present(ranked, start),), confidence=sure, rule="the guest")


def visited(scene: Scene) -> Person | None:
    """Who is at home where two meet: never “the visiting minister”."""
    own = [p for p in scene.cast.people if p.titles and scene.home in person_states(scene, p)]
    return own[0] if scene.home and len(own) == 1 else _host(scene)


def _host(scene: Scene) -> Person | None:
    """Who receives the other: by the verb, by the state they meet in, else who is named first."""
    people = [p for p in scene.cast.people if p.mentions]
    if len(people) < 2:
        return people[0] if people else None
    one, other = people[:2]
    first, last = scene.layout.sentence_span(one.mentions[0].start)
    if other.mentions[0].start < last:
        between = scene.layout.text[one.mentions[0].end : other.mentions[0].start]
        if _RECEIVED.search(between):
            return other
        if _RECEIVES.search(between):
            return one
    for match in _WHERE.finditer(scene.layout.text, first, last):
        code = scene.states.code(match[1])
        hosts = [p for p in people[:2] if code and code in person_states(scene, p)]
        if len(hosts) == 1:
            return hosts[0]
    return one


_LED_WITHIN = 4000
LED = frozenset({"delegation", "mission", "faction"})
_LED_BY = re.compile(
    r"\b(?P<what>delegation|mission|faction)\b[^.\n]{0,60}?\b(?:led|headed|chaired) by\s+\Z"
)


def leads(scene: Scene, title: Title, start: int) -> Person | None:
    """“The head of the delegation”, after “a delegation led by Ida Renn”."""
    text = scene.layout.text
    for mention, person in reversed(scene.cast.within(max(0, start - _LED_WITHIN), start)):
        led = _LED_BY.search(text, max(0, mention.whole[0] - _LEADING), mention.whole[0])
        if led and led["what"] in title.topics:
            return person
    return None


_LEADING = 90


_TAKES_OFFICE = re.compile(
    r"(?:,[^.,\n]{2,60})?,?\s+(?:takes? office|took office|will take (?:office|over)|takes? over"
    r"|(?:was|has been|is) (?:named|appointed|sworn in|confirmed))\b"
)


def takes_office(scene: Scene, start: int) -> Person | None:
    """The last one of whom the article says that they take an office: “the new minister”."""
    pairs = [(m, p) for m, p in scene.cast.all_mentions() if m.end <= start]
    for mention, person in reversed(pairs):
        if _TAKES_OFFICE.match(scene.layout.text, mention.end):
            return person
    return None


_PARTIES = {"republican": "gop", "gop": "gop", "democratic": "democratic", "labour": "labour",
            "conservative": "conservative", "libertarian": "libertarian",
            "liberal": "liberal", "green": "green", "congress": "congress", "bjp": "bjp",
            "likud": "likud", "hamas": "hamas", "renamo": "renamo", "anc": "anc",
            "tory": "conservative", "snp": "snp"}  # fmt: skip


def parties_of(topics: frozenset[str]) -> set[str]:
    """The parties among the words of a title."""
    return {_PARTIES[t] for t in topics if t in _PARTIES}


def by_letters(scene: Scene, title: Title) -> Person | None:
    """“The NPF leader”: who was named as “Ida Renn, representing the Norr People's Front (NPF)”."""
    letters = _PARTY_LETTERS.match(title.text) if title.noun == "leader" else None
    if letters is None or f"({letters[1]})" not in scene.layout.text:
        return None
    theirs = re.compile(
        rf",?\s(?:representing|of|for|from)\s(?:the\s)?(?:[A-Z][\w’'-]+\s(?:for\s|of\s)?){{1,6}}"
        rf"\({letters[1]}\)"
    )
    for match in theirs.finditer(scene.layout.text):
        for mention, person in scene.cast.within(max(0, match.start() - _A_NAME), match.start()):
            if mention.end == match.start():
                return person
    return None


_A_NAME = 60


def of_another(title: Title, person: Person) -> bool:
    """“The Labour leader” is of no other party; “the former tax minister” not who is a minister."""
    if parties_of(title.topics) and not parties_of(title.topics) & parties_of(person.topics):
        return True
    led = title.topics & {"union"} - person.topics
    if led and title.noun == "leader" and person.ranks & {"head_of_state", "head_of_government"}:
        return True  # “the union leader” leads no state
    letters = _PARTY_LETTERS.match(title.text)
    theirs = [own[1] for t in person.titles if (own := _IN_BRACKETS.search(t.text))]
    if letters and theirs and letters[1] not in theirs:
        return True  # “the NPF leader” is not “Alliance for Progress (AP) leader”
    now = [t for t in person.titles if t.noun == title.noun and not t.former]
    return title.former and bool(title.topics) and bool(now) and not title.topics & person.topics


_PARTY_LETTERS = re.compile(r"(?:[Tt]he )?([A-Z]{2,6})\b(?:['’]s)? [a-z]")
_IN_BRACKETS = re.compile(r"\(([A-Z]{2,6})\)")
