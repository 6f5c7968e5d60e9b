"""Rebound on a Slack and a Discord of this machine, beside an echo bot on the same libraries, in the same minutes.

Real libraries, real sockets; one event at a time, so what is waited for is the program. A durable turn is within.
"""

from __future__ import annotations

import asyncio
import os
import statistics
import sys
import time
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

TESTS = Path(__file__).parents[1] / "tests"
sys.path.insert(0, str(TESTS))

from loopback.discord import LoopbackDiscord  # noqa: E402  (the tests are no package)
from loopback.slack import LoopbackSlack  # noqa: E402  (the tests are no package)
from process import environment  # noqa: E402  (the tests are no package)
from serving import served  # noqa: E402  (the tests are no package)

ROUNDS, PEOPLE = 3, 40
STORY, JOB, STAGE = "didn't get it", "data analyst at larkfield health", "Final round"
QUIET_S = 2.0
BEFORE_S = 4.5  # after the first words: until Slack's pace of a message a second is paid off
TICKS = os.sysconf("SC_CLK_TCK")

Row = tuple[str, str, str]
Loopback = LoopbackSlack | LoopbackDiscord


def resident_mib(pid: int) -> float:
    """What a process holds in memory now. Linux only."""
    status = Path(f"/proc/{pid}/status").read_text()
    return int(status.split("VmRSS:")[1].split()[0]) / 1024


def cpu_s(pid: int) -> float:
    """What a process has used so far, of both kinds. Linux only."""
    told = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return (int(told[11]) + int(told[12])) / TICKS


@dataclass
class Figures:
    """One round's, or the medians of all."""

    ack_ms: list[float] = field(default_factory=list)
    reply_ms: list[float] = field(default_factory=list)
    cpu_ms: float = 0.0
    idle_ms: float = 0.0  # a second

    def at(self, which: str, share: float) -> float:
        return statistics.quantiles(getattr(self, which), n=100, method="inclusive")[round(share * 100) - 1]


class Bot:
    """Somebody who listens on a platform of its own."""

    def __init__(self, name: str, platform: Loopback, pid: int) -> None:
        self.name, self.platform, self.pid = name, platform, pid
        self.bell = platform.bell if isinstance(platform, LoopbackDiscord) else platform.workspace.bell
        self._count = 0

    async def round(self) -> Figures:
        people = [self.platform.person(f"Ana {self._count + at}", zone="Europe/Lisbon") for at in range(PEOPLE)]
        self._count += PEOPLE
        for person in people:
            await person.says(STORY)
            await self.answered(person, 0)
        await asyncio.sleep(BEFORE_S)
        figures = Figures(idle_ms=await self.idle())
        began, used = time.perf_counter(), cpu_s(self.pid)
        for person in people:
            await self.message(person, figures)
            await self.tap(person, figures)
        await asyncio.sleep(0.2)
        took_s = time.perf_counter() - began
        busy_ms = (cpu_s(self.pid) - used) * 1000 - figures.idle_ms * took_s
        figures.cpu_ms = busy_ms / (2 * PEOPLE)
        return figures

    async def idle(self) -> float:
        """CPU milliseconds a second while nobody says anything."""
        used = cpu_s(self.pid)
        await asyncio.sleep(QUIET_S)
        return (cpu_s(self.pid) - used) * 1000 / QUIET_S

    async def message(self, person: Any, figures: Figures) -> None:
        before, began = self.said(person), time.perf_counter()
        await person.says(JOB)
        await self.answered(person, before)
        figures.reply_ms.append((time.perf_counter() - began) * 1000)

    async def tap(self, person: Any, figures: Figures) -> None:
        before, began = self.said(person), time.perf_counter()
        tapping = asyncio.create_task(person.taps(STAGE))
        tapping.add_done_callback(lambda _: figures.ack_ms.append((time.perf_counter() - began) * 1000))
        await self.answered(person, before)
        figures.reply_ms.append((time.perf_counter() - began) * 1000)
        await tapping

    def said(self, person: Any) -> int:
        """How many messages of the bot there are."""
        if isinstance(self.platform, LoopbackDiscord):
            return sum(each.by_bot for each in person.user.sight)
        return sum("bot_id" in each for each in self.platform.workspace.channels[person.channel])

    async def answered(self, person: Any, before: int) -> None:
        await self.bell.until(lambda: self.said(person) > before, 10.0)
        if before == 0:
            await asyncio.sleep(0.1)  # the first answer has two parts


@asynccontextmanager
async def echo(platform: Loopback, folder: Path) -> AsyncIterator[int]:
    name = "discord" if isinstance(platform, LoopbackDiscord) else "slack"
    script = str(Path(__file__).with_name("echo.py"))
    with (folder / f"{name}.log").open("wb") as log:
        process = await asyncio.create_subprocess_exec(
            sys.executable, script, name, env=environment(folder, **platform.environ), stdout=log, stderr=log
        )
    try:
        await platform.connected()
        yield process.pid
    finally:
        process.terminate()
        await process.wait()


def loopback(name: str) -> Loopback:
    return LoopbackDiscord(pace=False) if name == "discord" else LoopbackSlack(pace=False)


async def compared(name: str, folder: Path) -> list[Row]:
    """Rebound and the echo bot in turns."""
    found: dict[str, list[Figures]] = {"Rebound": [], "echo": []}
    async with AsyncExitStack() as open_:
        ours, theirs = [await open_.enter_async_context(loopback(name)) for _ in range(2)]
        rebound = await open_.enter_async_context(served(folder, ours))
        pid = await open_.enter_async_context(echo(theirs, folder))
        bots = [Bot("Rebound", ours, rebound.process.pid), Bot("echo", theirs, pid)]
        for _ in range(ROUNDS):
            for bot in bots:
                found[bot.name].append(await bot.round())
    return rows(name, *map(middle, found.values()))


def middle(rounds: list[Figures]) -> Figures:
    acks, replies = [x for each in rounds for x in each.ack_ms], [x for each in rounds for x in each.reply_ms]
    cpu, idle = (statistics.median(getattr(each, key) for each in rounds) for key in ("cpu_ms", "idle_ms"))
    return Figures(acks, replies, cpu, idle)


def rows(name: str, ours: Figures, theirs: Figures) -> list[Row]:
    def pair(what: str, which: str, goal: str) -> Row:
        told = [f"{each.at(which, 0.5):.1f} / {each.at(which, 0.99):.1f}" for each in (ours, theirs)]
        return f"{name}: {what}, p50 / p99", f"{told[0]} ms", f"echo bot {told[1]} ms{goal}"

    ratio = ours.cpu_ms / theirs.cpu_ms
    return [
        pair("tap → acknowledged", "ack_ms", ""),
        pair("event → reply", "reply_ms", "; goal p99 50 ms"),
        (
            f"{name}: CPU an event (idle taken off: {ours.idle_ms:.1f} ms a second)",
            f"{ours.cpu_ms:.1f} ms",
            f"{ratio:.1f} × the echo bot's {theirs.cpu_ms:.1f} ms; goal 3 ×",
        ),
    ]


async def memory(folder: Path) -> Row:
    """One process on both platforms, after some talk on each."""
    async with loopback("slack") as slack, loopback("discord") as discord, served(folder, slack, discord) as rebound:
        for platform in (slack, discord):
            await Bot("Rebound", platform, rebound.process.pid).round()
        mib = resident_mib(rebound.process.pid)
    return "resident memory, both platforms in one process", f"{mib:.0f} MiB", "goal 120 MiB"


def table(folder: Path) -> list[Row]:
    found: list[Row] = []
    for name in ("slack", "discord"):
        (folder / name).mkdir()
        found += asyncio.run(compared(name, folder / name))
    (folder / "both").mkdir()
    return [*found, asyncio.run(memory(folder / "both"))]


if __name__ == "__main__":
    from tempfile import TemporaryDirectory

    with TemporaryDirectory() as place:
        for row in table(Path(place)):
            print("  ".join(row))
