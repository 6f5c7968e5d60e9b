"""When a promise may be kept: quiet hours, weekends, and a budget of days. Arithmetic on wall time, nothing else."""

from __future__ import annotations

from collections.abc import Collection
from datetime import UTC, date, datetime, time, timedelta
from typing import Final
from zoneinfo import ZoneInfo

QUIET_FROM: Final = time(20, 0)
QUIET_TO: Final = time(9, 0)
HOURS: Final = {"morning": time(9, 0), "lunch": time(12, 30), "evening": time(18, 0)}
# After day, until day, at most so many of ours: three in week one, two in week two, then one a week to day 30.
BUDGET: Final = ((-1, 7, 3), (7, 14, 2), (14, 21, 1), (21, 28, 1), (28, 30, 1))
LAST_DAY: Final = BUDGET[-1][1]


def quiet(clock: time) -> bool:
    return clock >= QUIET_FROM or clock < QUIET_TO


def waking(local: datetime, hour: time, weekends: bool = False) -> datetime:
    """The same moment, or the first one behind it outside quiet hours and, unless `weekends`, on a weekday.

    Args:
        local: wall time.
        hour: when this person likes to be written to.
    """
    if local.time() >= QUIET_FROM:
        local = datetime.combine(local.date() + timedelta(days=1), hour)
    elif local.time() < QUIET_TO:
        local = datetime.combine(local.date(), hour)
    while local.weekday() >= 5 and not weekends:
        local += timedelta(days=1)
    return local


def stretch(began: date, day: date) -> tuple[int, int, int]:
    """After which day, until which, and how many are allowed there; none behind the last."""
    passed = (day - began).days
    return next((row for row in BUDGET if row[0] < passed <= row[1]), (LAST_DAY, LAST_DAY + 10_000, 0))


def room_on(began: date, day: date, taken: Collection[date], spent: Collection[date] = ()) -> bool:
    """Whether one more of ours fits its stretch. Two on one day to come are one message, so a day that is taken has
    room; a day on which we spoke already has none."""
    after, until, room = stretch(began, day)
    days = {each for each in (*taken, *spent) if after < (each - began).days <= until}
    return room > 0 and day not in spent and (day in days or len(days) < room)


def room_from(began: date, local: datetime, taken: Collection[date], spent: Collection[date] = ()) -> datetime | None:
    """The moment, or the same hour of the first weekday behind it that has room; None when none has."""
    while (local.date() - began).days <= LAST_DAY:
        if local.weekday() < 5 and room_on(began, local.date(), taken, spent):
            return local
        local += timedelta(days=1)
    return None


def utc(local: datetime, zone: str) -> datetime:
    """The moment a wall clock there shows this; in the hour that is skipped the one behind it, in the hour that
    happens twice the first (PEP 495)."""
    return local.replace(tzinfo=ZoneInfo(zone), fold=0).astimezone(UTC)
