"""Feedback that comes late: sorted like any other, and what can be built in it may become a first step."""

from __future__ import annotations

import re
from typing import Any, Final

from dialogues import answering, asking, promises, trail, understanding
from dialogues.flow import FLOW
from dialogues.readers.feedback import remark, subjects
from dialogues.turn import Turn
from dialogues.understanding import Understood
from dialogues.vocabulary import Answer

HEARD: Final = "feedback.heard"
ASK: Final = "check_in.feedback_text"
BEHIND: Final = ("gaps", "refocus", "goodbye")
CAME: Final = re.compile(
    r"\b(feedback|an answer|a reply|reasons?|why)\b.{0,30}\b(came|today|arrived|yesterday|in)\b|"
    r"\b(sent|gave|got|received|replied|answered|wrote|told|finally|here is|here's)\b.{0,30}"
    r"\b(feedback|an answer|a reply|back|reasons?|why|today)\b",
    re.I,
)
NOT_YET: Final = re.compile(r"\b(no|not|never|still|waiting|ask|asked|without)\b|n't\b|\?", re.I)
LEAD: Final = re.compile(r"^[^:.!?\n]*\b(?:feedback|answer|reply|reason|why)\b[^:.!?\n]*: *", re.I)
# What is left open for a new gap, unless a step of theirs stands with its day.
ANEW: Final = ("gaps.pick", "gaps.way", "gaps.first_step")


def told(t: Turn, heard: Understood) -> bool:
    """ "They sent feedback today", said by itself, long after it was asked about: heard before anything else."""
    first = re.split(r"[:.!?\n]", heard.text)[0]
    if not expected(t) or heard.command or NOT_YET.search(first) or not CAME.search(first):
        return False
    if (due := promises.find(t, promises.key_of(t, "feedback_back"))) is not None:
        promises.drop(t, due.key)
    t.add(t.line("late-feedback"))
    found = remarks(LEAD.sub("", heard.text))
    if found:
        take(t, found)
        trail.leave(t.journey)
        FLOW.open(HEARD, t.journey, t.facts)
        answering.settle(t)
    else:
        t.open(ASK, t.journey.id or None, kind="feedback_back")
        asking.ask(t)
    return True


def expected(t: Turn) -> bool:
    """It was asked about before, and that part of the talk is over."""
    phase = t.journey.step.partition(".")[0]
    memory = t.journey.memory
    asked = {HEARD, "goodbye.card"} & {*memory.get("answered", []), *memory.get("skipped", [])}
    return (
        t.place is None
        and not t.journey.closed
        and bool(asked)
        and (phase in BEHIND or t.journey.step not in FLOW.steps)
    )


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
