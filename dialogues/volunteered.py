"""What a reply says beside its answer: facts that later questions need not ask again.

Facts that were said are `sure`; those picked out between the lines are put down and shown for correction.
"""

from __future__ import annotations

from typing import Any

from dialogues.turn import Turn
from dialogues.understanding import Understood
from dialogues.understanding import details as seen_details


def details(heard: Understood) -> dict[str, str]:
    """Detail id → the words that showed it, in the order of mention."""
    return dict(seen_details(heard.text))


def keep(t: Turn, heard: Understood) -> None:
    """Before the answer is applied: `given` holds, by step, what that step will be answered with when it is reached."""
    if t.place is not None or t.journey.step == "feelings.write":  # what is written there is kept nowhere
        return
    memory = t.journey.memory
    at = t.journey.step
    phase = at.split(".")[0]
    if at in ("arrival.opening", "arrival.story", "arrival.letter"):
        opening(t, heard)
    if phase in ("arrival", "feelings"):
        feelings(t, heard)
    if at == "feelings.name" and heard.strength is not None and "number_given" not in memory:
        give(t, "feelings.strength", "rated", {"strength": clamp(heard.strength), "number": heard.strength}, True)
    for detail, slot in (
        ("told_everyone", "waiting"),
        ("self_blame", "self_blame"),
        ("all_or_nothing", "absolute"),
        ("tired", "tired"),
        ("one_of_two", "runner_up"),
    ):
        if detail in t.details:
            memory[slot] = True
    if "try_again" in t.details and not at.startswith("arrival."):
        give(t, "feedback.door", "person", {}, True)


def opening(t: Turn, heard: Understood) -> None:
    said = heard.opening
    memory = t.journey.memory
    if said.company or said.role:
        slots: dict[str, Any] = {k: v for k, v in (("company", said.company), ("role", said.role)) if v}
        give(t, "arrival.role", "said", slots, True)
    if said.stage and said.stage != "unknown":
        give(t, "arrival.stage", said.stage, {"stage": said.stage}, "many_rounds" not in t.details)
    elif "many_rounds" in t.details:
        give(t, "arrival.stage", "final", {"stage": "final"}, False)
    if said.many:
        memory["hints_many"] = True
    if said.count:
        memory["count"] = said.count


def feelings(t: Turn, heard: Understood) -> None:
    """A feeling shown before it was asked for: put down, and the question becomes what else is there."""
    if not heard.feelings or t.journey.step.startswith("feelings.") or heard.feelings == ("fine",):
        return
    main = heard.feelings[0]
    named = main in heard.feeling_words
    give(t, "feelings.name", "picked", {"feelings": list(heard.feelings), "felt_first": main}, named)


def give(t: Turn, step: str, outcome: str, slots: dict[str, Any], sure: bool) -> None:
    if step in t.journey.memory.get("answered", []) or step == t.journey.step:
        return
    given: dict[str, Any] = t.journey.memory.setdefault("given", {})
    given[step] = {"outcome": outcome, "slots": slots, "sure": sure}


def clamp(number: int) -> int:
    return min(max(number, 1), 5)
