"""The process that serves platforms: starts them, keeps each alive without the others, and ends in order."""

from __future__ import annotations

import asyncio
import logging
import signal
from collections.abc import Sequence
from contextlib import AsyncExitStack, suppress
from datetime import timedelta
from typing import Final, Protocol

from bot.addresses import Address
from bot.errors import ConfigurationError, StoreError
from bot.logs import whereabouts
from bot.prompts import Prompt
from bot.service import Service
from bot.settings import Settings

SIGNALS: Final = (signal.SIGTERM, signal.SIGINT)
UNTIL_THE_STORE_IS_THERE: Final = timedelta(seconds=15)  # machines that start together do so in any order
DEAF: Final = timedelta(seconds=4)  # within ten seconds in all: what is being heard is kept,
SPOKEN: Final = timedelta(seconds=4)  # and what is being said is said
RENEWED: Final = timedelta(seconds=2)
STANDS_BY: Final = timedelta(seconds=1)
LONGEST_S: Final = 15.0  # between two starts of a platform that falls

_log = logging.getLogger(__name__)


class Platform(Protocol):
    """What is served. An adapter fits it without inheriting anything."""

    @property
    def name(self) -> str: ...

    @property
    def alone(self) -> bool:
        """Whether only one process at a time may hear it: a second one would hear everything once more."""

    async def check(self) -> None:
        """Raises ConfigurationError where only an operator can help. Being out of reach is no error."""

    async def run(self, service: Service) -> None:
        """Connects and hears until cancelled; then what is being heard is still kept."""

    async def send(self, address: Address, prompt: Prompt, key: str) -> str | None: ...

    async def close(self) -> None: ...

    async def examine(self) -> list[tuple[str, str]]:
        """What `rebound doctor` says of it: "ok", "look" or "wrong", and a sentence with the mend."""

    def trouble(self) -> str | None:
        """None while it is heard; else why it is not."""


async def serve(service: Service, platforms: Sequence[Platform], settings: Settings) -> None:
    """Until SIGTERM or SIGINT.

    Raises:
        ConfigurationError: something only an operator can mend; everything was ended in order first.
    """
    stop = asyncio.Event()
    for each in SIGNALS:
        with suppress(NotImplementedError):  # Windows: Ctrl-C ends it all the same
            asyncio.get_running_loop().add_signal_handler(each, stop.set)
    async with AsyncExitStack() as ends:
        for platform in platforms:
            ends.push_async_callback(platform.close)
            service.attach(platform.name, platform)
        await asyncio.gather(*(platform.check() for platform in platforms))
        await service.take_over()
        if settings.ops_port is not None:
            from bot import ops  # noqa: PLC0415  (a web server nobody else needs)

            runner = await ops.start(ops.Ops(service, platforms), settings.ops_host, settings.ops_port)
            ends.push_async_callback(runner.cleanup)
        _log.info("serving %s", " and ".join(platform.name for platform in platforms))
        await until(stop, service, platforms)
    _log.info("ended")


async def until(stop: asyncio.Event, service: Service, platforms: Sequence[Platform]) -> None:
    ears = [asyncio.create_task(kept_alive(platform, service)) for platform in platforms]
    inside = asyncio.create_task(service.run())
    stopped = asyncio.create_task(stop.wait())
    ended, _ = await asyncio.wait({*ears, inside, stopped}, return_when=asyncio.FIRST_COMPLETED)
    for each in (*ears, inside, stopped):
        each.cancel()
    await asyncio.wait(ears, timeout=DEAF.total_seconds())
    if not await service.drain(SPOKEN):
        _log.warning("not everything was said; the rest is kept, and said after the next start")
    await asyncio.gather(*ears, inside, stopped, return_exceptions=True)
    for each in ended:
        each.result()  # raises what ended it, if it was not the signal


async def kept_alive(platform: Platform, service: Service) -> None:
    """A platform that falls is started again; the others do not notice."""
    wait_s = 1.0
    while True:
        try:
            await (alone(platform, service) if platform.alone else platform.run(service))
            _log.warning("%s ended by itself", platform.name)
        except ConfigurationError:
            raise
        except Exception as failure:
            _log.error("%s fell: %s at %s", platform.name, type(failure).__name__, whereabouts(failure))
        await asyncio.sleep(wait_s)
        wait_s = min(wait_s * 2, LONGEST_S)


async def alone(platform: Platform, service: Service) -> None:
    """Hears only while this process holds the platform; another one stands by, and takes over when it stops."""
    while not await service.hold(platform.name):
        service.standing_by.add(platform.name)
        await asyncio.sleep(STANDS_BY.total_seconds())
    service.standing_by.discard(platform.name)
    hearing = asyncio.create_task(platform.run(service))
    try:
        while not hearing.done():
            await asyncio.wait({hearing}, timeout=RENEWED.total_seconds())
            with suppress(StoreError):  # while the store is away nobody else can take it either
                if not await service.hold(platform.name):
                    _log.warning("%s is heard by another process now", platform.name)
                    return
        hearing.result()
    finally:
        hearing.cancel()
        await asyncio.wait({hearing})
        await service.let_go(platform.name)
