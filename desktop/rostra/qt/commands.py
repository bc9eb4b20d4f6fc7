"""Every command, declared once: menus, palette, shortcut sheet and editor read this table.

`shortcut` works in the whole window; `keys` are single letters and the like, which work
only while a list of statements has the focus, so that typing never acts on anything.
"""

from __future__ import annotations

from rostra.qt.command import Command, Situation
from rostra.qt.commands_archive import EDIT, FILE, SEARCH
from rostra.qt.commands_statement import STATEMENT
from rostra.qt.commands_view import HELP, VIEW
from rostra.qt.language import mark, translate

__all__ = ["BY_ID", "COMMANDS", "MENUS", "Command", "Situation", "clashes", "menu_words"]

COMMANDS: tuple[Command, ...] = (*FILE, *EDIT, *SEARCH, *STATEMENT, *VIEW, *HELP)
BY_ID = {command.id: command for command in COMMANDS}
MENUS = ("File", "Edit", "Search", "Statement", "Go", "View", "Help")
_MENU_TITLES = {
    "File": mark("Menu", "&File"),
    "Edit": mark("Menu", "&Edit"),
    "Search": mark("Menu", "&Search"),
    "Statement": mark("Menu", "S&tatement"),
    "Go": mark("Menu", "&Go"),
    "View": mark("Menu", "&View"),
    "Help": mark("Menu", "&Help"),
    "People": mark("Menu", "People and rules"),
    "Force": mark("Menu", "Force"),
    "Kind": mark("Menu", "Kind"),
    "Boundaries": mark("Menu", "Boundaries"),
    "Tags": mark("Menu", "Tags"),
    "Collection": mark("Menu", "Collection"),
    "Appearance": mark("Menu", "Appearance"),
}


def menu_words(name: str, *, keys: bool = False) -> str:
    """A menu's title, with the sign before its letter for Alt if `keys`: “&File”."""
    title = translate("Menu", _MENU_TITLES[name])
    return title if keys else title.replace("&", "")


def clashes(shortcuts: dict[str, tuple[tuple[str, ...], tuple[str, ...]]]) -> dict[str, list[str]]:
    """Keys given to more than one command, and to which; a list's keys also meet the window's."""
    users: dict[str, list[str]] = {}
    for command_id, (everywhere, in_lists) in shortcuts.items():
        for key in (*everywhere, *in_lists):
            users.setdefault(key, []).append(command_id)
    return {key: ids for key, ids in users.items() if len(ids) > 1}
