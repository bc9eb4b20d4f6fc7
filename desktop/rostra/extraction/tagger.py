"""The tagger: the model's session, and what it says about each word of a text."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from rostra.extraction.manifest import Manifest
from rostra.extraction.networks import CLS, SEP, opened_network, opened_vocabulary
from rostra.extraction.words import Words, looks, sentence_starts

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Floats = NDArray[np.float32]
    Ints = NDArray[np.int64]
    Flags = NDArray[np.bool_]

POLNEAR, RECORD = 0, 1
"""The two styles of annotation the model knows: PolNeAR's, and that of Rostra's records."""

ROOT = -1
"""Where a pointer points that has nothing to point at."""

UNKNOWN, BREAK_PIECE = 100, 1
"""Wordpieces: [UNK], and [unused0], which stands for a line break."""

_WORDS_AT_A_TIME = 20_000
_WORDS_KEPT = 50_000
"""Words whose pieces are kept."""


@dataclass(frozen=True, slots=True)
class Pieces:
    """The wordpieces of a text, [pieces] each, and `first_of`, [words]: each word's first piece."""

    ids: Ints
    case: Ints
    quote: Ints
    word: Ints
    first: Flags
    first_of: Ints
    style: int = 0


class Encoder:
    """Cuts words into wordpieces.  Raises ModelError when the vocabulary cannot be read."""

    def __init__(self, path: Path) -> None:
        self._tokenizer = opened_vocabulary(path)
        self._known: dict[str, tuple[int, ...]] = {}

    def encode(self, words: Words, quote_states: Sequence[int], style: int = 0) -> Pieces:
        """The wordpieces of a text with their features."""
        import numpy as np

        ids: list[int] = []
        counts: list[int] = []
        for start in range(0, len(words), _WORDS_AT_A_TIME):
            forms = words.forms[start : start + _WORDS_AT_A_TIME]
            for pieces in map(self._pieces_of(forms).__getitem__, forms):
                ids += pieces
                counts.append(len(pieces))
        word = np.repeat(np.arange(len(counts)), counts)
        first = np.ones(len(word), np.bool_)
        first[1:] = word[1:] != word[:-1]
        case = np.array([looks(form) for form in words.forms], np.int64)
        quote = np.array(quote_states, np.int64)
        return Pieces(
            np.array(ids, np.int64),
            case[word],
            quote[word],
            word,
            first,
            np.nonzero(first)[0],
            style,
        )

    def _pieces_of(self, forms: Sequence[str]) -> dict[str, tuple[int, ...]]:
        """Word -> its wordpieces, for these and many others: most words were read before."""
        if len(self._known) > _WORDS_KEPT:
            self._known.clear()
        new = [form for form in dict.fromkeys(forms) if form not in self._known]
        encoding = self._tokenizer.encode(new, is_pretokenized=True, add_special_tokens=False)
        pieces: list[list[int]] = [[] for _ in new]
        for piece, index in zip(encoding.ids, encoding.word_ids, strict=True):
            if index is not None:  # the library's None stands for special tokens, not asked for
                pieces[index].append(piece)
        for form, found in zip(new, pieces, strict=True):
            # a word that the normaliser leaves nothing of is unknown
            is_break = form[0] in "\r\n\u2028\u2029"
            self._known[form] = (BREAK_PIECE,) if is_break else tuple(found) or (UNKNOWN,)
        return self._known


@dataclass(frozen=True, slots=True)
class Tagging:
    """What the model says of each word, in log probabilities.

    `tags` [words, labels].  For each pointer, `targets` [words, k] are the likeliest words pointed
    at (`ROOT` for none) and `scores` [words, k] how likely, falling; where there are fewer, and for
    words that are surely outside everything, they are `ROOT` and -inf.
    """

    tags: Floats
    targets: dict[str, Ints]
    scores: dict[str, Floats]


_BEST = 8
_FAINT = -7.0  # log probability up to which a word pointed at is not kept
SURELY_OUTSIDE = -0.02
"""Log probability of O above which a word is of no statement, and its pointers are not kept."""


class Tagger:
    """The model, ready to run: one thread, one window at a time.

    One window at a time because the scales of int8 activations span the batch: in larger batches
    a window's tags would depend on its neighbours.
    """

    def __init__(self, session: Any, encoder: Encoder, manifest: Manifest) -> None:
        self._session = session
        self._encoder = encoder
        self.manifest = manifest

    @classmethod
    def load(cls, folder: Path) -> Tagger:
        """The model in `folder`.  Raises ModelError when it is missing, damaged or will not run."""
        manifest = Manifest.read(folder)
        path = manifest.verified(folder, manifest.network)
        encoder = Encoder(manifest.verified(folder, manifest.vocabulary))
        return cls(opened_network(path), encoder, manifest)

    def tag(self, words: Words, quote_states: Sequence[int], style: int = RECORD) -> Tagging:
        """Labels and pointers of every word.  Time and memory are linear in the text."""
        import numpy as np

        count = len(words)
        names = self.manifest.pointers
        result = Tagging(
            np.zeros((count, len(self.manifest.labels)), np.float32),
            {name: np.full((count, _BEST), ROOT, np.int64) for name in names},
            {name: np.full((count, _BEST), -np.inf, np.float32) for name in names},
        )
        if count:
            pieces = self._encoder.encode(words, quote_states, style)
            cuts = pieces.first_of[sentence_starts(words)].tolist()
            for window in _windows(len(pieces.ids), cuts, self.manifest):
                self._read_window(pieces, window, result)
        return result

    def _read_window(self, pieces: Pieces, window: _Window, result: Tagging) -> None:
        import numpy as np

        start, end = window.start, window.end
        first = np.nonzero(pieces.first[start:end])[0]
        kept = np.concatenate(([0], first + 1))
        tags, *pointers = (
            output[0] for output in self._session.run(None, self._inputs(pieces, start, end, kept))
        )
        word = pieces.word[start:end][first]
        at_home = (first + start >= window.home) & (first + start < window.home_end)
        rows, mine = np.nonzero(at_home)[0] + 1, word[at_home]
        result.tags[mine] = _log_softmax(tags[rows])
        known = result.tags[mine, 0] < SURELY_OUTSIDE
        rows, mine = rows[known], mine[known]
        if not len(rows):
            return
        names = np.concatenate(([ROOT], word))
        for name, scores in zip(self.manifest.pointers, pointers, strict=True):
            likely = _log_softmax(scores[rows])
            row, rank, column = _likeliest(likely)
            result.targets[name][mine[row], rank] = names[column]
            result.scores[name][mine[row], rank] = likely[row, column]

    def _inputs(self, pieces: Pieces, start: int, end: int, kept: Ints) -> dict[str, Ints]:
        import numpy as np

        every = {
            "ids": np.concatenate(([CLS], pieces.ids[start:end], [SEP]))[None, :],
            "case": np.concatenate(([0], pieces.case[start:end], [0]))[None, :],
            "quote": np.concatenate(([0], pieces.quote[start:end], [0]))[None, :],
            "style": np.full((1, end - start + 2), pieces.style, np.int64),
            "keep": kept,
        }
        return {name: every[name] for name in self.manifest.inputs}


@dataclass(frozen=True, slots=True)
class _Window:
    """Pieces [start, end) that are read, and [home, home_end) that are taken from it."""

    start: int
    end: int
    home: int
    home_end: int


def _windows(total: int, cuts: Sequence[int], manifest: Manifest) -> Iterator[_Window]:
    """Windows with room for [CLS] and [SEP], each handing over to the next where a sentence begins.

    `cuts` are the pieces that sentences begin with, rising.  A window reads at least the
    manifest's `before` pieces ahead of its home and `after` pieces behind it; where no sentence
    begins in its second half, the home ends at `before` pieces from its end.  On PolNeAR's dev
    articles whole sentences were worth half a point over windows of a fixed stride (2026-11-28).
    """
    body = manifest.window - 2
    start = home = 0
    while (end := start + body) < total:
        home_end = _last(cuts, end - manifest.after, end - manifest.before, start + body // 2)
        reach = home_end - manifest.before
        yield _Window(start, end, home, home_end)
        start, home = _last(cuts, reach, reach, reach - manifest.before - 20), home_end
    yield _Window(start, total, home, total)


def _last(cuts: Sequence[int], limit: int, otherwise: int, least: int) -> int:
    """The last cut up to `limit`, or `otherwise` where it is not over `least`."""
    index = bisect_right(cuts, limit) - 1
    return cuts[index] if index >= 0 and cuts[index] > least else otherwise


def _likeliest(scores: Floats) -> tuple[Ints, Ints, Ints]:
    """(row, rank, column) of each row's `_BEST` likeliest targets that are not `_FAINT`, falling.

    Hardly a row has more than three: to look for eight in each took a thirtieth of all the time.
    """
    import numpy as np

    row, column = np.divmod(np.flatnonzero(scores > _FAINT), scores.shape[1])
    order = np.lexsort((-scores[row, column], row))
    row, column = row[order], column[order]
    rank = np.arange(len(row)) - np.searchsorted(row, np.arange(len(scores)))[row]
    kept = rank < _BEST
    return row[kept], rank[kept], column[kept]


def _log_softmax(scores: Floats) -> Floats:
    import numpy as np

    shifted: Floats = scores - scores.max(-1, keepdims=True)
    shifted -= np.log(np.exp(shifted).sum(-1, keepdims=True))
    return shifted
