"""The whole of it: starts and stops, lets people in, and makes things go wrong when a test says so."""

from __future__ import annotations

import asyncio
import base64
import random
import time
from collections import Counter
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from types import TracebackType
from typing import Any

from aiohttp import web
from aiohttp.typedefs import Handler

from loopback.faults import Faults, cut

from . import pages
from .commands import Commands
from .gateway import GUILDS, Gateway, Session
from .interactions import Interactions
from .messages import Messages
from .pace import Pace
from .person import Person
from .rest import Call, Rest
from .world import Asked, User, World

SETTLE_S = 10.0
GAP_S = 5.0  # between two identifies


class LoopbackDiscord:
    """`async with LoopbackDiscord(seed=1) as discord:`; `pace=False` for storms, no limit on how fast.

    Args:
        granted: privileged intents that the application may ask for.
        endpoint: `interactions_endpoint_url`; whoever sets one gets no interaction by the gateway.
    """

    def __init__(
        self, seed: int = 1, *, pace: bool = True, granted: int = 0, heartbeat_s: float = 41.25,
        gap_s: float | None = None, endpoint: str | None = None,
    ) -> None:  # fmt: skip
        self.world = World(seed)
        self.bell = self.world.bell
        name = base64.b64encode(self.world.application.encode()).decode().rstrip("=")
        self.token = f"{name}.loop00.{'x' * 38}"
        self.endpoint = endpoint
        self._dice = random.Random(seed)
        self._twice = 0.0
        self._over: asyncio.Event | None = None  # of an outage
        self.faults = Faults(seed)
        self.rest = Rest(self.token, self.faults, Pace(pace))
        gap = gap_s if gap_s is not None else GAP_S if pace else 0.0
        self.gateway = Gateway(self.token, granted, heartbeat_s, gap, self.rest.violations.append)
        self.messages = Messages(self.world, self.gateway, self.rest)
        self.interactions = Interactions(self.world, self.messages, self.rest)
        self.commands = Commands(self.world, self.rest)
        self._wire()

    def _wire(self) -> None:
        self.gateway.twice = lambda: self._dice.random() < self._twice
        self.gateway.ready = self._ready
        self.gateway.changed = self.bell.ring
        self.rest.lost = self._lost

    async def __aenter__(self) -> LoopbackDiscord:
        app = web.Application(client_max_size=26 * 2**20, middlewares=[self._through])
        app.add_routes(self._doors())
        self._runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.5)
        await self._runner.setup()
        site = web.TCPSite(self._runner, "127.0.0.1", 0)
        await site.start()
        self.port = self._runner.addresses[0][1]
        self.messages.address = f"http://127.0.0.1:{self.port}"
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.gateway.cut()
        await self._runner.cleanup()

    @property
    def environ(self) -> dict[str, str]:
        """The settings by which Rebound finds it."""
        return {"DISCORD_BOT_TOKEN": self.token, "DISCORD_API_URL": f"http://127.0.0.1:{self.port}/api/v10"}

    def person(
        self, name: str, *, zone: str = "", locale: str = "en-US", dms_open: bool = True,
        closed_with: int = 50007, installed: str = "both",
    ) -> Person:  # fmt: skip
        """Somebody new. `installed`: by her "guild", by the "user", or "both"; Discord tells nobody her zone."""
        ways = {"guild": frozenset("0"), "user": frozenset("1"), "both": frozenset("01")}[installed]
        user = User(self.world.new_id(), name, locale, dms_open, closed_with, ways)
        self.world.people[user.id] = user
        return Person(self, user, zone)

    # -- what went on ------------------------------------------------------------------------------------------------

    @property
    def calls(self) -> list[Call]:
        return self.rest.calls

    @property
    def violations(self) -> list[str]:
        return self.rest.violations

    @property
    def refusals(self) -> Counter[int]:
        return self.rest.refusals

    @property
    def invalid_requests(self) -> int:
        """401, 403 and 429 of the last ten minutes; at ten thousand the address would be shut out."""
        return self.rest.invalid.count()

    @property
    def unanswered(self) -> list[Asked]:
        """Interactions that their person saw fail."""
        late = time.monotonic() - self.interactions.first_s
        return [each for each in self.world.asked.values() if each.answer is None and each.made < late]

    async def connected(self, sessions: int = 1, limit_s: float = SETTLE_S) -> None:
        """Waits until so many sessions are listening."""
        await self.bell.until(lambda: self.gateway.listening >= sessions, limit_s)

    # -- what goes wrong ---------------------------------------------------------------------------------------------

    def deliver_twice(self, share: float = 1.0) -> None:
        self._twice = share

    def refuse(self, call: str, status: int = 0, code: int = 0, message: str = "") -> None:
        """From now on every such call ("messages.create") is refused; without a status, none any more."""
        self.rest.refusing.pop(call, None)
        if status:
            self.rest.refusing[call] = (status, code, message)

    async def revokes(self) -> None:
        """Somebody resets the token: it is worth nothing any more, here and at the gateway."""
        self.rest.revoked = True
        self.rest.token = self.gateway.token = "reset"
        await asyncio.gather(*(each.ws.close(code=4004) for each in list(self.gateway.connections)))

    async def quiet(self, limit_s: float = SETTLE_S) -> None:
        """Until every listener has been told everything."""
        async with asyncio.timeout(limit_s):
            await asyncio.gather(*(each.queue.join() for each in list(self.gateway.connections)))

    @asynccontextmanager
    async def outage(self, *, silent: bool = False) -> AsyncIterator[None]:
        """Sockets are cut and every call is reset; or, `silent`, taken and not answered. Sessions are kept."""
        over = self._over = asyncio.Event()
        if not silent:
            over.set()
        self.rest.out = True
        self.gateway.cut()
        try:
            yield
        finally:
            self.rest.out, self._over = False, None
            over.set()

    @web.middleware
    async def _through(self, request: web.Request, handler: Handler) -> web.StreamResponse:
        if self._over is None:
            return await handler(request)
        await self._over.wait()
        return cut(request)

    def _lost(self, call: Call) -> None:
        if call.name == "interactions.callback" and call.parts["token"] in self.world.asked:
            asked = self.world.asked[call.parts["token"]]
            asked.lost = asked.answer is not None

    # -- what the gateway and the application pages say ------------------------------------------------------------

    def _doors(self) -> list[web.RouteDef]:
        door, rest = self.rest.door, self.rest

        def application(call: Call) -> dict[str, Any]:
            return pages.application(self.world, self.gateway.granted, self.endpoint)

        own = [
            door("GET", "/users/@me", "me", lambda call: self.world.bot.raw() | {"verified": True, "flags": 0}),
            door("GET", "/applications/@me", "application", application),
            door("GET", "/oauth2/applications/@me", "application", application),
            door("GET", "/gateway", "gateway", lambda call: {"url": self.gateway_url}),
            door("GET", "/gateway/bot", "gateway.bot", self._bot),
        ]
        parts = (self.messages, self.interactions, self.commands)
        doors = [*own, *(each for part in parts for each in part.doors())]
        files = [web.get("/gateway", self.gateway.serve), web.get("/attachments/{number}/{name}", self._file)]
        return [*doors, *files, rest.door("*", "/{rest:.*}", "nowhere", rest.nowhere)]

    @property
    def gateway_url(self) -> str:
        return f"ws://127.0.0.1:{self.port}/gateway"

    async def _file(self, request: web.Request) -> web.Response:
        content = self.world.files.get(request.path)
        return web.Response(status=404) if content is None else web.Response(body=content)

    def _bot(self, call: Call) -> dict[str, Any]:
        left = 1000 - self.gateway.identifies
        limit = {"total": 1000, "remaining": left, "reset_after": 86_400_000, "max_concurrency": 1}
        return {"url": self.gateway_url, "shards": 1, "session_start_limit": limit}

    def _ready(self, session: Session) -> None:
        session.tell("READY", pages.ready(self.world, session.id, session.shard, self.gateway_url))
        if session.intents & GUILDS and session.shard[0] == (int(self.world.guild) >> 22) % session.shard[1]:
            session.tell("GUILD_CREATE", pages.guild(self.world))

    def happen(self, asked: Asked) -> None:
        """Tells the bot what a person did; one with an endpoint of its own is told there, which is not here."""
        guild = self.world.guild if asked.context == 0 else None
        if not self.endpoint:
            told = pages.interaction(self.world, asked)
            asked.delivered = self.gateway.tell("INTERACTION_CREATE", told, guild=guild)
