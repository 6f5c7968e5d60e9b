"""The one way out. Nothing reaches a person except from a row that was kept first."""

from __future__ import annotations

import asyncio
import logging
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Final, Protocol, TypeVar, runtime_checkable

from bot.addresses import Address
from bot.errors import Never, TryLater
from bot.events import Held
from bot.keeping import LEASE, NO_LEASE, UNSAY, drawing, prompt
from bot.logs import whereabouts
from bot.prompts import Prompt
from bot.store import OutboxRow, OutPrompt, Store

AT_ONCE: Final = 50  # rows claimed in one look
OUR_MISTAKE: Final = timedelta(minutes=5)
NOT_OURS: Final = timedelta(seconds=5)
AT_MOST_S: Final = 15.0  # between two tries
SHUT: Final = frozenset(["never:closed", "never:gone"])  # these hold for the address, not for one prompt
Found = TypeVar("Found")

_log = logging.getLogger(__name__)


class OnStore(Protocol):
    """Runs a function that asks the store, on the store's own thread."""

    async def __call__(self, ask: Callable[..., Found], *args: object) -> Found: ...


class Messenger(Protocol):
    """What the outbox needs of a platform; adapters fit it without inheriting anything."""

    async def send(self, address: Address, prompt: Prompt, key: str) -> str | None:
        """The platform's reference of the message, if it has one.

        Args:
            key: the prompt's own, the same at every try; "" for the one thing that may be said without being kept.

        Raises:
            TryLater: later may work.
            Never: it will not.
        """


@runtime_checkable
class Unsays(Protocol):
    """A messenger that can take its own messages away. Raises as `send` does; what is gone already is no error."""

    async def unsay(self, address: Address, references: Sequence[str]) -> None: ...


async def deliver(
    store: Store,
    messengers: Mapping[str, Messenger],
    held: Sequence[Held],
    on_store: OnStore,
    now: Callable[[], datetime],
    counts: Counter[tuple[str, str]] | None = None,
) -> None:
    """In order; once one has to wait, those behind it wait, too.

    Args:
        counts: goes up by what becomes of each: (platform, "said" · "later" · "never").
    """
    if held and held[0].behind:
        held = await on_store(caught_up, store, held, now())
    for at, each in enumerate(held):
        messenger = messengers.get(each.address.platform)
        ready = await drawn_now(store, each, on_store, now()) if each.draws and messenger is not None else each
        outcome, wait = await tried(messenger, ready)
        if counts is not None:
            counts[each.address.platform, outcome.partition(":")[0]] += 1
        if wait is not None:
            await on_store(postponed, store, held[at:], now() + wait)
            return
        await on_store(settled, store, each, outcome, now())
        if outcome in SHUT:
            return


async def drawn_now(store: Store, each: Held, on_store: OnStore, now: datetime) -> Held:
    """A file, as things stand now: read on the store's thread, drawn on another. Raises StoreError."""
    from bot import drawn  # noqa: PLC0415  (Pillow, which few need)

    kept = await on_store(drawn.kept, store, each.row, each.address)
    return replace(each, prompt=await asyncio.to_thread(drawn.prompt, each.draws, kept, now))


async def tried(messenger: Messenger | None, each: Held) -> tuple[str, timedelta | None]:
    """What became of it: "said:REFERENCE", "never:REASON", or "later" and how long to wait."""
    if messenger is None:  # another process may serve that platform
        return "later", NOT_OURS if each.address_id is None else timedelta()
    try:
        if each.prompt.kind == UNSAY:
            if isinstance(messenger, Unsays):
                await messenger.unsay(each.address, each.prompt.lines)
            return "said:", None
        return f"said:{await messenger.send(each.address, each.prompt, each.key) or ''}", None
    except TryLater as later:
        return "later", back_off(each.attempts) if later.delay is None else later.delay
    except Never as never:
        _log.warning("a prompt will not arrive: %s, %s", each.key, never.reason)
        return f"never:{never.reason}", None
    except Exception as failure:  # an adapter's mistake: the words stay kept, and the loop goes on for everybody
        _log.error("a delivery failed: %s, %s at %s", each.key, type(failure).__name__, whereabouts(failure))
        return "later", OUR_MISTAKE


def back_off(attempts: int) -> timedelta:
    """Longer each time, and never so long that a platform that is back is kept waiting."""
    return timedelta(seconds=min(2.0 ** (attempts - 1), AT_MOST_S))


def settled(store: Store, each: Held, outcome: str, now: datetime) -> None:
    """Said, or buried: with a closed address all that waits for it, since each refusal counts against us.

    What is to be taken away again becomes a row that is nobody's: no word of theirs, and no erasing, stops it.
    """
    how, _, what = outcome.partition(":")
    with store.page() as page:
        if how == "said":
            page.delivered(each.row, each.fence, what or None)
            if each.away and what:
                row = OutPrompt("", {"lines": [what], "choices": []}, UNSAY, due_at=now + each.away)
                page.post_farewell(each.address, [row], now, NO_LEASE)
            return
        page.bury(each.row, each.fence, what)
        if outcome in SHUT and each.address_id is not None:
            page.close_address(each.address_id)
            page.bury_waiting(each.address_id, what)


def postponed(store: Store, rest: Sequence[Held], due_at: datetime) -> None:
    with store.page() as page:
        for each in rest:
            page.postpone(each.row, each.fence, due_at)


def caught_up(store: Store, held: Sequence[Held], now: datetime) -> Sequence[Held]:
    """Those that are ours still, once what was older has gone; none while it has not, and whoever delivers that goes
    on with these."""
    with store.page() as page:
        if page.is_held_up(held[0].row, now):
            page.hand_back([each.row for each in held])
            return []
        ours = page.renew([each.row for each in held], now + LEASE)
    return [each for each in held if each.row in ours]


def claimed(store: Store, platforms: Sequence[str], now: datetime, limit: int = AT_ONCE) -> list[Held]:
    """What waits and may go now, the first of every person's line, leased to us."""
    with store.page() as page:
        return [held_of(row) for row in page.claim(platforms, now, LEASE, limit) if row.prompt and row.address]


def held_of(row: OutboxRow) -> Held:
    assert row.address is not None
    shown = prompt(row.prompt, row.id, row.kind, row.step)
    file = drawing(row.prompt or {})
    return Held(row.id, row.fence, row.address, shown, row.address_id, row.attempts, **file)
