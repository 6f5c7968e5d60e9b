"""Discord as a platform: what `bot/__main__.py` starts, hears by and speaks through."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Sequence

from adapters.discord import checking, command
from adapters.discord.gateway import Gateway, guarded, hush
from adapters.discord.hearing import Hearing, Service
from adapters.discord.missed import Missed
from adapters.discord.rest import Refused, Rest
from adapters.discord.sending import Sending
from bot.addresses import Address
from bot.errors import TryLater
from bot.prompts import Prompt
from bot.settings import Settings

FINISHING_S = 3.0
SOON_S = 5.0  # while Discord is out of reach
MENDED_S = 60.0  # after a refusal: somebody has to look at it

_log = logging.getLogger(__name__)


class Discord:
    """Translation only. It speaks by itself, also while nothing can be heard."""

    name = "discord"
    alone = True  # every session hears every event

    def __init__(self, settings: Settings) -> None:
        assert settings.discord_bot_token is not None
        self._token = settings.discord_bot_token.get_secret_value().strip()
        self._base = guarded(settings.discord_api_url, "http")
        self._rest = Rest(self._base, self._token)
        self._sending = Sending(self._rest)
        self._gateway: Gateway | None = None

    async def check(self) -> None:
        """Raises ConfigurationError for what only an operator can mend. Discord out of reach is nothing of that."""
        await checking.check(self._rest)

    async def examine(self) -> list[tuple[str, str]]:
        """Findings: `ok`, `look` or `wrong`, and a sentence with the mend."""
        return await checking.examine(self._rest)

    async def run(self, service: Service) -> None:
        """Connects and hears until it is cancelled; what is in hand by then is finished."""
        hush()
        missed = Missed(service)
        hearing = Hearing(service, self._rest, self._sending, missed.before)
        self._gateway = Gateway(self._base, self._token, hearing, missed)
        registering = asyncio.create_task(self._register())
        listening = asyncio.create_task(self._gateway.keep())
        try:
            await asyncio.wait({listening})  # which, unlike awaiting it, leaves it alone when we are cancelled
            listening.result()
        finally:
            for each in (registering, listening):
                each.cancel()
            missed.end()
            await hearing.stop(FINISHING_S)
            await asyncio.wait({listening, registering})
            self._gateway = None

    async def send(self, address: Address, prompt: Prompt, key: str) -> str | None:
        """As `bot.outbox.Messenger` says."""
        return await self._sending.send(address, prompt, key)

    async def unsay(self, address: Address, references: Sequence[str]) -> None:
        """As `bot.outbox.Unsays` says."""
        await self._sending.unsay(address, references)

    async def close(self) -> None:
        await self._rest.close()

    def trouble(self) -> str | None:
        """None while Discord can be heard; else why not."""
        return "Discord is not listened to." if self._gateway is None else self._gateway.trouble()

    async def _register(self) -> None:
        """Until Discord knows our command; it is of use only once somebody hears."""
        while True:
            try:
                await command.register(self._rest, await checking.application(self._rest))
                return
            except TryLater as later:
                await asyncio.sleep(later.delay.total_seconds() if later.delay else SOON_S)
            except Refused as no:
                _log.error("Discord does not take the command: status %d, code %d", no.status, no.code)
                await asyncio.sleep(MENDED_S)
