"""Where an article says it was written."""

from __future__ import annotations

import pytest

from rostra.extraction.concern_dateline import begin_of, dateline


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("OSLO, June 17 (Fjord Wire) - It rained.", "Oslo"),
        ("date 2025-06-17\nOSLO, June 17 (Fjord Wire) - It rained.", "Oslo"),
        ("ACCRA, 21 May 2026 – It rained.", "Accra"),
        ("BOGOTÁ, Aug. 22 (Andes Report) - It rained.", "Bogotá"),
        ("WASHINGTON, D.C. (Wire) - It rained.", "Washington"),
        ("ADDIS ABABA — It rained.", "Addis Ababa"),
        ("Ljubljana, 22 April 2026 - It rained.", "Ljubljana"),
        ("Ljubljana, April 22 - It rained.", "Ljubljana"),
        ("KAMPALA, Uganda (AP) — It rained.", "Kampala"),
        ("MOSCOW, February 3. /TASS/. It rained.", "Moscow"),
        ("BAKU, Azerbaijan, January 5. It rained.", "Baku"),
        ("TASHKENT. KAZINFORM – It rained.", "Tashkent"),
        ("ST. JOHN'S, Antigua - It rained.", "St. John's"),
        ("NUKU'ALOFA — It rained.", "Nuku'alofa"),
        ("N'DJAMENA, Chad - It rained.", "N'Djamena"),
        ("Nairobi (dpa) - It rained.", "Nairobi"),
        ("Manila, Philippines, 1 July 2016 (MINA) – It rained.", "Manila"),
        ("Rain in Uganda\n\nThe Agency\n\nKAMPALA, Uganda\n\nIt rained.", "Kampala"),
        ("Rain falls again\n\nBy Ada Renn\n\nOSLO, June 17 (Wire) - It rained.", "Oslo"),
        ("It had been dry.\n\nOSLO, June 17 (Wire) - It rained.", ""),
        ("President Lula (PT) - It rained.", ""),
        ("Ljubljana - It rained.", ""),
        ("Ljubljana, 22 April 2026\n\nIt rained - all day.", ""),
        ("Rain falls again\n\nDODOMA. It rained.", "Dodoma"),
        ("OSLO. KAZINFORM. It rained.", "Oslo"),
        ("KARACHI: It rained.", "Karachi"),
        ("BAKER: It rained.\nCOLE: It did.", ""),
        ("LIMA/SANTIAGO - It rained.", "Lima"),
        ("YEREVAN. - It rained.", "Yerevan"),
        ("METETÍ, Darién. It rained.", "Metetí"),
        ("BISMARCK, N.D. - It rained.", "Bismarck, North Dakota"),
        ("CULIACÁN, Sin. - It rained.", "Culiacán"),
        ("RIO DE JANEIRO - It rained.", "Rio de Janeiro"),
        ("PORT-AU-PRINCE, Haiti - It rained.", "Port-au-Prince"),
        ("GAZİANTEP - It rained.", "Gaziantep"),
        ("IĞDIR - It rained.", "Iğdır"),
        ("It was in OSLO. It rained - all day.", ""),
        ("It rained - all day.", ""),
        ("", ""),
    ],
)
def test_datelines(text: str, place: str) -> None:
    found, begin = dateline(text)
    assert found == place
    assert text[begin:] == ("It rained." if place else text[begin_of(text) :])


@pytest.mark.parametrize(
    ("text", "rest"),
    [
        (" date 2024-03-07 It rained.", "It rained."),
        ("Date: 7.3.2024\n\nIt rained.", "It rained."),
        ("dates 2024-03-07 It rained.", "dates 2024-03-07 It rained."),
        ("date of birth", "date of birth"),
    ],
)
def test_a_line_with_the_day_is_not_the_beginning(text: str, rest: str) -> None:
    assert text[begin_of(text) :] == rest
