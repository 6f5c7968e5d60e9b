"""The questions: which there are, for which line of work, and which comes next. An order, never a draw."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from typing import Final

from dialogues.practice import sections

GENERAL: Final = "general"
# A mix goes round these; "work" stands for the questions of the person's own line of work.
ROUND: Final = (
    "motive",
    "behaviour",
    "work",
    "strength",
    "behaviour",
    "work",
    "weakness",
    "behaviour",
    "ask",
    "reason",
    "salary",
    "odd",
)
# What a person may choose → the kinds it goes round.
CHOSEN: Final = {
    "mix": ROUND,
    "why": ("motive", "reason"),
    "story": ("behaviour",),
    "work": ("work",),
    "good_at": ("strength", "weakness"),
    "odd": ("odd", "salary", "ask"),
}
SHEET: Final = ("motive", "behaviour", "work", "strength", "behaviour", "weakness", "work", "ask")


@dataclass(frozen=True, slots=True)
class Question:
    """`id` is a promise. `kind`: what a good answer holds, a key of rubric.PARTS. `family`: a line of work, or all."""

    id: int
    family: str
    kind: str
    text: str


@cache
def questions() -> dict[int, Question]:
    """By id, in the order of the file."""
    found: dict[int, Question] = {}
    for heading, rows in sections("questions.txt").items():
        family, _, kind = heading.partition(" ")
        for row in rows if family != "family" else ():
            number, _, text = row.partition(" ")
            found[int(number)] = Question(int(number), family, kind, text)
    return found


@cache
def families() -> tuple[str, ...]:
    return tuple(heading.split(" ")[1] for heading in sections("questions.txt") if heading.startswith("family "))


def family_of(role: str) -> str:
    """The line of work a job title belongs to; "" where no word of it is known. "Sales manager" is management."""
    for family in families():
        words = sections("questions.txt")[f"family {family}"][0]
        if re.search(rf"\b(?:{words})\b", role.casefold()):
            return family
    return ""


def following(chosen: str, family: str, asked: Sequence[int]) -> Question:
    """The next one: the kinds take turns, and within a kind what was asked least, in the order of the file.

    Args:
        chosen: a key of CHOSEN; anything else is a mix.
        family: "" where the line of work is unknown: its questions are left out then.
        asked: every id asked so far, oldest first.
    """
    kinds = [kind for kind in CHOSEN.get(chosen, ROUND) if kind != "work" or family] or list(CHOSEN["story"])
    kind = kinds[len(asked) % len(kinds)]
    return least_asked(kind, family, asked)


def least_asked(kind: str, family: str, asked: Sequence[int]) -> Question:
    fitting = [
        q
        for q in questions().values()
        if (q.family == family if kind == "work" else q.kind == kind and q.family == GENERAL)
    ]
    return min(fitting, key=lambda q: (asked.count(q.id), q.id))


def sheet(family: str) -> list[Question]:
    """Eight questions for somebody else to ask, from easy to hard and round to theirs."""
    found: list[Question] = []
    for kind in SHEET:
        found.append(least_asked(kind if kind != "work" or family else "behaviour", family, [q.id for q in found]))
    return found
