"""Ways of saying that something alleged is not so, met in the press of many countries."""

from __future__ import annotations

import pytest

from rostra.domain.records import Force
from rostra.extraction.denial_context import Around
from rostra.extraction.force import force_of


@pytest.mark.parametrize(
    ("cue", "content"),
    [
        # what it is called
        ("said", "It's a lot of hogwash"),
        ("was quoted", "The king is well, and those reports are a load of rubbish"),
        ("said", "the claim is far off the mark"),
        ("said", "the news is void of truth"),
        ("told", "the allegations that she spied are not based on facts"),
        ("said", "accusations of diverting 1.3 trillion crowns were baseless, a smear"),
        ("added", "This is absolutely false (and this was said before it was printed)"),
        ("said", "Messages shared on the net saying that the lights will go out are false"),
        ("said", "Please note that these messages are hoaxes"),
        ("said", "Anything about a new cabinet is fake news"),
        ("said", "what has been reported about a coup was mere rumour"),
        ("said", "most of what was published on it was a lie"),
        ("said", "the assumed percentage is inaccurate"),
        ("said", "Such allegations are being cooked up to malign our party"),
        ("According to", "the accusations are designed to mislead the public"),
        ("said", "That is yet another delirium of the press"),
        ("said", "is “completely without merit”"),
        ("branded", "the reports of unpaid wages as a “nonsensical story”"),
        ("dubbed", "the allegations as baseless"),
        ("has debunked", "a voice note that claimed that it owed a supplier money"),
        ("has issued a rebuttal to", "allegations that he owns a mine"),
        # who says so
        ("wrote", "It is a shame that the Bugle would publish a deliberately false article"),
        ("read", "there was a report erroneously claiming that the board had looked for another"),
        ("said", "He has falsely accused us of theft"),
        ("said", "He has given many false details to the press about me"),
        ("said", "Those spreading the story are “liars”"),
        ("said", "they were peddling lies when they claimed that Osk had sold rifles"),
        ("said", "All those rumours are coming from our detractors"),
        ("said", "The Tarnians are levelling baseless allegations"),
        ("claiming", "the media had misinterpreted his words"),
        ("said", "the chief's speech was taken out of context"),
        ("said", "It is quite insulting to accuse us of such a plan"),
        # that it was not
        ("said", "I deny offering him money to end the inquiry"),
        ("said", "We still strongly exclude any involvement of Osk"),
        ("said", "none of the sort occurred"),
        ("told", "nothing untoward ever happened between them"),
        ("said", "They did nothing of that sort"),
        ("said", "the pictures are in no way connected with Osk"),
        ("said", "Ms Renn does not have anything to do with any such fund"),
        ("said", "we don't owe any player money"),
        ("said", "I did not announce any, so there's none!"),
        ("said", "But I did not say that. I am old"),
        ("said", "there is no indication that I ordered the poll"),
        ("said", "the ministry has taken no such decision"),
        ("said", "No meetings took place as claimed in the message"),
        ("said", "at no stage does the mill mix oil with coal"),
        ("said", "no government ever requested the firm to hand it over"),
        ("said", "the firm and I have never received any request from any service"),
        ("told", "there had been no bust-up"),
        ("said", "the movement's fighters had no involvement and it mourned the dead"),
        ("said", "To be clear, I am not a cheat"),
        ("said", "the report of a merger with another bank is speculative in nature"),
        ("dubbing", "them as speculations"),
        ("said", "both banks are not in talks as being circulated in some papers"),
        ("has rejected", "a recent theft allegation against him"),
        ("said", "This incident didn't happen and yet he told the press"),
        ("said", "There was never an order, I never placed one"),
        ("confirmed", "nothing similar to the report ever occurred"),
        ("said", "If I hurt anybody, I apologise. I am not a racist"),
    ],
)
def test_denials(cue: str, content: str) -> None:
    assert force_of(content, cue, Around())[0] is Force.DENIES


@pytest.mark.parametrize(
    ("cue", "content"),
    [
        ("said", "There is a lot of rubbish in the river"),
        ("said", "the figures for May are inaccurate in places"),
        ("said", "Rumours are a part of politics"),
        ("said", "he falsely claimed to be a doctor"),
        ("said", "the purse was void of coins"),
        ("asked", "if it is true. He would not say"),
        ("said", "the words were taken from a song"),
        ("said", "it is insulting to be asked to wait"),
        ("said", "We condemn the campaign of bombing"),
        ("said", "We exclude nobody"),
        ("said", "nothing happened until noon"),
        ("said", "I did not say anything more"),
        ("said", "so there are none left"),
        ("said", "there is no indication that the rain will end"),
        ("said", "no government ever asked for less"),
        ("said", "the club has never received any prize from the city"),
        ("said", "no decision had been taken on the bridge"),
        ("dubbed", "the storm Ida"),
        ("rejected", "a pay offer"),
        ("insisted", "the opposition's fears are unfounded"),
        ("said", "this did not happen in a day"),
        ("said", "there was never an easy way"),
        ("said", "It was as claimed"),
        ("asked", "whether he was not a racist"),
    ],
)
def test_near_misses(cue: str, content: str) -> None:
    assert force_of(content, cue, Around())[0] is not Force.DENIES
