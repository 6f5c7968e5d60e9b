"""How Rebound hears Slack when it is away, deaf, forged or told to go: what is not kept is not acknowledged."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from pathlib import Path
from typing import Literal

import pytest
from loopback.faults import Fault
from loopback.slack import FORGERIES, LoopbackSlack
from slack_alive import alive, settings

from adapters.slack import Slack, socket_mode
from bot.addresses import Address
from bot.errors import ConfigurationError, StoreDown
from bot.events import Reply
from bot.prompts import Prompt

MODES: tuple[Literal["socket", "http"], ...] = ("socket", "http")


@pytest.fixture
async def slack() -> AsyncIterator[LoopbackSlack]:
    async with LoopbackSlack() as slack:
        yield slack


class Memory:
    """A service of a test: it keeps what it hears, when it can."""

    def __init__(self, failures: int = 0, slow_s: float = 0.0) -> None:
        self.failures, self.slow_s = failures, slow_s
        self.kept: list[Reply] = []

    async def hear(self, reply: Reply) -> asyncio.Task[None]:
        await asyncio.sleep(self.slow_s)
        if self.failures:
            self.failures -= 1
            raise StoreDown
        self.kept.append(reply)
        return asyncio.create_task(asyncio.sleep(0))

    async def welcome(self, address: Address) -> None: ...

    async def home(self, address: Address) -> list[Prompt]:
        raise StoreDown

    async def beside(self, address: Address, token: str) -> list[str] | None:
        return None

    async def is_quiet(self, address: Address) -> bool:
        return False


@asynccontextmanager
async def hearing(slack: LoopbackSlack, folder: Path, memory: Memory) -> AsyncIterator[asyncio.Task[None]]:
    adapter = Slack(settings(slack, folder))
    running = asyncio.create_task(adapter.run(memory))
    try:
        await slack.connected()
        yield running
    finally:
        running.cancel()
        with suppress(asyncio.CancelledError):
            await running
        await adapter.close()


async def test_an_outage_ends_and_everything_is_there(
    slack: LoopbackSlack, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Cut, then back: heard again within seconds, and what had to be said meanwhile is said."""
    monkeypatch.setattr(socket_mode, "PING_S", 1.0)
    ana = slack.person("Ana")
    async with alive(slack, tmp_path) as rebound:
        await ana.says("hello")
        await ana.until("What would help")
        async with slack.outage():
            await asyncio.sleep(2)
            trouble = rebound.adapter.trouble()
        await slack.connected(limit_s=20)
        await ana.taps("Just say it")

        assert trouble == "Slack cannot be heard"
        assert await ana.reads()
        await asyncio.sleep(1)
        assert rebound.adapter.trouble() is None


async def test_whoever_starts_while_slack_is_away_is_heard_later(slack: LoopbackSlack, tmp_path: Path) -> None:
    """That is no mistake of an operator's; until then the trouble is told."""
    adapter, memory = Slack(settings(slack, tmp_path)), Memory()
    async with slack.outage():
        await adapter.check()
        running = asyncio.create_task(adapter.run(memory))
        await asyncio.sleep(0.5)
        trouble = adapter.trouble()
    await slack.connected(limit_s=15)
    await slack.person("Ana").says("hello")
    await slack.quiet()
    running.cancel()
    await asyncio.wait({running})
    await adapter.close()

    assert trouble == "Slack has not said yet who we are"
    assert [reply.text for reply in memory.kept] == ["hello"]


async def test_a_socket_that_is_half_open_is_noticed(
    slack: LoopbackSlack, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It takes everything and hears nothing: a fresh one is opened, and Slack tells again what was not acknowledged."""
    monkeypatch.setattr(socket_mode, "PING_S", 1.0)
    ana = slack.person("Ana")
    async with alive(slack, tmp_path):
        slack.sockets.half_open()
        await ana.says("hello")

        assert (await ana.until("Hello", limit_s=20)).by_bot


async def test_an_expired_ticket_is_not_tried_for_ever(
    slack: LoopbackSlack, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The SDK would: it keeps the address that it has. So the socket is thrown away, and a fresh one asks anew."""
    monkeypatch.setattr(socket_mode, "DEAF_S", 4.0)
    slack.sockets._ticket_s = 1.0
    async with alive(slack, tmp_path):
        slack.sockets.refuse = -1
        slack.sockets.drop()
        await asyncio.sleep(5)
        slack.sockets.refuse = 0
        await slack.connected(limit_s=15)
        ana = slack.person("Ana")
        await ana.says("hello")

        assert await ana.reads()


async def test_slack_asks_for_a_fresh_socket_and_gets_one(slack: LoopbackSlack, tmp_path: Path) -> None:
    """As it does every few hours: nothing is lost on the way."""
    ana = slack.person("Ana")
    async with alive(slack, tmp_path):
        await asyncio.gather(slack.sockets.disconnect("refresh_requested"), ana.says("hello"))

        assert await ana.until("Hello", limit_s=20)


@pytest.mark.parametrize("mode", MODES)
async def test_what_is_not_kept_is_not_acknowledged(mode: Literal["socket", "http"], tmp_path: Path) -> None:
    """Slack tells it again until it is. A command, which Slack tells once, is answered honestly."""
    memory = Memory(failures=2)
    async with (
        LoopbackSlack(mode=mode, ack_s=1.0, retries_s=(0.0, 0.1, 0.2)) as slack,
        hearing(slack, tmp_path, memory),
    ):
        ana = slack.person("Ana")
        source = await ana.says("hello")
        await slack.quiet()
        memory.failures = 1
        told = await ana.commands("/rejected", "Acme")

        assert [reply.source.rpartition(":")[2] for reply in memory.kept] == [source]
        assert told.startswith("Something broke")


@pytest.mark.parametrize("mode", MODES)
async def test_whoever_is_told_to_go_still_acknowledges(mode: Literal["socket", "http"], tmp_path: Path) -> None:
    """What was being heard is finished; nothing new is begun."""
    memory = Memory(slow_s=0.5)
    async with LoopbackSlack(mode=mode) as slack, hearing(slack, tmp_path, memory) as running:
        ana = slack.person("Ana")
        await ana.says("hello")
        await asyncio.sleep(0.2)
        running.cancel()
        await asyncio.wait({running}, timeout=5)
        await slack.quiet()

        assert running.cancelled()
        assert len(memory.kept) == 1
        assert slack.delivery.again == 0


async def test_a_profile_nobody_tells_is_not_waited_for(tmp_path: Path) -> None:
    """A second at most; the turn goes on without it."""
    memory = Memory()
    async with LoopbackSlack() as slack, hearing(slack, tmp_path, memory):
        slack.faults(share=1.0, kinds=[Fault.SLOW], only=("users.info",), slow_s=5)
        ana = slack.person("Ana")
        await ana.says("hello")
        await asyncio.wait_for(slack.quiet(), 2.5)

        assert [reply.address.zone for reply in memory.kept] == [None]
        assert slack.delivery.again == 0


async def test_a_forgery_is_never_heard(tmp_path: Path) -> None:
    """Not signed, wrongly, too late, too big: nothing of it is read. A look with a browser finds nothing."""
    memory = Memory()
    async with LoopbackSlack(mode="http") as slack, hearing(slack, tmp_path, memory):
        met = {kind: await slack.forged(kind) for kind in FORGERIES}

        assert {kind: status for kind, status in met.items() if kind != "huge"} == dict.fromkeys(
            (kind for kind in FORGERIES if kind != "huge"), 401
        )
        assert met["huge"] in (0, 413)
        assert await slack.posts.verify()
        assert await slack.posts.listening()
    assert not memory.kept


async def test_a_port_that_is_taken_is_one_clear_line(tmp_path: Path) -> None:
    """Not a traceback."""
    async with LoopbackSlack(mode="http") as slack, hearing(slack, tmp_path, Memory()):
        second = Slack(settings(slack, tmp_path))
        with pytest.raises(ConfigurationError, match="HOST and PORT"):
            await second.run(Memory())
        await second.close()
