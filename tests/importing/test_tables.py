from __future__ import annotations

import json
from datetime import date

import pytest

from rostra.domain.errors import ImportFailure
from rostra.importing.tables import CSV, JSON, JSONL, columns_of, guess_mapping, with_mapping


def test_columns_are_told_by_their_names() -> None:
    assert guess_mapping(["Full Text", "Head-Line", "Pub. Date", "URL", "Source", "No"]) == {
        "text": "Full Text",
        "title": "Head-Line",
        "published": "Pub. Date",
        "address": "URL",
        "outlet": "Source",
    }


def test_csv_rows_quotes_and_line_breaks() -> None:
    data = 'title;text;date\nA;"She said ""yes"";\n\nand no.";7 March 2024\nB;;\nC;More.;x\n'
    first, second = CSV.read(data.encode("utf-8-sig"), "a.csv")
    assert first.text == 'A\n\nShe said "yes";\n\nand no.'
    assert first.published == date(2024, 3, 7)
    assert first.provenance["row"] == "a.csv row 1"
    assert (second.title, second.published) == ("C", None)


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_delimiters(delimiter: str) -> None:
    (draft,) = CSV.read(f"text{delimiter}title\nSaid so.{delimiter}T\n".encode(), "a.csv")
    assert (draft.title, draft.text) == ("T", "T\n\nSaid so.")


def test_mapping_by_hand() -> None:
    data = b"a,b\nHead,Said so.\n"
    with pytest.raises(ImportFailure, match=r"it has: a, b") as failure:
        CSV.read(data, "a.csv")
    assert "choose the columns" in failure.value.hint
    assert columns_of(data, "a.csv") == ("a", "b")
    (draft,) = with_mapping(CSV, {"text": "b", "title": "a"}).read(data, "a.csv")
    assert (draft.title, draft.text) == ("Head", "Head\n\nSaid so.")
    with pytest.raises(ImportFailure, match="No column"):
        with_mapping(CSV, {"text": "gone"}).read(data, "a.csv")


def test_json_shapes() -> None:
    row = {"headline": "T", "articleBody": "Said so.", "author": [{"name": "A"}, {"name": "B"}]}
    for shape in (row, [row], {"articles": [row]}, {"data": [row], "n": 1}):
        (draft,) = JSON.read(json.dumps(shape).encode(), "a.json")
        assert (draft.title, draft.author, draft.text) == ("T", "A, B", "T\n\nSaid so.")


def test_json_paragraph_lists_and_lone_surrogates() -> None:
    parts = ["word " * 30, "more " * 30, "x \ud800 y"]
    (draft,) = JSON.read(json.dumps({"text": parts}).encode(), "a.json")
    assert draft.text.count("\n\n") == 2
    assert draft.text.endswith("x \ufffd y")


def test_errors_name_file_and_line() -> None:
    with pytest.raises(ImportFailure, match=r"Line 2 of a.jsonl is no valid JSON"):
        JSONL.read(b'{"text": "a"}\n{"text": \n', "a.jsonl")
    with pytest.raises(ImportFailure, match=r"a.json is no valid JSON: .* in line 2"):
        JSON.read(b'{\n"text": }', "a.json")
    with pytest.raises(ImportFailure, match="NUL characters"):
        JSON.read(b'{"text": "a\\u0000b"}', "a.json")


def test_lines_under_the_json_suffix() -> None:
    drafts = JSON.read(b'{"text": "a"}\n{"text": "b"}\n', "a.json")
    assert [draft.text for draft in drafts] == ["a", "b"]
