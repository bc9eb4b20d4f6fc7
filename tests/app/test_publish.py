"""The lines of an export: in the order asked for, headings and notes in their places."""

from __future__ import annotations

import pytest

from rostra.app import publish
from rostra.app.archive import Archive
from rostra.exporting import ExportHeading, ExportItem


@pytest.mark.parametrize("page", [1, 2, 200])
def test_a_collection_goes_out_as_it_stands(
    archive: Archive, monkeypatch: pytest.MonkeyPatch, page: int
) -> None:
    monkeypatch.setattr(publish, "PAGE", page)
    first, second, third = ids = list(archive.find("").ids()[:3])
    archive.collect([third, first], "Some")
    held = archive.store.collections.by_name("Some")
    assert held is not None
    archive.collections.heading(held.id, "Middle", 1)
    archive.collections.heading(held.id, "End", 3)
    archive.collect([second], "Some")
    items = archive.store.collections.items(held.id)
    noted = next(item for item in items if item.statement_id == first)
    archive.collections.note(noted.id, "Look at this.")
    lines, info = publish.choose(archive._core, collection="Some")
    told = [
        (line.statement.id, line.note) if isinstance(line, ExportItem) else line for line in lines
    ]
    assert told == [
        (third, ""),
        ExportHeading("Middle"),
        (first, "Look at this."),
        ExportHeading("End"),
        (second, ""),
    ]
    assert info.total == 5
    lines, _ = publish.choose(archive._core, ids=ids[::-1])
    assert [line.statement.id for line in lines if isinstance(line, ExportItem)] == ids[::-1]


def test_no_more_than_a_page_is_read_at_once(
    archive: Archive, monkeypatch: pytest.MonkeyPatch
) -> None:
    ids = list(archive.find("").ids())
    monkeypatch.setattr(publish, "PAGE", 2)
    asked: list[int] = []
    many = type(archive.store.statements).many

    def counted(reader: object, wanted: list[int]) -> object:
        asked.append(len(wanted))
        return many(reader, wanted)

    monkeypatch.setattr(type(archive.store.statements), "many", counted)
    lines, _ = publish.choose(archive._core, ids=ids)
    assert len(list(lines)) == len(ids) == sum(asked)
    assert max(asked) == 2
