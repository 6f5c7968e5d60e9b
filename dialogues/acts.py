"""What some answers do beside moving the journey: erase, pause, set a zone, move a check-in, end or open a journey."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from dialogues import asking, crisis, promises, words
from dialogues.flow import FLOW
from dialogues.state import Journey
from dialogues.turn import Effect, Turn
from dialogues.understanding import Understood
from dialogues.vocabulary import Answer, Line, Say


def after(t: Turn, address: str, answer: Answer) -> None:
    """Called once the answer is kept and the machine has moved."""
    if act := AFTER.get((address, answer.outcome)) or AFTER.get((address, "")):
        act(t, answer)


def close(t: Turn) -> None:
    """Back to the question below, and says so, unless it only interrupted the keeping of a promise."""
    closed = t.person.places.pop()
    if closed.memory.get("quiet"):
        return
    below = t.spot.step
    key = words.key_of(below)
    if words.has(f"{key}-return"):
        t.add(t.line(f"{key}-return"))
    elif below in FLOW.steps and not below.startswith("goodbye.quiet"):
        t.add(t.line("back-to"))


def done(t: Turn) -> None:
    """The journey is at its end; nothing is asked."""
    t.journey.memory.setdefault("kept", True)
    t.flush()


def new_journey(t: Turn) -> None:
    """The present one stays as it is and can be opened again."""
    t.person.places = [p for p in t.person.places if p.journey is None]
    t.journey = Journey(0, FLOW.start)


# --- answers of side questions ---------------------------------------------------------------------------------


def erase(t: Turn, answer: Answer) -> None:
    t.person.places.clear()
    t.effects.append(Effect("erase"))
    t.pending.clear()
    t.say(Say((t.line("erased"),)))


def restart(t: Turn, answer: Answer) -> None:
    t.journey.closed = True
    t.effects.append(Effect("close", (("journey", t.journey.id),)))
    t.person.places.clear()
    new_journey(t)


def set_zone(t: Turn, answer: Answer) -> None:
    t.person.zone = str(answer.slots.get("zone") or t.person.zone or "UTC")
    promises.book_waiting(t)


def no_zone(t: Turn, answer: Answer) -> None:
    t.person.zone = t.person.zone or "UTC"
    promises.book_waiting(t)


def set_hour(t: Turn, answer: Answer) -> None:
    t.person.memory["hour"] = answer.outcome
    promises.book_waiting(t)


def moved(t: Turn, answer: Answer) -> None:
    moment = str(t.journey.memory.pop("moved_to", "") or answer.slots.get("moment", ""))
    key = t.person.memory.pop("moving", "")
    if key and moment:
        promises.move(t, key, words.moment(moment))


def cancelled(t: Turn, answer: Answer) -> None:
    promises.cancel(t, t.person.memory.pop("moving", ""))


def paused(t: Turn, answer: Answer) -> None:
    moment = answer.slots.get("moment")
    promises.pause(t, words.moment(str(moment)) if moment else None)


def rested(t: Turn, answer: Answer) -> None:
    promises.rest(t, answer.outcome)


def country(t: Turn, answer: Answer) -> None:
    t.person.memory["country"] = answer.slots.get("country", "")


def forget(t: Turn, answer: Answer) -> None:
    t.open("aside.erase")


def close_journey(t: Turn, answer: Answer) -> None:
    t.journey.closed = True
    t.journey.outcome = t.journey.outcome or "their_no"


def hello_opened(t: Turn, answer: Answer) -> None:
    """carry_on has no question of its own: it leads on from where the journey rests."""
    place = t.place
    if place and place.memory.get("kind") == "carry_on":
        place.memory["quiet"] = True
        t.journey.memory["go_on"] = True


def hello_stopped(t: Turn, answer: Answer) -> None:
    promises.stop_all(t)
    t.add(t.line("check-ins-stopped"))


def snoozed(t: Turn, answer: Answer) -> None:
    promises.snooze(t)


def slow_minute(t: Turn, answer: Answer) -> None:
    """Two messages: one now, one when the minute is over, with the question."""
    t.flush()
    t.wait_s = 60
    t.add(t.line("feelings-minute-over"))


AFTER: Final[dict[tuple[str, str], Callable[[Turn, Answer], None]]] = {
    ("aside.erase", "yes"): erase,
    ("aside.restart", "yes"): restart,
    ("aside.zone", "said"): set_zone,
    ("aside.zone", "dont_know"): no_zone,
    ("aside.zone", "skip"): no_zone,
    ("aside.hour", ""): set_hour,
    ("aside.move", "set"): moved,
    ("aside.move", "cancel"): cancelled,
    ("aside.pause", "set"): paused,
    ("aside.pause", "open_end"): paused,
    ("aside.rest", "today"): rested,
    ("aside.rest", "weekend"): rested,
    ("aside.rest", "week"): rested,
    ("aside.country", "said"): country,
    ("aside.danger", ""): crisis.answered,
    ("aside.now", ""): crisis.answered,
    ("aside.asked", ""): crisis.answered,
    ("aside.others", ""): crisis.answered,
    ("aside.safe", ""): crisis.answered,
    ("aside.look_in", ""): crisis.answered,
    ("goodbye.card", "forget"): forget,
    ("goodbye.month", ""): close_journey,
    ("feelings.release", "minute"): slow_minute,
    ("feelings.send_why", "minute"): slow_minute,
    ("feelings.then", "minute"): slow_minute,
    ("check_in.hello", "open"): hello_opened,
    ("check_in.hello", "not_today"): snoozed,
    ("check_in.hello", "stop_these"): hello_stopped,
    ("check_in.one_month", "close"): close_journey,
}


# --- buttons that belong to no question: "change.KEY", "cancel.KEY", "never.", "safer.", "journey.3" -----------------


def aside(t: Turn, choice: str) -> None:
    verb, _, key = choice.partition(".")
    VERBS.get(verb, repeat)(t, key)


def repeat(t: Turn, key: str) -> None:
    asking.again(t)


def aside_by_label(t: Turn, heard: Understood) -> bool:
    """The words name a button that was shown beside the last question ("change", "cancel")."""
    shown: dict[str, str] = t.person.memory.pop("asides", {})
    options = {choice: (words.render(Line(key)), *words.also(key)) for choice, key in shown.items()}
    said = heard.text.casefold().strip(" .!?")
    ids = [c for c, labels in options.items() if said in {label.casefold() for label in labels}]
    if len(ids) != 1:
        return False
    aside(t, ids[0])
    return True


def change(t: Turn, key: str) -> None:
    t.person.memory["moving"] = key
    t.open("aside.move")
    asking.ask(t)


def cancel(t: Turn, key: str) -> None:
    promises.cancel(t, key)
    asking.again(t)


def never(t: Turn, key: str) -> None:
    promises.stop_all(t)
    t.add(t.line("check-ins-stopped"))
    t.flush()


def safer(t: Turn, key: str) -> None:
    t.add(t.line("safer-place"))
    asking.again(t)


def switch(t: Turn, key: str) -> None:
    t.effects.append(Effect("switch", (("journey", int(key)),)))


VERBS: Final[dict[str, Callable[[Turn, str], None]]] = {
    "change": change,
    "cancel": cancel,
    "never": never,
    "safer": safer,
    "journey": switch,
}
