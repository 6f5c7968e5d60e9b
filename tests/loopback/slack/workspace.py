"""What the loopback Slack remembers: people, channels, messages, views, and what was refused. No I/O."""

from __future__ import annotations

import copy
import itertools
import random
import re
import time
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from loopback.message import Message
from loopback.slack.blocks import elements_of
from loopback.slack.shown import shown
from loopback.waiting import Bell

Raw = dict[str, Any]
TEAM, DOMAIN = "T0LOOPBACK", "loopback"
APP, BOT, BOT_USER, BOT_NAME = "A0LOOPBACK", "B0LOOPBACK", "U0LOOPBOT", "rebound"
GENERAL = "C0GENERAL"
VERIFICATION = "loopback-verification"
_LIVE_ENTITY = re.compile(r"<(?:[@#!][^<>\s][^<>]*|https?://[^<>]+|mailto:[^<>]+)>")


@dataclass
class Human:
    """Somebody in the workspace."""

    id: str
    name: str
    zone: str
    locale: str
    deleted: bool = False
    home: Raw | None = None
    modals: list[Raw] = field(default_factory=list)
    elsewhere: list[Raw] = field(default_factory=list)  # ephemerals outside her DM


@dataclass
class Call:
    """One call of the Web API; status 0 when the connection was cut, error empty when it was done."""

    method: str
    payload: Raw = field(repr=False)
    status: int
    error: str
    when: float


class Workspace:
    """One team, one app in it."""

    def __init__(self, seed: int) -> None:
        self.dice = random.Random(seed)
        self.bell = Bell()
        self.ahead_s = 0.0  # days passed, by the wish of a test
        self.humans: dict[str, Human] = {}
        self.dms: dict[str, str] = {}  # channel → the human in it
        self._channel_of: dict[str, str] = {}
        self.channels: dict[str, list[Raw]] = {GENERAL: []}
        self.ephemerals: dict[str, list[Raw]] = {}
        self.gone: dict[str, list[str]] = {}  # channel → ids of what was deleted
        self.values: dict[tuple[str, str], Raw] = {}  # (surface, human) → state.values
        self.violations: list[str] = []
        self.calls: list[Call] = []
        self._numbers = itertools.count(1)
        self._last_us = 0

    def now(self) -> float:
        return time.time() + self.ahead_s

    def ts(self) -> str:
        """Slack's id of a message: the second, and a number that never comes twice."""
        self._last_us = max(self._last_us + 1, int(self.now() * 1_000_000))
        return f"{self._last_us // 1_000_000}.{self._last_us % 1_000_000:06}"

    def new_id(self, letter: str) -> str:
        return f"{letter}{next(self._numbers):04}{self.dice.randrange(16**6):06X}"

    def secret(self) -> str:
        return f"{self.dice.getrandbits(96):024x}"

    def join(self, name: str, zone: str, locale: str) -> Human:
        human = Human(self.new_id("U0"), name, zone, locale)
        self.humans[human.id] = human
        channel = self.new_id("D0")
        self.dms[channel] = human.id
        self._channel_of[human.id] = channel
        self.channels[channel] = []
        self.ephemerals[channel] = []
        return human

    def dm(self, human: str) -> str:
        return self._channel_of[human]

    def name_of(self, id: str) -> str:
        if id == BOT_USER:
            return BOT_NAME
        return self.humans[id].name if id in self.humans else id.lstrip("!")

    def keep(self, channel: str, message: Raw) -> Raw:
        self.channels[channel].append(message)
        self.bell.ring()
        return message

    def find(self, channel: str, ts: str) -> Raw | None:
        return next((each for each in self.channels.get(channel, []) if each["ts"] == ts), None)

    def whisper(self, channel: str, human: str, message: Raw) -> None:
        """An ephemeral message: in no history, and nobody else sees it."""
        if self.dms.get(channel) == human:
            self.ephemerals[channel].append(message)
        else:
            self.humans[human].elsewhere.append(message)
        self.bell.ring()

    def chat(self, human: str) -> list[Message]:
        """The DM as she sees it now."""
        return [shown(raw, self.name_of, ephemeral=ephemeral) for raw, ephemeral in self.in_dm(human)]

    def in_dm(self, human: str) -> list[tuple[Raw, bool]]:
        """As kept, with whether only she sees it; the oldest first."""
        channel = self.dm(human)
        kept = [(each, False) for each in self.channels[channel]]
        whispered = [(each, True) for each in self.ephemerals[channel]]
        return sorted(kept + whispered, key=lambda each: str(each[0]["ts"])) if whispered else kept

    def by_the_bot(self, text: str, told: Raw) -> Raw:
        """A message of the app; blocks get the ids that Slack gives to those without."""
        message: Raw = {
            "type": "message",
            "user": BOT_USER,
            "bot_id": BOT,
            "app_id": APP,
            "team": TEAM,
            "text": as_kept(text),
            "ts": self.ts(),
            "bot_profile": {"id": BOT, "app_id": APP, "name": BOT_NAME, "team_id": TEAM, "deleted": False},
        }
        for name in ("thread_ts", "metadata", "parse"):
            if told.get(name):
                message[name] = told[name]
        if told.get("blocks"):
            message["blocks"] = self.with_ids(told["blocks"])
        return message

    def with_ids(self, blocks: list[Raw]) -> list[Raw]:
        blocks = copy.deepcopy(blocks)
        for block in blocks:
            block.setdefault("block_id", self.secret()[:5])
            for element in elements_of(block):
                element.setdefault("action_id", self.secret()[:5])
        return blocks

    def view(self, told: Raw) -> Raw:
        """As Slack keeps it and hands it back."""
        empty = {"private_metadata": "", "callback_id": "", "external_id": "", "clear_on_close": False}
        rest = {"notify_on_close": False, "submit_disabled": False, "state": {"values": {}}}
        return {
            **empty,
            **rest,
            **copy.deepcopy(told),
            "id": self.new_id("V0"),
            "team_id": TEAM,
            "app_id": APP,
            "bot_id": BOT,
            "app_installed_team_id": TEAM,
            "blocks": self.with_ids(told["blocks"]),
            "hash": f"{int(self.now())}.{self.secret()[:8]}",
        }

    def profile(self, human: Human, with_locale: bool) -> Raw:
        """What `users.info` tells."""
        offset = datetime.now(ZoneInfo(human.zone)).utcoffset()
        handle = human.name.lower().replace(" ", ".")
        told: Raw = {
            "id": human.id,
            "team_id": TEAM,
            "name": handle,
            "deleted": human.deleted,
            "real_name": human.name,
            "tz": human.zone,
            "tz_label": human.zone,
            "tz_offset": int(offset.total_seconds()) if offset is not None else 0,
            "profile": {"real_name": human.name, "display_name": human.name, "first_name": human.name.split()[0]},
            "is_bot": False,
            "is_app_user": False,
            "is_admin": False,
            "is_restricted": False,
            "updated": int(self.now()),
        }
        return {**told, "locale": human.locale} if with_locale else told


def as_kept(text: str) -> str:
    """Slack keeps & < > as entities unless they make one of its own."""
    parts = re.split(f"({_LIVE_ENTITY.pattern})", text)
    return "".join(part if _LIVE_ENTITY.fullmatch(part) else _plain(part) for part in parts)


def _plain(text: str) -> str:
    return re.sub(r"&(?!(?:amp|lt|gt);)", "&amp;", text).replace("<", "&lt;").replace(">", "&gt;")
