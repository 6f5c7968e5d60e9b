"""One line of a CV: does it begin with a verb, say how much and what changed, and read at a glance? And the line anew.

The new line takes away and turns round; it adds no word that the person did not write.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import Final

from dialogues.practice.evidence import regular, verbs

LONG: Final = 24  # words; about two printed lines
LONGEST: Final = 300  # characters of what is looked at
_BULLET: Final = re.compile(r"^\s*(?:[-–•*·>]+|\d+[.)])\s*")
_DUTY: Final = re.compile(
    r"^(?:i (?:was|am|have been) |was )?"
    r"(?:(?:mainly |also |solely |jointly )?(?:responsible for|in charge of|tasked with|charged with|involved in)|"
    r"duties included?:?|responsibilities included?:?|tasks included?:?)\s+",
    re.IGNORECASE,
)
_MY_TASK: Final = re.compile(
    r"^my (?:main )?(?:tasks?|duties|responsibilities|job|role) (?:was|were|is|are|included?)\s+(?:to\s+)?",
    re.IGNORECASE,
)
_PRONOUN: Final = re.compile(r"^(?:i|we)(?:'ve| have)?(?: also| successfully)?\s+", re.IGNORECASE)
_INSIDE: Final = re.compile(r"\b(?:i|me|my|we|our|us)\b", re.IGNORECASE)
_EMPTY: Final = re.compile(
    r"\b(?:successfully|effectively|efficiently|various|numerous|several different|really|very|in order)\b ?",
    re.IGNORECASE,
)
_NUMBER: Final = re.compile(
    r"\d[\d.,]*%?|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|fifty|hundreds?|thousands?|"
    r"half|third|quarter|double|twice)\b",
    re.IGNORECASE,
)
_CHANGE: Final = re.compile(
    r"\b(?:cut|reduced|raised|grew|halved|doubled|tripled|increased|decreased|shortened|saved|improved|won|launched|"
    r"replaced|introduced|merged|ended|stopped|brought in|from .{1,40} to|by \d|so that|which (?:cut|saved|led)|"
    r"resulting in|leading to|down to|up to|fewer|faster|sooner|instead of|without|no (?:complaints?|errors?))\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Look:
    """`verb`: the verb it begins with, "" if it does not. `duty`: how it opens where that says what was to be done, and
    not what was done. `anew`: the line again in their words, "" where that would change nothing."""

    words: int
    verb: str
    number: str
    change: str
    duty: str
    pronoun: str
    anew: str


def look(line: str) -> Look:
    bare = stripped(line)
    opening = _DUTY.match(bare) or _MY_TASK.match(bare)
    pronoun = _INSIDE.search(bare)
    new = rewritten(bare)
    number, changes = _NUMBER.search(bare), [found[0] for found in _CHANGE.finditer(bare)]
    return Look(
        words=len(bare.split()),
        verb="" if opening or _PRONOUN.match(bare) else opens_with(bare),
        number=number[0] if number else "",
        change=max(changes, key=len, default=""),
        duty=opening[0].strip() if opening else "",
        pronoun=pronoun[0] if pronoun else "",
        anew=new if new.casefold() != bare.casefold().rstrip(" .") and opens_with(new) else "",
    )


def stripped(line: str) -> str:
    return re.sub(r"\s+", " ", _BULLET.sub("", line)).strip()[:LONGEST]


def opens_with(bare: str) -> str:
    """Its first word, where that is something done: "led", "built"; "managing" names a task and is none."""
    first = re.split(r"[^\w'-]", bare, maxsplit=1)[0].casefold()
    past = first.endswith("ed") and len(first) > 4
    return (
        first if past or verbs().get(first, ("", False))[1] or first in ("led", "ran", "won", "grew", "oversaw") else ""
    )


def rewritten(bare: str) -> str:
    """What was a duty becomes a deed; pronouns in front and empty words go. Everything else stays as they wrote it."""
    rest = _DUTY.sub("", bare, count=1)
    rest = _MY_TASK.sub("", rest, count=1) if rest == bare else rest
    rest = _PRONOUN.sub("", rest, count=1)
    rest = _EMPTY.sub("", rest)
    first, space, behind = rest.partition(" ")
    if space and rest != bare:
        rest = f"{done(first)}{space}{deeds(behind)}" if first.casefold().endswith("ing") else rest
    return (rest[:1].upper() + rest[1:]).strip(" .") or bare


def deeds(behind: str) -> str:
    """More tasks behind the first: "managing X, ordering Y and training Z" → "managed X, ordered Y and trained Z"."""
    return re.sub(r"(?:(?<=\band )|(?<=, ))\w+ing\b(?= \w)", lambda m: done(m[0]), behind)


def done(word: str) -> str:
    """ "managing" → "managed", "writing" → "wrote"; a word whose past is unknown stays as it is."""
    low = word.casefold()
    return _OWN_PAST.get(low) or regular_pasts().get(low) or word


@cache
def regular_pasts() -> dict[str, str]:
    """-ing → -ed, for the verbs that have one."""
    bases = (form for form, (verb, over) in verbs().items() if form == verb and not over)
    return {ing(base): regular(base) for base in bases if regular(base) in verbs()}


def ing(base: str) -> str:
    return f"{base[:-1]}ing" if base.endswith("e") and not base.endswith("ee") else f"{base}ing"


_PASTS = """
    managing/managed handling/handled leading/led running/ran supporting/supported supervising/supervised
    maintaining/maintained overseeing/oversaw processing/processed cleaning/cleaned ensuring/ensured
    operating/operated assisting/assisted planning/planned coordinating/coordinated working/worked
    caring/cared providing/provided dealing/dealt selling/sold teaching/taught driving/drove writing/wrote
    making/made keeping/kept taking/took giving/gave building/built buying/bought controlling/controlled
    doing/did helping/helped stocking/stocked shipping/shipped setting/set cutting/cut
    administering/administered preparing/prepared conducting/conducted performing/performed
    implementing/implemented creating/created holding/held recruiting/recruited stopping/stopped putting/put
    getting/got scanning/scanned budgeting/budgeted
"""
_OWN_PAST: Final = {task: deed for task, _, deed in (each.partition("/") for each in _PASTS.split())}
