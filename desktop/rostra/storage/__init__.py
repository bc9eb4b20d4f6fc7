"""Where the record is kept: the only room that speaks SQL."""

from rostra.storage.check import Problem
from rostra.storage.operation import Operation
from rostra.storage.originals import Originals
from rostra.storage.reanchor import Reanchored
from rostra.storage.resolving import Vocabulary
from rostra.storage.store import Store

__all__ = ["Operation", "Originals", "Problem", "Reanchored", "Store", "Vocabulary"]
