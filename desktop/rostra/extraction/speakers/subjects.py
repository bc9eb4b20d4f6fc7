"""The subject that stands right before a cue, where a source farther off was taken for it."""

from __future__ import annotations

import re
from dataclasses import dataclass

from rostra.domain.spans import Spans
from rostra.extraction.speakers.bodies import Body
from rostra.extraction.speakers.cast import Person
from rostra.extraction.speakers.finding import any_body
from rostra.extraction.speakers.layout import Layout
from rostra.extraction.speakers.scene import Scene
from rostra.extraction.speakers.types import Utterance

_HEAD = re.compile(
    r"\s*(?:(?:But|And|Yet|Meanwhile,|Still,|Later,) )?"
    r"(?P<body>[Tt]he (?:[A-Za-z][\w'’-]* ){0,4}?(?:[a-z]+)|"
    r"[A-Z][\w-]+(?: [A-Z][\w-]+)?['’]s (?:[a-z-]+ ){0,2}(?:government|ministry|army|navy|party"
    r"|parliament|union|junta|police|regulator|commission|agency)|"
    r"(?:The )?[A-Z][\w'’&-]*(?: [A-Z][\w'’&-]*){0,5})"
    r"(?:, (?P<name>(?:the )?[A-Z][\w'’&-]*(?: (?:of |for |and )?[A-Z][\w'’&-]*){0,6}),"
    r"|, which [^,\n]{3,80},| \([A-Z]{2,8}\))?"
    r" (?:has|had|is|was|were|will|would|runs|makes|owns|faces|operates|plans|sells"
    r"|broke|hit|struck|took|kept|saw|stood|went|came|gave|lost|left"
    r"|[a-z]{3,}(?:ed|es))\b"
)
"""“The intelligence service, the AIVD, had seen it coming.”"""


_IN_A_PAPER = re.compile(
    r"In (?:an?|its) (?:[\w-]+ ){0,3}(?:statement|communiqu[eé]|note|letter)\b[^,]{0,60},"
)
_MOOD = re.compile(
    r" (?:is|was|remains?|seems|stays?|looks) (?:not |far from |hardly |deeply |visibly )?"
    r"(?:amused|angry|furious|pleased|unmoved|alarmed|unhappy|adamant|impressed|convinced|outraged"
    r"|indignant|wary|annoyed|irritated|defiant|silent|having none of it)\b"
    r"| (?:broke its silence|hit back|sees it (?:otherwise|differently)|saw it differently"
    r"|disagreed|took offence|took a different view|lost no time)\b"
)
"""“Bamako is not amused.  It complained”: a capital that has moods is a government."""


def body_before(scene: Scene, start: int) -> Body | None:
    """“The service, the AIVD, had seen it.  It warned”: the body the sentence before is about.

    Only where that sentence tells and nobody speaks in it.
    """
    layout = scene.layout
    number = layout.sentence(start)
    first, _ = layout.sentence_span(start)
    opening = layout.text[first:start].strip()
    if number == 0 or (opening and not _IN_A_PAPER.fullmatch(opening)):
        return None
    if _begins_paragraph(layout, first):
        return None
    before, end = layout.sentences[number - 1]
    said = scene.history[-1].at if scene.history else -1
    head = _HEAD.match(layout.text, before, end)
    if head is None or said >= before or scene.cast.within(before, head.end()):
        return None
    words = head["name"] or head["body"]
    body = any_body(scene, words, head.start("name" if head["name"] else "body"))
    if body is None:
        return None
    if body.noun in ("government", "") and scene.states.find(words):
        return body if _MOOD.match(layout.text, head.end("body"), end) else None
    return body if body.sure else None


def _begins_paragraph(layout: Layout, first: int) -> bool:
    return layout.paragraph_start(first) == first


_FINITE = re.compile(r"(?:said|says|told|tells|added|adds|stressed|noted|stated|announced|wrote)\b")
_DATELINE = re.compile(r"(?: [a-z]{1,3})?(?: [A-Z]\w+){0,2}(?:, [^\n–—]{2,30})? [–—] ")
"""“Rio” in “Rio de Janeiro – The bank's president, Ida Renn, said”: where it is sent from."""
_AGED = re.compile(r",\s(?:aged\s)?\d{2},\s(?:of\s|from\s)?")
"""“Ida Renn, 49, Mill Lane said”: the lane is where she lives."""
_BESIDE, _LONGEST_NAME = 3, 60
"""Characters between a subject and its verb; those of a name with its title."""


@dataclass(slots=True)
class Subjects:
    """Asked about the statements of one article in their order."""

    scene: Scene
    last: Person | None = None
    """Who was found for the statement asked about last."""
    source: Spans = ()

    def before_cue(self, statement: Utterance) -> Person | None:
        """“Ida Renn said it rained and added it froze, [the agency] told us”: Renn, twice."""
        if not statement.cue or not statement.source:
            self.last = None
            return None
        found = self._beside(statement)
        text, at = self.scene.layout.text, statement.cue[0][0]
        goes_on = text[max(0, at - 5) : at] == " and " and statement.source == self.source
        self.last = found or (self.last if goes_on and at < statement.source[0][0] else None)
        self.source = statement.source
        return self.last

    def _beside(self, statement: Utterance) -> Person | None:
        if len(statement.source) != 1 or len(statement.cue) != 1:
            return None
        (start, end), (at, stop) = statement.source[0], statement.cue[0]
        scene, text = self.scene, self.scene.layout.text
        if start == scene.layout.paragraph_start(start) and _DATELINE.match(text, end):
            named = scene.cast.within(max(end, at - _LONGEST_NAME), at)
            return named[-1][1] if named and text[named[-1][0].end : at] in (" ", ", ") else None
        after = start >= stop and "," in text[stop:start]
        first, last = scene.layout.sentence_span(at)
        if not (after or (end < at - _BESIDE and "," in text[end:at])):
            return None
        if not first <= start < last or not _FINITE.match(text, at, stop):
            return None
        for mention, person in reversed(scene.cast.within(max(first, at - _LONGEST_NAME), at)):
            if end < mention.start and _AGED.fullmatch(text, end, mention.start):
                return None
            apart = mention.end == at - 1 and not mention.possessive
            return person if apart and not start <= mention.start < end else None
        return None
