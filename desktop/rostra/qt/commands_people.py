"""Commands of the menu Statement that are about whoever spoke."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rostra.qt.command import Command, among_people, edits_person
from rostra.qt.language import mark

if TYPE_CHECKING:
    from rostra.qt.window import Window


def _split_person(window: Window) -> None:
    from rostra.qt.splitting import split_person

    ids, search = window.chosen.ids(), window.route.ask_for
    window.route.with_person(
        lambda agent_id: split_person(window, window.desk, agent_id, ids, search)
    )


def _merge_people(window: Window) -> None:
    window.pages.people.acts.merge.trigger()


def _tell_people_apart(window: Window) -> None:
    window.pages.people.acts.tell_apart.trigger()


def _edit_person(window: Window) -> None:
    from rostra.qt.person_dialog import edit_person

    window.route.with_person(lambda agent_id: edit_person(window, window.desk, agent_id))


PEOPLE = (
    Command(
        "person.split",
        mark("Command", "Split off another person…"),
        _split_person,
        "Statement/People",
        keys=("X",),
        when=edits_person,
        icon="split",
        group=2,
    ),
    Command(
        "person.edit",
        mark("Command", "Edit the person…"),
        _edit_person,
        "Statement/People",
        keys=("E",),
        when=edits_person,
        icon="pencil",
        group=2,
    ),
    Command(
        "people.merge",
        mark("Command", "Make the chosen people one…"),
        _merge_people,
        "Statement/People",
        when=among_people,
        icon="merge",
        group=2,
    ),
    Command(
        "people.apart",
        mark("Command", "The two chosen people are not the same, or are after all"),
        _tell_people_apart,
        "Statement/People",
        when=among_people,
        group=2,
    ),
)
