"""What was heard already, and what was heard and could not be answered."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import sqlalchemy as sa
from sqlalchemy import bindparam as given

from bot.store.leaf import Leaf, for_each
from bot.store.tables import failed, heard


@dataclass(frozen=True, slots=True)
class FailedReply:
    id: int
    source: str
    reply: dict[str, Any]
    at: datetime


_ASK = sa.select(heard.c.source).where(heard.c.source == given("source"))
_KEEP = for_each(lambda insert: insert(heard).on_conflict_do_nothing().returning(heard.c.source))
_KEEP_FAILED = for_each(lambda insert: insert(failed).on_conflict_do_nothing().returning(failed.c.id))
_FAILED = (
    sa.select(failed.c.id, failed.c.source, failed.c.reply, failed.c.at)
    .where(failed.c.person_id == given("person_id"), failed.c.state == "failed")
    .order_by(failed.c.id)
)
_SETTLE = sa.update(failed).where(failed.c.id == given("row")).values(state="settled", reply=None)


class Heard(Leaf):
    __slots__ = ()

    def already_heard(self, source: str) -> bool:
        return self._one(_ASK, source=digest(source)) is not None

    def keep_heard(self, source: str, person_id: int | None, now: datetime) -> bool:
        """False: it was heard before. Asking and keeping are one statement, so a turn may begin with this one.

        `person_id` None: the person was erased in this very turn; a second delivery must not wake them anew.
        """
        return self._one(_KEEP[self._dialect], source=digest(source), person_id=person_id, at=now) is not None

    def keep_failed(self, person_id: int, source: str, reply: Mapping[str, Any], now: datetime) -> None:
        """Once a source; a second failure of the same one keeps the first."""
        sealed = self._secrets.seal(dict(reply))
        values = {"person_id": person_id, "source": source, "reply": sealed, "at": now, "state": "failed"}
        self._one(_KEEP_FAILED[self._dialect], **values)

    def failed(self, person_id: int) -> list[FailedReply]:
        rows = self._all(_FAILED, person_id=person_id)
        return [FailedReply(id, source, self._secrets.unseal(reply), at) for id, source, reply, at in rows]

    def settle(self, id: int) -> None:
        """It was answered after all, or given up: its words go."""
        self._change(_SETTLE, row=id)


def digest(source: str) -> str:
    """A platform's name for a message can hold its user's id, and must outlive the person's erasing."""
    return hashlib.blake2b(source.encode("utf-8", "surrogatepass"), digest_size=16).hexdigest()
