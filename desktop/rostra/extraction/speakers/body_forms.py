"""Forms of words around a body's name: what it is, where it sits, lists inside of the name."""

from __future__ import annotations

import re

KIND_THEN_NAME = re.compile(
    r"(?:[A-Z][\w-]+ )?(?:[a-z-]+ ){1,3}[A-Z][\w&-]+(?: [A-Z][\w&-]+){0,3}\Z"
)
"""“The Hungarian carrier Pannon Wings”: what it is, and its name."""
KIND_OF = re.compile(
    r"(?<=['’]s )(?:(?:[a-z]+-(?:led|backed|dominated|controlled|run|held|supported|appointed"
    r"|installed|aligned)|interim|transitional|caretaker|outgoing|new|military|civilian|coalition"
    r"|elected|provisional|minority|conservative|socialist|communist|nationalist|populist|left-wing"
    r"|right-wing|centre-left|centre-right|center-left|center-right|far-right|Islamist|current) )+"
    r"(?=(?:government|parliament|cabinet|administration|presidency|army|authorities)\b)"
)
"""“Sudan's army-led government” is Sudan's."""
LISTED = re.compile(
    r"(?:[Tt]he )?(?P<name>[A-Z][\w-]+(?: [A-Z][\w-]+)?(?:, [A-Z][\w-]+(?: [A-Z][\w-]+)?){1,4},?"
    r" and (?:[A-Z][\w-]+ ){1,3}(?P<noun>Committee|Commission|Council|Board|Agency|Authority"
    r"|Union))"
)
"""“The Environment, Food and Rural Affairs Committee”: all of it is its name."""
FIRM_OF = re.compile(
    r"((?!The )(?:[A-Z][\w&’'-]+ ){1,3}(?:Foods|Resources|Ltd|Limited|PLC|Plc"
    r"|GmbH|AG|Motors|Steel|Industries|Holdings|Partners|Systems|Technologies|Lines|Ferries|Minerals|Metals|Mining|Energy"
    r"|Pharma|Logistics|Shipping|Airlines|Airways)\.?) of [A-Z]\w+(?: [A-Z]\w+)?"
)
"""“Palmetto Foods of New Jersey”: where a company is, behind its name."""
MINISTRY_IN = re.compile(
    r"(?P<body>(?:[Tt]he )?(?:[a-z]+ ){1,3}ministry|(?:[Tt]he )?Ministry (?:of|for) [A-Z][\w ]+?)"
    r" in (?P<seat>[A-Z][\w’'-]+(?: [A-Z][\w’'-]+)?)"
)
"""“The foreign ministry in Beirut”."""
MINISTRY = re.compile(r"(?:Ministry|Department) (?:of|for) ")
"""“Norway's Ministry of Transport”: without Norway it would be the one at home."""
NUMBERED = re.compile(
    r"(?:[Tt]he )?(?P<name>(?!(?:Article|Section|Chapter|Resolution|Rule|Protocol|Law|Bill|Act"
    r"|Decree|Order|Clause|Amendment|Annex|Psalm|Directive|Proposition|Witness|Juror|Suspect|Victim|Source"
    r"|Patient|Number|No|Figure|Table|Exhibit|Count|Title|Part|Page|Form|January|February|March|April|May"
    r"|June|July|August|September|October|November|December|\w+day)\b)"
    r"[A-Z][\w&-]*(?: [A-Z][\w&-]*)? \d{1,4})"
)
"""“Channel 13”, “Russia 24”, “Unit 8200”: nobody is called so, and no paper."""
