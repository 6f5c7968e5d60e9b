"""A stored journey meets a newer flow. Both tables only grow: a released id that goes has an heir here."""

from __future__ import annotations

from typing import Final

from dialogues.flow import FLOW
from dialogues.state import Journey, Place
from dialogues.vocabulary import CLOSED, DONE

# A released step that is gone → the step that has its place now.
MOVED: Final[dict[str, str]] = {}


def revive(record: Journey | Place) -> bool:
    """Stands on a step of today's flow: itself, its heir, else the last known one of its trail, else the phase's first.

    Returns:
        True when the step had to be found anew, so that a sentence can say so. Memory is kept.
    """
    if record.step in FLOW.steps or record.step in (DONE, CLOSED):
        return False
    record.trail = [step for step in record.trail if step in FLOW.steps]
    record.step = heir(record)
    return True


def heir(record: Journey | Place) -> str:
    moved = MOVED.get(record.step, "")
    if moved in FLOW.steps:
        return moved
    if record.trail:
        return record.trail[-1]
    phase = record.step.split(".")[0]
    return next((step for step in FLOW.steps if step.startswith(f"{phase}.")), FLOW.start)
