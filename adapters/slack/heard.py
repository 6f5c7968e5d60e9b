"""What Slack tells, as replies. Pure: a payload in, our words out; anything that is no reply of a person is None."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

from bot import buttons
from bot.addresses import Address
from bot.events import Reply

Raw = Mapping[str, Any]
COMMAND: Final = "/rejected"
FORM: Final = "form."  # how the id of a form's view, and of a button that opens one, begins
REPLY: Final = "reply."
BESIDE: Final = "beside."  # shows something in a view, and is no reply
PICKS, PICKED = "picks", "picked"  # the list one ticks in, and the button under it
# Subtypes that are still a person talking; all others are Slack's own notes, or somebody else's program.
SAID: Final = frozenset([None, "file_share", "thread_broadcast", "me_message"])
_ANGLE = re.compile(r"<([^<>\n]+)>")
_ENTITIES: Final = {"&lt;": "<", "&gt;": ">", "&amp;": "&"}


@dataclass(frozen=True, slots=True)
class Tap:
    """A button, used. One of `reply`, `form` and `beside` (its token) is there, or none: nothing was picked.

    `ts`: the message it stands in, with the address's channel; both empty on the page called Home.
    """

    address: Address
    trigger: str
    label: str
    ts: str
    blocks: tuple[dict[str, Any], ...]
    reply: Reply | None = None
    form: str = ""
    beside: str = ""

    @property
    def at_home(self) -> bool:
        return not self.ts


@dataclass(frozen=True, slots=True)
class Filled:
    """A form, sent in. `channel` and `ts`: the message whose button opened it."""

    reply: Reply
    channel: str
    ts: str


def typed(text: str) -> str:
    """What a person typed, out of what Slack makes of it: entities, links and mentions are text again."""
    return re.sub("&(?:lt|gt|amp);", lambda found: _ENTITIES[found[0]], _ANGLE.sub(_as_typed, text))


def _as_typed(found: re.Match[str]) -> str:
    target, _, label = found[1].partition("|")
    if target[0] == "#":
        return f"#{label or target[1:]}"
    if target[0] == "@":
        return f"@{label}" if label else "@someone"
    if target[0] == "!":
        return label or "@" + target[1:].partition("^")[0]
    return label or target.removeprefix("mailto:")


def source(team: str, channel: str, ts: str) -> str:
    return f"slack:{team}:{channel}:{ts}"


def said(event: Raw, team: str) -> Reply | None:
    """A message, or a message that was edited."""
    if event.get("channel_type") != "im":
        return None
    if event.get("subtype") == "message_changed":
        return _edited(event, team)
    if event.get("subtype") not in SAID or not _by_a_person(event):
        return None
    here = Address("slack", event["user"], team, event["channel"])
    return Reply(here, source(team, event["channel"], event["ts"]), text=typed(event.get("text") or ""))


def _edited(event: Raw, team: str) -> Reply | None:
    now, before = event.get("message") or {}, event.get("previous_message") or {}
    # Slack also calls it a change when it has looked at a link: the words stay the same then.
    if not _by_a_person(now) or now.get("text") == before.get("text") or now.get("subtype") not in SAID:
        return None
    at = str((now.get("edited") or {}).get("ts") or event["ts"])
    here = Address("slack", now["user"], team, event["channel"])
    was = source(team, event["channel"], now["ts"])
    return Reply(here, f"{was}:{at}", text=typed(now.get("text") or ""), corrects=was)


def _by_a_person(message: Raw) -> bool:
    return bool(message.get("user")) and not message.get("bot_id") and message.get("user") != "USLACKBOT"


def opened(event: Raw, team: str) -> Address:
    return Address("slack", event["user"], team, event.get("channel") or "")


def tapped(body: Raw, team: str) -> Tap | None:
    """None for a tick in a list: it counts once it is confirmed."""
    action, message = body["actions"][0], body.get("message") or {}
    id, channel = action.get("action_id", ""), (body.get("channel") or {}).get("id", "")
    if not id.startswith((REPLY, FORM, BESIDE)) and id != PICKED:
        return None
    user, ts = body["user"]["id"], str(message.get("ts") or "")
    here = Address("slack", user, team, channel)
    tokens, labels = [action.get("value") or ""], [_label(action)]
    if id == PICKED:
        options = _picked(body)
        tokens, labels = [each["value"] for each in options], [_label(each) for each in options]
    form = id.removeprefix(FORM).rpartition(".")[0] if id.startswith(FORM) else ""
    beside = tokens[0] if id.startswith(BESIDE) else ""
    reply = None
    if not form and not beside and any(map(buttons.read, tokens)):
        at = f"{source(team, channel, ts)}:{action['action_ts']}:{user}"
        reply = Reply(here, at, choice=buttons.joined(tokens) if id == PICKED else tokens[0])
    blocks = tuple(message.get("blocks") or ())
    return Tap(here, body.get("trigger_id", ""), ", ".join(labels), ts, blocks, reply, form, beside)


def _picked(body: Raw) -> list[dict[str, Any]]:
    values = (body.get("state") or {}).get("values") or {}
    return [option for block in values.values() for option in (block.get(PICKS) or {}).get("selected_options") or []]


def _label(holder: Raw) -> str:
    return typed((holder.get("text") or {}).get("text") or "")


def filled(body: Raw, team: str) -> Filled:
    """What is filled in arrives as it was typed: nothing to undo."""
    view = body["view"]
    values = [(id, held.get("value")) for block in view["state"]["values"].values() for id, held in block.items()]
    born = json.loads(view.get("private_metadata") or "{}")
    here = Address("slack", body["user"]["id"], team, born.get("channel", ""))
    reply = Reply(here, f"slack:{team}:view:{view['id']}", form={id: value or "" for id, value in values})
    return Filled(reply, born.get("channel", ""), born.get("ts", ""))


def commanded(body: Raw, team: str) -> Reply:
    """The channel is where it was typed, which is any: the answer goes to the direct messages all the same."""
    text = typed(body.get("text") or "").strip()
    at = f"slack:{team}:trigger:{body['trigger_id']}"
    return Reply(Address("slack", body["user_id"], team), at, text=f"{COMMAND} {text}".strip())


def asks_for_help(body: Raw) -> bool:
    return (body.get("text") or "").strip().strip("?!.").casefold() == "help"


def letter(body: Raw, team: str) -> Reply | None:
    """A message somebody pointed at, with what was forwarded in it; None when it holds no text."""
    message = body.get("message") or {}
    forwarded = [each.get("text") or "" for each in message.get("attachments") or []]
    text = "\n\n".join(
        part for part in (typed(each).strip() for each in (message.get("text") or "", *forwarded)) if part
    )
    if not text:
        return None
    return Reply(Address("slack", body["user"]["id"], team), f"slack:{team}:trigger:{body['trigger_id']}", text=text)
