"""The marks of the news texts stand where they say."""

from __future__ import annotations

import csv
import importlib.util
import sys
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def marked() -> ModuleType:
    path = ROOT / "packaging" / "model" / "marked.py"
    spec = importlib.util.spec_from_file_location("marked_texts", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


def test_every_mark_has_words_and_known_sectors(marked: ModuleType) -> None:
    with (ROOT / "resources" / "sectors" / "sectors.csv").open(encoding="utf-8") as file:
        slugs = {row["slug"] for row in csv.DictReader(file)}
    texts = list(marked.load())
    assert len({one.id for one in texts}) == len(texts) > 200
    for one in texts:
        for each in one.statements:
            assert each.content, one.id
            assert 1 <= len(each.sectors) <= 4
            assert slugs.issuperset(each.sectors)
            for spans in (each.content, each.cue, each.source):
                assert all(0 <= start < end <= len(one.text) for start, end in spans)
