"""What one answer has, and the one thing in it to do again. It quotes and gives no mark.

A fault needs evidence as much as praise does: where nothing is wrong, nothing is said to be.
Order and lengths follow the usual advice for structured interviews; the thresholds are ours.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Final

from dialogues.practice.evidence import count, hits, shows, without
from dialogues.practice.parts import FINDS, STEPS, TELLS, Pieces, changed, is_case, most_done, own, read, result

# Which parts a kind of question asks for, the one that is missed most first.
PARTS: Final[Mapping[str, tuple[str, ...]]] = {
    "behaviour": ("steps", "result", "scene"),
    "strength": ("scene",),
    "weakness": ("named", "steps"),
    "motive": ("particular", "steps"),
    "reason": ("reason",),
    "odd": ("reason",),
    "skill": ("steps", "scene"),
    "situation": ("steps", "reason"),
    "salary": ("figure",),
    "ask": ("question",),
}
LONG: Final = 260  # words; about two minutes aloud
TOO_LONG: Final = 400
WORDS_A_MINUTE: Final = 130
LATE: Final = 45  # words before an answer begins
MANY: Final = 3  # hedges or fillers, and as many in a hundred words


@dataclass(frozen=True, slots=True)
class Seen:
    """One answer, looked at.

    `parts`: part → the piece that shows it. `weakest`: a part that is missing, or "nothing" "first" "long" "hedges"
    "fillers"; "" where nothing is. `how`: which form of it ("we", "would", "vague" ...). `line`: the piece it is about.
    """

    kind: str
    words: int
    parts: Mapping[str, str] = field(default_factory=dict)
    clearest: str = ""
    weakest: str = ""
    how: str = ""
    line: str = ""
    fillers: tuple[str, ...] = ()
    hedges: tuple[str, ...] = ()
    we: int = 0
    own: int = 0

    @property
    def minutes(self) -> int:
        return max(1, round(self.words / WORDS_A_MINUTE))


def seen(kind: str, text: str) -> Seen:
    """What an interviewer would have heard in it. `kind`: of the question, a key of PARTS."""
    answer = read(kind, text)
    parts = {part: found for part in PARTS[kind] if (found := FINDS[part](answer))}
    if kind in TELLS and (end := result(answer)):
        parts["result"] = end
    if kind == "strength" and (steps := own(answer)):
        parts["steps"] = steps
    weakest, how, line = fault(answer, parts)
    return Seen(
        kind,
        count(text),
        parts,
        clearest(answer, {part: found for part, found in parts.items() if part != weakest}),
        weakest,
        how,
        line,
        hits("fillers", text),
        hits("hedges", text),
        answer.together,
        answer.own,
    )


def clearest(answer: Pieces, parts: Mapping[str, str]) -> str:
    """The part most worth hearing first, where it is plain enough to be praised; else "", and none is named."""
    order = ["particular", "steps", "result", "scene", "question", "figure", "named", "reason"]
    if shows("figure", parts.get("result", "")):
        order = ["result", *order]
    elif answer.own < STEPS + 1:
        order = ["particular", "result", "steps", "scene", *order]
    return next((part for part in order if part in parts and plain_enough(part, parts[part])), "")


def plain_enough(part: str, piece: str) -> bool:
    """What counts as there is not always clear: an end without a change, a scene without a day, large words."""
    if part == "result":
        return changed(piece) or shows("figure", without("seen", piece))
    return is_case(piece) if part == "scene" else not shows("jargon", piece)


# --- the one thing to do again ---------------------------------------------------------------------------------------

Fault = tuple[str, str, str]
NONE: Final[Fault] = ("", "", "")


def fault(answer: Pieces, parts: Mapping[str, str]) -> Fault:
    """What it is, in which form, and the line it is about: what keeps it from being an answer before how it sounds."""
    if shows("nothing", answer.text) and not {"scene", "steps", "particular", "figure"} & parts.keys():
        return "nothing", "", ""
    missing = MISSING.get(answer.kind, in_order)(answer, parts)
    return missing if missing[0] else sound(answer, parts)


def of_a_story(answer: Pieces, parts: Mapping[str, str]) -> Fault:
    """One real case, their own part in it, its end; and only then when and where it was."""
    started = answer.own >= STEPS or answer.together >= STEPS or shows("together", answer.text)
    if not started and not {"scene", "result"} & parts.keys():
        return "scene", "would" if shows("would", answer.text) else "general", ""
    if "steps" not in parts or (answer.together >= 2 * STEPS and answer.together > 2 * answer.own):
        ours = next((p for p, row in zip(answer.pieces, answer.ours, strict=True) if row), "")
        if not answer.own or (ours and answer.together > answer.own):
            ours = ours or answer.first("together")
        if ours and answer.together >= answer.own:
            return "steps", "we", ours
        return "steps", "one" if answer.own else "", most_done(answer)
    if "result" not in parts:
        vague = answer.first("vague")
        return "result", "vague" if vague else "", vague
    return ("scene", "", "") if "scene" not in parts else NONE


def of_a_strength(answer: Pieces, parts: Mapping[str, str]) -> Fault:
    """A word for it is not enough: one case that shows it."""
    if "scene" in parts or "steps" in parts or "result" in parts:
        return NONE
    return "scene", "claim", answer.first("named") or next(iter(answer.pieces), "")


def of_a_weakness(answer: Pieces, parts: Mapping[str, str]) -> Fault:
    if "named" not in parts:
        return "named", "polished" if shows("polished", answer.text) else "", answer.first("polished")
    return ("steps", "about_it", parts["named"]) if "steps" not in parts else NONE


def of_pay(answer: Pieces, parts: Mapping[str, str]) -> Fault:
    if "figure" in parts and not (shows("any_pay", answer.text) and not any(c.isdigit() for c in answer.text)):
        return NONE
    return "figure", "", answer.first("any_pay")


def in_order(answer: Pieces, parts: Mapping[str, str]) -> Fault:
    missing = next((part for part in PARTS[answer.kind] if part not in parts), "")
    return (missing, answer.kind if missing == "steps" else "", "") if missing else NONE


MISSING: Final[Mapping[str, Callable[[Pieces, Mapping[str, str]], Fault]]] = {
    "behaviour": of_a_story,
    "strength": of_a_strength,
    "weakness": of_a_weakness,
    "salary": of_pay,
}


def sound(answer: Pieces, parts: Mapping[str, str]) -> Fault:
    """Everything is there; is it soon there, and easy to hear?"""
    words = count(answer.text)
    if words > TOO_LONG:
        return "long", "", ""
    if begins_late(answer, parts):
        return "first", "", answer.pieces[0]
    if words > LONG:
        return "long", "", ""
    for name in ("hedges", "fillers"):
        found = hits(name, answer.text)
        if len(found) >= MANY and len(found) * 100 >= MANY * words:
            return name, "", max(answer.pieces, key=lambda piece: len(hits(name, piece)))
    return NONE


def begins_late(answer: Pieces, parts: Mapping[str, str]) -> bool:
    """Its first piece answers nothing, and what does comes much later."""
    at = min((answer.pieces.index(piece) for piece in parts.values() if piece in answer.pieces), default=0)
    before = sum(map(count, answer.pieces[:at]))
    return bool(at) and (before > LATE or (at > 1 and shows("preamble", answer.pieces[0])))
