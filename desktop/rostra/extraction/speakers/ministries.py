"""“The ministry” where only a minister was named: his."""

from __future__ import annotations

import re

from rostra.extraction.speakers import bodies
from rostra.extraction.speakers.belonging import person_states
from rostra.extraction.speakers.bodies import Body
from rostra.extraction.speakers.cast import Person
from rostra.extraction.speakers.scene import Scene


def minister_here(scene: Scene, start: int) -> bool:
    """Whether the paragraph named a minister before, and no ministry."""
    first = scene.layout.paragraph_start(start)
    if any(at >= first and b.noun in ("ministry", "department") for at, b in scene.named_bodies):
        return False
    return not re.search(r"\b[Mm]inistry\b", scene.layout.text[first:start]) and any(
        t.noun in ("minister", "foreign minister") and not t.deputy
        for _, p in scene.cast.within(first, start) for t in p.titles
    )  # fmt: skip


_WHOSE = re.compile(r"(?P<name>[A-Z][\w-]+)['’]s (?:own )?(?P<noun>ministry|department)")


def owned_ministry(scene: Scene, text: str) -> Body | None:
    """“Renn's ministry”: the ministry of the minister of that name."""
    match = _WHOSE.fullmatch(text)
    people = scene.cast.surnamed(match["name"].lower()) if match else []
    if match is None or len(people) != 1:
        return None
    role = " ".join(people[0].roles[0].split()) if people[0].roles else ""
    topic = re.search(r"(\w+)\s+minister\b|minister\s+(?:of|for)\s+(?:the\s+)?(\w+)", role,
                      re.IGNORECASE)  # fmt: skip
    state = next(iter(person_states(scene, people[0])), "") or scene.home
    words = f"{topic[1] or topic[2]} ministry" if topic else ""
    return bodies.ministry(words, scene.states, state) if words else None


def portfolio_body(scene: Scene, noun: str, start: int) -> Body | None:
    """“the ministry” where only a minister was named."""
    if noun not in ("ministry", "department"):
        return None
    people = [p for m, p in reversed(scene.cast.all_mentions()) if m.end <= start]
    for person in dict.fromkeys(people):
        if whole := _whole_portfolio(scene, person):
            return whole
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


_WHOLE_PORTFOLIO = re.compile(
    r"[Mm]inister (?:of|for) (?P<topic>[A-Z][\w’'-]*(?:,? (?:and )?[A-Z][\w’'-]*)+)"
    r"(?: of (?:the )?[A-Z][\w ]+)?"
)
"""“Minister of Water Resources and Irrigation of the Republic of Kazakhstan”."""


def _whole_portfolio(scene: Scene, person: Person) -> Body | None:
    """The ministry of a minister whose office is given with all its words."""
    role = " ".join(person.roles[0].split()) if person.roles else ""
    state = next(iter(person_states(scene, person)), "") or scene.home
    match = _WHOLE_PORTFOLIO.fullmatch(role)
    if match is None or not scene.states.name(state) or match["topic"] == "Foreign Affairs":
        return None
    named = bodies.with_article(scene.states.name(state))
    return Body(f"Ministry of {match['topic']} of {named}", "ministry", state)
