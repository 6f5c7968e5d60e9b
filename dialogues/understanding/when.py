"""Moments in words, read on the person's own clock. A small grammar: what it does not know, it leaves alone.

`find` looks anywhere in a text, `whole` wants nothing but a moment. A weekday is the next one, never today.
"""

from __future__ import annotations

import re
from datetime import date, datetime, time, timedelta
from typing import NamedTuple

from dialogues.understanding.lists import Rule
from dialogues.understanding.normalise import plain
from dialogues.understanding.shapes import Moment

_NUMBERS = {
    "a": 1, "an": 1, "one": 1, "two": 2, "a couple of": 2, "couple of": 2, "three": 3, "a few": 3, "few": 3, "four": 4, "five": 5, "six": 6,
    "seven": 7, "eight": 8, "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "fifteen": 15, "twenty": 20,
    "thirty": 30, "forty five": 45, "forty-five": 45, "half an": 0, "half a": 0,
}
_DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_PARTS = {"morning": (9, "morning"), "noon": (12, "lunch"), "midday": (12, "lunch"), "lunch": (12, "lunch"), "lunchtime": (12, "lunch"),
          "lunch time": (12, "lunch"), "afternoon": (15, ""), "evening": (19, "evening"), "night": (20, "evening"), "midnight": (0, "")}

_N = (
    r"(?:\d{1,3}|half an|half a|a couple of|couple of|a few|few|an|a|one|two|three|four|five|six|seven|eight|"
    r"nine|ten|eleven|twelve|fifteen|twenty|thirty|forty[ -]five)"
)
_UNIT = r"(?:minutes?|mins?|hours?|hrs?|h|days?|weeks?|months?|years?|fortnight)"
_DAY = (
    r"(?:mon(?:day)?|tue(?:s(?:day)?)?|wed(?:nesday|s)?|thu(?:r(?:s(?:day)?)?)?|fri(?:day)?|sat(?:urday)?|"
    r"sun(?:day)?)s?"
)
_DAYWORD = rf"(?:{_DAY}|satur|sonntag)"
_MONTH = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sep(?:t(?:ember)?)?|"
    r"oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)"
)
_ORD = r"\d{1,2}(?:st|nd|rd|th)?"
_PART = r"(?:lunch ?time|morning|midday|noon|lunch|afternoon|evening|night|midnight)"

_HOUR = Rule(
    (
        r"\b(?:at |by |around |about |@ ?|from |after |before )?(?:(?P<h>[01]?\d|"
        r"2[0-3])(?:[:.h](?P<m>[0-5]\d))? ?(?P<ap>a\.?m\b\.?|p\.?m\b\.?|o'?clock\b)|"
    )
    (
        r"(?P<h2>[01]?\d|2[0-3]):(?P<m2>[0-5]\d)\b|(?:at|by|around|about|@) ?(?P<h3>[01]?\d|"
        r"2[0-3])(?:[.h](?P<m3>[0-5]\d))?\b(?! ?(?:%|/|days?|hours?|weeks?|years?|minutes?|people|companies|"
        r"interviews?|months?|of|jobs?|applications?|and\b))|"
    )
    r"(?:at |by )?half past (?P<hp>\d{1,2}|" + "|".join(k for k in _NUMBERS if k.isalpha() and k not in ("a", "an", "few")) + r")\b|"
    (
        r"\b(?:at|by|around) (?P<hw>one|two|three|four|five|six|seven|eight|nine|ten|eleven|"
        r"twelve)(?: ?(?P<apw>a\.?m\b|p\.?m\b|o'?clock))?(?= ?(?:[,.!?]|$|on |tomorrow|today|tonight|in the|"
        r"please|sharp|then|or so|would|is |works)))"
    )
)
_TAIL_HOUR = Rule((
    r"[, ]*(?:at |by |@ ?|around )?(?P<h>[01]?\d|2[0-3])(?:[:.](?P<m>[0-5]\d))?(?= ?[,.!?]| *$| (?:please|"
    r"pls|sharp|then|if|is|would|works))"
))
_PART_OF = Rule((
    r"\b(?:in the |at |around |after |before |this |by |first thing in the |late |early |"
    rf"during )?(?P<part>{_PART}|after work|after lunch|end of (?:the )?day|first thing)\b"
))

_RULES: tuple[tuple[str, Rule], ...] = (
    ("ago", Rule(rf"\b(?:about |around |maybe |almost |over )?(?P<n>{_N}) (?P<u>{_UNIT}) (?:ago|back|earlier)\b")),
    ("past", Rule(rf"\b(?:yesterday|last (?P<what>night|week|month|year|{_DAY})|the day before yesterday)\b")),
    ("in", Rule((
        r"\b(?:in|after|within|give me|for) (?:about |around |another |like |"
        rf"maybe )?(?P<n>{_N})(?: more)? (?P<u>{_UNIT})(?:'s time| time| from now)?\b(?! (?:of|experience|"
        r"ago|old|contract|notice|and (?:still|no)|i |they |without))"
    ))),
    ("in", Rule(rf"\b(?P<n>{_N}) (?P<u>{_UNIT}) from (?:now|today)\b|\bhalf an hour from now\b")),
    ("monthday", Rule((
        rf"\b(?:on |by |until |the )*(?:(?P<m>{_MONTH})\.? (?:the )?(?P<d>{_ORD})\b(?![:%]| ?(?:am|pm|days|"
        rf"weeks|hours))|(?P<d2>{_ORD})(?: of|\.)? ?(?P<m2>{_MONTH})\b)(?:,? (?P<y>20\d\d))?"
    ))),
    ("iso", Rule(r"\b(?P<y>20\d\d)-(?P<m>\d\d?)-(?P<d>\d\d?)\b")),
    ("dotted", Rule((
        r"\b(?:(?:on|until|by) (?:the )?(?P<d>[0-3]?\d)[./](?P<m>[01]?\d)\b(?:[./](?P<y>20\d\d|\d\d)\b)?|"
        r"(?P<d2>[0-3]?\d)[./](?P<m2>[01]?\d)[./](?P<y2>20\d\d|\d\d)\b|"
        r"(?P<d3>[0-3]?\d)\.(?P<m3>[01]?\d)\.(?!\d))(?! ?(?:%|stars?|years?|hours?|points?|percent))"
    ))),
    ("overmorrow", Rule(r"\b(?:the )?day after tomorrow\b|\bovermorrow\b")),
    ("tomorrow", Rule(r"\btomorrow\b")),
    ("tonight", Rule(r"\b(?:tonight|this evening|later this evening|this night)\b")),
    ("weekend", Rule((
        r"\b(?:on |at |over |this |during |until )*(?:the |this )?(?P<next>(?:coming |"
        r"next ))?(?:week-?end)\b(?! (?:work|shift|job)s?)"
    ))),
    ("nextday", Rule(rf"\b(?P<day>{_DAY}) (?:of )?next week\b|\bnext week,? (?:on )?(?P<day2>{_DAY})\b")),
    ("inweek", Rule(rf"\b(?:a|one) week (?:on|from|this) (?P<day>{_DAY})\b|\b(?P<day2>{_DAY}) (?:in a week|week)\b")),
    ("next", Rule(r"\bnext (?P<u>week|month|year)\b(?! of)")),
    ("endof", Rule(r"\b(?:at |by |until )*(?:the )?end of (?:the |this )?(?P<u>week|month)\b")),
    ("weekday", Rule((
        r"\b(?:on |by |until |till |come |for |before |this |coming |every )*(?P<next>next |"
        rf"the following )?(?P<day>{_DAY})\b(?!'s| to (?:fri|sat|sun))"
    ))),
    ("theday", Rule((
        r"\b(?:on |by |until )(?:the )?(?P<d>\d{1,2})(?:st|nd|rd|th)\b|\bthe (?P<d2>[1-3]?\d)(?:st|nd|rd|"
        r"th)\b(?! (?:round|time|interview|floor|rejection|job|application|stage|call|place|of|company|one|"
        r"person|email|century|week|month|year))"
    ))),
    ("today", Rule(r"\b(?:later |sometime |still )?today\b|\blater on\b")),
)
_BARE_SPAN = Rule((
    r"^(?:maybe |say |about |around |like |ok |until |for |give it |"
    rf"another )*(?P<n>{_N}) (?P<u>{_UNIT})(?: please| then| or so|,? thanks)?[.! ]*$"
))


class Found(NamedTuple):
    moment: Moment
    start: int
    end: int


def moment(text: str, now: datetime) -> Moment | None:
    """The first moment named anywhere in a text."""
    found = find(plain(text), now)
    return found.moment if found else None


def whole(text: str, now: datetime) -> Moment | None:
    """The moment, if the text says nothing else."""
    low = plain(text).strip(" .!,?")
    found = find(low, now)
    if not found:
        return None
    rest = re.sub((
        r"\b(?:please|then|maybe|say|ok|okay|about|around|at|on|in|the|or so|thanks|fine|is|works?|would be|"
        r"good|better|i guess|sometime|only|not before|just|and|by|until|till)\b|[.,!?]"
    ), " ", low[: found.start] + " " + low[found.end:])
    return found.moment if not rest.strip() else None


def find(low: str, now: datetime) -> Found | None:
    """Like `moment`, on text already `plain`, with the place it was found at."""
    here = now.replace(tzinfo=None, second=0, microsecond=0)
    span = _BARE_SPAN.match(low)
    if span:
        return Found(_after(here, span["n"], span["u"], 1), span.start("n"), span.end("u"))
    for name, rule in _RULES:
        for match in rule.finditer(low):
            day = _day(name, match, here)
            if day is not None:
                return _with_hour(low, match, day, here)
    return _only_hour(low, here)


def _after(here: datetime, amount: str, unit: str, sign: int) -> Moment:
    n = int(amount) if amount.isdigit() else _NUMBERS.get(amount.replace("-", " "), 1)
    half = amount.startswith("half")
    if unit.startswith(("min", "h")):
        span = timedelta(minutes=n) if unit.startswith("min") else timedelta(minutes=30) if half else timedelta(hours=n)
        return Moment(here + sign * span, True, sign < 0)
    days = n * 7 if unit.startswith("week") else 14 * (n or 1) if unit.startswith("fort") else n
    if unit.startswith(("month", "year")):
        return Moment(_midnight(_months_on(here.date(), sign * n * (12 if unit.startswith("year") else 1))), False, sign < 0)
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


def _day(name: str, match: re.Match[str], here: datetime) -> Moment | None:
    """The day one rule means, None when it is no date after all."""
    groups = match.groupdict()
    today = here.date()
    if name in ("ago", "in"):
        return _after(here, groups.get("n") or "half an", groups.get("u") or "hour", -1 if name == "ago" else 1)
    if name in ("monthday", "iso", "dotted", "theday"):
        return _date(name, groups, today)
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
        return Moment(datetime.combine(today, time(19 if here.hour < 19 else min(here.hour + 1, 23))), False, False, "evening")
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
        back = {"night": today - timedelta(days=1), "week": today - timedelta(days=7), "month": _months_on(today, -1), "year": _months_on(today, -12)}
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


def _hour_of(match: re.Match[str], part: str, here: datetime | None) -> tuple[int, int] | None:
    """Clock time of a match. Bare hours from one to six are afternoons, and "tonight at 7" is 19:00."""
    groups = match.groupdict()
    raw = next((groups[k] for k in ("h", "h2", "h3", "hp", "hw") if groups.get(k)), None)
    if raw is None:
        return None
    hour = int(raw) if raw.isdigit() else _NUMBERS[raw]
    minute = 30 if groups.get("hp") else int(groups.get("m") or groups.get("m2") or groups.get("m3") or 0)
    half = (groups.get("ap") or groups.get("apw") or "").replace(".", "")
    if half == "pm" or (half != "am" and part in ("evening", "afternoon") and hour < 12):
        hour = hour % 12 + 12
    elif half == "am":
        hour %= 12
    elif 1 <= hour <= 6 and part != "morning" and not groups.get("h2"):
        hour += 12
    elif groups.get("h2") and 1 <= hour <= 6 and part != "morning" and not raw.startswith("0") and here and here.hour >= hour:
        hour += 12
    return (hour, minute) if hour < 24 else None


def _with_hour(low: str, match: re.Match[str], day: Moment, here: datetime) -> Found:
    """Adds the clock time or part of day said beside a date."""
    if day.timed:
        return Found(day, match.start(), match.end())
    start, end = match.start(), match.end()
    part_match = _near(_PART_OF, low, start, end)
    said = part_match["part"] if part_match else "evening" if day.part else ""
    span = _span(start, end, part_match)
    hour_match = _near(_HOUR, low, *span) or _TAIL_HOUR.match(low, span[1])
    hour = _hour_of(hour_match, _half(said), None) if hour_match else None
    if hour and hour_match:
        start, end = _span(*span, hour_match)
        local = day.local.replace(hour=hour[0], minute=hour[1])
        return Found(Moment(local, True, day.past, day.part or _part_at(said)), start, end)
    if part_match and not day.past:
        clock, part = _clock(said)
        return Found(Moment(day.local.replace(hour=clock), said in ("noon", "midday", "midnight"), False, part), *span)
    return Found(day, start, end)


def _half(said: str) -> str:
    return "morning" if said in ("morning", "first thing") else "evening" if said in ("evening", "night", "after work", "afternoon") else ""


def _clock(said: str) -> tuple[int, str]:
    if said in _PARTS:
        return _PARTS[said]
    return {"after work": (18, "evening"), "after lunch": (13, "lunch"), "first thing": (9, "morning")}.get(said, (17, "evening"))


def _part_at(said: str) -> str:
    return _clock(said)[1] if said else ""


def _span(start: int, end: int, other: re.Match[str] | None) -> tuple[int, int]:
    return (min(start, other.start()), max(end, other.end())) if other else (start, end)


def _near(rule: Rule, low: str, start: int, end: int) -> re.Match[str] | None:
    """A match right before or right after a stretch, with nothing but small words between."""
    for match in rule.finditer(low):
        gap = low[match.end():start] if match.end() <= start else low[end:match.start()] if match.start() >= end else None
        if gap is not None and len(gap) <= 12 and re.fullmatch(r"[ ,]*(?:(?:on|at|in|the|by|around|about|of|,)[ ,]*)*", gap):
            return match
    return None


def _only_hour(low: str, here: datetime) -> Found | None:
    """A clock time alone: today, or tomorrow when it is over; a part of the day alone only if nothing else is said."""
    for match in _HOUR.finditer(low):
        hour = _hour_of(match, "", here)
        if hour is None:
            continue
        local = here.replace(hour=hour[0], minute=hour[1])
        if local <= here and 7 <= hour[0] <= 9 and not (match["ap"] or match["h2"]):
            local = local.replace(hour=hour[0] + 12)  # "at 8", said in the afternoon
        return Found(Moment(local if local > here else local + timedelta(days=1), True), match.start(), match.end())
    part = re.fullmatch((
        rf"(?:in |this |the |at |later |maybe |around |by )*(?P<part>{_PART}|after work|"
        r"after lunch)(?: please)?"
    ), low.strip(" .!"))
    if part:
        clock, name = _clock(part["part"])
        local = here.replace(hour=clock, minute=0)
        return Found(Moment(local if local > here else local + timedelta(days=1), False, False, name), 0, len(low))
    return None
