"""A person's own: everything kept of them as one object, and its erasing."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from bot.addresses import Address
from bot.store import Store
from dialogues import routes
from dialogues.facts import Facts, Known
from dialogues.state import CheckIn, Journey, Person

EPOCH = datetime.fromtimestamp(0, UTC)  # a route does not depend on the time


def export(store: Store, address: Address) -> dict[str, Any] | None:
    """What outside programs rely on; None when nothing is kept of them."""
    with store.glance() as page:
        id = page.find(address)
        if id is None:
            return None
        person, journeys, check_ins = page.person(id), page.journeys(id), page.check_ins(id)
    return {
        "person": about(person, address),
        "journeys": [story(person, journey, [c for c in check_ins if c.journey == journey.id]) for journey in journeys],
    }


def about(person: Person, address: Address) -> dict[str, Any]:
    memory = person.memory
    return {
        "address": str(address),
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
    }


def readable(found: dict[str, Any]) -> str:
    """The same as text, for a person to read."""
    rows = [f"Everything Rebound keeps of {found['person']['address']}", ""]
    for key, value in found["person"].items():
        if value:
            rows.append(f"{key}: {plain(value)}")
    for number, journey in enumerate(found["journeys"], start=1):
        rows += ["", f"Journey {number}"]
        rows += [f"  {key}: {plain(value)}" for key, value in journey.items() if value]
    return "\n".join(rows)


def plain(value: Any) -> str:
    if isinstance(value, list):
        return "; ".join(plain(each) for each in value)
    if isinstance(value, dict):
        return ", ".join(f"{k} {plain(v)}" for k, v in value.items() if v)
    return str(value)


def forget(store: Store, address: Address) -> bool:
    """Every row of theirs. False: there was none."""
    with store.page() as page:
        id = page.find(address)
        if id is None:
            return False
        page.person(id)
        page.erase(id)
    return True
