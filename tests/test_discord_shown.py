"""What Rebound shows in Discord, and what it hears there that is odd: words like orders, files, old buttons."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from discord_alive import Rebound, alive, until
from loopback.discord import LoopbackDiscord, Person

from bot import buttons, views
from bot.addresses import Address
from bot.prompts import Button, Prompt

TRICKS = "@everyone <@1> [here](https://evil.example) **bold** || hid || `code` <:a:1> <t:1:R>"


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


async def test_what_a_person_typed_is_shown_and_does_nothing(discord: LoopbackDiscord, rebound: Rebound) -> None:
    """Neither in a sentence nor on a button, nor below a used message."""
    ana = discord.person("Ana")
    address = Address("discord", ana.id)
    choice = Button("x", TRICKS, buttons.token(1, "x"))
    await rebound.adapter.send(address, Prompt((TRICKS, f"# {TRICKS}"), (choice,)), "outbox:900")
    shown = await ana.reads()
    assert (shown.text, shown.live, shown.styled) == (f"{TRICKS}\n# {TRICKS}", [], [])

    await ana.taps(shown.labels[0])
    await until(lambda: "You chose" in ana.chat[0].text)
    assert ana.chat[0].live == [] and TRICKS[:60] in ana.chat[0].text.split("You chose: ")[1]


async def test_a_draft_stands_alone_word_for_word(discord: LoopbackDiscord, rebound: Rebound) -> None:
    """Copying a plain one gives the note and nothing else."""
    ana = discord.person("Ana")
    note = "Dear Sam,\n\nThank you for Monday's talk (and the tea)."
    reference = await rebound.adapter.send(
        Address("discord", ana.id), Prompt(tuple(note.split("\n")), kind="draft"), "outbox:1"
    )

    shown = await ana.reads()
    assert (shown.raw["content"], reference) == (note, shown.id)


async def test_a_long_prompt_is_parted_and_taken_away_whole(discord: LoopbackDiscord, rebound: Rebound) -> None:
    """The buttons stand below the last part, and the reference names every part."""
    ana = discord.person("Ana")
    address, words = Address("discord", ana.id), "word " * 900
    button = Button("x", "Go on", buttons.token(1, "x"))
    reference = await rebound.adapter.send(address, Prompt((words,), (button,)), "outbox:2")
    assert reference and [each.labels for each in ana.chat] == [[], [], ["Go on"]]
    assert " ".join(each.text for each in ana.chat).split() == words.split()

    await rebound.adapter.unsay(address, [reference])
    await rebound.adapter.unsay(address, [reference])  # what is gone already is no error of ours
    assert ana.chat == []
    discord.violations.clear()


async def test_what_none_of_our_versions_made_is_answered_kindly(discord: LoopbackDiscord, rebound: Rebound) -> None:
    """A strange button, a command that is no more: a sentence, not \"this interaction failed\"."""
    ana = discord.person("Ana")
    await ana.says("hello")
    await ana.reads()
    strange = {"type": 2, "style": 2, "label": "Strange", "custom_id": "of another age"}
    channel = discord.world.direct(ana.user)
    discord.messages.put(channel, discord.world.bot, {"components": [{"type": 1, "components": [strange]}]})
    discord.world.commands.append({**discord.world.commands[0], "name": "older", "id": discord.world.new_id()})

    await ana.taps("Strange")
    await ana.until(views.say("view-broken"))
    assert await ana.commands("/older", where="guild") == views.say("view-broken")


async def test_a_form_that_is_no_more_is_heard_as_a_tap(discord: LoopbackDiscord, rebound: Rebound) -> None:
    """An old button still works."""
    ana = discord.person("Ana")
    old = Button("form", "Old form", buttons.token(1, "form"), form="gone")
    await rebound.adapter.send(Address("discord", ana.id), Prompt(("Old?",), (old,)), "outbox:3")
    await ana.taps("Old form")
    await until(lambda: len(said(ana)) > 1)

    assert ana.failed == []


async def test_what_a_person_typed_comes_back_inert(discord: LoopbackDiscord, rebound: Rebound) -> None:
    """Through the whole of it: heard, kept, quoted."""
    ana = discord.person("Ana")
    await ana.says("didn't get it")
    await ana.until("Which job")
    await ana.fills("Use a form", company="**Acme** @everyone <@1>", role="_Data_ [Analyst](https://evil.example)")
    echo = await ana.until("Acme")
    assert "**Acme** @everyone <@1>" in echo.text and "[Analyst](https://evil.example)" in echo.text

    assert [each.live + each.styled for each in ana.chat if each.by_bot and (each.live or each.styled)] == []


async def test_a_letter_that_became_a_file_is_read(discord: LoopbackDiscord, rebound: Rebound) -> None:
    """And a picture alone is answered by something."""
    ana = discord.person("Ana")
    channel = discord.world.direct(ana.user)
    letter = "Dear Ana, thank you for applying to Larkfield Health as a Data Analyst. Unfortunately we have decided to "
    made = discord.messages.store((letter + "move on with others. " * 90).encode(), 0, "message.txt", {})
    attachment = {**made, "content_type": "text/plain; charset=utf-8", "size": 2000}
    discord.messages.put(channel, ana.user, {"content": "", "attachments": [attachment]})
    await ana.until("How far")
    assert "sentences, and not one is about you" in said(ana)[0]

    before = len(said(ana))
    picture = {**made, "filename": "cat.png", "content_type": "image/png"}
    discord.messages.put(channel, ana.user, {"content": "", "attachments": [picture]})
    await until(lambda: len(said(ana)) > before)
