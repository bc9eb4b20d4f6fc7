"""A sheet that is filled anew says what one that is made anew would say."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLayout, QWidget
from pytestqt.qtbot import QtBot
from tests.qt.conftest import come_to_rest

from rostra.domain.records import Force
from rostra.extraction.force import force_of
from rostra.qt.desk import Desk
from rostra.qt.sheet import PLAIN, Sheet

WORDS = st.sampled_from(["", "Leyla Aral", "x" * 70, "two words", "<b>&amp;"])
FORCES = st.sampled_from(["asserts", "denies"])


@dataclass
class Pressed:
    """What was run."""

    names: list[str] = field(default_factory=list)

    def of(self, name: str) -> Callable[[], object]:
        return lambda: self.names.append(name)


PART = st.one_of(
    st.tuples(st.just("quote"), WORDS),
    st.tuples(st.just("heading"), WORDS),
    st.tuples(st.just("notice"), WORDS),
    st.tuples(st.just("force"), FORCES, st.sampled_from([0.4, 1.0])),
    st.tuples(st.just("field"), WORDS, WORDS, WORDS, WORDS, st.booleans()),
    st.tuples(st.just("tags"), st.lists(st.sampled_from(["rail", "port/fees"]), max_size=2)),
    st.tuples(st.just("links"), WORDS),
    st.tuples(st.just("button"), WORDS),
    st.tuples(st.just("nothing"), WORDS),
)
SHEETS = st.lists(st.lists(PART, max_size=5), min_size=2, max_size=4)


def fill(sheet: Sheet, parts: list[tuple[object, ...]], pressed: Pressed) -> None:
    sheet.start()
    for number, (kind, *rest) in enumerate(parts):
        act = pressed.of(f"{number} {rest}")
        if kind == "field":
            name, value, aside, note, edit = rest
            pencil = (f"Change {name}", act) if edit else None
            sheet.field(name, value, aside, note=note, edit=pencil)
        elif kind == "tags":
            sheet.tags(rest[0], ("Tag", act))
        elif kind == "links":
            sheet.links("Collections", [(str(rest[0]), act)])
        elif kind == "button":
            sheet.button(str(rest[0]), "user", act)
        elif kind == "nothing":
            sheet.nothing("hash", str(rest[0]))
        else:
            getattr(sheet, str(kind))(*rest)
    sheet.done()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)  # what was let go of


def told(sheet: Sheet) -> list[tuple[object, ...]]:
    """All that one sees or hears of it."""
    layout = sheet.column.layout()
    assert layout is not None
    out: list[tuple[object, ...]] = []
    for one in in_order(layout):
        one.ensurePolished()  # what is put in later gets its font when it is shown
        seen = (type(one).__name__, one.property("role"), one.styleSheet(), one.accessibleName())
        text = one.text() if isinstance(one, QLabel | QAbstractButton) else ""
        out.append((*seen, text, one.toolTip(), one.font().toString()))
    return out


def buttons(sheet: Sheet) -> int:
    """How many there are, seen or not: those let go of do not stay."""
    return len(sheet.column.findChildren(QAbstractButton))


def in_order(layout: QLayout) -> Iterator[QWidget]:
    """From the top down, and from where reading begins; each is inside what is shown."""
    for number in range(layout.count()):
        item = layout.itemAt(number)
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            yield widget
        elif inner is not None:
            yield from in_order(inner)


@pytest.fixture
def sheets(qtbot: QtBot, desk: Desk) -> Callable[[], Sheet]:
    def make() -> Sheet:
        sheet = Sheet(desk)
        qtbot.addWidget(sheet)
        return sheet

    return make


@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(SHEETS)
def test_filled_anew_is_like_made_anew(
    sheets: Callable[[], Sheet], many: list[list[tuple[object, ...]]]
) -> None:
    used = sheets()
    for parts in many:
        pressed, wanted = Pressed(), Pressed()
        fill(used, parts, pressed)
        fresh = sheets()
        fill(fresh, parts, wanted)
        assert told(used) == told(fresh)
        assert buttons(used) == buttons(fresh)
        for sheet in (used, fresh):
            for button in sheet.column.findChildren(QAbstractButton):
                button.click()
        assert sorted(pressed.names) == sorted(wanted.names)


def test_the_same_fields_keep_their_widgets_until_the_theme_is_another(
    sheets: Callable[[], Sheet],
) -> None:
    sheet, pressed, seen = sheets(), Pressed(), []
    for text, renew in (("It opens.", False), ("It was never sold.", False), ("No.", True)):
        if renew:
            sheet.renew()
        fill(sheet, [("quote", text), ("field", "Said", text, "", "", True)], pressed)
        seen.append(sheet.column.findChildren(QLabel))
    assert seen[0] == seen[1]
    assert not {id(one) for one in seen[1]} & {id(one) for one in seen[2]}


def test_what_comes_after_nothing_keeps_its_widgets(sheets: Callable[[], Sheet]) -> None:
    sheet, pressed = sheets(), Pressed()
    sheet.show()
    field, nothing = ("field", "Said", "by her", "", "", True), ("nothing", "No statement")
    seen = []
    for parts in ([("quote", "It opens."), field], [nothing], [("quote", "No."), field], [nothing]):
        fill(sheet, parts, pressed)
        come_to_rest()  # what was put in is shown in its turn
        assert "It opens." not in visible(sheet) or parts[0][1] == "It opens."
        assert str(parts[0][1]) in visible(sheet)
        seen.append(sheet.column.findChildren(QLabel))
    assert seen[0] == seen[2]
    assert seen[1] == seen[3]


def visible(sheet: Sheet) -> list[str]:
    """The texts that one sees of all that the sheet holds."""
    return [one.text() for one in sheet.findChildren(QLabel) if one.isVisibleTo(sheet)]


def test_what_comes_in_between_is_seen(qtbot: QtBot, sheets: Callable[[], Sheet]) -> None:
    sheet, pressed = sheets(), Pressed()
    sheet.resize(300, 400)
    sheet.show()
    for tags in ([], ["rail"], ["rail", "port/fees"], ["port/fees"]):
        fill(sheet, [("quote", "It opens."), ("tags", tags), ("heading", "Note")], pressed)
        inside = sheet.widget()
        assert inside is not None
        labels = [one for one in inside.findChildren(QLabel) if one.text()]
        qtbot.waitUntil(lambda shown=labels: all(one.isVisible() for one in shown))
        tops = [one.mapTo(inside, one.rect().topLeft()).y() for one in labels]
        by_text = dict(zip((one.text() for one in labels), tops, strict=True))
        assert by_text["It opens."] < by_text["Tags"] < by_text["Note"]
        assert all(by_text["Tags"] < by_text[tag] < by_text["Note"] for tag in tags)


@pytest.mark.parametrize(
    ("force", "sure", "told_so"),
    [("asserts", 0.4, True), ("asserts", 0.85, False), ("denies", 0.4, False)],
)
def test_an_assertion_that_may_deny_says_so(
    qtbot: QtBot, desk: Desk, force: str, sure: float, told_so: bool
) -> None:
    sheet = Sheet(desk)
    qtbot.addWidget(sheet)
    sheet.start()
    sheet.force(force, sure)
    sheet.done()
    words = [label.text() for label in sheet.column.findChildren(QLabel)]
    assert ("It may be a denial: only 40% sure that it asserts." in words) is told_so


def test_what_negates_nothing_is_told_as_sure_as_a_plain_assertion() -> None:
    assert force_of("the port is open", "said") == (Force.ASSERTS, PLAIN)
