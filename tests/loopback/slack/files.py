"""`files.*`: a place is asked for, the content is put there, and then it is shown. Taken away with its message."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from aiohttp import web

from loopback.slack import chat, events
from loopback.slack.refused import Refused
from loopback.slack.workspace import Raw

if TYPE_CHECKING:
    from loopback.slack.platform import LoopbackSlack

ALT, MOST = 2_000, 1_000_000_000  # characters of an alt text, as in a block; bytes


@dataclass
class Stored:
    """`content` None: nothing was put there yet. `shown`: channel and ts of the message that shows it."""

    id: str
    name: str
    length: int
    alt: str
    content: bytes | None = field(default=None, repr=False)
    media: str = ""
    shown: tuple[str, str] | None = None


def asked_for(slack: LoopbackSlack, told: Raw) -> Raw:
    """`files.getUploadURLExternal`."""
    name, length = str(told.get("filename") or ""), str(told.get("length") or "")
    if not name or not length.isdecimal():
        raise Refused("invalid_arguments", ["[ERROR] missing required field"])
    if not 0 < int(length) <= MOST:
        raise Refused("file_upload_size_restricted")
    alt = str(told.get("alt_txt") or "")
    if not alt or len(alt) > ALT:
        slack.workspace.violations.append(f"files.getUploadURLExternal: an alt text of {len(alt)} characters")
    stored = Stored(slack.workspace.new_id("F0"), name, int(length), alt)
    secret = slack.workspace.secret()
    slack.files[secret] = stored
    return {"upload_url": f"{slack.url}/upload/v1/{secret}", "file_id": stored.id}


async def put(slack: LoopbackSlack, request: web.Request) -> web.Response:
    """Raw bytes, to an address that holds good once and needs no token."""
    stored = slack.files.get(request.match_info["secret"])
    if "Authorization" in request.headers:
        slack.workspace.violations.append("upload: a token was sent along")
    content = await request.read()
    if stored is None or stored.content is not None or len(content) != stored.length:
        slack.workspace.violations.append("upload: not what was asked for")
        return web.Response(status=400, text="BAD")
    stored.content, stored.media = content, request.content_type
    return web.Response(text=f"OK - {len(content)}")


def shown(slack: LoopbackSlack, told: Raw) -> Raw:
    """`files.completeUploadExternal`: it stands in the chat; the answer does not say as which message."""
    channel = told.get("channel_id")
    if channel not in slack.workspace.dms:
        raise Refused("channel_not_found")
    done: list[Raw] = []
    for each in _listed(told.get("files")):
        stored = found(slack, str(each.get("id")))
        if stored.content is None or stored.shown:
            raise Refused("file_not_found")
        message = slack.workspace.by_the_bot("", {})
        message |= {"subtype": "file_share", "files": [_as_told(stored)], "upload": True}
        slack.workspace.keep(str(channel), message)
        stored.shown = (str(channel), message["ts"])
        slack.echo(events.own_message(str(channel), message))
        done.append({"id": stored.id, "title": each.get("title", stored.name)})
    return {"files": done}


def taken_away(slack: LoopbackSlack, told: Raw) -> Raw:
    """`files.delete`: the message goes, too, where it shows nothing else."""
    stored = found(slack, str(told.get("file")))
    slack.files = {secret: each for secret, each in slack.files.items() if each is not stored}
    if stored.shown and (message := slack.workspace.find(*stored.shown)):
        chat.take_away(slack, stored.shown[0], message)
    return {}


def found(slack: LoopbackSlack, id: str) -> Stored:
    for each in slack.files.values():
        if each.id == id:
            return each
    raise Refused("file_not_found")


def _listed(told: Any) -> list[Raw]:
    files = json.loads(told) if isinstance(told, str) else told
    if not isinstance(files, list) or not files:
        raise Refused("invalid_arguments", ["[ERROR] missing required field: files"])
    return files


def _as_told(stored: Stored) -> Raw:
    more = {"alt_txt": stored.alt, "mimetype": stored.media, "size": stored.length}
    return {"id": stored.id, "name": stored.name, "title": stored.name, "mode": "hosted", **more}
