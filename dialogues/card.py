"""The day on one page, in text: only what they said, what they planned, and what was promised."""

from __future__ import annotations

from typing import Any

from dialogues import words
from dialogues.facts import Facts
from dialogues.readers import feelings, gaps
from dialogues.vocabulary import Line, Say

ROWS = ("happened", "felt", "well", "build", "rule", "second", "look_in")


def card(facts: Facts) -> list[Say]:
    """The rows that have something in them; an empty row is left out, never shown as missing."""
    args = words.args_of(facts)
    text = tuple(rows(facts))
    choices = tuple((c, Line(words.label_key("goodbye.card", c), args)) for c in ("change", "keep", "forget"))
    return [
        Say((Line("goodbye-card-intro", args),)),
        Say((), choices, kind="card", text=text),
        Say((Line("goodbye-card-close", args),)),
    ]


def rows(facts: Facts) -> list[str]:
    args = words.args_of(facts)
    found = ((name, ROWS_OF[name](facts)) for name in ROWS)
    return [words.render(Line(f"card-{name}", {**args, **more})) for name, more in found if more is not None]


def happened(facts: Facts) -> dict[str, Any] | None:
    if not any(facts.get(slot) for slot in ("company", "role", "stage", "count", "counts", "scope")):
        return None
    return {"many": int(facts.get("scope") == "many"), "sent": int(facts.get("sent") or facts.get("count") or 0)}


def felt(facts: Facts) -> dict[str, Any] | None:
    named = facts.get("feeling_words") or [feelings.called(each) for each in facts.feelings]
    return {"felt": list(named), "number": facts.strength} if named else None


def well(facts: Facts) -> dict[str, Any] | None:
    wins = facts.get("wins", [])
    return {"win": wins[0]["text"]} if wins else None


def build(facts: Facts) -> dict[str, Any] | None:
    step, open_gaps = facts.get("first_step") or {}, facts.get("gaps", [])
    if not open_gaps and not step.get("what"):
        return None
    gap = open_gaps[0] if open_gaps else facts.get("look") or "none"
    found = {"gap": gap, "what": step.get("what") or "none", "looked": int(not open_gaps and bool(facts.get("look")))}
    return found | gaps.dated(step)


def rule(facts: Facts) -> dict[str, Any] | None:
    """What relief told: theirs, for the next search."""
    return {"rule": facts.get("rule")} if facts.get("rule") else None


def second(facts: Facts) -> dict[str, Any] | None:
    option = facts.get("second") or {}
    if not option.get("where") and not option.get("what"):
        return None
    return {"where": option.get("where") or "none", "what": option.get("what") or "none"} | gaps.dated(option)


def look_in(facts: Facts) -> dict[str, Any] | None:
    moments = sorted({c.local for c in facts.promised})
    if not moments:
        return None
    return {"moments": " · ".join(words.render(Line("card-moment", {"when": m})) for m in moments)}


ROWS_OF = {
    "happened": happened,
    "felt": felt,
    "well": well,
    "build": build,
    "rule": rule,
    "second": second,
    "look_in": look_in,
}
