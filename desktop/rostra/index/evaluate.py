"""What a query hits: whole arrays at a time, over one view."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from rostra.domain.query import And, Field, Node, Not, Or, Phrase, Word
from rostra.domain.search import Resolve
from rostra.index import nearness
from rostra.index.analysis import words
from rostra.index.expansion import AT_ONCE, Expansion
from rostra.index.packed import Array
from rostra.index.patterns import Pattern, is_pattern
from rostra.index.scoring import K1, idf, norms
from rostra.index.view import Scratch, View

_NONE = np.zeros(0, np.int64)


@dataclass(frozen=True, slots=True)
class Found:
    """Documents, sorted, and their scores; None: all zero, or not asked for."""

    documents: Array
    scores: Array | None = None


class Evaluator:
    """Answers one request; `scored` tells whether scores are wanted."""

    def __init__(self, view: View, resolve: Resolve, scratch: Scratch, scored: bool) -> None:
        self._view = view
        self._resolve = resolve
        self._scratch = scratch
        self._scored = scored
        self._norms: dict[str, Array] = {}

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
                ids = np.frombuffer(self._resolve(node), np.int64)
                return Found(self._view.documents_of(ids) if ids.size else _NONE)
            case Not(part):
                return Found(self._without(self._view.everything(), [part]))
            case And(parts):
                return self._all(parts)
            case Or(parts):
                return self._any([self.run(part) for part in parts])

    # -- sets ----------------------------------------------------------------------

    def _all(self, parts: Sequence[Node]) -> Found:
        found = [self.run(part) for part in parts if not isinstance(part, Not)]
        shut_out = [part.part for part in parts if isinstance(part, Not)]
        if not found:
            return Found(self._without(self._view.everything(), shut_out))
        both = self.intersect([f.documents for f in found])
        both = self._without(both, shut_out)
        scores = None
        for part in found:
            if part.scores is not None:
                own = self._aligned(part, both)
                scores = own if scores is None else scores + own
        return Found(both, scores)

    def intersect(self, sets: Sequence[Array]) -> Array:
        """Documents that are in all of several sorted sets."""
        first, *others = sorted(sets, key=len)
        for other in others:
            if first is not other:
                first = first[self._member(first, other)]
        return first

    def _member(self, some: Array, others: Array) -> Array:
        """Which of `some` are in `others`."""
        if some.size * 30 < others.size:
            at = np.searchsorted(others, some)
            at[at == others.size] = 0
            return np.asarray(others[at] == some)
        mask = self._scratch.mask
        mask[others] = True
        inside = mask[some]
        mask[others] = False
        return inside

    def _aligned(self, part: Found, documents: Array) -> Array:
        """Scores of `documents`, all of which `part` has."""
        assert part.scores is not None
        if documents.size == part.documents.size:
            return part.scores
        if documents.size * 30 < part.documents.size:
            return part.scores[np.searchsorted(part.documents, documents)]
        return part.scores[self._member(part.documents, documents)]

    def _without(self, documents: Array, parts: Sequence[Node]) -> Array:
        for part in parts:
            if documents.size:
                plain = Evaluator(self._view, self._resolve, self._scratch, scored=False)
                gone = plain.run(part).documents
                documents = documents[~self._member(documents, gone)]
        return documents

    def _any(self, found: Sequence[Found]) -> Found:
        scored = [f for f in found if f.scores is not None]
        documents = np.concatenate([f.documents for f in found])
        if not self._scored or not scored:
            return Found(self._union(documents))
        zero = [np.zeros(f.documents.size) if f.scores is None else f.scores for f in found]
        return self._sum(documents, np.concatenate(zero))

    def _union(self, documents: Array) -> Array:
        if documents.size < 512:
            return np.unique(documents)
        mask = self._scratch.mask
        mask[documents] = True
        both = np.flatnonzero(mask)
        mask[both] = False
        return both

    def _sum(self, documents: Array, scores: Array) -> Found:
        """Each document once, with the sum of its scores."""
        both = self._union(documents)
        rank = self._scratch.rank
        rank[both] = np.arange(both.size, dtype=np.int32)
        return Found(both, np.bincount(rank[documents], scores, both.size))

    # -- words ---------------------------------------------------------------------

    def _text(self, name: str, node: Word | Phrase) -> Found:
        if isinstance(node, Word) and is_pattern(node.text):
            return self._pattern(name, Pattern.of(node.text))
        wanted = words(node.text)
        if not wanted:
            return Found(_NONE)
        if len(wanted) == 1:
            return self._word(name, wanted[0])
        return self._phrase(name, wanted, node.slop if isinstance(node, Phrase) else 0)

    def _word(self, name: str, word: str) -> Found:
        documents, rows, counts = self.postings(name, word)
        if not self._scored or not documents.size:
            return Found(documents)
        return Found(documents, self._scores(name, documents, rows, counts))

    def postings(self, name: str, word: str) -> tuple[Array, Array, Array]:
        """Live documents of a word; where among them it stands more than once; how often."""
        parts: list[tuple[Array, Array, Array]] = []
        before = 0
        for segment, base in zip(self._view.segments, self._view.bases, strict=True):
            field = segment.fields[name]
            number = field.find(word)
            if number >= 0:
                documents, rows, counts = field.term(number)
                if base:
                    documents += base
                parts.append((documents, rows + before, counts))
                before += documents.size
        if not parts:
            return _NONE, _NONE, _NONE
        if len(parts) > 1:
            documents, rows, counts = (np.concatenate(p) for p in zip(*parts, strict=True))
        else:
            documents, rows, counts = parts[0]
        if self._view.alive is None:
            return documents, rows, counts
        keep = self._view.alive[documents]
        kept = keep[rows]
        return documents[keep], (np.cumsum(keep) - 1)[rows[kept]], counts[kept]

    def _norm(self, name: str) -> Array:
        if name not in self._norms:
            self._norms[name] = norms(self._view.words[name] / max(1, self._view.live))
        return self._norms[name]

    def _scores(self, name: str, documents: Array, rows: Array, counts: Array) -> Array:
        """BM25F of one word: a table over the length bytes, put right where it stands twice."""
        weight = idf(self._view.live, documents.size)
        norm = self._norm(name)
        lengths = self._view.length_bytes[name][documents]
        scores: Array = (weight * ((K1 + 1) / (1 + norm)))[lengths]
        if rows.size:
            scores[rows] = weight * ((counts * (K1 + 1)) / (counts + norm[lengths[rows]]))
        return scores

    def _phrase(self, name: str, wanted: list[str], slop: int) -> Found:
        """The documents of a phrase; its score is the sum of its words' scores, as in Whoosh."""
        alone = {word: self._word(name, word) for word in dict.fromkeys(wanted)}
        likely = self.intersect([f.documents for f in alone.values()])
        parts = [_NONE]
        bounds = np.searchsorted(likely, [*self._view.bases, self._view.size]).tolist()
        for i, segment in enumerate(self._view.segments):
            base = self._view.bases[i]
            own = likely[bounds[i] : bounds[i + 1]]
            if own.size:
                room = max(slop, len(wanted))
                inside = nearness.places(segment.fields[name], own - base, list(alone), room)
                parts.append(own[nearness.hits(inside, wanted, slop)])
        documents = np.concatenate(parts)
        if not self._scored or not documents.size:
            return Found(documents)
        scores = np.zeros(documents.size)
        for word in wanted:
            scores += self._aligned(alone[word], documents)
        return Found(documents, scores)

    def _pattern(self, name: str, pattern: Pattern) -> Found:
        """Every word that the pattern stands for, like an OR of them."""
        expansion = Expansion(self._view, name, pattern)
        if not expansion.postings:
            return Found(_NONE)
        if expansion.postings > AT_ONCE:
            return self._broad(name, expansion)
        documents, counts, owners = expansion.all()
        if not self._scored:
            return Found(self._union(documents))
        weights = expansion.weights([owners])
        return self._sum(documents, self._bm25(name, documents, counts, weights[owners]))

    def _broad(self, name: str, expansion: Expansion) -> Found:
        """The same for a pattern of millions of postings, piece by piece."""
        total = np.zeros(self._view.size)
        weights = expansion.weights(owners for _, _, owners in expansion.pieces())
        for documents, counts, owners in expansion.pieces():
            scores = self._bm25(name, documents, counts, weights[owners])
            total += np.bincount(documents, scores, total.size)
        hit = np.flatnonzero(total)
        return Found(hit, total[hit] if self._scored else None)

    def _bm25(self, name: str, documents: Array, counts: Array, weights: Array) -> Array:
        norm = self._norm(name)[self._view.length_bytes[name][documents]]
        scores: Array = weights * ((counts * (K1 + 1)) / (counts + norm))
        return scores
