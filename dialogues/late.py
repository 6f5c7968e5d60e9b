"""Feedback that comes late: sorted like any other, and what can be built in it may become a first step."""

from __future__ import annotations

import re
from typing import Final

from dialogues import answering, asking, promises, resorted, trail
from dialogues.flow import FLOW
from dialogues.turn import Turn
from dialogues.understanding import Understood

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


def told(t: Turn, heard: Understood) -> bool:
    """ "They sent feedback today", said by itself, long after it was asked about: heard before anything else."""
    first = re.split(r"[:.!?\n]", heard.text)[0]
    if not expected(t) or heard.command or NOT_YET.search(first) or not CAME.search(first):
        return False
    if (due := promises.find(t, promises.key_of(t, "feedback_back"))) is not None:
        promises.drop(t, due.key)
    t.add(t.line("late-feedback"))
    found = resorted.remarks(LEAD.sub("", heard.text))
    if found:
        resorted.take(t, found)
        trail.leave(t.journey)
        FLOW.open(resorted.HEARD, t.journey, t.facts)
        answering.settle(t)
    else:
        t.open(ASK, t.journey.id or None, kind="feedback_back")
        asking.ask(t)
    return True


def expected(t: Turn) -> bool:
    """It was asked about before, and that part of the talk is over."""
    phase = t.journey.step.partition(".")[0]
    memory = t.journey.memory
    asked = {resorted.HEARD, "goodbye.card"} & {*memory.get("answered", []), *memory.get("skipped", [])}
    return (
        t.place is None
        and not t.journey.closed
        and bool(asked)
        and (phase in BEHIND or t.journey.step not in FLOW.steps)
    )
