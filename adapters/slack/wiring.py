"""Which of Slack's events reaches which listener, as one table. The only file that knows how Bolt is put together."""

from __future__ import annotations

import re
from collections.abc import Callable
from logging import Logger

from slack_bolt.app.async_app import AsyncApp
from slack_bolt.authorization import AuthorizeResult
from slack_sdk.web.async_client import AsyncWebClient

from adapters.slack.ears import Ears
from adapters.slack.heard import COMMAND, FORM

LETTER = "letter"  # the callback of the shortcut on a message; slack-manifest.json names it
_ANY = re.compile(".*")


def app(ears: Ears, client: AsyncWebClient, authorize: Callable[[], AuthorizeResult], logger: Logger) -> AsyncApp:
    """
    Args:
        authorize: raises while Slack has not said yet who we are, so that an event meets a 500 and comes again. Bolt's
            own answers 200 when its `auth.test` fails, and the event is gone.
    """

    async def authorized() -> AuthorizeResult:
        return authorize()

    bolt = AsyncApp(
        name="rebound",
        logger=logger,
        client=client,
        authorize=authorized,
        process_before_response=True,  # the acknowledgement is the commit
        request_verification_enabled=False,  # see http_mode: before the body is read at all
        ssl_check_enabled=False,
        attaching_function_token_enabled=False,
        attaching_conversation_kwargs_enabled=False,
    )
    bolt.error(ears.failed)
    bolt.event("message")(ears.message)
    bolt.event("app_home_opened")(ears.home_opened)
    bolt.event(_ANY)(ears.anything_else)
    bolt.command(COMMAND)(ears.command)
    bolt.action(_ANY)(ears.tap)
    bolt.view(re.compile(re.escape(FORM)))(ears.form)
    bolt.view_closed(_ANY)(ears.another_tap)
    bolt.shortcut(LETTER)(ears.letter)
    return bolt
