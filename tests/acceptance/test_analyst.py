"""Walk B: an analyst narrows a search, keeps it, looks at charts, and comes back to her place.

The histogram is dragged with the mouse and then used by its keys, which do the same; a bar of the
charts is clicked.  Where bars stand is seen on the screen, by their colour.
"""

import re

import pytest

from rostra.app.sample import make_sample

pytestmark = pytest.mark.acceptance

SEARCH = "Rail in a while"


def test_analyst(walk) -> None:
    make_sample(walk.archive_folder).close()
    walk.start("--archive", str(walk.archive_folder), title="archive — Rostra")
    walk.see("everything")

    walk.keys("ctrl+l")
    walk.type("forc")
    walk.see("completion")
    walk.keys("Down", "Return")
    assert walk.query() == "force:"
    walk.keys("ctrl+a")
    walk.type("rail OR fees")
    walk.see("search")

    def facet() -> str:
        walk.keys("ctrl+l", "shift+F6", "space")
        return walk.query()

    walk.keys("ctrl+l", "shift+F6", "Down", "Down")
    included = facet()
    walk.see("facet-included")
    excluded = facet()
    walk.see("facet-excluded")
    off = facet()
    walk.see("facet-off")
    clause = included.removeprefix("(rail OR fees)").removeprefix("rail OR fees").strip()
    assert clause.startswith("speaker:"), included
    assert re.search(r"(?:-|NOT )" + re.escape(clause), excluded), excluded
    assert "speaker:" not in off, off
    assert walk.read(lambda a: a.find(included).total) > 0

    bars = walk.bars("accent", 0.62, "window")
    assert len(bars) >= 5, bars
    walk.drag(bars[1], bars[-2])
    walk.see("histogram-dragged")
    dragged = walk.query()
    assert re.search(r"date:\d{4}-\d\d\.\.\d{4}-\d\d", dragged), dragged
    some, every = (walk.read(lambda a, q=q: a.find(q).total) for q in (dragged, "rail OR fees"))
    assert 0 < some < every
    walk.keys("ctrl+l", "ctrl+a")
    walk.type("rail OR fees")

    walk.keys("ctrl+l", "Tab", "Right", "Right", *["shift+Right"] * 30)
    walk.see("histogram-range")
    walk.keys("Return")
    dated = walk.query()
    assert "date:" in dated, dated
    walk.see("histogram-taken")

    walk.keys("ctrl+s")
    walk.wait_for_window("Save this search")
    walk.type(SEARCH)
    walk.see("save")
    walk.keys("Return")
    kept = walk.wait_for(
        lambda a: [s for s in a.searches.all() if s.name == SEARCH], "the saved search"
    )
    assert kept[0].query == dated
    found = walk.read(lambda a: a.find(dated).total)
    assert 0 < found < walk.read(lambda a: a.find("rail OR fees").total)

    walk.keys("alt+3")
    walk.see("charts")
    walk.click(walk.bars("chart")[2])
    walk.see("chart-clicked")
    clicked = walk.query()
    assert re.fullmatch(r"date:\d{4}(-\d\d)?", clicked), clicked
    assert walk.read(lambda a: a.find(clicked).total) > 0
    walk.keys("alt+Left", "alt+Left")
    assert walk.query() == dated
    walk.keys("alt+1", "ctrl+l", "Down", "Down", "Down")
    walk.see("before-closing")
    walk.close()
    place = walk.place()
    assert place["query"] == dated
    assert place["page"] == "results"
    assert place["statement"]

    walk.start(title="archive — Rostra")  # the last archive, without being told
    walk.see("reopened")
    assert walk.query() == dated
    walk.close()
    assert walk.place()["statement"] == place["statement"]
