"""How well free text is understood: `make evaluate`. On our own examples; strangers write otherwise, so expect less."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from sklearn.model_selection import StratifiedKFold

from benchmarks.train import VOTES, Trained, examples, fit, seen, table

_FOLDS = 5


def judged(task: str) -> list[tuple[str, str, float, str, str]]:
    """(true, guessed, how sure, second guess, what the rules alone said) for each, by models that have not seen it."""
    rows = examples(task)
    shown, labels = seen(task, rows), [row.label for row in rows]
    found: list[tuple[str, str, float, str, str]] = []
    for learn, ask in StratifiedKFold(_FOLDS, shuffle=True, random_state=1).split(shown, labels):
        model = fit(task, [shown[at] for at in learn], [labels[at] for at in learn])
        found += _asked(model, [shown[at] for at in ask], [labels[at] for at in ask])
    return found


def _asked(trained: Trained, shown: Sequence, labels: Sequence[str]) -> list[tuple[str, str, float, str, str]]:
    model = trained.model
    out = []
    for chances, (_, votes), true in zip(
        model.predict_proba(table(shown, trained.columns)), shown, labels, strict=True
    ):
        order = chances.argsort()[::-1]
        rules = max(votes, key=lambda label: votes[label]) if votes else ""
        out.append(
            (true, str(model.classes_[order[0]]), float(chances[order[0]]), str(model.classes_[order[1]]), rules)
        )
    return out


def report(task: str) -> None:
    found = judged(task)
    size = len(found)
    none = "other" if task == "openings" else "none"
    right = sum(true == guess for true, guess, *_ in found) / size
    two = sum(true in (guess, second) for true, guess, _, second, _ in found) / size
    rules = sum(true == (said or none) for true, *_, said in found) / size
    print(f"\n{task}: {size} examples, right {right:.3f}, in the first two {two:.3f}; the rules alone {rules:.3f}")
    for low, high in ((0, 0.4), (0.4, 0.7), (0.7, 0.9), (0.9, 1.01)):
        inside = [true == guess for true, guess, sure, *_ in found if low <= sure < high]
        share = sum(inside) / (len(inside) or 1)
        span = f"{low:.1f} to {min(high, 1):.1f}"
        print(f"  said {span}: {len(inside):4} times, right {share:.2f}")
    mixed = Counter((true, guess) for true, guess, *_ in found if true != guess)
    for (true, guess), times in mixed.most_common(8):
        print(f"  {true} taken for {guess}: {times}")


def main() -> None:
    print("Measured on examples we wrote ourselves, each by a model that has not seen it. Strangers write otherwise.")
    for task in VOTES:
        report(task)


if __name__ == "__main__":
    main()
