"""The marks of real articles: facts alone, that fit the texts where they are there."""

from __future__ import annotations

import gzip
import json
from pathlib import Path

import pytest
from tests.model.scripts import ROOT, script

from rostra.domain.records import Force

press = script("force", "press")
TEXT = "Ida Renn denied that the port was sold. “Nobody asked us,” she said."
SHARED = ROOT.parent / "shared"


def _span(words: str) -> list[list[int]]:
    at = TEXT.index(words)
    return [[at, at + len(words)]]


def _marks(name: str, *, part: str = "train", borderline: bool = False) -> str:
    denied = {"content": _span("the port was sold"), "cue": _span("denied"), "denies": True}
    asked = {"content": _span("Nobody asked us"), "cue": _span("said"), "denies": False}
    statements = [denied | {"source": _span("Ida Renn")}, asked | {"source": _span("she")}]
    if borderline:
        statements[1]["borderline"] = True
    return json.dumps({"id": name, "set": part, "statements": statements}) + "\n"


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Ten articles of two corpora, and their marks."""
    (tmp_path / "bench").mkdir()
    (tmp_path / "corpus").mkdir()
    names = [f"a{number}" for number in range(8)]
    whole = {"publisher": "Veld Post", "date": "2016-03-07", "title": "The port", "text": TEXT}
    lines = "".join(json.dumps({"id": name, **whole}) + "\n" for name in names)
    (tmp_path / "bench" / "train.jsonl").write_text(lines, "utf-8")
    (tmp_path / "bench" / "dev.jsonl").write_text(json.dumps({"id": "dev", **whole}), "utf-8")
    wire = {"id": "wire", "title": "", "date": "1987-02-26T00:00:00", "text": TEXT}
    with gzip.open(tmp_path / "corpus" / "reuters21578.jsonl.gz", "wt") as file:
        file.write(json.dumps(wire))
    marks = tmp_path / "press.jsonl"
    text = "".join(_marks(name) for name in names)
    marks.write_text(text + _marks("dev", part="dev", borderline=True))
    monkeypatch.setattr(press, "MARKS", marks)
    return tmp_path


def test_one_article_in_eight_and_the_development_set_are_kept_apart(folder: Path) -> None:
    apart = [one.page.id for one in press.pages(folder, apart=True)]
    rest = [one.page.id for one in press.pages(folder, apart=False)]
    assert apart == ["a0", "dev"]
    assert rest == ["a1", "a2", "a3", "a4", "a5", "a6", "a7"]


def test_statements_are_learned_as_they_are_marked(folder: Path) -> None:
    learned = [(e.article, e.words.words, e.denies, e.weight) for e in press.load(folder)]
    assert learned[:2] == [
        ("a1", "the port was sold", True, 1.0),
        ("a1", "Nobody asked us", False, 1.0),
    ]
    assert len(learned) == 14


def test_what_is_borderline_is_not_counted_and_learned_by_half(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (page,) = (one for one in press.pages(folder, apart=True) if one.page.id == "dev")
    assert [page.counts(one) for one in page.page.statements] == [True, False]
    assert [one.force for one in page.page.statements] == [Force.DENIES, Force.ASSERTS]
    (folder / "press.jsonl").write_text(_marks("a0") + _marks("a1", borderline=True))
    assert [e.weight for e in press.load(folder)] == [1.0, press.BORDERLINE]


def test_where_the_readers_differ_nothing_is_learned_or_counted(folder: Path) -> None:
    article = json.loads(_marks("a1"))
    article["statements"][0]["differs"] = True
    (folder / "press.jsonl").write_text(_marks("a0") + json.dumps(article))
    assert [e.words.words for e in press.load(folder)] == ["Nobody asked us"]
    (page,) = press.pages(folder, apart=False)
    assert [page.counts(one) for one in page.page.statements] == [False, True]


def test_the_marks_hold_no_words_of_the_articles() -> None:
    for line in press.MARKS.read_text("utf-8").splitlines():
        article = json.loads(line)
        assert set(article) == {"id", "set", "statements"}
        for one in article["statements"]:
            assert set(one) <= {"content", "cue", "source", "denies", "borderline", "differs"}
            numbers = [at for role in ("content", "cue", "source") for s in one[role] for at in s]
            assert all(isinstance(at, int) for at in numbers)


@pytest.mark.skipif(not SHARED.is_dir(), reason="the articles are not here")
def test_every_mark_fits_its_article() -> None:
    for apart in (True, False):
        for one in press.pages(SHARED, apart=apart):
            text = one.page.text
            for statement in one.page.statements:
                for spans in statement.spans.values():
                    assert all(text[a:b].strip() == text[a:b] != "" for a, b in spans)
