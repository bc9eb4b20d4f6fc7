"""Colours, spaces and type sizes, declared once: palette, style sheet and painters read these.

Plain values, so that the contrast of every pair can be tested without a window.
"""

from __future__ import annotations

from dataclasses import dataclass, fields

SPACE = (0, 4, 8, 12, 16, 24, 32)
"""Distances in device-independent pixels; use SPACE[n], never a number of your own."""

RADIUS = 6

SIZES = {"small": 0.86, "body": 1.0, "lead": 1.12, "read": 1.22, "title": 1.45, "display": 1.9}
"""Type scale, as factors of the body size."""


@dataclass(frozen=True, slots=True)
class Tokens:
    """One scheme: names of use to "#rrggbb"."""

    name: str
    window: str
    surface: str
    raised: str
    hover: str
    border: str
    strong_border: str
    text: str
    muted: str
    disabled: str
    accent: str
    on_accent: str
    selection: str
    on_selection: str
    chart: str
    hit: str
    on_hit: str
    content: str
    cue: str
    source: str
    other: str
    denies_back: str
    denies_text: str
    promises_back: str
    promises_text: str
    asks_back: str
    asks_text: str
    conditional_back: str
    conditional_text: str
    asserts_back: str
    asserts_text: str
    chip: str
    on_chip: str
    good: str
    bad: str
    warn: str
    warn_back: str

    def as_dict(self) -> dict[str, str]:
        """Names to colours, for the style sheet."""
        return {f.name: getattr(self, f.name) for f in fields(self)}


LIGHT = Tokens(
    name="light",
    window="#f4f3f0",
    surface="#ffffff",
    raised="#faf9f7",
    hover="#eceae5",
    border="#dedbd4",
    strong_border="#8d8a83",
    text="#1c2024",
    muted="#595f67",
    disabled="#8b9097",
    accent="#1b5c8c",
    on_accent="#ffffff",
    selection="#d8e7f4",
    on_selection="#10202d",
    chart="#2c6c9e",
    hit="#ffe08a",
    on_hit="#1c2024",
    content="#fff0bd",
    cue="#cdebd5",
    source="#d3e3fb",
    other="#b9c6d3",
    denies_back="#fbe0dc",
    denies_text="#97190f",
    promises_back="#daf0e0",
    promises_text="#175c31",
    asks_back="#e4e2f9",
    asks_text="#443e9c",
    conditional_back="#faebcd",
    conditional_text="#744700",
    asserts_back="#eeece8",
    asserts_text="#555b63",
    chip="#eceae6",
    on_chip="#40464d",
    good="#1a6b39",
    bad="#a3231a",
    warn="#855000",
    warn_back="#fdf3dc",
)

DARK = Tokens(
    name="dark",
    window="#1e2023",
    surface="#17191b",
    raised="#25282c",
    hover="#2d3136",
    border="#383c42",
    strong_border="#767c85",
    text="#e9e7e3",
    muted="#a9aeb6",
    disabled="#757b84",
    accent="#86bfe8",
    on_accent="#0c1a26",
    selection="#24445f",
    on_selection="#f3f6f9",
    chart="#5f9cc9",
    hit="#7a5f14",
    on_hit="#fff8e4",
    content="#4a3e12",
    cue="#1d4a2d",
    source="#233f6c",
    other="#4d5a68",
    denies_back="#56221d",
    denies_text="#ffb9b0",
    promises_back="#1c4029",
    promises_text="#a5dfb8",
    asks_back="#343063",
    asks_text="#cac6ff",
    conditional_back="#4b3713",
    conditional_text="#f6d394",
    asserts_back="#2d3035",
    asserts_text="#b4b9c0",
    chip="#2f3338",
    on_chip="#cdd1d6",
    good="#86d3a0",
    bad="#ff9f95",
    warn="#f0c67a",
    warn_back="#3a2f17",
)

SCHEMES = {"light": LIGHT, "dark": DARK}

TEXT_PAIRS = (
    ("text", "window"),
    ("text", "surface"),
    ("text", "raised"),
    ("text", "hover"),
    ("muted", "window"),
    ("muted", "surface"),
    ("muted", "raised"),
    ("muted", "hover"),
    ("accent", "surface"),
    ("accent", "window"),
    ("on_accent", "accent"),
    ("on_selection", "selection"),
    ("on_hit", "hit"),
    ("text", "content"),
    ("text", "cue"),
    ("text", "source"),
    ("denies_text", "denies_back"),
    ("promises_text", "promises_back"),
    ("asks_text", "asks_back"),
    ("conditional_text", "conditional_back"),
    ("asserts_text", "asserts_back"),
    ("on_chip", "chip"),
    ("good", "surface"),
    ("bad", "surface"),
    ("warn", "surface"),
    ("text", "warn_back"),
)
"""Every (text, background) that occurs, each held to 4.5:1 by a test."""


def contrast(one: str, other: str) -> float:
    """Contrast ratio of two "#rrggbb" by WCAG 2.2, 1 to 21."""
    high, low = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def readable_on(back: str) -> str:
    """Near-black or white, whichever reads better on `back` (tag colours are the person's own).

    On some middle tones neither reaches 4.5:1; black does on each of those.
    """
    best = max(("#14181c", "#ffffff"), key=lambda c: contrast(c, back))
    return best if contrast(best, back) >= 4.5 else "#000000"


def _luminance(colour: str) -> float:
    parts = (int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5))
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def ink(colour: str, back: str) -> str:
    """The colour, made lighter or darker until it can be seen on `back` (3:1, for icons)."""
    target = 255 if _luminance(back) < 0.2 else 0
    for part in range(10):
        share = part / 10
        mixed = "#" + "".join(
            f"{round(int(colour[i : i + 2], 16) * (1 - share) + target * share):02x}"
            for i in (1, 3, 5)
        )
        if contrast(mixed, back) >= 3:
            return mixed
    return mixed


TAG_COLOURS = (
    "#1b5c8c",
    "#2b7a4b",
    "#8a5a00",
    "#a3392b",
    "#6a4fa3",
    "#0f7173",
    "#a0437a",
    "#5c6670",
)


def tag_colour(name: str, colour: str = "") -> str:
    """The tag's own colour, or a steady one by its first part, so that nested tags agree."""
    if len(colour) == 7 and colour.startswith("#"):
        return colour
    root = name.split("/", 1)[0]
    return TAG_COLOURS[sum(map(ord, root)) % len(TAG_COLOURS)]
