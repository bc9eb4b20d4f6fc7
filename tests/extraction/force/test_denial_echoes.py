"""Whoever says flatly that what others have just told was not so denies, in whatever words."""

from __future__ import annotations

import pytest
from tests.extraction.force.marking import force_in

from rostra.domain.records import Force


@pytest.mark.parametrize(
    "marked",
    [
        "“{I sold no votes and I bought no judge},” <he> [said] on the steps of the court.",
        (
            "The firm refuted posts that the mine had been sold. “{No sale has been agreed, "
            "and no buyer has set foot in the valley},” [said] <the manager>."
        ),
        (
            "Osk announced that Varn had offered two ports. <Varn> [replied] that {it had "
            "offered no port to anybody}."
        ),
        (
            "An official said the republic had pledged 40 trucks. <The president's office> "
            "[said] {it had not pledged any trucks}."
        ),
        (
            "The union said the firm had emptied the pension fund. <Sund Marine> [said] {it "
            "had emptied no fund and would publish the books}."
        ),
        "<The club> [said] {it had at no time paid an agent}.",
        "<The widow> [said] {he had never so much as held a gun}.",
        (
            "Residents suspect the tannery upstream. <The tannery> [said] {the dye had not "
            "come from its vats}."
        ),
        "<The premier> [said] {Osk had not paid a ransom for the two nuns}.",
        (
            "The daily claims that the minister pocketed the fee. “{I pocketed nothing},” <he> "
            "[said]."
        ),
        (
            "One estate is on a list drawn up by a watchdog. <The firm> [said] {no fire had "
            "started on its land}."
        ),
        (
            "Osk protested to Varn over the seizure of two boats. “{Nothing was seized. The "
            "boats drifted},” <the Varn minister> [said]."
        ),
        (
            "Asked whether the cabinet had promised the miners a raise, <he> [said]: “{We have "
            "promised them nothing of the sort}.”"
        ),
        (
            "The federation rejected the claim that it had hidden a test. <Its president> "
            "[said] {the sample was clean and that the runner had never been banned}."
        ),
        (
            "The judiciary says Radim Renn photographed a radar station. <His employer> [said] "
            "{he owned no camera and had gone near nothing but the turbine}."
        ),
        (
            "Prosecutors say Ida Renn took money from a builder. <Her lawyer> [said] {no money "
            "had changed hands}."
        ),
    ],
)
def test_echoes(marked: str) -> None:
    assert force_in(marked) is Force.DENIES


@pytest.mark.parametrize(
    "marked",
    [
        (
            "A company wrote that work had stopped over unpaid bills. <The old woman> [said] "
            "of the spring: “{It has never sent me a bill}.”"
        ),
        (
            "“{We did not join this government to watch it sink},” <the leader> [said]. The "
            "minister dismissed a report of a split."
        ),
        "The opposition demanded the recording. <The presidency> [said] {there was none}.",
        (
            "“{There is no version of the sums in which that car pays},” <the chief executive> "
            "[said]."
        ),
        (
            "The club denied that the corridor had been kept off the log. <He> [said] {the log "
            "has no box for a corridor}."
        ),
        "The police said that two men had fled. “{We were not asked},” <the neighbour> [said].",
        (
            "The union said it had asked for talks. <The ministry> [said] {it had received no "
            "request}."
        ),
        "<The mayor> [said]: “{No ward will close}.”",
        (
            "The army said that rebels had shelled the depot. <It> [said] {no military "
            "equipment was damaged}."
        ),
        "The bank said that it had raised rates. <A trader> [said] {she had not expected it}.",
        (
            "The weather office said that rain had fallen in the north. <The farmer> [said] "
            "{none had fallen on his land}."
        ),
        (
            "The union said that it had agreed to a ballot. <The ministry> [said] {no date had "
            "been agreed}."
        ),
        "The coach said that the team had trained in Osk. <The coach> [said] {nobody had slept}.",
        (
            "The ministry said that 40 schools had reopened. <The ministry> [said] {no school "
            "had been damaged}."
        ),
        (
            "The governor said that he had signed the order. <The clerk> [said] {she had not "
            "seen it}."
        ),
        "Police said that a man had been shot. <Police> [said] {nobody had been arrested}.",
        "The mayor said the town had bought two buses. <He> [said] {it had bought no trams yet}.",
        "“{I bought no bread this week},” <the widow> [said].",
        "The mayor says Ida Renn won the prize. <Her lawyer> [said] {she had not known of it}.",
        "The club said Renn had played well. <His coach> [said] {he had not trained for a week}.",
        (
            "The hospital said Renn had survived the crash. <His wife> [said] {nobody had "
            "called her}."
        ),
        (
            "The ministry says Ida Renn reported the fire. <Her employer> [said] {she had no "
            "shift that day}."
        ),
    ],
)
def test_no_echoes(marked: str) -> None:
    assert force_in(marked) is not Force.DENIES
