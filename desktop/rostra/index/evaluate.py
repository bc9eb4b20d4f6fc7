"""What a query hits: whole arrays at a time, over one view."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TypeGuard

import numpy as np

from rostra.domain.query import And, Field, Node, Not, Or, Phrase, Word
from rostra.domain.search import ByColumn, Resolve
from rostra.index import nearness
from rostra.index.analysis import words
from rostra.index.expansion import Expansion
from rostra.index.leaf import sum_of_scores
from rostra.index.packed import Array
from rostra.index.patterns import Pattern, is_pattern
from rostra.index.postings import NONE
from rostra.index.segment import FIELDS
from rostra.index.view import Scratch, View

_FEWER = 7
"""From how many times fewer on it is quicker to look each up than to mark all of the others."""


@dataclass(frozen=True, slots=True)
class Found:
    """Documents, sorted; `score` gives the scores of some of them by index, or of all (None).

    Without `score` they are all zero, or were not asked for.
    """

    documents: Array
    score: Callable[[Array | None], Array] | None = None

    @classmethod
    def scored(cls, documents: Array, scores: Array) -> Found:
        """With scores that are there already."""
        return cls(documents, lambda at: scores if at is None else scores[at])


def _is_clause(node: Node) -> TypeGuard[Field]:
    """Whether the store is to be asked."""
    return isinstance(node, Field) and not (
        node.name in FIELDS and isinstance(node.value, Word | Phrase)
    )


@dataclass(slots=True)
class _Both:
    """Documents that are in all of some sets; `at` says where they stand in some of the sets."""

    sets: Sequence[Array]
    documents: Array
    first: int
    """The set that the documents were all of."""
    at: dict[int, Array]

    def keep(self, kept: Array) -> None:
        """Only some of them, by index, sorted."""
        if kept.size < self.documents.size:
            self.documents = self.documents.take(kept)
            self.at = {i: at.take(kept) for i, at in self.at.items()}
            self.at.setdefault(self.first, kept)


class Evaluator:
    """Answers one request; `scored` tells whether scores are wanted."""

    def __init__(self, view: View, resolve: Resolve, scratch: Scratch, scored: bool) -> None:
        self._view = view
        self._resolve = resolve
        self._scratch = scratch
        self._scored = scored

    def run(self, node: Node | None) -> Found:
        """Hits of `node`."""
        if node is None:
            return Found(self._view.everything())
        match node:
            case Word() | Phrase():
                return self._text("text", node)
            case Field(name="article" | "note" as name, value=Word() | Phrase() as value):
                return self._text(name, value)
            case Field():
                answer = self._resolve(node)
                if isinstance(answer, ByColumn):
                    return Found(self._holds(answer, None).nonzero()[0])
                return Found(self._of_ids(answer))
            case Not(part):
                every = self._view.everything()
                return Found(every[self._without(every, [part])])
            case And(parts):
                return self._all(parts)
            case Or(parts):
                return self._any([self.run(part) for part in parts])

    # -- sets ----------------------------------------------------------------------

    def _all(self, parts: Sequence[Node]) -> Found:
        shut_out = [part.part for part in parts if isinstance(part, Not)]
        found: list[Found] = []
        held: list[ByColumn] = []
        for part in parts:
            if _is_clause(part):
                answer = self._resolve(part)
                if isinstance(answer, ByColumn):
                    held.append(answer)
                else:
                    found.append(Found(self._of_ids(answer)))
            elif not isinstance(part, Not):
                found.append(self.run(part))
        found = found or [Found(self._view.everything())]
        both = self._intersect([f.documents for f in found])
        for asked in held:
            both.keep(self._holds(asked, both.documents).nonzero()[0])
        if shut_out:
            both.keep(self._without(both.documents, shut_out).nonzero()[0])
        own = [f.score(self._at(i, both)) for i, f in enumerate(found) if f.score is not None]
        if not own:
            return Found(both.documents)
        return Found.scored(both.documents, own[0] if len(own) == 1 else sum(own[1:], own[0]))

    def _intersect(self, sets: Sequence[Array]) -> _Both:
        """The documents that all have; from the smallest set up."""
        order = sorted(range(len(sets)), key=lambda i: sets[i].size)
        both = _Both(sets, sets[order[0]], order[0], {})
        for i in order[1:]:
            some, others = both.documents, sets[i]
            if some is others:
                continue
            if some.size * _FEWER < others.size:
                near = others.searchsorted(some)
                kept = (others.take(near, mode="clip") == some).nonzero()[0]
                both.at[i] = near
            else:
                kept = self._member(some, others).nonzero()[0]
            both.keep(kept)
        return both

    def _at(self, which: int, both: _Both) -> Array | None:
        """Where in a set the documents stand that all have; None: they are all of it."""
        if which not in both.at:
            documents, own = both.documents, both.sets[which]
            if documents.size == own.size:
                return None
            if documents.size * _FEWER < own.size:
                both.at[which] = own.searchsorted(documents)
            else:
                both.at[which] = self._member(own, documents).nonzero()[0]
        return both.at[which]

    def _member(self, some: Array, others: Array) -> Array:
        """Which of `some` are in `others`."""
        if some.size * _FEWER < others.size:
            near = others.searchsorted(some)
            return np.asarray(others.take(near, mode="clip") == some)
        mask = self._scratch.mask
        mask[others] = True
        inside = mask.take(some)
        mask[others] = False
        return inside

    def _without(self, documents: Array, parts: Sequence[Node]) -> Array:
        """Which documents none of the parts is true of."""
        plain = Evaluator(self._view, self._resolve, self._scratch, scored=False)
        left = np.ones(documents.size, bool)
        for part in parts:
            answer = self._resolve(part) if _is_clause(part) else None
            if isinstance(answer, ByColumn):
                left &= ~self._holds(answer, documents)
                continue
            gone = plain.run(part).documents if answer is None else self._of_ids(answer)
            left &= ~self._member(documents, gone)
        return left

    # -- columns -------------------------------------------------------------------

    def _of_ids(self, ids: array[int]) -> Array:
        return self._view.documents_of(np.frombuffer(ids, np.int64)) if ids else NONE

    def _holds(self, asked: ByColumn, documents: Array | None) -> Array:
        """Which of `documents` (sorted; None: all there are) have what is asked."""
        column = self._view.columns[asked.column]
        wanted = np.zeros(column.size, bool)
        if asked.column == "said":
            low, high = asked.days
            days = column.days()
            np.logical_and(days >= max(low, 1), days <= high, out=wanted)
        else:
            codes = (column.codes.get(value, 0) for value in asked.values)
            wanted[[code for code in codes if 0 < code < column.size]] = True
        others = [column.more_document[wanted.take(column.more_code)], self._of_ids(asked.ids)]
        if documents is None:
            inside: Array = wanted.take(column.main)
            for more in others:
                inside[more] = True
            return inside if self._view.alive is None else inside & self._view.alive
        inside = wanted.take(column.main.take(documents))
        for more in others:
            if more.size and documents.size:
                inside |= self._member(documents, more)
        return inside

    def _any(self, found: Sequence[Found]) -> Found:
        documents = np.concatenate([f.documents for f in found])
        if all(f.score is None for f in found):
            return Found(self._union(documents))
        scores = [f.score(None) if f.score else np.zeros(f.documents.size) for f in found]
        return self._sum(documents, np.concatenate(scores))

    def _union(self, documents: Array) -> Array:
        if documents.size < 512:
            return np.unique(documents)
        mask = self._scratch.mask
        mask[documents] = True
        both = mask.nonzero()[0]
        mask[both] = False
        return both

    def _sum(self, documents: Array, scores: Array) -> Found:
        """Each document once, with the sum of its scores."""
        both = self._union(documents)
        rank = self._scratch.rank
        rank[both] = np.arange(both.size)
        return Found.scored(both, np.bincount(rank[documents], scores, both.size))

    # -- words ---------------------------------------------------------------------

    def _text(self, name: str, node: Word | Phrase) -> Found:
        if isinstance(node, Word) and is_pattern(node.text):
            return self._pattern(name, Pattern.of(node.text))
        wanted = words(node.text)
        if len(wanted) == 1:
            leaf = self._view.leaf(name, wanted[0])
            return Found(leaf.documents, leaf.scores if self._scored else None)
        return self._phrase(name, wanted, node.slop if isinstance(node, Phrase) else 0)

    def _phrase(self, name: str, wanted: list[str], slop: int) -> Found:
        """The documents of a phrase; its score is the sum of its words' scores, as in Whoosh."""
        leaves = {word: self._view.leaf(name, word) for word in wanted}
        if not leaves or not all(leaf.documents.size for leaf in leaves.values()):
            return Found(NONE)
        both = self._intersect([leaf.documents for leaf in leaves.values()])
        if not both.documents.size:
            return Found(NONE)
        cuts = {word: leaf.cut(self._at(i, both)) for i, (word, leaf) in enumerate(leaves.items())}
        hit = nearness.hits({w: cut.keys() for w, cut in cuts.items()}, wanted, slop)
        documents = both.documents.take(hit)
        if not self._scored or not hit.size:
            return Found(documents)
        scores = sum_of_scores(self._view, name, [cuts[w] for w in wanted], hit, documents)
        return Found.scored(documents, scores)

    # -- patterns --------------------------------------------------------------------

    def _pattern(self, name: str, pattern: Pattern) -> Found:
        """Every word that the pattern stands for, like an OR of them."""
        expansion = Expansion(self._view, name, pattern)
        if not self._scored:
            return Found(expansion.documents())
        return Found.scored(*expansion.scored())
