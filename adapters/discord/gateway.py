"""The line on which Discord tells us what happens: kept up, and taken up again, by the library and a supervisor."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator
from contextlib import suppress
from datetime import datetime, timedelta
from typing import Any, Final
from urllib.parse import urlsplit

import discord
from discord.gateway import DiscordWebSocket
from discord.http import Route

from adapters.discord.hearing import Hearing
from adapters.discord.missed import Missed
from bot.errors import ConfigurationError, TryLater
from bot.logs import whereabouts

DEAF_S: Final = 20.0  # the library's own waits between two tries grow without end
LONG_S: Final = 600.0  # a session that lasted; after shorter ones we wait longer each time
SOON_S: Final = 8.0  # at most, while Discord is out of reach
SELDOM_S: Final = 120.0  # at most, after a session began: a thousand a day are ours
SPARE: Final = 20  # of that thousand: whoever uses up all of them has the token taken away
CLOSING_S: Final = 1.0

_log = logging.getLogger(__name__)


def guarded(url: str, scheme: str) -> str:
    """The address, if a token may be sent there: encrypted, or to this very machine.

    Raises:
        ConfigurationError: it may not.
    """
    parts = urlsplit(url)
    here = parts.hostname in ("127.0.0.1", "::1", "localhost")
    if parts.scheme == f"{scheme}s" or (parts.scheme == scheme and here):
        return url
    raise ConfigurationError(
        "DISCORD_API_URL would carry the bot's token over an open line.",
        "Use https, or an address on this machine; leave it out for Discord itself.",
    )


def hush() -> None:
    """The library logs whole messages at DEBUG, and warns of intents and voices that we do not want."""
    least = max(logging.WARNING, logging.getLogger().level)
    logging.getLogger("discord").setLevel(least)
    for name in ("discord.client", "discord.state"):
        logging.getLogger(name).setLevel(logging.ERROR)


class Ears(discord.Client):
    """One connection, and what is told on it. No cache: nothing of anybody stays in here."""

    def __init__(self, base: str, hearing: Hearing, missed: Missed) -> None:
        Route.BASE = base
        super().__init__(
            intents=discord.Intents(dm_messages=True),
            max_messages=None,
            member_cache_flags=discord.MemberCacheFlags.none(),
            allowed_mentions=discord.AllowedMentions.none(),
        )
        self._hearing, self._missed = hearing, missed
        self.began = self.hears = False
        self._changed_at = asyncio.get_running_loop().time()

    async def setup_hook(self) -> None:
        # The library asks nobody where the gateway is: a constant says so, also for later reconnections.
        _, url, starts = await self.http.get_bot_gateway()
        if starts["remaining"] < SPARE:
            raise TryLater(timedelta(milliseconds=starts["reset_after"]))
        DiscordWebSocket.DEFAULT_GATEWAY = type(DiscordWebSocket.DEFAULT_GATEWAY)(guarded(url, "ws"))

    @property
    def deaf_s(self) -> float:
        """For how long nothing can have been heard."""
        return 0.0 if self.hears else asyncio.get_running_loop().time() - self._changed_at

    async def on_connect(self) -> None:
        """A new session: what happened since the last one is told to nobody."""
        self.began = True
        self._hear(True)
        self._missed.begin(self._history)

    async def on_resumed(self) -> None:
        self._hear(True)

    async def on_disconnect(self) -> None:
        self._hear(False)

    async def on_message(self, message: discord.Message) -> None:
        await self._hearing.take(self._hearing.message(message))

    async def on_raw_message_edit(self, event: discord.RawMessageUpdateEvent) -> None:
        await self._hearing.take(self._hearing.edit(event))

    async def on_interaction(self, interaction: discord.Interaction[Any]) -> None:
        # Here and not in views or dynamic items: those log an item with its label when something fails, and forget
        # a form at a restart.
        await self._hearing.take(self._hearing.interaction(interaction))

    async def on_error(self, event_method: str, /, *args: Any, **kwargs: Any) -> None:
        _log.error("an event was not heard: %s", event_method)

    def _hear(self, hears: bool) -> None:
        if hears != self.hears:
            self.hears, self._changed_at = hears, asyncio.get_running_loop().time()

    def _history(self, channel: str, since: datetime) -> AsyncIterator[discord.Message]:
        return self.get_partial_messageable(int(channel)).history(after=since, oldest_first=True, limit=None)


class Gateway:
    """Keeps one pair of ears open, for as long as it is not cancelled."""

    def __init__(self, base: str, token: str, hearing: Hearing, missed: Missed) -> None:
        self._base, self._token, self._hearing, self._missed = base, token, hearing, missed
        self._ears: Ears | None = None
        self._refused = ""

    def trouble(self) -> str | None:
        if self._ears is not None and self._ears.hears:
            return None
        return self._refused or "The connection to Discord is down; it is being tried again."

    async def keep(self) -> None:
        wait = 1.0
        while True:
            began_at = asyncio.get_running_loop().time()
            ears = self._ears = Ears(self._base, self._hearing, self._missed)
            try:
                await self._listened(ears)
            finally:
                await self._closed(ears)
            lasted = asyncio.get_running_loop().time() - began_at
            wait = 1.0 if lasted > LONG_S else min(wait * 2, SELDOM_S if ears.began or self._refused else SOON_S)
            await asyncio.sleep(wait)

    async def _listened(self, ears: Ears) -> None:
        """Returns once these ears are of no use any more."""
        going = asyncio.create_task(ears.start(self._token))
        try:
            while not going.done() and ears.deaf_s < DEAF_S:
                await asyncio.wait({going}, timeout=1.0)
        finally:
            await ears.on_disconnect()
            if not going.done():
                going.cancel()
                await asyncio.wait({going}, timeout=CLOSING_S)
        self._explain(None if going.cancelled() or not going.done() else going.exception())

    def _explain(self, failure: BaseException | None) -> None:
        code = failure.code if isinstance(failure, discord.ConnectionClosed) else 0
        self._refused = ""
        if isinstance(failure, discord.LoginFailure) or code == 4004:
            self._refused = "Discord refuses DISCORD_BOT_TOKEN. Set a fresh one from the application's page Bot."
        elif isinstance(failure, discord.PrivilegedIntentsRequired) or code in (4013, 4014):
            self._refused = "Discord refuses direct messages to this bot. Look at its page Bot, under intents."
        elif isinstance(failure, TryLater):
            self._refused = "Discord allows no more connections today. Find out what restarts Rebound so often."
        elif isinstance(failure, ConfigurationError):
            self._refused = str(failure)
        if self._refused:
            _log.error("%s", self._refused)
        elif failure is not None:
            _log.warning("Discord's gateway is gone: %s at %s", type(failure).__name__, whereabouts(failure))

    async def _closed(self, ears: Ears) -> None:
        self._ears = None
        with suppress(Exception):
            await asyncio.wait_for(ears.close(), CLOSING_S)
        with suppress(Exception):
            await ears.http.close()  # what the first could not do in time
