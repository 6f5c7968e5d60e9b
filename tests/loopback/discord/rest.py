"""One call to the API: who may call, how fast, what goes wrong on the way, and what is kept of it."""

from __future__ import annotations

import json
import time
from collections import Counter
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from typing import Any

from aiohttp import web

from loopback.faults import Cut, Faults, cut

from .errors import NOT_FOUND, NOT_JSON, TOO_LARGE, UNAUTHORIZED, Refused
from .pace import Pace, Recent

FILE_BYTES, REQUEST_BYTES = 10 * 2**20, 25 * 2**20
# The token in the address is all that these need.
OPEN = ("interactions.", "follow_up.")


@dataclass
class Call:
    """What was asked and what came of it; status 0 means that the answer never arrived."""

    name: str
    method: str
    path: str
    payload: Any = field(repr=False)
    status: int = 0
    code: int = 0
    when: float = field(default_factory=time.monotonic)
    query: dict[str, str] = field(default_factory=dict)
    parts: dict[str, str] = field(default_factory=dict, repr=False)
    files: dict[int, tuple[str, bytes]] = field(default_factory=dict, repr=False)

    @property
    def body(self) -> dict[str, Any]:
        if not isinstance(self.payload, dict):
            raise Refused(NOT_JSON)
        return self.payload


Do = Callable[[Call], Awaitable[Any] | Any]


class Rest:
    """Everything under /api/v10."""

    def __init__(self, token: str, faults: Faults, pace: Pace) -> None:
        self.token, self.faults, self.pace = token, faults, pace
        self.calls: list[Call] = []
        self.violations: list[str] = []
        self.refusals: Counter[int] = Counter()  # by Discord's code
        self.invalid = Recent(600)
        self.refusing: dict[str, tuple[int, int, str]] = {}  # by the name of the call
        self.revoked = False
        self.slowed = 0  # 429 that were earned, not thrown in
        self.lost: Callable[[Call], None] = lambda call: None
        self.out = False  # an outage began while calls were on their way

    def door(self, method: str, path: str, name: str, do: Do) -> web.RouteDef:
        async def handle(request: web.Request) -> web.StreamResponse:
            return await self._take(name, do, request)

        return web.route(method, f"/api/v10{path}", handle)

    async def _take(self, name: str, do: Do, request: web.Request) -> web.StreamResponse:
        call = await read(name, request)
        self.calls.append(call)

        async def answer(_: web.Request) -> web.StreamResponse:
            return await self._answer(call, do, request.headers.get("Authorization"))

        response = await self.faults.around(request, name, answer, slow_down)
        if self.out or isinstance(response, Cut):
            self.lost(call)
            call.status = 0
            return cut(request)
        call.status = response.status
        return response

    async def _answer(self, call: Call, do: Do, authorization: str | None) -> web.Response:
        window = self.pace.window(call.name, call.parts.get("channel", call.parts.get("token", "")))
        headers: dict[str, str] = {}
        try:
            if not call.name.startswith(OPEN) and authorization != f"Bot {self.token}":
                raise Refused(UNAUTHORIZED, excused=self.revoked)
            if call.name in self.refusing:
                raise Refused(self.refusing[call.name], excused=True)
            if slow := self._too_fast(call, window):
                return slow
            headers = window.headers(call.name) if window else {}
            if call.payload is BROKEN:
                raise Refused(NOT_JSON)
            if any(len(content) > FILE_BYTES for _, content in call.files.values()):
                raise Refused(TOO_LARGE)
            told = do(call)
            told = await told if isinstance(told, Awaitable) else told
        except Refused as no:
            return self._refuse(call, no, headers)
        call.status = 204 if told is None else 200
        return web.Response(status=204, headers=headers) if told is None else said(told, headers=headers)

    def _too_fast(self, call: Call, window: Any) -> web.Response | None:
        wait, everywhere = self.pace.in_all(call.name), True
        if not wait and window:
            wait, everywhere = window.take(), False
        if not wait:
            return None
        self.slowed += 1
        self.invalid.add(429)
        call.status = 429
        more = {} if everywhere or not window else window.headers(call.name)
        return slow_down(wait, everywhere, more)

    def _refuse(self, call: Call, no: Refused, headers: dict[str, str]) -> web.Response:
        call.status, call.code = no.status, no.code
        self.refusals[no.code] += 1
        if not no.excused:
            self.note(call, no.short())
        if no.status in (401, 403):
            self.invalid.add(no.status)
        return said(no.body(), status=no.status, headers=headers)

    def note(self, call: Call, what: str) -> None:
        """A violation: where, and what; never what was written."""
        self.violations.append(f"{call.name}: {what}")

    def unknown(self, call: Call, fields: list[str]) -> None:
        """Discord passes over them in silence; whoever wrote them meant something."""
        for each in fields:
            self.note(call, f"nobody reads {each}")

    def nowhere(self, call: Call) -> None:
        raise Refused(NOT_FOUND)


BROKEN = object()


async def read(name: str, request: web.Request) -> Call:
    """The call with its payload and files, and without its token in the path."""
    parts, payload, files = dict(request.match_info), None, {}
    if request.content_type == "multipart/form-data":
        for key, value in (await request.post()).items():
            if isinstance(value, web.FileField):
                files[int(key.strip("files[]"))] = (value.filename, value.file.read())
            elif key == "payload_json":
                payload = parsed(str(value))
    elif raw := await request.read():
        payload = parsed(raw.decode(errors="replace"))
    path = request.path.replace(parts["token"], "TOKEN") if "token" in parts else request.path
    query = dict(request.query)
    return Call(name, request.method, path, payload, query=query, parts=parts, files=files)


def parsed(text: str) -> Any:
    try:
        return json.loads(text)
    except ValueError:
        return BROKEN


def slow_down(wait_s: float, everywhere: bool = False, more: dict[str, str] | None = None) -> web.Response:
    """429 as Discord says it; without `Via` a library takes it for a ban by the network in front."""
    headers = {"Retry-After": str(int(wait_s) + 1), "Via": "1.1 loopback", **(more or {})}
    headers["X-RateLimit-Scope"] = "global" if everywhere else "user"
    headers |= {"X-RateLimit-Global": "true"} if everywhere else {}
    told = {"message": "You are being rate limited.", "retry_after": round(wait_s, 3), "global": everywhere}
    return said(told, status=429, headers=headers)


def said(told: Any, status: int = 200, headers: dict[str, str] | None = None) -> web.Response:
    """JSON under the one name that discord.py takes for it: no charset behind."""
    return web.Response(body=json.dumps(told).encode(), status=status, headers=headers, content_type="application/json")
