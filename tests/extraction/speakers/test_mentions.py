"""Kinds of mention that first-sight articles got wrong: each class once, with invented names."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

from rostra.domain.records import Kind, Speaker
from rostra.extraction.people.knowledge import Knowledge
from rostra.extraction.speakers import Utterance, resolve_speakers

Names = Callable[..., list[str]]
Speakers = Callable[..., list[Speaker]]

CASES = {
    "two of one surname, by Mr and Mrs": (
        "[Alan Venn] spoke. A clerk, [Moira Venn], spoke. [Mr Venn] spoke. [Ms Venn] spoke.",
        ["Alan Venn", "Moira Venn", "Alan Venn", "Moira Venn"],
    ),
    "the former and the latter": (
        "Neither Adam Okemba nor Nina Juma came. [The former] wrote. [The latter] wrote back.",
        ["Adam Okemba", "Nina Juma"],
    ),
    "what somebody is called": (
        "The welder Tomas Ilk came. [Irma Sool] spoke. [The welder] spoke.",
        ["Irma Sool", "Tomas Ilk"],
    ),
    "nobody is called so": ("[Irma Sool] spoke. [The plumber] spoke.", ["Irma Sool", ""]),
    "a former office": (
        "Opposition candidate Tarek Benhadi came.\n\n[Benhadi] spoke. [The former judge] spoke.",
        ["Tarek Benhadi", "Tarek Benhadi"],
    ),
    "the minister and the minister's spokesman": (
        (
            "[Trade Minister Gloria West] spoke. [The minister's spokesman, Dieter Quay], spoke."
            " [The minister] spoke."
        ),
        ["Gloria West", "Dieter Quay", "Gloria West"],
    ),
    "he spoke to the President": (
        (
            "President Idris Kamal received Adam Reyk. [Kamal] spoke. [Reyk] spoke."
            " [He] informed the President of a plan."
        ),
        ["Idris Kamal", "Adam Reyk", "Adam Reyk"],
    ),
    "a guest who is named first": (
        (
            "Foreign Minister of Vestra Elsa Quist was received by Prime Minister Karim Desta."
            " [Desta] spoke. [The guest] spoke."
        ),
        ["Karim Desta", "Elsa Quist"],
    ),
    "people and no person": (
        "[People] say so. [Three prosecutors] say so. [Republican voters] said so.",
        ["", "", ""],
    ),
    "a newspaper is no document": (
        "Paris was calm. [Paris] spoke. [The Washington Post] wrote it.",
        ["Government of France", "Washington Post"],
    ),
    "documents": (
        (
            "[A study by the University of Veld] found it. [An analysis by Lily Bren] found it."
            " [The Bank of Veld] spoke. [The bank's quarterly report] said it."
        ),
        ["University of Veld", "Lily Bren", "Bank of Veld", "Bank of Veld"],
    ),
    "an owner that is a company": (
        "[The mine's owner, Orne Minerals], denied it. [The company] denied it again.",
        ["Orne Minerals", "Orne Minerals"],
    ),
    "a family name first": (
        "Envoy Han Sung-woo met Maria Lund. [Han Sung-woo] spoke. [He] spoke again.",
        ["Han Sung-woo", "Han Sung-woo"],
    ),
    "the two countries do not speak": (
        "[Adam Okemba and Nina Juma] spoke. [The two countries] agreed.",
        ["Adam Okemba+Nina Juma", ""],
    ),
    "a headline's capitals are no name": (
        "Elsa Quist Promises Action On Grain In First Days\n\n[Elsa Quist] spoke. [Quist] spoke.",
        ["Elsa Quist", "Elsa Quist"],
    ),
    "a senator of another part, a nominee of another party": (
        (
            "Vermont Sen. Karim Desta met Democratic nominee Elsa Quist. [The Vermont senator]"
            " spoke. [The Ohio senator] spoke. [The Democratic nominee] spoke."
            " [The Republican nominee] spoke."
        ),
        ["Karim Desta", "", "Elsa Quist", ""],
    ),
    "only one of two was marked": (
        "Aino Dell met Nina Quill. [Dell] and Quill jointly asked for more.",
        ["Aino Dell+Nina Quill"],
    ),
    "only one of two states was marked": (
        "On Monday Mexico and [Canada] asked for more.",
        ["Government of Mexico+Government of Canada"],
    ),
    "a minister of two things": (
        (
            "Minister of Culture and Sports of Vestra Aida Quist met Minister of Culture of Lunesia"
            " Bo Reyk. [The ministers] spoke."
        ),
        ["Aida Quist+Bo Reyk"],
    ),
    "a name with what it is behind it": (
        (
            "[Halvard Foods, the frozen-fish group], spoke. [Halvard] spoke."
            " [The Vestran Space Agency on] spoke."
        ),
        ["Halvard Foods", "Halvard Foods", "Vestran Space Agency"],
    ),
    "a mention cut short": (
        "Minister Elsa Quist came. [The] minister spoke. [The] visitor spoke.",
        ["Elsa Quist", ""],
    ),
    "titles written short": (
        "[Gov. Elsa Quist] spoke. [Sen. Karim Desta] spoke. [The governor] spoke.",
        ["Elsa Quist", "Karim Desta", "Elsa Quist"],
    ),
}


@pytest.mark.parametrize("case", CASES)
def test_who_is_meant(names: Names, case: str) -> None:
    marked, wanted = CASES[case]
    assert names(marked) == wanted


@pytest.mark.parametrize(
    ("marked", "outlet", "wanted"),
    [
        # The state that the article speaks from: its outlet's, its rulers', the one most named.
        ("[The Finance Ministry] spoke.", "Veldanian Telegraph of Veldania", "Finance of Veldania"),
        ("Veldania's prime minister, Elsa Quist, spoke. [The finance ministry] spoke.", "",
         "Finance of Veldania"),
        ("Voters went to the presidential election in Tamoria. [The Health Ministry] spoke.", "",
         "Health of Tamoria"),
        # An ambassador's state is not the article's, and one word on a state does not make it so.
        ("Sweden's ambassador, Gunnar Ek, laughed. [The Finance Ministry] spoke.", "", "Finance"),
        ("Steel came from Ukraine. [The Finance Ministry] spoke.", "", "Finance"),
        ("Rain fell. [The Finance Ministry] spoke.", "El Altiplano, English service", "Finance"),
    ],
)  # fmt: skip
def test_whose_ministry_it_is(names: Names, marked: str, outlet: str, wanted: str) -> None:
    assert names(marked, outlet=outlet) == [f"Ministry of {wanted}"]


@pytest.mark.parametrize(
    ("marked", "wanted"),
    [
        (("Two officials at the energy ministry of Vestra came."
          " [A spokesman for the ministry, Tibor Lenk], spoke. [He] spoke."),
         ["Ministry of Energy of Vestra"] * 2),
        ("[The representative of UNESCO, Claire Bonn], spoke. [She] spoke.", ["UNESCO"] * 2),
        ("[The press office of the minister for rivers, Ludo Hall], spoke.", ["Ludo Hall"]),
        ("Orne Minerals closed a mine. [A company spokesman] spoke.", ["Orne Minerals"]),
        ("King Harald Lunde was away. [A palace spokesman] spoke.", ["Harald Lunde"]),
        # An official is no spokesman, a lawyer speaks for himself, a party's word is no body.
        ("[A State Department official] spoke. [Two European diplomats] spoke.", ["", ""]),
        ("Klaus Werring came. [Werring's lawyer, Petra Halm], spoke.", [""]),
        ("[Opposition transport spokesman Iain Dorrie] spoke. [He] spoke.", ["", ""]),
        ("Grace Hollis came. [A campaign aide for Grace Hollis] spoke.", ["Grace Hollis"]),
    ],
)  # fmt: skip
def test_on_whose_behalf(speakers: Speakers, marked: str, wanted: list[str]) -> None:
    assert [s.on_behalf_of for s in speakers(marked)] == wanted


def test_a_spokesperson_who_passes_on_a_leaders_words_speaks_for_the_body(known: Knowledge) -> None:
    text = (
        "UNESCO spokeswoman Ineke Daru said that Foreign Minister Aurel Tench had denied it."
        " Daru said it rained."
    )

    def at(piece: str, after: int = 0) -> tuple[int, int]:
        start = text.index(piece, after)
        return start, start + len(piece)

    outer = Utterance(
        (at("Foreign Minister Aurel Tench had denied it"),), (at("said"),), (at("Ineke Daru"),)
    )
    inner = Utterance(
        (at("it", 70),), (at("denied"),), (at("Foreign Minister Aurel Tench"),), nested_in=0
    )
    own = Utterance((at("it rained"),), (at("said", 80),), (at("Daru", 70),))
    found = resolve_speakers(text, [outer, inner, own], date(2024, 3, 6), known)
    assert [(one.speakers[0].name, one.speakers[0].on_behalf_of) for one in found] == [
        ("Ineke Daru", "UNESCO"), ("Aurel Tench", ""), ("Ineke Daru", "UNESCO"),
    ]  # fmt: skip


def test_nobody_means_themselves_by_he_in_their_own_words(known: Knowledge) -> None:
    text = "Ruud Aster answered. “He told me that it rains,” Aster said. Otto Weil left."
    quote = (text.index("He told"), text.index(",”"))
    outer = Utterance((quote,), (), ((text.index("Aster said"), text.index(" said")),), Kind.DIRECT)
    inner = Utterance(
        ((text.index("it rains"), text.index(",”")),), (), ((quote[0], quote[0] + 2),), nested_in=0
    )
    found = resolve_speakers(text, [outer, inner], date(2024, 3, 6), known)
    assert [one.speakers[0].name for one in found] == ["Ruud Aster", ""]


@pytest.mark.parametrize(
    ("question", "wanted"),
    [
        ("Prime Minister, what if it rains?", "Marja Lehtola"),
        ("Mr Valdas, what if it rains?", "Timor Valdas"),
        ("A question to the President. What if it rains?", "Timor Valdas"),
        ("This is for the Treasury. Ms. Lehtola, is there money?", "Marja Lehtola"),
        ("And who pays for that?", "Timor Valdas"),
    ],
)
def test_a_bare_answer_is_of_whom_the_question_addressed(
    known: Knowledge, question: str, wanted: str
) -> None:
    text = (
        "President Timor Valdas of Ordavia and Prime Minister Marja Lehtola of Finland\n\n"
        f"PRESIDENT VALDAS: We lay a cable.\n\nQ: {question}\n\nA: It is paid.\n"
    )
    utterances = []
    for label in ("PRESIDENT VALDAS", "A"):
        start = text.index(f"\n{label}: ") + 1
        end = text.index(".\n", start)
        said = (start + len(label) + 2, end)
        utterances.append(
            Utterance((said,), (), ((start, start + len(label)),), Kind.DIRECT, label)
        )
    found = resolve_speakers(text, utterances, date(2024, 5, 16), known)
    assert [one.speakers[0].name for one in found] == ["Timor Valdas", wanted]


def test_who_is_told_is_not_who_tells(known: Knowledge) -> None:
    text = "President Dana Oral was told that it rained."
    told = Utterance(((33, 43),), ((20, 32),), ((0, 19),))
    (one,) = resolve_speakers(text, [told], date(2024, 3, 6), known)
    assert one.speakers[0].name == ""
    assert "told" in one.speakers[0].reason


def test_i_in_a_quotation_is_the_one_who_is_quoted(known: Knowledge) -> None:
    text = "“I said that we would not pay,” Irma Sool said, and “we said that I was right”."
    at = lambda part: (text.index(part), text.index(part) + len(part))  # noqa: E731
    outer = Utterance((at("I said that we would not pay"),), (), (at("Irma Sool"),), Kind.DIRECT)
    inner = Utterance((at("we would not pay"),), (), (at("I"),), Kind.DIRECT, nested_in=0)
    found = resolve_speakers(text, [outer, inner], date(2024, 3, 6), known)
    assert [[s.name for s in one.speakers] for one in found] == [["Irma Sool"], ["Irma Sool"]]
    alone = resolve_speakers(text, [Utterance(inner.content, (), inner.source)], None, known)
    assert [s.name for s in alone[0].speakers] == [""]
