"""What only one process may do at a time: held for a while, renewed while it is done, taken over once it runs out."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

import sqlalchemy as sa
from sqlalchemy import bindparam as given

from bot.store.leaf import Leaf, for_each
from bot.store.tables import address, lease, outbox

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


_REACHED_BY = sa.select(address.c.id).where(address.c.platform.in_(given("platforms", expanding=True)))
_FREE_ROWS = (
    sa.update(outbox).where(outbox.c.state == "waiting", outbox.c.address_id.in_(_REACHED_BY)).values(lease_until=None)
)
_FREE_NAMES = sa.delete(lease).where(lease.c.name.in_(given("platforms", expanding=True)))


class Leases(Leaf):
    __slots__ = ()

    def free_all(self, platforms: Sequence[str]) -> None:
        """For a process that knows it is the only one on these platforms: whatever the one before it held is let go."""
        self._change(_FREE_ROWS, platforms=list(platforms))
        self._change(_FREE_NAMES, platforms=list(platforms))

    def hold(self, name: str, owner: str, now: datetime, until: datetime) -> bool:
        """Takes it, or keeps it for longer. False: another process holds it."""
        return self._one(_TAKE[self._dialect], name=name, owner=owner, until=until, now=now) is not None

    def let_go(self, name: str, owner: str) -> None:
        """The next one need not wait until it runs out. Nothing, if it is another's by now."""
        self._change(_LET_GO, which=name, whose=owner)
