"""Help texts, made from the tables they explain."""

from __future__ import annotations

from html import escape

from rostra.domain.query_fields import FIELDS
from rostra.version import __version__


def query_html() -> str:
    """How to search: grammar by example, then every field of the table."""
    rows = "".join(
        f"<tr><td><code>{escape(f.example)}</code></td><td>{escape(f.help)}</td></tr>"
        for f in FIELDS
    )
    return (
        "<p>Words side by side must all be there. <b>OR</b> lets either be. A minus shuts out.</p>"
        "<table cellpadding='4'>"
        "<tr><td><code>rail fees</code></td><td>both words</td></tr>"
        "<tr><td><code>rail OR road</code></td><td>either</td></tr>"
        "<tr><td><code>&quot;rail fees&quot;</code></td><td>the phrase</td></tr>"
        "<tr><td><code>&quot;rail fees&quot;~5</code></td><td>within five words</td></tr>"
        "<tr><td><code>transit*</code></td><td>words that begin so</td></tr>"
        "<tr><td><code>-gas</code></td><td>without the word</td></tr>"
        f"</table><p><b>Fields</b></p><table cellpadding='4'>{rows}</table>"
    )


def about_html() -> str:
    """What this is, and whose work it stands on."""
    return (
        f"<p><b>Rostra {escape(__version__)}</b><br>A desktop archive of what leaders said.</p>"
        "<p>Licensed under the Apache License 2.0. Icons: Lucide (ISC). Window: Qt for Python "
        "(LGPL). Index: Whoosh (BSD). Sectors after IPTC Media Topics (CC BY 4.0).</p>"
        "<p>Nothing you keep leaves this computer.</p>"
    )
