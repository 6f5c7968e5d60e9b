"""How each database is opened: the settings that make a commit durable, and a lock that is waited for."""

from __future__ import annotations

import os
import sqlite3
import time
from pathlib import Path
from typing import Any

import sqlalchemy as sa
from sqlalchemy import event

from bot.errors import ConfigurationError

LOCK_WAIT_S = 30
_POSTGRES_SESSION = " ".join(
    (
        # psycopg complains of a server whose zone Python does not know.
        "-c timezone=UTC",
        f"-c lock_timeout={LOCK_WAIT_S}s",
        # A process that hangs inside a turn must not hold its person for ever.
        "-c idle_in_transaction_session_timeout=60s",
    )
)
# A network that swallows everything tells nobody: without these a turn would hang in it for a quarter of an hour.
_WIRE = {"keepalives_idle": 5, "keepalives_interval": 5, "keepalives_count": 3, "tcp_user_timeout": 20_000}
STILL_THERE_S = 1.0
_NOT_YET = ("starting up", "shutting down", "in recovery mode", "too many clients", "not yet accepting")


def url_of(text: str) -> sa.URL:
    """What DATABASE_URL names.

    Raises:
        ConfigurationError: no database we can use.
    """
    mend = "DATABASE_URL is like sqlite:///var/rebound.db or postgresql://name:password@host/database."
    try:
        url = sa.make_url(text)
    except sa.exc.ArgumentError:
        raise ConfigurationError("DATABASE_URL cannot be read.", mend) from None
    if url.get_backend_name() == "postgresql":
        return url.set(drivername="postgresql+psycopg")
    if url.get_backend_name() != "sqlite":
        raise ConfigurationError(f"Rebound does not know the database {url.get_backend_name()}.", mend)
    if url.database in (None, "", ":memory:"):
        raise ConfigurationError("A database in memory keeps no promises.", mend)
    return url


def sqlite_file(url: sa.URL) -> Path:
    """Its folder and itself made first, for nobody else's eyes; SQLite gives its journals the file's mode.

    Raises:
        ConfigurationError: the place cannot be written.
    """
    path = Path(url.database or "")
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        os.close(os.open(path, os.O_RDWR | os.O_CREAT, 0o600))
    except OSError as error:
        raise ConfigurationError(
            f"The database {path} cannot be opened: {error.strerror}.",
            "Look at DATABASE_URL, and at who owns the folder.",
        ) from None
    return path


def is_away(error: sa.exc.DBAPIError) -> bool:
    """Whether the server did not answer, or cannot yet; one that refuses us says FATAL."""
    said = str(error.orig)
    answered = "FATAL" in said and not any(part in said for part in _NOT_YET)
    return isinstance(error, sa.exc.OperationalError) and not answered and not isinstance(error.orig, sqlite3.Error)


def writer(url: sa.URL) -> sa.Engine:
    """SQLite writers stand in one line in the process: its own busy handler sleeps, and is unfair."""
    if url.get_backend_name() == "postgresql":
        return _postgres(url)
    return _sqlite(url, "BEGIN IMMEDIATE", pool_size=1)


def reader(url: sa.URL, writer: sa.Engine) -> sa.Engine:
    """One moment throughout, and the database itself refuses a change."""
    if url.get_backend_name() == "postgresql":
        return writer.execution_options(isolation_level="REPEATABLE READ", postgresql_readonly=True)
    return _sqlite(url, "BEGIN", pool_size=4, query_only=True)


def migrator(url: sa.URL) -> sa.Engine:
    """SQLite changes a table by copying it, and a foreign key would erase what points at the old one."""
    if url.get_backend_name() == "postgresql":
        return _postgres(url)
    return _sqlite(url, "BEGIN IMMEDIATE", pool_size=1, foreign_keys=False)


def _postgres(url: sa.URL) -> sa.Engine:
    engine = sa.create_engine(
        url,
        hide_parameters=True,
        pool_size=8,
        max_overflow=8,
        connect_args={"connect_timeout": 5, "options": _POSTGRES_SESSION, "application_name": "rebound", **_WIRE},
    )

    def back(_connection: Any, record: Any) -> None:
        record.info["used"] = time.monotonic()

    def taken(connection: Any, record: Any, _proxy: Any) -> None:
        """Asked only after a rest: to ask each time costs three of a turn's twenty round trips."""
        if time.monotonic() - record.info.get("used", 0.0) < STILL_THERE_S:
            return
        try:
            engine.dialect.do_ping(connection)
        except engine.dialect.loaded_dbapi.Error:
            raise sa.exc.InvalidatePoolError from None  # the server was away: the pool begins anew

    event.listen(engine, "checkin", back)
    event.listen(engine, "checkout", taken)
    return engine


def _sqlite(
    url: sa.URL, begin: str, *, pool_size: int, query_only: bool = False, foreign_keys: bool = True
) -> sa.Engine:
    engine = sa.create_engine(
        url,
        hide_parameters=True,
        poolclass=sa.QueuePool,
        pool_size=pool_size,
        max_overflow=0,
        pool_timeout=LOCK_WAIT_S,
        # The driver opens no transactions by itself; `begin` does.
        connect_args={"isolation_level": None, "timeout": LOCK_WAIT_S, "check_same_thread": False},
    )

    def connected(connection: sqlite3.Connection, _record: Any) -> None:
        _write_ahead(connection)
        connection.execute("PRAGMA synchronous=FULL")
        connection.execute(f"PRAGMA foreign_keys={int(foreign_keys)}")
        connection.execute(f"PRAGMA query_only={int(query_only)}")

    event.listen(engine, "connect", connected)
    event.listen(engine, "begin", lambda connection: connection.exec_driver_sql(begin))
    return engine


def _write_ahead(connection: sqlite3.Connection) -> None:
    """Two processes that open a new file at once: SQLite's busy handler does not wait for this one pragma."""
    until = time.monotonic() + LOCK_WAIT_S
    while True:
        try:
            connection.execute("PRAGMA journal_mode=WAL")
            return
        except sqlite3.OperationalError:
            if time.monotonic() > until:
                raise
            time.sleep(0.02)
