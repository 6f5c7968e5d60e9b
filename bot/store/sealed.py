"""Every sealed column, and how all of them come under a new key."""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa
from sqlalchemy import bindparam as given

from bot.store.leaf import Leaf
from bot.store.tables import failed, journey, outbox, person

SEALED = ((person, "memory"), (journey, "memory"), (failed, "reply"), (outbox, "prompt"), (outbox, "farewell"))
_NEWEST = sa.select(person.c.memory).order_by(person.c.id.desc()).limit(1)


def _reseal(table: sa.Table, column: str) -> tuple[sa.Executable, sa.Executable]:
    some = sa.select(table.c.id, table.c[column]).where(table.c.id > given("after"), table.c[column].is_not(None))
    batch = some.order_by(table.c.id).limit(given("limit", type_=sa.Integer())).with_for_update()
    return batch, sa.update(table).where(table.c.id == given("row")).values({column: given("token")})


_RESEAL = [_reseal(table, column) for table, column in SEALED]


class Sealed(Leaf):
    __slots__ = ()

    def check_keys(self) -> None:
        """The newest person is enough to tell whether these are the right keys.

        Raises:
            ConfigurationError: none of them opens it.
        """
        row = self._one(_NEWEST)
        if row is not None:
            self._secrets.unseal(row[0])

    def reseal(self, which: int, after: int, limit: int) -> tuple[int, int]:
        """Of column `which`, `limit` rows with ids past `after`: the last id touched, and how many there were."""
        batch, keep = _RESEAL[which]
        rows: list[Any] = self._all(batch, after=after, limit=limit)
        for id, token in rows:
            self._change(keep, row=id, token=self._secrets.reseal(token))
        return (rows[-1][0] if rows else after), len(rows)
