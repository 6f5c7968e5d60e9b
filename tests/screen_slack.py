"""Slack's screen: blocks and back, by `adapters.slack.shown` and `adapters.slack.heard`."""

from __future__ import annotations

import json
from typing import Any

from loopback.slack import events, surfaces
from loopback.slack.blocks import check_message, check_view
from loopback.slack.keys import Keys
from loopback.slack.shown import shown as drawn
from loopback.slack.workspace import TEAM, Workspace
from screens import Refused, Seen, read

from adapters.slack import heard, shown
from bot import views
from bot.events import Reply
from bot.prompts import Prompt


class SlackScreen:
    """One person in one workspace."""

    def __init__(self) -> None:
        self.workspace = Workspace(1)
        self.keys = Keys(self.workspace, "http://127.0.0.1")
        self.human = self.workspace.join("Ana", "UTC", "en-US")
        self.channel = self.workspace.dm(self.human.id)
        self.hers: dict[str, Any] = {}

    def shows(self, prompt: Prompt) -> Seen:
        texts: list[str] = []
        labels: list[str] = []
        live: list[str] = []
        for blocks in shown.posts(prompt):
            error, found = check_message(blocks)
            if error:
                raise Refused(f"{error}: {found}")
            message = self.workspace.by_the_bot(views.say("view-notice"), {"blocks": blocks})
            self.workspace.keep(self.channel, message)
            seen = drawn(message, self.workspace.name_of)
            texts.append(seen.text)
            labels += seen.labels
            live += [*seen.live, *seen.styled]
        return read(texts, [each for each in labels if each != views.say("view-picked")], live)

    def says(self, text: str) -> Reply:
        self.hers = events.her_message(self.human, text, self.workspace.ts(), self.workspace.secret())
        return self._reply(heard.said(events.message_im(self.channel, self.hers), TEAM))

    def edits(self, text: str) -> Reply:
        before, ts = dict(self.hers), self.workspace.ts()
        self.hers = events.her_message(self.human, text, before["ts"], before["client_msg_id"])
        self.hers["edited"] = {"user": self.human.id, "ts": ts}
        return self._reply(heard.said(events.changed(self.channel, before, self.hers, ts), TEAM))

    def taps(self, labels: list[str]) -> Reply:
        for raw, _ in reversed(self.workspace.in_dm(self.human.id)):
            if len(labels) == 1 and (control := surfaces.button(raw, labels[0])):
                return self._tapped(raw, control, labels[0], {})
            if (control := surfaces.menu(raw, labels)) is not None:
                values: dict[str, Any] = {}
                surfaces.put(values, control, surfaces.chosen_state(control, control.options(labels)))
                return self._tapped(raw, self._confirming(raw), views.say("view-picked"), values)
        raise LookupError(f"nothing shows {labels}")

    @staticmethod
    def _confirming(raw: dict[str, Any]) -> surfaces.Control:
        control = surfaces.button(raw, views.say("view-picked"))
        assert control is not None, "boxes without a button to confirm them"
        return control

    def _tapped(self, raw: dict[str, Any], control: surfaces.Control, label: str, told: dict[str, Any]) -> Reply:
        action = surfaces.tap(control, label, self.workspace.ts())
        body = events.tapped_in_a_message(
            self.human, self.channel, raw, action, surfaces.state_of(raw, told), self.keys, ephemeral=False
        )
        tap = heard.tapped(body, TEAM)
        assert tap is not None, "a tap that is not heard"
        used = shown.used(tap.blocks, tap.label)
        error, found = check_message(used)
        if error:
            raise Refused(f"used: {error}: {found}")
        if tap.form:  # where the file taps it all the same, it is a client that opens none
            self._opened(tap.form)
            return Reply(tap.address, f"slack:{raw['ts']}", choice=control.element["value"])
        return self._reply(tap.reply)

    def _opened(self, form: str) -> dict[str, Any]:
        view = shown.form(form, json.dumps({"channel": self.channel, "ts": ""}))
        error, found = check_view(view)
        if error:
            raise Refused(f"{form}: {error}: {found}")
        return self.workspace.view(view)

    def fills(self, field: str, text: str) -> Reply:
        view = self._opened(self._form_with(field))
        told: dict[str, Any] = {}
        surfaces.put(told, *surfaces.fill(view, field, text))
        values = surfaces.state_of(view, told)
        return heard.filled(events.submitted(self.human, view, values, self.keys), TEAM).reply

    def _form_with(self, field: str) -> str:
        for raw, _ in reversed(self.workspace.in_dm(self.human.id)):
            for control in surfaces.controls(raw):
                id = str(control.element["action_id"])
                form = id.removeprefix(heard.FORM).rpartition(".")[0] if id.startswith(heard.FORM) else ""
                if form and any(each.id == field for each in views.form(form).fields):
                    return form
        raise LookupError(f"no form has a field {field}")

    @staticmethod
    def _reply(reply: Reply | None) -> Reply:
        assert reply is not None, "it is not heard"
        return reply
