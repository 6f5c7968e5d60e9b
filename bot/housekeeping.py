"""What goes by itself, in time: traces past their use, and everything of people who have not been heard for long."""

from __future__ import annotations

import logging
from collections.abc import Awaitable, Callable
from datetime import datetime, timedelta
from typing import Final

from bot.settings import Settings
from bot.store import Store
from bot.unasked import notice

EVERY: Final = timedelta(hours=1)  # a warning waits for the day, wherever they are
AT_ONCE: Final = 100

_log = logging.getLogger(__name__)


def sweep(store: Store, now: datetime) -> None:
    """Digests of messages long heard, replies long settled, words that will never arrive."""
    with store.page() as page:
        gone = page.prune(now)
    if any(gone.values()):
        _log.info("pruned %s", ", ".join(f"{count} {what}" for what, count in gone.items() if count))


def silent(store: Store, settings: Settings, now: datetime, after: int) -> list[int]:
    """Persons near the end of their keeping, or past it; by id, from behind `after`."""
    kept = timedelta(days=settings.retention_days)
    with store.glance() as page:
        return page.quiet_since(now - kept + notice(kept), AT_ONCE, after)


async def round_of(find: Callable[[int], Awaitable[list[int]]], hear_end: Callable[[int], Awaitable[None]]) -> None:
    """Everybody once."""
    after = 0
    while found := await find(after):
        for person in found:
            await hear_end(person)
        after = found[-1]
