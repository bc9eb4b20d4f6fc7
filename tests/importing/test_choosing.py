"""Which importer a file gets, and what the sample archive looks like to them."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from rostra.domain.errors import ImportFailure
from rostra.importing import importer_for

ROOT = Path(__file__).parents[2]
SAMPLE = sorted(p for p in (ROOT / "resources/sample").rglob("*") if p.is_file())


@pytest.mark.parametrize(
    ("name", "head", "chosen"),
    [
        ("a.txt", b"Hello", "txt"),
        ("a.html", b"<html>", "html"),
        ("a.htm", b"no tags at all", "html"),
        ("noname", b"<!DOCTYPE html><html>", "html"),
        ("noname", b"%PDF-1.7", "pdf"),
        ("noname", b"Hello", "txt"),
        ("noname", b"WEBVTT\n\n", "vtt"),
        ("noname", b'{"text": "a"}\n{"text": "b"}\n', "jsonl"),
        ("a.txt", b"%PDF-1.7", "pdf"),  # first bytes that are certain win
        ("export.xml", b"<?xml version='1.0'?><rss version='2.0'>", "feed"),
        ("a.tar.csv", b"text,title\n", "csv"),
    ],
)
def test_suffix_then_first_bytes(name: str, head: bytes, chosen: str) -> None:
    assert importer_for(name, head).name == chosen


def test_a_picture_is_named_as_one() -> None:
    with pytest.raises(ImportFailure, match=r"x.png is a PNG picture"):
        importer_for("x.png", b"\x89PNG\r\n\x1a\n")


def test_sample_archive_is_read_whole() -> None:
    years: Counter[int] = Counter()
    for path in SAMPLE:
        data = path.read_bytes()
        for draft in importer_for(path.name, data[:8192]).read(data, path.name):
            assert draft.title
            assert draft.published, path.name
            assert str(draft.published) == path.name[:10]
            years[draft.published.year] += 1
    assert set(years) == {2021, 2022, 2023, 2024, 2025}
    assert min(years.values()) >= 3
    assert sum(years.values()) >= 25


def test_the_later_copy_has_one_address_and_another_text() -> None:
    first, later = (
        importer_for(path.name, b"<html>").read(path.read_bytes(), path.name)[0]
        for path in SAMPLE
        if "gas-denial" in path.name
    )
    assert first.address == later.address
    assert first.text != later.text
