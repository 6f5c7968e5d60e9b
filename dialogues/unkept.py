"""A sentence kept as one that went well, and it was none: taken off as soon as they say so, before anything else."""

from __future__ import annotations

import re
from typing import Final

from dialogues import asking, understanding
from dialogues.readers import feedback
from dialogues.turn import Turn
from dialogues.understanding import Understood
from dialogues.vocabulary import Answer

WELL: Final = "feedback.well"
NOT_ONE: Final = re.compile(
    r"\b(?:not|isn'?t|no|was ?n'?t) (?:really )?(?:a )?(?:win|what went well|something that went well)\b|"
    r"\b(?:do(?:n'?t| not)|did ?n[o']?t mean to) (?:keep|save|count|quote) (?:that|it|this|the)\b|"
    r"\btake (?:that|it) (?:off|out|back)\b",
    re.I,
)


def told(t: Turn, heard: Understood) -> bool:
    """True: that was about the sentence kept just before; another one in the same breath is kept instead."""
    memory = t.journey.memory
    new = list(memory.get("new_wins", []))
    recent = WELL in t.journey.trail[-2:] and t.place is None
    if not (recent and new and NOT_ONE.search(heard.text)):
        return False
    for holder in (memory, t.person.memory):
        holder["wins"] = [w for w in holder.get("wins", []) if w["text"] not in new]
    for slot in ("new_wins", "win"):
        memory.pop(slot, None)
    t.add(t.line("unkept"))
    instead(t, heard)
    asking.again(t)
    return True


def instead(t: Turn, heard: Understood) -> None:
    """Their other sentences, where there are any."""
    own = [s for s in understanding.sentences(heard.text) if not (NOT_ONE.search(s) or NAMED.search(s))]
    found = [feedback.sentence(s) for s in own if len(s.split()) > 2]
    if found:
        answer = Answer("said", {"new_wins": found, "win": found[0]})
        t.journey.memory.update(answer.slots)
        t.journey.memory.update(feedback.won(t.facts, answer))
        t.add(*t.worded(feedback.well_taken_up(t.facts, answer) or []))


NAMED: Final = re.compile(r"^(?:that|this|it)(?:'s| is| was) what they\b", re.I)
