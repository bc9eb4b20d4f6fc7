"""A negation of what the article says somebody alleges denies; beside another thing it does not."""

from __future__ import annotations

import pytest
from tests.extraction.force.marking import force_in

from rostra.domain.records import Force
from rostra.extraction.denial_alleged import negates_allegation
from rostra.extraction.denial_context import Around


@pytest.mark.parametrize(
    "marked",
    [
        (
            "Tern Air is accused by its mechanics of putting off engine repairs for weeks.\n\n"
            "<Tern Air> [said] {no engine repairs had been put off}."
        ),
        (
            "The weekly wrote that the harbour master is a brother of the owner of Quay Ltd.\n\n"
            "“{The harbour master is not a brother of anybody at Quay Ltd},” <his office> [said]."
        ),
        (
            "A rights group claimed that a school in Amra was bombed on Friday.\n\n"
            "“{There were no bombs over Amra on Friday},” <Colonel Sann> [said]."
        ),
        (
            "The envoy protested over the seizure of a trawler. <The minister> [explained] that "
            "{the trawler had not been seized}."
        ),
        (
            "<The dairy> [said] on Friday {it had never watered its milk}. A laboratory accused "
            "the dairy of selling watered milk."
        ),
    ],
)
def test_negations_of_what_is_alleged(marked: str) -> None:
    assert force_in(marked) is Force.DENIES


@pytest.mark.parametrize(
    "marked",
    [
        # what the accused say that they did not do
        "<Vale> [told] a court that {he had not copied the script}. Sund is suing Vale.",
        "The minister accused Petro of hoarding. <Petro> [said] {it was not holding diesel back}.",
        "<The priest> [maintains] {that he never struck a child}.",
        (
            "A witness gave testimony against Petro for an hour. <Petro> [said] {he never asked "
            "for the ledger to be burnt}."
        ),
        (
            "Osk denied collecting the data of its users. <Its spokesman> [added] that {the "
            "company “has never collected any data of users”}."
        ),
        (
            "Tarsia again dismissed worries about cases of plague as “rumours”. It rained. “{There "
            "has not been any case of plague},” <the minister> [said]."
        ),
        (
            "The agency denied the claim of the former mayor that Ilo Dann was on a list of "
            "smugglers. <It> [added] {the name of Dann is also not in the said list}."
        ),
        (
            "The agency denied the claim of the former mayor that Ilo Dann was on a list of "
            "smugglers. <It> [said] {since 2002, Dann was never on its list}."
        ),
        (
            "Tarsia's rulers rejected a report that Osk-Bala camps had been set up. <The rulers> "
            "[said] {there is no one related to Osk-Bala in the land}."
        ),
        (
            "“{There are no talks with Osk Telecom},” <the head of Merrow> [told] reporters. It "
            "rained. It came a day after reports suggested a bid of Merrow's for Osk Telecom."
        ),
        # further on in a quotation
        (
            "For a week rumours said that two people had been killed by plague in Tarsia.\n\n"
            "“{Two patients died of a strange disease. They were not killed by plague},” "
            "<Mwala> [said]."
        ),
        (
            "Two guards are accused of beating marchers.\n\n“{I walked beside the car. I did not "
            "beat any marchers. I kept order},” <Sergeant Holt> [said]."
        ),
        # the answer in a transcript to what others say
        (
            "QUESTION: Tarsia says that you financed the protests.\n\n<SPOKESPERSON>: {We hear "
            "that now and then. We do not finance protests anywhere}."
        ),
        (
            "Question: Brenia says that you broke off the talks.\n\n<SPOKESMAN>: {We did not "
            "break off anything}."
        ),
        (
            "Question: But the President said in public that a letter existed.\n\n<Vang>: {There "
            "is no letter}."
        ),
    ],
)
def test_answers_of_the_accused(marked: str) -> None:
    assert force_in(marked) is Force.DENIES


@pytest.mark.parametrize(
    "marked",
    [
        # about something else
        (
            "The union accused Tern Air of putting off repairs.\n\n"
            "<Tern Air> [said] {fares had not been raised since the spring}."
        ),
        (
            "Two guards are accused of beating marchers.\n\n“{I walked beside the car. I did not "
            "sell any apples. I kept order},” <Sergeant Holt> [said]."
        ),
        (
            "There were rumours that Quay would sell part of the bank. <Analysts> [said] {Quay was "
            "not in need of cash, which might be a reason to sell part of it}."
        ),
        (
            "The chairman, denying industry rumours, said the company is not interested in routes "
            "from Pan Osk. <He> [said] {Pan Osk has not offered its routes for sale}."
        ),
        (
            "Ilo Dann is accused of harassing a clerk. <The clerk> [said] {she did not leave "
            "because she needed the job}."
        ),
        # by the one who alleges it
        (
            "Mechanics accused Tern Air of putting off repairs. <The mechanics> [said] {Tern Air "
            "had not carried out its repairs}."
        ),
        # not known, not decided, not yet done
        (
            "The paper claimed that the bridge had cracked. <The mayor> [said] {she had not seen "
            "the report on the bridge}."
        ),
        (
            "The paper claimed that the bridge had cracked. <The mayor> [said] {repairs to the "
            "bridge had not been finished yet}."
        ),
        (
            "The paper claimed that the bridge had cracked. <The mayor> [said] {the bridge had "
            "never been safer}."
        ),
        # a plain negation in an article that alleges nothing
        "The bridge was opened in spring. <The mayor> [said] {the bridge had not been painted}.",
        # of the accused, but no deed of his
        "Sund is suing Vale. <Vale> [said] {he did not feel well}.",
        "<His wife> [testified] {she had never seen the script}. Sund is suing Vale.",
        "<The priest> [maintains] {that the church is not rich}.",
        # the answer to a turn that tells something else
        (
            "QUESTION: Tarsia says that you financed the protests.\n\n<SPOKESPERSON>: {We have not "
            "decided on the embassy}."
        ),
        # what somebody finds out
        (
            "The paper claimed that the bank had lost gold. <The audit> [found] {the bank had "
            "not lost any gold}."
        ),
        # a question
        (
            "The paper claimed that the bridge had cracked. “{Was the bridge not painted in May?}” "
            "<the mayor> [said]."
        ),
    ],
)
def test_plain_negations(marked: str) -> None:
    assert force_in(marked) is not Force.DENIES


def test_long_texts_are_read_in_part() -> None:
    around = Around.of("claim " * 50_000 + "x", ((300_000, 300_001),), (), "Ro")
    assert len(around.earlier) < 2_000
    assert not negates_allegation("the bridge had not been painted", "", around)


@pytest.mark.parametrize(
    "marked",
    [
        # the answer has other words than the charge
        (
            "Reports said Sarnian troops crossed the border on Friday.\n\n"
            "“{Not even a single soldier has entered Lurien},” <Colonel Sann> [said]."
        ),
        (
            "The website claimed that the police beat four students in the yard.\n\n<The police> "
            "[said] {none of the students had been tortured}."
        ),
        # behind a lead-in, or in a later clause
        (
            "The paper reported that the mint paid a bribe to Orsk Steel.\n\n“{I can assure you "
            "that no bribe has been paid},” <the director> [said]."
        ),
        # the other was not there
        (
            "A station claimed that the army entered the abbey. <Major Renn> [said] {the fire "
            "brigade, not the army, had entered it}."
        ),
        # since when, but of the very thing that is alleged
        (
            "Sarn was accused of selling drones to Lurien.\n\n<The premier> [said] {his government "
            "had not sold drones to Lurien since he took office}."
        ),
        # said in the breath of a denial
        "<The major> denied that the crew was armed and [said] {no shot had been fired}.",
        (
            "RENN DENIES A CEILING FOR THE CROWN EXISTS\n\n<Minister Renn> [said]: "
            "“{We do not have a ceiling for the crown}.”"
        ),
        # what is put to the speaker, in a quotation alone or a turn
        (
            "“You have been in Zell to meet the traders.”\n\n“{I was not in Zell},” "
            "<the governor> [told] the host."
        ),
        "Q: They say your army used such bombs.\nA: {That is propaganda. We have no need of them}",
        # none was done, in the order of a plain clause
        (
            "Deputies accused the miners' party of buying votes.\n\n“{We bought no votes},” "
            "<its leader> [said]."
        ),
        "<The embassy> [said] {its guards had fired no shots}, contrary to what the daily wrote.",
        "<The club> [said] {it had not arranged the flight}, after reports that it had.",
        # in court
        "<The widow>, who faces ten counts of graft, [told] the judge {she did not own the flats}.",
        "<Tharn> [stressed] that {it did not close the strait}, despite what the ports claim.",
        (
            "<The envoy> [answered] {“We are not negotiating. All this is nonsense”} when asked "
            "whether it is true that talks are being held."
        ),
    ],
)
def test_answers_in_other_words(marked: str) -> None:
    assert force_in(marked) is Force.DENIES


@pytest.mark.parametrize(
    "marked",
    [
        # another thing
        (
            "Reports said Sarnian troops crossed the border on Friday.\n\n"
            "“{Not even a single bus has left the depot},” <the mayor> [said]."
        ),
        # words that half of all articles have
        (
            "Traders claimed that the dollar was too high.\n\n<The banker> [said]: “{We do not "
            "have a mark problem, we have a dollar problem}.”"
        ),
        # blame is no charge of something that may not be so
        (
            "She blamed neither the press nor her staff. “{Well, it never did},” <she> [said]. "
            "“{I lay awake}.”"
        ),
        (
            "Deputies accused the miners' party of buying votes.\n\n“{We found no votes in the "
            "cellar},” <its leader> [said]."
        ),
        "<The club> [said] {it had not decided}, after reports that it had lost the key.",
        # what is asked is no charge
        "Q: You have no announcements?\nA: {I have no announcements today}",
        "Q: And the guests, they've left?\nA: {They have not left}",
        "Q: Was the harvest good?\nA: {It was not good in the north}",
        "“You have no plan for the pier.”\n\n“{We have no plan for it},” <she> [said].",
        # how the one who denies goes on
        "<Renn> denied that the isles were lost, [insisting] {the sea had not been on the table}.",
        # another of the same name denies something else
        (
            "His daughter, Maja Lind, disputes that. Maja blames the ministry.\n\n<Sven Lind> "
            "[says] {he never sent them}."
        ),
    ],
)
def test_negations_that_answer_nothing(marked: str) -> None:
    assert force_in(marked) is not Force.DENIES


@pytest.mark.parametrize(
    "marked",
    [
        "The airline [rejected] {the assertion that a sailor had been denied access to a lawyer}.",
        "The army [disputed] {an account by villagers of an air strike}.",
        "The consulate [considers false] {the claims about a closed office}.",
        "“{My client never disclosed a single page},” his lawyer [said].",
        "“{The voice on the tape is not his},” the spokesman [said].",
        "The minister [said] {the arrest had nothing to do with politics}.",
        "The bank [said]: “{At no time has Mr Orr received payments from us}.”",
        "“{We have no contract with this firm, and never had},” she [said].",
        (
            "“{The allegation that guards opened fire on fishermen off the northern cape on the "
            "night of 3 May is without any foundation},” he [said]."
        ),
        "“{It is likewise untrue that she signed},” he [said].",
        "The envoy [rebutted] {posts on the net that the dam had burst}.",
        "She [told] them {she had not offered her resignation}.",
        "He [said] {he knew of no letters from 2011}.",
        "“{I never saw a pound of it},” he [said].",
        "“{The vaccine had nothing to do with it},” she [said].",
        "The firm [said] {the payments were not connected to the talks}.",
        "“{The initials are not mine},” she [said].",
        "“{I never refused a test},” she [said].",
        "The coach [said] {he had not told her to stay away}.",
        "He [said] {nobody had approached the President with such a request}.",
        "“{Nothing was swept under the carpet},” he [said].",
        "“{The army is loyal. There is no plot},” he [said].",
        "{Nor is it true that we refuse to help}",
        "“{Our staff never collected names},” she [said].",
        "“{All was paid. Nobody is owed a cent},” she [said].",
        "She [said] {the shipyard had not known of any trouble}.",
        "The lawyer [called] {this version “pure fantasy”}.",
        "He [said] {he had not asked the senator for anything}.",
        "The firm [said] {no ransom had been paid for its engineer, who was held for 71 days}.",
        "He [said] {he did not even know Father Denti}.",
        "“{There is no split and there will be none},” he [said].",
        "He [said] {nobody had threatened Ocal with expulsion}.",
        "She [said] {the notes had nothing to do with the roof}.",
        "She [ruled out] {changing the constitution}.",
        "“{She fell on the stairs. No officer touched her},” he [said].",
        "He [said] {the case had not been opened at the request of the government}.",
        "The board [said] {it had not demanded any change}.",
        "“{She did not take a franc},” the lawyer [said].",
        "“{Nobody was sent away from our door},” she [said].",
        "“{Equally groundless is the assertion that we pay parties},” he [said].",
        "“{I did no favours for anyone},” he [said].",
        "The trader [said] {it had invited no one to the resort}.",
        "He [called] {the report “sloppy and wrong”}.",
        "“{Our patrol did not open fire},” he [said].",
        "He [said] {the bullet did not come from a navy gun}.",
        "“{Not a single name was passed on},” she [said].",
        "She [said] {Colmar's statement that the office had approved it was not correct}.",
        "She [said] {her family had no bank accounts abroad}.",
        "“{These are inventions of people who cannot forgive},” she [said].",
        "“{My father never took what was not his},” she [said].",
        "He [said] {the council had not interfered in the programme}.",
        "The railway [said] {the crash was not caused by a signal}, contradicting the union.",
        "The office [said] {it had not been asked to keep quiet}, as the station reported.",
        "The minister, [contradicting] {a statement by the union}, spoke of ice.",
        "She [rejected] {a statement by the envoy that guards were trained to use violence}.",
        "He [replied] {no citizen was being held for political reasons}.",
        "“{My client owes nothing to anybody},” the lawyer [said].",
        "The lawyer [said] {his client had not known of the merger}.",
        "The major [said] {the man was not a member of its staff}.",
        "The runner [said] {he had not been pressured to testify}.",
        "The firm [said] {it had received no such complaints}.",
        "“{The sum is made up},” he [said].",
        "“{That is simply not what happened},” she [said].",
        (
            "“{The allegations published today about the alleged part of our mission in the "
            "rallies of last week in Altenburg have nothing to do with reality},” she [said]."
        ),
        "The plant [said] {no toxic substances had escaped}.",
        "The mill [said] {output had not been cut}, responding to market talk.",
        "The firm [said] {it had not withheld results}, rejecting a report by a journal.",
        "“{There is no fault. Those who say so want to make money},” he [said].",
    ],
)
def test_kinds(marked: str) -> None:
    assert force_in(marked) is Force.DENIES


@pytest.mark.parametrize(
    "marked",
    [
        "The guards [denied] {the passenger access to the cabin}.",
        "The bank [considers] {the claims of 300 clients}.",
        "“{My client never received a hearing},” his lawyer [said].",
        "The clerk [said] {no letters had arrived}.",
        "The mayor [said] {the town has no contract with the new bus company yet}.",
        "The mill [said] {output had not been cut}, responding to a question about the spring.",
        "“{Those who say so are right},” he [said].",
        "He [called] {the decision wrong}.",
        "He [said] {nobody had approached the bridge}.",
        "He [said] {he had not told her the day}.",
        "They heard reports of raids by groups. <Oran> [said] {he had no influence on the groups}.",
        "“{Our staff never received a card},” she [said].",
        "“{There is no plot of land left},” she [said].",
        "He [called] {the story a triumph}.",
        "The minister accused Lumo of a plan. <Lumo> [said] {it was not thinking of a sale}.",
        "He [said] {he did not know Rome well}.",
        "He [said] {no ships had left for 71 days}.",
        "She [ruled out] {changing the constitution for the time being}.",
        "“{No bus reached the village},” he [said].",
        "He [said] {the case had not been opened in May}.",
        "The board [said] {it had not demanded much}.",
        "She [said] {the union had not let him see the file}. He had told them of it.",
        "The opposition [said] {the minister's figures were inaccurate}.",
        "He [said] {the council had not met}.",
        "“{The club did no training},” he [said].",
        "“{Nobody was sent to the fair},” she [said].",
        "“{These are inventions we need},” she [said].",
        "His findings [contradicted] {her earlier statements}.",
        "The lawyer [said] {his client had not received the file}.",
        "The lawyer [said] {his client was not to be taken seriously}.",
        "The police [said] {the man had not been named}, as is usual.",
        "She [said] {the road had not been cleared}, as she told them on Monday.",
        "The committee [rejected] {a statement by the envoy}.",
    ],
)
def test_near_misses(marked: str) -> None:
    assert force_in(marked) is not Force.DENIES
