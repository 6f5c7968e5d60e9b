"""Files in Discord, lived: attachments with a text for those who do not see them."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from discord_alive import alive, until
from loopback.discord import LoopbackDiscord, Person

NO = "no from Lindenhof Clinic today, assistant nurse"


def shown(ana: Person) -> list[dict[str, Any]]:
    """Files that stand in her chat."""
    return [each for message in ana.chat if message.by_bot for each in message.raw.get("attachments", [])]


async def test_the_export_is_one_attachment(tmp_path: Path) -> None:
    """A page with everything, told before as a file that Discord keeps."""
    async with LoopbackDiscord(gap_s=0) as discord, alive(discord, tmp_path):
        ana = discord.person("Ana")
        await ana.says(NO)
        await ana.until("How far did you get")
        await ana.says("export")
        await ana.until("Discord keeps it until")
        await until(lambda: bool(shown(ana)))
        [file] = shown(ana)
        content = discord.world.files[file["url"].removeprefix(f"http://127.0.0.1:{discord.port}")]

        assert file["filename"].startswith("rebound-export-") and file["filename"].endswith(".html")
        assert file["description"] and b"Lindenhof Clinic" in content
        assert not discord.violations


async def test_a_picture_has_its_figures_as_text(tmp_path: Path) -> None:
    """In the description, as on the list above it."""
    async with LoopbackDiscord(gap_s=0) as discord, alive(discord, tmp_path):
        ana = discord.person("Ana")
        await ana.says(NO)
        await ana.until("How far did you get")
        await ana.says("final round")
        await ana.until("What is in there")
        await ana.says("sad, a 4")
        await ana.until("A four")
        await ana.says("my moods")
        await ana.until("So far, from the first to the last: 4")
        await ana.taps("As a picture")
        await until(lambda: bool(shown(ana)))
        [file] = shown(ana)

        assert file["filename"].endswith(".png") and file["description"].endswith(": 4.")
        assert not discord.violations


async def test_forget_me_takes_the_attachment_away(tmp_path: Path) -> None:
    """It goes with its message."""
    async with LoopbackDiscord(gap_s=0) as discord, alive(discord, tmp_path):
        ana = discord.person("Ana")
        await ana.says(NO)
        await ana.until("How far did you get")
        await ana.says("export")
        await until(lambda: bool(shown(ana)))
        await ana.says("forget me")
        await ana.until("Erase it all?")
        await ana.taps("Yes, erase it all")
        await until(lambda: not shown(ana))

        assert not discord.violations
