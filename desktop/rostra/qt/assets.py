"""Where the window's own files lie: icons and style sheet."""

from __future__ import annotations

from functools import cache

from rostra.app.resources import resources


@cache
def icon_svg(name: str) -> str:
    """The text of one icon; raises FileNotFoundError for a name that is not in the set."""
    return (resources() / "icons" / f"{name}.svg").read_text(encoding="utf-8")


def styles_folder() -> str:
    """Where the style sheet's own pictures lie, as it wants to be told."""
    return (resources() / "styles").as_posix()


@cache
def style_sheet() -> str:
    """The style sheet, with ${token} where a colour or size goes."""
    return (resources() / "styles" / "rostra.qss").read_text(encoding="utf-8")
