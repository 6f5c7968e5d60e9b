"""Channels and their messages: sent, read back, edited and taken away by the bot."""

from __future__ import annotations

import time
from typing import Any

from aiohttp import web

from . import limits
from .errors import (
    CLOSED,
    INVALID_RECIPIENT,
    MISSING_ACCESS,
    NOT_YOURS_TO_DELETE,
    NOT_YOURS_TO_EDIT,
    OPENING_TOO_FAST,
    UNKNOWN_CHANNEL,
    UNKNOWN_MESSAGE,
    UNKNOWN_USER,
    Refused,
    invalid,
)
from .gateway import DIRECT_MESSAGES, GUILD_MESSAGES, Gateway
from .rest import Call, Rest
from .world import DIRECT, GROUP, GUILD, Channel, Line, User, World

NONCE_S = 300.0  # "the past few minutes"


class Messages:
    """The bot's side of every channel; whatever changes is told to the gateway."""

    def __init__(self, world: World, gateway: Gateway, rest: Rest) -> None:
        self.world, self.gateway, self.rest, self.address = world, gateway, rest, ""

    def doors(self) -> list[web.RouteDef]:
        door, one = self.rest.door, "/channels/{channel}/messages/{message}"
        return [
            door("POST", "/users/@me/channels", "dm.open", self.open),
            door("GET", "/users/{user}", "users.get", self.user),
            door("GET", "/channels/{channel}", "channels.get", lambda call: self.channel(call).raw()),
            door("POST", "/channels/{channel}/typing", "typing", self.typing),
            door("GET", "/channels/{channel}/messages", "messages.list", self.list),
            door("POST", "/channels/{channel}/messages", "messages.create", self.create),
            door("GET", one, "messages.get", lambda call: self.line(call)[1].raw),
            door("PATCH", one, "messages.edit", self.edit),
            door("DELETE", one, "messages.delete", self.delete),
        ]

    def open(self, call: Call) -> dict[str, Any]:
        user = self.world.people.get(str(call.body.get("recipient_id")))
        if user is None:
            raise Refused(INVALID_RECIPIENT)
        cold = not self.world.known(user) or not self.world.direct(user).started
        if cold and self.rest.pace.opens_too_fast():
            raise Refused(OPENING_TOO_FAST)
        return self.world.direct(user).raw()

    def user(self, call: Call) -> dict[str, Any]:
        if call.parts["user"] not in self.world.people:
            raise Refused(UNKNOWN_USER)
        return self.world.people[call.parts["user"]].raw()

    def channel(self, call: Call) -> Channel:
        found = self.world.channels.get(call.parts["channel"])
        if found is None:
            raise Refused(UNKNOWN_CHANNEL)
        if found.type == GROUP:
            raise Refused(MISSING_ACCESS)
        return found

    def line(self, call: Call) -> tuple[Channel, Line]:
        channel = self.channel(call)
        found = self.world.find(channel, call.parts["message"])
        if found is None:
            raise Refused(UNKNOWN_MESSAGE)
        return channel, found

    def writable(self, call: Call) -> Channel:
        channel = self.channel(call)
        if channel.type == DIRECT and not channel.people[0].dms_open:
            raise Refused(CLOSED[channel.people[0].closed_with])
        return channel

    def typing(self, call: Call) -> None:
        self.writable(call)

    def list(self, call: Call) -> list[dict[str, Any]]:
        """Newest first, at most a hundred."""
        channel, asked = self.channel(call), call.query
        limit = asked.get("limit", "50")
        if not limit.isdecimal() or not 1 <= int(limit) <= 100:
            raise invalid("limit", "NUMBER_TYPE_MAX", "int value should be between 1 and 100.")
        seen = [each.raw for each in channel.lines if not each.to]
        if "before" in asked:
            seen = [each for each in seen if int(each["id"]) < int(asked["before"])]
        if "after" in asked:
            # Those next to the mark, not the newest of all.
            seen = [each for each in seen if int(each["id"]) > int(asked["after"])][: int(limit)]
        return seen[::-1][: int(limit)]

    def create(self, call: Call) -> dict[str, Any]:
        channel = self.writable(call)
        self.check(call, call.body, "message")
        nonce = call.body.get("nonce")
        if nonce is not None and call.body.get("enforce_nonce") and (known := self.same(str(nonce))):
            return known.raw
        made = self.put(channel, self.world.bot, self.filed(call, call.body))
        if nonce is not None:
            self.world.nonces[str(nonce)] = (time.monotonic(), made)
        return made.raw

    def same(self, nonce: str) -> Line | None:
        """What the bot said under this nonce a little while ago."""
        when, line = self.world.nonces.get(nonce, (0.0, None))
        return line if line and time.monotonic() - when < NONCE_S else None

    def edit(self, call: Call) -> dict[str, Any]:
        channel, line = self.line(call)
        if not line.by_bot:
            raise Refused(NOT_YOURS_TO_EDIT)
        self.check(call, call.body, "edit", line)
        return self.change(channel, line, self.filed(call, call.body))

    def delete(self, call: Call) -> None:
        channel, line = self.line(call)
        if not line.by_bot:
            raise Refused(NOT_YOURS_TO_DELETE)
        self.take(channel, line)

    def check(self, call: Call, payload: dict[str, Any], kind: str, was: Line | None = None, at: str = "") -> None:
        names = [name for name, _ in call.files.values()]
        kept = [each["filename"] for each in was.raw["attachments"]] if was else []
        found = limits.of_message(payload, kind, names + kept, was.raw if was else None, (at,) if at else ())
        self.rest.unknown(call, found.unknown)

    def filed(self, call: Call, payload: dict[str, Any]) -> dict[str, Any]:
        """The payload with its files put where they can be fetched, and their names turned into addresses."""
        if not call.files:
            return payload
        told = {str(each["id"]): each for each in payload.get("attachments") or []}
        kept = [self.store(each, index, name, told) for index, (name, each) in call.files.items()]
        old = [each for each in payload.get("attachments") or [] if int(each["id"]) not in call.files]
        return payload | {"attachments": [*old, *kept]}

    def store(self, content: bytes, index: int, name: str, told: dict[str, Any]) -> dict[str, Any]:
        number = self.world.new_id()
        path = f"/attachments/{number}/{name}"
        self.world.files[path] = content
        url = f"{self.address}{path}"
        made = {"id": number, "filename": name, "size": len(content), "url": url, "proxy_url": url}
        alt = told.get(str(index), {}).get("description")
        return made | ({"description": alt} if alt else {})

    def put(self, channel: Channel, author: User, payload: dict[str, Any], to: User | None = None) -> Line:
        """A new message, shown and told. What one person alone sees is told to nobody else, not even the bot."""
        made = self.world.line(channel, author, payload, to)
        if not to and not made.loading:
            self.tell("MESSAGE_CREATE", channel, made.raw)
        return made

    def change(self, channel: Channel, line: Line, payload: dict[str, Any]) -> dict[str, Any]:
        was_loading = line.loading
        if "attachments" in payload:
            old = {each["id"]: each for each in line.raw["attachments"]}
            payload = payload | {"attachments": [old.get(str(each["id"]), each) for each in payload["attachments"]]}
        self.world.edit(channel, line, payload)
        if not line.to:
            self.tell("MESSAGE_CREATE" if was_loading else "MESSAGE_UPDATE", channel, line.raw)
        return line.raw

    def take(self, channel: Channel, line: Line) -> None:
        self.world.remove(channel, line)
        if not line.to:
            self.tell("MESSAGE_DELETE", channel, {"id": line.raw["id"], "channel_id": channel.id})

    def tell(self, event: str, channel: Channel, data: dict[str, Any]) -> None:
        """A group of people where the bot is no member tells it nothing."""
        if channel.type == GUILD:
            self.gateway.tell(event, {**data, "guild_id": self.world.guild}, GUILD_MESSAGES, self.world.guild)
        elif channel.type == DIRECT:
            self.gateway.tell(event, {**data, "channel_type": 1}, DIRECT_MESSAGES)
