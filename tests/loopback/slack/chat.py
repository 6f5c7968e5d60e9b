"""`chat.*` and `conversations.*`: what the app writes into a channel, and what it can read back."""

from __future__ import annotations

import copy
from typing import TYPE_CHECKING, Any

from loopback.slack import events
from loopback.slack.blocks import check_message
from loopback.slack.refused import Refused
from loopback.slack.workspace import BOT, BOT_USER, GENERAL, Raw

if TYPE_CHECKING:
    from loopback.slack.platform import LoopbackSlack

COMFORTABLE, MOST, MOST_IN_AN_UPDATE = 4_000, 40_000, 4_000


def post(slack: LoopbackSlack, told: Raw) -> Raw:
    channel = _channel(slack, told)
    slack.pace.step(channel)
    check(slack, "chat.postMessage", told)
    message = slack.workspace.by_the_bot(told.get("text") or "", told)
    slack.workspace.keep(channel, message)
    slack.echo(events.own_message(channel, message))
    return {"channel": channel, "ts": message["ts"], "message": copy.deepcopy(message)}


def post_ephemeral(slack: LoopbackSlack, told: Raw) -> Raw:
    channel = _channel(slack, told)
    if slack.workspace.dms.get(channel) != told.get("user"):
        raise Refused("user_not_in_channel")
    check(slack, "chat.postEphemeral", told)
    message = slack.workspace.by_the_bot(told.get("text") or "", told)
    slack.workspace.whisper(channel, told["user"], message)
    return {"message_ts": message["ts"]}


def update(slack: LoopbackSlack, told: Raw) -> Raw:
    channel, message = _own(slack, told, "cant_update_message")
    if len(told.get("text") or "") > MOST_IN_AN_UPDATE:
        raise Refused("msg_too_long")
    check(slack, "chat.update", told)
    change(slack, channel, message, told)
    return {"channel": channel, "ts": message["ts"], "text": message["text"], "message": copy.deepcopy(message)}


def change(slack: LoopbackSlack, channel: str, message: Raw, told: Raw) -> None:
    """Blocks that are not told stay if there is no text either; text alone takes their place."""
    before = copy.deepcopy(message)
    fresh = slack.workspace.by_the_bot(told.get("text") or "", told)
    kept: Raw = {name: fresh[name] for name in ("text", "metadata") if told.get(name)}
    message.update(kept, edited={"user": BOT_USER, "ts": slack.workspace.ts()})
    if told.get("blocks") is not None or told.get("text"):
        message["blocks"] = fresh.get("blocks", [])
    slack.workspace.bell.ring()
    slack.echo(events.changed(channel, before, message, slack.workspace.ts()))


def delete(slack: LoopbackSlack, told: Raw) -> Raw:
    channel, message = _own(slack, told, "cant_delete_message")
    take_away(slack, channel, message)
    return {"channel": channel, "ts": message["ts"]}


def take_away(slack: LoopbackSlack, channel: str, message: Raw) -> None:
    slack.workspace.channels[channel].remove(message)
    slack.workspace.gone.setdefault(channel, []).append(message["ts"])
    slack.workspace.bell.ring()
    slack.echo(events.deleted(channel, message, slack.workspace.ts()))


def open_dm(slack: LoopbackSlack, told: Raw) -> Raw:
    users = [each for each in str(told.get("users") or "").split(",") if each]
    if told.get("channel") in slack.workspace.dms:
        return {"channel": {"id": told["channel"]}, "no_op": True, "already_open": True}
    if len(users) > 1:
        raise Refused("missing_scope", needed="mpim:write", provided=",".join(slack.scopes))
    if not users or users[0] not in slack.workspace.humans:
        raise Refused("user_not_found" if users else "users_list_not_supplied")
    if slack.workspace.humans[users[0]].deleted:
        raise Refused("user_disabled")
    channel = {"id": slack.workspace.dm(users[0])}
    more = {"created": 1, "is_im": True, "is_org_shared": False, "user": users[0], "is_user_deleted": False}
    return {"no_op": True, "already_open": True, "channel": {**channel, **more} if told.get("return_im") else channel}


def history(slack: LoopbackSlack, told: Raw) -> Raw:
    """Newest first, as Slack gives it."""
    channel = _channel(slack, told)
    oldest, latest = str(told.get("oldest") or "0"), str(told.get("cursor") or told.get("latest") or "9")
    closed = str(told.get("inclusive") or "").lower() in ("1", "true")
    limit = max(1, min(999, int(told.get("limit") or 100)))

    def between(ts: str) -> bool:
        return (oldest < ts < latest) or (closed and ts in (oldest, latest))

    kept = [copy.deepcopy(each) for each in slack.workspace.channels[channel] if between(each["ts"])]
    kept.reverse()
    page = kept[:limit]
    if not told.get("include_all_metadata"):
        for each in page:
            each.pop("metadata", None)
    more = len(kept) > limit
    cursor = {"response_metadata": {"next_cursor": page[-1]["ts"]}} if more else {}
    return {"messages": page, "has_more": more, "pin_count": 0, **cursor}


def check(slack: LoopbackSlack, name: str, told: Raw) -> None:
    """What any message has to keep to."""
    text, blocks = told.get("text") or "", told.get("blocks")
    if not text.strip() and not blocks and not told.get("attachments"):
        raise Refused("no_text")
    if len(text) > MOST:
        raise Refused("msg_too_long")
    if blocks:
        error, found = check_message(blocks)
        if error:
            raise Refused(error, found)
        if not text.strip():
            slack.workspace.violations.append(f"{name}: no text beside the blocks, for push and screen readers")
    if len(text) > COMFORTABLE:
        slack.workspace.violations.append(f"{name}: text over {COMFORTABLE} characters")
    _metadata(told.get("metadata"))


def _metadata(told: Any) -> None:
    if told is None:
        return
    if not isinstance(told, dict) or set(told) - {"event_type", "event_payload", "entities"}:
        raise Refused("invalid_metadata_format")
    if not isinstance(told.get("event_type"), str) or not isinstance(told.get("event_payload"), dict):
        raise Refused("invalid_metadata_schema")


def _channel(slack: LoopbackSlack, told: Raw) -> str:
    """A DM by its id, or by the person's: Slack takes both."""
    channel = told.get("channel")
    if not channel:
        raise Refused("invalid_arguments", ["[ERROR] missing required field: channel"])
    if channel in slack.workspace.humans:
        channel = slack.workspace.dm(channel)
    if channel == GENERAL:
        raise Refused("not_in_channel")
    if channel not in slack.workspace.dms:
        raise Refused("channel_not_found")
    return str(channel)


def _own(slack: LoopbackSlack, told: Raw, otherwise: str) -> tuple[str, Raw]:
    # A person's id is no channel here: only chat.postMessage takes it.
    channel = told.get("channel")
    if channel not in slack.workspace.dms:
        raise Refused("channel_not_found")
    message = slack.workspace.find(channel, str(told.get("ts")))
    if message is None:
        raise Refused("message_not_found")
    if message.get("bot_id") != BOT:
        raise Refused(otherwise)
    return str(channel), message
