"""Fit the confidence, measure the model, write what the model card says.

    python packaging/model/measure.py MODEL_FOLDER --bench BENCH [--fit] [--fit-record DIR]
                                      [--held-out DIR] [--weights average.pt...]

`--fit` writes MODEL_FOLDER/calibration.json from the training articles that the model has not seen
(every sixteenth).  `--fit-record` adds the record's style: how much surer the model may be there,
from annotated articles of ours that it has not seen.  Then PolNeAR's dev articles are scored with
the bench's own `score.py`, with a bootstrap interval, the reliability of the confidence, and, with
--held-out, the annotated articles of ours that are held out (as `annotated.py --gold DIR
--held-out` writes them).

`--weights` measures trained weights in float, a large network's too, with the vocabulary and the
windows of MODEL_FOLDER; let `--fit` write into a copy of it then.
"""

from __future__ import annotations

import argparse
import importlib.util
import json
import sys
from collections import Counter
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING, Any

import numpy as np
from calibrate import (
    Example,
    calibration_error,
    cross_validated,
    example,
    fit,
    predict,
    reliability,
)
from dataset import TUNING, rows_of
from view import View

from rostra.domain.candidates import ArticleDraft
from rostra.extraction.confidence import Calibration
from rostra.extraction.decode import Settings
from rostra.extraction.tagger import Tagger

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rostra.extraction.finder import Finder
    from rostra.extraction.sighting import Sighting


def module(path: Path) -> ModuleType:
    """A script of the bench as a module."""
    spec = importlib.util.spec_from_file_location(path.stem, path)
    if not spec or not spec.loader:
        sys.exit(f"{path} cannot be loaded")
    loaded = importlib.util.module_from_spec(spec)
    sys.modules[path.stem] = loaded
    spec.loader.exec_module(loaded)
    return loaded


def examples(score: ModuleType, views: list[View], settings: Settings) -> list[Example]:
    """Every decoded statement and whether it is right (content and source)."""
    out = []
    for view in views:
        article = score.Article(view.row["text"])
        gold = [score.Statement(article, a) for a in view.row["attributions"]]
        discard = article.chars(view.row.get("discard") or [])
        seen = view.sightings(settings)
        system = [
            score.Statement(article, {"content": s.content, "source": s.source, "cue": s.cue})
            for s in seen
        ]
        partner = {s: g for g, s in score.match(gold, system, 0.5)}
        for index, sighting in enumerate(seen):
            content = system[index].content
            if 2 * len(content & discard) >= len(content):
                continue
            right = (
                index in partner
                and score.source_right(article, gold[partner[index]], system[index])[0]
            )
            out.append(example(sighting.evidence, sighting.kind, right, view.row["id"]))
    return out


def fit_confidence(score: ModuleType, views: list[View], folder: Path, settings: Settings) -> None:
    """Weights, and the least confidence: half of the F1 that it gives.

    For calibrated chances that is where F1 is highest (Lipton et al. 2014), and it moves far less
    with the choice of articles than the highest point itself, for the curve is flat.
    """
    every = examples(score, views, settings)
    given = cross_validated(every)
    right = np.array([e.right for e in every])
    gold = sum(len(view.row["attributions"]) for view in views)
    best = min(np.arange(0.15, 0.5, 0.01), key=lambda t: abs(_f1(given, right, gold, t) / 2 - t))
    weights = {name: round(w, 5) for name, w in sorted(fit(every).items())}
    made = {"least": round(float(best), 2), "statement": weights, "record": _record_of(folder)}
    (folder / "calibration.json").write_text(json.dumps(made, indent=1) + "\n", "utf-8")
    error = calibration_error(given, right.astype(float))
    print(f"confidence: {len(every)} statements, least {best:.2f}, ECE {error:.3f} (5 folds)")


def _record_of(folder: Path) -> dict[str, float]:
    """What was fitted for the record's style, of this model or else of the shipped one."""
    shipped = Path(__file__).parents[2] / "resources" / "model"
    for path in (folder / "calibration.json", shipped / "calibration.json"):
        if path.exists() and (record := json.loads(path.read_text("utf-8")).get("record")):
            return dict(record)
    return {"least": 0.0}


def fit_record(records: ModuleType, folder: Path, model: Path) -> None:
    """Slope and shift of the odds in the record's style, and the least confidence there."""
    from rostra.extraction.finder import Finder

    path = model / "calibration.json"
    raw = json.loads(path.read_text("utf-8"))
    raw["record"] = {"least": 0.0}
    path.write_text(json.dumps(raw, indent=1) + "\n", "utf-8")
    finder = Finder.load(model)
    sure, right, gold = [], [], 0
    for row, seen, paired in _held_out_pairs(records, folder, finder):
        gold += sum(not g.get("optional") for g in row["statements"])
        for index, one in enumerate(seen):
            if not one.label:
                sure.append(min(max(one.sure, 1e-4), 1 - 1e-4))
                right.append(index in paired)
    odds, truth = np.log(np.array(sure) / (1 - np.array(sure))), np.array(right, float)
    slope, shift = _platt(odds, truth)
    given = 1 / (1 + np.exp(-(slope * odds + shift)))
    best = min(np.arange(0.15, 0.6, 0.01), key=lambda t: abs(_f1(given, truth, gold, t) / 2 - t))
    raw["record"] = {"least": round(float(best), 2), "slope": slope, "shift": shift}
    path.write_text(json.dumps(raw, indent=1) + "\n", "utf-8")
    print(f"record: {len(sure)} statements, slope {slope}, shift {shift}, least {best:.2f}")


def _platt(odds: np.ndarray, truth: np.ndarray) -> tuple[float, float]:
    """A logistic of one number, by Newton's method (Platt 1999)."""
    x = np.stack([odds, np.ones_like(odds)], 1)
    weights = np.array([1.0, 0.0])
    for _ in range(50):
        p = 1 / (1 + np.exp(-x @ weights))
        hessian = (x * (p * (1 - p))[:, None]).T @ x + 1e-6 * np.eye(2)
        weights -= np.linalg.solve(hessian, x.T @ (p - truth))
    return round(float(weights[0]), 3), round(float(weights[1]), 3)


def _held_out_pairs(
    records: ModuleType, folder: Path, finder: Finder
) -> Iterator[tuple[dict[str, Any], list[Sighting], set[int]]]:
    """Each article's gold row, what is found in it, and which of that is right."""
    for gold in rows_of(folder / "gold.jsonl"):
        text = (folder / gold["file"]).read_text("utf-8")
        seen = finder.sightings(ArticleDraft(text))
        wanted = [records.chars(text, g["text_spans"]) for g in gold["statements"]]
        got = [records.chars(text, s.content) for s in seen]
        yield gold, seen, {j for _, j in records.pair(wanted, got)}


def _f1(given: np.ndarray, right: np.ndarray, gold: int, least: float) -> float:
    kept = given >= least
    return 2 * float(right[kept].sum()) / max(1.0, float(kept.sum() + gold))


def report_dev(score: ModuleType, views: list[View], calibration: Calibration, s: Settings) -> None:
    """The bench's own table on dev, and how far the confidence can be believed there."""
    gold = {view.row["id"]: view.row for view in views}
    system: dict[str, dict[str, Any]] = {
        view.row["id"]: {"attributions": view.attributions(calibration, s)} for view in views
    }
    counts = score.score(gold, system)
    total = sum(counts, Counter())
    for name, (p, r, f) in score.summarise(total).items():
        print(f"{name:22}{100 * p:7.1f}{100 * r:7.1f}{100 * f:7.1f}")
    low, high = score.interval(counts, 1000)
    print(f"end to end F1, 95 % interval over articles: {100 * low:.1f} to {100 * high:.1f}")
    every = examples(score, views, s)
    given = predict(dict(calibration.weights), every)
    right = np.array([e.right for e in every], float)
    print(f"dev: ECE {calibration_error(given, right):.3f}; confidence, share right, statements:")
    for mean, share, count in reliability(given, right):
        print(f"  {mean:.2f}  {share:.2f}  {count}")


def report_held_out(records: ModuleType, folder: Path, model: Path) -> None:
    """Found F1 on our own held-out articles: all, each kind, each phenomenon."""
    from rostra.extraction.finder import Finder

    finder = Finder.load(model)
    every: Counter[str] = Counter()
    phenomena: dict[str, Counter[str]] = {}
    sure: list[tuple[float, bool]] = []
    for gold, seen, paired in _held_out_pairs(records, folder, finder):
        text = (folder / gold["file"]).read_text("utf-8")
        rows = [
            {"content": s.content, "kind": s.kind.value, "force": "", "speakers": []} for s in seen
        ]
        counts = records.score_article(text, gold, {"statements": rows}, False)
        every += counts
        sure += [(s.sure, j in paired) for j, s in enumerate(seen)]
        for name in gold["phenomena"]:
            phenomena.setdefault(name, Counter()).update(counts)
    for name, c in [("all", every), *sorted(phenomena.items())]:
        p, r, f = records.f1(c["found"], c["system"], c["gold"])
        print(f"{name:40} {c['gold']:4} gold  found P {p:.1f} R {r:.1f} F1 {f:.1f}")
    given, right = (np.array(x, float) for x in zip(*sure, strict=True))
    print(f"held out: ECE {calibration_error(given, right):.3f} of {len(sure)} statements")
    for kind in ("direct", "mixed", "indirect"):
        if every[f"gold {kind}"]:
            share = every[f"found {kind}"] / every[f"gold {kind}"]
            print(f"{kind:40} {every[f'gold {kind}']:4} gold  recall {share:.1%}")


def _tagger(model: Path, weights: list[Path]) -> Tagger:
    if not weights:
        return Tagger.load(model)
    from asking import tagger_of  # torch is not there where a shipped model is measured

    return tagger_of(weights, model)


def main() -> int:
    p = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    p.add_argument("model", type=Path)
    p.add_argument("--bench", type=Path, required=True)
    p.add_argument("--fit", action="store_true")
    p.add_argument("--fit-record", type=Path)
    p.add_argument("--held-out", type=Path)
    p.add_argument("--weights", type=Path, nargs="+", default=[])
    options = p.parse_args()
    score = module(options.bench / "score.py")
    tagger = _tagger(options.model, options.weights)
    settings = Settings()
    if options.fit:
        rows = [r for i, r in enumerate(rows_of(options.bench / "train.jsonl")) if i % TUNING == 0]
        fit_confidence(score, [View(tagger, row) for row in rows], options.model, settings)
    if options.fit_record:
        records = module(options.bench / "score_records.py")
        fit_record(records, options.fit_record, options.model)
    calibration = Calibration.read(options.model / "calibration.json")
    dev = [View(tagger, row) for row in rows_of(options.bench / "dev.jsonl")]
    report_dev(score, dev, calibration, settings)
    if options.held_out:
        records = module(options.bench / "score_records.py")
        report_held_out(records, options.held_out, options.model)
    return 0


if __name__ == "__main__":
    sys.exit(main())
