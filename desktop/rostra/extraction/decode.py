"""From tags and pointers to whole statements: one for each cue that has content.

The tagger gives each word a probability for each label and, for content words, a probability of
belonging to each cue and source.  A statement is decoded as a whole: its cue, then every word that
more likely than not is content of that cue, smoothed over gaps, then the source that its content
and its cue point at together.  Nothing here knows the text's language.
"""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from rostra.extraction.tagger import ROOT, SURELY_OUTSIDE, Tagging
from rostra.extraction.words import Words

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Floats = NDArray[np.float64]
    Ints = NDArray[np.int64]

Run = tuple[int, int]
"""Words [first, last)."""

_O, _SOURCE, _CUE, _CONTENT = 0, 1, 3, 5
"""Labels; B- of each part is named, I- is the next one."""
_PARTS = (_SOURCE, _CUE, _CONTENT)
_NEVER = 1e4
"""Nats that a text pays that begins inside something."""


@dataclass(frozen=True, slots=True)
class Settings:
    """What was tuned, on articles that the model was not trained on (packaging/model/tune.py)."""

    content_bias: float = 0.0
    """Added to the log odds of a word being part of anything rather than outside."""
    cue_mass: float = 2.5
    """Content words that must point at a word that was not tagged as a cue to make it one."""
    least_share: float = 0.15
    """A cue that no word of a run points at more than this is no candidate for the run."""
    switch: float = 6.0
    """What it costs, in nats, to cut a run of content between two cues."""
    gap: int = 1
    """Words between two pieces of one content that are filled in."""
    null_bias: float = 0.0
    """Added to the log probability of there being no source."""
    cue_weight: float = 0.5
    """How much the cue's own pointer to the source counts against the content's."""
    distance: float = 0.03
    """Taken from a source's log probability for each word between it and the cue."""


@dataclass(slots=True)
class Found:
    """One decoded statement in words, with what its confidence is made of."""

    content: list[Run]
    cue: Run | None
    source: Run | None
    evidence: dict[str, float] = field(default_factory=dict)
    parent: int | None = None
    """Index of the statement whose cue this one's cue points at: it is nested in that one."""


def decode(words: Words, tagging: Tagging, settings: Settings | None = None) -> list[Found]:
    """The statements of a text in order of their first word.  Linear in its length."""
    import numpy as np

    settings = settings or Settings()
    if not len(words):
        return []
    odds = tagging.tags.astype(np.float64)
    odds[:, _O] -= settings.content_bias
    path = _labels(odds, tagging.tags[:, _O] > SURELY_OUTSIDE)
    chance = np.exp(tagging.tags.astype(np.float64))
    sources = _runs(path, _SOURCE)
    cues = _with_pointed_cues(_runs(path, _CUE), chance, tagging, settings)
    pieces = _pieces(_runs(path, _CONTENT), cues, tagging, settings)
    chooser = _SourceChooser(tagging, sources, settings, len(words))
    out: list[Found] = []
    for cue, fragments in sorted(pieces.items(), key=lambda item: item[1][0].run[0]):
        span = cues[cue] if cue < len(cues) else None
        runs = _filled(words, path, [fragment.run for fragment in fragments], settings.gap)
        if not _has_letters(words, runs):
            continue
        source, evidence = chooser.choose(runs, span)
        evidence |= _evidence(fragments, span, chance)
        evidence |= _distances(words, runs, span, source)
        out.append(Found(runs, span, source, evidence))
    return out


def _labels(odds: Floats, outside: NDArray[np.bool_]) -> Ints:
    """The likeliest labels [words]: O of those surely `outside`, and of each run between them."""
    import numpy as np

    path = np.zeros(len(odds), np.int64)
    edges = np.diff(~outside, prepend=False, append=False).nonzero()[0].tolist()
    for first, last in zip(edges[::2], edges[1::2], strict=True):
        path[first:last] = best_path(odds[first:last])
    return path


def best_path(log_chances: Floats) -> Ints:
    """The likeliest labels in which I- only follows B- or I- of its own part (Viterbi).

    In plain Python: with three rules in all, numpy's calls would cost three times as much.
    """
    import numpy as np

    rows: list[list[float]] = log_chances.tolist()
    score = rows[0]
    for begin in _PARTS:
        score[begin + 1] -= _NEVER
    back: list[list[int]] = []
    for row in rows[1:]:
        top = max(score)
        before = [score.index(top)] * len(row)
        best = [top + chance for chance in row]
        for begin in _PARTS:
            inside = begin + 1
            before[inside] = begin if score[begin] >= score[inside] else inside
            best[inside] = score[before[inside]] + row[inside]
        back.append(before)
        score = best
    label = score.index(max(score))
    path = [label]
    for before in reversed(back):
        label = before[label]
        path.append(label)
    return np.array(path[::-1], np.int64)


def _runs(path: Ints, begin: int) -> list[Run]:
    """The words of one part as runs; each B- begins a new one."""
    out: list[Run] = []
    inside = False
    for index, label in enumerate(path.tolist()):
        if label == begin:
            out.append((index, index + 1))
            inside = True
        elif inside and label == begin + 1:
            out[-1] = (out[-1][0], index + 1)
        else:
            inside = False
    return out


def _owners(count: int, spans: Sequence[Run]) -> Ints:
    import numpy as np

    owners = np.full(count, -1, np.int64)
    for index, (first, last) in enumerate(spans):
        owners[first:last] = index
    return owners


def _with_pointed_cues(
    cues: list[Run], chance: Floats, tagging: Tagging, settings: Settings
) -> list[Run]:
    """The cues, and words that much content points at although they were not tagged as cues."""
    import numpy as np

    owners = _owners(len(chance), cues)
    targets, scores = tagging.targets["cue"], tagging.scores["cue"]
    part = chance[:, _CONTENT] + chance[:, _CONTENT + 1]
    mass = np.zeros(len(chance))
    real = targets >= 0
    np.add.at(mass, targets[real], (np.exp(scores) * part[:, None])[real])
    likely = chance[:, _CUE] + chance[:, _CUE + 1]
    extra = (mass >= settings.cue_mass) & (owners < 0) & (likely > 0.08)
    found = list(cues)
    last_end = -1
    for index in np.nonzero(extra)[0].tolist():
        if index < last_end:
            continue
        end = index + 1
        while end < len(chance) and owners[end] < 0 and likely[end] > 0.3:
            end += 1
        found.append((index, end))
        last_end = end
    return sorted(found)


@dataclass(frozen=True, slots=True)
class _Fragment:
    """A run of content, and how much of its pointers lead to the cue it was given to."""

    run: Run
    share: float


def _pieces(
    contents: Sequence[Run], cues: Sequence[Run], tagging: Tagging, settings: Settings
) -> dict[int, list[_Fragment]]:
    """The fragments of each cue; a run that points at no cue is a statement of its own."""
    owners = _owners(len(tagging.tags), cues)
    out: dict[int, list[_Fragment]] = {}
    for index, run in enumerate(contents):
        for part, cue, share in _parts(run, owners, len(cues), tagging, settings):
            key = cue if cue < len(cues) else len(cues) + 1 + index
            out.setdefault(key, []).append(_Fragment(part, share))
    return out


def _parts(
    run: Run, owners: Ints, root: int, tagging: Tagging, settings: Settings
) -> list[tuple[Run, int, float]]:
    """A run cut where its words change from one cue to another: (words, cue, share)."""
    import numpy as np

    first, last = run
    targets = tagging.targets["cue"][first:last]
    weight = np.exp(tagging.scores["cue"][first:last].astype(np.float64))
    owner = np.where(targets >= 0, owners[np.maximum(targets, 0)], root)
    candidates = np.unique(owner[(owner >= 0) & (weight > settings.least_share)])
    if not len(candidates):
        return [(run, root, 0.0)]
    mass = np.stack([(weight * (owner == c)).sum(1) for c in candidates], 1)
    if len(candidates) == 1:
        return [(run, int(candidates[0]), float(mass.mean()))]
    choice = _steady_path(np.log(mass + 1e-3), settings.switch)
    cuts = [0, *(np.nonzero(np.diff(choice))[0] + 1).tolist(), last - first]
    return [
        ((first + a, first + b), int(candidates[choice[a]]), float(mass[a:b, choice[a]].mean()))
        for a, b in itertools.pairwise(cuts)
    ]


def _steady_path(scores: Floats, switch: float) -> Ints:
    """The best choice for each row when every change of mind costs `switch`."""
    import numpy as np

    total = scores[0]
    back = np.zeros(scores.shape, np.int64)
    for index in range(1, len(scores)):
        best = int(total.argmax())
        stay = total >= total[best] - switch
        back[index] = np.where(stay, np.arange(scores.shape[1]), best)
        total = np.where(stay, total, total[best] - switch) + scores[index]
    path = np.zeros(len(scores), np.int64)
    path[-1] = total.argmax()
    for index in range(len(path) - 1, 0, -1):
        path[index - 1] = back[index, path[index]]
    return path


def _filled(words: Words, path: Ints, runs: list[Run], gap: int) -> list[Run]:
    """Runs that only a few words outside everything stand between become one."""
    out = runs[:1]
    for first, last in runs[1:]:
        between = range(out[-1][1], first)
        free = all(
            path[i] in (_O, _CONTENT, _CONTENT + 1) and not words.is_break(i) for i in between
        )
        if len(between) <= gap and free:
            out[-1] = (out[-1][0], last)
        else:
            out.append((first, last))
    return out


def _has_letters(words: Words, runs: Sequence[Run]) -> bool:
    return any(words.is_word(i) for first, last in runs for i in range(first, last))


class _SourceChooser:
    """Chooses the source that a statement's content and cue point at together."""

    def __init__(
        self, tagging: Tagging, sources: list[Run], settings: Settings, count: int
    ) -> None:
        import numpy as np

        self._sources = sources
        self._settings = settings
        self._targets = tagging.targets["source"]
        self._chances = np.exp(tagging.scores["source"].astype(np.float64))
        self._owners = _owners(count, sources)

    def choose(self, runs: Sequence[Run], cue: Run | None) -> tuple[Run | None, dict[str, float]]:
        """The source, or None, and how sure it is."""
        content = [i for first, last in runs for i in range(first, last)][:80]
        votes = self._votes(content)
        if cue is not None and self._settings.cue_weight:
            by_cue = self._votes(range(*cue))
            weight = self._settings.cue_weight if by_cue else 0.0
            keys = set(votes) | set(by_cue)
            votes = {
                k: (1 - weight) * votes.get(k, 0.0) + weight * by_cue.get(k, 0.0) for k in keys
            }
        ranked = sorted(((self._score(k, v, runs, cue), k) for k, v in votes.items()), reverse=True)
        if not ranked:
            return None, {"source": 0.0, "source_margin": 0.0}
        best = ranked[0][1]
        rest = max((votes[k] for _, k in ranked[1:]), default=0.0)
        evidence = {"source": votes[best], "source_margin": votes[best] - rest}
        return (None if best == ROOT else self._sources[best]), evidence

    def _votes(self, content: Sequence[int]) -> dict[int, float]:
        """The share of the words' pointers that each source, or ROOT, has."""
        import numpy as np

        at = np.array(content, np.int64)
        targets, chances = self._targets[at], self._chances[at]
        owners = np.where(targets >= 0, self._owners[targets], ROOT)
        counted = (chances > 0) & ((owners >= 0) | (targets < 0))
        keys, place = np.unique(owners[counted], return_inverse=True)
        total = np.bincount(place, chances[counted], len(keys))
        seen = max(1, int(np.count_nonzero(chances[:, 0])))
        return dict(zip(keys.tolist(), (total / seen).tolist(), strict=True))

    def _score(self, key: int, vote: float, runs: Sequence[Run], cue: Run | None) -> float:
        import math

        score = math.log(vote + 1e-6)
        if key == ROOT:
            return score + self._settings.null_bias
        first, last = self._sources[key]
        near = cue or runs[0]
        away = max(0, first - near[1], near[0] - last)
        return score - self._settings.distance * away


def _evidence(fragments: Sequence[_Fragment], cue: Run | None, chance: Floats) -> dict[str, float]:
    """What the confidence of a statement is computed from (confidence.py)."""
    inside = [i for fragment in fragments for i in range(*fragment.run)]
    part = chance[inside, _CONTENT] + chance[inside, _CONTENT + 1]
    out = {
        "content": float(part.mean()),
        "weakest": float(part.min()),
        "share": sum((f.run[1] - f.run[0]) * f.share for f in fragments) / len(inside),
        "pieces": float(len(fragments)),
        "words": float(len(inside)),
        "begins": float(chance[inside[0], _CONTENT]),
        "cue": 0.0,
        "cue_words": 0.0,
    }
    if cue is not None:
        first, last = cue
        out["cue"] = float((chance[first:last, _CUE] + chance[first:last, _CUE + 1]).mean())
        out["cue_words"] = float(last - first)
    return out


def _distances(
    words: Words, runs: Sequence[Run], cue: Run | None, source: Run | None
) -> dict[str, float]:
    """How far apart the parts of a statement stand, and how it looks."""
    first, last = runs[0][0], runs[-1][1]
    near = cue or (first, first)
    from_cue = min(max(a - near[1], near[0] - b, 0) for a, b in runs)
    from_source = max(source[0] - near[1], near[0] - source[1], 0) if source else 0
    paragraphs = sum(words.is_break(i) for i in range(min(first, near[0]), max(last, near[1])))
    return {
        "cue_distance": float(from_cue),
        "source_distance": float(from_source),
        "breaks": float(paragraphs),
        "runs": float(len(runs)),
        "sourceless": float(source is None),
        "pronoun": float(source is not None and source[1] - source[0] == 1),
        "spread": float(last - first - sum(b - a for a, b in runs)),
    }
