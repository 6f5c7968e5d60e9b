"""Somebody in the workspace, who says, taps, picks, fills in and reads, as a person does."""

from __future__ import annotations

import copy
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from loopback.message import Message
from loopback.slack import events, forms, surfaces
from loopback.slack.keys import Hook
from loopback.slack.shown import escaped, shown, typed
from loopback.slack.workspace import GENERAL, Human, Raw

if TYPE_CHECKING:
    from loopback.slack.answers import Answer
    from loopback.slack.platform import LoopbackSlack


class Person:
    """Made by `slack.person("Ana")`."""

    def __init__(self, slack: LoopbackSlack, human: Human) -> None:
        self._slack, self.human = slack, human
        self.id, self.name = human.id, human.name
        self.channel = slack.workspace.dm(human.id)
        self._read: set[str] = set()

    @property
    def address(self) -> str:
        """As `rebound export` and `rebound forget` take it."""
        return f"slack:{self._slack.team}/{self.id}"

    @property
    def chat(self) -> list[Message]:
        return self._slack.workspace.chat(self.id)

    @property
    def elsewhere(self) -> list[Message]:
        """What only she was shown outside the DM, where she gave a command."""
        return [shown(each, self._slack.workspace.name_of, ephemeral=True) for each in self.human.elsewhere]

    async def says(self, text: str, *, thread: str = "", files: tuple[str, ...] = (), forwarded: str = "") -> str:
        """`forwarded`: the text of somebody else's message that is handed on with hers."""
        workspace = self._slack.workspace
        message = events.her_message(self.human, text, workspace.ts(), workspace.secret(), thread)
        if files:
            kept = [{"id": workspace.new_id("F0"), "name": name, "mode": "hosted"} for name in files]
            message |= {"subtype": "file_share", "files": kept, "upload": False}
        if forwarded:
            message["attachments"] = [
                {"id": 1, "is_share": True, "text": typed(forwarded), "fallback": typed(forwarded)}
            ]
        workspace.keep(self.channel, message)
        self._slack.emit_message(events.message_im(self.channel, message))
        return str(message["ts"])

    async def edits(self, source: str, text: str) -> None:
        message = self._own(source)
        before, ts = copy.deepcopy(message), self._slack.workspace.ts()
        fresh = events.her_message(self.human, text, source, message["client_msg_id"], message.get("thread_ts", ""))
        message.update({"text": typed(text), "blocks": fresh["blocks"], "edited": {"user": self.id, "ts": ts}})
        self._slack.workspace.bell.ring()
        self._slack.emit_message(events.changed(self.channel, before, message, ts))

    async def deletes(self, source: str) -> None:
        message = self._own(source)
        self._slack.workspace.channels[self.channel].remove(message)
        self._slack.workspace.bell.ring()
        self._slack.emit_message(events.deleted(self.channel, message, self._slack.workspace.ts()))

    def _own(self, source: str) -> Raw:
        message = self._slack.workspace.find(self.channel, source)
        if message is None or message["user"] != self.id:
            raise LookupError("She has no such message")
        return message

    def _surfaces(self, home: bool = False) -> Iterator[tuple[Raw, str, bool]]:
        """What she can tap on, newest first: the surface, its channel (none for a view), whether only she sees it."""
        if home:
            yield from ((view, "", False) for view in [self.human.home] if view)
            return
        if self.human.modals:
            yield self.human.modals[-1], "", False
        seen = [(raw, self.channel, ephemeral) for raw, ephemeral in self._slack.workspace.in_dm(self.id)]
        seen += [(each, GENERAL, True) for each in self.human.elsewhere]
        yield from sorted(seen, key=lambda each: each[0]["ts"], reverse=True)

    def _labels(self, home: bool) -> list[str]:
        return [label for raw, _, _ in self._surfaces(home) for label in surfaces.labels(raw)]

    async def taps(self, label: str, *, home: bool = False) -> None:
        """Comes back when the app has acknowledged it, or has not."""
        for raw, channel, ephemeral in self._surfaces(home):
            if control := surfaces.button(raw, label):
                action = surfaces.tap(control, label, self._slack.workspace.ts())
                await self._acts(raw, channel, ephemeral, action, label)
                return
        raise LookupError(f"Nothing shows {label!r}; there are {self._labels(home)}")

    async def picks(self, *labels: str, confirm: str | None = None) -> None:
        """Ticks them one after the other, or chooses them in the list, and confirms if there is a button for it."""
        for raw, channel, ephemeral in self._surfaces():
            if (control := surfaces.menu(raw, list(labels))) is None:
                continue
            values = self._slack.workspace.values.setdefault((self._surface_id(raw), self.id), {})
            options = control.options(list(labels))
            steps = range(1, len(options) + 1) if control.kind == "checkboxes" else [len(options)]
            for count in steps:
                surfaces.put(values, control, surfaces.chosen_state(control, options[:count]))
                action = surfaces.choose(control, options[:count], self._slack.workspace.ts())
                await self._acts(raw, channel, ephemeral, action, "a choice")
            button = surfaces.button(raw, confirm) if confirm else surfaces.confirming(raw, control)
            if button is not None:
                label = confirm or button.labels[0]
                action = surfaces.tap(button, label, self._slack.workspace.ts())
                await self._acts(raw, channel, ephemeral, action, label)
            return
        raise LookupError(f"Nothing offers {list(labels)}; there are {self._labels(False)}")

    @staticmethod
    def _surface_id(raw: Raw) -> str:
        return str(raw.get("ts") or raw["id"])

    async def _acts(self, raw: Raw, channel: str, ephemeral: bool, action: Raw, label: str) -> None:
        told = self._slack.workspace.values.get((self._surface_id(raw), self.id), {})
        values = surfaces.state_of(raw, told)
        keys = self._slack.keys
        if "ts" in raw:
            payload = events.tapped_in_a_message(self.human, channel, raw, action, values, keys, ephemeral)
        else:
            payload = events.tapped_in_a_view(self.human, raw, action, values, keys)
        answer = await self._slack.delivery.hand("interactive", payload, f"a tap on {label!r}")
        self._told_off(answer, channel or self.channel, label)

    def _told_off(self, answer: Answer, channel: str, what: str) -> None:
        """Slack itself says so when an app is silent."""
        if answer.acked:
            return
        why = "operation_timeout" if answer.there else "dispatch_failed"
        workspace = self._slack.workspace
        text = f'{escaped(what)} failed with the error "{why}"'
        workspace.whisper(
            channel, self.id, {"type": "message", "user": "USLACKBOT", "text": text, "ts": workspace.ts()}
        )

    async def fills(self, label: str | None, /, **fields: Any) -> Message:
        """Taps the button (None: the modal is open already), fills in by action or block id, and submits.

        Returns:
            The modal as it was shown; `errors` when the app sent it back.
        """
        before = forms.on_top(self.human)
        if label is not None:
            await self.taps(label)
        view = await forms.wait_for(self._slack, self.human, before if label is not None else "")
        return await forms.submit(self._slack, self.human, view, fields)

    async def dismisses(self) -> None:
        """Closes the modal on top without submitting."""
        view = self.human.modals.pop()
        if view["notify_on_close"]:
            await self._slack.delivery.hand("interactive", events.dismissed(self.human, view), "a closed modal")

    async def commands(self, name: str, text: str = "", *, dm: bool = False, limit_s: float = 3.0) -> str:
        """A slash command; returns the text of the answer that only she sees, empty when there is none."""
        channel = self.channel if dm else GENERAL
        before = {each.id for each in self._whispered()}
        payload = events.command(self.human, name, text, channel, self._slack.keys)
        answer = await self._slack.delivery.hand("slash_commands", payload, name)
        self._told_off(answer, channel, name)
        if answer.payload:
            self._slack.answered(Hook(channel, self.id, self._slack.workspace.now()), answer.payload)
        try:
            fresh = await self._slack.workspace.bell.until(
                lambda: [each for each in self._whispered() if each.id not in before], limit_s
            )
        except TimeoutError:
            return ""
        self._read.add(fresh[0].id)
        return fresh[0].text

    def _whispered(self) -> list[Message]:
        return [*(each for each in self.chat if each.ephemeral), *self.elsewhere]

    async def shortcut(self, source: str | None, callback_id: str) -> None:
        """From the menu of a message, or from the lightning menu when there is none."""
        workspace = self._slack.workspace
        message = workspace.find(self.channel, source) if source else None
        if source and message is None:
            raise LookupError("No such message")
        payload = events.shortcut(self.human, callback_id, workspace.ts(), self._slack.keys, self.channel, message)
        answer = await self._slack.delivery.hand("interactive", payload, f"the shortcut {callback_id}")
        self._told_off(answer, self.channel, callback_id)

    async def opens_home(self, *, limit_s: float = 3.0) -> Message:
        """The page as the app published it upon this, or as it lay there."""
        before = self.human.home["hash"] if self.human.home else ""
        workspace = self._slack.workspace
        self._slack.emit(events.opened(self.human, self.channel, "home", workspace.ts()))
        try:
            await workspace.bell.until(lambda: self.human.home and self.human.home["hash"] != before, limit_s)
        except TimeoutError:
            assert self.human.home, "no home page was published: the tab spins for ever"
        assert self.human.home is not None
        return shown(self.human.home, workspace.name_of)

    async def opens_messages(self) -> None:
        self._slack.emit(events.opened(self.human, self.channel, "messages", self._slack.workspace.ts()))

    def _next(self) -> Message | None:
        workspace = self._slack.workspace
        for raw, ephemeral in workspace.in_dm(self.id):
            if raw["user"] != self.id and raw["ts"] not in self._read:
                return shown(raw, workspace.name_of, ephemeral=ephemeral)
        return None

    async def reads(self, limit_s: float = 10.0) -> Message:
        try:
            seen = await self._slack.workspace.bell.until(self._next, limit_s)
        except TimeoutError:
            raise AssertionError(f"Nothing more to read within {limit_s:g} s") from None
        assert seen is not None
        self._read.add(seen.id)
        return seen

    async def until(self, *words: str, limit_s: float = 10.0) -> Message:
        """Reads on until one message holds all of these words."""
        read: list[str] = []
        while True:
            try:
                seen = await self.reads(limit_s)
            except AssertionError as nothing:
                raise AssertionError(f"{nothing}; looked for {words}, read {read}") from None
            read.append(seen.text)
            if all(each in seen.text for each in words):
                return seen
