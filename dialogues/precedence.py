"""Which goes first where words mean both: an answer to the open question, or a command that holds anywhere."""

from __future__ import annotations

from dialogues import interpret
from dialogues.flow import FLOW
from dialogues.turn import Turn
from dialogues.vocabulary import Answer

GRAVE = frozenset({"stop", "delete", "words_fine", "words_on"})
VISITS = frozenset({"practice", "cv"})  # called by their whole name, which may sound like an answer ("mock interview")
# These hold at every step, even where any words would be an answer.
FIRM = frozenset(
    [
        "help",
        "where",
        "why",
        "back",
        "repeat",
        "change",
        "stop",
        "delete",
        "export",
        "restart",
        "new_journey",
        "journeys",
        "moods",
        "patterns",
        "picture",
        "wins",
        "check_ins",
        "data",
        "buttons_only",
        "words_off",
        "words_fine",
        "words_on",
        "language",
        "timezone",
        "country",
        "human",
        "insult",
        "privacy",
        "therapy",
        "red_flags",
        "robot",
        "open",
    ]
)


def answers_first(t: Turn, command: str, answer: Answer | None, said: str) -> bool:
    """Words that are a choice and nothing else are that choice, even "stop here"; softer commands ("tomorrow",
    "thanks") give way to any of the step's closed answers, but not to "any words will do". A grave one, and a
    visit's name, give way to the very words of a button and to nothing that only resembles them."""
    if answer is None:
        return False
    step = FLOW.steps[t.spot.step]
    is_choice = answer.outcome != step.expects.words
    if command in GRAVE | VISITS and not interpret.is_label(t.spot.step, said, t.facts):
        return False
    if is_choice and not answer.rest:
        return True
    if command == "pause" and (days_asked(answer) or t.spot.step == "aside.zone"):  # a clock was asked for
        return True
    own_word = step.expects.words == "picked" and not answer.slots.get("picked", answer.slots.get(step.save))
    return command not in FIRM and not own_word and (is_choice or step.expects.words in ("rated", "set", "picked"))


def days_asked(answer: Answer) -> bool:
    """A day or an hour and nothing else, where a day or an hour was asked: no wish for a pause."""
    plan = answer.slots.get("plan")
    bare = isinstance(plan, dict) and bool(plan.get("local")) and not plan.get("what")
    return bare or "plan_day" in answer.slots or "plan_clock" in answer.slots
