"""Differences of two texts: nothing is lost, nothing is invented, and what changed is small."""

from hypothesis import given
from hypothesis import strategies as st

from rostra.domain.differences import Change, ParagraphChange, compare, words_changed

LETTERS = st.text(st.sampled_from("ab 3.,'’\n\t\r“ é\u200b\u2028😀ж"), max_size=60)
SENTENCES = st.lists(
    st.lists(st.sampled_from(("the", "fees", "rose", "by", "3.2", "percent", ",")), max_size=8).map(
        " ".join
    ),
    max_size=8,
).map("\n\n".join)
TEXTS = LETTERS | SENTENCES | st.text(max_size=40)


def side(paragraphs: tuple[ParagraphChange, ...], change: Change) -> str:
    kept = (Change.KEPT, change)
    return "".join(p.text for one in paragraphs for p in one.pieces if p.change in kept)


@given(TEXTS, TEXTS)
def test_kept_and_removed_are_the_old_text_kept_and_added_the_new(old: str, new: str) -> None:
    found = compare(old, new)
    assert side(found, Change.REMOVED) == old
    assert side(found, Change.ADDED) == new
    assert any(one.changed for one in found) is (old != new)
    assert all(piece.text for one in found for piece in one.pieces)


@given(TEXTS)
def test_a_text_is_not_different_from_itself(text: str) -> None:
    found = compare(text, text)
    assert not any(one.changed for one in found)
    assert side(found, Change.KEPT) == text


@given(TEXTS, TEXTS)
def test_no_paragraph_holds_another_s_line(old: str, new: str) -> None:
    for one in compare(old, new):
        for change in (Change.REMOVED, Change.ADDED):
            assert "\n" not in side((one,), change).strip("\n")


def test_only_the_words_that_changed_are_marked() -> None:
    old = "Prices.\n\nThey would rise by 6 to 8.5 percent, “he said”.\n\nThe firm did not reply."
    new = "Prices.\n\nThey would rise by 9 to 11.5 percent, “he said”.\n\nThe firm did not reply."
    prices, rise, firm = compare(old, new)
    assert not prices.changed
    assert not firm.changed
    assert [(p.change.value, p.text) for p in rise.pieces] == [
        ("kept", "\n\nThey would rise by"),
        ("removed", " 6"),
        ("added", " 9"),
        ("kept", " to"),
        ("removed", " 8.5"),
        ("added", " 11.5"),
        ("kept", " percent, “he said”."),
    ]
    assert words_changed((prices, rise, firm), Change.REMOVED) == 2
    assert words_changed((prices, rise, firm), Change.KEPT) == 14


def test_a_paragraph_put_in_between_leaves_its_neighbours_alone() -> None:
    old = "The port is open today.\nShe said no more than that."
    new = "The port is shut today.\nA strike began at noon.\nShe said nothing more than that."
    found = compare(old, new)
    kinds = [{p.change for p in one.pieces} for one in found]
    assert kinds == [set(Change), {Change.ADDED}, set(Change)]


def test_another_paragraph_is_not_told_as_a_change_of_words() -> None:
    found = compare("The firm did not reply.", "On Wednesday it held talks.")
    assert [[p.change for p in one.pieces] for one in found] == [[Change.REMOVED], [Change.ADDED]]


def test_a_text_of_one_huge_paragraph_is_compared_as_a_whole() -> None:
    old = "fees rose " * 15_000
    found = compare(old, old + "today")
    assert side(found, Change.REMOVED) == old
    assert side(found, Change.ADDED) == old + "today"
    assert len(found) == 1
