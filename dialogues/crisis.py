"""A life comes before a job. What is said when there are signs of danger, and the way back from there.

Wording is for review by someone trained before a release. No picture, no cheer, no check-in follows for a day.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Final

from dialogues import asking, promises
from dialogues.flow import MODE
from dialogues.turn import Turn
from dialogues.understanding import Crisis, helplines
from dialogues.vocabulary import Answer, Line, Say

# Graver first: a graver sign always gets its own card at once; the same card never twice in ten minutes.
GRAVITY: Final = ("now", "life", "self_harm", "others", "home", "check")
AGAIN_AFTER: Final = timedelta(minutes=10)
HUSH: Final = timedelta(hours=24)
ASKS: Final = {"now": "aside.now", "life": "aside.danger", "self_harm": "aside.danger", "others": "aside.others"}


def answer(t: Turn, crisis: Crisis) -> bool:
    """True: the reply was about a life, and this is the whole answer to it."""
    if crisis.level == "full":
        card(t, crisis.kind if crisis.kind in ASKS else "life")
    elif crisis.kind in ("others", "home"):
        card(t, crisis.kind)
    elif crisis.level == "check":
        return check(t)
    else:
        if crisis.negated:
            t.add(t.line("crisis-negated"))
        return False
    return True


def lines(t: Turn) -> dict[str, str]:
    """The numbers for this person's country, or the guess their time zone makes."""
    country = t.person.memory.get("country") or helplines.country_of(t.person.zone)
    found = helplines.line(country)
    return {
        "line": found.number or "findahelpline.com",
        "hours": found.hours or "none",
        "sms": found.text or "none",
        "emergency": found.emergency,
        "country": found.country or "none",
    }


def card(t: Turn, kind: str) -> None:
    last = t.person.memory.get("crisis", {})
    lately = last and t.now - datetime.fromisoformat(last["at"]) < AGAIN_AFTER
    graver = not last or GRAVITY.index(kind) < GRAVITY.index(last["kind"])
    t.person.memory["crisis"] = {"kind": kind, "at": t.now.isoformat(), "seen": True}
    hush(t)
    if lately and not graver:
        t.add(Line("crisis-again", lines(t)))
    else:
        t.flush()
        t.add(Line(f"crisis-{kind}", lines(t)))
        t.says.append(Say(tuple(t.pending), kind="crisis"))
        t.pending.clear()
    if step := ASKS.get(kind):
        t.open(step, quiet=True)
        asking.ask(t)
    t.flush()


def hush(t: Turn) -> None:
    """Job talk and check-ins rest for a day; what was promised is moved, not piled up."""
    MODE.fire("hush", t.person)
    until = (t.facts.local + HUSH).replace(tzinfo=None)
    promises.postpone_all(t, until)


def check(t: Turn) -> bool:
    """One gentle question, and not the same one twice in a day: then the line, unasked, in one sentence."""
    last = t.person.memory.get("checked")
    t.person.memory["checked"] = t.now.isoformat()
    if last and t.now - datetime.fromisoformat(last) < HUSH:
        t.add(Line("crisis-line", lines(t)))
        return False
    t.open("aside.asked", quiet=True)
    asking.ask(t)
    return True


def answered(t: Turn, answer: Answer) -> None:
    """The buttons of the cards."""
    key = f"crisis-on-{answer.outcome}"
    t.add(Line(key, lines(t)))
    if answer.outcome in ("thoughts", "both"):
        hush(t)
        t.person.memory["crisis"] = {"kind": "life", "at": t.now.isoformat(), "seen": True}
    if answer.outcome == "back" and t.person.mode == "hushed":
        MODE.fire("back", t.person)
    if answer.outcome == "search":
        t.person.memory["gently"] = t.facts.local.date().isoformat()
