"""What an employer's Slack changes: whose it is stands in the notice, and what we said there is taken away again."""

from __future__ import annotations

from pathlib import Path

from loopback.slack import LoopbackSlack
from loopback.slack.workspace import DOMAIN
from slack_alive import alive


async def test_forget_me_takes_our_messages_away(tmp_path: Path) -> None:
    """All but the farewell; hers stay, since only she can delete them."""
    async with LoopbackSlack() as slack, alive(slack, tmp_path):
        ana = slack.person("Ana", zone="Europe/Lisbon")
        await ana.says("didn't get it")
        await ana.until("Which job was it")
        await ana.says("forget me")
        await ana.until("Erase it all?")
        await ana.taps("Yes, erase it all")
        await ana.until("Erased: everything I kept")
        await slack.workspace.bell.until(lambda: len([m for m in ana.chat if m.by_bot]) == 1, 10)

        assert [message.text for message in ana.chat if not message.by_bot] == ["didn't get it", "forget me"]
        assert slack.violations == []


async def test_at_work_the_notice_says_whose_slack_it_is(tmp_path: Path) -> None:
    async with LoopbackSlack() as slack, alive(slack, tmp_path, WORKPLACE="yes"):
        ana = slack.person("Ana", zone="Europe/Lisbon")
        await ana.says("didn't get it")
        notice = await ana.until("This Slack belongs to")

        assert DOMAIN in notice.text
        assert {"Go on here", "Buttons only here", "Take me somewhere safer"} <= set(notice.labels)
