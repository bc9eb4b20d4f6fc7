"""Extracting again: previewed, one step, and nobody's own work is touched."""

from __future__ import annotations

from rostra.domain.records import Force, Review


def everything(archive):
    return list(archive.store.statements)


def test_the_same_model_changes_nothing(archive):
    articles = [a.id for a in archive.store.articles.page()]
    before, commit = everything(archive), archive.store.commit_number()
    plan = archive.plan_extraction(articles)
    assert plan.counts == (0, 0, 0)
    assert plan.failed == ()
    assert not archive.extract_again(plan)
    assert everything(archive) == before
    assert archive.store.commit_number() == commit


def test_what_a_program_got_wrong_is_put_right_and_what_a_person_did_stays(archive):
    """Make as if an older program had found other things, then extract again."""
    right = {s.id: s for s in everything(archive)}
    first, second, third, fourth, *_ = right
    talks = right[first].article_id
    version = archive.store.articles.get(talks).version_id
    with archive._core.operation("An older program", author="rostra 0.0, model 0") as op:
        op.statements.update([first, second], force=Force.ASKS, speakers=())
        op.statements.delete([third])
        stray, kept = (
            op.statements.insert(talks, version, [_other(right[first], start)])[0]
            for start in (0, 12)
        )
    archive.correct([second], "force", "promises")
    archive.tag([kept], add=["mine"])
    archive.review([fourth], Review.ACCEPTED)
    steps = len(archive.store.steps())
    plan = archive.plan_extraction([a.id for a in archive.store.articles.page()])
    assert plan.counts == (1, 2, 1)
    before = everything(archive)
    assert archive.extract_again(plan)
    now = {s.id: s for s in everything(archive)}
    assert now[first].force is right[first].force
    assert [s.name for s in now[first].speakers] == [s.name for s in right[first].speakers]
    assert now[second].force is Force.PROMISES
    assert [s.name for s in now[second].speakers] == [s.name for s in right[second].speakers]
    assert right[third].text in {s.text for s in now.values()}
    assert stray not in now
    assert now[kept].tags == ("mine",)
    assert now[fourth].review is Review.ACCEPTED
    assert len(archive.store.steps()) == steps + 1
    assert archive.store.steps()[0].author == right[first].decided["force"]
    assert archive.verify() == []
    archive.undo()
    assert everything(archive) == before


def _other(statement, start):
    from rostra.domain.candidates import Candidate

    return Candidate(((start, start + 8),), (), (), statement.kind, extractor="rostra 0.0, model 0")
