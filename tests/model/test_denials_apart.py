"""The pages that tell how many denials are told: all load, and each statement counts once."""

from __future__ import annotations

from pathlib import Path

from tests.model.scripts import ROOT, script

from rostra.extraction import Pipeline

measure = script("force", "measure")
PAGE = """#
O: Lesbos Courier | 2021-05-18
LESBOS - {N|Fishermen had cut nets}, the governor of Balikesir said on Monday.
@
= Ilias Vounos of the union denied {D|that nets had been cut}.
= "{N|We sail on Friday}," Ilias Vounos of the union said.
= "{D|Snow fell on the hills}," Ilias Vounos of the union said.
= Ilias Vounos of the union slept. {D|Rain}.
"""


def test_each_statement_counts_once_as_it_is_told(tmp_path: Path) -> None:
    file = tmp_path / "a.txt"
    file.write_text(PAGE, "utf-8")
    told = measure.read(measure.variants.read(file), Pipeline.load(ROOT / "resources"))
    assert told.counts == {(True, True): 1, (False, False): 2, (True, False): 1}
    assert told.lost == 1
    assert told.wrong == ["missed: a@1: Snow fell on the hills"]


def test_all_pages_kept_apart_load_and_none_is_learned_from() -> None:
    apart = [one for path in measure.APART.glob("*.txt") for one in measure.variants.read(path)]
    learned = {one.page.text for one in measure.variants.load()}
    assert len(apart) > 1200
    assert not learned & {one.page.text for one in apart}
