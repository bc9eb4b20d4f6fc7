"""Who made each statement of an article: names, titles, pronouns, groups and bodies resolved."""

from rostra.extraction.speakers.resolve import resolve_speakers
from rostra.extraction.speakers.types import Resolution, Utterance

__all__ = ["Resolution", "Utterance", "resolve_speakers"]
