"""The language of a text that does not name it."""

import pytest

from rostra.importing.language import language_of


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "The President said on Tuesday that the railway would open before the end of May."),
        ("ru", "Президент заявил во вторник, что железная дорога откроется до конца мая."),
        ("az", "Prezident çərşənbə axşamı bildirib ki, dəmir yolu may ayının sonunda açılacaq."),
        ("tr", "Cumhurbaşkanı salı günü demiryolunun mayıs ayı sonunda açılacağını söyledi."),
        ("de", "Der Präsident sagte am Dienstag, die Bahn werde noch vor Ende Mai eröffnet."),
        ("ar", "قال الرئيس يوم الثلاثاء إن خط السكة الحديدية سيفتتح قبل نهاية شهر مايو"),
        ("", "12 May 2024"),
        ("", "😀" * 100),
        ("", ""),
    ],
)
def test_languages(code: str, text: str) -> None:
    assert language_of(text) == code
