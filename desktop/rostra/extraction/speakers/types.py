"""What goes into the resolution of speakers, and what comes out."""

from __future__ import annotations

from dataclasses import dataclass

from rostra.domain.records import AgentKind, Kind, Speaker
from rostra.domain.spans import Spans


@dataclass(frozen=True, slots=True)
class Utterance:
    """One statement as the tagger found it; offsets are code points of the article's text."""

    content: Spans
    cue: Spans = ()
    source: Spans = ()
    kind: Kind = Kind.INDIRECT
    label: str = ""
    """The speaker label of the transcript turn it stands in: "PRESIDENT MACRON", "Q"."""
    nested_in: int | None = None


@dataclass(frozen=True, slots=True)
class Resolution:
    """Who made one statement, and how sure that is, 0 to 1.

    A speaker who is not known has the name "", a reason, and the candidates there are.
    """

    speakers: tuple[Speaker, ...]
    confidence: float
    rule: str = ""
    """Which rule decided, in words a person can read."""
    decided: str = ""
    """"rule 7", where a person's rule decided."""


def unknown(
    reason: str, candidates: tuple[str, ...] = (), behalf: str = "", mention: str = ""
) -> Speaker:
    """A speaker nobody is named for."""
    return Speaker("", reason=reason, candidates=candidates, on_behalf_of=behalf, mention=mention)


def body_speaker(name: str, country: str = "", reason: str = "") -> Speaker:
    """An organisation as a speaker."""
    return Speaker(name, country=country, kind=AgentKind.ORGANISATION, reason=reason)
