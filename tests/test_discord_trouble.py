"""Discord that is busy, broken, away or deaf; and a Rebound that is slow, stopped or wrongly set up."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest
from discord import utils
from discord_alive import Listener, alive, heard_by, settings, until
from loopback.discord import LoopbackDiscord, Person
from loopback.faults import Fault

from adapters.discord import Discord
from bot import buttons, views
from bot.addresses import Address
from bot.errors import Never, TryLater
from bot.prompts import Button, Prompt

HELLO = Prompt(("Hello.",))
GO_ON = Prompt(("Well?",), (Button("x", "Go on", buttons.token(1, "x")),))


@pytest.fixture
async def discord() -> AsyncIterator[LoopbackDiscord]:
    async with LoopbackDiscord(gap_s=0) as discord:
        yield discord


@pytest.fixture
async def adapter(discord: LoopbackDiscord, tmp_path: Path) -> AsyncIterator[Discord]:
    """One that only speaks."""
    adapter = Discord(settings(discord, tmp_path))
    yield adapter
    await adapter.close()


def said(person: Person) -> list[str]:
    return [each.text for each in person.chat if each.by_bot and not each.ephemeral]


async def test_an_answer_that_was_lost_is_not_said_twice(discord: LoopbackDiscord, adapter: Discord) -> None:
    """Discord knows the nonce, and gives back what it has."""
    ana = discord.person("Ana")
    address = Address("discord", ana.id)
    discord.faults.once(Fault.LOST, "messages.create")
    with pytest.raises(TryLater):
        await adapter.send(address, HELLO, "outbox:7")

    reference = await adapter.send(address, HELLO, "outbox:7")
    assert said(ana) == ["Hello."] and reference == ana.chat[0].id
    await adapter.send(address, Prompt(("Something else.",)), "outbox:7")  # the same number in a fresh database
    assert said(ana) == ["Hello.", "Something else."]


@pytest.mark.parametrize("fault", [Fault.BUSY, Fault.BROKEN, Fault.AWAY, Fault.CUT])
async def test_what_may_work_later_is_tried_once(fault: Fault, discord: LoopbackDiscord, adapter: Discord) -> None:
    """At once or after the wait that Discord names; no try goes on behind our back."""
    ana = discord.person("Ana")
    discord.faults.once(fault, "messages.create")
    with pytest.raises(TryLater) as later:
        await adapter.send(Address("discord", ana.id), HELLO, "outbox:1")

    assert later.value.delay == (timedelta(seconds=1) if fault is Fault.BUSY else None)
    assert len([each for each in discord.calls if each.name == "messages.create"]) <= 1
    assert said(ana) == []


@pytest.mark.parametrize(
    ("status", "code", "reason"),
    [(403, 50007, "closed"), (403, 50278, "closed"), (403, 20009, "closed"), (400, 50035, "refused")],
)
async def test_what_will_not_work_is_never_tried_again(
    status: int, code: int, reason: str, discord: LoopbackDiscord, adapter: Discord
) -> None:
    """Closed direct messages hold for the person, a refused form for one prompt."""
    ana = discord.person("Ana")
    discord.refuse("messages.create", status, code, "no")

    with pytest.raises(Never) as never:
        await adapter.send(Address("discord", ana.id), HELLO, "outbox:1")
    assert never.value.reason == reason


@pytest.mark.parametrize(("status", "code"), [(403, 40003), (401, 0)])
async def test_some_refusals_pass(status: int, code: int, discord: LoopbackDiscord, adapter: Discord) -> None:
    """Too many conversations opened; a token that is being replaced."""
    ana = discord.person("Ana")
    discord.refuse("dm.open", status, code, "no")

    with pytest.raises(TryLater) as later:
        await adapter.send(Address("discord", ana.id), HELLO, "outbox:1")
    assert later.value.delay == timedelta(minutes=10)


async def test_a_channel_that_is_gone_is_opened_once_more(discord: LoopbackDiscord, adapter: Discord) -> None:
    """And nobody is there if nobody is there."""
    ana = discord.person("Ana")
    await adapter.send(Address("discord", ana.id, channel="123456789012345678"), HELLO, "outbox:1")
    assert said(ana) == ["Hello."]

    with pytest.raises(Never) as never:
        await adapter.send(Address("discord", "99"), HELLO, "outbox:2")
    assert never.value.reason == "gone"


async def test_a_burst_keeps_discords_pace(discord: LoopbackDiscord, adapter: Discord) -> None:
    """Ten prompts to one person, in order, without one refusal."""
    ana = discord.person("Ana")
    for number in range(10):
        await adapter.send(Address("discord", ana.id), Prompt((f"Line {number}",)), f"outbox:{number}")

    assert said(ana) == [f"Line {number}" for number in range(10)]
    assert discord.invalid_requests == 0


async def test_a_slow_turn_is_deferred_in_time(discord: LoopbackDiscord, adapter: Discord) -> None:
    """And the message is marked once it is kept."""
    ana, slow = discord.person("Ana"), Listener(slow_s=3.2)
    await adapter.send(Address("discord", ana.id), GO_ON, "outbox:1")
    async with heard_by(adapter, slow, discord):
        await ana.taps("Go on")
        assert (ana.failed, slow.heard) == ([], [])
        await until(lambda: "You chose: Go on" in ana.chat[0].text)

        assert [each.choice for each in slow.heard] == ["r1:x"]
        assert discord.violations == []


async def test_what_is_not_kept_is_not_acknowledged(discord: LoopbackDiscord, adapter: Discord) -> None:
    """The button stays, and a sentence aside says why."""
    ana, down = discord.person("Ana"), Listener(down=True)
    await adapter.send(Address("discord", ana.id), GO_ON, "outbox:1")
    async with heard_by(adapter, down, discord):
        await ana.says("hello")
        await ana.taps("Go on")
        await ana.until(views.say("view-broken"))
        assert await ana.commands("/rejected", where="guild") == views.say("view-broken")

        assert ana.chat[0].labels == ["Go on"]


async def test_what_is_in_hand_is_finished_and_nothing_more_is_heard(
    discord: LoopbackDiscord, adapter: Discord
) -> None:
    """As a process that was told to go."""
    ana, slow = discord.person("Ana"), Listener(slow_s=1.0)
    await adapter.send(Address("discord", ana.id), GO_ON, "outbox:1")
    async with heard_by(adapter, slow, discord) as running:
        tapping = asyncio.create_task(ana.taps("Go on"))
        await asyncio.sleep(0.3)
        running.cancel()
        await asyncio.wait({running}, timeout=4)
        await tapping

    assert running.cancelled() and adapter.trouble()
    assert [each.choice for each in slow.heard] == ["r1:x"] and "You chose" in ana.chat[0].text
    await adapter.send(Address("discord", ana.id), HELLO, "outbox:2")  # it speaks without ears


async def test_quick_words_and_taps_are_heard_in_order(discord: LoopbackDiscord, adapter: Discord) -> None:
    """Every event is a task of its own; none overtakes another."""
    ana, listener = discord.person("Ana"), Listener()
    await adapter.send(Address("discord", ana.id), GO_ON, "outbox:1")
    async with heard_by(adapter, listener, discord):
        await ana.says("one")
        await asyncio.gather(ana.taps("Go on"), ana.says("two"), ana.says("three"))
        await until(lambda: len(listener.heard) == 4)

        assert [each.text for each in listener.heard] == ["one", None, "two", "three"]


async def test_a_file_that_is_slow_to_come_is_not_overtaken(discord: LoopbackDiscord, adapter: Discord) -> None:
    """What was sent after it waits."""
    ana, listener = discord.person("Ana"), Listener()
    channel = discord.world.direct(ana.user)
    made = discord.messages.store(b"a long letter", 0, "message.txt", {})
    letter = {"content": "", "attachments": [{**made, "content_type": "text/plain; charset=utf-8"}]}
    async with heard_by(adapter, listener, discord):
        discord.messages.put(channel, ana.user, letter)
        await ana.says("what do they mean")
        await until(lambda: len(listener.heard) == 2)

        assert [each.text for each in listener.heard] == ["a long letter", "what do they mean"]


async def test_what_was_said_to_nobody_is_read_back(discord: LoopbackDiscord, tmp_path: Path) -> None:
    """After a start, in order, and once; our own words are none of theirs."""
    ana = discord.person("Ana")
    async with alive(discord, tmp_path):
        await ana.says("didn't get it")
        await ana.until("Which job")
    await ana.says("Data Analyst at Larkfield Health")
    await ana.says("final round")
    async with alive(discord, tmp_path):
        await ana.until("Data Analyst at Larkfield Health")
        await ana.until("What is in there")
        await discord.quiet()

        assert len([each for each in said(ana) if "hard message to get" in each]) == 1
        assert discord.violations == []


async def test_whoever_writes_is_heard_from_where_they_left_off(discord: LoopbackDiscord, adapter: Discord) -> None:
    """What they said while nobody listened comes first, though others are read back before them."""
    listener = Listener()
    people = [discord.person(f"P{number}") for number in range(4)]
    for each in people:
        await each.says("missed")
        there = Address("discord", each.id, channel=discord.world.direct(each.user).id)
        listener.reached.append((there, listener.now()))
    async with heard_by(adapter, listener, discord):
        last = people[-1]
        for word in ("one", "two", "three"):
            await last.says(word)
            await asyncio.sleep(0.01)
        await until(lambda: {"three"} <= {r.text for r in listener.heard})
        theirs = list(dict.fromkeys(r.text for r in listener.heard if r.address.user == last.id))

        assert theirs == ["missed", "one", "two", "three"]
        assert len({r.address.user for r in listener.heard}) < 4  # slowly: the others wait for their second


async def test_nothing_is_read_back_from_before_they_were_last_heard(
    discord: LoopbackDiscord, adapter: Discord
) -> None:
    """Another database may have heard that; to this one it would be news."""
    ana, listener = discord.person("Ana"), Listener()
    channel, now = discord.world.direct(ana.user), utils.utcnow()
    for minutes in (60, 10):
        line = discord.messages.put(channel, ana.user, {"content": f"{minutes} minutes ago"})
        line.raw["id"] = str(utils.time_snowflake(now - timedelta(minutes=minutes)))
    heard_at = listener.now() - timedelta(minutes=30)
    listener.reached = [(Address("discord", ana.id, channel=channel.id), heard_at)]
    async with heard_by(adapter, listener, discord):
        await until(lambda: bool(listener.heard))

        assert [each.text for each in listener.heard] == ["10 minutes ago"]


async def test_a_session_that_is_cut_is_taken_up_again(discord: LoopbackDiscord, adapter: Discord) -> None:
    """What happened in between is heard, by the resume or by reading back."""
    ana, listener = discord.person("Ana"), Listener()
    async with heard_by(adapter, listener, discord):
        await ana.says("one")
        await until(lambda: len(listener.heard) == 1)
        listener.reached = [(listener.heard[0].address, listener.now())]
        async with discord.outage():
            await until(lambda: adapter.trouble() is not None)
            await ana.says("two")
            with pytest.raises(TryLater):
                await adapter.send(Address("discord", ana.id), HELLO, "outbox:1")
        await until(lambda: adapter.trouble() is None, 30)
        await until(lambda: "two" in [each.text for each in listener.heard], 15)


async def test_a_discord_that_is_away_at_the_start_is_waited_for(discord: LoopbackDiscord, adapter: Discord) -> None:
    """It is no mistake of the operator's."""
    listener = Listener()
    async with discord.outage():
        await adapter.check()
        running = asyncio.create_task(adapter.run(listener))
        await asyncio.sleep(1.0)
        assert adapter.trouble()
    await until(lambda: adapter.trouble() is None, 20)
    running.cancel()
    await asyncio.wait({running})
