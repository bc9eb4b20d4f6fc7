"""Words by which the subject of a verb of saying is told, shared by the rules of sources."""

from __future__ import annotations

import re

SAYS = re.compile(
    r"(?:said|says|told|tells|added|adds|stressed|noted|stated|announced|wrote|warned|explained|recalled"
    r"|declared|insisted|argued|claimed|confirmed|emphasi[sz]ed|underlined|underscored|pointed\s+out)\b"
)
ADVERB = r"(?:(?:also|then|later|further|again|has|have|had|in\s+turn|\w+ly)\s+){0,2}"
_WORD = r"[A-ZÀ-ÞА-ЯƏİĞŞÇÖÜ][\w’'-]*\.?"
PROPER = (
    rf"{_WORD}(?:\s(?:(?:de|da|do|dos|del|la|van|von|der|bin|al|el|ibn)\s){{0,2}}{_WORD}){{0,6}}"
)
NO_SUBJECT = re.compile(
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December|\w+day"
    r"|In|At|On|For|From|With|By|To|But|And|As|If|When|While|After|Before|Since|However|Moreover|Meanwhile"
    r"|He|She|It|They|We|I|You|This|That|These|Those|There|What|Who)\b"
)
DONE = re.compile(
    r"\b(?:(?!aged\b)[a-z]\w+ed|is|was|are|were|has|had|have|will|would|took|gave|made|met|left|rose|fell|held|told|said|says"
    r"|can|could|may|might|must|should)\b"
)
"""A verb of the clause before: without one “Norn, Sund and [Veld] said” is a list; no “Ahmed”."""
PARTICIPLE = re.compile(r"\w+ing(?:\s(?:out|that|for|on))?")
SENTENCE_END = re.compile(r"[.!?…][\"”’»)]*\s+[A-Z“]|\n")
NEAR, BESIDE = 160, 3
"""Characters before a verb in which its subject stands; between a subject and its verb."""
