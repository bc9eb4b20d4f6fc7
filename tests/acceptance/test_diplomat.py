"""Walk C, by keyboard alone: a diplomat puts a file of statements together and cites from it."""

from pathlib import Path

import pytest
from tests.acceptance.conftest import until

from rostra.app.sample import make_sample

pytestmark = pytest.mark.acceptance

NAME, HEADING, NOTE = "Osmere file", "What was promised", "Ask the ministry again"
QUERY = "force:denies"


def test_diplomat(walk) -> None:
    make_sample(walk.archive_folder).close()
    walk.start("--archive", str(walk.archive_folder), title="archive — Rostra")

    def lines(archive):
        return archive.collections.items(archive.collections.named(NAME).id)

    walk.keys("ctrl+shift+n")
    walk.wait_for_window("New collection")
    walk.type(NAME)
    walk.see("new-collection")
    walk.keys("Return")
    walk.wait_for(lambda a: NAME in [c.name for c in a.collections.all()], "the collection")

    walk.keys("ctrl+l")
    walk.type(QUERY)
    expected = walk.read(lambda a: list(a.find(QUERY).ids()))
    assert len(expected) > 2
    walk.keys("Return", "ctrl+a")
    walk.see("all-selected")
    walk.keys("c")
    walk.wait_for_window("Add ")
    walk.type(NAME)
    walk.see("pick-the-collection")
    walk.keys("Return")
    walk.wait_for(lambda a: len(lines(a)) == len(expected), "all results in it")
    assert {x.statement_id for x in walk.read(lines)} == set(expected)

    walk.keys("ctrl+l", "shift+F6", "shift+F6")  # the way round: details may be put aside
    walk.type(NAME)
    walk.keys("Return")
    walk.see("collection")
    before = [x.id for x in walk.read(lines)]
    walk.keys("Home", "alt+Down")
    moved = [before[1], before[0], *before[2:]]
    walk.wait_for(lambda a: [x.id for x in lines(a)] == moved, "the first line is the second")
    walk.see("moved-down")
    walk.keys("alt+Up")
    walk.wait_for(lambda a: [x.id for x in lines(a)] == before, "and the first again")

    walk.keys(*["shift+Tab"] * 4, "space")  # past Export, Take out and Note
    walk.wait_for_window("New heading")
    walk.type(HEADING)
    walk.see("heading")
    walk.keys("Return")
    walk.wait_for(lambda a: lines(a)[0].heading == HEADING, "the heading on top")
    walk.keys("Tab", "space")
    walk.wait_for_window("Note on this line")
    walk.type(NOTE)
    walk.keys("Tab", "Return")
    walk.wait_for(lambda a: NOTE in [x.note for x in lines(a)], "the note")
    walk.see("heading-and-note")

    walk.keys("ctrl+shift+e")
    walk.wait_for_window("Export")
    walk.keys("Down", "Down")
    walk.see("export")
    walk.keys("Return")
    target = walk.home / f"{NAME}.docx"
    until(target.exists, "the exported file")
    walk.wait_for_window("archive — Rostra")
    walk.see("exported")

    walk.keys("F6", "Home", "Down", "ctrl+shift+c")
    first = walk.read(lambda a: a.rows([lines(a)[1].statement_id])[0])
    cited = until(
        lambda: (text := walk.clipboard()) and first.speakers[0] in text and text,
        "a citation on the clipboard",
    )
    words = [part.strip() for part in first.text.split("…")]
    assert all(part in cited for part in words), cited
    assert first.said[:4] in cited
    assert first.outlet in cited
    walk.see("copied")
    assert walk.paste_elsewhere("pasted-into-another-program") == cited
    walk.close()
    check(target, walk.read(lambda a: [h.text for h in a.rows(expected)]))


def check(target: Path, said: list[str]) -> None:
    """The file holds the heading, the note and every statement."""
    import docx

    book = docx.Document(str(target))
    text = "\n".join(p.text for p in book.paragraphs)
    cells = "\n".join(c.text for t in book.tables for r in t.rows for c in r.cells)
    assert HEADING in text
    assert NOTE in text + cells
    for statement in said:
        assert statement.split("…")[0].strip() in text + cells
