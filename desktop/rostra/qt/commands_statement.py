"""Commands of the menu Statement."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rostra.domain.records import Force, Kind, Review
from rostra.qt.command import (
    Command,
    edits_article,
    edits_collection,
    edits_selection,
    when_writable,
    with_archive,
)
from rostra.qt.commands_people import PEOPLE
from rostra.qt.commands_tags import TAGS
from rostra.qt.language import mark

if TYPE_CHECKING:
    from rostra.qt.window import Window


def _extract_again(window: Window) -> None:
    from rostra.qt.extracting import extract_again

    extract_again(window, window.desk, window.chosen.ids())


def _make_rule(window: Window) -> None:
    from rostra.qt.rules import make_rule

    make_rule(window, window.desk, window.chosen.ids()[0])


def _show_rules(window: Window) -> None:
    from rostra.qt.rules import show_rules

    show_rules(window, window.desk)


def _quick_tag(number: int, title: str) -> Command:
    return Command(
        f"tag.quick{number}",
        title,
        lambda w: w.acts.quick_tag(number),
        "Statement",
        shortcut=(f"Ctrl+{number}",),
        when=edits_selection,
        icon="tag",
        group=9,
    )


STATEMENT = (
    Command(
        "tag",
        mark("Command", "Tag…"),
        lambda w: w.acts.tag(),
        "Statement",
        keys=("T",),
        when=edits_selection,
        icon="tag",
    ),
    Command(
        "collect",
        mark("Command", "Add to collection…"),
        lambda w: w.acts.collect(),
        "Statement",
        keys=("C",),
        when=edits_selection,
        icon="folder-plus",
    ),
    Command(
        "note",
        mark("Command", "Note…"),
        lambda w: w.acts.note(),
        "Statement",
        keys=("N",),
        when=edits_selection,
        icon="sticky-note",
    ),
    Command(
        "review.accept",
        mark("Command", "Accept"),
        lambda w: w.acts.review(Review.ACCEPTED),
        "Statement",
        keys=("A",),
        when=edits_selection,
        icon="circle-check",
        group=1,
    ),
    Command(
        "review.reject",
        mark("Command", "Reject"),
        lambda w: w.acts.review(Review.REJECTED),
        "Statement",
        keys=("R",),
        when=edits_selection,
        icon="circle-x",
        group=1,
    ),
    Command(
        "review.unsure",
        mark("Command", "Unsure"),
        lambda w: w.acts.review(Review.UNSURE),
        "Statement",
        keys=("U",),
        when=edits_selection,
        icon="circle-question-mark",
        group=1,
    ),
    Command(
        "speaker",
        mark("Command", "Change speaker…"),
        lambda w: w.corrections.change_speaker(),
        "Statement",
        keys=("S",),
        when=edits_selection,
        icon="user",
        group=2,
    ),
    Command(
        "speaker.rule",
        mark("Command", "Make a rule of the speaker…"),
        _make_rule,
        "Statement/People",
        when=edits_selection,
        icon="user",
        group=2,
    ),
    *PEOPLE,
    Command(
        "rules",
        mark("Command", "Rules…"),
        _show_rules,
        "Statement/People",
        when=with_archive,
        group=2,
    ),
    Command(
        "date",
        mark("Command", "Change date…"),
        lambda w: w.corrections.change_date(),
        "Statement",
        keys=("D",),
        when=edits_selection,
        icon="calendar",
        group=2,
    ),
    Command(
        "sectors",
        mark("Command", "Change sectors…"),
        lambda w: w.corrections.change_sectors(),
        "Statement",
        keys=("G",),
        when=edits_selection,
        icon="layers",
        group=2,
    ),
    Command(
        "countries",
        mark("Command", "Change countries…"),
        lambda w: w.corrections.change_countries(),
        "Statement",
        keys=("O",),
        when=edits_selection,
        icon="globe",
        group=2,
    ),
    *(
        Command(
            f"force.{force}",
            title,
            lambda w, force=force: w.corrections.correct("force", force),  # type: ignore[misc]
            "Statement/Force",
            when=edits_selection,
            icon=icon,
            group=3,
        )
        for force, title, icon in (
            (Force.ASSERTS, mark("Command", "It asserts"), "message-circle"),
            (Force.DENIES, mark("Command", "It denies"), "ban"),
            (Force.PROMISES, mark("Command", "It promises"), "handshake"),
            (Force.ASKS, mark("Command", "It asks"), "circle-question-mark"),
            (Force.CONDITIONAL, mark("Command", "It is conditional"), "git-branch"),
        )
    ),
    *(
        Command(
            f"kind.{kind}",
            title,
            lambda w, kind=kind: w.corrections.correct("kind", kind),  # type: ignore[misc]
            "Statement/Kind",
            when=edits_selection,
            icon=icon,
            group=3,
        )
        for kind, title, icon in (
            (Kind.DIRECT, mark("Command", "Direct speech"), "quote"),
            (Kind.MIXED, mark("Command", "Mixed speech"), "message-square-quote"),
            (Kind.INDIRECT, mark("Command", "Indirect speech"), "text-quote"),
        )
    ),
    Command(
        "statement.new",
        mark("Command", "New statement from the selected text"),
        lambda w: w.corrections.new_statement(),
        "Statement",
        shortcut=("Ctrl+N",),
        when=lambda now: edits_article(now) and now.text_selected,
        icon="plus",
        group=4,
    ),
    *(
        Command(
            f"edge.{name}",
            title,
            lambda w, start=start, end=end: w.reader.move_edge(start, end),  # type: ignore[misc]
            "Statement/Boundaries",
            shortcut=(key,),
            when=edits_article,
            group=4,
            repeats=True,
        )
        for name, title, key, start, end in (
            ("end.grow", mark("Command", "End one word later"), "Ctrl+Alt+Right", 0, 1),
            ("end.shrink", mark("Command", "End one word earlier"), "Ctrl+Alt+Left", 0, -1),
            ("start.grow", mark("Command", "Begin one word earlier"), "Ctrl+Alt+Shift+Left", -1, 0),
            ("start.shrink", mark("Command", "Begin one word later"), "Ctrl+Alt+Shift+Right", 1, 0),
        )
    ),
    Command(
        "edge.part",
        mark("Command", "Next part: what was said, cue, who"),
        lambda w: w.reader.next_part(),
        "Statement/Boundaries",
        shortcut=("Ctrl+Alt+P",),
        when=edits_article,
        group=4,
    ),
    *(
        Command(
            f"part.{part}",
            title,
            lambda w, part=part: w.reader.set_part(part),  # type: ignore[misc]
            "Statement/Boundaries",
            shortcut=(key,),
            when=lambda now: edits_article(now) and now.text_selected,
            group=4,
        )
        for part, title, key in (
            ("content", mark("Command", "The selected text is what was said"), "Ctrl+Alt+1"),
            ("cue", mark("Command", "The selected text is the cue"), "Ctrl+Alt+2"),
            ("source", mark("Command", "The selected text names who spoke"), "Ctrl+Alt+3"),
        )
    ),
    Command(
        "merge",
        mark("Command", "Merge into one statement"),
        lambda w: w.acts.merge(),
        "Statement",
        keys=("M",),
        when=lambda now: edits_selection(now) and now.selected > 1,
        icon="merge",
        group=4,
    ),
    Command(
        "extract.again",
        mark("Command", "Extract the articles again…"),
        _extract_again,
        "Statement",
        when=edits_selection,
        icon="refresh-cw",
        group=4,
    ),
    Command(
        "collection.new",
        mark("Command", "New collection…"),
        lambda w: w.acts.new_collection(),
        "Statement",
        shortcut=("Ctrl+Shift+N",),
        when=when_writable,
        icon="folder-plus",
        group=5,
    ),
    *(
        Command(
            f"collection.{name}",
            title,
            run,
            "Statement/Collection",
            keys=(key,),
            when=edits_collection,
            icon=icon,
            group=5,
        )
        for name, title, run, key, icon in (
            (
                "heading",
                mark("Command", "Heading above this line…"),
                lambda w: w.pages.collection.write_heading(),
                "H",
                "type",
            ),
            (
                "note",
                mark("Command", "Note on this line…"),
                lambda w: w.pages.collection.write_note(),
                "W",
                "sticky-note",
            ),
            (
                "out",
                mark("Command", "Take out of the collection"),
                lambda w: w.pages.collection.take_out(),
                "Backspace",
                "circle-minus",
            ),
        )
    ),
    *(
        _quick_tag(number, title)
        for number, title in enumerate(
            (
                mark("Command", "Quick tag 1"),
                mark("Command", "Quick tag 2"),
                mark("Command", "Quick tag 3"),
                mark("Command", "Quick tag 4"),
                mark("Command", "Quick tag 5"),
                mark("Command", "Quick tag 6"),
                mark("Command", "Quick tag 7"),
                mark("Command", "Quick tag 8"),
                mark("Command", "Quick tag 9"),
            ),
            start=1,
        )
    ),
    *TAGS,
)
