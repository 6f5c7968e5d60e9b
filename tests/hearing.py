"""What the tests of hearing share: a person, a messenger of ours, and a look at what is kept."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from datetime import UTC, datetime

from bot import outbox, people
from bot.addresses import Address
from bot.events import Held, Reply
from bot.hear import hear
from bot.prompts import Prompt
from bot.settings import Settings
from bot.store import Store
from bot.transcripts import at_once

ANA = Address("terminal", "me", zone="Europe/Lisbon")
NOW = datetime(2026, 11, 4, 12, 40, tzinfo=UTC)
HOUSE = Settings()


class Screen:
    """A messenger of ours: keeps what it is given, and can be told to fail."""

    def __init__(self, *failures: Exception) -> None:
        self.said: list[Prompt] = []
        self.keys: list[str] = []
        self.unsaid: list[str] = []
        self.failures = list(failures)

    async def unsay(self, address: Address, references: Sequence[str]) -> None:
        self.unsaid += references

    async def send(self, address: Address, prompt: Prompt, key: str) -> str | None:
        if self.failures:
            raise self.failures.pop(0)
        self.said.append(prompt)
        self.keys.append(key)
        return f"ref:{key}"

    @property
    def text(self) -> str:
        return "\n".join(line for prompt in self.said for line in prompt.lines)


def deliver(store: Store, screen: Screen, held: list[Held], now: datetime = NOW) -> None:
    asyncio.run(outbox.deliver(store, {"terminal": screen}, held, at_once, lambda: now))


def talk(store: Store, screen: Screen, *said: str, start: int = 1) -> None:
    for number, text in enumerate(said, start):
        deliver(store, screen, hear(store, HOUSE, Reply(ANA, f"m{number}", text=text), NOW))


def standing(store: Store) -> dict[str, object]:
    found = people.export(store, ANA)
    assert found is not None
    journey = found["journeys"][-1]
    return {"step": journey["step"], "answered": journey["answered"], "wins": journey["wins"]}


def spoil(store: Store, said: object) -> object:
    """What an older version, or a bug, may have written: the next turn stumbles over it. Gives back what was there."""
    with store.page() as page:
        id = page.find(ANA)
        person = page.person(id) if id else page.person_at(ANA, NOW)[0]
        before, person.memory["said"] = person.memory.get("said", {}), said
        page.keep_person(person, NOW)
    return before


def waiting(store: Store) -> int:
    with store.glance() as page:
        person = page.find(ANA)
        return len(page.last_prompts(person, 100, state="waiting")) if person else 0
