"""Settings: one table, one file, nothing lost of a newer version's."""

from __future__ import annotations

import json
import logging

import pytest

from rostra.app.logging import crash_report, start_logging, write_crash_report
from rostra.app.paths import usual_archive
from rostra.app.resources import resources
from rostra.app.settings import BY_KEY, SETTINGS, Settings
from rostra.app.tables import tables
from rostra.domain.errors import RostraError


def test_every_setting_is_whole():
    assert len(BY_KEY) == len(SETTINGS)
    for setting in SETTINGS:
        assert setting.title
        assert setting.help.endswith(".")
        assert setting.accepts(setting.default), setting.key


def test_what_is_set_is_there_after_a_restart_and_unknown_keys_are_kept(tmp_path):
    path = tmp_path / "rostra" / "settings.json"
    path.parent.mkdir()
    path.write_text(json.dumps({"of.a.newer.rostra": [1, {"a": 2}], "theme": "dark"}))
    settings = Settings(path)
    assert settings.get("theme", str) == "dark"
    settings.set("reader.size", 150)
    settings.set("tags.quick", ["a", "b"])
    again = Settings(path)
    assert again.get("reader.size", int) == 150
    assert again.get("tags.quick", list) == ["a", "b"]
    assert json.loads(path.read_text())["of.a.newer.rostra"] == [1, {"a": 2}]


@pytest.mark.parametrize("text", ["", "not json", "[]", '{"theme": 5, "reader.size": "big"}'])
def test_a_file_that_is_wrong_counts_as_not_set_and_is_said(tmp_path, text):
    path = tmp_path / "settings.json"
    path.write_text(text)
    settings = Settings(path)
    assert settings.get("theme", str) == "system"
    assert settings.get("reader.size", int) == 100
    assert settings.warnings


@pytest.mark.parametrize(
    ("key", "value"),
    [("theme", "pink"), ("reader.size", 10), ("reader.size", True), ("tags.quick", [1])],
)
def test_a_value_that_is_not_allowed_is_refused(tmp_path, key, value):
    settings = Settings(tmp_path / "settings.json")
    with pytest.raises(RostraError, match="is no value for"):
        settings.set(key, value)
    assert not (tmp_path / "settings.json").exists()


def test_a_setting_of_another_type_than_asked_for_is_our_bug(tmp_path):
    with pytest.raises(TypeError):
        Settings(tmp_path / "s.json").get("theme", int)


def test_the_log_is_written_and_a_crash_report_has_what_is_needed(tmp_path):
    logger = logging.getLogger("rostra")
    before = list(logger.handlers)
    try:
        path = start_logging(tmp_path / "logs")
        assert start_logging(tmp_path / "logs") == path
        assert len(logger.handlers) == len(before) + 1
        logging.getLogger("rostra.somewhere").warning("a line")
        assert "a line" in path.read_text()
        try:
            raise KeyError("missing")
        except KeyError as error:
            report = crash_report(error)
            written = write_crash_report(error, tmp_path / "logs")
    finally:
        for handler in logger.handlers[len(before) :]:
            logger.removeHandler(handler)
            handler.close()
    for word in ("Rostra ", "Python ", "KeyError: 'missing'", "sqlite-utils "):
        assert word in report
    assert "KeyError" in written.read_text()


def test_a_log_that_cannot_be_written_is_no_reason_not_to_start(tmp_path):
    (tmp_path / "file").write_text("")
    assert start_logging(tmp_path / "file" / "logs") is None


def test_the_archive_of_whoever_names_none(monkeypatch, tmp_path):
    monkeypatch.setenv("ROSTRA_ARCHIVE", str(tmp_path))
    assert usual_archive() == tmp_path
    monkeypatch.delenv("ROSTRA_ARCHIVE")
    assert usual_archive().name == "Rostra"


def test_the_shipped_tables_are_whole():
    known = tables()
    assert len(known.sectors) == 25
    assert len(known.countries) >= 193
    assert known.codes("Azerbaijan") == known.codes("azerbaijan") == known.codes("AZ") == ("AZ",)
    assert "AZ" in known.region("Western Asia")
    assert known.sector("Transport and logistics") == known.sector("transport") == "transport"
    assert known.label("country", "AZ") == "Azerbaijan"
    assert known.codes("Atlantis") == ()
    assert (resources() / "model").is_dir()


def test_a_folder_whose_name_is_no_utf_8_is_kept_and_logged(tmp_path, monkeypatch):
    """As Linux allows: opening an archive there ended in a traceback."""
    # What pytest captures of it pytest-xdist could not hand on, and would end the run.
    monkeypatch.setattr(logging.getLogger("rostra"), "propagate", False)
    odd = b"/home/a/\xff".decode("utf-8", "surrogateescape")
    path = tmp_path / "settings.json"
    Settings(path).set("archives.recent", [odd])
    assert Settings(path).get("archives.recent", list) == [odd]
    report = write_crash_report(ValueError(odd), tmp_path / "crash")
    assert report is not None
    assert r"/home/a/\udcff" in report.read_text("utf-8")
