"""Denials that the words around a statement tell, and the statements that only look like denials.

A case is a sentence or two with [the cue] and {the content}.
"""

from __future__ import annotations

import pytest
from tests.extraction.force.marking import force_in

from rostra.domain.records import Force
from rostra.extraction.denial_content import says_false, spelt_out


@pytest.mark.parametrize(
    "marked",
    [
        # the cue's own words lie between it and the content
        "He [rejected] suggestions that {she had been pushed}.",
        "[Rejecting] as false claims that {ballots had been burned}, the commission met on Friday.",
        "The Lurian side [categorically] rejects {the baseless accusations of its neighbour}.",
        # set against a charge in the same sentence
        "In response to Lurian accusations, he [said] {no soldier had crossed the border}.",
        "{Toravian troops have not crossed the river}, he [said] in response to the accusations.",
        "Contrary to press reports, she [said], {the talks are going well}.",
        "The bank [said] {it would keep all branches}, contrary to what the union had claimed.",
        "Accused of bribing two judges, the builder [said] {he had not been in town}.",
        # answers to a charge
        "REPORTER: Is it true that the consul was recalled?\n\nMR. ARDEN: {No. He is at his desk}.",
        "Q: Were you told about it before?\nA: {Absolutely not. I heard it on the radio}.",
        "Q: There are rumours that you will sell. True?\nA: {Not at all. We are buying}.",
        "Asked whether he had taken money from the builder, he [answered]: {“Never}.”",
        "Pressed on whether his men had tortured the boy, the colonel [said] {they had not}.",
        # words that deny by themselves
        "MAYOR TROUT: {I didn't say that. I said the engineers believed it}.",
        "She [said] {it's simply untrue that anyone was left behind}.",
        "{“The claims of the shelling of our positions are another lie}”, the ministry [said].",
        "{Reports of a secret annex were wrong}, the ministry [said].",
        "{At no time did our officers open fire on the crowd}, he [told] the inquiry.",
        "He [said] {the article was full of inaccuracies}.",
        "The singer [has always maintained] {her innocence}.",
        "He [said] {her client had done nothing wrong}.",
        "She [said] {there was no quid pro quo}.",
        "{Those reports are entirely fictitious}, she [said].",
        "The ministry [disavowed] {any involvement in the transfer}.",
        "[Pushing back on] {claims of a cover-up}, he left the room.",
        "He [said] {the claims lacked any foundation}.",
        "{To say that we knew is simply wrong}, he [told] the committee.",
        "Commenting on reports about a sale, she [said] {no talks were being held}.",
        "He [said] {its vessels had not fired on the boat}, as Kelmenia claims.",
        "“{The e-mails are forgeries}”, she [said].",
        "“{Nobody at this company hid anything}”, she [said].",
        "He [put] it to the clerk that {the envelopes had never existed}.",
        "Kelmenia [rejects] {any responsibility for the outage}.",
        "The minister's spokesman [said] {the minister had never met Mr Pell}.",
        "He [said] {this was not the case}.",
        "She [wrote] {the minister's account is not accurate}.",
        "A: {I gave no such order. The ships came back for fuel}.",
        "His lawyer [said] {he took nothing}.",
        "{Contrary to what you may have read, I am not dead}, she [told] fans.",
        "He was asked whether his men were behind the killing. “{No},” he [said].",
        "She [said] {quite the opposite was true}.",
        "He [said] {the claim bore no relation to reality}.",
        "He [said] {I did no such thing}.",
        "She [said] {there was never any deal with the banks}.",
        "The general [said] {the missile was not ours}.",
        "The colonel [said] {his men had been nowhere near the village}.",
        "They [said] {the reports were pure speculation}.",
        "She [refused to accept] {the accusation that she was late}.",
        "The ministry [rejected] {what it called slander}.",
        "He [excluded] {any extension of the talks}.",
        "Vesterby [said] {he had received no such warning}.",
        "The premier [said] {he had not been asked to go, despite reports that he had}.",
        "“{Nothing was hidden from the auditors}”, she [said].",
        "The ministry [said] {the documents did not exist}.",
        "He [dismissed] {the minister's version of events as a bedtime story}.",
        "She [said] {it is wrong to claim that our veto delayed the aid}.",
        "“{Our troops have not left their barracks}”, the junta [said].",
        "A: {He was given nothing of the kind. He was given lunch}.",
        "Rumours of a chemical cloud spread fast. “{There is no cloud}”, the mayor [wrote].",
        "Asked by him about reports of a naval base, she [said] {no base was planned}.",
        "A: {That is not so. I voted for it twice}.",
        "He [insisted] {his government had made no concessions}.",
        "“{That is a lie},” she [said]. “{Not one coin changed hands}.”",
        "“{The e-mails are forgeries},” she [told] us. “{Nobody at this company hid anything}.”",
        "The general [rejected] {the view that the war was lost}.",
        "“{Nothing of the kind}”, she [replied].",
        "Luhn [denied] {having asked the Fund for a loan}.",
        "She [denied] {his brother had asked for a hearing}.",
        "She [denied] {her party had promised the banker a post}.",
        "He [dismissed] {suggestions of a rift with his deputy}.",
        "He [dismissed] {the idea that the river should be blamed}.",
        "He [rejected] {the suggestion that the harbour should have known}.",
        "She [called] {the story rubbish}.",
        "A spokesman [said] {no naval vessel had been near the trawlers}.",
        "She [said] {no Sundrian soldiers are fighting in the east}.",
        "He [said] {no laws had been broken}.",
    ],
)
def test_denials_in_their_sentence(marked: str) -> None:
    assert force_in(marked) is Force.DENIES


@pytest.mark.parametrize(
    "marked",
    [
        # what a speaker adds to his own denial
        "He denied any pressure: “{I have not spoken to him since July}”, he [said].",
        "She denied that islands were given up, [insisting] that {sovereignty was not at issue}.",
        # answers to a plain question
        "Q: Did you fear for your life?\nA: {No. I feared for the bridge}.",
        "Q: Has the ministry received an answer?\nA: {We have not. We expect it in June}.",
        "Q: Do you regret it?\nA: {Absolutely not}.",
        "Q: There are reports of talks. Is it true?\nA: {We have not seen those reports}.",
        "Asked whether a date had been set, she [said] {it had not}.",
        "The prosecutor asked whether he had been in the warehouse. He [replied] {he had not}.",
        # refusals and hedges
        "The ambassador [stopped short of denying] {that talks were under way}.",
        "The minister [has yet to rule out] {a tax on boats}.",
        "Nobody [denies] {that the harvest was poor}.",
        "The rebels [denied] {the convoy passage}, a doctor said.",
        "The judge [dismissed] {the charges of fraud against two clerks}.",
        "The senate [rejected] {the lower house's version of the bill}.",
        "The ministry [rejected] {the request for information}.",
        "The firm [rejected] {a pay claim by the crews}.",
        "The council [rejected] {a suggestion to move the market}.",
        "The council [rejected] {the suggestion that the depot be kept for the trams}.",
        "The firm [dismissed] {the notion that cameras should be put in the theatre}.",
        "The state [denied] {funding to the school}.",
        "The court [denied] {a last-minute appeal by the owners}.",
        "Q: Has the cabinet chosen?\nA: {No, nothing has been decided}.",
        "Q: Has it met?\nA: {No, it has not yet met}.",
        "The assembly [refused to accept] {the report of the auditors}.",
        "The minister [countered] {the reports had been read by nobody}.",
        "It will not comment on reports of a merger, but [said] {it had never been larger}.",
        "The speaker [denied] {the member the floor}.",
        "Q: Has Lurien apologised?\nA: {No. We have not asked it to}.",
        "“{Nothing is lost}”, the coach [said].",
        "The bank [said] {documents were faked in the alleged fraud}.",
        "The suit [said] {letters to shareholders were false}.",
        "He [said] {this plan lacks substance}.",
        "His wife [testified] {she had never seen it}.",
        "Rumours of a storm spread fast. “{There is no bread}”, the mayor [wrote].",
        "He [said] {Bron told me I was mistaken, that the tape did not exist}.",
        "She [said] {they had records showing that the allegations were false}.",
        "He [said] {our soldiers have not left us}.",
        "The pilot [said] {no ships had entered the harbour since the storm}.",
        "He [said] {his country had never asked for pity}.",
        "She [said] {it is not true friendship that we see}.",
        "She [said] {it is false economy to close the clinic}.",
        "He [said] {the document is incorrect in two dates}.",
        "He [said] {he was innocent of any knowledge of music}.",
        "She [said] {I did not order the soup}.",
        "He [said] {he did not hide his anger}.",
        "She [said] {we were not beaten, we were outspent}.",
        "He [said] {I took nothing for granted}.",
        "She [said] {it has no such power}.",
        "He [said] {there is no such law in our country}.",
        "She [said] {there is no secret to a long life}.",
        "He [said] {there has been no interference on the line}.",
        "He [ruled out] {nothing}.",
        "The court [denied] {a second term to the president}.",
        "The camp [denied] {food and water to the prisoners}.",
        "She [called] {it a myth worth keeping}.",
        "He [insisted] {nobody was above the law}.",
        "She [insisted] {no talks were possible before spring}.",
        "The board [denied] {the union a seat at the table}.",
        "The council [rejected] {the report's recommendations}.",
        "The speaker [ruled out of order] {the question}.",
        "The exchange [denied] {Kirk Knapp's application to become a member}.",
        "Parliament [denied] {the cabinet its confidence in a late vote}.",
        "The camp [denied] {the prisoners visits}.",
        "He [said] {they had never met the deadline}.",
        "She [said] {she had never met her grandfather}.",
        "The police [said] {nothing had been stolen}.",
        "He [did not exclude] {any extension of the talks}.",
        "He [said] {we are nowhere near the goal}.",
        "She [said] {the land is not ours}.",
        "The mission [denied] {boats to nobody}.",
        "She [said] {we deny nobody help}.",
        "He [said] {he had hoped for rain, but that was not the case last year}.",
        "He [said] {it is not true that all young people hate politics}.",
        # a negation that somebody says unasked
        "He [said] {the firm had not paid a dividend since 1985}.",
        "She [said] {we never gave up hope}.",
        "He [said] {I have never met a braver man}.",
        "He [said] {I never met my grandfather}.",
        "She [said] {I have never been to Paris}.",
        "He [said] {we have never received a reply}.",
        "She [said] {she had never used a computer}.",
        "He [said] {there had been no contact with the ship since Monday}.",
        "She [said] {they had been promised a road, and it never happened}.",
        "He [said] {we have never recognised the annexation}.",
        "He [said] {no aircraft had been lost}.",
        "She [said] {I had never heard of anyone who sang like that}.",
        "They [said] {the army has never been stronger}.",
        "He [said] {no such bridge has been built before in the north}.",
        "Following reports of flooding, the mayor [said] {nobody had been hurt}.",
        "Asked about the rumours, she [said] {she had not read them}.",
    ],
)
def test_what_only_looks_like_a_denial(marked: str) -> None:
    assert force_in(marked) is not Force.DENIES


@pytest.mark.parametrize(
    ("short", "full"),
    [
        ("it isn't and it wasn’t", "it is not and it was not"),
        ("that’s what we've said", "that is what we have said"),
        ("I can't, I won't, I'm here", "I cannot, I will not, I am here"),
        ("the minister's house", "the minister's house"),
    ],
)
def test_spelt_out(short: str, full: str) -> None:
    assert spelt_out(short) == full


def test_short_forms_are_read_as_the_long_ones() -> None:
    assert says_false("That's not true")
    assert says_false("That is not true")
