"""Which tables a database has, and how it comes to have ours. Alembic is asked only when there is something to change:
importing it costs half a second.
"""

from __future__ import annotations

import os
import sqlite3
from pathlib import Path

import sqlalchemy as sa

from bot.errors import ConfigurationError
from bot.store import tables

MIGRATIONS = Path(__file__).with_name("migrations")
_VERSION = sa.Table(
    "alembic_version",
    sa.MetaData(),
    sa.Column("version_num", sa.String(32), nullable=False),
    sa.PrimaryKeyConstraint("version_num", name="alembic_version_pkc"),
)
_LOCK = sa.text("SELECT pg_advisory_xact_lock(7326866)")  # any number, the same for every process


def settled(connection: sa.Connection) -> str | None:
    """Creates our tables in an empty database. The schema it had; None: it was empty.

    Raises:
        ConfigurationError: it is newer than this Rebound, or somebody else's.
    """
    if connection.dialect.name == "postgresql":  # SQLite's transaction is a lock already
        connection.execute(_LOCK)
    found = version(connection)
    if found is None:
        tables.metadata.create_all(connection)
        _VERSION.create(connection, checkfirst=True)
        connection.execute(sa.insert(_VERSION).values(version_num=tables.SCHEMA))
    return found


def version(connection: sa.Connection) -> str | None:
    """The schema it has; None: it is empty.

    Raises:
        ConfigurationError: it is newer than this Rebound, or somebody else's.
    """
    names = set(sa.inspect(connection).get_table_names())
    found = connection.execute(sa.select(_VERSION.c.version_num)).scalar() if _VERSION.name in names else None
    if found is None and names & set(tables.metadata.tables):
        raise ConfigurationError(
            "This database has tables of the same names that are not Rebound's.", "Give Rebound a database of its own."
        )
    if found is not None and found > tables.SCHEMA:
        raise ConfigurationError(
            f"This database is at schema {found}, newer than this Rebound, which knows {tables.SCHEMA}.",
            "Run the newer version, or restore the copy made before the migration.",
        )
    return found


def refuse_older(found: str | None) -> None:
    if found is not None and found != tables.SCHEMA:
        raise ConfigurationError(
            f"This database is at schema {found}, and this Rebound needs {tables.SCHEMA}.",
            "Stop every process, keep a copy, and run: rebound migrate",
        )


def upgrade(connection: sa.Connection) -> None:
    """In the connection's own transaction: all of the way, or none of it."""
    from alembic import command  # noqa: PLC0415 - half a second, for the rare start that changes something
    from alembic.config import Config  # noqa: PLC0415 - as above

    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS).replace("%", "%%"))
    config.attributes["connection"] = connection
    command.upgrade(config, "head")
    if connection.dialect.name == "sqlite" and connection.exec_driver_sql("PRAGMA foreign_key_check").first():
        raise ConfigurationError(
            "The migration would leave rows without their person.", "Nothing was changed; please report it."
        )


def copy_before(path: Path) -> Path:
    """A copy of the file, its journal included, beside it. Taken under the lock; never over an earlier copy."""
    copy, again = path.with_name(f"{path.name}.before-{tables.SCHEMA}"), 1
    while copy.exists():
        again += 1
        copy = path.with_name(f"{path.name}.before-{tables.SCHEMA}.{again}")
    os.close(os.open(copy, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))
    source, target = sqlite3.connect(path), sqlite3.connect(copy)
    try:
        source.backup(target)
    finally:
        source.close()
        target.close()
    return copy
