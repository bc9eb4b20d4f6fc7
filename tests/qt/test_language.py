"""What a person reads is translated, all of it, and shown as the language wants it."""

from __future__ import annotations

import ast
import os
import re
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QObject, QRect, Qt
from PySide6.QtGui import QAction, QStandardItemModel
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QColorDialog,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QLabel,
    QTreeView,
)
from pytestqt.qtbot import QtBot
from tests.qt.sources import ROOT, WINDOW, calls, literal, name_of, trees

from rostra.app.complete import Completion
from rostra.app.tables import tables
from rostra.domain.changes import FieldChange, Step
from rostra.domain.errors import ArchiveError
from rostra.domain.search import SearchHit
from rostra.qt import completions, history_words, messages, steps, words
from rostra.qt.commands import MENUS, menu_words
from rostra.qt.language import LANGUAGES, RTL_VARIABLE, install, wanted
from rostra.qt.results_model import HIT

SHOWN_BY = {
    "setText", "setToolTip", "setWindowTitle", "setPlaceholderText", "setAccessibleName",
    "setAccessibleDescription", "setTitle", "setStatusTip", "addAction", "addMenu", "addTab",
    "addRow", "addItem", "setHeaderLabels", "setLabelText", "showText", "QLabel", "QPushButton",
    "QCheckBox", "QRadioButton", "QAction", "QGroupBox", "QTreeWidgetItem", "QListWidgetItem",
    "QStandardItem", "QMenu", "say", "nothing", "heading", "field", "told", "emit", "job", "write",
    "Picker", "TextDialog", "NoteDialog", "TextPage", "Choice", "Chip", "drawText", "insertText",
}  # fmt: skip
"""Calls whose strings a person reads."""
NAMES = {"Rostra", "Ctrl"}
NO_WORDS = re.compile(r"#[0-9A-Fa-f]+|[a-z]+(\.[a-z]+)+|[a-z0-9_-]+")
"""Ids, keys, names of icons: one word in small letters."""


def literals(node: ast.AST) -> Iterator[ast.Constant]:
    """Strings of an expression, but for those that are translated or stand in a call of theirs."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node
    if not isinstance(node, ast.Call | ast.Compare | ast.Subscript | ast.Lambda | ast.Dict):
        for child in ast.iter_child_nodes(node):
            yield from literals(child)


def test_no_string_that_a_person_reads_is_left_untranslated() -> None:
    found = [
        f"{path.name}:{node.lineno}: {node.value!r}"
        for path, tree in trees()
        for call in calls(tree, *SHOWN_BY)
        for argument in (*call.args, *(k.value for k in call.keywords))
        for node in literals(argument)
        if re.search(r"[^\W\d_]{2}", str(node.value))
        and str(node.value).strip(" —+") not in NAMES
        and not NO_WORDS.fullmatch(str(node.value).strip(" ,.:;/"))
    ]
    assert found == []


def test_nothing_but_a_class_translates_in_its_own_name() -> None:
    """`parent.tr` looks in the context of the class that it happens to be called on."""
    wrong = [
        f"{path.name}:{call.lineno}"
        for path, tree in trees()
        for call in calls(tree, "tr")
        if not (isinstance(call.func, ast.Attribute) and ast.unparse(call.func.value) == "self")
    ]
    assert wrong == []


def test_plurals_stand_in_classes_that_nothing_inherits_from() -> None:
    """PySide does not find the plural of a base class: it says "3 statement(s)"."""
    bases = {
        ast.unparse(base).rsplit(".", 1)[-1]
        for _, tree in trees()
        for node in ast.walk(tree)
        if isinstance(node, ast.ClassDef)
        for base in node.bases
    }
    wrong = [
        f"{path.name}: {node.name}"
        for path, tree in trees()
        for node in ast.walk(tree)
        if isinstance(node, ast.ClassDef) and node.name in bases
        if any(len(call.args) > 2 for call in calls(node, "tr"))
    ]
    assert wrong == []


def test_no_sentence_is_glued_together() -> None:
    wrong = [
        f"{path.name}:{node.lineno}: {ast.unparse(node)[:60]}"
        for path, tree in trees()
        for node in ast.walk(tree)
        if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Add)
        if any(isinstance(s, ast.Call) and name_of(s) == "tr" for s in (node.left, node.right))
        if any(
            re.search(r"[^\W\d_]{2}", text)
            for side in (node.left, node.right)
            if (text := literal(side) or "")
        )
    ]
    assert wrong == []


def test_menus_have_letters_of_their_own() -> None:
    for code in LANGUAGES:
        with_signs = [menu_title(code, name) for name in MENUS]
        letters = [title[title.index("&") + 1].lower() for title in with_signs]
        assert len(set(letters)) == len(letters), with_signs


def menu_title(code: str, name: str) -> str:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    install(app, code)
    try:
        return menu_words(name, keys=True)
    finally:
        install(app, "en")


@pytest.fixture
def speak(qapp: QApplication) -> Iterator[Callable[[str], None]]:
    yield lambda code: install(qapp, code)
    install(qapp, "en")


def test_plurals(speak: Callable[[str], None]) -> None:
    assert [words.statements(n) for n in (0, 1, 2, 1234)] == [
        "0 statements", "1 statement", "2 statements", "1,234 statements"
    ]  # fmt: skip
    speak("ru")
    assert [words.statements(n) for n in (1, 2, 5, 11, 21, 104)] == [
        "1 высказывание", "2 высказывания", "5 высказываний", "11 высказываний",
        "21 высказывание", "104 высказывания",
    ]  # fmt: skip
    assert words.statements(12345) == "12\u00a0345 высказываний"
    speak("az")
    assert [words.statements(n) for n in (1, 2, 1234)] == [
        "1 açıqlama", "2 açıqlama", "1.234 açıqlama"
    ]  # fmt: skip


def test_dates_numbers_and_names_are_the_languages_own(speak: Callable[[str], None]) -> None:
    assert words.day("2024-03-07") == "7 Mar 2024"
    assert words.day("2024-03-01/2024-03") == "1 Mar 2024 – Mar 2024"
    assert words.country("DE") == "Germany"
    speak("ru")
    assert words.day_of(date(2024, 5, 7)) == "7 мая 2024"
    assert words.month("2024-05") == "май 2024"
    assert words.number(Decimal("-1234567.50")) == "−1\u00a0234\u00a0567,5"
    assert words.country("DE") == "Германия"
    assert words.country("QQ") == "QQ"
    assert words.sector("trade") == "Торговля и таможня"
    assert words.in_order(["Ямайка", "Ёлка", "Азия", "Жаба"]) == ["Азия", "Ёлка", "Жаба", "Ямайка"]
    speak("az")
    assert words.upper(words.force("promises")) == "SÖZ VERİR"
    assert words.capital("iddia") == "İddia"
    assert words.in_order(["Zambiya", "Əlcəzair", "Efiopiya", "Çin", "Danimarka"]) == [
        "Çin", "Danimarka", "Efiopiya", "Əlcəzair", "Zambiya"
    ]  # fmt: skip


def test_completions_are_offered_in_the_language(speak: Callable[[str], None]) -> None:
    trade = Completion(0, 3, "sector:trade", "Trade and customs", "sector", "")
    germany = Completion(0, 3, "country:DE", "Germany", "country")
    person = Completion(0, 3, 'speaker:"Leyla Aral"', "Leyla Aral", "speaker", "1,204 statements")
    field = Completion(0, 3, "kind:", "kind:", "field", "How the words are given")
    assert completions.shown(person) == ("Leyla Aral", "1,204 statements")
    speak("ru")
    assert completions.shown(trade)[0] == "Торговля и таможня"
    assert completions.shown(germany) == ("Германия", "DE")
    assert completions.shown(person) == ("Leyla Aral", "1\u00a0204 высказывания")
    assert completions.shown(field) == ("kind:", "Как переданы слова")


def test_the_history_is_told_in_the_language(speak: Callable[[str], None]) -> None:
    step = Step(1, "Correct the force of 1 statement", datetime(2026, 3, 7, tzinfo=UTC), "person")

    def told(field: str, before: object, after: object) -> str:
        return history_words.change(FieldChange(step, "statements", 1, field, before, after))

    assert told("force", "denies", "asserts") == "denies → asserts"
    assert told("note", None, "x" * 100) == f"— → {'x' * 89}…"
    speak("ru")
    assert history_words.author("person") == "человек"
    assert history_words.author("rostra 0.1.0") == "rostra 0.1.0"
    assert told("force", "denies", "asserts") == "отрицает → утверждает"
    assert told("sectors", "[]", '["trade", "energy"]') == "— → Торговля и таможня, Энергетика"
    assert told("countries", '["DE"]', "[broken") == "Германия → [broken"
    assert told("", None, "created") == "создано"


def test_what_is_no_date_stays_as_it_is(speak: Callable[[str], None]) -> None:
    for code in LANGUAGES:
        speak(code)
        for text in ("", "2024-13", "2024-02-31", "spring", "2024-XX-07"):
            assert words.day(text) == text


def test_every_country_has_a_name_in_every_language(speak: Callable[[str], None]) -> None:
    english = {code: words.country(code) for code in tables().countries}
    for code in ("ru", "az"):
        speak(code)
        names = {one: words.country(one) for one in tables().countries}
        assert all(names.values())
        assert len(set(names.values())) == len(names)
        if code == "ru":
            assert not [name for one, name in names.items() if name == english[one]]


@pytest.mark.parametrize(
    ("choice", "system", "expected"),
    [
        ("ru", ("az-AZ",), "ru"),
        ("az", (), "az"),
        ("system", ("az-Latn-AZ", "en-US"), "az"),
        ("system", ("de-DE", "de", "ru-RU", "en"), "ru"),
        ("system", ("en-GB", "ru"), "en"),
        ("system", ("de-DE",), "en"),
        ("system", (), "en"),
    ],
)
def test_which_language(choice: str, system: tuple[str, ...], expected: str) -> None:
    assert wanted(choice, system).name().partition("_")[0] == expected


@pytest.mark.parametrize(("lang", "expected"), [("az_AZ.UTF-8", "Qeyd"), ("C", "Note")])
def test_the_window_follows_the_system(lang: str, expected: str) -> None:
    script = (
        "from PySide6.QtGui import QGuiApplication as App; from rostra.qt.language import *;"
        "app = App([]); install(app, 'system'); print(translate('Acts', 'Note'))"
    )
    environ = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONIOENCODING": "utf-8"}
    kept = {k: v for k, v in environ.items() if k != "LANGUAGE" and not k.startswith("LC_")}
    done = subprocess.run(
        [sys.executable, "-c", script],
        env={**kept, "LANG": lang}, capture_output=True, check=True, encoding="utf-8",
    )  # fmt: skip
    assert done.stdout.strip() == expected


def test_qts_own_buttons_speak_too(speak: Callable[[str], None]) -> None:
    def cancel() -> str:
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        return box.button(QDialogButtonBox.StandardButton.Cancel).text().replace("&", "")

    assert cancel() == "Cancel"
    speak("ru")
    assert cancel() in ("Отмена", "Отменить")
    speak("az")
    assert cancel() == "Ləğv et"


def spoken(dialog: QDialog) -> set[str]:
    """All words of one of Qt's own dialogs."""
    said: set[str] = set()
    for part in dialog.findChildren(QObject):
        if isinstance(part, QLabel | QAbstractButton | QAction):
            said |= {part.text(), part.toolTip()}
        elif isinstance(part, QTreeView):
            model = part.model()
            columns = range(model.columnCount())
            said |= {model.headerData(n, Qt.Orientation.Horizontal) for n in columns}
    return {text for text in said if text.strip()}


@pytest.mark.parametrize("code", ["ru", "az"])
def test_qts_own_dialogs_speak_too(
    speak: Callable[[str], None], qtbot: QtBot, tmp_path: Path, code: str
) -> None:
    """Qt's own translations leave words out: those are ours, in qt_ru.ts and qt_az.ts."""
    (tmp_path / "inside").mkdir()

    def said() -> set[str]:
        files = QFileDialog(None, "", str(tmp_path))
        files.setOption(QFileDialog.Option.DontUseNativeDialog)
        colours = QColorDialog()
        colours.setOption(QColorDialog.ColorDialogOption.DontUseNativeDialog)
        for dialog in (files, colours):
            qtbot.addWidget(dialog)
        view = files.findChild(QTreeView)
        assert view is not None
        qtbot.waitUntil(lambda: view.model().rowCount(view.rootIndex()) == 1)
        kind = view.model().index(0, 2, view.rootIndex()).data()
        return spoken(files) | spoken(colours) | {kind}

    english = said()
    assert {"Folder", "&Look in:", "&Basic colors"} <= english
    speak(code)
    now = said()
    assert len(now) > 30
    assert now & english <= {"OK", "&HTML:"}


def test_steps_of_the_journal_are_shown_in_the_language(speak: Callable[[str], None]) -> None:
    name = "Correct the speaker of 1,234 statements"
    assert steps.words(name) == name
    speak("ru")
    assert steps.words(name) == "Исправить: говорящий, 1\u00a0234 высказывания"
    assert steps.words("Tag 1 statement: rail, {x}") == "Метки rail, {x}: 1 высказывание"
    assert steps.words("Rail talks") == "Rail talks"


def test_no_step_is_unknown_to_the_window() -> None:
    """Every name that the use cases give to a step fits one of the patterns."""
    names = []
    for path in sorted((ROOT / "desktop" / "rostra" / "app").glob("*.py")):
        for call in calls(ast.parse(path.read_text(encoding="utf-8")), "operation"):
            names += [sample(node) for node in options(call.args[0])] if call.args else []
    assert len(names) > 30
    shapes = [shape for _, shape in steps.shapes()]
    assert [n for n in names if n and not any(s.fullmatch(n) for s in shapes)] == []


def test_errors_and_hints_are_shown_in_the_language(speak: Callable[[str], None]) -> None:
    error = ArchiveError(
        "The archive /a {1} was written by a newer Rostra (schema 9, this one knows 7).",
        "Install the newer Rostra to open it; nothing was changed.",
    )
    assert messages.error_words(error) == str(error)
    assert (
        messages.words("There is no field “foo:”; it is searched for as a word.")[:8] == "There is"
    )
    speak("ru")
    assert messages.error_words(error) == (
        "Архив /a {1} записан более новой версией Rostra (схема 9, эта знает 7). "
        "Чтобы открыть его, установите новую версию Rostra; ничего не изменено."
    )
    assert messages.words("a.txt is larger than 64 MB.") == "a.txt больше 64 МБ."
    assert messages.words("named with it: “Monday”") == "названо рядом: «Monday»"
    assert messages.words("What nobody foresaw.") == "What nobody foresaw."
    assert messages.words("") == ""


def test_no_message_is_translated_that_nobody_says() -> None:
    """A message that was reworded below would be shown in English again without a word."""
    said = set()
    for path in sorted((ROOT / "desktop" / "rostra").rglob("*.py")):
        if WINDOW in path.parents:
            continue
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.JoinedStr):
                said.add("".join(str(getattr(part, "value", "")) if isinstance(part, ast.Constant)
                                 else "{}" for part in node.values))  # fmt: skip
            elif isinstance(node, ast.Constant) and isinstance(node.value, str):
                said.add(node.value)
    templates = {re.sub(r"\{\d\}", "{}", pattern): pattern for pattern in messages.PATTERNS}
    assert [pattern for template, pattern in templates.items() if template not in said] == []
    assert len(templates) == len(messages.PATTERNS)


def options(node: ast.expr) -> list[ast.expr]:
    return [node.body, node.orelse] if isinstance(node, ast.IfExp) else [node]


def sample(node: ast.expr) -> str:
    """A name as it might be: "" where it is put together elsewhere."""
    if isinstance(node, ast.Constant):
        return str(node.value)
    if not isinstance(node, ast.JoinedStr):
        return ""
    parts = []
    for part in node.values:
        inside = ast.unparse(part.value) if isinstance(part, ast.FormattedValue) else ""
        if inside.startswith("statements_of("):
            parts.append("3 statements")
        elif "verb" in inside:
            parts.append("Accept" if "Unreview" in inside else "Tag 3 statements")
        elif isinstance(part, ast.FormattedValue):
            parts.append("7")
        else:
            parts.append(str(getattr(part, "value", "")))
    return "".join(parts)


HIT_OF = SearchHit(
    1, "u", "fees", (), ("Aral",), "", "2024-03-07", "", "", "", 1, "direct", "asserts",
    (), (), (), "new", 1.0,
)  # fmt: skip


def test_text_of_two_directions_stays_whole() -> None:
    assert words.in_line("Leyla Aral", "", "7 Mar 2024") == "Leyla Aral  ·  7 Mar 2024"
    assert (
        words.in_line("سامي", "7 Mar 2024") == "\u200e\u2068سامي\u2069  ·  \u20687 Mar 2024\u2069"
    )
    assert words.is_rtl("«رسوم» 17%")
    assert words.is_rtl("17% דן (IMF)")
    assert not words.is_rtl("IMF: דן")
    assert not words.is_rtl("17%")


def test_a_card_lays_its_words_out_in_their_own_direction(qapp: QApplication) -> None:
    from PySide6.QtGui import QImage, QPainter
    from PySide6.QtWidgets import QStyleOptionViewItem

    from rostra.qt.card import CardDelegate
    from rostra.qt.icons import Icons
    from rostra.qt.theme import Theme

    theme = Theme(qapp, "light")
    delegate = CardDelegate(theme, Icons(theme))

    def inked(text: str) -> tuple[int, int]:
        """How many pixels of the words' lines are dark, in the left and in the right half."""
        hit = replace(HIT_OF, text=text)
        model = QStandardItemModel(1, 1)
        model.setData(model.index(0, 0), hit, HIT)
        option = QStyleOptionViewItem()
        option.rect = QRect(0, 0, 600, delegate.height)
        image = QImage(600, delegate.height, QImage.Format.Format_RGB32)
        image.fill(Qt.GlobalColor.white)
        painter = QPainter(image)
        delegate.paint(painter, option, model.index(0, 0))
        painter.end()
        lines = range(delegate.height // 3, delegate.height // 2)
        dark = [x for y in lines for x in range(600) if image.pixelColor(x, y).lightness() < 128]
        return sum(x < 300 for x in dark), sum(x >= 300 for x in dark)

    left, right = inked("rail fees")
    assert left > 20
    assert right == 0
    left, right = inked("רכבת ישראל")
    assert left == 0
    assert right > 20


def test_the_window_can_be_mirrored(
    speak: Callable[[str], None], monkeypatch: pytest.MonkeyPatch, qapp: QApplication
) -> None:
    monkeypatch.setenv(RTL_VARIABLE, "1")
    speak("en")
    assert qapp.layoutDirection() == Qt.LayoutDirection.RightToLeft
    monkeypatch.delenv(RTL_VARIABLE)
    speak("en")
    assert qapp.layoutDirection() == Qt.LayoutDirection.LeftToRight
    assert QLocale().name().startswith("en")
