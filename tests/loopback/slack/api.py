"""The Web API: who may call what with which arguments, and Slack's answer. What a call does is in chat and views."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from aiohttp import web

from loopback.faults import Cut
from loopback.slack import chat, files, views
from loopback.slack.refused import Busy, Refused
from loopback.slack.workspace import BOT, BOT_NAME, BOT_USER, DOMAIN, TEAM, Call, Raw

if TYPE_CHECKING:
    from loopback.slack.platform import LoopbackSlack

Do = Callable[["LoopbackSlack", Raw], Raw]
# Answers that no program can help: they are no mistakes of the app.
NOBODYS_FAULT = {"ratelimited", "account_inactive", "token_revoked"}
# In a form these come as JSON.
_NESTED = ("blocks", "attachments", "metadata", "view")

_ANY = {"team_id"}  # bolt tells the workspace with every call


@dataclass(frozen=True)
class Method:
    """`args`: the names it knows; a scope that it needs; whose token."""

    do: Do
    args: str
    scope: str = ""
    token: str = "bot"


def auth_test(slack: LoopbackSlack, told: Raw) -> Raw:
    who = {"team": DOMAIN, "user": BOT_NAME, "team_id": TEAM, "user_id": BOT_USER, "bot_id": BOT}
    return {"url": f"https://{DOMAIN}.slack.com/", **who, "is_enterprise_install": False}


def open_connection(slack: LoopbackSlack, told: Raw) -> Raw:
    return {"url": slack.sockets.ticket()}


def users_info(slack: LoopbackSlack, told: Raw) -> Raw:
    human = slack.workspace.humans.get(str(told.get("user")))
    if human is None:
        raise Refused("user_not_found")
    return {"user": slack.workspace.profile(human, str(told.get("include_locale")).lower() in ("1", "true"))}


def team_info(slack: LoopbackSlack, told: Raw) -> Raw:
    return {"team": {"id": TEAM, "name": DOMAIN, "domain": DOMAIN, "email_domain": "", "icon": {}}}


def api_test(slack: LoopbackSlack, told: Raw) -> Raw:
    if told.get("error"):
        raise Refused(str(told["error"]))
    return {"args": told}


_POSTING = "channel text blocks attachments metadata parse link_names mrkdwn unfurl_links unfurl_media thread_ts"
METHODS = {
    "api.test": Method(api_test, "error foo", token="any"),
    "auth.test": Method(auth_test, ""),
    "apps.connections.open": Method(open_connection, "", token="app"),
    "chat.postMessage": Method(chat.post, f"{_POSTING} reply_broadcast", "chat:write"),
    "chat.postEphemeral": Method(chat.post_ephemeral, f"{_POSTING} user", "chat:write"),
    "chat.update": Method(
        chat.update,
        "channel ts text blocks attachments metadata parse link_names reply_broadcast",
        "chat:write",
    ),
    "chat.delete": Method(chat.delete, "channel ts", "chat:write"),
    "conversations.open": Method(chat.open_dm, "users channel return_im prevent_creation", "im:write"),
    "conversations.history": Method(
        chat.history, "channel oldest latest inclusive limit cursor include_all_metadata", "im:history"
    ),
    "files.getUploadURLExternal": Method(files.asked_for, "filename length alt_txt snippet_type", "files:write"),
    "files.completeUploadExternal": Method(
        files.shown, "files channel_id channels initial_comment thread_ts blocks", "files:write"
    ),
    "files.delete": Method(files.taken_away, "file", "files:write"),
    "users.info": Method(users_info, "user include_locale", "users:read"),
    "team.info": Method(team_info, "team", "team:read"),
    "views.open": Method(views.opened, "trigger_id view interactivity_pointer"),
    "views.push": Method(views.pushed, "trigger_id view interactivity_pointer"),
    "views.update": Method(views.updated, "view view_id external_id hash"),
    "views.publish": Method(views.published, "user_id view hash"),
}


class Api:
    """Everything below /api/."""

    def __init__(self, slack: LoopbackSlack) -> None:
        self._slack = slack

    async def serve(self, request: web.Request) -> web.StreamResponse:
        """Read, put into the records, and answered with whatever fault is due."""
        name = request.match_info["method"]
        told = await _read(request)
        call = Call(name, told, 0, "", self._slack.workspace.now())
        self._slack.workspace.calls.append(call)

        async def handle(request: web.Request) -> web.StreamResponse:
            return self._answer(call, told, _token(request, told))

        def busy(wait_s: float) -> web.StreamResponse:
            call.error = "ratelimited"
            return _too_many(max(1, round(wait_s)))

        response = await self._slack.faults.around(request, name, handle, busy)
        call.status = 0 if isinstance(response, Cut) else response.status
        self._slack.workspace.bell.ring()
        return response

    def _answer(self, call: Call, told: Raw, token: str) -> web.Response:
        scopes = {"x-oauth-scopes": ",".join(self._slack.scopes)}
        try:
            done = self._done(call.method, {name: value for name, value in told.items() if name != "token"}, token)
        except Busy as busy:
            call.error = "ratelimited"
            return _too_many(busy.wait_s)
        except Refused as refused:
            call.error = refused.error
            self._record(call.method, refused)
            return web.json_response(refused.answer(), headers=scopes)
        return web.json_response({"ok": True, **done}, headers=scopes)

    def _done(self, name: str, told: Raw, token: str) -> Raw:
        method = METHODS.get(name)
        if method is None:
            raise Refused("unknown_method", req_method=name)
        self._may(method, token)
        if name in self._slack.refusing:
            raise self._slack.refusing[name]
        strange = sorted({*told} - {*method.args.split(), *_ANY})
        if strange and name != "api.test":
            self._slack.workspace.violations.append(f"{name}: unknown arguments {', '.join(strange)}")
        return method.do(self._slack, told)

    def _may(self, method: Method, token: str) -> None:
        if method.token == "any":
            return
        if not token:
            raise Refused("not_authed")
        if token not in (self._slack.bot_token, self._slack.app_token):
            raise Refused("invalid_auth")
        if self._slack.inactive:
            raise Refused("account_inactive")
        if token != (self._slack.app_token if method.token == "app" else self._slack.bot_token):
            raise Refused("not_allowed_token_type")
        if method.scope and method.scope not in self._slack.scopes:
            raise Refused("missing_scope", needed=method.scope, provided=",".join(self._slack.scopes))

    def _record(self, name: str, refused: Refused) -> None:
        if refused.error in NOBODYS_FAULT or self._slack.refusing.get(name) is refused:
            return
        why = " ".join(refused.found)
        self._slack.workspace.violations.append(f"{name}: {refused.error} {why}".strip())


def _too_many(wait_s: int) -> web.Response:
    return web.json_response({"ok": False, "error": "ratelimited"}, status=429, headers={"Retry-After": str(wait_s)})


def _token(request: web.Request, told: Raw) -> str:
    return request.headers.get("Authorization", "").removeprefix("Bearer ").strip() or str(told.get("token", ""))


async def _read(request: web.Request) -> Raw:
    """JSON, a form or a query: Slack takes all of them."""
    told: dict[str, Any] = dict(request.query)
    if request.content_type == "application/json":
        body = await request.text()
        return told | (_nested(body) if body else {})
    told |= {name: str(value) for name, value in (await request.post()).items()}
    for name in _NESTED:
        if name in told:
            told[name] = _nested(told[name])
    return told


def _nested(text: str) -> Any:
    try:
        return json.loads(text)
    except ValueError:
        return {"unreadable": True}
