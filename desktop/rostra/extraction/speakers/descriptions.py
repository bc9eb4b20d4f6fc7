"""People by title: "the President", "the Azerbaijani leader", "his Kazakh counterpart"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from rostra.extraction.people.names import name_words
from rostra.extraction.people.titles import Title, is_title_word, title_of
from rostra.extraction.speakers import bodies, groups
from rostra.extraction.speakers.belonging import capital_of_office, person_states, states_of
from rostra.extraction.speakers.cast import Mention, Person
from rostra.extraction.speakers.fitting import CHANCELLOR_STATES, MINISTERS_THERE, fit
from rostra.extraction.speakers.headships import kinds_in
from rostra.extraction.speakers.ledes import just_spoken_of, named_after, of_the_lede
from rostra.extraction.speakers.lexicon import BODY_WORDS
from rostra.extraction.speakers.pairs import own_state, the_other
from rostra.extraction.speakers.recorded import of_record
from rostra.extraction.speakers.scene import Scene, Who
from rostra.extraction.speakers.stand_ins import (
    LED,
    by_letters,
    is_other,
    leads,
    parties_of,
    stand_in,
    takes_office,
    visited,
)
from rostra.extraction.speakers.titled_doctors import styled_doctor
from rostra.extraction.speakers.unnamed import a_new_one, just_unnamed

_BESIDE = re.compile(r"\b(?:his|her|its|their|guest|cousin|brother|sister|wife|husband|son)\b")
"""Words for somebody whose name may follow: “her cousin, Ray Hollis,”."""
_OWN = re.compile(r"(?:his|her|their|its|my|our) own\b|my\b|our\b")
"""“his own minister”: one of his state's, whom the article would have to name."""
_OFFICE_OF = re.compile(
    r"(?:the )?(?:(?:press |private |general )?(?:office|secretariat|chancellery)"
    r"|press (?:service|centre|center|department))"
    r" of\b|.*\bgovernment (?:of|under|led by) "
)
_NO_JUDGE = re.compile(
    r"(?<![Hh]ead of the )(?<![Hh]ead of )"
    r"\b(?:Court|Department|Ministry|League|Institute|Chamber) of [A-Z]"
)
"""“The International Court of Justice” is no justice."""
_NO_GENERAL = re.compile(
    r"(?:[Tt]he )?(?:[A-Z][\w-]+ ){0,5}General (?:[A-Z]\w+ )?"
    r"(?:Staff|Administration|Directorate|Secretariat|Inspectorate|Office|Command|Department|Authority|Council|Assembly|Bureau|Service|Court)"
    r"(?: (?:of|for) .+)?"
    r"|(?:[Tt]he )?(?:[A-Z]\w+ )?(?:oil|steel|auto|tech|telecom|pharma|cement|power|energy|retail"
    r"|mining|software|aviation|IT|FMCG) major [A-Z].*"
    r"|(?:[Tt]he )?(?:[A-Z]\w+ )?(?:salmon|fish|trout|shrimp|oyster|wind|solar) farmer [A-Z].*"
)
"""“The National Defence General Staff” is no general, a salmon farmer more often a company."""
_WITH_PORTFOLIO = ("minister", "secretary")


def described(scene: Scene, text: str, low: str, start: int, end: int) -> Who | None:
    """“the President”, “the Azerbaijani leader”, “his Kazakh counterpart”."""
    if (
        _OFFICE_OF.match(low)
        or _NO_JUDGE.search(text)
        or _NO_GENERAL.fullmatch(text)
        or scene.layout.firms.named(bodies.strip_article(text))
    ):
        return None  # the press office of the minister, and not the minister; “General Electric”
    text = _as_meant(scene, text, low)
    low = " ".join(text.lower().split())
    title = title_of(text)
    other = is_other(low)
    beside = named_beside(scene, end)
    if beside and not (title and title.plural) and (title or other or _BESIDE.search(low)):
        return Who((beside,), confidence=0.95, rule="by the name beside the title")
    if alias := _CALLED_HIMSELF.match(scene.layout.text, end) if title or other else None:
        person = scene.cast.add(Mention(alias.start("name"), alias.end("name"), alias["name"]))
        return Who((person,), confidence=0.8, rule="by the name that is given after the title")
    lede = of_the_lede(scene, text, title, start)
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


_CALLED_HIMSELF = re.compile(
    r",?\s(?:who\s(?:goes|went|is\sgoing)\sby\sthe\s(?:name|alias|nom\sde\sguerre|nickname)"
    r"(?:\sof)?|(?:who\s(?:is|was)\s)?known\s(?:only\s|simply\s|to\sall\s)?as"
    r"|(?:who\s(?:is|was)\s)?(?:nicknamed|called)|(?:who\s)?(?:gave|gives)\s(?:only\s)?(?:his|her)"
    r"\s(?:first\s)?name\s(?:only\s)?as)\s[“\"]?(?P<name>(?!The\b)[A-Z][\w'’-]+(?:\s[A-Z][\w'’-]+){0,2})"
    r"(?=[”\"]?,)"
)
"""“Their commander, who goes by the name of Mono,”: he is called so."""
_AG = re.compile(r"[Tt]he AG")
_FM = re.compile(r"(?:[Tt]he )?FM")


_OF_MINISTRY = re.compile(
    r"the (?:official )?representative of the (?:foreign |defen[cs]e |interior )?"
    r"(?:ministry|department)"
)


def _as_meant(scene: Scene, text: str, low: str) -> str:
    """Short and translated titles as they are meant: “the AG”, “the FM”."""
    if _AG.fullmatch(text):
        return "the Attorney General"
    if _FM.fullmatch(text) and _means_finance(scene):
        return "the Finance Minister"
    return "the spokesperson" if _OF_MINISTRY.fullmatch(low) and _one_spokesperson(scene) else text


def _one_spokesperson(scene: Scene) -> bool:
    """“The representative of the ministry”, as TASS has it: who alone speaks for anybody."""
    spoke = [p for p in scene.cast.people if any(t.noun == "spokesperson" for t in p.titles)]
    return len(spoke) == 1


def _means_finance(scene: Scene) -> bool:
    """Whether “the FM” is the finance minister: one is named, and no foreign minister."""
    titles = [title for person in scene.cast.people if person.mentions for title in person.titles]
    finance = any(t.noun == "minister" and "finance" in t.topics for t in titles)
    return finance and not any(t.noun == "foreign minister" for t in titles)


def by_title(scene: Scene, text: str, title: Title, start: int, end: int) -> Who:
    """Whom of the article a title fits best; else whoever held the office that day."""
    states = states_of(scene, _ACCREDITED.sub("", text)) or capital_of_office(scene, title, start)
    beyond = [] if states else the_other(scene, start, end)
    if beyond and (own := own_state(scene, start, beyond)):
        states = [own]
    if own_letters := by_letters(scene, title):
        return Who((own_letters,), confidence=0.8, rule=f"by the letters of a party: “{text}”")
    if doctor := styled_doctor(scene, text, title, start):
        return Who((doctor,), confidence=0.8, rule=f"who is called so: “{text}”")
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
    if not scored and (after := named_after(scene, title, states, start)):
        return Who((after,), confidence=0.75, rule=f"named with the title just after: “{text}”")
    if not scored and (bearer := of_record(scene, title, states, start, end)):
        had = "held" if title.former else "holds"
        return Who((bearer,), confidence=0.75, rule=f"who {had} that office by the table: “{text}”")
    if not scored and (met := _of_plural(scene, title, states, start)):
        return Who((met,), confidence=0.7, rule=f"the one of that state who met: “{text}”")
    if not scored:
        who = office_holder(scene, text, title, states)
        return who if who.found else just_spoken_of(scene, text, title, start) or who
    scored.sort(reverse=True, key=lambda row: (row[0], -row[1]))
    best, _, chosen = scored[0]
    rival = scored[1][0] if len(scored) > 1 else 0.0
    sure = 0.92 if rival < 0.7 * best else 0.75
    return Who((chosen,), confidence=sure, rule=f"by title: “{text}”", behalf=chosen.behalf)


def _of_plural(scene: Scene, title: Title, states: Sequence[str], start: int) -> Person | None:
    """“The Turkish minister”, in a story of “ministers” that gives Turkey's Aksoylu no title."""
    noun = title.noun.rpartition(" ")[2]
    if len(states) != 1 or title.former or title.deputy:
        return None
    if not re.search(rf"\b{noun}s\b", scene.layout.text[:_OPENING]):
        return None
    own = [p for p in scene.people_before(start) if states[0] in p.states]
    return own[0] if len(own) == 1 and not own[0].titles and own[0].full else None


_OPENING = 600
"""Characters from the top that say who met."""


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
_ACCREDITED = re.compile(r"(?<=mbassador) (?:to|in) .+|(?<=envoy) (?:to|in) .+")
"""“Ordonia's ambassador to Washington” is of Ordonia."""


_A_BODY_APPOSED = re.compile(
    r"(?:[Tt]he|[Ii]ts|[Aa]n?) (?:[\w'’-]+ ){0,6}(?:group|party|movement|union|front|militia"
    r"|coalition|alliance"
    r"|agency|service|organi[sz]ation|body|bank|company|firm|operator|newspaper|regulator|watchdog"
    r"|federation|association|network|bloc), (?:the )?[A-Z]"
)
_TELLS_WHAT = re.compile(r"(?:an? |the |its |one of |[A-Z]\w+['’]s )")


def _names_body(text: str) -> bool:
    """“The mine's owner, Orne Minerals”: the apposition is a body's name."""
    if _A_BODY_APPOSED.match(text):
        return True  # “The country's main rebel group, the Popular Army”
    first, comma, name = text.partition(", ")
    own = name_words(first)
    if own and own[-1] in BODY_WORDS and _TELLS_WHAT.match(name) and title_of(first) is None:
        return True  # “The Norr Party, a member of the coalition”, “the Sund Fund, its owner”
    words = name_words(name)
    return bool(comma and words and name[0].isupper() and words[-1] in BODY_WORDS)


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


_HEADS_IT = re.compile(
    r"(?:[Tt]he )?(?:(?:current|new|acting|incoming) )?"
    r"(?:[A-Z][\w.’'-]*(?: (?:(?:of|for|the|and) )*[A-Z][\w.’'-]*)*(?:['’]s)? )?"
    r"(?i:secretary[ -]general|director[ -]general|managing director|president|head|chief|chair\w*"
    r"|leader|secretary|foreign policy chief|top diplomat|chief diplomat|director)"
    r"(?: of (?:the )?[A-Z][\w.’'-]*(?: (?:(?:of|for|the|and) )*[A-Z][\w.’'-]*)*)?"
)
"""“The head of the UN”, and not “the head of United Nations peacekeeping”."""
_CHIEFS = frozenset({"chief", "head", "leader", "boss", "president"})
"""“The EU chief” leads its Commission or its Council, and not its foreign policy."""
_NOT_IN_OFFICE = frozenset({
    *("shadow", "opposition", "rebel", "exiled", "parallel", "rival", "future", "would-be", "next"),
    *("self-proclaimed", "self-declared", "self-styled", "possible", "potential", "previous"),
})  # fmt: skip
"""“The shadow foreign secretary” is nobody whom a table of office holders has."""


def office_holder(scene: Scene, text: str, title: Title, states: Sequence[str]) -> Who:
    """Nobody of the article fits: whoever held that office that day."""
    if title.former or title.topics & _NOT_IN_OFFICE:
        return Who(reason=f"the article names nobody who is “{text}”", confidence=0.6)
    body = bodies.body_in(text)
    if title.noun == "secretary-general" and not body and not states:
        body = secretariat(scene)
    if body and not _HEADS_IT.fullmatch(text):
        return Who(reason=f"the article names nobody who is “{text}”", confidence=0.5)
    of_the_union = body == "European Union" and title.noun in _CHIEFS
    of_others = kinds_in(title) or parties_of(title.topics)
    if (of_others and not body) or (of_the_union and "foreign" not in title.topics):
        return Who(reason=f"the article names nobody who is “{text}”", confidence=0.6)
    alone = not re.search(r"[A-Z]", text[4:]) or not _other_words(text, title)
    state = states[0] if states else scene.home if alone and not body else ""
    state = "VA" if title.noun == "pope" and alone else state
    if title.noun == "chancellor" and state not in CHANCELLOR_STATES:
        state = ""
    if title.noun == "foreign secretary" and state not in MINISTERS_THERE:
        return Who(reason=f"the article names nobody who is “{text}”", confidence=0.5)
    person, candidates = scene.office(state, body, title)
    if person:
        sure = 0.8 if states or body else 0.6
        return Who((person,), confidence=sure, rule=f"by office on that day: “{text}”")
    return Who(reason=f"the article names nobody who is “{text}”", candidates=candidates,
               confidence=0.45)  # fmt: skip


def _other_words(text: str, title: Title) -> bool:
    """Whether capitalised words beside the title narrow it down: "Bundesbank President"."""
    words = {w.lower() for w in re.findall(r"[A-Z][\w\-]+", text)}
    return bool(words - set(title.noun.split()) - {"the", "his", "her", "its", "their"} - {
        w for noun in title.text.lower().split() for w in (noun,) if is_title_word(noun)
    })  # fmt: skip
