"""A prompt into somebody's direct messages, in as many messages as it takes, and what Discord's refusals mean."""

from __future__ import annotations

import json
import logging
from collections import OrderedDict
from collections.abc import Sequence
from datetime import timedelta
from hashlib import blake2b
from typing import Any, Final

from adapters.discord import shown
from adapters.discord.rest import REFUSED_TOKEN, Refused, Rest
from bot.addresses import Address
from bot.errors import Never, TryLater
from bot.prompts import File, Prompt

# Discord's codes: https://docs.discord.com/developers/topics/opcodes-and-status-codes
NO_CHANNEL: Final = frozenset([10003, 50001])
NOBODY_THERE: Final = frozenset([10013, 50033])
SHUT: Final = frozenset([50007, 50278, 20009])
GONE: Final = 10008
OPENED_TOO_MANY: Final = 40003
OPEN_LATER: Final = timedelta(minutes=10)
ALL_OF_THEM: Final = ","  # between the ids, where one prompt took several messages
REMEMBERED: Final = 20_000  # channels, of those that were written to last

_log = logging.getLogger(__name__)


class Sending:
    """Remembers whose channel is which: opening one anew is what Discord takes for a bot that calls on strangers."""

    def __init__(self, rest: Rest) -> None:
        self._rest = rest
        self._channels: OrderedDict[str, str] = OrderedDict()
        self._shut: set[str] = set()  # who could not be written to when it was last tried

    def remember(self, address: Address) -> None:
        if address.channel:
            self._channels[address.user] = address.channel
            self._channels.move_to_end(address.user)
            while len(self._channels) > REMEMBERED:
                self._channels.popitem(last=False)

    def is_shut(self, user: str) -> bool:
        return user in self._shut

    async def send(self, address: Address, prompt: Prompt, key: str) -> str | None:
        """The ids of its messages. Raises TryLater or Never, as `bot.outbox.Messenger` says."""
        self._shut.discard(address.user)
        try:
            return await self._sent(address, prompt, key)
        except Refused as no:
            raise self._meaning(no, address) from None

    async def unsay(self, address: Address, references: Sequence[str]) -> None:
        """Takes messages of ours away. Raises as `send`."""
        try:
            channel = await self._channel(address)
            for each in ALL_OF_THEM.join(references).split(ALL_OF_THEM):
                await self._taken_away(f"/channels/{channel}/messages/{each}", f"away {channel}")
        except Refused as no:
            raise self._meaning(no, address) from None

    async def _taken_away(self, path: str, lane: str) -> None:
        try:
            await self._rest.ask("DELETE", path, lane=lane)
        except Refused as no:
            if no.code != GONE:
                raise

    async def _sent(self, address: Address, prompt: Prompt, key: str) -> str | None:
        said: list[str] = []
        channel = await self._channel(address)
        for at, body in enumerate(shown.messages(prompt)):
            body |= {"nonce": nonce(f"{key}/{at}", body), "enforce_nonce": True} if key else {}
            file = prompt.file if "attachments" in body else None
            try:
                said.append(await self._post(channel, body, file))
            except Refused as no:
                if no.code not in NO_CHANNEL:
                    raise
                channel = await self._open(address)  # the one we knew is gone
                said.append(await self._post(channel, body, file))
        return ALL_OF_THEM.join(said) or None

    async def _post(self, channel: str, body: dict[str, Any], file: File | None = None) -> str:
        said = await self._rest.ask("POST", f"/channels/{channel}/messages", body, lane=channel, file=file)
        return str(said["id"])

    async def _channel(self, address: Address) -> str:
        known = self._channels.get(address.user) or address.channel
        return known or await self._open(address)

    async def _open(self, address: Address) -> str:
        self._channels.pop(address.user, None)
        opened = await self._rest.ask("POST", "/users/@me/channels", {"recipient_id": address.user}, lane="open")
        channel = self._channels[address.user] = str(opened["id"])
        return channel

    def _meaning(self, no: Refused, address: Address) -> TryLater | Never:
        if no.code == OPENED_TOO_MANY:
            return TryLater(OPEN_LATER)
        if no.status == 401:
            _log.error("Discord refuses DISCORD_BOT_TOKEN. Set a fresh one from the application's page Bot.")
            return TryLater(REFUSED_TOKEN)
        if no.code in SHUT:
            self._shut.add(address.user)
            return Never("closed")
        if no.code in NOBODY_THERE or no.code in NO_CHANNEL:
            return Never("gone")
        _log.error("Discord does not take a prompt: status %d, code %d", no.status, no.code)
        return Never("refused")


def nonce(key: str, body: dict[str, Any]) -> str:
    """The same for the same message of the same row, within Discord's 25 characters.

    Discord answers a nonce that it knows with the older message and shows nothing: a row's number alone, counted anew
    in a fresh database, would swallow a prompt.
    """
    return blake2b(f"{key} {json.dumps(body, sort_keys=True)}".encode(), digest_size=12).hexdigest()
