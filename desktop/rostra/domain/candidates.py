"""What importers and extractors hand over: picklable, with no archive behind them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from rostra.domain.dates import PartialDate
from rostra.domain.records import Figure, Force, Kind, Speaker
from rostra.domain.spans import Spans


@dataclass(frozen=True, slots=True)
class ArticleDraft:
    """One article as an importer read it.  Offsets in `marks` are code points of `text`."""

    text: str
    title: str = ""
    outlet: str = ""
    author: str = ""
    published: date | None = None
    language: str = ""
    address: str = ""
    marks: Mapping[str, Spans] = field(default_factory=dict)
    """"title", "date", "boilerplate": characters in which no statement is looked for."""
    provenance: Mapping[str, str] = field(default_factory=dict)
    """field name -> where its value came from."""
    turns: tuple[tuple[int, int, str], ...] = ()
    """Transcript turns, if the format knows them: (start, end, speaker label)."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """One statement as an extractor found it in a draft's text."""

    content: Spans
    cue: Spans
    source: Spans
    kind: Kind
    force: Force = Force.ASSERTS
    speakers: tuple[Speaker, ...] = ()
    said: PartialDate | None = None
    said_rule: str = ""
    sectors: tuple[str, ...] = ()
    countries: tuple[str, ...] = ()
    figures: tuple[Figure, ...] = ()
    nested_in: int | None = None
    """Index of the candidate it stands inside, in the same list."""
    confidence: Mapping[str, float] = field(default_factory=dict)
    """field -> 0..1: "statement", "speakers", "said", "sectors", "countries", "force"."""
    extractor: str = ""
    """Program and model version: "rostra 0.1.0, model 1"."""
    decided: Mapping[str, str] = field(default_factory=dict)
    """field -> who decided it where that is not the extractor: "rule 7"."""
