"""One article into the store: a new one, a new version of one that is there, or a duplicate."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Protocol

from rostra.app.reading import ReadArticle
from rostra.domain.candidates import ArticleDraft, Candidate
from rostra.domain.incoming import FIELDS, PERSON
from rostra.domain.records import Article, Statement
from rostra.domain.spans import length, overlap
from rostra.storage import Operation

SAME = 0.5
"""Share of two contents that must be common for them to be one statement."""


@dataclass(frozen=True, slots=True)
class Filed:
    """What became of one article."""

    status: str
    message: str
    article_id: int
    statements: int = 0


def file_article(op: Operation, read: ReadArticle, original: str, file_name: str) -> Filed:
    """Within an operation.  Human decisions on an earlier version stay as they are."""
    draft = read.draft
    digest = hashlib.sha256(draft.text.encode()).hexdigest()
    twin = op.articles.by_text_sha256(digest)
    if twin is not None and same_publication(twin, draft):
        name = twin.title or twin.file_name
        return Filed("duplicate", f"Its text is in the archive already, as “{name}”.", twin.id)
    old = op.articles.by_address(draft.address) if draft.address else None
    if old is not None:
        return _new_version(op, old, read, original)
    article = op.articles.insert(draft, original=original, file_name=file_name)
    ids = op.statements.insert(article.id, article.version_id, read.candidates)
    return Filed("imported", "", article.id, len(ids))


class Published(Protocol):
    """What was published somewhere: an article, a draft, a line of an import."""

    @property
    def address(self) -> str:
        """Where it is to be had."""

    @property
    def outlet(self) -> str:
        """Who published it."""


def same_publication(one: Published, other: Published) -> bool:
    """Whether the same text is the same publication: another address or outlet reprints it."""
    for mine, theirs in ((one.address, other.address), (one.outlet, other.outlet)):
        if mine and theirs and mine != theirs:
            return False
    return True


def _new_version(op: Operation, old: Article, read: ReadArticle, original: str) -> Filed:
    result = op.articles.add_version(old.id, read.draft, original=original)
    own = _by_person(read.draft)
    if own:  # a person who looked at the import knows better than the first version did
        op.articles.update(old.id, **own)
    standing = op.statements.of_article(old.id, result.version_id)
    fresh = without(read.candidates, standing)
    ids = op.statements.insert(old.id, result.version_id, fresh)
    parts = [f"{len(result.moved)} statements stand in the new text"]
    if result.orphaned:
        parts.append(f"{len(result.orphaned)} no longer do and stay with the old one")
    if ids:
        parts.append(f"{len(ids)} are new")
    return Filed(
        "new version", f"The text of “{old.title}” changed: {', '.join(parts)}.", old.id, len(ids)
    )


def _by_person(draft: ArticleDraft) -> dict[str, str | date | None]:
    """The draft's values that a person gave."""
    return {n: getattr(draft, n) for n in FIELDS if draft.provenance.get(n) == PERSON}


def without(candidates: Sequence[Candidate], standing: Sequence[Statement]) -> list[Candidate]:
    """The candidates that are none of the statements which stand there already."""
    kept = [i for i, c in enumerate(candidates) if not any(is_same(c, s) for s in standing)]
    place = {old: new for new, old in enumerate(kept)}
    return [
        replace(candidates[i], nested_in=place.get(inside))
        if (inside := candidates[i].nested_in) is not None
        else candidates[i]
        for i in kept
    ]


def is_same(candidate: Candidate, statement: Statement) -> bool:
    """Whether both are of the same words."""
    both = overlap(candidate.content, statement.content)
    either = length(candidate.content) + length(statement.content) - both
    return both > 0 and both >= SAME * either
