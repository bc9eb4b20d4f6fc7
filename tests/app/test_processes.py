"""Workers may die, fail and be cancelled; what is asked of them is answered all the same."""

from __future__ import annotations

import importlib
import os
import subprocess
import sys
from functools import partial
from pathlib import Path

import pytest

from rostra.app.processes import Background, Failed, Workers, usual_jobs
from rostra.domain.errors import Cancelled


@pytest.fixture(autouse=True)
def manners(monkeypatch):
    """The module of the work, found by the workers as well."""
    monkeypatch.syspath_prepend(str(Path(__file__).parent))
    return importlib.import_module("bad_manners")


def test_answers_come_in_the_order_of_the_tasks_and_the_dead_and_wrong_are_told_one_by_one(manners):
    tasks = [1, "die", 2, "refuse", "bug", 3, *range(10, 100)]
    with Workers(manners.double, 2) as workers:
        answers = list(workers.results(tasks))
        assert len(workers.pids()) <= 2
    assert [task for task, _ in answers] == tasks
    by_task = dict(answers)
    assert [by_task[n] for n in (1, 2, 3, 99)] == [2, 4, 6, 198]
    dead = by_task["die"]
    assert isinstance(dead, Failed)
    assert dead.died
    assert "signal 9" in dead.message
    assert by_task["refuse"] == Failed("“x” is not a number.", "Give a number.")
    bug = by_task["bug"]
    assert isinstance(bug, Failed)
    assert "KeyError" in bug.bug


def test_a_worker_that_cannot_start_its_work_says_why_for_each_task(manners):
    with Workers(manners.broken, 1) as workers:
        answers = [answer for _, answer in workers.results([1, 2])]
    assert answers == [Failed("The model is damaged.", "Install Rostra again.")] * 2


def test_cancel_ends_a_worker_that_hangs(manners):
    ticks = 0

    def tick() -> None:
        nonlocal ticks
        ticks += 1
        if ticks == 3:
            raise Cancelled

    with Workers(manners.double, 1) as workers:
        with pytest.raises(Cancelled):
            list(workers.results(["hang"], tick))
        (pid,) = workers.pids()
    with pytest.raises(ProcessLookupError):
        os.kill(pid, 0)


def test_workers_are_nice_use_one_thread_and_load_no_window(manners):
    with Workers(manners.double, 1) as workers:
        [(_, (niceness, threads, qt))] = list(workers.results(["nice"]))  # type: ignore[misc]
    assert niceness >= 5
    assert threads == "1"
    assert not qt


def test_background_work_tells_its_progress_and_its_answer(manners):
    work = Background(partial(manners.counting, 1000), None)
    while (answer := work.answer(0.05)) is None:
        pass
    assert answer == 1000
    assert work.progress == (1000, 1000, "counting")


def test_who_asks_is_answered_while_background_work_reports_again_and_again(manners):
    work = Background(partial(manners.slowly, 20), None)
    told = []
    while work.answer(0.1) is None:
        told.append(work.progress[0])
    assert any(0 < number < 19 for number in told), "it can be cancelled meanwhile"


def test_background_work_that_is_closed_is_gone(manners):
    work = Background(manners.double, "hang")
    assert work.answer() is None
    work.close()


def test_a_script_without_a_main_guard_may_use_workers(tmp_path):
    script = tmp_path / "naive.py"
    script.write_text(
        "print('once')\n"
        "from operator import neg\n"
        "from functools import partial\n"
        "from rostra.app.processes import Workers\n"
        "with Workers(partial(partial, neg), 1) as workers:\n"
        "    print([a for _, a in workers.results([1, 2])])\n"
    )
    done = subprocess.run(
        [sys.executable, str(script)], capture_output=True, text=True, timeout=60, check=False
    )
    assert done.stdout.splitlines() == ["once", "[-1, -2]"], done.stderr


def test_half_of_the_processors_at_most_four():
    assert 1 <= usual_jobs() <= 4
