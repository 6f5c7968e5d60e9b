"""Promises kept as rows: booked, merged, moved, dropped. Told in telling.py, kept when due in looking_in.py."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, time, timedelta
from itertools import combinations
from typing import Final

from dialogues import quiet_hours
from dialogues.check_ins import BOOKINGS, KINDS, Booking, at_hour, hour_of
from dialogues.quiet_hours import HOURS
from dialogues.routes import MANY, route
from dialogues.state import CheckIn
from dialogues.turn import Turn
from dialogues.vocabulary import Answer

CLOSE_TOGETHER: Final = timedelta(hours=48)
OWN_MOMENT: Final = frozenset({"carry_on", "interview_eve", "interview_after", "back_from_rest"})
FOR_ITSELF: Final = frozenset({"interview_after"})  # told in the same sentence as the evening before


def after(t: Turn, address: str, answer: Answer) -> None:
    """What this answer promises. Without a zone the promise waits until one is known; that question follows at once."""
    for booking in BOOKINGS:
        if booking.address == address and meets(booking, answer) and booking.only_if(t.facts):
            keep(t, booking)
    if address == "feedback.door" and t.facts.get("door") == "not_clear" and route(t.facts) != MANY:
        t.journey.memory["offer_still_open"] = True


def meets(booking: Booking, answer: Answer) -> bool:
    return booking.outcome == answer.outcome if booking.outcome else answer.outcome != "skip"


def keep(t: Turn, booking: Booking) -> None:
    if booking.pinned:
        pinned = t.person.memory.setdefault("own_days", [])
        pinned[:] = [*dict.fromkeys([*pinned, key_of(t, booking.kind, booking.key)])][-20:]
    book(t, booking.kind, booking.when(t.facts), booking.key, named=booking.named)


def book(
    t: Turn, kind: str, local: datetime | None, key: str = "", *, tell: bool = True, named: bool = False
) -> CheckIn | None:
    """Promises to look in at `local` (wall time); None where it cannot be: no room, over, or a question first."""
    if local is None or question_first(t, kind, local, key, named):
        return None
    made = settled(t, promise(t, kind, local, key, named))
    if made is None and tell:
        t.journey.memory["no_room"] = kind
    if made is None or made.due_at <= t.now:
        return None
    put(t, made)
    left_alone(t)
    merge(t)
    if tell and kind not in FOR_ITSELF:
        told = t.journey.memory.setdefault("announce", [])
        told[:] = [*(a for a in told if a[1] != made.key), [kind, made.key]]
    return made


def question_first(t: Turn, kind: str, local: datetime, key: str, named: bool) -> bool:
    """No bad hour is written at: the zone is asked where it is unknown, and in the full pace the hour they like."""
    in_full = t.facts.pace == "full" and t.facts.known.house.platform != "slack"
    if t.person.zone is None:
        question = "aside.zone"
    elif in_full and "hour" not in t.person.memory and key != "look_in":  # nothing more is asked after a crisis
        question = "aside.hour"
    else:
        return False
    at_their_hour = local.time() == hour_of(t.facts)
    t.person.memory.setdefault("unbooked", []).append([kind, local.isoformat(), key, named, at_their_hour])
    t.open(question, quiet=True)
    return True


def book_waiting(t: Turn) -> None:
    """What waited for a zone or an hour is booked."""
    for kind, text, key, named, at_their_hour in t.person.memory.pop("unbooked", []):
        local = datetime.fromisoformat(text)
        book(t, kind, at_hour(t.facts, local) if at_their_hour else local, key, named=named)


def key_of(t: Turn, kind: str, key: str = "") -> str:
    """One person's keys are all different, so another journey's promise of the same name keeps its own."""
    base = f"{kind}:{key}" if key else kind
    alike = [c for c in standing(t) if c.key == base or c.key.startswith(f"{base}-j")]
    mine = next((c.key for c in alike if c.journey in (t.journey.id or None, None)), None)
    return mine or (f"{base}-j{t.journey.id}" if alike else base)


def promise(t: Turn, kind: str, local: datetime, key: str = "", named: bool = False) -> CheckIn:
    zone = t.person.zone or "UTC"
    named = named or KINDS[kind].named
    due_at = quiet_hours.utc(local, zone)
    return CheckIn(kind, key_of(t, kind, key), local, zone, due_at, named, t.journey.id or None)


def at(t: Turn, check_in: CheckIn, local: datetime, named: bool | None = None) -> CheckIn:
    """The same promise at another moment, in the zone the person is in now."""
    zone = t.person.zone or check_in.zone
    named = check_in.named if named is None else named
    return replace(check_in, local=local, zone=zone, due_at=quiet_hours.utc(local, zone), named=named)


def put(t: Turn, check_in: CheckIn) -> None:
    t.books = [*(b for b in t.books if b.key != check_in.key), check_in]
    t.drops = [key for key in t.drops if key != check_in.key]


def drop(t: Turn, key: str) -> None:
    t.books = [b for b in t.books if b.key != key]
    t.drops.append(key)


def standing(t: Turn) -> list[CheckIn]:
    return t.facts.promised


def find(t: Turn, key: str) -> CheckIn | None:
    return next((c for c in standing(t) if c.key == key), None)


# --- when ------------------------------------------------------------------------------------------------------------


def settled(t: Turn, check_in: CheckIn) -> CheckIn | None:
    """Out of a rest, a pause, a hush; and, unless they named the moment, out of quiet hours and inside the budget.

    Returns:
        None: there is no such moment any more.
    """
    local = check_in.local
    until = t.person.memory.get("quiet_until")
    if until and not check_in.key.startswith("day_after:look_in") and local < (end := datetime.fromisoformat(until)):
        if check_in.kind == "interview_eve":
            return None  # behind the interview it is worth nothing
        # Moved, not piled up: each on a day of its own, the day the rest ends left free.
        local = end if check_in.kind == "back_from_rest" else next_free(t, check_in, end)
    if not check_in.named:
        local = quiet_hours.waking(local, hour_of(t.facts), weekends=check_in.kind == "day_after")
        if counts(check_in) and not shares(t, check_in, local):
            return with_room(t, at(t, check_in, local), moved=local != check_in.local)
    return at(t, check_in, local)


def next_free(t: Turn, check_in: CheckIn, end: datetime) -> datetime:
    hour = check_in.local.time() if check_in.named else hour_of(t.facts)
    taken = {c.local.date() for c in standing(t) if c.key != check_in.key and c.due_at != check_in.due_at}
    day = end.date() + timedelta(days=1 if check_in.kind != "carry_on" else 0)
    while day in taken or datetime.combine(day, hour) < end:
        day += timedelta(days=1)
    return datetime.combine(day, hour)


def with_room(t: Turn, check_in: CheckIn, moved: bool) -> CheckIn | None:
    """What was promised before finds the next day with room; what is new is not promised where there is none."""
    began, taken = first_day(t), days_taken(t, check_in.key)
    spent = [date.fromisoformat(day) for day in t.person.memory.get("looked_in", [])]
    if quiet_hours.room_on(began, check_in.local.date(), taken, spent):
        return check_in
    if not moved or (local := quiet_hours.room_from(began, check_in.local, taken, spent)) is None:
        return None
    return at(t, check_in, local)


def first_day(t: Turn) -> date:
    return date.fromisoformat(t.journey.memory.setdefault("began", t.facts.local.date().isoformat()))


def days_taken(t: Turn, but: str) -> list[date]:
    """Days with one of ours to come; what comes together with a named one is no message of ours."""
    return [c.local.date() for c in standing(t) if c.key != but and counts(c) and not shares(t, c, c.local)]


def counts(check_in: CheckIn) -> bool:
    """Against the budget: whatever neither the person named nor has a yes of its own."""
    return not (check_in.named or KINDS[check_in.kind].own_yes)


def shares(t: Turn, check_in: CheckIn, local: datetime) -> bool:
    return any(c.local == local and not counts(c) and c.key != check_in.key for c in standing(t))


def left_alone(t: Turn) -> None:
    """One of ours that had joined a moment they named comes at an hour of ours again when that moment is gone."""
    for check_in in standing(t):
        if not check_in.named and not any(c.named and c.due_at == check_in.due_at for c in standing(t)):
            local = quiet_hours.waking(check_in.local, hour_of(t.facts), weekends=check_in.kind == "day_after")
            if local != check_in.local:
                put(t, at(t, check_in, local))


def merge(t: Turn) -> None:
    """Two within 48 hours become one: at a moment the person named, else at the later one. What was one stays one."""
    while pair := too_close(t):
        kept, moved = pair
        for check_in in [c for c in standing(t) if c.due_at == moved.due_at and may_merge(c, kept)]:
            put(t, replace(check_in, local=kept.local, due_at=kept.due_at, zone=kept.zone))


def too_close(t: Turn) -> tuple[CheckIn, CheckIn] | None:
    """The one that stays, and the one that joins it; a day nobody may move stays as it is."""
    fixed = t.person.memory.get("own_days", [])
    for one, other in combinations(sorted(standing(t), key=lambda c: (c.due_at, c.key)), 2):
        if not timedelta() < other.due_at - one.due_at <= CLOSE_TOGETHER or not may_merge(one, other):
            continue
        kept, moved = (one, other) if weight(one, fixed) > weight(other, fixed) else (other, one)
        alike = [c.key for c in standing(t) if c.due_at == moved.due_at]
        if not set(alike) & set(fixed):
            return kept, moved
    return None


def weight(check_in: CheckIn, fixed: list[str]) -> tuple[bool, bool, bool, datetime]:
    weekday = check_in.named or check_in.local.weekday() < 5  # a step of theirs is not asked about before its day
    return check_in.named, check_in.key in fixed, weekday, check_in.due_at


def may_merge(one: CheckIn, other: CheckIn) -> bool:
    """Visits, interviews, the end of a rest and the look-in after a crisis keep their own moment."""
    after_danger = any(c.key.startswith("day_after:look_in") for c in (one, other))
    return one.journey == other.journey and not after_danger and not {one.kind, other.kind} & OWN_MOMENT


# --- changed by the person -------------------------------------------------------------------------------------------


def cancel(t: Turn, key: str) -> None:
    """What is asked in the same message goes with it."""
    if (gone := find(t, key)) is None:
        t.add(t.line("check-in-gone"))
        return
    for check_in in together(t, gone):
        drop(t, check_in.key)
    left_alone(t)
    t.add(t.line("check-in-cancelled"))


def together(t: Turn, check_in: CheckIn) -> list[CheckIn]:
    """The promise, and those that were told in the same sentence."""
    eve = check_in.key.removeprefix("interview_eve:") if check_in.kind == "interview_eve" else ""
    return [
        c
        for c in standing(t)
        if c.key == check_in.key
        or (c.kind == check_in.kind == "step_due" and c.due_at == check_in.due_at)
        or (eve and c.key == f"interview_after:{eve}")
    ]


def move(t: Turn, key: str, wanted: str) -> None:
    """To what the person named: an hour ("evening"), a clock time ("T18:00"), a day, or a moment to the minute."""
    if (found := find(t, key)) is None:
        t.add(t.line("check-in-gone"))
        return
    local = when_for(t, found, wanted)
    for check_in in [c for c in standing(t) if c.due_at == found.due_at and c.journey == found.journey]:
        if check_in.kind == found.kind:
            put(t, at(t, check_in, local, named=True))
    left_alone(t)
    t.add(t.line("check-in-moved", when=local))


def when_for(t: Turn, check_in: CheckIn, wanted: str) -> datetime:
    """A day alone keeps the hour it had; an hour alone keeps the day."""
    if wanted in HOURS:
        return datetime.combine(check_in.local.date(), HOURS[wanted])
    if wanted.startswith("T"):
        return datetime.combine(check_in.local.date(), time.fromisoformat(wanted[1:]))
    moment = datetime.fromisoformat(wanted)
    return datetime.combine(moment.date(), check_in.local.time()) if moment.time() == time() else moment


def set_hour(t: Turn, hour: str) -> list[CheckIn]:
    """From now on at this hour: what stood at the old one moves along, what they put at a time of its own stays."""
    old = hour_of(t.facts)
    t.person.memory["hour"] = hour if hour in HOURS else "lunch"
    new = hour_of(t.facts)
    moved = [c for c in standing(t) if c.local.time() == old != new]
    for check_in in moved:
        put(t, at(t, check_in, datetime.combine(check_in.local.date(), new)))
    return [c for c in standing(t) if c.key in {m.key for m in moved}]


def stop_all(t: Turn) -> None:
    for check_in in standing(t):
        drop(t, check_in.key)
    t.person.memory.pop("unbooked", None)
    t.journey.memory.pop("announce", None)
