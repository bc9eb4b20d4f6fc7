"""The archive as a program uses it: one object, a method for each thing one can do.

The composition root: what it does is written in the modules it calls, one for each use.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import Self

from rostra.app import (
    complete,
    correct,
    counted,
    find,
    ingest,
    looking,
    organise,
    publish,
    reextract,
)
from rostra.app.core import Core, Subscriber
from rostra.app.people import People
from rostra.app.rules import Rules
from rostra.app.tables import tables
from rostra.domain.changes import Changes, FileResult, ImportReport, Step
from rostra.domain.closing import Closing
from rostra.domain.incoming import Choice, Handed, Incoming
from rostra.domain.progress import Progress, silent
from rostra.domain.records import Kind, Review
from rostra.domain.search import SearchHit, SearchPage
from rostra.domain.spans import Spans
from rostra.storage import Problem, Store

PathLike = str | os.PathLike[str]


class Archive(Closing):
    """An open archive.  Reading is safe from any thread; writes take turns.

    Every write is one transaction and one undo step; who subscribed is told what moved.
    """

    def __init__(self, store: Store) -> None:
        self._core = Core(store)
        self.tags = organise.Tags(self._core)
        self.collections = organise.Collections(self._core)
        self.searches = organise.Searches(self._core)
        self.rules = Rules(self._core)
        self.people = People(self._core)

    @classmethod
    def create(cls, folder: PathLike) -> Self:
        """A new archive.  Raises ArchiveError when the folder holds something else."""
        return cls(Store.create(Path(folder).expanduser(), vocabulary=tables().vocabulary()))

    @classmethod
    def open(cls, folder: PathLike, read_only: bool = False) -> Self:
        """Open one; for reading only when asked, or when another program holds it."""
        path = Path(folder).expanduser()
        return cls(Store.open(path, read_only, vocabulary=tables().vocabulary()))

    @classmethod
    def restored(cls, backup: PathLike, folder: PathLike) -> Self:
        """Make `folder` what a backup holds, and open it; what was there is set aside first."""
        place = Path(folder).expanduser()
        Store.restore(Path(backup).expanduser(), place).close()
        shutil.rmtree(place / "index", ignore_errors=True)  # of another history
        return cls.open(place)

    @property
    def store(self) -> Store:
        """The readers of all records."""
        return self._core.store

    @property
    def folder(self) -> Path:
        """Where it is."""
        return self._core.store.folder

    @property
    def read_only(self) -> bool:
        """Whether nothing can be changed."""
        return self._core.store.read_only

    def close(self) -> None:
        """Let go of everything."""
        self._core.close()

    def subscribe(self, callback: Subscriber) -> Callable[[], None]:
        """Be told of each commit's `Changes`, in the thread that made it; gives the way out."""
        return self._core.subscribe(callback)

    # -- in ------------------------------------------------------------------------

    def import_paths(
        self,
        paths: Iterable[PathLike | Handed | FileResult],
        progress: Progress = silent,
        jobs: int | None = None,
        choices: Mapping[str, Choice] | None = None,
    ) -> ImportReport:
        """Import files and folders, one undo step; see `rostra.app.ingest`."""
        given = [paths] if isinstance(paths, str | os.PathLike) else paths
        return ingest.import_paths(self._core, given, progress, jobs, choices)

    def look(
        self,
        paths: Iterable[PathLike | Handed | FileResult],
        tell: looking.Tell,
        progress: Progress = silent,
        jobs: int | None = None,
        listed: Callable[[Sequence[Path | Handed]], None] = lambda _: None,
    ) -> None:
        """What importing these would bring in, told a few at a time; nothing is written."""
        looking.look(self.store, paths, tell, progress, jobs, listed)

    def judged_again(self, rows: Iterable[Incoming]) -> list[Incoming]:
        """What was looked at and then edited, with what is new in it now."""
        return looking.judged_again(self.store, rows)

    def import_text(
        self,
        text: str,
        title: str = "",
        address: str = "",
        published: date | None = None,
        progress: Progress = silent,
    ) -> ImportReport:
        """Import a text that is at hand."""
        return ingest.import_text(
            self._core, text, title=title, address=address, published=published, progress=progress
        )

    def plan_extraction(
        self, article_ids: Iterable[int], progress: Progress = silent
    ) -> reextract.Plan:
        """What extracting articles again would make new, change, and take away: a preview."""
        return reextract.plan(self._core, article_ids, progress)

    def extract_again(self, plan: reextract.Plan) -> Changes:
        """Do what `plan_extraction` showed: one step; nobody's own work is touched."""
        return reextract.carry_out(self._core, plan)

    # -- found ---------------------------------------------------------------------

    def search(
        self,
        query: str,
        *,
        sort: str = "relevance",
        offset: int = 0,
        limit: int = 20,
        facets: Sequence[str] = (),
        histogram: bool = False,
        stale: Callable[[], bool] = find.never,
    ) -> SearchPage:
        """A page of statements and the counts around it.  No query raises."""
        return find.search(
            self._core,
            query,
            sort=sort,
            offset=offset,
            limit=limit,
            facets=facets,
            histogram=histogram,
            stale=stale,
        )

    def find(
        self,
        query: str,
        *,
        sort: str = "relevance",
        facets: Sequence[str] = (),
        histogram: bool = False,
        stale: Callable[[], bool] = find.never,
    ) -> find.Found:
        """An answer to be paged through.  Cancelled when `stale()` turns true meanwhile."""
        return find.find(
            self._core, query, sort=sort, facets=facets, histogram=histogram, stale=stale
        )

    def rows(self, ids: Iterable[int], query: str = "") -> list[SearchHit]:
        """Rows of results with the query's words marked, in the order of `ids`."""
        return find.rows(self._core, ids, query)

    def counted(self, ids: Iterable[int], facets: Iterable[str]) -> counted.Counted:
        """Facets and histogram of given statements."""
        return counted.counted(self._core, ids, facets)

    def complete(self, text: str, cursor: int | None = None) -> list[complete.Completion]:
        """What may be meant by the word at the cursor."""
        return complete.complete(self._core, text, len(text) if cursor is None else cursor)

    # -- put in order --------------------------------------------------------------

    def tag(
        self, ids: Iterable[int], add: Sequence[str] = (), remove: Sequence[str] = ()
    ) -> Changes:
        """Put tags on statements, take others off; by name."""
        return organise.tag(self._core, ids, _names(add), _names(remove))

    def collect(self, ids: Iterable[int], into: str | int) -> Changes:
        """Into a collection by id, or by name: then it is made when it is new."""
        return organise.collect(self._core, ids, into)

    def uncollect(self, ids: Iterable[int], collection_id: int) -> Changes:
        """Out of a collection."""
        return self.collections.remove(collection_id, ids)

    # -- put right -----------------------------------------------------------------

    def correct(self, ids: Iterable[int], field: str, value: object) -> Changes:
        """Set a field as a person's decision; see `rostra.app.correct`."""
        return correct.correct(self._core, ids, field, value)

    def review(self, ids: Iterable[int], verdict: Review | str) -> Changes:
        """Accept, reject, unsure, new."""
        return correct.review(self._core, ids, verdict)

    def note(self, statement_id: int, text: str) -> Changes:
        """The person's note."""
        return correct.note(self._core, statement_id, text)

    def trash(self, ids: Iterable[int]) -> Changes:
        """To the trash."""
        return correct.trash(self._core, ids)

    def restore(self, ids: Iterable[int]) -> Changes:
        """Out of the trash."""
        return correct.restore(self._core, ids)

    def new_statement(
        self,
        article_id: int,
        content: Spans,
        *,
        cue: Spans = (),
        source: Spans = (),
        speakers: object = (),
        kind: Kind | str = Kind.DIRECT,
        said: object = None,
        version_id: int = 0,
    ) -> Changes:
        """A statement that the program missed, in one version of an article, or the newest."""
        return correct.new_statement(
            self._core,
            article_id,
            content,
            cue=cue,
            source=source,
            speakers=speakers,
            kind=kind,
            said=said,
            version_id=version_id,
        )

    def merge(self, ids: Iterable[int]) -> Changes:
        """Pieces of one statement become one."""
        return correct.merge_statements(self._core, ids)

    # -- taken back ----------------------------------------------------------------

    def undo(self) -> tuple[Step, Changes] | None:
        """Take back the newest step; None when there is none."""
        return self._core.undo()

    def redo(self) -> tuple[Step, Changes] | None:
        """Bring back what was undone last; None when there is none."""
        return self._core.redo()

    @property
    def undo_name(self) -> str:
        """What `undo` takes back; "" when nothing."""
        return self.store.undo_name()

    @property
    def redo_name(self) -> str:
        """What `redo` brings back; "" when nothing."""
        return self.store.redo_name()

    # -- out -----------------------------------------------------------------------

    def export(
        self,
        format: str,  # noqa: A002  # what everyone calls it
        target: PathLike,
        query: str | None = None,
        collection: str | int | None = None,
        ids: Iterable[int] | None = None,
        progress: Progress = silent,
        language: str = "en",
    ) -> int:
        """Write statements to a file; how many.  See `rostra.app.publish`.

        `language` ("en", "ru", "az") is that of the labels where people read them.
        """
        return publish.export(
            self._core,
            format,
            Path(target).expanduser(),
            query=query,
            collection=collection,
            ids=ids,
            progress=progress,
            language=language,
        )

    def citations(self, ids: Iterable[int], language: str = "en") -> list[str]:
        """Each statement as it is cited in a text: words, who, when, where, and what it does."""
        return publish.citations(self._core, ids, language)

    # -- kept well -----------------------------------------------------------------

    def verify(self, progress: Progress = silent) -> list[Problem]:
        """Recompute every hash and span; what is wrong."""
        return self.store.check(progress)

    def rebuild_index(self, progress: Progress = silent) -> None:
        """Make the index anew from the database."""
        self._core.keeper.rebuild(progress)

    def index_state(self) -> str:
        """How a search is answered: "level", "rebuilding" or "database" (there is no index)."""
        return self._core.keeper.state()

    def index_progress(self) -> tuple[int, int]:
        """Statements in the index that is being made, and how many there will be; else zeros."""
        done, total, _ = self._core.keeper.progress()
        return done, total

    def wait_for_index(self, progress: Progress = silent) -> None:
        """Wait until an index that is being made in the background is there."""
        self._core.keeper.wait(progress)

    def backup(self, target: PathLike | None = None, progress: Progress = silent) -> Path:
        """A checked copy of the database."""
        path = Path(target).expanduser() if target is not None else None
        return self.store.backup(path, progress)


def _names(given: str | Sequence[str]) -> Sequence[str]:
    return [given] if isinstance(given, str) else given
