"""Frames of saying that the tagger passes over, each with a cheap sign of it.

“Ro did not rule out a strike”, “The report finds that it leaked”, “Norn protested to Sund over
the arrest”, “In the opinion of the minister, nobody loses”: read where no statement has the verb.
"""

from __future__ import annotations

import re

_WORD = (
    r"(?!(?:not|never|that|who|which|what|was|were|is|are|be|been|has|had|have|will|would|did|does|do|to|if"
    r"|when|while|as|but|and|in|on|at|by|after|before|because)\b)[\w.’'&-]*[\w’']"
)
WHO = (
    r"(?P<who>(?i:he|she|it|they)\b|(?:[Tt]he\s(?=\w)|(?=[A-Z]))"
    rf"{_WORD}(?:\s(?:(?:of|for)\s(?:the\s)?(?=[A-Z]))?{_WORD}){{0,6}}?)"
)
THING = re.compile(
    r"\b(?:laws?|lists?|rules?|agreement|deal|plans?|figures?|texts?|bill|contracts?|policy|data|survey|offer|prices?"
    r"|costs?|study|results?|tests?|treaty|scheme|map|definition|weather|evidence)\Z"
)
"""“The list did not exclude women.”"""
FINDS = re.compile(r"(?:found|finds|concluded|concludes)\Z")
"""“The survey found that” it is so: what a study can do."""
_BEGIN = (
    r"(?:^|(?<=[.!?,;”]\s)|(?<=\bbut\s)|(?<=\band\s)|(?<=\bthough\s)|(?<=\bwhile\s)|(?<=\bsaid\s))"
)
_CUT = (
    r"(?=[.;:\n]|,?\sbut\s"
    r"|,\s(?:saying|adding|and|though|although|which|who|when|while|as|where)\b|\Z)"
)
_END = r"(?=[.;:\n]|\Z)"
_ASIDE = r"(?:,\s(?:asked|speaking|the|an?|his|her|its|who)\s[^.;:,\n“”\"]{2,80},)?"
"""“Mr Ro, asked about the motion, did not rule out”."""
_DAY = r"(?:\son\s[A-Z][a-z]+day|\sin\s(?:the\s)?[A-Z]\w+|\syesterday|\stoday)?"
_FINDER = (
    r"(?P<who>(?:[Tt]he|[Ii]ts|[Tt]heir|[Oo]ur|[Aa]n?)\s(?:[\w’'-]+\s){0,4}?"
    r"(?:report|study|inquiry|audit|auditor|review|investigation|commission|committee|panel|survey|poll|research|researchers|analysis|regulator|watchdog"
    r"|inspector|ombudsman|mission|experts|inspectors|investigators|auditors|[Aa]uthority|[Aa]gency|[Oo]ffice|[Cc]ouncil|[Cc]ourt)"
    r"(?:\s(?:by|of|from|into|for)\s(?!(?:that|which|who)\b)[^.,;:\n“”\"]{2,60}?)?)"
)
_COURT = (
    r"(?:[Tt]he|[Aa]n?)\s(?:(?!(?:and|that|who|which)\b)[\w’'-]+\s){0,3}?"
    r"(?:court|jury|inquest|tribunal|inquiry|hearing|trial)"
    r"|(?:[A-Z][\w’'-]+\s){1,3}(?:Court|Tribunal)|[Jj]urors"
)
_HE_HAD = (
    r"(?=(?:he|she|they|it|the|his|her|their|[A-Z][\w’'-]+)\s(?:[\w’'-]+\s){0,4}?"
    r"(?:had|was|were|would|could|did)\b)"
)
_HEARS = r"(?:has\s|have\s|had\s)?(?:heard|(?:was|been)\stold)"
"""“It was dark, a court heard”: the words are somebody's who spoke there."""


def _frame(sign: str, pattern: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    return re.compile(sign), re.compile(pattern, re.MULTILINE)


FRAMES = (
    _frame(
        r"\s(?:ruled?\sout|excluded?)\s",
        rf"{_BEGIN}{WHO}{_ASIDE}\s"
        r"(?P<cue>(?:(?:did|does|has|have|had)\snot|(?:did|does|has)n[’']t)(?:\sexplicitly)?"
        r"\s(?:ruled?\sout|excluded?))\s(?:that\s)?"
        rf"(?P<content>[^.;:\n“”\"]{{4,200}}?){_CUT}",
    ),
    _frame(
        r"\b(?:Urg|Ask|Begg|Implor)ing\s",
        r"(?:^|(?<=[.!?”]\s))(?P<cue>Urging|Asking|Begging|Imploring)\s"
        r"(?P<content>[^.,;:\n“”\"]{3,80}?\sto\s[a-z][^.,;:\n“”\"]{2,120}),\s"
        rf"{WHO}\s(?:\w+ly\s)?[a-z]",
    ),
    _frame(
        r"\sw(?:ants|anted)\sto\sknow\s",
        rf"(?:^|(?<=[.!?]\s)|(?<=,\s))(?:(?:In|At)\s(?:the\s)?[\w\s]{{3,40}}?,?\s(?=[A-Z]))?{WHO}(?:,\s(?:the|an?)\s[^.;:,\n“”\"]{{2,60}},)?\s"
        rf"(?P<cue>w(?:ants|anted)\sto\sknow){_DAY}(?:\sin\sthe\s[A-Z]\w+)?\s"
        rf"(?P<content>(?:who|what|why|how|when|where|whether|which|if)\s[^.;:\n“”\"]{{4,200}}?\??){_END}",
    ),
    _frame(
        r"\sundert(?:akes|ook)\sto\s",
        rf"{_BEGIN}{WHO}\s(?P<cue>undert(?:akes|ook))\s"
        rf"(?P<content>to\s[a-z][^.;:\n“”\"]{{4,240}}?){_END}",
    ),
    _frame(
        r"\s(?:found|finds|concluded|concludes)\sthat\s",
        rf"(?:^|(?<=[.!?,]\s)){_FINDER}{_DAY}\s(?:also\s)?(?P<cue>(?:has\s)?(?:found|finds|concluded|concludes))"
        rf"\sthat\s(?P<content>[^.;:\n“”\"]{{10,240}}?){_END}",
    ),
    _frame(
        rf"\s{_HEARS}[.,;\s]",
        rf"(?:^|(?<=[.!?]\s)|(?<=[.!?]”\s))(?P<content>(?!(?:When|If|As|But|And)\s)[^.;:\n“”\"]{{20,260}}?),"
        rf"\s(?P<who>{_COURT})\s(?P<cue>{_HEARS}){_DAY}{_END}",
    ),
    _frame(
        rf"\s{_HEARS}\s",
        rf"(?:^|(?<=[.!?,]\s)|(?<=\band\s))(?P<who>{_COURT})(?:\s(?:in|at)\s[A-Z]\w+)?{_DAY}\s(?:also\s|previously\s)?"
        rf"(?P<cue>{_HEARS}){_DAY}\s(?:that\s|(?=how\s)|{_HE_HAD})(?P<content>[^.;:\n“”\"]{{10,260}}?){_END}",
    ),
    _frame(
        r"\b(?:Article|Section|Clause|Paragraph)\s\d",
        r"(?:^|(?<=[.!?,]\s))(?P<who>(?:Article|Section|Clause|Paragraph)\s\d[\w().]*(?:\sof\s(?:the\s)?[^.,;:\n“”\"]{3,60}?)?)"
        rf"\s(?P<cue>states|stipulates)\sthat\s(?P<content>[^.;:\n]{{10,260}}?){_END}",
    ),
    _frame(
        r"\scommitted\sto\s[a-z]+ing\s",
        rf"(?:^|(?<=[.!?,;]\s)){WHO}(?:,\s(?:the|an?|which|who)\s[^.;:,\n“”\"]{{2,80}},)?{_DAY}"
        rf"\s(?P<cue>(?:(?:has|have|had)\s)?(?:also\s)?committed\sto)\s(?P<content>[a-z]+ing\s[^.;:\n“”\"]{{4,200}}?){_CUT}",
    ),
    _frame(
        r"\stakes?\sthe\s(?:\w+\s)?view\s|\stook\sthe\s(?:\w+\s)?view\s",
        rf"{_BEGIN}{WHO}\s(?P<cue>(?:takes|took|has\staken)\sthe\s(?:\w+\s)?view)\sthat\s"
        rf"(?P<content>[^.;:\n“”\"]{{10,240}}?){_END}",
    ),
    _frame(
        r"\s(?:let\s(?:us|it|them)\sknow|(?:wishes|would\slike)\sto\s(?:inform|advise|announce))\s",
        rf"{_BEGIN}{WHO}\s(?P<cue>(?:has\s|have\s)?let\s(?:us|it|them)\sknow"
        r"|(?:wishes|would\slike)\sto\s(?:inform|advise|announce))(?:\s[^.;:\n“”\"]{2,80}?)?\sthat\s"
        rf"(?P<content>[^.;:\n“”\"]{{10,260}}?){_END}",
    ),
    _frame(
        r"\sprotested\sto\s|\s(?:lodged|filed)\sa\s(?:\w+\s)?protest\s",
        rf"(?:^|(?<=[.!?,]\s)|(?<=[—–-]\s)){WHO}{_DAY}\s"
        r"(?P<cue>protested(?=\sto\s)|(?:lodged|filed)\sa\s(?:\w+\s)?protest(?=\swith\s))"
        r"\s(?:to|with)\s[^.;:,\n“”\"]{2,60}?"
        rf"\s(?:over|at|against)\s(?P<content>(?:the|an?|its|his|her|their)\s[^.;:\n“”\"]{{4,200}}?){_CUT}",
    ),
    _frame(
        r"\bIn\sthe\s(?:opinion|view|words|judg[e]?ment)\sof\s",
        r"(?:^|(?<=[.!?]\s))(?P<cue>In\sthe\s(?:opinion|view|judge?ment)\sof)\s(?P<who>(?:the\s)?[^.;:,\n“”\"]{2,90}),\s"
        rf"(?P<content>(?!(?:who|which|whose)\s)[^.;:\n“”\"]{{10,260}}?){_END}",
    ),
)
"""A cheap sign of each frame, and the frame."""
