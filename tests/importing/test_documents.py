"""DOCX, ODT, PDF: what is peculiar to each, and what must be refused."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from rostra.domain.errors import ImportFailure
from rostra.importing import odt as odt_format
from rostra.importing import pdf as pdf_format
from rostra.importing import word
from rostra.importing.zips import open_checked, read_part

SAMPLES = Path(__file__).parents[1] / "samples"
_LONG = (
    "Transport Minister Oskar Lind said the second track between Dunmark and the border would "
    "open in June 2024, and thanked the workers for having kept to the plan in a hard winter."
)
_OVER = (
    "“Not one more,” he added, while the opposition asked for the contract to be made public "
    "at once."
)


def test_docx_order_headings_tables_and_no_created_day() -> None:
    (draft,) = word.IMPORTER.read((SAMPLES / "talks.docx").read_bytes(), "talks.docx")
    assert draft.text.split("\n\n")[2:6] == [
        "Transport Minister Oskar Lind said the second track would open in June 2024.",
        "Year",
        "Tonnes",
        "The cost",
    ]
    assert [draft.text[a:b] for a, b in draft.marks["title"]] == [
        "Lind on the Dunmark track",
        "The cost",
    ]
    assert draft.published == date(2023, 6, 12)  # the file itself was made in 2020


def test_odt_leaves_footnotes_out_and_keeps_blanks() -> None:
    (draft,) = odt_format.IMPORTER.read((SAMPLES / "talks.odt").read_bytes(), "talks.odt")
    assert "Lind said the second track would open in June 2024." in draft.text
    assert "footnote" not in draft.text
    assert draft.published == date(2023, 6, 12)


def test_odt_refuses_entities(odt: Callable[..., bytes]) -> None:
    good = io.BytesIO(odt("<text:p>x</text:p>"))
    out = io.BytesIO()
    with zipfile.ZipFile(good) as old, zipfile.ZipFile(out, "w") as new:
        content = old.read("content.xml").decode().replace("<text:p>x", "<text:p>&x;")
        new.writestr(
            "content.xml", '<!DOCTYPE x [<!ENTITY x SYSTEM "file:///etc/passwd">]>' + content
        )
    with pytest.raises(ImportFailure, match=r"bad.odt could not be read"):
        odt_format.IMPORTER.read(out.getvalue(), "bad.odt")


def _zip(**parts: bytes) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as container:
        for name, data in parts.items():
            container.writestr(name, data)
    return out.getvalue()


@pytest.mark.parametrize("reader", [word.IMPORTER, odt_format.IMPORTER], ids=["docx", "odt"])
def test_bombs_are_refused_before_they_unpack(reader: object) -> None:
    bomb = _zip(content=b"\0" * 60_000_000)
    assert len(bomb) < 100_000
    with pytest.raises(ImportFailure, match="unpacks to far more"):
        reader.read(bomb, "bomb")  # type: ignore[attr-defined]


def test_a_directory_that_lies_about_its_size_is_caught() -> None:
    data = bytearray(_zip(part=b"a" * 3_000_000))
    at = data.rindex(b"PK\x01\x02") + 24
    data[at : at + 4] = (1000).to_bytes(4, "little")
    with (
        open_checked(bytes(data), "liar") as container,
        pytest.raises((ImportFailure, zipfile.BadZipFile)),
    ):
        read_part(container, "part", "liar")


def test_pdf_lines_words_and_running_heads() -> None:
    (draft,) = pdf_format.IMPORTER.read((SAMPLES / "talks.pdf").read_bytes(), "talks.pdf")
    assert draft.text.split("\n\n") == [
        "Lind on the Dunmark track",
        "12 June 2023",
        _LONG,
        "The cost, he said, would be 90 million crowns.",
        _OVER,
        "Lind denied that the contractor had asked for more.",
    ]
    assert draft.published == date(2023, 6, 12)


def test_a_paragraph_goes_on_over_the_page(pdf: Callable[..., bytes]) -> None:
    line = "The minister said that the work would go on in the same way as it had gone"
    data = pdf([[line], ["on before, and that nobody would be sent away while it lasted at all."]])
    (draft,) = pdf_format.IMPORTER.read(data, "a.pdf")
    assert draft.text.startswith(f"{line} on before")


def test_a_scanned_pdf_says_what_to_do(pdf: Callable[..., bytes]) -> None:
    with pytest.raises(ImportFailure, match=r"scan.pdf holds pictures of pages") as failure:
        pdf_format.IMPORTER.read(pdf([[], []]), "scan.pdf")
    assert "OCR" in failure.value.hint


def test_a_locked_pdf_says_so(pdf: Callable[..., bytes]) -> None:
    from pypdf import PdfReader, PdfWriter

    writer = PdfWriter(clone_from=PdfReader(io.BytesIO(pdf([["A text."]]))))
    writer.encrypt("secret", algorithm="RC4-128")
    out = io.BytesIO()
    writer.write(out)
    with pytest.raises(ImportFailure, match="protected by a password"):
        pdf_format.IMPORTER.read(out.getvalue(), "locked.pdf")
