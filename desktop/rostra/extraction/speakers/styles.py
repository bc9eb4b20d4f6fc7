"""What stands before a name and is none of it: a party, a style, a rank of the police."""

from __future__ import annotations

from collections.abc import Sequence

from rostra.extraction.people.titles import is_title_word
from rostra.extraction.speakers.layout import Layout, Word


def without_party(run: Sequence[Word]) -> Sequence[Word]:
    """“New Democrat Ida Renn”: of which party she is, and no name of hers."""
    forms = [word.form for word in run]
    size = 2 if forms[0] in _OF_DEMOCRATS and forms[1:2] == ["Democrat"] else 1
    party = size == 2 or forms[0] in _PARTISANS
    return run[size:] if party and len(run) - size > 1 and not is_title_word(forms[size]) else run


_OF_DEMOCRATS = frozenset({"New", "Liberal", "Social", "Christian", "Free", "National", "Lib"})
_PARTISANS = frozenset(
    {"Democrat", "Republican", "Conservative", "Tory", "Socialist", "Communist", "Independent"}
    | {"Liberal", "Labourite", "Peronist", "Gaullist", "Péquiste", "Blairite", "Islamist"}
)


def styled_words(layout: Layout, name: Sequence[Word]) -> int:
    """Words at the head of a name that are a Malay style or a rank of the police in letters."""
    if not name:
        return 0
    at = layout.word_at(name[0].start)
    while at > 1 and layout.words[at - 1].form in ("'", "’"):
        at -= 1
    before = layout.words[at - 1].form if at > 0 else ""
    forms = [word.form for word in name]
    if forms[:4] == ["H", ".", "E", "."] and len(forms) > len("H.E."):
        return len("H.E.")  # "H.E. Ida Renn"
    if forms[0] in _HONOURS and len(forms) > 1:
        return 1  # "His Excellency Otto Weil"
    taken = 2 if forms[:2] in (["Tan", "Sri"], ["Toh", "Puan"]) else 0
    taken = taken or int(forms[0] in _DATUKS or forms[0] in _POLICE_LETTERS)
    if taken or before in _DATUKS:
        while len(forms) > taken and forms[taken] in _AFTER_DATUK:
            taken += 1
    return taken if taken < len(forms) else 0


_HONOURS = frozenset({"Excellency", "Highness", "Majesty", "Eminence", "Holiness", "Honour"})
_DATUKS = frozenset({"Datuk", "Dato", "Datin"})
_AFTER_DATUK = frozenset({"Seri", "Sri", "Paduka", "Wira", "Patinggi", "Dr"})
"""“Datuk Seri Renn”; but “Sri Renn” is a name."""
_POLICE_LETTERS = frozenset(
    {"ASP", "DSP", "CSP", "ACP", "DCP", "SSP", "SP", "DIG", "AIG", "DGP", "ADGP", "IGP", "CP", "SI"}
)


def after_tenure(layout: Layout, head: Word) -> bool:
    """“Former” French President Ida Renn: she is it no longer."""
    at = layout.word_at(head.start) - 1
    return at >= 0 and layout.words[at].form.lower() in _TENURES


_TENURES = frozenset({"former", "acting", "outgoing", "incoming", "ex", "current", "new"})
