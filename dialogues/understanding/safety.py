"""The danger check. It reads everything, always, first, and needs nothing but the text.

full: one's own life or body, now. check: hopelessness, burden, somebody else, long ago: ask gently. none: the rest.
Wide on purpose; what it must not do is alarm at figures of speech, or be walked around by spelling.
The words themselves are in danger.txt and worry.txt, those of other languages in danger_elsewhere.txt.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import NamedTuple, cast

from dialogues.understanding import disguise, elsewhere
from dialogues.understanding.lists import Rule, patterns, rules
from dialogues.understanding.needles import read
from dialogues.understanding.shapes import Crisis, Kind, Level
from dialogues.understanding.stretches import stretches

_WINDOW, _STEP = 480, 320  # characters; longer than a pattern can reach, so that work grows with the length only
_A_GOODBYE = 40  # characters; three parts of one do not fit into fewer
_PIECE = 2000  # unmasked at once
_FULL = rules("danger.txt")
_DEFAULT = read({heading: each for heading, each in _FULL.items() if heading.endswith("default")})
_OUTRIGHT = read({heading: each for heading, each in _FULL.items() if not heading.endswith("default")})
_NOW = "now"
_WORRY = patterns("worry.txt")
_ROWS = rules("worry.txt")
_CHECK, _FIGURE, _HYPERBOLE, _OTHERS, _HOME, _ABOUT_ANOTHER = (
    read({name: _ROWS[name]}) for name in ("check", "figure", "hyperbole", "others", "home", "about_another")
)
_SELF = Rule(r"\b(?:i|me|my|myself)\b")
_OWN = Rule(r"\b(?:i|me|myself|my life|my own)\b")
_YOUNG = Rule(
    r"\bi(?:'m|m| am|’m) (?:only |just |still |like |turning |nearly |almost |a )*(?:1[1-7]|eleven|twelve|thirteen|"
    r"fourteen|fifteen|sixteen|seventeen|under ?18|underage|minor|in (?:7|8|9|10|11)th grade|in year (?:8|9|10|11))\b"
    r"(?! ?(?:%|k\b|applications?|interviews?|weeks?|months?|days?|rejections?|years? (?!old)|emails?|minutes?|hours?|"
    r"in\b|jobs?|pounds?|euros?|rounds?|steps?))"
)
_HEAD = Rule(r"\b(?:kill|suicid|die\b|dying|dead|death|hang|unalive|hurt|harm|cut|self|jump|overdos|end)")
_STOPPED = Rule(r"\b(?:relaps\w*|clean)\b")  # "no cutting for months, and now again": the no is part of what is said
_STOPS = Rule(r"[.!?;\n]")
_ORDER = {"full": 3, "check": 2, "none": 0}
_GRAVITY = {"now": 4, "life": 3, "self_harm": 2, "others": 1, "home": 1, "": 0}


def crisis(text: str) -> Crisis:
    """How worried to be about a text. Pure; safe on any length and any character."""
    folded = disguise.folded(text)
    letter = len({match[0] for match in _WORRY["letter_words"][0].finditer(folded.replace("’", "'"))}) >= 2
    found = [_weigh(window, letter) for window in dict.fromkeys(_windows(text))]
    found.append(elsewhere.crisis(folded))
    gravest = max(found, key=lambda one: (_ORDER[one.level], _GRAVITY[one.kind], one.language), default=Crisis())
    if gravest == Crisis() and any(one.negated for one in found):
        gravest = Crisis("none", "", True)
    return replace(gravest, young=_YOUNG.search(folded) is not None)


def _windows(text: str) -> Iterator[str]:
    """Overlapping stretches, unmasked; cut where a word ends."""
    for piece in stretches(text, _PIECE, _PIECE - _WINDOW + _STEP):
        yield from stretches(disguise.unmasked(piece), _WINDOW, _STEP)


def _any(name: str, text: str) -> bool:
    return any(rule.search(text) for rule in _WORRY[name])


def _weigh(text: str, letter: bool) -> Crisis:
    text = _FIGURE.without(text)
    own = _own_life(text)
    if own.level == "full":
        return own
    # Parts of a farewell: one is a kindness, three in one text are a goodbye.
    if not letter and len(text) > _A_GOODBYE and sum(bool(part.search(text)) for part in _WORRY["farewell"]) >= 3:
        return Crisis("full", "life")
    at_hand: Kind = "now" if _any("at_hand", text) else ""
    worrying, denied = _quieter(text, letter)
    if own.level == "check" or worrying:
        return Crisis("check", at_hand)
    return Crisis("none", at_hand or _around(text), own.negated or denied)


def _own_life(text: str) -> Crisis:
    """The gravest reading of the first-person families, guards applied match by match."""
    level: Level = "none"
    negated = False
    for kind, match, how in _matches(text):
        weight = _guarded(match, kind, how)
        if weight == "full":
            return Crisis("full", kind)
        negated = negated or weight == "denied"
        level = "check" if weight == "check" else level
    return Crisis(level, "", negated and level == "none")


def _matches(text: str) -> Iterator[tuple[Kind, re.Match[str], str]]:
    """The gravest kind first, each with how it is to be read: "", "loosely" or "default", as its heading says."""
    plainly = _HYPERBOLE.without(text, " , ")
    tried = [(heading, rule, text) for heading, rule in _OUTRIGHT.worth_trying(text)]
    tried += [(heading, rule, plainly) for heading, rule in _DEFAULT.worth_trying(plainly)]
    if _OTHERS.any(text):  # a weapon that is meant for somebody else is none against oneself
        tried = [each for each in tried if not each[0].endswith("loosely")]
    for heading, rule, said in sorted(tried, key=lambda one: -_GRAVITY[one[0].split()[0]]):
        kind, _, how = heading.partition(" ")
        for match in rule.finditer(said):
            yield cast(Kind, kind), match, how


class _Place(NamedTuple):
    """A match with its sentence around it."""

    before: str
    said: str
    after: str


def _place(match: re.Match[str]) -> _Place:
    text = match.string
    before = _STOPS.split(text[max(0, match.start() - 200) : match.start()])[-1][-90:]
    return _Place(before, match[0], text[match.end() : match.end() + 70])


def _guarded(match: re.Match[str], kind: str, how: str = "") -> str:
    """full, check, denied or none for one match."""
    place = _place(match)
    here = place.before + place.said + _STOPS.split(place.after)[0]
    if _any("laughter", here) or (how and _any("excused", here)) or (how == "default" and not _SELF.search(here)):
        return "none"
    if _denied(place.before) or _denied_inside(place):
        return "check" if _any("but", place.after) else "denied"
    # "my brother wants to die": who does it stands right before.
    nearest = " ".join(place.before.split()[-3:])
    if _any("of_another", here) and not _OWN.search(f"{nearest} {place.said}{_STOPS.split(place.after)[0]}"):
        return "check"
    past = _any("long_ago", here) and not _any("once_more", here + place.after)
    return "check" if past or (kind == "life" and _any("joking", here)) else "full"


def _denied_inside(place: _Place) -> bool:
    """ "i am not going to kill myself": the denial stands in the matched words themselves, before the grave one."""
    head = None if _STOPPED.search(place.said) else _HEAD.search(place.said)
    return head is not None and _denied(place.before + place.said[: head.start()])


def _denied(before: str) -> bool:
    return _any("negated", before) and not _any("still_meant", before[-40:])


def _quieter(text: str, letter: bool) -> tuple[bool, bool]:
    """(worrying, denied). In an employer's letter only words in the first person count."""
    if _ABOUT_ANOTHER.any(text):
        return True, False
    denied = False
    for match in (match for _, rule in _CHECK.worth_trying(text) for match in rule.finditer(text)):
        place = _place(match)
        around = place.before[-60:] + place.said + place.after[:20]
        if letter and not _SELF.search(around):
            continue
        if _denied(place.before[-60:]):
            denied = True
        elif not _any("joking", around) and not _any("laughter", around):
            return True, denied
    return False, denied


def _around(text: str) -> Kind:
    return "others" if _OTHERS.any(text) else "home" if _HOME.any(text) else ""
