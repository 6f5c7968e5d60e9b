"""What a turn may look at: the person, the journey, the time, what the house knows. Questions about it, as claims."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from dialogues.state import CheckIn, Journey, Memory, Person, Place


@dataclass(frozen=True, slots=True)
class Brief:
    """Another journey, in brief. `counts`: sent, answered, talked to, where many were told of at once."""

    id: int
    company: str | None
    role: str | None
    stage: str | None
    outcome: str | None
    closed: bool
    gaps: tuple[str, ...] = ()
    counts: tuple[int, int, int] = (0, 0, 0)


@dataclass(frozen=True, slots=True)
class House:
    """Where the conversation happens: what the adapter can do, and who runs it."""

    platform: str = "terminal"
    operator: str = ""
    contact: str = ""
    workplace: bool = False
    workspace: str = ""
    forms: bool = False
    months: int = 12


@dataclass(frozen=True, slots=True)
class Nearby:
    """Work close to another, with a better outlook (`better`) or else a lower bar to start. `growth`: percent."""

    label: str
    growth: float
    openings: int
    wage: int
    entry: str
    better: bool


@dataclass(frozen=True, slots=True)
class Outlook:
    """How a kind of work is doing in the US. `label`: plural, as it stands in a sentence. `years`: from and to, with
    `jobs` and `later` in them; `growth`, `all_growth`: percent between them. `openings`: a year, on average. `wage`:
    dollars a year, 0 if unknown, "at least" where `topped`. `entry`, `experience`, `training`: ids of outlook.ftl.
    """

    label: str
    sure: bool
    years: tuple[int, int]
    paid_in: int
    all_growth: float
    jobs: int
    later: int
    growth: float
    openings: int
    wage: int
    topped: bool
    entry: str
    experience: str
    training: str
    nearby: tuple[Nearby, ...] = ()


@dataclass(frozen=True, slots=True)
class Known:
    """What a turn may look at beyond its own journey; frozen and handed in. `name`: what the platform calls them.
    `was_closed`: the last prompts could not arrive, since direct messages were switched off.
    `outlooks`: what the role of this journey may be, up to three; empty until a step asks for them.
    """

    house: House = House()
    check_ins: tuple[CheckIn, ...] = ()
    journeys: tuple[Brief, ...] = ()
    locale: str | None = None
    address: str = ""
    name: str = ""
    was_closed: bool = False
    outlooks: tuple[Outlook, ...] = ()


@dataclass(slots=True, eq=False)
class Facts:
    """One turn's view of everything. `now` is aware, UTC. `details`: id → the words that showed it, this reply only."""

    person: Person
    journey: Journey
    now: datetime
    known: Known
    place: Place | None = None
    details: Mapping[str, str] = field(default_factory=dict)
    rest: str = ""
    booked: Sequence[CheckIn] = ()
    dropped: Sequence[str] = ()

    @property
    def promised(self) -> list[CheckIn]:
        """Everything that is promised as of now, this turn's own promises included."""
        changed = {b.key for b in self.booked} | set(self.dropped)
        return [*(c for c in self.known.check_ins if c.key not in changed), *self.booked]

    @property
    def memory(self) -> Memory:
        return self.journey.memory

    def get(self, slot: str, default: Any = None) -> Any:
        return self.journey.memory.get(slot, default)

    @property
    def step(self) -> str:
        return self.place.step if self.place else self.journey.step

    @property
    def zone(self) -> ZoneInfo:
        return ZoneInfo(self.person.zone or "UTC")

    @property
    def local(self) -> datetime:
        """Now, on the person's own clock (aware)."""
        return self.now.astimezone(self.zone)

    @property
    def feelings(self) -> list[str]:
        found: list[str] = self.get("feelings", [])
        return found

    def feels(self, *names: str) -> bool:
        return any(name in self.feelings for name in names)

    @property
    def strength(self) -> int:
        """1 (faint) to 5 (it fills everything); 0 while unknown."""
        return int(self.get("strength", 0))

    @property
    def night(self) -> str:
        """The day as people count it: what is said after midnight still belongs to the evening."""
        return (self.local - timedelta(hours=4)).date().isoformat()

    @property
    def daytime(self) -> bool:
        """By their own clock; False while it is unknown."""
        return self.person.zone is not None and 5 <= self.local.hour < 18

    @property
    def strength_today(self) -> int:
        """What was said yesterday decides nothing today."""
        return self.strength if self.get("felt_on", self.night) == self.night else 0

    @property
    def pace(self) -> str:
        return str(self.get("pace", "short"))

    def on_hold(self) -> bool:
        """At five, or at four with anger, a note waits until the next day."""
        if self.person.memory.get("furious") == self.local.date().isoformat():  # asked if they might hurt somebody
            return True
        return self.strength_today >= 5 or (self.strength_today >= 4 and self.feels("angry", "cheated"))

    def days_from_now(self, days: int) -> datetime:
        return self.local + timedelta(days=days)
