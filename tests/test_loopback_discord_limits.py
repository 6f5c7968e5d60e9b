"""What the loopback Discord refuses: messages past a limit, calls too fast, people who are not to be reached."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import aiohttp
import pytest
from loopback.discord import LoopbackDiscord, Person

V2 = 1 << 15


class Desk:
    """A bot's token and nothing else: one listener, so that people's taps arrive, and plain calls."""

    def __init__(self, platform: LoopbackDiscord, ana: Person, http: aiohttp.ClientSession) -> None:
        self.platform, self.ana, self.http = platform, ana, http
        self.dm = f"/channels/{platform.world.direct(ana.user).id}/messages"
        self.headers: Any = {}
        self.socket: aiohttp.ClientWebSocketResponse

    async def call(self, method: str, path: str, payload: Any = None, **more: Any) -> tuple[int, Any]:
        url = self.platform.environ["DISCORD_API_URL"] + path
        async with self.http.request(method, url, json=payload, **more) as response:
            self.headers = response.headers
            return response.status, None if response.status == 204 else await response.json()

    async def asked(self, answer: Any = None, *, command: bool = False) -> tuple[str, str]:
        """Something that Ana did a moment ago: where to answer, and the webhook behind it."""
        if not command:
            await self.call("POST", self.dm, {"components": [row(button("Go"))]})
        world = self.platform.world
        line = None if command else self.ana.user.sight[-1]
        made = world.ask(2 if command else 3, self.ana.user, world.direct(self.ana.user), {}, source=line)
        path = f"/interactions/{made.id}/{made.token}/callback"
        if answer:
            assert (await self.call("POST", path, answer))[0] == 204
        return path, f"/webhooks/{world.application}/{made.token}"


@asynccontextmanager
async def desk(pace: bool = False, **more: Any) -> AsyncIterator[Desk]:
    async with LoopbackDiscord(pace=pace) as platform:
        headers = {"Authorization": f"Bot {platform.token}"}
        async with aiohttp.ClientSession(headers=headers, timeout=aiohttp.ClientTimeout(5)) as http:
            yield Desk(platform, platform.person("Ana", **more), http)


def row(*parts: Any) -> dict[str, Any]:
    return {"type": 1, "components": list(parts)}


def button(label: str = "Go", **more: Any) -> dict[str, Any]:
    return {"type": 2, "style": 1, "label": label, "custom_id": label, **more}


def select(*labels: str, **more: Any) -> dict[str, Any]:
    options = [{"label": each, "value": each} for each in labels]
    return {"type": 3, "custom_id": "s", "options": options, **more}


def text(content: str) -> dict[str, Any]:
    return {"type": 10, "content": content}


def buttons(count: int, start: int = 0) -> list[dict[str, Any]]:
    return [button(f"b{number}") for number in range(start, start + count)]


REFUSED: dict[str, tuple[dict[str, Any], str]] = {
    "content": ({"content": "x" * 2001}, "content BASE_TYPE_MAX_LENGTH"),
    "a number as content": ({"content": 1}, "content STRING_TYPE_CONVERT"),
    "rows": ({"components": [row(button(f"{n}")) for n in range(6)]}, "components BASE_TYPE_MAX_LENGTH"),
    "buttons": ({"components": [row(*buttons(6))]}, "components.0.components BASE_TYPE_BAD_LENGTH"),
    "label": (
        {"components": [row(button("x" * 81, custom_id="a"))]},
        "components.0.components.0.label BASE_TYPE_MAX_LENGTH",
    ),
    "custom_id": (
        {"components": [row(button(custom_id="x" * 101))]},
        "components.0.components.0.custom_id BASE_TYPE_BAD_LENGTH",
    ),
    "the same custom_id": (
        {"components": [row(button("a")), row(button("a"))]},
        "components.1.components.0.custom_id COMPONENT_CUSTOM_ID_DUPLICATED",
    ),
    "no custom_id": (
        {"components": [row({"type": 2, "style": 1, "label": "a"})]},
        "components.0.components.0 BUTTON_COMPONENT_CUSTOM_ID_REQUIRED",
    ),
    "a link to nowhere": (
        {"components": [row({"type": 2, "style": 5, "label": "a", "url": "javascript:x"})]},
        "components.0.components.0.url URL_TYPE_INVALID_SCHEME",
    ),
    "options": (
        {"components": [row(select(*map(str, range(26))))]},
        "components.0.components.0.options BASE_TYPE_BAD_LENGTH",
    ),
    "an option": (
        {"components": [row(select("x" * 101))]},
        "components.0.components.0.options.0.label BASE_TYPE_BAD_LENGTH",
    ),
    "the same option": (
        {"components": [row(select("a", "a"))]},
        "components.0.components.0.options.0.value SELECT_COMPONENT_OPTION_VALUE_DUPLICATED",
    ),
    "max_values": (
        {"components": [row(select("a", max_values=2))]},
        "components.0.components.0.max_values SELECT_COMPONENT_TOO_FEW_OPTIONS",
    ),
    "placeholder": (
        {"components": [row(select("a", placeholder="x" * 151))]},
        "components.0.components.0.placeholder BASE_TYPE_MAX_LENGTH",
    ),
    "a select beside a button": (
        {"components": [row(button(), select("a"))]},
        "components.0.components.1 COMPONENT_LAYOUT_WIDTH_EXCEEDED",
    ),
    "text without its flag": ({"content": "a", "components": [text("a")]}, "components.0.type UNION_TYPE_CHOICES"),
    "content beside the second kind": (
        {"content": "a", "flags": V2, "components": [text("a")]},
        "content MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2",
    ),
    "components in all": (
        {"flags": V2, "components": [row(*buttons(5, 5 * n)) for n in range(7)]},
        "components COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED",
    ),
    "text in all": (
        {"flags": V2, "components": [text("x" * 2001), text("x" * 2000)]},
        "components COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED",
    ),
    "a file that was not sent": (
        {"flags": V2, "components": [{"type": 13, "file": {"url": "attachment://a.png"}}]},
        "components UNFURLED_MEDIA_ITEM_REFERENCED_ATTACHMENT_NOT_FOUND",
    ),
    "nonce": ({"content": "a", "nonce": "x" * 26}, "nonce BASE_TYPE_MAX_LENGTH"),
    "embeds": ({"embeds": [{"title": "a"}] * 11}, "embeds BASE_TYPE_MAX_LENGTH"),
    "embeds in all": ({"embeds": [{"description": "x" * 4000}] * 2}, "embeds MAX_EMBED_SIZE_EXCEEDED"),
}


def spots(errors: dict[str, Any], path: tuple[str, ...] = ()) -> list[str]:
    """Nested errors as lines: the path, and the code that stands there."""
    found = [f"{'.'.join(path)} {each['code']}" for each in errors.get("_errors", [])]
    return found + [spot for key in errors if key != "_errors" for spot in spots(errors[key], (*path, key))]


@pytest.mark.parametrize("what", REFUSED)
async def test_a_message_past_a_limit_is_refused(what: str) -> None:
    """With Discord's own error at its own address; nothing is shown, and the violation names no words."""
    payload, spot = REFUSED[what]
    async with desk() as bot:
        status, body = await bot.call("POST", bot.dm, payload)

        assert (status, body["code"]) == (400, 50035)
        assert spot in spots(body["errors"])
        assert bot.ana.chat == [] and len(bot.platform.violations) == 1


@pytest.mark.parametrize("payload", [{"content": " \n "}, {}, {"components": []}, {"content": None}])
async def test_nothing_is_not_a_message(payload: dict[str, Any]) -> None:
    """Blanks are nothing."""
    async with desk() as bot:
        status, body = await bot.call("POST", bot.dm, payload)
        assert (status, body["code"]) == (400, 50006)


async def test_a_field_that_nobody_reads_is_noted() -> None:
    """Discord passes over it; whoever wrote it meant something."""
    async with desk() as bot:
        assert (await bot.call("POST", bot.dm, {"content": "a", "colour": 1, "flags": 64}))[0] == 200
        assert bot.platform.violations == [
            "messages.create: nobody reads colour",
            "messages.create: nobody reads flags 64",
        ]


async def test_a_nonce_is_said_once() -> None:
    """For a few minutes the first message comes back instead of a second."""
    async with desk() as bot:
        twice = [await bot.call("POST", bot.dm, {"content": "a", "nonce": "n", "enforce_nonce": True}) for _ in "12"]

        assert twice[0][1]["id"] == twice[1][1]["id"] and len(bot.ana.chat) == 1
        await bot.call("POST", bot.dm, {"content": "a", "nonce": "n"})
        assert len(bot.ana.chat) == 2


async def test_the_history_is_read_by_pages() -> None:
    """Newest first; before and after a mark; a hundred at most."""
    async with desk() as bot:
        ids = [await bot.ana.says(each) for each in "abcd"]

        assert [each["content"] for each in (await bot.call("GET", bot.dm))[1]] == ["d", "c", "b", "a"]
        for query, seen in ((f"limit=1&after={ids[1]}", "c"), (f"limit=2&before={ids[2]}", "ba"), ("limit=2", "dc")):
            told = (await bot.call("GET", f"{bot.dm}?{query}"))[1]
            assert "".join(each["content"] for each in told) == seen, query
        assert (await bot.call("GET", f"{bot.dm}?limit=101"))[0] == 400


async def test_only_what_is_its_own_is_edited_and_taken_away() -> None:
    """A person's words are hers; an edit is seen as one."""
    async with desk() as bot:
        hers = await bot.ana.says("hers")
        ours = (await bot.call("POST", bot.dm, {"content": "ours"}))[1]["id"]

        assert (await bot.call("PATCH", f"{bot.dm}/{hers}", {"content": "b"}))[1]["code"] == 50005
        assert (await bot.call("DELETE", f"{bot.dm}/{hers}"))[1]["code"] == 50003
        await bot.call("PATCH", f"{bot.dm}/{ours}", {"content": "edited"})
        assert [(each.text, each.edited) for each in bot.ana.chat] == [("hers", False), ("edited", True)]
        assert (await bot.call("DELETE", f"{bot.dm}/{ours}"))[0] == 204
        assert (await bot.call("DELETE", f"{bot.dm}/{ours}"))[1]["code"] == 10008


async def test_closed_messages_are_nobodys_fault() -> None:
    """The channel opens, the message does not go; it counts as an invalid request, not as a violation."""
    async with desk(dms_open=False) as bot:
        opened = await bot.call("POST", "/users/@me/channels", {"recipient_id": bot.ana.id})
        status, body = await bot.call("POST", bot.dm, {"content": "a"})

        assert (opened[0], status, body["code"]) == (200, 403, 50007)
        assert (bot.platform.invalid_requests, bot.platform.violations) == (1, [])


@pytest.mark.parametrize("code", [50007, 50278, 20009])
async def test_there_is_more_than_one_closed_door(code: int) -> None:
    """Each is final until she comes by herself."""
    async with desk(dms_open=False, closed_with=code) as bot:
        assert (await bot.call("POST", bot.dm, {"content": "a"}))[1]["code"] == code
        bot.ana.dms_open = True
        assert (await bot.call("POST", bot.dm, {"content": "a"}))[0] == 200


async def test_a_refusal_is_made_to_order() -> None:
    """Of one kind of call, until it is lifted."""
    async with desk() as bot:
        bot.platform.refuse("messages.create", 403, 50001, "Missing Access")
        assert await bot.call("POST", bot.dm, {"content": "a"}) == (403, {"code": 50001, "message": "Missing Access"})
        bot.platform.refuse("messages.create")
        assert (await bot.call("POST", bot.dm, {"content": "a"}))[0] == 200
        assert bot.platform.violations == []


async def test_cold_calls_are_stopped() -> None:
    """Whoever wrote first may be written to; strangers only a few at a time."""
    async with desk(pace=True) as bot:
        bot.platform.rest.pace.opens.limit = 2
        people = [bot.platform.person(f"P{number}") for number in range(3)]
        codes = [
            (await bot.call("POST", "/users/@me/channels", {"recipient_id": each.id}))[1].get("code") for each in people
        ]
        assert codes == [None, None, 40003]
        await people[2].says("hi")
        assert (await bot.call("POST", "/users/@me/channels", {"recipient_id": people[2].id}))[0] == 200


async def test_the_sixth_message_waits() -> None:
    """Five in five seconds in one channel, told by headers; another channel has its own."""
    async with desk(pace=True) as bot:
        for left in (4, 3, 2, 1, 0):
            assert (await bot.call("POST", bot.dm, {"content": "a"}))[0] == 200
            assert bot.headers["X-RateLimit-Remaining"] == str(left)
        status, body = await bot.call("POST", bot.dm, {"content": "a"})

        assert status == 429 and 0 < body["retry_after"] <= 5 and not body["global"]
        assert bot.headers["Via"] and int(bot.headers["Retry-After"]) >= 1
        assert (bot.platform.invalid_requests, bot.platform.violations) == (1, [])


async def test_fifty_calls_a_second_are_all_there_are() -> None:
    """Whatever they are; answers to people do not count."""
    async with desk(pace=True) as bot:
        for _ in range(50):
            assert (await bot.call("GET", "/users/@me"))[0] == 200
        assert (await bot.call("GET", "/users/@me"))[1]["global"] is True
        path, _ = await bot.asked(command=True)
        assert (await bot.call("POST", path, {"type": 5}))[0] == 204


async def test_another_token_is_turned_away() -> None:
    """401, and what is not there is a 404."""
    async with desk() as bot:
        assert (await bot.call("GET", "/users/@me", headers={"Authorization": "Bot x"}))[0] == 401
        assert (await bot.call("GET", "/nowhere"))[0] == 404
        assert (await bot.call("POST", "/channels/1/messages", {"content": "a"}))[1]["code"] == 10003
