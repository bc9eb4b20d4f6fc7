"""How likely it is that a statement denies though no rule says so.

A flat negation ("no lease has been signed") denies where a charge is open and tells where none is,
in more words than rules know.  Words alone do not decide that; but they tell which assertions a
person should look at.  So what is learned here changes no force: an assertion is less sure by it.
"""

from __future__ import annotations

import json
import math
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from itertools import pairwise
from pathlib import Path

from rostra.domain.errors import RostraError
from rostra.extraction.denial_context import Around

_WORD = re.compile(r"[^\W\d_]+(?:['’][a-z]+)?|\?")
_NEGATES = re.compile(
    r"\b(?:not?|never|nobody|nothing|none|neither|nor|without|cannot|no\sone|[a-z]+n['’]t)\b",
    re.IGNORECASE,
)
_FALSE = re.compile(
    r"\b(?:fals\w+|untrue|lies?|lying|fak\w+|fabricat\w+|ficti\w+|invent\w+|baseless|groundless|unfounded"
    r"|wrong|nonsense|absurd\w*|slander\w*|smears?|forger\w+|forged|myths?|imagin\w+|hoax\w*|rumou?rs?"
    r"|fantas\w+|propaganda|provocation|innocent|guilty|clean|tru(?:e|th)|facts?)\b",
    re.IGNORECASE,
)
_MAY_DENY = re.compile(
    r"\b(?:den(?:y|ie)|reject|dismiss|refut|disput|contest|disown|rebut|repudiat|brush|scoff|laugh|wav(?:e|ing)"
    r"|call|describ|ridicul|contradict|brand|label)\w*",
    re.IGNORECASE,
)
_FLAT = re.compile(
    r"[“\"]?(?:no\s\w+|nobody|nothing|none|not\s(?:one|a)|neither|at\sno\stime|never)\b",
    re.IGNORECASE,
)
_PAST = re.compile(
    r"\b(?:had|has|have|did|was|were|is|are)(?:\s(?:not|never)|n['’]t)\b", re.IGNORECASE
)
_TO_COME = re.compile(
    r"\b(?:will|would|shall|should|can|could|may|might|must|need)(?:\s(?:not|never)|n['’]t)"
    r"|\b(?:won['’]t|can['’]t|cannot)\b",
    re.IGNORECASE,
)
_CHARGE = re.compile(
    r"\b(?:accus|alleg|charg|claim|report|rumou?r|suspect|blam|complain|critici|suggest|investigat|corrupt|brib"
    r"|scandal|leak)\w*|\bask(?:ed)?\s(?:whether|if|about)\b|\baccording\sto\b",
    re.IGNORECASE,
)
_NO = re.compile(r"[“\"]?no\b[.,;:]", re.IGNORECASE)
_SENTENCE = re.compile(r"(?<=[.!?;])\s")
_LATELY, _TAIL = 500, 120
"""Characters before the statement in which a charge is looked for, and whose words count."""
FROM = 0.3
"""From this probability on an assertion is in doubt."""
_SILENT = 0.5
"""Of those that the rules do not tell half as many deny, on pages that nothing was learned from."""


@dataclass(frozen=True, slots=True)
class Doubts:
    """What each sign weighs: `resources/force/denial.json`, from `packaging/force`.  Picklable."""

    base: float = -30.0
    weights: Mapping[str, float] = field(default_factory=dict)

    @classmethod
    def load(cls, resources: Path) -> Doubts:
        """From `resources/`.  Raises RostraError when the table is missing or damaged."""
        path = resources / "force" / "denial.json"
        try:
            table = json.loads(path.read_text("utf-8"))
            weights = {str(sign): float(weight) for sign, weight in table["weights"].items()}
            return cls(float(table["base"]), weights)
        except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
            raise RostraError(
                f"The table of denials {path} cannot be read: {error!r}.", "Install Rostra again."
            ) from error

    def denial(self, words: str, cue: str, around: Around) -> float:
        """The probability that it denies; 0 where nothing is negated."""
        if not may_deny(words, cue):
            return 0.0
        odds = self.base + sum(self.weights.get(s, 0.0) for s in set(signs(words, cue, around)))
        return 1 / (1 + math.exp(-max(-30.0, min(30.0, odds))))


def surely_asserts(denial: float) -> float:
    """How sure an assertion is, 0 to 1, of words like which this part denies."""
    return round(1 - _SILENT * denial, 2)


def may_deny(words: str, cue: str) -> bool:
    """Whether anything is negated, called false or turned down at all."""
    return bool(_NEGATES.search(words) or _FALSE.search(words) or _MAY_DENY.search(cue))


def signs(words: str, cue: str, around: Around) -> Iterator[str]:
    """The signs of a statement of `words`: its own words, those before it, and what they are."""
    own = _nameless(words)
    first = _SENTENCE.split(words, 1)[0]
    begins = [word.lower() for word in _WORD.findall(first)[:3]]
    yield from (f"w {word}" for word in own)
    yield from (f"b {one} {other}" for one, other in pairwise(own))
    yield from (f"s {' '.join(begins[:count])}" for count in range(1, len(begins) + 1))
    yield from (f"c {word.lower()}" for word in _WORD.findall(cue))
    earlier = around.earlier[-_LATELY:]
    paragraph = earlier[earlier.rfind("\n") + 1 :]
    yield from (f"p {word}" for word in _nameless(paragraph[-_TAIL:]))
    yield from (f"f {name}" for name in _flags(words, first, cue, earlier, paragraph))


def _nameless(words: str) -> list[str]:
    """The words of a text, small, without the names in it."""
    found = _WORD.findall(words)
    return [
        w.lower()
        for place, w in enumerate(found)
        if not place or w == "I" or w[0].islower() or w == "?"
    ]


def _flags(words: str, first: str, cue: str, earlier: str, paragraph: str) -> Iterator[str]:
    asked = earlier.rstrip(' “"\n')
    negations = {
        "flat": _FLAT.match(words),
        "past": _PAST.search(first),
        "first": _NEGATES.search(first),
    }
    charges = {
        "paragraph": _CHARGE.search(paragraph),
        "lately": _CHARGE.search(earlier),
        "asked": asked.endswith("?") or "?\n" in earlier[-_LATELY // 2 :],
        "no cue": not cue,
    }
    alone = {
        "to come": _TO_COME.search(first),
        "false": _FALSE.search(words),
        "may deny": _MAY_DENY.search(cue),
        "no": _NO.match(words),
    }
    for name, is_so in (negations | charges | alone).items():
        if is_so:
            yield name
    for name, is_so in (negations | {"no": alone["no"], "false": alone["false"]}).items():
        yield from (f"{name}, {charge}" for charge, told in charges.items() if is_so and told)
