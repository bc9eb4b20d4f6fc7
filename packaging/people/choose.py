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
NO_HEADS = re.compile(
    r"\b(?:Azad Kashmir|Northern Cyprus|Iraqi Kurdistan|Somaliland|South Tyrol|Tuscany|Abu Dhabi"
    r"|Buenos Aires|Gauteng|KwaZulu|Limpopo|Mpumalanga|North West|Eastern Cape|Free State"
    r"|Northern Cape|Western Cape|Sarawak|Sabah|Chancellor of Justice|Vice[- ]Chancellor"
    r"|Legislative Council|Privy Council|General Intelligence|Supreme (?:Administrative )?Court"
    r"|Constitutional Court|Court of Audit|Dewan Negara|Federal Council)",
    re.IGNORECASE,
)
"""Of a part of a state, of a court or of a chamber: the source has them beside heads of state and
of government, since their title is “president”, “premier” or “chancellor” too."""
WRONG = {
    ("Q273396", "2005"): "Colonna was minister delegate for European affairs then",
    ("Q6894027", "2006"): "Radzi was minister of home affairs",
    ("Q16732958", "2009"): "Hasan Mahmud was a minister of state then",
    ("Q108051638", "2019"): "Popescu, then Ciocoi were foreign ministers",
    ("Q57478", "2012"): "Timofti was president",
}
"""(Wikidata item, year of the start) of terms at the head of a state or of its diplomacy that were
none, and why."""
_ROTATING = ("2003-07", "2004-06")
"""When Iraq's Governing Council had a president for each month, whom the source calls premier."""


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
    if rank.startswith("head_of") and NO_HEADS.search(office):
        return False
    if rank != "minister" and (row["wikidata"], row["start"][:4]) in WRONG:
        return False
    if rank == "foreign_minister":
        return _is_foreign_minister(office, country)
    if rank == "minister":
        return bool(KEY_PORTFOLIOS.search(office)) and not re.search(
            r"\bshadow\b", office, re.IGNORECASE
        )
    if rank == "head_of_government":
        if country == "CH" or (country == "IQ" and _ROTATING[0] <= row["start"] < _ROTATING[1]):
            return False  # the Swiss chancellor heads the chancellery alone
        return bool(re.search(r"prime minister|premier|chancellor|head of government|taoiseach"
                              r"|president|chief (?:minister|executive)|cabinet|administration",
                              office, re.IGNORECASE))  # fmt: skip
    return True


def _is_foreign_minister(office: str, country: str) -> bool:
    """Elsewhere a secretary of state is a junior minister, and a foreign secretary an official."""
    name = office.lower()
    if name == "secretary of state":
        return country == "US"
    if name == "foreign secretary":
        return country == "GB"
    # India's ministers are “of External Affairs”: the source calls its foreign secretaries so
    if country == "IN" and name == "minister of foreign affairs":
        return False
    return "vice" not in name and ("foreign" in name or "external" in name)
