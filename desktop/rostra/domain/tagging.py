"""Tags are nested by "/" in their names; what a tag has not of its own, it has from above."""

from __future__ import annotations

from collections.abc import Iterator, Mapping


def lineage(name: str) -> Iterator[str]:
    """The tag itself, then each tag above it: "rail/fees/2024", "rail/fees", "rail"."""
    while name:
        yield name
        name = name.rpartition("/")[0]


def colour_of(name: str, own: Mapping[str, str]) -> str:
    """The colour of the tag or of the nearest one above that has one; "" when none has."""
    return next((own[one] for one in lineage(name) if own.get(one)), "")
