"""The danger check. It reads everything, always, first, and needs nothing but the text.

full: one's own life or body, now. check: hopelessness, burden, somebody else, long ago: ask gently. none: the rest.
Wide on purpose; what it must not do is alarm at figures of speech, or be walked around by spelling.
The words themselves are in danger.txt and worry.txt.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple, cast

from dialogues.understanding import disguise
from dialogues.understanding.lists import Rule, patterns
from dialogues.understanding.shapes import Crisis, Kind, Level

_WINDOW, _STEP = 480, 320  # characters; longer than a pattern can reach, so that work grows with the length only
_FULL = patterns("danger.txt")
_DONE, (_OTHER_SCRIPTS,) = _FULL.pop("now"), _FULL.pop("other_scripts")
_WORRY = patterns("worry.txt")
_SELF = Rule(r"\b(?:i|me|my|myself)\b")
_OWN = Rule(r"\b(?:i|me|myself|my life|my own)\b")
_STOPS = Rule(r"[.!?;\n]")
_ORDER = {"full": 3, "check": 2, "none": 0}
_GRAVITY = {"now": 4, "life": 3, "self_harm": 2, "others": 1, "home": 1, "": 0}


def crisis(text: str) -> Crisis:
    """How worried to be about a text. Pure; safe on any length and any character."""
    folded = disguise.folded(text)
    if _OTHER_SCRIPTS.search(folded):
        return Crisis("full", "life")
    letter = len({match[0] for match in _WORRY["letter_words"][0].finditer(folded.replace("’", "'"))}) >= 2
    found = [_weigh(window, letter) for window in dict.fromkeys(_windows(text))]
    gravest = max(found, key=lambda one: (_ORDER[one.level], _GRAVITY[one.kind]), default=Crisis())
    if gravest == Crisis() and any(one.negated for one in found):
        return Crisis("none", "", True)
    return gravest


def _windows(text: str) -> Iterator[str]:
    """Overlapping stretches, unmasked; cut where a word ends."""
    start = 0
    while start < len(text):
        stop = start + _WINDOW
        piece = text[start:stop]
        if stop < len(text):
            blank = piece.rfind(" ", _STEP)
            piece = piece[:blank] if blank > 0 else piece
        yield disguise.unmasked(piece)
        if stop >= len(text):
            return
        start = text.find(" ", start + _STEP, start + _WINDOW) + 1 or start + _STEP


def _any(name: str, text: str) -> bool:
    return any(rule.search(text) for rule in _WORRY[name])


def _weigh(text: str, letter: bool) -> Crisis:
    text = _WORRY["figure"][0].sub(" ", text)
    if any(rule.search(text) for rule in _DONE):
        return Crisis("full", "now")
    own = _own_life(text)
    if own.level == "full":
        return own
    # Parts of a farewell: one is a kindness, three in one text are a goodbye.
    if not letter and sum(bool(part.search(text)) for part in _WORRY["farewell"]) >= 3:
        return Crisis("full", "life")
    worrying, denied = _quieter(text, letter)
    if own.level == "check" or worrying:
        return Crisis("check")
    return Crisis("none", _around(text), own.negated or denied)


def _own_life(text: str) -> Crisis:
    """The gravest reading of the first-person families, guards applied match by match."""
    level: Level = "none"
    negated = False
    for kind, rules in _FULL.items():
        for match in (match for rule in rules for match in rule.finditer(text)):
            weight = _guarded(text, match)
            if weight == "full":
                return Crisis("full", cast(Kind, kind))
            negated = negated or weight == "denied"
            level = "check" if weight == "check" else level
    return Crisis(level, "", negated)


class _Place(NamedTuple):
    """A match with its sentence around it."""

    before: str
    said: str
    after: str


def _place(text: str, match: re.Match[str]) -> _Place:
    before = _STOPS.split(text[max(0, match.start() - 200) : match.start()])[-1][-90:]
    return _Place(before, match[0], text[match.end() : match.end() + 70])


def _guarded(text: str, match: re.Match[str]) -> str:
    """full, check, denied or none for one match."""
    place = _place(text, match)
    here = place.before + place.said + _STOPS.split(place.after)[0]
    if _any("laughter", here):
        return "none"
    if _denied(place.before):
        return "check" if _any("but", place.after) else "denied"
    # "my brother wants to die": who does it stands right before.
    nearest = " ".join(place.before.split()[-3:])
    if _any("of_another", here) and not _OWN.search(f"{nearest} {place.said}{_STOPS.split(place.after)[0]}"):
        return "check"
    return "check" if _any("long_ago", here) or _any("joking", here) else "full"


def _denied(before: str) -> bool:
    return _any("negated", before) and not _any("still_meant", before[-40:])


def _quieter(text: str, letter: bool) -> tuple[bool, bool]:
    """(worrying, denied). In an employer's letter only words in the first person count."""
    if _any("about_another", text):
        return True, False
    denied = False
    for match in (match for rule in _WORRY["check"] for match in rule.finditer(text)):
        place = _place(text, match)
        around = place.before[-60:] + place.said + place.after[:20]
        if letter and not _SELF.search(around):
            continue
        if _denied(place.before[-60:]):
            denied = True
        elif not _any("joking", around) and not _any("laughter", around):
            return True, denied
    return False, denied


def _around(text: str) -> Kind:
    return "others" if _any("others", text) else "home" if _any("home", text) else ""
