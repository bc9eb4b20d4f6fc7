"""All that the program knows of people before it reads an article, loaded once a process."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from rostra.extraction.people.gazetteer import Gazetteer
from rostra.extraction.people.genders import FirstNames
from rostra.extraction.people.states import States


@dataclass(frozen=True, slots=True)
class Knowledge:
    """Gazetteer, first names and the names of states.  Picklable."""

    people: Gazetteer = field(default_factory=Gazetteer.empty)
    states: States = field(default_factory=States)
    first_names: FirstNames = field(default_factory=FirstNames)

    @classmethod
    def load(cls, resources: Path) -> Knowledge:
        """From `resources/`.  Raises a RostraError when a table is missing or damaged."""
        folder = resources / "people"
        return cls(
            Gazetteer.load(folder), States.load(resources / "countries"), FirstNames.load(folder)
        )
