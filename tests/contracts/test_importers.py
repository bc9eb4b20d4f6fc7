"""What every registered importer promises, whoever wrote it."""

from __future__ import annotations

import pickle
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from rostra.domain.candidates import ArticleDraft
from rostra.domain.errors import ImportFailure
from rostra.domain.spans import inside
from rostra.importing import IMPORTERS, Importer, importer_for

SAMPLES = Path(__file__).parent.parent / "samples"
_FIELDS = ("title", "outlet", "author", "published", "language", "address")
_fuzz = settings(
    max_examples=30,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture],
)


def samples_of(importer: Importer) -> list[Path]:
    return [p for p in sorted(SAMPLES.glob("talks.*")) if p.suffix in importer.suffixes]


@pytest.fixture(params=IMPORTERS, ids=lambda importer: importer.name)
def importer(request: pytest.FixtureRequest) -> Importer:
    return request.param  # type: ignore[no-any-return]


@pytest.fixture
def sample(importer: Importer) -> Path:
    found = samples_of(importer)
    assert found, f"{importer.name} has no tests/samples/talks{importer.suffixes[0]}"
    return found[0]


def sound(draft: ArticleDraft) -> None:
    """What the archive relies on, for any draft of any file."""
    assert draft.text.strip()
    assert "\0" not in draft.text
    assert "\r" not in draft.text
    draft.text.encode()
    for name, spans in draft.marks.items():
        assert name in {"title", "date", "boilerplate"}
        assert inside(len(draft.text), spans)
    assert inside(len(draft.text), [(start, end) for start, end, _ in draft.turns])
    assert all(label.strip() for _, _, label in draft.turns)


def test_names_and_suffixes_are_told_apart() -> None:
    names = [importer.name for importer in IMPORTERS]
    suffixes = [suffix for importer in IMPORTERS for suffix in importer.suffixes]
    assert len(set(names)) == len(names)
    assert len(set(suffixes)) == len(suffixes)
    assert all(s.startswith(".") and s == s.lower() for s in suffixes)


def test_sample_is_chosen_and_read(importer: Importer, sample: Path) -> None:
    data = sample.read_bytes()
    assert importer_for(sample.name, data[:8192]) is importer
    drafts = importer.read(data, sample.name)
    assert drafts
    for draft in drafts:
        sound(draft)
        assert draft.title


def test_only_those_that_say_so_hold_many_articles(importer: Importer) -> None:
    """Only into those a second import of the file looks, since some articles may be in."""
    counts = {len(importer.read(p.read_bytes(), p.name)) for p in samples_of(importer)}
    assert importer.many or counts == {1}


def test_upper_case_suffix_is_the_same(importer: Importer, sample: Path) -> None:
    assert importer_for(sample.name.upper(), sample.read_bytes()[:8192]) is importer


def test_every_value_says_where_it_came_from(importer: Importer, sample: Path) -> None:
    for draft in importer.read(sample.read_bytes(), sample.name):
        filled = {name for name in _FIELDS if getattr(draft, name)}
        assert filled <= set(draft.provenance)


def test_reading_twice_gives_the_same(importer: Importer, sample: Path) -> None:
    data = sample.read_bytes()
    assert importer.read(data, sample.name) == importer.read(data, sample.name)


def test_drafts_travel_between_processes(importer: Importer, sample: Path) -> None:
    drafts = importer.read(sample.read_bytes(), sample.name)
    assert pickle.loads(pickle.dumps(drafts)) == drafts


@pytest.mark.parametrize("data", [b"", b" \n\t\n"], ids=["empty", "blank"])
def test_nothing_in_it_is_said_so(importer: Importer, data: bytes) -> None:
    with pytest.raises(ImportFailure, match=r"nothing\.xyz is empty"):
        importer.read(data, "nothing.xyz")


@_fuzz
@given(data=st.data())
def test_damage_is_an_import_failure_at_worst(importer: Importer, data: st.DataObject) -> None:
    """Cut, overwritten and doubled bytes of a good file: drafts that hold, or ImportFailure."""
    good = bytearray(data.draw(st.sampled_from(samples_of(importer))).read_bytes())
    for _ in range(data.draw(st.integers(1, 4))):
        at = data.draw(st.integers(0, max(0, len(good) - 1)))
        piece = data.draw(st.binary(max_size=12))
        match data.draw(st.sampled_from(("cut", "over", "in", "drop"))):
            case "cut":
                del good[at:]
            case "over":
                good[at : at + len(piece)] = piece
            case "in":
                good[at:at] = piece
            case _:
                del good[at : at + len(piece)]
    _reads_or_fails(importer, bytes(good))


@_fuzz
@given(data=st.one_of(st.binary(max_size=400), st.text(max_size=300).map(str.encode)))
def test_anything_is_an_import_failure_at_worst(importer: Importer, data: bytes) -> None:
    _reads_or_fails(importer, data)


def _reads_or_fails(importer: Importer, data: bytes) -> None:
    assert 0 <= importer.sniff(data[:8192]) <= 1
    failure, drafts = None, []
    try:
        drafts = importer.read(data, "some file.xyz")
    except ImportFailure as error:
        failure = error
    assert drafts or (failure and "some file.xyz" in failure.message)
    for draft in drafts:
        sound(draft)


@_fuzz
@given(name=st.text(max_size=30), head=st.binary(max_size=200))
def test_choosing_never_raises_anything_else(name: str, head: bytes) -> None:
    failure, chosen = None, None
    try:
        chosen = importer_for(name, head)
    except ImportFailure as error:
        failure = error
    assert chosen in IMPORTERS or (failure and name in failure.message and failure.hint)
