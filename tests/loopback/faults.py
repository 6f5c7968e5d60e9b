"""What goes wrong between a program and a platform: drawn from a seed or named ahead, one call at a time.

The same for every platform; only what "too many" looks like is the platform's own.
"""

from __future__ import annotations

import asyncio
import random
import socket
import struct
from collections.abc import Awaitable, Callable, Sequence
from enum import Enum

from aiohttp import web


class Fault(Enum):
    """What a call may meet."""

    BUSY = "429, with the seconds to wait"
    BROKEN = "500"
    AWAY = "503"
    CUT = "the connection is reset before anything was done"
    LOST = "it is done, then the connection is reset: the answer is lost"
    SLOW = "it is done, late"


Handle = Callable[[web.Request], Awaitable[web.StreamResponse]]
Busy = Callable[[float], web.StreamResponse]


class Faults:
    """`faults(share=0.1)` from now on; `faults.once(Fault.LOST, "chat.postMessage")` for the next such call."""

    def __init__(self, seed: int) -> None:
        self._dice = random.Random(seed)
        self._coming: list[tuple[Fault, str]] = []
        self.met: list[tuple[Fault, str]] = []
        self()

    def __call__(
        self,
        share: float = 0.0,
        *,
        kinds: Sequence[Fault] = tuple(Fault),
        only: Sequence[str] = (),
        wait_s: float = 1.0,
        slow_s: float = 0.5,
    ) -> None:
        """Without arguments: calm again. `only`: parts of names of calls; all when empty."""
        self.share, self.kinds, self.only = share, tuple(kinds), tuple(only)
        self.wait_s, self.slow_s = wait_s, slow_s
        self._coming.clear()

    def once(self, fault: Fault, on: str = "") -> None:
        """The next call whose name holds `on` meets it; several are met in the order of being told."""
        self._coming.append((fault, on))

    def draw(self, name: str) -> Fault | None:
        for told in self._coming:
            if told[1] in name:
                self._coming.remove(told)
                return told[0]
        exempt = self.only and not any(each in name for each in self.only)
        if not self.share or exempt or self._dice.random() >= self.share:
            return None
        return self._dice.choice(self.kinds)

    async def around(self, request: web.Request, name: str, handle: Handle, busy: Busy) -> web.StreamResponse:
        """`handle(request)`, with the fault that is due."""
        fault = self.draw(name)
        if fault is None:
            return await handle(request)
        self.met.append((fault, name))
        if fault is Fault.BUSY:
            return busy(self.wait_s)
        if fault in (Fault.BROKEN, Fault.AWAY):
            return web.Response(status=int(fault.value), text="<html>out of order</html>", content_type="text/html")
        if fault is Fault.CUT:
            return cut(request)
        if fault is Fault.SLOW:
            await asyncio.sleep(self.slow_s)
            return await handle(request)
        await handle(request)
        return cut(request)


class Cut(web.Response):
    """Goes nowhere: the connection is reset already."""


def cut(request: web.Request) -> Cut:
    """Resets the connection at once; what is returned is for the records."""
    if request.transport is not None:
        reset(request.transport)
    return Cut()


def reset(transport: asyncio.BaseTransport) -> None:
    """RST instead of FIN: as a machine that fell over, not as one that said goodbye."""
    plug = transport.get_extra_info("socket")
    if plug is not None:
        plug.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    if isinstance(transport, asyncio.Transport):
        transport.abort()
