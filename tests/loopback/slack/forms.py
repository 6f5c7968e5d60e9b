"""Modals from the person's side: waiting for one, filling it in, and what the app's answer does to the stack."""

from __future__ import annotations

import copy
from typing import TYPE_CHECKING, Any

from loopback.message import Message
from loopback.slack import events, surfaces, views
from loopback.slack.refused import Refused
from loopback.slack.shown import shown
from loopback.slack.workspace import Human, Raw

if TYPE_CHECKING:
    from loopback.slack.platform import LoopbackSlack

OPEN_S = 3.0
_ACTIONS = {"errors": {"errors"}, "update": {"view"}, "push": {"view"}, "clear": set()}


def on_top(human: Human) -> str:
    """Changes whenever the modal on top does; empty without one."""
    return f"{human.modals[-1]['id']} {human.modals[-1]['hash']}" if human.modals else ""


async def wait_for(slack: LoopbackSlack, human: Human, before: str) -> Raw:
    """Another one than there was before."""
    try:
        await slack.workspace.bell.until(lambda: on_top(human) not in ("", before), OPEN_S)
    except TimeoutError:
        raise AssertionError(f"no modal opened within {OPEN_S:g} s") from None
    return human.modals[-1]


async def submit(slack: LoopbackSlack, human: Human, view: Raw, fields: dict[str, Any]) -> Message:
    """What is not told keeps what stood there at first."""
    told: Raw = {}
    for field, value in fields.items():
        surfaces.put(told, *surfaces.fill(view, field, value))
    values = surfaces.state_of(view, told)
    empty = surfaces.missing(view, values)
    assert not empty, f"must not be left empty: {empty}"
    seen = shown(copy.deepcopy(view), slack.workspace.name_of)
    payload = events.submitted(human, view, values, slack.keys)
    answer = await slack.delivery.hand("interactive", payload, "a submitted modal")
    if not answer.acked:
        seen.errors = {"": "operation_timeout" if answer.there else "dispatch_failed"}
        return seen
    seen.errors = _follow(slack, human, view, answer.payload)
    return seen


def _follow(slack: LoopbackSlack, human: Human, view: Raw, told: Raw) -> dict[str, str]:
    """`response_action`, or nothing, which closes this modal alone."""
    action = told.get("response_action")
    if action is not None and {*told} - {"response_action"} != _ACTIONS.get(action):
        slack.workspace.violations.append("a submitted modal: the answer has an unknown form")
        return {"": "unknown response_action"}
    if action == "errors":
        return _errors(slack, view, told["errors"])
    try:
        if action == "update":
            views.renew(slack, human, view, views.checked(told, "modal"))
        elif action == "push":
            views.put_on(slack, human, views.checked(told, "modal"))
    except Refused as refused:
        slack.workspace.violations.append(f"a submitted modal: {refused.error} {' '.join(refused.found)}".strip())
        return {"": refused.error}
    if action == "clear":
        human.modals.clear()
    elif action is None and view in human.modals:
        human.modals.remove(view)
    slack.workspace.bell.ring()
    return {}


def _errors(slack: LoopbackSlack, view: Raw, errors: dict[str, str]) -> dict[str, str]:
    asks = {block["block_id"] for block in view["blocks"] if block["type"] == "input"}
    if not errors or {*errors} - asks:
        slack.workspace.violations.append("a submitted modal: errors are keyed by the ids of input blocks")
    return errors
