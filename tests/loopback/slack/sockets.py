"""Socket Mode: tickets, up to ten sockets, envelopes to one of them, and everything that goes wrong with a socket."""

from __future__ import annotations

import asyncio
import json
import time
from contextlib import suppress
from typing import Any
from uuid import UUID

from aiohttp import WSMsgType, web

from loopback.faults import reset
from loopback.slack.answers import Answer
from loopback.slack.workspace import APP, Raw, Workspace

TICKET_S = 30.0
MOST = 10
# Only these may be answered beside the acknowledgement.
ANSWERABLE = {"slash_commands", "interactive"}


class Socket:
    """One connection of the app."""

    def __init__(self, ws: web.WebSocketResponse, transport: asyncio.BaseTransport | None) -> None:
        self.ws, self.transport = ws, transport
        self.deaf = False  # half open: nothing comes through, either way
        self.waiting: dict[str, asyncio.Future[Answer]] = {}

    def drop(self) -> None:
        if self.transport is not None:
            reset(self.transport)

    def gone(self) -> None:
        for future in self.waiting.values():
            if not future.done():
                future.set_result(Answer(False, reason="connection_failed", there=False))


class Sockets:
    """A way in. `ticket_s` is how long a URL of apps.connections.open may be used, once."""

    late = "timeout"

    def __init__(self, workspace: Workspace, ticket_s: float = TICKET_S) -> None:
        self._workspace, self._ticket_s = workspace, ticket_s
        self._tickets: dict[str, float] = {}
        self._sent: dict[str, str] = {}  # envelope → its kind
        self.home = ""
        self.open: list[Socket] = []
        self.refuse = 0  # so many of the next connects are turned away; -1: all

    def ticket(self) -> str:
        secret = self._workspace.secret()
        self._tickets[secret] = time.monotonic()
        return f"{self.home}/link/?ticket={secret}&app_id={APP}"

    async def serve(self, request: web.Request) -> web.StreamResponse:
        if self.refuse:
            self.refuse -= self.refuse > 0
            return web.Response(status=503)
        born = self._tickets.pop(request.query.get("ticket", ""), None)
        if born is None or time.monotonic() - born > self._ticket_s:
            return web.Response(status=408)
        ws = web.WebSocketResponse(autoping=False, autoclose=False, max_msg_size=0)
        await ws.prepare(request)
        if len(self.open) >= MOST:
            await self._bye(ws, "too_many_websockets")
            return ws
        socket = Socket(ws, request.transport)
        self.open.append(socket)
        try:
            await ws.send_json(self._hello())
            self._workspace.bell.ring()
            await self._listen(socket)
        finally:
            self._forget(socket)
        return ws

    def _hello(self) -> Raw:
        debug = {"host": "applink-loopback", "build_number": 1, "approximate_connection_time": 18060}
        rest = {"connection_info": {"app_id": APP}, "debug_info": debug}
        return {"type": "hello", "num_connections": len(self.open), **rest}

    def _forget(self, socket: Socket) -> None:
        if socket in self.open:
            self.open.remove(socket)
        socket.gone()
        self._workspace.bell.ring()

    async def _listen(self, socket: Socket) -> None:
        while not socket.ws.closed:
            message = await socket.ws.receive()
            if message.type in (WSMsgType.CLOSED, WSMsgType.ERROR, WSMsgType.CLOSING):
                return
            if socket.deaf:
                continue
            if message.type is WSMsgType.PING:
                with suppress(ConnectionError):
                    await socket.ws.pong(message.data)
            elif message.type is WSMsgType.CLOSE:
                await socket.ws.close()
            elif message.type is WSMsgType.TEXT:
                self._acked(socket, message.data)

    def _acked(self, socket: Socket, text: str) -> None:
        told: dict[str, Any] = json.loads(text)
        id, payload = str(told.get("envelope_id")), told.get("payload")
        kind = self._sent.get(id)
        if kind is None:
            self._workspace.violations.append("socket: an envelope that was never sent is acknowledged")
        elif payload and kind not in ANSWERABLE:
            self._workspace.violations.append(f"socket: {kind} takes no payload")
        # A late acknowledgement is no acknowledgement; it may also come by another socket than it was sent by.
        for each in self.open:
            future = each.waiting.get(id)
            if future is not None and not future.done():
                future.set_result(Answer(True, payload or {}))

    async def ask(self, kind: str, payload: Raw, limit_s: float, attempt: int = 0, reason: str = "") -> Answer:
        """Sends it to one of the sockets; the real Slack does not tell which either."""
        able = [each for each in self.open if not each.ws.closed]
        if not able:
            return Answer(False, reason="connection_failed", there=False)
        socket = self._workspace.dice.choice(able)
        id = str(UUID(int=self._workspace.dice.getrandbits(128)))
        envelope = {"envelope_id": id, "type": kind, "payload": payload, "accepts_response_payload": kind in ANSWERABLE}
        if kind == "events_api":
            envelope |= {"retry_attempt": attempt, "retry_reason": reason}
        self._sent[id] = kind
        socket.waiting[id] = asyncio.get_running_loop().create_future()
        try:
            async with asyncio.timeout(limit_s):
                if not socket.deaf:
                    await socket.ws.send_json(envelope)
                return await socket.waiting[id]
        except TimeoutError:
            return Answer(False, reason=self.late, there=not socket.deaf and socket in self.open)
        except ConnectionError:
            return Answer(False, reason="connection_failed", there=False)
        finally:
            del socket.waiting[id]

    async def disconnect(self, reason: str = "refresh_requested", *, close_after_s: float | None = 0.2) -> None:
        """Tells every socket to go: `warning`, `refresh_requested`, `link_disabled`; then closes it, unless None."""
        for socket in list(self.open):
            if not socket.deaf:
                await self._tell(socket.ws, reason)
        if close_after_s is not None:
            leaving = list(self.open)
            await asyncio.sleep(close_after_s)
            for socket in leaving:
                with suppress(TimeoutError, ConnectionError):
                    await asyncio.wait_for(socket.ws.close(), 1)

    async def _bye(self, ws: web.WebSocketResponse, reason: str) -> None:
        await self._tell(ws, reason)
        await ws.close()

    async def _tell(self, ws: web.WebSocketResponse, reason: str) -> None:
        with suppress(ConnectionError):
            await ws.send_json({"type": "disconnect", "reason": reason, "debug_info": {"host": "applink-loopback"}})

    def half_open(self) -> None:
        """What is open now stays so, and nothing comes through any more, as behind a dead router."""
        for socket in self.open:
            socket.deaf = True

    def drop(self) -> None:
        """Every socket is reset."""
        for socket in list(self.open):
            socket.drop()
