"""Who said what in a text: pure and picklable, text and date in, candidates out.

The names are loaded when they are first asked for, so that the window does not wait for them.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from rostra.extraction.people.directory import Directory, SpeakerRule, SpokeAs
    from rostra.extraction.pipeline import Pipeline
    from rostra.extraction.sectors.learned import SectorRule

__all__ = ["Directory", "Pipeline", "SectorRule", "SpeakerRule", "SpokeAs"]

_WHERE = {
    "Directory": "rostra.extraction.people.directory",
    "SectorRule": "rostra.extraction.sectors.learned",
    "SpeakerRule": "rostra.extraction.people.directory",
    "SpokeAs": "rostra.extraction.people.directory",
    "Pipeline": "rostra.extraction.pipeline",
}


def __getattr__(name: str) -> Any:
    if name not in _WHERE:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(_WHERE[name]), name)
