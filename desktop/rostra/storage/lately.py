"""What came in lately, without looking at every statement.

From the newest day back, each found by the index of `statements.added`; articles, of which there
are far fewer, are counted in one pass.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from rostra.domain.lately import Arrival
from rostra.storage.database import Source
from rostra.storage.values import midnight

_QUARTER = 900_000
"""Milliseconds in which no time zone changes its day: all are whole quarters of an hour off."""
_NAMED = 3
"""Outlets and titles of a day that are told of."""


@dataclass(slots=True)
class _Came:
    """Articles of a day that are not in the trash."""

    count: int = 0
    first: int = 1 << 62
    last: int = 0
    """Ids, which the day's articles lie between."""


class LatelyReader:
    """The start page's questions."""

    def __init__(self, source: Source) -> None:
        self._source = source

    def days(self, most: int = 6) -> list[Arrival]:
        """The newest days on which something came in that is still there, newest first."""
        with self._source.snapshot():
            articles, trash = self._articles(), self._trash()
            found: list[Arrival] = []
            before = date.max
            while len(found) < most and (day := self._day_before(before, articles)):
                before = day
                one = self._arrival(day, articles.get(day, _Came()), trash.get(day, 0))
                if one.articles or one.statements:
                    found.append(one)
            return found

    def newest(self, most: int) -> list[int]:
        """Ids of the statements that came in last, the newest first."""
        sql = "SELECT id FROM statements WHERE trashed = 0 ORDER BY id DESC LIMIT ?"
        return self._source.column(sql, [most])

    def waiting(self) -> int:
        """Statements, not in the trash, that nobody has looked at: what `is:new` finds.

        All less the others, of which there are few beside a large import.
        """
        sql = """SELECT (SELECT count(*) FROM statements)
            - (SELECT count(*) FROM statements WHERE trashed != 0)
            - (SELECT count(*) FROM statements WHERE review != 'new' AND trashed = 0)"""
        return int(self._source.value(sql))

    def _articles(self) -> Mapping[date, _Came]:
        sql = f"""SELECT imported / {_QUARTER}, count(*), min(id), max(id) FROM articles
            WHERE trashed = 0 GROUP BY 1"""
        out: defaultdict[date, _Came] = defaultdict(_Came)
        for quarter, count, first, last in self._source.rows(sql):
            came = out[_local_day(quarter * _QUARTER)]
            came.count += count
            came.first, came.last = min(came.first, first), max(came.last, last)
        return out

    def _trash(self) -> Mapping[date, int]:
        """Statements in the trash, by the day they came in."""
        sql = f"""SELECT added / {_QUARTER}, count(*) FROM statements WHERE trashed != 0
            GROUP BY 1"""
        out: Counter[date] = Counter()
        for quarter, count in self._source.rows(sql):
            out[_local_day(quarter * _QUARTER)] += count
        return out

    def _day_before(self, before: date, articles: Mapping[date, _Came]) -> date | None:
        """The newest day before that one on which anything came in."""
        sql = "SELECT max(added) FROM statements WHERE added < ?"
        edge = 1 << 62 if before == date.max else midnight(before)
        newest = self._source.value(sql, [edge])
        days = [day for day in articles if day < before]
        if newest is not None:
            days.append(_local_day(newest))
        return max(days, default=None)

    def _arrival(self, day: date, came: _Came, trashed: int) -> Arrival:
        low, high = midnight(day), midnight(day + timedelta(days=1)) - 1
        between = "SELECT count(*) FROM statements WHERE added BETWEEN ? AND ?"
        statements = int(self._source.value(between, [low, high])) - trashed
        where = "trashed = 0 AND id BETWEEN ? AND ? AND imported BETWEEN ? AND ?"
        span = [came.first, came.last, low, high]
        outlets = self._source.column(
            f"""SELECT outlet FROM articles WHERE {where} AND outlet != ''
            GROUP BY outlet ORDER BY count(*) DESC, outlet""",
            span,
        )
        titles = self._source.column(
            f"""SELECT CASE WHEN title != '' THEN title ELSE file_name END FROM articles
            WHERE {where} ORDER BY id LIMIT {_NAMED}""",
            span,
        )
        return Arrival(
            day,
            came.count,
            statements,
            tuple(outlets[:_NAMED]),
            max(0, len(outlets) - _NAMED),
            tuple(title for title in titles if title),
        )


def _local_day(milliseconds: int) -> date:
    return datetime.fromtimestamp(milliseconds / 1000).astimezone().date()
