"""Moments in words, read on the person's own clock. A small grammar: what it does not know, it leaves alone.

`find` looks anywhere in a text, `whole` wants nothing but a moment. A weekday is the next one, never today.
"""

from __future__ import annotations

import re
from datetime import datetime, timedelta
from typing import NamedTuple

from dialogues.understanding.dates import NUMBERS, after, day_of
from dialogues.understanding.lists import Rule, patterns
from dialogues.understanding.normalise import plain
from dialogues.understanding.shapes import Moment

_PARTS = {
    "morning": (9, "morning"),
    "noon": (12, "lunch"),
    "midday": (12, "lunch"),
    "lunch": (12, "lunch"),
    "lunchtime": (12, "lunch"),
    "lunch time": (12, "lunch"),
    "afternoon": (15, ""),
    "evening": (19, "evening"),
    "night": (20, "evening"),
    "midnight": (0, ""),
}

_RULES = patterns("when.txt")
# "7 tomorrow morning", "11 tonight": a bare hour right before the day, and nothing before that.
_LEAD_HOUR = Rule(r"^(?:maybe |ok |say |around |about |at )*(?P<h>[01]?\d|2[0-3])(?:[:.](?P<m>[0-5]\d))? (?:on )?$")
_HOUR, _TAIL_HOUR, _PART_OF, _BARE_SPAN, _PART_ALONE, _IN_THE_MORNING = (
    _RULES.pop(f"- {name}")[0] for name in ("hour", "tail hour", "part of", "bare span", "part alone", "in the morning")
)


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
    rest = re.sub(
        (
            r"\b(?:please|then|maybe|say|ok|okay|about|around|at|on|in|the|or so|thanks|fine|is|works?|would be|"
            r"good|better|i guess|sometime|only|not before|just|and|by|until|till)\b|[.,!?]"
        ),
        " ",
        low[: found.start] + " " + low[found.end :],
    )
    return found.moment if not rest.strip() else None


def find(low: str, now: datetime) -> Found | None:
    """Like `moment`, on text already `plain`, with the place it was found at."""
    here = now.replace(tzinfo=None, second=0, microsecond=0)
    span = _BARE_SPAN.match(low)
    if span:
        return Found(after(here, span["n"], span["u"], 1), span.start("n"), span.end("u"))
    for name, match in ((name, m) for name, rules in _RULES.items() for rule in rules for m in rule.finditer(low)):
        day = day_of(name, match, here)
        if day is not None:
            return _with_hour(low, match, day, here)
    return _only_hour(low, here)


def _hour_of(match: re.Match[str], part: str, here: datetime | None) -> tuple[int, int] | None:
    """Clock time of a match. Bare hours from one to six are afternoons, and "tonight at 7" is 19:00."""
    groups = match.groupdict()
    raw = next(
        (
            groups[k]
            for k in ("h", "h2", "h3", "hp", "hw", "qp", "qt", "h4", "h5", "h6", "h7", "h8", "ph")
            if groups.get(k)
        ),
        None,
    )
    if raw is None:
        return None
    hour = int(raw) if raw.isdigit() else NUMBERS[raw]
    minute = _minute(groups)
    hour -= bool(groups.get("qt"))  # a quarter to
    part = groups.get("in") or part
    half = (groups.get("ap") or groups.get("apw") or "").replace(".", "")
    if half == "pm" or (half != "am" and part in ("evening", "afternoon") and hour < 12):
        hour = hour % 12 + 12
    elif half == "am":
        hour %= 12
    elif groups.get("h4") or groups.get("h6") or groups.get("h7") or half in ("h", "uhr"):
        pass  # as on a twenty-four-hour clock
    elif 1 <= hour <= 6 and part != "morning" and (not groups.get("h2") or _over(raw, hour, here)):
        hour += 12
    return (hour, minute) if hour < 24 else None


def _minute(groups: dict[str, str | None]) -> int:
    if groups.get("hp"):
        return 30
    past = groups.get("pm")
    if past:
        return int(past) if past.isdigit() else NUMBERS[past]
    if groups.get("qp") or groups.get("qt"):
        return 15 if groups.get("qp") else 45
    return int(next((said for key in ("m", "m2", "m3", "m4", "m6", "m7") if (said := groups.get(key))), 0))


def _over(raw: str, hour: int, here: datetime | None) -> bool:
    """ "3:30" said at four in the afternoon is no time of the night."""
    return not raw.startswith("0") and here is not None and here.hour >= hour


def _with_hour(low: str, match: re.Match[str], day: Moment, here: datetime) -> Found:
    """Adds the clock time or part of day said beside a date."""
    if day.timed:
        return Found(day, match.start(), match.end())
    start, end = match.start(), match.end()
    part_match = _near(_PART_OF, low, start, end)
    said = part_match["part"] if part_match else "evening" if day.part else ""
    span = _span(start, end, part_match)
    hour_match = _near(_HOUR, low, *span) or _TAIL_HOUR.match(low, span[1]) or _LEAD_HOUR.search(low[:start])
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
    if said in ("morning", "first thing"):
        return "morning"
    return "evening" if said in ("evening", "night", "after work", "afternoon") else ""


def _clock(said: str) -> tuple[int, str]:
    if said in _PARTS:
        return _PARTS[said]
    return {"after work": (18, "evening"), "after lunch": (13, "lunch"), "first thing": (9, "morning")}.get(
        said, (17, "evening")
    )


def _part_at(said: str) -> str:
    return _clock(said)[1] if said else ""


def _span(start: int, end: int, other: re.Match[str] | None) -> tuple[int, int]:
    return (min(start, other.start()), max(end, other.end())) if other else (start, end)


_SMALL_GAP = frozenset(("on", "at", "in", "the", "by", "around", "about", "of"))


def _near(rule: Rule, low: str, start: int, end: int) -> re.Match[str] | None:
    """A match right before or right after a stretch, with nothing but small words between."""
    for match in rule.finditer(low):
        if start < match.end() and match.start() < end:
            continue
        gap = low[match.end() : start] if match.end() <= start else low[end : match.start()]
        if len(gap) <= 12 and _SMALL_GAP.issuperset(re.findall(r"[^\s,]+", gap)):
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
    part = _PART_ALONE.fullmatch(low.strip(" .!")) or _IN_THE_MORNING.search(low)
    if part:
        clock, name = _clock(part["part"])
        local = here.replace(hour=clock, minute=0)
        timed = part["part"] in ("noon", "midday", "midnight")
        return Found(Moment(local if local > here else local + timedelta(days=1), timed, False, name), 0, len(low))
    return None
