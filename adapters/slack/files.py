"""A file into a chat in Slack: an address is asked for, the content goes there, and then it is shared.

The message that shows it comes a moment later and has a name we are not told; the file has one, by which it is taken
away again, and the message goes with it.
"""

from __future__ import annotations

import json
from typing import Final

from slack_sdk.web.async_client import AsyncWebClient

from adapters.slack.refusals import FAILURES, delivery, error_of
from bot.errors import TryLater
from bot.prompts import File

# What a workspace may have forbidden, or is full of: later will not work.
NOT_TAKEN: Final = frozenset(
    [
        *("file_uploads_disabled", "file_uploads_except_images_disabled", "blocked_file_type", "malware_detected"),
        *("storage_limit_reached", "file_upload_size_restricted"),
    ]
)
ALT: Final = 1_000  # characters; Slack says of no limit here, and of 2,000 elsewhere


async def shared(client: AsyncWebClient, channel: str, file: File) -> str:
    """
    Returns:
        The file's id; "" where this workspace takes no such file.
    Raises:
        TryLater, Never: as `bot.outbox.Messenger` says. What was put there and never shared is seen by nobody.
    """
    try:
        # As a form: the SDK's own methods put everything into the address, and the alt text holds words of theirs.
        asked = {"filename": file.name, "length": len(file.content), "alt_txt": file.alt[:ALT]}
        place = await client.api_call("files.getUploadURLExternal", data=asked)
        await put(client, str(place["upload_url"]), file)
        id = str(place["file_id"])
        shown = json.dumps([{"id": id, "title": file.name}])
        await client.api_call("files.completeUploadExternal", data={"files": shown, "channel_id": channel})
    except FAILURES as failure:
        if error_of(failure) in NOT_TAKEN:
            return ""
        raise delivery(failure) from None
    return id


async def put(client: AsyncWebClient, address: str, file: File) -> None:
    """The content, to an address that is a secret: nothing of it may stand in an error."""
    assert client.session is not None, "opened before anything is sent"
    async with client.session.post(
        address, data=file.content, headers={"Content-Type": file.media}, allow_redirects=False, proxy=client.proxy
    ) as response:
        if response.status != 200:
            raise TryLater


def is_one(reference: str) -> bool:
    """A file's id, where a message's is a moment."""
    return reference.startswith("F")
