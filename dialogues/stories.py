"""Journeys as a whole: begun, put aside for another, opened again, closed with an outcome."""

from __future__ import annotations

from dialogues import asking, interpret, promises, routes, trail, understanding, volunteered
from dialogues.flow import FLOW, MODE
from dialogues.readers import arrival
from dialogues.state import Journey
from dialogues.turn import Effect, Turn
from dialogues.vocabulary import Answer


def new_journey(t: Turn) -> None:
    """The present one stays as it is, is named, and can be opened again."""
    if t.journey.id and not t.journey.closed:
        t.add(t.line("new-journey"))
    t.person.places.clear()
    t.person.memory.pop("terse", None)
    t.journey = Journey(0, FLOW.start)


def told_anew(t: Turn, text: str) -> None:
    """A journey that begins with what was said already."""
    new_journey(t)
    heard = understanding.understand(text, t.facts.local)
    t.details = volunteered.details(heard)
    first = arrival.opening(heard, t.facts) if text else None
    if first:
        volunteered.opening(t, heard)
        given = t.journey.memory.setdefault("given", {})
        given[FLOW.start] = {"outcome": first.outcome, "slots": first.slots, "sure": True}


def stop(t: Turn) -> None:
    """All messages end, and nothing is lost; any word begins again."""
    promises.stop_all(t)
    MODE.fire("stop", t.person)
    t.add(t.line("stopped"))
    t.ended = True


def the_other(t: Turn, answer: Answer) -> None:
    """Another no while one is open: a story of its own, or a part of this one."""
    text = waiting_words(t)
    if answer.outcome == "new":
        told_anew(t, text)
    else:
        as_answer(t, text)


def back_again(t: Turn, answer: Answer) -> None:
    """After days away: on where it stopped, something new, or no more."""
    text = waiting_words(t)
    if answer.outcome == "new":
        told_anew(t, text if understanding.understand(text, t.facts.local).opening.intent == "rejected" else "")
    elif answer.outcome == "stop":
        stop(t)
    elif len(text.split()) > 3 and "?" not in text:
        as_answer(t, text)


def waiting_words(t: Turn) -> str:
    """What they wrote before the side question went first; it is not asked for again."""
    return str(t.place.memory.get("text", "")) if t.place else ""


def as_answer(t: Turn, text: str) -> None:
    """Words that waited for a side question answer the open one after all, where they can."""
    heard = understanding.understand(text, t.facts.local)
    step = t.journey.step
    found = interpret.answer(step, heard, t.facts) if text and step in FLOW.steps else None
    if found and not found.slots.get("own_word") and len(t.person.places) == 1:
        given = t.journey.memory.setdefault("given", {})
        given[step] = {"outcome": found.outcome, "slots": found.slots, "sure": True}


def got_it(t: Turn, answer: Answer) -> None:
    """They have a job: every promise ends, and the story closes with its outcome. Undecided changes nothing."""
    if answer.outcome not in ("elsewhere", "same_place"):
        return
    promises.stop_all(t)
    t.journey.outcome = "offer_elsewhere" if answer.outcome == "elsewhere" else "same_place"
    t.journey.closed = True
    t.effects.append(Effect("close", (("journey", t.journey.id),)))
    t.person.places.clear()
    t.ended = True


def restart(t: Turn, answer: Answer) -> None:
    """The old one is closed as it stands, not erased."""
    t.journey.closed = True
    t.effects.append(Effect("close", (("journey", t.journey.id),)))
    new_journey(t)


def close(t: Turn, key: str) -> None:
    """A story from the list is closed; how it ended is asked once."""
    if key.isdecimal():
        t.open("aside.outcome", id=int(key))
    asking.again(t)


def ended_so(t: Turn, answer: Answer) -> None:
    """Its promises end with it; the present one is left where it stands."""
    wanted = t.place.memory.get("id") if t.place else None
    if wanted is None or answer.outcome in ("never_mind", "skip"):
        return
    t.effects.append(Effect("close", (("journey", wanted), ("outcome", answer.outcome))))
    if wanted == t.journey.id:
        t.journey.closed, t.journey.outcome, t.ended = True, answer.outcome, True
        t.person.places.clear()


def switch(t: Turn, key: str) -> None:
    """Another one is opened by its button: see `Turn.wants`."""
    if key.isdecimal() and int(key) != t.journey.id:
        t.effects.append(Effect("open_journey", (("journey", int(key)),)))
        t.person.places.clear()
        return
    asking.again(t)


def redo(t: Turn, key: str) -> None:
    """A question of the path once more, beside it: the new answer takes the old one's place, and nothing else moves."""
    if key in FLOW.path:
        t.open(key, redo=True)
    asking.again(t)


def passed_over(t: Turn) -> None:
    """A corrected answer may have changed the route: a question that does not exist any more is not asked."""
    exists = routes.EXISTS.get(t.journey.step)
    if t.place is None and exists and not exists(t.facts):
        trail.leave(t.journey)
        t.fire("skip", t.journey)
