"""What a tag has from the tags above it."""

from rostra.domain.tagging import colour_of, lineage


def test_a_tag_and_those_above_it() -> None:
    assert list(lineage("rail/fees/2024")) == ["rail/fees/2024", "rail/fees", "rail"]
    assert list(lineage("")) == []


def test_the_nearest_colour_counts() -> None:
    own = {"rail": "#111111", "rail/fees": "", "rail/fees/2024": "#222222"}
    assert colour_of("rail/fees/2024/may", own) == "#222222"
    assert colour_of("rail/fees", own) == "#111111"
    assert colour_of("railway", own) == ""
