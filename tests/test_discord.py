"""Rebound in Discord, lived: one person in a loopback Discord, the real library, the real store."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest
from discord_alive import Rebound, alive, until
from loopback.discord import LoopbackDiscord, Person

from bot import views

STORY = "no from Lindenhof Clinic today, assistant nurse"


@pytest.fixture
async def discord() -> AsyncIterator[LoopbackDiscord]:
    async with LoopbackDiscord(gap_s=0) as discord:
        yield discord
    assert not discord.violations
    assert not discord.unanswered


@pytest.fixture
async def rebound(discord: LoopbackDiscord, tmp_path: Path) -> AsyncIterator[Rebound]:
    async with alive(discord, tmp_path) as rebound:
        yield rebound


def said(person: Person) -> list[str]:
    return [each.text for each in person.chat if each.by_bot and not each.ephemeral]


async def test_a_first_word_is_answered_and_a_tap_goes_on(
    discord: LoopbackDiscord, rebound: Rebound, caplog: pytest.LogCaptureFixture
) -> None:
    """Typed, tapped, answered in order; what was tapped shows the choice and no buttons; no log holds a word."""
    caplog.set_level(logging.DEBUG)
    ana = discord.person("Ana Costa", locale="pt-BR")
    await ana.says(STORY)
    await ana.until("Lindenhof Clinic")
    question = await ana.until("How far did you get")
    await ana.taps("Final round")
    await ana.until("What is in there right now?")
    await until(lambda: "You chose: Final round" in next(m for m in ana.chat if m.id == question.id).text)

    used = next(each for each in ana.chat if each.id == question.id)
    assert used.text == f"{question.text}\n\nYou chose: Final round"
    assert (used.labels, used.live, ana.failed) == ([], [], [])
    assert not [each for each in caplog.records if "Lindenhof" in each.getMessage() or "Ana" in each.getMessage()]
    [(kept, _)] = await rebound.service.reached_since("discord", rebound.service.now() - timedelta(hours=1))
    assert (kept.user, kept.locale) == (ana.id, "pt-BR")


async def test_an_old_button_is_answered(discord: LoopbackDiscord, rebound: Rebound) -> None:
    """A tap on what was passed by words since is heard; the engine says where we are."""
    ana = discord.person("Ana")
    await ana.says(STORY)
    await ana.until("How far")
    await ana.says("final round")
    await ana.until("What is in there")
    before = len(said(ana))

    await ana.taps("Refused on paper")
    await until(lambda: len(said(ana)) > before)
    assert ana.failed == []


async def test_several_are_picked_and_closing_the_list_confirms(discord: LoopbackDiscord, rebound: Rebound) -> None:
    """And the list is replaced by what was picked."""
    ana = discord.person("Ana")
    await ana.says(STORY)
    await ana.until("How far")
    await ana.taps("Interview or task")
    question = await ana.until("What is in there")
    await ana.picks("Angry", "Sad")
    await ana.until("How strong")
    await until(lambda: "You chose: Angry, Sad" in next(m for m in ana.chat if m.id == question.id).text)

    assert [each for each in said(ana) if "ngry and sad" in each]


async def test_a_form_is_heard_field_by_field(discord: LoopbackDiscord, rebound: Rebound) -> None:
    """The tap opens it, and only what was sent in is heard."""
    ana = discord.person("Ana")
    await ana.says("didn't get it")
    await ana.until("Which job")
    modal = await ana.fills("Use a form", company="Larkfield Health", role="Data Analyst")
    await ana.until("How far")

    assert (modal.text.splitlines()[0], modal.labels) == ("The job", ["company", "role"])
    assert [each for each in said(ana) if "Data Analyst at Larkfield Health" in each]
    assert [each for each in said(ana) if each.endswith("\n\nAnswered.")]


async def test_two_people_fill_in_the_same_form_and_a_restart_lies_between(
    discord: LoopbackDiscord, tmp_path: Path
) -> None:
    """No form is kept in memory, so none meets another and none is lost."""
    ana, ben = discord.person("Ana"), discord.person("Ben")
    async with alive(discord, tmp_path):
        for each in (ana, ben):
            await each.says("didn't get it")
            await each.until("Which job")
            await each.taps("Use a form")
            await each.opened()
    async with alive(discord, tmp_path):
        await ana.submits(company="Brook", role="Editor")
        await ben.submits(company="Orbit", role="Welder")
        await ana.until("Editor at Brook")
        await ben.until("Welder at Orbit")

        assert (ana.failed, ben.failed) == ([], [])


async def test_what_stands_on_the_page_is_never_in_the_chat(discord: LoopbackDiscord, rebound: Rebound) -> None:
    """Only the answer to it is."""
    ana = discord.person("Ana")
    way = {
        STORY: "How far",
        "interview": "What is in there",
        "furious": "How strong",
        "8": "What would be some use",
        "write it all down": "stays out of this chat",
    }
    for word, answer in way.items():
        await ana.says(word)
        await ana.until(answer)
    await ana.fills("Open the page", page="they LAUGHED at me")
    await ana.until("gone, all of it")

    assert not [each for each in ana.chat if "LAUGHED" in each.text]
    assert not [each for each in discord.calls if "LAUGHED" in str(each.payload)]


@pytest.mark.parametrize("where", ["guild", "dm", "private"])
async def test_the_command_is_answered_aside_and_the_talk_is_direct(
    where: str, discord: LoopbackDiscord, rebound: Rebound
) -> None:
    """Wherever it was typed, nobody else sees more than the person allows."""
    ana = discord.person("Ana")

    assert await ana.commands("/rejected", where=where) == views.say("view-elsewhere")
    await until(lambda: any("Which job" in each for each in said(ana)))
    assert await ana.commands("/rejected", "Acme, Data Analyst", where=where) == views.say("view-elsewhere")
    assert all(each.ephemeral for each in ana.elsewhere)
    assert await ana.commands("/rejected", "help", where=where) == views.say("view-help")


async def test_closed_direct_messages_are_told_at_the_command_and_at_the_next_contact(
    discord: LoopbackDiscord, rebound: Rebound
) -> None:
    """Once; and nothing is tried in vain meanwhile."""
    ana = discord.person("Ana", dms_open=False)
    assert await ana.commands("/rejected", where="guild") == views.say("view-closed")
    tried = discord.refusals[50007]
    assert (said(ana), tried) == ([], 1)

    ana.dms_open = True
    assert await ana.commands("/rejected", where="guild") == views.say("view-elsewhere")
    await until(lambda: any(views.say("could-not-reach") in each for each in said(ana)))


async def test_everything_twice_is_heard_once(discord: LoopbackDiscord, rebound: Rebound) -> None:
    """By the snowflake of message and interaction."""
    discord.deliver_twice()
    ana = discord.person("Ana")
    await ana.says(STORY)
    await ana.until("How far")
    await ana.taps("Final round")
    await ana.until("What is in there")
    await ana.commands("/rejected", where="guild")
    await discord.quiet()

    assert len([each for each in said(ana) if "hard message to get" in each]) == 1
    assert len([each for each in said(ana) if "What is in there right now?" in each]) <= 2


async def test_an_edit_is_a_correction_and_a_preview_is_none(discord: LoopbackDiscord, rebound: Rebound) -> None:
    """The message that was misspelt counts as it stands now."""
    ana = discord.person("Ana")
    await ana.says("didn't get it")
    await ana.until("Which job")
    source = await ana.says("data analst at lrkfield")
    await ana.until("How far")
    before = len(said(ana))
    channel = discord.world.direct(ana.user)
    line = discord.world.find(channel, source)
    assert line
    discord.messages.tell("MESSAGE_UPDATE", channel, {**line.raw, "embeds": [{"type": "link"}]})
    await discord.quiet()
    await asyncio.sleep(0.2)
    assert len(said(ana)) == before

    await ana.edits(source, "Data Analyst at Larkfield")
    await until(lambda: len(said(ana)) > before)


async def test_a_storm_loses_nothing_and_says_nothing_twice(tmp_path: Path) -> None:
    """Every fault there is, every third event twice; each person's answers in their order."""
    async with LoopbackDiscord(seed=7, gap_s=0, pace=False) as discord, alive(discord, tmp_path):
        people = [discord.person(f"P{number}") for number in range(12)]
        discord.deliver_twice(0.3)
        discord.faults(share=0.15, wait_s=0.2, slow_s=0.2)
        for words in (STORY, "interview", "ashamed"):
            for each in people:
                await each.says(words)
        await until(lambda: all("How strong" in "".join(said(each)) for each in people), 40)
        discord.faults()

        for each in people:
            texts = said(each)
            assert len(texts) == len(set(texts)) == 4
            marks = ("hard message to get", "How far", "What is in there", "How strong")
            assert all(mark in text for mark, text in zip(marks, texts, strict=True))
        assert not discord.violations
