"""What only one process may do at a time: held for a while, renewed while it is done, taken over once it runs out."""

from __future__ import annotations

from datetime import datetime
from typing import Any

import sqlalchemy as sa
from sqlalchemy import bindparam as given

from bot.store.leaf import Leaf, for_each
from bot.store.tables import lease

_NOW = given("now", type_=lease.c.until.type)


def _take(insert: Any) -> sa.Executable:
    new = insert(lease)
    taken: sa.Executable = new.on_conflict_do_update(
        index_elements=[lease.c.name],
        set_={"owner": new.excluded.owner, "until": new.excluded.until},
        where=sa.or_(lease.c.until <= _NOW, lease.c.owner == new.excluded.owner),
    ).returning(lease.c.name)
    return taken


_TAKE = for_each(_take)
_LET_GO = sa.delete(lease).where(lease.c.name == given("which"), lease.c.owner == given("whose"))


class Leases(Leaf):
    __slots__ = ()

    def hold(self, name: str, owner: str, now: datetime, until: datetime) -> bool:
        """Takes it, or keeps it for longer. False: another process holds it."""
        return self._one(_TAKE[self._dialect], name=name, owner=owner, until=until, now=now) is not None

    def let_go(self, name: str, owner: str) -> None:
        """The next one need not wait until it runs out. Nothing, if it is another's by now."""
        self._change(_LET_GO, which=name, whose=owner)
