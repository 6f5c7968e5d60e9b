"""Runs what it is handed: hears one person at a time, delivers, watches the clock. All that an adapter sees."""

from __future__ import annotations

import asyncio
import logging
from collections import defaultdict
from collections.abc import Callable, Coroutine
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from datetime import timedelta
from typing import TypeVar

from bot import clock, outbox
from bot.addresses import Address
from bot.clock import Clock
from bot.errors import Delivery, StoreError
from bot.events import ChatOpened, CheckInDue, Event, Held, Reply
from bot.failing import StandIn
from bot.hear import hear
from bot.outbox import Messenger
from bot.settings import Settings
from bot.store import Store

LOOK_EVERY = timedelta(milliseconds=200)
STORE_DOWN = timedelta(seconds=2)
PATIENCE = timedelta(seconds=5)  # with a store that hangs, where a life may be in danger
POSTGRES_THREADS = 8

Found = TypeVar("Found")

_log = logging.getLogger(__name__)


class Service:
    """One process of Rebound. A turn is one hop to a thread; SQLite gets a single one, so its writers never wait."""

    def __init__(self, store: Store, settings: Settings, now: Clock) -> None:
        self._store, self._settings, self._clock = store, settings, now
        self._threads = ThreadPoolExecutor(1 if store.is_sqlite else POSTGRES_THREADS, "store")
        self._messengers: dict[str, Messenger] = {}
        self._lines: defaultdict[str, asyncio.Lock] = defaultdict(asyncio.Lock)
        self._standing_in = StandIn()

    def attach(self, platform: str, messenger: Messenger) -> None:
        self._messengers[platform] = messenger

    async def hear(self, reply: Reply) -> None:
        """Returns once the reply is kept and what it had to say at once is delivered.

        Raises:
            StoreError: nothing was kept, and the person was told so; a card for danger was shown all the same. Who
                hears for a platform must not tell it that the reply was received.
        """
        async with self._lines[str(reply.address)]:
            turn = asyncio.ensure_future(self._heard(reply))
            try:
                slow = not (await asyncio.wait({turn}, timeout=PATIENCE.total_seconds()))[0]
                if slow and self._standing_in.is_needed(reply):
                    await self._stand_in(reply)
                held = await turn
            except StoreError:
                await self._stand_in(reply)
                raise
            await self._deliver(held)

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
            group.create_task(self._steadily(self._deliver_due))
            group.create_task(self._steadily(self._watch_the_clock))

    async def on_store(self, ask: Callable[..., Found], *args: object) -> Found:
        return await asyncio.get_running_loop().run_in_executor(self._threads, ask, *args)

    def close(self) -> None:
        self._threads.shutdown()
        self._store.close()

    async def _steadily(self, loop: Callable[[], Coroutine[None, None, None]]) -> None:
        """A store that does not answer is waited for: once it does, everything that waited is still there."""
        while True:
            try:
                await loop()
            except StoreError as down:
                _log.warning("waiting for the store: %s", down)
                await asyncio.sleep(STORE_DOWN.total_seconds())

    async def _deliver_due(self) -> None:
        await outbox.loop(self._store, self._messengers, self.on_store, self._clock.now, LOOK_EVERY)

    async def _watch_the_clock(self) -> None:
        await clock.loop(self._find_due, self._hear_due, LOOK_EVERY)

    async def _stand_in(self, reply: Reply) -> None:
        messenger = self._messengers.get(reply.address.platform)
        if messenger is not None:
            with suppress(Delivery):
                await messenger.send(reply.address, self._standing_in.answer(reply, self._clock.now()), "")

    async def _heard(self, event: Event) -> list[Held]:
        return await self.on_store(hear, self._store, self._settings, event, self._clock.now())

    async def _deliver(self, held: list[Held]) -> None:
        await outbox.deliver(self._store, self._messengers, held, self.on_store, self._clock.now)

    async def _find_due(self) -> list[int]:
        return await self.on_store(clock.due, self._store, self._clock.now())

    async def _hear_due(self, person: int) -> None:
        async with self._lines[f"person:{person}"]:
            await self._deliver(await self._heard(CheckInDue(person)))

    def _left_behind(self, address: Address) -> list[Held]:
        """A process that is gone may have held rows of this person: they are free again, and the first is ours."""
        with self._store.page() as page:
            person = page.find(address)
            if person is None:
                return []
            page.release(person)
        return outbox.claimed(self._store, self._clock.now())
