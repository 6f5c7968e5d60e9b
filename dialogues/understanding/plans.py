"""When and what, in one answer: "saturday 10am, one exercise" is a moment and an act. The act keeps their words."""

from __future__ import annotations

import re
from datetime import datetime

from dialogues.understanding.companies import capitals
from dialogues.understanding.lists import Rule, sections
from dialogues.understanding.normalise import tidy
from dialogues.understanding.shapes import Moment
from dialogues.understanding.when import moment, whole

_SETS = sections("small_words.txt")

_EDGES = Rule(
    (
        r"^(?:(?:and|then|so|maybe|i will|i'll|ill|i would|i'd|i want to|i am going to|i'm going to|im going to|"
        r"gonna|let's say|let's|say|ok|okay|probably|i guess|i think|to|on|at|by|in|the|please|yes|yeah|sure|"
        r"let me|i can|i could|i plan to|plan to|just) ?[,.:]? )+|(?:[ ,.]+(?:and|then|on|at|by|around|about|"
        r"in the|the|maybe|or so|this|for|i guess|i think|before|after|from|until))+$"
    ),
    re.IGNORECASE,
)
_PEOPLE_VERBS = Rule(
    (
        r"\b(?P<verb>message|text|call|ask|write|write to|email|e-mail|phone|ring|ping|dm|meet|tell|contact|mail|"
        r"talk to|speak to|see) (?P<name>[a-z][\w'-]+)\b(?! (?:about|him|her|them) )?"
    ),
    re.IGNORECASE,
)
_NOT_A_NAME = frozenset(_SETS["plans not_a_name"])
_REASON = Rule(r"^(?:he|she|they|it|that|this|because|we|i (?:know|think|hope)|not|who|so|him|her)\b", re.IGNORECASE)


def plan(text: str, now: datetime) -> tuple[Moment | None, str | None]:
    """(moment, act). The act is the first clause that is no time and no reason, with people's names in capitals."""
    typed = tidy(text)
    found = moment(typed, now)
    clauses = [c.strip() for c in re.split(r"(?:[.;!?]+(?=\s|$)|\n)\s*|,\s+|\s+[-–—]\s+", typed) if c.strip()]
    acts = [act for act in (_act(c, now) for c in clauses) if act]
    return found, _named(acts[0]) if acts else None


def _act(clause: str, now: datetime) -> str | None:
    """A clause without its time words; None if nothing, or only a reason, is left."""
    if whole(clause, now) or _REASON.match(clause):
        return None
    left = clause
    for _ in range(3):
        found = _stretch(left, now)
        if found is None:
            break
        left = f"{left[: found[0]].rstrip()} {left[found[1] :].lstrip()}".strip()
    left = _strip(left)
    return left if len(re.sub(r"\W", "", left)) > 2 else None


def _strip(left: str) -> str:
    while True:
        slim = _EDGES.sub("", left).strip(" ,.")
        if slim == left:
            return left
        left = slim


def _stretch(clause: str, now: datetime) -> tuple[int, int] | None:
    """Where the longest run of words is that reads as nothing but a moment."""
    words = list(re.finditer(r"\S+", clause))
    best: tuple[int, int] | None = None
    for size in range(min(6, len(words)), 0, -1):
        for at in range(len(words) - size + 1):
            start, end = words[at].start(), words[at + size - 1].end()
            run = clause[start:end]
            if _COUNTS.match(run) and _GOES_ON.match(clause[end:]):
                continue  # "at two job ads": a count, no clock
            if _SPAN_ONLY.fullmatch(run.strip(" ,.").lower()) or not whole(run, now):
                continue
            best = (start, end)
            break
        if best:
            return best
    return None


_COUNTS = Rule(r"(?:.* )?(?:at |by )?(?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten)$", re.IGNORECASE)
_GOES_ON = Rule(r" +(?!on\b|tomorrow|today|tonight|in\b|then|i\b|to\b|and\b|sharp|am\b|pm\b|o'clock)\w", re.IGNORECASE)

# "half an hour" in "read for half an hour" is how long, not when.
_SPAN_ONLY = Rule(
    r"(?:for )?(?:a|an|one|two|three|half|half an|\d+)(?: an?)? (?:minutes?|mins?|hours?|days?|weeks?|"
    r"months?|years?)|\d+|one|two|three|please|then|first|may|march|mar|sun|sat|second"
)


def _named(act: str) -> str:
    def capital(match: re.Match[str]) -> str:
        name = match["name"]
        if name.lower() in _NOT_A_NAME or (name.lower().endswith("s") and len(name) > 5):
            return match[0]
        return (
            match[0][: match.start("name") - match.start()]
            + (capitals(name) if name.islower() else name)
            + match[0][match.end("name") - match.start() :]
        )

    return _PEOPLE_VERBS.sub(capital, act, count=1)
