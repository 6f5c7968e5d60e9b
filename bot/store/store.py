"""The store: opened once, asked a page at a time. What fails below leaves here as an error of ours, without words."""

from __future__ import annotations

import logging
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta

import sqlalchemy as sa
from sqlalchemy import exc

from bot.errors import ConfigurationError, StoreDown, StoreError
from bot.store import engines, schema, tables
from bot.store.keys import keys_beside
from bot.store.page import Page
from bot.store.sealed import SEALED
from bot.store.secrets import Secrets

_BATCH = 200
_ASK_AGAIN_S = 1.0
_MOMENT = sa.text("SELECT clock_timestamp()")
_log = logging.getLogger(__name__)


class ServerAway(ConfigurationError):
    """It may be starting still, or its address is wrong: nobody can tell from here."""


class Store:
    """For any thread; synchronous. Opened with `Store.open`."""

    def __init__(self, url: sa.URL, writer: sa.Engine, secrets: Secrets) -> None:
        self.is_sqlite = url.get_backend_name() == "sqlite"
        self._writer = writer
        self._reader = engines.reader(url, writer)
        self._secrets = secrets

    @classmethod
    def open(cls, url: str, keys: Sequence[str] | None = None, patience: timedelta = timedelta()) -> Store:
        """An empty database gets its tables; an older SQLite is migrated, after a copy, an older PostgreSQL refused.

        Args:
            keys: Fernet keys, the first one seals. None: beside a SQLite file a key of its own is made.
            patience: how long a server that is not there may still come.
        Raises:
            ConfigurationError: whatever an operator has to mend, with the mend.
        """
        at, until = engines.url_of(url), time.monotonic() + patience.total_seconds()
        if at.get_backend_name() == "sqlite":
            return _open_sqlite(at, keys)
        told = False
        while True:
            try:
                return _open_postgres(at, keys)
            except ServerAway as away:
                if time.monotonic() > until:
                    raise
                if not told:
                    _log.warning("waiting for the database: %s", away.message)
                told = True
                time.sleep(_ASK_AGAIN_S)

    @contextmanager
    def page(self) -> Iterator[Page]:
        """One transaction: kept whole, or not at all.

        Raises:
            StoreDown: the database does not answer.
            StoreError: it refused.
        """
        with _in_our_words(), self._writer.begin() as connection:
            yield Page(connection, self._secrets, writes=True)

    @contextmanager
    def glance(self) -> Iterator[Page]:
        """One moment throughout; a change is refused, with a StoreError."""
        with _in_our_words(), self._reader.begin() as connection:
            yield Page(connection, self._secrets, writes=False)

    def check(self) -> None:
        """Is the database there, and its schema ours?

        Raises:
            StoreDown: it does not answer.
            ConfigurationError: somebody migrated it meanwhile.
        """
        with _in_our_words(), self._reader.begin() as connection:
            schema.refuse_older(schema.version(connection))

    def moment(self) -> datetime | None:
        """What the database's clock shows, by which all its processes go. None: SQLite has none but this machine's.

        Raises:
            StoreDown: it does not answer.
        """
        if self.is_sqlite:
            return None
        with _in_our_words(), self._reader.begin() as connection:
            shown: datetime = connection.execute(_MOMENT).scalar_one()
        return shown.astimezone(UTC)

    def rotate(self) -> int:
        """Seals everything anew under the first key, in small pages beside the running service. How many tokens."""
        total = 0
        for which in range(len(SEALED)):
            after, count = 0, 1
            while count:
                with self.page() as page:
                    after, count = page.reseal(which, after, _BATCH)
                total += count
        return total

    def close(self) -> None:
        self._reader.dispose()
        self._writer.dispose()


def migrate(url: str) -> tuple[str | None, str]:
    """Brings a database to this version; SQLite's is copied first. The schema it had (None: empty), and has.

    Raises:
        ConfigurationError: it cannot be reached, or is newer than this Rebound.
    """
    at = engines.url_of(url)
    path = engines.sqlite_file(at) if at.get_backend_name() == "sqlite" else None
    engine = engines.migrator(at)
    try:
        with _at_first(), engine.begin() as connection:
            found = schema.settled(connection)
            if found is not None and found != tables.SCHEMA:
                if path is not None:
                    schema.copy_before(path)
                schema.upgrade(connection)
    finally:
        engine.dispose()
    return found, tables.SCHEMA


def _open_sqlite(url: sa.URL, keys: Sequence[str] | None) -> Store:
    path = engines.sqlite_file(url)
    migrate(url.render_as_string(hide_password=False))
    with _opened(url) as (writer, connection):
        is_new = connection.execute(sa.select(tables.person.c.id).limit(1)).first() is None
        secrets = Secrets(keys_beside(path, is_new=is_new) if keys is None else keys)
        Page(connection, secrets, writes=True).check_keys()
    return Store(url, writer, secrets)


def _open_postgres(url: sa.URL, keys: Sequence[str] | None) -> Store:
    secrets = Secrets(keys or ())
    with _opened(url) as (writer, connection):
        schema.refuse_older(schema.settled(connection))
        Page(connection, secrets, writes=True).check_keys()
    return Store(url, writer, secrets)


@contextmanager
def _opened(url: sa.URL) -> Iterator[tuple[sa.Engine, sa.Connection]]:
    """A writer that stays open, and its first transaction; if that fails, neither does."""
    engine = engines.writer(url)
    try:
        with _at_first(), engine.begin() as connection:
            yield engine, connection
    except BaseException:
        engine.dispose()
        raise


@contextmanager
def _at_first() -> Iterator[None]:
    """While opening, whatever the database says is for the operator: its first line, which names no person."""
    try:
        yield
    except exc.DBAPIError as error:
        said = str(error.orig).strip().splitlines() or [type(error.orig).__name__]
        kind = ServerAway if engines.is_away(error) else ConfigurationError
        raise kind(f"The database cannot be used: {said[0].rstrip('.')}.", "Look at DATABASE_URL.") from None


@contextmanager
def _in_our_words() -> Iterator[None]:
    try:
        yield
    except (exc.OperationalError, exc.InterfaceError, exc.TimeoutError) as error:
        raise StoreDown(f"The database does not answer ({_name(error)}).") from error
    except exc.SQLAlchemyError as error:
        raise StoreError(f"The database refused ({_name(error)}).") from error


def _name(error: exc.SQLAlchemyError) -> str:
    return type(getattr(error, "orig", None) or error).__name__
