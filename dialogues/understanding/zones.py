"""Time zones by the words people use: a city, a country, an offset, or the clock on their wall."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from functools import lru_cache
from zoneinfo import available_timezones

from dialogues.understanding.lists import Rule, lines
from dialogues.understanding.normalise import plain, unaccented

_PLACES = lines("places.txt")
_OFFSET = Rule(
    r"\b(?:utc|gmt)? ?(?P<sign>[+-]) ?(?P<h>\d{1,2})(?::?(?P<m>[0-5]\d))?\b|\b(?:utc|gmt) ?(?P<h2>\d{1,2})\b"
)
# Offsets that are no whole hour, in minutes, and a zone that keeps them all year or most of it.
_HALVES = {
    330: "Asia/Kolkata",
    345: "Asia/Kathmandu",
    570: "Australia/Darwin",
    210: "Asia/Tehran",
    270: "Asia/Kabul",
    390: "Asia/Yangon",
    630: "Australia/Adelaide",
    -210: "America/St_Johns",
    -150: "America/St_Johns",
}
_CLOCK = Rule(r"\b(?P<h>[01]?\d|2[0-3])(?:[:.h](?P<m>[0-5]\d))? ?(?P<ap>a\.?m\.?|p\.?m\.?|o'?clock)?(?![\w%/])")
_AROUND = Rule(
    r"^(?:set |change |my |the |time ?zone |it is |it's |is |to |i |live |am |in |from |based |we are |"
    r"here |now |currently |near |use |please |at |time |of |a |city |called |zone )*|"
    r"(?: time ?zone| time| here| now| please| currently| right now| at the moment| actually| area| local)+$"
)


@lru_cache(maxsize=1)
def _cities() -> dict[str, str]:
    names: dict[str, str] = {}
    for zone in sorted(available_timezones(), reverse=True):
        if "/" in zone and zone.split("/")[0] in (
            "Europe",
            "America",
            "Asia",
            "Africa",
            "Australia",
            "Pacific",
            "Atlantic",
            "Indian",
        ):
            names[zone.rsplit("/", 1)[1].replace("_", " ").lower()] = zone
            names[zone.lower()] = zone
    return names | _PLACES


def zone(text: str, now: datetime) -> str | None:
    """An IANA name, None when no place and no clock is recognised.

    Args:
        now: aware; naive is taken for UTC. Only needed for a clock ("it's 10pm here").
    """
    low = plain(text).replace("_", " ").strip(" .!")
    named = named_zone(low)
    if named:
        return named
    offset = _OFFSET.search(low)
    if offset:
        return _at_offset(offset)
    return _by_clock(low, now)


def named_zone(low: str) -> str | None:
    """A place or zone that is all a text says, apart from small words."""
    name = _AROUND.sub("", unaccented(low)).strip(" ,.!")
    cities = _cities()
    if name in cities:
        return cities[name]
    for part in (p.strip() for p in re.split(r"[,(/;]| in ", name)):
        if part in cities and not part.isdigit():
            return cities[part]
    return None


def _at_offset(match: re.Match[str]) -> str | None:
    hours = int(match["h"] or match["h2"])
    minutes = int(match["m"] or 0)
    signed = -hours if match["sign"] == "-" else hours
    if minutes:
        return _HALVES.get(signed * 60 + (minutes if signed >= 0 else -minutes))
    return _etc(signed)


def _etc(hours: int) -> str | None:
    # IANA turns the sign round: Etc/GMT-1 is an hour ahead of Greenwich.
    if not -12 <= hours <= 14:
        return None
    return "Etc/UTC" if hours == 0 else f"Etc/GMT{-hours:+d}"


def _by_clock(low: str, now: datetime) -> str | None:
    match = _CLOCK.search(low)
    if not match or not (
        match["m"] or match["ap"] or re.fullmatch(r"(?:it is |about |now |around )*\d{1,2}(?: here| now)*", low)
    ):
        return None
    hour = int(match["h"])
    half = (match["ap"] or "")[:1]
    hour = hour % 12 + 12 if half == "p" else hour % 12 if half == "a" else hour
    there = now if now.tzinfo is None else now.astimezone(UTC)
    ahead = (hour * 60 + int(match["m"] or 0)) - (there.hour * 60 + there.minute)
    hours = round(ahead / 60)
    if abs(ahead - hours * 60) > 12 and match["m"]:
        return _half_hour(ahead)
    return _etc((hours + 11) % 24 - 11)


def _half_hour(ahead: int) -> str | None:
    return _HALVES.get((round(ahead / 15) * 15 + 660) % 1440 - 660)
