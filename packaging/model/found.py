"""What the program itself finds in annotated articles, beside what a person marked there."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from annotated import AnnotatedArticle, Annotation

from rostra.domain.candidates import ArticleDraft
from rostra.domain.spans import Spans
from rostra.extraction.finder import Finder
from rostra.extraction.people.knowledge import Knowledge
from rostra.extraction.speakers.resolve import resolve_speakers
from rostra.extraction.speakers.types import Resolution, Utterance

RESOURCES = Path(__file__).resolve().parents[2] / "resources"
SAME = 0.5
"""What two statements share of all their characters that are one."""


@dataclass(frozen=True, slots=True)
class Read:
    """One article: what a person marked, and what the program found in it."""

    article: AnnotatedArticle
    utterances: list[Utterance]
    speakers: list[Resolution]


def read(articles: Sequence[AnnotatedArticle]) -> Iterator[Read]:
    """What the program finds in the articles."""
    finder, knowledge = Finder.load(RESOURCES / "model"), Knowledge.load(RESOURCES)
    for article in articles:
        seen = finder.sightings(ArticleDraft(article.text, published=article.date))
        utterances = [Utterance(s.content, s.cue, s.source, s.kind, s.label) for s in seen]
        who = resolve_speakers(article.text, utterances, article.date, knowledge)
        yield Read(article, utterances, who)


def matched(one: Read) -> list[tuple[int, Annotation]]:
    """The program's statements with the marked ones that are half of them at least."""
    return paired([u.content for u in one.utterances], one.article)


def paired(contents: Sequence[Spans], article: AnnotatedArticle) -> list[tuple[int, Annotation]]:
    """Indices of contents with the article's statements that are half of them at least."""
    found = [_characters(content) for content in contents]
    marked = [_characters(tuple(a.spans["content"])) for a in article.statements]
    ranked = sorted(
        (-len(f & m) / len(f | m), i, j)
        for i, f in enumerate(found)
        for j, m in enumerate(marked)
        if f & m
    )
    pairs: dict[int, int] = {}
    for minus, i, j in ranked:
        if minus <= -SAME and i not in pairs and j not in pairs.values():
            pairs[i] = j
    return [(i, article.statements[j]) for i, j in pairs.items()]


def _characters(spans: Spans) -> frozenset[int]:
    return frozenset(at for start, end in spans for at in range(start, end))
