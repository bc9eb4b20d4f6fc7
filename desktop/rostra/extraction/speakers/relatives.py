"""Relative pronouns: “who said”, “which added”, “whose”."""

from __future__ import annotations

import re
from dataclasses import replace

from rostra.extraction.speakers.bodies import common_noun
from rostra.extraction.speakers.groups import RELATIVE
from rostra.extraction.speakers.mentions import mention_of
from rostra.extraction.speakers.scene import Scene, Who

_SOMEBODY = re.compile(
    r"\s(?:[^,]*\s)?(?P<who>(?:an?|some|several|many|those|two|three|four|five|\d+)\s[a-z][\w’'-]*"
    r"(?:\s[a-z][\w’'-]*){0,3})\s"
)
"""“Ida Renn hired a lawyer who said”, but not “Ida Renn, a lawyer who said”."""


_BODY_BEFORE = re.compile(
    r"(?:\b[Tt]he )?\b[A-Z][\w'’.&-]*(?: (?:of |for |and |the |& |in ){0,2}[A-Z][\w'’.&-]*){0,9}\Z"
)
"""“The Food and Factory Workers' Union, which called”: the whole name."""
_INSIDE = re.compile(r"\b(?:of|for|in|at|from|on|near)(?: the)? \Z")
"""“The bank of Veld, which”: not Veld."""


def relative(scene: Scene, start: int, word: str) -> Who:
    """Who a “who”, a “which” or a “whose” means that stands at an offset."""
    before = [(m, p) for m, p in scene.cast.all_mentions() if m.end <= start]
    if word != "which" and before and start - before[-1][0].end < 80:
        gap = scene.layout.text[before[-1][0].end : start]
        if some := _SOMEBODY.fullmatch(gap):
            return Who(reason=f"“{some['who']}” is not named", confidence=0.6, mention=some["who"])
        if "." not in gap and "\n" not in gap:
            return Who((before[-1][1],), confidence=0.85, rule="relative: the name before it")
    first, _ = scene.layout.sentence_span(start)
    head = scene.layout.text[first:start].strip(" ,")
    tail = re.split(r"[,;:]|\b(?:to|by|from|with|and)\b", head)[-1].strip()
    body = _BODY_BEFORE.search(head) if word == "which" else None
    inside = _INSIDE.search(head[: body.start()]) if body else None
    if body and not (inside and common_noun(head[: inside.start()].rstrip())):
        at = first + scene.layout.text[first:start].rfind(body.group())
        who = scene.resolve(at, at + len(body.group()))
        if who.bodies and not who.people:
            return replace(who, confidence=0.8, rule="relative: the body before it")
    if tail and tail.lower() not in RELATIVE:
        who = scene.resolve(first + scene.layout.text[first:start].rfind(tail), first + len(head))
        if not who.found:
            return replace(who, mention=mention_of(tail))
        if who.people:
            return who
    return Who(reason="nobody is named before the relative pronoun", confidence=0.4)
