"""What some answers do beside moving the journey: erase, pause, set a zone, move a check-in, end or open a journey."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Final

from dialogues import (
    asking,
    changing,
    crisis,
    dates_in_words,
    interviews,
    looking_in,
    picturing,
    promises,
    quiet_words,
    resorted,
    stories,
    visits,
    words,
)
from dialogues.flow import FLOW
from dialogues.phases.aside import OF_A_LIFE
from dialogues.readers import goodbye
from dialogues.readers.goodbye import corrected
from dialogues.turn import Effect, Turn
from dialogues.understanding import Understood
from dialogues.vocabulary import CLOSED, Answer, Line, Say


def after(t: Turn, address: str, answer: Answer) -> None:
    """Called once the answer is kept and the machine has moved."""
    if act := AFTER.get((address, answer.outcome)) or AFTER.get((address, "")):
        act(t, answer)
    interviews.after(t, address, answer)


def close(t: Turn) -> None:
    """Back to the question below, and says so, unless it only interrupted the keeping of a promise."""
    closed = t.person.places.pop()
    if closed.memory.get("redo"):
        stories.passed_over(t)
    if (
        closed.step == CLOSED
        and "kind" in closed.memory
        and closed.trail[-1:]
        and closed.trail[-1].startswith("check_in.")
    ):
        looking_in.closed(t, closed)
        return
    if closed.memory.get("quiet") or t.ended:
        return
    below = t.spot.step
    key = words.key_of(below)
    if below in OF_A_LIFE or (t.place is None and t.journey.closed):
        return
    if words.has(f"{key}-return"):
        t.add(t.line(f"{key}-return"))
    elif below in FLOW.steps and not below.startswith("goodbye.quiet"):
        t.add(t.line("back-to"))


def done(t: Turn) -> None:
    """The journey is at its end; nothing is asked."""
    memory = t.journey.memory
    memory.setdefault("kept", True)
    heard_out = "goodbye.card" in memory.get("answered", []) and memory.get("feelings")
    if heard_out and "of_use" not in memory:  # once, at the very end, and only as a button
        memory["of_use"] = ""
        t.add(t.line("of-use-offer"))
        asking.offer(t, ("some_use.", "little_use."))
    t.flush()


# --- answers of side questions ---------------------------------------------------------------------------------


def erase(t: Turn, answer: Answer) -> None:
    t.person.places.clear()
    t.effects.append(Effect("erase"))
    t.ended = True
    t.pending.clear()
    t.say(Say((t.line("erased"),)))


FIELDS: Final = {"job": ("role", "company"), "stage": ("stage",), "feeling": ("feeling",)}


def correct(t: Turn, answer: Answer) -> None:
    """Which answer was wrong is known now: changed where the words say to what, else asked once more, in its place."""
    value = re.sub(r"^(?:is|was|should be|should say|to|:|=) *", "", answer.rest.strip())
    for field in FIELDS.get(answer.outcome, ()) if value else ():
        if fixed := corrected(t.facts, f"{field}:{value}"):
            fixed.pop("fixed", None)
            t.journey.memory.update(fixed)
            t.add(t.line("aside-correct-heard-said"))
            return
    steps = {"job": "arrival.role", "stage": "arrival.stage", "feeling": "feelings.name", "person": "gratitude.who"}
    if step := steps.get(answer.outcome):
        t.person.places.pop()
        t.open(step, redo=True)


def unfair(t: Turn, answer: Answer) -> None:
    if answer.outcome == "note_it":
        t.journey.memory["unfair"] = True


def country(t: Turn, answer: Answer) -> None:
    t.person.memory["country"] = answer.slots.get("country", "")


def forget(t: Turn, answer: Answer) -> None:
    t.open("aside.erase")


def door_by_words(t: Turn, heard: Understood) -> bool:
    """Just after the verdict on the door: "no, it's closed" is said about it, not to the next question."""
    if t.place is not None or t.journey.trail[-1:] != ["feedback.door"]:
        return False
    found = goodbye.seen_otherwise(t.facts, heard.text)
    if not found:
        return False
    t.journey.memory.update(found)
    t.add(t.line("feedback-door-heard-changed"))
    promises.after(t, "goodbye.change", Answer("said", found))
    row_changed(t, Answer("said", found))
    asking.again(t)
    return True


def row_changed(t: Turn, answer: Answer) -> None:
    """Its promise is booked anew by now; the next change begins without a trace of this one. A door they see closed
    is not looked at again."""
    if t.journey.memory.get("fixed") == "door" and t.journey.memory.get("door") != "maybe_later":
        promises.drop(t, promises.key_of(t, "still_open"))
    if t.journey.memory.get("fixed"):
        t.journey.memory.pop("fixed")
        t.journey.memory.pop("fixing", None)


def nothing_begun(t: Turn, answer: Answer) -> None:
    """A story that never began is none to come back to."""
    t.journey.closed = True


def slow_minute(t: Turn, answer: Answer) -> None:
    """Two messages: one now, one when the minute is over, with the question."""
    t.flush()
    t.wait_s = 60
    t.add(t.line("feelings-minute-over"))


AFTER: Final[dict[tuple[str, str], Callable[[Turn, Answer], None]]] = (
    changing.AFTER
    | visits.AFTER
    | {
        ("arrival.opening", "nothing"): nothing_begun,
        ("check_in.feedback_text", "said"): resorted.asked_back,
        ("aside.erase", "yes"): erase,
        ("aside.restart", "yes"): stories.restart,
        ("aside.country", "said"): country,
        ("aside.correct", ""): correct,
        ("aside.unfair", ""): unfair,
        ("aside.export_here", ""): picturing.send_here,
        ("aside.offer", ""): stories.got_it,
        ("aside.another", ""): stories.the_other,
        ("aside.outcome", ""): stories.ended_so,
        ("aside.away", ""): stories.back_again,
        ("aside.danger", ""): crisis.answered,
        ("aside.now", ""): crisis.answered,
        ("aside.asked", ""): crisis.answered,
        ("aside.others", ""): crisis.answered,
        ("aside.safe", ""): crisis.answered,
        ("aside.look_in", ""): crisis.answered,
        ("aside.quiet", ""): crisis.answered,
        ("goodbye.card", "forget"): forget,
        ("goodbye.change", ""): row_changed,
        ("goodbye.fix", ""): row_changed,
        ("feelings.release", "minute"): slow_minute,
        ("feelings.send_why", "minute"): slow_minute,
        ("feelings.then", "minute"): slow_minute,
    }
)


# --- buttons that belong to no question: "change.KEY", "cancel.KEY", "never.", "safer.", "journey.3", "redo.STEP" ----


def aside(t: Turn, choice: str) -> None:
    verb, _, key = choice.partition(".")
    VERBS.get(verb, repeat)(t, key)


def repeat(t: Turn, key: str) -> None:
    asking.again(t)


def aside_by_label(t: Turn, heard: Understood) -> bool:
    """The words name a button that was shown beside the last question ("change", "cancel")."""
    shown: dict[str, str] = t.person.memory.pop("asides", {})
    options = {choice: names(key) for choice, key in shown.items()}
    said = heard.text.casefold().strip(" .!?")
    ids = [c for c, labels in options.items() if said in {label.casefold() for label in labels}]
    if len(ids) != 1:
        return dates_in_words.by_words(t, heard, shown)
    aside(t, ids[0])
    return True


def names(key: str) -> tuple[str, ...]:
    """What a button may be called: by the key of its label, or by the label itself where that holds a name."""
    return (words.render(Line(key)), *words.also(key)) if words.has(key) else (key,)


def safer(t: Turn, key: str) -> None:
    t.add(t.line("safer-place"))
    asking.again(t)


def stays(key: str) -> Callable[[Turn, str], None]:
    """They read who else may read here, and go on all the same."""

    def act(t: Turn, _: str) -> None:
        t.add(t.line(key))
        asking.again(t)

    return act


def of_use(how: str) -> Callable[[Turn, str], None]:
    def act(t: Turn, key: str) -> None:
        t.journey.memory["of_use"] = how
        t.add(t.line(f"of-use-{how}"))
        changing.back(t)

    return act


VERBS: Final[dict[str, Callable[[Turn, str], None]]] = changing.VERBS | {
    "some_use": of_use("some"),
    "little_use": of_use("little"),
    "here": stays("notice-here"),
    "buttons": lambda t, _: quiet_words.buttons(t),
    "words": lambda t, _: quiet_words.fine(t),
    "words_on": lambda t, _: quiet_words.on(t),
    "show": quiet_words.show,
    "picture": picturing.picture,
    "safer": safer,
    "journey": stories.switch,
    "close": stories.close,
    "redo": stories.redo,
}
