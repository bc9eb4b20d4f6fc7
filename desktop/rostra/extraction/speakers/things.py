"""“It”: the body that spoke last, or that the words just before are about."""

from __future__ import annotations

import re

from rostra.extraction.speakers.bodies import Body
from rostra.extraction.speakers.finding import any_body
from rostra.extraction.speakers.named_before import last_body
from rostra.extraction.speakers.scene import Scene, Who
from rostra.extraction.speakers.subjects import body_before

_UNSAID_PAPER = re.compile(
    r"[Tt]he (?:[a-z]+ )?(?:statement|communiqu[eé]|declaration|report|letter|document|resolution"
    r"|post|text|study|message|tweet)"
)
_IT_REACHES = 2
"""Paragraphs over which "it" looks back for the body that spoke."""


_THE_BODY = re.compile(
    r"\b[Tt]he (?:ministry|government|agency|bank|company|union|party|commission|court|council|army"
    r"|committee|authority|regulator|parliament|embassy|police)\b(?!['’])"
)


def _body_just_named(scene: Scene, start: int) -> Body | None:
    """“The ministry was modest, he said. It had denied it”: a body that only the words name."""
    last = scene.history[-1] if scene.history else None
    if last is None or last.who.bodies or last.paragraph != scene.layout.paragraph(start):
        return None
    first = scene.layout.paragraph_start(start)
    named = list(_THE_BODY.finditer(scene.layout.text, first, start))
    return any_body(scene, named[-1].group(), named[-1].start()) if named else None


_JOINT_PAPER = re.compile(r"\b[Tt]he (?:joint|final) (?:communiqu[eé]|statement|declaration)\b")
_BY_PAPER = "it: the paper of both"
_PAPER_REACHES = 4


def _paper_says(scene: Scene, start: int) -> Who | None:
    """“The joint communique was released.  They agreed, it said”: whoever signed it."""
    paragraph = scene.layout.paragraph(start)
    for said in reversed(scene.history):
        if paragraph - said.paragraph >= _PAPER_REACHES:
            break
        if said.who.rule == _BY_PAPER:
            return said.who
    if scene.history and paragraph - scene.history[-1].paragraph <= _IT_REACHES:
        return None
    since = max(0, start - _NEAR_PAPER)
    papers = list(_JOINT_PAPER.finditer(scene.layout.text, since, start))
    if not papers or paragraph - scene.layout.paragraph(papers[-1].start()) > _IT_REACHES:
        return None
    people = scene.named_together(start, _PAPER_REACHES)
    return Who(people, confidence=0.65, rule=_BY_PAPER) if people else None


_NEAR_PAPER = 2000


def it(scene: Scene, start: int) -> Who:
    """The body just named or just spoken of; who signed, where the paper of two speaks."""
    paragraph = scene.layout.paragraph(start)
    body = _body_just_named(scene, start)
    if body:
        return Who(bodies=(body,), confidence=0.6, rule="it: the body just named")
    if subject := body_before(scene, start):
        return Who(bodies=(subject,), confidence=0.7, rule="it: the subject of the sentence before")
    last = scene.history[-1] if scene.history else None
    unsaid = last and last.paragraph == paragraph and not last.who.found
    if last and unsaid and _UNSAID_PAPER.fullmatch(last.text):
        # “The statement ... It also”
        return Who(reason=last.who.reason, confidence=0.5, mention=last.who.mention)
    if told := _paper_says(scene, start):
        return told
    for said in reversed(scene.history):
        if paragraph - said.paragraph > _IT_REACHES:
            break
        if said.at < start and said.who.bodies and not said.who.people:
            return Who(bodies=said.who.bodies[-1:], confidence=0.8, behalf=said.who.behalf,
                       rule="it: the last body")  # fmt: skip
    body = last_body(scene, "", start)
    if body:
        return Who(bodies=(body,), confidence=0.5, rule="it: the last body named")
    return Who(reason="no organisation is named before “it”", confidence=0.4)
