"""Files that tests make up as they need them."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Sequence

import pytest


def make_pdf(pages: Sequence[Sequence[str]], title: str = "") -> bytes:
    """A small PDF, one text line a string, in Helvetica (WinAnsi letters only)."""
    objects: list[bytes] = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"",
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
        b"<< /Title (" + title.encode("cp1252") + b") >>",
    ]
    kids = []
    for lines in pages:
        shown = b"BT /F1 11 Tf 14 TL 60 780 Td\n"
        for line in lines:
            escaped = line.replace("\\", r"\\").replace("(", r"\(").replace(")", r"\)")
            shown += b"(" + escaped.encode("cp1252") + b") Tj T*\n"
        shown += b"ET"
        objects.append(b"<< /Length %d >>\nstream\n%s\nendstream" % (len(shown), shown))
        objects.append(
            b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents %d 0 R "
            b"/Resources << /Font << /F1 3 0 R >> >> >>" % len(objects)
        )
        kids.append(b"%d 0 R" % len(objects))
    objects[1] = b"<< /Type /Pages /Count %d /Kids [%s] >>" % (len(kids), b" ".join(kids))
    out = io.BytesIO()
    out.write(b"%PDF-1.4\n")
    offsets = []
    for number, body in enumerate(objects, 1):
        offsets.append(out.tell())
        out.write(b"%d 0 obj\n%s\nendobj\n" % (number, body))
    start = out.tell()
    out.write(b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1))
    for offset in offsets:
        out.write(b"%010d 00000 n \n" % offset)
    out.write(b"trailer\n<< /Size %d /Root 1 0 R /Info 4 0 R >>\n" % (len(objects) + 1))
    out.write(b"startxref\n%d\n%%%%EOF\n" % start)
    return out.getvalue()


def make_odt(content: str, meta: str = "") -> bytes:
    """An ODT around the elements of a text body."""
    spaces = (
        'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" '
        'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" '
        'xmlns:meta="urn:oasis:names:tc:opendocument:xmlns:meta:1.0" '
        'xmlns:dc="http://purl.org/dc/elements/1.1/"'
    )
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as container:
        container.writestr(zipfile.ZipInfo("mimetype"), "application/vnd.oasis.opendocument.text")
        container.writestr(
            "content.xml",
            f"<office:document-content {spaces}><office:body><office:text>{content}"
            "</office:text></office:body></office:document-content>",
        )
        container.writestr(
            "meta.xml",
            f"<office:document-meta {spaces}><office:meta>{meta}</office:meta>"
            "</office:document-meta>",
        )
    return out.getvalue()


@pytest.fixture
def pdf():  # type: ignore[no-untyped-def]
    return make_pdf


@pytest.fixture
def odt():  # type: ignore[no-untyped-def]
    return make_odt
