"""What came in lately equals a count by hand, and what a search for the day finds."""

from collections import Counter
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import given, settings
from hypothesis import strategies as st
from tests.storage.making import add, add_article, candidate

from rostra.app.lately import lately, query_of
from rostra.domain.lately import Arrival
from rostra.domain.query_parse import parse
from rostra.domain.records import Review
from rostra.storage import Store

START = datetime(2026, 3, 20, tzinfo=UTC)
ARTICLE = st.tuples(
    st.integers(0, 24 * 9), st.integers(0, 24 * 9), st.integers(0, 3),
    st.sampled_from(["", "A", "B", "C", "D"]), st.booleans(), st.booleans(),
)  # fmt: skip
"""Hours until it came in, and until its statements did; how many; outlet; what is in the trash."""


def local(hours: int) -> date:
    return (START + timedelta(hours=hours)).astimezone().date()


def fill(store: Store, rows: list[tuple[int, int, int, str, bool, bool]]) -> None:
    for n, (came, added, count, outlet, trash_one, trash_article) in enumerate(rows):
        with store.operation("Add") as op:
            article, version = add_article(op, outlet=outlet, title=f"Title {n}")
            ids = op.statements.insert(article, version, [candidate()] * count)
            at = [int((START + timedelta(hours=h)).timestamp() * 1000) for h in (came, added)]
            run = op.articles._db.conn.execute
            run("UPDATE articles SET imported = ? WHERE id = ?", [at[0], article])
            run("UPDATE statements SET added = ? WHERE article_id = ?", [at[1], article])
            if trash_one:
                op.statements.trash(ids[:1])
            op.statements.review(ids[n % 3 : 2], Review.REJECTED)
            if trash_article:
                op.articles.trash([article])


def by_hand(rows: list[tuple[int, int, int, str, bool, bool]], most: int) -> list[Arrival]:
    articles: dict[date, list[tuple[str, str]]] = {}
    statements: Counter[date] = Counter()
    for n, (came, added, count, outlet, trash_one, trash_article) in enumerate(rows):
        if not trash_article:
            articles.setdefault(local(came), []).append((f"Title {n}", outlet))
            statements[local(added)] += count - (trash_one and count > 0)
    days = sorted({*articles, *(d for d, n in statements.items() if n)}, reverse=True)[:most]
    out = []
    for day in days:
        there = articles.get(day, [])
        outlets = Counter(o for _, o in there if o)
        order = sorted(outlets, key=lambda o: (-outlets[o], o))
        out.append(
            Arrival(day, len(there), statements[day], tuple(order[:3]), max(0, len(order) - 3),
                    tuple(t for t, _ in there[:3]))
        )  # fmt: skip
    return out


@settings(max_examples=25)
@given(st.lists(ARTICLE, max_size=10), st.integers(1, 8))
def test_days_equal_a_count_by_hand(
    rows: list[tuple[int, int, int, str, bool, bool]], most: int
) -> None:
    with TemporaryDirectory() as folder, Store.create(Path(folder) / "a") as store:
        fill(store, rows)
        days = store.lately.days(most)
        assert days == by_hand(rows, most)
        fresh = store.resolve(parse("is:new").node)  # type: ignore[arg-type]
        assert store.lately.waiting() == sum(not s.trashed for s in store.statements.many(fresh))
        for one in days:
            field = parse(query_of(one.day)).node
            found = store.resolve(field)  # type: ignore[arg-type]
            assert sum(not s.trashed for s in store.statements.many(found)) == one.statements


def test_what_waits_and_what_is_newest_follow_trash_and_undo(store: Store) -> None:
    assert lately(store).days == []
    with store.operation("Add") as op:
        ids = add(op, candidate(), candidate(), candidate(), outlet="Courier", title="Rails")
    seen = lately(store)
    assert (seen.statements, seen.articles, seen.waiting) == (3, 1, 3)
    assert [hit.id for hit in seen.newest] == ids[::-1]
    assert seen.days == [
        Arrival(datetime.now().astimezone().date(), 1, 3, ("Courier",), 0, ("Rails",))
    ]
    with store.operation("Review and throw away") as op:
        op.statements.review(ids[:2], Review.ACCEPTED)
        op.statements.trash(ids[1:2])
    seen = lately(store)
    assert (seen.statements, seen.waiting, seen.days[0].statements) == (2, 1, 2)
    assert [hit.id for hit in seen.newest] == [ids[2], ids[0]]
    store.undo()
    assert lately(store).waiting == 3
