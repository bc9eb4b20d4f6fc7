"""The script of the web page with its own search, run by Node on a document of two statements."""

from __future__ import annotations

import json
import re
import shutil
import subprocess

import pytest

from rostra.app.resources import resources
from rostra.domain.records import Force
from rostra.exporting.labels import labels_of
from rostra.exporting.web_page import _SCRIPT, _search_row

pytestmark = pytest.mark.skipif(shutil.which("node") is None, reason="needs Node")

# As much of a document as the script asks for.
_DOCUMENT = r"""
function El(tagName, dataset, textContent) {
  Object.assign(this, {tagName, dataset, textContent, value: "", options: []});
  this.append = (option) => this.options.push(option.textContent);
  this.addEventListener = () => undefined;
}
const q = new El("INPUT", {}, ""), output = new El("OUTPUT", {shown: GIVEN.shown}, "");
const force = Object.assign(new El("SELECT", {names: GIVEN.forces}, ""), {name: "force"});
const articles = GIVEN.articles.map(([act, words]) =>
  new El("ARTICLE", {speakers: '["Leyla Aral"]', force: act, kind: "direct", year: "2024"}, words));
globalThis.document = {
  documentElement: {lang: GIVEN.lang}, activeElement: null, addEventListener: () => undefined,
  getElementById: (id) => (id === "q" ? q : output),
  querySelectorAll: (wanted) => (wanted === "main article" ? articles : [force]),
  querySelector: (wanted) => (wanted === "main" ? {children: articles} : {}),
  createElement: (tag) => new El(tag, {}, ""),
};
globalThis.location = {hash: ""};
globalThis.history = {replaceState: () => undefined};
"""
_ASKED = r"""
const seen = () => [output.textContent, articles.map((one) => !one.hidden)];
const answers = {options: force.options, all: seen()};
for (const [name, typed, act] of GIVEN.asked) {
  q.value = typed; force.value = act; search(); answers[name] = seen();
}
console.log(JSON.stringify(answers));
"""


def test_it_searches_and_counts_in_the_language_of_the_page() -> None:
    labels = labels_of("ru", resources() / "labels")
    row = _search_row(labels)
    [shown] = re.findall(r'data-shown="([^"]+)"', row)
    [names] = re.findall(r'name="force"[^>]*data-names="([^"]+)"', row)
    given = {
        "lang": labels.code,
        "shown": shown,
        "forces": names.replace("&quot;", '"'),
        "articles": [
            [Force.DENIES.value, "Порт не продан"],
            [Force.ASSERTS.value, "Тарифы вырастут ещё, Əliyev"],
        ],
        "asked": [
            ["word", "порт", ""],
            ["without", "-порт", ""],
            ["folded", "еще ELIYEV", ""],
            ["phrase", '"тарифы вырастут"', ""],
            ["denials", "", "denies"],
        ],
    }
    script = f"const GIVEN = {json.dumps(given)};{_DOCUMENT}\n{{{_SCRIPT}\n{_ASKED}}}"
    done = subprocess.run(
        ["node", "-e", script], capture_output=True, text=True, timeout=300, check=False
    )
    assert done.returncode == 0, done.stderr
    answers = json.loads(done.stdout)
    assert answers["options"] == ["отрицание (1)", "утверждение (1)"]
    assert answers["all"] == ["2 из 2", [True, True]]
    assert answers["word"] == ["1 из 2", [True, False]]
    assert answers["without"] == ["1 из 2", [False, True]]
    assert answers["folded"] == ["1 из 2", [False, True]]
    assert answers["phrase"] == ["1 из 2", [False, True]]
    assert answers["denials"] == ["1 из 2", [True, False]]
