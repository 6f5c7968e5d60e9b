"""The scorer: weights and examples belong together, and plain arithmetic decides as scikit-learn does."""

from __future__ import annotations

import json
import time
from datetime import datetime

import pytest

from benchmarks import train
from dialogues.understanding import as_json, number, understand
from dialogues.understanding.scorer import WEIGHTS, chances

NOON = datetime.fromisoformat("2026-11-04T12:40")  # a Wednesday, on their own clock
CATASTROPHES = (
    "a" * 1_000_000,
    "no " * 300_000,
    "i am not not not " * 60_000,
    "((((" * 100_000,
    "1 2 3 4 " * 100_000,
    "dear applicant, thank you for your application " * 2_000,
    "не\u0301 \u202e 你好 مرحبا " * 40_000,
    "\ud800\udfff" * 1_000,
    "at 10 tomorrow, or at 11 on friday, or " * 10_000,
    "x.y.z@" * 50_000,
)


def test_the_weights_follow_from_the_examples() -> None:
    """Examples that changed want `make train`."""

    assert json.loads(WEIGHTS.read_text(encoding="utf-8"))["examples"] == train.fingerprint()


def test_the_weights_stay_small() -> None:
    """They are read at the first message."""

    assert WEIGHTS.stat().st_size <= 300_000


@pytest.mark.parametrize("task", sorted(train.VOTES))
def test_plain_arithmetic_decides_as_the_learner(task: str) -> None:
    """On every example, but for a tie within the rounding of the weights."""

    rows = train.examples(task)
    fitted = train.fit(task, shown := train.seen(task, rows), [row.label for row in rows])
    sure = fitted.model.predict_proba(train.table(shown, fitted.columns))
    labels = fitted.model.classes_.tolist()
    for row, (_, votes), learned in zip(rows, shown, sure, strict=True):
        ours = chances(task, row.text, votes)
        assert learned[labels.index(next(iter(ours)))] >= learned.max() - 0.01, row.text


@pytest.mark.parametrize("text", CATASTROPHES, ids=range(len(CATASTROPHES)))
def test_no_text_takes_long(text: str) -> None:
    """However long, and whatever it is made of. Five seconds is a hundred times what it takes."""

    began = time.process_time()
    as_json(understand(text, NOON))
    assert time.process_time() - began < 5


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("kinda 4", 4),
        ("maybe a 3?", 3),
        ("more like a 2 today", 2),
        ("4ish", 4),
        ("oof 5", 5),
        ("idk maybe 4", 4),
        ("was a 5, now more like 3", 3),
        ("3 (was 5)", 3),
        ("rather 4 than 3", 4),
        ("4 atm", 4),
        ("i'd go with 3", 3),
        ("i'm 34", None),
        ("i had 2 rounds", None),
        ("they had 3 openings", None),
    ],
)
def test_a_number_in_everyday_words(text: str, expected: int | None) -> None:
    """One number, and besides it only words that say nothing."""

    assert number(text) == expected
