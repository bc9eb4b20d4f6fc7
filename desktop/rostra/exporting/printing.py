"""The page that the window prints and turns into PDF: HTML of the kind QTextDocument knows."""

from __future__ import annotations

from collections.abc import Iterable

from rostra.domain.records import Force
from rostra.exporting.cite import attribution, proof_line, quoted, right_to_left, source_line
from rostra.exporting.columns import figure_text, listed
from rostra.exporting.html_file import text
from rostra.exporting.records import (
    FORCE_LABELS,
    FORCE_PHRASES,
    ExportInfo,
    ExportItem,
    ExportLine,
)

# QTextDocument knows tables, colours, sizes and margins; no flex, no variables, no borders
# on blocks.  The coloured bar beside the words is therefore a table cell.
_STYLE = """
body{font-family:sans-serif;font-size:10.5pt;color:#1f2937}
h1{font-size:24pt;color:#1d4e89;margin-bottom:4pt}
h2{font-size:15pt;color:#1d4e89;margin-top:22pt}
p{margin-top:2pt;margin-bottom:3pt}
.small{font-size:8pt;color:#5b6573}
.force{color:#a1261b;font-weight:bold}
"""


def print_html(lines: Iterable[ExportLine], info: ExportInfo) -> str:
    """The whole document; nothing in it refers to anything outside it."""
    out = [
        f"<html><head><title>{text(info.title)}</title><style>{_STYLE}</style></head><body>",
        f"<h1>{text(info.title)}</h1>",
    ]
    if info.description:
        out.append(f"<p>{text(info.description)}</p>")
    asked = f" from the search “{info.query}”" if info.query else ""
    made = f"Made {info.made:%Y-%m-%d} by {info.program}{asked}"
    out.append(
        f'<p class="small">{text(made)}. Words in quotation marks are the speaker’s own; '
        "others are as the outlet reported them.</p>"
    )
    for line in lines:
        if isinstance(line, ExportItem):
            out.append(_statement(line, info))
        else:
            if line.heading:
                out.append(f"<h2>{text(line.heading)}</h2>")
            if line.note:
                out.append(f"<p>{text(line.note)}</p>")
    out.append("</body></html>")
    return "\n".join(out)


def _statement(item: ExportItem, info: ExportInfo) -> str:
    s = item.statement
    plain = s.force is Force.ASSERTS
    colour = "#1d4e89" if plain else "#a1261b"
    force = (
        ""
        if plain
        else f'<p class="force">{FORCE_LABELS[s.force].upper()}. {FORCE_PHRASES[s.force]}</p>'
    )
    facts = [
        ("Kind", s.kind.value),
        ("Force", s.force.value),
        ("Sectors", listed(map(info.sector, s.sectors))),
        ("Countries", listed(map(info.country, s.countries))),
        ("Figures", listed(map(figure_text, s.figures))),
        ("Tags", listed(s.tags)),
        ("Note", " ".join(filter(None, (item.note, s.note)))),
    ]
    details = ". ".join(f"{name}: {text(value)}" for name, value in facts if value)
    side = ' dir="rtl"' if right_to_left(item.excerpt) else ""
    return (
        '<table width="100%" cellspacing="0" cellpadding="5" style="margin-top:12pt"><tr>'
        f'<td width="3" bgcolor="{colour}"></td><td>{force}'
        f"<p{side}>{text(quoted(item))}</p></td></tr></table>"
        f"<p>— {text(attribution(item))}</p>"
        f'<p class="small">{text(source_line(item))}. {text(item.article.address)}</p>'
        f'<p class="small">{details}.</p><p class="small">{text(proof_line(item))}.</p>'
    )
