"""The smallest bot on the same libraries: says back what it hears, with a row of buttons. What Rebound is measured by.

`python benchmarks/echo.py slack` or `discord`; the settings are Rebound's own.
"""

from __future__ import annotations

import asyncio
import os
import re
import sys
from typing import Any

LABELS = ("No answer at all", "Refused on paper", "Interview or task", "Final round")


async def slack() -> None:
    from aiohttp import ClientSession  # noqa: PLC0415  (each half loads only its own library)
    from slack_bolt.adapter.socket_mode.aiohttp import AsyncSocketModeHandler  # noqa: PLC0415  (as above)
    from slack_bolt.app.async_app import AsyncApp  # noqa: PLC0415  (as above)
    from slack_sdk.web.async_client import AsyncWebClient  # noqa: PLC0415  (as above)

    async with ClientSession() as session:
        url, token = os.environ["SLACK_API_URL"], os.environ["SLACK_BOT_TOKEN"]
        app = AsyncApp(client=AsyncWebClient(token=token, base_url=url, session=session))

        async def answer(channel: str, text: str) -> None:
            buttons = [
                {"type": "button", "action_id": f"tap.{at}", "text": {"type": "plain_text", "text": label}}
                for at, label in enumerate(LABELS)
            ]
            words = {"type": "section", "text": {"type": "plain_text", "text": text}}
            blocks = [words, {"type": "actions", "elements": buttons}]
            await app.client.chat_postMessage(channel=channel, text="a message", blocks=blocks)

        @app.event("message")
        async def hear(event: dict[str, Any]) -> None:
            if "bot_id" not in event and "subtype" not in event:
                await answer(event["channel"], event["text"])

        @app.action(re.compile(".*"))
        async def tap(body: dict[str, Any], ack: Any) -> None:
            await ack()
            await answer(body["channel"]["id"], body["actions"][0]["text"]["text"])

        await AsyncSocketModeHandler(app, os.environ["SLACK_APP_TOKEN"]).start_async()


async def discord() -> None:
    import discord  # noqa: PLC0415  (as above)
    from discord.http import Route  # noqa: PLC0415  (as above)

    Route.BASE = os.environ["DISCORD_API_URL"]

    def row() -> discord.ui.View:
        view = discord.ui.View(timeout=None)
        for at, label in enumerate(LABELS):
            view.add_item(discord.ui.Button(label=label, custom_id=f"tap.{at}"))
        return view

    class Echo(discord.Client):
        async def setup_hook(self) -> None:
            from discord.gateway import DiscordWebSocket  # noqa: PLC0415  (as above)

            _, url, _ = await self.http.get_bot_gateway()
            DiscordWebSocket.DEFAULT_GATEWAY = type(DiscordWebSocket.DEFAULT_GATEWAY)(url)

        async def on_message(self, message: discord.Message) -> None:
            if not message.author.bot:
                await message.channel.send(message.content, view=row())

        async def on_interaction(self, interaction: discord.Interaction[Any]) -> None:
            await interaction.response.defer()
            assert isinstance(interaction.channel, discord.abc.Messageable)
            await interaction.channel.send("a tap", view=row())

    async with Echo(intents=discord.Intents(dm_messages=True), max_messages=None) as client:
        await client.start(os.environ["DISCORD_BOT_TOKEN"])


if __name__ == "__main__":
    asyncio.run({"slack": slack, "discord": discord}[sys.argv[1]]())
