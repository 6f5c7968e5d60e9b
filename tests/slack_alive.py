"""Rebound in a loopback Slack: service, store and adapter in the process of the test, over real sockets."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

from loopback.slack import LoopbackSlack

from adapters.slack import Slack
from bot.clock import Clock
from bot.service import Service
from bot.settings import Settings
from bot.store import Store


@dataclass
class Rebound:
    service: Service
    adapter: Slack
    store: Store


def settings(slack: LoopbackSlack, folder: Path, **more: str) -> Settings:
    told = {"DATABASE_URL": f"sqlite:///{folder}/rebound.db", "OPERATOR_NAME": "Ada", "OPERATOR_CONTACT": "ada@x.org"}
    return Settings.read({**told, **slack.environ, **more}, env_file=None)


@asynccontextmanager
async def alive(slack: LoopbackSlack, folder: Path, **more: str) -> AsyncIterator[Rebound]:
    """Started, connected; stopped as a process is that was told to go."""
    found = settings(slack, folder, **more)
    (folder / "clock").touch()
    store = Store.open(found.database_url, found.keys)
    service = Service(store, found, Clock(folder / "clock"))
    adapter = Slack(found)
    await adapter.check()
    service.attach("slack", adapter)
    running = [asyncio.create_task(adapter.run(service)), asyncio.create_task(service.run())]
    try:
        await slack.connected()
        yield Rebound(service, adapter, store)
    finally:
        for task in running:
            task.cancel()
        for task in running:
            with suppress(asyncio.CancelledError):
                await task
        await service.drain(timedelta(seconds=5))
        await adapter.close()
        service.close()
