"""Search, its fallback, completion, and what was meant."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from rostra.app.archive import Archive
from rostra.app.fallback import search_database
from rostra.app.find import never
from rostra.domain.errors import Cancelled, RostraError
from rostra.domain.query_edit import FacetState, cycle, state
from rostra.domain.query_parse import parse
from rostra.domain.search import FACETS, GROUPED, SearchRequest

QUERIES = [
    "",
    "rail",
    "rail -port",
    "said OR rail OR port",
    '"rail corridor"',
    "speaker:aral",
    'speaker:"Oskar Venn" port',
    "date:2024",
    "date:2023..2024-03",
    "country:AZ",
    "tag:rail",
    "in:C",
    'outlet:"Daily Courier"',
    "kind:direct",
    "force:denies",
    "no:tag",
    "article:harbour",
    "rai*",
    "((",
    "speaker:",
    "date:abc",
    "nothing-like-this",
]


@pytest.fixture(scope="module")
def opened(imported):
    with Archive.open(imported, read_only=True) as archive:
        yield archive


@pytest.mark.parametrize("query", QUERIES)
@pytest.mark.parametrize("sort", ["relevance", "date", "-date", "added"])
def test_the_database_gives_the_answers_of_the_index(opened, query, sort):
    by_index = opened.find(query, sort=sort, facets=FACETS, histogram=True)
    request = SearchRequest(parse(query).node, sort, FACETS, histogram=True)
    by_database = search_database(opened.store, request, opened.store.resolve, never)
    assert by_index.by == "index"
    assert list(by_database.ids()) == list(by_index.ids())
    assert by_database.total == by_index.total
    assert dict(by_database.histogram) == dict(by_index.histogram)
    for name in FACETS:
        counted = {v.value: v.count for v in by_index.facets[name]}
        assert dict(by_database.facets[name]) == counted
    if sort != "relevance":
        assert list(by_database.ordered()) == list(by_index.ordered())


def test_a_page_has_marks_counts_and_names(opened):
    page = opened.search("rail", facets=("speaker", "year", "outlet"), histogram=True, limit=1)
    assert page.total >= 1
    [hit] = page.hits
    assert [hit.text[s:e].casefold() for s, e in hit.marks] == ["rail"]
    assert sum(page.histogram.values()) <= page.total
    labels = {v.label for v in page.facets["speaker"]}
    assert "Leyla Aral" in labels
    assert page.milliseconds > 0
    assert page.by == "index"


def test_pages_side_by_side_are_the_whole(opened):
    found = opened.find("", sort="date")
    paged = [h.id for n in range(0, found.total, 2) for h in found.page(n, 2)]
    assert paged == list(found.ordered())
    assert sorted(paged) == list(found.ids())


@pytest.mark.parametrize("facet", GROUPED)
def test_groups_are_the_counts_of_the_facet_with_the_hits_behind_them(opened, facet):
    found = opened.find("", sort="date", facets=(facet,))
    groups = found.groups(facet)
    counts = {value.value: (value.label, value.count) for value in found.facets[facet]}
    named = {g.value: (g.label, len(g.ids)) for g in groups if g.value}
    assert named == counts
    assert {i for g in groups for i in g.ids} == set(found.ids())
    sizes = [len(g.ids) for g in groups if g.value]
    assert sizes == sorted(sizes, reverse=True)
    assert "" not in [g.value for g in groups[:-1]]  # those without a value come last


def test_what_cannot_be_grouped_by_is_said(opened):
    with pytest.raises(RostraError, match="weather"):
        opened.find("").groups("weather")


def test_a_clicked_facet_narrows_to_its_count(opened):
    whole = opened.search("", facets=("speaker", "year", "kind", "outlet"))
    for name in ("year", "kind", "outlet", "speaker"):
        for value in whole.facets[name]:
            said = value.label if name == "speaker" else value.value
            field = "date" if name == "year" else name
            query = cycle("", field, said)
            assert state(query, field, said) is FacetState.INCLUDE
            assert opened.search(query).total == value.count, query
            assert opened.search(cycle(query, field, said)).total == whole.total - value.count


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("speaker:Arral", 'speaker:"Leyla Aral"'),
        ('speaker:"Oskor Venn" port', 'speaker:"Oskar Venn" port'),
        ("speaker:Arel", 'speaker:"Leyla Aral"'),
        ("by:Vern port", 'speaker:"Oskar Venn" port'),
        ("outlet:Curier", 'outlet:"Daily Courier"'),
        ("kind:drect", "kind:direct"),
        ("corridr", "corridor"),
    ],
)
def test_did_you_mean(opened, typed, meant):
    page = opened.search(typed)
    assert page.total == 0
    assert meant in page.did_you_mean
    assert opened.search(meant).total > 0


def test_half_a_word_is_not_put_right_but_ended(opened):
    for typed, meant in (("corr", {"corridor"}), ("por", {"port"}), ("by:Venn por", None)):
        page = opened.search(typed)
        assert page.total == 0
        words = set(page.did_you_mean)
        assert words
        assert all(w.rpartition(" ")[2].startswith(typed.rpartition(" ")[2]) for w in words)
        assert meant is None or meant <= words


@pytest.mark.parametrize(
    ("typed", "proposed"),
    [
        ("spea", "speaker:"),
        ("speaker:ar", 'speaker:"Leyla Aral"'),
        ("by:ven", 'speaker:"Oskar Venn"'),
        ("rail -speaker:ven", 'speaker:"Oskar Venn"'),
        ("kind:d", "kind:direct"),
        ("outlet:cour", 'outlet:"Daily Courier"'),
        ("country:azer", "country:AZ"),
        ("corrid", "corridor"),
        ('speaker:"leyla a', 'speaker:"Leyla Aral"'),
    ],
)
def test_completion_puts_a_clause_in_place_of_what_was_typed(opened, typed, proposed):
    found = [c for c in opened.complete(typed) if c.text == proposed]
    assert found, opened.complete(typed)
    whole = typed[: found[0].start] + found[0].text + typed[found[0].end :]
    assert whole.endswith(proposed)
    if not proposed.endswith(":"):
        assert opened.search(proposed).hints == ()


def test_a_newer_query_ends_the_older(opened):
    with pytest.raises(Cancelled):
        opened.search("rail", stale=lambda: True)
    assert opened.search("rail").total > 0


def test_a_stale_search_of_the_database_is_given_up(opened):
    request = SearchRequest(None, "date")
    with pytest.raises(Cancelled):
        search_database(opened.store, request, opened.store.resolve, lambda: True)


def test_ten_thousand_characters_are_answered_with_a_hint(opened):
    page = opened.search("rail " * 2000)
    assert page.hints


@pytest.mark.parametrize(
    ("query", "hints"),
    [
        ("date:never", ("date: wants a value, as in date:2024-01..2024-06",)),
        ("rail OR -(amount:much said:never)", 2),
        ("conf:<abc", 1),
        ("date:2024-01..soon", 1),
        ('date:"2024-03-01" amount:>1bn percent:10..20 conf:<0.6 deadline:2027 added:last-7d', 0),
        ("date:>2024-03 date:..2025 date:today", 0),
    ],
)
def test_what_is_no_date_or_number_is_said(opened, query, hints):
    said = opened.search(query).hints
    assert said == hints if isinstance(hints, tuple) else len(said) == hints


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.text(max_size=60), st.integers(0, 60))
def test_nothing_that_is_typed_raises(opened, text, cursor):
    page = opened.search(text, facets=FACETS, histogram=True)
    assert len(page.hits) <= page.total
    opened.complete(text, cursor)
