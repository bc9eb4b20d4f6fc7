"""Documents that speak: the joint statement, the bank's report, a study by a university."""

from __future__ import annotations

import re
from dataclasses import replace

from rostra.extraction.people.states import ADJECTIVE
from rostra.extraction.speakers import bodies
from rostra.extraction.speakers.bodies import Body
from rostra.extraction.speakers.finding import any_body
from rostra.extraction.speakers.named_before import PROPER, last_body
from rostra.extraction.speakers.pronouns import he_or_she
from rostra.extraction.speakers.scene import Scene, Who

_OF_OFFICE = re.compile(
    r"(?:[Aa]n?|[Tt]he)\s+(?:\w+\s+)?(?:statement|letter|report|release|tweet|post)\s+"
    r"(?:(?:sent|issued|released)\s+)?(?:by|from)\s+(?P<office>.+ office)"
)
"""“A statement from her office”."""


def paper_by(scene: Scene, text: str, start: int) -> Who | None:
    """“a study by the University of Utrecht”, “an analysis by Lily Bren”: who made it."""
    office = _OF_OFFICE.fullmatch(text)
    if office:
        whose = scene.resolve(start + office.start("office"), start + office.end("office"))
        return whose if whose.found else None
    paper = bodies.PAPER_BY.match(text)
    if paper is None:
        return _signed(scene, text, start)
    author = scene.cast.within(start + paper.start("body"), start + paper.end("body"))
    if author:
        return Who((author[0][1],), confidence=0.75, rule="document: who wrote it")
    both = re.fullmatch(r"(?P<a>(?:the )?[A-Z].+?) and (?P<b>(?:the )?[A-Z].+)", paper["body"])
    if both and not bodies.known_body(paper["body"]):
        two = [any_body(scene, both[side], start) for side in ("a", "b")]
        found = tuple(body for body in two if body)
        if len(found) > 1 and all(b.state for b in found):
            return Who(bodies=found, confidence=0.7, rule="document: its bodies")
    body = any_body(scene, paper["body"], start)
    return Who(bodies=(body,), confidence=0.7, rule="document: its body") if body else None


_SIGNED = re.compile(
    r"(?:[Aa]n?|[Tt]he|[Tt]heir)\s(?:[\w-]+\s){1,3}(?:co-?signed|signed|written|authored|penned)\sby\s"
)


def _signed(scene: Scene, text: str, start: int) -> Who | None:
    """“The release signed by the union's president, Ida Renn”: she, whose it is."""
    signed = _SIGNED.match(text)
    if signed is None:
        return None
    named = scene.cast.within(start + signed.end(), start + len(text))
    people = tuple(dict.fromkeys(p for m, p in named if not m.possessive))
    return Who(people, confidence=0.75, rule="document: who wrote it") if people else None


FOR_WHEN = re.compile(
    r"\s(?:for|on|of)\s(?:the\s)?(?:[a-z]+\s)?(?:years?|quarters?|months?|19\d\d|20\d\d)\b.*\Z"
)
"""“The bank's report for the year”: which one."""


_COMMUNIQUE = re.compile(
    r"(?:[Tt]he )?(?:Joint|Final|Chair(?:man|person)?(?:['’]s)?)"
    r" (?:Communiqu[eé]|Declaration|Statement)\b"
)
"""“The Joint Communique of the Ministers' Meeting”."""


def is_document(text: str, low: str) -> bool:
    """Whether a mention is a document.  “The Washington Post” is no post of Washington's."""
    words = text.split()
    low = FOR_WHEN.sub("", low)
    if _COMMUNIQUE.match(text):
        return True
    named = text[:1].islower() or text.startswith("The ")
    if not named and len(words) > 1 and all(w[:1].isupper() for w in words):
        return False  # “Canada Post” is none
    if named and len(words) > 2 and words[-1][:1].isupper():
        return False
    return bool(bodies.DOCUMENT.search(low) or bodies.DOCUMENT_OF.match(low))


def document(scene: Scene, text: str, low: str, start: int) -> Who:
    """Whose a document is: its signatories, its owner, who wrote it, the body that spoke last."""
    inner = _DATA_IN.match(text)
    if inner:
        text, start = text[inner.end() :], start + inner.end()
        low = text.lower()
    for rule in (
        _of_nation,
        _joint,
        _his_or_her,
        _owned,
        _whose_paper,
        _of_body,
        _just_told_of,
        _last_spoken,
    ):
        who = rule(scene, text, low, start)
        if who is not None:
            return who
    return Who(reason=f"whose “{text}” it is, the article does not say", confidence=0.5)


_DATA_IN = re.compile(r"(?:[Dd]ata|[Ff]igures|[Rr]esults|[Ss]tatistics) (?:in|from|published in) ")
"""“Data in its annual report”."""


_NATIONS = re.compile(
    r"(?:[Tt]he |[Aa]n? )(?P<nation>[A-Z]\w+(?: [A-Z]\w+)?) (?:[a-z]+ )?(?P<paper>[a-z]+)"
)
_OFFICIAL = frozenset({"readout", "communiqué", "communique", "statement", "note", "version",
                       "account", "announcement", "protest"})  # fmt: skip


def _of_nation(scene: Scene, text: str, _low: str, _start: int) -> Who | None:
    """“The Honduran readout”: its government's; “the Finnish survey”: nobody says whose."""
    match = _NATIONS.fullmatch(text)
    found = scene.states.find(match["nation"]) if match else None
    if match is None or found is None or found[1] != ADJECTIVE:
        return None
    if match["paper"] not in _OFFICIAL:
        return Who(reason=f"whose “{text}” it is, the article does not say", confidence=0.5)
    name = bodies.with_article(scene.states.name(found[0]))
    return Who(bodies=(Body(f"Government of {name}", "government", found[0]),), confidence=0.7,
               rule="document: of a state")  # fmt: skip


def _joint(scene: Scene, _text: str, low: str, start: int) -> Who | None:
    """“the joint statement”: its signatories, where they are named."""
    if "joint" in low or "declaration" in low or "communiq" in low:
        for at, people in reversed(scene.pairs):
            if at < start:
                return Who(people, confidence=0.75, rule="document: who signed it")
        people = scene.named_together(start)
        if people:
            return Who(people, confidence=0.65, rule="document: those named together")
    return None


def _his_or_her(scene: Scene, _text: str, low: str, start: int) -> Who | None:
    """“Her statement”: whoever “her” is."""
    owner = low.partition(" ")[0]
    if owner not in ("his", "her"):
        return None
    who = he_or_she(scene, "m" if owner == "his" else "f", start)
    return replace(who, rule="document: who wrote it") if who.people else None


def _owned(scene: Scene, text: str, _low: str, start: int) -> Who | None:
    """“The bank's quarterly report”."""
    owner = re.match(
        r"(?P<owner>.+?)['’]s?\s+(?:[\w\-]+\s+){0,2}\w+\Z|.*\b(?:of|by|from)\s+(?P<by>.+)\Z", text
    )
    if owner is None:
        return None
    name = owner["owner"] or owner["by"]
    at = start + text.find(name)
    author = scene.cast.within(at, at + len(name))
    if author and author[-1][0].end >= at + len(bodies.strip_article(name)):
        return Who((author[-1][1],), confidence=0.75, rule="document: who wrote it")
    body = any_body(scene, name, start)
    if body:
        return Who(bodies=(body,), confidence=0.7, rule="document: its body")
    return Who(reason=f"whose “{text}” it is, the article does not say", confidence=0.5)


_WRITES = (
    r"(?:in|wrote|written|sent|published|posted|released|presented|made|gave|by|through|via|his|her"
    r"|read)"
)
"""What goes before “a letter”, where somebody says something in one: not “to sign a letter”."""


def _whose_paper(scene: Scene, _text: str, low: str, start: int) -> Who | None:
    """“The letter”, where the one who spoke last did so in a letter."""
    noun = low.removeprefix("the ")
    last = scene.history[-1] if scene.history else None
    if last is None or " " in noun or len(last.who.people) != 1 or last.who.bodies:
        return None
    layout = scene.layout
    first, _ = layout.sentence_span(last.at)
    wrote = rf"\b(?:{_WRITES}\s+(?:\w+\s+){{0,4}}{re.escape(noun)}s?|{re.escape(noun)}ed)\b"
    told = re.search(wrote, layout.text[first:start], re.IGNORECASE)
    if not told or layout.paragraph(start) - last.paragraph > 1:
        return None
    return Who(last.who.people, confidence=0.65, rule=f"document: who wrote “{low}”")


def _of_body(scene: Scene, text: str, low: str, start: int) -> Who | None:
    """“its report”, “the Heritage Foundation study”."""
    if low.startswith("its "):
        own = last_body(scene, "", start)
        if own:
            return Who(bodies=(own,), confidence=0.65, rule="document: its body")
    body_before = re.match(r"(?:the|a|an)\s+(?P<body>.+?)\s+\w+\Z", text, re.IGNORECASE)
    if body_before:
        proper = PROPER.search(body_before["body"])
        body = any_body(scene, proper.group() if proper else body_before["body"], start)
        if body and body.name != body_before["body"].lower():
            return Who(bodies=(body,), confidence=0.6, rule="document: its body")
    return None


_LIKE = {
    "report": "report|allegations?|accusations?|claims|findings|investigation|study|audit|review"
    "|analysis|dossier|probe",
    "study": "study|research|paper|survey|analysis|report",
    "survey": "survey|poll|study", "poll": "poll|survey", "analysis": "analysis|study|report",
    "paper": "paper|study", "letter": "letter|appeal", "figures": "figures|data|statistics",
    "data": "figures|data|statistics", "audit": "audit|review", "review": "review|audit|report",
    "findings": "findings|report|study", "article": "article|report|story", "post": "post|tweet",
}  # fmt: skip
"""What a document is called -> what it may have been called before."""
_MADE = (
    r"(?:\s(?:published|released|issued|commissioned|compiled|written|made|carried out)"
    r"[a-z ]{0,20}?)?"
)


def _just_told_of(scene: Scene, _text: str, low: str, start: int) -> Who | None:
    """“The report”, after “allegations by Sund Research”: Sund's, whoever answered them."""
    like = _LIKE.get(low.removeprefix("the "))
    layout = scene.layout
    if like is None or not low.startswith("the "):
        return None
    first = layout.paragraph_start(max(0, layout.paragraph_start(start) - 1))
    first = max(first, start - _TOLD_WITHIN)
    told = re.compile(
        rf"\b(?:{like}){_MADE} (?:by|from) (?:the )?(?P<by>{PROPER.pattern})"
        rf"|(?P<own>{PROPER.pattern})['’]s? (?:[a-z-]+ ){{0,2}}(?:{like})\b"
    )
    found = list(told.finditer(layout.text, first, start))
    if not found:
        return None
    side = "by" if found[-1]["by"] else "own"
    at, end = found[-1].span(side)
    if author := scene.cast.within(at, end):
        return Who((author[0][1],), confidence=0.65, rule=f"document: who made “{low}”")
    body = any_body(scene, re.sub(r"['’]s?\Z", "", found[-1][side]), at)
    return (
        Who(bodies=(body,), confidence=0.65, rule=f"document: who made “{low}”") if body else None
    )


_TOLD_WITHIN = 1500


def _last_spoken(scene: Scene, _text: str, low: str, start: int) -> Who | None:
    """“The report”, just after a body spoke."""
    last = scene.history[-1] if scene.history else None
    if last is None or scene.layout.paragraph(start) - last.paragraph > 1:
        return None
    if not last.who.bodies or last.who.people or not low.startswith(("the ", "its ")):
        return None
    return Who(bodies=last.who.bodies[-1:], confidence=0.55,
               rule="document: the body that spoke last")  # fmt: skip
