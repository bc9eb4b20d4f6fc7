"""Several at once: "X and Y", "the two leaders", "the presidents of A and B"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from rostra.extraction.people.names import latin
from rostra.extraction.people.states import ADJECTIVE
from rostra.extraction.people.titles import Title, title_of
from rostra.extraction.speakers import bodies, groups
from rostra.extraction.speakers.belonging import states_of
from rostra.extraction.speakers.between import sides
from rostra.extraction.speakers.cast import Mention, Person, Span
from rostra.extraction.speakers.firms import letters
from rostra.extraction.speakers.fitting import fit
from rostra.extraction.speakers.joint_states import states_jointly
from rostra.extraction.speakers.pairs import offices_of
from rostra.extraction.speakers.scene import Scene, Who

_MANY = 6
_STATES_THEMSELVES = re.compile(r"\b(?:countries|states|nations|governments|companies|warring)\b")
_AND = re.compile(r"\s*,?\s+and\s+(?:also\s+)?")


_TOLD_OF = re.compile(
    r"(?P<name>[A-Z][^,]{2,60}), (?:[A-Z][\w-]+ )*[a-z][\w ]*? (?:of|for|at|with) [^,]+,?\Z"
    r"|(?P<who>[A-Z][^,]{2,60}), (?:[\w-]+ ){1,6}?(?:of|for|at|with) [^,]+,?\Z"
)
"""“Ida Renn, economist at brokers Sund and Merrow”: the “and” is of what she is."""


_SPELT = re.compile(r"(?:[Tt]he )?(?P<name>[A-Z][^(),]{5,80}) \((?P<letters>[A-Z]{2,8})\)")
"""“Norvian Prison and Correctional Services (NPCS)”: the “and” is of its name."""
_SPEAKS_FOR = re.compile(
    r"[A-Z][^,\n]{2,60}, (?:an? |the )?(?:[\w\-]+ ){0,2}spokes(?:man|woman|person) (?:for|of|to)\b"
)
"""“Ida Renn, spokeswoman for the mediators, Lord Weil and Otto Brandt”: she alone."""


def joint(scene: Scene, text: str, _low: str, start: int, end: int) -> Who | None:
    """“X and Y”, “A, B and C”: each part must be somebody."""
    raw = scene.layout.text[start:end]
    firms = scene.layout.firms
    cuts = [m.span() for m in _AND.finditer(raw)]
    cuts = [cut for cut in cuts if not firms.holds(start + cut[0], start + cut[1])]
    cuts = [cut for cut in cuts if not _in_name_of_state(scene, raw, cut)]
    spelt = _SPELT.match(raw)
    if spelt and letters(spelt["name"]) == spelt["letters"]:
        cuts = [cut for cut in cuts if cut[0] > spelt.end("name")]
    told = _TOLD_OF.match(raw)
    comma = raw.find(",") if told else 0
    if told and scene.cast.within(start, start + comma) and len(cuts) == 1:
        other = told["who"] and scene.cast.within(
            start + cuts[0][1], end
        )  # “X, Minister of A and Y”
        cuts = [cut for cut in cuts if cut[0] < comma or other]
    if not cuts or bodies.known_body(text) or _SPEAKS_FOR.match(raw[: cuts[-1][0]]):
        return None
    title = title_of(text)
    mentions = scene.cast.within(start, end)
    if title and title.plural and not mentions:
        return _of_states(scene, title, states_of(scene, text), start)
    for cut_start, cut_end in reversed(cuts):
        who = _pair(scene, (start, start + cut_start), (start + cut_end, end), mentions)
        if who is None:
            continue
        if title and title.plural:
            for person in who.people:
                person.take_title(title, "")
        return who
    return None


def _in_name_of_state(scene: Scene, raw: str, cut: Span) -> bool:
    """“Trinidad and Tobago's Prime Minister”: the “and” is inside of a state's name."""
    before, after = _ENDS_WITH.search(raw[: cut[0]]), _BEGINS_WITH.match(raw[cut[1] :])
    if before is None or after is None:
        return False
    whole = f"{before.group()} and {after.group()}"
    plain = re.sub(r"['’]s?\Z", "", whole)
    return scene.states.find(plain) is not None or latin(plain) in _PARTS_OF_STATES


_ENDS_WITH = re.compile(r"(?:[A-Z][\w.]+ ){0,2}[A-Z][\w]+\Z")
_BEGINS_WITH = re.compile(r"(?:the )?[A-Z][\w’'-]+")
_PARTS_OF_STATES = frozenset({
    *("newfoundland and labrador", "jammu and kashmir", "tyne and wear", "andaman and nicobar"),
    *("yorkshire and humber", "dumfries and galloway", "brighton and hove", "turks and caicos"),
    *("kensington and chelsea", "hammersmith and fulham", "food and agriculture"),
})  # fmt: skip


def _pair(
    scene: Scene, left: Span, right: Span, mentions: Sequence[tuple[Mention, Person]]
) -> Who | None:
    """Both sides of an "and", where each is somebody else."""
    if not _may_stand_alone(scene, left, mentions) or not _may_stand_alone(scene, right, mentions):
        return None
    raw = scene.layout.text[left[0] : left[1]]
    comma = left[0] + raw.rfind(",")
    one = None
    if "," in raw:
        one = _pair(scene, (left[0], comma), (comma + 1, left[1]), mentions)
    if raw.startswith(("Both ", "both ")):  # “Both Merrow and Sund”
        left = (left[0] + len("Both "), left[1])
    one = one or scene.resolve(*left)
    two = scene.resolve(*right)
    if not one.found or not two.found or set(one.people) & set(two.people):
        return None
    return Who((*one.people, *two.people), (*one.bodies, *two.bodies),
               confidence=min(one.confidence, two.confidence), rule="named together")  # fmt: skip


_RULERS = frozenset({"president", "prime minister", "king", "queen", "chancellor", "emir",
                     "foreign minister", "foreign secretary", "crown prince"})  # fmt: skip
_LETTERED = re.compile(r"(?:[Tt]he )?[A-Z][\w\-]+(?: [\w\-]+)* \([A-Z][A-Za-z ]{1,9}\)")
"""“National Freedom Party (NFP)”."""


def _may_stand_alone(scene: Scene, span: Span, mentions: Sequence[tuple[Mention, Person]]) -> bool:
    """Whether one side of an "and" is a mention of its own and not half of a name."""
    piece = scene.layout.text[span[0] : span[1]].strip(" ,")
    piece = re.sub(r"\A[Bb]oth\s+", "", piece)
    if not piece:
        return False
    if any(span[0] <= m.start < span[1] for m, _ in mentions):
        return True
    if scene.layout.firms.named(piece.removeprefix("Both ")):
        return True
    last = piece.rpartition(",")[2]  # “Zambia, Mozambique, Botswana” and Zimbabwe
    if bodies.known_body(piece) or bodies.metonym(last, scene.states):
        return True
    if re.search(r"\bministry\b", piece, re.IGNORECASE):
        return bodies.ministry(piece, scene.states, scene.home) is not None
    if re.search(r"\bcounterpart\b", piece):
        return True
    title = title_of(piece)
    if _LETTERED.fullmatch(piece):
        return True
    if title and title.noun in _RULERS and piece.lower() == title.noun and piece[0].isupper():
        # “The President and Prime Minister”
        return scene.layout.text[max(0, span[0] - 4) : span[0]] == "and "
    return bool(title and re.match(r"(?:the|his|her|its|their)\b", piece, re.IGNORECASE))


def _of_states(scene: Scene, title: Title, states: Sequence[str], start: int) -> Who | None:
    """“the presidents of Azerbaijan and Turkey”."""
    if len(states) < 2 or not _states_alone(scene, start):
        return None
    single = replace(title, plural=False, topics=frozenset())
    people: list[Person] = []
    others: list[bodies.Body] = []
    sure = 0.85
    for state in states:
        fitting = [p for p in scene.people_before(start) if fit(scene, p, single, [state], start)]
        if fitting:
            people.append(scene.most_present(fitting, start))
            continue
        person, _ = scene.office(state, "", single)
        sure = 0.7
        if person is not None:
            people.append(person)
        elif body := _body_of(scene, title, state):
            others.append(body)
    if len(people) + len(others) < len(states) or len(others) * _FEW > len(states):
        return Who(reason=f"the article does not name the {title.noun} of each state",
                   candidates=tuple(p.name for p in people), confidence=0.4)  # fmt: skip
    return Who(tuple(dict.fromkeys(people)), tuple(others), confidence=sure,
               rule="several, each by office")  # fmt: skip


_FEW = 3
"""Of so many states the minister of one may be unknown: his ministry signs in his place."""


def _body_of(scene: Scene, title: Title, state: str) -> bodies.Body | None:
    """Whom a minister speaks for who stands in no table, beside others who do."""
    if title.noun != "foreign minister":
        return None
    name = bodies.with_article(scene.states.name(state))
    return bodies.Body(f"Ministry of Foreign Affairs of {name}", "ministry", state)


_CAPITALS = re.compile(r"[A-Z][\w\-]+")
_GROUPS_OF_PEOPLE = re.compile(r"(?:the |The )?(?:[A-Z][a-z]+ (?:[A-Z][a-z]+,|[A-Z][a-z]+ and))")
_PEOPLES = re.compile(
    r"\b(?:Muslim|Christian|Kurdish|Tamil|Shi'?ite|Shia|Sunni|Druze|Hutu|Tutsi|Moslem|Jewish)\b"
)


def _states_alone(scene: Scene, start: int) -> bool:
    """“Bosnian Serb, Muslim and Croat leaders” lead peoples, and no states."""
    head = scene.layout.text[start : start + _HEAD]
    match = _GROUPS_OF_PEOPLE.match(head)
    if match is None:
        return not _PEOPLES.search(head.partition(" leaders")[0])
    pair = [scene.states.find(word) for word in _CAPITALS.findall(match.group())[-2:]]
    return not all(found and found[1] == ADJECTIVE for found in pair)


_HEAD = 80


def several(scene: Scene, text: str, low: str, start: int, _end: int) -> Who | None:
    """“the two leaders”, “both presidents”, “the sides”."""
    if low in ("each", "each of them") and scene.pairs:
        return Who(scene.pairs[-1][1], confidence=0.8, rule="several: each of the last who spoke")
    if low.removeprefix("the ") in _SIGNATORIES and (signed := _signatories(scene, text, start)):
        return Who(signed, confidence=0.8, rule="several: who signs the document")
    if not groups.PLURAL_PAIR.match(low) or not re.match(r"(?:the|both|these)\b", low):
        return None
    if bodies.known_body(text) or bodies.metonym(text, scene.states):
        return None
    title = title_of(text)
    states = states_of(scene, text)
    if title and len(states) > 1:
        return _of_states(scene, title, states, start)
    return _of_the_article(scene, text, low, title, start)


_SIGNATORIES = frozenset({
    *("ministers", "leaders", "presidents", "heads of state", "foreign ministers"),
    *("prime ministers", "heads of government", "defence ministers"),
})  # fmt: skip
_SIGNED = re.compile(
    r"(?i:\bjoint (?:communiqu[eé]|statement|declaration|press (?:release|statement))"
    r"|\bcommuniqu[eé]|\bdeclaration of\b|\bministers['’]? meeting|\bsummit declaration)"
)
_TOP = 400
"""Characters from the top in which a document says that several sign it."""


def _signatories(scene: Scene, text: str, start: int) -> tuple[Person, ...]:
    """“Ministers welcomed it”: all whom the opening of a joint document names with that office."""
    if not _SIGNED.search(scene.layout.text, 0, _TOP):
        return ()
    ranked = [p for p in _by_rank(scene, title_of(text), start) if p.mentions]
    first = {scene.layout.paragraph(p.mentions[0].start) for p in ranked}
    return tuple(ranked) if 1 < len(ranked) <= _MANY and len(first) == 1 else ()


def _of_the_article(scene: Scene, text: str, low: str, title: Title | None, start: int) -> Who:
    """The pair that spoke last, all who hold the office, or the main persons."""
    if low == "the guests":
        others = tuple(scene.people_before(start)[1:])
        if others:
            return Who(others[:_MANY], confidence=0.6, rule="several: all but the host")
    number = groups.wanted_number(low)
    if title is None and (both := states_jointly(scene, low, start)):
        return Who(bodies=both, confidence=0.75, rule="several: two states in a joint statement")
    if title is None and _STATES_THEMSELVES.search(low):
        return Who(reason=f"“{text}” does not say who speaks for them", confidence=0.5)
    for at, people in reversed(scene.pairs):
        if at < start and _fits_all(people, title) and number in (0, len(people)):
            return Who(people, confidence=0.88, rule="several: the last who spoke together")
    ranked = _by_rank(scene, title, start)
    if number and len(ranked) > number and title:
        ranked = tuple(p for p in ranked if not _is_deputy(p)) if not title.deputy else ranked
    if number and len(ranked) == number:
        return Who(ranked, confidence=0.88, rule="several: all who hold the office")
    pair = scene.named_together(start)
    if pair and _fits_all(pair, title) and number in (0, len(pair)):
        return Who(pair, confidence=0.8, rule="several: the last named together")
    return _of_the_main(scene, text, low, title, ranked, start)


def _of_the_main(
    scene: Scene,
    text: str,
    low: str,
    title: Title | None,
    ranked: tuple[Person, ...],
    start: int,
) -> Who:
    """Nobody spoke together and no number fits: the main persons, or the bodies that met."""
    number = groups.wanted_number(low)
    people = ranked
    if title is None and not _HOSTS.search(low):
        people = tuple(p for p in scene.people_before(start) if p.titles)
    if low in _ALL_OF_THEM and len(people) == _MORE_THAN_TWO and all(map(scene.has_spoken, people)):
        return Who(people, confidence=0.6, rule="several: all who spoke there")
    wanted = number or 2
    if len(people) == wanted:
        return Who(people, confidence=0.75, rule="several: the main persons")
    if not number and ranked and wanted < len(people) <= _MANY:
        return Who(people, confidence=0.55, rule="several: all who hold such an office")
    main = _ministers(scene, title, number, start) if title else _principals(people, scene)
    if main:
        rule = "all who are ministers" if title else "the two whom the first sentence names"
        return Who(main, confidence=0.7, rule=f"several: {rule}")
    unknown = Who(reason=f"“{text}” does not say who they are",
                  candidates=tuple(p.name for p in people), confidence=0.5)  # fmt: skip
    if both := sides(scene, low, start) if title is None else ():
        return Who(bodies=both, confidence=0.65, rule="several: between whom the talks were")
    return _named_by_office(scene, title, number, start) or unknown


def _is_deputy(person: Person) -> bool:
    """“The two ministers” are not the deputy minister beside them."""
    return bool(person.titles) and all("deputy" in t.text.lower() for t in person.titles)


_ALL_OF_THEM = frozenset({"the parties", "all parties", "the participants", "the interlocutors"})
_MORE_THAN_TWO = 3


def _named_by_office(scene: Scene, title: Title | None, number: int, start: int) -> Who | None:
    """“The ministers” of an article that began with “The Foreign Ministers of A and B met”."""
    for at, office, states in reversed(offices_of(scene)):
        if title and at < start and office.noun.endswith(title.noun):
            who = _of_states(scene, office, states, at)
            return who if who and who.found and number in (0, len(states)) else None
    return None


def _ministers(scene: Scene, title: Title, number: int, start: int) -> tuple[Person, ...]:
    """“Both ministers”, of whom one is a prime minister."""
    every = scene.people_before(start)
    found = tuple(p for p in every if any("minister" in t.noun for t in p.titles))
    return found if title.noun == "minister" and len(found) == number else ()


_HOSTS = re.compile(r"\b(?:hosts?|guests?|rivals|critics|authors|researchers|scientists)\b")


def _principals(people: Sequence[Person], scene: Scene) -> tuple[Person, ...]:
    """The two with a title whom the first sentence that names anybody names: who met."""
    people = [p for p in people if p.mentions]
    if not people:
        return ()
    first, last = scene.layout.sentence_span(people[0].mentions[0].start)
    met = tuple(p for p in people if first <= p.mentions[0].start < last)
    return met if len(met) == 2 else ()


def _by_rank(scene: Scene, title: Title | None, start: int) -> tuple[Person, ...]:
    if title is None:
        return ()
    return tuple(p for p in scene.people_known(start) if (p.ranks | p.held) & title.ranks)


def _fits_all(people: Sequence[Person], title: Title | None) -> bool:
    """Whether none of the people is known to hold another office than the title's."""
    return title is None or all((p.ranks | p.held) & title.ranks for p in people if p.ranks)
