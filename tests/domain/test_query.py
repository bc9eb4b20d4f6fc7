"""The query language: never raises, and parse, write, parse is the identity."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rostra.domain.query import And, Compare, Field, Not, Or, Phrase, Range, Word
from rostra.domain.query_edit import FacetState, add, clause, cycle, set_range, set_state, state
from rostra.domain.query_fields import FIELDS
from rostra.domain.query_parse import clauses, parse
from rostra.domain.query_write import write

PIECES = st.sampled_from(
    [
        *(f"{f.name}:" for f in FIELDS),
        *(a + ":" for f in FIELDS for a in f.aliases),
        *(f.example for f in FIELDS),
        *'()|-"~*“”«»><=.:',
        "..",
        " ",
        "  ",
        "\n",
        "AND",
        "OR",
        "NOT",
        " OR ",
        " AND ",
        " NOT ",
        "unknown:",
        "Əliyev",
        "rail",
        "~5",
        "\x00",
        "transit*",
        "2024-01..2024-06",
        ">=1bn",
    ]
)
TYPED = st.one_of(st.lists(PIECES, max_size=30).map("".join), st.text(max_size=600))


@given(TYPED)
def test_parse_write_parse_is_the_identity(typed: str) -> None:
    once = parse(typed)
    again = parse(write(once.node)[:500]) if len(write(once.node)) <= 500 else once
    assert again.node == once.node


@given(TYPED)
def test_clauses_are_where_they_say(typed: str) -> None:
    last = 0
    for found in clauses(typed):
        assert last <= found.start < found.end <= min(len(typed), 500)
        last = found.end
        assert parse(typed[found.start : found.end]).node == found.node


@pytest.mark.parametrize("typed", ["(" * 500, "-" * 500, '"' * 499, "NOT " * 125, "a OR " * 100])
def test_deep_or_endless_input_is_read(typed: str) -> None:
    parsed = parse(typed)
    assert parse(write(parsed.node)).node == parsed.node


@pytest.mark.parametrize(
    ("typed", "node"),
    [
        ("", None),
        ("   ", None),
        ("rail", Word("rail")),
        ("rail fees", And((Word("rail"), Word("fees")))),
        ("rail AND fees", And((Word("rail"), Word("fees")))),
        ("a OR b c", Or((Word("a"), And((Word("b"), Word("c")))))),
        ("a | b", Or((Word("a"), Word("b")))),
        ("(rail OR road) -air", And((Or((Word("rail"), Word("road"))), Not(Word("air"))))),
        ("NOT air", Not(Word("air"))),
        ('"rail fees"~5', Phrase("rail fees", 5)),
        ("transit*", Word("transit*")),
        ('by:"Ilham Aliyev"', Field("speaker", Phrase("Ilham Aliyev"))),
        ("who:=Q7747", Field("speaker", Compare("=", "Q7747"))),
        ("date:2024-01..2024-06", Field("date", Range("2024-01", "2024-06"))),
        ("said:>2024-03-01", Field("date", Compare(">", "2024-03-01"))),
        ("amount:>1bn", Field("amount", Compare(">", "1bn"))),
        ("percent:10..", Field("percent", Range("10", ""))),
        (
            "sector:(transport OR energy)",
            Or((Field("sector", Word("transport")), Field("sector", Word("energy")))),
        ),
        (
            "date:(>2023 2024..)",
            And((Field("date", Compare(">", "2023")), Field("date", Range("2024", "")))),
        ),
        ('speaker:="Leyla Aral"', Field("speaker", Compare("=", "Leyla Aral"))),
        ("-tag:rail/fees", Not(Field("tag", Word("rail/fees")))),
        ("speaker:", None),
        ("rail speaker:", Word("rail")),
        ("rail OR", Word("rail")),
        ("rail -", Word("rail")),
        ("& rail", Word("rail")),
        ("colour:red", Word("colour:red")),
        ("DATE:2024", Field("date", Word("2024"))),
    ],
)
def test_reading(typed: str, node: object) -> None:
    assert parse(typed).node == node


def test_hints_say_what_was_read_otherwise() -> None:
    assert "colour" in parse("colour:red").hints[0]
    assert "closed" in parse('"rail').hints[0]
    assert "500" in parse("x" * 10_000).hints[0]
    assert parse('speaker:Aral "rail fees"').hints == ()


def test_every_example_is_a_field_clause() -> None:
    for field in FIELDS:
        node = parse(field.example).node
        assert isinstance(node, Field)
        assert node.name == field.name


@given(TYPED, st.sampled_from(["speaker", "sector", "outlet"]), st.text(min_size=1, max_size=20))
def test_a_facet_goes_round_and_touches_nothing_else(typed: str, name: str, value: str) -> None:
    typed = typed[:400]
    if not any(c.isalnum() for c in value) or state(typed, name, value) is not FacetState.OFF:
        return
    before = parse(typed).node
    included = cycle(typed, name, value)
    assert state(included, name, value) is FacetState.INCLUDE
    excluded = cycle(included, name, value)
    assert state(excluded, name, value) is FacetState.EXCLUDE
    assert parse(cycle(excluded, name, value)).node == before


def test_facet_keeps_what_was_typed() -> None:
    typed = "  rail   AND fees"
    assert cycle(typed, "sector", "transport") == "  rail   AND fees sector:transport"
    assert cycle("a OR b", "outlet", "Daily Courier") == '(a OR b) outlet:"Daily Courier"'
    assert cycle("x -sector:energy y", "sector", "energy") == "x y"
    assert set_state("x", "tag", "a b", FacetState.EXCLUDE) == 'x -tag:"a b"'


def test_brackets_do_not_grow_with_every_click() -> None:
    text = "rail OR fees"
    for _ in range(3 * 3):
        text = cycle(text, "speaker", "Aral")
    assert text == "(rail OR fees)"
    assert set_range(text, "date", "2022", "2022") == "(rail OR fees) date:2022"
    assert add("(a) OR (b)", clause("kind", "direct")) == "((a) OR (b)) kind:direct"
    assert add("a OR", clause("kind", "direct")) == "a kind:direct"


def test_ranges_replace_each_other() -> None:
    assert set_range("rail", "date", "2024-01", "2024-03") == "rail date:2024-01..2024-03"
    assert set_range("rail date:2023 x", "date", "2024", "2024") == "rail x date:2024"
    assert set_range("date:2023", "date", "", "") == ""


def test_clause_quotes_where_it_must() -> None:
    assert write(clause("speaker", "Leyla Aral")) == 'speaker:"Leyla Aral"'
    assert write(clause("sector", "transport")) == "sector:transport"
    assert write(clause("outlet", "=x")) == 'outlet:"=x"'
    assert add("", clause("kind", "direct")) == "kind:direct"
