"""Writing statements: set-based, each field with who decided it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from rostra.domain.candidates import Candidate
from rostra.domain.dates import PartialDate
from rostra.domain.errors import ArchiveError
from rostra.domain.ids import new_uid
from rostra.domain.records import Review, Speaker
from rostra.domain.spans import inside, text_of
from rostra.storage import codec
from rostra.storage.agent_writer import AgentWriter
from rostra.storage.database import WriterSource
from rostra.storage.journal import now_ms
from rostra.storage.schema import DOUBT
from rostra.storage.statements import StatementReader

FIELDS = ("speakers", "said", "sectors", "countries", "figures", "kind", "force", "content")
"""What a person can correct, and a program decides."""
WEIGH = f"UPDATE statements SET conf = {DOUBT} WHERE id = ?"
"""What somebody has decided is no longer in doubt."""


class StatementWriter(StatementReader):
    """Statements within an operation."""

    def __init__(self, source: WriterSource, agents: AgentWriter, author: str) -> None:
        super().__init__(source)
        self._db = source.db
        self._agents = agents
        self._author = author

    def insert(
        self, article_id: int, version_id: int, candidates: Sequence[Candidate], by: str = ""
    ) -> list[int]:
        """Keep what an extractor found in one version's text, and give the new ids.

        Speakers without `agent_id` become agents: by QID, else by a name that only one agent
        has, else new ones; a speaker with a `reason` stays unknown.  `by` is who decided, if
        not each candidate's `extractor`.  Raises ArchiveError when a span lies outside the text.
        """
        if not candidates:
            return []
        text = self._source.value("SELECT text FROM versions WHERE id = ?", [version_id])
        if text is None:
            raise ArchiveError(f"The archive holds no article version {version_id}.")
        at = now_ms()
        first = int(
            self._source.value("SELECT seq FROM sqlite_sequence WHERE name='statements'") or 0
        )
        ids = [first + 1 + n for n in range(len(candidates))]
        rows = [
            self._row(article_id, version_id, text, c, at, by or c.extractor) for c in candidates
        ]
        for number, (row, candidate) in enumerate(zip(rows, candidates, strict=True)):
            row["id"] = ids[number]
            if candidate.nested_in is not None:
                row["nested_in"] = ids[candidate.nested_in]
        # A statement may stand inside a later one.
        self._db.conn.execute("PRAGMA defer_foreign_keys=ON")
        self._db.table("statements").insert_all(rows, batch_size=200)
        self._add_speakers(
            [(i, c.speakers) for i, c in zip(ids, candidates, strict=True) if c.speakers]
        )
        return ids

    def _row(
        self, article_id: int, version_id: int, text: str, c: Candidate, at: int, by: str
    ) -> dict[str, Any]:
        for spans in (c.content, c.cue, c.source):
            if not inside(len(text), spans):
                raise ArchiveError(f"A statement lies outside the text of version {version_id}.")
        conf, confidence = codec.to_confidence(c.confidence)
        return {
            "uid": new_uid(at),
            "article_id": article_id,
            "version_id": version_id,
            "text": text_of(text, c.content),
            "content": codec.to_spans(c.content),
            "cue": codec.to_spans(c.cue),
            "source": codec.to_spans(c.source),
            "kind": str(c.kind),
            "force": str(c.force),
            **_said(c.said),
            "said_rule": codec.text(c.said_rule, "date's rule"),
            "sectors": codec.dumps(list(dict.fromkeys(c.sectors))),
            "countries": codec.dumps(list(dict.fromkeys(c.countries))),
            "figures": codec.to_figures(c.figures),
            "nested_in": None,
            "conf": conf,
            "confidence": confidence,
            "decided": codec.dumps(
                {**dict.fromkeys(("statement", *FIELDS), by), **c.decided} if by else {}
            ),
            "added": at,
        }

    def _add_speakers(self, links: Iterable[tuple[int, tuple[Speaker, ...]]]) -> None:
        rows = []
        for statement_id, speakers in links:
            for position, speaker in enumerate(speakers):
                agent_id = speaker.agent_id or self._agents.ensure(speaker)
                rows.append(
                    {
                        "statement_id": statement_id,
                        "position": position,
                        "agent_id": agent_id,
                        "name": codec.text(speaker.name, "speaker's name"),
                        "role": codec.text(speaker.role, "speaker's role"),
                        "on_behalf_of": codec.text(speaker.on_behalf_of, "speaker's name"),
                        "country": speaker.country,
                        "kind": str(speaker.kind),
                        "reason": codec.text(speaker.reason, "reason"),
                        "candidates": codec.dumps(list(speaker.candidates)),
                        "mention": codec.text("" if agent_id else speaker.mention, "mention"),
                    }
                )
        self._db.table("statement_speakers").insert_all(rows, batch_size=500)

    def update(self, ids: Iterable[int], *, by: str = "", **fields: Any) -> None:
        """Set fields (of `FIELDS`, or `said_rule`) of all `ids`, and note who decided each.

        `by` is the operation's author unless given.  A program (any `by` but "person") never
        overwrites what a person decided: those statements are left as they are for that field.
        """
        who = by or self._author
        wanted = list(ids)
        for name, value in fields.items():
            if name not in (*FIELDS, "said_rule"):
                raise TypeError(f"statements have no field {name!r} to set")
            if name == "content":
                raise TypeError("the content is set by `respan`, with its text")
            chosen = wanted if who == "person" else self._not_by_person(wanted, name)
            self._set(chosen, name, value, who)

    def decide(self, ids: Iterable[int], field: str) -> None:
        """What `field` of these says is the operation's author's decision, as it stands."""
        if field not in FIELDS:
            raise TypeError(f"statements have no field {field!r} to decide")
        sql = f"UPDATE statements SET decided = json_set(decided, '$.{field}', ?) WHERE id = ?"
        decided = list(ids)
        self._each(sql, decided, [self._author])
        self._each(WEIGH, decided)

    def _not_by_person(self, ids: list[int], field: str) -> list[int]:
        sql = f"""SELECT id FROM statements WHERE id IN ({{}})
            AND json_extract(decided, '$.{field}') IS 'person'"""
        person = {row[0] for row in self._source.among(sql, ids)}
        return [i for i in ids if i not in person]

    def _set(self, ids: list[int], name: str, value: Any, who: str) -> None:
        decided = f"decided = json_set(decided, '$.{name}', ?)"
        if name == "speakers":
            self._each("DELETE FROM statement_speakers WHERE statement_id = ?", ids)
            self._add_speakers([(i, tuple(value)) for i in self._there(ids)])
            self._each(f"UPDATE statements SET {decided} WHERE id = ?", ids, [who])
            self._each(WEIGH, ids)
            return
        columns = _columns(name, value)
        sets = ", ".join(f'"{column}" = ?' for column in columns)
        params = [*columns.values(), who]
        self._each(f"UPDATE statements SET {sets}, {decided} WHERE id = ?", ids, params)
        self._each(WEIGH, ids)

    def _there(self, ids: Iterable[int]) -> list[int]:
        """Each once: those that are still in the archive, in the order given."""
        wanted = list(dict.fromkeys(ids))
        found = self._source.among("SELECT id FROM statements WHERE id IN ({})", wanted)
        there = {row[0] for row in found}
        return [i for i in wanted if i in there]

    def _each(self, sql: str, ids: Iterable[int], params: Sequence[Any] = ()) -> None:
        self._db.conn.executemany(sql, ([*params, i] for i in ids))

    def respan(self, statement_id: int, **spans: Any) -> None:
        """Move `content`, `cue` or `source` of one statement within its version's text."""
        row = self._source.one(
            """SELECT v.text FROM statements s JOIN versions v ON v.id = s.version_id
            WHERE s.id = ?""",
            [statement_id],
        )
        if row is None:
            raise ArchiveError(f"The archive holds no statement {statement_id}.")
        columns: dict[str, Any] = {}
        for name, value in spans.items():
            if name not in ("content", "cue", "source"):
                raise TypeError(f"statements have no spans {name!r}")
            if not inside(len(row[0]), value):
                raise ArchiveError(f"Those characters lie outside statement {statement_id}'s text.")
            columns[name] = codec.to_spans(value)
            if name == "content":
                columns["text"] = text_of(row[0], value)
        self._db.table("statements").update(statement_id, columns)
        self._each(
            "UPDATE statements SET decided = json_set(decided, '$.content', ?) WHERE id = ?",
            [statement_id],
            [self._author],
        )

    def review(self, ids: Iterable[int], review: Review) -> None:
        """Accept, reject, unsure or back to new."""
        self._each("UPDATE statements SET review = ? WHERE id = ?", ids, [str(review)])

    def note(self, statement_id: int, text: str) -> None:
        """The person's note; "" takes it away."""
        self._each(
            "UPDATE statements SET note = ? WHERE id = ?",
            [statement_id],
            [codec.text(text, "note")],
        )

    def tag(self, ids: Iterable[int], add: Iterable[int] = (), remove: Iterable[int] = ()) -> None:
        """Put tags (by id) on, take others off; doing so twice changes nothing.

        Statements that are gone are passed over.
        """
        wanted = sorted(self._there(ids))
        for tag_id in remove:
            self._each(
                f"DELETE FROM statement_tags WHERE tag_id = {int(tag_id)} AND statement_id = ?",
                wanted,
            )
        for tag_id in add:
            rows = [{"statement_id": i, "tag_id": tag_id} for i in wanted]
            self._db.table("statement_tags").insert_all(rows, ignore=True, batch_size=1000)

    def trash(self, ids: Iterable[int]) -> None:
        """To the trash."""
        self._each("UPDATE statements SET trashed = 1 WHERE id = ? AND trashed = 0", ids)

    def restore(self, ids: Iterable[int]) -> None:
        """Out of the trash; an article in the trash comes out with its statement."""
        wanted = list(ids)
        self._each(
            """UPDATE articles SET trashed = 0 WHERE trashed != 0
            AND id = (SELECT article_id FROM statements WHERE id = ?)""",
            wanted,
        )
        self._each("UPDATE statements SET trashed = 0 WHERE id = ?", wanted)

    def delete(self, ids: Iterable[int]) -> None:
        """For good (undo brings it back), with its links."""
        self._each("DELETE FROM statements WHERE id = ?", ids)


def _said(said: PartialDate | None) -> dict[str, Any]:
    return {
        "said": said.edtf if said else "",
        "said_from": codec.to_day(said.earliest) if said else None,
        "said_to": codec.to_day(said.latest) if said else None,
    }


def _columns(name: str, value: Any) -> dict[str, Any]:
    if name == "said":
        return _said(value)
    if name in ("sectors", "countries"):
        return {name: codec.dumps(list(dict.fromkeys(value)))}
    if name == "figures":
        return {name: codec.to_figures(value)}
    return {name: codec.text(str(value), name)}
