"""Stock Whoosh on our codec gives what it gives on its own; and so does our evaluator."""

from __future__ import annotations

import tempfile
from array import array
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from whoosh import fields, query
from whoosh.filedb.filestore import RamStorage

from rostra.domain.progress import silent
from rostra.domain.query import And, Node, Or, Phrase, Word
from rostra.domain.search import IndexRow, SearchRequest
from rostra.index.backend import WhooshBackend
from rostra.index.codec import FoldedWords, document
from rostra.index.writing import RostraIndex

WORDS = ("rail", "railway", "fees", "fee", "gas", "the")
texts = st.lists(st.sampled_from(WORDS), min_size=1, max_size=40).map(" ".join)
QUERIES = (
    query.Term("text", "rail"),
    query.And([query.Term("text", "rail"), query.Term("text", "the")]),
    query.Or([query.Term("text", "gas"), query.Term("text", "fee")]),
    query.Phrase("text", ["rail", "fees"]),
    query.Prefix("text", "fe"),
    query.Wildcard("text", "r*l"),
    query.FuzzyTerm("text", "fes"),
    query.AndNot(query.Term("text", "rail"), query.Term("text", "gas")),
    query.Every("text"),
)
OURS: tuple[Node, ...] = (
    Word("rail"),
    And((Word("rail"), Word("the"))),
    Or((Word("gas"), Word("fee"))),
    Phrase("rail fees"),
)
quick = settings(
    max_examples=10, deadline=None, suppress_health_check=[HealthCheck.too_slow], database=None
)


def stock(rows: list[IndexRow]) -> object:
    """Whoosh's own index of the same texts."""
    schema = fields.Schema(id=fields.STORED, text=fields.TEXT(analyzer=FoldedWords(), stored=False))
    index = RamStorage().create_index(schema)
    writer = index.writer()
    for row in rows:
        writer.add_document(id=row.id, text=row.text)
    writer.commit()
    return index


def stock_scores(index, asked: query.Query) -> dict[int, float]:
    with index.searcher() as searcher:
        return {h["id"]: h.score for h in searcher.search(asked, limit=None)}


def our_scores(index: RostraIndex, asked: query.Query) -> dict[int, float]:
    with index.searcher() as searcher:
        found = searcher.search(asked, limit=None)
        if not searcher.doc_count_all():
            return {}
        ids = searcher.reader().column_reader("id")
        return {ids[h.docnum]: h.score for h in found}


@quick
@given(batches=st.lists(st.lists(texts, max_size=6), min_size=1, max_size=4), data=st.data())
def test_stock_whoosh_writes_deletes_merges_and_searches_our_segments(batches, data) -> None:
    with tempfile.TemporaryDirectory() as folder:
        index = RostraIndex(Path(folder))
        kept: dict[int, IndexRow] = {}
        number = 0
        for batch in batches:
            writer = index.writer()
            for doc in data.draw(
                st.sets(st.integers(0, max(0, index.doc_count() - 1)), max_size=2)
            ):
                if doc < sum(e.documents for e in index.manifest().segments):
                    with index.searcher() as searcher:
                        gone = searcher.reader().column_reader("id")[doc]
                    writer.delete_document(doc)
                    kept.pop(gone, None)
            rows = [IndexRow(number + i, text) for i, text in enumerate(batch)]
            number += len(rows)
            if data.draw(st.booleans()):
                writer.add_rows(rows)
            else:
                for row in rows:
                    writer.add_document(**document(row))
            kept.update({row.id: row for row in rows})
            writer.commit(optimize=data.draw(st.booleans()), merge=data.draw(st.booleans()))
        index.optimize()
        reference = stock(list(kept.values()))
        for asked in QUERIES:
            wanted = stock_scores(reference, asked)
            assert our_scores(index, asked) == pytest.approx(wanted, abs=1e-6), asked


@quick
@given(batch=st.lists(texts, min_size=1, max_size=12))
def test_scores_are_those_of_whoosh(batch) -> None:
    rows = [IndexRow(i, text) for i, text in enumerate(batch, 1)]
    reference = stock(rows)
    with tempfile.TemporaryDirectory() as folder:
        backend = WhooshBackend(Path(folder))
        backend.rebuild(rows[: len(rows) // 2], 1, silent)
        backend.update(rows[len(rows) // 2 :], (), 2)
        for asked, node in zip(QUERIES, OURS, strict=False):
            wanted = stock_scores(reference, asked)
            hits = backend.search(SearchRequest(node), lambda _: array("q"))
            ids = list(hits.ordered())
            assert dict(zip(ids, hits.scores(ids), strict=True)) == pytest.approx(wanted, abs=1e-6)
        backend.close()
