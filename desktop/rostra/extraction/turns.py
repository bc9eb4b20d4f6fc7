"""Transcripts: who is on the floor, turn by turn.

A turn is one statement with no cue.  A journalist's question is none; a bare `A:` belongs to whom
the question addressed.
"""

from __future__ import annotations

import itertools
import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from rostra.domain.spans import Spans
from rostra.extraction.answerers import answering, introduced
from rostra.extraction.askers import ASKS, LEAST_TURNS, askers, with_questions
from rostra.extraction.people.titles import is_title_word, title_of
from rostra.extraction.turn import Turn

_LABEL = re.compile(
    r"^[ \t>*_\"“]*(?P<label>"
    r"Q(?:uestion)?|A(?:nswer)?|QUESTION|ANSWER"
    r"|(?:(?:Mr|Mrs|Ms|Dr|Sir|Lord|Lady|H\.E|St)\.?[ \t]+)?"
    r"[A-ZÀ-ÞА-ЯƏİĞŞÇÖÜ][\w.’'\-]*"
    r"(?:[ \t]+(?:of|the|and|de|van|von|bin|al|el|[A-ZÀ-ÞА-ЯƏİĞŞÇÖÜ][\w.’'\-]*)){0,6}"
    r"(?:[ \t]*\([^()\n]{1,60}\))?"
    r")(?:,[ \t]+[A-Z][\w’'-]+(?:[ \t][\w’'()&-]+){0,7})?[ \t*_]*(?:\r?\n)?:[*_]*[ \t]*"
    r"(?:(?<=[ \t])(?=\S)|\r?\n[ \t]*(?=\S))",
    re.MULTILINE,
)
_HONOURS = (
    r"(?:Mr|Mrs|Ms|Miss|Dr|Sir|Dame|Lord|Lady|Baroness|Viscount|Senator|Deputy|Hon|Rt Hon)\.?"
)
_PERSON = rf"{_HONOURS}[ \t]+[A-ZÀ-Þ][\w.’'-]*(?:[ \t]+(?:of[ \t]+)?[A-ZÀ-Þ][\w.’'-]*){{0,5}}"
_CHAIR = (
    r"(?:Madam|Mr\.?|Mrs\.?|Ms\.?)[ \t]+(?:Deputy[ \t]+)?(?:Speaker|Chairman|President)"
    r"|The[ \t]+(?:Chairman|Speaker)"
)
_LABEL_LINE = re.compile(
    rf"^[ \t*]*(?P<label>{_PERSON}(?:[ \t]*\([^()\n]{{2,60}}\))*|{_CHAIR}"
    rf"|The[ \t]+[A-Z][^.()\n]{{3,90}}[ \t]\((?P<name>{_PERSON})\))[ \t*]*:?[ \t]*$",
    re.MULTILINE,
)
"""“Mrs. Margaret Beckett (Derby, South)”, “The Lord President of the Council (Mr. Tony Newton)”."""
_B = r"[ \t]"
_SECTION = re.compile(
    rf"^[ \t]*§[ \t]*(?P<label>{_CHAIR}|{_PERSON}?(?:[ \t]*\([^()\n]{{2,60}}\))+"
    rf"|{_PERSON}(?=[ \t]*:?[ \t]*(?:\n|I\b|Will|My)))"
    r"[ \t]*:?[ \t]*",
    re.MULTILINE,
)
"""“§ Mrs. Ida Ro (Veld, South)On a point of order”, as the old debates are printed."""
_RUN_ON = re.compile(
    rf"(?:(?<=[.?!)\]”\"’-]{_B})|(?<=\b[EPC][DS]T{_B}))(?![EPC][DS]T\b|A\b)"
    rf"(?P<label>Q(?:UESTION)?|ANSWER|(?:(?:THE|MR|MRS|MS|DR)\.?{_B})?[A-Z][A-Z’'-]+"
    rf"(?:{_B}[A-Z][A-Z.’'-]+){{0,4}}){_B}?:{_B}+(?=\S)"
)
_OPEN_Q = re.compile(
    rf"(?:^{_B}*|(?<=[.?!)\]”\"’-]{_B}))(?P<label>Q){_B}+(?=[A-Z“\"][\w’']*[,\s])", re.MULTILINE
)
"""“Q Thank you, Mr. President.”, as the White House prints questions."""
"""A label in the middle of a line, in a transcript of which the page lost the line breaks."""
_ABOUT_TALK = re.compile(
    r"\b(?:remarks|press\s+(?:conference|briefing|availability|statements?|encounter|opportunity)|transcript|interview"
    r"|statements?|conversation|dialogue|debate|q\s?&\s?a|questions\s+and\s+answers|doorstep|joint\s+press|news\s+conference"
    r"|meeting|talks|speech(?:es)?|verbatim)\b",
    re.IGNORECASE,
)
_QUESTION = re.compile(
    r"(?:q(?:uestion)?|reporter|journalist|interviewer|moderator|host|press)\b", re.IGNORECASE
)
_ANSWER = re.compile(r"a(?:nswer)?\Z", re.IGNORECASE)
_ADDRESSED = re.compile(
    r"(?:(?:thank you|thanks)[, ]+)?(?:(?:my|a|this) question (?:is )?(?:to|for) )?"
    r"(?P<who>(?:(?:Mr|Mrs|Ms|Madam|Dr)\.? )?"
    r"(?:President|Prime Minister|Minister|Secretary|Chancellor|Ambassador|Chairman|Commissioner"
    r"|Governor|General)?(?: [A-ZÀ-Þ][\w’'\-]+)?)[,:]",
)
_PARAGRAPH = re.compile(r"[^\r\n\u2028\u2029]+")
_SPOKEN = re.compile(r"[.!?…—–][\"”’»')\]]*\s*\Z")
"""How a turn ends, and a line of a list does not."""
_NOT_LABELS = frozenset(
    (
        *("note", "ps", "nb", "photo", "image", "video", "source", "read", "also", "related"),
        *("updated", "by", "subject", "from", "to", "cc", "date", "location", "topic", "tags"),
        *("interview", "exclusive", "opinion", "analysis", "watch", "live", "breaking"),
        *("statement", "explainer", "profile", "editorial", "factbox", "timeline", "summary"),
        *(
            "transcript",
            "warning",
            "editor’s",
            "editor's",
            "correction",
            "contact",
            "phone",
            "email",
        ),
    )
)


def turns_of(text: str, known: Sequence[tuple[int, int, str]] = (), title: str = "") -> list[Turn]:
    """The turns of a transcript in order; none if the text is no transcript."""
    found = _known(text, known) if known else _labelled(text, title)
    out: list[Turn] = []
    labels = [turn.label for turn in found if not _QUESTION.match(turn.label)]
    addressed = speaker = ""
    debate = _is_debate(text, found, title) if not known else False
    answers = answering(title)
    if found and not answers and not any(map(_is_name, labels)):
        answers = introduced(text, found[0].span[0])
        questions = (turn for turn in found if _QUESTION.match(turn.label))
        if any(_asks_another(text, turn, answers) for turn in questions):
            answers = ""
    if answers:
        found = [replace(t, label=answers) if _ANSWER.match(t.label) else t for t in found]
    labelled = any(_QUESTION.match(turn.label) for turn in found)
    if not (known or debate or labelled):  # a format that knows its turns knows the questions too
        found = with_questions(text, found)
    asking = frozenset[str]() if debate else askers(text, [t for t in found if not t.question])
    for one in found:
        turn = one
        if turn.question:
            addressed = speaker
        elif _QUESTION.match(turn.label) or turn.label in asking:
            turn = replace(turn, question=True)
            first = _ADDRESSED.match(text, turn.content[0][0]) if turn.content else None
            asked = first["who"].strip() if first else ""
            addressed = _label_of(asked, labels) if asked else speaker
        elif _ANSWER.match(turn.label):
            turn = replace(turn, label=addressed or speaker or turn.label)
            speaker = turn.label
        else:
            speaker = turn.label
        out.append(turn)
    return [turn for turn in out if turn.question or not _is_greeting(text, turn)]


def _is_debate(text: str, found: Sequence[Turn], title: str) -> bool:
    """Whether the labels are those of a parliament, where who only asks speaks as well."""
    if found and (_QUESTION_TIME.search(title) or _QUESTION_TIME.search(text, 0, _TOP)):
        return True
    return bool(found) and not any(
        ":" in text[turn.label_span[1] : turn.label_span[1] + _COLON] for turn in found
    )


_TOP = 300
"""Characters in which a paper says what it is."""
_QUESTION_TIME = re.compile(
    r"\b(?:(?:oral|parliamentary|starred|written|supplementary|urgent)[ \t]+(?:questions?|answers)"
    r"|questions?[ \t]+(?:time|hour|period|without[ \t]+notice)"
    r"|questions[ \t]+(?:(?:for|to)[ \t]+)?(?:the[ \t]+)?(?:(?:prime|first)[ \t]+)?ministers?"
    r"|ministers?[’'][ \t]+questions|interpellations?|hansard)\b",
    re.IGNORECASE,
)


_COLON = 4
"""Characters behind a label in which its colon stands."""


def _asks_another(text: str, question: Turn, name: str) -> bool:
    """Whether a question addresses by name somebody who is not of this name."""
    match = _ADDRESSED.match(text, question.content[0][0]) if question.content else None
    asked = match["who"].split() if match else []
    return bool(asked) and not is_title_word(asked[-1].lower()) and asked[-1] not in name.split()


def _is_name(label: str) -> bool:
    """Whether a label is no “A”, which stands for somebody."""
    return not _ANSWER.match(label)


def _is_greeting(text: str, turn: Turn) -> bool:
    """Whether nothing is said in a turn: “Good afternoon, everyone” and no more."""
    start, end = turn.content[0] if len(turn.content) == 1 else (0, 0)
    return 0 < end - start < _GREETS and bool(_GREETING.fullmatch(text, start, end))


_GREETS = 100
"""Characters that a greeting has at most."""
_GREETING = re.compile(
    r"\W*(?:(?:hello|hi|hey|welcome(?:\s+back)?|good\s+(?:morning|afternoon|evening|day|night)"
    r"|thanks?(?:\s+you)?(?:\s+(?:very|so)\s+much)?|okay|ok|all\s+right|sure|please|go\s+ahead|next(?:\s+question)?|bye|goodbye"
    r"|you['’]re\s+welcome|sorry|happy\s+\w+|order|questions?\s+(?:no\.?|number)\s*\d+)"
    r"(?:[,\s]+(?:again|sir|ma['’]am|madam|minister|mr\.?|mrs\.?|ms\.?|president|everyone|everybody|all|guys"
    r"|(?-i:[A-Z][a-z]+)))*\W*)+",
    re.IGNORECASE,
)


def _label_of(asked: str, labels: Sequence[str]) -> str:
    """The label that holds all words of an address ("Minister" -> "INTERIOR MINISTER ABARA")."""
    words = set(asked.lower().split())
    fitting = [x for x in labels if words <= set(x.lower().split())]
    return fitting[0] if len(set(fitting)) == 1 else asked


def _known(text: str, known: Sequence[tuple[int, int, str]]) -> list[Turn]:
    out = []
    for start, end, label in known:
        match = _LABEL.match(text, start, end)
        body = match.end() if match and match["label"].strip() == label.strip(" :") else start
        place = (
            (match.start("label"), match.end("label")) if match and body > start else (start, start)
        )
        out.append(Turn((start, end), _paragraphs(text, body, end), label.strip(" :"), place))
    return out


def _labelled(text: str, title: str) -> list[Turn]:
    marks = _with_run_on(text, [m for m in _LABEL.finditer(text) if _is_label(m["label"])])
    marks = (marks[1:] if _is_heading(text, marks) else marks) or _bare(text)
    sections = list(_SECTION.finditer(text))
    if len(sections) > max(LEAST_TURNS, len(marks)):
        return _headed(text, sections)
    lines = list(_LABEL_LINE.finditer(text))
    if len(lines) > max(LEAST_TURNS, len(marks)):
        return _headed(text, lines)
    if not marks and (lone := _interview(text)):
        return _headed(text, lone)
    labels = ["Q" if m["label"].endswith(" Q") else m["label"].strip() for m in marks]
    ends = [m.start() for m in marks[1:]]
    spoken = sum(bool(_SPOKEN.search(text, max(0, end - 8), end)) for end in ends)
    if not _is_transcript(labels, 2 * spoken >= len(ends)) and not _of_title(labels, title):
        return [] if not _one_answer(labels, title) else _turns(text, marks, labels)
    return _turns(text, marks, labels)


def _is_heading(text: str, marks: Sequence[re.Match[str]]) -> bool:
    """“The Rich Are Different: They Have Lobbyists”, above all the rest: a heading, no label."""
    labels = [mark["label"] for mark in marks]
    if not marks or text[: marks[0].start()].strip() or labels.count(labels[0]) > 1:
        return False
    line = text[marks[0].start("label") :].partition("\n")[0].rstrip()
    short = len(line.split()) <= _HEADING and line[-1:] not in tuple('.?!…”"')
    return short and title_of(marks[0]["label"]) is None and marks[0]["label"].startswith("The ")


_HEADING = 12
"""Words that a heading has at most."""


def _one_answer(labels: Sequence[str], title: str) -> bool:
    """Whether a text is one answer, as its label and its title say."""
    return bool(labels) and all(map(_ANSWER.match, labels)) and bool(answering(title))


def _turns(text: str, marks: Sequence[re.Match[str]], labels: Sequence[str]) -> list[Turn]:
    """A turn for each label, up to the next one."""
    out = []
    for index, match in enumerate(marks):
        end = marks[index + 1].start() if index + 1 < len(marks) else len(text)
        content = _paragraphs(text, match.end(), end)
        if content:
            place, label = match.span("label"), labels[index]
            if held := _OFFICE_HELD.fullmatch(label):
                place, label = (
                    (place[0] + held.start("who"), place[0] + held.end("who")),
                    held["who"],
                )
            out.append(Turn((match.start(), end), content, label, place))
    return out


_OFFICE_HELD = re.compile(
    r"(?i:the)\s[^()]{3,80}\s\((?P<who>(?i:shri|smt|shrimati|dr|prof|mr|mrs|ms|hon)\.?\s[^()]{3,50})\)"
)
"""“THE MINISTER OF RAILWAYS (SHRI ARVIND RO):”, as India's parliament prints it."""


def _bare(text: str) -> list[re.Match[str]]:
    """Questions and answers behind a bare “Q” and “A” without a colon, in turn."""
    marks = list(_BARE.finditer(text))
    out: list[re.Match[str]] = []
    for one, after in itertools.pairwise(marks):
        asks = ASKS.search(text, max(one.end(), after.start() - 20), after.start())
        if (one["label"], after["label"]) == ("Q", "A") and asks:
            out += [one, after]
    return out if len(out) >= 2 * LEAST_TURNS else []


_BARE = re.compile(r"^[ \t]*(?P<label>[QA])[ \t]+(?=[A-Z“\"])", re.MULTILINE)


def _with_run_on(text: str, marks: list[re.Match[str]]) -> list[re.Match[str]]:
    """The labels, with those in the middle of lines where they are many and come again."""
    inner = [m for m in _RUN_ON.finditer(text) if _is_label(m["label"])]
    if sum(m["label"].isupper() and len(m["label"]) > 1 for m in (*marks, *inner)) >= LEAST_TURNS:
        inner += _OPEN_Q.finditer(text)
    if len(inner) < _LEAST_RUN_ON:
        return _with_open(marks, inner)
    ends = {m.end("label") for m in marks}  # “MS. RO” of a line is no “RO”
    often = Counter(m["label"] for m in (*marks, *inner))
    added = [
        m for m in inner
        if m.end("label") not in ends
        and (often[m["label"]] > 1 or _QUESTION.match(m["label"]) or _titled(m["label"]))
    ]  # fmt: skip
    if len(added) < _LEAST_RUN_ON:
        return _with_open(marks, inner)
    return sorted([*marks, *added], key=lambda m: m.start("label"))


_LEAST_RUN_ON = 3


def _with_open(
    marks: Sequence[re.Match[str]], inner: Sequence[re.Match[str]]
) -> list[re.Match[str]]:
    """The labels of lines, with questions behind a “Q” that has no colon."""
    return sorted([*marks, *(m for m in inner if m.re is _OPEN_Q)], key=lambda m: m.start("label"))


def _of_title(labels: Sequence[str], title: str) -> bool:
    """Whether the title tells of talk and the labels are of those who talk, each once.

    “Remarks by President Renn and Prime Minister Dalvik”: “President Renn: ...”
    """
    if not _ABOUT_TALK.search(title):
        return False
    names = set(labels)
    titled = [x for x in names if _titled(x)]
    heard = [
        x for x in names if re.search(rf"\b{re.escape(x.split()[-1])}\b", title, re.IGNORECASE)
    ]
    return len(names) >= LEAST_TURNS and (
        len(heard) == len(names) or (bool(heard) and len(titled) == len(names))
    )


def _titled(label: str) -> bool:
    """Whether a label has a title beside a name: “PRIME MINISTER RO”."""
    words = label.lower().split()
    return len(words) > 1 and any(map(is_title_word, words))


def _headed(text: str, lines: Sequence[re.Match[str]]) -> list[Turn]:
    """Turns under names on lines of their own, as a parliament prints its debates."""
    out = []
    for index, match in enumerate(lines):
        end = lines[index + 1].start() if index + 1 < len(lines) else len(text)
        content = _paragraphs(text, match.end(), end)
        if content:
            place = match.span("name" if match.groupdict().get("name") else "label")
            out.append(Turn((match.start(), end), content, text[slice(*place)], place))
    return out if len(out) > len(lines) / 2 else []  # or it is a list of people


def _interview(text: str) -> list[re.Match[str]]:
    """“Interviewer” and “Prime Minister” by turns, on lines of their own and without a colon."""
    lone = list(_LONE.finditer(text))
    often = Counter(m["label"] for m in lone)
    asking = {label for label in often if _ASKS_ALONE.fullmatch(label)}
    answering = {x for x, times in often.items() if times >= LEAST_TURNS and x not in asking}
    if sum(often[x] for x in asking) < LEAST_TURNS or not answering:
        return []
    return [m for m in lone if m["label"] in asking | answering]


_ASKS_ALONE = re.compile(r"(?:Interviewer|Question(?:er)?|Reporter|Journalist)s?", re.IGNORECASE)
_LONE = re.compile(
    r"^[ \t]*(?P<label>[A-ZÀ-Þ][\w.’'-]*(?:[ \t]+[A-ZÀ-Þ][\w.’'-]*){0,4})[ \t]*$", re.MULTILINE
)


def _is_transcript(labels: Sequence[str], spoken: bool) -> bool:
    """Whether so many labels of this look are those of turns rather than of a list."""
    questions = sum(bool(_QUESTION.match(x)) for x in labels)
    names = [x for x in labels if not _QUESTION.match(x) and not _ANSWER.match(x)]
    if questions and len(labels) >= LEAST_TURNS:
        return True
    if sum(bool(_ANSWER.match(x)) for x in labels) >= LEAST_TURNS and names:
        return True
    if sum(x.isupper() for x in names) >= LEAST_TURNS:
        return True
    if not spoken:
        return False
    again = len(names) - len({name.split()[-1].lower() for name in names})
    titled = sum(any(map(is_title_word, name.split())) for name in names)
    return again >= LEAST_TURNS or (titled >= LEAST_TURNS and again > 0)


def _is_label(label: str) -> bool:
    return label.split(maxsplit=1)[0].lower().strip(".") not in _NOT_LABELS


def _paragraphs(text: str, start: int, end: int) -> Spans:
    return tuple(m.span() for m in _PARAGRAPH.finditer(text, start, end) if not m.group().isspace())
