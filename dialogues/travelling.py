"""The person is in another zone: they said so, or their platform did. What was promised is a wall time, and holds."""

from __future__ import annotations

from dialogues import promises
from dialogues.turn import Turn


def named(t: Turn, zone: str) -> None:
    """From now on no platform knows better."""
    t.person.zone, t.person.memory["zone_named"] = zone, True
    followed(t)


def followed(t: Turn) -> None:
    """Every promise is where the person is."""
    for check_in in promises.standing(t):
        if check_in.zone != (t.person.zone or check_in.zone):
            promises.put(t, promises.at(t, check_in, check_in.local))
