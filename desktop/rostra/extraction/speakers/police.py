"""“Kenyan police”, “Police”: the police, of the state that the words say."""

from __future__ import annotations

import re

from rostra.extraction.speakers.bodies import Body
from rostra.extraction.speakers.lexicon import OPENERS
from rostra.extraction.speakers.scene import Scene

_POLICE = re.compile(
    r"(?:[Tt]he )?(?P<state>[A-Z]\w+(?: [A-Z]\w+)?)(?:['’]s)? "
    r"(?:(?:national|federal|riot|provincial|state|city|district|county|regional) )?police"
)


_SORTS_OF_POLICE = frozenset(
    {
        "Provincial",
        "State",
        "City",
        "District",
        "Riot",
        "Local",
        "Traffic",
        "Military",
        "Federal",
        "National",
    }
)


_SOMEWHERE = re.compile(
    r"(?:[Tt]he )?[Pp]olice (?:in|of|at|on) (?:the )?[\w'’-]+(?: [\w'’-]+){0,3}"
)
"""“Police in Nairobi”, “the police of the island”."""


def police(scene: Scene, text: str) -> Body | None:
    """“Kenyan police”: the police, of that state."""
    if text == "Police" or _SOMEWHERE.fullmatch(text):
        return Body("Police", "police", sure=False)
    match = _POLICE.fullmatch(text)
    if match is None or match["state"].lower() in OPENERS or match["state"] in _SORTS_OF_POLICE:
        return None
    found = scene.states.find(match["state"])
    return Body("Police", "police", found[0] if found else "", sure=bool(found))
