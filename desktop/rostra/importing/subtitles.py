"""SRT and WebVTT: times dropped, cues joined into turns, who speaks kept where it is said."""

from __future__ import annotations

import html
import re
from collections import Counter
from collections.abc import Iterator

from rostra.domain.candidates import ArticleDraft
from rostra.importing.decoding import decode, looks_binary
from rostra.importing.heading import Head, first_words
from rostra.importing.plain import draft_of
from rostra.importing.records import Importer, guarded

_TIME = re.compile(
    r"^\s*(?:\d+:)?\d{1,2}:\d{2}[.,]\d{1,3}\s*-->\s*(?:\d+:)?\d{1,2}:\d{2}[.,]\d{1,3}"
)
_VOICE = re.compile(r"<v(?:\.[^\s>]*)?\s+([^>]{1,80})>")
_TAG = re.compile(r"</?[a-zA-Z0-9][^>]{0,200}>|<\d[\d:.]*>|\{\\[^}]{0,40}\}")
_LABEL = re.compile(r"^(?:>>+\s*|[-–]\s+)?([^\W\d_][^:\n]{1,60}):\s+(?=\S)")
_CHANGE = re.compile(r"^(?:>>+|[-–]\s)\s*")
_SENTENCE_END = re.compile(r"[.!?…][\"'”’»)\]]*$")
_LONG = 600


def sniff_vtt(head: bytes) -> float:
    """The signature that the format demands."""
    return 0.97 if head.lstrip(b"\xef\xbb\xbf").startswith(b"WEBVTT") else 0.0


def sniff_srt(head: bytes) -> float:
    """A number, then a line of two times."""
    if looks_binary(head):
        return 0.0
    found = re.match(rb"(?:\xef\xbb\xbf)?\s*\d+\s*\r?\n\s*\d+:\d{2}:\d{2}[,.]\d+\s*-->", head)
    return 0.95 if found else 0.0


def read(data: bytes, file_name: str) -> list[ArticleDraft]:
    """One transcript a file: `NAME: words` paragraphs, and the turns of the named ones."""
    decoded = decode(data, file_name)
    parts: list[str] = []
    turns: list[tuple[int, int, str]] = []
    at = 0
    for who, words in _turns(decoded.text):
        label = f"{who}: " if who else ""
        if who:
            turns.append((at + len(label), at + len(label) + len(words), who))
        parts.append(label + words)
        at += len(parts[-1]) + 2
    text = "\n\n".join(parts)
    head = Head()
    title = re.match(r"WEBVTT[ \t]+(?:-[ \t]*)?(\S[^\n]*)", decoded.text)
    head.put("title", title[1].strip() if title else "", "text")
    if not head.title:
        head.put("title", first_words(text) if text else "", "first words")
    draft = draft_of(text, head, file_name, f"{decoded.encoding} ({decoded.provenance})")
    return [
        ArticleDraft(
            text=draft.text,
            title=draft.title,
            published=draft.published,
            provenance=draft.provenance,
            turns=tuple(turns),
        )
    ]


def _cues(text: str) -> Iterator[str]:
    """The text of each cue, one after the other; notes, styles and numbers left out."""
    for block in re.split(r"\n[ \t]*\n", text):
        lines = block.strip("\n").split("\n")
        for number, line in enumerate(lines):
            if _TIME.match(line):
                yield "\n".join(lines[number + 1 :])
                break


def _turns(text: str) -> Iterator[tuple[str, str]]:
    """(who, words): a new one when the speaker changes, or after a long paragraph."""
    who, words = "", ""
    last_line = ""
    labels = Counter(m[1] for cue in _cues(text) for m in map(_LABEL.match, cue.split("\n")) if m)
    known = {label for label, count in labels.items() if label.isupper() or count > 1}
    for cue in _cues(text):
        for line in cue.split("\n"):
            speaker, said, change = _spoken(line, known)
            if not said or said == last_line:  # rolling captions show each line twice
                continue
            last_line = said
            ends = len(words) > _LONG and _SENTENCE_END.search(words) and not who
            if words and (change or (speaker and speaker != who) or ends):
                yield who, words
                words = ""
                who = "" if change else who
            who = speaker or who
            words = f"{words} {said}".strip()
    if words:
        yield who, words


def _spoken(line: str, known: set[str]) -> tuple[str, str, bool]:
    """(speaker or "", the words, whether another one begins to speak).

    A label in capitals is a speaker; in small letters it must come twice ("And I: no").
    """
    voice = _VOICE.search(line)
    said = " ".join(html.unescape(_TAG.sub("", _VOICE.sub("", line))).split())
    if voice:
        return voice[1].strip(), said, False
    label = _LABEL.match(said)
    if label and label[1] in known:
        return label[1].strip(), said[label.end() :], False
    change = bool(_CHANGE.match(said))
    return "", _CHANGE.sub("", said) if change else said, change


SRT = Importer(
    name="srt",
    title="Subtitles (SRT)",
    suffixes=(".srt",),
    sniff=sniff_srt,
    read=guarded("a subtitle file", read),
)
VTT = Importer(
    name="vtt",
    title="Subtitles (WebVTT)",
    suffixes=(".vtt",),
    sniff=sniff_vtt,
    read=guarded("a subtitle file", read),
)
