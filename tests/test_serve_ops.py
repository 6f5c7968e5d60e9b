"""Rebound as a process for whoever runs it: health, metrics, a doctor, and one clear line for each mistake."""

from __future__ import annotations

import asyncio
import socket
from pathlib import Path

import pytest
from loopback.discord import LoopbackDiscord
from loopback.slack import SCOPES, LoopbackSlack
from serving import free_port, platform, served, told

MESSAGES = 1 << 15  # Discord's intent for the words of everybody


async def test_health_and_metrics_are_about_the_machine(tmp_path: Path) -> None:
    """Ready once both are heard; 503 with the reason while one is away; figures as Prometheus reads them, no person."""
    async with platform("slack socket") as slack, platform("discord") as discord:
        ana, ben = slack.person("Anabelle Quist"), discord.person("Benedikt Zorn")
        async with served(tmp_path, slack, discord) as rebound:
            well = await rebound.get("/healthz"), await rebound.get("/readyz")
            await asyncio.gather(ana.says("didn't get it"), ben.says("didn't get it"))
            await asyncio.gather(ana.until("Which job"), ben.until("Which job"))
            async with slack.outage():
                slack_away = await rebound.answers("/readyz", 503)
                alive = await rebound.get("/healthz")
            async with discord.outage():
                discord_away = await rebound.answers("/readyz", 503, without="slack: ", limit_s=20)
            _, figures = await rebound.get("/metrics")

    assert well == ((200, "ok\n"), (200, "ready\n"))
    assert alive == (200, "ok\n")
    assert slack_away == "slack: Slack cannot be heard\n"
    assert discord_away.startswith("discord: ")
    for line in ('rebound_heard_total{kind="words",platform="slack"} 1.0', "rebound_prompts_waiting 0.0"):
        assert line in figures
    assert all(name in figures for name in ("process_resident_memory_bytes", 'rebound_connected{platform="discord"}'))
    for theirs in (ana.id, ben.id, ana.channel, slack.team, "Anabelle", "Benedikt", "Quist", "Zorn"):
        assert theirs not in figures


Mistake = tuple[dict[str, str], str]  # settings, and what is said of them


def mistakes_of_slack(slack: LoopbackSlack, http: LoopbackSlack, poor: LoopbackSlack, port: str) -> list[Mistake]:
    """`poor`: an app without a scope; `port`: where somebody else listens."""
    well = slack.environ
    return [
        ({**well, "SLACK_BOT_TOKEN": "xoxb-not-it"}, "Slack does not take SLACK_BOT_TOKEN"),
        ({**well, "SLACK_APP_TOKEN": "xapp-not-it"}, "Slack does not take SLACK_APP_TOKEN"),
        ({**well, "SLACK_BOT_TOKEN": slack.app_token}, "SLACK_BOT_TOKEN has to be"),
        ({"SLACK_BOT_TOKEN": slack.bot_token}, "SLACK_BOT_TOKEN alone can speak but not hear."),
        (poor.environ, "Slack's app lacks a scope: chat:write."),
        ({**http.environ, "PORT": port}, "HOST and PORT cannot be listened at"),
        ({**well, "OPS_PORT": port}, "OPS_HOST and OPS_PORT cannot be listened at"),
    ]


def mistakes_of_discord(discord: LoopbackDiscord, elsewhere: LoopbackDiscord) -> list[Mistake]:
    return [
        ({**discord.environ, "DISCORD_BOT_TOKEN": "MTIz.not.it"}, "Discord refuses DISCORD_BOT_TOKEN."),
        (elsewhere.environ, "Interactions Endpoint URL"),
        ({**discord.environ, "DISCORD_API_URL": "http://discord.example/api/v10"}, "over an open line"),
    ]


async def served_wrongly(mistakes: list[Mistake], folder: Path) -> list[tuple[int, str, str]]:
    three_at_a_time = asyncio.Semaphore(3)

    async def ended(environ: dict[str, str]) -> tuple[int, str, str]:
        async with three_at_a_time:
            return await told(folder, "serve", **environ)

    return await asyncio.gather(*(ended(environ) for environ, _ in mistakes))


async def test_an_operators_mistake_ends_in_one_line(tmp_path: Path) -> None:
    """Status 1, what is wrong and how it is mended, and never a token."""
    async with (
        LoopbackSlack() as slack,
        LoopbackSlack(mode="http") as http,
        LoopbackSlack(scopes=SCOPES[1:]) as poor,
        LoopbackDiscord(gap_s=0.0, endpoint="https://example.org/") as elsewhere,
        LoopbackDiscord(gap_s=0.0) as discord,
    ):
        with socket.socket() as taken:
            taken.bind(("127.0.0.1", 0))
            taken.listen()
            mistakes = mistakes_of_slack(slack, http, poor, str(taken.getsockname()[1]))
            mistakes += mistakes_of_discord(discord, elsewhere)
            results = await served_wrongly(mistakes, tmp_path)

    for (environ, says), (status, out, err) in zip(mistakes, results, strict=True):
        lines = [line for line in err.splitlines() if line.startswith("rebound: ")]
        assert (status, len(lines), out) == (1, 1, ""), (says, err)
        assert says in lines[0]
        assert "Traceback" not in err
        assert not [name for name, value in environ.items() if "TOKEN" in name and value in err]


async def test_a_privileged_intent_is_not_needed(tmp_path: Path) -> None:
    """An application with none of them is served, and nothing privileged was asked for."""
    async with platform("discord") as discord, served(tmp_path, discord):
        asked = [each.intents for each in discord.gateway.sessions.values()]

    assert asked
    assert not any(intents & (MESSAGES | 1 << 1 | 1 << 8) for intents in asked)


async def test_the_doctor_finds_all_well(tmp_path: Path) -> None:
    """Status 0, a line for each platform, and no secret on the screen."""
    async with platform("slack socket") as slack, platform("discord") as discord:
        environ = {**slack.environ, **discord.environ, "OPERATOR_NAME": "Mia Lund"}
        status, out, err = await told(tmp_path, "doctor", **environ)

    assert (status, err) == (0, "")
    assert "Slack takes SLACK_BOT_TOKEN, with every scope" in out
    assert "Discord takes the token, as Rebound." in out
    assert not any(line.split()[0] == "wrong" for line in out.splitlines())
    for secret in (slack.bot_token, slack.app_token, discord.token):
        assert secret not in out


@pytest.mark.parametrize("where", ["slack", "discord", "away"])
async def test_the_doctor_says_what_is_wrong(tmp_path: Path, where: str) -> None:
    """A token that is refused is wrong, with the mend; a platform that does not answer only wants a look."""
    async with platform("slack http") as slack, LoopbackDiscord(gap_s=0.0) as discord:
        environ = {**slack.environ, **discord.environ}
        nowhere = f"http://127.0.0.1:{free_port()}/api"
        changed = {
            "slack": {"SLACK_BOT_TOKEN": "xoxb-not-it"},
            "discord": {"DISCORD_BOT_TOKEN": "MTIz.not.it"},
            "away": {"SLACK_API_URL": nowhere, "DISCORD_API_URL": nowhere},
        }[where]
        if where == "slack":
            slack.violations.clear()
        status, out, err = await told(tmp_path, "doctor", **{**environ, **changed})
        slack.violations.clear()

    how = {line.split("  ", 1)[1].strip(): line.split()[0] for line in out.splitlines() if "  " in line}
    assert err == ""
    assert status == (0 if where == "away" else 1)
    assert [said for said, each in how.items() if each == "wrong"] == [
        said for said in how if said.startswith(("Slack does not take", "Discord refuses"))
    ]
    assert "not-it" not in out and "MTIz.not.it" not in out
