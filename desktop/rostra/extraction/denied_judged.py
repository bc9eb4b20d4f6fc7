"""What is said of somebody's words is none of them: “What he | said | is a lie”."""

from __future__ import annotations

import re

from rostra.extraction.sighting import Sighting

_CLAIM_NOUN = re.compile(r"(?:claims?|allegations?|accusations?|reports?|rumou?rs?|suggestions?)")
_LAW = re.compile(r"(?:the\s)?(?:law|laws|rules|plan|schedule|procedure|regulations)")
_BEYOND = re.compile(r"\s(?:beyond|than)\swhat\s")
"""“I won't go | beyond what | the president said”: he did not say “I won't go”."""
_LABEL = re.compile(r"\sas\s(?:an?\s)?[“\"][^“”\"\n]{2,60}[”\"]?\Z")
_LABELS = re.compile(
    r"\b(?:label|brand|describ|dismiss|reject|call|denounc|condemn|slam|refut|term|deny|denie)\w*\Z"
)
_LONGEST_LABEL, _LONGEST_CUE = 80, 40
_WHAT_HE = re.compile(r"\b(?:what|things|all|everything|much|most)\Z", re.IGNORECASE)
_VERDICT = re.compile(r"(?:is|was|are|were)(?:n['’]t|\snot)?\s(?!that\b)")


def drop_called(text: str, sightings: list[Sighting]) -> None:
    """Take from inner statements, in place, what is said of them: “What he | said | is a lie”.

    Such words are no statement of his; “called his claim that he won | “a lie””: nor is the label.
    """
    sightings[:] = [seen for seen in sightings if not _is_judged(text, seen)]
    for seen in sightings:
        start, end = seen.content[-1]
        label = _LABEL.search(text, max(start, end - _LONGEST_LABEL), end)
        cue = seen.outer.cue if label and seen.outer is not None else ()
        if label and label.start() > start and cue and _LABELS.search(text, *cue[-1]):
            seen.content = (*seen.content[:-1], (start, label.start()))


def _is_judged(text: str, seen: Sighting) -> bool:
    """Whether it is what somebody says of another's words, or nobody's."""
    if not seen.cue:
        return False
    if seen.source and _LAW.fullmatch(text, *seen.source[0]):
        return text[slice(*seen.cue[-1])].lower() == "according to"
    if seen.source and _is_accused(text, seen):
        return True
    if seen.outer and seen.source and seen.end <= seen.source[0][0] <= seen.end + _LONGEST_CUE:
        return _BEYOND.fullmatch(text, seen.end, seen.source[0][0]) is not None
    if len(seen.content) != 2:
        return False
    (_, end), (start, last) = seen.content
    return (
        end <= seen.cue[0][0] < start
        and _WHAT_HE.search(text, seen.start, end) is not None
        and _VERDICT.match(text, start, last) is not None
    )


def _is_accused(text: str, seen: Sighting) -> bool:
    """Whether a claim is of the source: “denied | claims | that Ro threatened | to resign”."""
    start, end = seen.source[0]
    if seen.outer is None or seen.cue[-1][1] > start or seen.start < end:
        return False
    return (
        _CLAIM_NOUN.fullmatch(text, *seen.cue[-1]) is not None
        and text[seen.cue[-1][1] : start].strip() == "that"
        and text[end : seen.start].strip() != ""
    )
