"""Corrections of what was said, and the answers of side questions."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import datetime
from typing import Final

from dialogues import understanding, words
from dialogues.facts import Facts
from dialogues.readers import gaps, refocus
from dialogues.understanding import Understood, openings
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


# The rows of the page that can be changed, and what people call them.
ROWS: Final = ("company", "role", "stage", "feeling", "half_hour", "second", "door")
CALLED: Final = {
    "company": r"company|employer|firm",
    "role": r"role|job|title|position",
    "stage": r"stage|how far",
    "feeling": r"feelings?|how it was",
    "half_hour": r"first step|step|plan|exercise",
    "second": r"number two|second|next move|other place",
    "door": r"door|verdict",
}
DOORS: Final = {
    "maybe_later": r"\b(maybe later|maybe|still open|open)\b",
    "closed": r"\bclosed?\b",
    "not_clear": r"\bnot clear|unclear\b",
}
SEES: Final = re.compile(
    r"\b(no|nope|i think|i'd say|for me|to me|it'?s|it is|that'?s|looks|disagree|see it)\b", re.IGNORECASE
)
IS: Final = r"\b(?:{names})\b(?: name)?[ :]*(?:\b(?:is|was|were|=|should be|should say|to|called)\b)?[ :]*(.+)"


def rows(facts: Facts) -> tuple[str, ...]:
    """Only what the page holds can be changed there."""
    there = {
        "company": True,
        "role": True,
        "stage": bool(facts.get("stage")),
        "feeling": bool(facts.feelings or facts.get("own_word")),
        "half_hour": bool(facts.get("first_step")),
        "second": bool(facts.get("second")),
        "door": bool(facts.get("door")),
    }
    return (*(row for row in ROWS if there[row]), "never_mind")


def correction(heard: Understood, facts: Facts) -> Answer | None:
    fixed = corrected(facts, heard.text)
    return Answer("said", {**fixed, "corrected": [v for v in fixed.values() if isinstance(v, str)]}) if fixed else None


def row_to_fix(facts: Facts, answer: Answer) -> Slots:
    """A row alone is asked about next; a row with words behind it ("the company was Initech") is changed at once."""
    if answer.outcome not in ROWS:
        return {}
    said = re.sub(r"^(?:is|was|to|:|=|should be) +", "", answer.rest)
    return {"fixed": "", **value_of(facts, answer.outcome, said), "fixing": answer.outcome}


def change_taken_up(facts: Facts, answer: Answer) -> list[Line] | None:
    """Nothing yet where only the row was named."""
    if answer.outcome in ROWS:
        return [Line("goodbye-change-heard-said")] if facts.get("fixed") else []
    return None


def fix(heard: Understood, facts: Facts) -> Answer | None:
    """The right words for the row that is being changed."""
    fixed = value_of(facts, str(facts.get("fixing")), heard.text) or corrected(facts, heard.text)
    return Answer("said", fixed) if fixed else None


def corrected(facts: Facts, argument: str) -> Slots:
    """ "company:Initech" or "Ana>Anna" (from a command), or plain words ("the company was Initech")."""
    field, colon, value = argument.partition(":")
    if colon and field in ROWS:
        return value_of(facts, field, value)
    old, arrow, new = argument.partition(">")
    if arrow:
        by_name = replaced(facts, old.strip(), new.strip())
        return by_name or value_of(facts, "stage", new) or value_of(facts, "feeling", new)
    for name, names in CALLED.items():
        said = re.search(IS.format(names=names), argument, re.IGNORECASE)
        if said and (found := value_of(facts, name, said[1])):
            return found
    for name in ("stage", "door", "feeling"):
        if found := value_of(facts, name, argument.lstrip(":")):
            return found
    return {}


def value_of(facts: Facts, field: str, value: str) -> Slots:
    """The row's slots, given anew; nothing where the words do not say what."""
    value = value.strip(" .")
    found = VALUES[field](facts, value) if value and field in VALUES else {}
    return {**found, "fixed": field} if found else {}


def company_of(facts: Facts, value: str) -> Slots:
    company, _ = understanding.job(value)
    return {"company": company or understanding.capitals(value)}


def role_of(facts: Facts, value: str) -> Slots:
    _, role = understanding.job(value)
    return {"role": role or understanding.capitals(value)}


def stage_of(facts: Facts, value: str) -> Slots:
    stage = openings.stage(re.split(r",? (?:and )?not\b", value.lower())[0])
    return {"stage": stage} if stage != "unknown" else {}


def feeling_of(facts: Facts, value: str) -> Slots:
    heard = understanding.understand(value, facts.local)
    felt = {"feelings": list(heard.feelings), "feeling_words": list(heard.feeling_words)} if heard.feelings else {}
    strong = {"strength": min(max(heard.strength, 1), 5)} if heard.strength is not None else {}
    return felt | strong


def step_of(facts: Facts, value: str) -> Slots:
    when, what = understanding.plan(value, facts.local)
    plan = gaps.planned(what, None if when and when.past else when, facts)
    new = {k: v for k, v in plan.items() if v not in ("", None)}
    return {"first_step": {**(facts.get("first_step") or {}), **new}} if new.keys() & {"what", "local"} else {}


def second_of(facts: Facts, value: str) -> Slots:
    where, rest = refocus.place_and_rest(value, facts)
    when, what = understanding.plan(rest, facts.local) if where != value else (None, None)
    old = facts.get("second") or {}
    if not where and when is None:
        return {"second": {**old, "where": understanding.capitals(value)}}
    plan = {k: v for k, v in gaps.planned(what, when, facts).items() if v not in ("", None)}
    return {"second": {**old, **plan, **({"where": where} if where else {})}}


def door_of(facts: Facts, value: str) -> Slots:
    return next(({"door": name} for name, said in DOORS.items() if re.search(said, value, re.IGNORECASE)), {})


def seen_otherwise(facts: Facts, text: str) -> Slots:
    """ "I think it's closed", said about the door's verdict: short, and nothing else in it."""
    found = door_of(facts, text) if SEES.search(text) and len(text.split()) <= 10 else {}
    return {**found, "fixed": "door"} if found else {}


VALUES: Final[dict[str, Callable[[Facts, str], Slots]]] = {
    "company": company_of,
    "role": role_of,
    "stage": stage_of,
    "feeling": feeling_of,
    "half_hour": step_of,
    "second": second_of,
    "door": door_of,
}


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
    found = words.country_code(heard.text)
    return Answer("said", {"country": found}) if found else None
