"""The evidence bundle: a BagIt bag (RFC 8493) in a zip that proves every statement in it."""

from __future__ import annotations

import hashlib
import io
import re
import zipfile
from collections.abc import Iterable
from typing import IO, BinaryIO

from rostra.domain.fold import fold
from rostra.exporting.document import header
from rostra.exporting.json_file import dump, line_record
from rostra.exporting.linked import annotation
from rostra.exporting.records import Exporter, ExportInfo, ExportItem, ExportLine

_READ_ME = """\
This is an evidence bundle made by {program}: a BagIt bag (RFC 8493).

  data/statements.jsonl     the statements: the first line says what the file is
  data/annotations.jsonl    the same as W3C Web Annotations, one a line
  data/originals/           the files the articles were imported from, byte for byte,
                            each named by its SHA-256
  data/texts/               the text of each article version, UTF-8, named by its SHA-256;
                            every span counts Unicode code points in one of these files
  manifest-sha256.txt       the SHA-256 of every file in data/

To check it without Rostra, in the unpacked folder:   sha256sum -c manifest-sha256.txt
To check a span, in Python:
    open("data/texts/SHA.txt", encoding="utf-8", newline="").read()[start:end]
"""
_ENTRY_TIME = (1980, 1, 1, 0, 0, 0)


class _Bag:
    """Files into the zip, one after the other, with the manifest of what went in."""

    def __init__(self, container: zipfile.ZipFile, name: str) -> None:
        self._zip, self._name = container, name
        self.payload: dict[str, str] = {}
        self.tags: dict[str, str] = {}
        self.size = 0

    def put(self, path: str, data: bytes) -> None:
        """A whole file."""
        self._zip.writestr(self._info(path), data)
        self._count(path, hashlib.sha256(data).hexdigest(), len(data))

    def put_stream(self, path: str, source: IO[bytes]) -> None:
        """A file that may be large, in steps."""
        digest, size = hashlib.sha256(), 0
        with self._zip.open(self._info(path), "w", force_zip64=True) as target:
            while chunk := source.read(1024 * 1024):
                digest.update(chunk)
                size += len(chunk)
                target.write(chunk)
        self._count(path, digest.hexdigest(), size)

    def _info(self, path: str) -> zipfile.ZipInfo:
        info = zipfile.ZipInfo(f"{self._name}/{path}", _ENTRY_TIME)
        info.compress_type = zipfile.ZIP_DEFLATED
        info.external_attr = 0o644 << 16
        return info

    def _count(self, path: str, digest: str, size: int) -> None:
        if path.startswith("data/"):
            self.payload[path] = digest
            self.size += size
        else:
            self.tags[path] = digest


def write(lines: Iterable[ExportLine], stream: BinaryIO, info: ExportInfo) -> None:
    """Originals and texts as they come, then the records, then the manifests."""
    import tempfile

    name = re.sub(r"[^a-z0-9]+", "-", fold(info.title)).strip("-")[:60] or "evidence"
    with (
        zipfile.ZipFile(stream, "w") as container,
        tempfile.TemporaryFile() as records,
        tempfile.TemporaryFile() as annotations,
    ):
        bag = _Bag(container, name)
        records.write(dump({"type": "about", **header(info)}) + b"\n")
        for line in lines:
            records.write(dump(line_record(line)) + b"\n")
            if isinstance(line, ExportItem):
                annotations.write(dump(annotation(line)) + b"\n")
                _evidence(bag, line)
        for path, source in (("statements", records), ("annotations", annotations)):
            source.seek(0)
            bag.put_stream(f"data/{path}.jsonl", source)
        _tag_files(bag, info)


def _evidence(bag: _Bag, item: ExportItem) -> None:
    """The article's file and this version's text, once each."""
    sha = item.original_sha256 or item.article.sha256
    path = f"data/originals/{_safe(sha)}{_suffix(item.article.file_name)}"
    if item.original is not None and path not in bag.payload:
        bag.put_stream(path, io.BytesIO(item.original()))
    path = f"data/texts/{_safe(item.text_sha256)}.txt"
    if item.whole_text is not None and path not in bag.payload:
        bag.put(path, item.whole_text().encode("utf-8", "replace"))


def _safe(sha256: str) -> str:
    """Nothing but hexadecimal digits ever names a file: no path leaves the bag."""
    return re.sub(r"[^0-9a-f]", "", sha256.lower()) or "unknown"


def _suffix(file_name: str) -> str:
    found = re.search(r"\.[A-Za-z0-9]{1,8}\Z", file_name)
    return found[0].lower() if found else ""


def _tag_files(bag: _Bag, info: ExportInfo) -> None:
    bag.put("bagit.txt", b"BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n")
    fields = {
        "Source-Organization": info.author,
        "External-Description": info.description or info.title,
        "Bagging-Date": f"{info.made:%Y-%m-%d}",
        "Bag-Software-Agent": info.program,
        "Payload-Oxum": f"{bag.size}.{len(bag.payload)}",
        "Rostra-Query": info.query,
    }
    listing = "".join(f"{name}: {' '.join(v.split())}\n" for name, v in fields.items() if v)
    bag.put("bag-info.txt", listing.encode("utf-8", "replace"))
    bag.put("README.txt", _READ_ME.format(program=info.program).encode())
    bag.put("manifest-sha256.txt", _manifest(bag.payload))
    bag.put("tagmanifest-sha256.txt", _manifest(bag.tags))


def _manifest(files: dict[str, str]) -> bytes:
    return "".join(f"{digest}  {path}\n" for path, digest in sorted(files.items())).encode()


EXPORTER = Exporter(
    name="evidence", title="Evidence bundle (BagIt)", suffix=".bag.zip", write=write
)
