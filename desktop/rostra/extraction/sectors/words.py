"""What each word tells about the sectors: a table learned by packaging/sectors/train.py."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from rostra.domain.errors import ModelError

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

_WORD = re.compile(r"[a-z]+")


def words_in(text: str) -> set[str]:
    """The words of a text as the table knows them."""
    return set(_WORD.findall(text.lower()))


@dataclass(frozen=True, slots=True)
class WordWeights:
    """For each word one small number for each sector, in the order of `slugs`.  Picklable."""

    slugs: tuple[str, ...]
    rows: Mapping[str, int]
    table: NDArray[np.int8]
    """[words, sectors], to be multiplied by `scale`."""
    scale: float
    bias: NDArray[np.float32]

    @classmethod
    def load(cls, path: Path) -> WordWeights:
        """Read an .npz without any pickle.  Raises ModelError when it is missing or damaged."""
        import numpy as np

        try:
            with np.load(path, allow_pickle=False) as file:
                words = file["words"].tobytes().decode().split("\n")
                slugs = tuple(file["slugs"].tobytes().decode().split("\n"))
                table, bias = file["table"], file["bias"]
                scale = float(file["scale"])
            if table.shape != (len(words), len(slugs)) or bias.shape != (len(slugs),):
                raise ValueError(f"shapes do not agree: {table.shape}, {bias.shape}")
        except (OSError, KeyError, ValueError, EOFError) as error:
            raise ModelError(
                f"The table of sectors cannot be read: {path} ({error!r}).",
                "Install Rostra again, or put the files of one release into that folder.",
            ) from None
        return cls(slugs, {w: i for i, w in enumerate(words)}, table, scale, bias)

    def scores(self, text: str) -> NDArray[np.float64]:
        """[sectors]: log-odds up to a constant; zeros where no word is known."""
        import numpy as np

        rows = [self.rows[word] for word in words_in(text) if word in self.rows]
        if not rows:
            return np.zeros(len(self.slugs))
        total = self.table[rows].sum(0, dtype=np.int64) * self.scale
        out: NDArray[np.float64] = self.bias + total / np.sqrt(len(rows))
        return out
