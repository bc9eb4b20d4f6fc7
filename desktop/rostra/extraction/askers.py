"""Who only asks in a transcript: interviewers, outlets, journalists who say for whom they ask."""

from __future__ import annotations

import itertools
import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from rostra.extraction.turn import Turn

LEAST_TURNS = 2
"""So many labels make a transcript; one alone may be "Moscow: ..." or a list."""


def askers(text: str, found: Sequence[Turn]) -> frozenset[str]:
    """The labels of those who only ask."""
    short = _initials(found)
    whole = [replace(turn, label=short.get(turn.label, turn.label)) for turn in found]
    one = _interviewer(text, whole)
    asking = _press(text, whole) | _introduced(text, whole) | ({one} if one else set())
    return asking | {label for label, name in short.items() if name in asking}


def with_questions(text: str, found: Sequence[Turn]) -> list[Turn]:
    """The turns, with the questions that no label stands before, as papers print interviews.

    “Why now?”, “Ida Ro: Because.”, “And then?”, “Ro: Nothing.”: where one label follows upon
    itself somebody spoke between, and the last paragraph before it is what was asked.
    """
    out: list[Turn] = []
    asked = _asked_between(text, found)
    for turn in found:
        if turn in asked:
            question = turn.content[-1]
            out.append(replace(turn, content=turn.content[:-1], span=(turn.span[0], question[0])))
            out.append(Turn(question, (question,), "", (question[0], question[0]), question=True))
        else:
            out.append(turn)
    return out


def _asked_between(text: str, found: Sequence[Turn]) -> frozenset[Turn]:
    """The turns whose last paragraph is a question of somebody who has no label."""
    again = [
        one
        for one, after in itertools.pairwise(found)
        if _called(one.label) == _called(after.label)
    ]
    longer = [turn for turn in again if len(turn.content) > 1]
    asking = sum(bool(ASKS.search(text, *turn.content[-1])) for turn in longer)
    mostly = len(longer) >= LEAST_TURNS and len(longer) >= _MOSTLY * len(again)
    return frozenset(longer if mostly and asking >= _ASKED * len(longer) else ())


def _called(label: str) -> str:
    """The last name of a label: “Kaarel Ro (Veld)” and “RO” are one."""
    return (label.partition("(")[0].split() or [label])[-1].lower()


_ASKED = 1 / 3
"""Of the questions so many end in a question mark; the others are put as claims."""


def _initials(found: Sequence[Turn]) -> dict[str, str]:
    """“SW” -> “Savannah Weekly”, where that label stands above it."""
    out: dict[str, str] = {}
    names: dict[str, str] = {}
    for label in dict.fromkeys(turn.label for turn in found):
        capitals = [word[0] for word in label.split() if word[0].isupper()]
        if len(capitals) > 1:
            names.setdefault("".join(capitals), label)
        elif label in names:
            out[label] = names[label]
    return out


def _press(text: str, found: Sequence[Turn]) -> frozenset[str]:
    """The outlets that only ask, where one speaker answers them all.

    “NTV: ...?”, “Ida Ro: ...”, “NPA: ...?”, “Ida Ro: ...”
    """
    asks = [bool(turn.content and ASKS.search(text, *turn.content[-1])) for turn in found]
    turns = Counter(turn.label for turn in found)
    asked = Counter(turn.label for turn, ask in zip(found, asks, strict=True) if ask)
    main = max(turns, key=lambda label: turns[label] - asked[label], default="")
    others = sum(turns.values()) - turns[main] if main else 0
    if not main or turns[main] < LEAST_TURNS or asked[main] * 3 > turns[main] or not others:
        return frozenset()
    answered = {
        one.label for (one, after), ask in zip(itertools.pairwise(found), asks, strict=False)
        if ask and after.label == main != one.label
    }  # fmt: skip
    only = {label for label in answered if asked[label] == turns[label]}
    return frozenset(only) if 2 * sum(turns[x] for x in only) >= others else frozenset()


def _introduced(text: str, found: Sequence[Turn]) -> frozenset[str]:
    """Who say for which paper they ask: “Ida Ro: Sir, Ida Ro from the Veld Post. Will you”."""
    out = set()
    for turn in found:
        start, end = turn.content[0] if turn.content else (0, 0)
        match = _FOR_WHOM.match(text, start, min(end, start + _INTRODUCES))
        if match and turn.label.split()[0] in match["who"].split():
            out.add(turn.label)
    return frozenset(out) if len(out) >= LEAST_TURNS else frozenset()


_FOR_WHOM = re.compile(r"(?P<who>[^.?!]{3,90}?)\s(?:from|with|of)\s(?:the\s)?[A-Z]")
_INTRODUCES = 160
"""Characters in which a journalist says who asks."""


def _interviewer(text: str, found: Sequence[Turn]) -> str:
    """Who of a conversation only asks: "Daily Courier: Why now?"; "" where nobody does."""
    asked: dict[str, list[bool]] = {}
    for turn in found:
        if turn.content:
            asked.setdefault(turn.label, []).append(bool(ASKS.search(text, *turn.content[-1])))
    shares = {label: sum(turns) / len(turns) for label, turns in asked.items()}
    most = max(shares, key=shares.__getitem__, default="")
    others = [share for label, share in shares.items() if label != most]
    if not others or len(asked[most]) < LEAST_TURNS:
        return ""
    rest = max(others)
    only = shares[most] >= _MOSTLY and rest <= 1 - _MOSTLY
    return most if only or (shares[most] >= _HALF and not rest) else ""


ASKS = re.compile(r"\?[\"”’»')\]]*\s*\Z")
_MOSTLY, _HALF = 0.6, 0.5
"""Shares of the turns that end in a question, of who only asks: half where nobody else asks."""
