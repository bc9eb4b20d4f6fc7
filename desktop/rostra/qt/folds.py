"""What results can be grouped by, and which groups the person folded."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from rostra.domain.search import FacetValue, Group
from rostra.qt import words
from rostra.qt.grouping import Groups
from rostra.qt.language import mark, translate

GROUPS = (
    ("", mark("Group", "Not grouped")),
    ("speaker", mark("Group", "By speaker")),
    ("sector", mark("Group", "By sector")),
    ("country", mark("Group", "By country")),
    ("outlet", mark("Group", "By outlet")),
    ("tag", mark("Group", "By tag")),
    ("kind", mark("Group", "By kind of speech")),
)
WITHOUT = mark("Group", "None of them")
_OPEN_BELOW = 2000
"""Statements up to which the groups of a new question are open."""

Question = tuple[str, str]
"""The query and the facet."""


class Folds:
    """Groups come as the person left them while the question is the same."""

    def __init__(self) -> None:
        self._question: Question = ("", "")
        self._folded: dict[str, bool] = {}

    def groups(
        self, question: Question, found: Sequence[Group], shown: Groups | None
    ) -> Groups | None:
        """What is to be shown; None when nothing is grouped.  `shown` is what is shown now."""
        if not found:
            return None
        if question != self._question:
            self._folded = {}
        elif shown is not None:
            heads = (shown.head(number) for number in range(len(shown.groups)))
            self._folded.update({head.value: head.folded for head in heads})
        self._question = question
        usual = sum(len(group.ids) for group in found) > _OPEN_BELOW
        named = [replace(group, label=_label(question[1], group)) for group in found]
        return Groups(named, lambda value: self._folded.get(value, usual))


def _label(facet: str, group: Group) -> str:
    if group.value:
        return words.facet_label(facet, FacetValue(group.value, group.label, len(group.ids)))
    return words.names(()) if facet == "speaker" else translate("Group", WITHOUT)
