"""Bodies whose state their surroundings tell: the Foreign Office, the government just named."""

from __future__ import annotations

import re

from rostra.extraction.speakers import bodies
from rostra.extraction.speakers.bodies import Body
from rostra.extraction.speakers.central_banks import central_bank
from rostra.extraction.speakers.scene import Scene

_OF_A_STATE = re.compile(
    r"\bgovernment of (?:the )?(?P<of>[A-Z][\w\-]+(?: [A-Z][\w\-]+)?)"
    r"|\b(?P<owner>(?!The\b|Its\b|A\b)[A-Z][\w\-]+(?: [A-Z][\w\-]+)?)(?:['’]s?)?"
    r" (?:[a-z]+ )?government\b"
)
_UNDER = re.compile(
    r"(?P<own>.+?['’]s? (?:[a-z]+ )?government|(?:[Tt]he )?[A-Z]\w+ government)"
    r" (?:of|under|led by) [A-Zp]"
)
"""“Ghana's government of Prime Minister Reyk”."""


def of_surroundings(scene: Scene, text: str, start: int) -> Body | None:
    """The central bank, the Foreign Office or the government that the words around it tell."""
    low = bodies.strip_article(text).lower()
    if low == "foreign office" and scene.home not in ("", "GB"):
        return bodies.ministry("foreign ministry", scene.states, scene.home)
    under = _UNDER.match(text)
    if under:
        return bodies.government(under["own"], scene.states)
    if low == "government":
        return _government_here(scene, start)
    return central_bank(scene, text, start)


def _government_here(scene: Scene, start: int) -> Body | None:
    """“The new government of Slovakia ended it.  The government said”: the one just named."""
    text, first = scene.layout.text, scene.layout.paragraph_start(start)
    for named in reversed(list(_OF_A_STATE.finditer(text, first, start))):
        words = named["of"] or named["owner"]
        found = scene.states.find(words) or scene.states.find(words.rsplit(maxsplit=1)[-1])
        if found:
            name = f"Government of {bodies.with_article(scene.states.name(found[0]))}"
            return Body(name, "government", found[0])
    return None
