"""Who said what in one article: read `Pipeline.extract` from top to bottom."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

from rostra.domain.candidates import ArticleDraft, Candidate
from rostra.extraction.dates import SaidDate
from rostra.extraction.facts import Facts, FactsOf
from rostra.extraction.finder import Finder
from rostra.extraction.heads import without_fields
from rostra.extraction.people.directory import Directory
from rostra.extraction.people.knowledge import Knowledge
from rostra.extraction.sighting import Sighting
from rostra.extraction.speakers.resolve import resolve_speakers
from rostra.extraction.speakers.types import Resolution, Utterance
from rostra.extraction.trim import without_apposition
from rostra.extraction.undated import days_said
from rostra.extraction.wrapping import unwrapped
from rostra.version import __version__


@dataclass(frozen=True, slots=True)
class Pipeline:
    """Everything extraction needs, loaded once a process.  `extract` changes nothing in it."""

    finder: Finder
    knowledge: Knowledge
    facts: Facts

    @classmethod
    def load(cls, resources: Path) -> Pipeline:
        """From `resources/`.  Raises ModelError when the model is missing or damaged."""
        return cls(
            Finder.load(resources / "model"), Knowledge.load(resources), Facts.load(resources)
        )

    @property
    def version(self) -> str:
        """Program and model: "rostra 0.1.0, model 1"."""
        return f"rostra {__version__}, model {self.finder.tagger.manifest.version}"

    def extract(self, draft: ArticleDraft, directory: Directory | None = None) -> list[Candidate]:
        """The statements of one article in the order of the text.

        Offsets are code points of `draft.text`.  Statements that are not nested in one another do
        not overlap.  Linear in the length of the text; no text makes it raise.
        """
        draft = replace(draft, text=unwrapped(without_fields(draft)))
        sightings = self.finder.sightings(draft)
        place = {id(sighting): index for index, sighting in enumerate(sightings)}
        outers = [place.get(id(s.outer)) if s.outer else None for s in sightings]
        utterances = [
            Utterance(s.content, s.cue, s.source, s.kind, s.label, outer)
            for s, outer in zip(sightings, outers, strict=True)
        ]
        said = days_said(draft.text, utterances, draft.published)
        speakers = resolve_speakers(
            draft.text,
            utterances,
            draft.published,
            self.knowledge,
            directory,
            draft.outlet,
            [d.value.earliest if d.value and d.value.is_day else None for d in said],
        )
        rules = directory.sector_rules if directory else ()
        facts = self.facts.of(draft, utterances, speakers, said, rules, self.knowledge.people)
        for sighting in sightings:
            sighting.source = without_apposition(draft.text, sighting.source)
        return [
            self._candidate(*one)
            for one in zip(sightings, outers, speakers, said, facts, strict=True)
        ]

    def _candidate(
        self, seen: Sighting, outer: int | None, who: Resolution, said: SaidDate, facts: FactsOf
    ) -> Candidate:
        return Candidate(
            content=seen.content,
            cue=seen.cue,
            source=seen.source,
            kind=seen.kind,
            force=facts.force,
            speakers=who.speakers,
            said=said.value,
            said_rule=said.rule,
            sectors=facts.sectors,
            countries=facts.countries,
            figures=facts.figures,
            nested_in=outer,
            confidence={
                "statement": seen.sure,
                "speakers": who.confidence,
                "said": said.confidence,
                **facts.confidence,
            },
            extractor=self.version,
            decided={**facts.decided, **({"speakers": who.decided} if who.decided else {})},
        )
