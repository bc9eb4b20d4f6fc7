"""Agencies of the United Nations that the news calls by what they do: “the UN refugee agency”."""

from __future__ import annotations

import re

from rostra.extraction.speakers.bodies import Body
from rostra.extraction.speakers.scene import Scene

_READ = 30_000
"""Characters in which an agency is looked for by its name."""
_KIND = r"(?P<noun>(?i:agency|office|body|fund|watchdog|organi[sz]ation|programme|arm))"
_NAMES = {
    "refugee": ("UNHCR", "UNHCR"),
    "children's": ("UNICEF", "UNICEF"),
    "food": ("World Food Program(?:me)?|WFP", "World Food Programme"),
    "health": ("World Health Organi[sz]ation|WHO", "World Health Organization"),
    "nuclear": ("International Atomic Energy Agency|IAEA", "International Atomic Energy Agency"),
    "atomic": ("International Atomic Energy Agency|IAEA", "International Atomic Energy Agency"),
    "migration": (
        "International Organi[sz]ation for Migration|IOM",
        "International Organization for Migration",
    ),
    "humanitarian": ("OCHA", "OCHA"),
    "human rights": ("OHCHR", "OHCHR"),
    "cultural": ("UNESCO", "UNESCO"),
    "weather": (
        "World Meteorological Organi[sz]ation|WMO",
        "World Meteorological Organization",
    ),
    "labour": ("International Labour Organi[sz]ation|ILO", "International Labour Organization"),
    "trade": ("UNCTAD", "UNCTAD"),
    "development": ("UNDP", "UNDP"),
}
"""What it is for -> how an article names it, and the name that is kept."""
_SPELT = {"childrens": "children's", "labor": "labour"}
_TOPIC = rf"(?P<topic>(?i:{'|'.join(_NAMES)}|childrens|labor))"
_CALLED = re.compile(rf"(?:[Tt]he )?(?:(?:UN|U\.N\.|United Nations)(?:['’]s?)? ){_TOPIC} {_KIND}")
_SHORT = re.compile(rf"[Tt]he {_TOPIC} {_KIND}")


def _gone_on_with(scene: Scene, text: str) -> re.Match[str] | None:
    """“The refugee agency”, where the article speaks of the UN's."""
    match = _SHORT.fullmatch(text)
    if match is None:
        return None
    whole = rf"\b(?:UN|U\.N\.|United Nations)(?:['’]s?)? {match['topic']} {match['noun']}\b"
    return match if re.search(whole, scene.layout.text[:_READ], re.IGNORECASE) else None


def un_agency(scene: Scene, text: str) -> Body | None:
    """“The UN refugee agency”: UNHCR, where the article names it so; else as it is written."""
    plain = text.replace("’", "'")
    match = _CALLED.fullmatch(plain) or _gone_on_with(scene, plain)
    if match is None:
        return None
    topic = match["topic"].lower()
    written, name = _NAMES[_SPELT.get(topic, topic)]
    if re.search(rf"\b(?:{written})\b", scene.layout.text[:_READ]):
        return Body(name, "agency")
    words = [*match["topic"].split(), match["noun"]]
    return Body(" ".join(["UN", *(w[:1].upper() + w[1:] for w in words)]), match["noun"].lower())
