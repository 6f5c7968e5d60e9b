"""A gap, one step towards it, its day and hour."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from dialogues import understanding, words
from dialogues.facts import Facts
from dialogues.understanding import Understood
from dialogues.vocabulary import Answer, Line, Slots


def gap(heard: Understood, facts: Facts) -> Answer | None:
    return Answer("said", {"gap": heard.text[:120]}) if heard.text else None


def gap_picked(facts: Facts, answer: Answer) -> Slots:
    gaps = facts.get("gaps", [])
    at = {"first": 0, "second": 1, "third": 2}.get(answer.outcome)
    if at is not None and at < len(gaps):
        return {"gaps": [gaps[at], *(g for g in gaps if g != gaps[at])]}
    if answer.outcome == "none":
        return {"gaps": []}
    return {"gaps": [str(answer.slots["gap"]), *gaps]} if "gap" in answer.slots else {}


def first_step(heard: Understood, facts: Facts) -> Answer | None:
    when, what = understanding.plan(heard.text, facts.local)
    if when and when.past:
        return None
    if not what and not when:
        return None
    return Answer("said", {"plan": planned(what, when, facts)})


def planned(what: str | None, when: understanding.Moment | None, facts: Facts) -> dict[str, Any]:
    """A moment without a clock gets the hour of its part of the day, or the person's own."""
    plan: dict[str, Any] = {"what": what or "", "local": ""}
    if when:
        local = when.local
        if not when.timed and not when.part:
            local = local.replace(hour=18 if local.weekday() < 5 else 11, minute=0)
        plan["local"] = local.isoformat(timespec="minutes")
        plan |= {"timed": when.timed, "part": when.part}
    return plan


def plan_line(facts: Facts, key: str, plan: dict[str, Any]) -> list[Line]:
    """ "Saturday 7 November at 10:00, one exercise": their words, with the moment they mean."""
    return [Line(key, {**words.args_of(facts), **dated(plan), "what": plan.get("what") or "none"})]


def dated(plan: dict[str, Any]) -> dict[str, Any]:
    """`dated`: 1 with a clock, 2 with a day alone, 0 without either."""
    local = plan.get("local")
    how = (1 if plan.get("timed") else 2) if local else 0
    return {"dated": how, "when": datetime.fromisoformat(local or "0001-01-01"), "part": plan.get("part") or "none"}


def step_taken_up(facts: Facts, answer: Answer) -> list[Line] | None:
    plan = facts.get("first_step") or {}
    if "plan" not in answer.slots or not plan.get("local"):
        return None
    return plan_line(facts, "gaps-first_step-planned", plan)


def step_kept(facts: Facts, answer: Answer) -> Slots:
    plan = answer.slots.get("plan")
    if not plan:
        return {}
    earlier = facts.get("first_step") or {}
    return {"first_step": {**earlier, **{k: v for k, v in plan.items() if v != ""}}}


def lacks_when(facts: Facts) -> bool:
    return not (facts.get("first_step") or {}).get("local")


def step_when(heard: Understood, facts: Facts) -> Answer | None:
    if heard.when is None or heard.when.past:
        return None
    plan = planned((facts.get("first_step") or {}).get("what"), heard.when, facts)
    return Answer("said", {"first_step": plan, "plan": plan})


def step_done(facts: Facts, answer: Answer) -> Slots:
    step = dict(facts.get("first_step") or {})
    return {"first_step": {**step, "done": answer.outcome}} if answer.outcome != "skip" else {}


def ally(heard: Understood, facts: Facts) -> Answer | None:
    name, _, _ = understanding.who(heard.text)
    return Answer("said", {"ally": name or heard.text[:80]}) if heard.text else None


def ask_whom(heard: Understood, facts: Facts) -> Answer | None:
    return Answer("said", {"law": heard.text[:200]}) if heard.text else None


def revisit(heard: Understood, facts: Facts) -> Answer | None:
    when, what = understanding.plan(heard.text, facts.local)
    if not what:
        return None
    slots: Slots = {"revisit": {"what": what, "local": when.local.isoformat(timespec="minutes") if when else ""}}
    return Answer("said", {**slots, "gaps": [what[:80]]})
