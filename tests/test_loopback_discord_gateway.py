"""The gateway of the loopback Discord: who is let in, what each hears, what a resume brings back."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import aiohttp
import discord
import pytest
from loopback.discord import LoopbackDiscord
from loopback.discord.parrot import Parrot, parrot


@pytest.mark.parametrize(("member", "code"), [(True, 4014), (False, 4004)])
async def test_the_gateway_turns_away(member: bool, code: int) -> None:
    """Whoever asks for what was not granted, and whoever has another token."""
    async with LoopbackDiscord() as platform:
        if code == 4004:
            platform.gateway.token = "another"
        with pytest.raises((discord.PrivilegedIntentsRequired, discord.ConnectionClosed)):
            async with asyncio.timeout(5):
                await turned_away(platform, member)
        assert [str(code) in each for each in platform.violations] == [True]


async def test_a_token_that_was_reset_ends_the_bot() -> None:
    """The gateway says so with 4004, and no call goes through."""
    async with LoopbackDiscord() as platform, parrot(platform) as bot:
        await platform.revokes()
        await asyncio.wait({bot.running}, timeout=3)
        ended = bot.running.exception()

        assert isinstance(ended, discord.ConnectionClosed) and ended.code == 4004
        async with Parrot() as late:
            with pytest.raises(discord.LoginFailure):
                await late.login(platform.token)
        assert platform.violations == []


async def turned_away(platform: LoopbackDiscord, members: bool) -> None:
    discord.http.Route.BASE = platform.environ["DISCORD_API_URL"]
    async with Parrot(members=members) as bot:
        await bot.start(platform.token)


@pytest.mark.parametrize("how", ["cut", "ask_to_reconnect"])
async def test_a_resume_hears_what_was_missed(how: str) -> None:
    """The session outlives its socket, and nothing is told twice."""
    async with LoopbackDiscord() as platform, parrot(platform) as bot:
        ana = platform.person("Ana")
        await ana.says("one")
        await ana.reads()
        getattr(platform.gateway, how)()
        await platform.bell.until(lambda: not platform.gateway.listening, 3)
        missed = await ana.says("two")

        assert (await ana.reads()).text == "two"
        assert bot.heard[-1] == int(missed) and len(bot.heard) == 2
        assert (bot.resumes, platform.gateway.identifies, platform.violations) == (1, 1, [])


async def test_an_invalidated_session_begins_anew() -> None:
    """Or is resumed, where Discord says that it may be."""
    async with LoopbackDiscord(gap_s=0.0) as platform, listener(platform) as (socket, _):
        platform.gateway.invalidate(resumable=True)
        assert (await socket.receive_json())["d"] is True and len(platform.gateway.sessions) == 1
        platform.gateway.invalidate()
        assert (await socket.receive_json())["d"] is False and not platform.gateway.sessions


async def test_what_a_person_changes_is_told() -> None:
    """Her edit and her deletion, each as an event of its own, before anything is quiet."""
    async with LoopbackDiscord() as platform, listener(platform) as (socket, _):
        ana = platform.person("Ana")
        source = await ana.says("one")
        await ana.edits(source, "two")
        assert [(each.text, each.edited) for each in ana.chat] == [("two", True)]
        await ana.deletes(source)
        await platform.quiet()

        told = [(await socket.receive_json())["t"] for _ in "123"]
        assert (told, ana.chat) == (["MESSAGE_CREATE", "MESSAGE_UPDATE", "MESSAGE_DELETE"], [])
        with pytest.raises(LookupError, match="no message of hers"):
            await ana.edits(source, "three")


async def test_a_fresh_session_hears_nothing_old() -> None:
    """What was said while no session was there stands in the history and nowhere else."""
    async with LoopbackDiscord(gap_s=0.0) as platform:
        ana = platform.person("Ana")
        async with parrot(platform):
            await ana.says("before")
            await ana.reads()
        missed = await ana.says("nobody hears this")
        async with parrot(platform) as bot:
            await ana.says("after")
            assert (await ana.reads()).text == "after"

            channel = bot.get_partial_messageable(int(ana.chat[0].raw["channel_id"]))
            history = [each.id async for each in channel.history(limit=3)]
        assert int(missed) in history and int(missed) not in bot.heard


async def test_two_identifies_within_five_seconds_are_one_too_many() -> None:
    """The second is told that its session is invalid; discord.py waits and tries again."""
    async with LoopbackDiscord() as platform, parrot(platform), listener(platform) as (_, first):
        assert first == {"op": 9, "d": False, "s": None, "t": None}
        assert platform.gateway.refused == 1


@asynccontextmanager
async def listener(platform: LoopbackDiscord) -> AsyncIterator[tuple[aiohttp.ClientWebSocketResponse, Any]]:
    """A listener without a library, uncompressed, and what it is told first after hello."""
    url = platform.gateway_url + "?v=10&encoding=json"
    async with aiohttp.ClientSession() as session, session.ws_connect(url) as socket:
        assert (await socket.receive_json())["op"] == 10
        await socket.send_json({"op": 2, "d": {"token": platform.token, "intents": 1 << 12, "properties": {}}})
        yield socket, await socket.receive_json()


IDENTIFY: dict[str, Any] = {"op": 2, "d": {"token": "TOKEN", "intents": 1 << 12, "properties": {}}}
GOODBYES: dict[str, tuple[str, list[Any], int]] = {
    "not a payload": ("v=10", ["x"], 4002),
    "too large": ("v=10", [{"op": 3, "d": "x" * 4096}], 4002),
    "no such opcode": ("v=10", [{"op": 99}], 4001),
    "before a name": ("v=10", [{"op": 3, "d": {}}], 4003),
    "twice": ("v=10", [IDENTIFY, IDENTIFY], 4005),
    "a number that was never told": ("v=10", [IDENTIFY, {"op": 6, "d": {"token": "TOKEN", "seq": 99}}], 4007),
    "too much": ("v=10", [{"op": 1}] * 121, 4008),
    "silence": ("v=10", [], 4009),
    "no such shard": ("v=10", [{"op": 2, "d": {**IDENTIFY["d"], "shard": [1, 1]}}], 4010),
    "an old version": ("v=6", [], 4012),
    "no such intent": ("v=10", [{"op": 2, "d": {**IDENTIFY["d"], "intents": 1 << 30}}], 4013),
}


@pytest.mark.parametrize("why", GOODBYES)
async def test_the_gateway_ends_it_with_a_reason(why: str) -> None:
    """Each with Discord's own code, and each is a violation."""
    query, said, code = GOODBYES[why]
    async with LoopbackDiscord(heartbeat_s=0.1) as platform, aiohttp.ClientSession() as session:
        async with session.ws_connect(f"{platform.gateway_url}?{query}") as socket:
            for each in said:
                text = json.dumps(each).replace("TOKEN", platform.token)
                known = next(iter(platform.gateway.sessions), "")
                await socket.send_str(text.replace('"seq"', f'"session_id": "{known}", "seq"'))
                await platform.bell.until(lambda: platform.gateway.listening, 1) if each is IDENTIFY else None
            async for _ in socket:
                pass
        assert socket.close_code == code
        assert [each.split()[1] for each in platform.violations] == [str(code)]


async def test_two_sessions_hear_the_same() -> None:
    """And each may hear it twice, when the platform is in that mood."""
    async with (
        LoopbackDiscord(gap_s=0.0) as platform,
        listener(platform) as (one, ready),
        listener(platform) as (other, _),
    ):
        platform.deliver_twice()
        await platform.person("Ana").says("hi")

        assert ready["t"] == "READY"
        for each in (one, one, other, other):
            told = await each.receive_json()
            assert (told["t"], told["d"]["content"]) == ("MESSAGE_CREATE", "hi")
