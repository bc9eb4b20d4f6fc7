"""Names of steps in the language of the window.

The journal keeps them in English, so that an archive reads the same everywhere; what is shown
of them is translated here, by pattern.  One that no pattern knows is shown as it was kept.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from functools import cache

from rostra.qt import words as say
from rostra.qt.language import language, mark, translate

PATTERNS = (
    mark("Step", "Correct the {field} of {statements}"),
    mark("Step", "Correct the {field} of a statement"),
    mark("Step", "Accept {statements}"),
    mark("Step", "Reject {statements}"),
    mark("Step", "Mark as unsure {statements}"),
    mark("Step", "Unreview {statements}"),
    mark("Step", "Move {statements} to the trash"),
    mark("Step", "Restore {statements}"),
    mark("Step", "Write a note"),
    mark("Step", "Take away a note"),
    mark("Step", "New statement"),
    mark("Step", "Merge {statements}"),
    mark("Step", "Extract {number} articles again"),
    mark("Step", "Tag {statements}: {name}"),
    mark("Step", "Untag {statements}: {name}"),
    mark("Step", "New tag {name}"),
    mark("Step", "Rename a tag to {name}"),
    mark("Step", "Change a tag"),
    mark("Step", "Change tags"),
    mark("Step", "Rename tags"),
    mark("Step", "Merge tags"),
    mark("Step", "Delete tags"),
    mark("Step", "Add {statements} to a collection"),
    mark("Step", "Add {statements} to {name}"),
    mark("Step", "Take {statements} out of a collection"),
    mark("Step", "New collection {name}"),
    mark("Step", "Change a collection"),
    mark("Step", "Move collections"),
    mark("Step", "Delete collections"),
    mark("Step", "Take lines out of a collection"),
    mark("Step", "Write a heading"),
    mark("Step", "Write a note in a collection"),
    mark("Step", "Reorder a collection"),
    mark("Step", "Save the search {name}"),
    mark("Step", "Change a saved search"),
    mark("Step", "Delete saved searches"),
    mark("Step", "New rule {name}"),
    mark("Step", "Change a rule"),
    mark("Step", "Delete rules"),
    mark("Step", "Import people from {name}"),
    mark("Step", "Import {number} files"),
    mark("Step", "Import {name}"),
    mark("Step", "Change a person"),
    mark("Step", "Merge {number} people"),
    mark("Step", "Split off {name}"),
    mark("Step", "Mark two people as different"),
    mark("Step", "Take back that two people are different"),
    mark("Step", "Delete people"),
)
"""As the rooms below write them; the first that fits is taken."""

_PARTS = {
    "statements": r"(?P<statements>[\d,]+) statements?",
    "number": r"(?P<number>[\d,]+)",
    "field": r"(?P<field>\w+)",
    "name": r"(?P<name>.+)",
}
_FIELD_OF = {"speaker": "speakers", "date": "said", "wording": "content"}
"""What steps call a field, where the record calls it otherwise."""
_SHOWN: Mapping[str, Callable[[str], str]] = {
    "statements": lambda found: say.statements(int(found.replace(",", ""))),
    "number": lambda found: say.count(int(found.replace(",", ""))),
    "field": lambda found: say.field(_FIELD_OF.get(found, found)),
    "name": str,
}


def words(name: str) -> str:
    """The name of a step as one reads it."""
    if language() == "en":
        return name
    for pattern, shape in shapes():
        if found := shape.fullmatch(name):
            told = translate("Step", pattern)
            shown = {part: _SHOWN[part](value) for part, value in found.groupdict().items()}
            return told.format(**shown)
    return name


@cache
def shapes() -> tuple[tuple[str, re.Pattern[str]], ...]:
    """Each pattern, and the expression that knows it."""
    return tuple((pattern, _shape(pattern)) for pattern in PATTERNS)


def _shape(pattern: str) -> re.Pattern[str]:
    pieces = re.split(r"\{(\w+)\}", pattern)
    text = "".join(_PARTS[p] if i % 2 else re.escape(p) for i, p in enumerate(pieces))
    return re.compile(text, re.DOTALL)
