"""Setting Discord up: what is asked of it before serving, and the one clear line that says what to mend."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from discord_alive import Listener, alive, settings, until
from loopback.discord import LoopbackDiscord

from adapters.discord import Discord
from adapters.discord.gateway import guarded
from bot.errors import ConfigurationError


@pytest.fixture
async def discord() -> AsyncIterator[LoopbackDiscord]:
    async with LoopbackDiscord(gap_s=0) as discord:
        yield discord


async def test_the_command_is_told_only_on_a_difference(discord: LoopbackDiscord, tmp_path: Path) -> None:
    """Discord counts how often it is told anew."""
    for _ in range(2):
        async with alive(discord, tmp_path):
            pass
    told = [each for each in discord.calls if each.method == "PUT"]

    assert (len(told), discord.violations) == (1, [])


async def test_a_refused_token_ends_in_one_clear_line(discord: LoopbackDiscord, tmp_path: Path) -> None:
    """So does an address where something else answers, and an endpoint that takes everything away from us."""
    adapter = Discord(settings(discord, tmp_path, DISCORD_BOT_TOKEN="of.another.bot"))
    with pytest.raises(ConfigurationError, match="refuses DISCORD_BOT_TOKEN"):
        await adapter.check()
    assert (await adapter.examine())[0][0] == "wrong"
    await adapter.close()

    elsewhere = discord.environ["DISCORD_API_URL"].replace("v10", "v1")
    adapter = Discord(settings(discord, tmp_path, DISCORD_API_URL=elsewhere))
    with pytest.raises(ConfigurationError, match="is not Discord"):
        await adapter.check()
    await adapter.close()

    discord.endpoint = "https://elsewhere.example/interactions"
    adapter = Discord(settings(discord, tmp_path))
    with pytest.raises(ConfigurationError, match="Interactions Endpoint URL"):
        await adapter.check()
    assert "wrong" in [found for found, _ in await adapter.examine()]
    await adapter.close()


async def test_the_doctor_finds_all_well_after_a_start(discord: LoopbackDiscord, tmp_path: Path) -> None:
    """And says before it what the start would do."""
    adapter = Discord(settings(discord, tmp_path))
    assert [found for found, _ in await adapter.examine()] == ["ok", "ok", "ok", "look", "ok"]
    async with alive(discord, tmp_path):
        assert [found for found, _ in await adapter.examine()] == ["ok"] * 5
    async with discord.outage():
        assert [found for found, _ in await adapter.examine()] == ["look"]
    await adapter.close()


async def test_a_token_that_is_refused_later_is_told_and_tried_seldom(
    discord: LoopbackDiscord, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    """The other platform is served all the same."""
    caplog.set_level(logging.ERROR)
    adapter = Discord(settings(discord, tmp_path, DISCORD_BOT_TOKEN="of.another.bot"))
    running = asyncio.create_task(adapter.run(Listener()))
    await until(lambda: "refuses DISCORD_BOT_TOKEN" in (adapter.trouble() or ""))

    assert not running.done()
    running.cancel()
    await asyncio.wait({running})
    await adapter.close()


async def test_the_last_connections_of_a_day_are_not_used_up(discord: LoopbackDiscord, tmp_path: Path) -> None:
    """Discord takes the token away from whoever does."""
    discord.gateway.identifies = 990
    adapter = Discord(settings(discord, tmp_path))
    assert "look" in [found for found, _ in await adapter.examine()]
    running = asyncio.create_task(adapter.run(Listener()))
    await until(lambda: "no more connections today" in (adapter.trouble() or ""))

    assert discord.gateway.identifies == 990
    running.cancel()
    await asyncio.wait({running})
    await adapter.close()


@pytest.mark.parametrize("url", ["http://discord.example/api", "http://10.0.0.1/api", "ftp://127.0.0.1/api"])
def test_no_token_goes_over_an_open_line(url: str) -> None:
    """Only encrypted, or on this machine."""
    with pytest.raises(ConfigurationError):
        guarded(url, "http")
    assert guarded("http://127.0.0.1:80/api", "http") and guarded("wss://gateway.example", "ws")
