"""Reactions as wires collect them: a line in capitals with a name, and the words below it.

IDA RENN, OPPOSITION LEADER
“We will vote against it.”
"""

from __future__ import annotations

import re

from rostra.extraction.people.titles import title_of
from rostra.extraction.speakers.bodies import Body
from rostra.extraction.speakers.cast import Mention
from rostra.extraction.speakers.lexicon import BODY_WORDS
from rostra.extraction.speakers.scene import Scene, Who

_LINE = re.compile(
    r"(?P<name>[A-ZÀ-Þ][A-ZÀ-Þ.'’ -]{2,60})"
    r"(?P<what>,[ ][A-ZÀ-Þ0-9,.'’& -]{2,120})?:?[ \t]*\n+(?=[“\"«])"
)
_SMALL = frozenset({"OF", "FOR", "AND", "THE", "IN", "ON"})
_MOST = 4
"""Words of a person's name."""


def caption(scene: Scene, text: str, _low: str, start: int, _end: int) -> Who | None:
    """Whose words stand below a line in capitals; None for any other mention."""
    if not text.isupper() or scene.layout.text[max(0, start - 1) : start].strip():
        return None
    line = _LINE.match(scene.layout.text, start)
    if line is None:
        return None
    words = line["name"].split()
    what = (line["what"] or "").strip(" ,").lower()
    if any(word.lower() in BODY_WORDS for word in words):
        name = " ".join(w.lower() if w in _SMALL else w.title() for w in words)
        return Who(bodies=(Body(re.sub(r"\A[Tt]he ", "", name)),), confidence=0.8,
                   rule="the line in capitals above")  # fmt: skip
    if not what or not 1 < len(words) <= _MOST or title_of(" ".join(words).lower()):
        return None
    name = " ".join(map(_spelt, words))
    person = scene.cast.add(Mention(start, start + len(line["name"]), name))
    if title := title_of(what):
        person.take_title(title, "")
    return Who((person,), confidence=0.85, rule="the line in capitals above")


def _spelt(word: str) -> str:
    """“LINDQVIST-HALL” as it is written in a sentence, “MCKAY” as “McKay”."""
    return re.sub(r"\bMc[a-z]", lambda m: m.group()[:2] + m.group()[2:].upper(), word.title())
