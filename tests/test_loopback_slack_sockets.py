"""The sockets of the loopback Slack: tickets, ten of them, everything that breaks them, and the library coming back."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from typing import Any

import pytest
from aiohttp import ClientSession
from loopback.slack import LoopbackSlack
from loopback.slack.parrot import client, parrot


@pytest.fixture
async def alone() -> AsyncIterator[LoopbackSlack]:
    """Without an app: for whoever opens sockets by hand."""
    async with LoopbackSlack() as slack:
        yield slack


async def test_a_ticket_lives_once_and_not_for_long() -> None:
    """Used, expired or made up: 408, for ever."""
    async with LoopbackSlack(ticket_s=0.1) as slack, ClientSession() as session:
        used, old = slack.sockets.ticket(), slack.sockets.ticket()
        async with session.ws_connect(used) as ws:
            hello = await ws.receive_json()
        await asyncio.sleep(0.15)
        statuses = [(await session.get(url.replace("ws:", "http:"))).status for url in (used, old, used + "x")]

        assert (hello["type"], hello["num_connections"], statuses) == ("hello", 1, [408, 408, 408])


async def test_an_eleventh_socket_is_sent_away(alone: LoopbackSlack) -> None:
    """And each payload goes to one of the ten."""
    async with ClientSession() as session:
        open = [await session.ws_connect(alone.sockets.ticket()) for _ in range(11)]
        told = [await ws.receive_json() for ws in open]
        ana = alone.person("Ana")
        await ana.says("no")
        hears = [asyncio.create_task(ws.receive_json()) for ws in open[:10]]
        done, _ = await asyncio.wait(hears, return_when=asyncio.FIRST_COMPLETED)
        for each in hears:
            each.cancel()

        assert (told[9]["num_connections"], told[10]["reason"]) == (10, "too_many_websockets")
        assert len(done) == 1
        for ws in open:
            await ws.close()


async def _hear(alone: LoopbackSlack, session: ClientSession, count: int, *, ack: bool) -> list[dict[str, Any]]:
    """By hand: so many envelopes."""
    async with session.ws_connect(alone.sockets.ticket()) as ws:
        await ws.receive_json()
        told = []
        while len(told) < count:
            told.append(await asyncio.wait_for(ws.receive_json(), 5))
            if ack:
                await ws.send_json({"envelope_id": told[-1]["envelope_id"]})
        return told


async def test_what_nobody_acknowledges_comes_four_times_and_is_lost() -> None:
    """Counted, with the reason, some under a fresh id; the message keeps its ts."""
    async with LoopbackSlack(ack_s=0.05, retries_s=(0, 0.05, 0.1)) as slack, ClientSession() as session:
        slack.delivery.fresh = 0.5
        ana = slack.person("Ana")
        hearing = asyncio.create_task(_hear(slack, session, 4, ack=False))
        await slack.connected()
        source = await ana.says("no")
        told = await hearing
        await slack.quiet()

    assert [each["retry_attempt"] for each in told] == [0, 1, 2, 3]
    assert [each["retry_reason"] for each in told] == ["", "timeout", "timeout", "timeout"]
    assert {each["payload"]["event"]["ts"] for each in told} == {source}
    assert 1 < len({each["payload"]["event_id"] for each in told}) < 4
    assert slack.lost == [f"message {source}"]


async def test_the_app_hears_itself_and_its_changes(alone: LoopbackSlack) -> None:
    """Its own message with its bot_id; an update and a deletion without one, as in Slack."""
    ana = alone.person("Ana")
    web = client(alone)
    async with ClientSession() as session:
        hearing = asyncio.create_task(_hear(alone, session, 3, ack=True))
        await alone.connected()
        posted = await web.chat_postMessage(channel=ana.id, text="x")
        await web.chat_update(channel=ana.channel, ts=posted["ts"], text="y")
        await web.chat_delete(channel=ana.channel, ts=posted["ts"])
        events = [each["payload"]["event"] for each in await hearing]

    assert [each.get("subtype") for each in events] == [None, "message_changed", "message_deleted"]
    assert ["bot_id" in each for each in events] == [True, False, False]
    assert (events[1]["message"]["text"], events[2]["previous_message"]["text"]) == ("y", "y")
    assert {each["channel_type"] for each in events} == {"im"}


BREAKS: dict[str, Callable[[LoopbackSlack], Any]] = {
    "refresh": lambda slack: slack.sockets.disconnect("refresh_requested"),
    "warning": lambda slack: slack.sockets.disconnect("warning", close_after_s=None),
    "reset": lambda slack: _now(slack.sockets.drop),
    "half open": lambda slack: _now(slack.sockets.half_open),
    "refused": lambda slack: _refused(slack),
}


async def _now(break_it: Callable[[], None]) -> None:
    break_it()


async def _refused(slack: LoopbackSlack) -> None:
    slack.sockets.refuse = 1
    await slack.sockets.disconnect("refresh_requested")


@pytest.mark.parametrize("name", BREAKS)
async def test_the_library_comes_back_after(name: str) -> None:
    """Whatever happens to its socket; what was said meanwhile comes by the new one."""
    async with LoopbackSlack(ack_s=1.0) as slack, parrot(slack, ping_s=0.3):
        before = slack.sockets.open[0]
        await BREAKS[name](slack)
        ana = slack.person("Ana")
        await ana.says("still there?")
        seen = await ana.reads()

        assert "still there?" in seen.text
        assert before not in slack.sockets.open or before.deaf


async def test_an_outage_cuts_everything_and_ends() -> None:
    """Calls are reset, sockets too; afterwards what was said comes by itself."""
    async with LoopbackSlack(retries_s=(0, 0.2, 1)) as slack, parrot(slack, ping_s=0.3):
        ana = slack.person("Ana")
        async with slack.outage():
            await ana.says("no")
            with pytest.raises(OSError):
                await client(slack).auth_test()

        assert (await ana.reads()).text == "Said: no"


async def test_a_silent_outage_answers_nothing() -> None:
    """The call waits until its own patience ends, or the outage does."""
    async with LoopbackSlack() as slack:
        async with slack.outage(silent=True):
            with pytest.raises(TimeoutError):
                await asyncio.wait_for(client(slack).auth_test(), 0.2)

        assert (await client(slack).auth_test())["ok"]
