"""Words off: what a person wrote is understood, answered and dropped. Held here, at the end of every turn.

A text stays only if it is one of our own ids or a moment, in a slot that holds no words; whatever is new in a memory
is dropped until somebody says here that it is an id. Numbers and dates stay: they tell what was planned, not how.
"""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache
from typing import Any, Final

from dialogues import notes, words
from dialogues.check_ins import KINDS
from dialogues.facts import Facts
from dialogues.flow import FLOW
from dialogues.slots import WORDS, WORDS_HERE
from dialogues.state import Memory, copied_journey, copied_person
from dialogues.turn import Turn
from dialogues.vocabulary import Line

ON: Final = "words_off"
# Theirs in a short form of ours: a country's code, a zone, the digest that a message is called by, the pieces that
# stand beside the chat (made of what is kept, so of no word).
AS_IT_IS: Final = frozenset(["country", "zone", "heard_in", "newest", "hour", "put_by", "said", "asides"])
HOLLOW: Final = {"quote": "…"}  # a sentence that was sorted is still one of so many
_MOMENT: Final = re.compile(r"(\d{4}-\d\d-\d\d)?T?(\d\d:\d\d(:\d\d)?(\.\d+)?)?([+-]\d\d:\d\d)?")
_PROMISE: Final = re.compile(r"([a-z_]+)(:[a-z_0-9-]+)?(-j\d+)?")
_MORE: Final = """
    formal plain warmer full short first note two-intents-thanks paste said stock evening morning lunch afternoon
    helper met email call linkedin touch feedback nothing gap not_yours protected strength unclear buildable
    final no_word on_hold person in_person dont_know no_job one many both earlier yesterday done partly not_yet
    today week weekend until none pause at_time copied dropped sent change tomorrow waiting way company door
    feeling half_hour second long later closed maybe_later not_clear runner_up some little
    scene steps result reason particular named figure question fillers hedges
    software data sales care teaching trades office hospitality logistics management
"""


def is_on(facts: Facts) -> bool:
    return bool(facts.person.memory.get(ON))


@cache
def ids() -> frozenset[str]:
    """Everything that a memory may hold as text and that no person made."""
    steps = FLOW.steps.values()
    outcomes = {o for step in steps for o in (*step.expects.outcomes, *step.expects.choices, *step.expects.heard)}
    return frozenset({*FLOW.steps, *outcomes, *KINDS, *_MORE.split(), *notes.SIGN_OFFS, ""})


def ours(text: str) -> bool:
    """An id, a moment, or the key of a promise."""
    if text in ids() or _MOMENT.fullmatch(text) or (text.isdecimal() and len(text) <= 2):
        return True
    promise = _PROMISE.fullmatch(text)
    return bool(promise and promise[1] in KINDS)


def dropped(t: Turn) -> None:
    """At the end of a turn: what is kept of it has no word of theirs."""
    if is_on(t.facts):
        t.person.memory = emptied(t.person.memory)
        t.journey.memory = of_journey(t.journey.memory)
        for place in t.person.places:
            place.memory = emptied(place.memory)


def honest(t: Turn) -> None:
    """Nothing is said to be kept that is not."""
    if is_on(t.facts):
        t.says[:] = [replace(say, lines=tuple(unkept(t, line) for line in say.lines)) for say in t.says]


def unkept(t: Turn, line: Line) -> Line:
    key = f"unkept-{line.key}"
    return replace(line, key=key, visit=t.visit(key)) if words.has(key) else line


def of_journey(memory: Memory) -> Memory:
    return emptied({slot: value for slot, value in memory.items() if slot not in WORDS_HERE})


def emptied(memory: Memory) -> Memory:
    """The same memory as if everything that was said in words had been left out."""
    found: Memory = {}
    for slot, value in memory.items():
        if slot == "asides":  # a button's own label may name something
            found[slot] = {choice: key for choice, key in value.items() if words.has(key) or ours(key) or key == "·"}
        elif slot == "given":  # sentences that cannot be shown any more are asked for when it is their turn
            found[slot] = {step: hollowed(kept) for step, kept in value.items() if not kept["slots"].get("remarks")}
        elif slot in AS_IT_IS:
            found[slot] = value
        elif slot not in WORDS and not (isinstance(value, str) and not ours(value)):
            found[slot] = hollowed(value)
    return found


def hollowed(value: Any) -> Any:
    """Its shape stays, since whoever reads it relies on that; a text that is not ours is empty."""
    if isinstance(value, dict):
        return {k: HOLLOW.get(k, blank(v)) if k in WORDS or k in HOLLOW else hollowed(v) for k, v in value.items()}
    if isinstance(value, list):
        return [hollowed(each) for each in value if not isinstance(each, str) or ours(each)]
    return "" if isinstance(value, str) and not ours(value) else value


def blank(value: Any) -> Any:
    """Nothing, of the same kind; a number or a yes of such a slot is nothing, too."""
    return type(value)() if isinstance(value, dict | list | str) else None


def blanked(facts: Facts) -> Facts:
    """What a note or a card is made of: all that is kept, and nothing of what was only just said."""
    person, journey = copied_person(facts.person), copied_journey(facts.journey)
    person.memory, journey.memory = emptied(person.memory), of_journey(journey.memory)
    return Facts(person, journey, facts.now, facts.known, facts.place, {}, "", facts.booked, facts.dropped)
