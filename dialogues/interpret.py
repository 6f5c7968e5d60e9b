"""A reply meets a step: which of its outcomes is meant, if any. Nothing is decided here about where it leads."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import datetime

from dialogues import understanding, words
from dialogues.facts import Facts
from dialogues.flow import FLOW
from dialogues.understanding import Understood
from dialogues.vocabulary import Answer, Choice, Choices, Expects, Line, Moment, Scale, Step

TOGETHER = ","  # several choices of a step, tapped as one
ALONE = "only"  # the choice that none of the others goes with


# What is said there becomes a name, a thing or a plan of theirs; a question to us is none of these.
NAMED = frozenset(
    ["arrival.role", "gratitude.who", "gratitude.thing", "refocus.two", "refocus.second", "gaps.first_step"]
)
ASKS = re.compile(
    r"(?:(?:and|but|so|ok|wait|sorry|thank you|thanks)[,. ]+)*(?:what|how|why|who|where|when|which|should|can|could|"
    r"do you|does|did|is|are) [^?]+\?$",
    re.I,
)


def offered(step: Step, facts: Facts) -> tuple[str, ...]:
    """The choices on show today, in order."""
    return tuple(step.offers(facts)) if step.offers else step.expects.choices


def labels(address: str, ids: tuple[str, ...], facts: Facts) -> tuple[tuple[str, Line], ...]:
    keys = [words.label_key(address, each) for each in ids]
    args = words.args_of(facts) if any(words.variables(key) for key in keys) else {}
    return tuple((each, Line(key, args)) for each, key in zip(ids, keys, strict=True))


def is_label(address: str, said: str, facts: Facts) -> bool:
    """The very words of a button that is on show, or of its other names."""
    named = words.options(labels(address, offered(FLOW.steps[address], facts), facts))
    return said.casefold().strip(" .!?") in {name.casefold() for names in named.values() for name in names}


def answer(address: str, heard: Understood, facts: Facts) -> Answer | None:
    """The step's outcome these words mean; None when there is none to be seen."""
    step = FLOW.steps[address]
    by_label = chosen(address, step, heard, facts)
    if by_label and by_label.outcome == "hello" and by_label.rest and step.reads:  # greeted, and then told
        by_label = None
    if by_label and (by_label.outcome != step.expects.words or not step.reads):
        return by_label
    if address in NAMED and ASKS.match(heard.text.strip()):
        return None
    if step.reads and (seen := step.reads(heard, facts)):
        return seen
    if by_label or (step.reads and step.expects.words == "said"):
        return by_label
    return by_kind(step.expects, step.save, heard, facts.local) or by_first_sentence(address, heard, facts)


def by_first_sentence(address: str, heard: Understood, facts: Facts) -> Answer | None:
    """ "Tomorrow, whatever. Why shouldn't I?": the first sentence is the answer, and the rest stands beside it."""
    step, parts = FLOW.steps[address], understanding.sentences(heard.text)
    if not isinstance(step.expects, Choice) or len(parts) < 2 or heard.letter:
        return None
    found = chosen(address, step, understanding.understand(parts[0], facts.local), facts)
    return replace(found, rest=" ".join(parts[1:])) if found else None


def chosen(address: str, step: Step, heard: Understood, facts: Facts) -> Answer | None:
    """A choice by label, number, synonym or emoji, and the words that followed it."""
    shown = offered(step, facts)
    others = tuple(c for c in (*step.expects.choices, *step.expects.heard) if c not in shown)
    named = (*shown, *(c for c in others if words.has(words.label_key(address, c))))
    if not named:
        return None
    shown_as = labels(address, named, facts)
    options = words.options(shown_as)
    if (language := facts.person.memory.get("heard_in")) and words.speaks(words.key_of(address), language):
        theirs = words.options(shown_as, language)
        options = {choice: (*names, *theirs[choice]) for choice, names in options.items()}
    several = isinstance(step.expects, Choices)
    ids, rest = understanding.chosen(heard.text, options, several=several)
    if not ids:
        return None
    if several and ids != (ALONE,):
        return Answer(step.expects.words, {step.save: list(ids)} if step.save else {}, rest)
    return Answer(ids[0], {}, rest)


def past(heard: Understood, now: datetime) -> bool:
    """The moment they named is over: "last Monday", "3 November" on the fourth."""
    return heard.when is not None and understanding.over(heard.when, heard.text.lower(), now)


def by_kind(expects: Expects, slot: str, heard: Understood, now: datetime) -> Answer | None:
    if isinstance(expects, Scale):
        number = heard.strength if heard.strength is not None else understanding.number(heard.text)
        if number is None:
            return None
        return Answer(expects.words, {slot: min(max(number, expects.low), expects.high), "number": number})
    if isinstance(expects, Moment):
        if heard.when is None or past(heard, now):
            return None
        return Answer(expects.words, {slot: heard.when.local.isoformat(timespec="minutes")} if slot else {})
    if expects.words and heard.text.strip(" .,;!?…-") and not isinstance(expects, Choices):
        return Answer(expects.words, {slot: heard.text} if slot else {})
    return None


def tapped(address: str, choice: str) -> Answer | None:
    """A button's answer; None if the step has no such choice (a number on a scale counts)."""
    expects = FLOW.steps[address].expects
    if isinstance(expects, Scale) and choice.isdecimal() and expects.low <= int(choice) <= expects.high:
        return Answer(expects.words, {FLOW.steps[address].save: int(choice), "number": int(choice)})
    if choice == "skip":
        return Answer("skip")
    ids = choice.split(TOGETHER) if isinstance(expects, Choices) else [choice]
    if not set(ids) <= set(expects.choices):
        return None
    if isinstance(expects, Choices) and (picked := [each for each in ids if each != ALONE]):
        return Answer(expects.words, {FLOW.steps[address].save or "picked": picked})
    return Answer(choice)


def together(step: str, choice: str) -> bool:
    """Whether the choice is one of several that may be picked at once."""
    expects = FLOW.steps[step].expects if step in FLOW.steps else None
    return isinstance(expects, Choices) and choice in expects.choices and choice != ALONE
