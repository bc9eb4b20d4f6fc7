"""What is written is read back, field by field; who decided stays known."""

from __future__ import annotations

import hashlib
import random
import sqlite3
from array import array
from contextlib import AbstractContextManager, closing, nullcontext
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.storage.making import CONTENT, SECOND, TEXT, add, add_article, candidate

from rostra.domain.candidates import ArticleDraft
from rostra.domain.dates import PartialDate
from rostra.domain.errors import ArchiveError
from rostra.domain.records import AgentKind, Figure, Force, Kind, Review, Speaker
from rostra.domain.rules import Rule
from rostra.storage import Store
from rostra.storage.articles import ArticleReader
from rostra.storage.database import Params, Row, Source

WORDS = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=20)
DATES = st.dates(date(1900, 1, 1), date(2100, 12, 31))
PARTIALS = st.one_of(
    DATES.map(PartialDate.of_day),
    DATES.map(lambda d: PartialDate.parse(f"{d:%Y-%m}")),
    st.tuples(DATES, DATES).map(lambda pair: PartialDate.between(min(pair), max(pair))),
)
FIGURES = st.builds(
    Figure,
    text=WORDS,
    span=st.tuples(st.integers(0, 9), st.integers(10, 20)),
    value=st.decimals(allow_nan=False, allow_infinity=False),
    unit=WORDS,
    bound=st.sampled_from(["", "more than", "about"]),
    kind=st.sampled_from(["money", "percent", "number"]),
    deadline=st.none() | PARTIALS,
)
SPEAKERS = st.builds(
    Speaker,
    name=st.text("abcdefgh", min_size=1),
    role=WORDS,
    on_behalf_of=WORDS,
    country=st.sampled_from(["", "AZ", "FR"]),
    kind=st.sampled_from(AgentKind),
    reason=st.sampled_from(["", "unnamed"]),
    candidates=st.lists(WORDS, max_size=2).map(tuple),
)
CANDIDATES = st.builds(
    candidate,
    content=st.sampled_from([CONTENT, SECOND, ((0, 3), (10, 15))]),
    kind=st.sampled_from(Kind),
    force=st.sampled_from(Force),
    speakers=st.lists(SPEAKERS, max_size=3, unique_by=lambda s: s.name).map(tuple),
    said=st.none() | PARTIALS,
    said_rule=WORDS,
    sectors=st.lists(st.sampled_from(["transport", "energy"]), unique=True).map(tuple),
    countries=st.lists(st.sampled_from(["AZ", "GE", "FR"]), unique=True).map(tuple),
    figures=st.lists(FIGURES, max_size=3).map(tuple),
    confidence=st.dictionaries(
        st.sampled_from(["statement", "speakers"]), st.integers(0, 10000).map(lambda n: n / 10000)
    ),
)


@settings(
    max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(found=st.lists(CANDIDATES, min_size=1, max_size=4))
def test_candidates_come_back_as_they_went(store: Store, found: list[object]) -> None:
    with store.operation("Import") as op:
        ids = add(op, *found)  # type: ignore[arg-type]
    for one, kept in zip(found, store.statements.many(ids), strict=True):
        for name in (
            *("content", "cue", "source", "kind", "force", "said", "said_rule"),
            *("sectors", "countries", "figures", "confidence"),
        ):
            assert getattr(kept, name) == getattr(one, name), name
        assert kept.text == kept.excerpt(TEXT)
        for was, now in zip(one.speakers, kept.speakers, strict=True):  # type: ignore[attr-defined]
            assert (now.agent_id is None) == bool(was.reason and not was.qid)
            for name in ("name", "role", "on_behalf_of", "country", "reason", "candidates"):
                assert getattr(now, name) == getattr(was, name), name
    assert store.statements.many([*reversed(ids), 10**9])[0].id == ids[-1]
    before = store.statements.many(ids)
    store.undo()
    assert store.statements.many(ids) == []
    store.redo()
    assert store.statements.many(ids) == before, "undo and redo are exact"


def test_articles(store: Store) -> None:
    draft = ArticleDraft(
        text=TEXT,
        title="Rail",
        outlet="Courier",
        author="A. B.",
        published=date(2024, 3, 7),
        language="en",
        address="https://example.org/1",
        marks={"title": ((0, 4),)},
        provenance={"published": "json-ld"},
    )
    with store.operation("Import") as op:
        sha = op.originals.write(b"raw")
        article = op.articles.insert(draft, original=sha, file_name="a.txt")
        op.statements.insert(article.id, article.version_id, [candidate()])
    found = store.articles.get(article.id)
    assert found is not None
    assert (found.title, found.published, found.published_from) == (
        "Rail",
        date(2024, 3, 7),
        "json-ld",
    )
    assert (found.statements, found.versions, found.sha256) == (1, 1, sha)
    assert store.articles.by_address("https://example.org/1") == found
    assert store.articles.by_sha256(hashlib.sha256(b"raw").hexdigest()) == found
    assert store.articles.by_text_sha256(hashlib.sha256(TEXT.encode()).hexdigest()) == found
    assert store.articles.by_address("") is store.articles.by_sha256("") is None
    version = store.articles.version(found.version_id)
    assert version is not None
    assert (version.text, version.marks, version.provenance) == (
        TEXT,
        {"title": ((0, 4),)},
        {"published": "json-ld"},
    )
    assert store.articles.outlets() == ["Courier"]
    assert store.originals.read(sha) == b"raw"


@pytest.mark.parametrize("bad", ["a\0b", "half \ud83d"])
def test_what_cannot_be_kept_is_refused_whole(store: Store, bad: str) -> None:
    for field in ("text", "title", "outlet", "author", "address"):
        draft = ArticleDraft(**{"text": TEXT, field: bad})  # type: ignore[arg-type]
        with pytest.raises(ArchiveError, match="cannot be kept"), store.operation("Import") as op:
            op.articles.insert(draft)
    with pytest.raises(ArchiveError, match="cannot be kept"), store.operation("Import") as op:
        add(op, candidate(speakers=(Speaker(bad),)))
    with pytest.raises(ArchiveError, match="cannot be kept"), store.operation("Tag") as op:
        op.tags.ensure(bad)
    assert (store.articles.count(), store.steps()) == (0, [])


def test_a_file_is_found_by_an_index_though_few_articles_have_one(store: Store) -> None:
    with store.operation("Pasted") as op:
        for number in range(300):
            add_article(op, f"{TEXT} {number}")

    class Planned(Source):
        def rows(self, sql: str, params: Params = ()) -> list[Row]:
            plan = database.execute(f"EXPLAIN QUERY PLAN {sql}", params).fetchall()
            self.plan = [step[3] for step in plan]
            return []

        def snapshot(self) -> AbstractContextManager[None]:
            return nullcontext()

    source = Planned()
    with closing(sqlite3.connect(store.folder / "archive.db")) as database:
        database.execute("ANALYZE")
        for find in (ArticleReader(source).by_sha256, ArticleReader(source).by_text_sha256):
            find("0" * 64)
            assert any("INDEX versions_" in step for step in source.plan), source.plan


def test_a_statement_outside_its_text_is_refused(store: Store) -> None:
    with pytest.raises(ArchiveError, match="outside the text"), store.operation("Import") as op:
        add(op, candidate(content=((0, 10_000),)))
    with pytest.raises(ArchiveError, match="no article version"), store.operation("Import") as op:
        op.statements.insert(1, 99, [candidate()])


def test_a_persons_decision_is_never_overwritten(store: Store) -> None:
    with store.operation("Import") as op:
        ids = add(op, candidate(), candidate(content=SECOND))
    with store.operation("Correct", "person") as op:
        op.statements.update(ids[:1], force=Force.DENIES)
    with store.operation("Again", "rostra 0.2.0") as op:
        op.statements.update(ids, force=Force.PROMISES, kind=Kind.DIRECT)
    first, second = store.statements.many(ids)
    assert (first.force, first.kind) == (Force.DENIES, Kind.DIRECT)
    assert (second.force, second.kind) == (Force.PROMISES, Kind.DIRECT)
    assert (first.decided["force"], second.decided["force"]) == ("person", "rostra 0.2.0")
    assert first.decided["said"] == "rostra 0.1.0, model 1"
    with pytest.raises(TypeError), store.operation("No") as op:
        op.statements.update(ids, uid="x")


def test_correct_review_note_and_respan(store: Store) -> None:
    with store.operation("Import") as op:
        ids = add(op)
    with store.operation("Work") as op:
        op.statements.update(
            ids,
            said=PartialDate.parse("2024-03"),
            sectors=("energy",),
            countries=("FR",),
            speakers=(Speaker("Tomas Brandt", role="minister"),),
            figures=(Figure("2027", (47, 51), Decimal(2027), kind="year"),),
        )
        op.statements.review(ids, Review.ACCEPTED)
        op.statements.note(ids[0], "compare")
        op.statements.respan(ids[0], content=((16, 33),))
    (found,) = store.statements.many(ids)
    assert (found.text, found.content) == ("the rail corridor", ((16, 33),))
    assert (str(found.said), found.sectors, found.countries) == ("2024-03", ("energy",), ("FR",))
    assert (found.speakers[0].name, found.speakers[0].role) == ("Tomas Brandt", "minister")
    assert (found.review, found.note) == (Review.ACCEPTED, "compare")
    assert found.decided["content"] == found.decided["speakers"] == "person"
    assert store.check() == []
    with pytest.raises(ArchiveError, match="outside"), store.operation("No") as op:
        op.statements.respan(ids[0], content=((0, 999),))
    hit = store.statements.hits(ids)[0]
    assert (hit.speakers, hit.role, hit.said) == (("Tomas Brandt",), "minister", "2024-03")
    assert (hit.review, hit.figures, hit.kind) == ("accepted", 1, "indirect")


def test_what_a_person_has_decided_is_no_longer_in_doubt(store: Store) -> None:
    doubt = {"statement": 0.98, "speakers": 0.45, "said": 0.7}
    with store.operation("Import") as op:
        ids = add(op, candidate(confidence=doubt))

    def sure() -> float:
        return store.statements.hits(ids)[0].confidence

    assert sure() == 0.45
    for author, field, value, least in (
        ("person", "speakers", (Speaker("Tomas Brandt"),), 0.7),
        ("rule 3", "said", PartialDate.parse("2024-03-06"), 0.98),
        ("rostra 0.2.0, model 5", "said", PartialDate.parse("2024-03-07"), 0.7),
        ("person", "said", PartialDate.parse("2024-03-08"), 0.98),
    ):
        with store.operation("Set") as op:
            op.statements.update(ids, by=author, **{field: value})
        assert sure() == least, (author, field)
    (one,) = store.statements.many(ids)
    assert one.confidence == doubt, "what the program thought stays told"
    for _ in range(4):
        store.undo()
    assert sure() == 0.45


def test_trash_and_restore(store: Store) -> None:
    with store.operation("Import") as op:
        article_id, version_id = add_article(op)
        ids = op.statements.insert(article_id, version_id, [candidate()] * 3)
    with store.operation("Trash") as op:
        op.statements.trash(ids[:1])
    with store.operation("Trash article") as op:
        op.articles.trash([article_id])
    assert (store.statements.count(), store.statements.count(trashed=True)) == (0, 3)
    assert store.articles.count() == 0
    assert list(store.index_rows()) == list(store.index_rows(ids)) == []
    with store.operation("Restore article") as op:
        op.articles.restore([article_id])
    assert store.statements.trashed() == ids[:1], "trashed on its own before"
    assert [row.id for row in store.index_rows()] == ids[1:]
    with store.operation("Restore") as op:
        op.statements.restore(ids)
    assert len(store.statements.of_article(article_id)) == 3


def test_index_rows_and_hits_keep_their_order(store: Store) -> None:
    with store.operation("Import") as op:
        ids = [i for n in range(40) for i in add(op, *[candidate()] * 20, title=f"T{n}")]
        op.statements.tag(ids[::7], [op.tags.ensure("rail")])
    rows = list(store.index_rows())
    assert [row.id for row in rows] == ids
    assert list(store.index_rows(reversed(ids))) == rows
    assert list(store.index_rows(ids[::90])) == rows[::90]
    assert rows[0].title == "T0"
    assert (len(rows[0].speakers), rows[0].said, rows[7].tags) == (1, 20240307, (1,))
    wanted = [ids[5], ids[700], 10**9, ids[2]]
    assert [hit.id for hit in store.statements.hits(wanted)] == [ids[5], ids[700], ids[2]]
    assert [s.id for s in store.statements] == ids


def test_agents_merge_split_and_stay_apart(store: Store) -> None:
    with store.operation("Import") as op:
        one = add(op, candidate(speakers=(Speaker("Leyla Aral", qid="Q5"),)))
        two = add(op, candidate(speakers=(Speaker("L. Aral"), Speaker("Leyla Aral"))))
        three = add(op, candidate(speakers=(Speaker("Лейла Арал"),)))
    keep, initial, cyrillic = (
        store.agents.by_name(name)[0].id for name in ("leyla aral", "L. ARAL", "лейла арал")
    )
    with store.operation("Merge") as op:
        op.agents.merge(keep, [initial, cyrillic])
    merged = store.agents.get(keep)
    assert merged is not None
    assert (set(merged.aliases), merged.qid, merged.statements) == (
        {"L. Aral", "Лейла Арал"},
        "Q5",
        3,
    )
    for ids in (one, two, three):
        assert [s.agent_id for s in store.statements.many(ids)[0].speakers] == [keep]
    assert store.agents.by_name("Лейла Арал") == [merged]
    assert [a.id for a in store.agents.match("ley ar")] == [keep]
    with store.operation("Split") as op:
        new = op.agents.split(keep, "L. Aral", two)
    assert store.statements.many(two)[0].speakers[0].agent_id == new
    assert store.agents.different(keep) == [new]
    with pytest.raises(ArchiveError, match="not the same"), store.operation("Merge") as op:
        op.agents.merge(keep, [new])
    third = store.agents.by_name("Лейла Арал")[0]
    assert third.id == keep
    with store.operation("A third one") as op:
        other = op.agents.insert("Leyla A.")
    with pytest.raises(ArchiveError, match="not the same"), store.operation("Merge") as op:
        op.agents.merge(other, [new, keep])  # the two, not either of them and the third
    store.undo()
    assert store.agents.pairs_apart() == [(keep, new)]
    with store.operation("Undo that mark") as op:
        op.agents.same_after_all(new, keep)
        op.agents.merge(keep, [new])
    store.undo()
    store.undo()
    store.undo()
    assert store.agents.count() == 3
    assert len(store.statements.many(two)[0].speakers) == 2


def test_what_is_in_the_trash_counts_for_nobody(store: Store) -> None:
    both = candidate(
        speakers=(Speaker("Leyla Aral"), Speaker("Tomas Brandt"), Speaker("Leyla Aral"))
    )
    with store.operation("Add") as op:
        ids = add(op, candidate(), both, candidate(speakers=(Speaker("Tomas Brandt"),)))

    def counts() -> list[int]:
        everybody = store.agents.all()
        assert [store.agents.get(a.id) for a in everybody] == everybody
        return [agent.statements for agent in everybody]

    assert counts() == [2, 2]
    with store.operation("Throw away") as op:
        op.statements.trash(ids[1:])
    assert counts() == [1, 0]
    store.undo()
    assert counts() == [2, 2]
    store.redo()
    with store.operation("Restore") as op:
        op.statements.restore(ids[2:])
    assert counts() == [1, 1]
    with store.operation("Throw the article away") as op:
        op.articles.trash([1])
    assert counts() == [0, 0]
    with store.operation("Restore the article") as op:
        op.articles.restore([1])
    assert counts() == [1, 1]


def test_two_people_of_one_name_are_not_guessed_between(store: Store) -> None:
    with store.operation("People") as op:
        op.agents.insert("Ali Karimov", qid="Q1")
        op.agents.insert("Ali Karimov", qid="Q2")
        known = op.agents.ensure(Speaker("Ali Karimov", qid="Q2"))
        other = op.agents.ensure(Speaker("Ali Karimov"))
    assert known == 2
    assert other == 3, "neither of the two: a new one, for the person to merge"


def test_an_agent_with_another_qid_is_another_agent(store: Store) -> None:
    with store.operation("People") as op:
        first = op.agents.insert("Ali Karimov", qid="Q1")
        second = op.agents.ensure(Speaker("Ali Karimov", qid="Q2"))
        third = op.agents.insert("Nino Beridze")
        assert op.agents.ensure(Speaker("Nino Beridze", qid="Q3")) == third
    assert first != second
    assert [a.id for a in (store.agents.by_qid("Q3"),) if a] == [third]


def test_deleting_an_agent_keeps_its_statements_words(store: Store) -> None:
    with store.operation("Import") as op:
        ids = add(op)
    with store.operation("Delete") as op:
        op.agents.delete([store.agents.by_name("Leyla Aral")[0].id])
    speaker = store.statements.many(ids)[0].speakers[0]
    assert (speaker.name, speaker.agent_id) == ("Leyla Aral", None)


def test_tags(store: Store) -> None:
    with store.operation("Import") as op:
        ids = add(op, *[candidate()] * 3)
        rail, fees = op.tags.ensure("Rail"), op.tags.ensure(" rail / fees ")
        assert op.tags.ensure("RAIL") == rail
        op.statements.tag(ids, [rail])
        op.statements.tag(ids[:2], [fees, fees])
        op.statements.tag([10**9], [fees])
    assert [(t.name, t.statements) for t in store.tags.tree()] == [("Rail", 3), ("rail/fees", 2)]
    with store.operation("Rename") as op:
        op.tags.rename(rail, "Transport/Rail")
    assert [t.name for t in store.tags.tree()] == ["Transport/Rail", "Transport/Rail/fees"]
    with store.operation("Onto another") as op:
        other = op.tags.ensure("Costs")
        op.statements.tag(ids[2:], [other])
        op.tags.rename(fees, "costs")
    assert [(t.name, t.statements) for t in store.tags.tree()] == [
        ("Costs", 3),
        ("Transport/Rail", 3),
    ]
    assert store.statements.many(ids)[0].tags == ("Costs", "Transport/Rail")
    with pytest.raises(ArchiveError, match="needs a name"), store.operation("No") as op:
        op.tags.ensure(" / ")
    assert store.facet_labels("tag", [str(other), "77"]) == {str(other): "Costs", "77": "77"}


def test_collections(store: Store) -> None:
    with store.operation("Import") as op:
        ids = add(op, *[candidate()] * 4)
        outer = op.collections.insert("Corridor", description="for the brief")
        inner = op.collections.insert("Fees", outer)
        op.collections.add(outer, ids[:3])
        op.collections.add(outer, [ids[0], ids[3], 10**9], at=0)
        op.collections.heading(outer, "Part one", at=0)

    def order() -> list[object]:
        return [i.statement_id or i.heading for i in store.collections.items(outer)]

    assert order() == ["Part one", ids[3], *ids[:3]]
    items = [item.id for item in store.collections.items(outer)]
    with store.operation("Move") as op:
        op.collections.move(outer, [items[4], items[3]], 1)
        op.collections.note(items[1], "key")
    assert order() == ["Part one", ids[2], ids[1], ids[3], ids[0]]
    assert [c.name for c in store.collections.holding(ids[0])] == ["Corridor"]
    with store.operation("Trash") as op:
        op.statements.trash([ids[2]])
        op.collections.remove(outer, [ids[1]])
    assert order() == ["Part one", ids[3], ids[0]]
    found = store.collections.get(outer)
    assert found is not None
    assert found.statements == 2
    for parent in (inner, outer):
        with pytest.raises(ArchiveError, match="into itself"), store.operation("No") as op:
            op.collections.update(outer, parent_id=parent)
    with store.operation("Delete") as op:
        op.collections.delete([outer])
    assert store.collections.all() == []
    assert store.statements.count() == 3


def test_searches_and_rules(store: Store) -> None:
    with store.operation("Save") as op:
        search = op.searches.insert("Rail", "sector:transport", "date")
        rule = op.rules.insert("PM", "speakers", {"source": "the PM"}, "12")
    steps = len(store.steps())
    store.mark_seen(search, 7)
    assert len(store.steps()) == steps, "having looked is nothing to undo"
    saved = store.searches.get(search)
    assert saved is not None
    assert (saved.query, saved.sort, saved.seen) == ("sector:transport", "date", 7)
    with store.operation("Change") as op:
        op.searches.update(search, query="sector:energy")
        op.rules.update(rule, enabled=False)
    assert op.changes.searches == {search}
    assert store.rules.all() == [
        Rule(rule, store.rules.all()[0].uid, "PM", "speakers", {"source": "the PM"}, "12", False)
    ]
    with store.operation("Delete") as op:
        op.searches.delete([search])
        op.rules.delete([rule])
    assert store.searches.all() == store.rules.all() == []
    store.undo()
    assert store.searches.all()[0].seen == 7


def test_roles_and_their_days_are_gathered_page_by_page(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("rostra.storage.database._PAGE", 3)
    rng = random.Random(4)
    expected: dict[tuple[str, str], list[date]] = {}
    with store.operation("Import") as op:
        for _ in range(40):
            name, role = rng.choice(["Ada Rook", "Emil Marent"]), rng.choice(["", "Minister", "MP"])
            day = date(2024, 3, rng.randrange(1, 29)) if rng.random() < 0.8 else None
            said = {"said": PartialDate.parse(str(day))} if day else {}
            add(op, candidate(speakers=(Speaker(name, role=role),), **said))
            if role and day:
                expected.setdefault((name, role), []).append(day)
    names = {a.id: a.name for a in store.agents.all()}
    found = {
        (names[agent], role): (first, last)
        for agent, roles in store.agents.spoke_as().items()
        for role, first, last in roles
    }
    assert found == {key: (min(days), max(days)) for key, days in expected.items()}
    assert len(found) == 4


def test_a_name_with_a_reason_against_it_stays_apart_unless_a_qid_says_whose_it_is(
    store: Store,
) -> None:
    apart = Speaker("Marent", reason="no first name", role="President")
    likely = Speaker("Emil Marent", qid="Q5", reason="by surname alone", role="President")
    said = {"said": PartialDate.parse("2024-03-07")}
    with store.operation("Import") as op:
        ids = add(op, candidate(speakers=(apart,), **said), candidate(speakers=(likely,), **said))
    first, second = (one.speakers[0].agent_id for one in store.statements.many(ids))
    assert first is None
    agent = store.agents.by_qid("Q5")
    assert agent is not None
    assert second == agent.id
    day = date(2024, 3, 7)
    assert store.agents.spoke_as() == {agent.id: [("President", day, day)]}


def test_what_nobody_has_looked_at_comes_least_sure_first(store: Store) -> None:
    sure = [0.9, 0.2, 0.9, 0.2, 0.5, 0.1, 0.3]
    assert store.statements.unreviewed() == array("q")
    with store.operation("Import") as op:
        a, b, c, d, e, accepted, gone = add(op, *(candidate(confidence={"span": s}) for s in sure))
    with store.operation("Review") as op:
        op.statements.review([accepted], Review.ACCEPTED)
        op.statements.trash([gone])
    assert store.statements.unreviewed() == array("q", [b, d, e, a, c])


def test_a_row_of_two_speakers_shows_both_offices(store: Store) -> None:
    two = (Speaker("Ida Ro", role="President of Norn"), Speaker("Tomas Aral", role="Envoy of Osk"))
    with store.operation("import") as op:
        both, same = add(op, candidate(speakers=two), candidate(speakers=(two[0], two[0])))
    hits = store.statements.hits([both, same])
    assert [hit.role for hit in hits] == ["President of Norn, Envoy of Osk", "President of Norn"]
