"""Storms on each platform, by each way in. What must hold in any weather: every conversation reaches its card, no
prompt is missing or out of its order, no turn is taken twice. A seed plays the same storm again, as far as the
machine lets it: `STORM_SEED=7`.
"""

from __future__ import annotations

import asyncio
import os
import random
from collections import Counter
from contextlib import suppress
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

import pytest
from loopback.discord import LoopbackDiscord
from loopback.slack import LoopbackSlack
from serving import WAYS, served
from storming import BEGINS, FAILING, Found, Loopback, Step, Storm, Talker, conversations, in_calm

from bot.keeping import LEASE

SEED = int(os.environ.get("STORM_SEED", "20261104"))
ZONE = "Europe/Lisbon"
BACK_S = 30.0
# Slack's own tries end after five minutes; here they are closer together, and as many as a storm lasts.
RETRIES_S = (0.2, 1.0, 2.0, 4.0, 8.0, 15.0, 15.0, 30.0, 30.0)


@dataclass(frozen=True)
class Weather:
    people: int
    kills: int
    within_s: float  # in which they begin
    last: int = 0  # so many begin after the kills
    outage_s: float = 0.0
    jump: timedelta = timedelta()
    longest: int = 99  # replies of a conversation


SMALL = Weather(people=6, kills=3, within_s=2.0, jump=LEASE + timedelta(seconds=1), longest=9)
FULL = Weather(people=50, kills=20, within_s=75.0, last=10, outage_s=60.0)
LAST_WITHIN_S = 6.0


def platform(way: str) -> Loopback:
    """No pace of its own and ten seconds for an answer: a machine that is busy with a storm is not what is tried."""
    if way == "discord":
        made = LoopbackDiscord(SEED, pace=False)
        made.interactions.first_s = 10.0
        made.deliver_twice(1.0)
        return made
    mode = way.removeprefix("slack ")
    slack = LoopbackSlack(
        seed=SEED, mode="http" if mode == "http" else "socket", pace=False, ack_s=10.0, retries_s=RETRIES_S
    )
    slack.deliver_twice(1.0, taps=1.0)
    return slack


def planned(way: str, weather: Weather, folder: Path, dice: random.Random) -> list[list[Step]]:
    """Conversations with what is read in calm. Discord tells nobody's zone, so there is none in calm either."""
    found: list[list[Step]] = []
    paths, where, zone = conversations(weather.longest), way.partition(" ")[0], "" if way == "discord" else ZONE
    while len(found) < weather.people:
        with suppress(ValueError):
            told = in_calm(dice.choice(paths), where, zone, name(len(found)), folder, dice)
            found += [told] if len(told) <= weather.longest else []
    return found


def name(number: int) -> str:
    return f"Ana {number // 26}{chr(65 + number % 26)}"


async def blows(storm: Storm, weather: Weather) -> None:
    """The kills while most of them talk; then the platform is away while the last of them do."""
    while storm.kills < weather.kills:
        await asyncio.sleep(storm.dice.uniform(0.3, 2.5))
        await storm.kill(weather.jump)
    storm.killed.set()
    if weather.outage_s:
        await asyncio.sleep(LAST_WITHIN_S)
        await storm.outage(weather.outage_s)


async def stormed(way: str, weather: Weather, folder: Path) -> None:
    dice = random.Random(SEED)
    plans = await asyncio.to_thread(planned, way, weather, folder, dice)
    async with platform(way) as there, served(folder, there, at=BEGINS) as it:
        storm = Storm(there, it, dice)
        people = [Talker(storm, there.person(name(at), zone=ZONE), steps) for at, steps in enumerate(plans)]
        there.faults(share=0.1, kinds=FAILING)
        blowing = asyncio.create_task(blows(storm, weather))
        first, last = people[: weather.people - weather.last], people[weather.people - weather.last :]
        talks = [each.talks(dice.uniform(0.0, weather.within_s)) for each in first]
        talks += [each.talks(dice.uniform(0.0, LAST_WITHIN_S), storm.killed) for each in last]
        ends = await asyncio.gather(*talks, return_exceptions=True)
        await blowing
        there.faults()
        await it.answers("/readyz", 200, BACK_S)
        await asyncio.sleep(1.0)
        judged(storm, weather, people, ends)


def judged(storm: Storm, weather: Weather, people: list[Talker], ends: list[BaseException | None]) -> None:
    for who, end in zip(people, ends, strict=True):
        if end is not None:
            raise Found(f"seed {SEED}: {end!r}\n{storm.told(who.person.name)}\n{storm.served.stderr[-2000:]}") from end
        assert who.has_read_all(), storm.told(who.person.name)
        assert who.twice <= storm.kills + unanswered(storm, who), storm.told(who.person.name)
    print(figures(storm, people))

    assert storm.kills == weather.kills
    assert storm.platform.violations == []
    assert max(each.waited_s for each in people) <= BACK_S


def unanswered(storm: Storm, who: Talker) -> int:
    """Posts to this person of which the answer was lost."""
    if isinstance(storm.platform, LoopbackDiscord):
        return 0
    channel = who.person.channel
    return sum(
        call.status == 0 and call.payload.get("channel") == channel
        for call in storm.platform.calls
        if call.method == "chat.postMessage"
    )


def figures(storm: Storm, people: list[Talker]) -> str:
    met = Counter(fault.name for fault, _ in storm.platform.faults.met)
    replies, prompts = sum(len(each.steps) for each in people), sum(len(each.expected) for each in people)
    return (
        f"{len(people)} conversations, {replies} replies, {prompts} prompts; {storm.kills} kills; "
        f"{sum(met.values())} of {len(storm.platform.calls)} calls failed ({dict(met)}); "
        f"said again by people: {sum(each.again for each in people)}; "
        f"read twice: {sum(each.twice for each in people)}; "
        f"after the outage at most {max(each.waited_s for each in people):.1f} s"
    )


async def test_a_storm_loses_nothing(tmp_path: Path) -> None:
    """Six conversations, three kills, every event twice, a tenth of the calls failing; the three ways at once."""
    async with asyncio.TaskGroup() as group:
        for way in WAYS:
            (folder := tmp_path / way.replace(" ", "-")).mkdir()
            group.create_task(stormed(way, SMALL, folder))


@pytest.mark.soak
@pytest.mark.parametrize("way", WAYS)
async def test_a_long_storm_loses_nothing(way: str, tmp_path: Path) -> None:
    """Fifty conversations, an outage of a minute, and twenty kills."""
    await stormed(way, FULL, tmp_path)
