"""Whose somebody is; envoys by where they are sent; places and papers that are nobody's name."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

from rostra.domain.records import Kind, Speaker
from rostra.extraction.people.knowledge import Knowledge
from rostra.extraction.speakers import Utterance, resolve_speakers

Names = Callable[..., list[str]]

CASES = {
    "who a title owns is another": (
        (
            "President Ida Renn came. [The president's critics] and [the president's party] and"
            " [President Renn's wife] and [the president's rival] and [Renn's allies] spoke."
        ),
        ["", "", "", "", ""],
    ),
    "an office that a title owns": (
        (
            "[President Ida Renn's foreign minister] spoke. Foreign Minister Otto Weil came. [The"
            " president's foreign minister] spoke."
        ),
        ["Otto Weil", "Otto Weil"],
    ),
    "what somebody wrote speaks for who did": (
        "Mayor Ida Renn came. [The mayor's letter] and [the mayor's statement] told of it.",
        ["Ida Renn", "Ida Renn"],
    ),
    "a relative whom the name beside tells": (
        "Prime Minister Ida Renn came. [The prime minister's father, Otto Renn], spoke.",
        ["Otto Renn"],
    ),
    "an office that goes by whose it is": (
        "Governor Ida Renn came. [The governor's office] spoke.",
        ["Office of Ida Renn"],
    ),
    "a union of holders is no holder": ("[The judges' union] spoke.", ["Judges' Union"]),
    "envoys by where they are sent": (
        (
            "[Norrmark Ambassador to Vietnam Ida Renn] spoke. [Vale's envoy to the European Union"
            " Otto Weil] spoke. [Vale's Ambassador to New Zealand Lena Grau] spoke. [Ambassador of"
            " Kenya to Uganda Hugo Lind] spoke. [High Commissioner of Kenya to Uganda Nils Falk]"
            " spoke. [Vale's Ambassador to Vestria O.Brandt] spoke."
        ),
        ["Ida Renn", "Otto Weil", "Lena Grau", "Hugo Lind", "Nils Falk", "O.Brandt"],
    ),
    "all of an envoy's style is no name": (
        (
            "[Vale's Ambassador Extraordinary and Plenipotentiary to Vestria Ida Renn] spoke."
            " [Renn]"
            " spoke."
        ),
        ["Ida Renn", "Ida Renn"],
    ),
    "a secretary under another": (
        (
            "[Under-Secretary-General for Humanitarian Affairs Ida Renn] spoke. [The"
            " Under-Secretary-General] spoke."
        ),
        ["Ida Renn", "Ida Renn"],
    ),
    "what somebody heads is no person": (
        "[The UN head of Emergency Relief Coordination, Ida Renn], spoke. [Renn] spoke.",
        ["Ida Renn", "Ida Renn"],
    ),
    "where many live is no person and no body": (
        (
            "[Homeowners in Mill Lane, Sundby], spoke. [Residents of Norr Lane, Vale], spoke."
            " [Observers from the African Union] spoke."
        ),
        ["", "", ""],
    ),
    "where a minister is of, before the name": (
        "[Ministers of the north, Ida Renn], spoke. [The director of Vale Park, Otto Weil], spoke.",
        ["Ida Renn", "Otto Weil"],
    ),
    "a surname that ends like one": (
        "[Kurt Clement] spoke. [Mr Clement] spoke.",
        ["Kurt Clement"] * 2,
    ),
    "a firm and where its shares are traded": (
        "[The Eastern Company (NYSE Amex-EML)] spoke. [Sund Bank (NASDAQ: SUND)] spoke.",
        ["Eastern Company", "Sund Bank"],
    ),
    "a councillor written short": (
        "[Local councillor Otto Weil] spoke. [Coun Weil] and [Cllr Weil] spoke.",
        ["Otto Weil", "Otto Weil", "Otto Weil"],
    ),
    "no “he” is a survey": (
        "[The agent, Nick Brandt], spoke. [A survey] told so. [He] spoke.",
        ["Nick Brandt", "", "Nick Brandt"],
    ),
    "what somebody is for two states is no second speaker": (
        (
            "[Lena Grau, Senior Researcher for Kenya and Uganda], spoke. [Lena Grau, Minister of"
            " Trade and Otto Weil] spoke."
        ),
        ["Lena Grau", "Lena Grau+Otto Weil"],
    ),
    "a haji in the middle of a name": (
        "[Chief Minister Datuk Seri Musa Haji Renn] spoke. [Musa] spoke.",
        ["Musa Haji Renn", "Musa Haji Renn"],
    ),
    "a party and what it is a member of": (
        "[The Norr Progressive Party, a member of the ruling coalition], spoke.",
        ["Norr Progressive Party"],
    ),
    "a state's lawmaker by the state behind the name": (
        "[Democrat Senator Ida Renn of Oregon] spoke. [The Oregon lawmaker] spoke.",
        ["Ida Renn", "Ida Renn"],
    ),
    "a minister without a name is no columnist": (
        "[Otto Weil], a columnist, wrote.\n\nThe foreign minister was asked about it. [He] spoke.",
        ["Otto Weil", ""],
    ),
    "a leader in a chamber": (
        (
            "Speaker Ida Renn came. [Congress leader in the Lok Sabha Otto Weil] spoke. [Leader of"
            " Congress in Lok Sabha Hugo Lind] spoke."
        ),
        ["Otto Weil", "Hugo Lind"],
    ),
    "a party's leader is not whoever leads": (
        "Speaker Ida Renn came. Otto Weil came. [The Congress leader] spoke.",
        [""],
    ),
    "a former minister is not who is one": (
        (
            "[Treasury minister Otto Glen] spoke. [Sir Hugo Lind] spoke. [The former Works"
            " minister] spoke."
        ),
        ["Otto Glen", "Hugo Lind", ""],
    ),
    "an office is no name": (
        "[Ida Renn, Relief International's East and Southeast Asia Director], spoke.",
        ["Ida Renn"],
    ),
    "a party's own": (
        "[Biju Norr Dal's Bhartruhari Mahtab] said it. [Norr Watch's Adaku Obi] said it.",
        ["Bhartruhari Mahtab", "Adaku Obi"],
    ),
    "whichever party": ("[The opposition party] spoke. [The ruling party] spoke.", ["", ""]),
    "no saint of a place is a person": (
        "[The brigade's head for Vale and St. Andrew, Superintendent Otto Brandt], spoke.",
        ["Otto Brandt"],
    ),
    "two presidents, of whom one is called the leader": (
        (
            "Kazakh President Kassym-Jomart Tokayev and Azeri Leader Ilham Aliyev met. [The two"
            " presidents] spoke."
        ),
        ["Kassym-Jomart Tokayev+Ilham Aliyev"],
    ),
    "a family name that stands first": (
        "[Li] spoke. [Li Peng] spoke. [Li] spoke. [Ida] spoke. [Ida Renn] spoke.",
        ["Li Peng", "Li Peng", "Li Peng", "Ida", "Ida Renn"],
    ),
    "the airline is no association of pilots": (
        (
            "[The Norr Airline Pilots' Association] spoke. [The airline] spoke. [The association]"
            " spoke."
        ),
        ["Norr Airline Pilots' Association", "", "Norr Airline Pilots' Association"],
    ),
    "a firm that is new is none of before": (
        "[The Norr Development Bank] spoke. [A Japanese real estate company] spoke.",
        ["Norr Development Bank", ""],
    ),
    "a crew is nobody": ("[Sund Line cabin crew] spoke. [Port staff] spoke.", ["", ""]),
    "colleagues are nobody": ("[Colleagues] spoke. [He] spoke.", ["", ""]),
    "a verb of a headline is no premier": (
        "Two Premiers Claim to Have Won\n\n[Spain's premier] spoke. [Ida Renn] spoke.",
        ["Pedro Sánchez", "Ida Renn"],
    ),
    "some of many are not the last two": (
        (
            "[Otto Weil] and Ida Renn came.\n\nFive of the eight candidates have a panel,"
            " which [they]"
            " call fair."
        ),
        ["Otto Weil", ""],
    ),
}


@pytest.mark.parametrize(("marked", "wanted"), CASES.values(), ids=CASES)
def test_who_speaks(names: Names, marked: str, wanted: list[str]) -> None:
    assert names(marked) == wanted


def test_the_role_of_an_envoy_is_whole(speakers: Callable[..., list[Speaker]]) -> None:
    marked = "[Norrmark's Ambassador Extraordinary and Plenipotentiary to Vietnam Ida Renn] spoke."
    wanted = "Norrmark's Ambassador Extraordinary and Plenipotentiary to Vietnam"
    assert [one.role for one in speakers(marked)] == [wanted]


def test_no_role_ends_in_a_verb(speakers: Callable[..., list[Speaker]]) -> None:
    marked = (
        "[Otto Renn], President of Norr Steel stated, “So be it.”"
        " [The secretary of state, Ida Weil], spoke."
    )
    assert [s.role for s in speakers(marked)] == ["President of Norr Steel", "Secretary of state"]


def test_of_an_article_without_a_day_nobody_holds_an_office(names: Names) -> None:
    marked = "[The Russian foreign minister] spoke. [The president of one local] spoke."
    assert names(marked)[0] == "Sergey Lavrov"
    assert names(marked, day=None) == ["", ""]


def test_the_two_sides_are_not_those_whom_one_of_them_names(known: Knowledge) -> None:
    said = "President Hugo Lind and President Nils Falk agree"
    text = (
        f"Minister Otto Weil and Secretary Ida Renn met.\n\nRenn told us: “{said}.”\n\n"
        "The two sides spoke well of it."
    )
    span = lambda words, since=0: (text.index(words, since), text.index(words, since) + len(words))  # noqa: E731
    quoted = Utterance((span(said),), (), (span("Renn", 40),), Kind.DIRECT)
    both = Utterance((span("well of it"),), (), (span("The two sides"),))
    found = resolve_speakers(text, [quoted, both], None, known)
    assert [s.name for s in found[1].speakers] == ["Otto Weil", "Ida Renn"]


def test_a_label_in_brackets_is_no_first_name_of_the_next_word(known: Knowledge) -> None:
    text = "[Hugo Lind] VELD -- Envoy Hugo Lind spoke.\n\n[Ida Weil] After talks Ida Weil spoke."
    spans = [(text.index(who, 12), text.index(who, 12) + len(who)) for who in ("Hugo Lind",)]
    spans.append((text.rindex("Ida Weil"), text.rindex("Ida Weil") + 8))
    said = [Utterance(((end + 1, end + 6),), (), ((start, end),)) for start, end in spans]
    found = resolve_speakers(text, said, date(2021, 5, 21), known)
    assert [one.speakers[0].name for one in found] == ["Hugo Lind", "Ida Weil"]


def test_the_warring_parties_are_not_the_two_presidents_named(names: Names) -> None:
    named = "President Hugo Lind and President Nils Falk met. "
    assert names(named + "[The warring parties] spoke.") == [""]


def test_who_is_somebody_without_a_name_right_before_it(names: Names) -> None:
    hired = "Mayor Ida Renn hired a lawyer [who] spoke. Mayor Ida Renn, a lawyer [who] spoke, left."
    assert names(hired) == ["", "Ida Renn"]


def test_a_ministry_is_not_of_the_only_ruler_where_another_state_speaks_first(
    speakers: Callable[..., list[Speaker]],
) -> None:
    rest = "[Foreign Ministry spokesman Otto Renn] spoke.\n\nIndian Prime Minister Ida Weil left."
    caption = "India's PM Ida Weil.\n\n"
    beijing = f"{caption}Beijing said on Wednesday it was late. {rest}"
    delhi = f"{caption}New Delhi said on Wednesday it was late. {rest}"
    assert [s.on_behalf_of for s in speakers(beijing)] == ["Ministry of Foreign Affairs of China"]
    assert [s.on_behalf_of for s in speakers(delhi)] == ["Ministry of Foreign Affairs of India"]
