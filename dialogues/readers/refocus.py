"""What made it good, where else that is, and the next move there."""

from __future__ import annotations

import re

from dialogues import understanding
from dialogues.facts import Facts
from dialogues.readers.gaps import plan_line, planned
from dialogues.understanding import Understood
from dialogues.vocabulary import Answer, Line, Slots


def two_things(heard: Understood, facts: Facts) -> Answer | None:
    elsewhere = understanding.places(heard.text)
    found = [f for f in understanding.items(heard.text) if not any(p.lower() in f.lower() for p in elsewhere)]
    if not found:
        return None
    slots: Slots = {"new_features": found}
    if elsewhere:
        slots["option"] = elsewhere[0]
    return Answer("said", slots)


def features(facts: Facts, answer: Answer) -> Slots:
    return {"features": answer.slots.get("new_features", [])[:7]}


def second(heard: Understood, facts: Facts) -> Answer | None:
    """Where else, the next move and when, in one answer."""
    when, what = understanding.plan(heard.text, facts.local)
    if when and when.past:
        when = None
    elsewhere = understanding.places(heard.text)
    option = elsewhere[0] if elsewhere else facts.get("option")
    if not option and not what:
        return None
    return Answer("said", {"option": option or what or "", "move": planned(what, when, facts)})


def second_kept(facts: Facts, answer: Answer) -> Slots:
    return {"second": {"where": answer.slots.get("option", ""), **answer.slots.get("move", {})}} if answer.slots else {}


def second_taken_up(facts: Facts, answer: Answer) -> list[Line] | None:
    plan = facts.get("second") or {}
    if answer.outcome != "said" or not plan.get("what"):
        return None
    return plan_line(facts, "refocus-second-planned", plan)


def applicants(heard: Understood, facts: Facts) -> Answer | None:
    number = understanding.number(heard.text)
    digits = re.search(r"\d{1,5}", heard.text)
    found = int(digits.group()) if digits else number
    return Answer("said", {"applicants": found}) if found else None
