"""/rejected, as Discord is told of it: everywhere, for servers and for people who install it for themselves."""

from __future__ import annotations

from typing import Any, Final

from adapters.discord.rest import Rest
from bot import views

NAME: Final = "rejected"
CHAT_INPUT, STRING = 1, 3
EVERY_INSTALL, EVERYWHERE = [0, 1], [0, 1, 2]  # by a server, by a person; in a server, with us, among people


def command() -> dict[str, Any]:
    job = {"type": STRING, "name": "job", "description": views.say("view-command-job"), "required": False}
    return {
        "type": CHAT_INPUT,
        "name": NAME,
        "description": views.say("view-command"),
        "integration_types": EVERY_INSTALL,
        "contexts": EVERYWHERE,
        "options": [job],
    }


async def is_registered(rest: Rest, application: str) -> bool:
    """Whether Discord knows what we would tell it, and nothing else. Raises as `Rest.ask`."""
    known = await rest.ask("GET", f"/applications/{application}/commands")
    return isinstance(known, list) and [essence(each) for each in known] == [essence(command())]


async def register(rest: Rest, application: str) -> None:
    """Only on a difference: Discord counts what is registered anew. Raises as `Rest.ask`."""
    if not await is_registered(rest, application):
        await rest.ask("PUT", f"/applications/{application}/commands", [command()])


def essence(known: dict[str, Any]) -> dict[str, Any]:
    """What we decide of a command; Discord adds ids, versions and what stands to reason."""
    options = [
        {key: each.get(key) or False for key in ("type", "name", "description", "required")}
        for each in known.get("options") or []
    ]
    return {
        **{key: known.get(key) for key in ("type", "name", "description")},
        **{key: sorted(known.get(key) or []) for key in ("integration_types", "contexts")},
        "options": options,
    }
