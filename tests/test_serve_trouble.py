"""Rebound as a process when things go wrong around it: killed, told everything twice, cut off, forged at."""

from __future__ import annotations

import asyncio
import time
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from loopback.discord import LoopbackDiscord
from loopback.slack import FORGERIES, LoopbackSlack, Message
from serving import Anybody, Served, bot_said, free_port, platform, served

from bot.store import new_key

if TYPE_CHECKING:
    from postgres import Server

pytest_plugins = ("postgres",)

STORY = "no from Lindenhof Clinic today, assistant nurse"
# What she writes, and what the answer to it holds.
TALK = [
    (STORY, "How far did you get"),
    ("final round", "What is in there right now"),
    ("angry", "How strong"),
    ("three", "How far do you want to go today"),
    ("just this", ""),
]


async def goes_through(person: Anybody, *, limit_s: float = 30.0) -> None:
    for text, answer in TALK:
        await person.says(text)
        try:
            await person.until(answer, limit_s=limit_s)
        except AssertionError as wrong:
            chat = [f"{'Rebound' if each.by_bot else 'Ana'}: {each.text}" for each in person.chat]
            raise AssertionError("\n".join([str(wrong), *chat])) from None


async def quiet(person: Anybody, for_s: float = 1.2) -> list[Message]:
    """Reads until nothing comes for a while; all that Rebound said."""
    while True:
        try:
            await person.reads(for_s)
        except AssertionError:
            return bot_said(person)


def twice(person: Anybody) -> list[str]:
    """What stands there more than once."""
    counted = Counter(each.text for each in bot_said(person))
    return [text for text, count in counted.items() if count > 1]


async def test_killed_in_the_middle_it_goes_on(tmp_path: Path) -> None:
    """Three times, also while it hears or speaks, and with every event told twice: it goes on at the same step, nothing
    is lost, nothing is answered twice, and at most the last prompt stands there a second time."""
    async with platform("slack socket") as slack, platform("discord") as discord:
        people: list[Anybody] = [slack.person("Ana"), discord.person("Ana")]
        slack.deliver_twice()
        discord.deliver_twice()
        async with served(tmp_path, slack, discord) as rebound:
            talking = [asyncio.create_task(goes_through(person)) for person in people]
            for _ in range(3):
                await asyncio.sleep(1.3)
                await rebound.kill()
                await rebound.start()
            await asyncio.gather(*talking)
            await asyncio.gather(*(quiet(person) for person in people))

    for person in people:
        assert len(twice(person)) <= 3, twice(person)
        assert [text for text, _ in TALK] == [each.text for each in person.chat if not each.by_bot]
        assert "I didn't understand" not in " ".join(each.text for each in bot_said(person))
    assert not twice(people[1]), "on Discord the nonce tells"


@pytest.mark.soak
async def test_on_postgresql_another_process_takes_over(postgres: Server, tmp_path: Path) -> None:
    """Two processes on one database: the one that is killed is not missed, and what the other says comes once."""
    url = postgres.new_database()
    shared = {"DATABASE_URL": url, "ENCRYPTION_KEYS": new_key()}
    folders = tmp_path / "one", tmp_path / "other"
    for folder in folders:
        folder.mkdir()
    async with platform("slack socket") as slack, platform("discord") as discord:
        people: list[Anybody] = [slack.person("Ana"), discord.person("Ana")]
        one_is_up = served(folders[0], slack, discord, settings=shared)
        async with one_is_up as one, served(folders[1], slack, discord, settings=shared) as other:
            for person in people:
                await lives(person, other)
            await one.kill()
            other.lease_runs_out()
            for person in people:
                await person.says("final round")
                await person.until("What is in there right now", limit_s=20)
            seen = await asyncio.gather(*(quiet(person) for person in people))
    postgres.remove(url)

    assert [len(each) for each in seen] == [len({one.text for one in each}) for each in seen]


async def test_every_event_told_twice_is_answered_once(tmp_path: Path) -> None:
    """Also under a fresh event id, and taps."""
    async with platform("slack http") as slack, platform("discord") as discord:
        people: list[Anybody] = [slack.person("Ana"), discord.person("Ana")]
        slack.deliver_twice(taps=1.0)
        discord.deliver_twice()
        async with served(tmp_path, slack, discord):
            await asyncio.gather(*(goes_through(person) for person in people))
            seen = await asyncio.gather(*(quiet(person) for person in people))

    assert [len(each) for each in seen] == [len({one.text for one in each}) for each in seen]
    assert not slack.lost


async def test_a_forged_request_is_refused(tmp_path: Path) -> None:
    """Old, future, tampered, unsigned, another's secret, no time: 401. Ten megabytes are not even read."""
    async with platform("slack http") as slack, served(tmp_path, slack) as rebound:
        ana = slack.person("Ana")
        met = {kind: await slack.forged(kind) for kind in FORGERIES}
        await ana.says(STORY)
        answer = await ana.until("Lindenhof Clinic")
        counted = (await rebound.get("/metrics"))[1]

    huge = met.pop("huge")
    assert met == dict.fromkeys(met, 401)
    assert huge in (401, 413)
    assert answer.by_bot
    assert 'rebound_heard_total{kind="words",platform="slack"} 1.0' in counted
    assert not slack.lost


@pytest.mark.parametrize("away_s", [5, pytest.param(60, marks=pytest.mark.soak)])
async def test_an_outage_is_over_soon_after_its_end(tmp_path: Path, away_s: float) -> None:
    """Both platforms cut every line and reset every call, in the middle of an answer; what was said meanwhile is heard,
    what was to be said is said, once, within thirty seconds."""
    async with LoopbackSlack(retries_s=(0.0, away_s / 2, away_s / 2 + 5)) as slack, platform("discord") as discord:
        people: list[Anybody] = [slack.person("Ana"), discord.person("Ana")]
        async with served(tmp_path, slack, discord) as rebound:
            for person in people:
                await person.says(STORY)
            async with slack.outage(), discord.outage():
                unready = await rebound.answers("/readyz", 503)
                for person in people:
                    await person.says("final round")
                await asyncio.sleep(away_s)
            ended = time.monotonic()
            for person in people:
                await person.until("How far did you get", limit_s=30)
                await person.until("What is in there right now", limit_s=30)
            took_s = time.monotonic() - ended
            await rebound.answers("/readyz", 200, 30)
            seen = await asyncio.gather(*(quiet(person) for person in people))

    assert took_s < 30
    assert "slack: " in unready or "discord: " in unready
    assert [len(each) for each in seen] == [len({one.text for one in each}) for each in seen]
    assert not slack.violations
    assert not slack.lost


async def lives(person: Anybody, rebound: Served) -> None:
    await person.says(STORY)
    await person.until("How far did you get")
    assert rebound.process.returncode is None


async def test_a_discord_that_fails_does_not_stop_slack(tmp_path: Path) -> None:
    """Its token is reset in the middle: Slack goes on, /readyz names the one that is away, the log says the mend."""
    async with platform("slack socket") as slack, LoopbackDiscord(gap_s=0.0) as discord:
        async with served(tmp_path, slack, discord) as rebound:
            await lives(discord.person("Jonas"), rebound)
            await discord.revokes()
            unready = await rebound.answers("/readyz", 503, without="slack: ")
            await lives(slack.person("Ana"), rebound)
        log = rebound.stderr

    assert unready.startswith("discord: ")
    assert "DISCORD_BOT_TOKEN" in log
    assert discord.token not in log


async def test_a_slack_that_fails_does_not_stop_discord(tmp_path: Path) -> None:
    """Somebody removes the app in the middle: Discord goes on, and the log says the mend."""
    async with LoopbackSlack() as slack, platform("discord") as discord:
        async with served(tmp_path, slack, discord) as rebound:
            ana = slack.person("Ana")
            await lives(ana, rebound)
            slack.uninstalls()
            await ana.says("final round")
            await lives(discord.person("Jonas"), rebound)
        log = rebound.stderr

    assert "SLACK_BOT_TOKEN" in log
    assert slack.bot_token not in log


async def test_a_server_that_is_gone_is_waited_for(tmp_path: Path) -> None:
    """Nothing answers at Discord's address from the start: that is no mistake of the operator's."""
    url = f"http://127.0.0.1:{free_port()}/api/v10"
    gone = {"DISCORD_BOT_TOKEN": "a.b.c", "DISCORD_API_URL": url}
    async with platform("slack socket") as slack, served(tmp_path, slack, ready=False, settings=gone) as rebound:
        await slack.connected()
        await lives(slack.person("Ana"), rebound)
        unready = await rebound.answers("/readyz", 503, without="slack: ")

    assert unready.startswith("discord: ")
