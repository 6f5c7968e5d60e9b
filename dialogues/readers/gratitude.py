"""Who a note goes to, and the true thing about them."""

from __future__ import annotations

from dialogues import understanding
from dialogues.facts import Facts
from dialogues.understanding import Understood
from dialogues.vocabulary import Answer, Slots


def who(heard: Understood, facts: Facts) -> Answer | None:
    name, description, clauses = understanding.who(heard.text)
    if name is None and not clauses:
        return Answer("no_one") if heard.answer == "no" else None
    note: Slots = {"person": name or "", "description": description or "", "details": list(clauses)}
    return Answer("said", {"person": name or "", "heard_details": list(clauses), "new_note": note})


def helper(heard: Understood, facts: Facts) -> Answer | None:
    if heard.answer in ("yes", "no"):
        return Answer("yes" if heard.answer == "yes" else "nobody")
    return who(heard, facts)


def decent(heard: Understood, facts: Facts) -> Answer | None:
    if heard.answer == "no":
        return Answer("no_one")
    if heard.answer == "yes" and len(heard.text.split()) <= 2:
        return Answer("yes")
    return who(heard, facts)


def thing(heard: Understood, facts: Facts) -> Answer | None:
    return Answer("said", {"heard_details": [heard.text]}) if heard.text else None


def wants_note(facts: Facts, answer: Answer) -> Slots:
    return {"note_when": "now"} if answer.outcome == "note" else {}
