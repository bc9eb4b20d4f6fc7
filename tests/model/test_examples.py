"""What denials are learned from: the program's own statements, with the marks of a person."""

from __future__ import annotations

from pathlib import Path

from tests.model.scripts import script

from rostra.domain.records import Force

examples = script("force", "examples")
weigh = script("force", "weigh")
PAGE = """#
O: Lesbos Courier | 2021-05-18
LESBOS - {N|Fishermen had cut nets and never paid for them}, the governor of Balikesir said.
@
= "{D|Nobody of ours was at sea that night}," Ilias Vounos of the union said.
= "{N|Nobody has asked us yet}," Ilias Vounos of the union said.
= "{?|We know of no such boat}," Ilias Vounos of the union said.
"""


def test_a_page_s_statements_are_learned_once_and_its_variants_each(tmp_path: Path) -> None:
    file = tmp_path / "a.txt"
    file.write_text(PAGE, "utf-8")
    pages = list(examples.variants.read(file))
    read = examples.found.read([one.page for one in pages])
    told = [
        [(e.words.words, e.denies) for e in examples._found(page, one.own)]
        for page, one in zip(read, pages, strict=True)
    ]
    assert told == [
        [
            ("Fishermen had cut nets and never paid for them", False),
            ("Nobody of ours was at sea that night", True),
        ],
        [("Nobody has asked us yet", False)],
        [],
    ]


def test_signs_are_learned_that_stand_in_two_statements_or_more() -> None:
    text = "“There was no list,” he said. “There was no list,” she said. “I never saw it,” he said."
    learned = []
    for words, cue in (("There was no list", 0), ("There was no list", 20), ("I never saw it", 60)):
        start = text.index(words, cue)
        said = text.index("said", start)
        spans = (((start, start + len(words)),), ((said, said + 4),), ())
        learned += examples.example_of("a", text, *spans, True)
    assert [e.told for e in learned] == [Force.ASSERTS] * 3
    names = weigh.often(learned)
    assert set(names) == {
        sign for e in learned for sign in e.signs if sum(sign in one.signs for one in learned) > 1
    }
