"""Every kind of check-in: what books it, and when it comes.

A check-in is kept as kind and wall time, never as words. What it asks is a step of the phase `check_in`.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from typing import Final

from dialogues.facts import Facts
from dialogues.quiet_hours import HOURS
from dialogues.routes import MANY, route

When = Callable[[Facts], datetime | None]


@dataclass(frozen=True, slots=True)
class Kind:
    """One kind of promise. `named`: the person named the moment. `own_yes`: outside the budget, by its own consent."""

    name: str
    named: bool = False
    own_yes: bool = False


# In the order in which they win when several fall due together.
KINDS: Final = {
    kind.name: kind
    for kind in (
        Kind("interview_after", named=True),
        Kind("step_due", named=True),
        Kind("interview_eve", named=True),
        Kind("note_sent"),
        Kind("feedback_back"),
        Kind("call_it", named=True),
        Kind("still_open"),
        Kind("day_after"),
        Kind("low"),
        Kind("back_from_rest", named=True),
        Kind("company_again", own_yes=True),
        Kind("apply_again", own_yes=True),
        Kind("one_month", own_yes=True),
        Kind("pulse", own_yes=True),
        # It asks nothing and leads back to where they stopped, so whatever comes with it comes first.
        Kind("carry_on", named=True),
    )
}
RANK: Final = {name: rank for rank, name in enumerate(KINDS)}


def at_hour(facts: Facts, day: datetime) -> datetime:
    """That day at the hour the person likes; naive wall time."""
    return datetime.combine(day.date(), hour_of(facts))


def hour_of(facts: Facts) -> time:
    return HOURS.get(str(facts.person.memory.get("hour")), HOURS["lunch"])


def in_days(days: int) -> When:
    return lambda facts: at_hour(facts, facts.local + timedelta(days=days))


def slot(name: str) -> When:
    """The moment kept in a slot: a date alone gets the person's hour, a moment stays to the minute."""

    def when(facts: Facts) -> datetime | None:
        text = facts.get(name)
        if not text:
            return None
        moment = datetime.fromisoformat(str(text))
        return at_hour(facts, moment) if moment.time() == time() else moment

    return when


def planned(name: str) -> When:
    """The moment of a step they planned, and when they chose to be asked: then, or an hour later."""

    def when(facts: Facts) -> datetime | None:
        plan = facts.get(name) or {}
        if not isinstance(plan, dict) or not plan.get("local") or facts.get("nudge") == "neither":
            return None
        moment = datetime.fromisoformat(str(plan["local"]))
        return moment if facts.get("nudge") == "at_time" else moment + timedelta(hours=1)

    return when


def later_today(facts: Facts) -> datetime | None:
    """This evening; if it is evening already, tomorrow at the person's hour."""
    evening = datetime.combine(facts.local.date(), HOURS["evening"])
    soon = facts.local.replace(tzinfo=None) + timedelta(hours=1)
    return evening if evening > soon else at_hour(facts, facts.local + timedelta(days=1))


def always(facts: Facts) -> bool:
    return True


def asked_them(facts: Facts) -> bool:
    """The note that went out asked for feedback."""
    return facts.get("note_state") == "sent" and (facts.get("note") or {}).get("door") == "feedback"


def maybe_later(facts: Facts) -> bool:
    return facts.get("door") == "maybe_later" and route(facts) != MANY


def fixed(row: str) -> Callable[[Facts], bool]:
    """This row of the page was changed just now; a door they see closed is not looked at again."""
    return lambda facts: facts.get("fixed") == row and (row != "door" or maybe_later(facts))


@dataclass(frozen=True, slots=True)
class Booking:
    """An answer that books a promise. `named`: they chose this very day. `pinned`: no other promise may move it."""

    address: str
    outcome: str  # "": any but a skip
    kind: str
    when: When
    key: str = ""
    only_if: Callable[[Facts], bool] = always
    named: bool = False
    pinned: bool = False


BOOKINGS: Final = (
    Booking("arrival.waiting", "set", "call_it", slot("call_it")),
    Booking("arrival.waiting", "dont_know", "call_it", in_days(15)),
    Booking("feelings.visits", "yes", "carry_on", in_days(1), "2", pinned=True),
    Booking("feelings.visits", "yes", "carry_on", in_days(3), "3", pinned=True),
    Booking("feelings.visits", "yes", "carry_on", in_days(6), "4", pinned=True),
    Booking("feelings.visits", "yes", "carry_on", in_days(8), "5", pinned=True),
    Booking("gratitude.open", "later", "carry_on", later_today, "note", pinned=True),
    Booking("gratitude.open", "tomorrow", "carry_on", in_days(1), "note", pinned=True),
    Booking("gratitude.hold", "tomorrow", "day_after", in_days(1), named=True, pinned=True),
    Booking("gratitude.hold_until", "set", "day_after", slot("hold_until"), named=True, pinned=True),
    Booking("gratitude.sent", "tomorrow", "note_sent", in_days(2)),
    Booking("gratitude.sent", "", "feedback_back", in_days(7), only_if=asked_them),
    Booking("feedback.waiting", "set", "call_it", slot("call_it")),
    Booking("feedback.waiting", "dont_know", "call_it", in_days(15)),
    Booking("feedback.closure_date", "set", "call_it", slot("call_it")),
    Booking("feedback.door", "", "still_open", in_days(15), only_if=maybe_later),
    Booking("gaps.first_step", "", "step_due", planned("first_step"), "first_step", lambda f: f.pace != "full"),
    Booking("gaps.step_when", "", "step_due", planned("first_step"), "first_step", lambda f: f.pace != "full"),
    Booking("gaps.step_what", "", "step_due", planned("first_step"), "first_step", lambda f: f.pace != "full"),
    Booking("gaps.nudge", "at_time", "step_due", planned("first_step"), "first_step", pinned=True),
    Booking("gaps.nudge", "hour_later", "step_due", planned("first_step"), "first_step", pinned=True),
    Booking("gaps.revisit", "", "step_due", planned("revisit"), "revisit"),
    Booking("refocus.second", "", "step_due", planned("second"), "second"),
    Booking("gaps.other_step", "", "step_due", planned("other_step"), "other_step"),
    Booking("refocus.score", "", "step_due", planned("second"), "second", lambda f: bool(f.get("places_seen"))),
    Booking("goodbye.change", "", "step_due", planned("first_step"), "first_step", fixed("half_hour")),
    Booking("goodbye.change", "", "step_due", planned("second"), "second", fixed("second")),
    Booking("goodbye.change", "", "still_open", in_days(15), "", fixed("door")),
    Booking("goodbye.fix", "", "step_due", planned("first_step"), "first_step", fixed("half_hour")),
    Booking("goodbye.fix", "", "step_due", planned("second"), "second", fixed("second")),
    Booking("goodbye.fix", "", "still_open", in_days(15), "", fixed("door")),
    Booking("goodbye.look_in", "tomorrow", "day_after", in_days(1), named=True, pinned=True),
    Booking("goodbye.tomorrow", "tomorrow", "day_after", in_days(1), named=True, pinned=True),
    Booking("goodbye.when", "set", "carry_on", slot("carry_on"), pinned=True),
    Booking("goodbye.month", "yes", "one_month", in_days(30)),
    Booking("check_in.look_in", "yes", "day_after", in_days(1), named=True, pinned=True),
    Booking("check_in.call_again", "set", "call_it", slot("call_it")),
    Booking("check_in.company_offer", "yes", "company_again", in_days(30), "30"),
    Booking("check_in.company_more", "yes", "company_again", in_days(60), "90"),
    Booking("check_in.apply_offer", "yes", "apply_again", in_days(182)),
    Booking("check_in.one_month", "once_more", "one_month", in_days(70)),
    Booking("check_in.pulse", "lighter", "pulse", in_days(7)),
    Booking("check_in.pulse", "same", "pulse", in_days(7)),
    Booking("check_in.pulse", "heavier", "pulse", in_days(7)),
    Booking("aside.look_in", "look_in", "day_after", in_days(1), "look_in", named=True, pinned=True),
)
