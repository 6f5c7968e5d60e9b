"""What was said while nobody listened: read back after every new session, since Discord tells it to nobody later."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator, Callable
from contextlib import suppress
from datetime import datetime, timedelta
from typing import Final

import discord

from adapters.discord import heard
from adapters.discord.hearing import Service, whole
from bot.addresses import Address
from bot.errors import StoreError
from bot.logs import whereabouts

REACH: Final = timedelta(days=3)
OVERLAP: Final = timedelta(minutes=5)  # a line may be dead for a while before anybody knows
APART_S: Final = 0.25  # from one channel to the next: who writes now goes first
AGAIN_S: Final = 5.0  # after a store, or a channel, that did not answer
IN_TIME_S: Final = 3.0  # somebody who writes is not kept waiting for longer

History = Callable[[str, datetime], AsyncIterator[discord.Message]]

_log = logging.getLogger(__name__)


class Missed:
    """The latest people first, each from where they were last heard. What was heard after all is known by its source,
    so hearing it again does nothing."""

    def __init__(self, service: Service) -> None:
        self._service = service
        self._waiting: dict[str, tuple[str, datetime]] = {}  # person → channel, and from when it is read
        self._reading: dict[str, asyncio.Task[None]] = {}
        self._met: set[str] = set()  # whose channel was read in this session, or is going to be
        self._until: dict[str, int] = {}  # of whom nobody listed: their first message, which is heard by itself
        self._listed = asyncio.Event()
        self._listed.set()
        self._unlisted = False
        self._walk: asyncio.Task[None] | None = None

    def begin(self, history: History) -> None:
        """A new session is there."""
        self._history = history
        self.end()
        self._listed = asyncio.Event()
        self._walk = asyncio.create_task(self._through(self._listed))

    def end(self) -> None:
        for each in (self._walk, *self._reading.values()):
            if each is not None:
                each.cancel()

    async def before(self, address: Address, source: str) -> None:
        """Returns once what this person said first is heard first; after a while in any case."""
        with suppress(TimeoutError):
            async with asyncio.timeout(IN_TIME_S):
                await self._listed.wait()
                self._meet(address, source)
                await self._read(address.user)

    def _meet(self, address: Address, source: str) -> None:
        """Somebody nobody listed may have written before, unheard; that would be read back one day, behind its time."""
        if self._walk is not None and address.channel and address.user not in self._met:
            self._met.add(address.user)
            self._until[address.user] = int(source.split(":")[1])
            self._waiting[address.user] = (address.channel, discord.utils.utcnow() - REACH)

    async def _through(self, listed: asyncio.Event) -> None:
        try:
            self._waiting = await self._list()
            self._met = {*self._waiting}
        finally:
            listed.set()
        await self._walked()
        while self._waiting or self._unlisted:
            await asyncio.sleep(AGAIN_S)
            if self._unlisted:
                self._waiting = await self._list()
            await self._walked()

    async def _walked(self) -> None:
        for user in list(self._waiting):
            await self._read(user)
            await asyncio.sleep(APART_S)

    async def _list(self) -> dict[str, tuple[str, datetime]]:
        # Discord's clock counts, not ours: a message's id tells when it was sent.
        now, there = self._service.now(), discord.utils.utcnow() - OVERLAP
        try:
            found = await self._service.reached_since(heard.PLATFORM, now - REACH)
        except StoreError as down:
            _log.warning("nothing is read back yet: %s", down)
            self._unlisted = True
            return {}
        self._unlisted = False
        return {each.user: (each.channel, there - (now - heard_at)) for each, heard_at in found if each.channel}

    async def _read(self, user: str) -> None:
        """One person's channel, once; whoever comes meanwhile waits for the same reading."""
        if user not in self._reading:
            if (found := self._waiting.pop(user, None)) is None:
                return
            task = self._reading[user] = asyncio.create_task(self._read_back(user, *found))
            task.add_done_callback(lambda _: self._reading.pop(user, None))
        await asyncio.wait({self._reading[user]})

    async def _read_back(self, user: str, channel: str, since: datetime) -> None:
        until = self._until.pop(user, None)
        try:
            async for message in self._history(channel, since):
                if until is not None and message.id >= until:
                    break
                if (reply := await whole(message)) is not None:
                    await self._service.hear(reply)
        except (discord.NotFound, discord.Forbidden):
            _log.info("a channel is gone, and not read back")
        except Exception as failure:
            _log.warning("a channel is not read back yet: %s at %s", type(failure).__name__, whereabouts(failure))
            if until is None:  # what somebody new had said before would come behind its time
                self._waiting.setdefault(user, (channel, since))
