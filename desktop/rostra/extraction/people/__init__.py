"""People as facts: names in every script, titles, the gazetteer, the archive's own directory."""

from rostra.extraction.people.directory import Directory, SpeakerRule
from rostra.extraction.people.gazetteer import Gazetteer
from rostra.extraction.people.genders import FirstNames
from rostra.extraction.people.knowledge import Knowledge
from rostra.extraction.people.states import States

__all__ = ["Directory", "FirstNames", "Gazetteer", "Knowledge", "SpeakerRule", "States"]
