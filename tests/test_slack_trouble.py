"""Saying things to a Slack that is busy, broken or refuses: nothing is lost, nor said twice where Slack can tell."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from loopback.faults import Fault
from loopback.slack import LoopbackSlack
from slack_alive import alive, settings
from test_slack import SAD_STORY, read_all, said

from adapters.slack import Slack
from bot.addresses import Address
from bot.errors import Never, TryLater
from bot.prompts import Prompt

HELLO = Prompt(("Hello.",))


@pytest.fixture
async def slack() -> AsyncIterator[LoopbackSlack]:
    async with LoopbackSlack() as slack:
        yield slack


@pytest.mark.parametrize("fault", [*Fault])
async def test_a_prompt_arrives_once_whatever_a_call_meets(slack: LoopbackSlack, tmp_path: Path, fault: Fault) -> None:
    """Also when it was done and only the answer was lost: then it is found again by its key."""
    ana = slack.person("Ana")
    async with alive(slack, tmp_path):
        await ana.says("hello")
        await ana.until("What would help")
        slack.faults.once(fault, "chat.postMessage")
        await ana.taps("Just say it")
        await ana.reads()
        await read_all(ana)

    texts = said(ana)
    assert slack.faults.met == [(fault, "chat.postMessage")]
    assert len(texts) == len({*texts})
    assert not slack.violations


async def test_order_is_kept_through_a_storm(slack: LoopbackSlack, tmp_path: Path) -> None:
    """A third of all calls go wrong, everything comes twice; each answer comes once, and in order."""
    ana = slack.person("Ana")
    slack.deliver_twice(1.0)
    async with alive(slack, tmp_path):
        slack.faults(share=0.3, only=("chat.postMessage", "users.info", "chat.update"), wait_s=1, slow_s=0.2)
        await ana.says(SAD_STORY)
        await ana.until("Pick as many as fit", limit_s=30)
        await ana.says("angry")
        await ana.until("How strong", limit_s=30)
        slack.faults()
        await read_all(ana)

    texts = said(ana)
    assert len(texts) == len({*texts})
    assert not slack.violations


async def test_a_burst_keeps_to_slacks_pace(slack: LoopbackSlack, tmp_path: Path) -> None:
    """About one a second in a channel, after a few at once: Slack never has to say so."""
    ana = slack.person("Ana")
    adapter = Slack(settings(slack, tmp_path))
    here = Address("slack", ana.id, slack.team, ana.channel)
    for number in range(7):
        await adapter.send(here, Prompt((f"Line {number}",)), f"outbox:{number}")
    await adapter.close()

    assert said(ana) == [f"Line {number}" for number in range(7)]
    assert not [call for call in slack.calls if call.status == 429]
    assert not slack.violations


async def test_a_long_prompt_goes_on_where_it_stopped(slack: LoopbackSlack, tmp_path: Path) -> None:
    """Several messages, the second of which is refused at first: the first is not said again."""
    ana = slack.person("Ana")
    adapter = Slack(settings(slack, tmp_path))
    here = Address("slack", ana.id, slack.team)
    long = Prompt(tuple(f"{number} " + "word " * 400 for number in range(4)))
    slack.faults.once(Fault.SLOW, "chat.postMessage")
    slack.faults.once(Fault.BUSY, "chat.postMessage")
    with pytest.raises(TryLater) as later:
        await adapter.send(here, long, "outbox:1")
    await adapter.send(here, long, "outbox:1")
    await adapter.close()

    assert later.value.delay is not None and later.value.delay.total_seconds() == 1
    assert [text[0] for text in said(ana)] == ["0", "1", "2", "3"]


@pytest.mark.parametrize(
    ("error", "reason"),
    [
        ("messages_tab_disabled", "closed"),
        ("cannot_dm_bot", "closed"),
        ("user_not_found", "gone"),
        ("invalid_blocks", "refused"),
        ("msg_too_long", "refused"),
        ("token_revoked", None),
        ("internal_error", None),
        ("something_new", None),
    ],
)
async def test_slack_says_no_in_two_ways_only(
    slack: LoopbackSlack, tmp_path: Path, error: str, reason: str | None
) -> None:
    """Never, or later; what we do not know is tried again."""
    ana = slack.person("Ana")
    adapter = Slack(settings(slack, tmp_path))
    slack.refuse("chat.postMessage", error)
    with pytest.raises((Never, TryLater)) as failure:
        await adapter.send(Address("slack", ana.id, slack.team, ana.channel), HELLO, "outbox:1")
    await adapter.close()

    assert getattr(failure.value, "reason", None) == reason


async def test_a_channel_that_has_moved_is_found_again(slack: LoopbackSlack, tmp_path: Path) -> None:
    """The one we kept is gone; somebody who is gone has none."""
    ana = slack.person("Ana")
    adapter = Slack(settings(slack, tmp_path))
    await adapter.send(Address("slack", ana.id, slack.team, "D0OLD"), HELLO, "outbox:1")
    with pytest.raises(Never, match="gone"):
        await adapter.send(Address("slack", "U0NOBODY", slack.team), HELLO, "outbox:2")
    await adapter.close()

    assert said(ana) == ["Hello."]
