"""What every registered exporter promises, whoever wrote it.

Set ROSTRA_GOLDEN=write to write the golden files anew, and read the difference.
"""

from __future__ import annotations

import importlib.util
import io
import json
import os
import re
import zipfile
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from rostra.app.resources import resources
from rostra.app.speaking import country_names, sector_names
from rostra.domain.records import Force, Kind
from rostra.exporting import EXPORTERS, Exporter, ExportInfo, ExportItem, ExportLine, exporter_named
from rostra.exporting.labels import labels_of

HERE = Path(__file__).parent
GOLDEN = HERE.parent / "golden" / "export"
_SPEC = importlib.util.spec_from_file_location("items", HERE.parent / "exporting/conftest.py")
assert _SPEC is not None
assert _SPEC.loader is not None
items: Any = importlib.util.module_from_spec(_SPEC)
_SPEC.loader.exec_module(items)


@pytest.fixture(params=EXPORTERS, ids=lambda exporter: exporter.name)
def exporter(request: pytest.FixtureRequest) -> Exporter:
    return request.param  # type: ignore[no-any-return]


def written(
    exporter: Exporter, lines: Iterable[ExportLine], info: ExportInfo = items.INFO
) -> bytes:
    stream = io.BytesIO()
    exporter.write(lines, stream, info)
    assert not stream.closed
    return stream.getvalue()


def in_language(code: str) -> ExportInfo:
    return replace(
        items.INFO,
        labels=labels_of(code, resources() / "labels"),
        sectors=sector_names(code),
        countries=country_names(code),
    )


OTHERS = ("ru", "az")
LABELLED = [*filter(lambda e: e.labelled, EXPORTERS), exporter_named("print")]
others = pytest.mark.parametrize("code", OTHERS)
labelled = pytest.mark.parametrize("read", LABELLED, ids=lambda exporter: exporter.name)
keyed = pytest.mark.parametrize(
    "keys", [e for e in EXPORTERS if not e.labelled], ids=lambda exporter: exporter.name
)


def readable(exporter: Exporter, data: bytes) -> str:
    """What a person would compare: the text of a format, or of what is packed in it."""
    if exporter.name == "docx":
        import docx

        document = docx.Document(io.BytesIO(data))
        return "\n".join(
            f"[{p.style.name if p.style else ''}] {p.text}" for p in document.paragraphs
        )
    if exporter.name == "xlsx":
        import openpyxl

        book = openpyxl.load_workbook(io.BytesIO(data))
        rows = [row for sheet in book for row in sheet.iter_rows(values_only=True)]
        return "\n".join(repr(row) for row in rows)
    if zipfile.is_zipfile(io.BytesIO(data)):
        with zipfile.ZipFile(io.BytesIO(data)) as packed:
            return "\n".join(f"== {n}\n{packed.read(n).decode()}" for n in packed.namelist())
    return data.decode("utf-8-sig")


def test_names_and_suffixes_are_told_apart() -> None:
    assert len({e.name for e in EXPORTERS}) == len(EXPORTERS)
    assert len({e.suffix for e in EXPORTERS}) == len(EXPORTERS)
    assert all(e.suffix.startswith(".") for e in EXPORTERS)


def test_golden_file(exporter: Exporter) -> None:
    golden(f"{exporter.name}.txt", readable(exporter, written(exporter, items.all_lines())))


@others
@labelled
def test_golden_file_of_another_language(read: Exporter, code: str) -> None:
    data = written(read, items.all_lines(), in_language(code))
    golden(f"{read.name}.{code}.txt", readable(read, data))


def golden(name: str, text: str) -> None:
    text, path = text.replace("\r\n", "\n"), GOLDEN / name
    if os.environ.get("ROSTRA_GOLDEN") == "write":
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8", newline="\n")
    assert text == path.read_text("utf-8")


def test_lines_are_taken_as_they_come(exporter: Exporter) -> None:
    assert readable(exporter, written(exporter, iter(items.all_lines()))) == readable(
        exporter, written(exporter, items.all_lines())
    )


def test_nothing_at_all_can_be_exported(exporter: Exporter) -> None:
    assert isinstance(readable(exporter, written(exporter, [])), str)


@pytest.mark.parametrize("force", list(Force))
def test_force_is_never_lost(exporter: Exporter, force: Force) -> None:
    """A denial, promise, question or condition says so in every format."""
    item = items.make_item("she had\nthreatened anyone", force=force)
    assert force.value in readable(exporter, written(exporter, [item])).casefold()


@others
@labelled
@pytest.mark.parametrize("kind", list(Kind))
def test_no_language_loses_the_force(read: Exporter, code: str, kind: Kind) -> None:
    """What is not an assertion says so to those who read nothing but the document's language."""
    info = in_language(code)
    for force in Force:
        item = items.make_item("she had\nthreatened anyone", force=force, kind=kind)
        text = readable(read, written(read, [item], info))
        if read.name == "claimreview":
            [review] = json.loads(text)["@graph"]
            assert (review["claimReviewed"] == item.excerpt) is (force is Force.ASSERTS)
        elif force is not Force.ASSERTS:
            assert info.labels.mark(force) in text
        else:
            assert not any(info.labels.mark(other) in text for other in Force if other != force)
        if read.name in ("docx", "html", "markdown", "print", "web"):
            assert info.labels.did(item.statement) in text
            assert info.labels.force_of(force) in text


@others
@keyed
def test_what_programs_read_is_english_whatever_was_chosen(keys: Exporter, code: str) -> None:
    info = replace(items.INFO, labels=labels_of(code, resources() / "labels"))
    english = readable(keys, written(keys, items.all_lines()))
    assert readable(keys, written(keys, items.all_lines(), info)) == english


def test_every_format_carries_what_proves_a_statement(exporter: Exporter) -> None:
    item: ExportItem = items.make_item("We will not raise the fees", "by a single cent")
    text = readable(exporter, written(exporter, [item]))
    plain = text.replace("\\", "").replace("&amp;", "&")
    s = item.statement
    for wanted in (
        "We will not raise the fees",
        "Ilsa Marent",
        "President of Veldania",
        "direct",
        item.article.outlet,
        item.article.address,
        item.text_sha256,
    ):
        assert wanted in plain, wanted
    for start, end in s.content:
        assert re.search(rf"{start}\D{{1,12}}{end}|{start}-{end}", plain), (start, end)
    for day in ("2022-02-12|12 February 2022", "2022-02-14|14 February 2022|2022/02/14|2022,2,14"):
        dense = re.sub(r"\s+(?=\d)|(?<=[\[,])\s+", "", plain)
        assert re.search(day, plain) or re.search(day, dense), day
    assert "2026" in plain  # imported, or accessed


letters = st.text(
    st.one_of(
        st.sampled_from(
            "=+-@\t\r\n'\"<>&{}\\`*_[]()|#~^$%\u202e\u2066\u05d0\u0627\x00\x08\x0b\ud800\ufffe\U0001f600"
        ),
        st.characters(exclude_categories=[]),
    ),
    max_size=30,
)


@settings(
    max_examples=15,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(text=letters, title=letters, name=letters, note=letters)
def test_any_text_can_be_exported(
    exporter: Exporter, text: str, title: str, name: str, note: str
) -> None:
    item: ExportItem = items.make_item("Who said so?", note=note, tags=(name,))
    hostile = replace(
        item,
        pieces=(text,),
        before=text,
        article=replace(item.article, title=title, outlet=name, address=text, file_name=title),
        statement=replace(item.statement, speakers=(replace(items.MARENT, name=name, role=title),)),
    )
    assert readable(exporter, written(exporter, [hostile]))
