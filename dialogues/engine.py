"""A turn: where things stand and what was heard → where they stand now, what is said, what is promised.

Arithmetic on copies: no clock, no store, no dice. The order of reading never changes: danger, then words that mean a
command, then the question that stands open, then a ladder of three rungs that never loops.
"""

from __future__ import annotations

from datetime import datetime

from dialogues import acts, answering, asking, crisis, digressions, interpret, promises, volunteered
from dialogues.facts import Known
from dialogues.flow import FLOW, MODE
from dialogues.state import Journey, Person, copied
from dialogues.turn import Due, Heard, Opened, Said, Tapped, Turn
from dialogues.understanding import Understood
from dialogues.vocabulary import CLOSED, DONE, Answer

# These hold at every step, even where any words would be an answer.
FIRM = frozenset(
    [
        "help",
        "where",
        "why",
        "back",
        "repeat",
        "stop",
        "delete",
        "export",
        "restart",
        "new_journey",
        "journeys",
        "moods",
        "wins",
        "check_ins",
        "data",
        "buttons_only",
        "words_off",
        "language",
        "timezone",
        "country",
        "human",
        "privacy",
        "therapy",
        "robot",
    ]
)


def turn(person: Person, journey: Journey, heard: Heard, now: datetime, known: Known) -> Turn:
    """One thing heard, and all that follows from it. The records given are left as they are.

    Args:
        now: aware, UTC.
    """
    t = Turn(copied(person), copied(journey), now, known)
    if isinstance(heard, Said):
        said(t, heard.understood)
    elif isinstance(heard, Tapped):
        tap(t, heard)
    elif isinstance(heard, Due):
        promises.fall_due(t, heard.check_ins)
    elif isinstance(heard, Opened):
        opened(t)
    t.flush()
    return t


def said(t: Turn, heard: Understood) -> None:
    t.details = volunteered.details(heard)
    if crisis.answer(t, heard.crisis):
        return
    wake(t)
    if not heard.text:
        digressions.nothing_said(t)
        return
    if acts.aside_by_label(t, heard):
        return
    command = heard.command
    answer = None if t.spot.step in (DONE, CLOSED) else interpret.answer(t.spot.step, heard, t.facts)
    if command and not answers_first(t, command.name, answer) and digressions.do(t, command):
        return
    if t.spot.step == DONE:
        after_the_end(t, heard)
    elif answer is None:
        digressions.not_understood(t, heard)
    else:
        volunteered.keep(t, heard)
        answering.apply(t, answer)


def answers_first(t: Turn, command: str, answer: Answer | None) -> bool:
    """Words that are a choice and nothing else are that choice, even "stop here"; softer commands ("tomorrow",
    "thanks") give way to any of the step's closed answers, but not to "any words will do"."""
    if answer is None:
        return False
    step = FLOW.steps[t.spot.step]
    is_choice = answer.outcome != step.expects.words
    if is_choice and not answer.rest:
        return True
    return command not in FIRM and (is_choice or step.expects.words in ("rated", "set", "picked"))


def tap(t: Turn, heard: Tapped) -> None:
    wake(t)
    if "." in heard.choice:
        acts.aside(t, heard.choice)
        return
    here = heard.newest and heard.step == t.spot.step
    answer = interpret.tapped(heard.step, heard.choice) if here else None
    if answer is None:
        digressions.old_button(t, heard)
    else:
        answering.apply(t, answer)


def opened(t: Turn) -> None:
    """The chat was opened without a word: the question that stands open, said again."""
    if t.spot.step not in FLOW.steps:
        t.add(t.line("after-the-end"))
        return
    if t.journey.memory.get("answered"):
        t.add(t.line("welcome-back"))
    asking.ask(t, again=True)


def after_the_end(t: Turn, heard: Understood) -> None:
    """Words after a journey's end: a new refusal opens a new journey, anything else says what can be done here."""
    if heard.letter or heard.opening.intent in ("rejected", "waiting", "feedback"):
        acts.new_journey(t)
        said(t, heard)
    else:
        t.add(t.line("after-the-end"))


def wake(t: Turn) -> None:
    """Any word ends a pause, a rest or a stop; the hush after a crisis ends by its own button or with its day."""
    if t.person.mode in ("paused", "resting", "stopped"):
        MODE.fire("word", t.person)
    t.person.memory.pop("unanswered", None)
