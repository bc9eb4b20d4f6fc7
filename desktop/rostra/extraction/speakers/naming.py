"""People by name, and those who speak for others."""

from __future__ import annotations

import re

from rostra.extraction.people.names import latin, name_words
from rostra.extraction.people.titles import title_of
from rostra.extraction.speakers import bodies, groups
from rostra.extraction.speakers.bodies import Body
from rostra.extraction.speakers.cast import Person
from rostra.extraction.speakers.descriptions import described
from rostra.extraction.speakers.finding import any_body
from rostra.extraction.speakers.pronouns import he_or_she, they
from rostra.extraction.speakers.scene import Scene, Who


def spokesperson(scene: Scene, text: str, low: str, start: int, end: int) -> Who | None:
    """The one who speaks for another; the other is in `behalf`."""
    match = re.search(r"\bspokes(?:man|woman|person)\b|\bpress secretary\b", low)
    if not match:
        return None
    mentions = scene.cast.within(start, end)
    at = start + scene.layout.text[start:end].lower().find(match.group())
    behalf_text = _behalf(text)
    behalf = _behalf_name(scene, behalf_text, start)
    own = [
        (m, p) for m, p in mentions
        if not m.possessive and not re.search(r"\b(?:for|of|to)\s+(?:\w+\s+){0,3}\Z",
                                              scene.layout.text[at : m.whole[0]] if m.start > at
                                              else "")
        and (m.start > at or scene.layout.text[m.end : m.end + 1] == ",")
    ]  # fmt: skip
    if own:
        person = own[-1][1]
        person.behalf = person.behalf or behalf or _just_spoken_for(scene, start)
        behalf = behalf or person.behalf
        return Who((person,), confidence=0.95, behalf=behalf, rule="spokesperson by name")
    gender = "f" if "woman" in match.group() else "m" if match.group().endswith("man") else ""
    if not groups.indefinite(text) or low.startswith("the"):
        known = [p for p in scene.cast.people
                 if p.mentions[0].start < start and "spokesperson" in p.ranks
                 and (not gender or p.gender in ("", gender))
                 and (not behalf or not p.behalf or latin(p.behalf) == latin(behalf))]  # fmt: skip
        if known:
            same = [p for p in known if any(match.group() in r.lower() for r in p.roles)]
            person = scene.most_present(same or known, start)
            return Who((person,), confidence=0.9, behalf=behalf or person.behalf,
                       rule="the spokesperson named before")  # fmt: skip
    if not behalf:
        before = (s.who for s in reversed(scene.history) if "spokes" in s.text.lower())
        behalf = next((who.behalf for who in before if not who.found), "")
    return Who(reason=f"“{text}” is not named", behalf=behalf, confidence=0.8)


def _just_spoken_for(scene: Scene, start: int) -> str:
    """“A spokeswoman, Kelly Marsh, said”: for whoever spoke just before, if that is no person."""
    for said in reversed(scene.history):
        if scene.layout.paragraph(start) - said.paragraph > 1:
            return ""
        if said.who.bodies:
            return said.who.behalf or said.who.bodies[-1].name
    return ""


def _behalf(text: str) -> str:
    """The words for whom a spokesperson speaks: "Kremlin" in "Kremlin spokesman"."""
    match = re.search(
        r"\b(?:spokes(?:man|woman|person)|press secretary)\s+(?:for|of|to|at)\s+"
        r"(?P<whom>[^,]+)", text, re.IGNORECASE,
    )  # fmt: skip
    if match:
        return match["whom"].strip()
    match = re.search(r"(?P<whom>.+?)\s+(?:spokes(?:man|woman|person)|press secretary)\b", text,
                      re.IGNORECASE)  # fmt: skip
    whom = match["whom"].strip() if match else ""
    return "" if whom.lower() in ("the", "a", "an", "his", "her", "its", "their") else whom


def _behalf_name(scene: Scene, words: str, start: int) -> str:
    plain = re.sub(r"\A(?:a|an|the|chief|deputy|his|her|its|their|another)\s+", "", words,
                   flags=re.IGNORECASE).strip()  # fmt: skip
    if not plain:
        return ""
    if plain.lower() in _OF_THE_HEAD:
        heads = [p for p in scene.cast.people if "head_of_state" in p.ranks]
        if heads or "palace" in plain:
            return scene.full_name(heads[0]) if heads else ""
        return "President"
    bare = re.sub(r"['’]s?\Z", "", plain)
    for name in (bare, plain):
        words_of_name = [latin(w) for w in name.split()]
        for person in scene.cast.people:
            if words_of_name and words_of_name[-1] in person.words[-1:]:
                return scene.full_name(person)
    if bodies.common_noun(plain) == plain.lower():
        bare = plain.lower()
    body = any_body(scene, bare, start) or any_body(scene, plain, start)
    if body:
        return body.name
    title = title_of(plain)
    if title:
        who = described(scene, f"the {bare}", f"the {bare}".lower(), start, start)
        if who and who.people:
            return scene.full_name(who.people[0])
    plain = bodies.strip_article(bare)
    return plain if _NAME_OF_BODY.fullmatch(plain) else ""


_OF_THE_HEAD = frozenset(
    {"presidential", "president's", "president’s", "presidency", "palace", "royal palace"}
)
_NAME_OF_BODY = re.compile(r"[A-Z][\w.'’&-]*(?: (?:(?:of|for|the|and) )*[A-Z][\w.'’&-]*)*")


def represents(scene: Scene, text: str, person: Person, start: int) -> str:
    """For whom a spokesperson or a representative speaks: “the representative of UNESCO”."""
    match = _REPRESENTS.match(text)
    if person.behalf:
        return person.behalf
    if "spokesperson" in person.ranks:
        words = next(filter(None, map(_behalf, person.roles)), "")
        return _behalf_name(scene, words, start) if words else ""
    if not match:
        return ""
    whom = bodies.strip_article(match["whom"] or match["of"])
    for other in scene.cast.people:
        if other is not person and name_words(whom)[-1:] == other.words[-1:]:
            return scene.full_name(other)
    body = any_body(scene, whom, start)
    return body.name if body else ""


_REPRESENTS = re.compile(
    r"(?P<whom>.+?)['’]s?\s+(?:\w+\s+)?representative\b"
    r"|(?:[Tt]he\s+|[Aa]\s+)?(?:\w+\s+)?representative\s+(?:of|for)\s+(?P<of>(?:the\s+)?[A-Z][^,]*)"
)
"""“The agency's representative”, “the representative of UNESCO”: a lawyer speaks for himself."""


_OF_OTHERS = re.compile(
    r"\b(?:of|for|to|by|with|from|under|at|in|near|on|outside)\s+(?:the\s+)?(?:[A-Z]\w*\s+)*\Z"
)


def _far(before: str) -> bool:
    """“A slide from a talk that” Mr Vareth gave: what comes before the name is not his title."""
    return "," not in before and len(before.split()) > 3


_DESCRIBES = re.compile(r"\s(?!(?:and|himself|herself|of|at|in|from|with|for|who|on)\b)[a-z]")
"""A small word after a name: the name only says which clinic, which plan."""


def named(scene: Scene, text: str, _low: str, start: int, end: int) -> Who | None:
    """A person's name in the mention, unless it only belongs to somebody else's."""
    if _PRESS_OFFICE.match(text):
        return None
    chosen: Person | None = None
    shared = False
    raw = scene.layout.text
    unnamed = groups.indefinite(text)
    for mention, person in scene.cast.within(start, end):
        if mention.possessive and mention.end < end - 2:
            continue
        before = raw[start : mention.whole[0]]
        if _OF_OTHERS.search(before) or (unnamed and _far(before)):
            continue
        if re.match(
            r"\s(?!(?:and|himself|herself|of|at|in|from|with|for|who|on|after|before|during|when)\b)[a-z]",
            raw[mention.end : end],
        ):
            continue  # "the Santa Rita clinic"
        chosen, shared = person, mention.shared
        if raw[mention.end : mention.end + 1] == ",":
            break
    if chosen is None:
        return None
    chosen.behalf = represents(scene, text, chosen, start)
    if not chosen.full and not chosen.titles:
        take_surname_of_kin(scene, text, chosen, start)
    sure = 0.6 if shared else 0.97
    return Who((chosen,), confidence=sure, behalf=chosen.behalf, rule=_BY_SHARED_NAME if shared
               else "by name")  # fmt: skip


_KIN = re.compile(
    r"(?P<owner>[Hh]is|[Hh]er|(?:the )?[A-Z][\w\-]*(?: [A-Z][\w\-]*)*['’]s?)\s+(?:[\w\-]+\s+)?"
    r"(?:wife|husband|widow|widower|son|daughter|brother|sister),?\s+(?P<name>[A-Z][\w'’\-]+)"
)


def take_surname_of_kin(scene: Scene, text: str, person: Person, start: int) -> None:
    """“Reddy's wife, Anne” is Anne Reddy, most likely; the record says that it is assumed."""
    match = _KIN.fullmatch(text)
    if match is None:
        return
    owner = re.sub(r"['’]s?\Z", "", match["owner"])
    if owner.lower() in ("his", "her"):
        who = he_or_she(scene, "m" if owner.lower() == "his" else "f", start)
        people = who.people
    else:
        last = name_words(owner)[-1:]
        people = tuple(p for p in scene.people_before(start) if p.words[-1:] == last)
    if len(people) == 1 and people[0].full and people[0] is not person:
        surname = people[0].name.split()[-1]
        person.name, person.full = f"{person.name} {surname}", True
        person.assumed = f"the surname is that of {scene.full_name(people[0])}, a relative"


_BY_SHARED_NAME = "by surname: the last one spoken of the two who bear it"


def partner(scene: Scene, person: Person, start: int) -> Person | None:
    """“X and [Y] said”: the other subject, where the mention holds only the second.

    X must begin the sentence, else it is an object: “He met X, and Y said”.
    """
    text = scene.layout.text
    joined = _AND_BEFORE.search(text, max(0, start - 6), start)
    if not joined:
        return None
    first, _ = scene.layout.sentence_span(start)
    for mention, other in scene.cast.within(first, start):
        opening = text[first : mention.whole[0]]
        if mention.end == joined.start() and other is not person and _OPENING.fullmatch(opening):
            return other
    return None


def partner_after(scene: Scene, person: Person, end: int) -> Person | None:
    """“[X] and Y jointly asked”: the other subject, where the mention holds only the first."""
    joined = _AND_AFTER.match(scene.layout.text, end)
    if not joined:
        return None
    for mention, other in scene.cast.within(joined.end(), joined.end() + 40):
        verb = _VERB_FOLLOWS.match(scene.layout.text, mention.end)
        return other if verb and other is not person else None
    return None


def partner_body(scene: Scene, start: int) -> Body | None:
    """“Mexico and [Canada] asked”: the other state, where the mention holds only the second."""
    match = _STATE_AND.search(scene.layout.text, max(0, start - 40), start)
    first, _ = scene.layout.sentence_span(start)
    if not match or match.start("one") - first > _NEAR_HEAD:
        return None
    return bodies.metonym(match["one"], scene.states)


_AND_AFTER = re.compile(r"\s+and\s+(?=[A-Z])")
_VERB_FOLLOWS = re.compile(r"\s+(?:\w+ly\s+)?(?:\w+ed|said|told|wrote)\b")
_STATE_AND = re.compile(r"\b(?P<one>[A-Z]\w+)\s+and\s+\Z")
_NEAR_HEAD = 16
"""Characters before a state that may still be its sentence's head: “On Wednesday Mexico and”."""
_AND_BEFORE = re.compile(r"\s+and\s+(?:the\s+)?\Z")
_OPENING = re.compile(r"\s*(?:date\s+)?(?:\d{4}-\d{2}-\d{2}\s+)?(?:Both\s+)?(?:[Tt]he\s+)?")


_CAMPAIGN = re.compile(r"[Tt]he (?P<owner>[A-Z][\w'’\-]+) campaign")
_PRESS_OFFICE = re.compile(r"(?i:the) (?:press |private )?office of (?P<owner>.+)")


def possessed(scene: Scene, text: str, low: str, start: int, end: int) -> Who | None:
    """“her office”, “the mayor's office”: a body named after a person."""
    press = _PRESS_OFFICE.match(text)
    if press:
        who = scene.resolve(start + press.start("owner"), end)
        if not who.people and "," in press["owner"]:
            at = start + text.rfind(",") + 1
            who = scene.resolve(at, end)
        if who.people:
            name = scene.full_name(who.people[0])
            return Who(bodies=(Body(f"Office of {name}", "office"),), confidence=0.75, behalf=name,
                       rule="a person's office")  # fmt: skip
    match = re.fullmatch(
        r"(?P<owner>his|her|their|.+?['’]s?)\s+(?P<what>office|campaign|team)", low
    )
    campaign = _CAMPAIGN.fullmatch(text)
    if campaign:
        at = start + campaign.start("owner")
        owners = scene.cast.within(at, at + 1)
        if owners:
            name = scene.full_name(owners[0][1])
            return Who(bodies=(Body(f"Campaign of {name}", "campaign"),), confidence=0.75,
                       behalf=name, rule="a person's office")  # fmt: skip
    if not match:
        return None
    owner = match["owner"]
    if owner in ("his", "her", "their"):
        gender = "m" if owner == "his" else "f"
        who = he_or_she(scene, gender, start) if owner != "their" else they(scene, start)
    else:
        who = scene.resolve(start, start + len(re.sub(r"['’]s?\Z", "", owner)))
    if not who.people:
        return None
    name = f"{match['what'].capitalize()} of {scene.full_name(who.people[0])}"
    return Who(
        bodies=(Body(name, match["what"]),),
        confidence=0.75,
        behalf=scene.full_name(who.people[0]),
        rule="a person's office",
    )
