from __future__ import annotations

from pathlib import Path

from rostra.importing.subtitles import SRT, VTT

SAMPLES = Path(__file__).parents[1] / "samples"


def turns(draft) -> list[tuple[str, str]]:  # type: ignore[no-untyped-def]
    return [(who, draft.text[start:end]) for start, end, who in draft.turns]


def test_srt_turns_without_times_and_tags() -> None:
    (draft,) = SRT.read((SAMPLES / "talks.srt").read_bytes(), "talks.srt")
    assert "-->" not in draft.text
    assert turns(draft) == [
        ("INES CORRIE", "When will it open?"),
        (
            "OSKAR LIND",
            "In June 2024, if the steel comes in time. And not one crown more.",
        ),
    ]


def test_vtt_voices_title_and_notes() -> None:
    (draft,) = VTT.read((SAMPLES / "talks.vtt").read_bytes(), "talks.vtt")
    assert draft.title == "Lind at breakfast"
    assert "not shown" not in draft.text
    assert turns(draft)[1] == ("Oskar Lind", "In June 2024, if the steel comes & stays.")


def test_rolling_captions_and_unknown_changes_of_speaker() -> None:
    source = (
        "1\n00:00:01,000 --> 00:00:02,000\n>> We begin.\n\n2\n00:00:02,000 --> 00:00:03,000\n"
        "We begin.\nAnd go on.\n\n3\n00:00:03,000 --> 00:00:04,000\n>> And I: no.\n"
    )
    (draft,) = SRT.read(source.encode(), "a.srt")
    assert draft.text == "We begin. And go on.\n\nAnd I: no."
    assert draft.turns == ()
