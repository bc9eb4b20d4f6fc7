"""Quotations under a colon are one statement of whoever the sentence above names."""

from __future__ import annotations

import pytest

from rostra.extraction.announced import announced, attributed, orphaned, signed
from rostra.extraction.quotes import quotations
from rostra.extraction.sighting import Sighting

POST = """Foreign Minister Aurel Tench made the following post after the talks, March 8, in Veld:
“During our talks we looked at all aspects of our relations.
»We have also spoken of the port.
“I thank my colleague for his warm welcome.”
The post is shown with a picture.
"""


def found(text: str, *contents: str, source: str = "") -> list[tuple[list[str], str, str]]:
    """The statements after the rule, given that the model found `contents` in the quotations."""
    span = lambda words: (text.index(words), text.index(words) + len(words))  # noqa: E731
    seen = [Sighting((span(c),), source=(span(source),) if source else ()) for c in contents]
    announced(text, seen, quotations(text))
    words = lambda spans: [text[a:b] for a, b in spans]  # noqa: E731
    return [(words(s.content), " ".join(words(s.cue)), " ".join(words(s.source))) for s in seen]


def test_paragraphs_of_a_post_are_one_statement_of_its_writer() -> None:
    said = found(POST, *(line[1:].strip("”.") for line in POST.splitlines()[1:4]))
    (content, cue, source) = said[0]
    assert len(said) == 1
    assert content[0] == "During our talks we looked at all aspects of our relations."
    assert content[-1] == "I thank my colleague for his warm welcome."
    assert (cue, source) == ("made the following post", "Foreign Minister Aurel Tench")


@pytest.mark.parametrize(
    ("above", "cue", "source"),
    [
        ("On Tuesday, Tench continued as follows:", "continued as follows", "Tench"),
        ("Asked about the port, she said:", "said", "she"),
        ("The mayor of Veld, Ida Ro, wrote:", "wrote", "The mayor of Veld, Ida Ro"),
        ("It rained. Ro then added:", "then added", "Ro"),
    ],
)
def test_the_announcing_sentence_names_source_and_cue(above: str, cue: str, source: str) -> None:
    text = f"{above}\n\n“The port will be open before the end of the year.”\n"
    whole = ["The port will be open before the end of the year."]
    assert found(text) == [(whole, cue, source)]
    assert found(text, whole[0][:-1]) == [(whole, cue, source)]
    assert found(text, "The port") == [(["The port"], "", "")], "too little of it for a statement"


@pytest.mark.parametrize(
    "text",
    [
        "Three books won a prize:\n\n“The Port of Veld and Other Stories”\n",
        "Ro said that the port would open.\n\n“The port will be open before winter.”\n",
        "What the paper found:\n\n“The port will be open before winter.”\n",
    ],
    ids=["titles", "no colon", "nobody"],
)
def test_what_nobody_announces_stays_nobodys(text: str) -> None:
    assert found(text) == []


def test_a_quotation_that_has_a_source_keeps_it() -> None:
    text = "Tench said:\n\n“The port will be open before winter,” Ro told the paper.\n"
    said = [(["The port will be open before winter"], "", "Ro")]
    assert found(text, "The port will be open before winter", source="Ro") == said


def orphan(text: str, content: str, cue: str = "says", source: str = "Ida Ro") -> list[str]:
    """The sources of the statements when the model finds `content` and nobody who says it."""
    span = lambda words: (text.index(words), text.index(words) + len(words))  # noqa: E731
    told = Sighting((span("it helps nobody"),), (span(cue),), (span(source),))
    seen = [told, Sighting((span(content),))]
    orphaned(text, seen, quotations(text))
    return [" ".join(text[a:b] for a, b in s.source) for s in seen]


QUOTED = "It is an austerity budget and nothing else"


def test_a_paragraph_that_is_all_quotation_is_said_by_whoever_is_quoted_above() -> None:
    assert orphan(f"Ida Ro says it helps nobody.\n\n“{QUOTED}.”\n\nRain fell.\n", QUOTED) == [
        "Ida Ro",
        "Ida Ro",
    ]


def test_a_quotation_below_one_with_its_speaker_and_a_place() -> None:
    above = "It is in our interest that all move on"
    text = f"“{above},” Ida Ro told a summit in the hall of Veld.\n\n“{QUOTED}.”\n"
    span = lambda words: (text.index(words), text.index(words) + len(words))  # noqa: E731
    seen = [
        Sighting((span(above),), (span("told"),), (span("Ida Ro"),)),
        Sighting((span(QUOTED),)),
    ]
    orphaned(text, seen, quotations(text))
    assert [" ".join(text[a:b] for a, b in s.source) for s in seen] == ["Ida Ro", "Ida Ro"]


@pytest.mark.parametrize(
    "text",
    [
        f"Ida Ro says it helps nobody. The hall was full.\n\n“{QUOTED}.”\n",
        f"Ida Ro says it helps nobody.\n\nThe hall was full.\n\n“{QUOTED}.”\n",
        f"Ida Ro says it helps nobody.\n\n“{QUOTED},” read a placard.\n",
    ],
    ids=["another sentence", "another paragraph", "more than the quotation"],
)
def test_otherwise_nobody_is_known_to_say_it(text: str) -> None:
    assert orphan(text, QUOTED) == ["Ida Ro", ""]


@pytest.mark.parametrize(
    ("below", "who"),
    [
        ("– Ida Ro, Mayor of Veld", "Ida Ro"),
        ("— The Honourable Ida Ro, Minister of Ports\n\nQuick facts", "The Honourable Ida Ro"),
        ("- the port is new", ""),
        ("— Reuters", ""),
        ("– Associated Press", ""),
        ("– Ida Ro said no. She left.", ""),
    ],
)
def test_a_dash_below_a_quotation_signs_it(below: str, who: str) -> None:
    text = f"Quotes\n\n“{QUOTED}.”\n\n{below}\n"
    start = text.index(QUOTED)
    seen = [Sighting(((start, start + len(QUOTED)),))]
    signed(text, seen, quotations(text))
    assert [" ".join(text[a:b] for a, b in s.source) for s in seen] == [who]


@pytest.mark.parametrize(
    ("behind", "who"),
    [
        ("— President Ida Ro, speaking to mayors.", "President Ida Ro"),
        ("—Ro on her appointment", "Ro"),
        ("– The House press secretary Ida Ro saying so", "The House press secretary Ida Ro"),
        ("— The Veld College president, Ida Ro, on it", "The Veld College president, Ida Ro"),
        ("[Adviser on fish, Ida Ro, quoted in the Post, 3 May]", "Adviser on fish, Ida Ro"),
        ("This is what Mayor Ida Ro said in the hall.", "Mayor Ida Ro"),
        ("— Reuters", ""),
        ("— and so it was, on the whole, in Veld", ""),
        ("(Time, 3 May 2017)", ""),
    ],
)  # fmt: skip
def test_a_dash_behind_a_quotation_signs_it(behind: str, who: str) -> None:
    text = f"Quotes\n\n2. “{QUOTED}.” {behind}\n\nMore.\n"
    start = text.index(QUOTED)
    seen = [Sighting(((start, start + len(QUOTED)),))]
    signed(text, seen, quotations(text))
    assert [" ".join(text[a:b] for a, b in s.source) for s in seen] == [who]


@pytest.mark.parametrize(
    ("above", "below", "who"),
    [
        ("Ida Ro came to Veld.", "Ida Ro", "Ida Ro"),
        ("The Port Users Group met.", "The Port Users Group", "The Port Users Group"),
        ("It rained.", "Ida Ro", ""),  # told nowhere above
        ("Ida Ro came to Veld.", "Ida Ro came to Veld again.", ""),
        ("Prices rose. Ida Ro came.", "Prices", ""),  # a heading of one word
    ],
)
def test_a_name_told_above_signs_a_quotation_that_stands_alone(
    above: str, below: str, who: str
) -> None:
    text = f"{above}\n\n“{QUOTED}.”\n\n{below}\n\nMore.\n"
    start = text.index(QUOTED)
    seen = [Sighting(((start, start + len(QUOTED)),))]
    signed(text, seen, quotations(text))
    assert [" ".join(text[a:b] for a, b in s.source) for s in seen] == [who]


def test_a_quotation_in_a_sentence_is_not_signed() -> None:
    text = f"He heard “{QUOTED}” — Ida Ro, in his ear.\n"
    start = text.index(QUOTED)
    seen = [Sighting(((start, start + len(QUOTED)),))]
    signed(text, seen, quotations(text))
    assert seen[0].source == ()


@pytest.mark.parametrize(
    ("text", "whose"),
    [
        (f"Ida Ro says it helps nobody, as was seen on Monday. “{QUOTED}.”\n", "Ida Ro"),
        (f"Ida Ro says it helps nobody. “{QUOTED}.\n\n“And it is late.”\n\nRain fell.\n", "Ida Ro"),
        (f"Ida Ro says it helps nobody. The hall was full. “{QUOTED}.”\n", ""),
        (f"Ida Ro says it helps nobody. “{QUOTED},” said a placard.\n", ""),
    ],
)
def test_a_quotation_that_ends_the_paragraph_of_what_somebody_said(text: str, whose: str) -> None:
    assert orphan(text, QUOTED) == ["Ida Ro", whose]


def test_a_quotation_below_a_line_of_the_page() -> None:
    text = (
        "The minister says the front misled them all.\n\nArticle continues after advertisement\n\n"
        "“No mining takes place along the river.”\n"
    )
    span = lambda words: (text.index(words), text.index(words) + len(words))  # noqa: E731
    seen = [
        Sighting((span("the front misled them all"),), (span("says"),), (span("The minister"),)),
        Sighting((span("No mining takes place along the river"),)),
    ]
    orphaned(text, seen, quotations(text))
    assert {text[slice(*s.source[0])] for s in seen} == {"The minister"}


def _attributed(text: str, *found: tuple[str, str, tuple[str, ...]]) -> list[tuple[str, str]]:
    """Source and first content of each after the rule; `found` are source, cue and contents."""
    span = lambda words: (text.index(words), text.index(words) + len(words))  # noqa: E731
    seen = [
        Sighting(tuple(map(span, contents)), (span(cue),), (span(source),))
        for source, cue, contents in found
    ]
    attributed(text, seen, quotations(text))
    seen.sort(key=lambda s: s.start)
    return [(text[slice(*s.source[0])], text[slice(*s.content[0])]) for s in seen]


def test_who_says_it_behind_the_quotation_and_not_whom_it_tells_of() -> None:
    text = "“Renn has always warned the powers,” underlined the spokesman, adding more."
    said = _attributed(text, ("Renn", "warned", ("the powers",)))
    assert said == [("the spokesman", "Renn has always warned the powers,")]


def test_two_quotations_of_two_people() -> None:
    text = "“It is late now,” noted the spokesman. “It is so,” Ida Weil said."
    said = _attributed(text, ("Ida Weil", "said", ("It is late now", "It is so")))
    assert said == [("the spokesman", "It is late now,"), ("Ida Weil", "It is so")]


@pytest.mark.parametrize(
    ("text", "source", "cue"),
    [
        ("“It is late now,” Ida Weil said. “It is so.”", "Ida Weil", "said"),
        ("Ida Weil said: “It is late now.” It was so, noted the spokesman.", "Ida Weil", "said"),
    ],
)
def test_a_quotation_keeps_who_says_it(text: str, source: str, cue: str) -> None:
    assert _attributed(text, (source, cue, ("It is late now",))) == [(source, "It is late now")]


@pytest.mark.parametrize(
    ("line", "who"),
    [
        ("Ida Weil, Mayor of Veld", ["Ida Weil"]),
        ("Ida Weil, President, Harvest Union", ["Ida Weil"]),
        ("Norr Veld, Ordonia", []),
        ("Ida Weil, Mayor of Veld, left.", []),
    ],
)
def test_a_line_that_says_who_speaks_below(line: str, who: list[str]) -> None:
    text = f"It was late.\n\n{line}\n\n“The port is full and the road is closed.”\n\nIt rained."
    at = text.index("The port")
    seen = [Sighting(((at, text.index("”")),))]
    orphaned(text, seen, quotations(text))
    assert [text[slice(*span)] for one in seen for span in one.source] == who
