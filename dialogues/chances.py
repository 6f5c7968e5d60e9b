"""Maybe later, closed, or not clear: computed from what is known, said with its reasons, and theirs to change.

Weights after the rule in which a vacancy put up again, a named person's word and being the runner-up count most.
"""

from __future__ import annotations

from typing import Final

from dialogues import words
from dialogues.facts import Facts
from dialogues.vocabulary import Answer, Line, Say, Slots

MAYBE_FROM, CLOSED_FROM = 3, -2
# reason → (weight, holds). "Kept on file" is a stock line and never weighs anything.
SIGNS: Final = (
    ("runner_up", 2, lambda f: bool(f.get("runner_up"))),
    ("person", 2, lambda f: f.get("door_word") == "person"),
    ("on_hold", 1, lambda f: has_remark(f, "not_yours")),
    ("final", 1, lambda f: f.get("stage") == "final"),
    ("buildable", 1, lambda f: bool(f.get("gaps")) and has_remark(f, "gap")),
    ("again", -2, lambda f: bool(f.get("second_no"))),
    ("no_word", -1, lambda f: f.get("door_word") == "no"),
    ("dont_reapply", -4, lambda f: bool(f.get("dont_reapply"))),
)

WEIGHTS: Final = {name: weight for name, weight, _ in SIGNS}


def has_remark(facts: Facts, kind: str) -> bool:
    return any(r["kind"] == kind for r in facts.get("remarks", []))


def door(facts: Facts, answer: Answer) -> Slots:
    """The verdict and its reasons. Only a number of signs makes a "maybe"; a stock line alone never does."""
    facts.memory["door_word"] = answer.outcome
    found = [(name, weight) for name, weight, holds in SIGNS if holds(facts)]
    score = sum(weight for _, weight in found)
    verdict = "maybe_later" if score >= MAYBE_FROM else "closed" if score <= CLOSED_FROM else "not_clear"
    shown = reasons_for(verdict, found)
    return {"door": verdict, "door_word": answer.outcome, "door_reasons": shown, "door_score": score}


def reasons_for(verdict: str, found: list[tuple[str, int]]) -> list[str]:
    """What speaks for the verdict, the weighty first; where nothing is clear, what speaks on either side."""
    if verdict == "not_clear":
        return [name for name, _ in found]
    agreeing = [(name, weight) for name, weight in found if (weight > 0) == (verdict == "maybe_later")]
    strong = [name for name, weight in agreeing if abs(weight) > 1]
    return strong or [name for name, _ in agreeing]


def verdict(facts: Facts, answer: Answer) -> list[Line]:
    args = words.args_of(facts)
    names = facts.get("door_reasons", [])[:3]
    shown = {name: words.render(Line(f"feedback-door-reason-{name}", args)) for name in names}
    against = [said for name, said in shown.items() if WEIGHTS[name] < 0]
    speaking = [said for name, said in shown.items() if WEIGHTS[name] > 0]
    both = "-both" if facts.get("door") == "not_clear" and against and speaking else ""
    key = f"feedback-door-verdict-{facts.get('door')}" + (both if shown else "-bare")
    return [Line(key, {**args, "reasons": list(shown.values()), "speaking": speaking, "against": against})]


def message(facts: Facts) -> list[Say]:
    """To a named person: the job is up again, or one below it."""
    args = {**words.args_of(facts), "first": facts.get("first_name") or "there"}
    lower = facts.get("place_answer") == "lower"
    text = words.render(Line("note-again-lower" if lower else "note-again", args))
    return [Say((Line("check_in-second_note-intro", args),)), Say((), kind="draft", text=tuple(text.split("\n")))]
