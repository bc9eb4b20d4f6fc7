"""An address imported again: what changed is told, and what only the old text has is found."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QPainter, QPixmap, QTextCharFormat
from PySide6.QtWidgets import QLabel, QPushButton, QStyleOptionViewItem, QToolButton
from pytestqt.qtbot import QtBot
from tests.qt.conftest import TEXT, open_window, settle
from tests.qt.test_accessibility import nameless

from rostra.app.archive import Archive
from rostra.domain.candidates import ArticleDraft
from rostra.domain.differences import compare
from rostra.domain.errors import ArchiveError
from rostra.qt.desk import Desk
from rostra.qt.differences_text import DifferencesText, seen_change
from rostra.qt.theme import Theme
from rostra.qt.versions_dialog import VersionsDialog
from rostra.qt.window import Window
from rostra.qt.words import spoken

ADDRESS = "https://courier.example/2021"
OLD = TEXT.replace("Lisse", "Lisse 2021")
NEW = OLD.replace("fall by 17 percent by 2027", "fall by 12 percent one day")


@pytest.fixture
def changed(qtbot: QtBot, desk: Desk, archive_folder: Path) -> Window:
    """The window over an archive in which one article has two versions and an orphan."""
    with Archive.open(archive_folder) as archive:
        article = archive.store.articles.by_address(ADDRESS)
        draft = ArticleDraft(NEW, title=article.title, address=ADDRESS, published=date(2021, 3, 7))
        with archive.store.operation("Import again") as op:
            found = op.articles.add_version(article.id, draft)
        assert len(found.orphaned) == 1
    return open_window(qtbot, desk, archive_folder)


def article_of(window: Window, year: int) -> int:
    return window.desk.archive.store.articles.by_address(ADDRESS.replace("2021", str(year))).id


def opened(qtbot: QtBot, window: Window) -> VersionsDialog:
    """The dialog, opened by the button of the reader."""
    window.route.show_article(article_of(window, 2021), 0)
    settle(qtbot, window.desk)
    window.reader.versions_button.click()
    settle(qtbot, window.desk)
    dialog = window.reader._versions
    assert dialog is not None
    return dialog


def runs(text: DifferencesText) -> Iterator[tuple[str, QTextCharFormat]]:
    """The words as painted, with their looks."""
    block = text.document().begin()
    while block.isValid():
        at = block.begin()
        while not at.atEnd():
            fragment = at.fragment()
            yield fragment.text(), fragment.charFormat()
            at += 1
        block = block.next()


def test_the_button_is_there_only_when_there_is_something_to_compare(
    qtbot: QtBot, changed: Window
) -> None:
    for year, seen in ((2022, False), (2021, True), (2023, False)):
        changed.route.show_article(article_of(changed, year), 0)
        settle(qtbot, changed.desk)
        assert changed.reader.versions_button.isVisible() is seen
    changed.reader.show_versions()
    assert changed.reader._versions is None
    assert "one version" in changed.status.message


def test_the_two_newest_are_compared_by_sign_line_and_word(qtbot: QtBot, changed: Window) -> None:
    dialog = opened(qtbot, changed)
    assert dialog.isVisible()
    assert not dialog.isModal()
    assert dialog.older.currentText().startswith("Version 1, imported ")
    assert dialog.newer.currentText().startswith("Version 2, imported ")
    shown = dialog.text.toPlainText()
    assert "fall by [− 17] [+ 12] percent [− by 2027] [+ one day]. 😀" in shown
    struck = [words for words, look in runs(dialog.text) if look.fontStrikeOut()]
    underlined = [words for words, look in runs(dialog.text) if look.fontUnderline()]
    assert struck == ["17", "by 2027"]
    assert underlined == ["12", "one day"]
    assert dialog._summary.text() == (
        "Paragraphs changed: 1 of 3.  Words removed [−]: 3, added [+]: 3"
    )
    dialog.only_changed.click()
    assert "Oskar Venn" not in dialog.text.toPlainText()
    assert dialog.text.toPlainText().count("… 1 paragraph unchanged") == 2
    assert nameless(dialog) == []


def test_other_versions_can_be_chosen(qtbot: QtBot, changed: Window) -> None:
    dialog = opened(qtbot, changed)
    dialog.newer.setCurrentIndex(0)
    dialog.newer.activated.emit(0)
    settle(qtbot, changed.desk)
    assert dialog._summary.text() == "The texts are the same, character for character."
    dialog.older.setCurrentIndex(1)
    dialog.older.activated.emit(1)
    settle(qtbot, changed.desk)
    assert "[− 12] [+ 17]" in dialog.text.toPlainText()


def test_an_orphan_is_shown_where_it_stands_and_the_newest_is_a_click_away(
    qtbot: QtBot, changed: Window
) -> None:
    reader = changed.reader
    dialog = opened(qtbot, changed)
    rows = dialog._orphans.widget()
    (said,) = [label.text() for label in rows.findChildren(QLabel)]
    assert said == "Leyla Aral  ·  promises  ·  the rail fees would fall by 17 percent by 2027"
    (button,) = rows.findChildren(QPushButton)
    button.click()
    settle(qtbot, changed.desk)
    assert not dialog.isVisible()
    assert reader.text.source_text == OLD
    orphan = reader.text.current()
    assert orphan is not None
    assert orphan.excerpt(OLD) == "the rail fees would fall by 17 percent by 2027"

    changed.acts._put_tags([orphan.id], ("rail",), ())  # the old text stays where it is
    settle(qtbot, changed.desk)
    assert reader.text.source_text == OLD
    assert reader.current_id == orphan.id

    dialog = opened(qtbot, changed)
    assert reader.text.source_text == NEW
    reads = [b for b in dialog.findChildren(QToolButton) if "Read" in b.accessibleName()]
    assert [b.accessibleName() for b in reads] == [
        "From this version: Read this version",
        "To this version: Read this version",
    ]
    reads[0].click()
    settle(qtbot, changed.desk)
    assert reader.text.source_text == OLD


def test_a_result_that_only_an_old_version_has_opens_there(qtbot: QtBot, changed: Window) -> None:
    store = changed.desk.archive.store
    article = store.articles.get(article_of(changed, 2021))
    every = store.statements.of_article(article.id)
    orphan = next(s for s in every if s.version_id != article.version_id)
    changed.route.show_statement(orphan.id)
    settle(qtbot, changed.desk)
    assert changed.reader.current_id == orphan.id
    assert changed.reader.text.source_text == OLD
    changed.route.show_statement(next(s.id for s in every if s.version_id == article.version_id))
    settle(qtbot, changed.desk)
    assert changed.reader.text.source_text == NEW


def test_a_statement_made_in_an_old_version_has_the_words_that_were_selected(
    qtbot: QtBot, changed: Window
) -> None:
    dialog = opened(qtbot, changed)
    reader = changed.reader
    dialog.statement_wanted.emit(0, dialog.older.currentData())
    settle(qtbot, changed.desk)
    at = OLD.index("17 percent")
    assert NEW[at : at + 10] == "12 percent"
    reader.text.setTextCursor(reader.text.cursor_of((at, at + 10)))
    changed.corrections.new_statement()
    settle(qtbot, changed.desk)
    made = reader.text.current()
    assert made is not None
    assert made.text == "17 percent"
    assert made.excerpt(OLD) == made.text
    store = changed.desk.archive.store
    other = article_of(changed, 2022)
    with pytest.raises(ArchiveError, match="no version"):
        changed.desk.archive.new_statement(other, ((0, 4),), version_id=made.version_id)
    assert len(store.statements.of_article(other)) == 3


def test_it_hears_of_a_third_version(qtbot: QtBot, changed: Window) -> None:
    dialog = opened(qtbot, changed)
    changed.desk.archive.import_text(NEW.replace("12", "11"), address=ADDRESS)
    qtbot.waitUntil(lambda: dialog.older.count() == 3)
    settle(qtbot, changed.desk)
    assert dialog.older.currentText().startswith("Version 2")
    assert "[− 12] [+ 11]" in dialog.text.toPlainText()


@pytest.mark.parametrize(
    "hostile",
    [
        "<b>bold</b><img src='file:///etc/hostname'>",
        "&lt;i&gt;",
        "<script>x</script>",
        "# A [b](c)",
    ],
)
def test_imported_text_is_never_interpreted(theme: Theme, hostile: str) -> None:
    text = DifferencesText(theme)
    text.show_changes(compare(f"One {hostile} two.", f"One {hostile} three."), only_changed=False)
    assert text.toPlainText() == f"One {hostile} [− two] [+ three]."
    assert not any(look.isImageFormat() or look.isAnchor() for _, look in runs(text))


def test_what_cannot_be_seen_is_named() -> None:
    assert seen_change("\n\n") == "¶¶"
    assert seen_change(" ") == "␣"
    assert seen_change("no\u200bt") == "no‹U+200B›t"
    assert seen_change("\u202eeman") == "‹U+202E›eman"


@given(st.text(st.characters(exclude_categories=["Cs", "L", "N", "P", "S", "M"]), min_size=1))
def test_a_change_of_blanks_is_never_empty_to_the_eye(blanks: str) -> None:
    assert seen_change(blanks).strip()


def test_a_statement_that_only_the_old_text_has_says_so_everywhere(
    qtbot: QtBot, changed: Window
) -> None:
    archive = changed.desk.archive
    [orphan] = archive.find("is:orphaned").ids()
    hits = {hit.id: hit for hit in archive.rows(archive.find("").ids())}
    assert [i for i, hit in hits.items() if hit.orphaned] == [orphan]
    assert "is:orphaned" in [c.text for c in archive.complete("is:orph")]
    chips = [[chip.text for chip in changed.results.delegate._chips(hits[i])] for i in hits]
    assert sum("only in an older version" in texts for texts in chips) == 1
    assert "only in an older version" in spoken(hits[orphan])
    changed.details.show_statement(orphan)
    settle(qtbot, changed.desk)
    labels = [label.text() for label in changed.details.findChildren(QLabel)]
    assert any("Only in an older version" in text for text in labels)
    archive.undo()
    assert not len(archive.find("is:orphaned").ids())
    assert not any(hit.orphaned for hit in archive.rows(archive.find("").ids()))


def test_after_undo_everything_shown_is_of_now(qtbot: QtBot, changed: Window) -> None:
    results = changed.results
    results.set_query("is:orphaned")
    qtbot.waitUntil(lambda: results.model.rowCount() == 1)
    settle(qtbot, changed.desk)
    results.view.go_to(results.model.id_at(0))
    changed.undoing.undo()
    qtbot.waitUntil(lambda: results.is_listing)
    settle(qtbot, changed.desk)
    listed = list(results.model.ids)
    hits = changed.desk.archive.rows(listed)
    assert not any(hit.orphaned for hit in hits)
    years = changed.sidebar.facets._facets["year"]
    assert sum(value.count for value in years) == len(listed)
    assert changed.status._shown.text() == f"{len(listed)} of 12"
    labels = [label.text() for label in changed.details.findChildren(QLabel)]
    assert not any("Only in an older version" in text for text in labels)
    results.search()
    settle(qtbot, changed.desk)
    assert results.model.rowCount() == 0


def test_the_sign_of_an_older_version_stays_on_the_narrowest_card(
    qtbot: QtBot, changed: Window
) -> None:
    [orphan] = changed.desk.archive.find("is:orphaned").ids()
    [hit] = changed.desk.archive.rows([orphan])
    drawn: list[tuple[str, str]] = []
    delegate = changed.results.delegate
    keep = delegate._draw_chip
    delegate._draw_chip = lambda p, r, chip: (
        drawn.append((chip.text, chip.icon)) or keep(p, r, chip)
    )
    for width in (900, 260):
        changed.results.view.resize(width, 300)
        drawn.clear()
        picture = QPixmap(width, delegate.height)
        painter = QPainter(picture)
        option = QStyleOptionViewItem()
        option.rect = picture.rect()
        row = changed.results.model.row_of(orphan)
        delegate.paint(painter, option, changed.results.model.index(row, 0))
        painter.end()
        assert drawn[1][1] == "history", f"{hit.text} at {width}"
        assert bool(drawn[1][0]) is (width == 900)


def test_in_a_low_window_the_text_keeps_some_lines(qtbot: QtBot, changed: Window) -> None:
    changed.resize(640, 360)
    dialog = opened(qtbot, changed)
    dialog.resize(620, 330)
    settle(qtbot, changed.desk)
    assert dialog.text.height() >= 120
    assert dialog._orphans.isVisible()
