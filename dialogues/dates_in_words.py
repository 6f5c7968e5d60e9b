"""Promises changed in plain words: "move it to friday", "cancel the note", "in the evening please"."""

from __future__ import annotations

import re
from typing import Final

from dialogues import changing, interpret, listing, looking_in, promises, telling
from dialogues.quiet_hours import HOURS
from dialogues.readers import check_in as read
from dialogues.state import CheckIn
from dialogues.turn import Turn
from dialogues.understanding import Understood

CANCELS: Final = re.compile(r"^(?:please |no,? |can you |could you )*(cancel|drop|delete|remove|take off|skip)\b")
MOVES: Final = re.compile(
    r"^(?:please |no,? |can you |could you |can we |could we )*"
    r"(move|change|shift|postpone|reschedule|make (?:it|that|this))\b"
)
ABOUT_ONE: Final = re.compile(
    r"\b(check[ -]?ins?|reminders?|dates?|messages?|hello|look(?:ing)? in|it|that|this|one)\b"
)
EXPLICIT: Final = re.compile(r"\b(check[ -]?ins?|reminders?)\b")
INSTEAD: Final = re.compile(r"\b(please|instead|better|rather|works?|suits?|prefer)\b")
# What a promise may be called, by kind.
CALLED: Final = {
    "step_due": r"\bstep|exercise|task\b",
    "interview_eve": r"\binterview\b",
    "note_sent": r"\bnote\b",
    "feedback_back": r"\bfeedback|answer\b",
    "call_it": r"\bnews\b",
    "still_open": r"\bjob|open\b",
    "carry_on": r"\bvisit|going on\b",
    "one_month": r"\bmonth\b",
    "pulse": r"\bweekly|week\b",
}


def by_words(t: Turn, heard: Understood, shown: dict[str, str]) -> bool:
    """ "move it to friday", "cancel the note", "in the evening please": True when that was its whole answer.

    Args:
        shown: the buttons beside the last question; without any, the words must name a check-in themselves.
    """
    said = heard.text.lower().strip(" .!?")
    t.ended = telling.AT_REST in shown
    handled = changed(t, heard, said, shown)
    t.ended = t.ended and handled
    return handled


def changed(t: Turn, heard: Understood, said: str, shown: dict[str, str]) -> bool:
    offered = [c for c in promises.standing(t) if f"change.{c.key}" in shown]
    all_of_them = heard.command and heard.command.name == "check_ins"
    if len(said) > 80 or all_of_them or not promises.standing(t) or t.spot.step == looking_in.HELLO:
        return False
    verb = CANCELS.match(said) or MOVES.match(said)
    if verb and EXPLICIT.search(said):
        return act(t, heard, bool(CANCELS.match(said)), chosen(t, said, heard, offered or promises.standing(t)))
    if not offered:
        return False
    if verb and (ABOUT_ONE.search(said) or any(re.search(CALLED.get(c.kind, "$^"), said) for c in offered)):
        return act(t, heard, bool(CANCELS.match(said)), chosen(t, said, heard, offered))
    return rather(t, heard, said, offered)


def rather(t: Turn, heard: Understood, said: str, offered: list[CheckIn]) -> bool:
    """A moment alone, right behind a promise: an hour is from now on, a day is for this one."""
    wanted = read.wanted(said, heard.when)
    if wanted is None or len(said.split()) > 7:
        return False
    answer = None if changing.at_rest(t) else interpret.answer(t.spot.step, heard, t.facts)
    if not changing.at_rest(t) and not (INSTEAD.search(said) and (answer is None or answer.outcome == "said")):
        return False
    if wanted in HOURS:
        moved = promises.set_hour(t, wanted)
        t.add(t.line(f"aside-hour-heard-{wanted}"))
        if moved:
            t.add(t.line("check-in-hour-moved", when=min(c.local for c in moved)))
    else:
        promises.move(t, offered[0].key, wanted)
    changing.back(t)
    return True


def chosen(t: Turn, said: str, heard: Understood, among: list[CheckIn]) -> list[CheckIn]:
    """Those the words name: by what it is about, or by its day; all of one message count as one."""
    named = [c for c in among if c.kind in CALLED and re.search(CALLED[c.kind], said)]
    day = heard.when.local.date() if heard.when and CANCELS.match(said) else None
    found = named or [c for c in among if c.local.date() == day] or among
    return found[:1] if len({c.due_at for c in found}) == 1 else found


def act(t: Turn, heard: Understood, cancels: bool, found: list[CheckIn]) -> bool:
    if len(found) > 1:
        t.add(t.line("check-ins-which"))
        listing.check_ins(t, intro=False)
        t.flush()
        return True
    key = found[0].key
    wanted = read.wanted(heard.text, heard.when)
    if cancels:
        promises.cancel(t, key)
    elif wanted:
        promises.move(t, key, wanted)
    else:
        if heard.when and heard.when.past:
            t.add(t.line("when-past"))
        changing.change(t, key)
        return True
    changing.back(t)
    return True
