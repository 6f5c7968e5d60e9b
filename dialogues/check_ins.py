"""Every kind of check-in: what books it, when it comes, what ends it; and the budget that keeps it from nagging.

A check-in is kept as kind and wall time, never as words. What it asks is a step of the phase `check_in`.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from typing import Final

from dialogues.facts import Facts

HOURS: Final = {"morning": time(9, 0), "lunch": time(12, 30), "evening": time(18, 0)}
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
        Kind("step_due", named=True),
        Kind("interview_eve", named=True),
        Kind("interview_after", named=True),
        Kind("note_sent"),
        Kind("feedback_back"),
        Kind("call_it", named=True),
        Kind("carry_on", named=True),
        Kind("still_open"),
        Kind("day_after"),
        Kind("low"),
        Kind("back_from_rest", named=True),
        Kind("company_again", own_yes=True),
        Kind("apply_again", own_yes=True),
        Kind("one_month", own_yes=True),
        Kind("pulse"),
    )
}
RANK: Final = {name: rank for rank, name in enumerate(KINDS)}
# After day, until day, at most so many of ours: three in week one, two in week two, then one a week to day 30.
BUDGET: Final = ((0, 7, 3), (7, 14, 2), (14, 21, 1), (21, 28, 1), (28, 30, 1))


def in_days(days: int) -> When:
    return lambda facts: at_hour(facts, facts.local + timedelta(days=days))


def slot(name: str, plus: timedelta = timedelta()) -> When:
    """The moment kept in a slot: a date alone gets the person's hour, a moment stays to the minute."""

    def when(facts: Facts) -> datetime | None:
        text = facts.get(name)
        if not text:
            return None
        moment = datetime.fromisoformat(str(text))
        return (at_hour(facts, moment) if moment.time() == time() else moment) + plus

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


def evening_before(facts: Facts) -> datetime | None:
    text = facts.get("interview_at")
    if not text:
        return None
    day = datetime.fromisoformat(str(text)) - timedelta(days=1)
    return datetime.combine(day.date(), HOURS["evening"])


@dataclass(frozen=True, slots=True)
class Booking:
    """An answer that books a promise."""

    address: str
    outcome: str
    kind: str
    when: When
    key: str = ""


BOOKINGS: Final = (
    Booking("arrival.waiting", "set", "call_it", slot("call_it")),
    Booking("arrival.waiting", "dont_know", "call_it", in_days(15)),
    Booking("feelings.rest", "today", "back_from_rest", in_days(1)),
    Booking("feelings.rest", "weekend", "back_from_rest", slot("rest_until")),
    Booking("feelings.rest", "week", "back_from_rest", in_days(7)),
    Booking("feelings.rest_until", "set", "back_from_rest", slot("rest_until")),
    Booking("feelings.visits", "yes", "carry_on", in_days(1), "note"),
    Booking("feelings.visits", "yes", "carry_on", in_days(3), "feedback"),
    Booking("feelings.visits", "yes", "carry_on", in_days(6), "gaps"),
    Booking("feelings.visits", "yes", "carry_on", in_days(8), "refocus"),
    Booking("gratitude.open", "later", "carry_on", lambda f: later_today(f), "note"),
    Booking("gratitude.open", "tomorrow", "carry_on", in_days(1), "note"),
    Booking("gratitude.hold", "tomorrow", "day_after", in_days(1)),
    Booking("gratitude.hold_until", "set", "day_after", slot("hold_until")),
    Booking("gratitude.sent", "tomorrow", "note_sent", in_days(2)),
    Booking("feedback.waiting", "set", "call_it", slot("call_it")),
    Booking("feedback.waiting", "dont_know", "call_it", in_days(15)),
    Booking("feedback.closure_date", "set", "call_it", slot("call_it")),
    Booking("gaps.nudge", "at_time", "step_due", planned("first_step"), "first_step"),
    Booking("gaps.nudge", "hour_later", "step_due", planned("first_step"), "first_step"),
    Booking("goodbye.look_in", "tomorrow", "day_after", in_days(1)),
    Booking("goodbye.tomorrow", "tomorrow", "day_after", in_days(1)),
    Booking("goodbye.when", "set", "carry_on", slot("carry_on")),
    Booking("goodbye.month", "yes", "one_month", in_days(30)),
    Booking("check_in.call_again", "set", "call_it", slot("call_it")),
    Booking("check_in.step_day", "set", "step_due", slot("step_day"), "first_step"),
    Booking("check_in.back_from_rest", "two_days", "back_from_rest", in_days(2)),
    Booking("check_in.company_offer", "yes", "company_again", in_days(30), "30"),
    Booking("check_in.company_offer", "yes", "company_again", in_days(90), "90"),
    Booking("check_in.apply_offer", "yes", "apply_again", in_days(182)),
    Booking("check_in.one_month", "once_more", "one_month", in_days(70)),
    Booking("check_in.pulse", "lighter", "pulse", in_days(7)),
    Booking("check_in.pulse", "same", "pulse", in_days(7)),
    Booking("aside.interview", "set", "interview_eve", evening_before),
    Booking("aside.interview", "set", "interview_after", slot("interview_at", timedelta(days=1))),
    Booking("aside.look_in", "look_in", "day_after", in_days(1)),
)
# Promises that depend on more than the outcome: (address, kind, key, when, only if).
ALSO: Final[tuple[tuple[str, str, str, When, Callable[[Facts], bool]], ...]] = (
    ("feedback.door", "still_open", "", in_days(15), lambda f: f.get("door") == "maybe_later"),
    ("gaps.first_step", "step_due", "first_step", planned("first_step"), lambda f: f.pace != "full"),
    ("gaps.step_when", "step_due", "first_step", planned("first_step"), lambda f: f.pace != "full"),
    ("refocus.second", "step_due", "second", planned("second"), lambda f: True),
    ("check_in.step_next", "step_due", "first_step", planned("first_step"), lambda f: True),
    ("gratitude.sent", "feedback_back", "", in_days(7), lambda f: f.get("note_state") == "sent" and asked(f)),
)


def asked(facts: Facts) -> bool:
    """The note that went out asked for feedback."""
    return (facts.get("note") or {}).get("door") == "feedback"


def later_today(facts: Facts) -> datetime | None:
    """This evening; if it is evening already, tomorrow at the person's hour."""
    evening = datetime.combine(facts.local.date(), HOURS["evening"])
    soon = facts.local.replace(tzinfo=None) + timedelta(hours=1)
    return evening if evening > soon else at_hour(facts, facts.local + timedelta(days=1))


def at_hour(facts: Facts, day: datetime) -> datetime:
    """That day at the hour the person likes; naive wall time."""
    return datetime.combine(day.date(), HOURS[str(facts.person.memory.get("hour", "lunch"))])
