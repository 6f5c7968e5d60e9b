"""A question of theirs while ours stands open: answered as far as a program honestly can, and then ours returns.

Nothing is guessed about a firm, a law or a life. What can be done about it today is said in one sentence.
"""

from __future__ import annotations

import re
from typing import Final

from dialogues import asking, understanding
from dialogues.showing import two_lines
from dialogues.turn import Turn
from dialogues.understanding import Understood

QUESTION: Final = re.compile(
    r"\?|^(?:(?:and|but|so|ok|okay|well|no|yes|hey|please|now)[, ]+)*"
    r"(?:what|how|why|who|where|when|which|should|shall|can|could|would|do|does|did|is|are|am|will)\b"
    r"(?! (?:it|i|the) (?:is|was|am)\b)",
    re.I,
)
# Most particular first. "them" who wait to hear are told; those who refused are another matter.
TOPICS: Final = (
    ("law", r"\b(sue|suing|legal\w*|illegal|lawyer|court|compensation|my rights|break the law)\b"),
    ("old_job", r"\b(old|my|the) (job|place|post) back\b|\b(call|ask|tell|go back to|talk to) my (old |ex-?)?boss\b"),
    (
        "winner",
        r"\b(look (at )?(him|her|them)|face (him|her|them)|sit (next to|with|beside) (him|her|them)|congratulate)\b",
    ),
    (
        "tell",
        r"\b(how|what)\b.{0,24}\b(tell|explain|say)\b.{0,24}"
        r"\b(wife|husband|partner|mum|mom|dad|mother|father|parents|family|kids|friends?|people|everyone|everybody|her|him)\b",
    ),
    ("tone", r"\b(warmer|formal|shorter|too (warm|friendly|short|formal))\b"),
    ("number_two", r"\bnumber two\b"),
    ("long", r"\bhow (long|many (more )?questions|much longer)\b"),
    ("point", r"\bwhat'?s the point\b|\bwhat is the point\b|\bwhy (bother|even)\b|\bthe point of (this|that)\b"),
    ("why_they", r"\bwhy (did|do|didn'?t|would|wouldn'?t|was|wasn'?t|am|not) ?(they|she|he|me|i|it)?\b"),
    ("ahead", r"\b(what if|will (they|he|she|i|it|this)|do you think|is it (going|gonna))\b"),
    ("what_now", r"\b(what|how) (should|do|can|would|could|shall) (i|you)\b|\bwhat now\b|\bshould i\b"),
)
COMPILED: Final = tuple((name, re.compile(pattern, re.I)) for name, pattern in TOPICS)


def topic(text: str) -> str:
    """What their question is about; "other" where that cannot be seen, "" where nothing is asked."""
    asked = [part for part in understanding.sentences(text) if QUESTION.search(part.strip())]
    if not asked and not QUESTION.search(text.strip()):
        return ""
    said = " ".join(asked) or text
    return next((name for name, pattern in COMPILED if pattern.search(said)), "other")


def answered(t: Turn, heard: Understood) -> bool:
    """Words that answer nothing and ask something. A question that can't be answered twice over gives way to the
    ladder, so that nobody goes round in circles."""
    about = topic(heard.text)
    if not about or (about == "other" and t.spot.memory.get("wondered")):
        return False
    if about == "other":
        t.spot.memory["wondered"] = True
    t.spot.memory.setdefault("misses", 1)  # what is shown with ours stands just above
    say(t, about)
    asking.again(t)
    return True


def beside(t: Turn, heard: Understood) -> None:
    """A question behind an answer ("just this. but should I call my boss?") is not left standing."""
    told_age = "too_old" in t.details and t.spot.step in AFTER_SORTING
    if told_age and not t.journey.memory.get("unfair_named"):
        t.journey.memory["unfair_named"] = True
        t.add(t.line("asked-age"))
    parts = understanding.sentences(heard.text)
    about = topic(parts[-1]) if len(parts) > 1 else ""
    if about in ALSO and t.place is None:
        say(t, about)


AFTER_SORTING: Final = ("feedback.confirm", "feedback.others", "feedback.well", "feedback.mine")  # before, it is sorted
ALSO: Final = frozenset({"law", "old_job", "winner", "long", "point"})


def say(t: Turn, about: str) -> None:
    if about == "tell":
        for each in two_lines(t.facts):
            t.say(each)
        return
    t.add(t.line(f"asked-{about}"))
