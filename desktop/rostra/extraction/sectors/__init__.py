"""What a statement is about, among the sectors of `resources/sectors/sectors.csv`."""

from rostra.extraction.sectors.assign import Passage, Sectors
from rostra.extraction.sectors.lexicon import Lexicon

__all__ = ["Lexicon", "Passage", "Sectors"]
