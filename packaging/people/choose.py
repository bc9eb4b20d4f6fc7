"""Which terms of office are kept, and how their offices are named."""

from __future__ import annotations

import re

STATES_NOT_MEMBERS = {"TW", "XK", "PS", "VA", "EH", "HK", "MO", "GL", "FO", "PR", "CK", "NU"}
"""Beside the independent states of ISO 3166: whose leaders make news in their own right."""
KEY_PORTFOLIOS = re.compile(
    r"\b(?:financ|treasury|chancellor of the exchequer|defen[cs]e|war\b|interior|internal affairs"
    r"|home affairs|home secretary|home department"
    r"|justice|econom|trade|commerce|energy|petroleum|oil\b|transport|agricultur"
    r"|health|education|environment|climate|industry|labour|labor|digital|communications"
    r"|european affairs|eu affairs|emergency|security|attorney general|infrastructure|culture)",
    re.IGNORECASE,
)
JUNIOR = re.compile(
    r"\b(?:state secretary|secretary of state (?:of|for) (?!state|defen|the home|foreign"
    r"|health|educ|transport|just|business|inter|energy|trade|envir)|undersecretary"
    r"|under-secretary|parliamentary"
    r"|minister of state|deputy (?!prime|president|premier|chancellor)|assistant|economic secretary"
    r"|financial secretary|chief secretary|exchequer secretary|without portfolio"
    r"|lord of the treasury|shadow|of maryland|of texas|supreme court|people's court"
    r"|military cabinet|chief of|spoke"
    r"|general secretary of|secretary general|secretary-general|junior|air force|navy|army"
    r"|vice minister"
    r"|head of the|minister for (?:prisons|africa|sport|women)|in the (?:prime|president))",
    re.IGNORECASE,
)
NOT_NATIONAL = re.compile(
    r"\bof (?:Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Florida|Georgia|Idaho"
    r"|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Michigan|Minnesota"
    r"|Mississippi|Missouri|Montana|Nebraska|Nevada|New \w+|North \w+|Ohio|Oklahoma|Oregon"
    r"|Pennsylvania|Punjab|Sindh|South Australia|Tennessee|Texas|Utah|Vermont|Virginia|Victoria"
    r"|Washington|West Virginia|Wisconsin|Wyoming|Queensland|Tasmania|Western Australia)\Z"
)


def with_article(state: str) -> str:
    wants = (
        r"(?:United|Netherlands|Philippines|Bahamas|Gambia|Maldives|Comoros|Marshall|Solomon|Czech)"
    )
    return f"the {state}" if re.match(wants, state) else state


def role_of(office: str, rank: str, country: str, english: dict[str, str]) -> str:
    """ "Minister of Foreign Affairs" of AZ -> "Foreign Minister of Azerbaijan"."""
    office = " ".join(office.split())
    office = office[0].upper() + office[1:]
    state = english.get(country, "")
    if rank == "foreign_minister" and country not in ("US", "GB"):
        office = "Foreign Minister"
    elif rank == "foreign_minister" and country == "GB":
        office = "Foreign Secretary"
    elif rank == "head_of_government" and re.match(r"Prime Minister of ", office):
        office = "Prime Minister"
    monarch = "Monarch" if country == "GB" else "King"
    renamed = {
        "King and Prime Minister": "King",
        "Monarch": monarch,
        "Premier of the State Council": "Premier",
    }
    office = renamed.get(office, office)
    if rank == "minister":
        match = re.fullmatch(r"(?:Federal )?Ministers? (?:of|for) (?:the )?([\w ]{4,22})", office)
        if match and " and " not in office:
            office = f"{match.group(1)[0].upper()}{match.group(1)[1:]} Minister"
            office = office.replace("Defense", "Defence")
    if (
        not state
        or state in office
        or (re.search(r"\bof [A-Z]\w+\Z", office) and rank != "minister")
    ):
        return office
    return f"{office} of {with_article(state)}"


def wanted(row: dict[str, str], independent: set[str]) -> bool:
    office, rank, country = row["office"], row["office_class"], row["country_iso2"]
    if not row["start"] or country not in independent or NOT_NATIONAL.search(office):
        return False
    if re.match(r"(?:Premiers?|Prime|President|Vice|Minister)\b", row["name"]):
        return False
    if country not in independent - STATES_NOT_MEMBERS | {"TW", "XK", "PS", "VA"} and (
        rank != "head_of_government"
    ):  # fmt: skip
        return False  # of a territory: its own government, not the head of the state it is part of
    if re.search(r"\b(?:acting|caretaker)\b", office, re.IGNORECASE) and rank == "minister":
        return False
    if JUNIOR.search(office):
        return False
    if rank == "foreign_minister":
        return bool(re.search(r"foreign|external|secretary of state\Z", office, re.IGNORECASE))
    if rank == "minister":
        return bool(KEY_PORTFOLIOS.search(office)) and not re.search(
            r"\bshadow\b", office, re.IGNORECASE
        )
    if rank == "head_of_government":
        return bool(re.search(r"prime minister|premier|chancellor|head of government|taoiseach"
                              r"|president|chief (?:minister|executive)|cabinet|administration",
                              office, re.IGNORECASE))  # fmt: skip
    return True
