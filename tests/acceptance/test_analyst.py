"""Walk B: an analyst narrows a search, keeps it, looks at charts, and comes back to her place.

The histogram is used by its keys (arrows, Shift, Enter), which do what a drag does: where its
bars stand on the screen is not known from outside.  Left out for the same reason: a click on a
bar of the charts.
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
