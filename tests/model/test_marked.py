"""The marks of the news texts stand where they say."""

from __future__ import annotations

import csv

from tests.model.scripts import ROOT, script

marked = script("model", "marked")


def test_every_mark_has_words_and_known_sectors() -> None:
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
