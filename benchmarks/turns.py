"""A turn: the engine alone; a durable tapped turn through `hear`; and the same statements in bare sqlite3."""

from __future__ import annotations

import asyncio
import sqlite3
import statistics
import time
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from pathlib import Path

from bot.addresses import Address
from bot.events import Reply
from bot.hear import hear
from bot.settings import Settings
from bot.store import Store
from dialogues import engine
from dialogues.facts import Known
from dialogues.state import Journey, Person
from dialogues.turn import Tapped

TURNS = 400
NOW = datetime(2026, 11, 4, 12, 40, tzinfo=UTC)
# The tap of every turn; between two of them, uncounted, the journey is put back before it.
STEP, TAP = "gratitude.open", "now"

# The tables of a turn, as bare as they can be and still hold the same rows.
SCHEMA = """
        PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON;
        CREATE TABLE person(id INTEGER PRIMARY KEY, memory TEXT, step TEXT);
        CREATE TABLE address(id INTEGER PRIMARY KEY, person INTEGER, user TEXT UNIQUE);
        CREATE TABLE journey(id INTEGER PRIMARY KEY, person INTEGER, memory TEXT, step TEXT);
        CREATE TABLE heard(source TEXT PRIMARY KEY, person INTEGER, at TEXT);
        CREATE TABLE outbox(id INTEGER PRIMARY KEY, person INTEGER, prompt TEXT, due TEXT, state TEXT);
        CREATE INDEX waiting ON outbox(person, id) WHERE state = 'waiting';
        CREATE TABLE check_in(id INTEGER PRIMARY KEY, person INTEGER, due TEXT);
        CREATE INDEX mine ON check_in(person);
        INSERT INTO person VALUES (1, '', ''); INSERT INTO address VALUES (1, 1, 'me');
        INSERT INTO journey VALUES (1, 1, '', '');
        """


def table(folder: Path) -> list[tuple[str, str, str]]:
    alone = engine_turn()
    bare = asyncio.run(bare_turn(folder / "bare.db"))
    whole = asyncio.run(tapped_turn(f"sqlite:///{folder}/rebound.db"))
    return [
        ("engine turn (a tap)", f"{alone:.0f} µs", "goal 40 µs"),
        ("the same statements in bare sqlite3, one thread hop, WAL, FULL", f"{bare:.0f} µs", "the floor"),
        ("durable tapped turn through hear, one thread hop", f"{whole:.0f} µs", f"{whole / bare:.1f} × the floor"),
    ]


def timed(run: Callable[[int], object], times: int = TURNS) -> float:
    """The median, in microseconds."""
    taken = []
    for n in range(times):
        began = time.perf_counter()
        run(n)
        taken.append(time.perf_counter() - began)
    return statistics.median(taken) * 1e6


def stands_at(step: str) -> Journey:
    memory = {"company": "Larkfield", "role": "Analyst", "stage": "final", "feelings": ["sad"], "strength": 3}
    return Journey(1, step, ["arrival.opening"], {**memory, "answered": ["arrival.opening"], "pace": "short"})


def engine_turn() -> float:
    person, journey = Person(1, journey=1, memory={"noticed": "2026-11-04"}, zone="UTC"), stands_at("gratitude.open")
    tap = Tapped("now", "gratitude.open", 1)
    known = Known()
    return timed(lambda n: engine.turn(person, journey, tap, NOW, known), 4000)


async def hops(run: Callable[[int], object], between: Callable[[], object] = lambda: None) -> float:
    """The median of one hop to a thread and back, in microseconds; `between` is not counted."""
    loop, taken = asyncio.get_running_loop(), []
    with ThreadPoolExecutor(1) as thread:
        for n in range(TURNS):
            began = time.perf_counter()
            await loop.run_in_executor(thread, run, n)
            taken.append(time.perf_counter() - began)
            await loop.run_in_executor(thread, between)
    return statistics.median(taken) * 1e6


async def tapped_turn(url: str, keys: Sequence[str] | None = None) -> float:
    """One tap, heard and kept, with what it says in the outbox; its delivery is another transaction, not counted."""
    store, settings = Store.open(url, keys), Settings()
    address = Address("terminal", "me", zone="Europe/Lisbon")
    with store.page() as page:
        person, _ = page.person_at(address, NOW)
        journey = page.keep_journey(person.id, Journey(0, STEP, memory=stands_at(STEP).memory), NOW)
        person.journey, person.memory["noticed"] = journey.id, "2026-11-04"
        page.keep_person(person, NOW)
    held = hear(store, settings, Reply(address, "first", text="repeat"), NOW)
    token = next(button.token for button in held[-1].prompt.choices if button.id == TAP)

    def put_back() -> None:
        with store.page() as page:
            for each in held:
                page.delivered(each.row, each.fence, None)
            page.keep_journey(person.id, Journey(journey.id, STEP, memory=stands_at(STEP).memory), NOW)

    def turn(n: int) -> None:
        nonlocal held
        held = hear(store, settings, Reply(address, f"tap:{n}", choice=token), NOW + timedelta(seconds=n))
        assert len(held) == 1

    try:
        put_back()
        return await hops(turn, put_back)
    finally:
        store.close()


async def bare_turn(path: Path) -> float:
    """What a tapped turn reads and writes, as bare statements on values of the same size."""
    database = sqlite3.connect(path, isolation_level=None, check_same_thread=False)
    database.executescript(SCHEMA)
    words = "x" * 600

    def turn(n: int) -> None:
        run = database.execute
        run("BEGIN IMMEDIATE")
        run("SELECT * FROM person JOIN address ON address.person = person.id WHERE user = 'me'").fetchone()
        run(
            "INSERT INTO heard VALUES (?, 1, ?) ON CONFLICT DO NOTHING RETURNING source", (f"tap:{n}", "now")
        ).fetchall()
        run("SELECT * FROM journey WHERE id = 1").fetchone()
        run("SELECT * FROM outbox WHERE id = ?", (n,)).fetchone()
        run("SELECT * FROM outbox WHERE person = 1 ORDER BY id DESC LIMIT 20").fetchall()
        run("SELECT * FROM check_in WHERE person = 1").fetchall()
        run("UPDATE journey SET memory = ?, step = ? WHERE id = 1", (words, "gratitude.who"))
        run("UPDATE person SET memory = ?, step = ? WHERE id = 1", (words, "active"))
        run(
            "INSERT INTO outbox(person, prompt, due, state) VALUES (1, ?, ?, 'waiting') RETURNING id", (words, "now")
        ).fetchall()
        run("SELECT id FROM outbox WHERE person = 1 AND state = 'waiting' AND id < ? LIMIT 1", (n,)).fetchall()
        run("COMMIT")

    try:
        return await hops(turn)
    finally:
        database.close()
