"""What happened in Discord → Reply. Pure: nothing is asked of Discord here, and nothing is decided."""

from __future__ import annotations

from typing import Any, Final

import discord

from adapters.discord.shown import BESIDE, FORM, LABELLED, OPENS
from bot import buttons
from bot.addresses import Address
from bot.events import Reply

PLATFORM: Final = "discord"
SAID: Final = frozenset([discord.MessageType.default, discord.MessageType.reply])


def source(id: int | str) -> str:
    """Message or interaction: a snowflake is given once, however often it is delivered."""
    return f"{PLATFORM}:{id}"


def from_message(message: discord.Message, attached: str = "") -> Reply | None:
    """What a person said to us alone; None for anything else, above all our own voice.

    Args:
        attached: a text that came as a file, as Discord does with a long one.
    """
    direct = message.guild is None and getattr(message.channel, "guild_id", None) is None
    if message.author.bot or not direct or message.type not in SAID:
        return None
    name = getattr(message.author, "global_name", None) or ""
    return Reply(sender(message), source(message.id), text=words(message, attached), name=name)


def from_edit(event: discord.RawMessageUpdateEvent) -> Reply | None:
    """A message of theirs that says something else now. Discord also tells when it adds a preview: that is no edit."""
    edited = event.data.get("edited_timestamp")
    said = from_message(event.message) if edited else None
    if said is None:
        return None
    return Reply(said.address, f"{said.source}:{edited}", text=said.text, name=said.name, corrects=said.source)


def sender(message: discord.Message) -> Address:
    return Address(PLATFORM, str(message.author.id), channel=str(message.channel.id))


def words(message: discord.Message, attached: str = "") -> str:
    """A forwarded message holds its words in a copy."""
    forwarded = (each.content for each in message.message_snapshots)
    return "\n".join(each for each in (message.content, *forwarded, attached) if each.strip())


def actor(interaction: discord.Interaction[Any]) -> Address:
    """Who tapped or typed. A channel is ours to write to only if it is theirs and ours alone."""
    channel = interaction.channel_id if interaction.context.dm_channel else None
    return Address(PLATFORM, str(interaction.user.id), channel=str(channel or ""), locale=interaction.locale.value)


def from_command(interaction: discord.Interaction[Any]) -> Reply:
    return reply(interaction, text=f"/{told(interaction, 'name')} {argument(interaction)}".strip())


def argument(interaction: discord.Interaction[Any]) -> str:
    """What stands behind the command."""
    options = told(interaction, "options") or []
    return " ".join(str(each["value"]).strip() for each in options if "value" in each)


def from_tap(interaction: discord.Interaction[Any]) -> Reply | None:
    """One button, or what was picked from a list; None for one that none of our versions made."""
    tokens = [token(each) for each in picked(interaction)]
    try:
        return reply(interaction, choice=buttons.joined(tokens))
    except ValueError:
        return None


def from_form(interaction: discord.Interaction[Any]) -> Reply | None:
    """What was filled in, by field; None for a form that is none of ours."""
    if not str(told(interaction, "custom_id")).startswith(FORM):
        return None
    filled = {each["custom_id"]: str(each.get("value") or "") for each in inputs(told(interaction, "components") or [])}
    return reply(interaction, form=filled)


def inputs(components: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """The fields of a form, each in a label of its own, or in a row as older ones were."""
    inner = [[each["component"]] if each["type"] == LABELLED else each.get("components", []) for each in components]
    return [field for fields in inner for field in fields if "custom_id" in field]


def picked(interaction: discord.Interaction[Any]) -> list[str]:
    """What the tap carries, as `shown.carried` wrote it."""
    return [str(each) for each in told(interaction, "values") or [told(interaction, "custom_id")]]


def opens(carried: str) -> str:
    """The form that a tap opens; "" for one that is an answer."""
    return carried.split(":", 2)[1] if carried.startswith(OPENS) else ""


def beside(carried: str) -> str:
    """The token of what a tap shows beside the chat; "" for any other."""
    return carried.removeprefix(BESIDE) if carried.startswith(BESIDE) else ""


def token(carried: str) -> str:
    return carried.split(":", 2)[-1] if carried.startswith(OPENS) else carried


def labels(interaction: discord.Interaction[Any]) -> list[str]:
    """What stood on what was tapped."""
    wanted = set(picked(interaction))
    return [label for carried, label in offered(interaction.message) if carried in wanted]


def offered(message: discord.Message | None) -> list[tuple[str, str]]:
    found: list[tuple[str, str]] = []
    for each in message.components if message else []:
        for child in each.children if isinstance(each, discord.ActionRow) else []:
            if isinstance(child, discord.Button):
                found.append((child.custom_id or "", child.label or ""))
            elif isinstance(child, discord.SelectMenu):
                found += [(option.value, option.label) for option in child.options]
    return found


def reply(interaction: discord.Interaction[Any], **said: Any) -> Reply:
    name = getattr(interaction.user, "global_name", None) or ""
    return Reply(actor(interaction), source(interaction.id), name=name, **said)


def told(interaction: discord.Interaction[Any], key: str) -> Any:
    data: dict[str, Any] = dict(interaction.data or {})
    return data.get(key)
