"""A database comes to have our tables, from nothing or from an older version; and is never taken for what it is not."""

from __future__ import annotations

import re
import shutil
import sqlite3
import stat
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

import pytest
import sqlalchemy as sa
from alembic.config import Config
from alembic.script import ScriptDirectory

from bot.addresses import Address
from bot.errors import ConfigurationError, StoreDown
from bot.store import Store, engines, migrate, new_key, schema, tables

pytest_plugins = ("postgres",)

NOW = datetime(2026, 11, 25, 9, 0, tzinfo=UTC)
ANA = Address("terminal", "me")
KEYS = [new_key()]
ON_POSTGRESQL = pytest.mark.parametrize("url", ["postgresql"], indirect=True)
THIS, THEN = tables.SCHEMA, f"{int(tables.SCHEMA) + 1:04}"
NEXT = """
import sqlalchemy as sa
from alembic import op

revision = "{next}"
down_revision = "{this}"


def upgrade() -> None:
    with op.batch_alter_table("person", recreate="{recreate}") as person:
        person.add_column(sa.Column("added", sa.Text))
    {then}
"""
CUT = """
    SELECT pg_terminate_backend(pid) FROM pg_stat_activity
        WHERE datname = current_database() AND pid <> pg_backend_pid()
"""
POSTGRES_SHAPE = """
    SELECT table_name, column_name, ordinal_position::text, data_type, is_nullable, column_default, identity_generation
        FROM information_schema.columns WHERE table_schema = 'public'
    UNION ALL SELECT conrelid::regclass::text, conname, pg_get_constraintdef(oid), '', '', '', ''
        FROM pg_constraint WHERE connamespace = 'public'::regnamespace
    UNION ALL SELECT tablename, indexname, indexdef, '', '', '', '' FROM pg_indexes WHERE schemaname = 'public'
"""


@contextmanager
def connected(url: str) -> Iterator[sa.Connection]:
    engine = engines.migrator(engines.url_of(url))
    try:
        with engine.begin() as connection:
            yield connection
    finally:
        engine.dispose()


def shape(connection: sa.Connection) -> list[str]:
    """Every column, constraint and index, as the database itself writes them."""
    if connection.dialect.name == "postgresql":
        return sorted(str(tuple(row)) for row in connection.exec_driver_sql(POSTGRES_SHAPE))
    made = connection.exec_driver_sql("SELECT name, sql FROM sqlite_master").all()
    lines = [f"{name}: {line.strip(' ,')}" for name, sql in made for line in re.split(r"\n", sql or "")]
    return sorted(re.sub(r"\s+", " ", line) for line in lines if line.strip())


def at_next(monkeypatch: pytest.MonkeyPatch, folder: Path, *, then: str = "", recreate: str = "auto") -> None:
    """A Rebound that is one migration further on."""
    migrations = shutil.copytree(schema.MIGRATIONS, folder / "migrations")
    text = NEXT.format(then=then, recreate=recreate, this=THIS, next=THEN)
    (migrations / "versions" / f"{THEN}_next.py").write_text(text)
    monkeypatch.setattr(schema, "MIGRATIONS", migrations)
    monkeypatch.setattr(tables, "SCHEMA", THEN)


def with_a_person(url: str) -> int:
    store = Store.open(url, KEYS)
    with store.page() as page:
        person = page.person_at(ANA, NOW)[0].id
    store.close()
    return person


def columns(url: str) -> set[str]:
    with connected(url) as connection:
        return {column["name"] for column in sa.inspect(connection).get_columns("person")}


def test_the_tables_are_what_the_migrations_make(url: str) -> None:
    with connected(url) as connection:
        schema.upgrade(connection)
        migrated = shape(connection)
        tables.metadata.drop_all(connection)
        connection.exec_driver_sql("DROP TABLE alembic_version")
        schema.settled(connection)
        created = shape(connection)

    assert len(created) > 60
    assert migrated == created


def test_the_schema_is_the_newest_migration() -> None:
    config = Config()
    config.set_main_option("script_location", str(schema.MIGRATIONS))
    assert ScriptDirectory.from_config(config).get_heads() == [tables.SCHEMA]


def test_an_empty_database_is_created(url: str) -> None:
    assert migrate(url) == (None, tables.SCHEMA)
    assert migrate(url) == (tables.SCHEMA, tables.SCHEMA)
    assert with_a_person(url) == 1


def test_processes_that_start_at_once_create_it_once(url: str) -> None:
    start = (
        "import sys; from bot.store import Store; print('ready', flush=True); sys.stdin.readline()\n"
        "Store.open(sys.argv[1], sys.argv[2:] or None).close()"
    )
    keys = [] if url.startswith("sqlite") else KEYS
    command = [sys.executable, "-c", start, url, *keys]
    root = Path(__file__).parent.parent
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "stderr": subprocess.PIPE}
    processes = [subprocess.Popen(command, cwd=root, text=True, **pipes) for _ in range(4)]
    for process in processes:
        assert process.stdout is not None
        assert process.stdout.readline() == "ready\n"
    for process in processes:
        assert process.stdin is not None
        process.stdin.write("go\n")
        process.stdin.flush()

    said = [process.communicate(timeout=60)[1] for process in processes]
    assert said == [""] * 4


def test_an_older_sqlite_is_copied_and_migrated(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    url = f"sqlite:///{tmp_path}/rebound.db"
    person = with_a_person(url)
    at_next(monkeypatch, tmp_path)

    assert with_a_person(url) == person
    assert "added" in columns(url)
    copy = tmp_path / f"rebound.db.before-{THEN}"
    assert stat.S_IMODE(copy.stat().st_mode) == 0o600
    before = sqlite3.connect(copy)
    assert before.execute("SELECT version_num FROM alembic_version").fetchall() == [(THIS,)]
    assert before.execute("SELECT user FROM address").fetchall() == [("me",)]
    before.close()


def test_copying_a_table_erases_nobody_that_points_at_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    url = f"sqlite:///{tmp_path}/rebound.db"
    person = with_a_person(url)
    at_next(monkeypatch, tmp_path, recreate="always")
    store = Store.open(url, KEYS)

    with store.glance() as page:
        assert page.find(ANA) == person
    store.close()


@pytest.mark.parametrize("then", ['raise RuntimeError("half way")', 'op.execute("DELETE FROM person")'])
def test_a_migration_that_fails_changes_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, then: str) -> None:
    url = f"sqlite:///{tmp_path}/rebound.db"
    person = with_a_person(url)
    with monkeypatch.context() as later:
        at_next(later, tmp_path, then=then)
        for _ in range(2):
            with pytest.raises((RuntimeError, ConfigurationError)):
                Store.open(url, KEYS)

    assert "added" not in columns(url)
    assert with_a_person(url) == person
    assert (tmp_path / f"rebound.db.before-{THEN}.2").exists()


@ON_POSTGRESQL
def test_an_older_postgresql_is_refused_with_the_command(
    url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    person = with_a_person(url)
    running = Store.open(url, KEYS)
    at_next(monkeypatch, tmp_path)

    with pytest.raises(ConfigurationError, match="run: rebound migrate"):
        Store.open(url, KEYS)
    with pytest.raises(ConfigurationError, match="run: rebound migrate"):
        running.check()
    assert "added" not in columns(url)
    running.close()
    assert migrate(url) == (THIS, THEN)
    assert "added" in columns(url)
    assert with_a_person(url) == person


def test_a_newer_database_is_refused(url: str) -> None:
    with_a_person(url)
    running = Store.open(url, KEYS)
    running.check()
    with connected(url) as connection:
        connection.exec_driver_sql("UPDATE alembic_version SET version_num = '0009'")

    for attempt in (lambda: Store.open(url, KEYS), lambda: migrate(url), running.check):
        with pytest.raises(ConfigurationError, match="at schema 0009, newer than this Rebound"):
            attempt()
    running.close()


def test_somebody_elses_tables_are_left_alone(url: str) -> None:
    with connected(url) as connection:
        connection.exec_driver_sql("CREATE TABLE person (name TEXT)")
    with pytest.raises(ConfigurationError, match="not Rebound's"):
        Store.open(url, KEYS)


def test_what_is_no_database_is_told_in_one_line(tmp_path: Path) -> None:
    (tmp_path / "notes.db").write_text("Dear diary, " * 100)
    for url in (
        f"sqlite:///{tmp_path}/notes.db",
        f"sqlite:///{tmp_path}",
        f"sqlite:///{tmp_path}/notes.db/rebound.db",
        f"postgresql://nobody:hush@/none?host={tmp_path}",
    ):
        with pytest.raises(ConfigurationError, match="DATABASE_URL") as told:
            Store.open(url, KEYS)
        assert "\n" not in str(told.value)
        assert "hush" not in str(told.value)
        assert "Dear" not in str(told.value)


@ON_POSTGRESQL
def test_a_database_that_went_away_is_down_and_comes_back(url: str) -> None:
    """Every connection cut: the turn under way is lost whole, and the next one works."""
    person = with_a_person(url)
    store = Store.open(url, KEYS)
    with pytest.raises(StoreDown), store.page() as page, connected(url) as other:
        other.exec_driver_sql(CUT)
        page.person_at(ANA, NOW)
    with store.page() as page:
        assert page.person_at(ANA, NOW)[0].id == person
    with connected(url) as other:
        other.exec_driver_sql(CUT)  # while nobody asks: then nobody notices
    time.sleep(engines.STILL_THERE_S + 0.1)
    with store.page() as page:
        assert page.person_at(ANA, NOW)[0].id == person
    store.close()
