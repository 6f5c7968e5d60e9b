"""Waiting for something to become true, woken by every change instead of asking again and again."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import TypeVar

T = TypeVar("T")


class Bell:
    """Rung after every change; `until` looks anew at every ring."""

    def __init__(self) -> None:
        self._waiting: list[asyncio.Future[None]] = []

    def ring(self) -> None:
        waiting, self._waiting = self._waiting, []
        for each in waiting:
            if not each.done():
                each.set_result(None)

    async def until(self, look: Callable[[], T], limit_s: float) -> T:
        """The first of what `look` gives that is true.

        Raises:
            TimeoutError: nothing was, in that time.
        """
        async with asyncio.timeout(limit_s):
            while not (found := look()):
                rung = asyncio.get_running_loop().create_future()
                self._waiting.append(rung)
                await rung
        return found
