"""`views.*`: modals on a stack of three, and one home page a person."""

from __future__ import annotations

import copy
from typing import TYPE_CHECKING

from loopback.slack.blocks import check_view
from loopback.slack.refused import Refused
from loopback.slack.workspace import Human, Raw

if TYPE_CHECKING:
    from loopback.slack.platform import LoopbackSlack

STACK = 3


def opened(slack: LoopbackSlack, told: Raw) -> Raw:
    view = checked(told, "modal")
    human = slack.workspace.humans[slack.keys.use(str(told.get("trigger_id")))]
    human.modals.clear()
    return {"view": put_on(slack, human, view)}


def pushed(slack: LoopbackSlack, told: Raw) -> Raw:
    view = checked(told, "modal")
    human = slack.workspace.humans[slack.keys.use(str(told.get("trigger_id")))]
    return {"view": put_on(slack, human, view)}


def put_on(slack: LoopbackSlack, human: Human, told: Raw) -> Raw:
    if len(human.modals) >= STACK:
        raise Refused("push_limit_reached")
    _external(slack, told)
    view = slack.workspace.view(told)
    view["previous_view_id"] = human.modals[-1]["id"] if human.modals else None
    view["root_view_id"] = human.modals[0]["id"] if human.modals else view["id"]
    human.modals.append(view)
    slack.workspace.bell.ring()
    return copy.deepcopy(view)


def updated(slack: LoopbackSlack, told: Raw) -> Raw:
    view = checked(told)
    by = "external_id" if told.get("external_id") else "view_id"
    for human in slack.workspace.humans.values():
        for old in [*human.modals, *filter(None, [human.home])]:
            if told.get(by) and told[by] == old["id" if by == "view_id" else by]:
                return {"view": renew(slack, human, old, view, told.get("hash"))}
    raise Refused("not_found")


def renew(slack: LoopbackSlack, human: Human, old: Raw, told: Raw, hash: str | None = None) -> Raw:
    if told["type"] != old["type"]:
        raise Refused("invalid_arguments", ["[ERROR] the type of a view stays [json-pointer:/view/type]"])
    if hash and hash != old["hash"]:
        raise Refused("hash_conflict")
    fresh = slack.workspace.view(told)
    kept: Raw = {name: old[name] for name in ("id", "previous_view_id", "root_view_id") if name in old}
    old.clear()
    old.update({**fresh, **kept})
    slack.workspace.bell.ring()
    return copy.deepcopy(old)


def published(slack: LoopbackSlack, told: Raw) -> Raw:
    view = checked(told, "home")
    human = slack.workspace.humans.get(str(told.get("user_id")))
    if human is None:
        raise Refused("user_not_found")
    if human.home is not None:
        return {"view": renew(slack, human, human.home, view, told.get("hash"))}
    human.home = slack.workspace.view(view)
    slack.workspace.bell.ring()
    return {"view": copy.deepcopy(human.home)}


def checked(told: Raw, kind: str = "") -> Raw:
    view = told.get("view")
    error, found = check_view(view)
    if error or not isinstance(view, dict):
        raise Refused(error, found)
    if kind and view["type"] != kind:
        raise Refused("invalid_arguments", [f"[ERROR] must be a {kind} [json-pointer:/view/type]"])
    return view


def _external(slack: LoopbackSlack, told: Raw) -> None:
    others = [view.get("external_id") for human in slack.workspace.humans.values() for view in human.modals]
    if told.get("external_id") and told["external_id"] in others:
        raise Refused("duplicate_external_id")
