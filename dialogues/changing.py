"""What answers and buttons do to promises: an hour, a zone, a move, a rest. The same in words: dates_in_words.py."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Final

from dialogues import asking, listing, looking_in, promises, resting, telling, travelling
from dialogues.check_ins import at_hour, in_days, planned
from dialogues.readers import check_in as read
from dialogues.readers import feelings
from dialogues.turn import Effect, Turn
from dialogues.vocabulary import DONE, Answer

# --- answers ---------------------------------------------------------------------------------------------------------


def zoned(t: Turn, answer: Answer) -> None:
    travelling.named(t, str(answer.slots.get("zone") or t.person.zone or "UTC"))
    promises.book_waiting(t)


def no_zone(t: Turn, answer: Answer) -> None:
    t.person.zone = t.person.zone or "UTC"
    promises.book_waiting(t)


def hour(t: Turn, answer: Answer) -> None:
    waiting = "unbooked" in t.person.memory
    moved = promises.set_hour(t, answer.outcome)
    if moved and not waiting:
        t.add(t.line("check-in-hour-moved", when=min(c.local for c in moved)))
    promises.book_waiting(t)


def moved(t: Turn, answer: Answer) -> None:
    wanted, key = str(t.journey.memory.pop("moved_to", "")), t.person.memory.pop("moving", "")
    if key and wanted:
        promises.move(t, key, wanted)


def cancelled(t: Turn, answer: Answer) -> None:
    promises.cancel(t, t.person.memory.pop("moving", ""))


def paused(t: Turn, answer: Answer) -> None:
    """ "Until a date" of a rest asks in the same words as a pause, and is a rest."""
    text = t.journey.memory.pop("moment", "") if answer.outcome == "set" else ""
    until = datetime.fromisoformat(str(text)) if text else None
    if until and t.place and "aside.rest" in t.place.trail:
        resting.rest_until(t, until)
    else:
        resting.pause(t, until)
    t.ended = True


def rested(t: Turn, answer: Answer) -> None:
    resting.rest(t, answer.outcome)
    t.ended = True


def rest_begun(t: Turn, answer: Answer) -> None:
    """A rest chosen on the path: today's talk goes on, and nothing is sent inside it."""
    days = {"today": 1, "week": 7}.get(answer.outcome)
    until = in_days(days)(t.facts) if days else read_slot(t, "rest_until")
    if until:
        resting.rest_until(t, until)


def read_slot(t: Turn, slot: str) -> datetime | None:
    text = t.journey.memory.get(slot)
    return at_hour(t.facts, datetime.fromisoformat(str(text))) if text else None


def opened(t: Turn, answer: Answer) -> None:
    looking_in.opened(t)


def put_off(t: Turn, answer: Answer) -> None:
    text = t.journey.memory.pop("moved_to", "")
    looking_in.put_off(t, datetime.fromisoformat(str(text)) if text else None)


def stopped(t: Turn, answer: Answer) -> None:
    looking_in.stopped(t)


def step_again(t: Turn, answer: Answer) -> None:
    """The next step, or the same one on another day, is asked about in its turn."""
    key = read.slot_of(t.facts)
    plan = t.journey.memory.get(key) or {}
    t.journey.memory.pop("moment", None)
    if plan.get("local"):
        promises.book(t, "step_due", planned(key)(t.facts), key)


def heavier(t: Turn, answer: Answer) -> None:
    if feelings.heavy_twice(t.facts):
        resting.no_tasks(t)


def went_on(t: Turn, answer: Answer) -> None:
    if t.place:
        t.place.memory["on"] = True


def two_days(t: Turn, answer: Answer) -> None:
    resting.rest_until(t, at_hour(t.facts, t.facts.local + timedelta(days=2)))
    looking_in.over(t)


def no_came(t: Turn, answer: Answer) -> None:
    """Who only waited so far tells it now; whoever had told it goes on from there."""
    if "arrival.stage" not in t.journey.memory.get("answered", []) and t.place:
        t.place.memory.update({"then": [], "on": True, "to": "arrival.role"})


def not_now(t: Turn, answer: Answer) -> None:
    looking_in.over(t)


def muted(t: Turn, answer: Answer) -> None:
    for check_in in promises.standing(t):
        if check_in.kind in ("company_again", "apply_again") and check_in.journey == t.journey.id:
            promises.drop(t, check_in.key)


def close_journey(t: Turn, answer: Answer) -> None:
    """Its own promises end with it."""
    t.journey.closed = True
    t.journey.outcome = t.journey.outcome or "their_no"
    t.effects.append(Effect("close", (("journey", t.journey.id),)))
    looking_in.over(t)


def offer_taken(t: Turn, answer: Answer) -> None:
    """They got a job. Every promise ends; the story may be closed."""
    promises.stop_all(t)
    t.journey.outcome, t.journey.closed = "offer_elsewhere", True
    t.effects.append(Effect("close", (("journey", t.journey.id),)))
    t.add(t.line("offer"))
    looking_in.over(t)


def values_kept(t: Turn, answer: Answer) -> None:
    """It belongs to no question; nothing is asked behind it."""
    t.ended = t.place is not None


AFTER: Final[dict[tuple[str, str], Callable[[Turn, Answer], None]]] = {
    ("aside.zone", "said"): zoned,
    ("aside.zone", "dont_know"): no_zone,
    ("aside.zone", "skip"): no_zone,
    ("aside.hour", ""): hour,
    ("aside.move", "set"): moved,
    ("aside.move", "cancel"): cancelled,
    ("aside.pause", "set"): paused,
    ("aside.pause", "open_end"): paused,
    ("aside.rest", "today"): rested,
    ("aside.rest", "weekend"): rested,
    ("aside.rest", "week"): rested,
    ("feelings.rest", "today"): rest_begun,
    ("feelings.rest", "weekend"): rest_begun,
    ("feelings.rest", "week"): rest_begun,
    ("feelings.rest_until", "set"): rest_begun,
    ("check_in.hello", "open"): opened,
    ("check_in.hello", "not_today"): put_off,
    ("check_in.hello", "moved"): put_off,
    ("check_in.hello", "stop_these"): stopped,
    ("check_in.hello", "skip"): put_off,
    ("check_in.step_next", "said"): step_again,
    ("check_in.step_day", "set"): step_again,
    ("check_in.day_after", "heavier"): heavier,
    ("check_in.pulse", "heavier"): heavier,
    ("check_in.back_from_rest", "go_on"): went_on,
    ("check_in.back_from_rest", "two_days"): two_days,
    ("check_in.back_from_rest", "not_now"): not_now,
    ("check_in.company_again", "mute"): muted,
    ("check_in.apply_again", "never"): muted,
    ("check_in.call_it", "no_came"): no_came,
    ("check_in.call_it", "offer"): offer_taken,
    ("check_in.yes_what", "offer"): offer_taken,
    ("check_in.one_month", "close"): close_journey,
    ("refocus.values", ""): values_kept,
}


# --- buttons ---------------------------------------------------------------------------------------------------------


def back(t: Turn) -> None:
    """The open question again, where one is open."""
    if at_rest(t):
        t.flush()
    else:
        asking.again(t)


def at_rest(t: Turn) -> bool:
    """Nothing is being asked; the card stands as it is, and is not shown once more for every date."""
    return t.ended or t.spot.step in (DONE, looking_in.QUIET, "goodbye.card")


def change(t: Turn, key: str) -> None:
    if promises.find(t, key) is None:
        t.add(t.line("check-in-gone"))
        back(t)
        return
    t.person.memory["moving"] = key
    t.open("aside.move")
    asking.ask(t)


def cancel(t: Turn, key: str) -> None:
    promises.cancel(t, key)
    back(t)


def never(t: Turn, key: str) -> None:
    promises.stop_all(t)
    t.add(t.line("check-ins-stopped"))
    t.flush()


def listed(t: Turn, key: str) -> None:
    listing.check_ins(t)
    t.flush()


def ask_then(t: Turn, key: str) -> None:
    """ "Not clear": asked about only with a yes of its own."""
    promises.book(t, "still_open", in_days(15)(t.facts))
    telling.announce(t)
    t.flush()


def weekly(t: Turn, key: str) -> None:
    promises.book(t, "pulse", in_days(7)(t.facts))
    telling.announce(t)
    t.flush()


def go_on(t: Turn, key: str) -> None:
    if t.place is None:
        looking_in.go_on(t)
    told_before = t.place is None and t.spot.step in t.journey.memory.get("given", {})
    if not t.ended and not told_before:  # the engine passes what was told long before it was asked
        asking.ask(t, again=True)


def values(t: Turn, key: str) -> None:
    t.open("refocus.values")
    asking.ask(t)


VERBS: Final[dict[str, Callable[[Turn, str], None]]] = {
    "change": change,
    "cancel": cancel,
    "never": never,
    "list": listed,
    "ask_then": ask_then,
    "weekly": weekly,
    "go_on": go_on,
    "values": values,
}
