"""The answer that an interaction is owed: the first within three seconds, and once. What comes after may be lost."""

from __future__ import annotations

import asyncio
import logging
from contextlib import suppress
from typing import Any, Final

import discord

from adapters.discord import shown
from adapters.discord.rest import Refused, Rest
from bot.errors import TryLater

SAY, THINK, DEFER, UPDATE, OPEN_FORM = 4, 5, 6, 7, 9
DEFER_AFTER_S: Final = 1.8  # a turn that takes longer than this is not waited for
FIRST_S: Final = 2.8
ANSWERED_ALREADY: Final = 40060  # an answer that arrived although we were told that it did not

_log = logging.getLogger(__name__)


class Answer:
    """One interaction's. Everything here is a view: what fails is given up, and the turn stands."""

    def __init__(self, rest: Rest, interaction: discord.Interaction[Any]) -> None:
        self._rest = rest
        self._first = f"/interactions/{interaction.id}/{interaction.token}/callback"
        self._hook = f"/webhooks/{interaction.application_id}/{interaction.token}"
        self._one_at_a_time = asyncio.Lock()
        self._given = False
        self._until = asyncio.get_running_loop().time() + FIRST_S

    async def first(self, kind: int, data: dict[str, Any] | None = None) -> bool:
        """False: it was given before, or Discord does not take it any more."""
        async with self._one_at_a_time:
            if self._given:
                return False
            self._given = True
            return await self._tried({"type": kind, "data": data} if data else {"type": kind})

    async def defer_in_time(self) -> None:
        """To be cancelled once there is something to say; what is on its way by then arrives all the same."""
        await asyncio.sleep(DEFER_AFTER_S)
        await asyncio.shield(self.first(DEFER))

    async def update(self, message: dict[str, Any]) -> None:
        """The message whose button it was, as it stands now."""
        if not await self.first(UPDATE, message):
            await self.edit(message)

    async def edit(self, message: dict[str, Any]) -> None:
        """What was answered first, as it stands now."""
        told = {key: value for key, value in message.items() if key != "flags"}
        with suppress(Refused, TryLater):
            await self._again("PATCH", f"{self._hook}/messages/@original", told)

    async def shows(self, messages: list[dict[str, Any]]) -> None:
        """In order, and nobody else sees them."""
        for at, message in enumerate(messages):
            if at or not await self.first(SAY, message):
                with suppress(Refused, TryLater):
                    await self._again("POST", self._hook, message)

    async def beside(self, key: str) -> None:
        """One sentence that nobody else sees."""
        if not await self.first(SAY, shown.aside(key)):
            with suppress(Refused, TryLater):
                await self._again("POST", self._hook, shown.aside(key))

    async def _tried(self, body: dict[str, Any]) -> bool:
        while True:
            try:
                await self._rest.answer("POST", self._first, body)
                return True
            except TryLater:
                await asyncio.sleep(0.2)
                if asyncio.get_running_loop().time() > self._until:
                    return False
            except Refused as no:
                if no.code != ANSWERED_ALREADY:
                    _log.warning("an interaction was answered in vain: status %d, code %d", no.status, no.code)
                return no.code == ANSWERED_ALREADY

    async def _again(self, method: str, path: str, body: dict[str, Any]) -> None:
        """Twice, for an answer that was lost on its way."""
        try:
            await self._rest.answer(method, path, body)
        except TryLater:
            await asyncio.sleep(0.5)
            await self._rest.answer(method, path, body)
