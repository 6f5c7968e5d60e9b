"""What is remembered between two turns: a person, their journeys, the places where questions stand open.

Plain records without behaviour. They are copied at the start of a turn, so a turn that fails has changed nothing.
`memory` holds JSON values only; it is what the store encrypts.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any

Memory = dict[str, Any]


@dataclass(slots=True, eq=False)
class Place:
    """A question that stands open beside the journey: a check-in, a setting. The newest one owns free text.

    `step` is moved by the machine, like a journey's. `memory` is about this question alone (which check-in, say).
    """

    step: str
    journey: int | None = None
    trail: list[str] = field(default_factory=list)
    memory: Memory = field(default_factory=dict)


@dataclass(slots=True, eq=False)
class Journey:
    """One person's way through one rejection. `id` 0: not kept yet."""

    id: int
    step: str
    trail: list[str] = field(default_factory=list)
    memory: Memory = field(default_factory=dict)
    outcome: str | None = None
    closed: bool = False


@dataclass(slots=True, eq=False)
class Person:
    """The human we talk with. `zone` is an IANA name, None while unknown; named by them, or told by the platform."""

    id: int
    mode: str = "active"
    journey: int | None = None
    places: list[Place] = field(default_factory=list)
    memory: Memory = field(default_factory=dict)
    zone: str | None = None


@dataclass(frozen=True, slots=True)
class CheckIn:
    """A promise to look in, kept as kind and time, never as words.

    `key` tells two of one kind apart ("step_due:second"). `local` is wall time in `zone`; `due_at` aware, UTC.
    `named`: the person named the moment themself, so quiet hours, weekends and the budget do not apply.
    """

    kind: str
    key: str
    local: datetime
    zone: str
    due_at: datetime
    named: bool = False
    journey: int | None = None
    id: int = 0


def zone_is_named(person: Person) -> bool:
    """By the person themself: then no platform moves it."""
    return bool(person.memory.get("zone_named"))


def plain_copy(value: Any) -> Any:
    """A deep copy of JSON values; ten times quicker than `copy.deepcopy`, which must expect anything."""
    if isinstance(value, dict):
        return {key: plain_copy(each) for key, each in value.items()}
    return [plain_copy(each) for each in value] if isinstance(value, list | tuple) else value


def copied_journey(journey: Journey) -> Journey:
    return replace(journey, trail=list(journey.trail), memory=plain_copy(journey.memory))


def copied_person(person: Person) -> Person:
    places = [replace(p, trail=list(p.trail), memory=plain_copy(p.memory)) for p in person.places]
    return replace(person, places=places, memory=plain_copy(person.memory))
