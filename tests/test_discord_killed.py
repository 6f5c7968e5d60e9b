"""Rebound as a process that is killed while people write to it in Discord."""

from __future__ import annotations

import asyncio
import os
import random
import sys
from pathlib import Path

import pytest
from discord_alive import until
from loopback.discord import LoopbackDiscord, Person

ROOT = Path(__file__).parents[1]


async def served(environ: dict[str, str], discord: LoopbackDiscord) -> asyncio.subprocess.Process:
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "bot", "serve"), cwd=ROOT, env={**os.environ, **environ}, stderr=asyncio.subprocess.PIPE
    )
    await discord.connected(limit_s=30)
    return process


@pytest.mark.soak  # what a killed process held is ours once its lease has run out
async def test_killed_in_the_middle_it_loses_nothing_and_says_nothing_twice(tmp_path: Path) -> None:
    """What was said meanwhile is read back; what was half said is finished, and what was said is known by its nonce."""
    dice = random.Random(5)
    async with LoopbackDiscord(gap_s=0, pace=False) as discord:
        environ = {**discord.environ, "DATABASE_URL": f"sqlite:///{tmp_path}/rebound.db", "LOG_LEVEL": "DEBUG"}
        process = await served(environ, discord)
        people = [discord.person(f"P{number}") for number in range(5)]
        await say(people, "no from Lindenhof Clinic today, assistant nurse", dice)
        await until(lambda: all(said(each) for each in people))
        talking = asyncio.create_task(talk(people, dice))
        for _ in range(2):
            await asyncio.sleep(dice.uniform(0.1, 0.6))
            process.kill()
            await process.communicate()
            process = await served(environ, discord)
        await talking
        await until(lambda: all("How strong" in "".join(said(each)) for each in people), 45)
        process.terminate()
        _, told = await process.communicate()

        assert [(len(said(each)), len(set(said(each)))) for each in people] == [(4, 4)] * 5
        assert (process.returncode, discord.violations) == (0, [])
        assert b"Lindenhof" not in told and discord.token.encode() not in told


async def talk(people: list[Person], dice: random.Random) -> None:
    for words in ("interview", "ashamed"):
        await say(people, words, dice)


async def say(people: list[Person], words: str, dice: random.Random) -> None:
    for each in people:
        await each.says(words)
        await asyncio.sleep(dice.uniform(0, 0.15))


def said(person: Person) -> list[str]:
    return [each.text for each in person.chat if each.by_bot]
