"""Who said what in a text: pure and picklable, text and date in, candidates out."""

from rostra.extraction.people.directory import Directory, SpeakerRule
from rostra.extraction.pipeline import Pipeline

__all__ = ["Directory", "Pipeline", "SpeakerRule"]
