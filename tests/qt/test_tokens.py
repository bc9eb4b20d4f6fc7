"""Every text can be read on every ground it stands on, in both schemes."""

import pytest
from PySide6.QtGui import QColor, QPalette

from rostra.qt.theme import palette, sheet
from rostra.qt.tokens import (
    DARK,
    LIGHT,
    TAG_COLOURS,
    TEXT_PAIRS,
    Tokens,
    contrast,
    ink,
    readable_on,
    tag_colour,
)


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
def test_text_has_at_least_4_5_to_1(tokens: Tokens) -> None:
    poor = {
        (text, back): ratio
        for text, back in TEXT_PAIRS
        if (ratio := contrast(getattr(tokens, text), getattr(tokens, back))) < 4.5
    }
    assert poor == {}


def test_contrast_is_that_of_wcag() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("back", [*TAG_COLOURS, "#ffff00", "#808080", "#000000"])
def test_a_tag_s_name_can_be_read_on_its_colour(back: str) -> None:
    assert contrast(readable_on(back), back) >= 4.5


@pytest.mark.parametrize("colour", TAG_COLOURS)
@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
def test_a_tag_s_icon_can_be_seen(colour: str, tokens: Tokens) -> None:
    assert contrast(ink(colour, tokens.window), tokens.window) >= 3


def test_nested_tags_share_their_root_s_colour() -> None:
    assert tag_colour("rail/fees") == tag_colour("rail/steel")
    assert tag_colour("rail", "#123456") == "#123456"


def test_the_palette_and_the_sheet_take_all_tokens() -> None:
    assert palette(DARK).color(QPalette.ColorRole.Base) == QColor(DARK.surface)
    made = sheet(LIGHT, 10)
    assert "${" not in made
    assert LIGHT.accent in made
