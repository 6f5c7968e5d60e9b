"""Two stories with something due: one hello, and the other story's question behind the first one's answer."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any, Final

from dialogues import promises, quiet_hours
from dialogues.check_ins import KINDS, RANK, at_hour
from dialogues.state import CheckIn, Memory, Place
from dialogues.turn import Effect, Turn

HELLO: Final = "check_in.hello"
AT_ONCE: Final = timedelta(minutes=10)
OF_ITS_DAY: Final = frozenset({"day_after", "interview_eve"})  # worth nothing later


def kind_of(key: str) -> str:
    return key.partition(":")[0].partition("-j")[0]


def rest_of(key: str) -> str:
    return key.partition(":")[2].partition("-j")[0]


def first_of(keys: list[str]) -> dict[str, object]:
    """The question asked now, and those behind it."""
    ranked = sorted(dict.fromkeys(keys), key=lambda k: RANK[kind_of(k)])
    return {"kind": kind_of(ranked[0]), "key": ranked[0], "then": ranked[1:]}


def others_hello(t: Turn) -> Place | None:
    """One of another story that nobody opened."""
    return next((p for p in t.person.places if p.step == HELLO and p.journey not in (None, t.journey.id)), None)


def joined(t: Turn, fresh: list[CheckIn]) -> bool:
    """Due together with what another story said hello for just now: no second hello, it comes behind that one."""
    place = others_hello(t)
    at = place.memory.get("at") if place else None
    if place is None or not at or t.now - datetime.fromisoformat(at) > AT_ONCE:
        return False
    place.memory["behind"] = [*place.memory.get("behind", []), [t.journey.id, [c.key for c in fresh]]]
    return True


def taken_over(t: Turn) -> list[list[Any]]:
    """What an older hello of another story held, when a newer one takes its place."""
    place = others_hello(t)
    if place is None:
        return []
    keys = [k for k in place.memory.get("keys", []) if kind_of(k) not in OF_ITS_DAY]
    behind = [each for each in place.memory.get("behind", []) if each[0] != t.journey.id]
    return [*([[place.journey, keys]] if keys else []), *behind]


def next_story(t: Turn, memory: Memory) -> bool:
    """The other story's turn. Where nothing more is wanted now it comes tomorrow; where they talk on, in an hour."""
    behind = memory.pop("behind", [])
    if not behind:
        return False
    if memory.get("over") or memory.get("on"):
        hour = t.facts.local.replace(tzinfo=None, second=0, microsecond=0) + timedelta(hours=1)
        put_off(t, behind, at_hour(t.facts, t.facts.local + timedelta(days=1)) if memory.get("over") else hour)
        return False
    (journey, keys), *rest = behind
    home = memory.get("home") or t.journey.id
    t.effects.append(Effect("switch", (("journey", journey),)))
    more = {"keys": keys, "behind": rest, "home": home if home != journey else None, "second": True}
    t.open(HELLO, journey, **first_of(keys), **more)
    return True


def put_off(t: Turn, behind: list[list[Any]], local: datetime) -> None:
    zone = t.person.zone or "UTC"
    for journey, keys in behind:
        for key in keys:
            if kind_of(key) in KINDS:
                due_at = quiet_hours.utc(local, zone)
                promises.put(t, CheckIn(kind_of(key), key, local, zone, due_at, True, journey))
