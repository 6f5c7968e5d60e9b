"""The one way out. Nothing reaches a person except from a row that was kept first."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime, timedelta
from typing import Final, Protocol, TypeVar

from bot.addresses import Address
from bot.errors import Never, TryLater
from bot.events import Held
from bot.keeping import LEASE, prompt
from bot.logs import whereabouts
from bot.prompts import Prompt
from bot.store import OutboxRow, Store

AT_ONCE: Final = 50  # rows claimed in one look
OUR_MISTAKE: Final = timedelta(minutes=5)
NOT_OURS: Final = timedelta(seconds=5)
Found = TypeVar("Found")

_log = logging.getLogger(__name__)


class OnStore(Protocol):
    """Runs a function that asks the store, on the store's own thread."""

    async def __call__(self, ask: Callable[..., Found], *args: object) -> Found: ...


class Messenger(Protocol):
    """What the outbox needs of a platform; adapters fit it without inheriting anything."""

    async def send(self, address: Address, prompt: Prompt, key: str) -> str | None:
        """The platform's reference of the message, if it has one.

        Raises:
            TryLater: later may work.
            Never: it will not.
        """


async def deliver(
    store: Store,
    messengers: Mapping[str, Messenger],
    held: Sequence[Held],
    on_store: OnStore,
    now: Callable[[], datetime],
) -> None:
    """In order; once one has to wait, those behind it wait, too."""
    for at, each in enumerate(held):
        messenger = messengers.get(each.address.platform)
        if messenger is None:  # another process may serve that platform
            await on_store(postponed, store, held[at:], now() + NOT_OURS)
            return
        try:
            reference = await messenger.send(each.address, each.prompt, f"outbox:{each.row}")
        except TryLater as wait:
            await on_store(postponed, store, held[at:], now() + wait.delay)
            return
        except Never as never:
            _log.warning("a prompt will not arrive: outbox:%s, %s", each.row, never.reason)
            await on_store(buried, store, each, never.reason)
        except Exception as failure:  # an adapter's mistake: the words stay kept, and the loop goes on for everybody
            _log.error("a delivery failed: outbox:%s, %s at %s", each.row, type(failure).__name__, whereabouts(failure))
            await on_store(postponed, store, held[at:], now() + OUR_MISTAKE)
            return
        else:
            await on_store(delivered, store, each, reference)


def delivered(store: Store, each: Held, reference: str | None) -> None:
    with store.page() as page:
        page.delivered(each.row, each.fence, reference)


def buried(store: Store, each: Held, reason: str) -> None:
    with store.page() as page:
        page.bury(each.row, each.fence, reason)


def postponed(store: Store, rest: Sequence[Held], due_at: datetime) -> None:
    with store.page() as page:
        for each in rest:
            page.postpone(each.row, each.fence, due_at)


def claimed(store: Store, now: datetime) -> list[Held]:
    """What waits and may go now, the first of every person's line, leased to us."""
    with store.page() as page:
        return [held_of(row) for row in page.claim(now, LEASE, AT_ONCE) if row.prompt and row.address]


def held_of(row: OutboxRow) -> Held:
    assert row.address is not None
    return Held(row.id, row.fence, row.address, prompt(row.prompt, row.id, row.kind))


async def loop(
    store: Store,
    messengers: Mapping[str, Messenger],
    on_store: OnStore,
    now: Callable[[], datetime],
    every: timedelta,
) -> None:
    """Delivers what waits, for ever: retries, things due later, what a process that is gone left behind."""
    while True:
        found = await on_store(claimed, store, now())
        for each in found:
            await deliver(store, messengers, [each], on_store, now)
        if not found:
            await asyncio.sleep(every.total_seconds())
