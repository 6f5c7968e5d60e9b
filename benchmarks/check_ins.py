"""Promises falling due: how many a second, with one process and two; found among a million; and what waiting costs.

With `--full` a million people stand in the database; without, a hundred thousand do.
"""

from __future__ import annotations

import asyncio
import os
import subprocess
import sys
import tempfile
import time
from contextlib import ExitStack
from datetime import UTC, datetime, timedelta
from pathlib import Path

import sqlalchemy as sa

from benchmarks import crowd, turns
from bot.addresses import Address
from bot.clock import Clock
from bot.prompts import Prompt
from bot.service import Service
from bot.settings import Settings
from bot.store import Store, engines

TESTS = Path(__file__).parents[1] / "tests"
sys.path.insert(0, str(TESTS))

from postgres import Server  # noqa: E402 - lies in tests/, whose path is only known now

Row = tuple[str, str, str]
DUE, FEW, MANY, FULL = 2000, 1000, 100_000, 1_000_000
IDLE_S = 10.0
DURABLE = ("fsync=on", "synchronous_commit=on", "full_page_writes=on")
TICKS = os.sysconf("SC_CLK_TCK")


def table(folder: Path, *, full: bool = False) -> list[Row]:
    server = Server(*DURABLE)
    try:
        server.start()
        places = {"SQLite": lambda name: f"sqlite:///{folder}/{name}.db", "PostgreSQL": lambda _: server.new_database()}
        rows = [row for name, place in places.items() for row in fallen_due(name, place("due1"), place("due2"))]
        rows += postgres_turn(server.new_database(), server.new_database())
        for name, place in places.items():
            rows += among_many(name, place("few"), place("many"), FULL if full else MANY)
        return rows
    finally:
        server.stop()


def fallen_due(name: str, one: str, two: str) -> list[Row]:
    goal = "goal 500" if name == "SQLite" else "goal 1,000"
    alone, idle = rate(one, 1)
    together, _ = rate(two, 2)
    return [
        (f"{name}: check-ins a second with a real turn each, one process", f"{alone:.0f}", goal),
        (f"{name}: the same, two processes", f"{together:.0f}", ""),
        (f"{name}: a process with nothing to do", f"{idle:.1%} of a core", "goal 2 %"),
    ]


def rate(url: str, processes: int) -> tuple[float, float]:
    """From the moment at which all are due until the last is delivered; and what one of them uses afterwards."""
    crowd.fill(url, DUE, DUE, datetime.now(UTC) + timedelta(days=1))
    env = {**os.environ, "DATABASE_URL": url, "ENCRYPTION_KEYS": crowd.KEY}
    with ExitStack() as ends:
        begun = [sys.executable, "-m", "benchmarks.check_ins"]
        running = [subprocess.Popen(begun, env=env, stdout=subprocess.PIPE) for _ in range(processes)]
        for each in running:
            ends.callback(each.wait)
            ends.callback(each.kill)
            assert each.stdout is not None
            each.stdout.readline()
        crowd.falls_due(url, datetime.now(UTC))
        took_s = until_said(url)
        before = cpu_s(running[0].pid)
        time.sleep(IDLE_S if processes == 1 else 0)
        used_s = cpu_s(running[0].pid) - before
    return DUE / took_s, used_s / IDLE_S


def until_said(url: str) -> float:
    """Seconds until all is delivered; asked rarely, so that asking costs the others little."""
    engine, began = sa.create_engine(engines.url_of(url)), time.perf_counter()
    left = sa.text("SELECT (SELECT count(*) FROM check_in) + (SELECT count(*) FROM outbox WHERE state = 'waiting')")
    while True:
        with engine.connect() as connection:
            if not connection.execute(left).scalar():
                break
        time.sleep(0.05)
    engine.dispose()
    return time.perf_counter() - began


def cpu_s(pid: int) -> float:
    told = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return (int(told[11]) + int(told[12])) / TICKS


def postgres_turn(ours: str, bare: str) -> list[Row]:
    whole = asyncio.run(turns.tapped_turn(ours, [crowd.KEY]))
    floor = asyncio.run(bare_turn(bare))
    return [
        ("PostgreSQL: the statements of a turn in bare psycopg, one thread hop", f"{floor:.0f} µs", "the floor"),
        ("PostgreSQL: durable tapped turn through hear", f"{whole:.0f} µs", f"{whole / floor:.1f} × the floor"),
    ]


async def bare_turn(url: str) -> float:
    import psycopg  # noqa: PLC0415 - only for this floor

    schema = turns.SCHEMA.partition("PRAGMA foreign_keys=ON;")[2].replace("user TEXT", '"user" TEXT')
    words = "x" * 600
    with psycopg.connect(url, autocommit=True, prepare_threshold=1) as database:
        for statement in filter(str.strip, schema.replace("id INTEGER PRIMARY KEY", ID).split(";")):
            database.execute(statement)

        def turn(n: int) -> None:
            run = database.execute
            with database.transaction():
                mine = "SELECT * FROM person JOIN address ON address.person = person.id WHERE \"user\" = 'me'"
                run(mine + " FOR UPDATE OF person").fetchone()
                run(KEEP, (f"tap:{n}",)).fetchone()
                run("SELECT * FROM journey WHERE id = 1").fetchone()
                run("SELECT * FROM outbox WHERE id = %s", (n,)).fetchone()
                run("SELECT * FROM outbox WHERE person = 1 ORDER BY id DESC LIMIT 20").fetchall()
                run("SELECT * FROM check_in WHERE person = 1").fetchall()
                run("UPDATE journey SET memory = %s, step = 'gratitude.who' WHERE id = 1", (words,))
                run("UPDATE person SET memory = %s, step = 'active' WHERE id = 1", (words,))
                run(POST, (words,)).fetchone()
                run("SELECT id FROM outbox WHERE person = 1 AND state = 'waiting' AND id < %s LIMIT 1", (n,)).fetchall()

        return await turns.hops(turn)


ID = "id BIGINT GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY"
KEEP = "INSERT INTO heard VALUES (%s, 1, 'now') ON CONFLICT DO NOTHING RETURNING source"
POST = "INSERT INTO outbox(person, prompt, due, state) VALUES (1, %s, 'now', 'waiting') RETURNING id"


def among_many(name: str, few: str, many: str, count: int) -> list[Row]:
    begins = datetime.now(UTC) - timedelta(minutes=1)
    crowd.fill(few, FEW, 0, begins)
    crowd.fill(many, count, DUE // 2, begins)
    all_s, one_s = found(many)
    small, big = (asyncio.run(turns.tapped_turn(url, [crowd.KEY])) for url in (few, many))
    return [
        (f"{name}: 1,000 due among {count:,} found", f"{all_s * 1000:.0f} ms", f"the next one: {one_s * 1000:.1f} ms"),
        (
            f"{name}: a turn among 1,000 and {count:,} people",
            f"{small:.0f} / {big:.0f} µs",
            f"{big / small:.2f} ×, goal 1.2",
        ),
    ]


def found(url: str) -> tuple[float, float]:
    """Seconds until a thousand are found, and until the first is; the median of seven."""
    store, taken = Store.open(url, [crowd.KEY]), {1000: [], 1: []}
    for _ in range(7):
        for limit, each in taken.items():
            began = time.perf_counter()
            with store.page() as page:
                assert len(page.persons_due(datetime.now(UTC), limit)) == limit
            each.append(time.perf_counter() - began)
    store.close()
    return sorted(taken[1000])[3], sorted(taken[1])[3]


class Quick:
    """A messenger that answers at once."""

    async def send(self, address: Address, prompt: Prompt, key: str) -> str | None:
        return key


async def worker() -> None:
    settings = Settings.read(os.environ, None)
    service = Service(Store.open(settings.database_url, settings.keys), settings, Clock())
    service.attach("terminal", Quick())
    print("ready", flush=True)
    await service.run()


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        for row in table(Path(folder), full="--full" in sys.argv):
            print(*row, sep="  ")


if __name__ == "__main__":
    if "DATABASE_URL" in os.environ:
        asyncio.run(worker())
    else:
        main()
