"""What an operator can have got wrong at Slack, found out before anybody is heard: tokens, scopes, addresses."""

from __future__ import annotations

import re
from typing import Final

from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from adapters.slack.ears import Identity
from adapters.slack.refusals import FAILURES, TOKEN, error_of, mend, status_of
from bot.errors import ConfigurationError, TryLater
from bot.settings import Settings

SCOPES: Final = ("chat:write", "commands", "files:write", "im:history", "im:read", "im:write", "users:read")


async def who_we_are(client: AsyncWebClient) -> Identity:
    """
    Raises:
        ConfigurationError: the token, its scopes or the address are wrong.
        TryLater: Slack is out of reach.
    """
    try:
        answer = await client.auth_test()
    except FAILURES as failure:
        raise refused(failure, "SLACK_BOT_TOKEN") from None
    granted = str(answer.headers.get("x-oauth-scopes") or answer.headers.get("X-OAuth-Scopes") or "")
    missing = sorted({*SCOPES} - {*re.split(r"[\s,]+", granted)}) if granted else []
    if missing:
        raise ConfigurationError(
            f"Slack's app lacks {'a scope' if len(missing) == 1 else 'scopes'}: {', '.join(missing)}.",
            "Take slack-manifest.json into the app's settings, and install the app again.",
        )
    return Identity(
        str(answer["team_id"]), str(answer.get("bot_id") or ""), str(answer["user_id"]), str(answer.get("team") or "")
    )


async def socket_is_allowed(client: AsyncWebClient, token: str) -> None:
    """Raises as `who_we_are`."""
    try:
        await client.apps_connections_open(app_token=token)
    except FAILURES as failure:
        raise refused(failure, "SLACK_APP_TOKEN") from None


def refused(failure: BaseException, setting: str) -> ConfigurationError | TryLater:
    error = error_of(failure)
    if error in TOKEN:
        return mend(error, setting)
    if isinstance(failure, SlackApiError) and not error and status_of(failure) < 500 and status_of(failure) != 429:
        return ConfigurationError("What answers at SLACK_API_URL is not Slack.", "Mend it, or take it out of .env.")
    return TryLater()


async def examined(client: AsyncWebClient, settings: Settings) -> list[tuple[str, str]]:
    """Findings for `rebound doctor`: ok, look or wrong, and a sentence."""
    found: list[tuple[str, str]] = []
    app_token = settings.slack_app_token
    try:
        who = await who_we_are(client)
        found.append(("ok", f"Slack takes SLACK_BOT_TOKEN, with every scope; the workspace is {who.team}"))
        if app_token is not None:
            await socket_is_allowed(client, app_token.get_secret_value())
            found.append(("ok", "Slack takes SLACK_APP_TOKEN: it is heard through Socket Mode"))
        else:
            found.append(("look", by_http(settings)))
    except ConfigurationError as wrong:
        found.append(("wrong", str(wrong)))
    except TryLater:
        found.append(("look", f"Slack does not answer at {settings.slack_api_url} now. Try again."))
    return found


def by_http(settings: Settings) -> str:
    return (
        f"Slack is heard over HTTP at {settings.host}:{settings.port}/slack/events. Whether the address in the app"
        "'s settings leads there cannot be seen from here: Slack writes Verified beside it."
    )
