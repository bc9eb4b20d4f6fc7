"""What the questions of a transcript are about, carried through its answers.

    Question: Have the bondholders of Ghana agreed?       it names Ghana
    MS. LIND: They have.                                  asked
    Question: And how much would it cost?                 names none: still of Ghana
    MS. LIND: Half a billion.                             carried on

A question that names a country begins a subject; what an answer names besides stays with it.  One
pass over the turns, linear in the text.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from rostra.extraction.concern_article import Article
from rostra.extraction.speakers.types import Resolution, Utterance

_LONGEST = 2000
"""Characters between two turns that are looked at."""
_TURNS = re.compile(
    r"\b(?:turn(?:ing)?\sto|in\sgeneral|as\sa\swhole|another\s(?:question|subject|topic)|what\smakes"
    r"|do\syou\s(?:miss|sleep|read)|personally)\b",
    re.IGNORECASE,
)
_LABEL = re.compile(r"^[^\n:]{1,60}:\s+\S", re.MULTILINE)
"""“Q (Reuters): Ankara says ...”, and not what a paper tells between two turns."""
_PAPER = (
    r"(?:[Rr]adio|TV|[Tt]elevision|News|[Nn]ews\s[Aa]gency|Agency|Daily|Times|Herald|Post|Gazette|Tribune"
    r"|Press|[Bb]roadcast\w+|[Nn]ewspaper|[Cc]hannel|[Cc]orrespondent|[Rr]eporter|[Jj]ournalist)\b"
)
_ITS_PAPER = re.compile(rf"(?:['’]s)?\s(?:[\w'’-]+\s){{0,2}}?{_PAPER}")
"""“Anna Petrova, Ukrainian | Public Television: will taxes rise?”"""
_PAPER_OF = re.compile(rf"{_PAPER}\s(?:(?:of|from)\s(?:the\s)?)?\Z")


@dataclass(frozen=True, slots=True)
class Topic:
    """What an answer is about, as far as the turns before it tell."""

    turn: bool = False
    """Whether the statement is a turn of a transcript at all."""
    asked: frozenset[str] = frozenset()
    """The countries that the question right before names."""
    carried: frozenset[str] = frozenset()
    """Those of the last question that named any, where this one names none."""
    same: bool = False
    """Whether who answers also answered the question that named them."""


NO_TOPIC = Topic()


def topics(
    article: Article, every: Sequence[Utterance], speakers: Sequence[Resolution]
) -> list[Topic]:
    """The topic of each statement of the `speakers`; those that are no turns have none."""
    out = [NO_TOPIC] * len(every)
    order = sorted((one.content[0][0], index) for index, one in enumerate(every) if _is_turn(one))
    asked: frozenset[str] = frozenset()
    answering: tuple[str, ...] = ()
    before = 0
    for start, index in order:
        one = every[index]
        speaking = tuple(who.name for who in speakers[index].speakers if who.name)
        low = max(before, start - _LONGEST)
        question = _question(article.text, low, start, first=not before)
        named = _named(article, question, start) if question >= 0 else frozenset()
        if named or (question >= 0 and _TURNS.search(article.text, question, start)):
            asked, answering = named, speaking
        out[index] = Topic(
            turn=True,
            asked=named,
            carried=frozenset() if named else asked,
            same=bool(speaking) and speaking == answering,
        )
        if article.text[one.content[-1][1] - 1] == "?" and not named:
            continue  # an interviewer who has a name: it is the question of the turn that follows
        before = max(before, one.content[-1][1])
    return out


def _named(article: Article, start: int, end: int) -> frozenset[str]:
    """The countries that a question names, but for those whose newspaper asks."""
    text = article.text
    return frozenset(
        m.code
        for m in article.within(start, end)
        if not _ITS_PAPER.match(text, m.end, m.end + 60)
        and not _PAPER_OF.search(text, max(0, m.start - 24), m.start)
    )


def _is_turn(one: Utterance) -> bool:
    return bool(one.content and one.label and not one.cue and one.nested_in is None)


def _question(text: str, low: int, start: int, *, first: bool) -> int:
    """Where the question begins that stands between a turn and the one before, else -1."""
    asks = text.rfind("?", low, start)
    end = asks if first else text.rfind("\n", low, start)
    if end < 0 or not (asks >= 0 or _LABEL.search(text, low, end)):
        return -1
    return max(low, text.rfind("\n", low, end) + 1) if first else low
