"""First names and whether men or women bear them: only ever a hint, never a decision alone."""

from __future__ import annotations

import gzip
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from rostra.domain.errors import RostraError
from rostra.extraction.people.names import latin


@dataclass(frozen=True, slots=True)
class FirstNames:
    """`names`: first name as a key -> "m", "f" or "?" (both)."""

    names: Mapping[str, str] = field(default_factory=dict)
    more: Mapping[str, str] = field(default_factory=dict)
    """Many others, some of them ordinary words: they tell a bearer's gender, and no word apart."""

    @classmethod
    def load(cls, folder: Path) -> FirstNames:
        """From `first_names.txt.gz` and `name_genders.txt.gz` of `resources/people`.

        Both hold one line a gender, "m" then the names.  Raises a RostraError when one is damaged.
        """
        return cls(_table(folder / "first_names.txt.gz"), _table(folder / "name_genders.txt.gz"))

    def gender(self, word: str) -> str:
        """“m”, “f”, “?”, or “” when it is no first name that the table knows."""
        return _first_part(self.names, latin(word))

    def gender_of_bearer(self, word: str) -> str:
        """The same for a word that the text shows to be a first name."""
        return self.gender(word) or _first_part(self.more, latin(word))


def _first_part(table: Mapping[str, str], key: str) -> str:
    """The gender of a name, or of the first half of one with a hyphen."""
    found = table.get(key, "")
    if not found and "-" in key:
        return table.get(key.partition("-")[0], "")
    return found


def _table(path: Path) -> dict[str, str]:
    try:
        lines = gzip.decompress(path.read_bytes()).decode("utf-8").splitlines()
    except (OSError, EOFError, UnicodeDecodeError) as error:
        raise RostraError(
            f"the table of first names {path} cannot be read: {error}.",
            "Install Rostra again; the archive itself is not touched.",
        ) from None
    out: dict[str, str] = {}
    for line in lines:
        gender, *names = line.split()
        out.update(dict.fromkeys(names, gender))
    return out
