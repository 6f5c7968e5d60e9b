"""What every subject's queries stand on: one open transaction, the secrets, and the two databases' differences."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import sqlalchemy as sa
from sqlalchemy.dialects import postgresql, sqlite

from bot.store.secrets import Secrets

Row = sa.Row[*tuple[Any, ...]]


class Leaf:
    """`writes` is false in a glance: then nothing is locked, and the database itself refuses a change."""

    __slots__ = ("_connection", "_dialect", "_secrets", "_writes")

    def __init__(self, connection: sa.Connection, secrets: Secrets, *, writes: bool) -> None:
        self._connection = connection
        self._dialect = connection.dialect.name
        self._secrets = secrets
        self._writes = writes

    def _one(self, asked: sa.Executable, /, **values: Any) -> Row | None:
        return self._connection.execute(asked, values).first()

    def _all(self, asked: sa.Executable, /, **values: Any) -> list[Row]:
        return list(self._connection.execute(asked, values))

    def _change(self, asked: sa.Executable, /, **values: Any) -> int:
        """How many rows it touched."""
        return self._connection.execute(asked, values).rowcount


def for_each(build: Callable[[Any], sa.Executable]) -> Mapping[str, sa.Executable]:
    """One statement a dialect: ON CONFLICT is spelled by each of them in its own class."""
    return {"sqlite": build(sqlite.insert), "postgresql": build(postgresql.insert)}
