"""What the rooms below tell a person is known to the window, and shown in its language."""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from rostra.domain import errors
from rostra.domain.errors import RostraError
from rostra.qt import messages
from rostra.qt.language import install

BELOW = Path(__file__).parents[2] / "desktop" / "rostra"
TOLD_BY = {
    name
    for name, kind in vars(errors).items()
    if isinstance(kind, type) and issubclass(kind, RostraError)
} | {"FileResult", "Filed", "Problem", "_failed"}
"""Whoever is called so is handed sentences that a person reads."""
NOT_SENTENCES = {"bench", "cli"}
ELSEWHERE = {"setting.help"}
"""Translated with the settings."""


@pytest.fixture
def russian(qapp: QApplication) -> Iterator[None]:
    install(qapp, "ru")
    yield
    install(qapp, "en")


def said(node: ast.expr, names: Mapping[str, ast.expr]) -> Iterator[str]:
    """What an argument may be: its literals, with 7 for what is put into them."""
    if isinstance(node, ast.Constant):
        yield node.value if isinstance(node.value, str) else ""
    elif isinstance(node, ast.JoinedStr):
        parts = node.values
        yield "".join(str(p.value) if isinstance(p, ast.Constant) else "7" for p in parts)
    elif isinstance(node, ast.IfExp):
        yield from (*said(node.body, names), *said(node.orelse, names))
    elif isinstance(node, ast.Dict):
        for value in node.values:
            yield from said(value, names)
    elif isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
        for inside in (node.func.value, *node.args):
            yield from said(inside, names)
    elif isinstance(node, ast.Name) and node.id in names:
        yield from said(names[node.id], {k: v for k, v in names.items() if k != node.id})


def assigned(tree: ast.Module) -> dict[str, ast.expr]:
    out: dict[str, ast.expr] = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.Assign):
            out.update((t.id, node.value) for t in node.targets if isinstance(t, ast.Name))
        elif isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name) and node.value:
            out[node.target.id] = node.value
    return out


def told() -> Iterator[tuple[str, str]]:
    """Each sentence of the rooms below, with the place where it is said."""
    for path in sorted(BELOW.rglob("*.py")):
        if path.is_relative_to(BELOW / "qt") or NOT_SENTENCES & set(path.parts):
            continue
        tree = ast.parse(path.read_text(encoding="utf-8"))
        names = assigned(tree)
        for node in ast.walk(tree):
            if not isinstance(node, ast.Call):
                continue
            caller = getattr(node.func, "id", "") or getattr(node.func, "attr", "")
            if caller in TOLD_BY:
                for argument in (*node.args, *(k.value for k in node.keywords)):
                    for text in said(argument, names):
                        if " " in text and text[-1] in ".!":
                            yield text, f"{path.relative_to(BELOW)}:{node.lineno}"


def test_every_error_is_known_to_the_window(russian: None) -> None:
    """If this fails: name the sentence in `rostra.qt.error_patterns`, and translate it."""
    sentences = dict(told())
    assert len(sentences) > 200
    english = {text: place for text, place in sentences.items() if messages.words(text) == text}
    assert english == {}


def day_rules() -> Iterator[str]:
    """Each rule that tells how a day was found."""
    tree = ast.parse((BELOW / "extraction" / "dates.py").read_text(encoding="utf-8"))
    names = assigned(tree)
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            caller = getattr(node.func, "id", "") or getattr(node.func, "attr", "")
            if caller in ("SaidDate", "_as_said"):
                for argument in node.args:
                    yield from (text for text in said(argument, names) if " " in text.strip())


def test_every_rule_of_days_is_known_to_the_window(russian: None) -> None:
    """If this fails: name the rule in `rostra.qt.messages`, and translate it."""
    rules = set(day_rules())
    assert len(rules) > 12
    assert {rule for rule in rules if messages.words(rule) == rule} == set()


def test_what_a_message_is_said_of_is_translated_where_it_is_words(russian: None) -> None:
    error = RostraError(
        "/a/b.csv could not be written: No space left on device.",
        "The disk is full: make room, or choose another folder.",
    )
    assert messages.error_words(error) == (
        "Не удалось записать /a/b.csv: на диске нет места. "
        "Диск полон: освободите место или выберите другую папку."
    )
    changed = "The text of “a program” changed: 3 statements stand in the new text, 1,200 are new."
    assert messages.words(changed) == (
        "Текст «a program» изменился: высказываний в новом тексте: 3, новых: 1\u00a0200."
    ), "a title stays as it is, whatever it says"
    assert messages.words("a.pdf holds 2,000,000 characters, too many for an article.") == (
        "Знаков в a.pdf: 2\u00a0000\u00a0000; для статьи это слишком много."
    )


@pytest.mark.parametrize("say", [messages.words, lambda t: messages.error_words(RostraError(t))])
def test_english_stays_as_it_was_said(say: Callable[[str], str]) -> None:
    for text in ("a.txt is larger than 64 MB.", "What nobody foresaw."):
        assert say(text) == text
