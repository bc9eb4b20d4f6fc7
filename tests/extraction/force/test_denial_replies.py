"""Short replies, disputed figures and other plain ways of saying that something told is not so."""

from __future__ import annotations

import pytest
from tests.extraction.force.marking import force_in

from rostra.domain.records import Force
from rostra.extraction.denial_content import spelt_out


@pytest.mark.parametrize(
    "marked",
    [
        # a reply that breaks off at its verb
        "Renn said the letter had been sent by a clerk. The clerk [said] that {it had not}.",
        "The guild accuses her of taking the seal. She [says] {she did not}.",
        "The flyer implies that Osk wants to close the mint. Osk [has said] {he doesn’t}.",
        "A man wanted to know why he had voted against the ferry. He [said] {he hadn’t}.",
        "The union says the budget falls short. The ministry [insists] {it does not}.",
        "Did the minister know? His office [said] {he did not, that he first read of it in May}.",
        "One aide claims she offered the post. Another [says] {she didn’t, that it was tea}.",
        # what is insisted on against others
        "The mayor [insists] that {nobody’s closing anything}.",
        "His friends [insist] {there’s nothing there}.",
        "“[insisted] {Nobody traded anything for anything},” an official.",
        "The mayor [insisted] that {he knew nothing about the call}.",
        "The brokers [swear] {they had nothing to do with it}.",
        # disputed words, figures and accounts
        "Aides [disputed] that {anything had been removed}.",
        "Foresters [dispute] {the figure}.",
        "The union [disputed] {the projection}, calling it a guess.",
        "The firm [disputes] {the readings}.",
        "A reader [writes to take issue with] my statement that {no king has seen the lake}.",
        "The palace [dismissed] {the book} on Friday as gossip.",
        "The mayor [rejected] {the firm’s argument that the wall was its own}.",
        "He [rejected as] “{unsupported by anything in the record” the claim that they lied}.",
        "Mr Dray has disputed that account, [calling] {it gossip}.",
        "He [called] {the rest “a cartoon”}.",
        # innocence
        "He [has said] that {he is innocent, that he won’t resign and that he looks forward}.",
        "Her spokesman [said] {the campaign had played no part in the suit}.",
        "The company [says] that {the two had nothing to do with each other}.",
        "The firm [wrote] it {had “no knowledge of, no involvement in and no tolerance for”} it.",
        "She [said] {there was no contradiction}.",
        "The office [says] {there was never any promise, only a lunch}.",
        "He [said] {the president never made such a promise}.",
        "He [said] {there had been no intent to deceive anyone}.",
        "She [said] {nobody had directed her to alter the chapter}.",
        "She [said] {no one had asked her to do anything improper}.",
        "The notes were shown to her. She [said] {they weren’t hers}.",
        "He [said] {the handwriting was not Mr. Renn’s}.",
        "The firm [said] {it had “at no time conditioned aid on paper”}.",
        "She [said] {she’d never spoken to anyone from the mine}.",
        "He [said] {not one Osk soldier crossed the river}.",
        # others are mistaken
        "He [said] {the audit was mistaken and that the hall was a shelter}.",
        "She [said] {the colonel had “mischaracterized a routine form”}.",
        "He [said] {Dr. Renn’s testimony was “false in its particulars”}.",
        "She [said] {anyone who had concluded that she doubted him was mistaken}.",
        "A source [said] {the idea that there was a split was “for the birds”}.",
        "She [said] {the story is a “mischaracterization”}.",
        "He [said] {the use of the word mischaracterised both the visit and his part in it}.",
        "He [said] {the clubs had never had money from the mint as had been suggested}.",
        "The council [replied] {they hadn’t said anything untrue}.",
        "He [said] {he had never done anything to violate the trust of the town}.",
        "The town [says] {there is no conflict of interest in paying both}.",
        "The palace attacked the book, [calling] {it “complete fantasy” and full of gossip}.",
        "He [said] {the book was full of lies}.",
        "She [said] {the report that he had fled is pretty ridiculous}.",
        "He [said] {there was no negligence whatsoever}.",
        "He [said] {he was not responsible because the dog was tied}.",
        "He [claims] {he never spoke to author Ida Renn}.",
        "She [says] {her son is innocent}.",
        "She [took exception to] {Renn’s characterization of the talk}.",
        "He [said] {to his knowledge such talks have not taken place}.",
        # what a ministry says about posts, and an answer to whether there is anything in it
        "In connection with posts on social media, Osk [states] {no shore has been leased}.",
        "Reporter: They talk of a rift. Is there anything in it?\n\nOsk: {There is not. We ate}.",
    ],
)
def test_says_that_it_is_not_so(marked: str) -> None:
    assert force_in(marked) is Force.DENIES


@pytest.mark.parametrize(
    "marked",
    [
        # a plan, a taste, news, an echo; he owns up, or is told so
        "He said he would call the widow. She [said] {he had not}.",
        "The paper said he had taken it. “{I rule out nothing},” he [said].",
        "Asked if he had read the report, he [said] {he had not}.",
        "She asked whether he was worried. He [said] {he was not}.",
        "The judge asked him if he was alleging fraud. He [said] {he was not}.",
        "Some in his camp did not believe it, or [said] {they didn’t}.",
        "They say the dam was checked. The engineer [admitted] {it was not}.",
        "He thought the letter spoke for itself. [Told] {it didn’t}, he left.",
        "He said 40 were moved. The report [said] {37 were not}.",
        "The rain was late. He [said] {they had not}.",
        # not disputed, not a claim, another's verdict
        "He [did not dispute that] {it was his voice}.",
        "Two families [dispute] {the island}.",
        "He [contested] {the seat in May}.",
        "The club [rejected] {the estimate}.",
        "The palace [dismissed] {the book-keeper} on Friday.",
        "The firm [dismissed] {the book}.",
        "They [disagreed about] {the price}.",
        # plain negations
        "She [said] {he never spoke to Anna again}.",
        "He [said] {her question was innocent}.",
        "He [said] {the novel is a work of fiction}.",
        "She [said] {the lake is full of fish, and life full of lies}.",
        "He [said] {he was not responsible for the buses}.",
        "She [said] {there was no conflict of interest policy}.",
        "He [said] {he had never done anything so hard}.",
        "She [said] {the play had no heroes, as has been the custom}.",
        "She [said] {he had never made such a journey}.",
        "She [said] {the error was innocent}.",
        "He [said] {everyone was innocent until proven guilty}.",
        "The miners [said] {nobody had asked them about the pit}.",
        "She [said] {it was not hers to decide}.",
        "He [said] {there was no contradiction between the two plans yet}.",
        "He [said] {the firm had at no time received a warning}.",
        "She [said] {he’d never need a coat there}.",
        "He [said] {it’s a cartoon. It’s dogs}.",
        "He [said] {the police were investigating in connection with the report}.",
        "He [insists] {nobody wants a war}.",
    ],
)
def test_near_misses(marked: str) -> None:
    assert force_in(marked) is not Force.DENIES


@pytest.mark.parametrize(
    ("short", "full"),
    [
        ("He’d never asked", "He had never asked"),
        ("they’d not once been seen", "they had not once been seen"),
        ("she’d never need it", "she'd never need it"),
        ("I’d never do that", "I'd never do that"),
    ],
)
def test_had_is_told_from_would(short: str, full: str) -> None:
    assert spelt_out(short) == full
