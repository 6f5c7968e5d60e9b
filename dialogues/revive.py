"""A stored journey meets a newer flow. Both tables only grow: a released id that goes has an heir here.

`tests/released.lock` holds every id that was ever released; its test says what to write here when one is gone.
"""

from __future__ import annotations

from typing import Final

from dialogues.flow import FLOW
from dialogues.state import Journey, Person, Place
from dialogues.vocabulary import CLOSED, DONE

# A released step that is gone → the step that has its place now, asking the same.
MOVED: Final[dict[str, str]] = {}
# Whatever else was released and is gone, as the lock names it ("choice feelings.release/hum") → why nothing is lost.
GONE: Final[dict[str, str]] = {}


def met(person: Person, journey: Journey) -> None:
    """Before a turn: every question that stands open is one of today's, and the person is told where it is not the
    one they were asked. Memory is kept. A side question that is gone is closed: no other can stand in for it."""
    asked = [*person.places]
    # One that is answered may wait below a newer question: it is closed when that one is.
    known = (*FLOW.steps, CLOSED)
    person.places = [place for place in asked if MOVED.get(place.step, place.step) in known]
    for place in person.places:
        revive(place)
    if revive(journey) or len(person.places) < len(asked):
        person.memory["we_changed"] = True


def revive(record: Journey | Place) -> bool:
    """Stands on a step of today's flow: itself, its heir, else the last known one of its trail, else the phase's first.

    Returns:
        True when another question stands open now; an heir asks the same.
    """
    if record.step in FLOW.steps or record.step in (DONE, CLOSED):
        return False
    record.trail = [step for each in record.trail if (step := MOVED.get(each, each)) in FLOW.steps]
    if (moved := MOVED.get(record.step, "")) in FLOW.steps:
        record.step = moved
        return False
    record.step = record.trail[-1] if record.trail else first_of(record.step.split(".")[0])
    return True


def first_of(phase: str) -> str:
    return next((step for step in FLOW.steps if FLOW.phase_of(step) == phase), FLOW.start)
