"""What an operator can get wrong at Slack, in one clear line each; and the manifest that spares them most of it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from loopback.slack import SCOPES, LoopbackSlack
from slack_alive import settings

from adapters.slack import Slack, checks, heard, wiring
from bot.errors import ConfigurationError

MANIFEST = json.loads((Path(__file__).parent.parent / "slack-manifest.json").read_text(encoding="utf-8"))


async def checked(slack: LoopbackSlack, folder: Path, **more: str) -> str:
    adapter = Slack(settings(slack, folder, **more))
    try:
        await adapter.check()
    except ConfigurationError as wrong:
        return str(wrong)
    finally:
        await adapter.close()
    return ""


@pytest.mark.parametrize(
    ("more", "line"),
    [
        ({}, ""),
        ({"SLACK_BOT_TOKEN": "xoxb-wrong"}, "Slack does not take SLACK_BOT_TOKEN (invalid_auth)."),
        ({"SLACK_APP_TOKEN": "xapp-wrong"}, "Slack does not take SLACK_APP_TOKEN (invalid_auth)."),
        ({"SLACK_API_URL": "http://127.0.0.1:9/api/"}, ""),
    ],
    ids=["well", "bot token", "app token", "out of reach"],
)
async def test_a_wrong_token_is_named(tmp_path: Path, more: dict[str, str], line: str) -> None:
    """With the mend; a Slack that is only out of reach is no mistake."""
    async with LoopbackSlack() as slack:
        found = await checked(slack, tmp_path, **more)

    assert found.startswith(line)
    assert bool(found) == bool(line)
    assert "xoxb-wrong" not in found


async def test_swapped_tokens_missing_scopes_and_another_address_are_named(tmp_path: Path) -> None:
    """The three next in line."""
    async with LoopbackSlack(scopes=[each for each in SCOPES if not each.startswith("im:")]) as slack:
        scopes = await checked(slack, tmp_path)
        elsewhere = await checked(slack, tmp_path, SLACK_API_URL=f"{slack.url}/nowhere/")
        slack.inactive = True
        removed = await checked(slack, tmp_path)

    assert scopes.startswith("Slack's app lacks scopes: im:history, im:read, im:write.")
    assert elsewhere.startswith("What answers at SLACK_API_URL is not Slack.")
    assert removed.startswith("Slack does not take SLACK_BOT_TOKEN (the app was removed).")


@pytest.mark.parametrize(
    ("mode", "more", "hows"),
    [
        ("socket", {}, ["ok", "ok"]),
        ("http", {}, ["ok", "look"]),
        ("socket", {"SLACK_APP_TOKEN": "xapp-wrong"}, ["ok", "wrong"]),
        ("socket", {"SLACK_API_URL": "http://127.0.0.1:9/api/"}, ["look"]),
    ],
)
async def test_the_doctor_is_told(tmp_path: Path, mode: str, more: dict[str, str], hows: list[str]) -> None:
    """What is well, what wants a look, what is wrong."""
    async with LoopbackSlack(mode=mode) as slack:  # type: ignore[arg-type] # both are modes
        adapter = Slack(settings(slack, tmp_path, **more))
        found = await adapter.examine()
        await adapter.close()

    assert [how for how, _ in found] == hows


def test_the_manifest_asks_for_what_the_adapter_needs_and_no_more() -> None:
    """Scopes, events, the command, the shortcut, and the tabs people write in."""
    features, told = MANIFEST["features"], MANIFEST["settings"]

    assert MANIFEST["oauth_config"]["scopes"] == {"bot": [*checks.SCOPES]}
    assert told["event_subscriptions"]["bot_events"] == ["app_home_opened", "message.im"]
    assert [each["command"] for each in features["slash_commands"]] == [heard.COMMAND]
    assert [(each["callback_id"], each["type"]) for each in features["shortcuts"]] == [(wiring.LETTER, "message")]
    assert features["app_home"] == {
        "home_tab_enabled": True,
        "messages_tab_enabled": True,
        "messages_tab_read_only_enabled": False,
    }


def test_the_manifest_keeps_to_slacks_limits() -> None:
    """Slack's own numbers; one address in all three places; a shape that both ways of hearing share."""
    shown, features, told = MANIFEST["display_information"], MANIFEST["features"], MANIFEST["settings"]
    addresses = {
        features["slash_commands"][0]["url"],
        told["event_subscriptions"]["request_url"],
        told["interactivity"]["request_url"],
    }

    assert len(shown["name"]) <= 35
    assert len(shown["description"]) <= 140
    assert 175 <= len(shown["long_description"]) <= 4000
    assert len(features["shortcuts"][0]["name"]) <= 24
    assert len(features["shortcuts"][0]["description"]) <= 150
    assert addresses == {"https://rebound.example.org/slack/events"}
    assert told["interactivity"]["is_enabled"] and told["socket_mode_enabled"]
    assert not told["token_rotation_enabled"] and not told["org_deploy_enabled"]
