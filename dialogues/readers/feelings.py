"""Feelings and their strength, and what the answers about them mean beside the words."""

from __future__ import annotations

from datetime import timedelta

from dialogues import words
from dialogues.facts import Facts
from dialogues.understanding import Understood
from dialogues.vocabulary import Answer, Line, Slots


def feelings(heard: Understood, facts: Facts) -> Answer | None:
    """Feelings by meaning; a short answer that names none of ours is their own word."""
    if heard.feelings:
        return Answer("picked", {"picked": list(heard.feelings), "feeling_words": list(heard.feeling_words)})
    if heard.text and len(heard.text.split()) <= 4:
        return Answer("picked", {"picked": [], "own_word": heard.text, "feeling_words": [heard.text]})
    return None


def felt(facts: Facts, answer: Answer) -> Slots:
    """The list, main first, without doubles; "disappointed" counts as sad, and keeps its own word."""
    picked = answer.slots.get("picked") or answer.slots.get("feelings") or []
    named = answer.slots.get("feeling_words") or [called(each) for each in picked]
    ids = ["sad" if p == "disappointed" else p for p in picked]
    return {"feelings": list(dict.fromkeys(ids)), "feeling_words": list(named), "tired": "tired" in ids}


def called(feeling: str) -> str:
    """As its button calls it ("worried"), for a feeling that was tapped."""
    return words.render(Line(words.label_key("feelings.name", feeling))).lower()


def felt_too(facts: Facts, answer: Answer) -> Slots:
    if answer.outcome != "picked":
        return {}
    more = felt(facts, answer)
    return {
        "feelings": list(dict.fromkeys([*facts.feelings, *more["feelings"]])),
        "feeling_words": list(dict.fromkeys([*facts.get("feeling_words", []), *more["feeling_words"]])),
        "more_words": more["feeling_words"],
    }


def strength(facts: Facts, answer: Answer) -> Slots:
    """More than five is five here, and the number is remembered."""
    number = int(answer.slots.get("number") or answer.slots.get("strength") or 0)
    slots: Slots = {"moods": [*facts.get("moods", []), number if number <= 5 else 5]}
    if number > 5:
        slots["raw"] = number
    return slots


def strength_again(facts: Facts, answer: Answer) -> Slots:
    return strength(facts, answer) if answer.outcome == "rated" else {}


def pace(facts: Facts, answer: Answer) -> Slots:
    return {"pace": "short"} if answer.outcome == "tell" else {}


def told_them(facts: Facts, answer: Answer) -> Slots:
    return {
        "go_on": {"pace": "short"},
        "full": {"pace": "full"},
        "stop": {"pace": "just_this"},
        "family": {"tell_whom": "family"},
        "referrer": {"tell_whom": "referrer"},
    }.get(answer.outcome, {})


def mood(facts: Facts, answer: Answer) -> Slots:
    if answer.outcome == "skip":
        return {}
    return {"moods": [*facts.get("moods", []), answer.outcome]}


def heavy_twice(facts: Facts) -> bool:
    return list(facts.get("moods", []))[-2:] == ["heavier", "heavier"]


def urge(heard: Understood, facts: Facts) -> Answer | None:
    """They are about to answer whoever refused them."""
    return Answer("send") if "urge_to_answer" in facts.details else None


def talk(heard: Understood, facts: Facts) -> Answer | None:
    return Answer("said", {"talked": int(facts.get("talked", 0)) + 1}) if heard.text else None


def rest(facts: Facts, answer: Answer) -> Slots:
    """The weekend ends on Monday morning."""
    if answer.outcome != "weekend":
        return {}
    monday = facts.local + timedelta(days=7 - facts.local.weekday())
    return {"rest_until": monday.date().isoformat()}


def visits(facts: Facts, answer: Answer) -> Slots:
    return {"visits": answer.outcome}
