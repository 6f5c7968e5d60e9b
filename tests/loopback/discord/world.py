"""What Discord knows: people, channels, messages, interactions, commands; nothing about how it is asked."""

from __future__ import annotations

import copy
import itertools
import secrets
import time
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

from loopback.waiting import Bell

from .components import walk
from .limits import EPHEMERAL, LOADING

EPOCH_MS = 1_420_070_400_000  # Discord counts from 2015
GUILD, DIRECT, GROUP = 0, 1, 3  # types of channels
COMMAND, COMPONENT, SUBMIT = 2, 3, 5  # types of interactions
CONTEXTS = {"guild": 0, "dm": 1, "private": 2}


@dataclass
class User:
    """Somebody with an account; a bot is one too."""

    id: str
    name: str
    locale: str = "en-US"
    dms_open: bool = True
    closed_with: int = 50007  # what a bot is told while they are not
    installed: frozenset[str] = frozenset("01")  # "0": by a guild she shares with the bot; "1": by herself
    bot: bool = False
    sight: list[Line] = field(default_factory=list)  # what she could read, oldest first
    modal: tuple[Asked, dict[str, Any]] | None = None  # open on her screen

    def raw(self) -> dict[str, Any]:
        handle = f"{self.name.lower().replace(' ', '_')}_{self.id[-4:]}"
        told = {"id": self.id, "username": handle, "global_name": self.name, "avatar": None, "discriminator": "0"}
        return told | ({"bot": True} if self.bot else {"public_flags": 0})


@dataclass
class Line:
    """One message; `to` is the one person who sees it, when it is ephemeral."""

    raw: dict[str, Any]
    by_bot: bool
    to: User | None = None
    allowed: dict[str, Any] | None = None
    gone: bool = False

    @property
    def loading(self) -> bool:
        return bool(self.raw["flags"] & LOADING)


@dataclass
class Channel:
    id: str
    type: int
    people: list[User]
    lines: list[Line] = field(default_factory=list)
    started: bool = False  # somebody wrote or tapped here, so that it is no cold call

    def raw(self) -> dict[str, Any]:
        last = self.lines[-1].raw["id"] if self.lines else None
        told: dict[str, Any] = {"id": self.id, "type": self.type, "flags": 0, "last_message_id": last}
        if self.type == GUILD:
            room = {"name": "general", "position": 0, "permissions": "0", "nsfw": False, "parent_id": None}
            return {**told, **room, "rate_limit_per_user": 0, "topic": None, "permission_overwrites": []}
        told["recipients"] = [each.raw() for each in self.people]
        return told | ({"icon": None, "name": None, "owner_id": self.people[0].id} if self.type == GROUP else {})


@dataclass
class Asked:
    """One interaction: what a person did, and what has been answered so far."""

    id: str
    token: str
    type: int
    user: User
    channel: Channel
    context: int
    owners: dict[str, str]
    data: dict[str, Any]
    source: Line | None = None  # the message whose button it was
    parent: Asked | None = None  # what opened the modal that was sent in
    made: float = field(default_factory=time.monotonic)
    answer: int | None = None
    original: Line | None = None
    follow_ups: int = 0
    lost: bool = False  # answered, but the bot was never told so
    delivered: bool = False


class World:
    """Everything there is, and a bell that rings when it changes."""

    def __init__(self, seed: int) -> None:
        self.bell = Bell()
        self._serial = itertools.count(seed % 1000)
        self.application, self.guild, hall = self.new_id(), self.new_id(), self.new_id()
        self.bot = User(self.application, "Rebound", bot=True)
        self.people: dict[str, User] = {}
        self.channels = {hall: Channel(hall, GUILD, [])}
        self.hall = self.channels[hall]
        self.commands: list[dict[str, Any]] = []
        self.asked: dict[str, Asked] = {}
        self.nonces: dict[str, tuple[float, Line]] = {}
        self.files: dict[str, bytes] = {}

    def new_id(self) -> str:
        """A snowflake: the moment, and a number that grows."""
        return str((int(time.time() * 1000) - EPOCH_MS) << 22 | next(self._serial) & 0x3FFFFF)

    def direct(self, user: User) -> Channel:
        """Her direct messages with the bot, made when first asked for."""
        for each in self.channels.values():
            if each.type == DIRECT and user in each.people:
                return each
        return self._channel(DIRECT, user)

    def private(self, user: User) -> Channel:
        """A group of hers, where the bot is no member."""
        found = (each for each in self.channels.values() if each.type == GROUP and user in each.people)
        return next(found, None) or self._channel(GROUP, user)

    def _channel(self, kind: int, user: User) -> Channel:
        made = Channel(self.new_id(), kind, [user])
        self.channels[made.id] = made
        return made

    def known(self, user: User) -> bool:
        """Whether a direct channel is there already."""
        return any(each.type == DIRECT and user in each.people for each in self.channels.values())

    def line(self, channel: Channel, author: User, payload: dict[str, Any], to: User | None = None) -> Line:
        """A new message; whoever may see it sees it now, unless it is still loading."""
        raw: dict[str, Any] = {
            "id": self.new_id(),
            "channel_id": channel.id,
            "author": author.raw(),
            "timestamp": datetime.now(UTC).isoformat(),
            "edited_timestamp": None,
            "content": (payload.get("content") or "").strip(),
            "tts": bool(payload.get("tts")),
            "embeds": [{"type": "rich", **each} for each in payload.get("embeds") or []],
            "attachments": payload.get("attachments") or [],
            "components": numbered(payload.get("components") or []),
            "flags": payload.get("flags") or 0,
            "mention_everyone": False,
            "mentions": [],
            "mention_roles": [],
            "pinned": False,
            "type": payload.get("type", 0),
        }
        raw |= {key: payload[key] for key in ("nonce", "interaction_metadata") if key in payload}
        raw |= {"application_id": self.application} if author.bot else {}
        made = Line(raw, author.bot, to, payload.get("allowed_mentions"))
        channel.lines.append(made)
        self.show(channel, made)
        return made

    def show(self, channel: Channel, line: Line) -> None:
        for user in [line.to] if line.to else channel.people:
            if not line.loading and line not in user.sight:
                user.sight.append(line)
        self.bell.ring()

    def edit(self, channel: Channel, line: Line, payload: dict[str, Any]) -> None:
        """What is named changes, the rest stays; the first edit of a loading message is its birth."""
        for key in payload.keys() & {"content", "embeds", "components", "attachments"}:
            line.raw[key] = payload[key] or ("" if key == "content" else [])
        line.raw["components"] = numbered(line.raw["components"])
        if not line.loading:
            line.raw["edited_timestamp"] = datetime.now(UTC).isoformat()
        line.raw["flags"] = (line.raw["flags"] | (payload.get("flags") or 0)) & ~LOADING
        line.allowed = payload.get("allowed_mentions", line.allowed)
        self.show(channel, line)

    def remove(self, channel: Channel, line: Line) -> None:
        line.gone = True
        channel.lines.remove(line)
        self.bell.ring()

    def find(self, channel: Channel, message: str) -> Line | None:
        """One that the channel's own history holds: no ephemeral ones."""
        return next((each for each in channel.lines if each.raw["id"] == message and not each.to), None)

    def ask(
        self, kind: int, user: User, channel: Channel, data: dict[str, Any], *, source: Line | None = None,
        parent: Asked | None = None, context: int | None = None,
    ) -> Asked:  # fmt: skip
        where = context if context is not None else {GUILD: 0, DIRECT: 1, GROUP: 2}[channel.type]
        owners = {"0": self.guild if where == 0 else "0", "1": user.id}
        kept = {key: owners[key] for key in owners if key in user.installed and (key == "1" or where != 2)}
        made = Asked(self.new_id(), secrets.token_urlsafe(48), kind, user, channel, where, kept, data, source, parent)
        self.asked[made.token] = made
        channel.started = True
        return made

    def metadata(self, asked: Asked) -> dict[str, Any]:
        """What a message tells about the interaction that it answers."""
        told = {"id": asked.id, "type": asked.type, "user": asked.user.raw()}
        told["authorizing_integration_owners"] = asked.owners
        if asked.type == COMPONENT and asked.source:
            told["interacted_message_id"] = asked.source.raw["id"]
        if asked.parent:
            told["triggering_interaction_metadata"] = self.metadata(asked.parent)
        return told


def numbered(given: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Each with an id, as Discord gives them back; what was sent stays as it was sent."""
    components = copy.deepcopy(given)
    taken = {each["id"] for _, each in walk(components) if each.get("id")}
    free = (number for number in itertools.count(1) if number not in taken)
    for _, each in walk(components):
        if not each.get("id"):
            each["id"] = next(free)
    return components


def ephemeral(flags: int | None) -> bool:
    return bool((flags or 0) & EPHEMERAL)
