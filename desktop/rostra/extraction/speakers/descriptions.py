"""People by title: "the President", "the Azerbaijani leader", "his Kazakh counterpart"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from rostra.extraction.people.names import name_words
from rostra.extraction.people.titles import Title, clash, is_title_word, only_former, title_of
from rostra.extraction.speakers import bodies, groups
from rostra.extraction.speakers.belonging import is_state_word, person_states, states_of
from rostra.extraction.speakers.cast import Person
from rostra.extraction.speakers.lexicon import BODY_WORDS, FEDERAL
from rostra.extraction.speakers.pairs import own_state, the_other
from rostra.extraction.speakers.scene import Scene, Who
from rostra.extraction.speakers.stand_ins import (
    LED,
    by_letters,
    is_other,
    leads,
    of_another,
    stand_in,
    takes_office,
    visited,
)
from rostra.extraction.speakers.unnamed import a_new_one, just_unnamed

_BESIDE = re.compile(r"\b(?:his|her|its|their|guest|cousin|brother|sister|wife|husband|son)\b")
"""Words for somebody whose name may follow: “her cousin, Ray Hollis,”."""
_OWN = re.compile(r"(?:his|her|their|its|my|our) own\b|my\b|our\b")
"""“his own minister”: one of his state's, whom the article would have to name."""
_OFFICE_OF = re.compile(
    r"(?:the )?(?:(?:press |private )?office|press (?:service|centre|center|department))"
    r" of\b|.*\bgovernment (?:of|under|led by) "
)
_WITH_PORTFOLIO = ("minister", "secretary")
_CHANCELLOR_STATES = frozenset({"DE", "AT"})
"""Where a chancellor heads the government."""


def described(scene: Scene, text: str, low: str, start: int, end: int) -> Who | None:
    """“the President”, “the Azerbaijani leader”, “his Kazakh counterpart”."""
    if _OFFICE_OF.match(low) or scene.layout.firms.named(bodies.strip_article(text)):
        return None  # the press office of the minister, and not the minister; “General Electric”
    if _AG.fullmatch(text):
        text, low = "the Attorney General", "the attorney general"
    if _FM.fullmatch(text) and _means_finance(scene):
        text, low = "the Finance Minister", "the finance minister"
    title = title_of(text)
    other = is_other(low)
    beside = named_beside(scene, end)
    if beside and not (title and title.plural) and (title or other or _BESIDE.search(low)):
        return Who((beside,), confidence=0.95, rule="by the name beside the title")
    lede = _of_the_lede(scene, text, title, start)
    if lede is not None:
        return lede
    who = stand_in(scene, text, low, start, title is not None)
    if who is not None:
        return who
    if title is None or title.plural or groups.indefinite(text):
        return None
    if _is_body(text, low) or _names_body(text):
        return None
    if _OWN.match(low):
        return Who(reason=f"the article does not name “{text}”", confidence=0.6)
    if just_unnamed(scene, title, start) or a_new_one(scene, title, start):
        return Who(reason=f"“{text}” was spoken of before without a name", confidence=0.7)
    return by_title(scene, text, title, start, end)


_AG = re.compile(r"[Tt]he AG")
_FM = re.compile(r"(?:[Tt]he )?FM")


def _means_finance(scene: Scene) -> bool:
    """Whether “the FM” is the finance minister: one is named, and no foreign minister."""
    titles = [title for person in scene.cast.people if person.mentions for title in person.titles]
    finance = any(t.noun == "minister" and "finance" in t.topics for t in titles)
    return finance and not any(t.noun == "foreign minister" for t in titles)


def by_title(scene: Scene, text: str, title: Title, start: int, end: int) -> Who:
    """Whom of the article a title fits best; else whoever held the office that day."""
    states = states_of(scene, _ACCREDITED.sub("", text))
    beyond = [] if states else the_other(scene, start, end)
    if beyond and (own := own_state(scene, start, beyond)):
        states = [own]
    if own_letters := by_letters(scene, title):
        return Who((own_letters,), confidence=0.8, rule=f"by the letters of a party: “{text}”")
    host = visited(scene) if "visiting" in text.lower() else None
    scored = [
        (score, n, person)
        for n, person in enumerate(_others_than(scene, host, beyond, start))
        if (score := fit(scene, person, title, states, start)) > 0
    ]
    if title.topics & LED:
        scored = [row for row in scored if title.topics & LED & row[2].topics]
        led = leads(scene, title, start) if not scored else None
        reason = f"the article does not say who is “{text}”"
        if led or not scored:
            return Who((led,), confidence=0.8, rule=f"who leads it: “{text}”") if led else Who(
                reason=reason, confidence=0.5)  # fmt: skip
    if not scored and title.tenure == "new" and (new := takes_office(scene, start)):
        return Who((new,), confidence=0.7, rule=f"who takes the office: “{text}”")
    if not scored and (after := _named_after(scene, title, states, start)):
        return Who((after,), confidence=0.75, rule=f"named with the title just after: “{text}”")
    if not scored:
        who = office_holder(scene, text, title, states)
        return who if who.found else _just_spoken_of(scene, text, title, start) or who
    scored.sort(reverse=True, key=lambda row: (row[0], -row[1]))
    best, _, chosen = scored[0]
    rival = scored[1][0] if len(scored) > 1 else 0.0
    sure = 0.92 if rival < 0.7 * best else 0.75
    return Who((chosen,), confidence=sure, rule=f"by title: “{text}”", behalf=chosen.behalf)


def _others_than(
    scene: Scene, host: Person | None, beyond: Sequence[str], start: int
) -> list[Person]:
    """Those known before an offset but the host, and whoever is of the states `beyond`."""
    return [
        p for p in scene.people_known(start)
        if p is not host and not (beyond and set(person_states(scene, p)) & set(beyond))
    ]  # fmt: skip


def secretariat(scene: Scene) -> str:
    """The one body whose secretary-general an article can mean: the UN, in one that names it."""
    if scene.secretariat is None:
        text = scene.layout.text
        led = {bodies.body_in(m["before"] or m["of"]) for m in _SECRETARY_OF.finditer(text)}
        found = led or {bodies.body_in(m.group()) for m in _WITH_SECRETARY.finditer(text)}
        scene.secretariat = found.pop() if len(found) == 1 else ""
    return scene.secretariat


_WITH_SECRETARY = re.compile(
    r"\b(?:UN|U\.N\.|United Nations|NATO|OECD|OSCE|ASEAN|Council of Europe|Arab League|OPEC|OIC"
    r"|CSTO|SCO|Organi[sz]ation of Turkic States)(?!\w)"
)
_SECRETARY_OF = re.compile(
    rf"(?P<before>{_WITH_SECRETARY.pattern})(?:['’]s?)? [Ss]ecretary[ \-][Gg]eneral"
    rf"|[Ss]ecretary[ \-][Gg]eneral of (?:the )?(?P<of>{_WITH_SECRETARY.pattern})"
)
_SENT = frozenset({"ambassador", "envoy", "consul", "representative", "delegate"})
_ACCREDITED = re.compile(r"(?<=mbassador) (?:to|in) .+|(?<=envoy) (?:to|in) .+")
"""“Ordonia's ambassador to Washington” is of Ordonia."""


def _names_body(text: str) -> bool:
    """“The mine's owner, Orne Minerals”: the apposition is a body's name."""
    first, comma, name = text.partition(", ")
    own = name_words(first)
    if name.startswith(("a member ", "an ally ", "a partner ")) and own and own[-1] in BODY_WORDS:
        return True  # “The Norr Party, a member of the coalition”
    words = name_words(name)
    return bool(comma and words and name[0].isupper() and words[-1] in BODY_WORDS)


def _just_spoken_of(scene: Scene, text: str, title: Title, start: int) -> Who | None:
    """“The former judge”: the only one spoken of just before; or named in the next paragraph."""
    if not _KEPT_BACK.match(text) or title.deputy:
        return None
    layout, before = scene.layout, scene.people_before(start)
    paragraph = layout.paragraph(start)
    if not before:
        return _named_next(scene, text, title, start)
    near = [p for p in before if any(paragraph - layout.paragraph(m.start) <= 1 and m.start < start
                                     for m in p.mentions)]  # fmt: skip
    last = scene.history[-1].who.people if scene.history else ()
    if not title.former or len(near) != 1 or tuple(near) != last or _clash(near[0], title):
        return None
    return Who((near[0],), confidence=0.6, rule=f"the one just spoken of: “{text}”")


_KEPT_BACK = re.compile(r"The |the then |[A-Z]\w+['’]s? [a-z]")
"""“The former judge”, “Ordonia's finance minister”: the name comes later."""


def _named_next(scene: Scene, text: str, title: Title, start: int) -> Who | None:
    """A first sentence that keeps the name back: who says more in the next paragraph."""
    layout = scene.layout
    for mention, person in scene.cast.all_mentions():
        if mention.start <= start:
            continue
        near = layout.paragraph(mention.start) - layout.paragraph(start) == 1
        says = _SAYS_MORE.match(layout.text, mention.end)
        if near and says and person.full and not person.titles and not _clash(person, title):
            person.take_title(title, text)
            return Who((person,), confidence=0.55, rule=f"named in the next paragraph: “{text}”")
        return None
    return None


def _named_after(scene: Scene, title: Title, states: Sequence[str], start: int) -> Person | None:
    """“The mayor of Karolin said”, where the next words are “Mayor Henrik Dahlman”."""
    if title.noun in _MANY_HAVE:
        return None
    paragraph = scene.layout.paragraph(start)
    for mention, person in scene.cast.within(start, len(scene.layout.text)):
        if scene.layout.paragraph(mention.start) - paragraph > 1:
            return None
        said = {t.noun for t in person.titles if t.deputy == title.deputy}
        if title.noun in said and fit(scene, person, title, states, start) > 0:
            if _WHOLLY.fullmatch(title.text):
                person.take_title(title, title.text)
            return person
    return None


_WHOLLY = re.compile(
    r"[Tt]he (?:\w+['’]s )?(?:[\w\-]+ ){0,3}(?i:minister|governor|mayor|president|secretary)"
    r"(?: of (?:the )?[A-Z][\w\-]+)?"
)
_MANY_HAVE = frozenset({"official", "diplomat", "spokesperson", "adviser", "aide", "officer",
                        "analyst", "expert", "member", "resident"})  # fmt: skip


def _clash(person: Person, title: Title) -> bool:
    return bool(title.gender and person.gender and title.gender != person.gender)


def _of_the_lede(scene: Scene, text: str, title: Title | None, start: int) -> Who | None:
    """“A former inspector told the court”: the first words of an article, whom the next name."""
    if title is None or title.plural or not text.startswith(("A ", "An ")):
        return None
    layout = scene.layout
    after = [(m, p) for m, p in scene.cast.all_mentions() if m.start > start][:1]
    if scene.history or not after or start > layout.sentence_span(start)[0]:
        return None
    mention, person = after[0]
    head = layout.paragraph_start(mention.start)
    if layout.paragraph(head) - layout.paragraph(start) != 1 or mention.whole[0] != head:
        return None
    says = _SAYS_MORE.match(layout.text, mention.end)
    if not says or not person.full or person.titles or _clash(person, title):
        return None
    return Who((person,), confidence=0.6, rule=f"named in the next paragraph: “{text}”")


_SAYS_MORE = re.compile(
    r"(?:,\s*\d{2},|,\s[a-z][^.\n]{3,80},)?\s+(?:said|told|added|wrote|says|explained|recalled|admitted|insisted)\b"
)


def named_beside(scene: Scene, end: int) -> Person | None:
    """“The governor” in “The governor, Yerlan Sabit, said”."""
    for mention, person in scene.cast.within(end, end + 4):
        if scene.layout.text[end : mention.start] in (", ", " "):
            return person
    return None


def _is_body(text: str, low: str) -> bool:
    """“the president's office”, “the governor's council”."""
    if re.match(
        r"(?:the|its) (?:[a-z\-]+ )?(?:head|chief|leader|director|president|boss|chair\w*"
        r"|secretary|governor|commissioner|coordinator) of\b",
        low,
    ):
        return False
    if low.startswith(("the official ", "official ")) or " news agency" in low:
        return True
    if re.search(r"\b(?:office|administration|cabinet|team|palace|division|secretariat)\Z", low):
        return not is_title_word(low.rsplit(maxsplit=1)[-1]) and "head of" not in low
    owned = re.search(r"['’]s\s+\w+\Z", text)
    return (
        bool(bodies.common_noun(text))
        and not is_title_word(low.rsplit(maxsplit=1)[-1])
        and not owned
    )


def office_holder(scene: Scene, text: str, title: Title, states: Sequence[str]) -> Who:
    """Nobody of the article fits: whoever held that office that day."""
    if title.former:
        return Who(reason=f"the article names nobody who is “{text}”", confidence=0.6)
    body = bodies.body_in(text)
    if title.noun == "secretary-general" and not body and not states:
        body = secretariat(scene)
    alone = not re.search(r"[A-Z]", text[4:]) or not _other_words(text, title)
    state = states[0] if states else scene.home if alone and not body else ""
    if title.noun == "chancellor" and state not in _CHANCELLOR_STATES:
        state = ""
    if title.noun == "foreign secretary" and state not in _MINISTERS_THERE:
        return Who(reason=f"the article names nobody who is “{text}”", confidence=0.5)
    person, candidates = scene.office(state, body, title)
    if person:
        sure = 0.8 if states or body else 0.6
        return Who((person,), confidence=sure, rule=f"by office on that day: “{text}”")
    return Who(reason=f"the article names nobody who is “{text}”", candidates=candidates,
               confidence=0.45)  # fmt: skip


def _same_tenure(person: Person, title: Title) -> bool:
    """Whether “new”, “acting”, “outgoing” or “designate” do not speak against a person."""
    if title.tenure in ("", "former"):
        return True
    held = {t.tenure for t in person.titles if t.ranks & title.ranks}
    if title.tenure == "new":
        own = title.noun != "leader" or any(t.noun == "leader" for t in person.titles)
        return own and (not held or bool(held & {"", "new", "designate"}))
    return title.tenure in held


def _other_words(text: str, title: Title) -> bool:
    """Whether capitalised words beside the title narrow it down: "Bundesbank President"."""
    words = {w.lower() for w in re.findall(r"[A-Z][\w\-]+", text)}
    return bool(words - set(title.noun.split()) - {"the", "his", "her", "its", "their"} - {
        w for noun in title.text.lower().split() for w in (noun,) if is_title_word(noun)
    })  # fmt: skip


_MINISTERS_THERE = frozenset({"GB", "PH", "MX", "HN"})
"""Where the Foreign Secretary is a minister; in Delhi or Islamabad it is an official."""


def _other_office(title: Title, person: Person, nouns: set[str], own: Sequence[str]) -> bool:
    """Whether a title is never said of who is called so: “the Secretary” of a foreign minister."""
    if clash(title, person.titles):
        return True
    if title.noun == "foreign secretary":
        return not _MINISTERS_THERE & set(own)
    if title.noun == "minister" and "lawmaker" in person.ranks and not nouns & _MINISTERS:
        return "deputy" in nouns  # “deputy of the Dawn Party Ida Renn” is a member
    if title.noun == "secretary":
        return bool(person.titles) and not any("secretary" in n for n in nouns)
    return title.noun == "chair" and "president" in nouns and bool(own)


_MINISTERS = frozenset({"minister", "foreign minister", "prime minister", "secretary"})


def _no_longer(person: Person, title: Title, states: Sequence[str]) -> bool:
    """“The bank's governor” is not its former one, “the retired general” none who serves."""
    if "retired" in title.text and not any("retired" in r.lower() for r in person.roles):
        return True
    return bool(title.topics or states) and only_former(person.titles, title)


def fit(scene: Scene, person: Person, title: Title, states: Sequence[str], at: int) -> float:
    """How well a title fits a person of the article; 0 where it cannot be theirs."""
    nouns = {t.noun for t in person.titles if t.deputy == title.deputy}
    score = 3.0 if title.noun in nouns else 2.0 if person.ranks & title.ranks else 0.0
    own = person_states(scene, person)
    if title.noun not in nouns and _other_office(title, person, nouns, own):
        return 0.0
    if _no_longer(person, title, states):
        return 0.0
    if person is scene.quoted or not score or (states and own and not set(own) & set(states)):
        return 0.0
    if title.gender and person.gender_sure and title.gender != person.gender:
        return 0.0
    others = title.topics - person.topics
    if any(p is not person for word in others for p in scene.cast.surnamed(word)):
        return 0.0  # “Benedek's lawyer” is no other lawyer
    if (
        title.noun not in _SENT
        and title.topics & FEDERAL
        and not title.topics & FEDERAL & (person.topics | {s.lower() for s in person.states})
    ):
        return 0.0
    if of_another(title, person):
        return 0.0
    if (
        title.noun == "chancellor"
        and "chancellor" not in nouns
        and not _CHANCELLOR_STATES & set(own)
    ):
        return 0.0
    score += 1.5 if states and own else 0.0
    topics = {t for t in title.topics if not is_state_word(scene, t)}
    if topics & person.topics:
        score += 1.5
    elif (
        topics & bodies.PORTFOLIO_WORDS
        and title.noun in ("minister", "secretary")
        and person.topics
    ):
        return 0.0
    score -= title.deputy != any(t.deputy for t in person.titles)
    if not _same_tenure(person, title):
        return 0.0
    score -= title.former != any(t.former for t in person.titles)
    # “The Iskari minister” is hardly who has no state, where the article speaks from another.
    score *= 0.5 if states and not own and scene.home and scene.home not in states else 1.0
    return score * (1 + 0.06 * scene.nearness(person, at))
