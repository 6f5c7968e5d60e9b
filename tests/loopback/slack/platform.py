"""The loopback Slack: one workspace, one app, on 127.0.0.1 in the loop of the test."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from types import TracebackType
from typing import Literal, Self

from aiohttp import web
from aiohttp.typedefs import Handler

from loopback.faults import Faults, cut
from loopback.slack import events, files
from loopback.slack.answers import Door
from loopback.slack.api import Api
from loopback.slack.delivery import ACK_S, RETRIES_S, Delivery
from loopback.slack.hooks import Hooks
from loopback.slack.keys import Hook, Keys
from loopback.slack.pace import Pace
from loopback.slack.person import Person
from loopback.slack.posts import FORGERIES, Posts
from loopback.slack.refused import Refused
from loopback.slack.sockets import TICKET_S, Sockets
from loopback.slack.workspace import TEAM, Call, Raw, Workspace

SCOPES = ("chat:write", "im:history", "im:write", "im:read", "commands", "users:read", "files:write")


class LoopbackSlack:
    """`async with LoopbackSlack() as slack:`; the seconds are Slack's own unless a test has less time."""

    def __init__(
        self,
        *,
        seed: int = 1,
        mode: Literal["socket", "http"] = "socket",
        scopes: Sequence[str] = SCOPES,
        pace: bool = True,
        ack_s: float = ACK_S,
        retries_s: Sequence[float] = RETRIES_S,
        ticket_s: float = TICKET_S,
        echoes: bool = True,
    ) -> None:
        self.mode, self.scopes, self.echoes = mode, tuple(scopes), echoes
        self.workspace = Workspace(seed)
        secret = self.workspace.secret()
        self.bot_token, self.app_token = f"xoxb-{secret}", f"xapp-1-{secret}"
        self.signing_secret = self.workspace.secret()
        self.inactive = False  # uninstalled: the token is worth nothing any more
        self.refusing: dict[str, Refused] = {}
        self.files: dict[str, files.Stored] = {}  # by the secret of the address that takes their content
        self.faults = Faults(seed)
        self.pace = Pace(self.workspace, pace)
        self.sockets = Sockets(self.workspace, ticket_s)
        self.posts = Posts(self.signing_secret, "")
        door: Door = self.sockets if mode == "socket" else self.posts
        self.delivery = Delivery(self.workspace, door, seed, ack_s, retries_s)
        self._app_port = 0
        self._silent: asyncio.Event | None = None

    async def __aenter__(self) -> Self:
        app = web.Application(client_max_size=20_000_000, middlewares=[self._through])
        hooks = self._hooks = Hooks(self)
        app.router.add_route("*", "/api/{method}", Api(self).serve)
        app.router.add_post("/hooks/{secret}", hooks.serve)
        app.router.add_post("/upload/v1/{secret}", self._take_file)
        app.router.add_get("/link/", self.sockets.serve)
        self._runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.2)
        await self._runner.setup()
        listening = _port()
        await web.SockSite(self._runner, listening).start()
        self.port = listening.getsockname()[1]
        self.url = f"http://127.0.0.1:{self.port}"
        self.sockets.home = f"ws://127.0.0.1:{self.port}"
        self.keys = Keys(self.workspace, self.url)
        await self.posts.open()
        if self.mode == "http":
            with _port() as free:
                self._app_port = free.getsockname()[1]
            self.events_url = f"http://127.0.0.1:{self._app_port}/slack/events"
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._silent is not None:
            self._silent.set()
        await self.delivery.close()
        self.sockets.drop()
        await self.posts.close()
        await self._runner.cleanup()

    @property
    def environ(self) -> dict[str, str]:
        """The settings of whoever uses it."""
        told = {"SLACK_BOT_TOKEN": self.bot_token, "SLACK_API_URL": f"{self.url}/api/"}
        if self.mode == "socket":
            return {**told, "SLACK_APP_TOKEN": self.app_token}
        here = {"HOST": "127.0.0.1", "PORT": str(self._app_port)} if self._app_port else {}
        return {**told, "SLACK_SIGNING_SECRET": self.signing_secret, **here}

    @property
    def events_url(self) -> str:
        """Where the app listens, in the mode `http`."""
        return self.posts.url

    @events_url.setter
    def events_url(self, url: str) -> None:
        self.posts.url = url

    async def _take_file(self, request: web.Request) -> web.StreamResponse:
        async def take(request: web.Request) -> web.StreamResponse:
            return await files.put(self, request)

        return await self.faults.around(request, "upload", take, lambda wait_s: web.Response(status=429))

    @property
    def team(self) -> str:
        return TEAM

    @property
    def violations(self) -> list[str]:
        return self.workspace.violations

    @property
    def calls(self) -> list[Call]:
        return self.workspace.calls

    @property
    def lost(self) -> list[str]:
        return self.delivery.lost

    def person(self, name: str, *, zone: str = "Europe/Lisbon", locale: str = "en-US") -> Person:
        return Person(self, self.workspace.join(name, zone, locale))

    def emit(self, event: Raw) -> None:
        self.delivery.event(event)

    def emit_message(self, event: Raw) -> None:
        # An app without the scope is told nothing, and wonders (bolt-js#1913).
        if "im:history" in self.scopes:
            self.emit(event)

    def echo(self, event: Raw) -> None:
        """The app hears itself, as at the real Slack."""
        if self.echoes:
            self.emit_message(event)

    def answered(self, hook: Hook, told: Raw) -> None:
        """An answer beside an acknowledgement."""
        try:
            self._hooks.apply(hook, told)
        except Refused as refused:
            self.violations.append(f"an acknowledgement: {refused.error} {' '.join(refused.found)}".strip())

    def deliver_twice(self, fraction: float = 1.0, *, taps: float = 0.0) -> None:
        """So many of the events come a second time, some under a fresh id; taps too, which Slack itself does not."""
        self.delivery.twice, self.delivery.taps_twice = fraction, taps

    def refuse(self, method: str, error: str) -> None:
        """From now on this method answers so, which is no mistake of the app; an empty error ends it."""
        self.refusing.pop(method, None)
        if error:
            self.refusing[method] = Refused(error)

    async def connected(self, sockets: int = 1, limit_s: float = 10.0) -> None:
        """Until the app has so many sockets open; in the mode `http`, until somebody listens."""
        if self.mode == "socket":
            await self.workspace.bell.until(lambda: len(self.sockets.open) >= sockets, limit_s)
            return
        async with asyncio.timeout(limit_s):
            while not await self.posts.listening():  # noqa: ASYNC110 – another process rings no bell of ours
                await asyncio.sleep(0.05)

    async def quiet(self, limit_s: float = 15.0) -> None:
        """Until every event is told, or given up."""
        await self.delivery.quiet(limit_s)

    def uninstalls(self) -> None:
        """Somebody removes the app: both events come, and the token is dead."""
        self.inactive = True
        self.emit({"type": "app_uninstalled", "event_ts": self.workspace.ts()})
        self.emit({"type": "tokens_revoked", "tokens": {"bot": [self.bot_token[-8:]]}, "event_ts": self.workspace.ts()})

    async def verifies_url(self) -> bool:
        """Whether the app gives the challenge back, as Slack asks before it takes an address."""
        return await self.posts.verify()

    async def forged(self, kind: str) -> int:
        """The status that such a forgery meets; `kind` is one of FORGERIES."""
        assert kind in FORGERIES, FORGERIES
        human = next(iter(self.workspace.humans.values()), None) or self.workspace.join("Mallory", "UTC", "en-US")
        ts = self.workspace.ts()
        message = events.her_message(human, "forged", ts, self.workspace.secret())
        event = events.message_im(self.workspace.dm(human.id), message)
        return await self.posts.forged(kind, events.callback(event, self.workspace.new_id("Ev0"), int(float(ts))))

    @asynccontextmanager
    async def outage(self, *, silent: bool = False) -> AsyncIterator[None]:
        """Sockets are cut and every call is reset; or, `silent`, taken and not answered until it ends."""
        self.delivery.away, self._silent = True, asyncio.Event()
        if not silent:
            self._silent.set()
        self.sockets.drop()
        try:
            yield
        finally:
            self.delivery.away = False
            self._silent.set()
            self._silent = None

    @web.middleware
    async def _through(self, request: web.Request, handler: Handler) -> web.StreamResponse:
        over = self._silent
        if over is not None:
            await over.wait()
            return cut(request)
        return await handler(request)


def _port() -> socket.socket:
    """Bound to whatever is free."""
    free = socket.socket()
    free.bind(("127.0.0.1", 0))
    return free
