"""A static web page of a collection with its own search: one file, nothing remote.

The statements stand in the page as HTML, so that it can be read with scripts off;
the script only hides what does not match.  The Content-Security-Policy allows this
one script by its SHA-256, and no other, no load and no form.
"""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Iterable
from typing import BinaryIO

from rostra.domain.records import Force, Kind
from rostra.exporting import html_file
from rostra.exporting.html_file import text
from rostra.exporting.labels import Labels
from rostra.exporting.records import Exporter, ExportInfo, ExportItem, ExportLine

_STYLE = """
.search{position:sticky;top:0;background:var(--page);padding:.7rem 0;display:flex;flex-wrap:wrap;
gap:.5rem;border-bottom:1px solid var(--quiet);z-index:1}
.search input{flex:1 1 14rem}.search input,.search select{font:inherit;padding:.35rem .5rem;
max-width:100%;color:inherit;background:transparent;
border:1px solid var(--quiet);border-radius:.4rem}
.search option{color:#1f2937;background:#fff}
.search output{align-self:center;color:var(--quiet);font-size:.9rem}[hidden]{display:none}
::highlight(hit){background:#ffe08a;color:#1f2937}
@media print{.search{display:none}}
"""

_SCRIPT = r"""
"use strict";
const fold = (s) => s.toLowerCase().replace(/ə/g, "e").replace(/ı/g, "i").replace(/ø/g, "o")
  .replace(/ł/g, "l").replace(/ß/g, "ss").replace(/[‘’ʼ]/g, "'")
  .normalize("NFKD").replace(/\p{M}/gu, "");
const box = document.getElementById("q");
const selects = [...document.querySelectorAll(".search select")];
const count = document.getElementById("count");
const items = [...document.querySelectorAll("main article")].map((el) => ({
  el, words: fold(el.textContent), shown: true,
  facts: {
    speaker: JSON.parse(el.dataset.speakers), force: [el.dataset.force],
    kind: [el.dataset.kind], year: [el.dataset.year],
  },
}));
const order = new Intl.Collator(document.documentElement.lang);
for (const select of selects) {
  const seen = new Map();
  for (const item of items)
    for (const value of item.facts[select.name])
      if (value) seen.set(value, (seen.get(value) || 0) + 1);
  const names = JSON.parse(select.dataset.names);
  const name = (value) => names[value] || value;
  for (const value of [...seen.keys()].sort((a, b) => order.compare(name(a), name(b)))) {
    const option = document.createElement("option");
    option.value = value;
    option.textContent = `${name(value)} (${seen.get(value)})`;
    select.append(option);
  }
}
const terms = (q) => [...fold(q).matchAll(/(-?)(?:"([^"]+)"?|(\S+))/g)]
  .map((m) => ({ not: m[1] === "-", word: m[2] || m[3] })).filter((t) => t.word);
function light(wanted) {
  if (!globalThis.CSS || !CSS.highlights) return;
  const ranges = [];
  for (const item of items) {
    if (!item.shown || !wanted.length) continue;
    const walk = document.createTreeWalker(item.el, NodeFilter.SHOW_TEXT);
    for (let node = walk.nextNode(); node; node = walk.nextNode()) {
      const here = fold(node.data);
      if (here.length !== node.data.length) continue;
      for (const term of wanted)
        for (let at = here.indexOf(term); at >= 0; at = here.indexOf(term, at + term.length)) {
          const range = new Range();
          range.setStart(node, at);
          range.setEnd(node, at + term.length);
          ranges.push(range);
        }
    }
  }
  CSS.highlights.set("hit", new Highlight(...ranges.slice(0, 5000)));
}
function search() {
  const asked = terms(box.value);
  let shown = 0;
  for (const item of items) {
    item.shown = asked.every((t) => item.words.includes(t.word) !== t.not) &&
      selects.every((s) => !s.value || item.facts[s.name].includes(s.value));
    item.el.hidden = !item.shown;
    shown += item.shown;
  }
  let heading = null, full = false;
  for (const el of document.querySelector("main").children) {
    if (el.tagName === "H2") {
      if (heading) heading.hidden = !full;
      heading = el;
      full = false;
    } else if (el.tagName === "ARTICLE" && !el.hidden) full = true;
  }
  if (heading) heading.hidden = !full && items.length > 0;
  count.textContent = count.dataset.shown.replace("{shown}", shown).replace("{all}", items.length);
  light(asked.filter((t) => !t.not).map((t) => t.word));
  try { history.replaceState(null, "", box.value ? "#q=" + encodeURIComponent(box.value) : "#"); }
  catch (refused) { /* a page opened from a file may not write its address */ }
}
if (location.hash.startsWith("#q=")) box.value = decodeURIComponent(location.hash.slice(3));
box.addEventListener("input", search);
for (const select of selects) select.addEventListener("change", search);
document.addEventListener("keydown", (e) => {
  if (e.key === "/" && document.activeElement !== box) { e.preventDefault(); box.focus(); }
});
document.querySelector(".search").hidden = false;
search();
"""


def _hash(source: str) -> str:
    digest = hashlib.sha256(source.encode()).digest()
    return f"'sha256-{base64.b64encode(digest).decode()}'"


def csp() -> str:
    """The page's policy."""
    return (
        f"default-src 'none'; script-src {_hash(_SCRIPT)}; style-src 'unsafe-inline'; "
        "base-uri 'none'; form-action 'none'"
    )


def write(lines: Iterable[ExportLine], stream: BinaryIO, info: ExportInfo) -> None:
    """The page in one pass."""

    def put(part: str) -> None:
        stream.write(part.encode())

    put(
        f'<!DOCTYPE html>\n<html lang="{info.labels.code}">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{csp()}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{text(info.title)}</title>\n<style>{html_file.STYLE}{_STYLE}</style>\n"
        f"</head>\n<body>\n{html_file.head(info)}{_search_row(info.labels)}<main>\n"
    )
    for line in lines:
        if isinstance(line, ExportItem):
            put(_with_facts(line, html_file.statement(line, info)))
        else:
            put(html_file.heading(line))
    put(f"</main>\n<script>{_SCRIPT}</script>\n</body>\n</html>\n")


def _search_row(labels: Labels) -> str:
    forces = {force.value: labels.act(force) for force in Force}
    kinds = {kind.value: labels.kind_of(kind) for kind in Kind}
    selects = "".join(
        f'<select name="{name}" aria-label="{text(label)}" data-names="{_json(names)}">'
        f'<option value="">{text(label)}</option></select>\n'
        for name, label, names in (
            ("speaker", labels.every_speaker, {"unknown": labels.speaker_unknown}),
            ("force", labels.every_force, forces),
            ("kind", labels.every_kind, kinds),
            ("year", labels.every_year, {}),
        )
    )
    return (
        '<div class="search" role="search" hidden>\n'
        f'<input id="q" type="search" aria-label="{text(labels.search)}" '
        f'placeholder="{text(labels.search_hint)}" autocomplete="off">\n'
        f'{selects}<output id="count" for="q" data-shown="{text(labels.shown)}"></output>\n</div>\n'
    )


def _json(value: object) -> str:
    import json

    return text(json.dumps(value, ensure_ascii=False))


def _with_facts(item: ExportItem, article: str) -> str:
    """The statement's element with what the selects filter by."""
    s = item.statement
    day = s.said.edtf[:4] if s.said else str(item.article.published or "")[:4]
    names = [speaker.name or "unknown" for speaker in s.speakers]
    facts = (
        f'<article data-speakers="{_json(names)}" data-kind="{s.kind.value}" '
        f'data-force="{s.force.value}" data-year="{day}" '
    )
    return article.replace("<article ", facts, 1)


EXPORTER = Exporter(
    name="web",
    title="Web page with its own search",
    suffix=".web.html",
    write=write,
    labelled=True,
)
