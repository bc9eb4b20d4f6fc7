"""Rules: what a person's correction became, visible and reversible."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from dataclasses import field as made_by


@dataclass(frozen=True, slots=True)
class Rule:
    """When a statement meets `conditions`, its `field` is `value`.

    `conditions` names what must be so: {"source": "the Prime Minister", "outlet": "Daily Courier"};
    `value` is written as the field's own query value: an agent id, an ISO code, a sector slug.
    """

    id: int
    uid: str
    name: str
    field: str
    conditions: Mapping[str, str] = made_by(default_factory=dict)
    value: str = ""
    enabled: bool = True
