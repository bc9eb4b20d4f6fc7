"""docs/query.md tells of every field, as it is."""

from pathlib import Path

from rostra.domain.query_fields import FIELDS

PAGE = Path(__file__).parents[2] / "docs" / "query.md"


def test_every_field_stands_in_the_page() -> None:
    text = PAGE.read_text("utf-8")
    for field in FIELDS:
        line = next((x for x in text.splitlines() if x.startswith(f"| `{field.name}:`")), "")
        assert field.help in line, field.name
        assert field.example in line
        assert all(f"`{alias}:`" in line for alias in field.aliases)
