"""A person with Discord open: says, taps, picks, fills in, and reads what is there."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from contextlib import suppress
from typing import TYPE_CHECKING, Any

from loopback.message import Message

from .commands import STRING, offered
from .components import BUTTON, LINK, SELECT, walk
from .forms import filled, shown
from .interactions import OPEN_MODAL
from .reading import seen
from .world import COMMAND, COMPONENT, CONTEXTS, SUBMIT, Asked, Channel, Line

if TYPE_CHECKING:
    from .platform import LoopbackDiscord

READ_S, MODAL_S = 10.0, 3.0
LONGEST = 4000  # what somebody who pays may send


class Person:
    """Her verbs are those of every loopback platform."""

    def __init__(self, platform: LoopbackDiscord, user: Any, zone: str) -> None:
        self.platform, self.user, self.zone = platform, user, zone
        self.id, self.name = user.id, user.name
        self._done: list[tuple[Asked, str]] = []
        self._read: set[str] = set()

    @property
    def dms_open(self) -> bool:
        return bool(self.user.dms_open)

    @dms_open.setter
    def dms_open(self, value: bool) -> None:
        self.user.dms_open = value

    # -- what she does -----------------------------------------------------------------------------------------------

    async def says(self, text: str) -> str:
        """A direct message to the bot; its id."""
        if not len(text.strip()) > 0 and len(text) <= LONGEST:
            raise ValueError("Discord sends no empty message, and none above 4000 characters")
        channel = self.platform.world.direct(self.user)
        channel.started = True
        line = self.platform.messages.put(channel, self.user, {"content": text})
        await asyncio.sleep(0)
        return str(line.raw["id"])

    async def edits(self, message: str, text: str) -> None:
        channel, line = self._own(message)
        self.platform.messages.change(channel, line, {"content": text})
        await asyncio.sleep(0)

    async def deletes(self, message: str) -> None:
        self.platform.messages.take(*self._own(message))
        await asyncio.sleep(0)

    def _own(self, message: str) -> tuple[Channel, Line]:
        channel = self.platform.world.direct(self.user)
        line = self.platform.world.find(channel, message)
        if line is None or line.by_bot:
            raise LookupError(f"no message of hers: {message}")
        return channel, line

    async def taps(self, label: str, *, on: str | None = None) -> str:
        """The newest button of this label, or that of the message `on`; the id of the interaction."""
        return await self._did(self._tap(label, on), label)

    async def picks(self, *labels: str, confirm: str | None = None) -> str:
        """These options of the newest select that has them all; closing it sends them, `confirm` is tapped after."""
        for line in self._newest_first():
            for _, each in walk(line.raw["components"]):
                if each["type"] == SELECT and not each.get("disabled"):
                    values = {option["label"]: option["value"] for option in each["options"]}
                    if set(labels) <= values.keys():
                        done = await self._picked(line, each, [values[label] for label in labels])
                        return await self.taps(confirm) if confirm else done
        raise LookupError(f"no select offers {list(labels)}; there is {self._there()}")

    async def _picked(self, line: Line, select: dict[str, Any], values: list[str]) -> str:
        least, most = select.get("min_values", 1), select.get("max_values") or 1
        if not least <= len(values) <= most:
            raise LookupError(f"this select takes {least} to {most} options, not {len(values)}")
        data = {"component_type": SELECT, "custom_id": select["custom_id"], "values": values}
        return await self._did(self._asks(line, data), "a choice")

    async def commands(
        self, name: str, text: str = "", *, where: str = "dm", dm: bool | None = None, limit_s: float = READ_S
    ) -> str:
        """A slash command in her "dm" with the bot, in the "guild" or in a "private" group; what it answers.

        Args:
            dm: instead of `where`, as on other platforms: there, or where others are.
        """
        asked = self._command(name, text, where if dm is None else "dm" if dm else "guild")
        await self._did(asked, name)
        line = await self._first_answer(asked, limit_s)
        if line is None:
            return ""
        self._read.add(line.raw["id"])
        return seen(line).text

    async def fills(self, label: str | None, /, **fields: Any) -> Message:
        """Taps (or, after a slash, commands; None: it is open), fills the modal in by ids, sends it; as it was."""
        if label is not None:
            self.user.modal = None
            await self._did(self._command(label, "", "dm") if label.startswith("/") else self._tap(label), label)
        modal = await self.opened()
        await self.submits(**fields)
        return modal

    async def opened(self, limit_s: float = MODAL_S) -> Message:
        """The modal that opens within three seconds."""
        await self._wait(lambda: self.user.modal, limit_s, "no modal opened")
        return shown(self.user.modal[1])

    async def submits(self, **fields: Any) -> str:
        """Sends the open modal in; what is not named keeps what stood there."""
        if self.user.modal is None:
            raise LookupError("no modal is open")
        parent, modal = self.user.modal
        components = filled(modal, fields)
        self.user.modal = None
        data = {"custom_id": modal["custom_id"], "components": components}
        world = self.platform.world
        asked = world.ask(SUBMIT, self.user, parent.channel, data, source=parent.source, parent=parent)
        return await self._did(asked, "a form")

    async def dismisses(self) -> None:
        """Closes the modal; Discord tells nobody."""
        self.user.modal = None

    # -- what she sees -----------------------------------------------------------------------------------------------

    @property
    def chat(self) -> list[Message]:
        """Her direct messages with the bot, as they are now."""
        channel = self.platform.world.direct(self.user)
        return [seen(each) for each in self.user.sight if not each.gone and each.raw["channel_id"] == channel.id]

    @property
    def elsewhere(self) -> list[Message]:
        """What she was shown outside of them, where she gave a command."""
        channel = self.platform.world.direct(self.user)
        return [seen(each) for each in self.user.sight if not each.gone and each.raw["channel_id"] != channel.id]

    @property
    def failed(self) -> list[str]:
        """What Discord told her in red: the application did not answer."""
        late = self.platform.unanswered
        return [what for asked, what in self._done if asked in late or not (asked.delivered or asked.answer)]

    async def reads(self, limit_s: float = READ_S) -> Message:
        """The next message of the bot that she has not read yet."""
        await self._wait(self._unread, limit_s, "nothing more to read")
        line = self._unread()
        assert line
        self._read.add(line.raw["id"])
        return seen(line)

    async def until(self, *words: str, limit_s: float = READ_S) -> Message:
        """Reads on until one message holds all these words."""
        read: list[str] = []
        end = asyncio.get_running_loop().time() + limit_s
        while True:
            left = end - asyncio.get_running_loop().time()
            try:
                message = await self.reads(max(0.0, left))
            except AssertionError:
                raise AssertionError(f"none holds {words}; read: {read}") from None
            read.append(message.text)
            if all(each in message.text for each in words):
                return message

    def _unread(self) -> Line | None:
        unread = (each for each in self.user.sight if each.by_bot and not each.gone)
        return next((each for each in unread if each.raw["id"] not in self._read), None)

    # -- how it is done ----------------------------------------------------------------------------------------------

    def _newest_first(self) -> list[Line]:
        return [each for each in reversed(self.user.sight) if not each.gone and each.by_bot]

    def _tappable(self, label: str, on: str | None) -> tuple[Line, dict[str, Any]]:
        for line in self._newest_first():
            for _, each in walk(line.raw["components"]):
                named = each["type"] == BUTTON and each.get("label") == label and each["style"] != LINK
                if named and not each.get("disabled") and on in (None, line.raw["id"]):
                    return line, each
        raise LookupError(f"no button {label!r}; there is {self._there()}")

    def _tap(self, label: str, on: str | None = None) -> Asked:
        line, button = self._tappable(label, on)
        return self._asks(line, {"component_type": BUTTON, "custom_id": button["custom_id"]})

    def _there(self) -> list[str]:
        return [label for line in self._newest_first() for label in seen(line).labels]

    def _asks(self, line: Line, data: dict[str, Any]) -> Asked:
        channel = self.platform.world.channels[line.raw["channel_id"]]
        return self.platform.world.ask(COMPONENT, self.user, channel, data, source=line)

    def _command(self, name: str, text: str, where: str) -> Asked:
        world, context = self.platform.world, CONTEXTS[where]
        seen_here = [each for each in world.commands if offered(each, context, self.user.installed)]
        command = next((each for each in seen_here if f"/{each['name']}" == name and each["type"] == 1), None)
        if command is None:
            raise LookupError(f"no command {name} here; there is {[each['name'] for each in seen_here]}")
        data = {"id": command["id"], "name": command["name"], "type": 1, "options": given(command, text)}
        channel = {0: lambda: world.hall, 1: lambda: world.direct(self.user), 2: lambda: world.private(self.user)}
        return world.ask(COMMAND, self.user, channel[context](), data, context=context)

    async def _did(self, asked: Asked, what: str) -> str:
        """Comes back when the bot has answered, or Discord has told her that it did not."""
        self._done.append((asked, what))
        self.platform.happen(asked)
        left = self.platform.interactions.first_s if asked.delivered else 0.0
        with suppress(TimeoutError):
            await self.platform.bell.until(lambda: asked.answer is not None, left)
        return asked.id

    async def _first_answer(self, asked: Asked, limit_s: float) -> Line | None:
        """Its first message, once it says something; nothing if a modal opened instead, or nobody answered."""

        def there() -> bool:
            return asked.answer in (None, OPEN_MODAL) or bool(asked.original and not asked.original.loading)

        await self._wait(there, limit_s, "the command was not answered")
        return asked.original

    async def _wait(self, look: Callable[[], Any], limit_s: float, otherwise: str) -> None:
        try:
            await self.platform.bell.until(look, limit_s)
        except TimeoutError:
            said = [each.text for each in self.chat]
            raise AssertionError(f"{otherwise} within {limit_s:.1f} s; the chat: {said}") from None


def given(command: dict[str, Any], text: str) -> list[dict[str, Any]]:
    """Her words in the command's first option that takes words."""
    options = command["options"]
    first = next((each for each in options if each["type"] == STRING), None)
    if text and first is None:
        raise LookupError(f"/{command['name']} takes no words")
    missing = [each["name"] for each in options if each.get("required") and not (text and each is first)]
    if missing:
        raise LookupError(f"/{command['name']} needs {missing}")
    return [{"type": STRING, "name": first["name"], "value": text}] if text and first else []
