"""What Slack knows of the people: zone, language, name, and where they are written to. Kept in memory, for a day."""

from __future__ import annotations

import asyncio
import logging
from collections import OrderedDict
from dataclasses import dataclass, replace
from typing import Any, Final
from zoneinfo import ZoneInfo

from slack_sdk.web.async_client import AsyncWebClient

from adapters.slack.refusals import FAILURES, delivery, error_of
from bot.events import Reply

A_DAY_S: Final = 24 * 3600.0
NOT_AGAIN_S: Final = 5.0  # after a failure; without a zone they would soon be asked for the time
PATIENCE_S: Final = 1.0  # of a turn: Slack gives three seconds for all of it
MOST: Final = 5_000

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Profile:
    zone: str | None = None
    locale: str | None = None
    name: str = ""


UNKNOWN: Final = Profile()


class People:
    """Asks Slack once, however many wait for the answer."""

    def __init__(self, client: AsyncWebClient) -> None:
        self._client = client
        self._profiles: OrderedDict[str, tuple[float, Profile]] = OrderedDict()
        self._channels: OrderedDict[str, str] = OrderedDict()
        self._asked: dict[str, asyncio.Task[Profile]] = {}

    async def known(self, reply: Reply) -> Reply:
        """The reply, with what Slack knows of who said it. Never fails, and is back within a second."""
        found = await self.about(reply.address.user)
        here = replace(reply.address, zone=found.zone, locale=found.locale)
        return replace(reply, address=here, name=found.name)

    async def about(self, user: str) -> Profile:
        until, found = self._profiles.get(user, (0.0, UNKNOWN))
        if until > asyncio.get_running_loop().time():
            return found
        asked = self._asked.get(user)
        if asked is None:
            asked = self._asked[user] = asyncio.create_task(self._ask(user, found))
            asked.add_done_callback(lambda _: self._asked.pop(user, None))
        await asyncio.wait({asked}, timeout=PATIENCE_S)
        return asked.result() if asked.done() and not asked.cancelled() else found

    async def _ask(self, user: str, before: Profile) -> Profile:
        found, lasts_s = before, NOT_AGAIN_S
        try:
            answer = await self._client.users_info(user=user, include_locale=True)
            found, lasts_s = profile(answer.get("user") or {}), A_DAY_S
        except FAILURES as failure:
            _log.info("a profile is not known: %s %s", type(failure).__name__, error_of(failure))
        self._profiles[user] = (asyncio.get_running_loop().time() + lasts_s, found)
        _bounded(self._profiles)
        return found

    async def channel_of(self, user: str) -> str:
        """Where this person is written to.

        Raises:
            TryLater: Slack does not say now.
            Never: there is no such place.
        """
        if user not in self._channels:
            try:
                answer = await self._client.conversations_open(users=user)
            except FAILURES as failure:
                raise delivery(failure) from None
            self._channels[user] = answer["channel"]["id"]
            _bounded(self._channels)
        return self._channels[user]

    def moved(self, user: str) -> None:
        """What is kept of the channel turned out wrong."""
        self._channels.pop(user, None)

    async def close(self) -> None:
        for task in (left := list(self._asked.values())):
            task.cancel()
        await asyncio.gather(*left, return_exceptions=True)


def profile(user: dict[str, Any]) -> Profile:
    """Out of `users.info`."""
    shown = user.get("profile") or {}
    name = shown.get("real_name") or user.get("real_name") or shown.get("display_name") or ""
    return Profile(zone(user.get("tz")), user.get("locale"), name)


def zone(name: str | None) -> str | None:
    """Only one that can be reckoned with here."""
    try:
        return ZoneInfo(name).key if name else None
    except (KeyError, ValueError, OSError):
        return None


def _bounded(kept: OrderedDict[str, Any]) -> None:
    while len(kept) > MOST:
        kept.popitem(last=False)
