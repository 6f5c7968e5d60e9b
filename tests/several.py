"""Several processes on one database, what can happen to them, and what must have come of it."""

from __future__ import annotations

import asyncio
import json
import sys
from collections import Counter, defaultdict
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path
from typing import Final
from zoneinfo import ZoneInfo

import sqlalchemy as sa
from process import environment
from serving import END_S, READY_S

from bot.addresses import Address
from bot.store import Store, engines, new_key, tables
from dialogues.state import CheckIn, Journey

SCRIPT = Path(__file__).with_name("one_process.py")
KEY = new_key()
LEASE: Final = timedelta(seconds=31)
ZONE: Final = "Europe/Lisbon"


class Wire:
    """A stretch of network before one or several servers: it can swallow everything, and it takes them in turn."""

    def __init__(self, *ports: int) -> None:
        self._ports, self._turn = ports, 0
        self._whole = asyncio.Event()
        self._whole.set()
        self._open: set[asyncio.StreamWriter] = set()
        self.passed: Counter[int] = Counter()

    async def __aenter__(self) -> Wire:
        self._server = await asyncio.start_server(self._connected, "127.0.0.1", 0)
        self.port = int(self._server.sockets[0].getsockname()[1])
        return self

    async def __aexit__(self, *_: object) -> None:
        self._whole.set()
        self._server.close()
        self._drop()
        await self._server.wait_closed()

    async def cut(self, for_s: float) -> None:
        """Nothing passes, nobody is told; then what was connected is reset, as by a router that forgot it."""
        self._whole.clear()
        await asyncio.sleep(for_s)
        self._drop()
        self._whole.set()

    def _drop(self) -> None:
        for each in self._open:
            each.transport.abort()

    async def _connected(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await self._whole.wait()
        for _ in self._ports:
            self._turn += 1
            port = self._ports[self._turn % len(self._ports)]
            with suppress(OSError):
                there = await asyncio.open_connection("127.0.0.1", port)
                break
        else:
            writer.transport.abort()
            return
        self.passed[port] += 1
        self._open |= {writer, there[1]}
        try:
            with suppress(asyncio.CancelledError):  # a stream that fails at the very end wants an answer of its task
                await asyncio.gather(self._carry(reader, there[1]), self._carry(there[0], writer))
        finally:
            self._open -= {writer, there[1]}

    async def _carry(self, from_: asyncio.StreamReader, to: asyncio.StreamWriter) -> None:
        with suppress(OSError):
            while data := await from_.read(65536):
                await self._whole.wait()
                to.write(data)
                await to.drain()
        to.close()


@dataclass
class Team:
    """Processes of `one_process.py` on one database, by number; each may be killed and started again."""

    folder: Path
    url: str
    slow_s: float = 0.002
    running: dict[int, asyncio.subprocess.Process] = field(default_factory=dict)
    kills: int = 0
    ahead: timedelta = timedelta()
    kept: Counter[str] = field(default_factory=Counter)
    listening: set[asyncio.Task[None]] = field(default_factory=set)

    async def start(self, number: int, *, wrong_s: float = 0.0) -> None:
        more = {"SAID": str(self.said_in), "SLOW_S": str(self.slow_s), "OWN_CLOCK": str(wrong_s)}
        ours = {"DATABASE_URL": self.url, "ENCRYPTION_KEYS": KEY, "REBOUND_CLOCK": str(self.folder / "clock")}
        with (self.folder / f"stderr{number}").open("ab") as log:
            process = self.running[number] = await asyncio.create_subprocess_exec(
                sys.executable, str(SCRIPT), env=environment(self.folder, **ours, **more), cwd=self.folder,
                stdin=asyncio.subprocess.PIPE, stdout=asyncio.subprocess.PIPE, stderr=log,
            )  # fmt: skip
        assert process.stdout is not None
        ready = await asyncio.wait_for(process.stdout.readline(), READY_S)
        assert ready == b"ready\n", self.stderr(number)
        task = asyncio.create_task(self._listen(process))
        self.listening.add(task)

    async def _listen(self, process: asyncio.subprocess.Process) -> None:
        assert process.stdout is not None
        while line := await process.stdout.readline():
            self.kept[line.decode().strip()] += 1

    def tell(self, number: int, user: str, source: str, text: str) -> None:
        stdin = self.running[number].stdin
        assert stdin is not None
        stdin.write(json.dumps({"user": user, "source": source, "text": text}).encode() + b"\n")

    async def kill(self, number: int) -> None:
        self.kills += 1
        self.running[number].kill()
        await self.running[number].wait()

    async def end(self) -> None:
        for number, process in self.running.items():
            if process.returncode is None:
                process.terminate()
                assert await asyncio.wait_for(process.wait(), END_S) == 0, self.stderr(number)
        await asyncio.gather(*self.listening)

    def stderr(self, number: int) -> str:
        return (self.folder / f"stderr{number}").read_text("utf-8", "replace")

    def forward(self, by: timedelta) -> None:
        """The clock of all of them, at once."""
        self.ahead += by
        fresh = self.folder / "clock.new"
        fresh.write_text(str(self.ahead.total_seconds()))
        fresh.replace(self.folder / "clock")

    @property
    def said_in(self) -> Path:
        return self.folder / "said"

    @property
    def said(self) -> list[dict[str, str]]:
        return (
            [json.loads(line) for line in self.said_in.read_text("utf-8").splitlines()] if self.said_in.exists() else []
        )

    async def all_is_said(self, store: Store, until: datetime, limit_s: float = 60.0) -> None:
        """Everything due by then. What somebody killed still holds is free when its lease ends: once nothing moves any
        more, the clock goes there."""
        before, still = None, 0
        async with asyncio.timeout(limit_s):
            while (left := await asyncio.to_thread(waiting, store, until)) != (0, 0):
                still = still + 1 if left == before else 0
                before = left
                if still == 30:
                    self.forward(LEASE)
                    still = 0
                await asyncio.sleep(0.1)


@asynccontextmanager
async def team(folder: Path, url: str, *numbers: int, slow_s: float = 0.002) -> AsyncIterator[Team]:
    """These processes, ended as an operator ends them."""
    it = Team(folder, url, slow_s)
    it.forward(timedelta())
    try:
        await asyncio.gather(*(it.start(number) for number in numbers))
        yield it
        await it.end()
    finally:
        for process in it.running.values():
            if process.returncode is None:
                process.kill()
                await process.wait()


def opened(url: str) -> Store:
    return Store.open(url, [KEY])


def waiting(store: Store, until: datetime) -> tuple[int, int]:
    """Prompts that are not said, and check-ins that are not heard, of those due by then."""
    with store.glance() as page:
        found = page.waiting(until)
    return found.prompts, found.check_ins


def promised(store: Store, users: Sequence[str], due: Sequence[datetime], key: str = "first") -> None:
    """One check-in each, at a moment they named; whoever is new is at rest behind the end of their path."""
    with store.page() as page:
        for user, due_at in zip(users, due, strict=True):
            person, _ = page.person_at(Address("terminal", user, zone=ZONE), due_at)
            if not person.journey:
                journey = page.keep_journey(person.id, Journey(0, "goodbye.quiet", memory={"pace": "short"}), due_at)
                person.journey, person.memory["noticed"] = journey.id, "2026-11-04"
                page.keep_person(person, due_at)
            local = due_at.astimezone(ZoneInfo(ZONE)).replace(tzinfo=None)
            page.book(person.id, CheckIn("step_due", f"step_due:{key}", local, ZONE, due_at, True, person.journey))


def turns(url: str) -> dict[str, int]:
    """How often something was written down about each person: meeting them is the first."""
    engine = sa.create_engine(engines.url_of(url))
    try:
        with engine.connect() as connection:
            found = sa.select(tables.address.c.user, tables.person.c.rev).join_from(tables.address, tables.person)
            return dict(map(tuple, connection.execute(found)))
    finally:
        engine.dispose()


@dataclass
class Verdict:
    """What reached people. `order`: whom a prompt reached behind a later one; `again`: prompts said more than once."""

    order: list[str]
    again: int
    rows: dict[str, list[int]]


def judged(said: list[dict[str, str]]) -> Verdict:
    rows: defaultdict[str, list[int]] = defaultdict(list)
    for line in said:
        rows[line["user"]].append(int(line["key"].removeprefix("outbox:")))
    order = [user for user, each in rows.items() if each != sorted(each)]
    again = sum(len(each) - len(set(each)) for each in rows.values())
    return Verdict(order, again, {user: sorted(set(each)) for user, each in rows.items()})
