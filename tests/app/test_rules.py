"""A correction that became a rule acts on like articles, can be switched off and taken back."""

from __future__ import annotations

import pytest

from rostra.domain.errors import RostraError

LIKE = """date 2024-04-0{day} The corridor again

President Leyla Aral said that the northern passage needs {words} and patience. Prime Minister
Oskar Venn said that the hospitals of the town need nurses.
"""


def statements(archive, words):
    return [s for s in archive.store.statements if words in s.text]


def imported(archive, day, words, outlet="Daily Courier"):
    text = LIKE.format(day=day, words=words)
    archive.import_text(text, title=f"The corridor {day}", address=f"https://{day}.example/{words}")
    article = max(archive.store.articles.page(), key=lambda a: a.id)
    with archive._core.operation("Name the outlet") as op:
        op.articles.update(article.id, outlet=outlet)
    return article.id


def test_corrected_made_a_rule_and_a_like_article_is_right(archive):
    first = imported(archive, 1, "new snow fences")
    (wrong,) = statements(archive, "snow fences")
    assert wrong.sectors[0] != "transport/winter-roads"
    archive.correct([wrong.id], "sectors", "transport/Winter roads")
    rule = archive.rules.from_sector(wrong.id, "snow fences", everywhere=True)
    (kept,) = archive.rules.all()
    assert (kept.field, kept.value, kept.enabled) == ("sectors", "transport/winter-roads", True)
    assert "Transport and logistics: winter roads" in kept.name

    second = imported(archive, 2, "longer SNOW FENCES")
    (right,) = statements(archive, "SNOW")
    assert right.sectors[0] == "transport/winter-roads"
    assert right.decided["sectors"] == f"rule {rule}"
    assert right.decided["speakers"].startswith("rostra ")
    assert right.confidence["sectors"] == 0.99
    (other,) = [s for s in archive.store.statements.of_article(second) if "hospitals" in s.text]
    assert "transport/winter-roads" not in other.sectors
    assert set(archive.rules.reach(rule)) == {first, second}
    assert archive.search("sector:transport snow").total == 2  # children are under their parent
    assert archive.search('sector:"transport/winter-roads"').total == 2


def test_a_sector_of_ones_own_is_proposed_where_one_types(archive):
    imported(archive, 1, "new snow fences")
    (one,) = statements(archive, "snow fences")
    assert archive.complete("sector:winter") == []
    archive.correct([one.id], "sectors", "transport/Winter roads")
    for typed in ("sector:winter", "sector:road", "rail sector:transport/w"):
        (found,) = (c for c in archive.complete(typed) if "/" in c.text)
        assert (found.text, found.kind) == ("sector:transport/winter-roads", "sector")
        assert found.label == "Transport and logistics: winter roads"
    assert archive.search("sector:transport/winter-roads").total == 1
    texts = [c.text for c in archive.complete("sector:transport")]
    assert texts == ["sector:transport/winter-roads", "sector:transport"]


def test_switched_off_and_extracted_again_it_is_as_before_and_a_persons_own_stays(archive):
    first = imported(archive, 1, "new snow fences")
    (own,) = statements(archive, "snow fences")
    second = imported(archive, 2, "more snow fences")
    (before,) = statements(archive, "more snow")
    archive.correct([own.id], "sectors", "energy")
    rule = archive.rules.create("Fences", "sectors", {"words": "snow fences"}, "culture-sport")

    plan = archive.plan_extraction(archive.rules.reach(rule))  # the preview
    assert plan.counts == (0, 1, 0)
    assert archive.store.statements.get(before.id).sectors == before.sectors
    archive.extract_again(plan)
    now = archive.store.statements.get(before.id)
    assert now.sectors[0] == "culture-sport"
    assert now.decided["sectors"] == f"rule {rule}"
    assert archive.store.statements.get(own.id).sectors == ("energy",)

    archive.rules.update(rule, enabled=False)
    archive.extract_again(archive.plan_extraction([first, second]))
    assert archive.store.statements.get(before.id).sectors == before.sectors
    assert archive.store.statements.get(own.id).sectors == ("energy",)
    for _ in range(2):
        archive.undo()
    assert archive.rules.all()[0].enabled
    assert archive.store.statements.get(before.id).sectors[0] == "culture-sport"


def test_a_rule_of_one_outlet_holds_there_only(archive):
    imported(archive, 1, "new snow fences")
    there = imported(archive, 2, "snow fences of wood")
    elsewhere = imported(archive, 3, "snow fences of stone", outlet="Harbour Herald")
    conditions = {"words": "snow fences", "outlet": "Daily Courier"}
    rule = archive.rules.create("Fences", "sectors", conditions, "education")
    assert there in archive.rules.reach(rule)
    assert elsewhere not in archive.rules.reach(rule)
    archive.extract_again(archive.plan_extraction([there, elsewhere]))
    (here,), (far,) = statements(archive, "of wood"), statements(archive, "of stone")
    assert here.sectors[0] == "education"
    assert far.sectors[0] != "education"


@pytest.mark.parametrize(
    ("field", "conditions", "value"),
    [
        ("sectors", {"words": "snow"}, "no such sector"),
        ("sectors", {"words": "snow"}, "no such sector/mine"),
        ("sectors", {"words": "snow"}, "transport/"),
        ("sectors", {"words": " "}, "transport"),
        ("sectors", {}, "transport"),
        ("speakers", {"outlet": "Daily Courier"}, "1"),
        ("colour", {"words": "snow"}, "red"),
    ],
)
def test_a_rule_that_says_nothing_is_refused(archive, field, conditions, value):
    with pytest.raises(RostraError) as caught:
        archive.rules.create("x", field, conditions, value)
    assert caught.value.hint
    assert archive.rules.all() == []


def test_a_corrected_speaker_is_meant_by_those_words_from_then_on(archive):
    imported(archive, 1, "new snow fences")
    (one,) = statements(archive, "snow fences")
    archive.correct([one.id], "speakers", "Ada Rook")
    rule = archive.rules.from_speaker(one.id, "President Leyla Aral")
    (kept,) = archive.rules.all()
    assert kept.name == "“President Leyla Aral” in Daily Courier means Ada Rook"
    draft = LIKE.format(day=2, words="more snow fences")
    archive.rules.update(rule, conditions={"source": "President Leyla Aral"})
    archive.import_text(draft, title="Again", address="https://again.example/")
    (like,) = statements(archive, "more snow fences")
    assert [s.name for s in like.speakers] == ["Ada Rook"]
    assert like.speakers[0].agent_id == archive.store.agents.by_name("Ada Rook")[0].id
    assert like.decided["speakers"] == f"rule {rule}"
    assert like.decided["sectors"].startswith("rostra ")
    with pytest.raises(RostraError, match="known speaker"):
        archive.rules.from_speaker(10**9, "he")


def test_a_rule_of_the_speaker_runs_on_older_articles_and_touches_nothing_else(archive):
    """By the words that name the speaker, not by what was said; a person's decision stays."""
    older = imported(archive, 1, "new snow fences")
    mine = imported(archive, 2, "more snow fences")
    elsewhere = imported(archive, 3, "wooden snow fences", outlet="Harbour Herald")
    (wrong,) = statements(archive, "new snow fences")
    (own,) = statements(archive, "more snow fences")
    archive.correct([own.id], "speakers", "Mira Sol")
    archive.correct([wrong.id], "sectors", "energy")
    with archive.store.operation("Ada") as op:
        ada = op.agents.insert("Ada Rook")
    conditions = {"source": "PRESIDENT Leyla Aral", "outlet": "Daily Courier"}
    rule = archive.rules.create("Aral is Rook", "speakers", conditions, str(ada))
    assert sorted(archive.rules.reach(rule)) == [older, mine]
    assert elsewhere not in archive.rules.reach(rule)

    plan = archive.rules.plan([rule])
    assert plan.counts == (0, 1, 0)
    ((changed, fields),) = plan.articles[0].changed.items()
    assert (changed, set(fields)) == (wrong.id, {"speakers"})
    archive.extract_again(plan)
    now = archive.store.statements.get(wrong.id)
    assert [s.agent_id for s in now.speakers] == [ada]
    assert now.decided["speakers"] == f"rule {rule}"
    assert now.sectors == ("energy",)
    assert archive.store.statements.get(own.id).speakers[0].name == "Mira Sol"
    assert archive.rules.plan([rule]).counts == (0, 0, 0), "there is nothing left to do"

    archive.rules.update(rule, enabled=False)
    undoing = archive.rules.plan([rule])
    assert undoing.counts == (0, 1, 0), "switched off, it gives back what it decided"
    archive.extract_again(undoing)
    assert archive.store.statements.get(wrong.id).speakers[0].name == "Leyla Aral"


def test_a_rule_means_one_of_two_people_of_one_name(archive):
    with archive.store.operation("Two of one name") as op:
        op.agents.insert("Ada Rook")
        meant = op.agents.insert("Ada Rook", country="NO")
    older = imported(archive, 1, "new snow fences")
    conditions = {"source": "President Leyla Aral"}
    rule = archive.rules.create("Aral is Rook", "speakers", conditions, str(meant))
    imported(archive, 2, "more snow fences")
    (one,) = statements(archive, "more snow fences")
    assert [s.agent_id for s in one.speakers] == [meant]
    assert archive.store.agents.by_name("Ada Rook")[-1].id == meant, "and nobody new"
    plan = archive.rules.plan([rule])
    assert older in [a.article_id for a in plan.articles]
    archive.extract_again(plan)
    (one,) = statements(archive, "new snow fences")
    assert [s.agent_id for s in one.speakers] == [meant]
    assert archive.rules.plan([rule]).counts == (0, 0, 0)
