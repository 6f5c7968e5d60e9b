"""Runs what it is handed: hears one person at a time, delivers, watches the clock. All that an adapter sees."""

from __future__ import annotations

import asyncio
from collections import defaultdict
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from typing import TypeVar

from bot import clock, outbox
from bot.addresses import Address
from bot.clock import Clock
from bot.hear import ChatOpened, CheckInDue, Event, Held, Reply, hear
from bot.outbox import Messenger
from bot.settings import Settings
from bot.store import Store

LOOK_EVERY = timedelta(milliseconds=200)
POSTGRES_THREADS = 8

Found = TypeVar("Found")


class Service:
    """One process of Rebound. A turn is one hop to a thread; SQLite gets a single one, so its writers never wait."""

    def __init__(self, store: Store, settings: Settings, now: Clock) -> None:
        self._store, self._settings, self._clock = store, settings, now
        self._threads = ThreadPoolExecutor(1 if store.is_sqlite else POSTGRES_THREADS, "store")
        self._messengers: dict[str, Messenger] = {}
        self._lines: defaultdict[str, asyncio.Lock] = defaultdict(asyncio.Lock)

    def attach(self, platform: str, messenger: Messenger) -> None:
        self._messengers[platform] = messenger

    async def hear(self, reply: Reply) -> None:
        """Returns once the reply is kept and what it had to say at once is delivered."""
        await self._turn(str(reply.address), reply)

    async def open(self, address: Address) -> None:
        """The chat was opened: what was left undelivered, else the question that stands open."""
        async with self._lines[str(address)]:
            waiting = await self.on_store(self._left_behind, address)
            if not waiting:
                await self._deliver(await self._heard(ChatOpened(address)))
            while waiting:
                await self._deliver(waiting)
                waiting = await self.on_store(outbox.claimed, self._store, self._clock.now())

    async def run(self) -> None:
        """Delivery and clock; ends by being cancelled."""
        async with asyncio.TaskGroup() as group:
            group.create_task(outbox.loop(self._store, self._messengers, self.on_store, self._clock.now, LOOK_EVERY))
            group.create_task(clock.loop(self._find_due, self._hear_due, LOOK_EVERY))

    async def on_store(self, ask: Callable[..., Found], *args: object) -> Found:
        return await asyncio.get_running_loop().run_in_executor(self._threads, ask, *args)

    def close(self) -> None:
        self._threads.shutdown()
        self._store.close()

    async def _turn(self, lane: str, event: Event) -> None:
        async with self._lines[lane]:
            await self._deliver(await self._heard(event))

    async def _heard(self, event: Event) -> list[Held]:
        return await self.on_store(hear, self._store, self._settings, event, self._clock.now())

    async def _deliver(self, held: list[Held]) -> None:
        await outbox.deliver(self._store, self._messengers, held, self.on_store, self._clock.now)

    async def _find_due(self) -> list[int]:
        return await self.on_store(clock.due, self._store, self._clock.now())

    async def _hear_due(self, person: int) -> None:
        await self._turn(f"person:{person}", CheckInDue(person))

    def _left_behind(self, address: Address) -> list[Held]:
        """A process that is gone may have held rows of this person: they are free again, and the first is ours."""
        with self._store.page() as page:
            person = page.find(address)
            if person is None:
                return []
            page.release(person)
        return outbox.claimed(self._store, self._clock.now())
