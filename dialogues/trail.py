"""The way back: which steps were visited, newest last. One of three places that may set where a record stands."""

from __future__ import annotations

from dialogues.state import Journey, Place
from dialogues.vocabulary import CLOSED, DONE

LONGEST = 60  # steps; longer than any path, short enough to be kept with every turn


def leave(record: Journey | Place) -> None:
    """Marks the present step, before the machine moves on. A step that stays where it is leaves one mark only, and the
    end, where no question stands, leaves none."""
    if record.step in (DONE, CLOSED):
        return
    if not record.trail or record.trail[-1] != record.step:
        record.trail.append(record.step)
        del record.trail[:-LONGEST]


def finish(place: Place) -> None:
    """A question that was asked once more, beside the path: answered, it closes instead of leading on."""
    place.step = CLOSED


def back(record: Journey | Place) -> bool:
    """To the step before; False at the very start."""
    while record.trail and record.trail[-1] == record.step:
        record.trail.pop()
    if not record.trail:
        return False
    record.step = record.trail.pop()
    return True
