"""Bodies by name, by metonym and by their common noun; documents; people without a name."""

from __future__ import annotations

import re

from rostra.extraction.people.names import name_words, word_set
from rostra.extraction.people.states import ADJECTIVE
from rostra.extraction.people.titles import title_of
from rostra.extraction.speakers import bodies, groups
from rostra.extraction.speakers.belonging import person_states
from rostra.extraction.speakers.bodies import Body
from rostra.extraction.speakers.scene import Scene, Who

_VAGUE_BODIES = word_set(
    "airline operator shipping company energy company rail company state company power company"
    " oil company news agency central bank regulator lender"
)
_NEEDS_A_NAME = word_set(
    "company firm group body team delegation giant maker producer newspaper outlet court board"
    " government parliament campaign bloc club port operator airline carrier utility manufacturer"
    " retailer developer builder supplier lender insurer start-up startup consortium shipyard"
)
_NATIONAL = frozenset({
    "electoral commission", "election commission", "central electoral commission",
    "central election commission", "national assembly", "supreme court", "constitutional court",
    "national bank", "statistics office", "statistics agency", "border guard", "coast guard",
    "parliament",
})  # fmt: skip
"""Bodies of which a state has one: in an article of one state, that state's."""
_SEAT = re.compile(r"(.+?)\s+(?:in|at|near)\s+[A-Z]\w+(?:\s[A-Z]\w+)*\Z")
"""“The seismological institute in Mirna”."""
_APPOSED_NAME = re.compile(
    r",\s+(?P<name>[A-Z][\w'’&\-]+(?:\s+(?:(?:of|for|and|the|&)\s+)*[A-Z][\w'’&\-]+)*),"
)
_PROPER_NAME = re.compile(
    r"(?:[\w.'’&+\-]+\s+){0,2}[\w.'’&+\-]*[A-Z][\w.'’&+\-]*(?:,?\s+(?:(?:of|for|the|and|in|on|at|de|du"
    r"|la|to|from|with|&)\s+)*[\w.'’&+\-]*[A-Z0-9][\w.'’&+\-]*)*(?:\s+[a-z\-]+){0,2}\Z"
)
"""Capitalised words, with at most a few small ones around them."""
_PROPER = re.compile(
    r"(?:[A-Z][\w'’\-&]+|[A-Z]{2,})(?:\s+(?:(?:of|for|and|the|de|du)\s+)*[A-Z][\w'’\-&]+)*"
)


_SOCIETY = re.compile(
    r"[Tt]he ((?:association|union|federation|council|society|chamber|league|confederation|guild)"
    r" of [a-z]+(?: [a-z]+){0,2})"
)
"""“The association of pork farmers”."""


def _experts_at(scene: Scene, text: str, start: int) -> Who | None:
    """“Economists at Sund & Lind”: the body they speak for."""
    match = re.match(
        r"(?:economists|analysts|researchers|experts|scientists|strategists)\s+(?:at|of|from|with)"
        r"\s+(?P<body>(?:the\s+)?[A-Z].+?)(?:\s+in\s+[A-Z][\w ]+)?\Z", text, re.IGNORECASE,
    )  # fmt: skip
    if not match:
        return None
    body = any_body(scene, match["body"], start) or Body(bodies.strip_article(match["body"]))
    return Who(bodies=(body,), confidence=0.7, rule="those who work there speak for it")


def organisation(scene: Scene, text: str, low: str, start: int, end: int) -> Who | None:
    """A body by its name, its state or its common noun."""
    own = _experts_at(scene, text, start)
    if own:
        return own
    paper = bodies.PAPER_BY.match(text)
    if paper:
        body = any_body(scene, paper["body"], start)
        if body:
            return Who(bodies=(body,), confidence=0.7, rule="document: its body")
    if groups.indefinite(text) and not re.search(r"[A-Z]", text[2:]):
        return None
    society = _SOCIETY.fullmatch(text)
    if society:
        name = " ".join(w if w == "of" else w[:1].upper() + w[1:] for w in society[1].split())
        return Who(bodies=(Body(name, society[1].split()[0], sure=False),), confidence=0.65,
                   rule="organisation; its full name is not said")  # fmt: skip
    if groups.crowd(low) or groups.UNNAMED_ONE.match(low) or _is_people_of(scene, text):
        return unnamed(scene, text, low, start, end)
    if bodies.DOCUMENT.search(low) or bodies.DOCUMENT_OF.match(low):
        return _document(scene, text, low, start)
    found = _named_beside(scene, text, end) or any_body(scene, text, start)
    if found is None:
        return None
    rule = "organisation" if found.sure else "organisation; its full name is not said"
    return Who(bodies=(found,), confidence=0.9 if found.sure else 0.65, rule=rule)


def _is_people_of(scene: Scene, text: str) -> bool:
    """“Many Mexicans”: the people of a state, and nobody by name."""
    capitals = re.findall(r"\b[A-Z][\w\-]+", text)
    if not capitals or bodies.common_noun(text):
        return False
    found = [scene.states.find(c) for c in capitals if c not in ("The", "Many", "Some", "Most")]
    return (
        bool(found) and capitals[-1].endswith("s") and all(f and f[1] == ADJECTIVE for f in found)
    )


def _named_beside(scene: Scene, text: str, end: int) -> Body | None:
    """“The company” in “The company, Belmar Lines, said”."""
    noun = bodies.common_noun(text)
    if not noun or not text.lower().startswith("the ") or text[4:] != text[4:].lower():
        return None
    match = _APPOSED_NAME.match(scene.layout.text, end)
    return Body(match["name"], noun) if match else None


def any_body(scene: Scene, text: str, start: int) -> Body | None:
    """The body that a mention or a part of one names, known or not."""
    apposition = re.match(r"(?P<common>(?i:the|a|its)\s[^,]+),\s+(?P<name>[A-Z].+)\Z", text)
    if apposition:
        return Body(bodies.strip_article(apposition["name"]),
                    bodies.common_noun(apposition["common"]))  # fmt: skip
    seat = _SEAT.match(text)
    if seat and bodies.common_noun(seat[1]) and not re.search(r"\b[mM]inistry|[eE]mbassy", text):
        text = seat[1]
    plain = bodies.strip_article(text)
    found = bodies.known_body(text) or bodies.ministry(text, scene.states, scene.home)
    found = found or bodies.government(text, scene.states)
    found = found or bodies.metonym(text, scene.states)
    if found:
        return found
    noun = bodies.common_noun(text)
    if plain == "government" and scene.home and _government_elsewhere(scene, start):
        return _common_body(scene, plain, noun)
    if noun and plain == plain.lower():
        bare = plain == noun or plain in _VAGUE_BODIES
        earlier = last_body(scene, noun, start) if bare else None
        return earlier or _portfolio(scene, noun, start) or _common_body(scene, plain, noun)
    if plain[:1].isupper() or re.search(r"\b[A-Z]{2,}\b", plain):
        title = title_of(plain)
        owned = title and title.plural and re.search(r"s['’]\s", plain)
        if (title and not owned and not noun) or not _PROPER_NAME.match(plain):
            return None
        maker = bodies.MAKER.match(plain)
        name = plain[maker.end() :] if maker else plain
        return Body(_expanded(scene, name), "company" if maker else noun)
    return None


def _government_elsewhere(scene: Scene, start: int) -> bool:
    """Whether the last government that spoke is another state's, and not of this paragraph."""
    paragraph = scene.layout.paragraph(start)
    for at, body in reversed(scene.named_bodies):
        if body.noun == "government":
            return body.state != scene.home and scene.layout.paragraph(at) != paragraph
    return False


def _portfolio(scene: Scene, noun: str, start: int) -> Body | None:
    """“the ministry” where only a minister was named."""
    if noun not in ("ministry", "department"):
        return None
    for person in reversed(scene.people_before(start)):
        for title in person.titles:
            if title.noun in ("minister", "foreign minister"):
                topic = " ".join(person.roles[0].split()) if person.roles else ""
                match = re.search(r"(\w+)\s+minister\b|minister\s+(?:of|for)\s+(?:the\s+)?(\w+)",
                                  topic, re.IGNORECASE)  # fmt: skip
                if match:
                    state = next(iter(person_states(scene, person)), "") or scene.home
                    words = f"{match.group(1) or match.group(2)} ministry"
                    return bodies.ministry(words, scene.states, state)
    return None


def _common_body(scene: Scene, plain: str, noun: str) -> Body | None:
    """“the engineers' union”: a body that the article names by its own common words only."""
    if noun == "government" and re.fullmatch(r"government(?:['’]s own)?", plain) and scene.home:
        return Body(f"Government of {bodies.with_article(scene.states.name(scene.home))}", noun,
                    scene.home)  # fmt: skip
    if plain in _NATIONAL and scene.home:
        name = " ".join(w[:1].upper() + w[1:] for w in plain.split())
        return Body(f"{name} of {bodies.with_article(scene.states.name(scene.home))}", noun,
                    scene.home)  # fmt: skip
    if plain == noun or noun in _NEEDS_A_NAME or len(plain.split()) > 4:
        return None
    if not re.fullmatch(r"[\w'’\- ]+", plain) or re.search(r"\b(?:of|in|at|own)\b", plain):
        return None
    return Body(" ".join(w[:1].upper() + w[1:] for w in plain.split()), noun, sure=False)


def _expanded(scene: Scene, name: str) -> str:
    """“WFP” -> the name that stands before “(WFP)” in the article."""
    if name.isupper() and len(name) > 1:
        match = re.search(
            r"((?:[A-Z][\w'’\-]+\s+(?:(?:of|for|the|and|on|in)\s+)*){1,7}[A-Z][\w'’\-]+)\s+\("
            + re.escape(name) + r"\)", scene.layout.text,
        )  # fmt: skip
        if match:
            return bodies.strip_article(match.group(1))
    return name


def last_body(scene: Scene, noun: str, start: int) -> Body | None:
    """The body last named that can be called by a common noun; any, where it is empty."""
    for at, body in reversed(scene.named_bodies):
        if at < start and (not noun or body.noun == noun or bodies.may_be_called(body.name, noun)):
            return body
    if noun == "ministry":
        spoken = bodies.last_ministry(scene.layout.text, start, scene.states, scene.home)
        if spoken:
            return spoken
    best: Body | None = None
    for match in _PROPER.finditer(scene.layout.text, 0, start):
        name = bodies.strip_article(match.group())
        if bodies.may_be_called(name, noun or "company"):
            ministry = bodies.ministry(name, scene.states, scene.home)
            best = ministry or bodies.known_body(name) or Body(_expanded(scene, name), noun)
    return best


def _document(scene: Scene, text: str, low: str, start: int) -> Who:
    """“the joint statement”: its signatories, where they are named."""
    if "joint" in low or "declaration" in low or "communiq" in low:
        for at, people in reversed(scene.pairs):
            if at < start:
                return Who(people, confidence=0.75, rule="document: who signed it")
        people = scene.named_together(start)
        if people:
            return Who(people, confidence=0.65, rule="document: those named together")
    owner = re.match(
        r"(?P<owner>.+?)['’]s?\s+(?:own\s+)?\w+\Z|.*\b(?:of|by|from)\s+(?P<by>.+)\Z", text
    )
    if owner:
        name = owner["owner"] or owner["by"]
        body = any_body(scene, name, start)
        if body:
            return Who(bodies=(body,), confidence=0.7, rule="document: its body")
        return Who(reason=f"whose “{text}” it is, the article does not say", confidence=0.5)
    who = _whose_paper(scene, low, start)
    if who:
        return who
    body_before = re.match(r"(?:the|a|an)\s+(?P<body>.+?)\s+\w+\Z", text, re.IGNORECASE)
    if body_before:
        body = any_body(scene, body_before["body"], start)
        if body and body.name != body_before["body"].lower():
            return Who(bodies=(body,), confidence=0.6, rule="document: its body")
    for said in reversed(scene.history):
        if said.at < start and said.who.bodies:
            return Who(bodies=said.who.bodies[-1:], confidence=0.55,
                       rule="document: the body that spoke last")  # fmt: skip
    return Who(reason=f"whose “{text}” it is, the article does not say", confidence=0.5)


def _whose_paper(scene: Scene, low: str, start: int) -> Who | None:
    """“The letter”, where the one who spoke last did so in a letter."""
    noun = low.removeprefix("the ")
    last = scene.history[-1] if scene.history else None
    if last is None or " " in noun or len(last.who.people) != 1 or last.who.bodies:
        return None
    layout = scene.layout
    first, _ = layout.sentence_span(last.at)
    told = re.search(rf"\b{re.escape(noun)}\b", layout.text[first:start], re.IGNORECASE)
    if not told or layout.paragraph(start) - last.paragraph > 1:
        return None
    return Who(last.who.people, confidence=0.65, rule=f"document: who wrote “{low}”")


def unnamed(scene: Scene, text: str, low: str, start: int, _end: int) -> Who | None:
    """Officials, sources, analysts: nobody by name, and never a guess."""
    told = groups.indefinite(text) or groups.UNNAMED.search(low) or _is_people_of(scene, text)
    if not told:
        return None
    match = _SPEAKS_FOR.search(text)
    whom = (match["before"] or match["after"]) if match else ""
    behalf = ""
    person, body = None, None
    if whom:
        last = name_words(whom)[-1:]
        person = next((p for p in scene.cast.people if p.words[-1:] == last), None)
        body = any_body(scene, whom, start) if person is None else None
        behalf = scene.full_name(person) if person else body.name if body else ""
    if whom and person is None and body:
        scene.named_bodies.append((start, body))
    return Who(reason=f"“{text}” is not named", behalf=behalf, confidence=0.85)


_SPEAKS_FOR = re.compile(
    r"(?P<before>(?!(?:A|An|The|One|Two|Some|Several)\b)[A-Z][\w'’\- ]+?)"
    r"(?:['’]s)?\s+(?:officials?|sources?|diplomats?)\b"
    r"|\b(?:aide|adviser|official|source|lawyer|representative)s?\s+(?:for|of|to|in|at)\s+"
    r"(?:the\s+)?(?P<after>[A-Z].+)"
)
