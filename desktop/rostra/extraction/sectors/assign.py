"""The sectors of an article's statements, each read in the light of what stands around it.

A statement such as "He demanded that the queues be removed" tells its sector by its paragraph only.
So the evidence of the words in a statement is joined by that of its announced topic ("As for
transport, ..."), its paragraph, the title, the whole article and the statements beside it; how much
each counts was fitted on our own annotated articles (packaging/sectors/train.py).
"""

from __future__ import annotations

import json
import math
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from rostra.domain.errors import ModelError
from rostra.extraction.sectors.lexicon import Lexicon
from rostra.extraction.sectors.words import WordWeights

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

NEIGHBOURS = 6
"""Statements on either side that are looked at."""
_DECAY = {"same": 0.6, "other": 0.75}
"""What a neighbour one further away counts, in the same paragraph and in another one."""
SOURCES = ("own", "topic", "paragraph", "title", "whole", "same", "other")
"""Where evidence comes from; each by the weights of words and by the lexicon."""
MOST = 3
_SURE = (1.82, 0.72)
"""Log-odds of being right: the base, and what the log-odds of the share count."""
_HIGHEST_TERM = 6.0
_HEAD = 6000
"""Characters of an article that stand for the whole."""


@dataclass(frozen=True, slots=True)
class Passage:
    """One statement as the sectors see it."""

    content: str
    topic: str = ""
    """What stands before it in its sentence: "In the agricultural sector, "."""
    paragraph: str = ""
    paragraph_at: int = 0
    """Where the paragraph begins: statements of one paragraph have the same."""


@dataclass(frozen=True, slots=True)
class Sectors:
    """Lexicon, word weights and context together.  Picklable; `load` reads `resources/sectors`."""

    lexicon: Lexicon
    words: WordWeights
    shares: tuple[float, ...]
    """How much each source counts: those of words, then those of the lexicon."""
    bias: tuple[float, ...]
    """Of each sector, in the order of `words.slugs`."""
    least: float = 0.12
    """A further sector is named from this probability on."""

    @classmethod
    def load(cls, resources: Path) -> Sectors:
        """Raises RostraError or ModelError when a table is missing or damaged."""
        path = resources / "sectors" / "context.json"
        words = WordWeights.load(resources / "sectors" / "words.npz")
        try:
            raw = json.loads(path.read_text("utf-8"))
            shares = tuple(float(raw[kind][s]) for kind in ("words", "lexicon") for s in SOURCES)
            bias = tuple(float(raw["bias"][slug]) for slug in words.slugs)
            least = float(raw["least"])
        except (OSError, ValueError, KeyError, TypeError) as error:
            raise ModelError(
                f"The weights of sectors cannot be read: {path} ({error!r}).",
                "Install Rostra again, or put the files of one release into that folder.",
            ) from None
        return cls(Lexicon.load(resources), words, shares, bias, least)

    def of(
        self,
        passages: Sequence[Passage],
        title: str = "",
        text: str = "",
    ) -> list[tuple[tuple[str, float], ...]]:
        """For each statement up to three (slug, confidence 0 to 1), the main one first."""
        if not passages:
            return []
        evidence = self.evidence(passages, title, text)
        return [self._ranked(row) for row in combine(evidence, self.shares, self.bias)]

    def evidence(
        self, passages: Sequence[Passage], title: str = "", text: str = ""
    ) -> NDArray[np.float64]:
        """[statements, sources by words then by lexicon, sectors], before it is weighed."""
        import numpy as np

        known: dict[str, NDArray[np.float64]] = {}

        def told(words: str) -> NDArray[np.float64]:
            if words not in known:
                known[words] = self.scores(words)
            return known[words]

        out = np.zeros((len(passages), 2, len(SOURCES), len(self.words.slugs)))
        for row, one in zip(out, passages, strict=True):
            parts = (one.content, one.topic, one.paragraph, title, text[:_HEAD])
            for source, part in enumerate(parts):
                row[:, source] = told(part)
        own = out[:, :, SOURCES.index("own")].copy()
        at = np.array([one.paragraph_at for one in passages])
        for away in range(1, min(NEIGHBOURS, len(passages) - 1) + 1):
            here = at[away:] == at[:-away]
            for kind, which in (("same", here), ("other", ~here)):
                share = (_DECAY[kind] ** (away - 1) * which)[:, None, None]
                column = SOURCES.index(kind)
                out[away:, :, column] += share * own[:-away]
                out[:-away, :, column] += share * own[away:]
        flat: NDArray[np.float64] = out.reshape(len(passages), 2 * len(SOURCES), -1)
        return flat

    def scores(self, text: str) -> NDArray[np.float64]:
        """[words and lexicon, sectors] for one piece of text."""
        import numpy as np

        out = np.zeros((2, len(self.words.slugs)))
        if not text.strip():
            return out
        out[0] = self.words.scores(text)
        for slug, weight in self.lexicon.score(text).items():
            if slug in self.words.slugs:
                out[1, self.words.slugs.index(slug)] = min(float(weight), _HIGHEST_TERM)
        return out

    def _ranked(self, row: NDArray[np.float64]) -> tuple[tuple[str, float], ...]:
        import numpy as np

        shares = np.exp(row - row.max())
        shares /= shares.sum()
        order = np.argsort(-shares)[:MOST]
        kept = [order[0], *(i for i in order[1:] if shares[i] >= self.least)]
        return tuple((self.words.slugs[i], round(float(shares[i]), 3)) for i in kept)


def how_sure(share: float) -> float:
    """How likely a sector of this share of the evidence is right, 0 to 1.

    The shares of 25 sectors are spread thin: what has a third of them is right four times in five.
    Fitted on 1,927 statements of 160 pages that no sector was learned from.
    """
    base, slope = _SURE
    share = min(max(share, 0.001), 0.999)
    return round(1 / (1 + math.exp(-base - slope * math.log(share / (1 - share)))), 2)


def combine(
    evidence: NDArray[np.float64], shares: Sequence[float], bias: Sequence[float]
) -> NDArray[np.float64]:
    """[statements, sectors]: log-odds from the evidence, each source by its share."""
    import numpy as np

    out: NDArray[np.float64] = np.einsum("nks,k->ns", evidence, np.asarray(shares))
    out += np.asarray(bias)
    return out
