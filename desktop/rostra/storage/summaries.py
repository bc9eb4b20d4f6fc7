"""Counts for pictures: who spoke on what and when, beside how many articles were read."""

from __future__ import annotations

from array import array
from collections.abc import Mapping
from dataclasses import dataclass

from rostra.storage.database import Row, Source

_SPEAKER = "JOIN statement_speakers p ON p.statement_id = s.id AND p.agent_id IS NOT NULL"
_SECTOR = "JOIN statement_sectors c ON c.statement_id = s.id"
_COUNTRY = "JOIN statement_countries n ON n.statement_id = s.id"
_MONTH = "printf('%04d-%02d', s.said_from / 10000, s.said_from / 100 % 100)"


@dataclass(frozen=True, slots=True)
class _Axis:
    key: str
    join: str = ""
    where: str = ""


_AXES: Mapping[str, _Axis] = {
    "speaker": _Axis("p.agent_id", _SPEAKER),
    "sector": _Axis("c.sector", _SECTOR),
    "country": _Axis("n.country", _COUNTRY),
    "year": _Axis("printf('%04d', s.said_from / 10000)", where="s.said_from IS NOT NULL"),
    "month": _Axis(_MONTH, where="s.said_from IS NOT NULL"),
    "outlet": _Axis("a.outlet", where="a.outlet != ''"),
}
AXES = tuple(_AXES)
"""What can be a row or a column."""


class SummaryReader:
    """Grouped counts over the statements that are not in the trash."""

    def __init__(self, source: Source) -> None:
        self._source = source

    def cells(
        self, rows: str, columns: str, ids: array[int] | None = None
    ) -> dict[tuple[str, str], int]:
        """Statements by (row key, column key).  `rows` and `columns` are two different `AXES`.

        With `ids`, only those statements count.
        """
        one, other = _AXES[rows], _AXES[columns]
        keys = f"{one.key}, {other.key}"
        return {
            (str(row), str(column)): count
            for row, column, count in self._grouped(keys, (one, other), "count(*)", ids)
        }

    def articles(self, axis: str, ids: array[int] | None = None) -> dict[str, int]:
        """How many articles were read, by the axis's keys.

        For "month" and "year" an article counts where it was published, whether or not anybody
        said anything in it; for the others where one of its statements belongs.
        """
        if axis in ("month", "year") and ids is None:
            length = 7 if axis == "month" else 4
            sql = f"""SELECT substr(printf('%04d-%02d', published / 10000, published / 100 % 100),
                1, {length}) k, count(*) FROM articles WHERE trashed = 0 AND published IS NOT NULL
                GROUP BY k"""
            return {str(key): count for key, count in self._source.rows(sql)}
        one = _AXES[axis]
        found = self._grouped(one.key, (one,), "count(DISTINCT s.article_id)", ids)
        return {str(key): count for key, count in found}

    def _grouped(
        self, keys: str, axes: tuple[_Axis, ...], count: str, ids: array[int] | None
    ) -> list[Row]:
        wheres = ["s.trashed = 0", *(axis.where for axis in axes if axis.where)]
        params: list[str] = []
        if ids is not None:
            wheres.append("s.id IN (SELECT value FROM json_each(?))")
            params.append(str(ids.tolist()))
        sql = f"""SELECT {keys}, {count} FROM statements s JOIN articles a ON a.id = s.article_id
            {" ".join(axis.join for axis in axes)} WHERE {" AND ".join(wheres)} GROUP BY {keys}"""
        return self._source.rows(sql, params)
