"""Bodies that the news calls by a short name, and what they are called in full."""

from __future__ import annotations

import re
from dataclasses import dataclass

from rostra.extraction.people.names import latin

# as written (folded, without "the") -> (name, code of its state or "")
KNOWN: dict[str, tuple[str, str]] = {
    "kremlin": ("Kremlin", "RU"), "white house": ("White House", "US"),
    "downing street": ("Prime Minister's Office of the United Kingdom", "GB"),
    "10 downing street": ("Prime Minister's Office of the United Kingdom", "GB"),
    "number 10": ("Prime Minister's Office of the United Kingdom", "GB"),
    "no 10": ("Prime Minister's Office of the United Kingdom", "GB"),
    "number ten": ("Prime Minister's Office of the United Kingdom", "GB"),
    "whitehall": ("Government of the United Kingdom", "GB"),
    "elysee": ("Élysée Palace", "FR"), "elysee palace": ("Élysée Palace", "FR"),
    "quai d'orsay": ("Ministry for Europe and Foreign Affairs of France", "FR"),
    "joint chiefs of staff": ("Joint Chiefs of Staff", ""),
    "pentagon": ("United States Department of Defense", "US"),
    "state department": ("United States Department of State", "US"),
    "us state department": ("United States Department of State", "US"),
    "department of state": ("United States Department of State", "US"),
    "defense department": ("United States Department of Defense", "US"),
    "us treasury": ("United States Department of the Treasury", "US"),
    "us treasury department": ("United States Department of the Treasury", "US"),
    "standard and poor's": ("Standard & Poor's", ""),
    "standard & poor's": ("Standard & Poor's", ""),
    "standard and poor's corp": ("Standard & Poor's", ""),
    "s and p": ("Standard & Poor's", ""), "s&p": ("Standard & Poor's", ""),
    "moody's": ("Moody's Investors Service", ""),
    "moody's investors service": ("Moody's Investors Service", ""),
    "moody's investors service inc": ("Moody's Investors Service", ""),
    "bundesbank": ("Deutsche Bundesbank", "DE"),
    "west german bundesbank": ("Deutsche Bundesbank", "DE"),
    "european community": ("European Community", ""), "ec": ("European Community", ""),
    "european community commission": ("European Commission", ""),
    "ec commission": ("European Commission", ""), "ec executive": ("European Commission", ""),
    "ec executive commission": ("European Commission", ""),
    "federal reserve board": ("Federal Reserve", "US"),
    "treasury department": ("United States Department of the Treasury", "US"),
    "foggy bottom": ("United States Department of State", "US"),
    "capitol hill": ("United States Congress", "US"),
    "foreign office": ("Foreign, Commonwealth and Development Office", "GB"),
    "vatican": ("Holy See", "VA"), "holy see": ("Holy See", "VA"),
    "blue house": ("Office of the President of South Korea", "KR"),
    "zhongnanhai": ("Government of China", "CN"), "smolny": ("Smolny", "RU"),
    "bankova": ("Office of the President of Ukraine", "UA"), "brussels": ("European Union", ""),
    "european union": ("European Union", ""), "eu": ("European Union", ""),
    "european commission": ("European Commission", ""),
    "european council": ("European Council", ""), "eu commission": ("European Commission", ""),
    "european parliament": ("European Parliament", ""),
    "european central bank": ("European Central Bank", ""), "ecb": ("European Central Bank", ""),
    "nato": ("NATO", ""), "north atlantic treaty organization": ("NATO", ""),
    "united nations": ("United Nations", ""), "un": ("United Nations", ""),
    "un security council": ("United Nations Security Council", ""),
    "security council": ("United Nations Security Council", ""),
    "un general assembly": ("United Nations General Assembly", ""),
    "imf": ("International Monetary Fund", ""),
    "international monetary fund": ("International Monetary Fund", ""),
    "world bank": ("World Bank", ""), "who": ("World Health Organization", ""),
    "world health organization": ("World Health Organization", ""),
    "wto": ("World Trade Organization", ""),
    "world trade organization": ("World Trade Organization", ""),
    "iaea": ("International Atomic Energy Agency", ""),
    "international atomic energy agency": ("International Atomic Energy Agency", ""),
    "osce": ("Organization for Security and Co-operation in Europe", ""), "opec": ("OPEC", ""),
    "opec+": ("OPEC+", ""), "opec and its allies": ("OPEC+", ""), "opec and allies": ("OPEC+", ""),
    "opec plus": ("OPEC+", ""), "opec and its partners": ("OPEC+", ""),
    "opec+ group": ("OPEC+", ""), "opec+ alliance": ("OPEC+", ""),
    "african union": ("African Union", ""), "asean": ("ASEAN", ""),
    "arab league": ("Arab League", ""), "g7": ("G7", ""), "g20": ("G20", ""),
    "brics": ("BRICS", ""), "council of europe": ("Council of Europe", ""),
    "organization of turkic states": ("Organization of Turkic States", ""),
    "commonwealth of independent states": ("Commonwealth of Independent States", ""),
    "cis": ("Commonwealth of Independent States", ""), "unicef": ("UNICEF", ""),
    "unesco": ("UNESCO", ""), "unhcr": ("UNHCR", ""), "oecd": ("OECD", ""),
    "federal reserve": ("Federal Reserve", "US"), "fed": ("Federal Reserve", "US"),
    "bank of england": ("Bank of England", "GB"),
    "house of representatives": ("United States House of Representatives", "US"),
    "international court of justice": ("International Court of Justice", ""),
    "icj": ("International Court of Justice", ""), "ecj": ("European Court of Justice", ""),
    "european court of justice": ("European Court of Justice", ""),
    "court of justice of the european union": ("European Court of Justice", ""),
    "european court of human rights": ("European Court of Human Rights", ""),
    "international criminal court": ("International Criminal Court", ""),
    "red cross": ("International Committee of the Red Cross", ""),
    "international committee of the red cross": ("International Committee of the Red Cross", ""),
    "icrc": ("International Committee of the Red Cross", ""),
    "amnesty international": ("Amnesty International", ""),
    "human rights watch": ("Human Rights Watch", ""), "hamas": ("Hamas", ""),
    **{
        name.lower(): (name, "")
        for name in (
            *("Goldman Sachs", "Morgan Stanley", "Merrill Lynch", "Wells Fargo", "Rio Tinto"),
            *("Credit Suisse", "Philip Morris", "Eli Lilly", "Thomas Cook", "John Deere"),
            *("Walt Disney", "Levi Strauss", "Booz Allen", "Charles Schwab", "Morgan Chase"),
        )
    },
    "queen's park": ("Government of Ontario", "CA"),
    "itamaraty": ("Ministry of Foreign Affairs of Brazil", "BR"),
    "farnesina": ("Ministry of Foreign Affairs of Italy", "IT"),
    "torre tagle": ("Ministry of Foreign Affairs of Peru", "PE"),
    "palazzo chigi": ("Government of Italy", "IT"), "casa rosada": ("Casa Rosada", "AR"),
    "malacanang": ("Malacañang Palace", "PH"), "malacanang palace": ("Malacañang Palace", "PH"),
    "planalto": ("Planalto Palace", "BR"), "planalto palace": ("Planalto Palace", "BR"),
    "aso rock": ("Presidency of Nigeria", "NG"),
    "cheong wa dae": ("Office of the President of South Korea", "KR"),
    "scotland yard": ("Metropolitan Police", "GB"),
    "doctors without borders": ("Médecins Sans Frontières", ""),
    "medecins sans frontieres": ("Médecins Sans Frontières", ""),
    "msf": ("Médecins Sans Frontières", ""), "oxfam": ("Oxfam", ""),
    "reporters without borders": ("Reporters Without Borders", ""),
    "save the children": ("Save the Children", ""), "greenpeace": ("Greenpeace", ""),
    "fitch": ("Fitch Ratings", ""), "fitch ratings": ("Fitch Ratings", ""),
    "hezbollah": ("Hezbollah", ""), "taliban": ("Taliban", "AF"),
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Body:
    """An organisation as a source mention names it."""

    name: str
    noun: str = ""
    """Its common noun in lower case: "ministry", "company"."""
    state: str = ""
    sure: bool = True
    """Whether the state of a ministry or government is known or needs none."""


def strip_article(text: str) -> str:
    """Without "the", "a", "its" in front and a possessive behind."""
    plain = re.sub(
        r"\A(?:the|a|an|its|their|our|his|her|neighbou?ring)\s+",
        "",
        text.strip(),
        flags=re.IGNORECASE,
    )
    return re.sub(r"(?:['’]s|['’])\Z", "", plain.strip(" ,“”\"’'"))


ARMED = re.compile(
    r"\b(?:[Aa]l[- ](?:Shabaab|Shabab|Qaeda|Qaida|Nusra)|Boko Haram|Islamic State|Tamil Tigers"
    r"|LTTE|FARC|ELN|PKK|M23|Shining Path|Hamas|Hezbollah|Islamic Jihad|Taliban|Lashkar-e-Taiba"
    r"|Abu Sayyaf)\b"
)
"""Armed groups, which go on as “the group”."""
_ARTICLE = re.compile(r"\A(?:[Tt]he|[Aa])\s+")


def known_body(text: str) -> Body | None:
    """A body of `KNOWN`, or None."""
    found = KNOWN.get(latin(strip_article(text)).replace(".", "")) or KNOWN.get(
        latin(_ARTICLE.sub("", text)).replace(".", "").replace("’", "'")
    )
    return Body(found[0], "", found[1]) if found else None


_BODY_IN = re.compile(
    r"\b(?:" + "|".join(sorted(map(re.escape, KNOWN), key=len, reverse=True)) + r")\b"
)


def body_in(text: str) -> str:
    """The known body that a description speaks of: "NATO" in "the head of NATO"."""
    key = latin(text)
    if re.search(r"\bforeign policy chief\b|\btop diplomat\b", key):
        return "European Union" if re.search(r"\b(?:eu|european union)\b", key) else ""
    match = _BODY_IN.search(key)
    if not match or (match.group() == "who" and "WHO" not in text):
        return ""
    return KNOWN[match.group()][0]
