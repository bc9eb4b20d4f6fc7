"""Somebody is denied something: no claim is."""

from __future__ import annotations

import pytest

from rostra.extraction.denied_takers import is_taken
from rostra.extraction.sighting import Sighting


def _taken(text: str) -> bool:
    """Whether in “Ro denied ...” somebody goes without; who denies stands before the cue."""
    at = next(at for word in ("denied", "denies") if (at := text.find(word)) >= 0)
    content, end = (at + 7, len(text) - 1), at + 6
    return is_taken(text, Sighting((content,), ((at, end),), ((0, at - 1),)))


@pytest.mark.parametrize(
    "text",
    [
        "The court denied him bail.",
        "Judge Falk denied Renn bail on Tuesday.",
        "The court denied bail to the brokers.",
        "A late penalty denied Veld victory.",
        "The referee denied City a penalty.",
        "The bank denied the firm a loan it had asked for.",
        "The union denied Ordonia 6.3 billion euros.",
        "The Court of Appeal denied the prisoners compensation.",
        "The militia has denied girls schooling.",
        "The government denied Norn detainees medical care.",
        "Police denied journalists access to the site.",
        "The law denies women the vote.",
        "The fund denied thousands of families a pension.",
        "The government denied his party the victory and jailed him.",
        "A rule denies many young voters the right to choose.",
        "The club denied striker Ida Renn a move abroad.",
        "Keeper Weil twice denied Aral from close range.",
        "Falk denied Renn in the 80th minute.",
        "Falk denied Aral with a fine save.",
        "Falk denied Aral's header at the far post.",
    ],
)
def test_somebody_goes_without(text: str) -> None:
    assert _taken(text)


@pytest.mark.parametrize(
    "text",
    [
        "Renn denied the charges.",
        "Renn denied the minister's claim.",
        "Renn denied a report in the Veld Post.",
        "Renn denied Norn had fired.",
        "Renn denied Weil was ill.",
        "The ministry denied him being paid.",
        "Renn denied Tuesday that it was so.",
        "Renn denied Monday reports of a coup.",
        "Norn denied Sund's accusations.",
        "Norn denied US media reports.",
        "Norn denied Channel 4 reports that it had fired.",
        # a claim without “that”
        "The army denied Norn sent 12 tanks.",
        "The army denied the guards took a bribe.",
        "The army denied officers beat a man.",
        "The bank denied it gave the town a loan.",
        "The bank denied the firm gave clients a loan.",
        "The firm denied paying workers a bonus.",
        "The firm denied officials had access to the files.",
        "Renn denied Weil the minister was ill.",
        "The state denied the rights of workers had been curtailed.",
        # what is denied, and when
        "Renn denied the charge an hour before the vote.",
        "Renn denied the rumour a second time.",
        "Renn denied the party a year earlier took money.",
        # what is claimed of somebody
        "Renn denied Sund militia membership.",
        "Renn denied police brutality.",
        "Renn denied her claim.",
        "Renn denied them all.",
        "Norn denied Bucha in 2022.",
    ],
)
def test_a_claim_is_denied(text: str) -> None:
    assert not _taken(text)
