"""The gateway: who is listening, what each has been told, and what is told again after a resume.

A session outlives its socket, and keeps what happens meanwhile; only a resume hears it. Whoever identifies anew
begins with what happens from then on.
"""

from __future__ import annotations

import asyncio
import itertools
import json
import secrets
import time
import zlib
from collections import deque
from collections.abc import Callable
from typing import Any

from aiohttp import WSMsgType, web

from loopback.faults import reset

DISPATCH, BEAT, IDENTIFY, PRESENCE, RESUME, RECONNECT, MEMBERS, INVALID, HELLO, ACK = 0, 1, 2, 3, 6, 7, 8, 9, 10, 11
HARMLESS = {PRESENCE, 4, MEMBERS, 31}  # heard, and of no consequence here
PRIVILEGED = 1 << 1 | 1 << 8 | 1 << 15  # members, presences, the words of everybody
INTENTS = (1 << 26) - 1
GUILDS, GUILD_MESSAGES, DIRECT_MESSAGES = 1 << 0, 1 << 9, 1 << 12
KEPT, SENDS, LARGEST = 5000, 120, 4096
NOT_DECODED, NOT_KNOWN, NOT_IDENTIFIED, NOT_THE_TOKEN, TWICE, BAD_SEQUENCE = 4002, 4001, 4003, 4004, 4005, 4007
TOO_MANY, TIMED_OUT, BAD_SHARD, BAD_VERSION, BAD_INTENTS, NOT_GRANTED = 4008, 4009, 4010, 4012, 4013, 4014

Squeeze = Callable[[str], bytes]


class Session:
    """What one identified listener was told, numbered."""

    def __init__(self, intents: int, shard: tuple[int, int]) -> None:
        self.id, self.intents, self.shard = secrets.token_hex(16), intents, shard
        self.numbers = itertools.count(1)
        self.told: deque[tuple[int, str]] = deque(maxlen=KEPT)
        self.last = 0
        self.line: Connection | None = None

    def tell(self, event: str, data: Any) -> None:
        self.last = next(self.numbers)
        text = json.dumps({"op": DISPATCH, "t": event, "s": self.last, "d": data})
        self.told.append((self.last, text))
        if self.line:
            self.line.queue.put_nowait(text)


class Connection:
    """One socket: what is to be written, in order, compressed as was asked for."""

    def __init__(self, ws: web.WebSocketResponse, transport: asyncio.BaseTransport | None, compress: str) -> None:
        self.ws, self.transport = ws, transport
        self.queue: asyncio.Queue[str] = asyncio.Queue()
        self.session: Session | None = None
        self.squeeze = squeezer(compress)
        self._sends: deque[float] = deque(maxlen=SENDS)

    def say(self, op: int, data: Any = None) -> None:
        self.queue.put_nowait(json.dumps({"op": op, "d": data, "s": None, "t": None}))

    async def write(self) -> None:
        while True:
            text = await self.queue.get()
            try:
                await (self.ws.send_bytes(self.squeeze(text)) if self.squeeze else self.ws.send_str(text))
            except (ConnectionError, RuntimeError):
                pass  # the other end is gone; what it missed is in its session
            finally:
                self.queue.task_done()

    def talks_too_much(self) -> bool:
        """More than 120 things said within a minute."""
        now = time.monotonic()
        full = len(self._sends) == SENDS and now - self._sends[0] < 60
        self._sends.append(now)
        return full

    def cut(self) -> None:
        if self.transport:
            reset(self.transport)


class Closed(Exception):
    """Discord ends the connection, with a code that says why."""

    def __init__(self, code: int, reason: str) -> None:
        self.code, self.reason = code, reason
        super().__init__(f"{code} {reason}")


class Gateway:
    """All sessions of one token."""

    def __init__(self, token: str, granted: int, heartbeat_s: float, gap_s: float, note: Callable[[str], None]) -> None:
        self.token, self.granted, self.heartbeat_s, self.gap_s = token, granted, heartbeat_s, gap_s
        self.note = note
        self.sessions: dict[str, Session] = {}
        self.connections: list[Connection] = []
        self.identifies = 0
        self.refused = 0  # identifies that came too soon
        self._last: dict[int, float] = {}
        self.twice: Callable[[], bool] = lambda: False
        self.ready: Callable[[Session], None] = lambda session: None
        self.changed: Callable[[], None] = lambda: None

    def tell(self, event: str, data: Any, intent: int = 0, guild: str | None = None) -> bool:
        """To every session that wants it and whose shard it is; whether anybody hears it now."""
        heard = False
        for session in self.sessions.values():
            at, of = session.shard
            if (not intent or session.intents & intent) and at == (int(guild or 0) >> 22) % of:
                heard |= session.line is not None
                for _ in range(2 if self.twice() else 1):
                    session.tell(event, data)
        return heard

    @property
    def listening(self) -> int:
        return sum(each.line is not None for each in self.sessions.values())

    async def serve(self, request: web.Request) -> web.StreamResponse:
        ws = web.WebSocketResponse(max_msg_size=0, compress=False)
        await ws.prepare(request)
        line = Connection(ws, request.transport, request.query.get("compress", ""))
        self.connections.append(line)
        writer = asyncio.create_task(line.write())
        try:
            self._welcome(line, request)
            await self._listen(line)
        except Closed as end:
            self.note(f"gateway: {end}")
            await ws.close(code=end.code, message=end.reason.encode())
        finally:
            writer.cancel()
            self.connections.remove(line)
            self._part(line)
        return ws

    def _welcome(self, line: Connection, request: web.Request) -> None:
        if request.query.get("v") != "10":
            raise Closed(BAD_VERSION, "Invalid API version")
        if request.query.get("encoding", "json") != "json":
            raise Closed(NOT_DECODED, "only json is spoken here")
        line.say(HELLO, {"heartbeat_interval": int(self.heartbeat_s * 1000), "_trace": ["loopback"]})

    async def _listen(self, line: Connection) -> None:
        while True:
            try:
                message = await line.ws.receive(timeout=self.heartbeat_s * 1.5)
            except TimeoutError:
                raise Closed(TIMED_OUT, "Session timed out") from None
            if message.type is not WSMsgType.TEXT:
                return
            if len(message.data.encode()) > LARGEST or not (said := parsed(message.data)):
                raise Closed(NOT_DECODED, "Error while decoding payload")
            if line.talks_too_much():
                raise Closed(TOO_MANY, "Rate limited")
            self._hear(line, said["op"], said.get("d"))

    def _hear(self, line: Connection, op: int, data: Any) -> None:
        if op == BEAT:
            line.say(ACK)
        elif op == IDENTIFY:
            self._identify(line, data)
        elif op == RESUME:
            self._resume(line, data)
        elif op not in HARMLESS:
            raise Closed(NOT_KNOWN, "Unknown opcode")
        elif line.session is None:
            raise Closed(NOT_IDENTIFIED, "Not authenticated")

    def _identify(self, line: Connection, data: dict[str, Any]) -> None:
        if line.session:
            raise Closed(TWICE, "Already authenticated")
        if data.get("token") != self.token:
            raise Closed(NOT_THE_TOKEN, "Authentication failed")
        at, of = data.get("shard", (0, 1))
        intents = data.get("intents")
        if not 0 <= at < of:
            raise Closed(BAD_SHARD, "Invalid shard")
        if not isinstance(intents, int) or intents & ~INTENTS:
            raise Closed(BAD_INTENTS, "Invalid intent(s)")
        if intents & PRIVILEGED & ~self.granted:
            raise Closed(NOT_GRANTED, "Disallowed intent(s)")
        now = time.monotonic()
        if now - self._last.get(at, -1e9) < self.gap_s:
            self.refused += 1
            line.say(INVALID, False)
            return
        self._last[at] = now
        self.identifies += 1
        session = Session(intents, (at, of))
        self.sessions[session.id] = session
        self._join(line, session)
        self.ready(session)

    def _resume(self, line: Connection, data: dict[str, Any]) -> None:
        if data.get("token") != self.token:
            raise Closed(NOT_THE_TOKEN, "Authentication failed")
        session, seen = self.sessions.get(data.get("session_id", "")), data.get("seq")
        if session is None or (session.told and isinstance(seen, int) and session.told[0][0] > seen + 1):
            line.say(INVALID, False)
            return
        if not isinstance(seen, int) or seen > session.last:
            raise Closed(BAD_SEQUENCE, "Invalid seq")
        for number, text in session.told:
            if number > seen:
                line.queue.put_nowait(text)
        self._join(line, session)
        session.tell("RESUMED", {"_trace": ["loopback"]})

    def _join(self, line: Connection, session: Session) -> None:
        if session.line:
            session.line.cut()
        session.line, line.session = line, session
        self.changed()

    def _part(self, line: Connection) -> None:
        session = line.session
        if session and session.line is line:
            session.line = None
            self.changed()
            # Whoever says goodbye does not come back to this session.
            if line.ws.close_code in (1000, 1001):
                self.sessions.pop(session.id, None)

    def ask_to_reconnect(self) -> None:
        """Opcode 7 to everyone, as before a deploy of Discord's own."""
        for each in self.connections:
            each.say(RECONNECT)

    def invalidate(self, resumable: bool = False) -> None:
        """Opcode 9 to everyone; not resumable means that nothing is kept."""
        for each in self.connections:
            each.say(INVALID, resumable)
        if not resumable:
            self.sessions.clear()

    def cut(self) -> None:
        """Every socket falls over at once."""
        for each in list(self.connections):
            each.cut()


def parsed(text: str) -> dict[str, Any] | None:
    try:
        said = json.loads(text)
    except ValueError:
        return None
    return said if isinstance(said, dict) and isinstance(said.get("op"), int) else None


def squeezer(kind: str) -> Squeeze | None:
    """One stream for the life of a connection, flushed after every message."""
    if kind == "zlib-stream":
        stream = zlib.compressobj()
        return lambda text: stream.compress(text.encode()) + stream.flush(zlib.Z_SYNC_FLUSH)
    if kind == "zstd-stream":
        return zstd()
    return None


def zstd() -> Squeeze:
    """Whoever asks for it has it, and runs on this machine: Python 3.14 brings it, before that a package does."""
    try:
        from compression.zstd import ZstdCompressor
    except ImportError:
        import zstandard

        packer = zstandard.ZstdCompressor().compressobj()
        return lambda text: packer.compress(text.encode()) + packer.flush(zstandard.COMPRESSOBJ_FLUSH_BLOCK)
    stream = ZstdCompressor()
    return lambda text: stream.compress(text.encode(), mode=ZstdCompressor.FLUSH_BLOCK)
