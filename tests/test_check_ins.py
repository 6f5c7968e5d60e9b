"""Promises, whatever is booked in whatever order: never in quiet hours, never inside a rest, never more than agreed."""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some
from promised import NOON, Chat, clock, said, unasked

from dialogues import changing, promises, quiet_hours, resting
from dialogues.check_ins import BOOKINGS, KINDS
from dialogues.flow import FLOW
from dialogues.phases.check_in import ASKS
from dialogues.quiet_hours import BUDGET, HOURS

ZONES = (
    *("Europe/Lisbon", "Europe/London", "America/New_York", "America/Santiago", "America/Sao_Paulo"),
    *("Africa/Cairo", "Asia/Kathmandu", "Asia/Tehran", "Australia/Lord_Howe", "Pacific/Apia", "Pacific/Chatham"),
)
OURS = tuple(name for name, kind in KINDS.items() if not kind.named and not kind.own_yes)
ANY_KIND = some.sampled_from(sorted(KINDS))
ANY_HOUR = some.sampled_from(sorted(HOURS))
MINUTES = some.integers(min_value=5, max_value=40 * 24 * 60)
BOOKED = some.lists(some.tuples(ANY_KIND, MINUTES, some.booleans()), max_size=9)


# --- whatever is booked ----------------------------------------------------------------------------------------------


@settings(max_examples=200, deadline=None)
@given(BOOKED, some.sampled_from(ZONES), ANY_HOUR)
def test_nothing_comes_in_quiet_hours_unless_its_moment_was_named(
    booked: list[tuple[str, int, bool]], zone: str, hour: str
) -> None:
    """On the person's own clock, daylight saving and all; and no weekend, but for the day after."""
    chat = Chat(zone, hour)
    for kind, minutes, named in booked:
        chat.book(kind, minutes, named)

    for check_in in unasked(chat.check_ins):
        assert not quiet_hours.quiet(clock(check_in).time())
        assert clock(check_in).weekday() < 5 or check_in.kind == "day_after"


@settings(max_examples=200, deadline=None)
@given(BOOKED, BOOKED, some.integers(min_value=1, max_value=20), some.sampled_from(ZONES))
def test_nothing_is_sent_inside_a_rest(
    before: list[tuple[str, int, bool]], behind: list[tuple[str, int, bool]], days: int, zone: str
) -> None:
    """Booked before it or in it, named or not; and the day it ends holds no pile."""
    chat = Chat(zone)
    for kind, minutes, named in before:
        chat.book(kind, minutes, named)
    turn = chat.turn()
    until = turn.facts.local.replace(tzinfo=None, hour=12, minute=30, second=0) + timedelta(days=days)
    resting.rest_until(turn, until)
    chat.keep(turn)
    for kind, minutes, named in behind:
        chat.book(kind, minutes, named)

    assert all(c.local >= until for c in chat.check_ins)


@settings(max_examples=150, deadline=None)
@given(some.lists(some.tuples(some.sampled_from(OURS), MINUTES, some.integers(0, 3 * 24 * 60)), max_size=25))
def test_the_budget_holds_for_any_sequence(events: list[tuple[str, int, int]]) -> None:
    """Three in week one, two in week two, then one a week to day thirty, and nothing of ours behind it."""
    chat, spoken = Chat(), []
    for number, (kind, minutes, passes) in enumerate(events):
        chat.book(kind, minutes, key=str(number))
        until = chat.now + timedelta(minutes=passes)
        while chat.check_ins and min(c.due_at for c in chat.check_ins) <= until:
            if "check_in-hello" in said(chat.next_due()):
                spoken.append(chat.now.date())
            chat.says("not now, thanks")
            chat.person.places.clear()
            chat.check_ins = [c for c in chat.check_ins if not c.named]  # what they put off was their own wish
        chat.now = until

    for after, until_day, room in BUDGET:
        assert sum(after < (day - NOON.date()).days <= until_day for day in spoken) <= room
    assert all((day - NOON.date()).days <= quiet_hours.LAST_DAY for day in spoken)


@settings(max_examples=150, deadline=None)
@given(
    some.lists(
        some.tuples(some.sampled_from(["note_sent", "feedback_back", "still_open", "step_due"]), MINUTES), max_size=8
    )
)
def test_two_within_two_days_are_one_message(booked: list[tuple[str, int]]) -> None:
    chat = Chat()
    for number, (kind, minutes) in enumerate(booked):
        chat.book(kind, minutes, key=str(number))
    moments = sorted({c.due_at for c in chat.check_ins})

    assert all(late - early > promises.CLOSE_TOGETHER for early, late in pairwise(moments))


# --- clocks put forward and back -------------------------------------------------------------------------------------


@pytest.mark.parametrize("zone", ZONES)
def test_our_hours_exist_on_every_day_there(zone: str) -> None:
    """Morning, lunch and after work are what the clock shows when we write, on days with 23 and 25 hours too."""
    for day in range(3 * 366):
        for hour in HOURS.values():
            local = datetime.combine(NOON.date() + timedelta(days=day), hour)

            assert quiet_hours.utc(local, zone).astimezone(ZoneInfo(zone)).replace(tzinfo=None) == local


@pytest.mark.parametrize(
    ("zone", "wall", "due_at"),
    [
        # The hour that is skipped: the moment behind it, on the old clock's count.
        ("Europe/Lisbon", "2027-03-28T01:30", datetime(2027, 3, 28, 1, 30, tzinfo=UTC)),
        ("America/New_York", "2027-03-14T02:30", datetime(2027, 3, 14, 7, 30, tzinfo=UTC)),
        ("Australia/Lord_Howe", "2026-10-04T02:15", datetime(2026, 10, 3, 15, 45, tzinfo=UTC)),
        # The hour that happens twice: the first one.
        ("Europe/Lisbon", "2026-10-25T01:30", datetime(2026, 10, 25, 0, 30, tzinfo=UTC)),
        ("America/New_York", "2026-11-01T01:30", datetime(2026, 11, 1, 5, 30, tzinfo=UTC)),
    ],
)
def test_a_moment_they_named_comes_even_where_the_clock_jumps(zone: str, wall: str, due_at: datetime) -> None:
    assert quiet_hours.utc(datetime.fromisoformat(wall), zone) == due_at


def test_a_promise_keeps_its_wall_time_when_they_move() -> None:
    chat = Chat()
    chat.book("note_sent", 2 * 24 * 60)
    chat.says("i live in new york")

    assert [(c.local.time(), c.zone) for c in chat.check_ins] == [(time(12, 40), "America/New_York")]


# --- the tables ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", sorted(set(KINDS) - {"carry_on"}))
def test_every_kind_has_a_question(kind: str) -> None:
    assert kind in ASKS
    assert f"check_in.{kind}" in FLOW.steps


@pytest.mark.parametrize("booking", BOOKINGS, ids=lambda b: f"{b.address}/{b.outcome}")
def test_every_booking_hangs_on_an_answer_that_exists(booking: object) -> None:
    address, outcome = booking.address, booking.outcome  # type: ignore[attr-defined]  # a Booking

    assert not outcome or outcome in FLOW.outcomes(address)


@pytest.mark.parametrize(("address", "outcome"), changing.AFTER)
def test_everything_done_behind_an_answer_hangs_on_one_that_exists(address: str, outcome: str) -> None:
    assert not outcome or outcome in FLOW.outcomes(address)
