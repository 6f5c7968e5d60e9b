"""What free words mean. Pure: a text and a time go in, frozen records come out; nothing is stored, asked or logged.

Rules and lists, each subject in its own file behind these names; a scorer may replace any of them one day.
The danger check (`crisis`) needs nothing else here and may be called before everything.
"""

from __future__ import annotations

from datetime import datetime
from typing import Any

from dialogues.understanding import (
    answers,
    commands,
    helplines,
    letters,
    openings,
    slash,
)
from dialogues.understanding import (
    feelings as _feelings,
)
from dialogues.understanding import (
    gaps as _gaps,
)
from dialogues.understanding import (
    when as _when,
)
from dialogues.understanding.choices import choose, chosen
from dialogues.understanding.commands import over
from dialogues.understanding.companies import capitals
from dialogues.understanding.details import details, loud
from dialogues.understanding.jobs import job
from dialogues.understanding.mentions import items, places
from dialogues.understanding.normalise import READ_AT_MOST, sentences, tidy
from dialogues.understanding.numbers import number
from dialogues.understanding.people import who
from dialogues.understanding.plans import plan
from dialogues.understanding.remarks import feedback, subject
from dialogues.understanding.safety import crisis
from dialogues.understanding.shapes import Command, Crisis, Letter, Lines, Moment, Opening, Remark, Understood
from dialogues.understanding.zones import zone

__all__ = [
    "Command",
    "Crisis",
    "Letter",
    "Lines",
    "Moment",
    "Opening",
    "Remark",
    "Understood",
    "as_json",
    "capitals",
    "choose",
    "chosen",
    "crisis",
    "details",
    "feedback",
    "helplines",
    "items",
    "job",
    "loud",
    "number",
    "over",
    "places",
    "plan",
    "sentences",
    "subject",
    "tells_time",
    "tidy",
    "understand",
    "who",
    "zone",
]


def understand(text: str, now: datetime) -> Understood:
    """Everything in a text that does not depend on the step.

    Args:
        now: the person's wall time, aware or naive.
    """
    clean = tidy(text)
    commanded = slash.spoken(clean)
    clean = commanded[0] if commanded else clean
    read = clean[:READ_AT_MOST]
    pasted = letters.letter(read)
    ids, words, denied = ((), (), ()) if pasted else _feelings.feelings(read)
    order = commands.command(read, now)
    return Understood(
        text=clean,
        crisis=crisis(text),
        command=order,
        opening=commanded[1] if commanded and not pasted else _opening(read, pasted, order),
        feelings=ids,
        feeling_words=words,
        not_feelings=denied,
        strength=None if pasted else number(read),
        gaps=pasted.gaps if pasted else _gaps.gaps(read),
        answer=answers.answer(read),
        when=_when.moment(read, now),
        letter=pasted,
        details=frozenset(name for name, _ in details(read)),
    )


def tells_time(understood: Understood) -> bool:
    """Whether it would mean something else on another clock."""
    command = understood.command
    return understood.when is not None or (command is not None and command.when is not None)


def _opening(read: str, pasted: Letter | None, order: Command | None) -> Opening:
    """A letter is never read as if the person had said it; an order tells no news that the rules do not see."""
    if pasted is None:
        said = openings.opening(read)
        return said if order is None or said.plainly else Opening()
    stage = openings.stage(read.lower()) if pasted.rejection else None
    intent = "rejected" if pasted.rejection else "waiting"
    if not pasted.rejection and openings.opening(read).intent == "offer":
        intent = "offer"
    return Opening(intent, stage, pasted.company, pasted.role, False, 0.9, None)  # type: ignore[arg-type]  # both names are intents


def as_json(understood: Understood) -> dict[str, Any]:
    """The object `rebound understand` prints: ids and local ISO times, nothing else."""
    opening, letter, command = understood.opening, understood.letter, understood.command
    return {
        "crisis": understood.crisis.level,
        "opening": {
            "intent": opening.intent,
            "stage": _stage(opening.stage),
            "company": opening.company,
            "role": _as_typed(opening.role, understood.text),
            "sure": opening.sure,
        },
        "command": _command(command),
        "feelings": list(understood.feelings),
        "gaps": list(understood.gaps),
        "answer": understood.answer,
        "when": _iso(understood.when),
        "letter": letter
        and {
            "rejection": letter.rejection,
            "company": letter.company,
            "role": _as_typed(letter.role, understood.text),
            "soft": letter.soft,
            "gaps": list(letter.gaps),
        },
    }


def _stage(stage: str | None) -> str | None:
    # The outside contract knows no "internal" stage; a job inside one's firm is a route of ours.
    return "unknown" if stage == "internal" else stage


def _command(command: Command | None) -> dict[str, str] | None:
    if command is None:
        return None
    # To the outside a new rejection is a restart: it begins a journey, as design.md's list of names has it.
    # what is kept is asked for by one word there, as a list or as a file.
    name = {"new_journey": "restart", "data": "export"}.get(command.name, command.name)
    when = _iso(command.when)
    return {"name": name} | ({"when": when} if when else {})


def _iso(moment: Moment | None) -> str | None:
    if moment is None:
        return None
    return moment.local.isoformat(timespec="minutes") if moment.timed else moment.local.date().isoformat()


def _as_typed(role: str | None, text: str) -> str | None:
    """A role in the spelling of the text it came from."""
    if role is None:
        return None
    at = text.lower().find(role.lower())
    return text[at : at + len(role)] if at >= 0 else role
