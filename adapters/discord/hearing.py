"""What Discord tells us of a person, heard; nothing is acknowledged before it is kept, unless it takes too long."""

from __future__ import annotations

import asyncio
import logging
from collections import deque
from collections.abc import Awaitable, Callable, Coroutine
from datetime import datetime
from typing import Any, Final, Protocol
from weakref import WeakValueDictionary

import discord

from adapters.discord import heard, shown
from adapters.discord.answering import OPEN_FORM, THINK, Answer
from adapters.discord.command import NAME
from adapters.discord.rest import Rest
from adapters.discord.sending import Sending
from bot.addresses import Address
from bot.errors import StoreError
from bot.events import Reply
from bot.logs import whereabouts

FILE_BYTES: Final = 100_000  # a long text that Discord made a file of; a letter is far below
SAID_WITHIN_S: Final = 20.0
ANSWERED: Final = 1000  # interactions that are remembered

_log = logging.getLogger(__name__)


class Service(Protocol):
    """What Discord needs of the rest."""

    async def hear(self, reply: Reply) -> asyncio.Task[None]:
        """Returns once the reply is kept; the task is done once what it had to say at once is delivered."""

    async def reached_since(self, platform: str, since: datetime) -> list[tuple[Address, datetime]]:
        """Where somebody was heard since then, and when; the latest first."""

    async def beside(self, address: Address, token: str) -> list[str] | None: ...

    async def is_quiet(self, address: Address) -> bool: ...

    def now(self) -> datetime: ...


class Hearing:
    """One run's. `before`: waits for what this person said while nobody listened."""

    def __init__(
        self, service: Service, rest: Rest, sending: Sending, before: Callable[[Address, str], Awaitable[None]]
    ) -> None:
        self._service, self._rest, self._sending, self._before = service, rest, sending, before
        self._in_hand: set[asyncio.Task[Any]] = set()
        self._answered: deque[int] = deque(maxlen=ANSWERED)
        self._lines: WeakValueDictionary[str, asyncio.Lock] = WeakValueDictionary()
        self._deaf = False

    async def take(self, doing: Coroutine[Any, Any, None]) -> None:
        """One event, unless we stop; its failure is ours alone."""
        task = asyncio.current_task()
        if self._deaf or task is None:
            doing.close()
            return
        self._in_hand.add(task)
        try:
            await doing
        except Exception as failure:
            _log.error("an event was not heard: %s at %s", type(failure).__name__, whereabouts(failure))
        finally:
            self._in_hand.discard(task)

    async def stop(self, within_s: float) -> None:
        """Hears nothing more, and lets what is in hand come to its end."""
        self._deaf = True
        if self._in_hand:
            await asyncio.wait(self._in_hand, timeout=within_s)

    async def message(self, message: discord.Message) -> None:
        await self._kept(heard.from_message(message), message)

    async def edit(self, event: discord.RawMessageUpdateEvent) -> None:
        await self._kept(heard.from_edit(event))

    async def interaction(self, interaction: discord.Interaction[Any]) -> None:
        if self._again(interaction.id):
            return
        answer = Answer(self._rest, interaction)
        try:
            match interaction.type:
                case discord.InteractionType.application_command:
                    await self._command(interaction, answer)
                case discord.InteractionType.component:
                    await self._tap(interaction, answer)
                case discord.InteractionType.modal_submit:
                    await self._form(interaction, answer)
        except Exception:
            await answer.beside("view-broken")
            raise

    def _again(self, interaction: int) -> bool:
        """Two sessions of ours may overlap, and both be told; an answer is taken once."""
        known = interaction in self._answered
        self._answered.append(interaction)
        return known

    async def _kept(self, reply: Reply | None, message: discord.Message | None = None) -> None:
        """A reply that nobody waits to see acknowledged."""
        if reply is not None:
            try:
                await self._hear(reply, message)
            except StoreError as down:  # they were told so, and asked to send it again
                _log.warning("a reply is not kept: %s", down)

    async def _hear(self, reply: Reply, message: discord.Message | None = None) -> asyncio.Task[None]:
        """In the order in which Discord told it, also where a file or what was missed has to be fetched first."""
        self._sending.remember(reply.address)
        async with self._lines.setdefault(reply.address.user, asyncio.Lock()):
            await self._before(reply.address, reply.source)
            if message is not None and message.attachments:
                reply = await whole(message) or reply
            return await self._service.hear(reply)

    async def _command(self, interaction: discord.Interaction[Any], answer: Answer) -> None:
        await answer.first(THINK, {"flags": shown.ONLY_THEM})
        if heard.told(interaction, "name") != NAME:
            await answer.edit(shown.aside("view-broken"))
        elif heard.argument(interaction).strip(" /?!.").casefold() == "help":
            await answer.edit(shown.aside("view-help"))
        else:
            await answer.edit(shown.aside(await self._elsewhere(heard.from_command(interaction))))

    async def _elsewhere(self, reply: Reply) -> str:
        """Heard where a command may stand, answered where we are alone; which words say so."""
        try:
            said = await self._hear(reply)
        except StoreError as down:
            _log.warning("a command is not kept: %s", down)
            return "view-broken"
        await asyncio.wait({said}, timeout=SAID_WITHIN_S)
        return "view-closed" if self._sending.is_shut(reply.address.user) else "view-elsewhere"

    async def _tap(self, interaction: discord.Interaction[Any], answer: Answer) -> None:
        if beside := heard.beside(heard.picked(interaction)[0]):
            rows = await self._service.beside(heard.actor(interaction), beside)
            await answer.shows(shown.beside(rows))
            return
        form = heard.opens(heard.picked(interaction)[0])
        if form and (modal := form_of(form, interaction)):
            await answer.first(OPEN_FORM, modal)
            return
        await self._acknowledged(heard.from_tap(interaction), answer, interaction, heard.labels(interaction))

    async def _form(self, interaction: discord.Interaction[Any], answer: Answer) -> None:
        await self._acknowledged(heard.from_form(interaction), answer, interaction, [])

    async def _acknowledged(
        self, reply: Reply | None, answer: Answer, interaction: discord.Interaction[Any], labels: list[str]
    ) -> None:
        if reply is None:
            await answer.beside("view-broken")
            return
        deferring = asyncio.create_task(answer.defer_in_time())
        try:
            await self._hear(reply)
            labels = [] if await self._service.is_quiet(reply.address) else labels
        except StoreError as down:
            _log.warning("a tap is not kept: %s", down)
            await answer.beside("view-broken")
            return
        finally:
            deferring.cancel()
        if interaction.message is None:
            await answer.beside("view-answered")
        else:
            await answer.update(shown.used(interaction.message.content, labels))


def form_of(form: str, interaction: discord.Interaction[Any]) -> dict[str, Any] | None:
    """None for one that is no more: the tap is then heard as any other."""
    try:
        return shown.form(form, str(interaction.id))
    except KeyError:
        return None


async def whole(message: discord.Message) -> Reply | None:
    """What a person said, with the words that came as a file."""
    reply = heard.from_message(message)
    return heard.from_message(message, await attached(message)) if reply and message.attachments else reply


async def attached(message: discord.Message) -> str:
    """Discord makes a file of a text above its limit; anything else that is sent along is not looked at."""
    for each in message.attachments:
        if (each.content_type or "").startswith("text/plain") and each.size <= FILE_BYTES:
            try:
                return (await each.read()).decode("utf-8", "replace")
            except (discord.DiscordException, OSError, TimeoutError):
                return ""
    return ""
