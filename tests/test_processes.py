"""Several processes on one database: killed, cut off, and told the same twice. Every promise is kept, once."""

from __future__ import annotations

import asyncio
import os
import random
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from several import Team, Wire, judged, opened, promised, team, turns

if TYPE_CHECKING:
    from postgres import Server

pytest_plugins = ("postgres",)

SEED = int(os.environ.get("KILL_SEED", "20261125"))
NETWORK = tuple["Server", int]


def due_over(span_s: float, count: int, dice: random.Random) -> list[datetime]:
    """So many moments from now on, in no order."""
    return [datetime.now(UTC) + timedelta(seconds=dice.uniform(0, span_s)) for _ in range(count)]


async def kills(them: Team, dice: random.Random, times: int, over_s: float) -> None:
    """Now the one, now the other, and each is started again at once."""
    for _ in range(times):
        await asyncio.sleep(dice.uniform(0, 2 * over_s / times))
        number = dice.choice(sorted(them.running))
        await them.kill(number)
        await them.start(number)


def all_kept(them: Team, url: str, users: Sequence[str], each: int = 1) -> int:
    """Every check-in became one turn, and reached its person; nothing came out of order. How many came again."""
    verdict = judged(them.said)
    assert verdict.order == [], f"seed {SEED}: out of order for {verdict.order}"
    assert {user: len(verdict.rows.get(user, [])) for user in users} == dict.fromkeys(users, each), f"seed {SEED}"
    assert turns(url) == dict.fromkeys(users, each + 1), f"seed {SEED}"
    return verdict.again


async def stormy(folder: Path, network: NETWORK, count: int, times: int, cut_s: float, span_s: float) -> int:
    """Two processes, killed at random, the server crashed, the network cut. How many prompts came twice."""
    server, port = network
    dice = random.Random(SEED)
    name = server.new_database().partition("@/")[2].partition("?")[0]
    users = [f"u{number}" for number in range(count)]
    store = opened(f"postgresql://postgres@127.0.0.1:{port}/{name}")
    try:
        promised(store, users, due := due_over(span_s, count, dice))
        async with Wire(port) as wire, team(folder, f"postgresql://postgres@127.0.0.1:{wire.port}/{name}", 1, 2) as two:
            async with asyncio.TaskGroup() as weather:
                weather.create_task(kills(two, dice, times, span_s / 2))
                await asyncio.sleep(span_s / 4)
                await asyncio.to_thread(server.crash)
                await asyncio.sleep(1.0)
                await asyncio.to_thread(server.run)
                await asyncio.sleep(span_s / 6)
                await wire.cut(cut_s)
            await two.all_is_said(store, max(due), 60.0 + span_s)
            return all_kept(two, f"postgresql://postgres@127.0.0.1:{port}/{name}", users)
    finally:
        store.close()


async def test_every_promise_is_kept_once_by_two_processes_in_a_storm(tmp_path: Path, networked: NETWORK) -> None:
    """One killed at random and started again, PostgreSQL crashed under them, the network to it gone for a while."""
    again = await stormy(tmp_path, networked, count=150, times=3, cut_s=3.0, span_s=8.0)

    assert again <= 150


@pytest.mark.soak
async def test_a_thousand_promises_are_kept_once_by_two_processes_in_a_storm(
    tmp_path: Path, networked: NETWORK
) -> None:
    """The same with a thousand, a dozen kills and ten seconds without a network."""
    again = await stormy(tmp_path, networked, count=1000, times=12, cut_s=10.0, span_s=40.0)
    print(f"said again: {again}")

    assert again <= 1000


async def test_kills_of_one_of_two_processes_lose_nothing(url: str, tmp_path: Path) -> None:
    """On either database; the other one goes on meanwhile."""
    dice = random.Random(SEED)
    users = [f"u{number}" for number in range(100)]
    store = opened(url)
    promised(store, users, due := due_over(4.0, len(users), dice))
    async with team(tmp_path, url, 1, 2) as two:
        await kills(two, dice, 3, 2.0)
        await two.all_is_said(store, max(due))
        again = all_kept(two, url, users)
    store.close()

    assert again <= 3 * 50


@pytest.mark.parametrize(
    ("url", "wrong_s"), [("sqlite", 0.0), ("postgresql", 0.0), ("postgresql", 20.0)], indirect=["url"]
)
async def test_one_person_at_two_processes_has_one_turn_at_a_time(url: str, tmp_path: Path, wrong_s: float) -> None:
    """Ten people write to both at once, and every message is told to both; one machine's clock may be ahead by
    twenty seconds and the other's behind by as much."""
    users, texts = [f"u{number}" for number in range(10)], [f"hm {number}" for number in range(8)]
    store = opened(url)
    async with team(tmp_path, url) as two:
        await asyncio.gather(two.start(1, wrong_s=wrong_s), two.start(2, wrong_s=-wrong_s))
        for text in texts:
            for user in users:
                for number in (1, 2):
                    two.tell(number, user, f"{user}:{text}", text)
            await asyncio.sleep(0.05)
        async with asyncio.timeout(60):
            while sum(two.kept.values()) < 2 * len(users) * len(texts):  # noqa: ASYNC110 – another process rings no bell of ours
                await asyncio.sleep(0.05)
        await two.all_is_said(store, datetime.now(UTC) + timedelta(minutes=2))
        verdict = judged(two.said)
    store.close()

    assert (verdict.order, verdict.again) == ([], 0)
    assert turns(url) == dict.fromkeys(users, len(texts))
