"""How people call somebody's words false, and what is called so that nobody alleged."""

from __future__ import annotations

import pytest

from rostra.domain.records import Force
from rostra.extraction.denial_context import Around
from rostra.extraction.force import force_of


@pytest.mark.parametrize(
    ("cue", "content"),
    [
        ("said", "The report is pure hogwash"),
        ("said", "the report contains “absolutely false accusations”"),
        ("said", "the accusation that scouts crossed is “a pretext launched by a propaganda mill”"),
        ("read", "The allegation, which was made on the air, is not only false, it is laughable"),
        ("said", "the claims that he bought votes are just the wicked imagination of idle men"),
        ("said", "recent reports of a poisoned well were mischievous"),
        ("said", "there seemed to be no truth in the stories"),
        ("said", "All the reasoning that you mentioned about the talks is nonsense"),
        ("said", "its all lies"),
        ("said", "Did not happen. I asked everybody"),
        ("claimed", "the videos showing him with bales of crowns were doctored"),
        ("calling", "them “absolutely unsubstantiated”"),
        ("stressed", "recent talk of alleged deliveries of weapons is groundless"),
        ("said", "the alleged training did not take place"),
        ("said", "these “fake” reports have been spread on purpose"),
        ("called", "the allegations by foreign and local media about secret talks nonsense"),
        ("described", "the answer of the minister as false"),
        ("told", "I declare myself innocent"),
        ("said", "All this is nonsense"),
        ("disputed", "this"),
        ("issued a statement to", "wholly refute all allegations made"),
        ("added", "Orsk & Tarn wishes to clarify that it is not engaged in any talks on a sale"),
        ("says", "It is simply not credible to suggest that grains of sand could do this"),
        ("said", "These foundations were not mine"),
        ("saying", "I can assure you that since I took office, there has not been any such sale"),
        ("said", "the report that scouts crossed is 'pure invention'"),
        ("called", "reports that he will run “smoke without fire”"),
        ("said", "It was “a new attempt to blacken the image” of the former leader"),
        ("telling", "he never gave instructions that could have been misread"),
        ("saying", "neither he nor his wife had transferred any capital since he became minister"),
        ("told", "his client had not touched the fund"),
        ("said", "The notion of a strike is an illusion that they want to create"),
        ("said", "General Renn rejects self-defeating claims by his counterpart"),
        ("", "Some have taken another tone. And that is absolutely, completely false"),
        ("said", "It's just not simply true"),
        ("said", "foreign media reports about patrols are incompatible with the facts"),
        ("said", "It is ridiculous to say we are shelling ourselves"),
        ("added", "she had not been offered any favours by the firm"),
        ("said", "I was in Brussels, as my diary shows, and I have never set foot in that hotel"),
        ("rejects", "in the strongest terms the false attribution by the media"),
        ("dismissed", "complaints of brutality as baseless"),
        ("described", "as “pure invention” a report that he owned a villa"),
        ("", "Remarks attributed to Envoy Ida A. Renn at the dinner on Friday are false"),
        ("", "Neither the envoy, nor any other guest, made any statement on the ferry"),
        ("said", "It is a figment of their imagination"),
    ],
)
def test_what_is_called_false(cue: str, content: str) -> None:
    assert force_of(content, cue, Around())[0] is Force.DENIES


@pytest.mark.parametrize(
    ("cue", "content"),
    [
        ("stood by", "the report"),
        ("said", "The report is a draft"),
        ("said", "the finding depends on an assumption"),
        ("said", "the offer is laughable"),
        ("rejected", "the proposal as a provocation"),
        ("called", "the plan a pretext for more taxes"),
        ("said", "The arrest is baseless and he must be freed"),
        ("said", "The fear of a flood is groundless in summer"),
        ("said", "The pier is garbage"),
        ("said", "The train did not happen to be late"),
        ("weren't satisfied with", "the explanation"),
        ("disagreed about", "whether it was a lie"),
        ("said", "False alarms cost the brigade 40 hours"),
        ("rejected", "this"),
        ("said", "It is ridiculous to pay twice"),
        ("said", "she had not been given a map"),
        ("said", "he wishes it were false"),
        ("said", "These hopes were not his alone"),
        ("said", "since 1990 there has not been any such fire"),
        ("said", "It was a new attempt to save the pier"),
        ("called", "the reports a reason for hope"),
        ("said", "his client had not yet received the file"),
        ("said", "neither ship had entered the port since the storm"),
        ("demanded", "whether Mr Renn had known then that this was untrue"),
        ("told", "I have said nothing that I would not say in church"),
        ("rejected", "in the strongest terms the offer of the board"),
        ("dismissed", "complaints of noise as a price of progress"),
        ("", "Neither side, nor the mediator, made any comment"),
        ("said", "in 51 years there has been no such incident"),
    ],
)
def test_what_is_called_so_that_nobody_alleged(cue: str, content: str) -> None:
    assert force_of(content, cue, Around())[0] is not Force.DENIES
