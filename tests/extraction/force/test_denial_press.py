"""Denials and near misses in words that the press has used: (cue, content)."""

from __future__ import annotations

import pytest

from rostra.domain.records import Force
from rostra.extraction.force import force_of


@pytest.mark.parametrize(
    ("cue", "content"),
    [
        ("rejected", "the 4,100-hour figure"),
        ("rejected", "the comparison with the scandal of 1974"),
        ("called", "it “absolute nonsense” that the capital had asked for shells"),
        ("said", "none of its ships had been within 30 miles of the trawler"),
        ("said", "the note attributed to her was “a fake, and a badly typed one”"),
        ("said", "its personnel were not involved in the incident"),
        ("issued a statement", "the Tarsian accusation “ludicrous and fabricated”"),
        ("said", "I do not know of any coup anywhere"),
        ("said", "Nobody has the right to slander our country by saying that it buys stolen oil"),
        ("said", "we never participate in espionage and never install back doors"),
        ("said", "Kappa has not and will never plant back doors"),
        ("describing", "the article as a “mishmash of exaggerations and malicious nonsense”"),
        ("said", "the claims were a shameful and unfounded attack"),
        (
            "said",
            "The claims tell of a legacy we wasted, but the truth is we haven't spent any of it",
        ),
        ("said", "The accusation has no evidence, nothing"),
        ("said", "It simply did not happen"),
        ("said", "I wasn't even in the country"),
        ("said", "Let me be clear: no minister lobbied for this contract"),
        ("said", "the quotation was taken out of context"),
        ("said", "the president had been misquoted"),
        ("said", "her client had been falsely accused"),
        ("said", "the leak had not come from its office"),
        ("said", "the ship had not been carrying weapons"),
        ("told", "he knew nothing about the money"),
        ("said", "its rider had never failed a drugs test"),
        ("told", "none of its aircraft had been airborne at the time"),
        ("said", "the photographs were not of him"),
        ("said", "These are the ravings of a man who lost an election"),
        ("said", "it “strongly rejects the allegations about the bank's practices”"),
        ("said", "It is not a foregone conclusion. We are listening"),
        ("said", "We strongly condemn the baseless insinuations by the envoy"),
        ("insisted", "he did not know that the books were to go"),
        ("said", "we never sell data, and they have control over it"),
        ("said", "To our knowledge there is nobody there. It's a rumour"),
        ("said", "He will not accept nor tolerate any accusation that this was wilful"),
        (
            "called",
            "the union's claims “an outrageous attempt to divert attention from the delays”",
        ),
        ("said", "Political considerations play no role whatsoever in our decisions"),
        ("said", "There's no question of oil leaking into the sea"),
        ("said", "There is no strike of any sort"),
        ("tweeted", "I never even spoke about petrol prices"),
        ("said", "The claims of a shortage are not just misleading but a crime"),
        ("said", "We strongly refute the possibility that it was so"),
        (
            "said",
            "It has taken no step to raise prices and people are asked not to listen to rumours",
        ),
        ("said", "If I had, I would have left. Never had. This I can guarantee"),
        ("rejected", "the minister's figure as “a mirage in a wet suit”"),
        ("dismissed", "talk that the minister was about to be fired"),
        ("disputed", "Tern Research's claims on a call with analysts"),
        ("strongly disagreed with", "a complaint by the watchdog that it misled buyers"),
        ("claiming", "the accusations “were created out of nothing”"),
        ("wrote", "he was innocent and that “the truth will out”"),
        ("said", "politics had played “no part whatsoever” in the calculation"),
        ("said", "no such official page of the council existed"),
        ("said", "It never came out of my mouth that the order was the palace's"),
        ("said", "Mr. Falk is absolutely innocent of this charge"),
        ("said", "the firm knows of no wrongdoing by anyone"),
        ("said", "his officers had not used tear gas, as residents of the camp claim"),
        ("wrote", "he had never called the president a clown"),
        ("said", "the outage had nothing to do with a cyberattack"),
        ("called", "the Tarsian charge “a tired old story”"),
        ("said", "the market had not been hit by its aircraft"),
        ("said", "at no time had patients been put at risk"),
        ("said", "it was “simply wrong” to say she had voted for the war"),
        ("said", "the fishermen had been treated well and that none had been beaten"),
        ("said", "I did not write the tweet and I do not know who did"),
    ],
)
def test_denials(cue: str, content: str) -> None:
    assert force_of(content, cue)[0] is Force.DENIES


@pytest.mark.parametrize(
    ("cue", "content"),
    [
        ("rejected", "the 3 percent figure"),
        ("said", "Not a president who says he is neutral on Monday"),
        ("asking", "him to probe claims she made that have proved false"),
        ("told", "There's no question I'm getting special scrutiny"),
        ("said", "Nobody has the right to vote twice"),
        ("said", "we do not know of any other baker in the town"),
        ("said", "They say we are slow. The truth is we lack nurses"),
        ("admitted", "The claim is wrong about the date"),
        ("said", "no one had been punished"),
        ("said", "he did not know when the talks would end"),
        ("said", "it rejects the plan for a bridge"),
        ("urged", "the daily to refrain from making unfounded claims"),
        ("urged", "the public not to be misled by the claims"),
        ("said", "there is no question of our agreeing to such a programme"),
        ("said", "it is not the independence of the bank that will be affected by the tax"),
        ("rejected", "the union's pay figure"),
        ("rejected", "the number of seats offered"),
        ("rejected", "a claim on the estate"),
        ("said", "injuries had played no part in the match"),
        ("said", "there was no such luck"),
        ("disagreed with", "the plan for a bridge"),
        ("said", "the outage would have no effect on prices"),
        ("said", "the beams were not his concern"),
    ],
)
def test_near_misses(cue: str, content: str) -> None:
    assert force_of(content, cue)[0] is not Force.DENIES
