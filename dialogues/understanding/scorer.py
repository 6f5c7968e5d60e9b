"""A linear scorer: pieces of a text and the votes of the rules in, a chance for each label out. Plain arithmetic.

It is trained by `make train` (benchmarks/train.py) on tests/understanding/*.jsonl; the weights lie in weights.json.
"""

from __future__ import annotations

import json
import math
import re
from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path
from typing import NamedTuple

from dialogues.understanding.lists import sections
from dialogues.understanding.normalise import bare

WEIGHTS = Path(__file__).with_name("weights.json")
NONE = "none"  # a label for texts that are about something else
_WORDS_AT_MOST = 60  # what a first message is about is said in its first breath
_SIGN_FROM = 0x2500  # dingbats and emoji


class _Task(NamedTuple):
    labels: tuple[str, ...]
    bias: tuple[int, ...]
    scale: float
    weights: dict[str, tuple[int, ...]]


def pieces(text: str) -> set[str]:
    """What the scorer sees of a text: words, pairs, parts of words, the concepts behind them, signs."""
    words = re.sub(r"\d+", "0", bare(text)).split()[:_WORDS_AT_MOST]
    seen = {f"w:{word}" for word in words}
    seen.update(f"w:{one}_{next_one}" for one, next_one in zip(["^", *words], [*words, "$"], strict=True))
    for word in words:
        seen |= _inside(word)
    seen.update(f"e:{sign}" for sign in text[:600] if ord(sign) >= _SIGN_FROM or sign in "!?")
    return seen


@lru_cache(maxsize=4096)
def _inside(word: str) -> frozenset[str]:
    framed = f"<{word[:24]}>"
    parts = {f"c:{framed[at : at + n]}" for n in (3, 4, 5) for at in range(len(framed) - n + 1) if len(framed) > n}
    listed, begun = _concepts()
    parts |= {f"k:{concept}" for concept in listed.get(word, ())}
    return frozenset(parts | {f"k:{concept}" for start, concept in begun if word.startswith(start)})


@lru_cache(maxsize=1)
def _concepts() -> tuple[dict[str, tuple[str, ...]], tuple[tuple[str, str], ...]]:
    listed: dict[str, tuple[str, ...]] = {}
    begun: list[tuple[str, str]] = []
    for concept, rows in sections("concepts.txt").items():
        for word in " ".join(rows).split():
            if word.endswith("~"):
                begun.append((word[:-1], concept))
            else:
                listed[word] = (*listed.get(word, ()), concept)
    return listed, tuple(begun)


@lru_cache(maxsize=1)
def _tasks() -> dict[str, _Task]:
    read = json.loads(WEIGHTS.read_text(encoding="utf-8"))["tasks"]
    return {
        name: _Task(
            tuple(task["labels"]),
            tuple(task["bias"]),
            task["scale"],
            {piece: tuple(row) for piece, row in task["weights"].items()},
        )
        for name, task in read.items()
    }


def chances(name: str, text: str, votes: Mapping[str, float]) -> dict[str, float]:
    """Label → chance, the likeliest first.

    Args:
        votes: what the rules said, label → 0..1.
    """
    task = _tasks()[name]
    known = [task.weights[piece] for piece in pieces(text) if piece in task.weights]
    share = 1 / math.sqrt(len(known) or 1)
    sums = [bias + share * sum(row[at] for row in known) for at, bias in enumerate(task.bias)]
    for label, vote in votes.items():
        row = task.weights.get(f"r:{label}")
        sums = [one + vote * more for one, more in zip(sums, row, strict=True)] if row else sums
    top = max(sums)
    shares = [math.exp((one - top) * task.scale) for one in sums]
    return dict(sorted(zip(task.labels, (s / sum(shares) for s in shares), strict=True), key=lambda pair: -pair[1]))
