"""The page where a person sees where they are and what was promised. It asks nothing and keeps nothing."""

from __future__ import annotations

from datetime import datetime

from dialogues import listing
from dialogues.facts import Known
from dialogues.state import Journey, Person, copied_journey, copied_person
from dialogues.turn import Turn
from dialogues.vocabulary import Line, Say


def page(person: Person, journey: Journey, now: datetime, known: Known) -> list[Say]:
    """Its parts, in order. Their buttons are side questions, so they work wherever the chat has got to."""
    t = Turn(copied_person(person), copied_journey(journey), now, known)
    begun = bool(journey.memory.get("answered"))
    t.add(t.line("home"), *(listing.where(t) if begun else [t.line("home-nothing-yet")]))
    t.say(Say((), asks("resume") if begun else ()))
    listing.check_ins(t)
    t.flush()
    t.add(*listing.wins(t))
    t.flush()
    t.add(t.line("privacy"), *listing.data(t))
    t.say(Say((), asks("export", "delete")))
    return [say for say in t.says if say.lines or say.choices]


def asks(*commands: str) -> tuple[tuple[str, Line], ...]:
    return tuple((f"ask.{command}", Line(f"home-{command}")) for command in commands)
