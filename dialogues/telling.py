"""Promises told to the person: with weekday and clock, and with [Change] and [Cancel] beside them."""

from __future__ import annotations

from typing import Final

from dialogues import asking, promises, words
from dialogues.state import CheckIn
from dialogues.turn import Turn

TOLD_AT_THE_END: Final = "step_due"  # dated steps are told together, when the day is summed up
AT_REST: Final = "·"  # stands among the buttons; no word of theirs can mean it


def announce(t: Turn) -> bool:
    """Says what was booked since the last question, with [Change] and [Cancel]."""
    if t.journey.memory.pop("offer_still_open", False) and promises.find(t, "still_open") is None:
        t.add(t.line("check_in-unclear-offer"))
        asking.offer(t, ("ask_then.",))
    if kind := t.journey.memory.pop("no_room", ""):  # they would expect a day here
        t.add(t.line("check_in-no-room-rest" if kind == "interview_eve" else "check_in-no-room"))
    waiting: list[list[str]] = t.journey.memory.get("announce", [])
    at_end = t.ended or not t.spot.step.startswith(("gaps.", "refocus."))
    made = {c.key: c for c in promises.standing(t)}
    now = [a for a in waiting if a[1] in made and (at_end or a[0] != TOLD_AT_THE_END)]
    t.journey.memory["announce"] = [a for a in waiting if a not in now and a[1] in made]
    groups: dict[tuple[str, str], list[CheckIn]] = {}
    for kind, key in now:
        groups.setdefault((kind, "" if kind == "carry_on" else made[key].local.isoformat()), []).append(made[key])
    for booked in groups.values():
        tell(t, booked)
    return bool(groups)


def tell(t: Turn, booked: list[CheckIn]) -> None:
    """One sentence for what is asked in one message; several visits are one consent."""
    first = booked[0]
    moments = sorted({c.local for c in booked})
    line = f"check_in-booked-{first.kind}" + ("-visits" if len(moments) > 1 else "-both" if len(booked) > 1 else "")
    if line.endswith("-visits") and len({m.time() for m in moments}) > 1:  # else their days were shown before the yes
        line += "-days"
    days = (first.local.date() - t.facts.local.date()).days
    listed = [words.render(t.line("check_in-moment", when=m)) for m in moments]
    follows = next((c.local for c in promises.together(t, first) if c.kind == "interview_after"), None)
    found = {"when": moments[0], "days": days, "moments": listed, "follows": int(follows is not None)}
    t.add(t.line(line if words.has(line) else "check_in-booked", **found, then=follows or moments[0]))
    verbs = ("change", "cancel", "never") if first.kind == "day_after" else ("change", "cancel")
    offer(t, *(["list."] if len(moments) > 1 else [f"{verb}.{first.key}" for verb in verbs]), at_rest=t.ended)


def offer(t: Turn, *choices: str, at_rest: bool) -> None:
    """Buttons beside a promise. `at_rest`: no question follows, so none is asked again behind a change."""
    asking.offer(t, choices)
    if at_rest:
        t.person.memory["asides"][AT_REST] = AT_REST
