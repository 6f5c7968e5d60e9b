"""Answers to what a person did: the first within three seconds and once, the others within a quarter of an hour."""

from __future__ import annotations

import time
from typing import Any

from aiohttp import web

from .components import MODAL
from .errors import (
    ALREADY_ACKNOWLEDGED,
    EXPIRED_TOKEN,
    TOO_MANY_FOLLOW_UPS,
    UNKNOWN_INTERACTION,
    UNKNOWN_MESSAGE,
    UNKNOWN_WEBHOOK,
    Findings,
    Refused,
    invalid,
)
from .limits import EPHEMERAL, LOADING
from .messages import Messages
from .rest import Call, Rest
from .world import COMMAND, SUBMIT, Asked, Line, World, ephemeral

PONG, SAY, THINK, DEFER, UPDATE, SUGGEST, OPEN_MODAL = 1, 4, 5, 6, 7, 8, 9
FIRST_S, TOKEN_S, FOLLOW_UPS = 3.0, 900.0, 5
HOOK = "/webhooks/{application}/{token}"


class Interactions:
    """Callbacks, and the webhook that an interaction is afterwards."""

    def __init__(self, world: World, messages: Messages, rest: Rest) -> None:
        self.world, self.messages, self.rest = world, messages, rest
        self.first_s, self.token_s = FIRST_S, TOKEN_S

    def doors(self) -> list[web.RouteDef]:
        door, one = self.rest.door, HOOK + "/messages/{message}"
        return [
            door("POST", "/interactions/{interaction}/{token}/callback", "interactions.callback", self.callback),
            door("POST", HOOK, "follow_up.create", self.follow_up),
            door("GET", one, "follow_up.get", lambda call: self.theirs(call)[1].raw),
            door("PATCH", one, "follow_up.edit", self.edit),
            door("DELETE", one, "follow_up.delete", self.delete),
        ]

    def callback(self, call: Call) -> dict[str, Any] | None:
        asked = self.world.asked.get(call.parts["token"])
        if asked is None or asked.id != call.parts["interaction"]:
            raise Refused(UNKNOWN_INTERACTION)
        if asked.answer is not None:
            # Whoever never heard that it worked may well try again.
            raise Refused(ALREADY_ACKNOWLEDGED, excused=asked.lost)
        if time.monotonic() - asked.made > self.first_s:
            raise Refused(UNKNOWN_INTERACTION)
        kind, data = call.body.get("type") or 0, call.body.get("data") or {}
        self.rest.unknown(call, sorted(call.body.keys() - {"type", "data"}))
        self._allowed(asked, kind)
        self._do(call, asked, kind, data)
        asked.answer = kind
        self.world.bell.ring()
        return self._told(asked, kind) if call.query.get("with_response") in ("1", "true", "True") else None

    def _allowed(self, asked: Asked, kind: int) -> None:
        """Which answers fit what was done: nothing to update after a command, no modal after a modal."""
        fits = {SAY, THINK}
        fits |= {DEFER, UPDATE} if asked.source else set()
        fits |= {OPEN_MODAL} if asked.type != SUBMIT else set()
        if kind not in fits:
            raise invalid("type", "BASE_TYPE_CHOICES", f"Value must be one of {fits}.")

    def _do(self, call: Call, asked: Asked, kind: int, data: dict[str, Any]) -> None:
        if kind == SAY:
            self.messages.check(call, data, "answer", at="data")
            asked.original = self._put(asked, self.messages.filed(call, data), first=True)
        elif kind == THINK:
            loading = {"flags": (data.get("flags") or 0) & EPHEMERAL | LOADING}
            asked.original = self._put(asked, loading, first=True)
        elif kind == OPEN_MODAL:
            self._open(call, asked, data)
        else:
            asked.original = asked.source
            if kind == UPDATE and asked.source:
                self.messages.check(call, data, "edit", asked.source, at="data")
                self.messages.change(asked.channel, asked.source, self.messages.filed(call, data))

    def _open(self, call: Call, asked: Asked, data: dict[str, Any]) -> None:
        found = Findings()
        MODAL.look(data, ("data",), found)
        self.rest.unknown(call, found.unknown)
        found.refuse()
        asked.user.modal = (asked, data)

    def _put(self, asked: Asked, payload: dict[str, Any], first: bool = False) -> Line:
        kind = (20 if asked.type == COMMAND else 19 if asked.source else 0) if first else 0
        more = {"type": kind, "interaction_metadata": self.world.metadata(asked)}
        to = asked.user if ephemeral(payload.get("flags")) else None
        return self.messages.put(asked.channel, self.world.bot, payload | more, to)

    def _told(self, asked: Asked, kind: int) -> dict[str, Any]:
        about: dict[str, Any] = {"id": asked.id, "type": asked.type}
        if not asked.original:
            return {"interaction": about, "resource": {"type": kind}}
        about |= {"response_message_id": asked.original.raw["id"]}
        about["response_message_loading"] = asked.original.loading
        about["response_message_ephemeral"] = asked.original.to is not None
        shown = {"message": asked.original.raw} if kind in (SAY, THINK, UPDATE) else {}
        return {"interaction": about, "resource": {"type": kind, **shown}}

    def known(self, call: Call) -> Asked:
        """The interaction behind a webhook: answered already, and not too long ago."""
        asked = self.world.asked.get(call.parts["token"])
        if asked is None or call.parts["application"] != self.world.application:
            raise Refused(UNKNOWN_WEBHOOK)
        if time.monotonic() - asked.made > self.token_s:
            raise Refused(EXPIRED_TOKEN)
        if asked.answer is None or asked.answer == OPEN_MODAL:
            raise Refused(UNKNOWN_WEBHOOK)
        return asked

    def theirs(self, call: Call) -> tuple[Asked, Line]:
        """A message of this interaction, by its id or as the first answer."""
        asked, wanted = self.known(call), call.parts["message"]
        line = asked.original
        if wanted != "@original" and not (line and line.raw["id"] == wanted):
            line = next((each for each in asked.channel.lines if self._of(asked, each, wanted)), None)
        if line is None or line.gone:
            raise Refused(UNKNOWN_MESSAGE)
        return asked, line

    def _of(self, asked: Asked, line: Line, wanted: str) -> bool:
        return bool(line.raw["id"] == wanted) and line.raw.get("interaction_metadata", {}).get("id") == asked.id

    def follow_up(self, call: Call) -> dict[str, Any] | None:
        asked = self.known(call)
        self.messages.check(call, call.body, "answer")
        payload = self.messages.filed(call, call.body)
        if asked.answer == THINK and asked.original and asked.original.loading:
            # The first one after "is thinking" takes its place, and is as private as that was.
            raw = self.messages.change(asked.channel, asked.original, payload)
        else:
            asked.follow_ups += 1
            if "0" not in asked.owners and asked.follow_ups > FOLLOW_UPS:
                raise Refused(TOO_MANY_FOLLOW_UPS)
            raw = self._put(asked, payload).raw
        return raw if call.query.get("wait") in ("1", "true", "True") else None

    def edit(self, call: Call) -> dict[str, Any]:
        asked, line = self.theirs(call)
        self.messages.check(call, call.body, "edit", line)
        return self.messages.change(asked.channel, line, self.messages.filed(call, call.body))

    def delete(self, call: Call) -> None:
        asked, line = self.theirs(call)
        self.messages.take(asked.channel, line)
