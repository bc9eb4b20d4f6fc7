"""Which of the Latin one-byte encodings a text is in, told by the letters of its language.

Windows-1250, 1252, 1254 and 1257 give the same bytes to different letters, and a
statistic over bytes takes Turkish for Romanian (measured with charset-normalizer
3.5, 2026-11-28).  Here each reading is held against the letters that one language
writes: the reading whose letters fit one language best is the right one.
"""

from __future__ import annotations

_LETTERS = (
    ("cp1252", "éèàêçùâîôûëïœ"),  # French
    ("cp1252", "äöüß"),  # German
    ("cp1252", "áéíóúñü"),  # Spanish
    ("cp1252", "áâãàçéêíóôõúü"),  # Portuguese
    ("cp1252", "àèéìòù"),  # Italian
    ("cp1252", "åäöé"),  # Swedish, Finnish
    ("cp1252", "æøåé"),  # Danish, Norwegian
    ("cp1252", "áðéíóúýþæö"),  # Icelandic
    ("cp1252", "éëïöèü"),  # Dutch
    ("cp1254", "çğıöşüâîû"),  # Turkish
    ("cp1250", "ąćęłńóśźż"),  # Polish
    ("cp1250", "áčďéěíňóřšťúůýž"),  # Czech
    ("cp1250", "áäčďéíĺľňóôŕšťúýž"),  # Slovak
    ("cp1250", "áéíóöőúüű"),  # Hungarian
    ("cp1250", "ăâîşţ"),  # Romanian
    ("cp1250", "čćđšž"),  # Croatian, Slovenian
    ("cp1257", "āčēģīķļņšūž"),  # Latvian
    ("cp1257", "ąčęėįšųūž"),  # Lithuanian
    ("cp1257", "äõöüšž"),  # Estonian
)
FAMILY = frozenset(encoding for encoding, _ in _LETTERS) | {"cp1253", "cp1258", "iso8859_15"}


def best_reading(sample: bytes) -> str:
    """The encoding of `_LETTERS` in which most accented letters are of one language."""
    readings = {
        encoding: [c for c in sample.decode(encoding, "replace").lower() if c > "\x7f"]
        for encoding in dict.fromkeys(encoding for encoding, _ in _LETTERS)
    }

    def fit(entry: tuple[str, str]) -> float:
        encoding, letters = entry
        written = [c for c in readings[encoding] if c.isalpha()]
        strange = sum(c == "\ufffd" for c in readings[encoding])
        return sum(c in letters for c in written) / (len(written) + 5 * strange or 1)

    return max(_LETTERS, key=fit)[0]  # the first of equals: Western before the others
