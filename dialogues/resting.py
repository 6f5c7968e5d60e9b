"""Silence they asked for: a pause, a rest, and what was promised inside it. Moved, never piled up."""

from __future__ import annotations

from datetime import datetime, time, timedelta

from dialogues import promises
from dialogues.check_ins import at_hour
from dialogues.flow import MODE
from dialogues.turn import Turn

PAUSE = "pause"  # the key of the promise to come back after a pause


def pause(t: Turn, until: datetime | None) -> None:
    """Silence until a moment, then back to where it stopped; without a moment, until they write."""
    MODE.fire("pause", t.person)
    if until is None:
        promises.stop_all(t)
        t.add(t.line("paused-open"))
        return
    moment = at_hour(t.facts, until) if until.time() == time() else until
    postpone_all(t, moment)
    promises.book(t, "carry_on", moment, PAUSE, tell=False)
    t.add(t.line("paused", when=moment))


def rest(t: Turn, how_long: str) -> None:
    """Time off from searching, by the day: nothing is sent inside it."""
    days = {"today": 1, "week": 7, "weekend": 7 - t.facts.local.weekday()}[how_long]
    rest_until(t, at_hour(t.facts, t.facts.local + timedelta(days=days)))
    MODE.fire("rest", t.person)


def rest_until(t: Turn, until: datetime) -> None:
    moment = at_hour(t.facts, until) if until.time() == time() else until
    postpone_all(t, moment)
    promises.book(t, "back_from_rest", moment, tell=False)
    t.add(t.line("resting", when=moment))


def postpone_all(t: Turn, until: datetime) -> None:
    """Nothing before `until` (wall time). What would come earlier comes behind it; how they are is asked anyway."""
    t.person.memory["quiet_until"] = until.isoformat(timespec="minutes")
    inside = sorted((c for c in promises.standing(t) if c.local < until), key=lambda c: (c.due_at, c.key))
    moved: dict[datetime, datetime] = {}
    for check_in in inside:
        if check_in.key.startswith("day_after:look_in"):  # agreed on after a crisis, for the very time of the hush
            continue
        if check_in.local in moved:  # what was one message stays one
            promises.put(t, promises.at(t, check_in, moved[check_in.local]))
            continue
        later = promises.settled(t, check_in)
        if later is None or (check_in.kind == "day_after" and "note" not in t.journey.memory):
            promises.drop(t, check_in.key)
            continue
        moved[check_in.local] = later.local
        promises.put(t, later)


def no_tasks(t: Turn, days: int = 7) -> None:
    """Heavier twice: nothing that asks for work, for a week. What they said of an interview stays."""
    until = at_hour(t.facts, t.facts.local + timedelta(days=days))
    for check_in in promises.standing(t):
        if check_in.local < until and not check_in.kind.startswith("interview"):
            promises.put(t, promises.at(t, check_in, until))


def woken(t: Turn) -> None:
    """A word ends a pause before its day, and the appointment with it; a rest keeps its day."""
    t.person.memory.pop("quiet_until", None)
    for check_in in promises.standing(t):
        if check_in.key.startswith(f"carry_on:{PAUSE}"):
            promises.drop(t, check_in.key)
