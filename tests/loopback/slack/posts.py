"""Slack's signed POSTs to an app with a public address, and what a forger would send."""

from __future__ import annotations

import hashlib
import hmac
import json
import time
from io import BytesIO
from urllib.parse import urlencode

from aiohttp import ClientError, ClientSession, ClientTimeout, TCPConnector

from loopback.slack.answers import Answer
from loopback.slack.workspace import Raw

FORGERIES = ("old", "future", "tampered", "unsigned", "wrong secret", "garbage timestamp", "huge")
_FORM = "application/x-www-form-urlencoded"


class Posts:
    """A way in: `url` is where the app listens."""

    late = "http_timeout"

    def __init__(self, secret: str, url: str) -> None:
        self.secret, self.url = secret, url
        self._session: ClientSession | None = None

    async def open(self) -> None:
        # A connection kept from before a restart would look like a lost event.
        self._session = ClientSession(connector=TCPConnector(force_close=True, limit=0))

    async def close(self) -> None:
        if self._session is not None:
            await self._session.close()

    def signed(self, body: bytes, at: str, secret: str | None = None) -> dict[str, str]:
        base = b"v0:" + at.encode() + b":" + body
        digest = hmac.new((secret or self.secret).encode(), base, hashlib.sha256).hexdigest()
        return {"X-Slack-Request-Timestamp": at, "X-Slack-Signature": f"v0={digest}"}

    async def ask(self, kind: str, payload: Raw, limit_s: float, attempt: int = 0, reason: str = "") -> Answer:
        body, content_type = _body(kind, payload)
        headers = {**self.signed(body, str(int(time.time()))), "Content-Type": content_type}
        if attempt:
            headers |= {"X-Slack-Retry-Num": str(attempt), "X-Slack-Retry-Reason": reason}
        try:
            status, got, told = await self._post(body, headers, limit_s)
        except TimeoutError:
            return Answer(False, reason=self.late)
        except (ClientError, OSError):
            return Answer(False, reason="connection_failed", there=False)
        if status != 200:
            return Answer(False, reason="http_error", final=got.get("X-Slack-No-Retry") == "1")
        return Answer(True, told)

    async def _post(self, body: bytes, headers: dict[str, str], limit_s: float) -> tuple[int, dict[str, str], Raw]:
        assert self._session is not None, "not open"
        headers = {"User-Agent": "Slackbot 1.0 (+https://api.slack.com/robots)", **headers}
        sent = self._session.post(self.url, data=BytesIO(body), headers=headers, timeout=ClientTimeout(total=limit_s))
        async with sent as response:
            text = await response.text()
            as_json = response.content_type == "application/json" and text
            told: Raw = json.loads(text) if as_json else {"text": text} if text else {}
            return response.status, dict(response.headers), told

    async def listening(self) -> bool:
        """Whether anything answers there, whatever it says."""
        assert self._session is not None, "not open"
        try:
            async with self._session.get(self.url, timeout=ClientTimeout(total=1)):
                return True
        except (TimeoutError, ClientError, OSError):
            return False

    async def verify(self) -> bool:
        """The first POST of all: the address has to give the challenge back."""
        told = await self.ask("events_api", {"type": "url_verification", "token": "x", "challenge": "c-1"}, 3)
        return "c-1" in (told.payload.get("challenge", ""), told.payload.get("text", ""))

    async def forged(self, kind: str, event: Raw) -> int:
        """The status that a forgery meets; 0 when the connection was cut on it."""
        body, content_type = _body("events_api", event)
        now = int(time.time())
        at = str({"old": now - 600, "future": now + 600}.get(kind, now))
        if kind == "garbage timestamp":
            at = "yesterday"
        if kind == "huge":
            body = json.dumps({**event, "padding": "x" * 10_000_000}).encode()
        headers = self.signed(body, at, "another-secret" if kind in ("wrong secret", "huge") else None)
        if kind == "unsigned":
            headers = {}
        if kind == "tampered":
            body = body.replace(b'"event_callback"', b'"event_callback" ')
        try:
            status, _, _ = await self._post(body, {**headers, "Content-Type": content_type}, 10)
        except (ClientError, OSError):
            return 0
        return status


def _body(kind: str, payload: Raw) -> tuple[bytes, str]:
    if kind == "events_api":
        return json.dumps(payload).encode(), "application/json"
    if kind == "interactive":
        return urlencode({"payload": json.dumps(payload)}).encode(), _FORM
    return urlencode(payload).encode(), _FORM
