"""Does extraction take four times as long for four times as much of the same?

    python tests/benchmarks/repeats_bench.py [--characters 4000] [--only NAME...]

A text that repeats one thing is where a pattern shows that it goes back over what it has read: each
of these is read at two lengths, the second four times the first.  A growth well over four, in a
text long enough to tell, is named; its exit status is then 1.
"""

from __future__ import annotations

import argparse
import time
from pathlib import Path

from rostra.domain.candidates import ArticleDraft
from rostra.extraction.pipeline import Pipeline

ROOT = Path(__file__).parents[2]
TIMES, MOST, LEAST_SECONDS = 4, 6.5, 1.0
REPEATED = {
    "verb": "said ",
    "statement": "He said that it was so. ",
    "title": "The minister of the ",
    "capitals": "ABC DEF GHI ",
    "name": "Ivan Petrov ",
    "straight quotes": '"a" ',
    "curly quotes": "“a” ",
    "opening marks": "“ ",
    "closing marks": "” ",
    "apostrophes": "'s ",
    "commas": "a, ",
    "semicolons": "a; b; ",
    "joined names": "Ro and Sund and ",
    "denials": "denied that he denied that ",
    "negations": "not never no ",
    "claims": "The claims that the report of the allegations ",
    "passive": "was rejected by his party as ",
    "numbers": "1,234.5 million ",
    "money": "$5 ",
    "range": "12 percent to ",
    "digits": "1234567890",
    "dates": "on March 5, ",
    "weekdays": "Monday and ",
    "offices": "President of the Republic of ",
    "countries": "Azerbaijan and Russia, ",
    "hyphens": "Kazakh-Azerbaijani ",
    "hyphens in one word": "a-b-c-",
    "opening brackets": "(",
    "brackets": "(a) ",
    "dashes": "— ",
    "ellipses": "… ",
    "full stops": ". ",
    "labels in a line": "Ro: yes. ",
    "turns": "RO: yes.\n",
    "questions": "Q: Why?\nA: So.\n",
    "empty lines": "\n",
    "tabs": "\t",
    "names on lines": "Ivan Petrov\n",
    "items": "- Ro said no\n",
    "broken lines": "the minister said that the road was long and the\n",
    "signed": "“No.”\n– Ida Renn\n",
    "relative": ", which said that",
    "who": ", who, ",
    "told": "told him that she told ",
    "spokesmen": "A spokesman for the spokesman of ",
    "according": "according to the ",
    "joint": "Foreign Ministers of A, B and ",
    "heading": "Statement by the Minister of ",
    "initials": "U.S. ",
    "forms of address": "Mr. Mrs. Dr. ",
    "posts": "@ro: no. ",
    "addresses": "http://a.b/c ",
    "small words": "word ",
    "capital words": "Word ",
    "pictures": "😀 ",
    "right to left": "قال الرئيس ",
}


def main() -> int:
    """Print seconds at both lengths and the growth of each."""
    p = argparse.ArgumentParser(description=__doc__)
    p.add_argument("--characters", type=int, default=4000)
    p.add_argument("--only", nargs="*", default=[])
    options = p.parse_args()
    pipeline = Pipeline.load(ROOT / "resources")
    pipeline.extract(ArticleDraft("He said no.\n"))
    steep = []
    for name, piece in REPEATED.items():
        if options.only and name not in options.only:
            continue
        few = max(1, options.characters // len(piece))
        short, long = (_seconds(pipeline, piece * n) for n in (few, TIMES * few))
        print(f"{name:22s} {short:7.2f} s {long:7.2f} s   {long / short:5.1f} times", flush=True)
        if long > LEAST_SECONDS and long > MOST * short:
            steep.append(name)
    print(f"steeper than {MOST} times: {', '.join(steep) or 'none'}")
    return 1 if steep else 0


def _seconds(pipeline: Pipeline, text: str) -> float:
    begun = time.process_time()
    pipeline.extract(ArticleDraft(text))
    return time.process_time() - begun


if __name__ == "__main__":
    raise SystemExit(main())
