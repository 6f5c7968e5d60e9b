"""The Discord that the tests own: people on one end, the real discord.py on the other, and what goes wrong."""

from __future__ import annotations

import time
from typing import Any

import aiohttp
import discord
import pytest
from loopback.discord import LoopbackDiscord
from loopback.discord.parrot import parrot
from loopback.discord.reading import Rendered
from loopback.faults import Fault

MARKED = "*so* \\*said\\* @everyone <@1> [here](https://a.example/b)\n# Big\n`*code*` https://b.example/c."


async def test_a_person_says_and_reads() -> None:
    """Her words arrive, the answer comes back, and both stand in the chat."""
    async with LoopbackDiscord() as platform, parrot(platform):
        ana = platform.person("Ana", zone="Europe/Lisbon")
        source = await ana.says("hello")

        assert (await ana.reads()).text == "hello"
        assert [(each.text, each.by_bot) for each in ana.chat] == [("hello", False), ("hello", True)]
        assert ana.chat[0].id == source and platform.violations == []
        with pytest.raises(AssertionError, match="nothing more to read"):
            await ana.reads(0.05)
        with pytest.raises(AssertionError, match="none holds"):
            await ana.until("never", limit_s=0.05)


async def test_a_person_taps_picks_and_fills_in() -> None:
    """Each verb does what a hand does; whoever taps what is not there is told what is."""
    async with LoopbackDiscord() as platform, parrot(platform):
        ana = platform.person("Ana")
        await ana.says("buttons")
        assert (await ana.reads()).labels == ["Go on", "Change", "Open", "Wait", "Angry", "Sad"]

        await ana.taps("Go on")
        assert (await ana.reads()).ephemeral
        await ana.picks("Sad", "Angry")
        assert (await ana.reads()).text == "picked Angry, Sad"
        modal = await ana.fills("Open", page="new", mood="bad")
        assert (modal.labels, modal.text.splitlines()[:3]) == (["page", "mood"], ["A form", "Page", "old"])
        assert (await ana.reads()).text == "page new, mood bad"
        await ana.taps("Wait")
        assert (await ana.until("and more")).text == "and more"
        await ana.taps("Change")
        await platform.bell.until(lambda: any(each.text == "changed" and each.edited for each in ana.chat), 3)
        assert (platform.violations, platform.unanswered) == ([], [])
        with pytest.raises(LookupError, match=r"no button 'Nowhere'; there is \[\]"):
            await ana.taps("Nowhere")
        with pytest.raises(LookupError, match="no select"):
            await ana.picks("Happy")


async def test_a_command_works_in_three_places() -> None:
    """And only for those whom an installation carries there; her locale comes along."""
    async with LoopbackDiscord() as platform, parrot(platform):
        ana, ben = platform.person("Ana", locale="pt-BR"), platform.person("Ben", installed="guild")

        assert await ana.commands("/rejected", "Acme") == "Acme in dm_channel, pt-BR"
        assert await ana.commands("/rejected", "Acme", where="guild") == "Acme in guild, pt-BR"
        assert await ana.commands("/rejected", where="private") == "in private_channel, pt-BR"
        with pytest.raises(LookupError, match="no command /rejected here"):
            await ben.commands("/rejected", where="private")
        assert await ana.commands("/form") == ""
        await ana.submits(mood="good")
        assert (await ana.reads()).text == "page old, mood good"


async def test_a_message_of_the_second_kind_is_read_and_tapped() -> None:
    """Its words stand in components, not in the content."""
    async with LoopbackDiscord() as platform, parrot(platform):
        ana = platform.person("Ana")
        await ana.says("second kind")
        assert ((await ana.reads()).text, platform.violations) == ("in a box", [])

        await ana.taps("Go on")
        assert (await ana.reads()).text == "went on"


async def test_a_picture_is_sent_with_its_words() -> None:
    """It can be fetched, and says what it shows to whoever does not see it."""
    async with LoopbackDiscord() as platform, parrot(platform):
        ana = platform.person("Ana")
        await ana.says("picture")
        (picture,) = (await ana.reads()).raw["attachments"]

        assert (picture["filename"], picture["description"], platform.violations) == ("a.png", "a chart", [])
        async with aiohttp.ClientSession() as session, session.get(picture["url"]) as response:
            assert await response.read() == b"a picture"


async def test_a_tap_that_nobody_answers_fails_in_front_of_her() -> None:
    """As a person sees it: in red, after three seconds; at once where nobody listens."""
    async with LoopbackDiscord() as platform:
        ana = platform.person("Ana")
        async with parrot(platform):
            await ana.says("buttons")
            await ana.reads()
            await ana.taps("Go on")
            assert ana.failed == []
        await ana.taps("Go on")
        assert ana.failed == ["Go on"]


async def test_what_came_to_life_is_named() -> None:
    """Markup is rendered away; mentions, links and headings are listed, pings only where they were allowed."""
    async with LoopbackDiscord() as platform, parrot(platform):
        ana = platform.person("Ana")
        await ana.says(MARKED)
        read = await ana.reads()

        assert read.text == "so *said* @everyone <@1> here\nBig\n*code* https://b.example/c."
        assert sorted(read.live) == ["#", "<@1>", "https://a.example/b", "https://b.example/c"]
        assert ana.chat[0].live.count("@everyone") == 1
        await ana.says(discord.utils.escape_mentions(f"@everyone <@{ana.id}>") + " https\\://c.example \\# no")
        assert (await ana.reads()).live == []


async def test_an_outage_is_survived() -> None:
    """Nothing answers and the sockets are gone; afterwards everything is as before."""
    async with LoopbackDiscord() as platform, parrot(platform):
        ana = platform.person("Ana")
        async with platform.outage():
            await ana.says("anybody there?")
            with pytest.raises(aiohttp.ClientError):
                await plain(platform, "GET", "/gateway")
        assert (await ana.reads()).text == "anybody there?"


async def plain(platform: LoopbackDiscord, method: str, path: str, payload: Any = None) -> tuple[int, Any, Any]:
    """One call without a library: status, body, headers."""
    url, headers = platform.environ["DISCORD_API_URL"] + path, {"Authorization": f"Bot {platform.token}"}
    async with (
        aiohttp.ClientSession(headers=headers) as session,
        session.request(method, url, json=payload, timeout=aiohttp.ClientTimeout(5)) as response,
    ):
        body = await response.json() if response.content_type == "application/json" else await response.text()
        return response.status, body, response.headers


FAULTS = {Fault.BUSY: 429, Fault.BROKEN: 500, Fault.AWAY: 503, Fault.CUT: 0, Fault.LOST: 0, Fault.SLOW: 200}


SHOWN = {
    "```\ncode *as it is*\n```": ("code *as it is*", [], ["`"]),
    "```py\nx = 1\n```": ("x = 1", [], ["`"]),
    "  ## Big": ("Big", ["##"], []),
    "> quoted\n- a\n  * b": ("quoted\n• a\n  • b", [], ["-", "-", ">"]),
    "snake_case and __under__ ~~gone~~ ||secret||": ("snake_case and under gone secret", [], ["__", "~~", "||"]),
    "come to discord.gg/abc": ("come to discord.gg/abc", ["discord.gg/abc"], []),
    "<https://a.example/x>, </help:12> <#1> <t:1:R>": (
        "https://a.example/x, </help:12> <#1> <t:1:R>",
        ["<#1>", "</help:12>", "<t:1:R>", "https://a.example/x"],
        [],
    ),
    "\\[a](https\\://b.example) \\`c\\`": ("[a](https://b.example) `c`", [], []),
}


@pytest.mark.parametrize("sent", SHOWN)
def test_markup_is_read_as_it_is_shown(sent: str) -> None:
    """Marks are gone, what they did is named; an escaped one is only a character."""
    read = Rendered(sent, pings=True)
    assert (read.text, sorted(read.live), read.styled) == SHOWN[sent]


@pytest.mark.parametrize("fault", Fault)
async def test_each_fault_is_what_it_says(fault: Fault) -> None:
    """A lost answer was given all the same: the message is there."""
    async with LoopbackDiscord() as platform:
        ana = platform.person("Ana")
        await ana.says("hi")
        path = f"/channels/{ana.chat[0].raw['channel_id']}/messages"
        platform.faults(slow_s=0.1)
        platform.faults.once(fault, "messages.create")
        before = time.monotonic()
        try:
            status, body, _ = await plain(platform, "POST", path, {"content": "there"})
        except aiohttp.ClientError:
            status, body = 0, {}

        assert status == FAULTS[fault] == platform.calls[-1].status
        assert (len(ana.chat) == 2) == (fault in (Fault.LOST, Fault.SLOW))
        assert fault is not Fault.BUSY or body["retry_after"] == 1.0
        assert fault is not Fault.SLOW or time.monotonic() - before > 0.09
        assert (await plain(platform, "POST", path, {"content": "there"}))[0] == 200


async def test_a_repeated_tap_after_a_lost_answer_is_no_violation() -> None:
    """The bot never heard that it was done; 40060 tells it, and nobody blames it."""
    async with LoopbackDiscord() as platform, parrot(platform):
        ana = platform.person("Ana")
        platform.faults.once(Fault.LOST, "interactions.callback")

        assert await ana.commands("/rejected", "Acme") == "Acme in dm_channel, en-US"
        asked = next(iter(platform.world.asked.values()))
        path = f"/interactions/{asked.id}/{asked.token}/callback"
        assert (await plain(platform, "POST", path, {"type": 5}))[1]["code"] == 40060
        assert platform.violations == []
