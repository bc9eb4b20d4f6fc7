"""Use cases over a real store and index: each write is one step, told, indexed and undone."""

from __future__ import annotations

import subprocess
import sys
import threading
from datetime import date

import pytest

from rostra.app.archive import Archive
from rostra.app.core import Core
from rostra.app.publish import Lines
from rostra.domain.changes import Changes
from rostra.domain.errors import ArchiveError, Cancelled, ExportFailure, RostraError
from rostra.domain.records import Force, Kind, Review, Speaker


def ids_of(archive: Archive, query: str) -> list[int]:
    return list(archive.find(query).ids())


def state(archive: Archive) -> object:
    """All that a person sees of statements, tags and collections."""
    store = archive.store
    return (
        list(store.statements),
        store.statements.trashed(),
        store.tags.tree(),
        [(c, store.collections.items(c.id)) for c in store.collections.all()],
        store.agents.all(),
    )


WRITES = {
    "tag": lambda a, ids: a.tag(ids, add=["rail/fees", "b"]),
    "untag": lambda a, ids: a.tag(ids, remove=["kept"]),
    "collect": lambda a, ids: a.collect(ids, "Corridor 2024"),
    "speakers": lambda a, ids: a.correct(ids, "speakers", "Leyla Aral; New Person"),
    "said": lambda a, ids: a.correct(ids, "said", "2024-03"),
    "sectors": lambda a, ids: a.correct(ids, "sectors", ["transport"]),
    "countries": lambda a, ids: a.correct(ids, "countries", "Azerbaijan; RU"),
    "kind": lambda a, ids: a.correct(ids, "kind", "mixed"),
    "force": lambda a, ids: a.correct(ids, "force", Force.PROMISES),
    "content": lambda a, ids: a.correct(ids[:1], "content", [(0, 4), (20, 30)]),
    "review": lambda a, ids: a.review(ids, Review.ACCEPTED),
    "note": lambda a, ids: a.note(ids[0], "Check this."),
    "trash": lambda a, ids: a.trash(ids),
    "merge": lambda a, ids: a.merge(
        [s.id for s in a.store.statements.of_article(a.store.statements.get(ids[0]).article_id)]
    ),
    "new statement": lambda a, ids: a.new_statement(
        a.store.statements.get(ids[0]).article_id, [(0, 10)], speakers="Leyla Aral"
    ),
    "new tag": lambda a, ids: a.tags.create("other", colour="#aa0000"),
    "rename tag": lambda a, ids: a.tags.rename(a.store.tags.by_name("kept").id, "renamed"),
    "delete tag": lambda a, ids: a.tags.delete([a.store.tags.by_name("kept").id]),
    "new collection": lambda a, ids: a.collections.create("Empty"),
    "heading": lambda a, ids: a.collections.heading(a.collections.named("Old").id, "Part 1", 0),
    "reorder": lambda a, ids: a.collections.move(
        a.collections.named("Old").id,
        [a.collections.items(a.collections.named("Old").id)[-1].id],
        0,
    ),
    "delete collection": lambda a, ids: a.collections.delete([a.collections.named("Old").id]),
    "merge people": lambda a, ids: a.people.merge(*_two(a)),
    "delete people": lambda a, ids: a.people.delete([_two(a)[0]]),
}


def _two(archive: Archive) -> tuple[int, list[int]]:
    first, second, *_ = archive.store.agents.all()
    return first.id, [second.id]


@pytest.mark.parametrize("name", WRITES)
def test_a_write_is_one_step_that_is_told_indexed_and_undone(archive, name):
    ids = ids_of(archive, "")
    archive.tag(ids, add=["kept"])
    archive.collect(ids, "Old")
    before, steps = state(archive), len(archive.store.steps())
    told: list[Changes] = []
    unsubscribe = archive.subscribe(told.append)
    WRITES[name](archive, ids[:2])
    after = state(archive)
    assert after != before
    assert len(archive.store.steps()) == steps + 1
    assert len(told) == 1
    assert told[0].commit == archive.store.commit_number()
    _check_index(archive)
    assert archive.undo()[0].name == archive.redo_name
    assert state(archive) == before
    _check_index(archive)
    archive.redo()
    assert state(archive) == after
    _check_index(archive)
    assert len(told) == 3
    unsubscribe()
    archive.undo()
    assert len(told) == 3


def _check_index(archive: Archive) -> None:
    """The index finds just what the database holds."""
    assert archive.index_state() == "level"
    alive = [s.id for s in archive.store.statements]
    assert ids_of(archive, "") == alive
    for word in ("said", "rail", "belongs"):
        by_index = archive.find(word)
        assert by_index.by == "index"
        assert sorted(by_index.ids()) == [
            row.id for row in archive.store.index_rows() if word in row.text.casefold().split()
        ]


def test_what_moved_nothing_is_no_step(archive):
    [first, *_] = ids_of(archive, "")
    archive.tag([first], add=["a"])
    steps = archive.store.steps()
    assert not archive.tag([first], add=["a"])
    assert archive.store.steps() == steps


def test_a_person_decides_and_is_remembered(archive):
    [first, *_] = ids_of(archive, "")
    archive.correct([first], "said", "2024-03-06")
    archive.correct([first], "speakers", [Speaker("Mira Sol")])
    statement = archive.store.statements.get(first)
    assert statement.decided["said"] == statement.decided["speakers"] == "person"
    assert statement.said.earliest == date(2024, 3, 6)
    assert statement.said_rule == "set by hand"
    [mira] = archive.store.agents.by_name("mira sol")
    assert statement.speakers[0].agent_id == mira.id
    with archive._core.operation("Extract again", author="rostra 9, model 9") as op:
        op.statements.update([first], said=None, speakers=())
    assert archive.store.statements.get(first).said == statement.said
    assert archive.store.statements.get(first).speakers == statement.speakers


@pytest.mark.parametrize(
    ("field", "value", "word"),
    [
        ("said", "last week", "no date"),
        ("said", "2024-02-30", "no date"),
        ("countries", "Atlantis", "no country"),
        ("kind", "shouted", "not one of"),
        ("force", "lies", "not one of"),
        ("speakers", 99999, "no person"),
        ("colour", "red", "no field"),
        ("content", [(0, 10**9)], "outside"),
        ("content", [], "needs some words"),
    ],
)
def test_a_correction_that_means_nothing_is_refused_and_changes_nothing(
    archive, field, value, word
):
    [first, *_] = ids_of(archive, "")
    before = state(archive)
    with pytest.raises(RostraError, match=word):
        archive.correct([first], field, value)
    assert state(archive) == before


def test_an_unknown_speaker_stays_unknown(archive):
    [first, *_] = ids_of(archive, "")
    archive.correct([first], "speakers", "unknown")
    assert archive.store.statements.get(first).speakers == ()
    assert first in ids_of(archive, "no:speaker")


def test_merged_pieces_are_one_statement_with_all_their_words(archive):
    [talks] = [a for a in archive.store.articles.page() if a.file_name == "talks.txt"]
    parts = archive.store.statements.of_article(talks.id)
    archive.tag([parts[1].id], add=["b"])
    archive.merge([s.id for s in parts])
    [left] = archive.store.statements.of_article(talks.id)
    assert left.id == parts[0].id
    assert left.tags == ("b",)
    for part in parts:
        assert all(any(a <= s and e <= b for a, b in left.content) for s, e in part.content)
    budget = next(s for s in archive.store.statements if s.article_id != talks.id)
    with pytest.raises(RostraError, match="one article"):
        archive.merge([left.id, budget.id])


def test_undo_and_redo_survive_a_restart(archive):
    ids = ids_of(archive, "")
    archive.tag(ids, add=["a"])
    archive.collect(ids, "C")
    archive.undo()
    folder = archive.folder
    archive.close()
    with Archive.open(folder) as again:
        assert again.undo_name.startswith("Tag ")
        assert again.redo_name.endswith("to C")
        again.redo()
        assert again.collections.named("C").statements == len(ids)
        again.undo()
        again.undo()
        assert ids_of(again, "tag:a") == []


def test_a_subscriber_that_fails_harms_nobody(archive, caplog):
    told: list[Changes] = []

    def wrong(_changes: Changes) -> None:
        raise ZeroDivisionError

    archive.subscribe(wrong)
    archive.subscribe(told.append)
    assert archive.tag(ids_of(archive, ""), add=["a"])
    assert len(told) == 1
    assert "A subscriber failed" in caplog.text


def test_writes_from_threads_take_turns_and_the_index_holds_them_all(archive):
    ids = ids_of(archive, "")
    errors: list[BaseException] = []

    def write(number: int) -> None:
        try:
            for i in ids:
                archive.tag([i], add=[f"t{number}"])
                assert archive.search(f"tag:t{number}").total >= 1
        except Exception as error:  # noqa: BLE001
            errors.append(error)

    threads = [threading.Thread(target=write, args=(n,)) for n in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert errors == []
    for number in range(4):
        assert ids_of(archive, f"tag:t{number}") == ids
    assert archive.index_state() == "level"


def test_a_second_program_reads_and_cannot_write(archive):
    with Archive.open(archive.folder) as second:
        assert second.read_only
        assert second.search("rail").total == archive.search("rail").total > 0
        with pytest.raises(ArchiveError):
            second.tag(ids_of(second, ""), add=["a"])
        archive.tag(ids_of(archive, ""), add=["seen"])
        assert second.search("tag:seen").total == archive.search("tag:seen").total > 0


@pytest.mark.parametrize("kind", ["csv", "json", "jsonl", "markdown", "docx"])
def test_exports_of_a_collection_a_query_and_chosen_ones(archive, tmp_path, kind):
    ids = ids_of(archive, "")
    archive.collect(reversed(ids), "C")
    archive.collections.heading(archive.collections.named("C").id, "Part 1", 0)
    targets = [tmp_path / f"{n}.{kind}" for n in range(4)]
    assert archive.export(kind, targets[0], collection="C") == len(ids)
    assert archive.export(kind, targets[1], query="rail") == len(ids_of(archive, "rail")) > 0
    assert archive.export(kind, targets[2], ids=ids[:2]) == 2
    assert archive.export(kind, targets[3]) == len(ids)
    for target in targets:
        assert target.stat().st_size > 100


def test_an_export_reads_each_person_once(archive, monkeypatch):
    """At a million statements each reading counts their statements, 3 ms a line."""
    agents = archive.store.agents
    asked = []
    many = agents.many

    def noted(ids):
        asked.extend(ids)
        return many(ids)

    monkeypatch.setattr(agents, "many", noted)
    ids = ids_of(archive, "")
    lines = list(Lines(Core(archive.store)).of_ids(ids * 2))
    assert len(asked) == len(set(asked)) > 0
    for line, statement in zip(lines, archive.store.statements.many(ids * 2), strict=True):
        wanted = [s.agent_id for s in statement.speakers if s.agent_id is not None]
        assert list(line.agents) == many(wanted)


def test_an_export_that_cannot_be_names_the_reason_and_leaves_nothing(archive, tmp_path):
    with pytest.raises(ExportFailure, match="no export format"):
        archive.export("papyrus", tmp_path / "x")
    with pytest.raises(ExportFailure, match="could not be written"):
        archive.export("csv", tmp_path / "no" / "folder.csv")
    with pytest.raises(ArchiveError, match="no collection"):
        archive.export("csv", tmp_path / "x.csv", collection="None such")

    def stop(done: int, total: int, label: str = "") -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        archive.export("csv", tmp_path / "x.csv", progress=stop)
    assert list(tmp_path.glob("*.csv")) == []


def test_a_backup_is_restored_beside_and_over(archive, tmp_path):
    archive.tag(ids_of(archive, ""), add=["kept"])
    copy = archive.backup(tmp_path / "copy.db")
    total = archive.search("").total
    with Archive.restored(copy, tmp_path / "other") as other:
        assert other.search("tag:kept").total == total
        other.trash(ids_of(other, ""))
        assert other.search("").total == 0
    with Archive.restored(copy, tmp_path / "other") as other:
        assert other.search("tag:kept").total == total


def test_a_saved_search_is_kept_and_seen(archive):
    search_id = archive.searches.save("Rail", "rail", "date")
    [kept] = archive.searches.all()
    assert (kept.name, kept.query, kept.sort) == ("Rail", "rail", "date")
    assert kept.seen == archive.store.commit_number()
    archive.searches.delete([search_id])
    assert archive.searches.all() == []


def test_nobody_who_is_told_of_a_saved_search_finds_anything_new_in_it(archive):
    """The left pane counts as soon as it is told, in another thread."""
    heard = []
    archive.subscribe(lambda _: heard.append([c.new for c in archive.searches.counts()]))
    archive.searches.save("Aral", 'speaker:"Leyla Aral"')
    assert heard == [[0]]


def test_a_saved_search_counts_what_came_in_since_it_was_looked_at(archive):
    def counts() -> tuple[int, int]:
        [counted] = archive.searches.counts()
        return counted.total, counted.new

    archive.searches.save("Aral", 'speaker:"Leyla Aral"')
    before, none = counts()
    assert before
    assert none == 0
    ids = ids_of(archive, 'speaker:"Leyla Aral"')
    talks = archive.store.statements.get(ids[0]).article_id
    archive.new_statement(talks, [(0, 10)], speakers="Leyla Aral")
    archive.new_statement(talks, [(12, 20)], speakers="Oskar Venn")  # no hit: not counted
    assert counts() == (before + 1, 1)
    archive.tag(ids, add=["touched"])  # changed, but there before
    assert counts() == (before + 1, 1)
    [fresh] = set(ids_of(archive, 'speaker:"Leyla Aral"')) - set(ids)
    archive.trash([ids[0], fresh])
    assert counts() == (before - 1, 0)
    archive.undo()
    assert counts() == (before + 1, 1)
    steps = archive.undo_name
    assert archive.searches.looked_at(' speaker:"Leyla Aral"') == 1
    assert archive.searches.looked_at('speaker:"Leyla Aral"') == 0
    assert archive.searches.looked_at("another") == 0
    assert archive.undo_name == steps
    assert counts() == (before + 1, 0)


def test_undone_and_redone_before_and_after_a_look(archive):
    query = 'speaker:"Leyla Aral"'
    archive.searches.save("Aral", query)
    ids = ids_of(archive, query)
    talks = archive.store.statements.get(ids[0]).article_id
    archive.new_statement(talks, [(0, 10)], speakers="Leyla Aral")
    new = lambda: archive.searches.counts()[0].new  # noqa: E731
    assert new() == 1
    archive.undo()
    assert new() == 0
    archive.searches.looked_at(query)
    archive.redo()
    assert new() == 1  # it was not there when the person looked
    archive.searches.looked_at(query)
    archive.undo()
    archive.redo()
    assert new() == 0  # the person has seen it already


def test_a_new_statement_stands_in_its_article(archive):
    [talks] = [a for a in archive.store.articles.page() if a.file_name == "talks.txt"]
    text = archive.store.articles.text(talks.version_id)
    start = text.index("the port belongs") if "the port belongs" in text else text.index("port")
    changes = archive.new_statement(
        talks.id, [(start, start + 4)], speakers="Oskar Venn", kind=Kind.INDIRECT
    )
    [new] = changes.statements
    made = archive.store.statements.get(new)
    assert made.text == text[start : start + 4]
    assert made.decided["statement"] == "person"
    assert made.speakers[0].name == "Oskar Venn"
    assert made.said.earliest == date(2024, 3, 7)


def test_importing_the_use_cases_loads_no_window_and_nothing_heavy():
    # numpy is loaded by sqlite_utils wherever it is installed.
    code = (
        "import sys, rostra, rostra.app.archive, rostra.cli.main;"
        "bad = {'PySide6', 'onnxruntime', 'whoosh', 'trafilatura', 'docx', 'lxml'};"
        "print(sorted(bad & {m.partition('.')[0] for m in sys.modules}))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=300
    )
    assert "PySide6" not in done.stdout
    assert done.stdout.strip() == "[]"


def test_an_export_and_a_citation_speak_the_language_asked_for(archive, tmp_path):
    archive.export("markdown", tmp_path / "a.md", query="force:denies", language="az")
    text = (tmp_path / "a.md").read_text("utf-8")
    assert text.startswith("# Açıqlamalar")
    assert "**TƏKZİB:**" in text
    assert "7 mart 2024-cü il" in text
    archive.export("csv", tmp_path / "a.csv", query="force:denies", language="az")
    archive.export("csv", tmp_path / "b.csv", query="force:denies")
    assert (tmp_path / "a.csv").read_bytes() == (tmp_path / "b.csv").read_bytes()
    ids = ids_of(archive, "force:denies")
    [cited] = archive.citations(ids, "ru")
    assert cited.startswith("ОТРИЦАНИЕ: ")
    assert "7 марта 2024" in cited
    assert archive.citations(ids)[0].startswith("DENIAL: ")
    with pytest.raises(RostraError, match="no labels in the language 'tlh'"):
        archive.export("html", tmp_path / "x.html", language="tlh")
    assert not (tmp_path / "x.html").exists()


@pytest.mark.parametrize("language", ["ru", "az"])
def test_every_sector_and_country_has_the_windows_own_name(language):
    from xml.etree import ElementTree as ET

    from rostra.app.resources import resources
    from rostra.app.speaking import country_names, sector_names
    from rostra.app.tables import tables

    window = {
        message.findtext("source"): message.findtext("translation")
        for found in ET.parse(resources() / f"translations/rostra_{language}.ts").iter("context")
        if found.findtext("name") == "Sector"
        for message in found.iter("message")
    }
    for slug, sector in tables().sectors.items():
        assert sector_names(language)[slug] == window[sector.label], "run update.py"
    assert len(country_names(language)) == len(tables().countries)
    assert country_names(language)["AZ"] != country_names("en")["AZ"]
