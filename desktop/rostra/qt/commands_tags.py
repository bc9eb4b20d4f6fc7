"""Commands of the menu Statement, Tags: what one does to the tags themselves."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from rostra.qt.command import Command, when_writable, with_archive
from rostra.qt.language import mark, translate

if TYPE_CHECKING:
    from rostra.qt.tag_acts import TagActs
    from rostra.qt.window import Window


def _with_tags(window: Window, title: str, act: Callable[[TagActs, list[int]], None]) -> None:
    """On the tags chosen in the left pane; when there are none, on one that is asked for."""
    tags, chosen = window.sidebar.tags, window.sidebar.chosen_tags()
    if chosen:
        act(tags, chosen)
    else:
        tags.pick(translate("Command", title), lambda ids: act(tags, ids))


def _tag_command(
    name: str, title: str, icon: str, act: Callable[[TagActs, list[int]], None]
) -> Command:
    return Command(
        f"tags.{name}",
        title,
        lambda w: _with_tags(w, title, act),
        "Statement/Tags",
        when=when_writable,
        icon=icon,
        group=5,
    )


TAGS = (
    Command(
        "tags.find",
        mark("Command", "Statements with a tag…"),
        lambda w: w.sidebar.find_tag(),
        "Statement/Tags",
        when=with_archive,
        icon="search",
        group=5,
    ),
    _tag_command("rename", mark("Command", "Rename a tag…"), "pencil", lambda t, i: t.rename(i)),
    _tag_command(
        "colour", mark("Command", "Colour of a tag…"), "highlighter", lambda t, i: t.recolour(i)
    ),
    _tag_command(
        "describe", mark("Command", "What a tag is for…"), "info", lambda t, i: t.describe(i)
    ),
    _tag_command("merge", mark("Command", "Merge a tag into…"), "merge", lambda t, i: t.merge(i)),
    _tag_command(
        "nest", mark("Command", "Put a tag under another…"), "tag", lambda t, i: t.ask_where(i)
    ),
    _tag_command("delete", mark("Command", "Delete a tag…"), "trash-2", lambda t, i: t.delete(i)),
)
