"""The strictness of the loopback Slack: what the real one refuses, what nobody should send, and how it is drawn."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from typing import Any

import pytest
from aiohttp import ClientSession
from loopback.slack import LoopbackSlack
from loopback.slack.parrot import button, client, lines, menu, modal, plain
from loopback.slack.shown import shown
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient


@pytest.fixture
async def alone() -> AsyncIterator[LoopbackSlack]:
    """Without an app: for whoever calls the Web API by hand."""
    async with LoopbackSlack() as slack:
        yield slack


async def test_posting_too_fast_is_refused(alone: LoopbackSlack) -> None:
    """A burst of five, then one a second; whoever does not wait is written down."""
    ana, ben = alone.person("Ana"), alone.person("Ben")
    web = client(alone)
    for _ in range(5):
        await web.chat_postMessage(channel=ana.id, text="x")
    with pytest.raises(SlackApiError) as busy:
        await web.chat_postMessage(channel=ana.id, text="x")
    await web.chat_postMessage(channel=ben.id, text="x")

    assert (busy.value.response.status_code, busy.value.response.headers["Retry-After"]) == (429, "1")
    assert not alone.violations
    await asyncio.sleep(0.15)
    with pytest.raises(SlackApiError):
        await web.chat_postMessage(channel=ana.id, text="x")
    assert alone.violations == ["chat.postMessage: called again before Retry-After was over"]


Call = Callable[[AsyncWebClient, str], Any]


def _blocks(*blocks: dict[str, Any], text: str = "x") -> Call:
    return lambda web, channel: web.chat_postMessage(channel=channel, text=text, blocks=blocks)


def _elements(*elements: dict[str, Any]) -> Call:
    return _blocks({"type": "actions", "elements": elements})


def _view(**more: Any) -> Call:
    return lambda web, channel: web.views_publish(user_id="U", view={"type": "home", "blocks": lines("x"), **more})


def _section(text: str) -> dict[str, Any]:
    return {"type": "section", "text": plain(text)}


def _option(label: str, value: str = "v") -> dict[str, Any]:
    return {"text": plain(label), "value": value}


def _select(*options: dict[str, Any], **more: Any) -> Call:
    return _elements({"type": "static_select", "action_id": "s", "options": options, **more})


REFUSED: dict[str, tuple[Call, str]] = {
    "unknown property": (_blocks({**_section("x"), "colour": "red"}), "invalid additional property: colour"),
    "null property": (_blocks({**_section("x"), "accessory": None}), "must not be null [json-pointer:/blocks/0/acc"),
    "unknown block": (_blocks({"type": "poem"}), "unsupported type [json-pointer:/blocks/0/type]"),
    "empty section": (_blocks({"type": "section"}), "missing required field"),
    "empty text": (_blocks(_section("")), "must be more than 0 characters"),
    "long section": (_blocks(_section("x" * 3001)), "must be less than 3001 characters"),
    "long header": (_blocks({"type": "header", "text": plain("x" * 151)}), "must be less than 151"),
    "emoji in mrkdwn": (
        _blocks({"type": "section", "text": {"type": "mrkdwn", "text": "x", "emoji": True}}), "property: emoji"
    ),
    "eleven fields": (_blocks({"type": "section", "fields": [plain("x")] * 11}), "no more than 10 items"),
    "long field": (_blocks({"type": "section", "fields": [plain("x" * 2001)]}), "less than 2001"),
    "eleven in a context": (_blocks({"type": "context", "elements": [plain("x")] * 11}), "no more than 10 items"),
    "51 blocks": (_blocks(*[{"type": "divider"}] * 51), "no more than 50 items"),
    "26 elements": (_elements(*[button("x", f"a{n}") for n in range(26)]), "no more than 25 items"),
    "no elements": (_elements(), "no fewer than 1 items"),
    "long label": (_elements(button("x" * 76, "a")), "must be less than 76 characters"),
    "long value": (_elements(button("x", "a") | {"value": "x" * 2001}), "less than 2001"),
    "long action id": (_elements(button("x", "a" * 256)), "less than 256"),
    "strange style": (_elements(button("x", "a", style="big")), "one of the allowed values"),
    "mrkdwn on a button": (_elements(button("x", "a") | {"text": {"type": "mrkdwn", "text": "x"}}), "unsupported type"),
    "a field among buttons": (_elements({"type": "plain_text_input", "action_id": "a"}), "unsupported type"),
    "a menu for several among buttons": (
        _elements({"type": "multi_static_select", "action_id": "s", "options": [_option("x")]}), "unsupported type"
    ),
    "twice the same action id": (_elements(button("x", "a"), button("y", "a")), "action_id already exists"),
    "twice the same block id": (
        _blocks(*[{**_section("x"), "block_id": "b"}] * 2), "block_id already exists"
    ),
    "101 options": (_select(*[_option("x", str(n)) for n in range(101)]), "no more than 100 items"),
    "long option": (_select(_option("x" * 76)), "less than 76"),
    "long option value": (_select(_option("x", "v" * 151)), "less than 151"),
    "same values": (_select(_option("x"), _option("y")), "values of options must be unique"),
    "first choice is none": (_select(_option("x"), initial_option=_option("y")), "one of the options"),
    "eleven boxes": (
        _elements({**menu(), "options": [_option("x", str(n)) for n in range(11)]}), "no more than 10 items"
    ),
    "six in an overflow": (
        _elements({"type": "overflow", "options": [_option("x", str(n)) for n in range(6)]}), "no more than 5 items"
    ),
    "14,000 characters": (_blocks(*[_section("x" * 2800)] * 5), "msg_blocks_too_long"),
    "nothing": (lambda web, channel: web.api_call("chat.postMessage", json={"channel": channel}), "no_text"),
    "text of 40,001": (lambda web, channel: web.chat_postMessage(channel=channel, text="x" * 40_001), "msg_too_long"),
    "home with a title": (_view(title=plain("x")), "invalid additional property: title"),
    "long metadata of a view": (_view(private_metadata="x" * 3001), "less than 3001"),
    "101 blocks at home": (_view(blocks=[{"type": "divider"}] * 101), "no more than 100 items"),
    "stranger": (lambda web, channel: web.chat_postMessage(channel="D0", text="x"), "channel_not_found"),
    "channel without us": (lambda web, channel: web.chat_postMessage(channel="C0GENERAL", text="x"), "not_in_channel"),
    "no such message": (lambda web, channel: web.chat_update(channel=channel, ts="1.2", text="x"), "message_not_found"),
    "no such user": (lambda web, channel: web.users_info(user="U"), "user_not_found"),
    "no scope": (lambda web, channel: web.team_info(), "missing_scope"),
    "no such method": (lambda web, channel: web.api_call("chat.shout"), "unknown_method"),
    "made-up trigger": (lambda web, channel: web.views_open(trigger_id="1.2.x", view=modal()), "invalid_trigger_id"),
    "wrong token": (lambda web, channel: web.auth_test(token="xoxb-x"), "invalid_auth"),
    "app token needed": (lambda web, channel: web.apps_connections_open(app_token=web.token), "not_allowed_token_type"),
    "broken metadata": (
        lambda web, channel: web.chat_postMessage(channel=channel, text="x", metadata={"event_type": "x"}),
        "invalid_metadata_schema",
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", REFUSED)
async def test_what_slack_refuses_is_refused_and_written_down(alone: LoopbackSlack, name: str) -> None:
    """With the error and the pointer of the real one."""
    call, why = REFUSED[name]
    with pytest.raises(SlackApiError) as refused:
        await call(client(alone), alone.person("Ana").channel)

    assert why in str(refused.value.response.data)
    assert len(alone.violations) == 1


async def test_what_slack_takes_but_nobody_should_send_is_written_down(alone: LoopbackSlack) -> None:
    """Blocks without words for the screen reader; text beyond what every client shows; arguments that are none."""
    channel = alone.person("Ana").channel
    web = client(alone)
    await web.api_call("chat.postMessage", json={"channel": channel, "blocks": lines("x")})
    await web.chat_postMessage(channel=channel, text="x" * 4_001)
    await web.api_call("chat.postMessage", json={"channel": channel, "text": "x", "colour": "red"})

    assert alone.violations == [
        "chat.postMessage: no text beside the blocks, for push and screen readers",
        "chat.postMessage: text over 4000 characters",
        "chat.postMessage: unknown arguments colour",
    ]


async def test_a_trigger_is_for_once_and_for_three_seconds(alone: LoopbackSlack) -> None:
    """And a stack of modals is three high."""
    ana = alone.person("Ana")
    web = client(alone)
    first, late = alone.keys.trigger(ana.id), alone.keys.trigger(ana.id)
    await web.views_open(trigger_id=first, view=modal())
    for _ in range(2):
        await web.views_push(trigger_id=alone.keys.trigger(ana.id), view=modal())
    errors = []
    for trigger, ahead_s in ((first, 0), (alone.keys.trigger(ana.id), 0), (late, 4)):
        alone.workspace.ahead_s = ahead_s
        with pytest.raises(SlackApiError) as refused:
            await web.views_push(trigger_id=trigger, view=modal())
        errors.append(refused.value.response["error"])

    assert errors == ["exchanged_trigger_id", "push_limit_reached", "expired_trigger_id"]


async def test_a_response_url_answers_five_times_in_half_an_hour(alone: LoopbackSlack) -> None:
    """Then it is gone."""
    ana = alone.person("Ana")
    five, old = alone.keys.hook(ana.channel, ana.id), alone.keys.hook(ana.channel, ana.id)
    async with ClientSession() as session:
        statuses = [(await session.post(five, json={"text": "x"})).status for _ in range(6)]
        alone.workspace.ahead_s = 31 * 60
        statuses.append((await session.post(old, json={"text": "x"})).status)

    assert statuses == [200] * 5 + [404, 404]
    assert [each.ephemeral for each in ana.chat] == [True] * 5


async def test_what_only_she_sees_is_in_no_history(alone: LoopbackSlack) -> None:
    """And can be taken away only by the response_url of a tap on it."""
    ana = alone.person("Ana")
    web = client(alone)
    posted = await web.chat_postEphemeral(channel=ana.channel, user=ana.id, text="Psst.")
    with pytest.raises(SlackApiError, match="message_not_found"):
        await web.chat_delete(channel=ana.channel, ts=posted["message_ts"])
    seen = await ana.reads()
    url = alone.keys.hook(ana.channel, ana.id, posted["message_ts"])
    async with ClientSession() as session:
        await session.post(url, json={"delete_original": True})

    assert (seen.text, seen.ephemeral) == ("Psst.", True)
    assert not (await web.conversations_history(channel=ana.channel))["messages"] and not ana.chat


async def test_an_old_view_is_not_written_over_a_newer_one(alone: LoopbackSlack) -> None:
    """The hash tells them apart."""
    ana = alone.person("Ana")
    web = client(alone)
    opened = (await web.views_open(trigger_id=alone.keys.trigger(ana.id), view=modal()))["view"]
    await web.views_update(view_id=opened["id"], hash=opened["hash"], view=modal())
    with pytest.raises(SlackApiError, match="hash_conflict"):
        await web.views_update(view_id=opened["id"], hash=opened["hash"], view=modal())

    assert len(ana.human.modals) == 1


async def test_history_is_read_back_from_the_newest(alone: LoopbackSlack) -> None:
    """Page by page, with metadata for whoever asks."""
    ana = alone.person("Ana")
    web = client(alone)
    kept = {"event_type": "said", "event_payload": {"key": "outbox:1"}}
    await ana.says("one")
    posted = await web.chat_postMessage(channel=ana.id, text="two", metadata=kept)
    await ana.says("three")
    page = await web.conversations_history(channel=ana.channel, limit=2, include_all_metadata=True)
    rest = await web.conversations_history(channel=ana.channel, cursor=page["response_metadata"]["next_cursor"])

    assert [each["text"] for each in page["messages"]] == ["three", "two"]
    assert (page["messages"][1]["metadata"], page["messages"][1]["ts"]) == (kept, posted["ts"])
    assert [each["text"] for each in rest["messages"]] == ["one"]


async def test_a_person_has_a_zone_and_a_language(alone: LoopbackSlack) -> None:
    """The language only for whoever asks for it."""
    web = client(alone)
    ana = alone.person("Ana", zone="Asia/Kathmandu", locale="pt-PT")
    plainly, asked = await web.users_info(user=ana.id), await web.users_info(user=ana.id, include_locale=True)

    assert (plainly["user"]["tz"], plainly["user"]["tz_offset"]) == ("Asia/Kathmandu", 20_700)
    assert ("locale" in plainly["user"], asked["user"]["locale"]) == (False, "pt-PT")
    assert (await web.conversations_open(users=ana.id))["channel"]["id"] == ana.channel


async def test_what_is_updated_and_deleted_is_seen_so(alone: LoopbackSlack) -> None:
    """Text alone takes the place of the blocks, as in Slack."""
    ana = alone.person("Ana")
    web = client(alone)
    posted = await web.chat_postMessage(channel=ana.channel, text="x", blocks=lines("x", button("Go on", "go")))
    await web.chat_update(channel=ana.channel, ts=posted["ts"], text="y")
    bare = ana.chat[0]
    await web.chat_update(channel=ana.channel, ts=posted["ts"], text="z", blocks=lines("z", button("On", "go")))
    dressed = ana.chat[0]
    await web.chat_delete(channel=ana.channel, ts=posted["ts"])

    assert [(each.text, each.labels, each.edited) for each in (bare, dressed)] == [("y", [], True), ("z", ["On"], True)]
    assert not ana.chat


@pytest.mark.parametrize(
    ("text", "read", "live", "styled"),
    [
        ("a &amp; b &lt;c&gt;", "a & b <c>", [], []),
        ("&amp;lt;", "&lt;", [], []),
        ("<!channel> hi", "@channel hi", ["<!channel>"], []),
        ("<@U1> <#C1|general>", "@U1 general", ["<@U1>", "<#C1>"], []),
        ("<https://x.org|here> https://y.org", "here https://y.org", ["https://x.org", "https://y.org"], []),
        ("&lt;!channel&gt;", "<!channel>", [], []),
        ("*b* _i_ ~s~ `c`", "b i s c", [], ["`c`", "*b*", "_i_", "~s~"]),
        ("2*3*4 snake_case_name", "2*3*4 snake_case_name", [], []),
        ("*\u200bnot bold*", "*not bold*", [], []),
        ("&gt; quoted\n> too", "quoted\ntoo", [], ["quote", "quote"]),
    ],
)
def test_what_is_read_is_what_slack_would_draw(text: str, read: str, live: list[str], styled: list[str]) -> None:
    """Entities are signs again, marks are drawn, and whatever came to life is named."""
    in_text = shown({"ts": "1", "text": text, "user": "U"}, str)
    in_a_block = shown({"id": "V", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": text}}]}, str)
    inert = shown({"id": "V", "blocks": lines(text)}, str)

    for seen in (in_text, in_a_block):
        assert (seen.text, seen.live, seen.styled) == (read, live, styled)
    assert (inert.live, inert.styled) == ([], [])
