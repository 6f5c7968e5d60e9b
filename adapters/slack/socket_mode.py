"""Hears Slack through a socket, and keeps it from going deaf.

The SDK reconnects by itself, but to the address it has: once that ticket has expired, for ever in vain
(python-slack-sdk#1446). So a socket that is not connected for a while is thrown away, and a fresh one asks anew.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Coroutine
from contextlib import suppress
from typing import Any, Final

from slack_bolt.adapter.socket_mode.async_internals import run_async_bolt_app, send_async_response
from slack_bolt.app.async_app import AsyncApp
from slack_sdk.socket_mode.aiohttp import SocketModeClient
from slack_sdk.socket_mode.async_client import AsyncBaseSocketModeClient
from slack_sdk.socket_mode.request import SocketModeRequest
from slack_sdk.web.async_client import AsyncWebClient

from bot.logs import whereabouts

PING_S: Final = 3.0  # a reset is noticed after one, a half-open socket after two
DEAF_S: Final = 15.0
LOOK_S: Final = 0.5
LAST_ACKS_S: Final = 3.0
GOODBYE_S: Final = 2.0

_log = logging.getLogger(__name__)


class SocketMode:
    """`run` hears until it is cancelled."""

    def __init__(self, bolt: AsyncApp, client: AsyncWebClient, token: str, logger: logging.Logger) -> None:
        self._bolt, self._client, self._token, self._logger = bolt, client, token, logger
        self._hearing: set[asyncio.Task[None]] = set()
        self._ending = False
        self.connected = False

    async def run(self) -> None:
        try:
            while True:
                try:
                    await self._until_deaf()
                    _log.warning("Slack's socket is gone; a fresh one is opened")
                except Exception as failure:  # of the library: no reason to stay deaf
                    _log.error("Slack's socket failed: %s at %s", type(failure).__name__, whereabouts(failure))
                    await asyncio.sleep(PING_S)
        finally:
            self.connected = False
            await self._last_acks()

    async def _until_deaf(self) -> None:
        socket = SocketModeClient(
            app_token=self._token, web_client=self._client, logger=self._logger, ping_interval=PING_S
        )
        socket.proxy = self._client.proxy
        socket.socket_mode_request_listeners.append(self._heard)
        connect: Callable[[], Coroutine[Any, Any, None]] = socket.connect
        connecting = asyncio.create_task(connect())
        try:
            await self._watch(socket)
        except asyncio.CancelledError:
            await self._last_acks()
            raise
        finally:
            await shut(socket, connecting)

    async def _watch(self, socket: SocketModeClient) -> None:
        loop = asyncio.get_running_loop()
        heard_at = loop.time()
        while loop.time() - heard_at < DEAF_S:
            self.connected = await socket.is_connected()
            if self.connected:
                heard_at = loop.time()
            await asyncio.sleep(LOOK_S)
        self.connected = False

    async def _heard(self, socket: AsyncBaseSocketModeClient, request: SocketModeRequest) -> None:
        task = asyncio.current_task()
        if self._ending or task is None:
            return  # not acknowledged: Slack tells it to whoever comes after us
        self._hearing.add(task)
        try:
            answer = await run_async_bolt_app(self._bolt, request)
            await send_async_response(socket, request, answer, 0.0)
        finally:
            self._hearing.discard(task)

    async def _last_acks(self) -> None:
        """Hears nothing more; what is being heard may still be acknowledged."""
        self._ending = True
        if self._hearing:
            await asyncio.wait(self._hearing, timeout=LAST_ACKS_S)


async def shut(socket: SocketModeClient, connecting: asyncio.Task[None]) -> None:
    """With everything the SDK leaves behind: its own `close` waits ten seconds for a peer that is gone."""
    close: Callable[[], Coroutine[Any, Any, None]] = socket.close
    try:
        with suppress(Exception):
            await asyncio.wait_for(close(), GOODBYE_S)
        tasks = [connecting, socket.message_processor, socket.current_session_monitor, socket.message_receiver]
        left = [task for task in tasks if task is not None]
        for task in left:
            task.cancel()
        await asyncio.gather(*left, return_exceptions=True)
    finally:  # also when we are told to go meanwhile
        await socket.aiohttp_client_session.close()
