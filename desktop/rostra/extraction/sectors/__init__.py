"""What a statement is about, among the sectors of `resources/sectors/sectors.csv`."""

from rostra.extraction.sectors.assign import MOST, Passage, Sectors, how_sure
from rostra.extraction.sectors.learned import SectorRule
from rostra.extraction.sectors.lexicon import Lexicon

__all__ = ["MOST", "Lexicon", "Passage", "SectorRule", "Sectors", "how_sure"]
