"""The translation files hold what the code says, all of it translated, and are compiled."""

from __future__ import annotations

import ast
import importlib.util
import re
import shutil
import sys
import xml.etree.ElementTree as ET
from pathlib import Path
from types import ModuleType

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QApplication
from tests.qt.sources import ROOT, calls, literal, trees

from rostra.qt.commands import COMMANDS
from rostra.qt.language import LANGUAGES, install

FOLDER = ROOT / "resources" / "translations"


def test_qt_sees_every_string_that_is_handed_to_it() -> None:
    """lupdate passes over what is no plain literal, and over what stands inside an f-string."""
    in_file = {
        (context.findtext("name"), message.findtext("source"))
        for context in ET.parse(FOLDER / "rostra_ru.ts").iter("context")
        for message in context.iter("message")
    }
    wrong = []
    for path, tree in trees():
        for part in ast.walk(tree):
            if isinstance(part, ast.ClassDef):
                for call in calls(part, "tr"):
                    source = literal(call.args[0])
                    if source is None or (part.name, source) not in in_file:
                        wrong.append(f"{path.name}:{call.lineno}")
        for call in calls(tree, "mark"):
            context, source = (literal(a) for a in call.args)
            if (context, source) not in in_file:
                wrong.append(f"{path.name}:{call.lineno}")
        for call in calls(tree, "translate"):
            if isinstance(call.func, ast.Name):
                context, source = literal(call.args[0]), literal(call.args[1])
                if None not in (context, source) and (context, source) not in in_file:
                    wrong.append(f"{path.name}:{call.lineno}")
    assert wrong == []


@pytest.fixture(scope="module")
def tools() -> ModuleType:
    path = ROOT / "packaging" / "translations" / "update.py"
    spec = importlib.util.spec_from_file_location("translations_update", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    before = list(sys.path)
    spec.loader.exec_module(module)
    below = importlib.import_module("below")  # found beside it
    sys.path[:] = before
    assert below.marked()
    return module


Messages = dict[tuple[str, str], list[str]]


def messages(path: Path) -> Messages:
    """Context and source of each message, with its translation, or with all forms of it."""
    out: Messages = {}
    for context in ET.parse(path).iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            forms = translation.findall("numerusform") or [translation]
            key = context.findtext("name") or "", message.findtext("source") or ""
            out[key] = [form.text or "" for form in forms]
    return out


def test_the_translations_are_level_with_the_code(tools: ModuleType, tmp_path: Path) -> None:
    """If this fails: python packaging/translations/update.py, and translate what it lists."""
    for path in FOLDER.glob("rostra_*.ts"):
        shutil.copy(path, tmp_path)
    tools.update(tmp_path)
    for code in LANGUAGES:
        name = f"rostra_{code}.ts"
        now, then = messages(tmp_path / name), messages(FOLDER / name)
        assert sorted(now.keys() - then.keys()) == [], f"new in the code, not in {name}"
        assert sorted(then.keys() - now.keys()) == [], f"in {name}, gone from the code"
        assert now == then
        assert tools.unfinished(FOLDER / name) == []


@pytest.mark.parametrize("name", ["rostra_en", "rostra_ru", "rostra_az", "qt_ru", "qt_az"])
def test_what_the_program_loads_is_what_the_translators_wrote(
    name: str, qapp: QApplication
) -> None:
    """If this fails: python packaging/translations/update.py --compile."""
    compiled = QTranslator()
    assert compiled.load(str(FOLDER / f"{name}.qm"))
    wrong = [
        (context, source)
        for (context, source), forms in messages(FOLDER / f"{name}.ts").items()
        if compiled.translate(context, source, "", 1 if len(forms) > 1 else -1) != forms[0]
    ]
    assert wrong == []


@pytest.mark.parametrize("code", ["ru", "az"])
def test_a_translation_keeps_the_places_of_its_source(code: str) -> None:
    def places(text: str) -> list[str]:
        return sorted(re.findall(r"%Ln|%[sd]|%%|\{\w*\}|<b>", text))

    for message in ET.parse(FOLDER / f"rostra_{code}.ts").iter("message"):
        source, translation = message.findtext("source") or "", message.find("translation")
        assert translation is not None
        forms = translation.findall("numerusform") or [translation]
        for form in forms:
            assert places(form.text or "") == places(source), source
            assert (form.text or "").strip() == form.text, source


def test_every_command_has_words_of_the_language(qapp: QApplication) -> None:
    for code in ("ru", "az"):
        install(qapp, code)
        try:
            assert [c.title for c in COMMANDS if c.words == c.title] == []
        finally:
            install(qapp, "en")
