"""One transaction, as everything the rest of the house may ask of it or write in it."""

from __future__ import annotations

from bot.store.check_ins import CheckIns
from bot.store.heard import Heard
from bot.store.journeys import Journeys
from bot.store.lag import Lag
from bot.store.leases import Leases
from bot.store.outbox import Outbox
from bot.store.people import People
from bot.store.sealed import Sealed
from bot.store.whole import Whole


class Page(People, Journeys, CheckIns, Heard, Outbox, Whole, Sealed, Lag, Leases):
    """Kept whole, or not at all. Not for two threads, and not after its `with`."""

    __slots__ = ()
