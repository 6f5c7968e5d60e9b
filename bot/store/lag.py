"""Is anyone waiting? Counts and moments only: nothing here knows who."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

import sqlalchemy as sa
from sqlalchemy import bindparam as given
from sqlalchemy import func, literal_column

from bot.store.leaf import Leaf
from bot.store.tables import check_in, failed, outbox

_NOW = given("now", type_=outbox.c.due_at.type)
_WAITING = sa.select(func.count(), func.min(outbox.c.due_at)).where(
    outbox.c.state == literal_column("'waiting'"), outbox.c.due_at <= _NOW
)
_DUE = sa.select(func.count(), func.min(check_in.c.due_at)).where(check_in.c.due_at <= _NOW)
_DEAD = sa.select(func.count()).where(outbox.c.state == "dead")
_FAILED = sa.select(func.count()).where(failed.c.state == "failed")


@dataclass(frozen=True, slots=True)
class Waiting:
    """How many are past their time, and since when the longest (aware, UTC; None: nobody waits)."""

    prompts: int
    prompts_since: datetime | None
    check_ins: int
    check_ins_since: datetime | None
    dead: int
    failed: int


class Lag(Leaf):
    __slots__ = ()

    def waiting(self, now: datetime) -> Waiting:
        """What could have been delivered and heard by now; what never will be, and what awaits [Try again]."""
        prompts, check_ins = self._one(_WAITING, now=now), self._one(_DUE, now=now)
        dead, kept_apart = self._one(_DEAD), self._one(_FAILED)
        assert prompts and check_ins and dead and kept_apart  # a count has a row always
        return Waiting(prompts[0], prompts[1], check_ins[0], check_ins[1], dead[0], kept_apart[0])
