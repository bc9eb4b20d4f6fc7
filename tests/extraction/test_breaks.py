"""Contents that break off, or set in, in the middle of their words."""

from __future__ import annotations

import pytest

from rostra.domain.spans import Span
from rostra.extraction.breaks import mend_breaks
from rostra.extraction.sighting import Sighting


def mended(text: str, cue: str, piece: str, *others: str) -> str:
    """The content of “Ro”'s statement after the rule; `others` are parts of other statements."""

    def span(words: str) -> Span:
        start = text.index(words)
        return start, start + len(words)

    seen = Sighting((span(piece),), (span(cue),), (span("Ro"),))
    rest = [Sighting((span(one),)) for one in others]
    mend_breaks(text, [seen, *rest])
    return " | ".join(text[a:b] for a, b in seen.content)


@pytest.mark.parametrize(
    ("text", "cue", "piece", "whole"),
    [
        ("Ro confirmed it had received a request from Veld in May. It rained.",
         "confirmed", "it had received", "it had received a request from Veld in May"),
        ("Ro promised new results on the county website every Friday.",
         "promised", "new results on the county", "new results on the county website every Friday"),
        ("Ro denied the mayor was shielding Works Secretary Weil, who ran the port. It rained.",
         "denied", "the mayor was shielding",
         "the mayor was shielding Works Secretary Weil, who ran the port"),
        ("Ro rejected calls to expel him before there was a verdict.",
         "rejected", "calls to expel him before", "calls to expel him before there was a verdict"),
        ("Ro said it asked Norn to explain remarks in which an envoy called her “a clerk”.",
         "said", "it asked Norn to explain remarks in",
         "it asked Norn to explain remarks in which an envoy called her “a clerk”"),
        ("Ro regards the peace of Norn as an inseparable part of its own.",
         "regards", "the peace of Norn", "the peace of Norn as an inseparable part of its own"),
        ("Ro told the leaders of both camps there was no way out.",
         "told", "the leaders of both camps", "there was no way out"),
        ("Ro called on the Norr press in particular, and others in general, not to be misled.",
         "called on", "the Norr press in particular",
         "the Norr press in particular, and others in general, not to be misled"),
        ("Ro recalled that Weil, then a minister, had promised it in 2021.",
         "recalled", "Weil, then a minister", "Weil, then a minister, had promised it in 2021"),
        ("Ro invited him to take part, on 24 May, in the feast of Veld.",
         "invited", "him to take part, on 24 May",
         "him to take part, on 24 May, in the feast of Veld"),
        ("Ro says that means only a state could.",
         "says", "means only a state could", "that means only a state could"),
        ("Ro said that would be “a war”.", "said", "would be “a war", "that would be “a war"),
        ("Ro said up to a third of the tags its members fitted had failed.",
         "said", "its members fitted had failed",
         "up to a third of the tags its members fitted had failed"),
    ],
)  # fmt: skip
def test_it_goes_on_to_the_end_of_its_clause(text: str, cue: str, piece: str, whole: str) -> None:
    assert mended(text, cue, piece) == whole


@pytest.mark.parametrize(
    ("text", "cue", "piece"),
    [
        ("Ro rejected the plan on Monday and left.", "rejected", "the plan"),
        ("Ro rejected the plan last week.", "rejected", "the plan"),
        ("Ro urged calm, and Weil, his deputy, said so.", "urged", "calm"),
        ("Ro recalled the storm, then a flood, and left.", "recalled", "the storm, then a flood"),
        ("Ro urged them to leave, on 24 May, and left.", "urged", "them to leave, on 24 May"),
        ("Ro denied the charge an hour before the vote.", "denied", "the charge"),
        ("Ro denied the charge the same day.", "denied", "the charge"),
        ("Ro announced a strike Tuesday.", "announced", "a strike"),
        ("Ro welcomed the plan saying it was fair.", "welcomed", "the plan"),
        ("Ro condemned the theft as well.", "condemned", "the theft"),
        ("Ro urged calm as part of a campaign.", "urged", "calm"),
        ("Ro said it rained, and went.", "said", "it rained"),
        ("Ro told the leaders of both camps there.", "told", "the leaders of both camps"),
        ("Ro said on Monday it would be late.", "said", "it would be late"),
        ("Ro denied the mayor knew “of it all.", "denied", "the mayor"),  # a quotation opens
    ],
)
def test_what_stands_beside_it_is_not_said(text: str, cue: str, piece: str) -> None:
    assert mended(text, cue, piece) == piece


def test_it_stops_before_other_words() -> None:
    text = "Ro promised new results on the county website and warned of gas."
    assert mended(text, "promised", "new results on the county", "warned of gas") == (
        "new results on the county website"
    )
    text = "Ro promised new results on the county website, saying that it was safe."
    assert mended(text, "promised", "new results on the county") == (
        "new results on the county website"
    )


@pytest.mark.parametrize(
    ("text", "piece", "whole"),
    [
        (
            "Ro said the money had gone - unlawfully, in her view - to three banks.",
            "the money had gone - unlawfully,",
            "the money had gone - unlawfully, in her view - to three banks",
        ),
        (
            "Ro said she sent it back – second class, by post – to the ministry.",
            "she sent it back – second class, by post –",
            "she sent it back – second class, by post – to the ministry",
        ),
        ("Ro said it was dead - killed, Weil said - by a bank.", "it was dead - killed", ""),
        ("Ro said it was dead - killed, as were all.", "it was dead - killed", ""),
        (
            "Ro sought a ban - even on boats, as all did - and drew crowds.",
            "a ban - even on boats",
            "",
        ),
        ("Ro said it was dead, as were all - or so it seemed.", "it was dead", ""),
    ],
)
def test_a_comma_within_dashes_ends_nothing(text: str, piece: str, whole: str) -> None:
    assert mended(text, text.split()[1], piece) == (whole or piece)
