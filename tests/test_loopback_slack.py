"""The loopback Slack itself: its driver, its strictness and its faults, with the real slack_bolt on the other side."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from typing import Any

import pytest
from aiohttp import web
from loopback.faults import Fault
from loopback.slack import FORGERIES, LoopbackSlack
from loopback.slack.parrot import button, client, lines, parrot
from slack_sdk.errors import SlackApiError
from slack_sdk.signature import SignatureVerifier

QUICK = {"ack_s": 0.3, "retries_s": (0.0, 0.05, 0.1)}


@pytest.fixture(params=["socket", "http"])
async def slack(request: pytest.FixtureRequest) -> AsyncIterator[LoopbackSlack]:
    async with LoopbackSlack(mode=request.param) as slack, parrot(slack):
        yield slack
    assert not slack.violations


@pytest.fixture
async def alone() -> AsyncIterator[LoopbackSlack]:
    """Without an app: for whoever calls the Web API by hand."""
    async with LoopbackSlack() as slack:
        yield slack


async def test_a_person_is_heard_and_answered(slack: LoopbackSlack) -> None:
    """A DM goes in, a message with buttons comes out; both stand in her chat."""
    ana = slack.person("Ana")
    source = await ana.says("fish & <chips>")
    seen = await ana.reads()

    # The parrot shows in plain text what came escaped: what it should have unescaped is to be seen.
    assert (seen.text, seen.labels) == ("Said: fish &amp; &lt;chips&gt;", ["Go on", "Open the page"])
    assert [each.by_bot for each in ana.chat] == [False, True]
    assert (ana.chat[0].id, ana.chat[0].text) == (source, "fish & <chips>")


async def test_links_come_as_slack_writes_them(slack: LoopbackSlack) -> None:
    """Between angles, with what was typed; she reads them as she typed them."""
    ana = slack.person("Ana")
    await ana.says("see https://x.org/a?b=1&c=2. or hr@acme.example", forwarded="<unfortunately>")
    seen = await ana.reads()

    assert seen.text == "Said: see <https://x.org/a?b=1&amp;c=2>. or <mailto:hr@acme.example|hr@acme.example>"
    assert ana.chat[0].text == "see https://x.org/a?b=1&c=2. or hr@acme.example"
    assert ana.chat[0].raw["attachments"][0]["text"] == "&lt;unfortunately&gt;"


async def test_a_tap_reaches_the_newest_button(slack: LoopbackSlack) -> None:
    """And a label that nobody shows is answered with those that are there."""
    ana = slack.person("Ana")
    await ana.says("no")
    await ana.reads()
    await ana.taps("Go on")

    assert (await ana.reads()).text == "On we go."
    with pytest.raises(LookupError, match="Open the page"):
        await ana.taps("Nowhere")


async def test_several_are_picked_and_confirmed(slack: LoopbackSlack) -> None:
    """Tick by tick, then the button; the app puts the answer in the place of the question."""
    ana = slack.person("Ana")
    await ana.says("menu")
    await ana.reads()
    await ana.picks("Angry", "Numb")
    await slack.workspace.bell.until(lambda: ana.chat[-1].edited, 3)

    assert (ana.chat[-1].text, ana.chat[-1].labels) == ("Picked: angry, numb", [])


async def test_a_modal_is_filled_and_sent_back_and_filled(slack: LoopbackSlack) -> None:
    """What the app refuses stays open with its reason; what it takes closes."""
    ana = slack.person("Ana")
    await ana.says("no")
    await ana.reads()
    refused = await ana.fills("Open the page", page="no")
    kept = await ana.fills(None, page="All <!channel> of it.")
    seen = await ana.reads()

    assert (refused.errors, kept.errors, ana.human.modals) == ({"b-page": "A little more?"}, {}, [])
    assert kept.text == "The page\nWrite it here"
    assert (seen.text, seen.live) == ("All <!channel> of it.", [])
    with pytest.raises(AssertionError, match="0 to 100"):
        await ana.fills("Open the page", page="x" * 101)


async def test_a_command_is_answered_for_her_alone(slack: LoopbackSlack) -> None:
    """Text comes to the app escaped, and goes back so."""
    ana = slack.person("Ana")

    assert await ana.commands("/rejected", "Acme & Sons, Analyst") == "Heard: Acme & Sons, Analyst"
    assert ana.elsewhere[0].ephemeral and not ana.chat


async def test_an_edit_a_shortcut_and_the_home_page(slack: LoopbackSlack) -> None:
    """The rest of what a person can do in Slack."""
    ana = slack.person("Ana")
    source = await ana.says("first")
    await ana.reads()
    await ana.edits(source, "second")
    changed = await ana.reads()
    await ana.shortcut(source, "keep")
    home = await ana.opens_home()
    await ana.taps("Cancel", home=True)

    assert (changed.text, ana.chat[0].text, ana.chat[0].edited) == ("Changed: second", "second", True)
    assert (await ana.until("Kept")).text == "Kept: second"
    assert (home.text, home.labels) == ("Nothing is promised.", ["Cancel"])
    assert ana.human.home and ana.human.home["blocks"][0]["text"]["text"] == "Cancelled."


async def test_waiting_in_vain_tells_what_was_read(alone: LoopbackSlack) -> None:
    """A test that fails shows the chat."""
    ana = alone.person("Ana")
    await client(alone).chat_postMessage(channel=ana.id, text="Hello.")

    with pytest.raises(AssertionError, match=r"looked for .*'Bye'.* read \['Hello.'\]"):
        await ana.until("Bye", limit_s=0.1)


async def test_every_event_may_come_twice(slack: LoopbackSlack) -> None:
    """An app that does not look says everything twice."""
    slack.deliver_twice(1.0)
    ana = slack.person("Ana")
    await ana.says("no")
    first, second = await ana.reads(), await ana.reads()

    assert first.text == second.text


@pytest.mark.parametrize("mode", ["socket", "http"])
async def test_what_is_not_acknowledged_comes_again(mode: Any) -> None:
    """With the count and the reason, until it is; then it was not lost."""
    late = [1.0]

    async def slow() -> None:
        await asyncio.sleep(late.pop() if late else 0)

    async with LoopbackSlack(mode=mode, **QUICK) as slack, parrot(slack, slow=slow):
        slack.delivery.fresh = 0.5
        ana = slack.person("Ana")
        await ana.says("no")
        await ana.reads()
        await slack.quiet()

        assert (slack.delivery.again, slack.lost, slack.violations) == (1, [], [])


@pytest.mark.parametrize("mode", ["socket", "http"])
async def test_a_tap_that_is_not_answered_fails_before_her_eyes(mode: Any) -> None:
    """It never comes again, and it is the app's mistake."""
    quiet: list[float] = []

    async def slow() -> None:
        await asyncio.sleep(quiet[0] if quiet else 0)

    async with LoopbackSlack(mode=mode, **QUICK) as slack, parrot(slack, slow=slow):
        ana = slack.person("Ana")
        await ana.says("no")
        await ana.reads()
        quiet.append(0.5)
        await ana.taps("Go on")

        assert 'failed with the error "operation_timeout"' in ana.chat[-1].text
        assert "operation_timeout" in await ana.commands("/rejected", "Acme")
        assert [each.split(":")[0] for each in slack.violations] == ["a tap on 'Go on'", "/rejected"]


async def test_a_tap_while_no_app_is_up_is_lost_and_nobodys_mistake() -> None:
    """She is told by Slack; events wait a little, then are lost too."""
    async with LoopbackSlack(**QUICK) as slack:
        ana = slack.person("Ana")
        await client(slack).chat_postMessage(channel=ana.id, text="x", blocks=lines("x", button("Go on", "go")))
        await ana.taps("Go on")
        await ana.says("no")
        await slack.quiet()

        assert "dispatch_failed" in ana.chat[1].text
        assert (len(slack.lost), slack.violations) == (3, [])  # her tap, her message, the echo of the app's own


@pytest.mark.parametrize("final", [False, True])
async def test_a_post_that_fails_comes_again_signed(final: bool) -> None:
    """With Slack's headers; unless the app says that it wants no more."""
    seen: list[tuple[bool, str | None, str | None]] = []

    async def fail(request: web.Request) -> web.Response:
        body, headers = await request.text(), dict(request.headers)
        signed = SignatureVerifier(slack.signing_secret).is_valid_request(body, headers)
        seen.append((signed, headers.get("X-Slack-Retry-Num"), headers.get("X-Slack-Retry-Reason")))
        return web.Response(status=500, headers={"X-Slack-No-Retry": "1"} if final else None)

    async with LoopbackSlack(mode="http", **QUICK) as slack:
        app = web.Application()
        app.router.add_post("/slack/events", fail)
        runner = web.AppRunner(app, access_log=None)
        await runner.setup()
        await web.TCPSite(runner, "127.0.0.1", int(slack.environ["PORT"])).start()
        await slack.person("Ana").says("no")
        await slack.quiet()
        await runner.cleanup()

    again = [(True, str(count), "http_error") for count in (1, 2, 3)]
    assert seen == [(True, None, None), *([] if final else again)]
    assert len(slack.lost) == (not final)


async def test_an_address_is_verified_before_it_is_taken() -> None:
    """The challenge comes back."""
    async with LoopbackSlack(mode="http") as slack, parrot(slack):
        assert await slack.verifies_url()


@pytest.mark.parametrize("kind", FORGERIES)
async def test_a_forgery_is_told_from_a_letter(kind: str) -> None:
    """slack_bolt turns all away; only its answer to a timestamp that is none is an error of its own."""
    async with LoopbackSlack(mode="http") as slack, parrot(slack):
        status = await slack.forged(kind)

        assert status == {"garbage timestamp": 500, "huge": 413}.get(kind, 401)
        assert not slack.calls


@pytest.mark.parametrize(
    ("fault", "status", "there"),
    [
        (Fault.BUSY, 429, 0),
        (Fault.BROKEN, 500, 0),
        (Fault.AWAY, 503, 0),
        (Fault.CUT, 0, 0),
        (Fault.LOST, 0, 1),
        (Fault.SLOW, 200, 1),
    ],
)
async def test_a_call_meets_its_fault(alone: LoopbackSlack, fault: Fault, status: int, there: int) -> None:
    """A lost answer leaves the message standing: that is what makes doubles."""
    ana = alone.person("Ana")
    alone.faults(slow_s=0.05)
    alone.faults.once(fault, "postMessage")
    try:
        await client(alone).chat_postMessage(channel=ana.id, text="Hello.")
    except (SlackApiError, OSError) as met:
        refused = met
    else:
        refused = None

    assert (refused is None) == (fault is Fault.SLOW)
    assert (len(ana.chat), alone.calls[-1].status, alone.violations) == (there, status, [])


async def test_faults_follow_their_seed() -> None:
    """The same storm twice."""
    met = []
    for _ in range(2):
        async with LoopbackSlack(seed=7) as slack:
            slack.faults(share=0.5, kinds=(Fault.BUSY, Fault.BROKEN))
            for _ in range(12):
                try:
                    await client(slack).auth_test()
                except SlackApiError:
                    continue
            met.append([fault for fault, _ in slack.faults.met])

    assert met[0] == met[1] and 1 < len(met[0]) < 12


async def test_a_dead_token_says_so(alone: LoopbackSlack) -> None:
    """After the app was removed; and a test can have any method refused."""
    web = client(alone)
    alone.refuse("auth.test", "ekm_access_denied")
    with pytest.raises(SlackApiError, match="ekm_access_denied"):
        await web.auth_test()
    alone.refuse("auth.test", "")
    assert (await web.auth_test())["ok"]
    alone.uninstalls()
    with pytest.raises(SlackApiError, match="account_inactive"):
        await web.auth_test()

    assert not alone.violations
