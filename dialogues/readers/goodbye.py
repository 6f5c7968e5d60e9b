"""Corrections of what was said, and the answers of side questions."""

from __future__ import annotations

import re
from datetime import datetime

from dialogues import understanding, words
from dialogues.facts import Facts
from dialogues.understanding import Understood
from dialogues.vocabulary import Answer, Line, Slots


def anyway(facts: Facts, answer: Answer) -> Slots:
    return {"anyway": True} if answer.outcome == "anyway" else {}


def anything(heard: Understood, facts: Facts) -> Answer | None:
    return Answer("said") if heard.text else None


def quiet_until(facts: Facts, answer: Answer) -> list[Line] | None:
    """When the next word comes, and what is held until then."""
    if answer.outcome != "said":
        return None
    note = facts.get("note") or {}
    first = (note.get("details") or [""])[0]
    held = [facts.get("company"), facts.get("first_name"), first and f'"{first}"']
    due = min((c.local for c in facts.promised), default=None)
    found = {
        "dated": int(due is not None),
        "when": due or datetime.fromisoformat("0001-01-01"),
        "days": (due.date() - facts.local.date()).days if due else 0,
        "held": [h for h in held if h] or "none",
        "page": int("feelings.write" in facts.get("answered", [])),
    }
    return [Line("goodbye-quiet-until", {**words.args_of(facts), **found})]


def correction(heard: Understood, facts: Facts) -> Answer | None:
    fixed = corrected(facts, heard.text)
    return Answer("said", {**fixed, "corrected": [str(v) for v in fixed.values()]}) if fixed else None


def corrected(facts: Facts, argument: str) -> Slots:
    """ "company:Initech" or "Ana>Anna" (from a command), or plain words ("the company was Initech")."""
    field, colon, value = argument.partition(":")
    if colon and field in ("company", "role"):
        return {field: value.strip()}
    old, arrow, new = argument.partition(">")
    if arrow:
        return replaced(facts, old.strip(), new.strip())
    said = re.search(r"\b(company|role|job|title)\b\W+(?:is|was|=|should be)?\W*(.+)", argument, re.IGNORECASE)
    if said:
        name = "company" if said.group(1).lower() == "company" else "role"
        company, role = understanding.job(said.group(2))
        return {name: (company if name == "company" else role) or said.group(2).strip(" .")}
    return {}


def replaced(facts: Facts, old: str, new: str) -> Slots:
    """The value that was given once is given anew wherever it stands in plain slots or in the note."""
    found: Slots = {}
    for slot in ("company", "role", "person", "option", "own_word"):
        if str(facts.get(slot, "")).lower() == old.lower() and old:
            found[slot] = new
    note = facts.get("note")
    if note and old and old.lower() in str(note.get("person", "")).lower():
        found["note"] = {**note, "person": re.sub(re.escape(old), new, note["person"], flags=re.IGNORECASE)}
        found.setdefault("person", found["note"]["person"])
    return found


def zone(heard: Understood, facts: Facts) -> Answer | None:
    found = understanding.zone(heard.text, facts.now)
    return Answer("said", {"zone": found}) if found else None


def hour(heard: Understood, facts: Facts) -> Answer | None:
    part = heard.when.part if heard.when else ""
    return Answer(part) if part else None


def country(heard: Understood, facts: Facts) -> Answer | None:
    found = understanding.helplines.country_named(heard.text)
    return Answer("said", {"country": found}) if found else None
