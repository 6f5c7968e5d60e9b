"""How Slack says no, as ours: later, never, or something an operator has to mend. Its own text is never passed on."""

from __future__ import annotations

import asyncio
import logging
import re
from datetime import timedelta
from typing import Any, Final

from aiohttp import ClientConnectorError, ClientError
from slack_sdk.errors import SlackApiError

from bot.errors import ConfigurationError, Delivery, Never, TryLater

GONE: Final = frozenset(["user_not_found", "users_not_found", "channel_not_found", "user_disabled", "is_archived"])
CLOSED: Final = frozenset(
    ["cannot_dm_bot", "messages_tab_disabled", "restricted_action", "user_not_visible", "not_in_channel"]
)
OURS: Final = frozenset(
    [
        *("invalid_blocks", "invalid_blocks_format", "msg_blocks_too_long", "msg_too_long", "no_text"),
        *("invalid_arguments", "invalid_metadata_format", "invalid_metadata_schema", "view_too_large"),
    ]
)
TOKEN: Final = frozenset(
    [
        *("invalid_auth", "not_authed", "account_inactive", "token_revoked", "token_expired", "org_login_required"),
        *("not_allowed_token_type", "missing_scope", "no_permission", "access_denied"),
    ]
)
MENDED_BY_HAND: Final = timedelta(minutes=10)
FAILURES: Final = (SlackApiError, ClientError, asyncio.TimeoutError, OSError)  # all that a call may raise
_POINTER = re.compile(r"json-pointer:([\w/]+)")

_log = logging.getLogger(__name__)


def status_of(failure: SlackApiError) -> int:
    return int(getattr(failure.response, "status_code", 0) or getattr(failure.response, "status", 0))


def told(failure: SlackApiError) -> dict[str, Any]:
    """What Slack answered; empty when it was a page of some proxy."""
    data = getattr(failure.response, "data", None)
    return data if isinstance(data, dict) else {}


def error_of(failure: BaseException) -> str:
    """Slack's own name of it; "" when there is none."""
    return str(told(failure).get("error") or "") if isinstance(failure, SlackApiError) else ""


def never_arrived(failure: BaseException) -> bool:
    """Whether Slack surely did nothing. After anything else the message may be there although the answer is not."""
    return isinstance(failure, ClientConnectorError) or (bool(error_of(failure)) and not is_broken(failure))


def is_broken(failure: BaseException) -> bool:
    return isinstance(failure, SlackApiError) and status_of(failure) >= 500


def delivery(failure: BaseException) -> Delivery:
    """What the outbox is told; our mistakes and the operator's are logged here."""
    if not isinstance(failure, SlackApiError):
        return TryLater()
    error = error_of(failure)
    if status_of(failure) == 429 or error in ("ratelimited", "rate_limited"):
        return TryLater(wait_of(failure))
    if error in TOKEN:
        _log.error("%s", mend(error))
        return TryLater(MENDED_BY_HAND)
    if error in GONE:
        return Never("gone")
    if error in CLOSED or error.startswith("restricted_action"):
        return Never("closed")
    if error in OURS:
        _log.error("a mistake of ours: Slack refuses a message (%s at %s)", error, pointers(failure))
        return Never("refused")
    return TryLater()


def wait_of(failure: SlackApiError) -> timedelta | None:
    wait = str(getattr(failure.response, "headers", {}).get("Retry-After", ""))
    return timedelta(seconds=int(wait)) if wait.isdecimal() else None


def pointers(failure: SlackApiError) -> str:
    """Where in the blocks. The rest of what Slack says may quote them."""
    meta = told(failure).get("response_metadata")
    messages = meta.get("messages", []) if isinstance(meta, dict) else []
    return ", ".join(found[1] for each in messages if (found := _POINTER.search(str(each)))) or "?"


def mend(error: str, setting: str = "SLACK_BOT_TOKEN") -> ConfigurationError:
    """The one clear line for a token that Slack does not take."""
    if error == "missing_scope":
        where = "connections:write" if setting == "SLACK_APP_TOKEN" else "the scopes of slack-manifest.json"
        return ConfigurationError(
            f"{setting} lacks a scope.", f"Give it {where} in the app's settings, and install the app again."
        )
    if error == "not_allowed_token_type":
        return ConfigurationError(
            f"{setting} is a token of another kind.",
            "SLACK_BOT_TOKEN begins with xoxb- (OAuth & Permissions), SLACK_APP_TOKEN with xapp- (Basic Information).",
        )
    page = "Basic Information, App-Level Tokens" if setting == "SLACK_APP_TOKEN" else "OAuth & Permissions"
    why = "the app was removed" if error in ("account_inactive", "token_revoked") else error
    return ConfigurationError(
        f"Slack does not take {setting} ({why}).", f"Copy it anew from {page} in the app's settings into .env."
    )
