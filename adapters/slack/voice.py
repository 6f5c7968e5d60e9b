"""Says prompts in Slack: one post a time and channel, at Slack's pace, and not twice where Slack can tell.

No retries here: the outbox has them.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Sequence
from typing import Any, Final

from aiolimiter import AsyncLimiter
from slack_sdk.web.async_client import AsyncWebClient

from adapters.slack import files
from adapters.slack.people import People
from adapters.slack.refusals import FAILURES, delivery, error_of, never_arrived
from adapters.slack.shown import posts
from bot import views
from bot.addresses import Address
from bot.errors import Never
from bot.prompts import File, Prompt

# Slack allows about one message a second in a channel, with short bursts.
BURST, BURST_S = 4, 4.0
REMEMBERED: Final = 2_000
LOOK_BACK: Final = 15
NOT_THERE: Final = frozenset(
    ["message_not_found", "cant_delete_message", "channel_not_found", "file_not_found", "file_deleted"]
)
EVENT: Final = "rebound_prompt"  # of the metadata that carries a prompt's key

Blocks = list[dict[str, Any]]


class Voice:
    """A prompt that became several messages goes on where it stopped."""

    def __init__(self, client: AsyncWebClient, people: People) -> None:
        self._client, self._people = client, people
        self._paces: OrderedDict[str, AsyncLimiter] = OrderedDict()
        self._said: OrderedDict[str, list[str]] = OrderedDict()  # key → messages of it that are there
        self._unsure: OrderedDict[str, None] = OrderedDict()  # parts that may be there although no answer came

    async def send(self, address: Address, prompt: Prompt, key: str) -> str | None:
        channel = address.channel or await self._people.channel_of(address.user)
        try:
            return await self._send(channel, prompt, key)
        except Never as never:
            if never.reason != "gone" or not address.channel:
                raise
        # What was kept of the channel may be older than the channel.
        self._people.moved(address.user)
        fresh = await self._people.channel_of(address.user)
        if fresh == channel:
            raise Never("gone")
        return await self._send(fresh, prompt, key)

    async def _send(self, channel: str, prompt: Prompt, key: str) -> str | None:
        said = self._said.get(key, [])
        parts: list[Blocks | File] = [*posts(prompt), *([prompt.file] if prompt.file else [])]
        for number, part in enumerate(parts):
            if number < len(said):
                continue
            name = f"{key}/{number}" if key else ""
            if isinstance(part, File):
                shown = await files.shared(self._client, channel, part)
                said = [
                    *said,
                    shown or await self._post(channel, posts(Prompt((views.say("view-no-files"),)))[0], name),
                ]
            else:
                said = [*said, await self._post(channel, part, name)]
            if key:
                _remember(self._said, key, said)
        self._said.pop(key, None)
        return f"{channel}:{','.join(said)}" if said else None

    async def unsay(self, references: Sequence[str]) -> None:
        """Takes messages away that `send` gave these references to. Gone already is as good."""
        for reference in references:
            channel, _, said = reference.partition(":")
            for ts in filter(None, said.split(",")):
                try:
                    if files.is_one(ts):
                        await self._client.files_delete(file=ts)
                    else:
                        await self._client.chat_delete(channel=channel, ts=ts)
                except FAILURES as failure:
                    if error_of(failure) not in NOT_THERE:
                        raise delivery(failure) from None

    async def _post(self, channel: str, blocks: Blocks, part: str) -> str:
        try:
            if part in self._unsure and (found := await self._found(channel, part)):
                return found
            async with self._pace(channel):
                answer = await self._client.chat_postMessage(
                    channel=channel,
                    text=views.say("view-notice"),
                    blocks=blocks,
                    unfurl_links=False,
                    unfurl_media=False,
                    metadata={"event_type": EVENT, "event_payload": {"key": part}} if part else None,
                )
        except FAILURES as failure:
            if part and not never_arrived(failure):
                _remember(self._unsure, part, None)
            raise delivery(failure) from None
        self._unsure.pop(part, None)
        return str(answer["ts"])

    async def _found(self, channel: str, part: str) -> str:
        """The message of which no answer came, if it is there."""
        try:
            answer = await self._client.conversations_history(
                channel=channel, limit=LOOK_BACK, include_all_metadata=True
            )
        except FAILURES as failure:
            if error_of(failure) in ("", "ratelimited"):
                raise
            return ""  # we may not look: rather twice than never
        for message in answer.get("messages") or []:
            payload = (message.get("metadata") or {}).get("event_payload") or {}
            if payload.get("key") == part:
                self._unsure.pop(part, None)
                return str(message["ts"])
        return ""

    def _pace(self, channel: str) -> AsyncLimiter:
        pace = self._paces.pop(channel, None) or AsyncLimiter(BURST, BURST_S)
        _remember(self._paces, channel, pace)
        return pace


def _remember(kept: OrderedDict[str, Any], key: str, value: Any) -> None:
    kept[key] = value
    kept.move_to_end(key)
    while len(kept) > REMEMBERED:
        kept.popitem(last=False)
