"""Whether Discord would let us hear and speak, asked of Discord itself; and what an operator has to mend, if not."""

from __future__ import annotations

from typing import Any, Final

from adapters.discord import command
from adapters.discord.rest import Refused, Rest
from bot.errors import ConfigurationError, TryLater

PORTAL: Final = "https://discord.com/developers/applications"
TOKEN_REFUSED: Final = ConfigurationError(
    "Discord refuses DISCORD_BOT_TOKEN.", f"Take a fresh one from the page Bot of your application at {PORTAL}."
)
NOT_DISCORD: Final = ConfigurationError(
    "What answers at DISCORD_API_URL is not Discord.",
    "Leave it out for Discord itself, or correct its path (/api/v10).",
)
ENDPOINT_SET: Final = ConfigurationError(
    "Discord sends every command and every tap to an Interactions Endpoint URL, and none to Rebound.",
    f"Clear that field on the page General Information of your application at {PORTAL}.",
)
FEW_STARTS: Final = 50

Finding = tuple[str, str]


async def check(rest: Rest) -> None:
    """
    Raises:
        ConfigurationError: the token, the address, or where interactions go.
    """
    try:
        told = await about(rest)
    except TryLater:
        return
    if told.get("interactions_endpoint_url"):
        raise ENDPOINT_SET


async def about(rest: Rest) -> dict[str, Any]:
    """The application, as Discord knows it.

    Raises:
        ConfigurationError: the token is refused, or this is not Discord.
        TryLater: out of reach.
    """
    try:
        told = await rest.ask("GET", "/applications/@me")
    except Refused as no:
        raise (TOKEN_REFUSED if no.status == 401 else NOT_DISCORD) from None
    if not isinstance(told, dict) or "id" not in told:
        raise NOT_DISCORD
    return told


async def application(rest: Rest) -> str:
    """The application's id. Raises as `Rest.ask`."""
    return str((await rest.ask("GET", "/applications/@me"))["id"])


async def examine(rest: Rest) -> list[Finding]:
    """Everything `rebound doctor` says of Discord."""
    try:
        told = await about(rest)
        return [
            ("ok", f"Discord takes the token, as {told.get('name') or 'an application without a name'}."),
            endpoint(told),
            installs(told),
            await registered(rest, str(told["id"])),
            await starts(rest),
        ]
    except ConfigurationError as wrong:
        return [("wrong", str(wrong))]
    except (TryLater, Refused):
        return [("look", "Discord does not answer. Nothing is lost; Rebound tries again by itself.")]


def endpoint(told: dict[str, Any]) -> Finding:
    if told.get("interactions_endpoint_url"):
        return "wrong", str(ENDPOINT_SET)
    return "ok", "Commands and taps come by the gateway; no privileged intent is needed."


def installs(told: dict[str, Any]) -> Finding:
    if {"0", "1"} <= (told.get("integration_types_config") or {}).keys():
        return "ok", "Servers and people can install it."
    mend = f"Tick Guild Install and User Install on the page Installation at {PORTAL}."
    return "look", f"Not everybody can install it. {mend}"


async def registered(rest: Rest, application: str) -> Finding:
    if await command.is_registered(rest, application):
        return "ok", "Discord knows /rejected."
    return "look", "Discord does not know /rejected as it is now. rebound serve tells it at the next start."


async def starts(rest: Rest) -> Finding:
    told = await rest.ask("GET", "/gateway/bot")
    left = int((told or {}).get("session_start_limit", {}).get("remaining", FEW_STARTS))
    if left < FEW_STARTS:
        return "look", f"Only {left} connections are left for today. Find out what restarts Rebound so often."
    return "ok", f"{left} connections are left for today."
