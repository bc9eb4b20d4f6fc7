"""Those who speak for others: spokespeople, representatives, and for whom they do."""

from __future__ import annotations

import re
from collections.abc import Sequence

from rostra.extraction.people.names import latin, name_words
from rostra.extraction.people.titles import is_title_word, title_of
from rostra.extraction.speakers import bodies, groups
from rostra.extraction.speakers.belonging import person_states
from rostra.extraction.speakers.bodies import PORTFOLIO_WORDS
from rostra.extraction.speakers.cast import Mention, Person
from rostra.extraction.speakers.descriptions import described
from rostra.extraction.speakers.finding import any_body
from rostra.extraction.speakers.parties import party_of
from rostra.extraction.speakers.pronouns import he_or_she
from rostra.extraction.speakers.scene import Scene, Who
from rostra.extraction.speakers.unnamed import named_later


def _names_in(
    scene: Scene, text: str, mentions: Sequence[tuple[Mention, Person]], at: int
) -> list[tuple[Mention, Person]]:
    """The names in a mention that may be the spokesperson's; `at` is where that word stands."""
    own = [
        (m, p) for m, p in mentions
        if not m.possessive and not re.search(r"\b(?:for|of|to)\s+(?:\w+\s+){0,3}\Z",
                                              scene.layout.text[at : m.whole[0]] if m.start > at
                                              else "")
        and (m.start > at or scene.layout.text[m.end : m.end + 1] == ",")
    ]  # fmt: skip
    if own and own[0][0].start > at and _NAMED_FIRST.match(text):
        return []  # a name that the cast does not know: whoever stands behind is another
    return own


def spokesperson(scene: Scene, text: str, low: str, start: int, end: int) -> Who | None:
    """The one who speaks for another; the other is in `behalf`."""
    match = _SPOKES.search(low)
    if not match:
        longer = _spelt_out(scene, text)
        return scene.resolve(*longer) if longer else None
    mentions = scene.cast.within(start, end)
    at = start + scene.layout.text[start:end].lower().find(match.group())
    behalf_text = _behalf(text)
    behalf = _behalf_name(scene, behalf_text, start)
    own = _names_in(scene, text, mentions, at)
    if own:
        named_first = own[0][0].end <= at and _APPOSED.fullmatch(
            scene.layout.text, own[0][0].end, at
        )
        person = own[0 if named_first else -1][1]
        if behalf == scene.full_name(person):  # "Press secretary of the President Ida Renn"
            behalf = _behalf_name(scene, behalf_text.removesuffix(person.name).strip(), start)
            behalf = "" if behalf == scene.full_name(person) else behalf
        person.behalf = (
            person.behalf or behalf or _own_master(scene, low, start)
            or _just_spoken_for(scene, start)
        )  # fmt: skip
        behalf = behalf or person.behalf
        return Who((person,), confidence=0.95, behalf=behalf, rule="spokesperson by name")
    gender = "f" if "woman" in match.group() else "m" if match.group().endswith("man") else ""
    if later := named_later(scene, text, end):
        later.behalf = later.behalf or behalf
        return Who((later,), confidence=0.75, behalf=later.behalf,
                   rule="introduced without the name that follows")  # fmt: skip
    if not groups.indefinite(text) or low.startswith("the"):
        known = [p for p in scene.cast.people
                 if p.mentions and p.mentions[0].start < start and speaks_for_others(p)
                 and (not gender or p.gender in ("", gender))
                 and (not behalf or not p.behalf or latin(p.behalf) == latin(behalf)
                      or _abbreviates(behalf, p))
                 and (behalf or _may_be_of(p, behalf_text))]  # fmt: skip
        if known:
            whole = [p for p in known if ("spokesperson" not in p.ranks) == ("deputy" in low)]
            known = whole or known
            same = [p for p in known if any(match.group() in r.lower() for r in p.roles)]
            person = scene.most_present(same or known, start)
            behalf = person.behalf if _abbreviates(behalf, person) else behalf
            return Who((person,), confidence=0.9, behalf=behalf or person.behalf,
                       rule="the spokesperson named before")  # fmt: skip
    if soon := _soon_named(scene, text, behalf_text, gender, start):
        return soon
    if not behalf and (low.startswith("its ") or _BARE.fullmatch(low)):
        behalf = _just_spoken_for(scene, start)
    if _BARE.fullmatch(low):
        spoken = _just_spoken_for(scene, start)
        behalf = spoken or _firm_of_sentence(scene, start) or behalf
    if not behalf:
        behalf = _own_master(scene, low, start)
    if not behalf:
        before = (s.who for s in reversed(scene.history) if "spokes" in s.text.lower())
        behalf = next((who.behalf for who in before if not who.found), "")
    return Who(reason=f"“{text}” is not named", behalf=behalf, confidence=0.8)


def speaks_for_others(person: Person) -> bool:
    """Whether an article calls somebody a spokesperson, a deputy one or beside another office."""
    return "spokesperson" in person.ranks or any(_SPOKES.search(r.lower()) for r in person.roles)


def _soon_named(scene: Scene, text: str, whose: str, gender: str, start: int) -> Who | None:
    """“Norland's security spokesman said it.  Security spokesman Renn told them”: Renn.

    Only the first paragraph's, of one spokesperson whom the two paragraphs below name.
    """
    words = {w for w in re.findall(r"\w+", whose.lower()) if w not in _OF_ALL}
    if not words or groups.indefinite(text) or scene.layout.paragraph(start) > 1:
        return None
    soon = [
        p for p in scene.cast.people
        if p.mentions and start < p.mentions[0].start and p.gender in ("", gender or p.gender)
        and scene.layout.paragraph(p.mentions[0].start) - scene.layout.paragraph(start) in (1, 2)
        and any(title.noun in _SPOKESMEN for title in p.titles)
    ]  # fmt: skip
    if len(soon) != 1:
        return None
    (person,) = soon
    of_role = {w for role in person.roles for w in re.findall(r"\w+", role.lower())} - _OF_ALL
    if not words & of_role - _SPOKESMEN:
        return None
    return Who((person,), confidence=0.75, rule="the spokesperson named right after")


_SPOKESMEN = frozenset({"spokesman", "spokeswoman", "spokesperson", "press secretary"})
_OF_ALL = frozenset({"the", "of", "for", "s", "a", "an", "chief", "deputy", "official"})


def _abbreviates(letters: str, person: Person) -> bool:
    """“The FO spokesman”, after “Foreign Office Spokesman Otto Brandt”."""
    if not letters.isupper() or not 1 < len(letters) < _LONG_LETTERS:
        return False
    told = ("".join(re.findall(r"\b[A-Z]", words)) for words in (person.behalf, *person.roles))
    return any(initials.startswith(letters) for initials in told)


_LONG_LETTERS = 7


def _may_be_of(person: Person, words: str) -> bool:
    """“The Taliban regime's spokesperson” is no ministry's, though nobody knows whose."""
    owners = re.findall(r"(?!The\b)[A-Z][\w\-]+", words)
    told = " ".join((person.behalf, *person.roles))
    return not owners or any(owner in told for owner in owners)


_APPOSED = re.compile(r",\s+(?:(?:an?|the|its|his|her)\s+)?(?:[\w'’\-]+\s+){0,3}")
"""“Ida Renn, a ” spokeswoman: it is she, whoever is named behind."""
_NAMED_FIRST = re.compile(
    r"[A-Z][\w.'’\-]+(?: [A-Z][\w.'’\-]+)+,\s+(?:(?:an?|the|its)\s+)?(?:[\w\-]+\s+){0,2}"
    r"spokes(?:man|woman|person)\b"
)
_SPEAKS = r"spokes(?:man|woman|person)|press secretary|public relations officer|press officer"
_SPOKES = re.compile(rf"\b(?:{_SPEAKS})\b")


def _spelt_out(scene: Scene, text: str) -> tuple[int, int] | None:
    """“The PMOS”, after “the Prime Minister's Official Spokesman (PMOS)”: where those words are."""
    return scene.layout.spokespeople.get(bodies.strip_article(text))


_BARE = re.compile(r"an?(?: company| firm)? spokes(?:man|woman|person)")
"""“A spokesman”, just after a company spoke: its own."""


def _firm_of_sentence(scene: Scene, start: int) -> str:
    """“Sund Co buys Merrow Inc, a company spokesman said”: the first company named there."""
    first, _ = scene.layout.sentence_span(start)
    spans = (span for span in scene.layout.firms.spans if first <= span[0] < start)
    return next((scene.layout.firms.named(scene.layout.text[s:e]) for s, e in spans), "")


def _own_master(scene: Scene, low: str, start: int) -> str:
    """“Her spokesman, Desmond Pike”: whoever “her” is, or “Weil, whose spokesman”."""
    first = low.split(maxsplit=1)[0]
    if first == "whose":
        beside = scene.cast.within(max(0, start - _NAME), start)
        near = beside and scene.layout.text[beside[-1][0].end : start] == ", "
        return scene.full_name(beside[-1][1]) if near else ""
    gender = {"his": "m", "her": "f"}.get(first)
    subject = _only_subject(scene, start) if gender else None
    if subject and subject.gender in ("", gender):
        return scene.full_name(subject)
    who = he_or_she(scene, gender, start) if gender else None
    if who and (thing := _OF_WHAT_IS_THEIRS.match(low)):  # “her party's spokesman” is not hers
        leads = len(who.people) == 1 and thing["what"] == "party"
        return party_of(scene, who.people[0]) if leads else ""
    whose = who.people[0] if who and len(who.people) == 1 else None
    return scene.full_name(whose) if whose and not speaks_for_others(whose) else ""


_OF_WHAT_IS_THEIRS = re.compile(r"(?:his|her) (?:[\w-]+ ){0,2}?(?P<what>[\w-]+)['’]s? ")


_NAME = 60
"""Characters of a name."""


def _only_subject(scene: Scene, start: int) -> Person | None:
    """“President Weil urged calm, his spokesman said”: whom the sentence begins with, if alone."""
    begin, _ = scene.layout.sentence_span(start)
    told = scene.cast.within(begin, start)
    opens = told and not scene.layout.text[begin : told[0][0].whole[0]].strip()
    return told[0][1] if opens and all(person is told[0][1] for _, person in told) else None


def _just_spoken_for(scene: Scene, start: int) -> str:
    """“A spokeswoman, Kelly Marsh, said”: for whoever spoke just before, if that is no person."""
    for said in reversed(scene.history):
        if scene.layout.paragraph(start) - said.paragraph > 1:
            return ""
        if said.who.bodies and f"({said.who.bodies[-1].name})" not in scene.layout.text[:_DATELINE]:
            return said.who.behalf or said.who.bodies[-1].name
    return ""


_DATELINE = 120
"""Characters in which “VELD, May 3 (NORPRESS)” names who reports, and has no spokesman here."""


def _behalf(text: str) -> str:
    """The words for whom a spokesperson speaks: "Kremlin" in "Kremlin spokesman"."""
    match = re.search(
        rf"\b(?:{_SPEAKS})\s+(?:for|of|to|at)\s+"
        r"(?P<whom>(?-i:[A-Z][\w.]+, (?=[A-Z]\w+-based ))?[^,]+)", text, re.IGNORECASE,
    )  # fmt: skip
    if match and re.search(r"[A-Z]|\b(?:the|his|her|its)\b", match["whom"]):
        return match["whom"].strip()
    topic = match["whom"].strip() if match else ""
    match = re.search(rf"(?P<whom>.+?)\s+(?:{_SPEAKS})\b", text,
                      re.IGNORECASE)  # fmt: skip
    whom = _NAME_BEFORE.sub("", match["whom"].strip()) if match else ""
    office, _, other = whom.rpartition(" and ")
    whom = other if other[:1].isupper() and title_of(office) else whom  # two offices of one
    whom = whom if re.search("[A-Z]", whom[2:]) or not topic else topic
    return "" if whom.lower() in _NOBODY_S else whom


_NOBODY_S = frozenset({
    *("the", "a", "an", "his", "her", "its", "their", "official", "the official", "chief"),
    *("deputy", "acting", "lead", "principal", "senior", "media", "press", "information"),
})  # fmt: skip
"""“Official Spokesperson” says for nobody."""


def _behalf_name(scene: Scene, words: str, start: int) -> str:
    plain = re.sub(r"\A(?:a|an|the|acting|chief|deputy|his|her|its|their|another)\s+", "", words,
                   flags=re.IGNORECASE).strip()  # fmt: skip
    plain = _CHIEF.sub("", _SEATED.sub("", _OF_A_TOPIC.sub("", _RANKED.sub("", plain))))
    if not plain:
        return ""
    ruler = plain.lower().rsplit(maxsplit=1)[-1]
    state_of_it = scene.states.code(plain[: -len(ruler)].strip())
    if plain.lower() in _OF_THE_HEAD or (ruler == "presidential" and state_of_it):
        return _head_of_state(scene, ruler, state_of_it)
    plain = _CAMP.sub("", plain) if _CAMP.search(plain) and len(plain.split()) > 1 else plain
    bare = re.sub(r"['’]s?\Z", "", plain)
    someone = _person_named(scene, bare, plain) or _holder(scene, bare, start)
    if someone:
        return scene.full_name(someone)
    state = scene.states.find(plain)
    if state and plain[:1].isupper():  # “an Indian spokesman”
        return f"Government of {bodies.with_article(scene.states.name(state[0]))}"
    if bodies.common_noun(plain) == plain.lower():
        plain = bare = plain.lower()
    body = any_body(scene, bare, start) or any_body(scene, plain, start)
    if plain.lower() in _NO_BODIES:
        return ""
    if body and (_NAME_OF_BODY.fullmatch(body.name) or bodies.common_noun(body.name)):
        return body.name
    title = title_of(plain)
    if title:
        who = described(scene, f"the {bare}", f"the {bare}".lower(), start, start)
        if who and who.people:
            return scene.full_name(who.people[0])
    plain = bodies.strip_article(bare)
    small = plain.lower() in scene.layout.small_words and not bodies.common_noun(plain.lower())
    if small and plain not in scene.layout.inner_capitals:
        return ""  # "Security" spokesman Renn: only the sentence's first word
    return plain if _NAME_OF_BODY.fullmatch(plain) else ""


def _person_named(scene: Scene, *names: str) -> Person | None:
    """Whom of the article a name means: by the last word, else as a mention has it."""
    for name in names:
        words_of_name = [latin(w) for w in name.split()]
        for person in scene.cast.people:
            if words_of_name and words_of_name[-1] in person.words[-1:]:
                return person
    word = latin(names[0])  # “Ban's spokesman”: the family name stands first
    called = [p for p in scene.cast.people if p.full and word == p.words[0]]
    return called[0] if len(called) == 1 else None


def _holder(scene: Scene, words: str, start: int) -> Person | None:
    """“President of the Russian Federation”: whoever it is, and no body by that name."""
    head = words.partition(" of ")[0]
    title = title_of(head)
    if title is None or title.plural or not is_title_word(head.rsplit(maxsplit=1)[-1]):
        return None
    who = described(scene, f"the {words}", f"the {words}".lower(), start, start)
    return who.people[0] if who and len(who.people) == 1 else None


def _head_of_state(scene: Scene, word: str, state: str) -> str:
    """For whom a “presidential” or a “palace” spokesman speaks: that of `state`, if it is said."""
    heads = [p for p in scene.cast.people if "head_of_state" in p.ranks]
    if "palace" in word:
        crowned = [p for p in heads if {t.noun for t in p.titles} & _CROWNED]
        return scene.full_name(crowned[0]) if crowned else ""
    state = state or scene.home
    own = [p for p in heads if state in person_states(scene, p)] if state else heads
    if len(own) == 1 or (own and len(heads) == 1):
        return scene.full_name(own[0])
    holder = scene.office(state, "", _PRESIDENT)[0] if state and _PRESIDENT else None
    return scene.full_name(holder) if holder else "President"


_PRESIDENT = title_of("president")
_CROWNED = frozenset(
    {"king", "queen", "emperor", "sultan", "emir", "amir", "monarch", "grand duke"}
)
_RANKED = re.compile(r"(?<=['’]s) (?:official|chief|deputy|principal|senior|own)\Z", re.IGNORECASE)
"""“The Prime Minister's Official” Spokesman."""
_SEATED = re.compile(r"\A(?:[A-Z][\w.]+, )?[A-Z][\w.]+-based (?:[a-z]+ ){0,2}(?=[A-Z])")
"""“Casper, Wyoming-based True Companies”."""
_CHIEF = re.compile(r"(?<=\w) (?:chief|deputy|principal|senior|lead|former)\Z", re.IGNORECASE)
"""“European Commission chief” spokesman: of the Commission, not of its chief."""
_NAME_BEFORE = re.compile(r"\A[A-Z][\w.'’\-]+(?: [A-Z][\w.'’\-]+)+, (?=(?:the|an?)\s|[A-Z])")
"""“Ida Renn, the Dawn Front's deputy” spokesman: the front's."""
_OF_A_TOPIC = re.compile(
    r"(?:(?<=['’]s) (?i:{0})|(?<=[A-Za-z]) (?:{0}))(?: (?:and|affairs|Affairs)(?: \w+)?)?\Z".format(
        "|".join(sorted(PORTFOLIO_WORDS, key=len, reverse=True))
    )
)
"""“The Dawn Front's Health” Spokesperson: the front's."""
_CAMP = re.compile(r"(?:['’]s)?\s+(?:campaign|camp|team|re-election campaign)\Z")
"""“Clinton campaign spokesman”: for whom the campaign is."""
_NO_BODIES = frozenset({"opposition", "party", "campaign", "government's own"})
"""What is no body of its own: an opposition has several parties."""
_OF_THE_HEAD = frozenset(
    {"presidential", "president's", "president’s", "presidency", "palace", "royal palace"}
)
_NAME_OF_BODY = re.compile(r"[A-Z][\w.'’&-]*(?: (?:(?:of|for|the|and) )*[A-Z][\w.'’&-]*)*")


def represents(scene: Scene, text: str, person: Person, start: int) -> str:
    """For whom a spokesperson or a representative speaks: “the representative of UNESCO”."""
    match = _REPRESENTS.match(text)
    if person.behalf:
        return person.behalf
    speaks = _FOR_A_BODY.match(text)
    if speaks:
        body = any_body(scene, speaks["whom"], start)
        return body.name if body else _LETTERS_BEHIND.sub("", bodies.strip_article(speaks["whom"]))
    if speaks_for_others(person):
        words = next(filter(None, map(_behalf, person.roles)), "")
        return _behalf_name(scene, words, start) if words else ""
    if not match:
        return ""
    whom = bodies.strip_article((match["whom"] or match["of"]).removesuffix(person.name).strip())
    for other in scene.cast.people:
        if other is not person and name_words(whom)[-1:] == other.words[-1:]:
            return scene.full_name(other)
    body = any_body(scene, whom, start)
    return body.name if body else ""


_FOR_A_BODY = re.compile(
    r"[^,\n]{3,60},\s+(?:speaking\s+)?for\s+"
    r"(?P<whom>the\s+(?:[A-Z][^,\n]{3,60}\s)?(?:Office|Agency|Service|Organi[sz]ation|Council|Programme|Fund"
    r"|Committee|Commission|Union|Mission)\b[^,\n]{0,90})"
)
_LETTERS_BEHIND = re.compile(r"\s+\([A-Z]{2,8}\)\Z")
"""“Jenifer Fenton, for the Office of the Special Envoy, said”."""
_REPRESENTS = re.compile(
    r"(?P<whom>.+?)['’]s?\s+(?:\w+\s+)?representative\b"
    r"|(?:[Tt]he\s+|[Aa]\s+)?(?:\w+\s+)?representative\s+(?:of|for)\s+(?P<of>(?:the\s+)?[A-Z][^,]*)"
)
"""“The agency's representative”, “the representative of UNESCO”: a lawyer speaks for himself."""
