"""A gap, one step towards it, its day and hour."""

from __future__ import annotations

import re
from datetime import datetime, time, timedelta
from typing import Any, Final

from dialogues import understanding, words
from dialogues.facts import Facts
from dialogues.understanding import Understood
from dialogues.vocabulary import Answer, Line, Say, Slots

HEDGES: Final = re.compile(
    r"\b(i guess|i think|maybe|probably|perhaps|i suppose|tbh|i (can|could) ask)\b", re.IGNORECASE
)


def gap(heard: Understood, facts: Facts) -> Answer | None:
    return Answer("said", {"gap": heard.text[:120]}) if heard.text else None


def gap_picked(facts: Facts, answer: Answer) -> Slots:
    gaps = facts.get("gaps", [])
    at = {"first": 0, "second": 1, "third": 2}.get(answer.outcome)
    if at is not None and at < len(gaps):
        return {"gap": gaps[at], "gaps": [gaps[at], *(g for g in gaps if g != gaps[at])]}
    if answer.outcome == "none":
        return {"gaps": []}
    named = str(answer.slots.get("gap") or "")
    if not named:
        return {}
    same = next((g for g in gaps if g.lower() in named.lower() or named.lower() in g.lower()), named)
    return {"gap": same, "gaps": [same, *(g for g in gaps if g != same)]}


AFTERNOON: Final = 15  # the hour "in the afternoon" stands for
ASKING: Final = re.compile(r"^(what|why|how|which|who|huh)\b.{0,30}$|\?$", re.IGNORECASE)


def first_step(heard: Understood, facts: Facts) -> Answer | None:
    if ASKING.search(heard.text) and heard.when is None:
        return None
    when, what = understanding.plan(heard.text, facts.local)
    if when and when.past:
        return None
    if not what and not when:
        return None
    return Answer("said", {"plan": planned(what, when, facts)})


def step_choices(facts: Facts) -> tuple[str, ...]:
    """An example first; after it, the same by tapping. With an offer taken back there is nothing else to pick."""
    if facts.get("stage") == "withdrawn":
        return ("pick" if facts.get("example_shown") else "example", "none")
    return ("pick" if facts.get("example_shown") else "example", "something_else", "none")


def things(facts: Facts) -> tuple[str, ...]:
    """Calls and papers where an offer was taken back, something to learn everywhere else."""
    return ("ask", "write") if facts.get("stage") == "withdrawn" else ("read", "exercise", "ask")


def step_what(heard: Understood, facts: Facts) -> Answer | None:
    """The thing to do, to a day that is known already."""
    step, (when, what) = facts.get("first_step") or {}, understanding.plan(heard.text, facts.local)
    plan = planned(what or heard.text.strip(" ."), None if when and when.past else when, facts)
    return Answer("said", {"plan": {**step, **{k: v for k, v in plan.items() if v not in ("", None)}}})


def planned(what: str | None, when: understanding.Moment | None, facts: Facts) -> dict[str, Any]:
    """A moment without a clock gets the hour of its part of the day, or the person's own."""
    plan: dict[str, Any] = {"what": what or "", "local": ""}
    if when:
        local = when.local
        afternoon = not when.timed and not when.part and local.hour == AFTERNOON
        if not when.timed and not when.part and not afternoon:
            local = local.replace(hour=18 if local.weekday() < 5 else 11, minute=0)
        plan["local"] = local.isoformat(timespec="minutes")
        plan |= {"timed": when.timed, "part": "afternoon" if afternoon else when.part}
    return plan


def plan_line(facts: Facts, key: str, plan: dict[str, Any]) -> list[Line]:
    """ "Saturday at 10:00, one exercise": their words turned to face them, with the moment they mean."""
    what = words.facing(plan.get("what") or "none")
    return [Line(key, {**words.args_of(facts), **dated(plan), **nearness(facts, plan), "what": what})]


def nearness(facts: Facts, plan: dict[str, Any]) -> dict[str, Any]:
    """`days` from today, so that a day this week can be called as people call it; -1 without a date."""
    local = plan.get("local")
    return {"days": (datetime.fromisoformat(local).date() - facts.local.date()).days if local else -1}


def dated(plan: dict[str, Any]) -> dict[str, Any]:
    """`dated`: 1 with a clock, 2 with a day alone, 0 without either."""
    local = plan.get("local")
    how = (1 if plan.get("timed") else 2) if local else 0
    return {"dated": how, "when": datetime.fromisoformat(local or "0001-01-01"), "part": plan.get("part") or "none"}


def step_taken_up(facts: Facts, answer: Answer) -> list[Line] | None:
    plan = facts.get("first_step") or {}
    if "plan" not in answer.slots:
        return None
    if not (plan.get("local") and plan.get("what")):
        return []
    return plan_line(facts, "gaps-first_step-planned", plan)


def step_kept(facts: Facts, answer: Answer) -> Slots:
    plan = answer.slots.get("plan")
    if not plan:
        return {"example_shown": True} if answer.outcome == "example" else {}
    earlier = facts.get("first_step") or {}
    step = {**earlier, **{k: v for k, v in plan.items() if v != ""}}
    return {"first_step": step, "gaps": meant_first(facts.get("gaps", []), str(step.get("what", "")))}


def meant_first(gaps: list[str], what: str) -> list[str]:
    """The gap that the step's own words are about stands first; without a sign the order stays."""
    said = {w for w in re.findall(r"[\w+#]+", what.lower()) if len(w) > 2}
    return sorted(gaps, key=lambda gap: not said & set(re.findall(r"[\w+#]+", gap.lower())))


def lacks_when(facts: Facts) -> bool:
    return not (facts.get("first_step") or {}).get("local")


def lacks_what(facts: Facts) -> bool:
    return not (facts.get("first_step") or {}).get("what")


def step_when(heard: Understood, facts: Facts) -> Answer | None:
    if heard.when is None or heard.when.past:
        return None
    plan = planned((facts.get("first_step") or {}).get("what"), heard.when, facts)
    return Answer("said", {"first_step": plan, "plan": plan, "plan_day": plan["local"]})


def other_taken_up(facts: Facts, answer: Answer) -> list[Line] | None:
    plan = facts.get("other_step") or {}
    return plan_line(facts, "gaps-first_step-planned", plan) if answer.outcome == "said" and plan.get("what") else None


def other_kept(facts: Facts, answer: Answer) -> Slots:
    return {"other_step": answer.slots["plan"]} if "plan" in answer.slots else {}


# The three small pickers: a day, a time, and one thing to do.
DAYS: Final = {"today": 0, "tomorrow": 1}
TIMES: Final = {"morning": time(10), "noon": time(12, 30), "afternoon": time(16), "evening": time(19)}


def days(facts: Facts) -> tuple[str, ...]:
    """Today only while there is something left of it; Saturday where that is not tomorrow or today."""
    today = ("today",) if facts.local.time() < time(18) else ()
    return (*today, "tomorrow", *(("saturday",) if facts.local.weekday() < 4 else ()))


def day(heard: Understood, facts: Facts) -> Answer | None:
    if heard.when is None or heard.when.past:
        return None
    return Answer("set", {"plan_day": heard.when.local.isoformat(timespec="minutes")})


def clock(heard: Understood, facts: Facts) -> Answer | None:
    if heard.when is None or not heard.when.timed:
        return None
    return Answer("set", {"plan_clock": heard.when.local.strftime("%H:%M")})


def picked_day(facts: Facts, answer: Answer) -> Slots:
    """The day alone; Saturday is the coming one, never today."""
    if answer.outcome == "skip":
        return {}
    ahead = DAYS.get(answer.outcome) if answer.outcome != "saturday" else (5 - facts.local.weekday()) % 7 or 7
    if answer.outcome == "set":
        return {"first_step": {"local": f"{str(answer.slots['plan_day'])[:10]}T00:00", "timed": False, "part": ""}}
    day = facts.local.date() + timedelta(days=ahead or 0)
    return {"first_step": {"local": f"{day.isoformat()}T00:00", "timed": False, "part": ""}}


def picked_time(facts: Facts, answer: Answer) -> Slots:
    """The hour on that day; an hour of today that is over becomes tomorrow's."""
    step = dict(facts.get("first_step") or {})
    unknown = answer.outcome == "skip" or (answer.outcome == "set" and "plan_clock" not in answer.slots)
    if unknown or not step.get("local"):
        return {}
    hour = time.fromisoformat(str(answer.slots["plan_clock"])) if answer.outcome == "set" else TIMES[answer.outcome]
    local = datetime.combine(datetime.fromisoformat(str(step["local"])).date(), hour)
    if local <= facts.local.replace(tzinfo=None):
        local += timedelta(days=1)
    return {"first_step": {**step, "local": local.isoformat(timespec="minutes"), "timed": True}}


def picked_what(facts: Facts, answer: Answer) -> Slots:
    """A button's thing to do, in the words of its label."""
    if "plan" in answer.slots:
        return step_kept(facts, answer)
    if answer.outcome in ("skip", "said"):
        return {}
    label = words.render(Line(words.label_key("gaps.step_what", answer.outcome), words.args_of(facts)))
    label = f"{answer.outcome} {answer.rest}" if answer.rest else label  # "read chapter two", in their words
    return {"first_step": {**(facts.get("first_step") or {}), "what": label[:1].lower() + label[1:]}}


def what_taken_up(facts: Facts, answer: Answer) -> list[Line] | None:
    plan = facts.get("first_step") or {}
    if answer.outcome == "skip" or not plan.get("what"):
        return None
    return plan_line(facts, "gaps-first_step-planned", plan)


def ally(heard: Understood, facts: Facts) -> Answer | None:
    name, _, _ = understanding.who(heard.text)
    return Answer("said", {"ally": name or heard.text[:80]}) if heard.text else None


def ally_words(facts: Facts) -> list[Say]:
    """The ask, ready to copy: short, and easy to say no to."""
    args = words.args_of(facts)
    text = words.render(Line("gaps-ally-words", args))
    return [Say((Line("gaps-ally-intro", args),)), Say((), kind="draft", text=tuple(text.split("\n")))]


def ask_whom(heard: Understood, facts: Facts) -> Answer | None:
    said = HEDGES.sub("", heard.text).strip(" .,")
    return Answer("said", {"law": words.facing(said)[:200]}) if said else None


def revisit(heard: Understood, facts: Facts) -> Answer | None:
    when, what = understanding.plan(heard.text, facts.local)
    if not what:
        return None
    slots: Slots = {"revisit": {"what": what, "local": when.local.isoformat(timespec="minutes") if when else ""}}
    return Answer("said", {**slots, "gaps": [what[:80]]})
