"""Slack, as one messenger and one pair of ears. Put together here; what each part does stands in its own file."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Sequence
from datetime import timedelta
from typing import Final
from urllib.parse import urlsplit
from urllib.request import proxy_bypass

from aiohttp import ClientSession, ClientTimeout
from slack_bolt.authorization import AuthorizeResult
from slack_sdk.web.async_client import AsyncWebClient

from adapters.slack import checks, quiet_library, wiring
from adapters.slack.afterwards import Afterwards
from adapters.slack.ears import Ears, Identity, Service
from adapters.slack.http_mode import HttpMode
from adapters.slack.people import People
from adapters.slack.socket_mode import SocketMode
from adapters.slack.voice import Voice
from bot.addresses import Address
from bot.errors import ConfigurationError, TryLater
from bot.prompts import Prompt
from bot.settings import Settings

CALL_S: Final = 10  # well within the outbox's lease
AGAIN_AT_MOST_S: Final = 15.0
MENDED_S: Final = 60.0

_log = logging.getLogger(__name__)


class Slack:
    """One workspace. `send` works whether or not anything is heard."""

    name = "slack"
    alone = False  # Slack tells each event to one of those that listen

    def __init__(self, settings: Settings) -> None:
        assert settings.slack_bot_token is not None, "made only when its token is set"
        self._settings, self._token = settings, settings.slack_bot_token.get_secret_value()
        self._logger = quiet_library.logger()
        self._client = self._client_with(self._token)
        self._people = People(self._client)
        self._voice = Voice(self._client, self._people)
        self._who: Identity | None = None
        self._mode: SocketMode | HttpMode | None = None
        self._left = False

    async def check(self) -> None:
        """
        Raises:
            ConfigurationError: a token, a scope or an address is wrong; what is only out of reach raises nothing.
        """
        self._open()
        try:
            self._who = await checks.who_we_are(self._client)
            if self._settings.slack_app_token is not None:
                await checks.socket_is_allowed(self._client, self._settings.slack_app_token.get_secret_value())
        except TryLater:
            _log.warning("Slack does not answer; it is tried again")

    async def examine(self) -> list[tuple[str, str]]:
        self._open()
        return await checks.examined(self._client, self._settings)

    async def run(self, service: Service) -> None:
        """Hears until it is cancelled; then lets what is being heard be acknowledged."""
        self._open()
        afterwards = Afterwards()
        ears = Ears(service, self._client, self._people, afterwards, self._identity)
        mode = self._mode = self._made(ears)
        try:
            if isinstance(mode, HttpMode):  # listens at once: what comes too early meets a 500 and comes again
                async with asyncio.TaskGroup() as group:
                    group.create_task(mode.run())
                    group.create_task(self._meet())
            else:
                await self._meet()
                await mode.run()
        except* ConfigurationError as wrong:
            raise wrong.exceptions[0] from None
        finally:
            self._mode = None
            await afterwards.close()

    async def send(self, address: Address, prompt: Prompt, key: str) -> str | None:
        self._open()
        return await self._voice.send(address, prompt, key)

    async def unsay(self, address: Address, references: Sequence[str]) -> None:
        self._open()
        await self._voice.unsay(references)

    def trouble(self) -> str | None:
        if self._who is None:
            return "Slack has not said yet who we are"
        if self._mode is None or not self._mode.connected:
            return "Slack cannot be heard"
        return None

    async def close(self) -> None:
        """For good."""
        self._left = True
        await self._people.close()
        if self._client.session is not None:
            await self._client.session.close()

    def _identity(self) -> Identity:
        if self._who is None:
            raise TryLater(timedelta(seconds=1))
        return self._who

    def _authorize(self) -> AuthorizeResult:
        return self._identity().authorized(self._token)

    def _made(self, ears: Ears) -> SocketMode | HttpMode:
        # Bolt takes a token of the client's for a second way to authorize, so it gets a client without one.
        theirs = self._client_with(None)
        theirs.session = self._client.session
        bolt = wiring.app(ears, theirs, self._authorize, self._logger)
        settings = self._settings
        if settings.slack_app_token is not None:
            return SocketMode(bolt, self._client, settings.slack_app_token.get_secret_value(), self._logger)
        assert settings.slack_signing_secret is not None, "the settings hold one of the two"
        return HttpMode(bolt, settings.slack_signing_secret.get_secret_value(), settings.host, settings.port)

    async def _meet(self) -> None:
        """Until Slack has said who we are."""
        wait_s = 1.0
        while self._who is None:
            try:
                self._who = await checks.who_we_are(self._client)
            except TryLater:
                await asyncio.sleep(wait_s)
                wait_s = min(wait_s * 2, AGAIN_AT_MOST_S)
            except ConfigurationError as wrong:  # it was right when we began, so somebody is at it
                _log.error("%s", wrong)
                await asyncio.sleep(MENDED_S)

    def _client_with(self, token: str | None) -> AsyncWebClient:
        url = self._settings.slack_api_url
        client = AsyncWebClient(token=token, base_url=url, timeout=CALL_S, logger=self._logger, retry_handlers=[])
        if proxy_bypass(urlsplit(url).hostname or ""):
            client.proxy = None  # the SDK takes one from the environment even where none goes
        return client

    def _open(self) -> None:
        """One session for all calls, with a time-out of its own: the SDK's holds only for those it opens itself.

        Raises:
            TryLater: we have left.
        """
        if self._left:
            raise TryLater
        if self._client.session is None:
            self._client.session = ClientSession(timeout=ClientTimeout(total=CALL_S))
