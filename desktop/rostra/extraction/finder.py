"""Where an article's statements are: spans, before anything is known of speakers and days."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from rostra.domain.candidates import ArticleDraft
from rostra.domain.records import Kind
from rostra.domain.spans import Span, Spans, covers, overlap
from rostra.extraction.acts import (
    is_appointment,
    is_bare_news,
    is_by_phone,
    is_citing,
    is_gerund,
    is_kept_from,
    is_no_comment,
    is_noun,
    is_part_of_word,
    is_pointing_back,
    is_put_to_the_speaker,
    is_saying,
    is_visit,
    is_vote,
    is_whatever,
    is_withheld,
    whole_cue,
)
from rostra.extraction.again import framed, second_look
from rostra.extraction.announced import announced, orphaned, signed
from rostra.extraction.blocks import blocks
from rostra.extraction.breaks import mend_breaks
from rostra.extraction.cited import mend_cited
from rostra.extraction.confidence import Calibration
from rostra.extraction.coordinated import part, unpart
from rostra.extraction.cues import mend_cues
from rostra.extraction.decode import Found, Run, decode
from rostra.extraction.denied import mend_denials
from rostra.extraction.denied_frames import add_framed
from rostra.extraction.denied_judged import drop_called
from rostra.extraction.edges import mend_edges
from rostra.extraction.gaps import fill
from rostra.extraction.inner import (
    SURE_INSIDE,
    inner_statements,
    own_subjects,
    quoted_ones,
    told_of,
)
from rostra.extraction.inner_quotes import quoted_inside
from rostra.extraction.leads import cut_leads
from rostra.extraction.listed import listed
from rostra.extraction.narrative import without_narrative
from rostra.extraction.nesting import common, nest, without
from rostra.extraction.nominal import add_nominal, end_nominal
from rostra.extraction.parenthetical import attach_relatives, complete_clauses
from rostra.extraction.passives import mend_passives
from rostra.extraction.possessed import possessed, remarked
from rostra.extraction.press_questions import is_of_the_press
from rostra.extraction.quoted_frames import framed_quotations
from rostra.extraction.quotes import Quotation, kind_of, quotations, states
from rostra.extraction.sighting import Sighting
from rostra.extraction.silences import is_silence
from rostra.extraction.sources import mend_sources
from rostra.extraction.speeches import speech_of
from rostra.extraction.tagger import Tagger
from rostra.extraction.told_relatives import told_in_relatives, told_of_things
from rostra.extraction.trim import inside_quotation, trim, trim_mention, trim_source
from rostra.extraction.turn import Turn
from rostra.extraction.turns import turns_of
from rostra.extraction.unsaid import says_nothing
from rostra.extraction.was_quoted import mend_was_quoted
from rostra.extraction.whole import complete, rejoin
from rostra.extraction.whole_marks import whole_marks
from rostra.extraction.words import Words, words_of
from rostra.extraction.wrapping import unwrapped
from rostra.extraction.zones import Zones

_TURN_CONFIDENCE = 0.97
_POINTING = re.compile(
    r"[\W_]*(?:this|that|these|those|it|so|to|them|him|her|he|she|they|what|which|not|the|a|in)[\W_]*",
    re.IGNORECASE,
)
"""Content that says nothing of its own."""
_SOME_THING = re.compile(r"(?:some|any|no)thing", re.IGNORECASE)
"""“It was over, something the minister denied”; but “Nothing,” he said."""
_SHORT = 40
"""Characters of a quotation that may say no more than that nothing is said."""
_SPEAKING = re.compile(r"\b(?:I|we|you|us|me)\b", re.IGNORECASE)

_NOUN_ALONE = re.compile(
    r"(?:concerns?|consultations|talks|discussions|cooperation|fears|anger|outrage|uncertainty)\s"
    r"(?:over|on|about|at)\Z"
)
"""“Amid concern over the port”: nobody says so."""
_OWN_SIDE = re.compile(r"(?:the|our)\s+(?:[A-Z][\w-]+\s+)?side", re.IGNORECASE)
"""“The Chinese side believes”, as its spokesman says of it."""


@dataclass(frozen=True, slots=True)
class Finder:
    """The model and its confidence: finds statements as spans, before anything else is known."""

    tagger: Tagger
    calibration: Calibration

    @classmethod
    def load(cls, folder: Path) -> Finder:
        """The model in `folder`.  Raises ModelError when it is missing or damaged."""
        return cls(Tagger.load(folder), Calibration.read(folder / "calibration.json", "record"))

    def sightings(self, draft: ArticleDraft) -> list[Sighting]:
        """The statements of an article in the order of the text, trimmed, nested, kept apart."""
        draft = replace(draft, text=unwrapped(draft.text))
        text = draft.text
        quoted = quotations(text)
        zones = Zones(draft)
        seen = self._tagged(text, quoted)
        for one in seen:
            one.content = zones.spoken(one.content)
        seen = [s for s in seen if not zones.silent(s.content)]
        turns = without_narrative(text, turns_of(text, draft.turns, draft.title), seen, quoted)
        begin = turns[0].span[0] if turns else len(text)
        turns = [*speech_of(text, draft.title, zones, seen, begin), *turns]
        seen = [s for s in seen if self._is_statement(text, s, quoted)]
        if not turns:
            seen += framed(text, seen)
            seen += second_look(text, seen, self._inside)
        mend_denials(text, seen)
        seen = [s for s in seen if not zones.silent(s.content)]
        complete_clauses(text, seen)
        fill(text, seen)  # what stood between may have been none
        add_framed(text, seen)
        end_nominal(text, seen)
        add_nominal(text, seen)
        seen = [s for s in seen if not zones.silent(s.content)]
        for one in seen:
            one.content = zones.spoken(one.content)  # a clause made whole may have taken it in
        cut_leads(text, seen)
        seen = _with_turns(text, seen, turns)
        told_in_relatives(text, seen)
        inner = inner_statements(text, [s for s in seen if not s.label], self._inside)
        quoted_inside(text, seen, inner)
        seen += inner
        nest(text, seen)
        drop_called(text, seen)
        return _finished(text, seen, quoted)

    def _tagged(self, text: str, quoted: Sequence[Quotation]) -> list[Sighting]:
        """What the model finds, with whole quotations and whole clauses."""
        words = words_of(text)
        tagging = self.tagger.tag(words, states(words, quoted))
        seen = [_sighting(words, found) for found in decode(words, tagging)]
        for one in seen:
            one.cue = tuple(whole_cue(text, span) for span in one.cue)
        complete(text, seen, quoted)
        announced(text, seen, quoted)
        listed(text, seen)
        blocks(text, seen, quoted)
        complete_clauses(text, seen)
        attach_relatives(text, seen)
        fill(text, seen)
        part(text, seen)
        unpart(text, seen)
        told_of(text, seen)
        told_of_things(text, seen)
        mend_cues(text, seen)
        mend_cited(text, seen)
        own_subjects(text, seen)
        mend_sources(text, seen)
        mend_edges(text, seen)
        mend_breaks(text, seen)
        quoted_ones(text, seen)
        mend_was_quoted(text, seen)
        mend_passives(text, seen, quoted)
        possessed(text, seen)
        remarked(text, seen, quoted)
        end_nominal(text, seen)
        signed(text, seen, quoted)
        orphaned(text, seen, quoted)
        rejoin(seen, quoted)
        framed_quotations(text, seen, quoted)
        return seen

    def _inside(self, text: str) -> list[Sighting]:
        """The statements of a text that is itself the content of one."""
        quoted = quotations(text)
        return [s for s in self._tagged(text, quoted) if self._is_statement(text, s, quoted)]

    def _is_statement(self, text: str, seen: Sighting, quoted: Sequence[Quotation]) -> bool:
        seen.kind = Kind.DIRECT if seen.apart else kind_of(text, seen.content, quoted)
        seen.sure = self.calibration.statement(seen.evidence, seen.kind)
        in_marks = seen.kind is not Kind.INDIRECT
        cue = " ".join(text[start:end] for start, end in seen.cue)
        if not seen.source and _NOUN_ALONE.match(cue) and not in_marks:
            return False
        if _POINTING.fullmatch(text, seen.start, seen.end):
            return False
        if not in_marks and _SOME_THING.fullmatch(text, seen.start, seen.end):
            return False
        if is_silence(text, seen) or (not in_marks and says_nothing(text, seen)):
            return False
        if seen.cue and not in_marks and is_put_to_the_speaker(text, seen.cue[0]):
            return False
        if seen.cue and (is_withheld(text, seen.cue[-1]) or is_part_of_word(text, seen.cue[0])):
            return False
        if seen.cue and (is_pointing_back(text, seen.cue[-1]) or is_by_phone(text, seen.cue[-1])):
            return False
        if seen.source and is_whatever(text, seen.source[0]):
            return False
        if (
            seen.source
            and seen.cue
            and any(
                rule(text, seen.cue[0], seen.source[0])
                for rule in (is_gerund, is_of_the_press, is_kept_from, is_noun, is_vote)
            )
        ):
            return False
        content = text[seen.start : seen.end]
        if any(rule(cue, content) for rule in (is_appointment, is_citing, is_bare_news, is_visit)):
            return False
        if is_no_comment(content if not in_marks else content[:_SHORT]):
            return False
        said = is_saying(cue, in_marks) if cue else in_marks and bool(seen.source)
        return said and self.calibration.keeps(seen.sure)


def _sighting(words: Words, found: Found) -> Sighting:
    span = lambda run: words.span(*run)  # noqa: E731
    one: list[Run] = [found.cue] if found.cue else []
    other: list[Run] = [found.source] if found.source else []
    return Sighting(
        content=tuple(_whole_words(words.text, *words.span(*run)) for run in found.content),
        cue=tuple(map(span, one)),
        source=tuple(map(span, other)),
        evidence=found.evidence,
    )


_APOSTROPHES = frozenset("'’")


def _whole_words(text: str, start: int, end: int) -> Span:
    """A piece of content that neither begins nor ends inside of “people's”."""
    if start > 1 and text[start - 1] in _APOSTROPHES and text[start].isalpha():
        begin = start - 1
        while begin and text[begin - 1].isalpha():
            begin -= 1
        start = begin if begin < start - 1 else start
    inside = end - start > 1 and text[end - 1] in _APOSTROPHES and text[end - 2].isalpha()
    while inside and end < len(text) and text[end].isalpha():
        end += 1
    return start, end


def _with_turns(text: str, sightings: list[Sighting], turns: Sequence[Turn]) -> list[Sighting]:
    """In a transcript each turn is one statement; in it stand those that the speaker tells of."""
    if not turns:
        return sightings
    out = [s for s in sightings if not any(a <= s.start < b for a, b in (t.span for t in turns))]
    for turn in turns:
        if turn.question:
            continue
        source: Spans = () if turn.label_span[0] == turn.label_span[1] else (turn.label_span,)
        out.append(
            Sighting(
                turn.content,
                source=source,
                kind=Kind.DIRECT,
                label=turn.label,
                sure=_TURN_CONFIDENCE,
            )
        )
        out += [
            s
            for s in sightings
            if s.cue and s.source and _told_of(text, s) and covers(turn.content, (s.extent,))
        ]
    return out


def _told_of(text: str, seen: Sighting) -> bool:
    """Whether the speaker of a turn tells, as far as can be seen, what somebody else said."""
    words = " ".join(text[start:end] for start, end in seen.source)
    return seen.sure >= SURE_INSIDE and not (_SPEAKING.search(words) or _OWN_SIDE.fullmatch(words))


def _finished(text: str, sightings: list[Sighting], quoted: Sequence[Quotation]) -> list[Sighting]:
    """Trimmed, with their kinds, in the order of the text; those without words are dropped."""
    for seen in sightings:
        inside = bool(seen.label) or seen.apart or inside_quotation(seen.content, quoted)
        cue = text[slice(*seen.cue[-1])] if seen.cue else ""
        seen.content = trim(text, seen.content, inside, cue)
        seen.cue = trim_mention(text, seen.cue)
        seen.source = trim_source(text, seen.source, seen.cue)
    _share_sources(sightings)
    for seen in sorted(sightings, key=_depth):  # an outer one may have lost its first words
        while seen.outer is not None and not seen.outer.content:
            seen.outer = seen.outer.outer
        if seen.outer is not None:
            seen.content = common(seen.content, seen.outer.content)
    _part_again(text, sightings)
    out = sorted((seen for seen in sightings if seen.content), key=_depth)
    whole_marks(text, out, quoted)
    for seen in out:
        if not seen.label and not seen.apart:
            seen.kind = kind_of(text, seen.content, quoted)
    out.sort(key=lambda s: (s.start, -s.end))
    return out


def _share_sources(sightings: Sequence[Sighting]) -> None:
    """What one statement's source was made longer by, another's from the same word is too."""
    longest: dict[int, Spans] = {}
    for seen in sightings:
        if len(seen.source) == 1:
            start, end = seen.source[0]
            if end > longest.get(start, ((start, 0),))[0][1]:
                longest[start] = seen.source
    for seen in sightings:
        if len(seen.source) == 1:
            seen.source = longest[seen.source[0][0]]


def _part_again(text: str, sightings: Sequence[Sighting]) -> None:
    """Trimming makes a number whole that was cut between two statements: the later one has it."""
    rising = sorted((s for s in sightings if s.content), key=lambda s: (s.start, -s.end))
    for index, seen in enumerate(rising):
        for place in range(index + 1, len(rising)):
            other = rising[place]
            if other.start >= seen.end:
                break
            if not _holds(seen, other) and overlap(seen.content, other.content):
                seen.content = trim(text, without(seen.content, other.content))
                if overlap(seen.content, other.content):  # the mark between them closes the first
                    other.content = trim(text, without(other.content, seen.content))
                if not seen.content:
                    break


def _holds(outer: Sighting, inner: Sighting) -> bool:
    """Whether one of the two stands in the other."""
    return any(o is outer for o in _outers(inner)) or any(o is inner for o in _outers(outer))


def _outers(seen: Sighting) -> Iterator[Sighting]:
    while seen.outer is not None:
        seen = seen.outer
        yield seen


def _depth(seen: Sighting) -> int:
    depth = 0
    while seen.outer is not None:
        seen, depth = seen.outer, depth + 1
    return depth
