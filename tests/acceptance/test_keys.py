"""Every key of the table "Keys", pressed in the real program, and what became of it.

In English, Russian, Azerbaijani, and mirrored as for a language that is read from right to left;
then the single letters on a Cyrillic keyboard, which most readers of Russian have under their
hands.
"""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from tests.acceptance.conftest import Walk, until
from tests.acceptance.keyboard import Keyboard

from rostra.app.archive import Archive
from rostra.app.sample import make_sample
from rostra.domain.records import Review, Statement

pytestmark = pytest.mark.acceptance

MAIN = "archive — Rostra"
QUERY = "article:freeze"
WORD, OTHER = "rail", "fees"
PERSON, TAG, FILE, SEARCH = "Walda Probe", "probe/keys", "Key file", "Kept by a key"
DAY = "2024-05-01"
NEWS = "Talks on fees\n\nPresident Ilsa Marent said on 3 March 2024 that the fees would fall."
PASTED = "Prime Minister Oskar Lind said the port would open on 7 March 2024."


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample archive, made once."""
    folder = tmp_path_factory.mktemp("keys") / "sample"
    make_sample(folder).close()
    return folder


@pytest.fixture(params=["en", "ru", "az", "mirrored"])
def at_work(
    walk: Walk, sample: Path, request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch
) -> Walk:
    """The program on a copy of the sample, in each language, with the focus in the list."""
    if request.param == "mirrored":
        monkeypatch.setenv("ROSTRA_RTL", "1")
    else:
        walk.prefer(language=request.param)
    begin(walk, sample)
    walk.name_pictures(f"{request.param}-{request.function.__name__.removeprefix('test_')}-")
    return walk


def begin(walk: Walk, sample: Path) -> None:
    """Open a copy of the sample."""
    shutil.copytree(sample, walk.archive_folder)
    walk.start("--archive", str(walk.archive_folder), title=MAIN)


def to_list(walk: Walk) -> list[int]:
    """Put the focus on the first of the statements of one article, and give all of them."""
    walk.keys("alt+1", "ctrl+l", "ctrl+a")
    walk.type(QUERY + " ")  # the blank ends it: nothing is offered
    ids = walk.read(lambda a: list(a.find(QUERY).ordered()))
    first = walk.read(lambda a: a.rows(ids[:1])[0]).text.split("…")[0].strip()

    def there() -> bool:
        walk.keys("Down", "Home")
        return first in copied(walk)

    until(there, "the first statement, in the list")
    return ids


def said(archive: Archive, statement_id: int) -> Statement:
    """The statement, which must be there."""
    found = archive.store.statements.get(statement_id)
    assert found is not None
    return found


def reviewed(statement_id: int, mark: Review) -> Callable[[Archive], bool]:
    """Whether it was reviewed so."""
    return lambda archive: said(archive, statement_id).review == mark


def ask(walk: Walk, key: str, step: str) -> str:
    """Press a key that opens a dialog; its title."""
    walk.keys(key)
    title = until(lambda: (t := walk.title()) != MAIN and t, f"what {key} opens")
    walk.see(step)
    return str(title)


def leave(walk: Walk) -> None:
    """Esc, back to the window."""
    walk.keys("Escape")
    until(lambda: walk.title() == MAIN, "the dialog gone")


def copied(walk: Walk, key: str = "ctrl+c") -> str:
    """What a key puts on the clipboard."""
    walk.keys(key)
    return walk.clipboard()


def test_searching(at_work: Walk) -> None:
    """Ctrl+L, Ctrl+K, /, Ctrl+S, Alt+Left, Alt+Right, J, K, Enter, Esc, Space, copies."""
    walk = at_work
    walk.keys("ctrl+l")
    walk.type(WORD)
    assert walk.query() == WORD
    walk.keys("Return", "ctrl+k", "ctrl+a")
    walk.type(OTHER)
    assert walk.query() == OTHER
    walk.keys("Escape", "Return", "slash", "ctrl+a")
    walk.type(WORD)
    walk.see("slash")
    assert walk.query() == WORD, "/ leads from the list to the search box"

    walk.keys("Return")
    first = copied(walk)
    walk.keys("j")
    second = copied(walk)
    walk.keys("k")
    assert copied(walk) == first != second
    cited = copied(walk, "ctrl+shift+c")
    assert len(cited) > len(first)
    hit = walk.read(lambda a: a.rows(a.find(WORD).ordered()[:1])[0])
    assert hit.outlet in cited
    assert hit.text.split("…")[0].strip() in first

    ask(walk, "space", "quick-look")
    leave(walk)
    walk.keys("Return")
    walk.see("enter")
    walk.keys("ctrl+a")
    whole = copied(walk)
    assert hit.text.split("…")[0].strip() in whole
    assert len(whole) > 3 * len(first), "the article's whole text"
    walk.keys("Escape")
    walk.see("escape")
    assert copied(walk) == first, "back to the same row"

    walk.keys("ctrl+s")
    until(lambda: walk.title() != MAIN, "the question for a name")
    walk.type(SEARCH)
    walk.see("ctrl-s")
    walk.keys("Return")
    walk.wait_for(lambda a: SEARCH in [s.name for s in a.searches.all()], "the saved search")

    to_list(walk)
    walk.keys("alt+Left")
    walk.see("alt-left")
    assert walk.query() == WORD
    walk.keys("alt+Right")
    assert walk.query().strip() == QUERY
    walk.close()


def test_statements(at_work: Walk) -> None:
    """T, Ctrl+1, C, S, D, A, R, U, E, M, Del, Ctrl+Z, Ctrl+Shift+Z, Ctrl+Shift+N, Alt+Up, Down."""
    walk = at_work
    ids = to_list(walk)
    first, second, third, fourth = ids[:4]
    ask(walk, "t", "t")
    walk.type(TAG)
    walk.keys("Return")
    walk.wait_for(lambda a: set(a.find(f"tag:{TAG}").ids()) == {first}, "the tag")
    walk.keys("j", "ctrl+1")
    walk.wait_for(lambda a: set(a.find(f"tag:{TAG}").ids()) == {first, second}, "its quick key")

    ask(walk, "c", "c")
    walk.type(FILE)
    walk.keys("Return")
    walk.wait_for(lambda a: FILE in [c.name for c in a.collections.all()], "the collection")
    ask(walk, "ctrl+shift+n", "ctrl-shift-n")
    walk.type("Second " + FILE)
    walk.keys("Return")
    walk.wait_for(lambda a: len(a.collections.all()) > 2, "the second collection")

    ask(walk, "s", "s")
    walk.type(PERSON)
    walk.keys("Return")
    walk.wait_for(lambda a: [s.name for s in said(a, second).speakers] == [PERSON], "the speaker")
    ask(walk, "d", "d")
    walk.keys("ctrl+a")
    walk.type(DAY)
    walk.keys("Return")
    walk.wait_for(lambda a: str(said(a, second).said) == DAY, "the date")
    assert PERSON in ask(walk, "e", "e")
    leave(walk)

    walk.keys("Home")
    for key, one, mark in (
        ("a", first, Review.ACCEPTED),
        ("r", second, Review.REJECTED),
        ("u", third, Review.UNSURE),
    ):
        walk.keys(key)
        walk.wait_for(reviewed(one, mark), f"what {key} says of it")
        walk.see(f"{key}-kept")  # it goes on to the next
    total = walk.read(lambda a: a.find("").total)
    walk.keys("Home", "shift+Down", "m")
    walk.wait_for(lambda a: a.find("").total == total - 1, "two are one")
    walk.see("merged")
    walk.keys("ctrl+z")
    walk.wait_for(lambda a: a.find("").total == total, "the merge undone")
    walk.see("undone")
    walk.keys("ctrl+shift+z")
    walk.wait_for(lambda a: a.find("").total == total - 1, "and done again")
    walk.keys("ctrl+z")
    walk.wait_for(lambda a: a.find("").total == total, "undone again")

    to_list(walk)
    walk.keys("End", "Delete")
    walk.wait_for(lambda a: a.find("").total == total - 1, "one in the trash")
    walk.see("trashed")
    walk.keys("ctrl+z")
    walk.wait_for(lambda a: a.find("").total == total, "and back")
    assert fourth in walk.read(lambda a: set(a.find(QUERY).ids()))
    walk.close()


def test_recent_tags(at_work: Walk) -> None:
    """Ctrl+2 to Ctrl+9: the tags used before the last, the newest first."""
    walk = at_work
    first, second = to_list(walk)[:2]
    names = [f"probe/{n}" for n in range(1, 10)]
    for name in names:
        ask(walk, "t", "t")
        walk.type(name)
        walk.keys("Return")
        walk.wait_for(lambda a, t=name: first in a.find(f"tag:{t}").ids(), f"the tag {name}")
    walk.keys("j")
    kept: set[str] = set()
    for number in range(2, 10):  # one that is used comes first: the others keep their places
        walk.keys(f"ctrl+{number}")
        kept.add(names[-number])
        walk.wait_for(lambda a: set(said(a, second).tags) >= kept, f"the tag of Ctrl+{number}")
    assert walk.read(lambda a: set(said(a, second).tags) & set(names)) == kept == set(names[:-1])
    walk.see("tagged-by-quick-keys")
    walk.close()


def test_order_of_a_collection(at_work: Walk) -> None:
    """Alt+Up and Alt+Down; H above a line."""
    walk = at_work
    ids = to_list(walk)
    walk.keys("shift+Down", "shift+Down")
    ask(walk, "c", "three")
    walk.type(FILE)
    walk.keys("Return")

    def lines(archive: Archive) -> list[int | None]:
        found = [c.id for c in archive.collections.all() if c.name == FILE]
        return [x.statement_id for c in found for x in archive.collections.items(c)]

    a, b, c = ids[:3]
    walk.wait_for(lambda x: lines(x) == [a, b, c], "three lines")
    walk.keys("ctrl+l", "shift+F6", "shift+F6")
    walk.type(FILE)
    walk.keys("Return", "Home", "alt+Down")
    walk.wait_for(lambda x: lines(x) == [b, a, c], "a line down")
    walk.see("alt-down")
    walk.keys("alt+Down", "alt+Up")
    walk.wait_for(lambda x: lines(x) == [b, a, c], "down and up")
    walk.keys("alt+Up")
    walk.wait_for(lambda x: lines(x) == [a, b, c], "up again")
    walk.close()


def test_window(at_work: Walk, tmp_path: Path) -> None:
    """Ctrl+O, Ctrl+Shift+V, Ctrl+F, F3, Ctrl+N, text size, F6, F1, ?, palette, export."""
    walk = at_work
    to_list(walk)
    keys_sheet = ask(walk, "F1", "f1")
    leave(walk)
    assert ask(walk, "question", "question") == keys_sheet
    leave(walk)
    ask(walk, "ctrl+shift+p", "palette")
    leave(walk)
    ask(walk, "ctrl+shift+e", "export")
    walk.keys("Return")
    target = until(lambda: list(walk.home.glob("*.docx")), "the exported file")
    assert target[0].stat().st_size > 10_000
    until(lambda: walk.title() == MAIN, "the window")

    walk.keys("F6", "t")
    walk.see("f6")
    assert walk.title() == MAIN, "T is no command outside of the list"
    walk.keys("shift+F6")
    ask(walk, "t", "back-in-the-list")
    leave(walk)

    article = to_list(walk)[0]
    size = walk.setting("reader.size", 100)
    walk.keys("Return", "ctrl+plus", "ctrl+plus")
    walk.see("larger")
    assert walk.setting("reader.size", 100) > size
    walk.keys("ctrl+minus", "ctrl+minus")
    assert walk.setting("reader.size", 100) == size
    walk.keys("ctrl+f")
    walk.type("fees")
    walk.see("ctrl-f")
    walk.keys("F3")
    walk.see("f3")
    walk.keys("Escape", *["shift+ctrl+Right"] * 4)
    count = walk.read(lambda a: a.find("").total)
    walk.keys("ctrl+n")
    walk.wait_for(lambda a: a.find("").total == count + 1, "a new statement")
    walk.see("ctrl-n")
    assert article in walk.read(lambda a: set(a.find(QUERY).ids()))

    articles = walk.read(lambda a: a.store.articles.count())
    file = tmp_path / "talks.txt"
    file.write_text(NEWS, encoding="utf-8")
    ask(walk, "ctrl+o", "ctrl-o")
    walk.type(str(file))
    walk.keys("Return")
    until(lambda: walk.title() == MAIN, "the window")
    walk.wait_for_last_row("Talks")
    walk.see("sheet")
    walk.keys("Return")
    walk.wait_for(lambda a: a.store.articles.count() == articles + 1, "the file imported")
    with walk.offered(PASTED):
        walk.keys("ctrl+shift+v")
        walk.see("ctrl-shift-v")
        walk.keys("Return")
        walk.wait_for(lambda a: a.store.articles.count() == articles + 2, "the pasted text")
    walk.see("pasted")
    walk.close()


@pytest.fixture
def keyboard() -> Iterator[Keyboard]:
    """A keyboard whose layout is as before afterwards."""
    one = Keyboard()
    yield one
    one.lay_out("us")


@pytest.mark.parametrize("layout", ["us,ru", "ru"])
def test_on_a_cyrillic_keyboard(walk: Walk, sample: Path, keyboard: Keyboard, layout: str) -> None:
    """The letters by their place, under a Russian layout beside a Latin one, and alone.

    Also Ctrl with them, where the list has the focus.
    """
    begin(walk, sample)
    walk.name_pictures(f"{layout.replace(',', '-')}-")
    ids = to_list(walk)
    keyboard.lay_out(layout)
    keyboard.choose_last()
    for key in ("t", "c", "s", "d", "n", "e", "shift+ctrl+p", "shift+ctrl+n", "ctrl+o", "ctrl+s"):
        keyboard.press(key)
        until(lambda: walk.title() != MAIN, "what a key opens")
        walk.see(key)
        keyboard.press("Escape")
        until(lambda: walk.title() == MAIN, "the window")
    keyboard.press("j")
    keyboard.press("k")
    for key, statement, mark in (
        ("a", ids[0], Review.ACCEPTED),
        ("r", ids[1], Review.REJECTED),
        ("u", ids[2], Review.UNSURE),
    ):
        keyboard.press(key)
        walk.wait_for(reviewed(statement, mark), f"the key of {key}")
        walk.see(f"{key}-kept")
    total = walk.read(lambda a: a.find("").total)
    keyboard.press("Delete")
    walk.wait_for(lambda a: a.find("").total == total - 1, "one in the trash")
    keyboard.press("ctrl+z")
    walk.wait_for(lambda a: a.find("").total == total, "undone")
    keyboard.choose_first()
