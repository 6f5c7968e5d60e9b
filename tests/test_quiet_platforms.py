"""Buttons only and words off, lived in a loopback Slack and a loopback Discord with the real libraries."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from pathlib import Path

import discord_alive
import pytest
import slack_alive
from loopback.discord import LoopbackDiscord
from loopback.slack import LoopbackSlack

from bot import views
from bot.addresses import Address
from bot.people import export
from bot.store import Store

THEIRS = ("orbit", "team lead", "ines roth", "hi ines", "launch", "final round", "ashamed")


@pytest.fixture
async def slack() -> AsyncIterator[LoopbackSlack]:
    async with LoopbackSlack() as slack:
        yield slack
    assert not slack.violations
    assert not slack.lost


@pytest.fixture
async def discord() -> AsyncIterator[LoopbackDiscord]:
    async with LoopbackDiscord(gap_s=0) as discord:
        yield discord
    assert not discord.violations
    assert not discord.unanswered


def kept(store: Store, address: Address) -> str:
    """Everything that is kept of a person: what any story holds, and prompts that were said."""
    with store.glance() as page:
        id = page.find(address)
        assert id is not None
        person = page.person(id)
        stories = [story.memory for story in page.journeys(id)]
        places = [place.memory for place in person.places]
        said = [[row.prompt, [list(c) for c in row.choices]] for row in page.last_prompts(id, 50)]
        failed = [reply.reply for reply in page.failed(id)]
    return json.dumps([person.memory, stories, places, said, failed], default=str)


async def test_in_slack_nothing_of_hers_stands_in_the_chat(slack: LoopbackSlack, tmp_path: Path) -> None:
    """Asked for in the notice: what she wrote in forms and tapped is nowhere in the history, and her note opens in a
    view; so it is after a restart."""
    noor = slack.person("Noor", zone="Europe/Berlin")
    async with slack_alive.alive(slack, tmp_path, WORKPLACE="yes"):
        await noor.says("didn't get it")
        await noor.until("Which job was it?")
        await noor.taps("Buttons only here")
        await noor.until("What was the job, and where?")
        await noor.fills("Write", words="team lead at Orbit Labs")
        question = await noor.until("How far did you get")
        await noor.taps("Final round")
        await noor.until("Pick as many as fit")
        await noor.picks("Ashamed")
        await noor.until("How strong is it")
        await noor.taps("3 in the middle")
        await noor.until("How far do you want to go")
        await noor.taps("About ten minutes")
        await noor.until("When would suit you")
        await noor.taps("Now")
        await noor.until("Name one person")
        await noor.fills("Write", words="Ines Roth. she phoned me herself, and she showed me how they plan a launch")
        await noor.until("Does it sound like you?")
        await slack.quiet()
    async with slack_alive.alive(slack, tmp_path, WORKPLACE="yes"):
        await noor.taps("Show it")
        shown = json.dumps(noor.human.modals[-1])
        await noor.dismisses()
        await slack.quiet()

    assert "Hi Ines" in shown and "Team Lead" in shown
    labels = {label for message in noor.chat for label in message.labels}
    history = "\n".join(message.text for message in noor.chat).casefold()
    for label in labels:  # what may be tapped is no word of hers
        history = history.replace(label.casefold(), "")
    assert not [word for word in THEIRS if word in history]
    used = next(each for each in noor.chat if each.id == question.id)
    assert used.text.endswith(views.say("view-answered")) and not used.labels


async def test_in_discord_nothing_of_hers_stands_in_the_chat(discord: LoopbackDiscord, tmp_path: Path) -> None:
    """The note is an answer beside the chat that only she sees."""
    noor = discord.person("Noor", locale="en-US")
    async with discord_alive.alive(discord, tmp_path):
        await noor.says("didn't get it")
        await noor.until("Which job was it?")
        await noor.says("buttons only")
        await noor.until("What was the job, and where?")
        await noor.fills("Write", words="team lead at Orbit Labs")
        question = await noor.until("How far did you get")
        await noor.taps("Final round")
        await noor.until("Pick as many as fit")
        await noor.picks("Ashamed")
        await noor.until("How strong is it")
        await noor.taps("3 in the middle")
        await noor.until("How far do you want to go")
        await noor.taps("About ten minutes")
        await noor.until("When would suit you")
        await noor.taps("Now")
        await noor.until("Name one person")
        await noor.fills("Write", words="Ines Roth. she phoned me herself, and she showed me how they plan a launch")
        await noor.until("Does it sound like you?")
        await noor.taps("Show it")
        shown = await noor.until("Hi Ines")

    assert shown.ephemeral and "Team Lead" in shown.text
    history = "\n".join(message.text for message in noor.chat if not message.ephemeral).casefold()
    assert not [word for word in THEIRS if word in history]
    used = next(each for each in noor.chat if each.id == question.id)
    assert used.text.endswith(views.say("view-answered")) and not used.labels
    assert not noor.failed


async def test_with_words_off_no_word_of_hers_is_left_in_the_store(slack: LoopbackSlack, tmp_path: Path) -> None:
    """What came before is dropped, too, in the story put aside as well; the export has none."""
    noor = slack.person("Noor", zone="Europe/Berlin")
    async with slack_alive.alive(slack, tmp_path) as rebound:
        address = Address("slack", noor.id, slack.team)
        await noor.says("didn't get the team lead job at Orbit Labs")
        await noor.until("How far did you get")
        await noor.says("a new rejection")
        await noor.until("happened")
        await noor.says("didn't get the team lead job at Fernway")
        await noor.until("How far did it go")
        before = kept(rebound.store, address)
        await noor.says("words off")
        await noor.until("Words off, then")
        await noor.says("final round")
        await noor.until("Pick as many as fit")
        await noor.says("ashamed of the zebra in my answer")
        await noor.until("How strong is it")
        await slack.quiet()
        after, file = kept(rebound.store, address), json.dumps(export(rebound.store, address))

    assert "Orbit" in before and "Fernway" in before
    for word in ("Orbit", "Fernway", "zebra", "eam lead", "eam Lead"):
        assert word not in after
        assert word not in file
    assert '"stage": "final"' in after
