"""Extracting again, with a newer model or more people known: first shown, then done.

What a person decided, reviewed, tagged, collected or wrote is never touched.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from rostra.app.core import Core
from rostra.app.directory import RULE, as_ruled
from rostra.app.filing import is_same, without
from rostra.app.known import complete_agents
from rostra.app.parted import in_parts
from rostra.app.processes import Failed, Workers, usual_jobs
from rostra.app.reading import ReadTask, Start
from rostra.app.resources import resources
from rostra.domain.candidates import ArticleDraft, Candidate
from rostra.domain.changes import Changes
from rostra.domain.progress import Progress, silent
from rostra.domain.records import Article, ArticleVersion, Review, Statement
from rostra.storage import Store

FIELDS = ("kind", "force", "speakers", "said", "sectors", "countries", "figures")


@dataclass(frozen=True, slots=True)
class ArticlePlan:
    """What extracting one article again would do."""

    article_id: int
    version_id: int
    new: tuple[Candidate, ...] = ()
    changed: Mapping[int, Mapping[str, Any]] = field(default_factory=dict)
    """Statement id -> field -> its new value."""
    gone: tuple[int, ...] = ()
    """Statements that would go to the trash: no longer found, and nobody's own work."""
    decided: Mapping[int, Mapping[str, str]] = field(default_factory=dict)
    """Statement id -> field -> which rule of the person's decides it."""


@dataclass(frozen=True, slots=True)
class Plan:
    """The preview; `failed` has a line for each article that could not be read."""

    articles: tuple[ArticlePlan, ...] = ()
    failed: tuple[str, ...] = ()
    by: str = ""
    """Program and model that found this."""

    @property
    def counts(self) -> tuple[int, int, int]:
        """How many statements are new, changed, gone."""
        return (
            sum(len(a.new) for a in self.articles),
            sum(len(a.changed) for a in self.articles),
            sum(len(a.gone) for a in self.articles),
        )


def plan(
    core: Core, article_ids: Iterable[int], progress: Progress = silent, jobs: int | None = None
) -> Plan:
    """What would become of these articles.  Nothing is changed.  Cancelled by `progress`."""
    store = core.store
    articles = list(store.articles.many(article_ids))
    plans: list[ArticlePlan] = []
    failed: list[str] = []
    done, label, by = 0, "", ""

    def tick() -> None:
        progress(done, len(articles), label)

    with Workers(Start(resources(), store.folder), jobs or usual_jobs()) as workers:
        parts = in_parts(workers, _tasks(store, articles), tick)
        for article, part in zip(articles, parts, strict=True):
            if isinstance(part.answer, Failed):
                failed.append(part.answer.about(article.title or article.file_name))
            else:
                found = tuple(as_ruled(store, part.answer[0].candidates))
                by = found[0].extractor if found else by
                plans.append(_compare(store, article, found))
            done, label = done + 1, article.title
            tick()
    kept = tuple(p for p in plans if p.new or p.changed or p.gone)
    return Plan(kept, tuple(failed), by)


def carry_out(core: Core, chosen: Plan) -> Changes:
    """Do what the preview showed: one step.  Decisions made since by a person stay as well."""
    name = f"Extract {len(chosen.articles):,} articles again"
    with core.operation(name, chosen.by or "rostra") as op:
        for article in chosen.articles:
            op.statements.insert(article.article_id, article.version_id, article.new)
            for statement_id, fields in article.changed.items():
                by = article.decided.get(statement_id, {})
                for name, value in fields.items():
                    op.statements.update([statement_id], by=by.get(name, ""), **{name: value})
            still = op.statements.many(article.gone)
            op.statements.trash([s.id for s in still if not _is_own_work(op.collections, s)])
            speakers = [s for c in article.new for s in c.speakers]
            for fields in article.changed.values():
                speakers += fields.get("speakers", ())
            complete_agents(op, (speaker.qid for speaker in speakers))
    return op.changes


def _tasks(store: Store, articles: Sequence[Article]) -> Iterator[ReadTask]:
    for article in articles:
        version = store.articles.version(article.version_id)
        assert version is not None
        yield ReadTask(article.file_name or article.title, drafts=(_draft(article, version),))


def _draft(article: Article, version: ArticleVersion) -> ArticleDraft:
    return ArticleDraft(
        text=version.text,
        title=article.title,
        outlet=article.outlet,
        author=article.author,
        published=article.published,
        language=article.language,
        address=article.address,
        marks=version.marks,
        provenance=version.provenance,
    )


def _compare(store: Store, article: Article, found: Sequence[Candidate]) -> ArticlePlan:
    standing = store.statements.of_article(article.id, article.version_id)
    changed: dict[int, Mapping[str, Any]] = {}
    decided: dict[int, Mapping[str, str]] = {}
    gone: list[int] = []
    for statement in standing:
        match = next((c for c in found if is_same(c, statement)), None)
        if match is not None:
            fields = _differences(match, statement)
            if fields:
                changed[statement.id] = fields
                decided[statement.id] = match.decided
        elif not _is_own_work(store.collections, statement):
            gone.append(statement.id)
    new = tuple(without(found, standing))
    return ArticlePlan(article.id, article.version_id, new, changed, tuple(gone), decided)


def _differences(candidate: Candidate, statement: Statement) -> dict[str, Any]:
    """Fields a program decided before and decides otherwise now."""
    out: dict[str, Any] = {}
    for name in FIELDS:
        if statement.decided.get(name) == "person":
            continue
        value = getattr(candidate, name)
        differs = _shown(name, value) != _shown(name, getattr(statement, name))
        if differs or (name == "speakers" and _means_another(candidate, statement)):
            out[name] = value
    if "said" in out:
        out["said_rule"] = candidate.said_rule
    return out


def _means_another(candidate: Candidate, statement: Statement) -> bool:
    """Whether a rule means another of two people of one name."""
    ids = [s.agent_id for s in candidate.speakers]
    ruled = candidate.decided.get("speakers", "").startswith(RULE) and all(ids)
    return ruled and ids != [s.agent_id for s in statement.speakers]


def _shown(name: str, value: Any) -> Any:
    """What of a value counts as different: of speakers who they are, not their record's number."""
    if name == "speakers":
        return tuple((s.qid or s.name, s.role, s.on_behalf_of) for s in value)
    return value


def _is_own_work(collections: Any, statement: Statement) -> bool:
    """Whether a person did something with it."""
    return bool(
        statement.tags
        or statement.note
        or statement.review is not Review.NEW
        or "person" in statement.decided.values()
        or collections.holding(statement.id)
    )
