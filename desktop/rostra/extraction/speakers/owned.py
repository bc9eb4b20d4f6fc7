"""Whose somebody is: “the president's critics”, “President Renn's wife”, and not the president.

A title that owns what follows it names no speaker: its holder's critics, party or brother speak.
What somebody wrote or said is his (“the minister's letter says”), and so is his office; an office
of its own behind the mark (“President Renn's foreign minister”) is looked for by that office.
"""

from __future__ import annotations

import re
from dataclasses import replace

from rostra.extraction.people.names import latin
from rostra.extraction.people.titles import HONORIFICS, title_of
from rostra.extraction.speakers.bodies import DOCUMENT, Body
from rostra.extraction.speakers.cast import Person
from rostra.extraction.speakers.descriptions import by_title, named_beside
from rostra.extraction.speakers.parties import party_of
from rostra.extraction.speakers.scene import Scene, Who

_OWNED = re.compile(
    r"(?P<owner>.*\w)(?:['’]s|(?<=s)['’]) (?P<what>[a-z][\w\-]*(?: [a-z][\w\-]*){0,5})"
)
_OF_THE_NATION = re.compile(
    r"\w of (?:one of |some of )?(?:the|its) (?:nation|country|world|city|region|state|party"
    r"|company"
    r"|industry|union|group|province|capital|town|area|sector|continent|kingdom|island|firm|bank"
    r"|agency|ministry|army|club|bloc|district|county|college|university)\Z"
)
"""“The head of one of the nation's largest makers”: the title governs what the nation owns."""
_WORDS = re.compile(
    r"\b(?:statements?|remarks?|comments?|words?|speech|speeches|address|letters?|messages?|posts?"
    r"|tweets?|reports?|orders?|decree|decisions?|announcement|article|op-ed|books?|memoirs?|diary"
    r"|testimony|interview|briefing|proposals?|plans?|notes?|e?-?mails?|lawsuit|appeal|reply|answer"
    r"|response|account|version|video|column|manifesto|pledge|warning|declaration|ruling|verdict"
    r"|opinion|submission|brief|resolution|bill|budget|affidavit|complaint|presentation|slides?"
    r"|calendar|schedule|filings?|records|disclosures?)\Z"
)
"""What somebody said or wrote, which speaks for who did."""
_ITS_OWN = re.compile(
    r"\b(?:office|campaign|team|cabinet|administration|government|secretariat|division|palace"
    r"|ministry|department|committee|council|spokes(?:man|woman|person|people))\b"
)
"""What other rules know: a body that goes by who leads it."""


def owned(scene: Scene, text: str, _low: str, start: int, end: int) -> Who | None:
    """“The president's critics”, “Prime Minister Renn's party”: somebody else than its owner."""
    match = _OWNED.fullmatch(text)
    if (
        match is None
        or _OF_THE_NATION.search(match["owner"])
        or _WORDS.search(match["what"])
        or _ITS_OWN.search(match["what"])
    ):
        return None
    title, own = title_of(text), title_of(match["what"])
    owner = title_of(match["owner"])
    if title is None and (name := _owner_by_name(scene, match["owner"], match["what"], start)):
        return _of_a_person(scene, text, match["what"], name, end)
    if owner is None or owner.plural or title is None or (own and own.noun == title.noun):
        return None
    if named_beside(scene, end):
        return None
    who = None
    if own and not own.plural:
        owners = scene.resolve(start, start + len(match["owner"])).people
        who = by_title(scene, text, replace(own, text=text), start, end)
        who = None if set(who.people) & set(owners) else who
    return who or Who(reason=f"the article does not name “{text}”", confidence=0.7)


def _owner_by_name(scene: Scene, owner: str, what: str, start: int) -> Person | None:
    """Who a name with nothing but “Mr” or “Ms” before it owns something."""
    for mention, person in scene.cast.within(start, start + len(owner)):
        before = scene.layout.text[start : mention.start].lower().replace(".", "").split()
        if mention.end == start + len(owner) and HONORIFICS.union(person.words).issuperset(before):
            return person
    called = scene.cast.surnamed(latin(owner.rpartition(" ")[2]))
    return called[0] if len(called) == 1 and what == "party" else None


def _of_a_person(scene: Scene, text: str, what: str, owner: Person, end: int) -> Who | None:
    """“Ida Renn's widower”, whom nobody names; “Ida Renn's party”, if she is called its leader."""
    if named_beside(scene, end) or DOCUMENT.search(what):
        return None
    if what == "party" and (party := party_of(scene, owner)):
        return Who(bodies=(Body(party, "party"),), confidence=0.75, rule="the party of its leader")
    return Who(reason=f"the article does not name “{text}”", confidence=0.7)
