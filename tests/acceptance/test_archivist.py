"""Walk A: an archivist makes an archive, drops six files, looks at what would come in and puts
one outlet right, imports, checks a statement in its source, corrects a speaker, imports a changed
version of one article, sees what changed and what only the old text has, and takes it back.
"""

import shutil
from pathlib import Path

import pytest

from rostra.app.archive import Archive
from rostra.app.resources import resources
from rostra.domain.records import Article

pytestmark = pytest.mark.acceptance

FILES = (
    "2021-10-05-gas-denial.html",
    "2022-05-21-press-conference.txt",
    "2023-03-28-solar-valley.md",
    "2023-06-14-defence-note.eml",
    "2024-05-02-interview.vtt",
    "2025-02-18-communique.docx",
)
GAS = FILES[0]
INTERVIEW = FILES[4]
SPEAKER = "Walda Probe"
OUTLET = "The Sarhaven Herald"


def article(archive: Archive, file_name: str) -> Article:
    """The article of a file."""
    return next(a for a in archive.store.articles.page(0, 100) if a.file_name == file_name)


def gas(archive: Archive) -> int:
    """Id of the article that changes later."""
    return article(archive, GAS).id


def versions(archive: Archive) -> int:
    return len(archive.store.articles.versions(gas(archive)))


def statements(archive: Archive) -> set[tuple[int, str, str]]:
    """What each statement says and where: what an undo must bring back."""
    return {(h.id, h.text, str(h.speakers)) for h in archive.rows(archive.find("").ids())}


def test_archivist(walk, tmp_path: Path) -> None:
    incoming = tmp_path / "incoming"
    incoming.mkdir()
    for name in FILES:
        shutil.copy(resources() / "sample" / name, incoming / name)
    later = tmp_path / "later"
    later.mkdir()
    shutil.copy(resources() / "sample" / "later" / GAS, later / GAS)

    walk.start(title="Rostra")
    walk.see("start")
    walk.command("New archive")
    walk.wait_for_window("Make a new archive")
    walk.type(str(walk.archive_folder))
    walk.see("new-archive")
    walk.keys("Return")
    walk.wait_for_window("archive — Rostra")
    walk.see("empty-archive")

    walk.drop(*(incoming / name for name in FILES))
    walk.wait_for_last_row("Communiqué")
    walk.see("sheet")
    assert walk.read(lambda a: a.store.articles.count()) == 0, "looking imports nothing"
    walk.keys("ctrl+Home", "Right", "Down", "Down", "Down", "Down", "e")
    walk.type(OUTLET)
    walk.keys("Return")
    walk.see("outlet-put-right")
    walk.keys("Return")
    walk.wait_for(lambda a: a.store.articles.count() == len(FILES), "six articles")
    walk.see("imported")
    names = walk.read(lambda a: {x.file_name for x in a.store.articles.page(0, 100)})
    assert names == set(FILES)
    assert walk.read(lambda a: article(a, INTERVIEW).outlet) == OUTLET
    origins = walk.read(
        lambda a: a.store.articles.version(article(a, INTERVIEW).version_id).provenance
    )
    assert origins["outlet"] == "person"
    assert origins["published"] == "file name"

    walk.keys("ctrl+l")
    walk.type("contract exists")
    walk.see("search")
    walk.keys("Down", "Return")
    walk.see("in-its-source")
    walk.keys("Escape")
    first = walk.wait_for(lambda a: a.find("contract exists").ordered()[:1], "a hit")[0]
    before = walk.read(statements)

    walk.keys("s")
    walk.wait_for_window("Who said it?")
    walk.type(SPEAKER)
    walk.see("speaker")
    walk.keys("Return")
    walk.wait_for(
        lambda a: [s.name for s in a.store.statements.get(first).speakers] == [SPEAKER],
        "the corrected speaker",
    )
    walk.see("corrected")
    corrected = walk.read(statements)
    assert {s[0] for s in corrected ^ before} == {first}

    walk.drop(later / GAS)
    walk.wait_for_last_row("Veldania denies secret gas deal")
    walk.see("sheet-of-a-changed-version")
    walk.keys("Return")
    walk.wait_for(lambda a: versions(a) == 2, "a second version")
    walk.see("changed-version")
    after = walk.read(statements)
    assert after != corrected
    kept = walk.read(lambda a: [s.name for s in a.store.statements.get(first).speakers])
    assert kept == [SPEAKER], "an import took back a person's correction"

    orphans = walk.wait_for(lambda a: set(a.find("is:orphaned").ids()), "what the new text lost")
    newest = walk.read(lambda a: article(a, GAS).version_id)
    moved = walk.read(
        lambda a: (
            {s.id for s in a.store.statements.of_article(gas(a), newest)}
            & {i for i, _, _ in corrected}
        )
    )
    assert moved, "statements whose words still stand moved to the new text"
    assert not moved & orphans
    assert walk.read(lambda a: a.verify()) == []

    walk.keys("ctrl+l", "ctrl+a")
    walk.type("is:orphaned ")  # the blank ends it: nothing is offered
    walk.keys("Down")
    walk.see("only-in-the-older-version")
    walk.keys("Return")
    walk.see("in-the-older-version")
    walk.command("Compare versions")
    walk.wait_for_window("Versions")
    walk.see("differences")
    walk.keys("Escape")
    walk.wait_for_window("archive — Rostra")
    walk.keys("Escape")

    walk.keys("ctrl+z")
    walk.wait_for(lambda a: statements(a) == corrected, "the import undone in one step")
    walk.see("undone")
    assert not walk.read(lambda a: len(a.find("is:orphaned").ids()))
    walk.close()
    assert walk.read(lambda a: a.verify()) == []
