"""Statements to export: every kind and force, hostile text, headings and notes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime
from decimal import Decimal
from hashlib import sha256
from typing import Any

import pytest

from rostra.domain.dates import PartialDate
from rostra.domain.records import (
    Agent,
    AgentKind,
    Article,
    ArticleVersion,
    Figure,
    Force,
    Kind,
    Office,
    Speaker,
    Statement,
)
from rostra.exporting import ExportHeading, ExportInfo, ExportItem, ExportLine

TEXT = (
    "date 2022-02-14\n\n"
    "President Ilsa Marent said the line carried more than 7.4 million tonnes.\n\n"
    "“We will not raise the fees,” Marent said, “by a single cent.” She denied that she had\n"
    "threatened anyone. “Who said so?” she asked.\n\n«من زرع حصد»، قال قنديل.\n"
)
HOSTILE = '=HYPERLINK("http://a.example") <script>alert(1)</script> & {\\tex} *x* \u202eevil\u2069'
ARTICLE = Article(
    id=1,
    uid="01900000-0000-7000-8000-00000000000a",
    title="Marent promises to freeze rail fees",
    outlet="The Osmere Courier",
    author="Jana Orlec, Filip Storr",
    published=date(2022, 2, 14),
    published_from="text",
    language="en",
    address="https://osmerecourier.example/transport/fees?a=1&b=2",
    file_name="2022-02-14-rail-fees.txt",
    sha256=sha256(TEXT.encode()).hexdigest(),
    version_id=1,
    versions=1,
    imported=datetime(2026, 11, 28, 12, 30, tzinfo=UTC),
)
VERSION = ArticleVersion(
    id=1,
    article_id=1,
    number=1,
    text=TEXT,
    text_sha256=sha256(TEXT.encode()).hexdigest(),
    original_sha256=ARTICLE.sha256,
    imported=ARTICLE.imported,
)
MARENT = Speaker(
    name="Ilsa Marent", agent_id=1, qid="Q1", role="President of Veldania", country="VE"
)
AGENT = Agent(
    id=1,
    uid="01900000-0000-7000-8000-0000000000aa",
    kind=AgentKind.PERSON,
    name="Ilsa Marent",
    aliases=("Илса Марент",),
    qid="Q1",
    offices=(Office("President", "Veldania", "VE", PartialDate.parse("2019-11")),),
)


def span(words: str) -> tuple[int, int]:
    start = TEXT.index(words)
    return start, start + len(words)


def make_item(
    *pieces: str, number: int = 1, article: Article = ARTICLE, **changes: Any
) -> ExportItem:
    statement = Statement(
        id=number,
        uid=f"01900000-0000-7000-8000-{number:012d}",
        article_id=1,
        version_id=1,
        text=" … ".join(pieces),
        content=tuple(map(span, pieces)),
        cue=(span("said"),),
        source=(span("President Ilsa Marent"),),
        kind=Kind.DIRECT,
        force=Force.ASSERTS,
        speakers=(MARENT,),
        said=PartialDate.parse("2022-02-12"),
        said_rule="weekday before the article's day",
        sectors=("transport",),
        countries=("PL",),
        figures=(),
        nested_in=None,
        confidence={"statement": 0.91},
        decided={"statement": "rostra 0.1.0, model 1"},
    )
    return ExportItem.of(
        replace(statement, **changes), article, VERSION, agents=(AGENT,), original=TEXT.encode
    )


def all_lines() -> list[ExportLine]:
    figure = Figure(
        "7.4 million tonnes", span("7.4 million tonnes"), Decimal(7_400_000), "t", "more than"
    )
    hostile = replace(
        ARTICLE,
        uid="01900000-0000-7000-8000-00000000000b",
        title=HOSTILE,
        outlet="@outlet",
        author="",
        published=None,
        address="javascript:alert(1)",
        file_name="../../etc/passwd",
    )
    return [
        ExportHeading("Rail fees", "What was promised.\n\nAnd what was not."),
        make_item(
            "the line carried more than 7.4 million tonnes",
            number=1,
            kind=Kind.INDIRECT,
            figures=(figure,),
            tags=("rail/fees", "figures"),
            note="Checked by hand",
        ),
        make_item("We will not raise the fees", "by a single cent", number=2, force=Force.PROMISES),
        make_item(
            "she had\nthreatened anyone",
            number=3,
            kind=Kind.INDIRECT,
            force=Force.DENIES,
            speakers=(
                replace(MARENT, on_behalf_of="Government of Veldania"),
                Speaker("Oskar Lind"),
            ),
        ),
        ExportHeading("Other"),
        make_item(
            "Who said so?",
            number=4,
            force=Force.ASKS,
            said=None,
            speakers=(Speaker(""), Speaker("", mention="a clerk")),
        ),
        make_item("من زرع حصد", number=5, article=hostile, note=HOSTILE, kind=Kind.MIXED),
    ]


INFO = ExportInfo(
    title="Rail & fees <2022>",
    query='speaker:Marent "rail fees"',
    description="For the briefing of Monday.",
    author="A. Analyst",
    made=datetime(2026, 11, 28, 12, 0, tzinfo=UTC),
    program="Rostra test",
    total=7,
    sectors={"transport": "Transport and logistics"},
    countries={"PL": "Poland"},
)


@pytest.fixture
def lines() -> list[ExportLine]:
    return all_lines()


@pytest.fixture
def info() -> ExportInfo:
    return INFO


@pytest.fixture
def item() -> Callable[..., ExportItem]:
    return make_item
