"""A promise is a wall time: in every zone there is, over gaps, folds, leap days, journeys, and clocks that jump."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, time, timedelta
from typing import Final
from zoneinfo import ZoneInfo, available_timezones

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some
from promised import NOON, Chat, clock, said

from bot.clock import Clock
from dialogues import quiet_hours
from dialogues.quiet_hours import HOURS

# Not a place: a machine's own zone, what tells time without a country, and leap seconds, which nobody's clock shows.
NOWHERE: Final = ("localtime", "posixrules", "Factory", "right/", "posix/")
ALL: Final = tuple(sorted(zone for zone in available_timezones() if not zone.startswith(NOWHERE)))
SOME: Final = (*ALL[:: len(ALL) // 12], "Africa/Casablanca", "Africa/Cairo", "America/Nuuk", "Antarctica/Troll")
FROM: Final = datetime.fromisoformat("2026-11-04")  # wall time
DAYS: Final = 6 * 366  # through two leap days
ANY_MINUTE: Final = some.integers(min_value=0, max_value=DAYS * 24 * 60 - 1)


def wall(minute: int) -> datetime:
    return FROM + timedelta(minutes=minute)


def holds(local: datetime, zone: str) -> None:
    """The clock there shows that wall time when it comes; in a gap, the same time by the clock of before it."""
    home, due_at = ZoneInfo(zone), quiet_hours.utc(local, zone)
    shown = due_at.astimezone(home).replace(tzinfo=None)
    gap = abs(local.replace(tzinfo=home, fold=0).utcoffset() - local.replace(tzinfo=home, fold=1).utcoffset())  # type: ignore[operator]
    exists = shown == local

    assert due_at.tzinfo is UTC
    assert exists or timedelta() < shown - local <= gap
    assert not exists or not any(
        (due_at - step).astimezone(home).replace(tzinfo=None) == local
        for step in (timedelta(minutes=30), timedelta(hours=1))
    ), "in an hour that comes twice the first one counts"


def every_change(zone: str) -> list[datetime]:
    """The UTC days on which the clock there is put forward or back."""
    home, found = ZoneInfo(zone), []
    noon = datetime(FROM.year, FROM.month, FROM.day, 12, tzinfo=UTC)
    for day in range(DAYS):
        at = noon + timedelta(days=day)
        if at.astimezone(home).utcoffset() != (at + timedelta(days=1)).astimezone(home).utcoffset():
            found.append(at)
    return found


def zone_is_right(zone: str) -> None:
    """Around each change every quarter of an hour; and our own hours on every day there is."""
    for noon in every_change(zone):
        there = noon.astimezone(ZoneInfo(zone)).replace(tzinfo=None)
        for quarter in range(-4 * 26, 4 * 26):
            holds(there.replace(minute=0, second=0) + timedelta(minutes=15 * quarter), zone)
    for day in range(0, DAYS, 5):
        for hour in HOURS.values():
            local = quiet_hours.waking(datetime.combine(FROM.date() + timedelta(days=day), hour), hour)
            assert clock_shows(quiet_hours.utc(local, zone), zone) == local.time()


def clock_shows(moment: datetime, zone: str) -> time:
    return moment.astimezone(ZoneInfo(zone)).time()


@pytest.mark.parametrize("zone", SOME)
def test_a_wall_time_is_kept_where_clocks_change(zone: str) -> None:
    """A sample of zones, the odd ones among them; all of them in the soak."""
    zone_is_right(zone)


@pytest.mark.soak
@pytest.mark.parametrize("zone", ALL)
def test_a_wall_time_is_kept_in_every_zone(zone: str) -> None:
    """As above, wherever people live or lived."""
    zone_is_right(zone)


@settings(max_examples=400, deadline=None)
@given(some.sampled_from(ALL), ANY_MINUTE)
def test_any_wall_time_anywhere_becomes_one_moment(zone: str, minute: int) -> None:
    holds(wall(minute), zone)


@settings(max_examples=200, deadline=None)
@given(some.sampled_from(ALL), some.lists(ANY_MINUTE, min_size=2, max_size=6))
def test_what_is_waking_stays_where_it_is_and_is_never_earlier(zone: str, minutes: list[int]) -> None:
    """Later wall times never come to an earlier day; and what was moved once is not moved again."""
    for hour in HOURS.values():
        moved = [quiet_hours.waking(wall(minute), hour) for minute in sorted(minutes)]

        assert moved == [quiet_hours.waking(each, hour) for each in moved]
        assert all(
            new >= wall(old) or new.date() == wall(old).date() for old, new in zip(sorted(minutes), moved, strict=True)
        )
        assert all(not quiet_hours.quiet(clock_shows(quiet_hours.utc(each, zone), zone)) for each in moved)


def test_a_leap_day_is_a_day_like_any_other() -> None:
    """Three days behind the 27th of February there is the 1st of March or the 2nd, whichever the year says."""
    for year, day in ((2027, 2), (2028, 1)):
        chat = Chat(now=datetime(year, 2, 27, 12, 30, tzinfo=UTC))
        chat.book("step_due", 3 * 24 * 60, named=True)

        assert [c.local.date().isoformat() for c in chat.check_ins] == [f"{year}-03-0{day}"]


# --- people who travel -----------------------------------------------------------------------------------------------


@settings(max_examples=150, deadline=None)
@given(some.lists(some.sampled_from(ALL), min_size=1, max_size=4), some.integers(5, 30 * 24 * 60))
def test_a_promise_goes_where_the_profile_goes(zones: list[str], minutes: int) -> None:
    """Each time the platform tells another zone, the wall time stays and its moment moves along."""
    chat = Chat()
    promised = chat.book("step_due", minutes, named=True)
    assert promised is not None
    for zone in zones:
        chat.person.zone = zone  # as the store does, unless they named one
        chat.says("hm")

        assert [(c.local, c.zone) for c in chat.check_ins] == [(promised.local, zone)]
        assert [c.due_at for c in chat.check_ins] == [quiet_hours.utc(promised.local, zone)]


def test_a_zone_they_named_is_kept_as_theirs() -> None:
    chat = Chat()
    chat.says("i live in new york")

    assert (chat.person.zone, chat.person.memory["zone_named"]) == ("America/New_York", True)


def test_what_comes_late_waits_for_the_morning() -> None:
    """Booked for noon in Lisbon and told of Tokyo, where it is night: nothing is said before a good hour there."""
    chat = Chat()
    chat.book("note_sent", 2 * 24 * 60)
    chat.now = datetime(2026, 11, 6, 12, 10, tzinfo=UTC)
    chat.person.zone = "Asia/Tokyo"
    chat.says("hm")
    night = chat.due()
    (waits,) = chat.check_ins
    chat.now = waits.due_at
    morning = chat.due()

    assert (said(night), said(morning)) == ([], ["check_in-hello"])
    assert clock(waits).time() == HOURS["lunch"]
    assert clock(waits).weekday() < 5


def test_what_a_person_named_comes_late_rather_than_never() -> None:
    """Even at night: they chose that very moment."""
    chat = Chat()
    chat.book("step_due", 60, named=True)
    chat.now = NOON + timedelta(hours=10)

    assert said(chat.due()) == ["check_in-hello"]


def test_what_was_put_off_for_too_long_is_dropped_with_a_word() -> None:
    """However often it was looked at again meanwhile: the day it was promised for counts."""
    chat = Chat()
    chat.book("note_sent", 2 * 24 * 60)
    (booked,) = chat.check_ins
    chat.now = NOON + timedelta(days=12)
    chat.check_ins = [replace(booked, due_at=chat.now)]

    assert said(chat.due()) == ["check-in-missed"]


# --- clocks that jump ------------------------------------------------------------------------------------------------


class Wrong:
    """A machine's clock that somebody sets."""

    def __init__(self) -> None:
        self.by = timedelta()

    def __call__(self) -> datetime:
        return datetime.now(UTC) + self.by


@pytest.mark.parametrize("by", [timedelta(seconds=-20), timedelta(hours=3), timedelta(days=-400)])
def test_a_machines_clock_that_jumps_moves_nothing_once_the_shared_one_is_known(by: timedelta) -> None:
    """And one that is asked too slowly changes nothing either."""
    own = Wrong()
    clock_of_all, alone = Clock(own=own), Clock(own=own)
    clock_of_all.set_by(lambda: datetime.now(UTC))
    alone.set_by(lambda: None)
    own.by = by

    assert abs(clock_of_all.now() - datetime.now(UTC)) < timedelta(seconds=1)
    assert abs(alone.now() - datetime.now(UTC) - by) < timedelta(seconds=1)


def test_a_clock_that_jumps_forward_and_back_says_each_promise_once() -> None:
    """A day forward, and back again: what was said is gone, what was not due is there still."""
    chat = Chat()
    chat.book("step_due", 24 * 60, named=True, key="one")
    chat.book("step_due", 30 * 24 * 60, named=True, key="two")
    spoken = []
    for jump in (timedelta(days=2), timedelta(), timedelta(days=2), timedelta(days=-300)):
        chat.now = NOON + jump
        if any(c.due_at <= chat.now for c in chat.check_ins):
            spoken += said(chat.due())

    assert spoken == ["check_in-hello"]
    assert [c.key for c in chat.check_ins] == ["step_due:two"]
