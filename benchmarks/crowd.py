"""A database full of people, made in bulk: one is written by Rebound, the others are its copies."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

import sqlalchemy as sa

from benchmarks import turns
from bot.addresses import Address
from bot.store import Store, engines, new_key, tables
from dialogues.state import CheckIn, Journey

KEY = new_key()
ZONE = "Europe/Lisbon"
FIRST = Address("terminal", "u1", zone=ZONE)
SERIES = {
    "postgresql": "(SELECT generate_series(2, :count) AS n) AS crowd",
    "sqlite": "(WITH RECURSIVE s(n) AS (SELECT 2 UNION ALL SELECT n + 1 FROM s WHERE n < :count) "
    "SELECT n FROM s) AS crowd",
}


def fill(url: str, count: int, due: int, due_at: datetime) -> None:
    """So many people at rest behind their path, each with a check-in they named: `due` of them at `due_at`, the others
    in the years behind it."""
    store = Store.open(url, [KEY])
    first(store, due_at)
    store.close()
    engine = sa.create_engine(engines.url_of(url))
    with engine.begin() as connection:
        for statement in copies(connection, engine.dialect.name):
            connection.execute(sa.text(statement), {"count": count} | times(engine.dialect.name, due, due_at))
        if engine.dialect.name == "postgresql":
            for table in ("person", "address", "journey", "check_in"):
                connection.execute(sa.text(f"SELECT setval(pg_get_serial_sequence('{table}', 'id'), {count})"))
    with engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        connection.execute(sa.text("ANALYZE"))
    engine.dispose()


def falls_due(url: str, now: datetime) -> None:
    """Everything, at once."""
    engine = sa.create_engine(engines.url_of(url))
    with engine.begin() as connection:
        connection.execute(sa.update(tables.check_in).values(due_at=now))
    engine.dispose()


def first(store: Store, due_at: datetime) -> None:
    with store.page() as page:
        person, _ = page.person_at(FIRST, due_at)
        journey = page.keep_journey(person.id, Journey(0, "goodbye.quiet", memory=turns.stands_at("").memory), due_at)
        person.journey, person.memory["noticed"] = journey.id, "2026-11-04"
        page.keep_person(person, due_at)
        local = due_at.replace(tzinfo=None)
        page.book(person.id, CheckIn("step_due", "step_due:first_step", local, ZONE, due_at, True, journey.id))


def times(dialect: str, due: int, due_at: datetime) -> dict[str, Any]:
    """As the dialect keeps a moment."""
    soon, later = due_at.replace(tzinfo=None), (due_at + timedelta(days=2)).replace(tzinfo=None)
    if dialect == "postgresql":
        return {"due": due, "due_at": due_at, "later": due_at + timedelta(days=2)}
    return {"due": due, "due_at": f"{soon:%Y-%m-%d %H:%M:%S}.000000", "later": f"{later:%Y-%m-%d %H:%M:%S}"}


def copies(connection: sa.Connection, dialect: str) -> list[str]:
    """One statement a table: the first row of each, with the number in place of its ids."""
    crowd = SERIES[dialect]
    if dialect == "postgresql":
        later = "CAST(:later AS timestamptz) + n * interval '37 seconds'"
        soon = "CAST(:due_at AS timestamptz)"
    else:
        later, soon = "datetime(:later, (n * 37) || ' seconds') || '.000000'", ":due_at"
    moment = f"CASE WHEN n <= :due THEN {soon} ELSE {later} END"
    own = {
        "person": {"id": "n", "journey": "n"},
        "address": {"id": "n", "person_id": "n", "user": "'u' || n"},
        "journey": {"id": "n", "person_id": "n"},
        "check_in": {"id": "n", "person_id": "n", "journey_id": "n", "due_at": moment},
    }
    found = []
    for table, changed in own.items():
        names = [column["name"] for column in sa.inspect(connection).get_columns(table)]
        values = ", ".join(changed.get(name, f'one."{name}"') for name in names)
        listed = ", ".join(f'"{name}"' for name in names)
        found.append(
            f"INSERT INTO {table} ({listed}) SELECT {values} FROM {crowd}, (SELECT * FROM {table} LIMIT 1) AS one"
        )
    return found
