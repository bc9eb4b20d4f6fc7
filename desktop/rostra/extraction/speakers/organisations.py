"""Bodies by name, by metonym and by their common noun; documents; people without a name."""

from __future__ import annotations

import re

from rostra.extraction.people.names import name_words
from rostra.extraction.people.states import ADJECTIVE
from rostra.extraction.people.titles import title_of
from rostra.extraction.speakers import bodies, groups
from rostra.extraction.speakers.belonging import capital_before
from rostra.extraction.speakers.bodies import Body
from rostra.extraction.speakers.finding import any_body
from rostra.extraction.speakers.lexicon import OPENERS
from rostra.extraction.speakers.outlets import named_outlet, outlet
from rostra.extraction.speakers.papers import FOR_WHEN, document, is_document, paper_by
from rostra.extraction.speakers.scene import Scene, Who
from rostra.extraction.speakers.unnamed import named_later

_NAME_BEFORE = re.compile(r"(?P<name>[A-Z][\w'’&\-]+(?: [A-Z][\w'’&\-]+)*),\s+\Z")
_FIRM = r"\b(?:company|firm|group|agency|bank|operator|maker|producer|union|carrier|utility)\b"
_APPOSED_NAME = re.compile(
    r",\s+(?P<name>[A-Z][\w'’&\-]+(?:\s+(?:(?:of|for|and|the|&)\s+)*[A-Z][\w'’&\-]+)*),"
)


_SOCIETY = re.compile(
    r"[Tt]he ((?:association|union|federation|council|society|chamber|league|confederation|guild)"
    r" of [a-z]+(?: [a-z]+){0,2}?)(?: (?:in|at) [A-Z][\w’'-]+(?: [A-Z][\w’'-]+)?)?"
)
"""“The association of pork farmers”."""


_PROSECUTORS = re.compile(
    r"(?:[Tt]he )?(?:(?!State|Federal|Public|Military|Anti|Special)[A-Z][\w.]+ )?"
    r"(?P<who>(?i:(?:state|federal|public|military|anti-?corruption|anti-?terrorism|special) )?"
    r"[Pp]rosecutors)(?: (?:in|at) [A-Z][\w’'-]+(?: [A-Z][\w’'-]+)?)?"
)
"""“Prosecutors allege”, “Turkish prosecutors”: the office, as police are."""
_PARTISANS = re.compile(
    r"\b(?:Republicans|Democrats|Conservatives|Liberals|Tories|Socialists|Greens)\Z"
)
"""“Oversight Committee Republicans” are people without a name."""
_STAFF = re.compile(
    r"\b[Mm]inistry(?: of [A-Z][\w ]+?)? (?:officials|sources|spokesmen|experts|aides)\Z"
)
"""“Commerce Ministry officials” have no name, and are not the ministry."""
_OFFICIAL = frozenset({"a communiqué", "a communique", "a government statement",
                       "an official statement", "a government communiqué"})  # fmt: skip
"""“In Ouagadougou, a communiqué read on state television said”."""
_THERE = re.compile(r"(?<=[a-z]) (?:there|here|itself)\Z")
"""“The fishermen's guild there”."""
_ISSUED = re.compile(r", (?:dated|published|released|issued|signed|adopted)\b.*\Z")
"""“Its report, dated 19 September”."""


def _experts_at(scene: Scene, text: str, start: int) -> Who | None:
    """“Economists at Sund & Lind”: the body they speak for."""
    match = re.match(
        r"(?:economists|analysts|researchers|experts|scientists|strategists)\s+(?:at|of|from|with)"
        r"\s+(?P<body>(?:the\s+)?[A-Z].+?)(?:\s+in\s+[A-Z][\w ]+)?\Z", text, re.IGNORECASE,
    )  # fmt: skip
    if not match or scene.states.find(bodies.strip_article(match["body"])):
        return None  # “analysts of the Soviet Union”
    body = any_body(scene, match["body"], start) or Body(bodies.strip_article(match["body"]))
    return Who(bodies=(body,), confidence=0.7, rule="those who work there speak for it")


def _no_plain_name(scene: Scene, text: str, low: str, start: int) -> Who | None:
    """Mentions that hold a body's name and are no name: who works there, what it wrote."""
    if polled := _POLL_OF.fullmatch(text):
        by = any_body(scene, polled["by"], start) or Body(polled["by"])
        if not scene.states.find(polled["by"]):
            return Who(bodies=(by,), confidence=0.75, rule="document: of the pollster")
    found = _experts_at(scene, text, start) or paper_by(scene, text, start)
    if found:
        return found
    if _OF_GOVERNMENT.fullmatch(text) and (own_state := any_body(scene, "the government", start)):
        return Who(bodies=(own_state,), confidence=0.7, rule="document: of the government")
    if (own := _AUTHORITIES.fullmatch(text)) and scene.states.find(own["state"]):
        body = bodies.government(f"{own['state']} government", scene.states)
        return Who(bodies=(body,), confidence=0.8, rule="organisation") if body else None
    holder = _HOLDER_OF.match(text)
    if holder and title_of(holder["who"]):
        return Who(reason=f"“{text}” is not named", confidence=0.8)
    if _LAW.fullmatch(low):
        return Who(reason=f"nobody says what “{text}” says", confidence=0.6)
    members = _MEMBERS.fullmatch(text)
    council = any_body(scene, members["a"] or members["b"], start) if members else None
    if council:
        return Who(bodies=(council,), confidence=0.8, rule="the members of a body, all together")
    return None


def organisation(scene: Scene, text: str, low: str, start: int, end: int) -> Who | None:
    """A body by its name, its state or its common noun."""
    if own := _no_plain_name(scene, text, low, start):
        return own
    if low in _OFFICIAL and (state := capital_before(scene, start)):
        named = bodies.with_article(scene.states.name(state))
        return Who(bodies=(Body(f"Government of {named}", "government", state),), confidence=0.7,
                   rule="document: of the government in the capital")  # fmt: skip
    if groups.indefinite(text) and not re.search(r"[A-Z]", text[2:]):
        return None
    text = _of_its_state(scene, FOR_WHEN.sub("", _ISSUED.sub("", _THERE.sub("", text))))
    low = " ".join(text.lower().split())
    if text in ("the group", "The group") and (unknown := _group_unnamed(scene, start)):
        return unknown
    society = _SOCIETY.fullmatch(text)
    if society:
        name = " ".join(w if w == "of" else w[:1].upper() + w[1:] for w in society[1].split())
        return Who(bodies=(Body(name, society[1].split()[0], sure=False),), confidence=0.65,
                   rule="organisation; its full name is not said")  # fmt: skip
    if prosecution := _PROSECUTORS.fullmatch(text):
        name = bodies.capitalised(prosecution["who"])
        return Who(bodies=(Body(name, "prosecution", sure=False),), confidence=0.65,
                   rule="organisation; its full name is not said")  # fmt: skip
    if (
        _PARTISANS.search(text)
        or groups.crowd(low)
        or groups.UNNAMED_ONE.match(low)
        or _of_a_state(scene, text)
        or _STAFF.search(text)
        or _is_people_of(scene, text)
    ):
        return unnamed(scene, text, low, start, end)
    if is_document(text, low):
        return document(scene, text, low, start)
    found = (
        _named_beside(scene, text, start, end)
        or named_outlet(scene, text, start)
        or any_body(scene, text, start)
    )
    if (found is None or not found.sure) and (reported := outlet(scene, low, start)):
        return reported
    if found is None:
        return None
    rule = "organisation" if found.sure else "organisation; its full name is not said"
    return Who(bodies=(found,), confidence=0.9 if found.sure else 0.65, rule=rule)


_POLL_OF = re.compile(
    r"(?:[Aa]n?|[Tt]he|[Aa]nother) (?:recent |new |latest )?(?P<by>[A-Z][\w&’'-]+"
    r"(?: [A-Z][\w&’'-]+){0,3}) (?:opinion )?(?:poll|survey)"
    r"(?: (?:released|published|conducted|taken|carried out))?"
)
"""“A Hangil Poll survey released Monday”."""
_AUTHORITIES = re.compile(
    r"(?:[Tt]he )?(?P<state>(?!The\b)[A-Z][\w-]+(?: [A-Z][\w-]+){0,2}?)(?:['’]s?)? authorities"
)
"""“The Romanian authorities maintain”: those of the state, its government."""
_MEMBERS = re.compile(
    r"(?:[Tt]he )?[Mm]embers of"
    r" (?P<a>the (?:[A-Z][\w]+ ){0,4}(?:Council|Committee|Commission|Board))"
    r"|(?:[Tt]he )?(?P<b>(?:UN |U\.N\. )?(?:Security )?Council) members"
)
"""“The members of the Security Council”: it."""
_HOLDER_OF = re.compile(
    r"(?P<who>an? (?:[a-z\-]+ ){0,2}[a-z]+) (?:from|of|in|at|with) (?:the )?[A-Z]"
)
"""“A commander of the National Army, the second largest group”: one of them, without a name."""
_LAW = re.compile(
    r"(?:the|our|its|this|that) (?:constitution|law|treaty|bible|quran|koran|charter)"
)
_MINISTRY_THEN_STATE = re.compile(
    r"(?P<body>.*\b(?:Ministry|Department)\b[^,]*), (?P<state>[A-Z][\w ]+)"
)


def _of_its_state(scene: Scene, text: str) -> str:
    """“Ministry of Foreign Affairs, Nepal” -> “Ministry of Foreign Affairs of Nepal”."""
    parts = _MINISTRY_THEN_STATE.fullmatch(text)
    found = scene.states.find(parts["state"]) if parts else None
    return f"{parts['body']} of {parts['state']}" if parts and found else text


_OF_GOVERNMENT = re.compile(
    r"(?:(?:[Aa]|[Tt]he|[Nn]ew)\s)?[Gg]overnment\s(?:[a-z]+\s){0,2}(?:paper|report|statement|document|study|survey|statistics"
    r"|figures|data|communiqu[eé]|announcement)"
)
"""“A government background paper”, “government statistics”."""


def _group_unnamed(scene: Scene, start: int) -> Who | None:
    """“The group”, after “an investor group led by X”: nobody that the words name."""
    for said in reversed(scene.history):
        if scene.layout.paragraph(start) - said.paragraph > _NEAR:
            return None
        if said.at < start and re.search(r"\bgroup\b", said.text, re.IGNORECASE):
            return None if said.who.found else said.who
    return None


_NEAR = 2
"""Paragraphs over which “the group” looks back for one that has no name."""


def _of_a_state(scene: Scene, text: str) -> bool:
    """“U.S. Officials”, as wires write it: nobody by name."""
    state, _, last = text.rpartition(" ")
    return groups.crowd(last.lower()) and bool(state and scene.states.find(state))


_HOW_MANY = frozenset({"The", "Many", "Some", "Most", "Both", "All", "These", "Those", "Several",
                       "Few", "Other", "Two", "Three", "Young", "Ordinary"})  # fmt: skip


def _is_people_of(scene: Scene, text: str) -> bool:
    """“Many Mexicans”: the people of a state, and nobody by name."""
    capitals = re.findall(r"\b[A-Z][\w\-]+", text)
    if not capitals or bodies.common_noun(text):
        return False
    found = [scene.states.find(c) for c in capitals if c not in _HOW_MANY]
    return (
        bool(found) and capitals[-1].endswith("s") and all(f and f[1] == ADJECTIVE for f in found)
    )


def _named_beside(scene: Scene, text: str, start: int, end: int) -> Body | None:
    """“The company” in “The company, Belmar Lines, said”."""
    noun = bodies.common_noun(text)
    before = _NAME_BEFORE.search(scene.layout.text, max(0, start - 60), start)
    if before and text.lower().startswith("the ") and re.search(_FIRM, text.lower()):
        first, _ = scene.layout.sentence_span(start)
        opens = before["name"].split(maxsplit=1)[0].lower() in OPENERS  # “Meanwhile, the agency”
        if before.start("name") == first and not opens:
            return Body(before["name"], noun or "company")
    if not noun or not text.lower().startswith("the ") or text[4:] != text[4:].lower():
        return None
    match = _APPOSED_NAME.match(scene.layout.text, end)
    return Body(match["name"], noun) if match else None


def unnamed(scene: Scene, text: str, low: str, start: int, end: int) -> Who | None:
    """Officials, sources, analysts: nobody by name, and never a guess."""
    told = groups.indefinite(text) or groups.UNNAMED.search(low) or _is_people_of(scene, text)
    if not told:
        return None
    if person := named_later(scene, text, end):
        return Who((person,), confidence=0.75, rule="introduced without the name that follows")
    match = _WORKS_FOR.search(text)
    if match is None:
        return Who(reason=f"“{text}” is not named", confidence=0.85)
    whom = match["before"] or match["after"]
    last = name_words(whom)[-1:]
    person = next((p for p in scene.cast.people if p.words[-1:] == last), None)
    body = any_body(scene, whom, start) if person is None else None
    if body:
        scene.named_bodies.append((start, body))
    name = scene.full_name(person) if person else body.name if body else ""
    # An official is of a body; only who is an aide or a lawyer "for" somebody speaks for them.
    return Who(reason=f"“{text}” is not named", behalf=name if match["for"] else "",
               confidence=0.85)  # fmt: skip


_WORKS_FOR = re.compile(
    r"(?P<before>(?!(?:A|An|The|One|Two|Some|Several)\b)[A-Z][\w'’\- ]+?)"
    r"(?:['’]s)?\s+(?:officials?|sources?|diplomats?)\b"
    r"|\b(?:aide|adviser|official|source|lawyer|representative)s?\s+(?:(?P<for>(?<!lawyer\s)(?<!lawyers\s)for)|of|to|in|at)\s+"
    r"(?:the\s+)?(?P<after>[A-Z].+)"
)
