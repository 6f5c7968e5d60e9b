"""Feedback that came after its part of the talk was over: laid where feedback is sorted, with what follows from it."""

from __future__ import annotations

from typing import Any, Final

from dialogues import promises, understanding
from dialogues.readers.feedback import remark, subjects
from dialogues.turn import Turn
from dialogues.vocabulary import Answer

HEARD: Final = "feedback.heard"
# What is left open for a new gap, unless a step of theirs stands with its day.
ANEW: Final = ("gaps.pick", "gaps.way", "gaps.first_step")


def remarks(text: str) -> list[dict[str, Any]]:
    return [remark(r) for r in understanding.feedback(text) if r.kind != "unclear"]


def take(t: Turn, found: list[dict[str, Any]]) -> None:
    """It is sorted where feedback is sorted; the gaps of before stay behind the new one."""
    memory = t.journey.memory
    memory["earlier_gaps"] = list(memory.get("gaps", []))
    slots = {"remarks": found, "heard": "said", "sorting": 0}
    memory.setdefault("given", {})[HEARD] = {"outcome": "said", "slots": slots, "sure": True}
    if not any(c.kind == "step_due" and c.journey in (t.journey.id, None) for c in promises.standing(t)):
        for done in ("answered", "skipped"):
            memory[done] = [step for step in memory.get(done, []) if step not in ANEW]


def asked_back(t: Turn, answer: Answer) -> None:
    """What they said, told in a check-in. In an older story it is kept, and the newer one has the word again."""
    found = list(t.journey.memory.pop("late", []))
    if not found or t.place is None:
        return
    if t.place.memory.get("home"):
        memory = t.journey.memory
        memory["remarks"] = [*found, *memory.get("remarks", [])]
        memory["gaps"] = list(dict.fromkeys([*subjects(found), *memory.get("gaps", [])]))
        return
    take(t, found)
    t.place.memory.update({"on": True, "to": HEARD})
