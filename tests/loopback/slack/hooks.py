"""response_url: five answers in half an hour, into the channel where it happened or in place of a message."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiohttp import web

from loopback.faults import Cut
from loopback.slack import chat, events
from loopback.slack.keys import Hook
from loopback.slack.refused import Busy, Refused
from loopback.slack.workspace import Call, Raw

if TYPE_CHECKING:
    from loopback.slack.platform import LoopbackSlack

KNOWN = {"text", "blocks", "attachments", "response_type", "replace_original", "delete_original", "thread_ts"} | {
    *("metadata", "unfurl_links", "unfurl_media", "mrkdwn"),
}


class Hooks:
    """Everything below /hooks/."""

    def __init__(self, slack: LoopbackSlack) -> None:
        self._slack = slack

    async def serve(self, request: web.Request) -> web.StreamResponse:
        told = await request.json()
        call = Call("response_url", told, 0, "", self._slack.workspace.now())
        self._slack.workspace.calls.append(call)

        async def handle(request: web.Request) -> web.StreamResponse:
            return self._answer(call, request.match_info["secret"])

        def busy(wait_s: float) -> web.StreamResponse:
            return web.Response(status=429, headers={"Retry-After": str(max(1, round(wait_s)))})

        response = await self._slack.faults.around(request, "response_url", handle, busy)
        call.status = 0 if isinstance(response, Cut) else response.status
        self._slack.workspace.bell.ring()
        return response

    def _answer(self, call: Call, secret: str) -> web.Response:
        try:
            self.apply(self._slack.keys.spend(secret), call.payload)
        except Busy as busy:
            return web.Response(status=429, headers={"Retry-After": str(busy.wait_s)})
        except Refused as refused:
            call.error = refused.error
            why = " ".join(refused.found)
            self._slack.workspace.violations.append(f"response_url: {refused.error} {why}".strip())
            status = 404 if refused.error.endswith("_url") else 400
            return web.json_response(refused.answer(), status=status)
        return web.Response(text="ok")

    def apply(self, hook: Hook, told: Raw) -> None:
        """What was answered, by URL or beside the acknowledgement."""
        workspace = self._slack.workspace
        strange = sorted({*told} - KNOWN)
        if strange:
            workspace.violations.append(f"response_url: unknown arguments {', '.join(strange)}")
        if told.get("delete_original"):
            return self._away(hook)
        chat.check(self._slack, "response_url", told)
        if told.get("replace_original"):
            return self._replace(hook, told)
        message = workspace.by_the_bot(told.get("text") or "", told)
        if told.get("response_type") == "in_channel" and hook.channel in workspace.dms:
            workspace.keep(hook.channel, message)
            return self._slack.echo(events.own_message(hook.channel, message))
        workspace.whisper(hook.channel, hook.human, message)
        return None

    def _whispered(self, hook: Hook) -> tuple[list[Raw], Raw] | None:
        human = self._slack.workspace.humans[hook.human]
        for kept in (self._slack.workspace.ephemerals.get(hook.channel, []), human.elsewhere):
            for message in kept:
                if message["ts"] == hook.ts:
                    return kept, message
        return None

    def _away(self, hook: Hook) -> None:
        message = self._slack.workspace.find(hook.channel, hook.ts)
        if message is not None:
            return chat.take_away(self._slack, hook.channel, message)
        if found := self._whispered(hook):
            found[0].remove(found[1])
            return self._slack.workspace.bell.ring()
        raise Refused("message_not_found")

    def _replace(self, hook: Hook, told: Raw) -> None:
        message = self._slack.workspace.find(hook.channel, hook.ts)
        if message is not None:
            return chat.change(self._slack, hook.channel, message, {"blocks": [], **told})
        if found := self._whispered(hook):
            fresh = self._slack.workspace.by_the_bot(told.get("text") or "", told)
            found[1].pop("blocks", None)
            found[1].update({**fresh, "ts": found[1]["ts"]})
            return self._slack.workspace.bell.ring()
        raise Refused("message_not_found")
