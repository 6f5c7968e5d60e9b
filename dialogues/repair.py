"""What goes wrong between two people and is put right: a word corrected, a step back, an old button, days away.

Nothing typed is lost, nothing is asked twice, and what depends on a corrected word follows it.
"""

from __future__ import annotations

import re
from datetime import datetime, timedelta
from typing import Any, Final

from dialogues import answering, asking, interpret, notes, promises, trail, understanding, words
from dialogues.flow import FLOW
from dialogues.phases.aside import OF_A_LIFE
from dialogues.readers.goodbye import corrected
from dialogues.turn import Tapped, Turn
from dialogues.understanding import Command, Understood
from dialogues.vocabulary import CLOSED, DONE, Answer, Choices, Line, Say, Scale

DAYS_AWAY: Final = timedelta(hours=24)
# What may be corrected by its name, and the question it was the answer to.
FIELDS: Final = {
    "company": "arrival.role",
    "role": "arrival.role",
    "stage": "arrival.stage",
    "feeling": "feelings.name",
    "strength": "feelings.strength",
    "person": "gratitude.who",
    "contact": "gratitude.who",
    "name": "gratitude.who",
}
ANOTHER: Final = re.compile(r"\b(another|a second|one more|a new) (no|rejection|refusal)\b|\brejected again\b", re.I)


# --- a word corrected ------------------------------------------------------------------------------------------------


def change(t: Turn, command: Command) -> None:
    """ "no, the company was Initech": corrected where the words say what, else that question is asked once more."""
    argument = command.argument or ""
    fixed = corrected(t.facts, argument)
    if fixed and t.spot.step in ("goodbye.change", "goodbye.fix"):
        answering.apply(t, Answer("said", fixed))
        return
    if fixed:
        row = fixed.pop("fixed", "")
        t.journey.memory.update(fixed)
        if "note" in fixed:
            t.journey.memory["first_name"] = notes.first_name(fixed["note"])
        t.add(t.line("corrected", what=now_said(t, str(row), fixed)))
        shown_again(t, fixed)
        asking.again(t)
        return
    field, colon, value = argument.partition(":")
    step = FIELDS.get(field) if colon else None
    if redated(t, argument):
        asking.again(t)
    elif step and step in t.journey.memory.get("answered", []):
        asked_anew(t, step, value.strip())
    else:
        t.open("aside.correct")
        asking.ask(t)


def now_said(t: Turn, row: str, fixed: dict[str, Any]) -> list[str]:
    """What was changed, as it reads now."""
    if row in ("stage", "door"):
        step = {"stage": "arrival.stage", "door": "feedback.door"}[row]
        return [words.render(Line(words.label_key(step, fixed[row]), words.args_of(t.facts)))]
    if row == "feeling":
        return [*fixed.get("feeling_words", []), *([str(fixed["strength"])] if "strength" in fixed else [])]
    plan = fixed.get("first_step") or fixed.get("second")
    if isinstance(plan, dict):
        named = [str(plan[key]) for key in ("where", "what") if plan.get(key)]
        when = plan.get("local")
        return [*named, *([words.render(Line("corrected-date", {"when": words.moment(str(when))}))] if when else [])]
    return list(dict.fromkeys(v for k, v in fixed.items() if isinstance(v, str) and k != "first_name"))


def shown_again(t: Turn, fixed: dict[str, Any]) -> None:
    """A note that stands written already is written anew at once; at its own question it is shown anyway."""
    if "note" in fixed and t.spot.step != "gratitude.draft" and "gratitude.draft" in t.journey.memory["answered"]:
        for say in notes.draft(t.facts):
            if say.kind == "draft":
                t.say(Say(say.lines, (), say.kind, "", say.text))


def asked_anew(t: Turn, step: str, value: str) -> None:
    """The question once more, beside the path; answered at once where the new value is in the words."""
    t.open(step, redo=True)
    answer = interpret.answer(step, understanding.understand(value, t.facts.local), t.facts) if value else None
    if answer:
        answering.apply(t, answer)
    else:
        asking.ask(t)


def redated(t: Turn, argument: str) -> bool:
    """ "not Saturday, Sunday": what was dated moves, with its promise, and keeps its clock."""
    old, arrow, new = argument.partition(">")
    was, now = (understanding.understand(each, t.facts.local).when for each in (old, new)) if arrow else (None, None)
    if was is None or now is None or now.past:
        return False
    found = [c for c in promises.standing(t) if c.local.date() == was.local.date()]
    dated = bool(found)
    for slot in ("first_step", "second"):
        plan = t.journey.memory.get(slot) or {}
        if isinstance(plan, dict) and str(plan.get("local", "")).startswith(was.local.date().isoformat()):
            at = datetime.fromisoformat(plan["local"])
            t.journey.memory[slot] = {**plan, "local": moved(at, now.local).isoformat(timespec="minutes")}
            dated = True
    for check_in in found:
        promises.move(t, check_in.key, moved(check_in.local, now.local).isoformat(timespec="minutes"))
    if dated and not found:
        t.add(t.line("corrected", what=[new.strip()]))
    return dated


def moved(at: datetime, day: datetime) -> datetime:
    clock = day.time() if day.hour or day.minute else at.time()
    return datetime.combine(day.date(), clock)


# --- a step back -----------------------------------------------------------------------------------------------------


def back(t: Turn, command: Command) -> None:
    """To the question before, across phases and as often as they like, with the old answer shown."""
    left = t.spot.step
    if trail.back(t.spot):
        unanswered(t, t.spot.step)
        t.add(t.line("back"))
        if said := old_answer(t, t.spot.step):
            t.add(t.line("it-was", what=said))
    elif t.place is not None:
        t.person.places.pop()
        t.add(t.line("back"))
    else:
        t.add(t.line("back-at-start"))
    t.journey.memory.get("given", {}).pop(left, None)
    asking.again(t)


def unanswered(t: Turn, step: str) -> None:
    for done in ("answered", "skipped"):
        steps = t.journey.memory.get(done, [])
        if step in steps:
            steps.remove(step)
    if step in ("feelings.strength", "feelings.after", "feelings.again") and t.journey.memory.get("moods"):
        t.journey.memory["moods"].pop()


def old_answer(t: Turn, step: str) -> str:
    """As they gave it: the button's label, the number, or their own words; "" where none is kept."""
    memory = t.journey.memory
    if step == "arrival.role":
        return words.joined([memory[slot] for slot in ("role", "company") if memory.get(slot)])
    if step == "gratitude.who":
        return str((memory.get("note") or {}).get("person", ""))
    table = FLOW.steps[step]
    kept = memory.get(table.save) if table.save else None
    if isinstance(table.expects, Choices) and memory.get("feeling_words"):
        return words.joined(memory["feeling_words"])
    if isinstance(kept, str) and kept in table.expects.choices:
        return words.render(Line(words.label_key(step, kept), words.args_of(t.facts)))
    if isinstance(table.expects, Scale) and kept:
        return str(kept)
    return kept[:200] if isinstance(kept, str) and len(kept.split()) <= 40 else ""


# --- an old button ---------------------------------------------------------------------------------------------------


def old_button(t: Turn, heard: Tapped) -> None:
    """A button of an earlier message: known for what it is, and a button opens that answer again."""
    step = FLOW.steps.get(heard.step)
    if t.journey.closed or t.spot.step == DONE:
        t.add(t.line("after-the-end"))
    elif of_another_story(t, heard):
        t.add(t.line("old-button-elsewhere"))
        asking.offer(t, (f"journey.{heard.journey}",))
    elif step and heard.step in t.journey.memory.get("answered", []) and heard.step in FLOW.path:
        t.add(t.line("old-button", what=old_answer(t, heard.step) or "none"))
        asking.offer(t, (f"redo.{heard.step}",))
    else:
        t.add(t.line("old-button-over"))
    asking.again(t)


def of_another_story(t: Turn, heard: Tapped) -> bool:
    return heard.step in FLOW.path and heard.journey not in (None, 0, t.journey.id)


def brought_forward(t: Turn, heard: Tapped) -> bool:
    """A tap on a question that still stands open, under another one: it has the word again. A life goes before it."""
    if of_another_story(t, heard):
        return False
    if heard.step == t.spot.step:
        return True
    if heard.step in OF_A_LIFE:
        t.person.places = [place for place in t.person.places if place.step not in OF_A_LIFE]
        t.open(heard.step, quiet=True)
        return True
    below = [place for place in t.person.places if place.step == heard.step]
    on_path = heard.step == t.journey.step and not t.journey.closed
    if not below and not on_path:
        return False
    t.person.places = below
    return True


# --- days away, and another no while one is open ---------------------------------------------------------------------


def returned(t: Turn, heard: Understood, answer: Answer | None, away: timedelta) -> bool:
    """After days, words that plainly answer the open question are its answer; others are asked where to go on."""
    command = heard.command.name if heard.command else ""
    step = t.journey.step
    nothing_open = ended(t) or step in ("goodbye.quiet", "feelings.write") or not t.journey.memory.get("answered")
    if away < DAYS_AWAY or t.place or nothing_open:  # what is written on the page is kept nowhere, not for a moment
        return False
    if command not in ("", "hello") or (answer and (answer.outcome != "said") and command != "hello"):
        return False
    t.open("aside.away", quiet=True, text="" if command else heard.text[:2000])
    t.add(t.line("welcome-back-to", part=words.render(Line(f"phase-{step.split('.')[0]}"))))
    asking.ask(t)
    return True


def another_no(t: Turn, heard: Understood, answer: Answer | None) -> bool:
    """Another refusal, told while one is open: asked once which it is, never guessed."""
    said, memory = heard.opening, t.journey.memory
    if (
        ended(t)
        or t.place
        or t.journey.step.startswith("arrival.")
        or t.journey.step == "feelings.write"
        or said.intent != "rejected"
        or not said.plainly
    ):
        return False
    if answer and (answer.outcome not in ("said", "picked") or answer.slots.get("picked")):
        return False
    elsewhere = said.company and said.company.casefold() != str(memory.get("company", "")).casefold()
    if not (elsewhere and memory.get("company") and said.sure >= 0.6) and not ANOTHER.search(heard.text):
        return False
    t.open("aside.another", text=heard.text[:2000])
    t.add(t.line("another-no", new=said.company or "none"))
    asking.ask(t)
    return True


def ended(t: Turn) -> bool:
    """The journey is over and no question stands open beside it."""
    return t.place is None and (t.journey.closed or t.spot.step in (DONE, CLOSED))
