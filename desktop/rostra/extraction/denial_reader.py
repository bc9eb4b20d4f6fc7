"""A small network that reads a statement where it stands and tells how likely it denies.

Signs see words and pairs of flags; whether "It has seven articles. There is no eighth one" answers
"The pact contains a secret annex" is told by reading both.  The network is MiniLM-L6 (22.7 M
parameters), taught by `packaging/force/reader.py`; it is asked only where the signs are in doubt.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from rostra.extraction.denial_signs import Told
from rostra.extraction.manifest import verified
from rostra.extraction.networks import CLS, SEP, opened_network, opened_vocabulary

if TYPE_CHECKING:
    from tokenizers import Tokenizer

_HEAD_CHARACTERS = 150
_HEAD, _BEFORE, _STATEMENT, _AFTER = 30, 96, 80, 28
"""Wordpieces that are read of each part."""
LONGEST = _HEAD + _BEFORE + _STATEMENT + _AFTER + 5


@dataclass(frozen=True, slots=True)
class DenialReader:
    """The network's file and the vocabulary's.  Picklable: each process opens them when it asks."""

    network: Path
    words: Path

    @classmethod
    def load(cls, resources: Path, sha256: str) -> DenialReader:
        """From `resources/`.  Raises ModelError when a file is missing or not what it must be."""
        network = verified(resources / "force" / "denial.int8.onnx", sha256, sha256[:8])
        return cls(network, resources / "model" / "tokenizer.json")

    def odds(self, told: Told) -> float:
        """The logarithm of the odds that it denies.  Raises ModelError when it will not run."""
        import numpy as np

        session, tokenizer = _opened(self.network, self.words)
        ids, types = pieces(told, tokenizer)
        inputs = {"ids": np.array([ids], np.int64), "types": np.array([types], np.int64)}
        return float(session.run(None, inputs)[0][0])


def pieces(told: Told, tokenizer: Tokenizer) -> tuple[list[int], list[int]]:
    """Wordpieces and their types: 1 of the statement, 0 of head, what stands before and behind."""

    def cut(words: str) -> list[int]:
        found: list[int] = tokenizer.encode(words, add_special_tokens=False).ids
        return found

    head = cut(told.head[:_HEAD_CHARACTERS])[:_HEAD]
    before = cut(told.before)[-_BEFORE:]
    mark = '" ' if told.quoted else ""
    said = cut(f"{told.source} | {told.cue} : {mark}{told.words}")[:_STATEMENT]
    before = [CLS, *head, SEP, *before, SEP]
    said, after = [*said, SEP], [*cut(told.after)[:_AFTER], SEP]
    types = [0] * len(before) + [1] * len(said) + [0] * len(after)
    return [*before, *said, *after], types


@lru_cache(maxsize=1)
def _opened(network: Path, words: Path) -> tuple[Any, Tokenizer]:
    """Opened once a process: many articles have nothing to ask it."""
    return opened_network(network), opened_vocabulary(words)
