"""The text of an article: never one text's places over another's words."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from rostra.domain.records import ArticleVersion
from rostra.qt.reader_text import ReaderText
from rostra.qt.theme import Theme


def _version(text: str) -> ArticleVersion:
    """Always number 1, as every archive has one, and as one is given again after an undo."""
    return ArticleVersion(1, 1, 1, text, "", "", datetime(2024, 3, 6, tzinfo=UTC))


@pytest.fixture
def reader(qtbot: QtBot, qapp: QApplication) -> ReaderText:
    text = ReaderText(Theme(qapp, "light"))
    qtbot.addWidget(text)
    return text


def test_another_text_of_the_same_number_is_shown(reader: ReaderText) -> None:
    reader.show_version(_version("The fee rises, said Osk. " * 40), [])
    reader.show_version(_version("No fee."), [])
    assert reader.toPlainText() == reader.source_text == "No fee."


def test_what_was_found_goes_with_its_text(reader: ReaderText) -> None:
    reader.show_version(_version("The fee rises, said Osk. " * 40), [])
    assert reader.find_all("osk") == 40
    reader.clear_article()
    assert reader.extraSelections() == []
    assert reader.go_found(1) == 0
