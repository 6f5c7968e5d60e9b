"""What Slack tells an app, shaped as the real ones are. Nothing here is sent."""

from __future__ import annotations

import copy
from typing import Any

from loopback.slack.keys import Keys
from loopback.slack.shown import escaped, typed
from loopback.slack.workspace import APP, BOT_USER, DOMAIN, TEAM, VERIFICATION, Human, Raw


def callback(event: Raw, event_id: str, seconds: int) -> Raw:
    """The outside of every event."""
    seen_by = {
        "enterprise_id": None,
        "team_id": TEAM,
        "user_id": BOT_USER,
        "is_bot": True,
        "is_enterprise_install": False,
    }
    return {
        "token": VERIFICATION,
        "team_id": TEAM,
        "context_team_id": TEAM,
        "context_enterprise_id": None,
        "api_app_id": APP,
        "event": event,
        "type": "event_callback",
        "event_id": event_id,
        "event_time": seconds,
        "authorizations": [{**seen_by, "is_bot": True, "is_enterprise_install": False}],
        "is_ext_shared_channel": False,
        "event_context": f"4-{event_id}",
    }


def her_message(human: Human, text: str, ts: str, client_msg_id: str, thread_ts: str = "") -> Raw:
    """As kept: & < > are entities, and the same words as rich text are not."""
    spans = [{"type": "text", "text": text}] if text else []
    paragraph = {"type": "rich_text_section", "elements": spans}
    message: Raw = {
        "type": "message",
        "user": human.id,
        "ts": ts,
        "client_msg_id": client_msg_id,
        "text": typed(text),
        "team": TEAM,
        "blocks": [{"type": "rich_text", "block_id": client_msg_id[:5], "elements": [paragraph]}],
    }
    return {**message, "thread_ts": thread_ts} if thread_ts else message


def message_im(channel: str, message: Raw) -> Raw:
    return {**copy.deepcopy(message), "channel": channel, "event_ts": message["ts"], "channel_type": "im"}


own_message = message_im


def changed(channel: str, before: Raw, message: Raw, ts: str) -> Raw:
    rest = {"hidden": True, "ts": ts, "event_ts": ts, "channel": channel, "channel_type": "im"}
    was, now = copy.deepcopy(before), copy.deepcopy(message)
    return {"type": "message", "subtype": "message_changed", "message": now, "previous_message": was, **rest}


def deleted(channel: str, message: Raw, ts: str) -> Raw:
    rest = {"hidden": True, "ts": ts, "event_ts": ts, "channel": channel, "channel_type": "im"}
    was = copy.deepcopy(message)
    return {"type": "message", "subtype": "message_deleted", "deleted_ts": was["ts"], "previous_message": was, **rest}


def opened(human: Human, channel: str, tab: str, ts: str) -> Raw:
    event: Raw = {"type": "app_home_opened", "user": human.id, "channel": channel, "event_ts": ts, "tab": tab}
    return {**event, "view": human.home} if tab == "home" and human.home else event


def _who(human: Human) -> Raw:
    handle = human.name.lower().replace(" ", ".")
    return {"id": human.id, "username": handle, "name": handle, "team_id": TEAM}


def _interaction(kind: str, human: Human, **more: Any) -> Raw:
    return {
        "type": kind,
        "team": {"id": TEAM, "domain": DOMAIN},
        "enterprise": None,
        "is_enterprise_install": False,
        "user": _who(human),
        "api_app_id": APP,
        "token": VERIFICATION,
        **more,
    }


def tapped_in_a_message(
    human: Human, channel: str, message: Raw, action: Raw, values: Raw, keys: Keys, ephemeral: bool
) -> Raw:
    ts = message["ts"]
    container = {"type": "message", "message_ts": ts, "channel_id": channel, "is_ephemeral": ephemeral}
    return _interaction(
        "block_actions",
        human,
        container=container,
        trigger_id=keys.trigger(human.id),
        channel={"id": channel, "name": "directmessage" if channel.startswith("D") else "general"},
        # An ephemeral message is kept nowhere, so Slack cannot hand it back.
        **({} if ephemeral else {"message": copy.deepcopy(message)}),
        state={"values": copy.deepcopy(values)},
        response_url=keys.hook(channel, human.id, ts, ephemeral),
        actions=[action],
    )


def tapped_in_a_view(human: Human, view: Raw, action: Raw, values: Raw, keys: Keys) -> Raw:
    return _interaction(
        "block_actions",
        human,
        container={"type": "view", "view_id": view["id"]},
        trigger_id=keys.trigger(human.id),
        view={**copy.deepcopy(view), "state": {"values": copy.deepcopy(values)}},
        actions=[action],
    )


def submitted(human: Human, view: Raw, values: Raw, keys: Keys) -> Raw:
    whole = {**copy.deepcopy(view), "state": {"values": copy.deepcopy(values)}}
    return _interaction("view_submission", human, trigger_id=keys.trigger(human.id), view=whole, response_urls=[])


def dismissed(human: Human, view: Raw) -> Raw:
    return _interaction("view_closed", human, view=copy.deepcopy(view), is_cleared=False)


def shortcut(human: Human, callback_id: str, ts: str, keys: Keys, channel: str = "", message: Raw | None = None) -> Raw:
    """On a message, or from the lightning menu when there is none."""
    told = {"callback_id": callback_id, "trigger_id": keys.trigger(human.id), "action_ts": ts}
    if message is None:
        return _interaction("shortcut", human, **told)
    where = {"id": channel, "name": "directmessage"}
    url = keys.hook(channel, human.id)
    more = {"message_ts": message["ts"], "message": copy.deepcopy(message), "channel": where, "response_url": url}
    return _interaction("message_action", human, **told, **more)


def command(human: Human, name: str, text: str, channel: str, keys: Keys) -> Raw:
    return {
        "token": VERIFICATION,
        "team_id": TEAM,
        "team_domain": DOMAIN,
        "channel_id": channel,
        "channel_name": "directmessage" if channel.startswith("D") else "general",
        "user_id": human.id,
        "user_name": _who(human)["name"],
        "command": name,
        "text": escaped(text),
        "api_app_id": APP,
        "is_enterprise_install": "false",
        "response_url": keys.hook(channel, human.id),
        "trigger_id": keys.trigger(human.id),
    }
