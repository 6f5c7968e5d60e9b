"""The way to Discord's REST: one try a call, with a time-out of our own and a pace. What fails, fails in our words.

Not the library's own way: that one waits out a 429 and tries a 500 again inside one send, for longer than a prompt's
lease, and a send that is cancelled while it waits for the whole bot's limit stops all others for good.
"""

from __future__ import annotations

import asyncio
import json
from datetime import timedelta
from typing import Any, Final

import aiohttp

from bot.errors import TryLater
from bot.prompts import File

TIMEOUT: Final = aiohttp.ClientTimeout(total=8, connect=4)
A_SECOND: Final = 40  # calls, of the fifty that a token may make
PATIENCE_S: Final = 6.0  # for our turn; a longer wait is the outbox's
BANNED: Final = timedelta(minutes=10)  # by the network in front: too many calls that were refused
REFUSED_TOKEN: Final = timedelta(minutes=10)
USER_AGENT: Final = "DiscordBot (https://rebound.example.org, 0.1.0)"  # Discord wants this form


class Refused(Exception):
    """Discord said no, and will again. `code`: its own number for why; 0 where it gave none."""

    def __init__(self, status: int, code: int) -> None:
        super().__init__(status, code)
        self.status, self.code = status, code


class Rest:
    """One token's calls."""

    def __init__(self, base: str, token: str) -> None:
        self._base, self._token = base, token
        self._session: aiohttp.ClientSession | None = None
        self._next = self._shut = 0.0  # when the next call may go, and until when none may
        self._full: dict[str, float] = {}  # lane → when it is empty again

    async def ask(self, method: str, path: str, body: Any = None, *, lane: str = "", file: File | None = None) -> Any:
        """
        Args:
            lane: calls that share a limit of their own, such as all to one channel.
            file: what the first attachment of the body is the name of.
        Returns:
            The answer; None if it has no content.
        Raises:
            TryLater: busy, broken or out of reach.
            Refused: it will not work like this.
        """
        await self._turn(lane)
        return await self._asked(method, path, body, lane, {"Authorization": f"Bot {self._token}"}, file)

    async def answer(self, method: str, path: str, body: Any = None) -> Any:
        """A call about an interaction: its address is the secret, it has no pace to keep. Raises as `ask`."""
        return await self._asked(method, path, body, "", {})

    async def close(self) -> None:
        if self._session is not None:
            await self._session.close()
            self._session = None

    async def _asked(
        self, method: str, path: str, body: Any, lane: str, headers: dict[str, str], file: File | None = None
    ) -> Any:
        if self._session is None:
            self._session = aiohttp.ClientSession(timeout=TIMEOUT, headers={"User-Agent": USER_AGENT})
        try:
            async with self._session.request(
                method, f"{self._base}{path}", **sent(body, file), headers=headers, allow_redirects=False
            ) as response:
                self._note(lane, response.headers)
                return self._told(response.status, response.headers, await response.read())
        except (aiohttp.ClientError, OSError, TimeoutError):
            raise TryLater from None  # its text may hold an address with a token in it

    def _told(self, status: int, headers: Any, content: bytes) -> Any:
        answer = parsed(content)
        if status < 300:
            return answer
        if status == 429:
            raise TryLater(self._wait(answer, headers))
        if status >= 500:
            raise TryLater
        raise Refused(status, int(answer.get("code") or 0) if isinstance(answer, dict) else 0)

    def _wait(self, answer: Any, headers: Any) -> timedelta:
        if not isinstance(answer, dict):
            return BANNED
        wait = timedelta(seconds=seconds(answer.get("retry_after") or headers.get("Retry-After") or 1))
        if answer.get("global"):
            self._shut = self._now() + wait.total_seconds()
        return wait

    async def _turn(self, lane: str) -> None:
        """Waits for the pace of the token and for the lane; what is worth a longer wait comes again later."""
        now = self._now()
        at = max(now, self._next, self._shut, self._full.get(lane, 0.0))
        if at - now > PATIENCE_S:
            raise TryLater(timedelta(seconds=at - now))
        self._next = max(now, self._next) + 1 / A_SECOND
        if at > now:
            await asyncio.sleep(at - now)

    def _note(self, lane: str, headers: Any) -> None:
        if lane and headers.get("X-RateLimit-Remaining") == "0":
            now = self._now()
            self._full = {key: until for key, until in self._full.items() if until > now}
            self._full[lane] = now + seconds(headers.get("X-RateLimit-Reset-After") or 0)

    def _now(self) -> float:
        return asyncio.get_running_loop().time()


def sent(body: Any, file: File | None) -> dict[str, Any]:
    """As aiohttp takes it. A file makes a form of it, with the body as its first part."""
    if file is None:
        return {"json": body}
    form = aiohttp.FormData()
    form.add_field("payload_json", json.dumps(body))
    form.add_field("files[0]", file.content, filename=file.name, content_type=file.media)
    return {"data": form}


def parsed(content: bytes) -> Any:
    """None for what is no JSON: a page of the network in front, or nothing at all."""
    try:
        return json.loads(content)
    except ValueError:
        return None


def seconds(told: Any) -> float:
    try:
        return max(0.0, float(told))
    except (TypeError, ValueError):
        return 1.0
