"""Rebound in a loopback Discord: service, store and adapter in the process of the test, over real sockets."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from loopback.discord import LoopbackDiscord

from adapters.discord import Discord
from bot.addresses import Address
from bot.clock import Clock
from bot.errors import StoreDown
from bot.events import Reply
from bot.service import Service
from bot.settings import Settings
from bot.store import Store


async def until(look: Callable[[], bool], limit_s: float = 10.0) -> None:
    """For what rings no bell."""
    async with asyncio.timeout(limit_s):
        while not look():  # noqa: ASYNC110  (a store and a log have no bell)
            await asyncio.sleep(0.02)


@dataclass
class Rebound:
    service: Service
    adapter: Discord
    store: Store


def settings(discord: LoopbackDiscord, folder: Path, **more: str) -> Settings:
    told = {"DATABASE_URL": f"sqlite:///{folder}/rebound.db", "OPERATOR_NAME": "Ada", "OPERATOR_CONTACT": "ada@x.org"}
    return Settings.read({**told, **discord.environ, **more}, env_file=None)


@asynccontextmanager
async def alive(discord: LoopbackDiscord, folder: Path, **more: str) -> AsyncIterator[Rebound]:
    """Started, connected; stopped as a process is that was told to go."""
    found = settings(discord, folder, **more)
    (folder / "clock").touch()
    store = Store.open(found.database_url, found.keys)
    service = Service(store, found, Clock(folder / "clock"))
    adapter = Discord(found)
    await adapter.check()
    service.attach("discord", adapter)
    running = [asyncio.create_task(adapter.run(service)), asyncio.create_task(service.run())]
    try:
        await discord.connected()
        await until(lambda: bool(discord.world.commands))
        yield Rebound(service, adapter, store)
    finally:
        for task in running:
            task.cancel()
        await asyncio.wait(running)
        await service.drain(timedelta(seconds=5))
        await adapter.close()
        service.close()


class Listener:
    """Who hears: as slow, or as broken, as a test wants it."""

    def __init__(self, slow_s: float = 0.0, down: bool = False) -> None:
        self.slow_s, self.down = slow_s, down
        self.heard: list[Reply] = []
        self.reached: list[tuple[Address, datetime]] = []

    async def hear(self, reply: Reply) -> asyncio.Task[None]:
        await asyncio.sleep(self.slow_s)
        if self.down:
            raise StoreDown("the database does not answer")
        self.heard.append(reply)
        return asyncio.create_task(asyncio.sleep(0))

    async def reached_since(self, platform: str, since: datetime) -> list[tuple[Address, datetime]]:
        return self.reached

    async def beside(self, address: Address, token: str) -> list[str] | None:
        return None

    async def is_quiet(self, address: Address) -> bool:
        return False

    def now(self) -> datetime:
        return datetime(2026, 11, 4, 12, 40, tzinfo=UTC)


@asynccontextmanager
async def heard_by(adapter: Discord, listener: Listener, discord: LoopbackDiscord) -> AsyncIterator[asyncio.Task[None]]:
    running = asyncio.create_task(adapter.run(listener))
    try:
        await discord.connected()
        await until(lambda: bool(discord.world.commands) and adapter.trouble() is None)
        yield running
    finally:
        running.cancel()
        await asyncio.wait({running}, timeout=5)
