"""Hears Slack. Every listener returns, and Slack is told "received", once what it heard is kept; views come after."""

from __future__ import annotations

import asyncio
import json
import logging
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any, Final, Protocol
from weakref import WeakValueDictionary

from slack_bolt.authorization import AuthorizeResult
from slack_bolt.context.ack.async_ack import AsyncAck
from slack_sdk.web.async_client import AsyncWebClient
from slack_sdk.webhook.async_client import AsyncWebhookClient

from adapters.slack import heard, quiet_library, shown
from adapters.slack.afterwards import Afterwards
from adapters.slack.people import People
from adapters.slack.refusals import FAILURES, error_of
from bot import views
from bot.addresses import Address
from bot.errors import StoreError
from bot.events import Reply
from bot.logs import whereabouts
from bot.prompts import Prompt

# A command has to be answered within three seconds, and is never told again.
A_COMMAND_S: Final = 2.3
OPEN_FORMS: Final = 500

Body = dict[str, Any]

_log = logging.getLogger(__name__)


class Service(Protocol):
    """What Slack needs of the rest."""

    async def hear(self, reply: Reply) -> asyncio.Task[None]:
        """Returns once the reply is kept; raises StoreError when it is not."""

    async def welcome(self, address: Address) -> None: ...

    async def home(self, address: Address) -> list[Prompt]: ...

    async def beside(self, address: Address, token: str) -> list[str] | None: ...

    async def is_quiet(self, address: Address) -> bool: ...


@dataclass(frozen=True, slots=True)
class Identity:
    """Who we are in Slack, as its `auth.test` says."""

    team: str
    bot: str
    user: str
    name: str = ""  # what the workspace is called

    def authorized(self, token: str) -> AuthorizeResult:
        return AuthorizeResult(
            enterprise_id=None, team_id=self.team, bot_id=self.bot, bot_user_id=self.user, bot_token=token
        )


class Ears:
    """The listeners; which event reaches which stands in `wiring`."""

    def __init__(
        self,
        service: Service,
        client: AsyncWebClient,
        people: People,
        afterwards: Afterwards,
        who: Callable[[], Identity],
    ) -> None:
        self._service, self._client, self._people = service, client, people
        self._afterwards, self._who = afterwards, who
        self._lines: WeakValueDictionary[str, asyncio.Lock] = WeakValueDictionary()
        self._forms: OrderedDict[tuple[str, str], heard.Tap] = OrderedDict()  # messages a form was opened from

    async def message(self, event: Body) -> None:
        reply = heard.said(event, self._who().team)
        if reply is not None:
            await self._hear(reply)

    async def home_opened(self, event: Body) -> None:
        address = heard.opened(event, self._who().team)
        if event.get("tab") == "home":
            self._afterwards(self._publish(address))
        else:
            known = await self._people.known(Reply(address, ""))
            await self._service.welcome(known.address)

    async def tap(self, body: Body, ack: AsyncAck) -> None:
        tap = heard.tapped(body, self._who().team)
        if tap is not None and tap.form:
            await self._open(tap)  # before anything else: a trigger lives for three seconds
        elif tap is not None and tap.beside:
            await self._show(tap)
        elif tap is not None and tap.reply is not None:
            await self._hear(tap.reply)
            self._afterwards(self._publish(tap.address) if tap.at_home else self._mark(tap))
        elif tap is not None and tap.address.channel:
            self._afterwards(self._whisper(tap.address, "view-pick"))
        await ack()

    async def form(self, body: Body, ack: AsyncAck) -> None:
        filled = heard.filled(body, self._who().team)
        await self._hear(filled.reply)
        await ack()
        opened = self._forms.pop((filled.channel, filled.ts), None)
        if opened is not None:
            self._afterwards(self._mark(opened))

    async def command(self, body: Body, ack: AsyncAck) -> None:
        if heard.asks_for_help(body):
            await ack(views.say("view-help"))
            return
        hearing = asyncio.ensure_future(self._hear(heard.commanded(body, self._who().team)))
        hearing.add_done_callback(_seen)
        done, _ = await asyncio.wait({hearing}, timeout=A_COMMAND_S)
        kept = bool(done) and hearing.exception() is None
        await ack(views.say("view-elsewhere" if kept else "view-broken"))

    async def letter(self, body: Body, ack: AsyncAck) -> None:
        reply = heard.letter(body, self._who().team)
        if reply is not None:
            await self._hear(reply)
        await ack()
        told = views.say("view-letter-taken" if reply is not None else "view-not-a-letter")
        self._afterwards(self._answer(body.get("response_url") or "", told))

    async def anything_else(self) -> None:
        """Our own messages, what was deleted, what others' programs say: received, and no reply."""

    async def another_tap(self, ack: AsyncAck) -> None:
        """A tick in a list, a form that was closed."""
        await ack()

    async def failed(self, error: Exception) -> None:
        """The status is 500 then, so that Slack tells it again."""
        if not isinstance(error, StoreError):
            _log.error("an event could not be heard: %s at %s", type(error).__name__, whereabouts(error))

    async def _hear(self, reply: Reply) -> asyncio.Task[None]:
        """In the order of their coming, though Slack is asked about the first one first."""
        async with self._lines.setdefault(reply.address.user, asyncio.Lock()):
            known = await self._people.known(reply)
            return await self._service.hear(replace(known, workspace=self._who().name))

    async def _open(self, tap: heard.Tap) -> None:
        born = json.dumps({"channel": tap.address.channel, "ts": tap.ts})
        try:
            await self._client.views_open(trigger_id=tap.trigger, view=shown.form(tap.form, born))
        except (*FAILURES, KeyError) as failure:
            _log.warning("a form did not open: %s %s", type(failure).__name__, error_of(failure))
            if tap.address.channel:
                self._afterwards(self._whisper(tap.address, "view-broken"))
            return
        self._forms[tap.address.channel, tap.ts] = tap
        while len(self._forms) > OPEN_FORMS:
            self._forms.popitem(last=False)

    async def _show(self, tap: heard.Tap) -> None:
        try:
            view = shown.beside(await self._service.beside(tap.address, tap.beside))
            await self._client.views_open(trigger_id=tap.trigger, view=view)
        except (*FAILURES, StoreError) as failure:
            _log.warning("what waits beside the chat did not open: %s", type(failure).__name__)
            if tap.address.channel:
                self._afterwards(self._whisper(tap.address, "view-broken"))

    async def _publish(self, address: Address) -> None:
        try:
            page = await self._service.home(address)
        except StoreError:
            return
        await self._client.views_publish(user_id=address.user, view=shown.home(page))

    async def _mark(self, tap: heard.Tap) -> None:
        label = "" if await self._service.is_quiet(tap.address) else tap.label
        await self._client.chat_update(
            channel=tap.address.channel,
            ts=tap.ts,
            text=views.say("view-notice"),
            blocks=shown.used(tap.blocks, label),
        )

    async def _whisper(self, address: Address, key: str) -> None:
        await self._client.chat_postEphemeral(channel=address.channel, user=address.user, text=views.say(key))

    async def _answer(self, url: str, text: str) -> None:
        session, proxy = self._client.session, self._client.proxy
        hook = AsyncWebhookClient(url, session=session, proxy=proxy, logger=quiet_library.logger(), retry_handlers=[])
        await hook.send(text=text, response_type="ephemeral")


def _seen(hearing: asyncio.Future[Any]) -> None:
    """What went wrong is told already; nobody else may ask."""
    if not hearing.cancelled():
        hearing.exception()
