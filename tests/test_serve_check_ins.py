"""A promise, kept by Rebound as a process: it comes on the platform, tells nothing from outside, and can be changed."""

from __future__ import annotations

import asyncio
import re
from datetime import datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from loopback.message import Message
from serving import Anybody, platform, served

from bot import views

LISBON = ZoneInfo("Europe/Lisbon")
NOON = datetime(2026, 11, 4, 12, 40, tzinfo=LISBON)
# From the first word to a note that will go out tomorrow, which is asked about then.
TALK = [
    ("no from Larkfield Health after the final round, data analyst", "What is in there right now"),
    ("sad, a 3", "How far do you want to go"),
    ("about ten minutes", "When would suit you"),
    ("now", "Name one person"),
    ("Priya Nair, she showed me how they test their dashboards", "Does it sound like you"),
    ("copy it", "When will it go out"),
]
PRIVATE = re.compile(r"larkfield|priya|analyst|reject|note|sad", re.I)


async def books(person: Anybody, zone_is_known: bool = True) -> str:
    """Up to a promise; what Rebound says to it."""
    for text, answer in TALK:
        await person.says(text)
        await person.until(answer)
    await person.says("tomorrow")
    if not zone_is_known:
        await person.until("What time is it where you are")
        await person.says("12:40")
    return (await person.until("Friday")).text


async def opens(person: Anybody) -> tuple[Message, Message]:
    """The hello, and what [Open] brings."""
    hello = await person.until("Hello, as agreed")
    await person.taps("Open")
    return hello, await person.reads()


async def test_a_check_in_comes_on_the_platform(tmp_path: Path) -> None:
    """Booked in the chat, due two days later: a hello that says nothing to whoever looks on, and [Open] opens it. In
    Slack the push has words of its own; in Discord the message is what a telephone shows."""
    async with (
        platform("slack socket") as slack,
        platform("discord") as discord,
        served(tmp_path, slack, discord, at=NOON) as rebound,
    ):
        ana, ben = slack.person("Ana", zone="Europe/Lisbon"), discord.person("Ben")
        booked = await asyncio.gather(books(ana), books(ben, zone_is_known=False))
        rebound.moves_to(NOON + timedelta(days=2))
        opened = await asyncio.gather(opens(ana), opens(ben))

    assert all("Friday 6 November, 12:30" in each for each in booked)
    for hello, question in opened:
        assert hello.labels == ["Open", "Not today", "Stop these"]
        assert not PRIVATE.search(hello.text)
        assert question.by_bot and question.labels
    pushed = {call.payload["text"] for call in slack.calls if call.method == "chat.postMessage"}
    assert pushed == {views.say("view-notice")}


async def test_app_home_shows_what_is_promised_and_takes_it_back(tmp_path: Path) -> None:
    """Where you are, the check-in with change and cancel; cancelled there, it does not come."""
    async with platform("slack http") as slack, served(tmp_path, slack, at=NOON) as rebound:
        ana = slack.person("Ana", zone="Europe/Lisbon")
        await books(ana)
        await ana.until("Did anyone say why")
        home = await ana.opens_home()
        await ana.taps("Change", home=True)
        changing = await ana.until("Which day or time")
        await ana.says("saturday 11:00")
        moved = await ana.reads()
        await ana.opens_home()
        await ana.taps("Cancel", home=True)
        cancelled = await ana.reads()
        emptied = await ana.opens_home()
        rebound.moves_to(NOON + timedelta(days=5))
        try:
            late = (await ana.until("Hello, as agreed", limit_s=2)).text
        except AssertionError:
            late = ""

    assert "Friday 6 November" in home.text
    assert {"Change", "Cancel"} <= {*home.labels}
    assert "Cancel it" in changing.labels
    assert "Saturday 7 November, 11:00" in moved.text
    assert cancelled.by_bot
    assert "Friday 6 November" not in emptied.text and "Saturday 7 November" not in emptied.text
    assert late == ""
