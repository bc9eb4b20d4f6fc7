"""Coverage: rows by how much was said, times without a gap, articles read beside."""

from pathlib import Path

from rostra.app.overview import coverage
from rostra.domain.candidates import ArticleDraft, Candidate
from rostra.domain.dates import PartialDate
from rostra.domain.records import Kind, Speaker
from rostra.storage import Store


def test_coverage_counts_and_keeps_gaps(tmp_path: Path) -> None:
    with Store.create(tmp_path / "a") as store:
        with store.operation("Import") as op:
            for name, month in (("A", "2024-01"), ("B", "2024-01"), ("B", "2024-04")):
                said = PartialDate.parse(month)
                draft = ArticleDraft("She said rails.", published=said.earliest)
                article = op.articles.insert(draft)
                found = Candidate(
                    ((9, 14),), ((4, 8),), ((0, 3),), Kind.INDIRECT, said=said,
                    speakers=(Speaker(name),), sectors=("trade",),
                )  # fmt: skip
                op.statements.insert(article.id, article.version_id, [found])
        by_month = coverage(store, "speaker", "month", lambda a, k: store.agents.names(map(int, k))
                            if a == "speaker" else {})  # fmt: skip
        assert [c.key for c in by_month.columns] == ["2024-01", "2024-02", "2024-03", "2024-04"]
        assert [c.articles for c in by_month.columns] == [2, 0, 0, 1]
        assert by_month.rows[0].count == 2
        assert [by_month.count(0, j) for j in range(4)] == [1, 0, 0, 1]
        by_sector = coverage(store, "speaker", "sector", lambda a, k: {"trade": "Trade"})
        assert [(c.label, c.count, c.articles) for c in by_sector.columns] == [("Trade", 3, 3)]
