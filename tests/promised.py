"""One person and their promises, kept between turns as the store keeps them; for tests that need no database."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from dialogues import engine, promises
from dialogues.facts import House, Known
from dialogues.state import CheckIn, Journey, Person
from dialogues.turn import Due, Said, Tapped, Turn
from dialogues.understanding import understand

NOON: Final = datetime(2026, 11, 4, 12, 40, tzinfo=UTC)  # a Wednesday


class Chat:
    """What a chat file does, without the bot around it."""

    def __init__(
        self, zone: str = "Europe/Lisbon", hour: str = "lunch", now: datetime = NOON, step: str = "goodbye.quiet"
    ):
        self.person = Person(1, journey=1, zone=zone, memory={"hour": hour, "noticed": "2026-11-04"})
        self.journey = Journey(1, step)
        self.check_ins: list[CheckIn] = []
        self.now = now

    def turn(self) -> Turn:
        return Turn(self.person, self.journey, self.now, self.known)

    @property
    def known(self) -> Known:
        return Known(House("slack", "Mia Lund"), check_ins=tuple(self.check_ins))

    def keep(self, turn: Turn) -> Turn:
        changed = {b.key for b in turn.books} | set(turn.drops)
        self.check_ins = [*(c for c in self.check_ins if c.key not in changed), *turn.books]
        self.person, self.journey = turn.person, turn.journey
        return turn

    def book(self, kind: str, minutes: int, named: bool = False, key: str = "") -> CheckIn | None:
        turn = self.turn()
        local = turn.facts.local.replace(tzinfo=None, second=0, microsecond=0) + timedelta(minutes=minutes)
        made = promises.book(turn, kind, local, key, named=named)
        self.keep(turn)
        return made

    def due(self) -> Turn:
        found = tuple(c for c in self.check_ins if c.due_at <= self.now)
        return self.keep(engine.turn(self.person, self.journey, Due(found), self.now, self.known))

    def says(self, text: str) -> Turn:
        local = self.now.astimezone(ZoneInfo(self.person.zone or "UTC"))
        return self.keep(engine.turn(self.person, self.journey, Said(understand(text, local)), self.now, self.known))

    def taps(self, choice: str) -> Turn:
        step = self.person.places[-1].step if self.person.places else self.journey.step
        return self.keep(engine.turn(self.person, self.journey, Tapped(choice, step, 1), self.now, self.known))

    def next_due(self) -> Turn:
        self.now = min(c.due_at for c in self.check_ins)
        return self.due()


def said(turn: Turn) -> list[str]:
    return [line.key for say in turn.says for line in say.lines]


def clock(check_in: CheckIn) -> datetime:
    """What their own clock shows when it comes."""
    return check_in.due_at.astimezone(ZoneInfo(check_in.zone))


def unasked(check_ins: Iterable[CheckIn]) -> list[CheckIn]:
    """Those that come at a moment nobody named."""
    listed = list(check_ins)
    named = {c.due_at for c in listed if c.named}
    return [c for c in listed if not c.named and c.due_at not in named]
