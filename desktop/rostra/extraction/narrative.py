"""Where a transcript goes over into an account of it: the last turn would swallow what follows."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from rostra.domain.spans import Span
from rostra.extraction.people.titles import is_title_word
from rostra.extraction.quotes import Quotation
from rostra.extraction.sighting import Sighting
from rostra.extraction.turn import Turn

_SPEAKING = re.compile(
    r"\b(?:I|me|my|mine|myself|we|us|our|ours|ourselves|you|your|yours)\b", re.IGNORECASE
)
"""Who speaks says so; who tells of a speech does not.  "US" is no "us"."""
_NOTE = re.compile(
    r"""[ \t]*(?:
    [(\[{].*[)\]}]                              # a paragraph in brackets: (Applause.)
    | [\W_]+                                    # * * *
    | [\W_]*(?:ends?|end\s+of\s+(?:the\s+)?(?:transcript|interview|briefing|text|quote))[\W_]*
    | (?:this|the)\s+(?:[\w’'-]+\s+){0,3}?(?:transcript|interview|conversation|conference|briefing
      |recording|text|remarks|session|sitting|questions\s+and\s+answers)\b[^.!?]*?
      \b(?:took\s+place|(?:was|were|has\s+been|have\s+been|is)\b[^.!?]*?
      \b(?:recorded|conducted|held|edited|shortened|condensed|published|prepared|made|broadcast
      |aired|translated|transcribed|checked|authori[sz]ed|provided))\b.*
    | (?:(?:the\s+)?press\s+(?:service|office)\s+of|transcri(?:pt|bed)\s+(?:by|from|of)
      |interview(?:ed)?\s+by|translat(?:ed|ion)\s+(?:by|from)|recorded\s+(?:in|on|by|at)|photos?\s+by|©|source\s*:).*
    )[ \t]*""",
    re.IGNORECASE | re.VERBOSE,
)
"""What an editor puts under a transcript, or between its lines."""


def without_narrative(
    text: str, turns: Sequence[Turn], sightings: Sequence[Sighting], quoted: Sequence[Quotation]
) -> list[Turn]:
    """The turns, each ended before the paragraphs that only tell of what was said.

    Such a paragraph tells, with a cue, of somebody by the surname of a label, or stands at the
    end and is an editor's note; or it names the speaker of the turn; or it stands below the last
    turn where all the others have one paragraph.  Neither it nor what follows in that turn speaks
    of "I", "we" or "you" outside quotation marks.
    """
    names = {turn.label.split()[-1].casefold() for turn in turns if turn.label}
    told = [s for s in sightings if s.cue and _names_one(text, s, names)]
    single = len(turns) > _FEW and all(len(turn.content) == 1 for turn in turns[:-1])
    begun = {_opening(text, turn.content[0]) for turn in turns[:-1] if turn.content}
    return [
        _ended(
            text, turn, told, quoted,
            single and turn is turns[-1] and not _goes_on(text, turn, begun),
        )
        for turn in turns
    ]  # fmt: skip


def _goes_on(text: str, turn: Turn, begun: set[str]) -> bool:
    """Whether what hangs under the last turn is worded as the others: “The Norn side hopes”."""
    begun = begun | {_opening(text, turn.content[0])} if turn.content else begun
    return any(
        any(start in text[slice(*paragraph)] for start in begun if start)
        for paragraph in turn.content[1:]
    )


def _opening(text: str, paragraph: Span) -> str:
    """The first three words of a paragraph, if they name whose view is told."""
    words = text[paragraph[0] : paragraph[0] + 60].split()[:3]
    return " ".join(words) if len(words) == _SIDE and words[-1] == "side" else ""


_SIDE = 3


_FEW = 3
"""Turns up to which the length of the others tells nothing."""


def _names_one(text: str, seen: Sighting, names: set[str]) -> bool:
    words = re.findall(r"\w+", " ".join(text[s:e] for s, e in seen.source))
    return any(word[0].isupper() and word.casefold() in names for word in words)


def _ended(
    text: str, turn: Turn, told: Sequence[Sighting], quoted: Sequence[Quotation], below: bool
) -> Turn:
    """A turn without what only tells; `below`: what hangs under it is no speech, by the others."""
    end: int | None = None
    only_notes = True
    own = _surname(turn.label)
    for index in range(len(turn.content) - 1, 0, -1):
        paragraph = turn.content[index]
        if _speaks(text, paragraph, quoted):
            break
        only_notes = only_notes and _NOTE.fullmatch(text, *paragraph) is not None
        if (
            only_notes
            or (below and _tells(text, paragraph))
            or (own and own.search(text, *paragraph))
            or any(paragraph[0] <= s.extent[0] < paragraph[1] for s in told)
        ):
            end = index
    if end is None:
        return turn
    return replace(turn, content=turn.content[:end], span=(turn.span[0], turn.content[end][0]))


_WORDS = 5
"""Words from which a paragraph can tell something; “Good night.” is said."""


def _tells(text: str, paragraph: Span) -> bool:
    """Whether a paragraph may be prose: a question or a call is not, nor is a word or two."""
    words = text[slice(*paragraph)].split()
    return len(words) >= _WORDS and words[-1].rstrip('”"’)')[-1:] not in ("?", "!")


def _surname(label: str) -> re.Pattern[str] | None:
    """The surname of a label with a name, as prose writes it: nobody speaks of himself so."""
    words = re.sub(r"\([^)]*\)", "", label).split()
    if len(words) < 2 or is_title_word(words[-1]) or len(words[-1]) < _SHORTEST:
        return None
    return re.compile(rf"\b{re.escape(words[-1].title())}\b")


_SHORTEST = 3


def _speaks(text: str, paragraph: Span, quoted: Sequence[Quotation]) -> bool:
    return any(
        match.group() != "US" and not any(q.start <= match.start() < q.end for q in quoted)
        for match in _SPEAKING.finditer(text, *paragraph)
    )
