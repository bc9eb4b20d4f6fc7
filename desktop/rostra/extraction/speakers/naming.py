"""People by name, those named beside them, and bodies named after them."""

from __future__ import annotations

import re

from rostra.extraction.people.names import name_words
from rostra.extraction.people.titles import title_of
from rostra.extraction.speakers import bodies, groups
from rostra.extraction.speakers.belonging import person_states
from rostra.extraction.speakers.bodies import Body
from rostra.extraction.speakers.cast import Mention, Person
from rostra.extraction.speakers.lexicon import BODY_WORDS
from rostra.extraction.speakers.pronouns import he_or_she, they
from rostra.extraction.speakers.scene import Scene, Who
from rostra.extraction.speakers.spokespeople import represents

_OF_OTHERS = re.compile(
    r"\b(?:of|for|to|by|with|from|under|at|in|near|on|outside)\s+(?:the\s+)?(?:[A-Z][\w.]*\s+)*"
    r"(?:(?:[a-z\-]+\s+)?(?:airline|carrier|company|group|bank|firm|maker|giant|lender|retailer"
    r"|operator|utility|insurer|party|union|agency|club)\s+)?\Z"
)


_STYLED = re.compile(
    r"\b(?:of|for|on)\s+(?:the\s+)?(?P<topic>(?:[A-Z]\w*\s+(?:and\s+)?)+?)(?:Dr|Mr|Mrs|Ms|Prof|Datuk"
    r"|Engr|Hon)\.?\s+\Z"
)
"""“Chairman of the Committee on Health Dr” Renn: she is no part of what he is chairman of."""


def _ends_a_title(before: str) -> bool:
    """“Representative of Velda in the Norr Assembly” Ida Renn: she is its representative."""
    words = before.split()
    ends = len(words) > 1 and words[-1].lower() in BODY_WORDS and words[-1][:1].isupper()
    return ends and "," not in before and title_of(before) is not None


def _far(before: str) -> bool:
    """“A slide from a talk that” Mr Vareth gave: what comes before the name is not his title."""
    return "," not in before and len(before.split()) > 3


_DESCRIBES = re.compile(r"\s(?!(?:and|himself|herself|of|at|in|from|with|for|who|on)\b)[a-z]")
"""A small word after a name: the name only says which clinic, which plan."""


_GOVERNMENT_OF = re.compile(
    r"(?:[Tt]he )?(?:[\w\-]+ )?(?:government|administration|cabinet|regime|junta)"
    r" (?:of|led by|under)\b"
)


_HIS_GOVERNMENT = re.compile(r"['’]s? (?:[\w\-]+ )?(?:government|cabinet|administration)")


def government_of(scene: Scene, person: Person) -> Who:
    """“The government of new president Ida Renn”: that of her state, and not she."""
    state = next(iter(person_states(scene, person)), "") or scene.home
    if not state:
        return Who(reason="a government whose state is not named", confidence=0.5)
    name = f"Government of {bodies.with_article(scene.states.name(state))}"
    return Who(bodies=(Body(name, "government", state),), confidence=0.8, rule="organisation")


def named(scene: Scene, text: str, _low: str, start: int, end: int) -> Who | None:
    """A person's name in the mention, unless it only belongs to somebody else's."""
    if _PRESS_OFFICE.match(text):
        return None
    letters = _LETTERS.fullmatch(text)
    if letters and (holder := _called_by(scene, letters[1], start)):
        return Who((holder,), confidence=0.85, rule="by the letters of the office")
    chosen: Person | None = None
    surname: Mention | None = None
    raw = scene.layout.text
    unnamed = groups.indefinite(text)
    for mention, person in scene.cast.within(start, end):
        if mention.possessive and mention.end < end - 2:
            if _HIS_GOVERNMENT.fullmatch(raw, mention.end, end):
                return government_of(scene, person)
            continue
        before = raw[start : mention.whole[0]]
        if _GOVERNMENT_OF.match(raw, start, mention.start):
            return government_of(scene, person)
        styled = _STYLED.search(before)
        own = styled and title_of(before[: styled.start()]) and not title_of(styled["topic"])
        own = own or _ends_a_title(before)
        if not own and (_OF_OTHERS.search(before) or (unnamed and _far(before))):
            continue
        if re.match(
            r"\s(?!(?:and|himself|herself|of|at|in|from|with|for|who|on|after|before|during|when)\b)[a-z]",
            raw[mention.end : end],
        ):
            continue  # "the Santa Rita clinic"
        chosen, surname = person, mention
        if re.match(r"(?:\s\([^()\n]{1,20}\))?,", raw[mention.end : end]):
            break
    if chosen is None:
        return None
    _also_called(text, chosen)
    chosen.behalf = represents(scene, text, chosen, start)
    if not chosen.full and not chosen.titles:
        take_surname_of_kin(scene, text, chosen, start)
    sure, rule = _how(surname)
    return Who((chosen,), confidence=sure, behalf=chosen.behalf, rule=rule)


def _how(mention: Mention | None) -> tuple[float, str]:
    if mention is None or not mention.shared:
        return 0.97, "by name"
    return (0.8, _BY_MAIN_BEARER) if mention.leading else (0.6, _BY_SHARED_NAME)


_LETTERS = re.compile(r"(?:[Tt]he )?([A-Z]{2,6})")


def _called_by(scene: Scene, letters: str, start: int) -> Person | None:
    """“The COAS”, after “Chief of Army Staff (COAS) General Renn”: Renn."""
    mark = f"({letters})"
    holders = [
        p for p in scene.people_before(start)
        if any(mark in role and not role.startswith(mark) and not _of_a_body(role, letters)
               for role in p.roles)
    ]  # fmt: skip
    holders = holders or [
        p for p in scene.people_before(start) if any(_initials(role) == letters for role in p.roles)
    ]  # fmt: skip
    return holders[0] if len(holders) == 1 else None


def _initials(role: str) -> str:
    """“DCC” of “Deputy County Commissioner”; nothing of a role with a word written small."""
    return "".join(word[0] for word in role.split() if word not in _SMALL)


_SMALL = frozenset({"of", "the", "for", "and"})


def _of_a_body(role: str, letters: str) -> bool:
    """“Governor of the Central Bank of Norrland (CBN)”: the letters are the bank's, and not his."""
    before = role.partition(f"({letters})")[0]
    title = title_of(before)
    noun = title.noun.rsplit(maxsplit=1)[-1] if title else ""
    body = before[before.lower().rfind(noun) + len(noun) :]
    return "".join(re.findall(r"\b[A-Z]", body)).endswith(letters)


def _also_called(text: str, person: Person) -> None:
    """“League general secretary and bridges minister Ida Renn” has both offices."""
    first, joined, rest = text.partition(" and ")
    title = title_of(first) if joined and rest.endswith(person.name) else None
    if title and not title.plural and title_of(rest) and "," not in first:
        person.take_title(title, first)


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
        at = start + match.end("owner")  # “Ida Renn's husband, Otto”: the owner is in the mention
        people = tuple(p for p in scene.people_before(at) if p.words[-1:] == last)
    if len(people) == 1 and people[0].full and people[0] is not person:
        surname = people[0].name.split()[-1]
        person.name, person.full = f"{person.name} {surname}", True
        person.assumed = f"the surname is that of {scene.full_name(people[0])}, a relative"


_BY_SHARED_NAME = "by surname: the last one spoken of the two who bear it"
_BY_MAIN_BEARER = "by surname: the one of the two who bear it whom the article is about"


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


def partner_bodies(scene: Scene, start: int, several: bool) -> tuple[Body, ...]:
    """“Mexico, Peru and [Canada] asked”: the other states, where the mention holds the last.

    `several`: the mention holds more than one, as in “Mexico, [Peru and Canada]”.
    """
    match = _STATES_BEFORE.search(scene.layout.text, max(0, start - 80), start)
    first, _ = scene.layout.sentence_span(start)
    if not match or (match["and"] == "," and not several):
        return ()
    head = scene.layout.text[first : match.start("all")]
    if len(head) > _NEAR_HEAD and not head.endswith(("- ", "– ", "— ")):
        return ()
    names = match["all"].split(", ")
    found = [bodies.metonym(name, scene.states) for name in names]
    found[0] = found[0] or bodies.metonym(names[0].split()[-1], scene.states)  # “Monday Mexico”
    return tuple(b for b in found if b) if all(found) else ()


def partner_titled(scene: Scene, who: Who, span: tuple[int, int]) -> Who | None:
    """“[He] and the Saudi minister turned it down”: the other by what he is."""
    text = scene.layout.text
    match = _AND_TITLE.match(text, span[1])
    title = title_of(match["who"]) if match else None
    if match is None or title is None or title.plural:
        return None
    other = scene.resolve(*match.span("who"))
    if len(other.people) != 1 or set(other.people) & set(who.people):
        return None
    return Who((*who.people, *other.people), confidence=min(0.8, other.confidence),
               behalf=who.behalf, rule="named together")  # fmt: skip


_AND_TITLE = re.compile(
    r"\s+and\s+(?P<who>(?:the|his|her)\s(?:[\w'’-]+\s){0,4}?[\w-]+)\s+(?:(?:both|also|jointly|later|then)\s+)?"
    r"(?:said|told|agreed|called|urged|asked|rejected|turned\sdown|welcomed|condemned|signed|denied"
    r"|stressed|noted|warned|vowed|pledged|promised|demanded|insisted|announced|discussed|reaffirmed"
    r"|expressed|confirmed|declared|proposed|criticised|criticized|dismissed|praised)\b"
)
_AND_AFTER = re.compile(r"\s+and\s+(?=[A-Z])")
_VERB_FOLLOWS = re.compile(r"\s+(?:\w+ly\s+)?(?:\w+ed|said|told|wrote)\b")
_STATES_BEFORE = re.compile(
    r"\b(?P<all>[A-Z]\w+(?: [A-Z]\w+)?(?:, [A-Z]\w+(?: [A-Z]\w+)?){0,5})"
    r"(?P<and>,? and|,)\s+\Z"
)
_NEAR_HEAD = 16
"""Characters before a state that may still be its sentence's head: “On Wednesday Mexico and”."""
_AND_BEFORE = re.compile(r"\s+and\s+(?:the\s+)?\Z")
_OPENING = re.compile(r"\s*(?:date\s+)?(?:\d{4}-\d{2}-\d{2}\s+)?(?:Both\s+)?(?:[Tt]he\s+)?")


def _office_itself(scene: Scene, owner: str, who: Who) -> Who | None:
    """“The president's office”, of whom the article never says who it is: that of his state."""
    title = title_of(owner)
    ruling = title and title.ranks & _RULING and not (title.former or title.plural)
    if not title or not ruling or (who.people and who.people[0].mentions):
        return None
    state = next(iter(who.people[0].states), "") if who.people else scene.home
    if not state:
        return None
    what = " ".join(word.capitalize() for word in title.noun.split())
    name = f"Office of the {what} of {bodies.with_article(scene.states.name(state))}"
    return Who(bodies=(Body(name, "office", state),), confidence=0.75, rule="organisation")


_RULING = frozenset({"head_of_state", "head_of_government"})
_CAMPAIGN = re.compile(r"[Tt]he (?P<owner>[A-Z][\w'’\-]+) campaign")
_PRESS_OFFICE = re.compile(
    r"(?i:the) (?:(?:press |private )?office|(?P<what>press (?:service|centre|center|department)))"
    r" of (?P<owner>.+)"
)


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
            what = (press["what"] or "office").capitalize()
            return Who(bodies=(Body(f"{what} of {name}", "office"),), confidence=0.75, behalf=name,
                       rule="a person's office")  # fmt: skip
    match = re.fullmatch(
        r"(?P<owner>his|her|their|.+?['’]s?)\s+"
        r"(?P<what>office|campaign|team|(?:(?:media|press) )?(?:division|secretariat))",
        low,
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
    if match["what"] == "office" and (office := _office_itself(scene, owner, who)):
        return office
    if not who.people:
        return None
    name = f"{match['what'].capitalize()} of {scene.full_name(who.people[0])}"
    return Who(
        bodies=(Body(name, match["what"]),),
        confidence=0.75,
        behalf=scene.full_name(who.people[0]),
        rule="a person's office",
    )
