"""Hears Slack over HTTP, everything at one path. Nothing unsigned is read any further than its signature."""

from __future__ import annotations

import asyncio
import json
from typing import Any, Final
from urllib.parse import parse_qsl

from aiohttp import web
from slack_bolt.adapter.aiohttp import to_aiohttp_response
from slack_bolt.app.async_app import AsyncApp
from slack_bolt.request.async_request import AsyncBoltRequest
from slack_sdk.signature import SignatureVerifier

from bot.errors import ConfigurationError

PATH: Final = "/slack/events"
MOST_BYTES: Final = 1_000_000
LAST_ACKS_S: Final = 3.0
JUST_COME_S: Final = 0.05  # aiohttp waits in vain for a connection that it has taken and not begun to read


class HttpMode:
    """`run` hears until it is cancelled."""

    def __init__(self, bolt: AsyncApp, secret: str, host: str, port: int) -> None:
        self._bolt, self._host, self._port = bolt, host, port
        self._verifier = SignatureVerifier(secret)
        self._ending = False
        self.connected = False

    async def run(self) -> None:
        """
        Raises:
            ConfigurationError: HOST and PORT cannot be had.
        """
        served = web.Application(client_max_size=MOST_BYTES)
        served.router.add_post(PATH, self.answer)
        runner = web.AppRunner(served, access_log=None, shutdown_timeout=LAST_ACKS_S)
        await runner.setup()
        try:
            await self._listen(runner)
            await asyncio.Event().wait()
        finally:
            self.connected, self._ending = False, True
            for site in [*runner.sites]:
                await site.stop()
            await asyncio.sleep(JUST_COME_S)
            await runner.cleanup()

    async def _listen(self, runner: web.AppRunner) -> None:
        try:
            await web.TCPSite(runner, self._host, self._port).start()
        except OSError as failure:
            raise ConfigurationError(
                f"HOST and PORT cannot be listened at ({failure.strerror}).", "Choose others in .env."
            ) from None
        self.connected = True

    async def answer(self, request: web.Request) -> web.Response:
        if self._ending:
            return web.Response(status=503)
        if (request.content_length or 0) > MOST_BYTES:
            return web.Response(status=413)
        raw = await request.read()
        at = request.headers.get("X-Slack-Request-Timestamp", "")
        if not at.isascii() or not at.isdigit() or not self._signed(raw, at, request):
            return web.Response(status=401)
        try:
            body = read(raw.decode(), request.content_type)
        except ValueError:
            return web.Response(status=400)
        # What is verified and read is as good as what came by a socket, and Bolt takes both alike.
        asked = AsyncBoltRequest(body=body, headers=dict(request.headers), mode="socket_mode")
        return await to_aiohttp_response(await self._bolt.async_dispatch(asked))

    def _signed(self, raw: bytes, at: str, request: web.Request) -> bool:
        try:
            signature = request.headers.get("X-Slack-Signature", "")
            return self._verifier.is_valid(raw, at, signature)
        except (ValueError, TypeError):  # a signature, or a body, that is no text
            return False


def read(text: str, content_type: str) -> dict[str, Any]:
    """Bolt's own reader takes a command for something else when somebody types "payload" in it.

    Raises:
        ValueError: it is nothing that Slack sends.
    """
    if content_type == "application/json":
        told = json.loads(text)
    else:
        told = dict(parse_qsl(text, keep_blank_values=True))
        if "command" not in told and "payload" in told:
            told = json.loads(told["payload"])
    if not isinstance(told, dict):
        raise ValueError("no object")
    return told
