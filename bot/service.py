"""Runs what it is handed: hears one person at a time, delivers, watches the clock. All that an adapter sees."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Coroutine, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from typing import Final, TypeVar
from uuid import uuid4
from weakref import WeakValueDictionary

from bot import housekeeping, outbox, unasked, views
from bot.addresses import Address
from bot.clock import Clock
from bot.counts import Counts, kind_of
from bot.errors import Delivery, StoreError
from bot.events import ChatOpened, Event, Held, Reply
from bot.failing import StandIn
from bot.hear import hear
from bot.known import at_home, beside, buttons_only
from bot.outbox import Messenger
from bot.prompts import Prompt
from bot.settings import Settings
from bot.store import Store, Waiting

LOOK_EVERY: Final = timedelta(milliseconds=200)
LOOK_AT_HOUSE: Final = timedelta(seconds=2)
SET_CLOCK: Final = timedelta(minutes=1)
STORE_DOWN: Final = timedelta(seconds=2)
PATIENCE: Final = timedelta(seconds=5)  # with a store that hangs, where a life may be in danger
POSTGRES_THREADS: Final = 8
HELD: Final = timedelta(seconds=8)  # another process takes over within fifteen, and hears what was missed
AT_ONCE: Final = 50  # people delivered to at the same time
DUE_TOGETHER: Final = 16  # turns in one transaction: the disk is waited for once

Found = TypeVar("Found")

_log = logging.getLogger(__name__)


class Service:
    """One process of Rebound. A turn is one hop to a thread; SQLite gets a single one, so its writers never wait.

    A person has two lines, each served in order: of what is heard, and of what is said. So the next reply is heard
    while the answer to the one before is still on its way, and no answer overtakes another.
    """

    def __init__(self, store: Store, settings: Settings, clock: Clock) -> None:
        self._store, self._settings, self._clock = store, settings, clock
        with suppress(StoreError):  # it is set once a minute
            clock.set_by(store.moment)
        self._abreast = 1 if store.is_sqlite else POSTGRES_THREADS
        self._threads = ThreadPoolExecutor(self._abreast, "store")
        self._messengers: dict[str, Messenger] = {}
        self._lines: WeakValueDictionary[str, asyncio.Lock] = WeakValueDictionary()
        self._deliveries: set[asyncio.Task[None]] = set()
        self._standing_in = StandIn()
        self._id = uuid4().hex
        self.counts = Counts()
        self.standing_by: set[str] = set()  # platforms that another process hears

    def attach(self, platform: str, messenger: Messenger) -> None:
        self._messengers[platform] = messenger

    def now(self) -> datetime:
        return self._clock.now()

    async def hear(self, reply: Reply) -> asyncio.Task[None]:
        """Returns once the reply is kept: only now may the platform be told that it was received.

        Returns:
            Its delivery: done once everything that had to be said at once is said, or put off.
        Raises:
            StoreError: nothing was kept, and the person was told so; a card for danger was shown all the same. Who
                hears for a platform must not tell it that the reply was received.
        """
        async with self._line(f"heard {reply.address}"):
            turn = asyncio.ensure_future(self._heard(reply))
            try:
                slow = not (await asyncio.wait({turn}, timeout=PATIENCE.total_seconds()))[0]
                if slow and self._standing_in.is_needed(reply):
                    await self._stand_in(reply)
                held = await turn
            except StoreError:
                self.counts.not_kept += 1
                await self._stand_in(reply)
                raise
            return self._deliver(held)

    async def open(self, address: Address) -> None:
        """The chat was opened: what was left undelivered, else the open question. Returns once it is said."""
        async with self._line(f"heard {address}"):
            waiting = await self.on_store(self._left_behind, address)
            if not waiting:
                await self._deliver(await self._heard(ChatOpened(address)))
            while waiting:
                await self._deliver(waiting)
                waiting = await self.on_store(self._claimed)

    async def welcome(self, address: Address) -> None:
        """The chat is open before somebody who has never written: greeted once. Nothing to anybody we know."""
        async with self._line(f"heard {address}"):
            if not await self.on_store(self._is_known, address):
                self._deliver(await self._heard(ChatOpened(address)))

    async def home(self, address: Address) -> list[Prompt]:
        """The page called Home, as it is now. A view."""
        parts = await self.on_store(at_home, self._store, self._settings, address, self.now())
        return views.home(parts)

    async def beside(self, address: Address, token: str) -> list[str] | None:
        """What waits beside the chat behind this button, in rows; None when it is not kept any more. A view."""
        return await self.on_store(beside, self._store, address, token)

    async def is_quiet(self, address: Address) -> bool:
        """Whether a used button may not tell what was chosen. When in doubt, it may not."""
        try:
            return await self.on_store(buttons_only, self._store, address)
        except StoreError:
            return True

    async def reached_since(self, platform: str, since: datetime) -> list[tuple[Address, datetime]]:
        """Where somebody was heard since then, and when; the latest first."""
        return await self.on_store(self._reached, platform, since)

    async def take_over(self) -> None:
        """What a process before this one held is free at once, where only one can serve: on SQLite, at the start."""
        if self._store.is_sqlite:
            await self.on_store(self._take_over)

    async def run(self) -> None:
        """Delivery and clock; ends by being cancelled."""
        async with asyncio.TaskGroup() as group:
            group.create_task(self._steadily(self._deliver_due))
            group.create_task(self._steadily(self._watch_the_clock))
            group.create_task(self._steadily(self._keep_house))
            group.create_task(self._steadily(self._keep_time))

    async def drain(self, within: timedelta) -> bool:
        """Lets what is being said be said; what is left goes out after the next start. False: something was left."""
        if not self._deliveries:
            return True
        _, left = await asyncio.wait(self._deliveries, timeout=within.total_seconds())
        for each in left:
            each.cancel()
        return not left

    async def on_store(self, ask: Callable[..., Found], *args: object) -> Found:
        return await asyncio.get_running_loop().run_in_executor(self._threads, ask, *args)

    async def hold(self, what: str) -> bool:
        """Takes what only one process may do at a time, or keeps it for `HELD` more. False: another one has it."""
        return await self.on_store(self._hold, what)

    async def let_go(self, what: str) -> None:
        with suppress(StoreError):
            await self.on_store(self._let_go, what)

    async def ready(self) -> None:
        """Raises StoreError or ConfigurationError unless the database is there and ours."""
        await self.on_store(self._store.check)

    async def waiting(self) -> Waiting:
        """Is anyone waiting?"""
        return await self.on_store(self._waiting)

    def close(self) -> None:
        self._threads.shutdown()
        self._store.close()

    def _line(self, whose: str) -> asyncio.Lock:
        """A lock serves in the order of asking. It is forgotten with the last who waits in it."""
        return self._lines.setdefault(whose, asyncio.Lock())

    def _deliver(self, held: Sequence[Held]) -> asyncio.Task[None]:
        task = asyncio.create_task(self._delivered(held))
        self._deliveries.add(task)
        task.add_done_callback(self._deliveries.discard)
        return task

    async def _delivered(self, held: Sequence[Held]) -> None:
        if not held:
            return
        async with self._line(f"said {held[0].address}"):
            try:
                await outbox.deliver(
                    self._store, self._messengers, held, self.on_store, self.now, self.counts.delivered
                )
            except StoreError as down:  # it was said, or not; the lease ends by itself, and it is tried again
                _log.warning("a delivery is not written down: %s", down)

    async def _steadily(self, loop: Callable[[], Coroutine[None, None, None]]) -> None:
        """A store that does not answer is waited for: once it does, everything that waited is still there."""
        while True:
            try:
                await loop()
            except StoreError as down:
                _log.warning("waiting for the store: %s", down)
                await asyncio.sleep(STORE_DOWN.total_seconds())

    async def _deliver_due(self) -> None:
        """Retries, things due later, what a process that is gone left behind: one a person at a time."""
        while True:
            free = AT_ONCE - len(self._deliveries)
            found = await self.on_store(self._claimed, free) if free > 0 else []
            for each in found:
                self._deliver([each])
            if not found:
                await asyncio.sleep(LOOK_EVERY.total_seconds())

    async def _watch_the_clock(self) -> None:
        """Everybody to whom something is due, one turn each; never more than can be said within a lease."""
        each = min(AT_ONCE // self._abreast, DUE_TOGETHER)
        while True:
            free = min((AT_ONCE - len(self._deliveries)) // each, self._abreast)
            if free <= 0 or not await self._due(each):
                await asyncio.sleep(LOOK_EVERY.total_seconds())
            else:
                await asyncio.gather(*(self._due(each) for _ in range(free - 1)))

    async def _keep_house(self) -> None:
        """Now, and whenever an hour has gone by on the clock, however it goes by."""
        looked = datetime.min.replace(tzinfo=UTC)
        while True:
            if abs(self.now() - looked) >= housekeeping.EVERY:
                looked = self.now()
                await self.on_store(housekeeping.sweep, self._store, looked)
                await housekeeping.round_of(self._find_silent, self._hear_end)
            await asyncio.sleep(LOOK_AT_HOUSE.total_seconds())

    async def _keep_time(self) -> None:
        """Leases, and what is due, are reckoned alike in every process, however wrong its machine's clock is."""
        while True:
            await self.on_store(self._clock.set_by, self._store.moment)
            await asyncio.sleep(SET_CLOCK.total_seconds())

    async def _stand_in(self, reply: Reply) -> None:
        messenger = self._messengers.get(reply.address.platform)
        prompt = self._standing_in.answer(reply, self.now())
        if messenger is not None and prompt is not None:
            with suppress(Delivery):
                await messenger.send(reply.address, prompt, "")

    async def _heard(self, event: Event) -> list[Held]:
        self.counts.heard[event.address.platform, kind_of(event)] += 1
        return await self.on_store(hear, self._store, self._settings, event, self.now())

    async def _find_silent(self, after: int) -> list[int]:
        return await self.on_store(housekeeping.silent, self._store, self._settings, self.now(), after)

    async def _hear_end(self, person: int) -> None:
        held = await self.on_store(unasked.keeping_ends, self._store, self._settings, person, self.now())
        self._deliver(held)

    async def _due(self, limit: int) -> bool:
        found = await self.on_store(unasked.all_due, self._store, self._settings, self.now(), limit)
        for held in found:
            self.counts.heard["none", "due"] += 1
            self._deliver(held)
        return bool(found)

    def _claimed(self, limit: int = AT_ONCE) -> list[Held]:
        return outbox.claimed(self._store, tuple(self._messengers), self.now(), limit)

    def _waiting(self) -> Waiting:
        with self._store.glance() as page:
            return page.waiting(self.now())

    def _hold(self, what: str) -> bool:
        with self._store.page() as page:
            return page.hold(what, self._id, self.now(), self.now() + HELD)

    def _let_go(self, what: str) -> None:
        with self._store.page() as page:
            page.let_go(what, self._id)

    def _take_over(self) -> None:
        with self._store.page() as page:
            page.free_all(tuple(self._messengers))

    def _is_known(self, address: Address) -> bool:
        with self._store.glance() as page:
            return page.find(address) is not None

    def _reached(self, platform: str, since: datetime) -> list[tuple[Address, datetime]]:
        with self._store.glance() as page:
            return [(reach.address, reach.heard_at or since) for reach in page.reached_since(platform, since)]

    def _left_behind(self, address: Address) -> list[Held]:
        """A process that is gone may have held rows of this person: they are free again, and the first is ours."""
        with self._store.page() as page:
            person = page.find(address)
            if person is None:
                return []
            page.release(person)
        return self._claimed()
