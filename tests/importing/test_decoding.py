from __future__ import annotations

import pytest

from rostra.domain.errors import ImportFailure
from rostra.importing.decoding import decode, looks_binary

TURKISH = (
    "Cumhurbaşkanı, ülkenin ekonomisinin büyümeye devam ettiğini söyledi. "
    "Dışişleri Bakanı görüşmelerin yararlı geçtiğini belirtti."
)
RUSSIAN = "Президент заявил, что сотрудничество продолжается. Он отметил важность проекта."
FRENCH = "Le président a déclaré que l’économie « française » était prête à évoluer."
POLISH = "Prezydent powiedział, że gospodarka będzie rosła, i wspomniał o źródłach."
ICELANDIC = "Forsætisráðherra sagði að þjóðin væri tilbúin og að það yrði gert."


@pytest.mark.parametrize(
    ("text", "encoding", "known"),
    [
        (TURKISH, "utf-8", "valid UTF-8"),
        (TURKISH, "utf-8-sig", "byte order mark"),
        (TURKISH, "utf-16", "byte order mark"),
        (TURKISH, "utf-32", "byte order mark"),
        (TURKISH, "cp1254", "guessed from the bytes"),
        (RUSSIAN, "cp1251", "guessed from the bytes"),
        (RUSSIAN, "koi8_r", "guessed from the bytes"),
        (FRENCH, "cp1252", "guessed from the bytes"),
        (POLISH, "cp1250", "guessed from the bytes"),
        (ICELANDIC, "cp1252", "guessed from the bytes"),
    ],
)
def test_text_comes_back_letter_by_letter(text: str, encoding: str, known: str) -> None:
    decoded = decode(text.encode(encoding), "a.txt")
    assert decoded.text == text
    assert decoded.provenance == known


def test_a_declared_encoding_is_tried_before_a_guess() -> None:
    assert decode(RUSSIAN.encode("cp1251"), "a.html", "windows-1251").provenance == (
        "declared in the file"
    )
    assert decode(RUSSIAN.encode(), "a.html", "no-such-encoding").encoding == "utf-8"


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"\x89PNG\r\n\x1a\n....", "is a PNG picture"),
        (b"PK\x03\x04....", "is a zip file"),
        (b"%PDF-1.7 ....", "is a PDF file"),
        (b"hello\0world", "holds NUL bytes"),
        ("hello".encode("utf-16-le"), "holds NUL bytes"),
        ("hello".encode("utf-16") + b"x", "says that it is UTF-16"),
        (b"\x01\x02\x03\x04 and more", "is a binary file"),
    ],
)
def test_what_is_no_text_is_refused_in_words(data: bytes, words: str) -> None:
    with pytest.raises(ImportFailure, match=f"a.txt {words}") as failure:
        decode(data, "a.txt")
    assert str(failure.value).endswith(".")


def test_a_mark_makes_nul_bytes_text() -> None:
    assert not looks_binary("hello".encode("utf-16"))
    assert looks_binary("hello".encode("utf-16-le"))
