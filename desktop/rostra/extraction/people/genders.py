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

    @classmethod
    def load(cls, folder: Path) -> FirstNames:
        """From `resources/people/first_names.txt.gz`: one line a gender, "m" then the names."""
        path = folder / "first_names.txt.gz"
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
        return cls(out)

    def gender(self, word: str) -> str:
        """“m”, “f”, “?”, or “” when it is no first name that the table knows."""
        key = latin(word)
        found = self.names.get(key, "")
        if not found and "-" in key:
            return self.names.get(key.partition("-")[0], "")
        return found
