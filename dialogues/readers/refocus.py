"""What made it good, where else that is, and the next move there."""

from __future__ import annotations

import re
from typing import Final

from dialogues import understanding, words
from dialogues.facts import Facts
from dialogues.readers.gaps import plan_line, planned
from dialogues.understanding import Understood
from dialogues.vocabulary import Answer, Line, Slots

UNDER_IT = re.compile(
    r"^((that |just |mostly |honestly |tbh |well |because )*(i |i'm |im )?(glad |relieved )?(that )?"
    r"(i )?(don't|dont|do not|won't|wont|no longer) (have to|need to|must) (do |deal with |put up with )?|"
    r"no more |not )",
    re.IGNORECASE,
)

TITLE_AT_MOST = 60  # characters


def glad(heard: Understood, facts: Facts) -> Answer | None:
    """What they are glad to be without, in their words, without "i don't have to" before it."""
    said = UNDER_IT.sub("", heard.text).strip(" .,")
    return Answer("said", {"glad": words.facing(said)}) if said else None


def glad_asked(facts: Facts, answer: Answer) -> Slots:
    return {"glad_asked": True, "rule_asked": False, **asked_anew(facts, "refocus.rule")}


def rule_kept(facts: Facts, answer: Answer) -> Slots:
    """The rule itself; other words for it mean asking again."""
    if answer.outcome == "change":
        return {"glad_asked": False, "rule": "", **asked_anew(facts, "refocus.glad")}
    rule = {"keep": f"not {facts.get('glad')}", "said": answer.slots.get("rule", "")}.get(answer.outcome, "")
    return {"rule_asked": True, "rule": rule}


def two_things(heard: Understood, facts: Facts) -> Answer | None:
    """The things that made it good; a place named with "has that too" has the thing before it for sure."""
    elsewhere = understanding.places(heard.text)
    found = [f for f in understanding.items(heard.text) if not any(p.lower() in f.lower() for p in elsewhere)]
    if not found or not re.search(r"[^\W\d]", heard.text):
        return None
    found = [meaning(words.facing(f), heard.text) for f in pairs(found)]
    slots: Slots = {"new_features": found, "new_sure": 0}
    if elsewhere:
        slots["option"] = elsewhere[0]
        slots["new_sure"] = sure_of(heard.text, elsewhere[0], len(found))
    return Answer("said", slots)


def pairs(found: list[str]) -> list[str]:
    """ "Normal hours and nice people" is two things, where nothing else tells them apart."""
    parts = re.split(r"\s+and\s+", found[0]) if len(found) == 1 else []
    return parts if len(parts) == 2 and all(len(p.split()) <= 4 for p in parts) else found


def meaning(feature: str, text: str) -> str:
    """ "It's health data, it means something" → "health data that means something"."""
    reason = r"\s*[,.;]\s*(?:and )?(?:it|that|this) ((?:means|matters|helps|counts)\b[^.,;!?]{0,30})"
    after = re.search(re.escape(feature) + reason, text, re.IGNORECASE)
    return f"{feature} that {after[1].strip()}" if after else feature


def sure_of(text: str, place: str, count: int) -> int:
    """Which of the things that place has for sure: its number, 12 for both, 0 for unknown."""
    has = r"\b[^.!?]{0,20}\b(?:has|have|does|offers?|is)\b ?(both|all of|that|it|this|those|the same)"
    said = re.search(re.escape(place) + has, text, re.IGNORECASE)
    if not said:
        return 0
    return 12 if said[1].lower() in ("both", "all of", "those") and count > 1 else min(count, 2)


def features(facts: Facts, answer: Answer) -> Slots:
    found = list(answer.slots.get("new_features", []))[:7]
    if not found:
        return {}
    return {
        "features": found,
        "feature_1": found[0],
        "feature_2": found[1] if len(found) > 1 else "",
        "sure": int(answer.slots.get("new_sure", 0)),
    }


# The first clause is a place when it does nothing and says no time: "orbit, send my cv on monday".
DOING: Final = re.compile(
    r"^(?:message|text|call|ask|write|email|e-mail|phone|ring|ping|dm|meet|tell|contact|mail|talk|speak|see|send|apply|"
    r"look|check|walk|go|visit|read|find|try|update|search|get|make|drop|coffee|lunch|have|search|register|sign|fill|"
    r"prepare|start|finish|follow|reach|maybe|i|i'll|let me|to|tomorrow|today|tonight|next|on|in)\b",
    re.IGNORECASE,
)
SHORT_ANSWERS: Final = ("yes", "no", "ok", "okay", "sure", "maybe", "keep it", "keep", "done", "stop", "go on", "later")


def place_and_rest(text: str, facts: Facts) -> tuple[str, str]:
    """Where, and the words that are left for what and when; where may be "" ."""
    head, comma, rest = re.sub(r"^(?:maybe|perhaps|probably|i guess|so|well)[ ,]+", "", text, flags=re.I).partition(",")
    if not comma and ". " in head:  # "orient bank. send cv friday"
        head, comma, rest = head.partition(". ")
    head = re.sub(r"\bmy\b", "your", head.strip(" ."))
    is_place = not DOING.match(head) and len(head.split()) <= 5 and understanding.plan(head, facts.local)[0] is None
    if comma and head and is_place and head.lower() not in SHORT_ANSWERS:
        return (understanding.capitals(head) if len(head.split()) < 3 and not head.startswith("the ") else head), rest
    if not comma and is_place and 0 < len(head.split()) <= 4 and head.lower() not in SHORT_ANSWERS:
        return understanding.capitals(head), ""
    named = [p for p in understanding.places(text) if not person_in(text, p)]
    return (named[0] if named else ""), text


def person_in(text: str, name: str) -> bool:
    """ "Ask Ravi" names a person, not a place."""
    spoken_to = r"\b(?:ask|message|text|call|tell|mail|email|write|write to|ping|meet) "
    return bool(re.search(spoken_to + re.escape(name), text, re.IGNORECASE))


def second(heard: Understood, facts: Facts) -> Answer | None:
    """Where else, the next move and when, in one answer."""
    where, rest = place_and_rest(heard.text, facts)
    when, what = understanding.plan(rest, facts.local)
    if when and when.past:
        when = None
    option = where or facts.get("option") or ""
    if heard.text.lower().strip(" .!") in SHORT_ANSWERS or not (option or what):
        return None
    what = re.sub(re.escape(option), option, what, flags=re.IGNORECASE) if what and option else what
    return Answer("said", {"option": option, "new_place": bool(where), "move": planned(what, when, facts)})


def second_kept(facts: Facts, answer: Answer) -> Slots:
    """The newest is number two until it is held against the features; an earlier one waits beside it."""
    if "move" not in answer.slots:
        return {}
    earlier = facts.get("second") or {}
    beside = [*facts.get("places_seen", []), earlier] if earlier.get("where") else facts.get("places_seen", [])
    now = {"where": answer.slots.get("option", ""), **answer.slots["move"], "score": score(facts.get("sure"))}
    again = asked_anew(facts, "refocus.score", "refocus.another")
    return {"second": now, "places_seen": beside[-2:], "sure": 0, **again}


def score(sure: int | None) -> int | None:
    """How many of the two things it has for sure; None while nobody said."""
    return {12: 2, 1: 1, 2: 1}.get(sure or 0)


def second_taken_up(facts: Facts, answer: Answer) -> list[Line] | None:
    plan = facts.get("second") or {}
    if answer.outcome != "said":
        return None
    found = {"where": plan.get("where") or "none", "more_places": len(facts.get("places_seen", []))}
    args = {**words.args_of(facts), **found}
    lines = [Line("refocus-second-where", args)] if answer.slots.get("new_place") else []
    return [*lines, *(plan_line(facts, "refocus-second-planned", plan) if plan.get("what") else [])]


def scored(facts: Facts, answer: Answer) -> Slots:
    """How many of the two things this place has for sure; the place that has most is number two."""
    if answer.outcome == "skip":
        return {}
    now = {**(facts.get("second") or {}), "score": {"both": 2, "unsure": 0}.get(answer.outcome, 1)}
    ranked = sorted([now, *facts.get("places_seen", [])], key=lambda place: -int(place.get("score") or 0))
    return {"second": ranked[0], "places_seen": ranked[1:3], "has": answer.outcome, "scored_place": now["where"]}


def scored_taken_up(facts: Facts, answer: Answer) -> list[Line] | None:
    if answer.outcome == "skip":
        return None
    best = facts.get("second") or {}
    args = {**words.args_of(facts), "where": facts.get("scored_place") or "none", "best": best.get("where") or "none"}
    more = [Line("refocus-score-best", args)] if facts.get("places_seen") else []
    return [Line(f"refocus-score-heard-{answer.outcome}", args), *more]


def things(facts: Facts) -> tuple[str, ...]:
    return ("first", "second", "both", "unsure") if facts.get("feature_2") else ("first", "unsure")


def another(facts: Facts, answer: Answer) -> Slots:
    if answer.outcome != "yes":
        return {}
    return {"option": "", **asked_anew(facts, "refocus.second")}


def asked_anew(facts: Facts, *steps: str) -> Slots:
    """The same questions about something else: about the next place they were not asked yet."""
    return {done: [s for s in facts.get(done, []) if s not in steps] for done in ("answered", "skipped")}


def applicants(heard: Understood, facts: Facts) -> Answer | None:
    number = understanding.number(heard.text)
    digits = re.search(r"\d{1,5}", heard.text)
    found = int(digits.group()) if digits else number
    return Answer("said", {"applicants": found}) if found else None


# --- how this kind of work is doing ----------------------------------------------------------------------------------


def title_looked_up(facts: Facts, answer: Answer) -> Slots:
    """Another title in words begins anew; one of those that were offered is taken out of the same ones."""
    if answer.outcome != "said":
        return {}
    return {"outlook_title": str(answer.slots.get("outlook", ""))[:TITLE_AT_MOST], "outlook": "said"}


def looked_up(facts: Facts, answer: Answer) -> list[Line] | None:
    """The figures are the answer; only an end of it is taken up in words."""
    return None if answer.outcome in ("enough", "skip") else []
