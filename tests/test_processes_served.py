"""Two `rebound serve` on one PostgreSQL, on each platform: whoever is told answers, and one may die at any time."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from loopback.discord import LoopbackDiscord
from loopback.slack import LoopbackSlack
from serving import Loopback, Served, free_port, served
from several import KEY, Wire

pytest_plugins = ("postgres",)

ON_POSTGRESQL = pytest.mark.parametrize("url", ["postgresql"], indirect=True)
TAKEN_OVER_S = 15.0


@asynccontextmanager
async def two(folder: Path, url: str, platform: Loopback, *ports: int) -> AsyncIterator[tuple[Served, Served]]:
    """Each with a folder of its own, and a port where it needs one."""
    ours = {"DATABASE_URL": url, "ENCRYPTION_KEYS": KEY}
    folders, more = [folder / "one", folder / "two"], [{"PORT": str(port)} for port in ports] or [{}, {}]
    for each in folders:
        each.mkdir()
    async with (
        served(folders[0], platform, **ours, **more[0]) as one,
        served(folders[1], platform, **ours, **more[1]) as other,
    ):
        yield one, other


async def killed(rebound: Served) -> None:
    """Without a clock that goes on: the other process has the time as it is."""
    rebound.process.kill()
    await rebound.process.wait()


async def heard(rebound: Served) -> int:
    """How many turns this process heard from a person."""
    _, figures = await rebound.get("/metrics")
    lines = [line for line in figures.splitlines() if line.startswith("rebound_heard_total{") and '"none"' not in line]
    return int(sum(float(line.rpartition(" ")[2]) for line in lines))


async def talks(slack: LoopbackSlack, names: list[str]) -> None:
    """Each says three things without waiting for the answer; all are answered in order, and once."""
    people = [slack.person(name) for name in names]
    for text in ("I got rejected by Larkfield for Data Analyst", "after the final interview", "why do you ask?"):
        await asyncio.gather(*(person.says(text) for person in people))
        await slack.quiet()  # kept; the answer may be on its way still
    for person in people:
        async with asyncio.timeout(30):
            while sum(message.by_bot for message in person.chat) < 3:  # noqa: ASYNC110 – another process rings no bell of ours
                await asyncio.sleep(0.1)
    await asyncio.sleep(1.0)
    told = [[message.text for message in person.chat if message.by_bot] for person in people]
    assert all(each == told[0] for each in told), told


@ON_POSTGRESQL
@pytest.mark.parametrize("mode", ["http", "socket"])
async def test_two_processes_share_the_people_of_slack(url: str, tmp_path: Path, mode: str) -> None:
    """Behind a balancer, or with a Socket Mode connection each: both are told, nobody is answered twice, and every
    chat is the same; after a SIGKILL the other one goes on alone."""
    ports = [free_port(), free_port()]
    async with LoopbackSlack(seed=3, mode=mode, pace=False) as slack, Wire(*ports) as balancer:  # type: ignore[arg-type]
        if mode == "http":
            slack.events_url = f"http://127.0.0.1:{balancer.port}/slack/events"
        slack.deliver_twice(0.5)
        async with two(tmp_path, url, slack, *ports) as (one, other):
            await talks(slack, ["Ana", "Ben", "Cleo", "Dan"])
            both = await heard(one), await heard(other)
            await killed(one)
            await talks(slack, ["Eve", "Fay"])
            await one.start()

        assert min(both) > 0
        assert slack.violations == []


@ON_POSTGRESQL
async def test_one_of_two_processes_hears_discord_and_the_other_takes_over(url: str, tmp_path: Path) -> None:
    """The second stands by, ready; fifteen seconds after a SIGKILL at most it hears, and what was said meanwhile,
    too."""
    async with LoopbackDiscord(seed=3, pace=False) as discord, two(tmp_path, url, discord) as (one, other):
        ana = discord.person("Ana")
        await ana.says("I got rejected by Larkfield for Data Analyst")
        await ana.reads()
        await asyncio.sleep(1.0)  # what is on its way to her when it is killed waits for its lease to end
        assert (await heard(one) > 0, await heard(other)) == (True, 0)
        await killed(one)
        began = time.monotonic()
        before = sum(message.by_bot for message in ana.chat)
        await ana.says("after the final interview")
        async with asyncio.timeout(TAKEN_OVER_S + 10):
            while sum(message.by_bot for message in ana.chat) == before:  # noqa: ASYNC110 – another process rings no bell of ours
                await asyncio.sleep(0.1)
        taken_s = time.monotonic() - began
        await one.start()

        assert taken_s <= TAKEN_OVER_S
        assert await heard(other) > 0
        assert discord.violations == []
