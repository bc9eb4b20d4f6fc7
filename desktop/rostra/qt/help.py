"""Help texts, made from the tables they explain."""

from __future__ import annotations

from html import escape

from rostra.domain.query_fields import FIELDS
from rostra.qt.language import mark, translate
from rostra.version import __version__

_EXAMPLES = (
    ("rail fees", mark("Help", "both words")),
    ("rail OR road", mark("Help", "either")),
    ('"rail fees"', mark("Help", "the phrase")),
    ('"rail fees"~5', mark("Help", "within five words")),
    ("transit*", mark("Help", "words that begin so")),
    ("-gas", mark("Help", "without the word")),
)


def query_html() -> str:
    """How to search: grammar by example, then every field of the table."""
    rows = "".join(
        f"<tr><td><code>{escape(f.example)}</code></td>"
        f"<td>{escape(translate('QueryField', f.help))}</td></tr>"
        for f in FIELDS
    )
    lead = translate(
        "Help",
        "Words side by side must all be there. <b>OR</b> lets either be. A minus shuts out.",
    )
    examples = "".join(
        f"<tr><td><code>{escape(query)}</code></td><td>{escape(translate('Help', says))}</td></tr>"
        for query, says in _EXAMPLES
    )
    fields = translate("Help", "Fields")
    return (
        f"<p>{lead}</p><table cellpadding='4'>{examples}</table>"
        f"<p><b>{fields}</b></p><table cellpadding='4'>{rows}</table>"
    )


def about_html() -> str:
    """What this is, and whose work it stands on."""
    what = translate("Help", "A desktop archive of what leaders said.")
    licences = translate(
        "Help",
        "Licensed under the Apache License 2.0. Icons: Lucide (ISC). Window: Qt for Python "
        "(LGPL). Index: Whoosh (BSD). Sectors after IPTC Media Topics (CC BY 4.0). "
        "Country names in Russian and Azerbaijani: Unicode CLDR (Unicode License).",
    )
    private = translate("Help", "Nothing you keep leaves this computer.")
    return f"<p><b>Rostra {escape(__version__)}</b><br>{what}</p><p>{licences}</p><p>{private}</p>"
