"""An interview they mention: its day is asked where it was not said; the evening before gets one sentence of theirs.

A moment the person names counts as asked for; it is shown with [Change] and [Cancel] like every other promise.
"""

from __future__ import annotations

import re
from datetime import datetime, time, timedelta
from typing import Final

from dialogues import promises, understanding
from dialogues.check_ins import at_hour
from dialogues.quiet_hours import HOURS
from dialogues.turn import Turn
from dialogues.understanding import Understood
from dialogues.understanding import when as moments
from dialogues.vocabulary import Answer

ASK: Final = "aside.interview"
ROUNDS: Final = frozenset({"check_in.yes_what", "check_in.call_it"})
ASKED_BEHIND: Final = frozenset({("feelings.interview", "yes"), *((address, "round") for address in ROUNDS)})
# Told as over, or as somebody else's.
OVER: Final = re.compile(
    r"\b(was|were|went|had|did|didn't|failed|bombed|froze|blew|yesterday|last|ago|after the|since the|rejected|no)\b",
    re.IGNORECASE,
)
# "at" alone may be where, not when: only these make us ask for a day.
AHEAD: Final = re.compile(
    r"\b(have|have got|i've got|got|another|next|upcoming|invited|coming up)\b.{0,40}"
    r"\b(interview|trial day|assessment)\b",
    re.IGNORECASE,
)


def mentioned(t: Turn, heard: Understood) -> None:
    """Before the answer is kept: remembers the sentence's moment, or that there was none."""
    if "interview_mentioned" not in t.details or t.spot.step in (ASK, "feelings.write", "check_in.write"):
        return
    for sentence in understanding.sentences(heard.text):
        if not re.search(r"\b(interview|trial day|assessment)\b", sentence, re.IGNORECASE) or OVER.search(sentence):
            continue
        when = moments.moment(sentence, t.facts.local)
        if when is not None and not when.past:
            t.interview = (when.local if when.timed else datetime.combine(when.local.date(), time())).isoformat()
        elif AHEAD.search(sentence) and not t.journey.memory.get("interview_asked"):
            t.interview = ""
        if t.interview is not None:
            company, _ = understanding.job(sentence)
            found = understanding.places(sentence)
            t.journey.memory["interview_where"] = found[0] if found else company or ""
            return


def after(t: Turn, address: str, answer: Answer) -> None:
    """Called once the answer is kept: books, or asks for the day before anything else is asked."""
    if (address == ASK and answer.outcome == "set") or (address in ROUNDS and "interview_at" in answer.slots):
        book(t, str(t.journey.memory.get("interview_at", "")))
    elif t.interview:
        book(t, t.interview)
    elif t.interview == "" or (address, answer.outcome) in ASKED_BEHIND:
        t.journey.memory["interview_asked"] = True
        t.open(ASK, quiet=True)
    t.interview = None


def book(t: Turn, text: str) -> None:
    """The evening before, and the next day how it went."""
    if not text:
        return
    moment = datetime.fromisoformat(text)
    key = moment.date().isoformat()
    kept = t.journey.memory.setdefault("interviews", {})
    kept[key] = {"at": text, "where": t.journey.memory.pop("interview_where", "")}
    evening = datetime.combine(moment.date() - timedelta(days=1), HOURS["evening"])
    eve = promises.book(t, "interview_eve", evening, key)
    told = promises.book(t, "interview_after", at_hour(t.facts, moment + timedelta(days=1)), key)
    if eve is None and told is not None:  # the evening is over already: what remains is told by itself
        t.journey.memory.setdefault("announce", []).append([told.kind, told.key])
