"""Buttons only: nothing of theirs stands in the chat. Held here, at the end of every turn, over all that it says.

Taps travel to the app and not into the history of the workspace; what is said back would stand there all the same. So
a sentence gets none of their words to begin with: what it may name is a closed set, everything else reads as if it
were not there, or has a form of its own ("unnamed-KEY" in quiet.ftl). What cannot be told that way waits beside the
chat, and a button opens it there.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import datetime
from functools import cache
from typing import Any, Final

from dialogues import crisis, volunteered, words, words_off
from dialogues.flow import FLOW
from dialogues.forms import WRITE
from dialogues.mistakes import WordsError
from dialogues.phases.aside import OF_A_LIFE
from dialogues.turn import ALONE, Turn
from dialogues.understanding.lists import sections
from dialogues.vocabulary import Line, Page, Say

ON: Final = "buttons_only"
SHOW: Final = "show."
KEPT_BESIDE: Final = 4  # pieces; older buttons say that theirs is not kept any more
# A life comes first: cards and numbers are always whole.
WHOLE: Final = ("crisis",)
# The house's own names, and what is made of ours alone.
_OF_THE_HOUSE = "operator workspace contact address platform months ahead moments part question"
OF_THE_HOUSE: Final = frozenset(_OF_THE_HOUSE.split())
# Ids that lead to a sentence and say nothing that a tap did not; a feeling is none of them.
_IDS = """
    stage scope kind door note_state channel outcome hold look_in release new_tune note_when way notice tone length
    told names fixing timed dated since at
"""
IDS: Final = frozenset(_IDS.split())
ONCE: Final = frozenset(["unnamed-heard", "unnamed-figures"])  # sentences that stand for several
# Numbers of theirs: what they sent, how strong it is.
NUMBERS: Final = frozenset(["strength", "number", "raw", "count", "sent", "talked_to", "replied", "applicants"])
_NONE: Final = re.compile(r"\bnone\b", re.IGNORECASE)
# What is worth a look of its own, though a sentence without names stands in the chat.
_BESIDE = """
    feedback-confirm- feedback-sort-quote feedback-suggestion-quote feedback-door-verdict arrival-letter- wins-one moods
    journeys-one it-was put-down check_in-interview_eve-win check_in-step_due-which outlook- patterns-
    practice-clear- practice-again- practice-line-there practice-sum resume-line- resume-match- resume-to-change
"""
BESIDE: Final = tuple(_BESIDE.split())


def is_on(t: Turn) -> bool:
    return bool(t.person.memory.get(ON))


def held(t: Turn) -> None:
    """Every prompt of the turn as it may stand in the chat."""
    if is_on(t):
        t.says[:] = [quiet(t, say) for say in t.says]


def quiet(t: Turn, say: Say) -> Say:
    if say.kind in ("crisis", "shown") or say.step in OF_A_LIFE:
        return writable(t, say)
    lines = tuple(in_turn(t, line) for line in say.lines)
    once = tuple(line for at, line in enumerate(lines) if not (at and line.key == lines[at - 1].key in ONCE))
    choices = tuple((choice, in_turn(t, label)) for choice, label in say.choices)
    hidden = tuple(seen(say, lines, choices))
    text: tuple[str, ...] = say.text
    if say.kind in ALONE and not for_a_life(t, say):
        once, hidden, text = (*once, t.line("unnamed-ready")), say.text, ()
    said = replace(say, lines=once, choices=choices, text=text, kind=say.kind if text or not say.text else "plain")
    return writable(t, put_by(t, said, hidden, say.kind) if hidden and may_keep(t, say) else said)


def for_a_life(t: Turn, say: Say) -> bool:
    """Words to somebody near: they are ours, and needed at once."""
    keys = crisis.TO_COPY.values()
    return say.text in [(words.render(Line(key, crisis.lines(t), language=crisis.heard_in(t))),) for key in keys]


def may_keep(t: Turn, say: Say) -> bool:
    """With words off, only what was made without words can wait."""
    return say.kind in ALONE or not words_off.is_on(t.facts)


def seen(say: Say, lines: Iterable[Line], choices: Iterable[tuple[str, Line]]) -> Iterator[str]:
    """What is worth a look: the sentences that were changed, and what a button would have been called."""
    for whole, line in zip(say.lines, lines, strict=True):
        if whole is not line and whole.key.startswith(BESIDE):
            yield from words.render(whole).split("\n")
    for (_, whole), (_, label) in zip(say.choices, choices, strict=True):
        if (was := words.render(whole)) != (now := words.render(label)):
            yield f"{now}: {was}"


def put_by(t: Turn, say: Say, text: Iterable[str], kind: str) -> Say:
    """The prompt with a button that shows the rest. It is kept with the person, so it is there after a restart."""
    pieces: list[dict[str, Any]] = t.person.memory.setdefault("put_by", [])
    rows = list(text)
    id = next((int(piece["id"]) for piece in pieces if piece["text"] == rows), 0)
    if not id:
        id = 1 + max((int(piece["id"]) for piece in pieces), default=0)
        pieces.append({"id": id, "kind": kind, "text": rows})
        del pieces[:-KEPT_BESIDE]
    choice = f"{SHOW}{id}"
    t.person.memory.setdefault("asides", {})[choice] = "choice-show"
    return replace(say, choices=(*say.choices, (choice, Line("choice-show"))))


def writable(t: Turn, say: Say) -> Say:
    """A question that takes words, with a button that opens a form for them, where the platform has forms."""
    step = FLOW.steps.get(say.step)
    words_taken = step and step.expects.words in ("said", "picked", "set") and not isinstance(step.expects, Page)
    if not (words_taken and t.known.house.forms) or any(choice == WRITE for choice, _ in say.choices):
        return say
    return replace(say, choices=(*say.choices, (WRITE, Line("choice-write"))))


def in_turn(t: Turn, line: Line) -> Line:
    """Another sentence has wordings of its own, which come in order, too."""
    said = unnamed(line)
    return said if said.key == line.key else replace(said, visit=t.visit(said.key))


# --- one sentence ----------------------------------------------------------------------------------------------------


def unnamed(line: Line) -> Line:
    """The sentence without anything of theirs; the same one where it has nothing."""
    if line.key.startswith(WHOLE) or line.language:
        return line
    key = without_detail(line.key)
    if words.has(f"unnamed-{key}"):
        return bare(f"unnamed-{key}", line)
    if key == line.key and all(n in line.args and may_stand(n, line.args[n]) for n in words.variables(key)):
        return line
    said = bare(key, line)
    other = "unnamed-figures" if key.startswith("outlook-") else "unnamed-heard"
    return said if reads_well(said) else Line(other, visit=line.visit)


def bare(key: str, line: Line) -> Line:
    """The sentence of this key with what may stand in it, and "none" for everything else that it could name."""
    return Line(key, {**dict.fromkeys(words.variables(key), "none"), **safe(line)}, line.visit)


def without_detail(key: str) -> str:
    """What a detail of their story led to tells that detail: said is what holds for every story."""
    before, _, detail = key.rpartition("-")
    told = "-heard-" in key or key.startswith("detail-")
    if not told or detail not in details() or words.has(f"unnamed-{key}"):
        return key
    return before if words.has(before) else "unnamed-heard"


@cache
def details() -> frozenset[str]:
    return frozenset({*sections("details.txt"), *volunteered.ALSO})


def safe(line: Line) -> dict[str, Any]:
    return {name: value for name, value in line.args.items() if may_stand(name, value)}


def may_stand(name: str, value: Any) -> bool:
    """A date, a number that counts nothing of theirs, an id, a name of the house's."""
    if isinstance(value, datetime) or value == "none":
        return True
    if isinstance(value, int | float):
        return name not in NUMBERS
    return name in OF_THE_HOUSE or (name in IDS and isinstance(value, str) and words_off.ours(value))


def reads_well(line: Line) -> bool:
    """Fluent meets a word where it wants a number, or "none" stands in the sentence: it needs a form of its own."""
    try:
        return not _NONE.search(words.render(line))
    except (WordsError, ValueError):
        return False
