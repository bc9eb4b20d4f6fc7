"""The command line as a person and a program use it: answers, exit statuses, never a traceback."""

from __future__ import annotations

import csv
import json
import os
import re
import signal
import subprocess
import sys
import time
from pathlib import Path

import pypdf
import pytest

from rostra.__main__ import _wants_window
from rostra.cli import main as cli
from rostra.cli.table import COMMANDS

PATIENCE = 300
"""Seconds that another process may take: beside many others of a suite one starts slowly."""
GOOD = "date 2024-03-07 Talks\n\nMinister Ada Rook said that the bridge {} would open by 2027.\n"


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Two good articles and a bad one."""
    folder = tmp_path_factory.mktemp("files")
    (folder / "a.txt").write_text(GOOD.format("one"))
    (folder / "b.txt").write_text(GOOD.format("two"))
    (folder / "bad.txt").write_bytes(b"")
    return folder


@pytest.fixture(scope="module")
def folder(files: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An archive of the two."""
    place = tmp_path_factory.mktemp("cli") / "archive"
    paths = [str(files / "a.txt"), str(files / "b.txt")]
    assert cli.main(["import", *paths, "--archive", str(place)]) == 0
    return place


@pytest.fixture
def run(folder, capsys):
    """Run a command on the archive; status, standard output, standard error."""

    def call(*words: str | Path) -> tuple[int, str, str]:
        status = cli.main([*map(str, words), "--archive", str(folder)])
        out, err = capsys.readouterr()
        assert "Traceback" not in out + err
        return status, out, err

    return call


def test_some_files_failed_each_is_named_and_the_status_is_one(files, tmp_path, capsys):
    status = cli.main(["import", str(files), "--archive", str(tmp_path / "new")])
    out, err = capsys.readouterr()
    assert status == 1
    assert "bad.txt" in err
    assert "empty" in err
    assert "2 imported" in out
    status = cli.main(["import", str(files), "--json", "--archive", str(tmp_path / "new")])
    answer = json.loads(capsys.readouterr().out)
    assert status == 1
    assert sorted(f["status"] for f in answer["files"]) == ["duplicate", "duplicate", "failed"]


def test_search_for_people_and_for_programs(run):
    status, out, _ = run("search", "bridge", "--facets")
    assert status == 0
    assert "Ada Rook" in out
    assert "2 of 2 statements" in out
    status, out, _ = run("search", "speaker:Rook date:2024", "--limit", "1", "--json", "--facets")
    answer = json.loads(out)
    assert (status, answer["total"], len(answer["hits"])) == (0, 2, 1)
    assert answer["hits"][0]["speakers"] == ["Ada Rook"]
    assert {v["label"] for v in answer["facets"]["speaker"]} == {"Ada Rook"}
    status, out, _ = run("search", "bridge", "--group", "speaker", "--limit", "1")
    assert (status, "== Ada Rook: 2 statements" in out, out.count("(statement ")) == (0, True, 1)
    answer = json.loads(run("search", "bridge", "--group", "tag", "--json")[1])
    assert [(g["value"], g["count"]) for g in answer["groups"]] == [("", 2)]
    assert run("search", "bridge", "--group", "weather")[0] == 2
    assert run("search", "nothing-like-this", "--group", "kind")[0] == 0
    assert run("search", "nothing-like-this")[0] == 0
    assert run("search", "((( -")[0] == 0


def test_tag_collect_export_undo_redo_and_steps(run, tmp_path):
    assert json.loads(run("tag", "bridge", "--add", "x/y", "--json")[1]) == {
        "found": 2,
        "changed": 2,
    }
    assert json.loads(run("collect", "tag:x", "--into", "Mine", "--json")[1])["added"] == 2
    target = tmp_path / "mine.csv"
    status, out, _ = run("export", "--collection", "Mine", "--format", "csv", "--out", target)
    assert status == 0
    assert "2 statements" in out
    with target.open(encoding="utf-8-sig", newline="") as file:
        assert [row["speaker"] for row in csv.DictReader(file)] == ["Ada Rook"] * 2
    assert "Add 2 statements to Mine" in run("undo")[1]
    assert "Tag 2 statements: x/y" in run("undo")[1]
    assert json.loads(run("search", "tag:x", "--json")[1])["total"] == 0
    assert "Tag 2 statements" in run("redo")[1]
    names = [s["name"] for s in json.loads(run("steps", "--json")[1])["steps"]]
    assert "Import 2 files" in names
    assert "undone" in run("steps")[1]
    assert run("tag", "bridge", "--remove", "x/y")[0] == 0
    answer = json.loads(run("collect", "bridge", "--into", " Mine ", "--json")[1])
    assert (answer["added"], answer["collection"], answer["holds"]) == (2, "Mine", 2)
    assert run("undo")[0] == 0
    assert run("collect", "bridge", "--into", " ")[0] == 2


def test_a_number_that_is_none_is_called_so(run):
    status, _, err = run("search", "bridge", "--limit", "ten")
    assert status == 2
    assert "“ten” is no whole number" in err
    assert "_count" not in err


def test_check_rebuild_backup_restore(run, tmp_path, capsys):
    status, out, _ = run("check")
    assert status == 0
    assert "all is as it was kept" in out
    assert run("rebuild-index")[0] == 0
    copy = tmp_path / "copy.db"
    assert run("backup", "--out", copy)[0] == 0
    other = tmp_path / "other"
    assert cli.main(["restore", str(copy), "--archive", str(other), "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["statements"] == 2


def test_check_tells_what_is_wrong(folder, tmp_path, capsys):
    import shutil
    import sqlite3

    place = tmp_path / "damaged"
    shutil.copytree(folder, place)
    with sqlite3.connect(place / "archive.db") as database:
        for (name,) in database.execute(
            "SELECT name FROM sqlite_master WHERE type='trigger' AND tbl_name='versions'"
        ).fetchall():
            database.execute(f"DROP TRIGGER {name}")
        database.execute("UPDATE versions SET text = replace(text, 'said', 'xaid') WHERE id = 1")
    database.close()
    status = cli.main(["check", "--archive", str(place), "--json"])
    answer = json.loads(capsys.readouterr().out)
    assert status == 1
    assert answer["problems"]


def test_people(run, tmp_path):
    path = tmp_path / "people.csv"
    path.write_text("name,aliases\nAda Rook,Ада Рук\n,nobody\n")
    status, out, err = run("people", "import", path)
    assert status == 1
    assert "line 3" in err
    assert "1 completed" in out
    assert json.loads(run("search", "speaker:Рук", "--json")[1])["total"] == 2


def test_extract_gives_offsets_of_the_file_itself(files, capsys):
    paths = [str(files / "a.txt"), str(files / "bad.txt")]
    status = cli.main(["extract", *paths, "--jsonl"])
    out, err = capsys.readouterr()
    assert status == 1
    assert "bad.txt" in err
    [line] = out.splitlines()
    article = json.loads(line)
    assert list(article) == [
        "file", "title", "published", "outlet", "language", "text", "statements"
    ]  # fmt: skip
    assert article["file"] == paths[0]
    assert article["published"] == "2024-03-07"
    text = (files / "a.txt").read_text()
    assert article["text"] == text
    [statement] = article["statements"]
    assert list(statement) == [
        "content", "cue", "source", "kind", "force", "speakers", "mention", "said", "said_rule",
        "sectors",
        "countries", "figures", "nested_in", "confidence",
    ]  # fmt: skip
    [[start, end]] = statement["content"]
    assert text[start:end].endswith("the bridge one would open by 2027")
    [[start, end]] = statement["cue"]
    assert text[start:end] == "said"
    assert list(statement["speakers"][0]) == ["name", "qid", "role", "on_behalf_of"]
    assert statement["speakers"][0]["name"] == "Ada Rook"
    for figure in statement["figures"]:
        assert list(figure) == ["text", "span", "value", "unit", "bound", "kind"]
        assert figure["text"] in text[slice(*figure["span"])]
    assert set(statement["confidence"]) >= {"statement", "speakers"}


@pytest.mark.parametrize(
    "words",
    [
        ["frobnicate"],
        ["search"],
        ["search", "x", "--limit", "-1"],
        ["search", "x", "--sort", "size"],
        ["export", "--format", "csv", "--out", "x"],
        ["tag", "x", "--archive", "DIR"],
        ["import", "x", "--jobs", "0"],
        ["people", "export", "x"],
    ],
)
def test_wrong_use_is_two(words, folder, capsys):
    words = [str(folder) if w == "DIR" else w for w in words]
    assert cli.main(words) == 2
    assert "rostra" in capsys.readouterr().err


@pytest.mark.parametrize("words", [["search", "x"], ["check"], ["undo"], ["backup"], ["steps"]])
def test_no_archive_there_is_two_and_makes_none(words, tmp_path, capsys):
    assert cli.main([*words, "--archive", str(tmp_path / "none")]) == 2
    assert "There is no archive" in capsys.readouterr().err
    assert not (tmp_path / "none").exists()


def test_an_export_that_fails_is_one_and_says_why(run, tmp_path):
    status, _, err = run("export", "--query", "", "--format", "papyrus", "--out", tmp_path / "x")
    assert status == 1
    assert "papyrus" in err
    status, _, err = run("export", "--collection", "No", "--format", "csv", "--out", tmp_path / "x")
    assert status == 1
    assert "No" in err
    status, out, err = run("export", "--query", "", "--format", "csv", "--json",
                           "--out", tmp_path / "no" / "x.csv")  # fmt: skip
    assert status == 1
    assert json.loads(out)["error"]


def test_a_pdf_is_written_where_no_display_answers(folder, tmp_path):
    target = tmp_path / "out.pdf"
    words = ["export", "--query", "", "--format", "PDF", "--out", str(target)]
    environment = {**os.environ, "DISPLAY": ":987"}
    environment.pop("QT_QPA_PLATFORM", None)
    done = subprocess.run(
        [sys.executable, "-m", "rostra", *words, "--archive", str(folder)],
        env=environment, capture_output=True, text=True, check=False, timeout=PATIENCE,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert done.stdout.endswith(f"written to {target}.\n")
    pages = pypdf.PdfReader(target).pages
    said = " ".join("".join(page.extract_text() for page in pages).split())
    assert "the bridge one would open by 2027" in said
    digests = re.findall(r"[0-9a-f]{64}", said)  # no letters joined to one
    assert digests
    assert len(digests) == said.count("SHA-256")


def test_an_archive_that_is_open_elsewhere_is_read_and_not_written(folder, run):
    from rostra.app.archive import Archive

    with Archive.open(folder):
        assert run("search", "bridge")[0] == 0
        status, _, err = run("tag", "bridge", "--add", "x")
    assert status == 2
    assert "cannot be changed" in err


def test_a_bug_of_ours_is_said_without_a_traceback_and_leaves_a_report(run, monkeypatch, home):
    import rostra.cli.find

    def broken(*_args: object) -> int:
        raise KeyError("something of ours")

    monkeypatch.setattr(rostra.cli.find, "search", broken)
    status, _, err = run("search", "x")
    assert status == 1
    assert "An error in Rostra: KeyError" in err
    [path] = re.findall(r"The report is in (\S+\.txt)", err)
    assert "something of ours" in Path(path).read_text()
    assert str(home) in path


def test_json_and_archive_may_stand_before_the_command(folder, capsys):
    assert cli.main(["--json", "--archive", str(folder), "search", "bridge"]) == 0
    assert json.loads(capsys.readouterr().out)["total"] == 2


def test_the_window_opens_without_a_command_only():
    assert _wants_window([])
    assert _wants_window(["--archive", "x"])
    assert _wants_window(["--archive=x"])
    assert not _wants_window(["--help"])
    assert not _wants_window(["--archive", "x", "search", "y"])


def test_every_command_is_in_the_docs_and_has_help(capsys):
    docs = (Path(__file__).parents[2] / "docs" / "command-line.md").read_text()
    for command in COMMANDS:
        assert f"rostra {command.name}" in docs, command.name
        assert cli.main([command.name, "--help"]) == 0
        assert "--archive" in capsys.readouterr().out


# -- in a process of its own: what only shows there ------------------------------------


def _rostra(*words: str | Path, **more) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-m", "rostra", *map(str, words)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        **more,
    )


def test_help_loads_nothing_heavy():
    code = (
        "import sys; from rostra.__main__ import main; main(['--help'])\n"
        "bad = {'PySide6', 'numpy', 'onnxruntime', 'sqlite_utils', 'whoosh', 'lxml'}\n"
        "print('LOADED', sorted(bad & {m.partition('.')[0] for m in sys.modules}))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=PATIENCE
    )
    assert "LOADED []" in done.stdout
    assert "rebuild-index" in done.stdout


def test_output_that_is_not_read_to_its_end_is_no_fault(folder):
    process = _rostra("search", "", "--json", "--archive", folder)
    assert process.stdout is not None
    process.stdout.close()
    process.stdout = None
    _, err = process.communicate(timeout=PATIENCE)
    assert "Traceback" not in err
    assert "Exception ignored" not in err


@pytest.mark.skipif(os.name != "posix", reason="signals")
def test_ctrl_c_keeps_what_is_whole_and_the_next_run_goes_on(tmp_path):
    for number in range(60):
        text = "".join(GOOD.format(f"{number} {i}") for i in range(6))
        (tmp_path / f"{number:02}.txt").write_text(text)
    place = tmp_path / "archive"
    process = _rostra("import", *sorted(tmp_path.glob("*.txt")), "--archive", place, "--jobs", "1")
    deadline = time.monotonic() + PATIENCE
    while not _articles(place) and time.monotonic() < deadline:
        time.sleep(0.05)
    process.send_signal(signal.SIGINT)
    out, err = process.communicate(timeout=PATIENCE)
    assert process.returncode in (130, 0), (out, err)
    assert "Traceback" not in out + err
    before = _articles(place)
    assert before > 0
    assert cli.main(["check", "--archive", str(place)]) == 0
    assert cli.main(["import", str(tmp_path), "--archive", str(place)]) == 0
    assert _articles(place) == 60
    assert cli.main(["check", "--archive", str(place)]) == 0


def _articles(place: Path) -> int:
    import sqlite3

    try:
        connection = sqlite3.connect(f"file:{place / 'archive.db'}?mode=ro", uri=True)
    except sqlite3.Error:
        return 0
    try:
        return int(connection.execute("SELECT count(*) FROM articles").fetchone()[0])
    except sqlite3.Error:
        return 0
    finally:
        connection.close()


def test_a_command_waits_for_an_index_that_has_to_be_made(folder, tmp_path, monkeypatch, capsys):
    import shutil

    from rostra.app import indexing

    monkeypatch.setattr(indexing, "AT_ONCE", 0)
    place = tmp_path / "copy"
    shutil.copytree(folder, place)
    shutil.rmtree(place / "index")
    assert cli.main(["search", "bridge", "--archive", str(place), "--json"]) == 0
    answer = json.loads(capsys.readouterr().out)
    assert (answer["total"], answer["by"]) == (2, "index")


def test_a_preview_says_what_would_come_in_and_imports_nothing(run, files, folder, tmp_path):
    (tmp_path / "2024-05-01-new.txt").write_text("Ada Rook said that the bridge would be closed.")
    status, out, _ = run("import", "--preview", files, tmp_path, "--json")
    told = json.loads(out)
    assert status == 1, "bad.txt cannot be read"
    assert told["counts"] == {"new": 1, "known": 2, "failed": 1}
    new = next(d for d in told["documents"] if d["state"] == "new")
    assert new["fields"]["published"] == {
        "value": "2024-05-01",
        "from": "file name",
        "confidence": "check",
    }
    assert new["check"] == ["title", "outlet", "published"]
    status, out, _ = run("import", "--preview", tmp_path)
    assert status == 0
    assert "[file name]  (please check)" in out
    assert "Nothing was imported" in out
    assert json.loads(run("import", "--preview", tmp_path, "--json")[1])["counts"] == {"new": 1}


def test_a_preview_makes_no_archive(files, tmp_path, capsys):
    place = tmp_path / "none"
    assert cli.main(["import", "--preview", str(files / "a.txt"), "--archive", str(place)]) == 0
    assert "a.txt: new." in capsys.readouterr().out
    assert not place.exists()


@pytest.mark.skipif(sys.platform != "linux", reason="names of files are bytes on Linux only")
def test_a_file_whose_name_is_no_utf_8_comes_in(tmp_path, capsys):
    folder = os.fsencode(tmp_path)
    article, people = folder + b"/s\xf6z.txt", folder + b"/\xe0li.csv"
    Path(os.fsdecode(article)).write_text(GOOD.format("one"))
    Path(os.fsdecode(people)).write_text("name,country\nAda Rook,AZ\n")
    where = ("--archive", str(tmp_path / "archive"))
    for words in (
        ("extract", os.fsdecode(article)),
        ("import", "--preview", os.fsdecode(article), *where),
        ("import", os.fsdecode(article), *where),
        ("people", "import", os.fsdecode(people), *where),
        ("import", os.fsdecode(article), *where, "--json"),
    ):
        assert cli.main(words) == 0, words
        out, err = capsys.readouterr()
        assert "Traceback" not in out + err
    assert json.loads(out)["files"][0]["status"] == "duplicate"
    assert cli.main(["steps", *where]) == 0
    assert "Import s\ufffdz.txt" in capsys.readouterr().out
