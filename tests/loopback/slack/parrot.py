"""The smallest app that uses all of Slack that we do, on the real slack_bolt: it says back what it hears.

For the tests of the loopback itself; the product is tested with its own adapter.
"""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

from aiohttp import web
from slack_bolt.adapter.socket_mode.aiohttp import AsyncSocketModeHandler
from slack_bolt.app.async_app import AsyncApp
from slack_sdk.web.async_client import AsyncWebClient

from loopback.slack.platform import LoopbackSlack

MENU = "Which of these?"
FEELINGS = ("Angry", "Sad", "Numb")


def client(slack: LoopbackSlack, token: str | None = None) -> AsyncWebClient:
    """Tries once: whoever tests faults wants to see each."""
    return AsyncWebClient(token=token or slack.bot_token, base_url=slack.environ["SLACK_API_URL"], retry_handlers=[])


@asynccontextmanager
async def parrot(slack: LoopbackSlack, *, ping_s: float = 3.0, slow: Any = None) -> AsyncIterator[AsyncApp]:
    """Lives as long as the block; `slow` is awaited before every acknowledgement."""
    app = AsyncApp(client=client(slack), signing_secret=slack.signing_secret, process_before_response=True)
    _hearing(app, slow)
    _tapping(app, slow)
    _choosing(app)
    if slack.mode == "socket":
        handler = AsyncSocketModeHandler(app, slack.app_token, ping_interval=ping_s)
        await handler.connect_async()
        await slack.connected(1)
        try:
            yield app
        finally:
            await handler.close_async()
        return
    runner = web.AppRunner(app.server(path="/slack/events").web_app, access_log=None, shutdown_timeout=0.1)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", int(slack.environ["PORT"])).start()
    try:
        yield app
    finally:
        await runner.cleanup()


def plain(text: str) -> dict[str, Any]:
    return {"type": "plain_text", "text": text}


def button(label: str, id: str, **more: Any) -> dict[str, Any]:
    return {"type": "button", "text": plain(label), "action_id": id, "value": id, **more}


def lines(text: str, *elements: dict[str, Any]) -> list[dict[str, Any]]:
    words = {"type": "section", "text": plain(text)}
    return [words, {"type": "actions", "elements": list(elements)}] if elements else [words]


def menu() -> dict[str, Any]:
    options = [{"text": plain(label), "value": label.lower()} for label in FEELINGS]
    return {"type": "checkboxes", "action_id": "ticks", "options": options}


def modal() -> dict[str, Any]:
    field = {"type": "plain_text_input", "action_id": "page", "multiline": True, "max_length": 100}
    block = {"type": "input", "block_id": "b-page", "label": plain("Write it here"), "element": field}
    return {
        "type": "modal",
        "callback_id": "page",
        "title": plain("The page"),
        "submit": plain("Keep it"),
        "blocks": [block],
    }


def _hearing(app: AsyncApp, slow: Any) -> None:
    @app.event({"type": "message", "subtype": None})
    async def heard(event: Any, say: Any) -> None:
        if slow:
            await slow()
        if event["text"] == "menu":
            await say(text=MENU, blocks=lines(MENU, menu(), button("Done", "done")))
        else:
            buttons = button("Go on", "go"), button("Open the page", "open")
            await say(text="Said: " + event["text"], blocks=lines("Said: " + event["text"], *buttons))

    @app.event("message")
    async def other(event: Any, client: Any) -> None:
        if event.get("subtype") == "message_changed" and "bot_id" not in event["message"]:
            await client.chat_postMessage(channel=event["channel"], text="Changed: " + event["message"]["text"])

    @app.event("app_home_opened")
    async def opened(event: Any, client: Any) -> None:
        if event["tab"] == "home":
            view = {"type": "home", "blocks": lines("Nothing is promised.", button("Cancel", "cancel"))}
            await client.views_publish(user_id=event["user"], view=view)

    @app.command("/rejected")
    async def command(ack: Any, body: Any) -> None:
        if slow:
            await slow()
        await ack(text="Heard: " + body["text"])


def _tapping(app: AsyncApp, slow: Any) -> None:
    @app.action("go")
    async def go(ack: Any, say: Any) -> None:
        if slow:
            await slow()
        await ack()
        await say(text="On we go.")

    @app.action("open")
    async def page(ack: Any, body: Any, client: Any) -> None:
        await ack()
        await client.views_open(trigger_id=body["trigger_id"], view=modal())

    @app.view("page")
    async def filled(ack: Any, body: Any, client: Any) -> None:
        text = body["view"]["state"]["values"]["b-page"]["page"]["value"]
        if text == "no":
            await ack(response_action="errors", errors={"b-page": "A little more?"})
            return
        await ack()
        await client.chat_postMessage(channel=body["user"]["id"], text="Kept.", blocks=lines(text))


def _choosing(app: AsyncApp) -> None:
    @app.action("ticks")
    async def ticked(ack: Any) -> None:
        await ack()

    @app.action("done")
    async def done(ack: Any, body: Any, respond: Any) -> None:
        await ack()
        (ticks,) = (held["ticks"] for held in body["state"]["values"].values())
        chosen = ", ".join(option["value"] for option in ticks["selected_options"])
        await respond(text="Picked: " + chosen, replace_original=True)

    @app.action("cancel")
    async def cancelled(ack: Any, body: Any, client: Any) -> None:
        await ack()
        await client.views_publish(user_id=body["user"]["id"], view={"type": "home", "blocks": lines("Cancelled.")})

    @app.shortcut("keep")
    async def kept(ack: Any, body: Any, client: Any) -> None:
        await ack()
        await client.chat_postMessage(channel=body["channel"]["id"], text="Kept: " + body["message"]["text"])
