"""Departments of the United States, which news there names without the country."""

from __future__ import annotations

import re

from rostra.extraction.speakers.bodies import Body, known_body

_NAMED = re.compile(
    r"(?P<us>(?:U\.?S\.?|American|United States) )?(?:Department of (?:the )?)?"
    r"(?P<topic>Agriculture|Commerce|Education|Energy|Interior|Justice|Labor|Transportation"
    r"|Treasury)(?: [Dd]epartment)?"
)
_WASHINGTON = re.compile(r"^WASHINGTON\b[^\n]{0,40}?(?:--|[–—]|\s-)\s", re.MULTILINE)
_AMERICAN_TREASURY = re.compile(r"\b(?:U\.?S\.?|American|United States) Treasury\b")
"""“Treasury”, in a text that speaks of the U.S. Treasury: that."""
_READ = 30_000
_HEAD = 600
"""Characters in which a date line is looked for."""


def american(text: str, plain: str, home: str) -> Body | None:
    """“U.S. Agriculture Department”, “Commerce Department” in Washington, “USDA”.

    `plain` is a mention without its article, `home` the state that `text` speaks from.
    """
    if plain == "USDA":
        return _department("Agriculture")
    match = _NAMED.fullmatch(plain)
    if match is None:
        return None
    own = match["topic"] == "Treasury" and _AMERICAN_TREASURY.search(text, 0, _READ)
    if not (match["us"] or home == "US" or own or _WASHINGTON.search(text, 0, _HEAD)):
        return None
    if match["topic"] == "Treasury":
        return known_body("Treasury Department")
    return None if plain == match["topic"] else _department(match["topic"])


def _department(topic: str) -> Body:
    named = "the Interior" if topic == "Interior" else topic
    return Body(f"United States Department of {named}", "department", "US")
