"""Transcripts: who a turn's label is, “PRIME MINISTER SOROKIN”, “PM”, or a bare “A”."""

from __future__ import annotations

import re
from dataclasses import replace

from rostra.extraction.documents import are_several
from rostra.extraction.people.names import name_words
from rostra.extraction.people.titles import is_title_word, title_of
from rostra.extraction.speakers.bodies import Body
from rostra.extraction.speakers.cast import Mention, Person
from rostra.extraction.speakers.descriptions import described
from rostra.extraction.speakers.headings import answers, of_heading, of_interview
from rostra.extraction.speakers.scene import Scene, Who
from rostra.extraction.speakers.spokespeople import represents

_SHORT = {
    "pm": "Prime Minister", "fm": "Foreign Minister", "sg": "Secretary-General",
    "hr": "High Representative", "dpm": "Deputy Prime Minister", "gov": "Governor",
    "sen": "Senator", "amb": "Ambassador", "sec": "Secretary", "pres": "President",
}  # fmt: skip
_ANSWER = frozenset({"A", "ANSWER", "ANS"})


def is_label(scene: Scene, end: int) -> bool:
    """Whether a mention that ends here is the label of a turn: a colon follows."""
    return scene.layout.text[end : end + 2].startswith((":", " :"))


def is_answer(text: str) -> bool:
    """Whether a label is a bare “A”, which names nobody."""
    return text.strip(" :.").upper() in _ANSWER


def of_label(scene: Scene, label: str, at: int) -> Who:
    """The person of that name, or who holds the office that the label says."""
    plain = " ".join(re.sub(r"\([^)]*\)", " ", label).strip(" :.").split())
    if is_answer(plain):
        return addressed(scene, at) or _answerer(scene)
    if beside := _named_beside(scene, at + len(label)):
        beside.behalf = represents(scene, plain, beside, at)
        return Who((beside,), confidence=0.95, behalf=beside.behalf,
                   rule="transcript: the name in the label")  # fmt: skip
    if are_several(plain):
        return _together(scene, plain, at, at + len(label))
    if plain.isupper():
        plain = _spelt(plain)
    first, _, rest = plain.partition(" ")
    plain = f"{_SHORT.get(first.lower().rstrip('.'), first)} {rest}".strip()
    words = name_words(plain)
    for person in reversed(scene.cast.people):
        if words and person.words and person.words[-1] == words[-1]:
            person.behalf = represents(scene, plain, person, at)
            return Who((person,), confidence=0.95, behalf=person.behalf,
                       rule="transcript: the label's name")  # fmt: skip
    own = [w for w in plain.split() if not is_title_word(w)]
    title = title_of(plain)
    if title and (not own or is_title_word(plain.split()[-1])):
        text = f"the {plain}".replace("the the", "the").replace("the The", "the")
        if above := of_heading(scene, plain):
            above.behalf = represents(scene, plain, above, at)
            return Who((above,), confidence=0.9, behalf=above.behalf,
                       rule="transcript: whom the heading names")  # fmt: skip
        who = described(scene, text, text.lower(), len(scene.layout.text), len(scene.layout.text))
        return who or Who(reason=f"nobody is known to be “{plain}”", confidence=0.5)
    if not own:
        return Who(reason=f"nobody is known to be “{plain}”", confidence=0.5)
    if title is None and not label.isupper() and _A_BODY.fullmatch(plain):
        body = Body(plain.removeprefix("The "))
        return Who(bodies=(body,), confidence=0.7, rule="transcript: the label's name")
    name = " ".join(own)
    person = scene.cast.add(Mention(at, at + len(label), name))
    if title:
        person.take_title(title, plain.removesuffix(name).strip())
    sure = 0.9 if len(own) > 1 else 0.7
    return Who((person,), confidence=sure, rule="transcript: the label's name")


def _named_beside(scene: Scene, end: int) -> Person | None:
    """“Official Spokesperson, Shri Ida Renn: Good morning”: the name behind the label."""
    text = scene.layout.text
    for mention, person in (
        scene.cast.within(end, end + _LABEL) if text[end : end + 1] == "," else ()
    ):
        between = text[end + 1 : mention.whole[0]].split()
        plain = all(is_title_word(word) for word in between)
        return person if plain and text[mention.end : mention.end + 1] == ":" else None
    return None


_LABEL = 40
_A_BODY = re.compile(r"The [A-Z][\w’'-]+(?: [A-Z][\w’'-]+)+")
"""“The Veld River Sentinel:”, above what a paper wrote: no person's name."""


def _together(scene: Scene, plain: str, start: int, end: int) -> Who:
    """Who signs a joint document: all whom its title names, or nobody of them."""
    if " ".join(scene.layout.text[start:end].split()) == plain:
        who = scene.resolve(start, end)
        if len(who.people) + len(who.bodies) > 1:
            return who
    return Who(reason=f"“{plain}” are several, of whom not all are known", confidence=0.5)


def _spelt(label: str) -> str:
    """Capital letters as a name is written: “MCKAY-LUND” stays a name of two parts."""
    return "-".join(part.title() for part in label.split("-")).replace("’S", "’s")


_QUESTION = re.compile(
    r"^(?:Q|QUESTION|Question|Journalist|JOURNALIST)\s*(?:\([^)\n]*\)\s*)?[:.]", re.MULTILINE
)
_CALLED = re.compile(
    r"(?:\A|[.?!:]\s+|\b(?:to|for)\s+(?:the\s+)?|,\s+)"
    r"(?P<whom>(?:(?:Mr|Mrs|Ms|Dr|Madam)\.?\s+)?[A-Z][\w'’\-]+(?:\s+[A-Z][\w'’\-]+){0,3})(?=\s*[,.?!])"
)
"""“Prime Minister, what if”, “A question to the President.”, “..., Minister?”"""


def addressed(scene: Scene, at: int) -> Who | None:
    """Whom the question just before an answer calls by name or title, if anybody."""
    text = scene.layout.text
    question = None
    for match in _QUESTION.finditer(text, 0, at):
        question = match
    if question is None:
        return None
    asked = text[question.end() : at].strip()
    for match in _CALLED.finditer(asked):
        whom = re.sub(r"\A(?:Mr|Mrs|Ms|Madam)\.?\s+(?=\S)", "", match["whom"])
        words = name_words(whom)
        by_name = [p for p in scene.cast.people if words and p.words[-1:] == words[-1:]]
        if len(by_name) == 1:
            return Who((by_name[0],), confidence=0.9, rule=_ASKED)
        if all(is_title_word(w) for w in whom.split()) and title_of(whom):
            title = f"the {whom}"
            who = described(scene, title, title.lower(), at, at)
            if who and len(who.people) == 1:
                return Who(who.people, confidence=0.85, rule=_ASKED)
    return None


_ASKED = "transcript: whom the question addresses"


def _answerer(scene: Scene) -> Who:
    """A bare “A:” is whoever answered before, else the one the article introduces."""
    for said in reversed(scene.history):
        if said.who.people and (not said.text or is_label(scene, said.at + len(said.text))):
            return replace(said.who, confidence=0.85, rule="transcript: the one who answers")
    titled: list[Person] = [p for p in scene.cast.people if p.titles]
    if titled and not answers(scene, titled[0]):
        return _body_above(scene)
    if titled:
        return Who((titled[0],), confidence=0.7, rule="transcript: the one who is introduced")
    if interviewed := of_interview(scene):
        return Who((interviewed,), confidence=0.8, rule="transcript: who is interviewed")
    return _NO_ANSWERER


_NO_ANSWERER = Who(reason="the transcript does not say who answers", confidence=0.5)


def _body_above(scene: Scene) -> Who:
    """“Questions and answers” below a firm's release, that speak of its head: the firm answers."""
    last = scene.history[-1].who if scene.history else _NO_ANSWERER
    if len(last.bodies) != 1 or last.people:
        return _NO_ANSWERER
    return replace(last, confidence=0.55, rule="transcript: the body whose release it is")
