"""The smallest bot that uses everything: the real discord.py, without a thought of its own."""

from __future__ import annotations

import asyncio
import io
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import discord
import yarl
from discord import app_commands, ui

from .platform import LoopbackDiscord

NOBODY = discord.AllowedMentions.none()


class Form(ui.Modal, title="A form"):
    page: ui.Label[Any] = ui.Label(text="Page", component=ui.TextInput(custom_id="page", default="old"))
    mood: ui.Label[Any] = ui.Label(
        text="Mood",
        component=ui.RadioGroup(
            custom_id="mood", options=[discord.RadioGroupOption(label=each, value=each) for each in ("good", "bad")]
        ),
    )

    async def on_submit(self, interaction: discord.Interaction[Any]) -> None:
        told: Any = (self.page.component, self.mood.component)
        await interaction.response.send_message(f"page {told[0].value}, mood {told[1].value}")


class Buttons(ui.View):
    def __init__(self) -> None:
        super().__init__(timeout=None)

    @ui.button(label="Go on", custom_id="go")
    async def go(self, interaction: discord.Interaction[Any], button: Any) -> None:
        await interaction.response.send_message("went on", ephemeral=True)

    @ui.button(label="Change", custom_id="change")
    async def change(self, interaction: discord.Interaction[Any], button: Any) -> None:
        await interaction.response.edit_message(content="changed", view=None)

    @ui.button(label="Open", custom_id="open")
    async def open(self, interaction: discord.Interaction[Any], button: Any) -> None:
        await interaction.response.send_modal(Form())

    @ui.button(label="Wait", custom_id="wait")
    async def think(self, interaction: discord.Interaction[Any], button: Any) -> None:
        await interaction.response.defer(thinking=True, ephemeral=True)
        await interaction.followup.send("waited")
        await interaction.followup.send("and more")
        await interaction.edit_original_response(content="waited, edited")

    @ui.select(custom_id="moods", max_values=2, options=[discord.SelectOption(label=each) for each in ("Angry", "Sad")])
    async def moods(self, interaction: discord.Interaction[Any], select: Any) -> None:
        await interaction.response.defer()
        await interaction.followup.send("picked " + ", ".join(sorted(select.values)))


class Boxed(ui.Button[Any]):
    async def callback(self, interaction: discord.Interaction[Any]) -> None:
        await interaction.response.send_message("went on", ephemeral=True)


class Parrot(discord.Client):
    def __init__(self, *, members: bool = False) -> None:
        intents = discord.Intents(dm_messages=True, members=members)
        super().__init__(intents=intents, max_messages=None, allowed_mentions=NOBODY)
        everywhere = app_commands.AppCommandContext(guild=True, dm_channel=True, private_channel=True)
        installs = app_commands.AppInstallationType(guild=True, user=True)
        self.tree = app_commands.CommandTree(self, allowed_contexts=everywhere, allowed_installs=installs)
        self.tree.command(name="rejected", description="Tell of a rejection")(rejected)
        self.tree.command(name="form", description="Open a form")(form)
        self.heard: list[int] = []
        self.resumes = 0
        self.running: asyncio.Task[None]

    async def setup_hook(self) -> None:
        _, gateway, _ = await self.http.get_bot_gateway()
        discord.gateway.DiscordWebSocket.DEFAULT_GATEWAY = yarl.URL(gateway)
        self.add_view(Buttons())
        await self.tree.sync()

    async def on_resumed(self) -> None:
        self.resumes += 1

    async def on_message(self, message: discord.Message) -> None:
        if message.author.id == self.application_id:
            return
        self.heard.append(message.id)
        if message.content == "buttons":
            await message.channel.send("choose", view=Buttons())
        elif message.content == "picture":
            file = discord.File(io.BytesIO(b"a picture"), "a.png", description="a chart")
            await message.channel.send("look", file=file)
        elif message.content == "second kind":
            view = ui.LayoutView()
            view.add_item(ui.Container(ui.TextDisplay("in a box"), ui.ActionRow(Boxed(label="Go on"))))
            await message.channel.send(view=view)
        else:
            await message.channel.send(message.content)


async def rejected(interaction: discord.Interaction[Any], where: str = "") -> None:
    kind = next(iter(each for each in ("guild", "dm_channel", "private_channel") if getattr(interaction.context, each)))
    await interaction.response.send_message(f"{where} in {kind}, {interaction.locale}", ephemeral=True)


async def form(interaction: discord.Interaction[Any]) -> None:
    await interaction.response.send_modal(Form())


@asynccontextmanager
async def parrot(platform: LoopbackDiscord, **more: Any) -> AsyncIterator[Parrot]:
    """It runs until it is told to stop, and stands again after any fall of the gateway."""
    # The two assignments by which any adapter finds another Discord; see the setting DISCORD_API_URL.
    discord.http.Route.BASE = platform.environ["DISCORD_API_URL"]
    bot = Parrot(**more)
    running = bot.running = asyncio.create_task(bot.start(platform.token))
    try:
        await platform.connected()
        yield bot
    finally:
        await bot.close()
        await asyncio.wait({running}, timeout=5)
        # How it ended is for the test to ask; nobody is warned of an error that was waited for.
        running.cancelled() or (running.done() and running.exception())
