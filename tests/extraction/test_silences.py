"""Refusals, slogans and hypotheticals: nobody's statements, though the verbs are of saying."""

from __future__ import annotations

import pytest

from rostra.extraction.sighting import Sighting
from rostra.extraction.silences import is_silence

Parts = tuple[str, str, str]
"""Source, cue and content, as they stand in the text."""


def judged(text: str, parts: Parts) -> bool:
    def span(words: str) -> tuple[tuple[int, int], ...]:
        return ((text.index(words), text.index(words) + len(words)),) if words else ()

    who, cue, content = parts
    return is_silence(text, Sighting(span(content), span(cue), span(who)))


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("Ro refused to talk about the title.", ("Ro", "refused to talk about", "the title")),
        ("Ro refused to discuss the deal.", ("Ro", "refused", "to discuss the deal")),
        ("The club refuses to discuss the “deal”.", ("The club", "refuses", "the “deal”")),
        ("Ro declined to confirm that it sank.", ("Ro", "declined to confirm", "it sank")),
        ("They marched, chanting “Bread!”", ("They", "chanting", "Bread!")),
        ("The crowd shouted “Shame!”", ("The crowd", "shouted", "Shame!")),
        ("Thousands marched in Veld, shouting “Out!”", ("Thousands", "shouting", "Out!")),
        ("Ro and others shouted slogans such as “Out!”",
         ("Ro and others", "shouted slogans", "such as “Out!”")),
        ("“Enough,” said a placard outside the court.",
         ("a placard outside the court", "said", "Enough")),
        ("A torn banner read “No more bread”.", ("A torn banner", "read", "No more bread")),
        ("If Norn says the deal is off, prices will rise.", ("Norn", "says", "the deal is off")),
        ("Unless Norn says that it is open, Sund may keep its border shut.",
         ("Norn", "says", "it is open")),
        ("Should Norn say it is off, Sund would follow.", ("Norn", "say", "it is off")),
        ("When the bank warns of a loss, it must act, and Sund will.",
         ("the bank", "warns", "a loss")),
        ("Prices will rise if Norn says it is off.", ("Norn", "says", "it is off")),
        ("If Norn says it is off, prices will rise.",
         ("Norn", "says", "it is off, prices will rise")),  # the main clause taken along
        ("The bank appealed the fine.", ("The bank", "appealed", "the fine")),
        ("Ro appealed against his two-match ban.", ("Ro", "appealed against", "two-match ban")),
        ("It was late, an inquest was told.", ("", "was told", "an inquest")),
        ("The mayor is “a clown”; his deputy, “a smaller clown”.",
         ("his deputy", "", "a smaller clown")),
    ],
)  # fmt: skip
def test_nobody_says_it(text: str, parts: Parts) -> None:
    assert judged(text, parts)


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("Ro refused to rule out a strike.", ("Ro", "refused", "to rule out a strike")),
        ("Ro refused to resign.", ("Ro", "refused", "to resign")),
        ("“No,” said Ro, refusing to discuss it.", ("Ro", "said", "No")),
        ("“Run!” shouted the captain.", ("the captain", "shouted", "Run!")),
        ("A boy in the crowd shouted “Run!”", ("A boy in the crowd", "shouted", "Run!")),
        ("Supporters said “it was stolen”.", ("Supporters", "said", "it was stolen")),
        ("The Banner newspaper said it sank.", ("The Banner newspaper", "said", "it sank")),
        ("If Norn attacks, Sund said, prices will rise.",
         ("Sund", "said", "If Norn attacks, Sund said, prices will rise")),
        ("If, as Norn says, it is off, prices will rise.", ("Norn", "says", "it is off")),
        ("If Norn said it was off, prices would rise.", ("Norn", "said", "it was off")),
        ("When Ro says it will close, people listen.", ("Ro", "says", "it will close")),
        ("Even if Ro says it is safe, few will return.", ("Ro", "says", "it is safe")),
        ("Ro is right when he says it is safe; few will return.", ("he", "says", "it is safe")),
        ("It would help, Norn says, if it is open.", ("Norn", "says", "it is open")),
        ("Ro appealed for calm.", ("Ro", "appealed for", "calm")),
        ("Ro appealed to the court to lift the ban.",
         ("Ro", "appealed to", "the court to lift the ban")),
        ("Unions appealed against cuts to wages.", ("Unions", "appealed against", "cuts to wages")),
        ("The mayor is “a clown”, and his deputy adds: “Vote!”", ("his deputy", "adds", "Vote!")),
        ("It was late. Ida Renn, “I stayed.”", ("Ida Renn", "", "I stayed.")),
    ],
)  # fmt: skip
def test_near_misses(text: str, parts: Parts) -> None:
    assert not judged(text, parts)
