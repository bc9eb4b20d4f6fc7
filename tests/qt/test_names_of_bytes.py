"""On Linux the name of a file is bytes: one that is no UTF-8 comes in through the window too."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot
from tests.qt.conftest import settle

from rostra.qt.window import Window

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="names are bytes on Linux only")

ARTICLE = "date 2024-03-07 Talks\n\nMinister Ada Rook said that the bridge would open by 2027.\n"


@pytest.mark.parametrize("how", ["always", "never"])
def test_a_folder_of_files(qtbot: QtBot, window: Window, tmp_path: Path, how: str) -> None:
    folder = Path(os.fsdecode(os.fsencode(tmp_path) + b"/\xe0rxiv"))
    folder.mkdir()
    Path(os.fsdecode(os.fsencode(folder) + b"/s\xf6z.txt")).write_text(ARTICLE)
    desk = window.desk
    failed: list[object] = []
    desk.failed.connect(failed.append)
    desk.settings.set("import.sheet", how)
    window.imports.begin([folder])
    if how == "always":
        sheet = window.pages.imports
        qtbot.waitUntil(lambda: sheet.model.rowCount() == 1)
        settle(qtbot, desk)
        sheet.take.click()
    qtbot.waitUntil(lambda: desk.archive.find("bridge").total == 1)
    settle(qtbot, desk)
    assert failed == []
    assert desk.archive.undo_name.startswith("Import")
    window.results.set_query("bridge")
    settle(qtbot, desk)
    window.route.show_article(desk.archive.rows(window.results.model.ids)[0].article_id, 0)
    settle(qtbot, desk)
    assert window.reader.article_id
