"""Replies to a check-in: put off, moved, how a dated step went; and a moment named for a change."""

from __future__ import annotations

import re
from datetime import datetime, time
from typing import Any, Final

from dialogues import notes, understanding, words
from dialogues.check_ins import at_hour
from dialogues.facts import Facts
from dialogues.readers import feedback, feelings, gaps
from dialogues.understanding import Moment, Understood
from dialogues.vocabulary import Answer, Line, Say, Slots

LATER: Final = re.compile(
    r"^(?:maybe |a bit |some time |sometime )?later(?: please| on)?$|^snooze(?: it| this)?$|^(?:i am |i'm )?busy\b.*"
)
# A day, not only a clock time.
A_DAY: Final = re.compile(
    r"\b(mon|tue|wed|thu|fri|sat|sun)\w*\b|\b(today|tonight|tomorrow|week\w*|months?|days?|hours?|minutes?|mins?)\b|"
    r"\d(st|nd|rd|th)\b|\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*\b|\d[./-]\d",
    re.IGNORECASE,
)
HOUR_ONLY: Final = re.compile(r"\b(mornings?|lunch\w*|noon|midday|evenings?|after work)\b", re.IGNORECASE)
PARTS: Final = {"m": "morning", "l": "lunch", "n": "lunch", "e": "evening", "a": "evening"}
LIGHTER: Final = re.compile(r"\b(better|lighter|easier|calmer|improv\w+|less)\b", re.IGNORECASE)
HEAVIER: Final = re.compile(r"\b(worse|heavier|harder|rougher|awful|terrible|horrible)\b", re.IGNORECASE)
SAME: Final = re.compile(
    r"\b(same|no change|unchanged|still (?:angry|sad|ashamed|worried|numb|there))\b", re.IGNORECASE
)
NOT: Final = re.compile(r"\b(not|n't|no|hardly|nothing)\b.{0,12}", re.IGNORECASE)


def wanted(text: str, when: Moment | None) -> str | None:
    """The moment as they mean it: an hour ("evening"), a clock time ("T18:00"), a day, or to the minute."""
    part = HOUR_ONLY.search(text)
    if part and not A_DAY.search(text) and not (when and when.timed):
        return PARTS[part[0][0].lower()]
    if when is None or when.past:
        return None
    if when.timed and not A_DAY.search(text):
        return f"T{when.local:%H:%M}"
    local = when.local if when.timed or when.part else datetime.combine(when.local.date(), time())
    return local.isoformat(timespec="minutes")


def moved(heard: Understood, facts: Facts) -> Answer | None:
    """Which day or time instead."""
    found = None if over(heard, facts) else wanted(heard.text, heard.when)
    return Answer("set", {"moved_to": found}) if found else None


def over(heard: Understood, facts: Facts) -> bool:
    return heard.when is not None and understanding.over(heard.when, heard.text.lower(), facts.local)


def moment(heard: Understood, facts: Facts) -> Answer | None:
    """A day alone is midnight; whoever keeps it puts the person's hour to it."""
    if heard.when is None or over(heard, facts):
        return None
    local = heard.when.local
    exact = heard.when.timed or bool(heard.when.part)
    return Answer("set", {"moment": (local if exact else datetime.combine(local.date(), time())).isoformat()})


def interview(heard: Understood, facts: Facts) -> Answer | None:
    if heard.when is None or heard.when.past:
        return None
    local = heard.when.local if heard.when.timed else datetime.combine(heard.when.local.date(), time())
    return Answer("set", {"interview_at": local.isoformat()})


def next_round(heard: Understood, facts: Facts) -> Answer | None:
    """A day is the next round's day."""
    found = interview(heard, facts)
    return Answer("round", found.slots) if found else None


def later(heard: Understood) -> bool:
    """Put off, whatever the question behind the hello may be."""
    return bool(LATER.match(heard.text.lower().strip(" .!"))) or bool(heard.command and heard.command.name == "pause")


def put_off(heard: Understood, facts: Facts) -> Answer | None:
    """ "move it to friday", "snooze an hour", "tonight": to the hello, a moment is when to come back."""
    command = heard.command
    when = command.when if command and command.name == "pause" else heard.when
    if when is None or when.past or len(heard.text.split()) > 8:
        return Answer("not_today") if later(heard) else None
    local = when.local if when.timed or when.part else at_hour(facts, when.local)
    if local <= facts.local.replace(tzinfo=None):
        return None
    return Answer("moved", {"moved_to": local.isoformat(timespec="minutes")})


def mood(heard: Understood, facts: Facts) -> Answer | None:
    """Lighter, the same or heavier in a sentence; what is denied does not count."""
    said = NOT.sub(" ", heard.text)
    found = [name for name, rule in (("lighter", LIGHTER), ("heavier", HEAVIER), ("same", SAME)) if rule.search(said)]
    return Answer(found[0]) if len(found) == 1 else None


def note_went(facts: Facts, answer: Answer) -> Slots:
    """Another version is a shorter one, or a warmer one where it was short."""
    if answer.outcome != "another":
        return notes.sent(facts, answer)
    note = dict(facts.get("note") or {})
    note |= {"tone": "warmer", "length": "full"} if note.get("length") == "short" else {"length": "short"}
    return {"note": {**note, "own": False, "text": notes.text_of(facts, {**note, "own": False})}}


def kit(facts: Facts) -> list[Say]:
    """What has changed, in the first lines of a message: their words and neutral courtesies."""
    first = facts.get("door_person") or facts.get("first_name") or "there"
    args = {**words.args_of(facts), "first": first, "what": feedback.sentence(str(facts.get("changed", "")))}
    text = words.render(Line("check_in-kit-note", args))
    return [Say((Line("check_in-kit-intro", args),)), Say((), kind="draft", text=tuple(text.split("\n")))]


# --- a dated step ----------------------------------------------------------------------------------------------------


def slot_of(facts: Facts) -> str:
    """Which of their steps this is about."""
    key = str(facts.place.memory.get("key", "")) if facts.place else ""
    name = key.partition(":")[2].partition("-j")[0]
    return name if name in ("first_step", "second", "revisit", "other_step") else "first_step"


def plan_of(facts: Facts) -> dict[str, Any]:
    found = facts.get(slot_of(facts)) or {}
    return dict(found) if isinstance(found, dict) else {}


def step_shown(facts: Facts) -> list[Say]:
    """In their words; without any, the question alone."""
    what = plan_of(facts).get("what")
    return [Say((Line("check_in-step_due-which", {**words.args_of(facts), "what": what}),))] if what else []


def step_went(facts: Facts, answer: Answer) -> Slots:
    return {slot_of(facts): {**plan_of(facts), "done": answer.outcome}} if answer.outcome != "skip" else {}


def next_step(heard: Understood, facts: Facts) -> Answer | None:
    return gaps.first_step(heard, facts)


def next_kept(facts: Facts, answer: Answer) -> Slots:
    """The new step takes the old one's place, and what it was for stays beside it."""
    plan = answer.slots.get("plan")
    if not plan:
        return {}
    earlier = {k: v for k, v in plan_of(facts).items() if k not in ("what", "local", "timed", "part", "done")}
    what = plan.get("what") or plan_of(facts).get("what", "")
    return {slot_of(facts): {**earlier, **plan, "what": what}, "plan": plan}


def step_day(facts: Facts, answer: Answer) -> Slots:
    """The same step on another day."""
    if "moment" not in answer.slots:
        return {}
    local, earlier = datetime.fromisoformat(str(answer.slots["moment"])), plan_of(facts)
    if local.time() == time():  # a day alone keeps the hour it had
        local = datetime.combine(
            local.date(), datetime.fromisoformat(str(earlier.get("local") or "0001-01-01T18:00")).time()
        )
    return {slot_of(facts): {**earlier, "local": local.isoformat(timespec="minutes"), "timed": True, "part": ""}}


def mood_taken_up(facts: Facts, answer: Answer) -> list[Line] | None:
    """Twice heavier is said once."""
    twice = answer.outcome == "heavier" and feelings.heavy_twice(facts)
    return [Line("check_in-heavier-again", words.args_of(facts))] if twice else None


def gap_built(facts: Facts) -> bool:
    """A step towards a gap is done: can they say that they have it now? Asked once."""
    if "check_in.built" in facts.get("answered", []):
        return False
    done = (facts.get("first_step") or {}).get("done") == "done"
    return done and bool(facts.get("gaps")) and slot_of(facts) == "first_step"


def interview_lines(facts: Facts) -> list[Say]:
    """Tomorrow's interview, and their own sentence, word for word, with its date; one, and nothing added."""
    key = str(facts.place.memory.get("key", "")).partition(":")[2].partition("-j")[0] if facts.place else ""
    found = (facts.get("interviews") or {}).get(key, {})
    at = datetime.fromisoformat(found.get("at") or "0001-01-01T00:00")
    args = {**words.args_of(facts), "at": at, "timed": int(at.time() != time()), "where": found.get("where") or "none"}
    lines = [Line("check_in-interview_eve-when", args)]
    kept = facts.person.memory.get("wins", [])
    if kept:
        last = kept[-1]
        lines.append(
            Line("check_in-interview_eve-win", {**args, "win": last["text"], "on": datetime.fromisoformat(last["on"])})
        )
    return [Say(tuple(lines))]
