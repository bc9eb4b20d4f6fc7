"""Coverage equals a count over the records, and each cell is what a search for it finds."""

from collections import Counter, defaultdict
from collections.abc import Mapping
from datetime import date
from itertools import product
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from rostra.app.archive import Archive
from rostra.app.find import Found
from rostra.app.overview import COLUMNS, ROWS, coverage
from rostra.domain.candidates import ArticleDraft, Candidate
from rostra.domain.dates import PartialDate
from rostra.domain.query_edit import add, clause
from rostra.domain.records import Kind, Review, Speaker, Statement
from rostra.domain.summaries import Matrix

Said = tuple[tuple[str, ...], str, tuple[str, ...], tuple[str, ...]]
SAID = st.tuples(
    st.lists(
        st.sampled_from(["Leyla Aral", "Tomas Vareth", "Oskar Venn"]), max_size=2, unique=True
    ),
    st.sampled_from(["", "2023-11-30", "2024-03-06", "2024-03", "2024"]),
    st.lists(st.sampled_from(["trade", "energy", "health"]), max_size=2, unique=True),
    st.lists(st.sampled_from(["AZ", "NO", "GE"]), max_size=2, unique=True),
)
ARTICLES = st.lists(
    st.tuples(
        st.sampled_from(["", "Courier", "Herald"]),
        st.sampled_from([None, date(2023, 12, 31), date(2024, 3, 7)]),
        st.lists(SAID, max_size=3),
    ),
    max_size=5,
)


def fill(archive: Archive, articles: list[tuple[str, date | None, list[Said]]]) -> list[int]:
    ids: list[int] = []
    with archive.store.operation("Import") as op:
        for outlet, published, said in articles:
            draft = ArticleDraft("She said rails.", "T", outlet, published=published)
            article = op.articles.insert(draft)
            ids += op.statements.insert(article.id, article.version_id, [
                Candidate(((9, 14),), ((4, 8),), ((0, 3),), Kind.INDIRECT,
                          speakers=tuple(Speaker(n, country="SE") for n in names),
                          said=PartialDate.parse(day) if day else None,
                          sectors=tuple(sectors), countries=tuple(countries))
                for names, day, sectors, countries in said])  # fmt: skip
    archive.rebuild_index()
    return ids


def keys(archive: Archive, one: Statement, axis: str) -> set[str]:
    article = archive.store.articles.get(one.article_id)
    assert article is not None
    day = one.said.earliest.isoformat() if one.said else ""
    return {
        "speaker": {str(s.agent_id) for s in one.speakers if s.agent_id},
        "sector": set(one.sectors),
        "country": {*one.countries, *(s.country for s in one.speakers if s.country)},
        "year": {day[:4]} - {""},
        "month": {day[:7]} - {""},
        "outlet": {article.outlet} - {""},
    }[axis]


def by_hand(archive: Archive, ids: list[int], rows: str, columns: str) -> Counter[tuple[str, str]]:
    counts: Counter[tuple[str, str]] = Counter()
    for one in archive.store.statements.many(ids):
        if not one.trashed:
            counts.update(product(keys(archive, one, rows), keys(archive, one, columns)))
    return counts


def read_by_hand(archive: Archive, ids: list[int], axis: str) -> Mapping[str, int]:
    read: defaultdict[str, set[int]] = defaultdict(set)
    if axis in ("month", "year"):
        for article in archive.store.articles.page(0, 100):
            if article.published:
                read[article.published.isoformat()[: 7 if axis == "month" else 4]].add(article.id)
    else:
        for one in archive.store.statements.many(ids):
            for key in set() if one.trashed else keys(archive, one, axis):
                read[key].add(one.article_id)
    return {key: len(articles) for key, articles in read.items()}


def count(archive: Archive, rows: str, columns: str, found: Found | None = None) -> Matrix:
    return coverage(archive, rows, columns, lambda _a, _k: {}, found)


@settings(max_examples=12, suppress_health_check=[HealthCheck.too_slow])
@given(ARTICLES, st.data())
def test_it_equals_a_count_over_the_records(
    articles: list[tuple[str, date | None, list[Said]]], data: st.DataObject
) -> None:
    with TemporaryDirectory() as folder, Archive.create(Path(folder) / "a") as archive:
        ids = fill(archive, articles)
        if ids:
            archive.trash(ids[1::4])
            archive.review(ids[2::4], Review.REJECTED)
        found = archive.find("sector:trade")
        some = list(found.ids())
        for rows, columns in product(ROWS, COLUMNS):
            if rows == columns:
                continue
            whole, narrowed = count(archive, rows, columns), count(archive, rows, columns, found)
            assert whole.cells == by_hand(archive, ids, rows, columns)
            assert narrowed.cells == by_hand(archive, some, rows, columns)
            read = read_by_hand(archive, ids, columns)
            for matrix in (whole, narrowed):
                for one in matrix.columns:
                    assert one.articles == read.get(one.key, 0), (rows, columns, one)
                    down = sum(matrix.cells.get((r.key, one.key), 0) for r in matrix.rows)
                    assert one.count == down


def test_a_cell_is_what_a_search_for_it_finds(tmp_path: Path) -> None:
    with Archive.create(tmp_path / "a") as archive:
        said: list[Said] = [
            (("Leyla Aral", "Oskar Venn"), "2024-03-06", ("trade", "energy"), ("AZ",)),
            (("Leyla Aral",), "2023-11-30", ("trade",), ("AZ", "NO")),
            ((), "2024-03-06", ("energy",), ()),
        ]
        fill(archive, [("Courier", date(2024, 3, 7), said), ("", None, said[:2])])
        names = archive.store.facet_labels("speaker", ["1", "2"])
        asked = 0
        for rows, columns in product(ROWS, COLUMNS):
            if rows == columns:
                continue
            for (row, column), cell in count(archive, rows, columns).cells.items():
                query = ""
                for field, key in ((rows, row), (columns, column)):
                    name = names[key] if field == "speaker" else key
                    query = add(
                        query, clause({"month": "date", "year": "date"}.get(field, field), name)
                    )
                assert archive.find(query).total == cell, query
                asked += 1
        assert asked > 30


@pytest.mark.parametrize("undo", [False, True])
def test_times_have_no_gap_and_follow_the_trash(tmp_path: Path, *, undo: bool) -> None:
    with Archive.create(tmp_path / "a") as archive:
        ids = fill(archive, [
            ("", date(2024, 1, 2), [(("A",), "2024-01", ("trade",), ())]),
            ("", date(2024, 4, 2), [(("B",), "2024-04", (), ())]),
        ])  # fmt: skip
        matrix = count(archive, "speaker", "month")
        assert [c.key for c in matrix.columns] == ["2024-01", "2024-02", "2024-03", "2024-04"]
        assert [c.articles for c in matrix.columns] == [1, 0, 0, 1]
        archive.trash(ids[:1])
        if undo:
            archive.undo()
        matrix = count(archive, "speaker", "month")
        assert len(matrix.rows) == (2 if undo else 1)
        assert [c.articles for c in matrix.columns] == [1, 0, 0, 1]


def test_of_months_only_who_spoke_in_those_that_are_shown(tmp_path: Path) -> None:
    with Archive.create(tmp_path / "a") as archive:
        fill(archive, [
            ("", date(2010, 1, 2), [(("Early",), "2010-01", (), ())] * 3),
            ("", date(2024, 4, 2), [(("Late",), "2024-04", (), ())]),
        ])  # fmt: skip
        [late] = count(archive, "speaker", "month").rows
        assert archive.store.facet_labels("speaker", [late.key])[late.key] == "Late"
        assert [row.count for row in count(archive, "speaker", "year").rows] == [3, 1]
