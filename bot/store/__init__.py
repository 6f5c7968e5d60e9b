"""The store's face. The only room that knows SQLAlchemy; nothing of it leaves by this door."""

from bot.store.heard import FailedReply, digest
from bot.store.lag import Waiting
from bot.store.outbox import FIRST_FENCE, OutboxRow, OutPrompt
from bot.store.page import Page
from bot.store.people import Met, Reach
from bot.store.secrets import Secrets, new_key
from bot.store.store import Store, migrate
from bot.store.whole import KEPT

__all__ = [
    "FIRST_FENCE",
    "KEPT",
    "FailedReply",
    "Met",
    "OutPrompt",
    "OutboxRow",
    "Page",
    "Reach",
    "Secrets",
    "Store",
    "Waiting",
    "digest",
    "migrate",
    "new_key",
]
