"""Which language an article is written in, where its format does not say."""

from __future__ import annotations

_LEAST = 40
"""Letters below which a guess is not worth having."""
_READ = 4000
"""Characters looked at: more makes it slower and no surer."""


def language_of(text: str) -> str:
    """The ISO 639-1 code of the text's language; "" when there is too little of it to tell."""
    sample = text[:_READ]
    if sum(c.isalpha() for c in sample) < _LEAST:
        return ""
    import py3langid

    code, _ = py3langid.classify(sample)
    return str(code)
