"""Discord's screen: components and back, by `adapters.discord.shown` and `adapters.discord.heard`."""

from __future__ import annotations

import copy
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

import discord
from loopback.discord import limits, pages
from loopback.discord.components import BUTTON, MODAL, SELECT, walk
from loopback.discord.errors import Findings
from loopback.discord.errors import Refused as No
from loopback.discord.forms import filled
from loopback.discord.reading import seen
from loopback.discord.world import COMPONENT, SUBMIT, Asked, Line, User, World
from screens import Refused, Seen, read

from adapters.discord import heard, shown
from bot import views
from bot.events import Reply
from bot.prompts import Prompt


class DiscordScreen:
    """One person. The library makes its own objects of the payloads, as it does of what the gateway tells."""

    def __init__(self) -> None:
        self.world = World(1)
        self.user = User(self.world.new_id(), "Ana")
        self.world.people[self.user.id] = self.user
        self.channel = self.world.direct(self.user)
        self._state: Any = discord.Client(intents=discord.Intents.none(), max_messages=None)._connection
        bot: Any = self.world.bot.raw()
        self._state.user = discord.ClientUser(state=self._state, data=bot)
        self.hers: Line | None = None

    def shows(self, prompt: Prompt) -> Seen:
        texts: list[str] = []
        labels: list[str] = []
        live: list[str] = []
        for body in shown.messages(prompt):
            self._may(body, "message")
            message = seen(self.world.line(self.channel, self.world.bot, body))
            texts.append(message.text)
            labels += message.labels
            live += [*message.live, *([] if prompt.kind == "draft" else message.styled)]  # a draft may stand as code
        return read(texts, labels, live)

    def _may(self, body: dict[str, Any], kind: str, was: dict[str, Any] | None = None) -> None:
        try:
            unknown = limits.of_message(body, kind, [], was).unknown
        except No as no:
            raise Refused(no.short()) from None
        if unknown:
            raise Refused(f"nobody reads {unknown}")

    def says(self, text: str) -> Reply:
        self.hers = self.world.line(self.channel, self.user, {"content": text})
        return self._reply(heard.from_message(self._message(self.hers.raw)))

    def edits(self, text: str) -> Reply:
        assert self.hers is not None
        self.hers.raw |= {"content": text, "edited_timestamp": datetime.now(UTC).isoformat()}
        data: Any = {**self.hers.raw, "channel_type": 1}
        return self._reply(heard.from_edit(discord.RawMessageUpdateEvent(data, self._message(self.hers.raw))))

    def _message(self, raw: dict[str, Any]) -> discord.Message:
        told: Any = copy.deepcopy(raw)
        place: Any = self.channel.raw()
        room = discord.DMChannel(me=self._state.user, state=self._state, data=place)
        return discord.Message(state=self._state, channel=room, data=told)

    def taps(self, labels: list[str]) -> Reply:
        for line in reversed(self.channel.lines):
            for _, each in walk(line.raw["components"]) if line.by_bot else ():
                if each["type"] == BUTTON and [each["label"]] == labels:
                    return self._tapped(line, {"component_type": BUTTON, "custom_id": each["custom_id"]})
                options = {option["label"]: option["value"] for option in each.get("options", [])}
                if each["type"] == SELECT and {*labels} <= options.keys():
                    values = [options[label] for label in labels]
                    told = {"component_type": SELECT, "custom_id": each["custom_id"], "values": values}
                    return self._tapped(line, told)
        raise LookupError(f"nothing shows {labels}")

    def _tapped(self, line: Line, data: dict[str, Any]) -> Reply:
        asked = self.world.ask(COMPONENT, self.user, self.channel, data, source=line)
        interaction = self._interaction(asked)
        self._may(shown.used(line.raw["content"], heard.labels(interaction)), "edit", line.raw)
        if form := heard.opens(heard.picked(interaction)[0]):
            self._opened(form, asked)  # where the file taps it all the same, it is a client that opens none
        return self._reply(heard.from_tap(interaction))

    def _interaction(self, asked: Asked) -> discord.Interaction[Any]:
        data: Any = copy.deepcopy(pages.interaction(self.world, asked))
        return discord.Interaction(data=data, state=self._state)

    def _opened(self, form: str, asked: Asked) -> dict[str, Any]:
        modal, found = shown.form(form, asked.id), Findings()
        MODAL.look(modal, (), found)
        if found.errors or found.unknown:
            raise Refused(f"{form}: {found.errors or found.unknown}")
        return modal

    def fills(self, field: str, text: str) -> Reply:
        line, form = next(self._forms_with(field))
        opening = self.world.ask(COMPONENT, self.user, self.channel, {}, source=line)
        modal = self._opened(form, opening)
        data = {"custom_id": modal["custom_id"], "components": filled(modal, {field: text})}
        asked = self.world.ask(SUBMIT, self.user, self.channel, data, source=line, parent=opening)
        return self._reply(heard.from_form(self._interaction(asked)))

    def _forms_with(self, field: str) -> Iterator[tuple[Line, str]]:
        for line in reversed(self.channel.lines):
            for _, each in walk(line.raw["components"]) if line.by_bot else ():
                form = heard.opens(str(each.get("custom_id", "")))
                if form and any(asked.id == field for asked in views.form(form).fields):
                    yield line, form

    @staticmethod
    def _reply(reply: Reply | None) -> Reply:
        assert reply is not None, "it is not heard"
        return reply
