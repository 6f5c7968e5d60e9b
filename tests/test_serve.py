"""Whole conversations with Rebound as a process: one test for Slack through a socket, Slack over HTTP, and Discord."""

from __future__ import annotations

import asyncio
from pathlib import Path

from playing import BEGINS, cast, play
from serving import WAYS, platform, served

# People, routes, repair and crisis: with buttons; pages and days pass in the golden ones, where they are at home.
EVERYWHERE = (
    "people/jade",
    "routes/many",
    "people/sam",
    "routes/relieved",
    "routes/withdrawn",
    "repair/corrections",
    "repair/few_words",
    "repair/stop_and_start_over",
    "crisis/check",
    "crisis/check_thoughts",
    "crisis/others",
)
CHATS = {"slack": ("golden/short_pace", *EVERYWHERE), "discord": ("golden/furious", *EVERYWHERE)}


async def lived(way: str, folder: Path, *, tapped: bool) -> None:
    """A dozen people at once."""
    name = way.partition(" ")[0]
    async with platform(way) as loopback, served(folder, loopback, at=BEGINS[name]) as rebound:
        players = await cast(loopback, CHATS[name], folder, name, tapped=tapped)
        await play(rebound, players)
    assert all(player.done == len(player.script.steps) > 0 for player in players)


async def test_a_dozen_conversations_are_lived_as_they_are_written(tmp_path: Path) -> None:
    """On Slack through a socket, on Slack over HTTP and on Discord: what is read is what the chats say, word for word
    and in order, with the buttons they show; typed and tapped. The three at once, since Slack's pace is slow."""
    async with asyncio.TaskGroup() as group:
        for way in WAYS:
            (folder := tmp_path / way.replace(" ", "-")).mkdir()
            group.create_task(lived(way, folder, tapped=way != "slack http"))
