"""What the act of a statement, and the first sentence, tell of its countries."""

from __future__ import annotations

from pathlib import Path

import pytest

from rostra.domain.records import Kind, Speaker
from rostra.extraction.concern import evidence
from rostra.extraction.concern_article import Article
from rostra.extraction.concern_kinds import Mark, Sign, Signs
from rostra.extraction.countries import Countries
from rostra.extraction.speakers.types import Resolution, Utterance

COUNTRIES = Countries.load(Path(__file__).parents[3] / "resources")
TALKS = "Prime Minister of Georgia Lasha Tevdor received Foreign Minister of Armenia Aram Petan."
HOST = Speaker("Lasha Tevdor", country="GE", role="Prime Minister of Georgia")
GUEST = Speaker("Aram Petan", country="AM", role="Foreign Minister of Armenia")
KERN = Speaker("Olaf Kern")


def said(
    opening: str, cue: str, content: str, speaker: Speaker = KERN, kind: Kind = Kind.INDIRECT
) -> Signs:
    """The signs of one statement behind an opening."""
    text = f"{opening} {cue} {content}"
    at, begin = len(opening) + 1, len(text) - len(content)
    cues = ((at, at + len(cue)),) if cue else ()
    one = Utterance(((begin, len(text)),), cues, (), kind)
    return evidence(COUNTRIES, text, [one], [Resolution((speaker,), 0.9)])[1][0]


def having(sign: Sign, signs: Signs) -> set[str]:
    return {code for code, of in signs.of.items() if sign in of}


def test_the_first_sentence_names_the_story() -> None:
    signs = said("Norway sent a note to Sweden. Peru slept. All was well.", "said", "it was long")
    assert having(Sign.FIRST, signs) == {"NO", "SE"}
    assert having(Sign.FIRST_MANY, signs) == set()
    many = said("Norway, Peru and Sweden met. Chile did not.", "said", "it was long")
    assert having(Sign.FIRST_MANY, many) == {"NO", "PE", "SE"}


@pytest.mark.parametrize("line", ["", "date 2026-05-04\n", "Date: 4.5.2026 ", "A long night\n"])
def test_the_first_sentence_is_the_first_that_names_a_country(line: str) -> None:
    signs = said(f"{line}Norway sent a note. Peru slept.", "said", "it was long")
    assert having(Sign.FIRST, signs) == {"NO"}
    late = said(line + "Nobody knew of it. " * 20 + "Norway sent a note.", "said", "it was long")
    assert having(Sign.FIRST, late) == set()


@pytest.mark.parametrize(
    ("opening", "home"),
    [
        ("ACCRA, 21 May 2026 - The Minister of Health opened a laboratory.", {"GH"}),
        ("date 2026-05-21\nACCRA, 21 May 2026 - The Minister of Health opened a house.", {"GH"}),
        ("LONDON - The government will send them to Kosovo, it said.", {"GB"}),
        ("LONDON - The firm will send them to Kosovo, it said.", set()),
        ("BOGOTÁ, Aug 22 (Andes Report) - Colombia expelled two diplomats.", {"CO"}),
        ("ACCRA, 21 May 2026 - A ship of painted wood sank in the harbour.", set()),
        ("ACCRA, 21 May 2026 - The Minister of Health of Togo opened a laboratory.", set()),
        ("VIENNA, 21 May 2026 - The UN agency asked the President of its council.", set()),
        ("Briefing by the spokesperson\n\nAccra, May 21, 2026\n\nGood morning.", {"GH"}),
        ("Interview with a pianist\n\nAccra, May 21, 2026\n\nGood morning.", set()),
    ],
)
def test_an_official_report_is_of_the_state_it_is_written_in(opening: str, home: set[str]) -> None:
    signs = said(opening, "said", "the samples were safe")
    assert having(Sign.HOME_HERE, signs) == home


@pytest.mark.parametrize(
    ("topic", "codes"),
    [
        ("Regarding Moldova, she was glad.", {"MD"}),
        ("Turning to the arrest of two sailors, she had told the Peruvian envoy much.", {"PE"}),
        ("Regarding Moldova, she was glad. On energy, she was not.", set()),
        ("She spoke of Moldova. On Tuesday, she slept.", {"MD"}),
        ("She was glad. It was Moldova's day, all said.", set()),
    ],
)
def test_a_topic_is_of_its_countries_until_another_is_announced(
    topic: str, codes: set[str]
) -> None:
    assert having(Sign.DISCUSSED, said(topic, "She said", "it was safe")) == codes


@pytest.mark.parametrize(
    ("content", "talked", "beside", "third"),
    [
        ("the road was open", {"AM"}, set(), set()),
        ("the road to Tbilisi was open", set(), {"AM"}, set()),
        ("the road to Oslo was open", set(), set(), {"AM", "GE"}),
    ],
)
def test_what_is_named_beside_a_party(
    content: str, talked: set[str], beside: set[str], third: set[str]
) -> None:
    signs = said(TALKS, "said", content, HOST)
    assert having(Sign.PARTY_TALKED, signs) == talked
    assert having(Sign.PARTY_BESIDE, signs) == beside
    assert having(Sign.PARTY_THIRD, signs) == third
    assert not having(Sign.OWN_BESIDE, signs)
    assert (Mark.OWN_ONLY in signs.marks) is bool(beside)


@pytest.mark.parametrize(
    ("cue", "sign", "codes"),
    [
        ("offered", Sign.PARTY_OFFERED, {"AM"}),
        ("invited experts for", Sign.PARTY_OFFERED, {"AM"}),
        ("said", Sign.PARTY_OFFERED, set()),
        ("denied", Sign.OWN_DENIED, {"GE"}),
        ("ruled out", Sign.OWN_DENIED, {"GE"}),
        ("ruled that", Sign.OWN_DENIED, set()),
        ("urged", Sign.OPENING_ASKED, {"AM"}),
        ("called for", Sign.OPENING_ASKED, {"AM"}),
        ("called", Sign.OPENING_ASKED, set()),
        ("warned of", Sign.PARAGRAPH_ACCUSED, {"AM", "GE"}),
        ("spoke of", Sign.PARAGRAPH_ACCUSED, set()),
    ],
)
def test_an_act_is_about_one_of_those_who_talk(cue: str, sign: Sign, codes: set[str]) -> None:
    assert having(sign, said(TALKS, cue, "six months of patience", HOST)) == codes


def test_an_answer_is_about_what_was_said_before() -> None:
    text = "Norway is late, Kern said. Ann Lee replied it was early."
    first = Utterance(((0, 14),), cue=((21, 25),), source=((16, 20),))
    second = Utterance(((43, 55),), cue=((35, 42),), source=((27, 34),))
    who = [Resolution((KERN,), 0.9), Resolution((Speaker("Ann Lee"),), 0.9)]
    assert having(Sign.BEFORE_REPLIED, evidence(COUNTRIES, text, [first, second], who)[1][1]) == {
        "NO"
    }
    added = text.replace("replied", "decided")
    assert not having(Sign.BEFORE_REPLIED, evidence(COUNTRIES, added, [first, second], who)[1][1])


@pytest.mark.parametrize(
    ("before", "content", "codes"),
    [
        ("The Ukrainian workers will be sent home.", "they had built it", {"UA"}),
        ("Two American car makers pay most of it.", "all would suffer if they left", {"US"}),
        ("Many Swedes came.", "the town loved them", {"SE"}),
        ("The Ukrainian minister was late.", "they had built it", set()),
        ("Ukraine is large.", "they had built it", set()),
        ("The Ukrainian workers will be sent home.", "it had been built", set()),
        ("Ukrainian workers came. " + "Nobody knew why or when. " * 10, "they built it", set()),
    ],
)
def test_they_are_the_people_or_things_told_right_before(
    before: str, content: str, codes: set[str]
) -> None:
    assert having(Sign.THEY, said(before, "said", content)) == codes


@pytest.mark.parametrize(
    ("before", "content", "codes"),
    [
        ("The plant was built in Peru.", "it fed the town", {"PE"}),
        ("The plant was built in Peru.", "the plant fed the town and it was good", set()),
        ("The plant was built in Peru. " + "Nobody came. " * 20, "it fed the town", set()),
    ],
)
def test_it_begins_what_is_said_of_the_country_right_before(
    before: str, content: str, codes: set[str]
) -> None:
    assert having(Sign.IT_CLOSE, said(before, "He said", content)) == codes


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("President Ricardo Lagos of Chile spoke. President Lagos left. Lagos was late.", ["CL"]),
        ("President Lagos left Chile for Nigeria.", ["CL", "NG"]),
        ("President Lagos left Chile. The fire in Lagos was out.", ["CL", "NG"]),
        ("President Mubarak flew to Cairo. Cairo slept.", ["EG", "EG"]),
        ("The President of Lagos was out.", ["NG"]),
    ],
)
def test_somebody_with_a_title_is_no_city(text: str, codes: list[str]) -> None:
    assert [m.code for m in Article.of(COUNTRIES, text).mentions] == codes


def test_what_is_hers_is_her_countrys() -> None:
    assert having(Sign.OWN_THINGS, said(TALKS, "said", "his mines were empty", HOST)) == {"GE"}
    assert having(Sign.OWN_THINGS, said(TALKS, "said", "the mines were empty", HOST)) == set()


@pytest.mark.parametrize(
    ("cue", "content", "marks"),
    [
        ("said", "the weather was fine", set()),
        ("offered", "the weather report", {Mark.OFFERS}),
        ("voiced", "doubts", {Mark.HOPES}),
        ("said", "she was late", {Mark.HE}),
        ("said", "the heat was great", set()),
        ("said", "the cable was cut", {Mark.BETWEEN}),
        ("said", "the loan for the railway came", {Mark.BETWEEN, Mark.BETWEEN_TWICE}),
        ("said", "the storyline was cut", set()),
        ("said", "wages would rise", {Mark.DOMESTIC}),
        ("said", "everybody must wait", {Mark.MUST}),
        ("said", "the musty rooms were shut", set()),
        ("said", "patience was needed", {Mark.FEELS}),
    ],
)
def test_marks_of_acts_and_things(cue: str, content: str, marks: set[Mark]) -> None:
    mine = {
        Mark.OFFERS, Mark.HOPES, Mark.HE, Mark.BETWEEN, Mark.BETWEEN_TWICE, Mark.DOMESTIC,
        Mark.MUST, Mark.FEELS, Mark.DIRECT, Mark.OWN_ONLY,
    }  # fmt: skip
    assert said("All was well.", cue, content).marks & mine == marks


def test_a_quotation_is_marked() -> None:
    assert Mark.DIRECT in said("All was well.", "said", "it rained", kind=Kind.DIRECT).marks


@pytest.mark.parametrize(
    ("content", "apart"),
    [
        ("the harvest was in", {"AM"}),
        ("the harvest at Tbilisi was in", {"AM"}),
        ("the harvest at Oslo was in", set()),
        ("the border was open", set()),
    ],
)
def test_what_lies_between_two_is_told_from_what_does_not(content: str, apart: set[str]) -> None:
    assert having(Sign.PARTY_APART, said(TALKS, "said", content, HOST)) == apart


QUARREL = "Mali and Niger accused one another on Monday.\n\n"
MALIAN = Speaker("Ada Keita", country="ML", role="Foreign Minister of Mali")


@pytest.mark.parametrize(
    ("content", "codes"),
    [("they had broken it", {"NE"}), ("theirs was the fault", {"NE"}), ("she broke it", set())],
)
def test_they_are_the_other_side(content: str, codes: set[str]) -> None:
    assert having(Sign.OTHER_THEY, said(QUARREL, "said", content, MALIAN)) == codes
