"""Short ways to fill an archive."""

from __future__ import annotations

from rostra.domain.candidates import ArticleDraft, Candidate
from rostra.domain.dates import PartialDate
from rostra.domain.records import Kind, Speaker
from rostra.storage import Operation

TEXT = "Leyla Aral said the rail corridor will open in 2027. Tomas Brandt denied that fees rise."
CONTENT, CUE, SOURCE = ((16, 51),), ((11, 15),), ((0, 10),)
SECOND = ((78, 87),)


def candidate(**fields: object) -> Candidate:
    """The first statement of TEXT, with other fields as given."""
    base: dict[str, object] = {
        "content": CONTENT,
        "cue": CUE,
        "source": SOURCE,
        "kind": Kind.INDIRECT,
        "speakers": (Speaker("Leyla Aral"),),
        "said": PartialDate.parse("2024-03-07"),
        "extractor": "rostra 0.1.0, model 1",
    }
    return Candidate(**{**base, **fields})  # type: ignore[arg-type]


def add_article(op: Operation, text: str = TEXT, **fields: object) -> tuple[int, int]:
    """A new article of `text`; gives its id and its version's."""
    draft = ArticleDraft(text=text, **fields)  # type: ignore[arg-type]
    article = op.articles.insert(draft)
    return article.id, article.version_id


def add(op: Operation, *candidates: Candidate, **fields: object) -> list[int]:
    """A new article with those statements; gives their ids."""
    article_id, version_id = add_article(op, **fields)  # type: ignore[arg-type]
    return op.statements.insert(article_id, version_id, candidates or (candidate(),))
