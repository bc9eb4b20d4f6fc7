"""What is peculiar to each format, read back with another's reader where there is one."""

from __future__ import annotations

import csv
import hashlib
import io
import json
import re
import zipfile
from collections.abc import Callable
from dataclasses import replace
from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rostra.domain.records import Force, Kind
from rostra.exporting import (
    EXPORTERS,
    ExportInfo,
    ExportItem,
    ExportLine,
    citation,
    exporter_named,
    print_html,
)
from rostra.exporting.columns import COLUMNS, harmless
from rostra.exporting.markdown_file import escape
from rostra.exporting.web_page import csp

Make = Callable[..., ExportItem]


def export(name: str, lines: list[ExportLine], info: ExportInfo) -> bytes:
    stream = io.BytesIO()
    exporter_named(name).write(lines, stream, info)
    return stream.getvalue()


def test_csv_comes_back_row_by_row(lines: list[ExportLine], info: ExportInfo) -> None:
    text = export("csv", lines, info).decode("utf-8-sig")
    rows = list(csv.DictReader(io.StringIO(text, newline="")))
    assert len(rows) == 5
    assert list(rows[0]) == [column.name for column in COLUMNS]
    assert rows[1]["text"] == "We will not raise the fees … by a single cent"
    assert rows[2]["force"] == "denies"
    assert rows[2]["speaker"] == "Ilsa Marent; Oskar Lind"
    assert rows[0]["figures"] == "more than 7.4 million tonnes [7400000 t]"
    assert rows[4]["title"].startswith("'=HYPERLINK")
    assert rows[4]["outlet"] == "'@outlet"


@pytest.mark.parametrize(
    "text",
    ["=1", "+1", "-1", "@a", "\t=1", "\r=1", "\n=1", "  =1", "\u200b=1", "\uff1d1", "|x", "%0A"],
)
def test_formulas_are_made_harmless(text: str) -> None:
    assert harmless(text) == "'" + text


@given(st.text())
def test_no_cell_begins_a_formula(text: str) -> None:
    assert not re.match(r"\s*[=+\-@]", str(harmless(text)))


def test_harmless_leaves_the_rest() -> None:
    assert harmless("a=b") == "a=b"
    assert harmless(-0.5) == -0.5


def test_xlsx_has_no_formula(lines: list[ExportLine], info: ExportInfo) -> None:
    import openpyxl

    book = openpyxl.load_workbook(io.BytesIO(export("xlsx", lines, info)))
    cells = [cell for sheet in book for row in sheet.iter_rows() for cell in row]
    assert {cell.data_type for cell in cells} <= {"s", "inlineStr", "n"}
    title = next(c for c in cells if str(c.value).startswith("=HYPERLINK"))
    assert title.quotePrefix


def test_json_and_jsonl_hold_the_same(lines: list[ExportLine], info: ExportInfo) -> None:
    whole = json.loads(export("json", lines, info))
    about, *records = map(json.loads, export("jsonl", lines, info).splitlines())
    assert whole["lines"] == records
    assert {**whole["about"], "type": "about"} == about
    statement = records[2]
    assert statement["position"]["pieces"] == ["We will not raise the fees", "by a single cent"]
    assert statement["dates"] == {
        "said": "2022-02-12",
        "said_rule": "weekday before the article's day",
        "published": "2022-02-14",
        "published_from": "text",
        "imported": "2026-11-28T12:30:00+00:00",
    }


def test_annotations_point_at_the_characters(item: Make, info: ExportInfo) -> None:
    made = item("We will not raise the fees", "by a single cent")
    (found,) = json.loads(export("web-annotation", [made], info))["items"]
    assert made.whole_text is not None
    text = made.whole_text()
    for target in found["target"]:
        position, quote = target["selector"]
        assert text[position["start"] : position["end"]] == quote["exact"]
        if "prefix" in quote:
            assert text[: position["start"]].endswith(quote["prefix"])
        if "suffix" in quote:
            assert text[position["end"] :].startswith(quote["suffix"])
    assert "prefix" in found["target"][0]["selector"][1]
    assert "suffix" in found["target"][-1]["selector"][1]


def test_claim_review_words_a_denial_as_one(item: Make, info: ExportInfo) -> None:
    made = item("she had\nthreatened anyone", force=Force.DENIES, kind=Kind.INDIRECT)
    (review,) = json.loads(export("claimreview", [made], info))["@graph"]
    assert review["claimReviewed"] == "Ilsa Marent denied that: she had\nthreatened anyone"
    assert review["reviewRating"]["ratingValue"] == ""
    assert review["itemReviewed"]["appearance"][0]["url"] == made.article.address


def test_bundle_is_a_valid_bag(lines: list[ExportLine], info: ExportInfo) -> None:
    with zipfile.ZipFile(io.BytesIO(export("evidence", lines, info))) as packed:
        assert packed.testzip() is None
        names = packed.namelist()
        (root,) = {name.split("/")[0] for name in names}
        assert not any(".." in name or name.startswith("/") for name in names)
        for manifest in ("manifest-sha256.txt", "tagmanifest-sha256.txt"):
            for row in packed.read(f"{root}/{manifest}").decode().splitlines():
                digest, path = row.split("  ", 1)
                assert hashlib.sha256(packed.read(f"{root}/{path}")).hexdigest() == digest
        listed = packed.read(f"{root}/manifest-sha256.txt").decode()
        payload = [name for name in names if name.startswith(f"{root}/data/")]
        assert len(payload) == len(listed.splitlines()) == len(set(payload))
        sizes = sum(packed.getinfo(name).file_size for name in payload)
        assert (
            f"Payload-Oxum: {sizes}.{len(payload)}" in packed.read(f"{root}/bag-info.txt").decode()
        )
        about, *records = map(json.loads, packed.read(f"{root}/data/statements.jsonl").splitlines())
        assert about["type"] == "about"
        for record in (r for r in records if r["type"] == "statement"):
            sha = record["article"]["text_sha256"]
            text = packed.read(f"{root}/data/texts/{sha}.txt").decode()
            position = record["position"]
            assert [text[a:b] for a, b in position["content"]] == position["pieces"]


class _Page(HTMLParser):
    """Every element with its attributes, and the scripts."""

    def __init__(self) -> None:
        super().__init__()
        self.elements: list[tuple[str, dict[str, str | None]]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs)))


@pytest.mark.parametrize("name", ["html", "web"])
def test_pages_load_nothing_and_run_nothing_of_others(
    name: str, lines: list[ExportLine], info: ExportInfo
) -> None:
    page = _Page()
    source = export(name, lines, info).decode()
    page.feed(source)
    scripts = [tag for tag, _ in page.elements if tag == "script"]
    assert len(scripts) == (name == "web")
    for tag, attributes in page.elements:
        assert tag not in {"img", "iframe", "link", "object", "embed", "form", "base"}
        assert "src" not in attributes
        assert not any(key.startswith("on") for key in attributes)
        assert (attributes.get("href") or "https://").startswith(("https://", "http://"))
    policy = next(a["content"] for _, a in page.elements if "http-equiv" in a)
    assert (policy or "").startswith("default-src 'none'")
    assert "<script>alert(1)" not in source


def test_the_policy_allows_the_script_by_its_hash(
    lines: list[ExportLine], info: ExportInfo
) -> None:
    import base64

    source = export("web", lines, info).decode()
    script = source.split("<script>", 1)[1].split("</script>", 1)[0]
    digest = base64.b64encode(hashlib.sha256(script.encode()).digest()).decode()
    assert f"'sha256-{digest}'" in csp()
    assert csp() in source


def test_web_page_articles_carry_their_facts(lines: list[ExportLine], info: ExportInfo) -> None:
    page = _Page()
    page.feed(export("web", lines, info).decode())
    facts = [a for tag, a in page.elements if tag == "article"]
    assert [a["data-force"] for a in facts] == [
        "asserts",
        "promises",
        "denies",
        "asks",
        "asserts",
    ]
    assert json.loads(facts[2]["data-speakers"] or "") == ["Ilsa Marent", "Oskar Lind"]


@given(st.text())
def test_markdown_shows_text_as_it_is(text: str) -> None:
    from markdown_it import MarkdownIt

    line = " ".join(text.replace("\0", "").split())
    tokens = MarkdownIt("commonmark").parse(escape(line))
    inline = [token for token in tokens if token.type == "inline"]
    shown = "".join(child.content for token in inline for child in token.children or ())
    kinds = {child.type for token in inline for child in token.children or ()}
    assert kinds <= {"text", "text_special"}
    assert shown == line


def test_references_group_an_articles_statements(lines: list[ExportLine], info: ExportInfo) -> None:
    entries = json.loads(export("csl-json", lines, info))
    assert [entry["id"] for entry in entries] == [
        "theosmerecourier2022marent",
        "outletndhyperlinkhttpaexample",
    ]
    assert entries[0]["issued"] == {"date-parts": [[2022, 2, 14]]}
    assert entries[0]["note"].count("\n") == 3
    ris = export("ris", lines, info).decode().split("\r\n")
    assert ris.count("TY  - NEWS") == ris.count("ER  - ") == 2
    assert sum(row.startswith("N1  - ") for row in ris) == 5
    assert all(re.match(r"[A-Z][A-Z0-9]  - |$", row) for row in ris)
    bib = export("bibtex", lines, info).decode()
    assert bib.count("@article{") == 2
    unescaped = re.sub(r"\\[{}]", "", bib)
    assert unescaped.count("{") == unescaped.count("}")


def test_ten_thousand_articles_of_no_outlet_have_references_of_their_own(item, info):
    """Looking for a free number from one on each time would take minutes."""
    one = item()
    bare = replace(one.article, outlet="", title="", published=None)
    lines = [
        replace(one, article=replace(bare, id=number, uid=f"uid-{number}"))
        for number in range(10_000)
    ]
    keys = [entry["id"] for entry in json.loads(export("csl-json", lines, info))]
    assert keys[:3] == ["articlend", "articlend-2", "articlend-3"]
    assert len(set(keys)) == 10_000


def test_docx_headings_links_and_marks(lines: list[ExportLine], info: ExportInfo) -> None:
    import docx

    document = docx.Document(io.BytesIO(export("docx", lines, info)))
    headings = [p.text for p in document.paragraphs if p.style and p.style.name == "Heading 1"]
    assert headings == ["Rail fees", "Other"]
    words = [p for p in document.paragraphs if p.style and p.style.name == "Words"]
    assert words[1].text.startswith("PROMISE. The speaker promised what follows.")
    assert words[2].text.startswith("DENIAL. The speaker denied what follows.")
    assert words[0].text.startswith("the line carried")  # reported: no quotation marks
    assert words[1].text.endswith("“We will not raise the fees … by a single cent”")
    xml = document.element.xml
    assert 'w:anchor="heading-1"' in xml
    assert 'w:name="heading-1"' in xml
    assert "<w:bidi/>" in xml
    links = [r.target_ref for r in document.part.rels.values() if r.is_external]
    assert set(links) == {"https://osmerecourier.example/transport/fees?a=1&b=2"}
    assert document.core_properties.title == info.title


def test_docx_words_keep_the_language_of_their_article(
    lines: list[ExportLine], info: ExportInfo
) -> None:
    """Or Word underlines every word of an English statement in a Russian book."""
    import docx

    from rostra.app.resources import resources
    from rostra.exporting.labels import labels_of

    russian = replace(info, labels=labels_of("ru", resources() / "labels"))
    document = docx.Document(io.BytesIO(export("docx", lines, russian)))
    assert 'w:lang w:val="ru"' in document.styles.element.xml
    words = [p for p in document.paragraphs if p.style and p.style.name == "Words"]
    said = [p.runs[-1]._r.xml for p in words]
    assert all('<w:lang w:val="en"/>' in xml for xml in said)
    assert any(xml.index("<w:rtl/>") < xml.index("<w:lang") for xml in said if "<w:rtl/>" in xml)


def test_citation_says_who_when_where_and_how(item: Make) -> None:
    assert citation(item("We will not raise the fees", force=Force.PROMISES)) == (
        "PROMISE: “We will not raise the fees” — Ilsa Marent, President of Veldania, "
        "12 February 2022 (the speaker’s own words). The Osmere Courier, Jana Orlec, Filip Storr, "
        "“Marent promises to freeze rail fees”, 14 February 2022. "
        "[https://osmerecourier.example/transport/fees?a=1&b=2]"
    )
    reported = citation(item("she had\nthreatened anyone", kind=Kind.INDIRECT, force=Force.DENIES))
    assert reported.startswith("DENIAL: she had")
    assert "reported by the outlet in its own words" in reported


def test_citation_keeps_words_from_right_to_left_apart(item: Make) -> None:
    turned = citation(item("من زرع حصد"))
    assert turned.startswith("\u2068“من زرع حصد”\u2069 \u2068— Ilsa Marent")
    assert "\u2068" not in citation(item("Who said so?"))


def test_print_page_marks_force_and_refers_to_nothing(
    lines: list[ExportLine], info: ExportInfo
) -> None:
    page = _Page()
    source = print_html(lines, info)
    page.feed(source)
    assert not {"img", "a", "script", "link"} & {tag for tag, _ in page.elements}
    assert "DENIAL. The speaker denied what follows." in source
    assert 'dir="rtl"' in source


def test_print_is_there_by_name_and_no_choice_of_a_persons(
    lines: list[ExportLine], info: ExportInfo
) -> None:
    assert export("print", lines, info).decode() == print_html(lines, info)
    assert "print" not in {exporter.name for exporter in EXPORTERS}


def test_words_that_deny_are_not_turned_round(item: Make, info: ExportInfo) -> None:
    """The source says “There is no contract”: nobody may read that she denied just that."""
    words = item("We will not raise the fees", force=Force.DENIES, kind=Kind.DIRECT)
    for name in ("html", "markdown", "print"):
        text = export(name, [words], info).decode()
        assert "With these words the speaker denied something." in text
        assert "denied what follows" not in text
    (review,) = json.loads(export("claimreview", [words], info))["@graph"]
    assert review["claimReviewed"] == "Ilsa Marent, in a denial: “We will not raise the fees”"


_ORDER = (
    *("pStyle", "keepNext", "keepLines", "pageBreakBefore", "widowControl", "numPr", "pBdr", "shd"),
    *("tabs", "suppressAutoHyphens", "bidi", "adjustRightInd", "spacing", "ind"),
    *("contextualSpacing", "jc", "textDirection", "outlineLvl", "rPr"),
)


def test_docx_paragraph_properties_stand_in_the_schemas_order(
    lines: list[ExportLine], info: ExportInfo
) -> None:
    """Word refuses a file whose w:pPr children are out of order; LibreOffice does not say so."""
    import docx

    document = docx.Document(io.BytesIO(export("docx", lines, info)))
    for paragraph in document.paragraphs:
        properties = paragraph._p.pPr
        names = [
            child.tag.rpartition("}")[2] for child in (properties if properties is not None else ())
        ]
        assert names == sorted(names, key=_ORDER.index)
        runs = [child.tag.rpartition("}")[2] for child in paragraph._p]
        assert "pPr" not in runs[1:]
