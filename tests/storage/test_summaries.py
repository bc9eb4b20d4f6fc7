"""Whose statements are, and which articles were read, equal what the records say."""

from bisect import bisect_right
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import given, settings
from hypothesis import strategies as st
from tests.storage.making import add_article, candidate

from rostra.domain.candidates import ArticleDraft
from rostra.domain.search import Owned
from rostra.storage import Store


def owner(owned: Owned, statement_id: int) -> int:
    place = bisect_right(owned.starts, statement_id) - 1
    return owned.owners[place] if place >= 0 else 0


@settings(max_examples=25)
@given(st.lists(st.tuples(st.integers(0, 3), st.integers(1, 3)), max_size=12), st.data())
def test_runs_tell_the_article_of_each_statement(
    batches: list[tuple[int, int]], data: st.DataObject
) -> None:
    with TemporaryDirectory() as folder, Store.create(Path(folder) / "a") as store:
        with store.operation("Add") as op:
            places = [add_article(op) for _ in range(4)]
            ids = [
                one
                for article, count in batches
                for one in op.statements.insert(*places[article], [candidate()] * count)
            ]
            gone = data.draw(st.sets(st.sampled_from(ids)) if ids else st.just(set()))
            store.summaries.articles()  # of the state before
        with store.operation("Delete") as op:
            op.statements.delete(gone)
            op.statements.trash(ids[::3])
        if data.draw(st.booleans()):
            store.undo()
        owned = store.summaries.articles()
        assert list(owned.starts) == sorted(owned.starts)
        for one in store.statements.many(ids):
            assert owner(owned, one.id) == one.article_id


def test_an_article_of_which_nobody_speaks_was_read(store: Store) -> None:
    assert store.summaries.published("month") == {}
    with store.operation("Import") as op:
        for day in (date(2024, 1, 9), date(2024, 1, 30), date(2025, 7, 1), None):
            op.articles.insert(ArticleDraft("Rain fell.", published=day))
    assert store.summaries.published("month") == {"2024-01": 2, "2025-07": 1}
    assert store.summaries.published("year") == {"2024": 2, "2025": 1}
    with store.operation("Throw one away") as op:
        op.articles.trash([1])
    assert store.summaries.published("month") == {"2024-01": 1, "2025-07": 1}
    store.undo()
    assert store.summaries.published("year") == {"2024": 2, "2025": 1}
