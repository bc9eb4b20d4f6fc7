"""Words of a content that the tagger left out."""

from __future__ import annotations

import pytest

from rostra.extraction.gaps import fill
from rostra.extraction.sighting import Sighting


def _filled(marked: str) -> str:
    """A text whose content stands in [brackets], its cue in <these>, filled, marked again."""
    text, content, cue = "", [], []
    for char in marked:
        if char in "[{":
            start = len(text)
        elif char == "]":
            content.append((start, len(text)))
        elif char == "}":
            cue.append((start, len(text)))
        else:
            text += char
    seen = Sighting(tuple(content), tuple(cue))
    fill(text, [seen])
    return " | ".join(text[s:e] for s, e in seen.content)


@pytest.mark.parametrize(
    ("marked", "wanted"),
    [
        ("[Control did] not please him, but [it would act], she {said}.",
         "Control did not please him, but it would act"),
        ("She {said} [the mill of] Sund Co. had [closed].", "the mill of Sund Co. had closed"),
        ("She {said} Ida Renn, who was named on Monday, [was likely to pay].",
         "Ida Renn, who was named on Monday, was likely to pay"),
        ("She {said} underwriters, [led by Sund, will be paid].",
         "underwriters, led by Sund, will be paid"),
        ("She {added} that the mill [would close].", "the mill would close"),
        ("She {said} [it had not reached what he] called the levels of 1981.",
         "it had not reached what he called the levels of 1981"),
        ("Sund Ltd fell. She {said} [it owns Merrow Ltd. Merrow makes pumps].",
         "it owns Merrow Ltd"),
        ("She {said} [it is an agreement between the] bank and Norrmark.",
         "it is an agreement between the bank and Norrmark"),
        ("She {said} [it was asked by Secretary] James Hale to pay.",
         "it was asked by Secretary James Hale to pay"),
        ("She {said} [sales rose] while costs fell. It rained.", "sales rose while costs fell"),
        ("She {said} [the gas and] the mill will close.", "the gas and the mill will close"),
        ("PRESIDENT Ida Ro's speech for [the opening of the hall was hollow], they {said}.",
         "PRESIDENT Ida Ro's speech for the opening of the hall was hollow"),
        ("Of the two, [the hall was hollow], they {said}.", "the hall was hollow"),
        ("She {said} [it would prevent] Cable Lines from growing.",
         "it would prevent Cable Lines from growing"),
        ("A suit filed against [Sund is without merit], it {said}.",
         "A suit filed against Sund is without merit"),
        ("She {said} [no calls were made amid] the row with Osk.",
         "no calls were made amid the row with Osk"),
        ("She {said} [the bank had] ordered it in May.", "the bank had ordered it in May"),
        ("She {said} [it paid more than it ever had], and left.", "it paid more than it ever had"),
        ("She {told} the court that [in 2017] her chief had hidden it. It rained.",
         "in 2017 her chief had hidden it"),
        ("She {said} that [in 2017], a dry year, nobody paid.", "in 2017"),
        ("She {said} [after the vote, owners] held a meeting of their own.",
         "after the vote, owners held a meeting of their own"),
        ("She {said} [after the vote, owners had left] in haste.",
         "after the vote, owners had left"),
        ("She {said} [they began it with votes in] mind. It rained.",
         "they began it with votes in mind"),
        ("She {said} [it was what they believed in] on Monday.", "it was what they believed in"),
        ("The police {are asking} [drivers] not to go there.", "drivers not to go there"),
        ("She {asked} [to leave] to see the sea.", "to leave"),
        ("She {said} [it would go but declined to say when].", "it would go"),
        ("She {said} [it would go, but did not elaborate].", "it would go"),
        ("She {said} [it would go, but he could not give details].", "it would go"),
        ("She {said} [it would go, but he did not say it was cheap].",
         "it would go, but he did not say it was cheap"),
        ("She {said} [it had not been read and could be].", "it had not been read and could be"),
        ("[At one camp], she {said}, [there are reports from outside the] old fence.",
         "At one camp | there are reports from outside the old fence"),
        ('[So far], she {said}, [it was asked for under the] "Veld Plan" of May, it was late.',
         'So far | it was asked for under the "Veld Plan" of May, it was late'),
        ("She {confirmed} [some envoys met in Veld last] Tuesday night. It rained.",
         "some envoys met in Veld last Tuesday night"),
        ("They {say} [the mill breaks the rules], will harm the lake and have no road.",
         "the mill breaks the rules, will harm the lake and have no road"),
        ("Ro, who {says} [he was paid less], would not discuss it.", "he was paid less"),
        ("He {insisted} [he did not attack her in] his talk with the daily.",
         "he did not attack her in his talk with the daily"),
        ("He {said} [he would go if the police questioned] him under caution.",
         "he would go if the police questioned him under caution"),
        ("She [{proposed} on Monday to buy it for cash].", "on Monday to buy it for cash"),
    ],
)  # fmt: skip
def test_what_was_left_out_is_filled_in(marked: str, wanted: str) -> None:
    assert _filled(marked) == wanted


@pytest.mark.parametrize(
    ("marked", "wanted"),
    [
        ("[The mill], she {said}, [will close].", "The mill | will close"),
        ("She {said} [it fell]. It was cold. [It rained].", "it fell | It rained"),
        ('She {said} [it fell], the "mill" [too].', "it fell | too"),
        ("She {told} the council [would close].", "would close"),
        ("She {said} yesterday, [led by doubt, that it fell].", "led by doubt, that it fell"),
        ("She {said} [it had not been decided and] was waiting.", "it had not been decided and"),
        ("She {praised} [the mill] while he slept.", "the mill"),
        ("She {praised} [the house he lives in] while he slept.", "the house he lives in"),
        ("She {said} in a speech [would close].", "would close"),
        ("She {said} [it owns Merrow Ltd. Sund makes pumps].",
         "it owns Merrow Ltd. Sund makes pumps"),
    ],
)  # fmt: skip
def test_what_is_somebody_elses_or_unclear_stays_out(marked: str, wanted: str) -> None:
    assert _filled(marked) == wanted


def test_another_statements_words_stay_theirs() -> None:
    text = "It fell, which Ro denied, and rose, she said."
    span = lambda part: (text.index(part), text.index(part) + len(part))  # noqa: E731
    seen = Sighting((span("It fell"), span("and rose")), (span("said"),))
    fill(text, [seen, Sighting((span("which"),), (span("denied"),))])
    assert len(seen.content) == 2


def test_an_attribution_that_no_mark_closes_off_is_left_out() -> None:
    text = '"We think that the doors were open, he said.'
    span = lambda part: (text.index(part), text.index(part) + len(part))  # noqa: E731
    he = span("he said")[0]
    seen = Sighting(((1, len(text) - 1),), (span("said"),), ((he, he + 2),))
    fill(text, [seen])
    assert text[slice(*seen.content[0])].rstrip(" ,") == "We think that the doors were open"


def test_the_named_subject_of_a_clause() -> None:
    assert (
        _filled("She {said} the President, General Ida Renn, [shamed those who doubted it].")
        == "the President, General Ida Renn, shamed those who doubted it"
    )
    assert _filled("She {said} to the board, as ever, [called by Weil].") == "called by Weil"


def test_scare_quotes_between_two_pieces() -> None:
    assert (
        _filled("She {said} [it would not fall], and her “best guess” was that [it would rise].")
        == "it would not fall, and her “best guess” was that it would rise"
    )
    assert (
        _filled("She {said} [it would not fall]. The “guess” held, and [it would rise].")
        == "it would not fall | it would rise"
    )


def test_a_day_stands_between_the_verb_and_the_subject() -> None:
    assert (
        _filled("She {said} on Monday the envoy and the mayor [had met in the port].")
        == "the envoy and the mayor had met in the port"
    )


def test_that_no_date_was_given_is_not_said() -> None:
    assert _filled("She {confirmed} [the talks but gave no date].") == "the talks"
