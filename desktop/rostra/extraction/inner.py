"""Statements told inside another one: "She said that Ro had promised a road".

The tagger labels each word once, so it gives the promise to her alone.  Where a content itself
speaks of saying, it is read again as a text of its own.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from rostra.domain.spans import Span, Spans, overlap
from rostra.extraction.acts import is_no_act
from rostra.extraction.nesting import without
from rostra.extraction.sighting import Sighting

_SAYING = re.compile(
    r"\b(?:said|says|told|tells|promised|promises|denied|denies|claimed|claims|warned|warns|assured"
    r"|informed|announced|stated|insisted|argued|argues|admitted|acknowledged|confirmed|declared"
    r"|accused|demanded|called|described|regard(?:s|ed)|according to|pledged|vowed|threatened"
    r"|replied|answered|wrote|written|writes|reported|complained|asserted|maintained|explained|added|suggested)\b"
)
_LEAST_WORDS = 6
_MOST_CHARACTERS = 1500
SURE_INSIDE = 0.5
"""An inner statement must be surer than others: it is looked for where one was found already."""

Find = Callable[[str], list[Sighting]]


def inner_statements(text: str, sightings: Sequence[Sighting], find: Find) -> list[Sighting]:
    """The statements inside the contents of `sightings`; `find` finds those of a short text."""
    out: list[Sighting] = []
    for outer in sightings:
        for start, end in outer.content:
            if not _worth_reading(text, (start, end)):
                continue
            for seen in find(text[start:end]):
                _move(seen, start)
                if _is_inner(text, seen, (start, end)) and not _known(seen, sightings):
                    out.append(seen)
    return out


_TELLS_OF = re.compile(
    r"\s+(?:also\s|later\s|then\s)?(?P<cue>said|says|added|noted|recalled|stated|explained)\s+(?:that\s+)?"
    r"(?P<who>(?=[A-Z]|(?:the|an?|its|his|her|their|it|he|she|they|one|some)\b|[a-z]{3,}s\s)[^,.;:“”\"«»\n]{2,60}?)\s+(?:(?:had|has|have|also|later|then|never)\s+)*"
)


def told_of(text: str, sightings: list[Sighting]) -> None:
    """Part "He said the bank told him it was watching": the bank's words, and he who tells of them.

    The tagger at times takes the second verb for the cue of him who is named first.
    """
    for seen in list(sightings):
        if len(seen.cue) != 1 or len(seen.source) != 1 or seen.cue[0][1] > seen.start:
            continue
        teller, cue = seen.source[0], seen.cue[0]
        match = _TELLS_OF.fullmatch(text, teller[1], cue[0]) if teller[1] < cue[0] else None
        if match is None or any(overlap(one.cue, (match.span("cue"),)) for one in sightings):
            continue
        seen.source = (match.span("who"),)
        content = ((match.start("who"), seen.content[0][1]), *seen.content[1:])
        sightings.append(
            Sighting(content, (match.span("cue"),), (teller,), evidence=dict(seen.evidence))
        )


_TELLING = (
    r"(?:saying|stating|adding|replying|answering|warning|insisting|claiming"
    r"|calling\sfor|writing|noting)"
)
_AS_SAYING = re.compile(
    rf"\s(?P<who>[^.;:“”\"«»\n]{{2,110}}?)(?P<as>\sas\s(?:{_TELLING}|telling\s[^.;:\n]{{2,40}}?))"
    r"(?:\s+that)?(?=[\s,.:;]|\Z)"
)
_QUOTES = re.compile(
    r"\b(?P<verb>(?:quot|cit)(?:ed|es|ing)) (?P<who>[^,;:“”\"«»\n]{2,110}?)(?: as)? \Z"
)
_QUOTES_WITHIN = 140
_ADDING = re.compile(rf"(?:as )?(?!saying){_TELLING}")
_SAYING_SO = re.compile(rf"(?:as )?{_TELLING}")
_QUOTED = re.compile(r"(?:also )?(?:quot|cit)(?:ed|es|ing)")


def quoted_ones(text: str, sightings: list[Sighting]) -> None:
    """Of "the agency quoted Ro as saying" Ro's: who is quoted speaks, and not who quotes."""
    cues = {span[1] for one in sightings for span in one.cue}
    for seen in list(sightings):
        cue = seen.cue[0] if len(seen.cue) == 1 else None
        if cue is None:
            continue
        before = max(0, cue[0] - _QUOTES_WITHIN)
        said = _SAYING_SO.fullmatch(text, *cue)
        if said and (who := _QUOTES.search(text, before, cue[0])):
            seen.source = (who.span("who"),)
            if _ADDING.fullmatch(text, *cue):
                seen.cue = (who.span("verb"), (who.end("who") + 1, cue[1]))
        if not _QUOTED.fullmatch(text, *cue):
            continue
        match = _AS_SAYING.match(text, cue[1])
        if match is None:
            continue
        left = without(seen.content, ((cue[0], match.end()),))
        if left:
            seen.content, seen.source = left, (match.span("who"),)
            seen.cue = (cue, match.span("as"))
        elif match.end("as") in cues:
            sightings.remove(seen)  # “cited [Ro] as saying”: Ro's words are found already


_OWN_SUBJECT = re.compile(
    r"(?P<done>[^,.;:“”\"«»\n]{3,200}?) and "
    r"(?P<who>(?:[Tt]he )?[A-Z][\w.&’'-]*(?: (?:(?:and|of) )?[A-Z][\w.&’'-]*){0,6})"
    r"(?: <[A-Z0-9.]+>)? "
)
_DONE = re.compile(
    r"\b(?:[a-z]+ed|is|was|has|had|will|took|gave|made|met|left|rose|fell|held|bought|sold|won|lost)\b"
)


def own_subjects(text: str, sightings: Sequence[Sighting]) -> None:
    """Give each verb of saying the subject of its own clause: "Ro dropped it and Sund Corp said".

    The tagger at times points at the first of two subjects.
    """
    for seen in sightings:
        if len(seen.cue) != 1 or len(seen.source) != 1 or seen.source[0][1] >= seen.cue[0][0]:
            continue
        match = _OWN_SUBJECT.fullmatch(text, seen.source[0][1], seen.cue[0][0])
        if match and _DONE.search(match["done"]) and not match["who"].endswith(("'s", "’s")):
            seen.source = (match.span("who"),)


def _worth_reading(text: str, piece: Span) -> bool:
    start, end = piece
    if end - start > _MOST_CHARACTERS or not _SAYING.search(text, start, end):
        return False
    return len(text[start:end].split()) >= _LEAST_WORDS


def _move(seen: Sighting, by: int) -> None:
    move = lambda spans: tuple((s + by, e + by) for s, e in spans)  # noqa: E731
    seen.content, seen.cue, seen.source = map(move, (seen.content, seen.cue, seen.source))


def _is_inner(text: str, seen: Sighting, piece: Span) -> bool:
    whole: Spans = (piece,)
    return (
        seen.sure >= SURE_INSIDE
        and not _as_claimed(text, seen, piece)
        and not any(is_no_act(text[slice(*cue)]) for cue in seen.cue)
        and bool(seen.source and seen.cue)
        and not _OF_HIMSELF.fullmatch(text, *seen.source[0])
        and overlap(seen.content, whole) < piece[1] - piece[0]
    )


_OF_HIMSELF = re.compile(r"I|[Ww]e")
"""“I recommend page two”, within the words of whoever says so."""


def _as_claimed(text: str, seen: Sighting, piece: Span) -> bool:
    """“He did not flee as claimed by the paper”: the paper claimed that he did."""
    at = seen.cue[0][0] if len(seen.cue) == 1 else 0
    if not at or not _AS.search(text, max(piece[0], at - 4), at):
        return False
    return _NEGATED.search(text, piece[0], at) is not None


_AS = re.compile(r"\bas\s\Z")
_NEGATED = re.compile(r"\b(?:not|never|no|nobody|none|neither|cannot)\b|n[’']t\b")


def _known(seen: Sighting, sightings: Sequence[Sighting]) -> bool:
    """Whether a statement with that cue was found already."""
    return any(overlap(seen.cue, other.cue) for other in sightings)
