"""What each search field is true of, one archive, field by field."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.storage.making import SECOND, add, candidate

from rostra.domain.candidates import Candidate
from rostra.domain.dates import PartialDate
from rostra.domain.progress import silent
from rostra.domain.query import And, Compare, Field, Not, Or, Parsed, Phrase, Range, Word
from rostra.domain.query_fields import FIELDS
from rostra.domain.query_parse import parse
from rostra.domain.records import Figure, Force, Kind, Office, Review, Speaker
from rostra.domain.search import ByColumn, SearchRequest
from rostra.index.memory import MemoryBackend
from rostra.storage import Store, Vocabulary
from rostra.storage.clauses import CLAUSES

VOCABULARY = Vocabulary(
    countries=lambda name: {"armenia": ["AM"], "azerbaijan": ["AZ"]}.get(name.lower(), []),
    regions=lambda name: {"caucasus": ["AM", "AZ", "GE"]}.get(name.lower(), []),
    sectors={
        "transport": ("Transport and logistics", ""),
        "rail": ("Railways", "transport"),
        "energy": ("Energy", ""),
    },
)

Ask = Callable[[str], set[str]]


def figure(text: str, value: str, **fields: object) -> Figure:
    return Figure(text, (16, 16 + len(text)), Decimal(value), **fields)  # type: ignore[arg-type]


STATEMENTS: dict[str, tuple[Candidate, dict[str, object]]] = {
    "aliyev": (
        candidate(
            speakers=(Speaker("Ilham Aliyev", qid="Q7747", role="president", country="AZ"),),
            said=PartialDate.parse("2024-03-07"),
            sectors=("transport",),
            countries=("AM",),
            figures=(figure("the", "1500000000", unit="USD", kind="money"),),
            confidence={"statement": 0.9, "speakers": 0.55},
        ),
        {"outlet": "Daily Courier", "language": "en", "published": date(2024, 3, 8)},
    ),
    "aliyeva": (
        candidate(
            speakers=(Speaker("Mehriban Aliyeva", role="First Vice-President"),),
            said=PartialDate.parse("2024-03"),
            sectors=("rail", "energy"),
            countries=("AZ", "GE"),
            kind=Kind.DIRECT,
            figures=(
                figure(
                    "the",
                    "15",
                    unit="%",
                    kind="percent",
                    deadline=PartialDate.parse("2027"),
                ),
            ),
            confidence={"statement": 0.8},
        ),
        {"outlet": "Daily Courier Weekend", "language": "en-GB", "published": date(2023, 12, 31)},
    ),
    "unknown": (
        candidate(
            speakers=(Speaker("a senior official", reason="unnamed"),),
            said=PartialDate.parse("2023-12-30/2024-01-02"),
            force=Force.DENIES,
            figures=(figure("the", "300", unit="km", kind="quantity"),),
            confidence={"statement": 0.3},
        ),
        {"outlet": "Zeitung für Politik", "language": "de"},
    ),
    "plain": (
        candidate(
            speakers=(Speaker("", reason="“the Traders” are not named", mention="the Traders"),),
            said=None,
            content=SECOND,
            extractor="",
            kind=Kind.MIXED,
        ),
        {},
    ),
}


@pytest.fixture(scope="module")
def archive(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Store, dict[str, int]]]:
    folder: Path = tmp_path_factory.mktemp("resolving") / "archive"
    ids: dict[str, int] = {}
    with Store.create(folder, VOCABULARY) as store:
        with store.operation("Import") as op:
            for name, (one, article) in STATEMENTS.items():
                (ids[name],) = add(op, one, **article)
            (ids["gone"],) = add(op, STATEMENTS["aliyev"][0], outlet="Daily Courier")
            aliyev = op.agents.by_qid("Q7747")
            assert aliyev is not None
            office = Office(
                "minister of oil",
                "SOCAR",
                "AZ",
                PartialDate.parse("2024"),
                PartialDate.parse("2025"),
            )
            op.agents.update(aliyev.id, aliases=["Əliyev İlham", "Алиев Ильхам"], offices=[office])
            rail, fees, gas = (op.tags.ensure(n) for n in ("rail", "rail/fees", "Gas talks"))
            op.statements.tag([ids["aliyev"]], [rail])
            op.statements.tag([ids["aliyeva"]], [fees])
            op.statements.tag([ids["unknown"]], [gas])
            corridor = op.collections.ensure("Corridor 2024")
            inner = op.collections.insert("Fees", corridor)
            op.collections.add(corridor, [ids["aliyev"]])
            op.collections.add(inner, [ids["unknown"]])
            op.statements.review([ids["aliyev"]], Review.ACCEPTED)
            op.statements.review([ids["unknown"]], Review.UNSURE)
            op.statements.note(ids["aliyeva"], "check this")
            op.statements.trash([ids["gone"]])
            op.statements.update([ids["unknown"]], said_rule="by hand")
        yield store, ids


@pytest.fixture
def ask(archive: tuple[Store, dict[str, int]]) -> Ask:
    """`ask('speaker:Aliyev')`: names of the statements it finds, through the real parser."""
    store, ids = archive
    names = {number: name for name, number in ids.items()}

    def one(query: str) -> set[str]:
        parsed: Parsed = parse(query)
        assert isinstance(parsed.node, Field), (query, parsed)
        found = store.resolve(parsed.node)
        assert list(found) == sorted(set(found))
        assert found.typecode == "q"
        return {names[i] for i in found}

    return one


ALL = {"aliyev", "aliyeva", "unknown", "plain"}
CASES: list[tuple[str, set[str]]] = [
    ("speaker:Aliyev", {"aliyev"}),
    ("speaker:Aliyeva", {"aliyeva"}),
    ("speaker:Aliye", {"aliyev", "aliyeva"}),
    ("speaker:Aliyev*", {"aliyev", "aliyeva"}),
    ('speaker:"Ilham Aliyev"', {"aliyev"}),
    ('speaker:"aliyev ilham"', {"aliyev"}),
    ("speaker:Əliyev", {"aliyev"}),
    ("speaker:Алиев", {"aliyev"}),
    ("by:алиев", {"aliyev"}),
    ("speaker:=Q7747", {"aliyev"}),
    ("speaker:q7747", {"aliyev"}),
    ("speaker:=Q774", set()),
    ('speaker:"senior official"', {"unknown"}),
    ("speaker:unknown", {"unknown", "plain"}),
    ("speaker:nobody", set()),
    ("speaker:traders", {"plain"}),
    ('speaker:="the traders"', {"plain"}),
    ("speaker:trader", {"plain"}),
    ("about:Armenia", {"aliyev"}),
    ("about:AZ", {"aliyeva"}),
    ("about:energy", {"aliyeva"}),
    ("about:fees", {"plain"}),
    ("role:president", {"aliyev", "aliyeva"}),
    ('role:"vice president"', {"aliyeva"}),
    ('role:"minister of oil"', {"aliyev"}),
    ("country:AZ", {"aliyev", "aliyeva"}),
    ("country:Azerbaijan", {"aliyev", "aliyeva"}),
    ("country:armenia", {"aliyev"}),
    ("country:Atlantis", set()),
    ("region:Caucasus", {"aliyev", "aliyeva"}),
    ("sector:transport", {"aliyev", "aliyeva"}),
    ("sector:rail", {"aliyeva"}),
    ("sector:Railways", {"aliyeva"}),
    ("sector:logistics", {"aliyev", "aliyeva"}),
    ("tag:rail", {"aliyev", "aliyeva"}),
    ("tag:rail/fees", {"aliyeva"}),
    ("tag:fees", {"aliyeva"}),
    ('tag:"gas talks"', {"unknown"}),
    ("tag:GAS", {"unknown"}),
    ('in:"Corridor 2024"', {"aliyev", "unknown"}),
    ("in:fees", {"unknown"}),
    ('outlet:"Daily Courier"', {"aliyev"}),
    ("outlet:Daily", {"aliyev", "aliyeva"}),
    ("outlet:fur", {"unknown"}),
    ("lang:en", {"aliyev", "aliyeva"}),
    ("lang:en-GB", {"aliyeva"}),
    ("date:2024", {"aliyev", "aliyeva", "unknown"}),
    ("date:2024-03", {"aliyev", "aliyeva"}),
    ("date:2024-03-08", {"aliyeva"}),
    ("date:2024-01..2024-02", {"unknown"}),
    ("date:..2023", {"unknown"}),
    ("date:2024-02..", {"aliyev", "aliyeva"}),
    ("date:>2024-03-07", {"aliyeva"}),
    ("date:>=2024-03-07", {"aliyev", "aliyeva"}),
    ("date:<2024", {"unknown"}),
    ("date:<=2024-01-01", {"unknown"}),
    ("said:=2024-03-07", {"aliyev", "aliyeva"}),
    ("date:2024-06..2024-01", set()),
    ("date:abc", set()),
    ("date:2024-02-31", set()),
    ("published:2024", {"aliyev"}),
    ("published:2023..2024", {"aliyev", "aliyeva"}),
    ("added:last-7d", ALL),
    ("added:today", ALL),
    ("added:<2020", set()),
    ("kind:direct", {"aliyeva"}),
    ("force:denies", {"unknown"}),
    ("force:asserts", {"aliyev", "aliyeva", "plain"}),
    ("amount:>1bn", {"aliyev"}),
    ("amount:1.5bn", {"aliyev"}),
    ("amount:>1.5bn", set()),
    ("amount:>=1.5bn", {"aliyev"}),
    ("amount:200..2bn", {"aliyev", "unknown"}),
    ("percent:10..20", {"aliyeva"}),
    ("percent:15%", {"aliyeva"}),
    ("percent:<15", set()),
    ("unit:km", {"unknown"}),
    ("currency:usd", {"aliyev"}),
    ("deadline:2027", {"aliyeva"}),
    ("deadline:2027-06", {"aliyeva"}),
    ("deadline:<2027", set()),
    ("is:reviewed", {"aliyev", "unknown"}),
    ("is:new", {"aliyeva", "plain"}),
    ("is:accepted", {"aliyev"}),
    ("is:rejected", set()),
    ("is:unsure", {"unknown"}),
    ("is:corrected", {"unknown"}),
    ("is:nested", set()),
    ("is:trashed", {"gone"}),
    ("is:direct", {"aliyeva"}),
    ("is:denies", {"unknown"}),
    ("has:figure", {"aliyev", "aliyeva", "unknown"}),
    ("no:figure", {"plain"}),
    ("has:tag", {"aliyev", "aliyeva", "unknown"}),
    ("no:tags", {"plain"}),
    ("has:note", {"aliyeva"}),
    ("has:speaker", {"aliyev", "aliyeva"}),
    ("no:speaker", {"unknown", "plain"}),
    ("has:date", {"aliyev", "aliyeva", "unknown"}),
    ("no:date", {"plain"}),
    ("has:collection", {"aliyev", "unknown"}),
    ("has:deadline", {"aliyeva"}),
    ("no:deadline", {"aliyev", "unknown", "plain"}),
    ("no:country", {"unknown", "plain"}),
    ("no:sector", {"unknown", "plain"}),
    ("has:nonsense", set()),
    ("no:nonsense", set()),
    ("conf:<0.6", {"aliyev", "unknown"}),
    ("conf:<60%", {"aliyev", "unknown"}),
    ("conf:>=0.8", {"aliyeva", "plain"}),
]


@pytest.mark.parametrize(("query", "expected"), CASES, ids=[query for query, _ in CASES])
def test_field(ask: Ask, query: str, expected: set[str]) -> None:
    assert ask(query) == expected


@pytest.mark.parametrize("query", [query for query, _ in CASES])
def test_rows_of_the_index_tell_the_same(archive: tuple[Store, dict[str, int]], query: str) -> None:
    store, _ = archive
    clause = parse(query).node
    assert isinstance(clause, Field)
    _told_alike(store, clause)


def _told_alike(store: Store, clause: Field) -> None:
    backend = MemoryBackend()
    backend.rebuild(store.index_rows(), 1, silent)
    hits = backend.search(SearchRequest(clause), store.narrow)
    trash = set(store.resolve(Field("is", Word("trashed"))))
    assert list(hits.ids()) == [i for i in store.resolve(clause) if i not in trash]


def test_most_clauses_of_columns_ask_for_no_ids(archive: tuple[Store, dict[str, int]]) -> None:
    answer = archive[0].narrow(Field("date", Word("2024")))
    assert isinstance(answer, ByColumn)
    assert answer.days == (20240101, 20241231)
    assert set(answer.ids) < set(archive[0].resolve(Field("date", Word("2024"))))


@pytest.mark.parametrize(
    ("clause", "expected"),
    [
        (Field("kind", Or((Word("direct"), Word("mixed")))), {"aliyeva", "plain"}),
        (Field("speaker", And((Word("Aliye*"), Not(Word("Mehriban"))))), {"aliyev"}),
        (Field("sector", And((Word("rail"), Word("energy"), Not(Word("x"))))), {"aliyeva"}),
        (Field("country", Or((Word("AM"), Word("GE"), Word("DE")))), {"aliyev", "aliyeva"}),
        (Field("tag", Not(Word("rail"))), {"unknown", "plain"}),
    ],
)
def test_a_bracketed_value_is_a_tree(
    archive: tuple[Store, dict[str, int]], clause: Field, expected: set[str]
) -> None:
    store, ids = archive
    assert set(store.resolve(clause)) == {ids[name] for name in expected}


def test_every_field_of_the_language_is_tried() -> None:
    tried = {parsed.name for query, _ in CASES if isinstance(parsed := parse(query).node, Field)}
    by_index = {"article", "note"}
    assert tried == set(CLAUSES) == {field.name for field in FIELDS} - by_index


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("speaker:dealers", {"Securities Dealers", "Dealers", "two dealers in London"}),
        ('speaker:"London dealers"', {"two dealers in London"}),
        ("speaker:Renn", {"Ida Renn"}),
        ("speaker:aide", {"a Renn aide", "the aide of Renn"}),
        ("speaker:spokesman", {"Renn's spokesman, a lawyer"}),
    ],
)
def test_whom_no_article_names_beside_those_of_such_a_name(
    tmp_path: Path, query: str, found: set[str]
) -> None:
    named = "Securities Dealers", "Ida Renn"
    mentions = (
        "Dealers", "two dealers in London", "a friend of dealers", "a Renn aide",
        "the aide of Renn", "Renn's spokesman, a lawyer", "dealers and aides of Renn",
    )  # fmt: skip
    speakers = [Speaker(n) for n in named]
    speakers += [Speaker("", reason="nobody is named", mention=m) for m in mentions]
    with Store.create(tmp_path / "archive") as store:
        with store.operation("Add") as op:
            ids = add(op, *(candidate(speakers=(one,)) for one in speakers))
        node = parse(query).node
        assert isinstance(node, Field)
        calls = dict(zip(ids, (*named, *mentions), strict=True))
        assert {calls[i] for i in store.resolve(node)} == found


def test_an_agent_by_its_number(archive: tuple[Store, dict[str, int]], ask: Ask) -> None:
    agent = archive[0].agents.by_qid("Q7747")
    assert agent is not None
    assert ask(f"speaker:={agent.id}") == {"aliyev"}
    assert ask("speaker:=99999999999999999999") == set()


TEXTS = st.one_of(
    st.sampled_from(["", "*", "=", "%", "_", "2024", "last-0d", "last-99999y", "1e9", "nan", "-1"]),
    st.text(max_size=12),
    st.text(st.characters(categories=["Cs", "L"]), max_size=3),
)
LEAVES = st.one_of(
    st.builds(Word, TEXTS),
    st.builds(Phrase, TEXTS, st.integers(0, 5)),
    st.builds(Range, TEXTS, TEXTS),
    st.builds(Compare, st.sampled_from([">", ">=", "<", "<=", "="]), TEXTS),
)
VALUES = st.recursive(
    LEAVES,
    lambda inner: st.one_of(
        st.builds(Not, inner),
        st.builds(And, st.tuples(inner, inner)),
        st.builds(Or, st.tuples(inner, inner, inner)),
    ),
    max_leaves=5,
)


@settings(max_examples=150, deadline=None)
@given(name=st.sampled_from([*CLAUSES, "article", "nonsense"]), value=VALUES)
def test_no_clause_raises(
    archive: tuple[Store, dict[str, int]], name: str, value: Word | And | Or | Not
) -> None:
    store, ids = archive
    found = store.resolve(Field(name, value))
    assert list(found) == sorted(set(found))
    assert set(found) <= set(ids.values())
    if name not in ("article", "note"):  # which the index answers itself
        _told_alike(store, Field(name, value))
    if isinstance(value, Not) and name != "no":
        inner = store.resolve(Field(name, value.part))
        trash = {ids["gone"]}
        assert set(found) == set(ids.values()) - trash - set(inner)


def test_answers_follow_the_archive(store: Store) -> None:
    clause = Field("speaker", Word("aral"))
    assert list(store.resolve(clause)) == []
    with store.operation("Add") as op:
        ids = add(op)
    assert list(store.resolve(clause)) == ids
    assert list(store.resolve(clause)) == ids, "kept until the next commit"
    with store.operation("Trash") as op:
        op.statements.trash(ids)
    assert list(store.resolve(clause)) == []
    store.undo()
    assert list(store.resolve(clause)) == ids


def test_an_answer_may_be_changed_by_whoever_got_it(store: Store) -> None:
    with store.operation("Add") as op:
        ids = add(op)
    clause = Field("speaker", Word("aral"))
    store.resolve(clause).append(99)
    assert list(store.resolve(clause)) == ids


def test_added_counts_days_on_this_computers_clock(store: Store) -> None:
    with store.operation("Add") as op:
        new = add(op)
        old = add(op)
        then = datetime.now(UTC) - timedelta(days=7, hours=1)
        op.articles._db.conn.execute(
            "UPDATE statements SET added = ? WHERE id = ?", [int(then.timestamp() * 1000), old[0]]
        )
    assert list(store.resolve(Field("added", Word("last-7d")))) == new
    assert list(store.resolve(Field("added", Word("last-2w")))) == new + old
    assert list(store.resolve(Field("added", Word("last-1m")))) == new + old
