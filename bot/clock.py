"""The one place that asks what time it is, and the loop that turns promises falling due into turns."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

from bot.store import Store

AT_ONCE = 50  # persons claimed in one look


class Clock:
    """Now, aware and UTC. A file may add seconds to it, for tests and demonstrations; it is read whenever asked."""

    def __init__(self, added: Path | None = None) -> None:
        self._added = added

    def now(self) -> datetime:
        return datetime.now(UTC) + timedelta(seconds=self._seconds())

    def _seconds(self) -> float:
        if self._added is None:
            return 0.0
        try:
            return float(self._added.read_text("utf-8").strip() or 0)
        except (OSError, ValueError):
            return 0.0


def due(store: Store, now: datetime) -> list[int]:
    """Persons to whom something is due, the longest waiting first."""
    with store.glance() as page:
        return page.persons_due(now, AT_ONCE)


async def loop(
    find: Callable[[], Awaitable[list[int]]], hear_due: Callable[[int], Awaitable[None]], every: timedelta
) -> None:
    """Looks for what is due, and has it heard, one person after the other."""
    while True:
        persons = await find()
        for person in persons:
            await hear_due(person)
        if not persons:
            await asyncio.sleep(every.total_seconds())
