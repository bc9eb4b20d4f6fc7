"""The statements that the signs and the reader of denials are taught by.

The marked statements of our annotated articles that are not held out, those of our news texts
(`packaging/model`) and of our passages, and those that the program finds in the short pages of
`packaging/concern` and in our pages with variants, as far as anything is negated in them.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [
    *(str(ROOT / "packaging" / room) for room in ("model", "concern")),
    str(ROOT / "desktop"),
]

import annotated  # noqa: E402
import found  # noqa: E402
import marked  # noqa: E402
import read_passages  # noqa: E402
import short_pages  # noqa: E402
import variants  # noqa: E402

from rostra.domain.records import Force  # noqa: E402
from rostra.domain.spans import Spans  # noqa: E402
from rostra.extraction.denial_context import Around  # noqa: E402
from rostra.extraction.denial_signs import Told, signs  # noqa: E402
from rostra.extraction.force import force_of  # noqa: E402

UNMARKED = 0.5
"""What a statement of the news texts counts that is not marked as a denial: some are."""
LAST = "h-235"
"""The first of the newest articles, by which what was learned without them is judged."""


@dataclass(frozen=True)
class Example:
    """One statement in which something is negated."""

    article: str
    words: Told
    denies: bool
    told: Force
    """What the rules say."""
    weight: float = 1.0
    of_article: bool = True

    @cached_property
    def signs(self) -> frozenset[str]:
        """What the signs see of it."""
        return signs(self.words)

    @property
    def is_last(self) -> bool:
        """Whether it stands in one of the newest articles."""
        return self.of_article and self.article.startswith("h-") and self.article >= LAST


def examples() -> Iterator[Example]:
    """Those of the articles, the texts, the passages, the short pages and those with variants."""
    for article in annotated.load(annotated.ARTICLES, held_out=False):
        for one in article.statements:
            if not one.optional:
                spans = (tuple(one.spans[role]) for role in ("content", "cue", "source"))
                denies = one.force is Force.DENIES
                yield from example_of(article.path.stem, article.text, *spans, denies)
    for text in marked.load():
        for told in text.statements:
            denies = told.force is Force.DENIES
            weight = 1.0 if denies else UNMARKED
            yield from example_of(
                text.id, text.text, told.content, told.cue, told.source, denies, weight
            )
    for one in read_passages.load():
        spans = (one.content, one.cue, one.source)
        for example in example_of(one.name, one.text, *spans, one.denies):
            yield replace(example, of_article=False)
    every = [(page, None) for page in short_pages.load()]
    every += [(one.page, one.own) for one in variants.load()]
    for page, (_, own) in zip(found.read([page for page, _ in every]), every, strict=True):
        yield from _found(page, own)


def _found(page: found.Read, own: frozenset[int] | None) -> Iterator[Example]:
    """What the program finds of a page; `own` are the numbers of what counts, None for all."""
    for mine, theirs in found.matched(page):
        if (own is None or theirs.number in own) and not theirs.optional:
            said = page.utterances[mine]
            spans = (said.content, said.cue, said.source)
            denies = theirs.force is Force.DENIES
            for example in example_of(page.article.id, page.article.text, *spans, denies):
                yield replace(example, of_article=False)


def example_of(
    name: str,
    text: str,
    content: Spans,
    cue: Spans,
    source: Spans,
    denies: bool,
    weight: float = 1.0,
) -> Iterator[Example]:
    """The statement, where something is negated in it."""
    told = Told.of(text, content, cue, source) if content else None
    if told and told.words and told.may_deny:
        force = force_of(told.words, told.cue, Around.of(text, content, cue))[0]
        yield Example(name, told, denies, force, weight)
