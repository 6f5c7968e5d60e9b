"""Promises kept as rows: booked, merged, moved, dropped, told to the person; and what happens when they fall due."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, time, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from dialogues import asking, words
from dialogues.check_ins import ALSO, BOOKINGS, BUDGET, KINDS, RANK, at_hour
from dialogues.flow import MODE
from dialogues.state import CheckIn
from dialogues.turn import Turn
from dialogues.vocabulary import Answer

QUIET_FROM, QUIET_TO = time(20, 0), time(9, 0)
CLOSE_TOGETHER: Final = timedelta(hours=48)
TOO_OLD: Final = timedelta(days=7)
UNANSWERED_LIMIT: Final = 2
TOLD_AT_THE_END: Final = "step_due"  # dated steps are told together, when the day is summed up


def after(t: Turn, address: str, answer: Answer) -> None:
    """What this answer promises. Without a zone the promise waits until one is known; that question follows at once."""
    for booking in BOOKINGS:
        if (booking.address, booking.outcome) == (address, answer.outcome):
            book(t, booking.kind, booking.when(t.facts), booking.key)
    for at, kind, key, when, holds in ALSO:
        if at == address and answer.outcome != "skip" and holds(t.facts):
            book(t, kind, when(t.facts), key)


def book(t: Turn, kind: str, local: datetime | None, key: str = "", tell: bool = True) -> None:
    """Promises to look in at `local` (wall time), if the budget has room."""
    if local is None:
        return
    if t.person.zone is None:
        t.person.memory.setdefault("unbooked", []).append([kind, local.isoformat(), key])
        t.open("aside.zone", quiet=True)
        return
    made = promise(t, kind, settled(t, kind, local), key)
    if made.due_at <= t.now or not within_budget(t, made):
        return
    put(t, made)
    merge(t, made)
    if tell:
        told = t.journey.memory.setdefault("announce", [])
        told[:] = [*(a for a in told if a[1] != made.key), [kind, made.key]]


def book_waiting(t: Turn) -> None:
    """The zone is known now: what waited for it is booked."""
    for kind, local, key in t.person.memory.pop("unbooked", []):
        book(t, kind, datetime.fromisoformat(local), key)


def promise(t: Turn, kind: str, local: datetime, key: str = "") -> CheckIn:
    zone = t.person.zone or "UTC"
    due_at = local.replace(tzinfo=ZoneInfo(zone)).astimezone(ZoneInfo("UTC"))
    return CheckIn(kind, f"{kind}:{key}" if key else kind, local, zone, due_at, KINDS[kind].named, t.journey.id or None)


def put(t: Turn, check_in: CheckIn) -> None:
    t.books = [*(b for b in t.books if b.key != check_in.key), check_in]


def drop(t: Turn, key: str) -> None:
    t.books = [b for b in t.books if b.key != key]
    t.drops.append(key)


def standing(t: Turn) -> list[CheckIn]:
    return t.facts.promised


def settled(t: Turn, kind: str, local: datetime) -> datetime:
    """Out of a rest or a pause; and, unless the person named the moment, out of quiet hours and weekends."""
    if rest := t.person.memory.get("quiet_until"):
        local = max(local, datetime.fromisoformat(rest))
    if KINDS[kind].named:
        return local
    if local.time() >= QUIET_FROM:
        local = at_hour(t.facts, local + timedelta(days=1))
    if local.time() < QUIET_TO:
        local = at_hour(t.facts, local)
    while local.weekday() >= 5 and kind != "day_after":
        local += timedelta(days=1)
    return local


def within_budget(t: Turn, new: CheckIn) -> bool:
    """Room for one more of ours in its stretch of days; a weightier one takes the place of the least."""
    if not counts(new):
        return True
    began = datetime.fromisoformat(t.journey.memory.setdefault("began", t.facts.local.date().isoformat())).date()
    day = (new.local.date() - began).days
    after_day, until_day, room = next((b for b in BUDGET if b[0] < day <= b[1]), (0, 0, 0))
    ours = [
        c
        for c in standing(t)
        if counts(c) and c.key != new.key and after_day < (c.local.date() - began).days <= until_day
    ]
    if len(ours) < room:
        return True
    least = max(ours, key=lambda c: RANK[c.kind], default=new)
    if RANK[least.kind] <= RANK[new.kind]:
        return False
    drop(t, least.key)
    return True


def counts(check_in: CheckIn) -> bool:
    """Against the budget: whatever neither the person named nor has a yes of its own."""
    return not (check_in.named or KINDS[check_in.kind].own_yes)


def merge(t: Turn, new: CheckIn) -> None:
    """Two within 48 hours become one: at a moment the person named, else at the later one."""
    for other in standing(t):
        apart = abs(other.due_at - new.due_at)
        if other.key == new.key or not timedelta() < apart <= CLOSE_TOGETHER or not may_merge(other, new):
            continue
        keep = max(other, new, key=lambda c: (c.named, c.due_at))
        for each in (other, new):
            put(t, replace(each, local=keep.local, due_at=keep.due_at))
        new = replace(new, local=keep.local, due_at=keep.due_at)


def may_merge(one: CheckIn, other: CheckIn) -> bool:
    """Visits and interviews keep their own moment; another journey's promises are not touched."""
    kinds = {one.kind, other.kind}
    return one.journey == other.journey and not kinds & {"carry_on", "interview_eve", "interview_after"}


def cancel(t: Turn, key: str) -> None:
    drop(t, key)
    t.add(t.line("check-in-cancelled"))


def move(t: Turn, key: str, local: datetime) -> None:
    """To the moment the person named; a day alone keeps the hour it had."""
    for check_in in [c for c in standing(t) if c.key == key]:
        when = datetime.combine(local.date(), check_in.local.time()) if local.time() == time() else local
        moved = promise(t, check_in.kind, when)
        put(t, replace(moved, key=key, named=True, journey=check_in.journey))
        t.add(t.line("check-in-moved", when=moved.local))


def stop_all(t: Turn) -> None:
    for check_in in standing(t):
        drop(t, check_in.key)


def postpone_all(t: Turn, until: datetime) -> None:
    """Nothing before `until` (wall time): what would come earlier comes then, and so together."""
    t.person.memory["quiet_until"] = until.isoformat(timespec="minutes")
    for check_in in standing(t):
        if check_in.local < until:
            later = promise(t, check_in.kind, until)
            put(t, replace(later, key=check_in.key, named=check_in.named, journey=check_in.journey))


def snooze(t: Turn) -> None:
    """Not today: tomorrow at the person's hour."""
    tomorrow = at_hour(t.facts, t.facts.local + timedelta(days=1))
    for key in t.place.memory.get("keys", []) if t.place else ():
        kind, _, rest = str(key).partition(":")
        book(t, kind, tomorrow, rest)


def pause(t: Turn, until: datetime | None) -> None:
    """Silence until a moment, then back to where it stopped; without a moment, until they write."""
    MODE.fire("pause", t.person)
    if until is None:
        stop_all(t)
        t.add(t.line("paused-open"))
        return
    moment = at_hour(t.facts, until) if until.time() == time() else until
    postpone_all(t, moment)
    book(t, "carry_on", moment, tell=False)
    t.add(t.line("paused", when=moment))


def rest(t: Turn, how_long: str) -> None:
    """Time off from searching: nothing is sent inside it."""
    days = {"today": 1, "week": 7, "weekend": 7 - t.facts.local.weekday()}[how_long]
    until = at_hour(t.facts, t.facts.local + timedelta(days=days))
    MODE.fire("rest", t.person)
    postpone_all(t, until)
    book(t, "back_from_rest", until, tell=False)
    t.add(t.line("resting", when=until))


def announce(t: Turn) -> bool:
    """Says what was booked since the last question, with [Change] and [Cancel]."""
    waiting: list[list[str]] = t.journey.memory.get("announce", [])
    at_end = not t.spot.step.startswith(("gaps.", "refocus."))
    made = {c.key: c for c in standing(t)}
    now = [a for a in waiting if a[1] in made and (at_end or a[0] != TOLD_AT_THE_END)]
    t.journey.memory["announce"] = [a for a in waiting if a not in now and a[1] in made]
    groups: dict[tuple[datetime, str], list[CheckIn]] = {}
    for kind, key in now:
        groups.setdefault((made[key].local, kind), []).append(made[key])
    for (local, kind), booked in groups.items():
        line = f"check_in-booked-{kind}" + ("-both" if len(booked) > 1 else "")
        days = (local.date() - t.facts.local.date()).days
        t.add(t.line(line if words.has(line) else "check_in-booked", when=local, days=days))
        verbs = ("change", "cancel", "never") if kind == "day_after" else ("change", "cancel")
        asking.offer(t, tuple(f"{verb}.{booked[0].key}" for verb in verbs))
    return bool(groups)


def fall_due(t: Turn, due: tuple[CheckIn, ...]) -> None:
    """Promises of one person, due together: one neutral hello, the weightiest question first."""
    for check_in in due:
        drop(t, check_in.key)
    if t.person.mode in ("stopped", "erasing") or t.journey.closed:
        return
    fresh = [c for c in due if t.now - c.due_at <= TOO_OLD]
    unanswered = t.person.memory["unanswered"] = t.person.memory.get("unanswered", 0) + 1
    if not fresh:
        t.add(t.line("check-in-missed"))
    elif unanswered > UNANSWERED_LIMIT:
        stop_all(t)
        t.add(t.line("last-line"))
    else:
        top, *others = sorted(fresh, key=lambda c: (RANK[c.kind], c.key))
        then = list(dict.fromkeys(c.kind for c in others if c.kind != top.kind))
        t.open("check_in.hello", t.journey.id, kind=top.kind, keys=[c.key for c in fresh], then=then)
        asking.ask(t)
    t.flush()
