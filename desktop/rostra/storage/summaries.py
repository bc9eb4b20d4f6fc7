"""What pictures are counted with, beside the index: articles read, and whose statements are.

Neither looks at the statements' rows: an index of SQLite's holds which article each is of.
"""

from __future__ import annotations

from array import array
from collections import Counter

from rostra.domain.search import Owned
from rostra.storage.database import Source

_TOGETHER = """SELECT article_id, min(id), max(id), count(*) FROM statements GROUP BY article_id"""
_APART = """SELECT article_id, min(id) FROM (SELECT article_id, id,
    id - row_number() OVER (PARTITION BY article_id ORDER BY id) AS run
    FROM statements WHERE article_id IN ({})) GROUP BY article_id, run"""


class SummaryReader:
    """Counts that the index cannot give."""

    def __init__(self, source: Source) -> None:
        self._source = source
        self._known: tuple[int, Owned] = (-1, Owned())

    def published(self, period: str) -> dict[str, int]:
        """Articles by the "month" or "year" they were published in, without the trash.

        Whether or not anybody said anything in them: so silence can be told from no data.
        """
        length = 7 if period == "month" else 4
        sql = """SELECT published / 100, count(*) FROM articles
            WHERE trashed = 0 AND published IS NOT NULL GROUP BY 1"""
        counts: Counter[str] = Counter()
        for month, count in self._source.rows(sql):
            counts[f"{month // 100:04d}-{month % 100:02d}"[:length]] += count
        return counts

    def articles(self) -> Owned:
        """Which article each statement is of, those in the trash too.

        Mostly a run for each article, because it brings its statements in at once.  Kept until
        the next commit: one looks at several pictures of one state.
        """
        with self._source.snapshot():
            commit = int(self._source.value("SELECT coalesce(max(number), 0) FROM commits"))
            known = self._known
            if known[0] == commit:
                return known[1]
            runs: list[tuple[int, int]] = []
            several: list[int] = []
            for article, first, last, count in self._source.rows(_TOGETHER):
                if last - first + 1 == count:
                    runs.append((first, article))
                else:
                    several.append(article)
            runs += ((first, article) for article, first in self._source.among(_APART, several))
        runs.sort()
        owned = Owned(array("q", (r[0] for r in runs)), array("q", (r[1] for r in runs)))
        self._known = commit, owned
        return owned
