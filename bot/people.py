"""A person's own: everything kept of them as one object and in words, and its erasing."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, Final

from bot import keeping
from bot.addresses import Address
from bot.store import Store
from dialogues import routes, slots, words
from dialogues.facts import Facts, Known
from dialogues.state import CheckIn, Journey, Person
from dialogues.vocabulary import Line

EPOCH = datetime.fromtimestamp(0, UTC)  # a route does not depend on the time


def export(store: Store, address: Address) -> dict[str, Any] | None:
    """What outside programs rely on; None when nothing is kept of them."""
    kept = everything(store, address)
    return None if kept is None else as_object(kept)


@dataclass(frozen=True, slots=True)
class Everything:
    """As it is kept now, of one person."""

    address: Address
    person: Person
    journeys: list[Journey]
    check_ins: list[CheckIn]


def everything(store: Store, address: Address) -> Everything | None:
    with store.glance() as page:
        id = page.find(address)
        if id is None:
            return None
        return Everything(address, page.person(id), page.journeys(id), page.check_ins(id))


def as_object(kept: Everything) -> dict[str, Any]:
    own = {journey.id: [c for c in kept.check_ins if c.journey == journey.id] for journey in kept.journeys}
    return {
        "person": about(kept.person, kept.address),
        "journeys": [story(kept.person, journey, own[journey.id]) for journey in kept.journeys],
    }


def about(person: Person, address: Address) -> dict[str, Any]:
    memory = person.memory
    return {
        "address": str(address),
        "called": memory.get("called"),
        "mode": person.mode,
        "zone": person.zone,
        "hour": memory.get("hour"),
        "country": memory.get("country"),
        "wins": memory.get("wins", []),
    }


def story(person: Person, journey: Journey, check_ins: list[CheckIn]) -> dict[str, Any]:
    memory = journey.memory
    step = memory.get("first_step") or {}
    return {
        "company": memory.get("company"),
        "role": memory.get("role"),
        "stage": memory.get("stage"),
        "route": routes.route(Facts(person, journey, EPOCH, Known())),
        "step": journey.step,
        "outcome": journey.outcome,
        "closed": journey.closed,
        "answered": memory.get("answered", []),
        "wins": [win["text"] for win in memory.get("wins", [])],
        "note": (memory.get("note") or {}).get("text"),
        "first_step": step.get("what"),
        "check_ins": [
            {"kind": c.kind, "local": c.local.isoformat(timespec="minutes"), "zone": c.zone} for c in check_ins
        ],
        "feelings": memory.get("feelings", []),
        "strength": memory.get("strength"),
        "moods": memory.get("moods", []),
        "remarks": [{"quote": r["quote"], "kind": r["kind"]} for r in memory.get("remarks", [])],
        "door": memory.get("door"),
        "features": memory.get("features", []),
        "second": memory.get("second"),
        "also": {slot: memory[slot] for slot in memory if slot in slots.WORDS - SHOWN and memory[slot]},
    }


# Words of theirs that have a place of their own above.
SHOWN: Final = frozenset(["company", "role", "wins", "features", "second"])
NAMED: Final = {
    "called": "What you are called there",
    "mode": "My messages to you",
    "zone": "Your time zone",
    "hour": "The hour I write at",
    "stage": "How far it went",
    "outcome": "How it ended",
    "check_ins": "When I look in",
    "moods": "How it went on",
    "remarks": "What they said, and what I took it for",
    "door": "The door, as it looked",
    "second": "Your number two",
    "company": "The firm",
    "role": "The job",
    "feelings": "What you felt",
    "strength": "How strong it was, from 1 to 5",
    "note": "Your note",
    "first_step": "Your first step",
    "features": "What made it good",
    "wins": "What went well",
}
ALSO: Final = "Also kept of your words ({})"
INSIDE: Final = frozenset({"timed", "dated", "part", "names"})  # of a plan: how its moment was told
FOR_PROGRAMS: Final = frozenset({"address", "step", "route", "answered"})


def told(record: dict[str, Any]) -> Iterator[tuple[str, str]]:
    """A name and what is kept under it, in words; without what only a program can use."""
    for key, value in record.items():
        if key == "also":
            yield from (
                (ALSO.format(slot.replace("_", " ")), text) for slot, kept in value.items() if (text := plain(kept))
            )
            continue
        text = "\n".join(map(promise, value)) if key == "check_ins" else plain(value)
        if text and key not in FOR_PROGRAMS:
            yield NAMED.get(key, key.replace("_", " ").capitalize()), text


def promise(check_in: dict[str, str]) -> str:
    """As the list of them says it in the chat."""
    when = datetime.fromisoformat(check_in["local"])
    return words.render(Line("check-ins-one", {"kind": check_in["kind"], "when": when}))


def plain(value: Any) -> str:
    """One value in words. A moment reads "2026-11-28 11:00"; an identifier of ours, its words."""
    if isinstance(value, bool) or value is None:
        return "yes" if value else ""
    if isinstance(value, list):
        rows = [plain(each) for each in value]
        return "\n".join(rows) if any(isinstance(each, dict) for each in value) else "; ".join(rows)
    if isinstance(value, dict):
        return ", ".join(text for key, each in value.items() if key not in INSIDE and (text := plain(each)))
    text = str(value)
    if re.fullmatch(r"[a-z]+(_[a-z]+)+", text):
        return text.replace("_", " ")
    return re.sub(r"^(\d{4}-\d\d-\d\d)T(\d\d:\d\d)(:\d\d)?$", r"\1 \2", text)


def forget(store: Store, address: Address, now: datetime) -> bool:
    """Every row of theirs; a running service takes our messages away, too. False: there was none."""
    with store.page() as page:
        id = page.find(address)
        if id is None:
            return False
        page.person(id)
        keeping.erase(page, id, now)
    return True
