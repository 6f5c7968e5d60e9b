"""A turn: where things stand and what was heard → where they stand now, what is said, what is promised.

Arithmetic on copies: no clock, no store, no dice. The order of reading never changes: danger, then words that mean a
command, then the question that stands open, then a ladder of three rungs that never loops.
"""

from __future__ import annotations

import re
from datetime import datetime, timedelta

from dialogues import (
    acts,
    answering,
    asked,
    asking,
    buttons_only,
    coming,
    crisis,
    digressions,
    forms,
    interpret,
    interviews,
    late,
    looking_in,
    missed,
    precedence,
    quiet_words,
    repair,
    stories,
    travelling,
    two_intents,
    unkept,
    volunteered,
    words_off,
)
from dialogues.facts import Known
from dialogues.flow import FLOW
from dialogues.phases.aside import OF_A_LIFE
from dialogues.state import Journey, Person, copied_journey, copied_person
from dialogues.turn import Due, Filled, Heard, KeepingEnds, Opened, Said, Tapped, Turn
from dialogues.understanding import Command, Understood
from dialogues.vocabulary import Answer

# "Tomorrow" may be an answer; these never are.
QUIET = re.compile(r"(?:please )?(?:pause|snooze|be quiet|quiet until|remind me|write (?:to )?me again)\b", re.I)
FEW_WORDS = 4  # fewer are a terse reply


def turn(person: Person, journey: Journey, heard: Heard, now: datetime, known: Known) -> Turn:
    """One thing heard, and all that follows from it. The records given are left as they are.

    Args:
        now: aware, UTC.
    """
    t = Turn(copied_person(person), copied_journey(journey), now, known)
    if not isinstance(heard, Due):
        travelling.followed(t)  # their platform may have told of another one
    if isinstance(heard, Said):
        edited(t, heard) if heard.corrects else told(t, heard)
    elif isinstance(heard, Filled):
        filled(t, heard)
    elif isinstance(heard, Tapped):
        t.person.memory.pop("newest", None)  # what they wrote before it is an older message now
        tap(t, heard)
    elif isinstance(heard, Due):
        looking_in.fall_due(t, heard.check_ins, heard.home)
    elif isinstance(heard, KeepingEnds):
        coming.keeping_ends(t, heard.on)
    elif isinstance(heard, Opened):
        coming.opened(t)
    if not isinstance(heard, Due | KeepingEnds):
        never_silent(t)
    ended(t)
    return t


def ended(t: Turn) -> None:
    """What holds for everything that was said, and for everything that is kept."""
    t.flush()
    crisis.in_their_language(t)
    words_off.honest(t)
    buttons_only.held(t)
    if buttons_only.is_on(t) or words_off.is_on(t.facts):
        t.says[:] = [part for say in t.says for part in asking.parted(say)]
    words_off.dropped(t)


def never_silent(t: Turn) -> None:
    """Whatever was heard, something is said to it: the open question again, or what can be done where none is open."""
    if t.says or t.pending:
        return
    if t.spot.step in FLOW.steps:
        asking.ask(t, again=True)
    else:
        t.add(t.line("after-the-end"))


def told(t: Turn, heard: Said) -> None:
    """Which question the newest message answered is kept, so that an edit of it can correct that answer."""
    step, before = t.spot.step, t.fired
    quiet = buttons_only.is_on(t)
    said(t, heard.understood)
    if quiet:
        quiet_words.typed(t)
    if heard.source:
        t.person.memory["newest"] = [heard.source, step if t.fired > before and step in FLOW.path else ""]


def edited(t: Turn, heard: Said) -> None:
    """A message changed after it was sent. The newest one gives its answer anew; an older one, only what it can."""
    if crisis.answer(t, heard.understood.crisis):
        return
    source, step = t.person.memory.get("newest") or ("", "")
    coming.wake(t)
    if source == heard.corrects and step and step != t.spot.step and t.place is None:
        t.person.memory["newest"] = [heard.corrects, step]
        t.open(step, redo=True)
        replied(t, heard.understood, heeded=False)
    elif source == heard.corrects and t.spot.step in FLOW.steps:
        told(t, Said(heard.understood, heard.corrects))
    else:
        t.add(t.line("edited-older"))
        asking.again(t)


def said(t: Turn, heard: Understood) -> None:
    t.details = volunteered.details(heard)
    if crisis.answer(t, heard.crisis):
        return
    heeded, away = bool(t.pending), coming.wake(t)
    if (
        coming.changed(t) and not heard.command and t.spot.step != looking_in.HELLO
    ):  # what they say answers a question that is no more
        asking.again(t)
    elif not heard.text:
        missed.nothing_said(t)
    elif not (acts.aside_by_label(t, heard) or acts.door_by_words(t, heard) or unkept.told(t, heard)):
        looking_in.by_words(t, heard)
        if not spoken_to(t, heard, away):
            replied(t, heard, heeded)


def filled(t: Turn, heard: Filled) -> None:
    """A form, wherever the chat has got to by now. A page is read for danger and for nothing else, and dropped."""
    if "words" in heard.fields:
        said(t, heard.understood)
        return
    if crisis.answer(t, heard.understood.crisis):
        return
    coming.wake(t)
    job = {slot: heard.fields[slot].strip() for slot in ("company", "role") if heard.fields.get(slot, "").strip()}
    if forms.ONLY_READ & heard.fields.keys():
        if forms.stands_at(t.spot.step, "page"):
            answering.apply(t, Answer("said"))
            return
        t.add(t.line("page-gone"))
    elif forms.stands_at(t.spot.step, "job"):
        answering.apply(t, Answer("said", job) if job else Answer("skip"))
        return
    elif job:
        t.journey.memory.update(job)
        t.add(t.line("aside-correct-heard-said"))
    asking.again(t)


def spoken_to(t: Turn, heard: Understood, away: timedelta) -> bool:
    """Words to Rebound itself, or about something else than the open question."""
    command = heard.command or digressions.named(heard.text)
    answer = None if repair.ended(t) else interpret.answer(t.spot.step, heard, t.facts)
    if late.told(t, heard) or two_intents.heard_both(t, heard):
        return True
    if repair.returned(t, heard, answer, away):
        return True
    plainly = command is not None and command.name == "pause" and bool(QUIET.match(heard.text))
    if (
        command
        and (plainly or not precedence.answers_first(t, command.name, answer, heard.text))
        and digressions.do(t, command)
    ):
        return True
    return repair.another_no(t, heard, answer)


def replied(t: Turn, heard: Understood, heeded: bool) -> None:
    """Words to the question that stands open. `heeded`: something was said to them already."""
    if repair.ended(t):
        after_the_end(t, heard)
    elif heeded and t.spot.step in OF_A_LIFE:
        asking.again(t)
    elif answer := interpret.answer(t.spot.step, heard, t.facts):
        terse = t.person.memory.get("terse", 0)
        t.person.memory["terse"] = terse + 1 if len(heard.text.split()) < FEW_WORDS else 0
        volunteered.keep(t, heard)
        interviews.mentioned(t, heard)
        asked.beside(t, heard)
        answering.apply(t, answer)
    elif t.spot.step == looking_in.HELLO:  # whatever they say to a hello opens it
        answering.apply(t, Answer("open"))
    elif heeded:
        asking.again(t)
    else:
        missed.not_understood(t, heard)


def tap(t: Turn, heard: Tapped) -> None:
    coming.wake(t)
    if coming.changed(t):
        asking.again(t)
        return
    verb, dot, key = heard.choice.partition(".")
    if dot:
        if not (verb == "ask" and digressions.do(t, Command(key))):
            acts.aside(t, heard.choice)
        if t.place is None and not t.ended and t.spot.step in t.journey.memory.get("given", {}):
            answering.settle(t)  # told long before it was asked
        return
    answer = interpret.tapped(heard.step, heard.choice) if heard.step in FLOW.steps else None
    if answer and t.spot.step in crisis.FIRST and heard.step not in OF_A_LIFE:
        t.add(t.line("crisis-first"))
        asking.again(t)
    elif answer and repair.brought_forward(t, heard):
        answering.apply(t, answer)
    else:
        repair.old_button(t, heard)


def switched(person: Person, journey: Journey, now: datetime, known: Known) -> Turn:
    """Another journey was opened by its button: what it is called, and its own open question."""
    t = Turn(copied_person(person), copied_journey(journey), now, known)
    t.add(t.line("journey-opened"))
    if t.journey.closed or t.spot.step not in FLOW.steps:
        t.add(t.line("journey-is-closed"))
    asking.again(t)
    ended(t)
    return t


def after_the_end(t: Turn, heard: Understood) -> None:
    """Words after a journey's end: a new refusal opens a new journey, anything else says what can be done here."""
    told = heard.opening.plainly and heard.opening.intent in ("rejected", "waiting", "feedback")
    if heard.letter or told:
        stories.new_journey(t)
        said(t, heard)
    elif not missed.an_interview(t, heard):
        t.add(t.line("after-the-end"))
