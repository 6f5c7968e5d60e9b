"""Days in words: what one matched rule of when.txt means on the person's calendar. Naive wall time throughout."""

from __future__ import annotations

import re
from datetime import date, datetime, time, timedelta

from dialogues.understanding.shapes import Moment

NUMBERS = {
    "a": 1,
    "an": 1,
    "one": 1,
    "two": 2,
    "a couple of": 2,
    "couple of": 2,
    "three": 3,
    "a few": 3,
    "few": 3,
    "four": 4,
    "five": 5,
    "six": 6,
    "seven": 7,
    "eight": 8,
    "nine": 9,
    "ten": 10,
    "eleven": 11,
    "twelve": 12,
    "fifteen": 15,
    "twenty": 20,
    "thirty": 30,
    "forty five": 45,
    "forty-five": 45,
    "half an": 0,
    "half a": 0,
}
_ORDINALS = (
    *("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"),
    *("eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth"),
)
_LATE_ORDINALS = {"twentieth": 20, "thirtieth": 30, "thirty first": 31, "thirty-first": 31}
_DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")


def after(here: datetime, amount: str, unit: str, sign: int) -> Moment:
    n = int(amount) if amount.isdigit() else NUMBERS.get(amount.replace("-", " "), 1)
    half = amount.startswith("half")
    if unit.startswith(("min", "h")):
        span = timedelta(minutes=n) if unit.startswith("min") else timedelta(minutes=30) if half else timedelta(hours=n)
        return Moment(here + sign * span, True, sign < 0)
    days = n * 7 if unit.startswith("week") else 14 * (n or 1) if unit.startswith("fort") else n
    if unit.startswith(("month", "year")):
        return Moment(
            _midnight(_months_on(here.date(), sign * n * (12 if unit.startswith("year") else 1))), False, sign < 0
        )
    return Moment(_midnight(here.date() + timedelta(days=sign * days)), False, sign < 0)


def _midnight(day: date) -> datetime:
    return datetime.combine(day, time())


def _months_on(day: date, months: int) -> date:
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    for last in (day.day, 30, 29, 28):
        try:
            return date(year, month + 1, last)
        except ValueError:
            continue
    return day


def _next_weekday(here: datetime, name: str, following_week: bool = False) -> date:
    wanted = _DAYS.index(name[:3])
    if following_week:
        return here.date() + timedelta(days=7 - here.weekday() + wanted)
    return here.date() + timedelta(days=(wanted - here.weekday() - 1) % 7 + 1)


def day_of(name: str, match: re.Match[str], here: datetime) -> Moment | None:
    """The day one rule means, None when it is no date after all."""
    groups = match.groupdict()
    today = here.date()
    if name in ("ago", "in"):
        found = after(here, groups.get("n") or "half an", groups.get("u") or "hour", -1 if name == "ago" else 1)
        half = timedelta(minutes=30) if (groups.get("half") or groups.get("tenth")) and found.timed else timedelta()
        return Moment(found.local + half, found.timed, found.past)
    if name in ("monthday", "iso", "dotted", "theday"):
        return _date(name, groups, today)
    if name == "ordinal":
        said = groups["ow"] or "first"
        day_said = _LATE_ORDINALS.get(said) or _ORDINALS.index(said) + 1
        return _date("monthday", {"d": str(day_said), "m": groups["m"]}, today)
    if name == "thistime":
        week = (groups["u"] or groups["u2"]) == "week"
        day = today + timedelta(days=7) if week else _months_on(today, 1)
        return Moment(datetime.combine(day, here.time()), True)
    if name == "past":
        return _past(match[0], groups.get("what"), here)
    if name == "next":
        step = {"week": today + timedelta(days=7), "month": _months_on(today, 1), "year": _months_on(today, 12)}
        return Moment(_midnight(step[groups["u"] or "week"]))
    if name == "endof":
        friday = today + timedelta(days=(4 - here.weekday()) % 7)
        last = _months_on(today.replace(day=1), 1) - timedelta(days=1)
        return Moment(_midnight(friday if groups["u"] == "week" else last))
    if name == "weekend":
        ahead = (5 - here.weekday()) % 7 + (7 if (groups["next"] or "").startswith("next") else 0)
        return Moment(_midnight(today + timedelta(days=ahead)))
    if name == "tonight":
        return Moment(
            datetime.combine(today, time(19 if here.hour < 19 else min(here.hour + 1, 23))), False, False, "evening"
        )
    if name in ("nextday", "inweek", "weekday"):
        return _weekday(name, groups, here)
    days = {"overmorrow": 2, "tomorrow": 1, "today": 0}[name]
    return Moment(_midnight(today + timedelta(days=days)))


def _weekday(name: str, groups: dict[str, str | None], here: datetime) -> Moment:
    word = groups.get("day") or groups.get("day2") or "mon"
    if name == "nextday":
        return Moment(_midnight(_next_weekday(here, word, following_week=True)))
    if name == "inweek":
        return Moment(_midnight(_next_weekday(here, word) + timedelta(days=7)))
    return Moment(_midnight(_next_weekday(here, word, following_week=bool(groups.get("next")))))


def _past(said: str, what: str | None, here: datetime) -> Moment:
    today = here.date()
    if what is None:
        return Moment(_midnight(today - timedelta(days=2 if said.startswith("the day") else 1)), False, True)
    if what in ("night", "week", "month", "year"):
        back = {
            "night": today - timedelta(days=1),
            "week": today - timedelta(days=7),
            "month": _months_on(today, -1),
            "year": _months_on(today, -12),
        }
        return Moment(_midnight(back[what]), False, True)
    return Moment(_midnight(_next_weekday(here, what) - timedelta(days=7)), False, True)


def _date(name: str, groups: dict[str, str | None], today: date) -> Moment | None:
    day = int(re.sub(r"\D", "", groups.get("d") or groups.get("d2") or groups.get("d3") or "0"))
    said = groups.get("m") or groups.get("m2") or groups.get("m3") or ""
    month = _MONTHS.index(said[:3]) + 1 if said and not said.isdigit() else int(said or today.month)
    year = int(groups.get("y") or groups.get("y2") or today.year)
    if name == "dotted" and month > 12:
        day, month = month, day
    year += 2000 if year < 100 else 0
    try:
        found = date(year, month, day)
        if found < today and not groups.get("y"):
            found = _months_on(found, 1 if name == "theday" else 12)
    except ValueError:
        return None
    return Moment(_midnight(found), False, found < today)
