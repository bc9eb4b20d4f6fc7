"""“Condemned the attack and urged calm” is two statements of one speaker."""

from __future__ import annotations

import pytest

from rostra.extraction.coordinated import part, unpart
from rostra.extraction.sighting import Sighting


def parted(text: str, content: str, cue: str) -> list[tuple[str, str]]:
    """Cue and content of each statement after the rule, given the model's one; “Ro” says it."""
    span = lambda words: (text.index(words), text.index(words) + len(words))  # noqa: E731
    seen = [Sighting((span(content),), (span(cue),), (span("Ro"),))]
    part(text, seen)
    assert {s.source for s in seen} == {(span("Ro"),)}
    return [(text[slice(*s.cue[0])], text[slice(*s.content[0])]) for s in seen]


def test_two_acts_after_a_thing() -> None:
    text = "Ro condemned the attack and expressed concern over the shelling of the port."
    assert parted(text, text[13:-1], "condemned") == [
        ("condemned", "the attack"),
        ("expressed concern over", "the shelling of the port"),
    ]


def test_three_acts() -> None:
    text = "Ro praised the farmers, promised new roads and called for an early vote."
    assert parted(text, text[11:-1], "praised") == [
        ("praised", "the farmers"),
        ("promised", "new roads"),
        ("called for", "an early vote"),
    ]


@pytest.mark.parametrize(
    ("text", "cue"),
    [
        ("Ro said the envoy had come and promised help.", "said"),
        ("Ro welcomed the envoy who came and promised help.", "welcomed"),
        ("Ro welcomed the steps agreed and announced by the board.", "welcomed"),
        ("Ro condemned the levy, announced in May, and its authors.", "condemned"),
        ("Ro praised the “calm and promised help” of Veld.", "praised"),
        ("Ro stressed that the port was safe and promised it to all.", "stressed"),
    ],
)
def test_what_may_be_the_clauses_own_stays(text: str, cue: str) -> None:
    content = text[text.index(cue) + len(cue) + 1 : -1]
    assert parted(text, content, cue) == [(cue, content)]


@pytest.mark.parametrize(
    ("text", "first", "cue", "wanted"),
    [
        (
            "Ro said many were held and threatened for doing their work.",
            "many were held",
            "threatened for",
            ["many were held and threatened for doing their work"],
        ),
        (
            "Ro denied a clerk had been threatened and described the note as a smear.",
            "a clerk had been threatened",
            "described",
            ["a clerk had been threatened", "the note as a smear"],
        ),
        (
            "Ro said it has to publish and republish its rules.",
            "it has to publish",
            "republish",
            ["it has to publish and republish its rules"],
        ),
        (
            "Ro said she had to leave and told all to go.",
            "she had to leave",
            "told",
            ["she had to leave", "all to go"],
        ),
        (
            "Ro said the port was old and warned of floods.",
            "the port was old",
            "warned of",
            ["the port was old", "floods"],
        ),
    ],
)
def test_what_was_done_to_them_is_not_said(
    text: str, first: str, cue: str, wanted: list[str]
) -> None:
    span = lambda words: (text.index(words), text.index(words) + len(words))  # noqa: E731
    verb = "said" if "said" in text else "denied"
    rest = (span(cue)[1] + 1, len(text) - 1)
    seen = [
        Sighting((span(first),), (span(verb),), (span("Ro"),)),
        Sighting((rest,), (span(cue),), (span("Ro"),)),
    ]
    unpart(text, seen)
    assert [text[slice(*s.content[0])] for s in seen] == wanted


def _unparted(text: str, *found: tuple[str, str]) -> list[tuple[str, str]]:
    span = lambda words: (text.index(words), text.index(words) + len(words))  # noqa: E731
    seen = [Sighting((span(content),), (span(cue),), (span("Ro"),)) for cue, content in found]
    unpart(text, seen)
    return [(text[slice(*s.cue[0])], text[slice(*s.content[0])]) for s in seen]


def test_what_a_report_alleges_is_not_alleged_by_who_denies_it() -> None:
    text = "Ro denied reports in the local press on Monday alleging that she had fled."
    found = _unparted(text, ("denied", "reports in the local press"), ("alleging", "she had fled"))
    assert found == [("denied", text[10:-1])]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "Ro denied the reports saying they were false.",
            (("denied", "the reports"), ("saying", "they were false")),
        ),
        (
            "Ro denied the claims, alleging that she was framed.",
            (("denied", "the claims"), ("alleging", "she was framed")),
        ),
        (
            "Ro denied it. A report alleging that she fled appeared.",
            (("denied", "it"), ("alleging", "she fled")),
        ),
    ],
)
def test_who_denies_reports_may_allege_something(
    text: str, found: tuple[tuple[str, str], ...]
) -> None:
    assert _unparted(text, *found) == list(found)


def test_what_is_done_by_another_is_no_act_of_the_speaker() -> None:
    text = "Ro said the drill that was announced in May and criticized by Osk is an answer."
    found = _unparted(
        text, ("said", "the drill that was announced in May"), ("criticized", "is an answer")
    )
    assert found == [("said", text[8:-1])]
    text = "Ro urged Osk to refrain from the oath and instead cede power."
    found = _unparted(text, ("urged", text[9:37]), ("instead cede", "power"))
    assert found == [("urged", text[9:-1])]


@pytest.mark.parametrize(
    ("text", "sources", "first"),
    [
        ("Ro noted the state had been repeatedly denying that it came.", ["Ro", "the state"], 9),
        ("Ro noted the state was poor, denying that it came.", ["Ro", "Ro"], 0),
    ],
)
def test_who_is_told_to_be_denying_it_denies_it(text: str, sources: list[str], first: int) -> None:
    span = lambda words: (text.index(words), text.index(words) + len(words))  # noqa: E731
    cue = "repeatedly denying" if "repeat" in text else "denying"
    content = text[9 : text.index(cue)].strip(" ,")
    seen = [
        Sighting((span(content),), (span("noted"),), (span("Ro"),)),
        Sighting((span("that it came"),), (span(cue),), (span("Ro"),)),
    ]
    unpart(text, seen)
    assert [text[slice(*s.source[0])] for s in seen] == sources
    assert text[slice(*seen[0].content[0])] == (text[first:-1] if first else content)


@pytest.mark.parametrize("said", ["any pressure", "against blaming one firm"])
def test_words_under_a_colon_are_a_statement_of_their_own(said: str) -> None:
    text = f"Ro denied {said}: “I have never seen him at sea.”"
    span = lambda words: (text.index(words), text.index(words) + len(words))  # noqa: E731
    quoted = "I have never seen him at sea"
    seen = [Sighting((span(said), span(quoted)), (span("denied"),), (span("Ro"),))]
    part(text, seen)
    assert [(s.content, s.source) for s in seen] == [
        ((span(said),), (span("Ro"),)),
        ((span(quoted),), (span("Ro"),)),
    ]


def test_a_quotation_behind_the_sentence_is_a_statement_of_its_own() -> None:
    text = "Ro said the order was stayed, as it was void. “Let the people decide it.”"
    span = lambda words: (text.index(words), text.index(words) + len(words))  # noqa: E731
    quoted = "Let the people decide it"
    seen = [Sighting((span("the order was stayed"), span(quoted)), (span("said"),), (span("Ro"),))]
    part(text, seen)
    assert [s.content for s in seen] == [(span("the order was stayed"),), (span(quoted),)]


def test_a_word_or_two_under_a_colon_are_none() -> None:
    text = "Ro said the answer was simple: “No way”."
    span = lambda words: (text.index(words), text.index(words) + len(words))  # noqa: E731
    seen = [
        Sighting((span("the answer was simple"), span("No way")), (span("said"),), (span("Ro"),))
    ]
    part(text, seen)
    assert len(seen) == 1


ALLEGE = "They allege that Ida Ro, the former mayor, took a bribe and was promised land in Veld."


def test_what_an_apposition_cut_off_is_said_too() -> None:
    span = lambda words: (ALLEGE.index(words), ALLEGE.index(words) + len(words))  # noqa: E731
    they = (span("They"),)
    seen = [
        Sighting((span("Ida Ro"),), (span("allege"),), they),
        Sighting((span("land in Veld"),), (span("was promised"),), they),
    ]
    unpart(ALLEGE, seen)
    assert [ALLEGE[slice(*s.content[0])] for s in seen] == [ALLEGE[17:-1]]


def test_another_speaker_in_it_leaves_it() -> None:
    span = lambda words: (ALLEGE.index(words), ALLEGE.index(words) + len(words))  # noqa: E731
    seen = [
        Sighting((span("Ida Ro"),), (span("allege"),), (span("They"),)),
        Sighting((span("land in Veld"),), (span("was promised"),), (span("the former mayor"),)),
    ]
    unpart(ALLEGE, seen)
    assert ALLEGE[slice(*seen[0].content[0])] == "Ida Ro"


def test_a_verb_that_was_parted_from_its_auxiliary() -> None:
    text = "She added that Ro had demanded his release."
    span = lambda words: (text.index(words), text.index(words) + len(words))  # noqa: E731
    she = (span("She"),)
    seen = [
        Sighting((span("Ro had"),), (span("added"),), she),
        Sighting((span("his release"),), (span("demanded"),), she),
    ]
    unpart(text, seen)
    assert [(text[slice(*s.source[0])], text[slice(*s.content[0])]) for s in seen] == [
        ("She", "Ro had demanded his release"),
        ("Ro", "his release"),
    ]
    passive = text.replace("had", "was")
    span = lambda words: (passive.index(words), passive.index(words) + len(words))  # noqa: E731
    seen = [
        Sighting((span("Ro was"),), (span("added"),), (span("She"),)),
        Sighting((span("his release"),), (span("demanded"),), (span("She"),)),
    ]
    unpart(passive, seen)
    assert [passive[slice(*s.content[0])] for s in seen] == ["Ro was demanded his release"]


def test_a_third_act_behind_a_quotation() -> None:
    text = "Ro slammed the plan as “mad”, likened it to a fire and left."
    assert parted(text, text[11:-1], "slammed") == [
        ("slammed", "the plan as “mad”, "),
        ("likened", "it to a fire and left"),
    ]
    text = "Ro slammed the plan that Weil had hailed as “new”, called it mad and left."
    assert parted(text, text[11:-1], "slammed") == [("slammed", text[11:-1])]
