"""Who answers behind a bare “A:”, as the title or what introduces the interview says."""

from __future__ import annotations

import re

_WORD = r"[A-ZÀ-Þ][\w.’'-]+"
_NAME = rf"{_WORD}(?:\s(?:(?:al|bin|da|de|del|den|der|el|la|van|von)\s){{0,2}}{_WORD}){{1,4}}"
_ANSWERS = re.compile(
    rf"(?:[^:|]{{0,40}}[:|]\s)?(?P<who>{_NAME})(?:,\s[^:|]{{3,160}}?)?\s"
    r"(?:answer(?:s|ed)?|respond(?:s|ed)?|repl(?:y|ies|ied)|comment(?:s|ed)?)\b",
)
_TALKED = re.compile(
    r"\b(?:received|met|interview\w*|spoke|sat\s+down|answer(?:s|ed)|talk(?:s|ed)|questions|conversation)\b"
)
_INTRODUCED = re.compile(
    rf"(?:(?:^|[.!?]\s+|[-–—]\s+)(?P<first>{_NAME})(?=,\s|\s(?:has|is|was|became|becomes|took|takes|ran|runs|heads"
    r"|leads|spoke|speaks|answer|receive|sat|talk))"
    rf"|,\s(?P<named>{_NAME})(?=,\s(?:received|spoke|answered|talked|sat|met)\b))",
    re.MULTILINE,
)
_INTRODUCTION = 1500
"""Characters before the first turn that introduce it."""


def answering(title: str) -> str:
    """Who answers by the title: “Ida Ro, head of the press service, answers questions”."""
    match = _ANSWERS.match(title)
    return match["who"] if match else ""


def introduced(text: str, begin: int) -> str:
    """Who is introduced before the first turn at `begin`, where it is one person.

    “Ida Ro has run the port for a year.  She received us on Thursday.”
    """
    told = text[max(0, begin - _INTRODUCTION) : begin]
    if not _TALKED.search(told):
        return ""
    names = {match["first"] or match["named"] for match in _INTRODUCED.finditer(told)}
    return names.pop() if len(names) == 1 else ""
