"""Two wishes in one reply: what they feel is heard first, the other is named, kept, and then taken up."""

from __future__ import annotations

import re
from datetime import datetime
from typing import Final

from dialogues import asking, resting, understanding
from dialogues.flow import FLOW
from dialogues.turn import Turn
from dialogues.understanding import Moment, Understood

CLAUSES: Final = re.compile(r"[.,;!?\n]+|\b(?:and|but|so|then|also)\b", re.I)
QUIET: Final = re.compile(r"\b(pause|snooze|remind me|be quiet|write to me|come back)\b", re.I)
BREAK: Final = re.compile(r"\b(?:need|want|take|have|like|could use) (?:a |some )?(?:rest|break|time off)\b", re.I)
THANK: Final = re.compile(
    r"\b(?:want to|wanna|would like to|i'd like to|going to|should|need to|let's|lets|help me) "
    r"(?:still |also |just )?(?:thank (?:them|her|him|someone)|write (?:the|a|that) (?:thank[ -]?you|note))\b|"
    r"^\s*thank them\b",
    re.I,
)
POLITE: Final = re.compile(r"^(?:(?:can|could|may|shall) (?:we|i|you)|i (?:want|need|would like) to|let's|lets) ", re.I)
FIRST: Final = ("feelings.name", "feelings.more", "feelings.strength")  # what they feel, before anything else


def heard_both(t: Turn, heard: Understood) -> bool:
    """Notices the second wish. True: both are answered with this."""
    if t.place is not None or heard.command or heard.letter or not heard.feelings or heard.feelings == ("fine",):
        return False
    if THANK.search(heard.text):
        return thanks_kept(t)
    wish = next((found for part in CLAUSES.split(heard.text) if (found := wanted(part, t))), None)
    if wish is None:
        return False
    if t.journey.step in FIRST:
        t.journey.memory["parked"] = list(wish)
        return False
    t.add(t.line("two-intents-felt", felt=list(heard.feeling_words)))
    return take_up(t, *wish) or asked(t)


def asked(t: Turn) -> bool:
    asking.ask(t)
    return True


def wanted(part: str, t: Turn) -> tuple[str, str] | None:
    """A break, or quiet until a moment, in a few words of their own."""
    if len(part.split()) > 8:
        return None
    if BREAK.search(part):
        return "rest", ""
    if not QUIET.search(part):
        return None
    command = understanding.understand(POLITE.sub("", part.strip()), t.facts.local).command
    if command is None or command.name != "pause" or (command.when and command.when.past):
        return None
    return "pause", written(command.when)


def written(when: Moment | None) -> str:
    return when.local.replace(tzinfo=None).isoformat(timespec="minutes") if when else ""


def thanks_kept(t: Turn) -> bool:
    """The note is on their path: there it is begun, and not offered."""
    memory = t.journey.memory
    if "gratitude.open" in (*memory.get("answered", []), *memory.get("skipped", [])) or not t.journey.step.startswith(
        ("arrival.", "feelings.")
    ):
        return False
    memory.setdefault("given", {})["gratitude.open"] = {
        "outcome": "now",
        "slots": {"note_when": "now"},
        "sure": True,
        "line": "two-intents-thanks",
    }
    memory["parked"] = ["note", ""]
    return False


def goes_on(t: Turn) -> bool:
    """Called before the next question. The other wish is named at once, and has its turn once they were heard.

    Returns:
        True: nothing is asked any more.
    """
    kind, argument, *told = t.journey.memory.get("parked") or ["", ""]
    if not kind or t.place is not None or t.journey.step not in FLOW.steps:
        return False
    if kind != "note" and t.journey.step not in FIRST:
        t.journey.memory.pop("parked")
        t.add(t.line("two-intents-now", other=kind))
        return take_up(t, kind, argument)
    if kind == "note":
        t.journey.memory.pop("parked")
    elif told:
        return False
    else:
        t.journey.memory["parked"] = [kind, argument, True]
    if t.journey.step != "gratitude.who":
        t.add(t.line("two-intents-kept", other=kind))
    return False


def take_up(t: Turn, kind: str, argument: str) -> bool:
    """True: that was all, and it is quiet now; else there is a question to ask about it."""
    if kind == "pause" and argument:
        resting.pause(t, datetime.fromisoformat(argument))
        t.flush()
        return True
    t.open(f"aside.{kind}")
    return False
