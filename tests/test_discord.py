"""The whole of Rebound in a Discord of the tests' own, with the real library in between."""

from __future__ import annotations

from pathlib import Path

from discord_alive import alive
from loopback.discord import LoopbackDiscord


async def test_x(tmp_path: Path) -> None:
    """."""
    async with LoopbackDiscord(gap_s=0) as discord, alive(discord, tmp_path):
        ana = discord.person("Ana")
        await ana.says("didn't get it")
        import asyncio
        await asyncio.sleep(1)
        for m in ana.chat: print(m)
        print(await ana.commands("/rejected", "Acme, Data Analyst", where="guild"))
        await asyncio.sleep(1)
        for m in ana.chat: print(m.text, m.labels)
        print(discord.violations, discord.unanswered)
