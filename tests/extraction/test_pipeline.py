"""The whole pipeline: from an article's draft to candidates."""

from __future__ import annotations

import gzip
import json
import os
import pickle
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from rostra.domain.candidates import ArticleDraft, Candidate
from rostra.domain.errors import ModelError
from rostra.domain.records import Kind
from rostra.domain.spans import covers, inside, overlap
from rostra.extraction import Directory, Pipeline

ROOT = Path(__file__).parents[2]
CORPUS = ROOT.parent / "shared" / "corpus" / "reuters21578.jsonl.gz"

TALKS = """Talks in Varna

President Tomas Aral of Kareth and Prime Minister Ida Ro of Ordonia met on March 6.

President Aral welcomed the growth of trade by more than 17 percent, noting that the new road \
would open in 2027. “We build it together,” he said. “Nobody is left out.”

Ro denied that her government had asked for a loan. According to the Prime Minister, the corridor \
is a key project for both countries.

The statements by President Aral and Prime Minister Ro highlight the strong ties of both countries.
"""


@pytest.fixture(scope="module")
def pipeline() -> Pipeline:
    return Pipeline.load(ROOT / "resources")


def check(text: str, found: list[Candidate]) -> None:
    """What is promised of any article's candidates."""
    for index, one in enumerate(found):
        assert one.content
        assert all(inside(len(text), spans) for spans in (one.content, one.cue, one.source))
        assert one.extractor
        assert one.speakers
        assert not any("\n" in s.name + s.role + s.on_behalf_of for s in one.speakers)
        assert all(0.0 <= value <= 1.0 for value in one.confidence.values())
        for figure in one.figures:
            assert text[slice(*figure.span)] == figure.text
        if one.nested_in is not None:
            assert one.nested_in != index
            assert covers(found[one.nested_in].content, one.content)
    for index, one in enumerate(found):
        for other in range(index + 1, len(found)):
            if found[other].content[0][0] >= one.content[-1][1]:
                break  # in the order of the text
            if overlap(one.content, found[other].content):
                assert index in _outers(found, other) or other in _outers(found, index)


def _outers(found: list[Candidate], index: int) -> Iterator[int]:
    at = found[index].nested_in
    while at is not None:
        yield at
        at = found[at].nested_in


def test_an_article_becomes_records(pipeline: Pipeline) -> None:
    draft = ArticleDraft(TALKS, published=date(2024, 3, 7))
    found = pipeline.extract(draft)
    check(TALKS, found)
    contents = [[TALKS[s:e] for s, e in c.content] for c in found]
    assert ["We build it together", "Nobody is left out"] in contents
    quoted = found[contents.index(["We build it together", "Nobody is left out"])]
    assert quoted.kind is Kind.DIRECT
    assert [s.name for s in quoted.speakers] == ["Tomas Aral"]
    assert not any("highlight" in TALKS[c.content[0][0] : c.content[-1][1]] for c in found)
    assert len(found) >= 5


def test_the_same_article_gives_the_same_records(pipeline: Pipeline) -> None:
    draft = ArticleDraft(TALKS, published=date(2024, 3, 7))
    assert pipeline.extract(draft) == pipeline.extract(draft, Directory())


def test_candidates_travel_between_processes(pipeline: Pipeline) -> None:
    found = pipeline.extract(ArticleDraft(TALKS))
    assert pickle.loads(pickle.dumps(found)) == found


def test_the_version_names_program_and_model(pipeline: Pipeline) -> None:
    assert pipeline.version.startswith("rostra ")
    assert ", model " in pipeline.version
    assert {c.extractor for c in pipeline.extract(ArticleDraft(TALKS))} == {pipeline.version}


def test_the_importers_boilerplate_is_silent(pipeline: Pipeline) -> None:
    start = TALKS.index("Ro denied")
    draft = ArticleDraft(TALKS, marks={"boilerplate": ((start, len(TALKS)),)})
    assert all(c.content[0][0] < start for c in pipeline.extract(draft))


def test_a_missing_model_says_what_to_do(tmp_path: Path) -> None:
    with pytest.raises(ModelError, match="Install Rostra again"):
        Pipeline.load(tmp_path)


def _corpus(step: int) -> Iterator[dict[str, Any]]:
    with gzip.open(CORPUS, "rt", encoding="utf-8") as file:
        for index, line in enumerate(file):
            if index % step == 0:
                yield json.loads(line)


@pytest.mark.slow
@pytest.mark.skipif(not CORPUS.exists(), reason="the corpus is not beside the checkout")
def test_articles_of_a_corpus(pipeline: Pipeline) -> None:
    """Every thirty-eighth of 19,043; ROSTRA_CORPUS_STEP=1 reads them all."""
    step = int(os.environ.get("ROSTRA_CORPUS_STEP", "38"))
    read = 0
    for row in _corpus(step):
        text = row["text"]
        check(text, pipeline.extract(ArticleDraft(text, published=date(1987, 3, 1))))
        read += 1
    assert read > 400
