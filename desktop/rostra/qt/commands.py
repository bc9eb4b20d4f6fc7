"""Every command, declared once: menus, palette, shortcut sheet and editor read this table.

`shortcut` works in the whole window; `keys` are single letters and the like, which work
only while a list of statements has the focus, so that typing never acts on anything.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from rostra.domain.records import Force, Kind, Review

if TYPE_CHECKING:
    from rostra.qt.window import Window


@dataclass(frozen=True, slots=True)
class Situation:
    """What is possible now, as plain values."""

    archive: bool = False
    writable: bool = False
    selected: int = 0
    page: str = "start"
    can_undo: bool = False
    can_redo: bool = False
    can_go_back: bool = False
    can_go_forward: bool = False
    text_selected: bool = False
    article: bool = False
    query: bool = False
    trashed: bool = False


When = Callable[[Situation], bool]


def always(_: Situation) -> bool:
    """At any time."""
    return True


def with_archive(now: Situation) -> bool:
    """While an archive is open."""
    return now.archive


def when_writable(now: Situation) -> bool:
    """While an archive is open and may be changed."""
    return now.writable


def on_selection(now: Situation) -> bool:
    """While statements are selected."""
    return now.archive and now.selected > 0


def edits_selection(now: Situation) -> bool:
    """While statements are selected and may be changed."""
    return now.writable and now.selected > 0


def in_article(now: Situation) -> bool:
    """While the reader is shown."""
    return now.page == "article"


def edits_article(now: Situation) -> bool:
    """While the reader is shown and its statements may be changed."""
    return now.page == "article" and now.writable


@dataclass(frozen=True, slots=True)
class Command:
    """One thing a person can do."""

    id: str
    title: str
    run: Callable[[Window], object]
    menu: str
    shortcut: tuple[str, ...] = ()
    keys: tuple[str, ...] = ()
    when: When = always
    icon: str = ""
    group: int = 0
    """Entries of a menu with different groups have a line between them."""
    checked: Callable[[Window], bool] | None = None


def _quick_tag(number: int) -> Command:
    return Command(
        f"tag.quick{number}",
        f"Quick tag {number}",
        lambda w: w.acts.quick_tag(number),
        "Statement",
        shortcut=(f"Ctrl+{number}",),
        when=edits_selection,
        icon="tag",
        group=9,
    )


_FILE = (
    Command("archive.new", "New archive…", lambda w: w.archives.create(), "File", icon="library"),
    Command(
        "archive.open", "Open archive…", lambda w: w.archives.choose(), "File", icon="folder-open"
    ),
    Command(
        "archive.sample",
        "Open the sample archive",
        lambda w: w.archives.sample(),
        "File",
        icon="book-open",
    ),
    Command(
        "archive.close",
        "Close archive",
        lambda w: w.archives.close(),
        "File",
        when=with_archive,
        icon="x",
    ),
    Command(
        "import.files",
        "Import files…",
        lambda w: w.imports.choose_files(),
        "File",
        shortcut=("Ctrl+O",),
        when=when_writable,
        icon="file-down",
        group=1,
    ),
    Command(
        "import.folder",
        "Import a folder…",
        lambda w: w.imports.choose_folder(),
        "File",
        when=when_writable,
        icon="folder-plus",
        group=1,
    ),
    Command(
        "import.paste",
        "Import from the clipboard…",
        lambda w: w.imports.paste(),
        "File",
        shortcut=("Ctrl+Shift+V",),
        when=when_writable,
        icon="clipboard-paste",
        group=1,
    ),
    Command(
        "export",
        "Export…",
        lambda w: w.acts.export(),
        "File",
        shortcut=("Ctrl+Shift+E",),
        when=with_archive,
        icon="file-up",
        group=2,
    ),
    Command(
        "archive.backup",
        "Back up now",
        lambda w: w.archives.backup(),
        "File",
        when=with_archive,
        icon="save",
        group=3,
    ),
    Command(
        "archive.verify",
        "Verify all hashes and spans",
        lambda w: w.archives.verify(),
        "File",
        when=with_archive,
        icon="shield-check",
        group=3,
    ),
    Command(
        "archive.reindex",
        "Rebuild the index",
        lambda w: w.archives.reindex(),
        "File",
        when=with_archive,
        icon="refresh-cw",
        group=3,
    ),
    Command(
        "settings",
        "Settings",
        lambda w: w.go("settings"),
        "File",
        shortcut=("Ctrl+,",),
        icon="settings",
        group=4,
    ),
    Command(
        "quit",
        "Quit",
        lambda w: w.close(),
        "File",
        shortcut=("Ctrl+Q",),
        icon="log-out",
        group=5,
    ),
)

_EDIT = (
    Command(
        "undo",
        "Undo",
        lambda w: w.acts.undo(),
        "Edit",
        shortcut=("Ctrl+Z",),
        when=lambda now: now.can_undo,
        icon="undo-2",
    ),
    Command(
        "redo",
        "Redo",
        lambda w: w.acts.redo(),
        "Edit",
        shortcut=("Ctrl+Shift+Z", "Ctrl+Y"),
        when=lambda now: now.can_redo,
        icon="redo-2",
    ),
    Command(
        "copy",
        "Copy",
        lambda w: w.acts.copy(),
        "Edit",
        shortcut=("Ctrl+C",),
        when=on_selection,
        icon="copy",
        group=1,
    ),
    Command(
        "copy.citation",
        "Copy with citation",
        lambda w: w.acts.copy_citation(),
        "Edit",
        shortcut=("Ctrl+Shift+C",),
        when=on_selection,
        icon="clipboard",
        group=1,
    ),
    Command(
        "select.all",
        "Select all",
        lambda w: w.acts.select_all(),
        "Edit",
        shortcut=("Ctrl+A",),
        when=with_archive,
        icon="list-checks",
        group=1,
    ),
    Command(
        "trash",
        "Move to the trash",
        lambda w: w.acts.trash(),
        "Edit",
        keys=("Del",),
        when=lambda now: edits_selection(now) and not now.trashed,
        icon="trash-2",
        group=2,
    ),
    Command(
        "restore",
        "Restore from the trash",
        lambda w: w.acts.restore(),
        "Edit",
        when=lambda now: edits_selection(now) and now.trashed,
        icon="archive-restore",
        group=2,
    ),
)

_SEARCH = (
    Command(
        "search.focus",
        "Search",
        lambda w: w.focus_search(),
        "Search",
        shortcut=("Ctrl+L", "Ctrl+K"),
        keys=("/",),
        when=with_archive,
        icon="search",
    ),
    Command(
        "search.clear",
        "Clear the search",
        lambda w: w.set_query(""),
        "Search",
        when=lambda now: now.query,
        icon="x",
    ),
    Command(
        "search.save",
        "Save this search…",
        lambda w: w.acts.save_search(),
        "Search",
        shortcut=("Ctrl+S",),
        when=lambda now: now.writable and now.query,
        icon="bookmark-plus",
    ),
    *(
        Command(
            f"sort.{sort}",
            f"Sort by {words}",
            lambda w, sort=sort: w.results.set_sort(sort),  # type: ignore[misc]
            "Search",
            when=with_archive,
            group=1,
            checked=lambda w, sort=sort: w.results.sort == sort,  # type: ignore[misc]
        )
        for sort, words in (
            ("relevance", "relevance"),
            ("date", "date, newest first"),
            ("-date", "date, oldest first"),
            ("added", "when it was added"),
        )
    ),
)

_STATEMENT = (
    Command(
        "tag",
        "Tag…",
        lambda w: w.acts.tag(),
        "Statement",
        keys=("T",),
        when=edits_selection,
        icon="tag",
    ),
    Command(
        "collect",
        "Add to collection…",
        lambda w: w.acts.collect(),
        "Statement",
        keys=("C",),
        when=edits_selection,
        icon="folder-plus",
    ),
    Command(
        "note",
        "Note…",
        lambda w: w.acts.note(),
        "Statement",
        keys=("N",),
        when=edits_selection,
        icon="sticky-note",
    ),
    Command(
        "review.accept",
        "Accept",
        lambda w: w.acts.review(Review.ACCEPTED),
        "Statement",
        keys=("A",),
        when=edits_selection,
        icon="circle-check",
        group=1,
    ),
    Command(
        "review.reject",
        "Reject",
        lambda w: w.acts.review(Review.REJECTED),
        "Statement",
        keys=("R",),
        when=edits_selection,
        icon="circle-x",
        group=1,
    ),
    Command(
        "review.unsure",
        "Unsure",
        lambda w: w.acts.review(Review.UNSURE),
        "Statement",
        keys=("U",),
        when=edits_selection,
        icon="circle-question-mark",
        group=1,
    ),
    Command(
        "speaker",
        "Change speaker…",
        lambda w: w.acts.change_speaker(),
        "Statement",
        keys=("S",),
        when=edits_selection,
        icon="user",
        group=2,
    ),
    Command(
        "date",
        "Change date…",
        lambda w: w.acts.change_date(),
        "Statement",
        keys=("D",),
        when=edits_selection,
        icon="calendar",
        group=2,
    ),
    Command(
        "sectors",
        "Change sectors…",
        lambda w: w.acts.change_sectors(),
        "Statement",
        keys=("G",),
        when=edits_selection,
        icon="layers",
        group=2,
    ),
    Command(
        "countries",
        "Change countries…",
        lambda w: w.acts.change_countries(),
        "Statement",
        keys=("O",),
        when=edits_selection,
        icon="globe",
        group=2,
    ),
    *(
        Command(
            f"force.{force}",
            f"It {words}",
            lambda w, force=force: w.acts.correct("force", force),  # type: ignore[misc]
            "Statement/Force",
            when=edits_selection,
            icon=icon,
            group=3,
        )
        for force, words, icon in (
            (Force.ASSERTS, "asserts", "message-circle"),
            (Force.DENIES, "denies", "ban"),
            (Force.PROMISES, "promises", "handshake"),
            (Force.ASKS, "asks", "circle-question-mark"),
            (Force.CONDITIONAL, "is conditional", "git-branch"),
        )
    ),
    *(
        Command(
            f"kind.{kind}",
            f"{kind.capitalize()} speech",
            lambda w, kind=kind: w.acts.correct("kind", kind),  # type: ignore[misc]
            "Statement/Kind",
            when=edits_selection,
            icon=icon,
            group=3,
        )
        for kind, icon in (
            (Kind.DIRECT, "quote"),
            (Kind.MIXED, "message-square-quote"),
            (Kind.INDIRECT, "text-quote"),
        )
    ),
    Command(
        "statement.new",
        "New statement from the selected text",
        lambda w: w.acts.new_statement(),
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
            lambda w, start=start, end=end: w.acts.move_edge(start, end),  # type: ignore[misc]
            "Statement/Boundaries",
            shortcut=(key,),
            when=edits_article,
            group=4,
        )
        for name, title, key, start, end in (
            ("end.grow", "End one word later", "Ctrl+Alt+Right", 0, 1),
            ("end.shrink", "End one word earlier", "Ctrl+Alt+Left", 0, -1),
            ("start.grow", "Begin one word earlier", "Ctrl+Alt+Shift+Left", -1, 0),
            ("start.shrink", "Begin one word later", "Ctrl+Alt+Shift+Right", 1, 0),
        )
    ),
    Command(
        "merge",
        "Merge into one statement",
        lambda w: w.acts.merge(),
        "Statement",
        keys=("M",),
        when=lambda now: edits_selection(now) and now.selected > 1,
        icon="merge",
        group=4,
    ),
    Command(
        "collection.new",
        "New collection…",
        lambda w: w.acts.new_collection(),
        "Statement",
        shortcut=("Ctrl+Shift+N",),
        when=when_writable,
        icon="folder-plus",
        group=5,
    ),
    *(_quick_tag(number) for number in range(1, 10)),
)

_VIEW = (
    Command(
        "go.back",
        "Back",
        lambda w: w.go_back(),
        "Go",
        shortcut=("Alt+Left",),
        when=lambda now: now.can_go_back,
        icon="arrow-left",
    ),
    Command(
        "go.forward",
        "Forward",
        lambda w: w.go_forward(),
        "Go",
        shortcut=("Alt+Right",),
        when=lambda now: now.can_go_forward,
        icon="arrow-right",
    ),
    Command(
        "go.results",
        "Results",
        lambda w: w.go("results"),
        "Go",
        shortcut=("Alt+1",),
        when=with_archive,
        icon="list",
        group=1,
    ),
    Command(
        "go.source",
        "Show in source",
        lambda w: w.show_source(),
        "Go",
        keys=("Return",),
        when=on_selection,
        icon="file-search",
        group=1,
    ),
    Command(
        "go.peek",
        "Quick look",
        lambda w: w.peek(),
        "Go",
        keys=("Space",),
        when=on_selection,
        icon="eye",
        group=1,
    ),
    Command(
        "go.person",
        "The speaker's page",
        lambda w: w.show_person(),
        "Go",
        keys=("P",),
        when=on_selection,
        icon="user",
        group=1,
    ),
    Command(
        "go.next",
        "Next statement",
        lambda w: w.step(1),
        "Go",
        shortcut=("Alt+Down",),
        keys=("J",),
        when=with_archive,
        icon="arrow-down",
        group=2,
    ),
    Command(
        "go.previous",
        "Previous statement",
        lambda w: w.step(-1),
        "Go",
        shortcut=("Alt+Up",),
        keys=("K",),
        when=with_archive,
        icon="arrow-up",
        group=2,
    ),
    Command(
        "go.review",
        "Review queue",
        lambda w: w.go("review"),
        "Go",
        shortcut=("Alt+2",),
        when=with_archive,
        icon="list-checks",
        group=3,
    ),
    Command(
        "go.charts",
        "Charts",
        lambda w: w.go("charts"),
        "Go",
        shortcut=("Alt+3",),
        when=with_archive,
        icon="chart-column",
        group=3,
    ),
    Command(
        "go.people",
        "People and organisations",
        lambda w: w.go("people"),
        "Go",
        shortcut=("Alt+4",),
        when=with_archive,
        icon="users",
        group=3,
    ),
    Command(
        "go.trash",
        "Trash",
        lambda w: w.go("trash"),
        "Go",
        when=with_archive,
        icon="trash-2",
        group=3,
    ),
    Command(
        "go.start", "Start page", lambda w: w.go("start"), "Go", icon="panels-top-left", group=3
    ),
    Command(
        "view.left",
        "Left pane",
        lambda w: w.toggle_pane("left"),
        "View",
        shortcut=("Ctrl+B",),
        icon="panel-left",
        checked=lambda w: w.pane_shown("left"),
    ),
    Command(
        "view.right",
        "Details",
        lambda w: w.toggle_pane("right"),
        "View",
        shortcut=("Ctrl+I",),
        icon="panel-right",
        checked=lambda w: w.pane_shown("right"),
    ),
    Command(
        "view.jobs",
        "Jobs",
        lambda w: w.toggle_pane("jobs"),
        "View",
        shortcut=("Ctrl+J",),
        icon="panel-bottom",
        checked=lambda w: w.pane_shown("jobs"),
    ),
    Command(
        "view.cards",
        "Results as cards",
        lambda w: w.results.show_as("cards"),
        "View",
        when=with_archive,
        icon="list",
        group=1,
        checked=lambda w: w.results.layout_name == "cards",
    ),
    Command(
        "view.table",
        "Results as a table",
        lambda w: w.results.show_as("table"),
        "View",
        when=with_archive,
        icon="table-2",
        group=1,
        checked=lambda w: w.results.layout_name == "table",
    ),
    Command(
        "view.find",
        "Find in the article",
        lambda w: w.find_in_article(),
        "View",
        shortcut=("Ctrl+F",),
        when=in_article,
        icon="file-search",
        group=2,
    ),
    Command(
        "view.find.next",
        "Find next",
        lambda w: w.find_next(1),
        "View",
        shortcut=("F3",),
        when=in_article,
        group=2,
    ),
    Command(
        "view.find.previous",
        "Find previous",
        lambda w: w.find_next(-1),
        "View",
        shortcut=("Shift+F3",),
        when=in_article,
        group=2,
    ),
    Command(
        "view.larger",
        "Larger text",
        lambda w: w.zoom(10),
        "View",
        shortcut=("Ctrl++", "Ctrl+="),
        icon="zoom-in",
        group=3,
    ),
    Command(
        "view.smaller",
        "Smaller text",
        lambda w: w.zoom(-10),
        "View",
        shortcut=("Ctrl+-",),
        icon="zoom-out",
        group=3,
    ),
    Command(
        "view.plain",
        "Usual text size",
        lambda w: w.zoom(0),
        "View",
        shortcut=("Ctrl+0",),
        group=3,
    ),
    *(
        Command(
            f"theme.{choice}",
            title,
            lambda w, choice=choice: w.set_theme(choice),  # type: ignore[misc]
            "View/Appearance",
            icon=icon,
            group=4,
            checked=lambda w, choice=choice: w.desk.theme.choice == choice,  # type: ignore[misc]
        )
        for choice, title, icon in (
            ("system", "As the system", "monitor"),
            ("light", "Light", "sun"),
            ("dark", "Dark", "moon"),
        )
    ),
    Command("pane.next", "Next pane", lambda w: w.next_pane(1), "View", shortcut=("F6",), group=5),
    Command(
        "pane.previous",
        "Previous pane",
        lambda w: w.next_pane(-1),
        "View",
        shortcut=("Shift+F6",),
        group=5,
    ),
)

_HELP = (
    Command(
        "palette",
        "All commands…",
        lambda w: w.show_palette(),
        "Help",
        shortcut=("Ctrl+Shift+P",),
        icon="command",
    ),
    Command(
        "help.keys",
        "Keyboard shortcuts",
        lambda w: w.show_sheet(),
        "Help",
        shortcut=("F1",),
        keys=("?",),
        icon="keyboard",
    ),
    Command(
        "help.query",
        "How to search",
        lambda w: w.show_query_help(),
        "Help",
        icon="circle-question-mark",
    ),
    Command("help.about", "About Rostra", lambda w: w.show_about(), "Help", icon="info", group=1),
)

COMMANDS: tuple[Command, ...] = (*_FILE, *_EDIT, *_SEARCH, *_STATEMENT, *_VIEW, *_HELP)
BY_ID = {command.id: command for command in COMMANDS}
MENUS = ("File", "Edit", "Search", "Statement", "Go", "View", "Help")


def clashes(shortcuts: dict[str, tuple[tuple[str, ...], tuple[str, ...]]]) -> dict[str, list[str]]:
    """Keys given to more than one command, and to which; a list's keys also meet the window's."""
    users: dict[str, list[str]] = {}
    for command_id, (everywhere, in_lists) in shortcuts.items():
        for key in (*everywhere, *in_lists):
            users.setdefault(key, []).append(command_id)
    return {key: ids for key, ids in users.items() if len(ids) > 1}
