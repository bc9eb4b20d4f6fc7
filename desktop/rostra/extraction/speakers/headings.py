"""Whom the heading of a transcript names: “Press briefing by the Spokesperson, Ida Renn”."""

from __future__ import annotations

import re

from rostra.extraction.people.titles import HONORIFICS, title_of
from rostra.extraction.speakers.cast import Person
from rostra.extraction.speakers.scene import Scene

_HEAD = 1500
"""Characters in which a heading is looked for."""
_BEFORE = re.compile(
    r"(?:\A|\n|\b(?:by|with|of|from|for|and) |[:–—-] ?)(?:the )?"
    r"(?P<title>(?!And\b)[A-Z][\w.'’-]*(?: (?:(?:of|for|the|and) ){0,2}[A-Z][\w.'’-]*){0,9}),? \Z"
)
_AFTER = re.compile(r"(?:, | [-–—] | \()(?:the )?(?P<title>[^\n.,;:)]{3,90})")
_LABEL = re.compile(r"^[ \t]*[A-Z][\w.’' ]{0,40}:", re.MULTILINE)
_QUESTION = re.compile(r"^[ \t]*(?:Q|QUESTION|Question)(?:\s*\([^)\n]*\))?\s*[:.]", re.MULTILINE)


def of_heading(scene: Scene, label: str) -> Person | None:
    """“SPOKESPERSON:”, below a heading that gives that title to one person."""
    title = title_of(label)
    head = _heading(scene)
    if title is None or not head:
        return None
    found: dict[Person, str] = {}
    near = scene.cast.within(0, len(head))
    for mention, person in near:
        start, end = mention.start, mention.end
        if honoured := _HONOURED.search(head, max(0, start - _NEAR), start):
            start = honoured.start()  # “by the Spokesperson, Shri” Renn
        before = _BEFORE.search(head, max(0, start - _NEAR), start)
        after = _AFTER.match(head, end)
        for phrase in (m["title"] for m in (before, after) if m):
            if any(p is not person and p.name in phrase for _, p in near):
                continue  # of another
            said = title_of(phrase)
            if said and not said.plural and said.noun == title.noun:
                found.setdefault(person, phrase)
    if len(found) != 1:
        return None
    ((person, phrase),) = found.items()
    said = title_of(phrase)
    if said and not any(t.noun == said.noun for t in person.titles):
        person.take_title(said, phrase)
    return person


_NEAR = 90
_HONOURED = re.compile(r"(?:\b(?:" + "|".join(sorted(HONORIFICS)) + r")\b\.? )+\Z", re.IGNORECASE)


def answers(scene: Scene, person: Person) -> bool:
    """Whether somebody may be the “A” of questions: nobody asks her when she will leave herself.

    “Will Ms. Renn keep her post?  A: She has”: another answers.
    """
    first = _QUESTION.search(scene.layout.text)
    if first is None:
        return True
    return not any(
        mention.start > first.end()
        and _ASKED_ABOUT.search(scene.layout.text[mention.start - 40 : mention.start])
        and not _CALLED.match(scene.layout.text, mention.end)
        for mention in person.mentions
    )  # fmt: skip


def of_interview(scene: Scene) -> Person | None:
    """“Ida Renn became minister in May.  She spoke to the Courier.  Q: ...”: she answers."""
    first = _QUESTION.search(scene.layout.text, 0, _INTRODUCED)
    if first is None or not _INTERVIEW.search(scene.layout.text, 0, first.start()):
        return None
    told = {p for _, p in scene.cast.within(0, first.start())}
    person = told.pop() if len(told) == 1 else None
    return person if person and person.full and answers(scene, person) else None


_INTRODUCED = 4000
_INTERVIEW = re.compile(
    r"\b(?:interview(?:ed|s)?|(?:spoke|speaks|talked|talks) (?:to|with)"
    r"|sat down with|answered (?:our|the|questions)|answers (?:our|questions)|in conversation with"
    r"|(?:we|I) (?:met|asked|visited|reached)|a (?:talk|conversation) with)\b",
    re.IGNORECASE,
)
_ASKED_ABOUT = re.compile(
    r"\b(?:will|does|did|has|is|was|can|should|would|why|when|about|that|if|whether|and)"
    r" (?:Mr|Mrs|Ms|Dr|President|Minister|Chairman)?\.? ?\Z",
    re.IGNORECASE,
)
_CALLED = re.compile(r"[,:?]")


def _heading(scene: Scene) -> str:
    """What stands above the first label of a turn."""
    head = scene.layout.text[:_HEAD]
    label = _LABEL.search(head)
    return head[: label.start()] if label else ""
