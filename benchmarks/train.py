"""Trains the scorers: `make train`. Examples in, weights.json out, the same bytes for the same examples.

scikit-learn is used here and nowhere else; what runs is `dialogues/understanding/scorer.py`.
"""

from __future__ import annotations

import hashlib
import json
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression

from dialogues.understanding import gaps, openings, scorer

ROOT = Path(__file__).parent.parent
EXAMPLES = ROOT / "tests" / "understanding"
VOTES: dict[str, Callable[[str], Mapping[str, float]]] = {
    "openings": openings.votes,
    "gaps": gaps.votes,
}
_PIECES = {"openings": 3000, "gaps": 2600}  # with these the file stays under 300 kB
_LOOSENESS = 8.0  # scikit-learn's C; 4 to 32 come out alike in cross-validation
_SCALE = 0.01  # weights are kept as whole hundredths


class Example(NamedTuple):
    text: str
    label: str


class Trained(NamedTuple):
    """A model and the order of its columns."""

    model: Any
    columns: dict[str, int]


def examples(task: str) -> list[Example]:
    rows = (json.loads(row) for row in (EXAMPLES / f"{task}.jsonl").read_text(encoding="utf-8").splitlines())
    return [Example(row["text"], row["label"]) for row in rows]


def fingerprint() -> str:
    """Of everything the weights follow from that is data."""
    found = hashlib.sha256()
    for file in [*(EXAMPLES / f"{task}.jsonl" for task in sorted(VOTES)), scorer.WEIGHTS.with_name("concepts.txt")]:
        found.update(file.read_bytes())
    return found.hexdigest()


def seen(task: str, rows: Sequence[Example]) -> list[tuple[set[str], Mapping[str, float]]]:
    """What the scorer is shown of each example."""
    return [(scorer.pieces(row.text), VOTES[task](row.text)) for row in rows]


def table(shown: Sequence[tuple[set[str], Mapping[str, float]]], columns: Mapping[str, int]) -> csr_matrix:
    """As the scorer sums: each known piece weighs one over the root of how many are known."""
    at: list[int] = []
    values: list[float] = []
    ends = [0]
    for pieces, votes in shown:
        known = sorted(columns[piece] for piece in pieces if piece in columns)
        at += known
        values += [max(len(known), 1) ** -0.5] * len(known)
        for label, vote in votes.items():
            if f"r:{label}" in columns:
                at.append(columns[f"r:{label}"])
                values.append(vote)
        ends.append(len(at))
    return csr_matrix((values, at, ends), shape=(len(shown), len(columns)))


def fit(task: str, shown: Sequence[tuple[set[str], Mapping[str, float]]], labels: Sequence[str]) -> Trained:
    """Twice: once to see which pieces tell anything, once with those alone."""
    often = Counter(piece for pieces, _ in shown for piece in pieces)
    votes = sorted({f"r:{label}" for _, said in shown for label in said})
    wide = {name: at for at, name in enumerate(sorted(p for p, n in often.items() if n >= 2) + votes)}
    first = _regression().fit(table(shown, wide), labels)
    telling = sorted(wide, key=lambda name: (-float(abs(first.coef_[:, wide[name]]).max().round(6)), name))
    kept = {name: at for at, name in enumerate(sorted({*telling[: _PIECES[task]], *votes}))}
    return Trained(_regression().fit(table(shown, kept), labels), kept)


def _regression() -> Any:
    return LogisticRegression(C=_LOOSENESS, max_iter=3000)


def compact(trained: Trained) -> dict[str, Any]:
    model = trained.model
    rows = {name: [round(w / _SCALE) for w in model.coef_[:, at].tolist()] for name, at in trained.columns.items()}
    return {
        "labels": model.classes_.tolist(),
        "bias": [round(b / _SCALE) for b in model.intercept_.tolist()],
        "scale": _SCALE,
        "weights": {name: row for name, row in rows.items() if any(row)},
    }


def trained(task: str) -> Trained:
    rows = examples(task)
    return fit(task, seen(task, rows), [row.label for row in rows])


def weights() -> str:
    tasks = {task: compact(trained(task)) for task in sorted(VOTES)}
    return json.dumps({"examples": fingerprint(), "tasks": tasks}, separators=(",", ":"), ensure_ascii=False) + "\n"


def main() -> None:
    written = weights()
    scorer.WEIGHTS.write_text(written, encoding="utf-8")
    print(f"{scorer.WEIGHTS.relative_to(ROOT)}: {len(written.encode()) / 1000:.0f} kB")


if __name__ == "__main__":
    main()
