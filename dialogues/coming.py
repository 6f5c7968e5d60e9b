"""Somebody comes: with a word after a silence, only to look, or not at all for so long that their story is erased."""

from __future__ import annotations

from datetime import datetime, timedelta

from dialogues import asking, crisis, quiet_hours, resting
from dialogues.flow import FLOW, MODE
from dialogues.turn import Turn


def wake(t: Turn) -> timedelta:
    """Any word ends a pause, a rest or a stop; the hush after a crisis ends by its own button or with its day.

    Returns:
        How long they had been away.
    """
    if t.person.mode == "paused":
        resting.woken(t)
    if t.person.mode in ("paused", "resting", "stopped"):
        MODE.fire("word", t.person)
    if crisis.over(t):
        crisis.end_hush(t)
    if t.known.was_closed:
        t.add(t.line("could-not-reach"))
    t.person.memory.pop("unanswered", None)
    t.person.memory.pop("erased_on", None)
    last = t.person.memory.get("last")
    t.person.memory["last"] = t.now.isoformat()
    return t.now - datetime.fromisoformat(last) if last else timedelta()


def changed(t: Turn) -> bool:
    """A newer flow has no such step as the one they stood at; said once, as soon as they are back."""
    if not t.person.memory.pop("we_changed", False):
        return False
    t.add(t.line("we-have-changed"))
    return True


def opened(t: Turn) -> None:
    """The chat was opened without a word: the question that stands open, said again."""
    if t.known.was_closed:
        t.add(t.line("could-not-reach"))
    if changed(t):
        asking.again(t)
        return
    if t.spot.step not in FLOW.steps:
        t.add(t.line("after-the-end"))
        return
    if t.journey.memory.get("answered"):
        t.add(t.line("welcome-back"))
    elif t.known.house.platform == "slack":  # it opens before the first word: who writes there is said first
        asking.notice(t, first=True)
    asking.ask(t, again=True)


def keeping_ends(t: Turn, on: datetime) -> None:
    """Said once, by day."""
    if quiet_hours.quiet(t.facts.local.time()):  # looked at again in the morning
        return
    t.person.memory["erased_on"] = on.isoformat()
    t.add(t.line("keeping-ends", on=on.astimezone(t.facts.zone)))
