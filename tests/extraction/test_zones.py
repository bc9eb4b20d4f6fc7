"""Where no statement is looked for."""

from __future__ import annotations

import pytest

from rostra.domain.candidates import ArticleDraft
from rostra.extraction.zones import Zones

BODY = "President Aral said trade grew.\n\nHe said more.\n\n"


def _silent(text: str, part: str, **fields: object) -> bool:
    start = text.index(part)
    draft = ArticleDraft(text, **fields)  # type: ignore[arg-type]
    return Zones(draft).silent(((start, start + len(part)),))


@pytest.mark.parametrize(
    "last",
    [
        "The statements by President Aral and Minister Ro highlight the strong ties.",
        "These remarks underscore the importance of the corridor for both countries.",
        "The meeting reflects the growing partnership between the two states.",
    ],
)
def test_the_papers_summing_up_is_silent(last: str) -> None:
    assert _silent(BODY + last, last)


def test_a_last_paragraph_that_quotes_is_not() -> None:
    last = "The statement, he said, “highlights what we want”."
    assert not _silent(BODY + last, last)


@pytest.mark.parametrize("line", ["Trade grows, says Aral", "2024-03-07", "By Ida Ro and Jon Bo"])
def test_headings_are_silent(line: str) -> None:
    assert _silent(line + "\n\n" + BODY, line)
    assert not _silent(line + "\n\n" + BODY, "President Aral said trade grew.")


@pytest.mark.parametrize("line", ["Read more: Aral said so", "Correction: the paper said 17."])
def test_boilerplate_is_silent(line: str) -> None:
    assert _silent(BODY + line, line)


def test_marks_of_the_importer_are_silent() -> None:
    assert _silent(BODY, "He said more.", marks={"boilerplate": ((33, 46),)})


def test_the_only_paragraph_is_not_a_heading() -> None:
    assert not _silent("Aral said trade grew", "Aral said trade grew")


def test_a_headline_under_the_date_is_silent() -> None:
    text = (
        "2025-02-13\nThe border stays open, ministry says\n\nThe ministry said that it stays open."
    )
    draft = ArticleDraft(text)
    start = text.index("The border")
    assert Zones(draft).silent(((start, start + 20),))
    assert not Zones(draft).silent(((text.index("it stays"), len(text) - 1),))


def test_the_date_line_of_a_wire_may_name_the_wire() -> None:
    text = "TAUPO, New Zealand, March 23, Wire - Debt will grow, an envoy said."
    end = text.index(", an")
    assert Zones(ArticleDraft(text)).spoken(((33, end),)) == ((text.index("Debt"), end),)


@pytest.mark.parametrize("wire", ["", "MERRITT, March 7 (Wire) - "])
def test_the_day_before_the_first_words_is_not_said(wire: str) -> None:
    text = f" date 2024-03-07 {wire}Exports must rise, said an envoy."
    said = ((6, text.index(", said")),)
    assert Zones(ArticleDraft(text)).spoken(said) == ((text.index("Exports"), said[0][1]),)


def test_a_wires_date_line_is_not_said() -> None:
    text = "MERRITT, Mar 4 - Exports must rise, said an envoy. Mar 5 - no, he added."
    zones = Zones(ArticleDraft(text))
    end = text.index(", said")
    assert zones.spoken(((9, end),)) == ((text.index("Exports"), end),)
    last = ((text.index("Mar 5"), text.index(", he")),)
    assert zones.spoken(last) == last


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("GENEVA (26 November 2018) – The panel said no.", "The panel said no."),
        ("NORN (Wire / Agency - 2 July, 2020) The panel said no.", "The panel said no."),
        ("NORN-SUL. NORNINFORM The panel said no.", "The panel said no."),
        ("NATO (the alliance) said no.", "NATO (the alliance) said no."),
    ],
)
def test_date_lines_of_many_agencies_are_not_said(line: str, said: str) -> None:
    ((start, end),) = Zones(ArticleDraft(line)).spoken(((0, len(line)),))
    assert line[start:end] == said


def test_the_date_line_of_an_agency_in_small_letters() -> None:
    text = "Veld. July 4. NorTAG - The president met the mayor, the palace reports."
    assert Zones(ArticleDraft(text)).wire == (0, text.index("The president"))
    assert Zones(ArticleDraft("Veld. On May 4. He came - late.")).wire == (0, 0)


def test_a_short_line_between_paragraphs_is_a_heading() -> None:
    text = (
        "Veld\n\nThe mayor met the envoy in the port.\n\nRo rejects the ‘war’ story\n\n"
        "The talks went on until noon, and the mayor said that they would go on.\n\nEnd.\n"
    )
    start = text.index("the ‘war’")
    assert Zones(ArticleDraft(text)).silent(((start, start + 14),))
    plain = text.replace("story\n", "story.\n")
    assert not Zones(ArticleDraft(plain)).silent(((start, start + 14),))


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("18 APR Sport IT RAINS IN SUND VELD, April 18 (Norpress) -- It rains", "It rains"),
        (
            "It rains in VELD, as of May (Norpress) -- all of it",
            "It rains in VELD, as of May (Norpress) -- all of it",
        ),
    ],
)
def test_a_date_line_behind_what_a_page_put_before_it(line: str, said: str) -> None:
    zones = Zones(ArticleDraft(f"{line}, said Ro.\n\nMore.\n"))
    ((start, end),) = zones.spoken(((0, len(line)),))
    assert line[start:end] == said


def test_a_sentence_without_its_stop_behind_a_place() -> None:
    line = "VELD: Minister Ida Ro Saturday said she would come soon"
    assert not _silent(f"{line}\n\n{BODY}", line)
    assert _silent(f"VELD: Minister soon to come\n\n{BODY}", "VELD: Minister soon to come")


def test_a_line_that_says_who_said_it_is_no_heading() -> None:
    line = "“We live in an age of fake news.” Weil said"
    assert not _silent(f"The house met in May.\n\n{line}\n\nWeil asked for more time.\n", line)
