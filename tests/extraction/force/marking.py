"""Texts with marks in them, and the force of the statement they mark."""

from __future__ import annotations

import re

from rostra.domain.records import Force
from rostra.domain.spans import Span
from rostra.extraction.denial_context import Around
from rostra.extraction.force import force_of, spoken


def force_in(marked: str) -> Force:
    """The force of the statement with <the source>, [the cue] and {the content} of `marked`."""
    text, position = "", 0
    spans: dict[str, list[Span]] = {"[": [], "{": [], "<": []}
    for match in re.finditer(r"[\[{<]([^\]}>]*)[\]}>]", marked):
        text += marked[position : match.start()]
        spans[match[0][0]].append((len(text), len(text) + len(match[1])))
        text, position = text + match[1], match.end()
    text += marked[position:]
    words = {mark: " ".join(text[s:e] for s, e in found) for mark, found in spans.items()}
    content, cue = tuple(spans["{"]), tuple(spans["["])
    around = Around.of(text, content, cue, words["<"])
    return force_of(spoken(text, content), words["["], around)[0]
