"""Kinds of ordinary denials, as official news and wire copy word them, and their near misses."""

from __future__ import annotations

import re

import pytest

from rostra.domain.records import Force
from rostra.domain.spans import Span
from rostra.extraction.denial_context import Around
from rostra.extraction.force import force_of, spoken


def force_in(marked: str) -> Force:
    """The force of the statement with [the cue] and {the content} of `marked`."""
    text, position = "", 0
    spans: dict[str, list[Span]] = {"[": [], "{": []}
    for match in re.finditer(r"[\[{]([^\]}]*)[\]}]", marked):
        text += marked[position : match.start()]
        spans[match[0][0]].append((len(text), len(text) + len(match[1])))
        text, position = text + match[1], match.end()
    text += marked[position:]
    cue, content = tuple(spans["["]), tuple(spans["{"])
    by = " ".join(text[s:e] for s, e in cue)
    return force_of(spoken(text, content), by, Around.of(text, content, cue))[0]


@pytest.mark.parametrize(
    "marked",
    [
        # somebody's words are false
        "The clerk [said] {that was simply not the case}.",
        "“{It is not the case that we closed the pier},” she [said].",
        "“{What the harbour pilots say is a lie},” he [said].",
        "“{Everything that was written about the mill is untrue},” she [said].",
        "He [said] {the article was part of a smear campaign}.",
        "She [said] {there was no basis for these rumours}.",
        "“{Absolute nonsense},” he [replied].",
        "“{I deny everything},” the miller [said].",
        "“{I reject that},” the warden [said].",
        "“{The president never said that},” his aide [said].",
        "{Fake: the bridge at Tarn is closed. It is open}",
        "He [said] {the posts about a flood were fabricated}.",
        "“{That claim is simply wrong},” she [said].",
        "“{I want to refute the rumours that the fair is cancelled},” he [said].",
        "“{What you describe never happened},” she [told] the panel.",
        "He [said] {the letter was a lie spread by his rivals}.",
        "She [said it was untrue that] {the dam had cracked}.",
        "The press office [described] {the story as “a pure invention”}.",
        "She [labelled] {the reports false}.",
        # it never was
        "The palace [said] {the treaty has no secret annexes}.",
        "“{He has no house abroad and has never had one},” the lawyer [said].",
        "“{She is not a member of the league and never was},” he [said].",
        "“{There are no Lurian troops in Orlavia},” the envoy [said].",
        "“{There are no political prisoners in our country},” he [said].",
        "“{The question of a base has never been discussed},” she [said].",
        "The junta [said] {no such flight took place}.",
        "“{There is no question of any secret pact},” he [said].",
        # I or mine did not
        "He [said] {the navy had not carried out any strikes on the port}.",
        "“{Our forces did not target the hospital},” the colonel [said].",
        "“{We did not and will not sell grain to the blockaders},” she [said].",
        "“{We are not arming anybody},” the minister [said].",
        "“{Ordavia has not interfered in the vote},” the envoy [said].",
        "“{I am not a spy},” the professor [said].",
        "She [said] {Kelmenia had nothing to do with the explosion}.",
        "The militia [said] {it was not behind the kidnapping}.",
        "He [said] {he had no involvement in the tender}.",
        "She [said] {it had no ties to the militia}.",
        "“{I had no knowledge of the payments},” he [said].",
        "“{I have not had any contact with the sect},” she [said].",
        "“{We have no military bases in Orlavia},” he [said].",
        "“{They were not Lurian soldiers},” the general [said].",
        "She [said] {the order was not signed under pressure}.",
        "The company [said] {it never received any such warning}.",
        "“{We have never poisoned and will never poison a well},” he [said].",
        # nobody did
        "“{Not a single refugee was turned away},” she [said].",
        "He [said] {no bribes were paid}.",
        "He [said] {no money changed hands}.",
        "She [insisted] {that no orchards were hit}.",
        "“{I can state categorically that no ransom was paid},” he [said].",
        "“{I have never had any dealings with that man},” she [said].",
        "“{We have never possessed chemical weapons},” the envoy [said].",
        "“{I gave no instructions},” the prefect [said].",
        "She [said] {there had been no fraud}.",
        "“{There was no order to shoot},” the colonel [said].",
        "“{We are not holding any hostages},” the rebels [said].",
        "He [insists] {he has broken no law}.",
        "“{The report that our boats fled is a provocation and a lie},” the staff [said].",
        "“{Any suggestion that the mayor colluded with the builders is wrong},” she [said].",
        "“{To suggest that I profited is ridiculous},” he [said].",
        "“{I am well, whatever you may have read},” the singer [said].",
        "“{Neither I nor my brothers own any of it},” he [said].",
        "The aide [said] {the minister had not accepted any gifts}.",
        "The chairman [described as “wholly unfounded”] {rumours of insolvency}.",
        "The palace [disputed] {the account, saying the call was short}.",
        "“{These are slanders against our town},” the mayor [said].",
        "“{That is yet another lie of the lobby},” he [said].",
        "“{Under no circumstances did we breach the truce},” she [said].",
        "“{No shells were fired from our side},” the captain [said].",
        "“{No Lurian citizen took part in the attack},” he [said].",
        "“{Not one cent went to the campaign},” the treasurer [said].",
        "“{The state did not spend a single euro on it},” he [said].",
        "“{I was not in the country at the time},” the clerk [said].",
        "“{I do not own any stake in the mine},” she [said].",
        "“{The camp does not exist},” the minister [said].",
        "“{Our units keep the truce and have not opened fire},” the staff [said].",
        "The colonel [insisted] {there was no coup attempt}.",
        "She [said] {the reports of a shortage were not borne out by the facts}.",
        "“{There has been no contact},” she [said] when asked about the reports.",
        "“{I do not have a house there},” he [said] in reply to the paper's story.",
        "“{Our police did not use live rounds},” the minister [said].",
        "“{No live rounds were used},” the prefect [said].",
        "“{Any report to the contrary is wrong},” she [said].",
        "“{My words were twisted},” the singer [said].",
        "An official [contradicted] {the envoy's account of the raid}.",
        "“{I am nobody's puppet},” the premier [said].",
        "“{Lurien has never supplied weapons to the rebels},” its envoy [said].",
        "“{Not a single one of our soldiers has crossed the river},” he [said].",
        "“{We have never used, and will never use, such gas},” she [said].",
        "“{I don't work for any secret service},” the writer [said].",
        "“{I have no links with smugglers},” the skipper [said].",
        "“{The shot was not fired by our men},” the captain [said].",
        "“{Nobody is being held against their will},” the abbot [said].",
        "The clerk [said] {her signature was forged}.",
        "“{Reports that the port is lost are enemy propaganda},” the staff [said].",
        "“{I did not tell anyone to burn it},” the clerk [said].",
        "“{There was no deal behind their backs},” the premier [said].",
        "“{There was no pressure from the palace},” the judge [said].",
        "She [said] {she had had no part in the decision}.",
        "He [said] {his client was at home and had not fired the gun}.",
        "The rower [said] {she had not taken any banned substance}.",
        "The mint [called] {the claim “a deliberate falsehood”}.",
        # what only looks like something refused to somebody
        "Orland [denied] {it had offered asylum to the general}.",
        "The bank [denied] {it was denied a hearing}.",
        "The camp [denied] {the envoy gave passage to the convoy}.",
        "The editor [said] {the article is wrong in every respect}.",
        "“{That is a disgusting lie},” the colonel [said].",
        "The rebels [said] {they were not holding anybody}.",
        "“{My husband never owned a boat abroad},” she [said].",
        "The mayor [said] {not one vote had been paid for}.",
        "“{Nobody has asked me to step down},” the coach [said].",
        "Q: Did you know of the payments?\nA: {I did not. I read of them}.",
        "“{I did not sell anything to anyone},” he [told] the court.",
        "A: {Nobody has given such an order}.",
        "“{I was not paid by anyone},” the author [said].",
        "“{Our bank has never had accounts for them},” it [said].",
        "“{The oil is not ours},” the skipper [said].",
        "He [said] {there was no rift in the choir}.",
        "She [said] {officers never entered the chapel}.",
        "The clerk [denied] {knowledge of the visas}.",
        # a rumour, a piece of fiction, no basis at all
        "“{I can say that this report is a completely unfounded rumour},” he [said].",
        "“{There was no basis whatsoever for this report},” she [said].",
        "“{The bottom line is this is not true},” he [said].",
        "The palace [said] {the claims of thefts, fires and murders had proven false}.",
        "“{This is a reckless, shoddy and inaccurate piece of journalism},” the club [said].",
        "“{Fake news story of a secret dinner},” the premier [wrote].",
        "He [said] {the claims that police use force are malicious, false and meant to hurt}.",
        "“{What they say about torture is unwarranted as well as untrue},” she [said].",
        "The press office [said] {the story defies belief}.",
        "“{These insinuations are emphatically rejected},” the note [said].",
        "She [said] {some of the things the clerk said under oath weren't true}.",
        "He [refused] {the remark as “untrue”}.",
        "The ministry [called] {it out as totally fake}.",
        "She [denounced] {the story as the latest example of fake news}.",
        "The envoy [disputed] {a Lurian account of his talks}.",
        "The mayors [pushed back yesterday against] {the accusations of waste}.",
        "The mill [disputes] {the scale of the losses alleged}.",
        "He [pleaded] {“not guilty” to a charge of theft}.",
        # nothing was asked, met or taken
        "“{No collusion, no obstruction},” he [said].",
        "He [said] {the request to the judge “never happened”}.",
        "He [said] {the president never spoke with Mr. Ro about it}.",
        "He [said] {he never asked for the inquiry to be dropped}.",
        "She [told] the court {her client had neither requested nor received bribes}.",
        "She [said] {the man was neither an employee nor an agent of the mill}.",
        "He [maintained] {he was innocent of two charges of misconduct}.",
        "“{There has been no such information, so disregard the rumours},” he [said].",
        "“{I did not beat anyone},” the constable [said].",
        (
            "Reacting to reports of a raid, Lt. Col. Sann [told] a briefing: “{They spread lies. "
            "Our aircraft did not bomb the village}.”"
        ),
        # in the passive
        "{The rumour that the mint would close} [was denied by] its director.",
        "[The allegation] that {he had sold the mill} was denied by his lawyer.",
        "The claim that {the vaccine was untested} [was rejected] by the ministry.",
        # answers
        "{“No,”} he [said] when asked if he had leaked the memo.",
        "Q: They say the fleet has left.\nA: {It has not. Go and look}.",
        "Q: Is the minister lying?\nA: {Of course not}.",
        "Q: Did your office ask for the tape?\nA: {No, my office did not}.",
        "Q: Did the president order the arrest?\nA: {He did not}.",
        "{No, the national bank has not frozen any accounts}",
        "She [said] {the flight had nothing to do with the coup, as some papers claim}.",
        "The aide [had denied] {promising the island to anybody}.",
    ],
)
def test_ordinary_denials(marked: str) -> None:
    assert force_in(marked) is Force.DENIES


@pytest.mark.parametrize(
    "marked",
    [
        "The office [declined to confirm or deny] {the report}.",
        "He [said] {we wanted rain, but that is simply not the case here}.",
        "“{What we hoped for never happened},” she [said].",
        "He [said] {the broadcast contained statements which the station knew were untrue}.",
        "She [said] {there was no basis for a deal}.",
        "“{I reject that offer},” the miller [said].",
        "He [said] {he has no hidden talents}.",
        "She [said] {the road is not finished and never was wide enough}.",
        "He [said] {there are no troops in the valley}.",
        "“{We have not and will not recognise the annexation},” she [said].",
        "“{We have never recognised that border and will never recognise it},” he [said].",
        "“{I am not a politician},” she [said].",
        "He [said] {I had no knowledge of music}.",
        "He [said] {the two boats have not had any contact}.",
        "She [said] {he had not had any contact with the crew in almost a week}.",
        "“{As long as we are not violating any rule},” she [said].",
        "He [said] {she flatly refused to sing}.",
        "He [said] {not a single house was left}.",
        "She [said] {no money was paid to the weavers for months}.",
        "She [maintained] {that nobody had won}.",
        "Q: Did you sleep well?\nA: {Not at all. The mill turned all night}.",
        "Q: Did you reach an agreement?\nA: {No, we did not. We meet again in May}.",
        "Q: Has the jury finished?\nA: {It has not. It needs a week}.",
        "Q: Are there plans for a fair?\nA: {There are no such plans at the moment}.",
        "The consul [denied] {the singers visas}.",
        "He [noted] {that the report was late}.",
        "“{It is simply not the case that all farmers are poor},” he [said].",
        "The guard [denied] {help to nobody}.",
        "The prefect [denied] {the prisoner medical care}.",
        "The speaker [denied] {the floor to the smaller parties}.",
        "The abbot [denied] {himself any luxury}.",
        "Q: Was it a difficult decision?\nA: {Not at all}.",
        "{“No,”} he [said] when asked if he had seen the sea.",
        "“{Lurien has not supplied the promised weapons},” the general [said].",
        "“{My words were few},” the poet [said].",
        "“{I don't work on Sundays},” the baker [said].",
        "“{It is false to think that peace comes by itself},” the bishop [said].",
        "Q: Is the strike over?\nA: {No. It is not over}.",
        "Q: Did the rain spoil the hay?\nA: {No, it did not. We were lucky}.",
        "“{There is no pressure on us to sell},” the farmer [said].",
        "“{Nobody has made a better loaf},” the baker [said].",
        "He [said] {police never told us why}.",
        "The minister [denied] {the town a second bridge}.",
        "Parliament [rejected] {the report of the committee by one vote}.",
        "“{Not one worker had been paid},” the clerk [said].",
        "“{Nobody has asked me to dance},” the widow [said].",
        "The registry [denied] {the league registration}.",
        "“{No one has claimed responsibility},” the police [said].",
        "Q: Did you sign it today?\nA: {No, we did not sign it today}.",
        "“{We did not get a single cent from the state},” the weaver [said].",
        "The colonel [insisted] {there was no alternative to talks}.",
        "He [said] {the picture is distorted by the snow}.",
        "She [said] {we received no such offer last year}.",
        "The league [rejected] {any talk of compromise}.",
        "The prefect [rejected] {the findings as too late}.",
        "“{We do not exclude a sale},” he [said] in reply to the report.",
        "“{There were no plans for a bridge},” she [said] when asked about the reports.",
        "Q: They say bread is dear.\nA: {It is, and we do not know why}.",
        "{The claims} [were dismissed] by a judge in Tarn.",
        "{The request} [was denied] by the ministry.",
        "Two reporters [were denied] {entry to the hall}.",
        "“{There was no order to leave the valley},” the shepherd [said].",
        "“{Neither I nor my brothers were asked},” he [said].",
        "He [said] {the report is a false start}.",
        "“{This is a fine piece of journalism},” she [said].",
        "He [said] {some of what we eat is not good for most people}.",
        "The union [refused] {the offer as inadequate}.",
        "She [said] {her hopes had proved false}.",
        "He [said] {she never asked him to sit}.",
        "She [said] {the bread was neither a cake nor a bun}.",
        "The guards [pushed back] {the crowd}.",
        "He [pleaded] {for mercy}.",
        "The envoy [denounced] {reports of a massacre as too few}.",
        ("Asked about the reports, she [said]: “{We read them. We have not received the letter}.”"),
        "“{I have never had any trouble with the boat},” she [said].",
    ],
)
def test_near_misses(marked: str) -> None:
    assert force_in(marked) is not Force.DENIES


@pytest.mark.parametrize("who", ["it", "he", "that it", "the company", "Orland", "its staff"])
@pytest.mark.parametrize(
    "what",
    [
        "had offered asylum to the general",
        "had given support to the rebels",
        "had paid compensation to the widow",
        "had refused entry to refugees",
        "had granted access to the files",
        "had promised the union a seat",
        "had been promised the nomination",
        "has requested membership in the bloc",
        "supplied electricity to the rebels",
        "had rejected the request for help",
        "would seek a licence for the mine",
        "had hidden food and water from inspectors",
        "had lost its status as a bank",
    ],
)
def test_a_denied_sentence_is_no_refusal(who: str, what: str) -> None:
    assert force_of(f"{who} {what}", "denied")[0] is Force.DENIES


@pytest.mark.parametrize("who", ["the prisoners", "women", "Orland", "thousands of families"])
@pytest.mark.parametrize(
    "what",
    [
        "bail",
        "citizenship",
        "medical treatment",
        "any help",
        "their pensions",
        "a licence",
        "a fair trial",
        "access to the archive",
        "the right to vote",
    ],
)
def test_what_is_refused_to_somebody_is_not_denied(who: str, what: str) -> None:
    assert force_of(f"{who} {what}", "denied")[0] is not Force.DENIES
