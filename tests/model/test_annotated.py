"""The reader of our own annotated articles: what it gives, and how it names a fault."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.model.scripts import script

annotated = script("model", "annotated")

HEAD = "id: talks\ndate: 2024-03-07\noutlet: Daily Courier\nheld_out: no\nphenomena: a, b\n---\n"
TEXT = (
    "{s1,2|President Aral} {u1|stressed} {c1|the importance of trade}, {u2|noting} "
    "{c2|growth of 17 percent}.\n\n“{c3|We {u4|said} {c4|it}},” {s3|he} {u3|said}.\n"
)
LINES = (
    "---\n1: indirect; speakers=Tomas Aral; force=asserts; said=2024-03-06; sectors=trade; "
    "countries=AZ,RU\n2: indirect; speakers=Tomas Aral|Ida Ro; figures=17 percent=17\n"
    "3: direct; speakers=Tomas Aral; force=denies\n4: direct; speakers=unknown; nested=3\n"
)


def _file(folder: Path, text: str = HEAD + TEXT + LINES, name: str = "a.txt") -> Path:
    path = folder / name
    path.write_text(text, "utf-8")
    return path


def test_marks_become_offsets_of_the_bare_text(tmp_path: Path) -> None:
    article = annotated.read(_file(tmp_path))
    first, second, third, fourth = article.statements
    piece = lambda spans: [article.text[s:e] for s, e in spans]  # noqa: E731
    assert "{" not in article.text
    assert piece(first.spans["source"]) == piece(second.spans["source"]) == ["President Aral"]
    assert piece(second.spans["content"]) == ["growth of 17 percent"]
    assert piece(third.spans["content"]) == ["We said it"]
    assert piece(fourth.spans["content"]) == ["it"]
    assert fourth.nested == 3
    assert second.speakers == ["Tomas Aral", "Ida Ro"]
    assert str(first.said) == "2024-03-06"


@pytest.mark.parametrize(
    ("old", "new", "line", "says"),
    [
        ("date: 2024-03-07", "date: soon", 1, "YYYY-MM-DD"),
        ("held_out: no\n", "", 1, "held_out"),
        ("{c2|growth", "{k2|growth", 7, "not a mark"),
        ("{c4|it}}", "{c4|it}", 9, "never closed"),
        ("{u3|said}.", "{u9|said}.", 9, "statement 9"),
        ("{c2|growth of 17 percent}.", "{c2|growth of 17 percent.}", 12, "full stop"),
        ("{c1|the importance", "{c1|that the importance", 11, "'that'"),
        ("17 percent=17", "18 percent=18", 12, "'18 percent'"),
        ("17 percent=17", "17 percent=many", 12, "text=value"),
        ("nested=3", "nested=2", 14, "not inside"),
        ("nested=3", "nested=8", 14, "no such statement"),
        ("countries=AZ,RU", "countries=Azerbaijan", 11, "two-letter"),
        ("countries=AZ,RU", "countries=AZ; maybe=AZ", 11, "both in countries and in maybe"),
        ("countries=AZ,RU", "maybe=az", 11, "two-letter"),
        ("force=denies", "force=shouts", 13, "force"),
        ("said=2024-03-06", "said=March", 11, "said"),
        ("1: indirect", "1: oblique", 11, "direct, indirect or mixed"),
        ("speakers=unknown; ", "", 14, "speakers"),
        ("\n---\n1:", "\n1:", 1, "two lines of ---"),
    ],
)
def test_a_fault_names_file_line_and_reason(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], old: str, new: str, line: int, says: str
) -> None:
    whole = HEAD + TEXT + LINES
    assert old in whole
    path = _file(tmp_path, whole.replace(old, new, 1))
    assert annotated.main(["--check", str(path)]) == 1
    said = capsys.readouterr().err
    assert said.startswith(f"{path}:{line}: ")
    assert says in said


@pytest.mark.parametrize("marks", ["“%s”", "«%s»", "„%s“", '"%s"', "‘%s’"])
def test_the_inner_marks_of_a_mixed_statement_stay(tmp_path: Path, marks: str) -> None:
    body = HEAD + "{s1|He} {u1|called} {c1|the road %s}.\n---\n1: %s; speakers=Ida Ro\n"
    mixed = _file(tmp_path, body % (marks % "a gift", "mixed"))
    assert annotated.check([mixed]) == []
    unopened = _file(tmp_path, body % ((marks % "a gift")[1:], "mixed"), "b.txt")
    assert bool(annotated.check([unopened])) is (marks[-1] != "’")


def test_an_id_used_twice_is_a_fault(tmp_path: Path) -> None:
    paths = [_file(tmp_path, name="a.txt"), _file(tmp_path, name="b.txt")]
    assert [fault for fault in annotated.check(paths) if "'talks'" in fault]


def test_gold_and_training_rows_are_split_by_held_out(tmp_path: Path) -> None:
    whole = (HEAD + TEXT + LINES).replace("countries=AZ,RU", "countries=RU; maybe=AZ")
    held = _file(tmp_path, whole.replace("held_out: no", "held_out: yes"))
    other = _file(tmp_path, (HEAD + TEXT + LINES).replace("id: talks", "id: other"), "b.txt")
    out = tmp_path / "gold"
    files = [str(held), str(other)]
    assert annotated.main(["--gold", str(out), "--held-out", *files]) == 0
    assert annotated.main(["--jsonl", str(tmp_path / "t.jsonl"), "--training", *files]) == 0
    (gold,) = map(json.loads, (out / "gold.jsonl").read_text("utf-8").splitlines())
    (row,) = map(json.loads, (tmp_path / "t.jsonl").read_text("utf-8").splitlines())
    assert gold["file"] == "talks.txt"
    assert row["id"] == "other"
    text = (out / "talks.txt").read_text("utf-8")
    assert [text[s:e] for s, e in gold["statements"][1]["text_spans"]] == ["growth of 17 percent"]
    assert gold["statements"][0]["countries"] == ["RU"]
    assert gold["statements"][0]["countries_maybe"] == ["AZ"]
    assert "countries_maybe" not in gold["statements"][1]
    assert gold["statements"][2]["polarity"] == "denied"
    assert gold["statements"][3]["speakers"] == []
    assert text == f"date {gold['date']}\noutlet: Daily Courier\n{row['text']}"


@given(st.text(alphabet="{}|suc123, \n-x:", max_size=60))
def test_any_text_is_read_or_a_fault_is_raised(body: str) -> None:
    faults = []
    marks = []
    text = ""
    try:
        text, marks, _ = annotated.unmark(body, 1)
    except annotated.Fault as fault:
        faults.append(fault)
    assert all(1 <= fault.line <= 1 + body.count("\n") for fault in faults)
    assert all(0 <= s < e <= len(text) for _, _, (s, e), _ in marks)


def test_every_article_in_the_repository_is_sound() -> None:
    assert annotated.check(sorted(annotated.ARTICLES.glob("*.txt"))) == []
