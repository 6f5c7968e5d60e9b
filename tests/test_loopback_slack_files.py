"""The loopback Slack's files: three steps in their order, and what is refused on the way."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import Any

import aiohttp
import pytest
from loopback.slack import SCOPES, LoopbackSlack
from loopback.slack.parrot import client
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient


@pytest.fixture
async def slack() -> AsyncIterator[LoopbackSlack]:
    async with LoopbackSlack() as slack:
        yield slack


async def put(address: str, content: bytes, **more: Any) -> int:
    async with aiohttp.ClientSession() as session, session.post(address, data=content, **more) as response:
        return response.status


async def asked(web: AsyncWebClient, length: int = 3, alt: str | None = "a page") -> tuple[str, str]:
    place = await web.files_getUploadURLExternal(filename="a.html", length=length, alt_txt=alt)
    return str(place["upload_url"]), str(place["file_id"])


async def shared(web: AsyncWebClient, id: str, channel: str) -> None:
    await web.files_completeUploadExternal(files=[{"id": id, "title": "a.html"}], channel_id=channel)


async def test_a_file_is_seen_once_it_is_shared_and_goes_with_its_message(slack: LoopbackSlack) -> None:
    """Not before, and the answer does not name the message."""
    ana, web = slack.person("Ana"), client(slack)
    address, id = await asked(web)
    assert await put(address, b"abc") == 200 and not ana.chat
    await shared(web, id, ana.channel)
    [message] = ana.chat
    assert message.raw["files"][0]["id"] == id
    await web.files_delete(file=id)

    assert not ana.chat and not slack.violations
    with pytest.raises(SlackApiError, match="file_not_found"):
        await web.files_delete(file=id)


async def test_what_was_not_put_cannot_be_shared(slack: LoopbackSlack) -> None:
    """Nor what is shared already, nor into a chat that is not there."""
    ana, web = slack.person("Ana"), client(slack)
    address, id = await asked(web)
    with pytest.raises(SlackApiError, match="file_not_found"):
        await shared(web, id, ana.channel)
    await put(address, b"abc")
    with pytest.raises(SlackApiError, match="channel_not_found"):
        await shared(web, id, "D0NOBODY")
    await shared(web, id, ana.channel)

    with pytest.raises(SlackApiError, match="file_not_found"):
        await shared(web, id, ana.channel)


async def test_the_content_is_what_was_announced(slack: LoopbackSlack) -> None:
    """Another length, a second time, and a token where none belongs are mistakes."""
    web = client(slack)
    address, _ = await asked(web)

    assert await put(address, b"too long") == 400
    assert await put(address, b"abc", headers={"Authorization": "Bearer x"}) == 200
    assert await put(address, b"abc") == 400
    assert len(slack.violations) == 3


async def test_a_file_without_words_for_it_is_a_mistake(slack: LoopbackSlack) -> None:
    """Somebody may not see it."""
    await asked(client(slack), alt=None)

    assert slack.violations == ["files.getUploadURLExternal: an alt text of 0 characters"]


async def test_files_take_a_scope_of_their_own() -> None:
    """files:write, for all three."""
    async with LoopbackSlack(scopes=[each for each in SCOPES if each != "files:write"]) as slack:
        with pytest.raises(SlackApiError, match="missing_scope"):
            await asked(client(slack))
