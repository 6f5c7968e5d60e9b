"""Rebound in Slack, lived: one person in a loopback workspace, the real library, both ways of hearing."""

from __future__ import annotations

import asyncio
import json
import logging
from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest
from loopback.slack import LoopbackSlack, Message, Person
from slack_alive import Rebound, alive

from bot import views

SAD_STORY = "got a no from Acme after the interview"
TRICKS = "<!channel> <@U0LOOPBOT> <https://evil.example|here> *bold* _it_ `code` :tada: https://evil.example"


@pytest.fixture(params=["socket", "http"])
async def slack(request: pytest.FixtureRequest) -> AsyncIterator[LoopbackSlack]:
    async with LoopbackSlack(mode=request.param) as slack:
        yield slack
    assert not slack.violations
    assert not slack.lost


@pytest.fixture
async def rebound(slack: LoopbackSlack, tmp_path: Path) -> AsyncIterator[Rebound]:
    async with alive(slack, tmp_path) as rebound:
        yield rebound


async def read_all(person: Person, quiet_s: float = 0.7) -> list[Message]:
    """Whatever is there to read, until nothing more comes."""
    seen: list[Message] = []
    while True:
        try:
            seen.append(await person.reads(quiet_s))
        except AssertionError:
            return seen


def said(person: Person) -> list[str]:
    return [each.text for each in person.chat if each.by_bot and not each.ephemeral]


async def test_a_first_word_is_answered_and_a_tap_goes_on(slack: LoopbackSlack, rebound: Rebound) -> None:
    """Typed, tapped, answered in order; what was tapped shows the choice and no buttons; push and log tell nothing."""
    ana = slack.person("Ana Costa", zone="Asia/Tokyo", locale="pt-PT")
    await ana.says("hello")
    hello, question = await ana.reads(), await ana.until("What would help")
    await ana.taps("Just say it")
    await ana.reads()
    async with asyncio.timeout(10):  # what a used button shows comes beside the answer, and may come after it
        while not any(call.method == "chat.update" for call in slack.calls):  # noqa: ASYNC110
            await asyncio.sleep(0.02)
    await slack.quiet()

    assert hello.text.startswith("Hello.")
    assert "Just say it" in question.labels
    used = next(each for each in ana.chat if each.id == question.id)
    assert used.text.endswith(views.say("view-chosen", label="Just say it"))
    assert used.edited and not used.labels
    assert {call.payload["text"] for call in slack.calls if call.method in ("chat.postMessage", "chat.update")} == {
        views.say("view-notice")
    }
    [(address, _)] = await rebound.service.reached_since("slack", rebound.service.now() - timedelta(hours=1))
    assert (address.user, address.tenant, address.channel) == (ana.id, slack.team, ana.channel)
    assert (address.zone, address.locale) == ("Asia/Tokyo", "pt-PT")


async def test_several_are_picked_and_confirmed(slack: LoopbackSlack, rebound: Rebound) -> None:
    """Ticks are not heard one by one; nothing ticked is answered, too."""
    ana = slack.person("Ana")
    await ana.says(SAD_STORY)
    await ana.until("Pick as many as fit")
    await ana.taps(views.say("view-picked"))
    nothing = await ana.until(views.say("view-pick"))
    await ana.picks("Angry", "Sad")

    assert nothing.ephemeral
    assert (await ana.reads()).text.startswith("Angry and sad.")


async def test_a_page_never_enters_the_chat(slack: LoopbackSlack, rebound: Rebound) -> None:
    """It opens at the tap, closes when it is sent, and its words are in nothing that we send."""
    ana = slack.person("Ana")
    await ana.says(SAD_STORY)
    await ana.until("Pick as many as fit")
    await ana.picks("Angry")
    await ana.until("How strong")
    await ana.taps("5 it fills everything")
    await ana.until("Nothing needs a plan")
    await ana.says("write it out")
    await ana.until("stays out of this chat")
    page = await ana.fills("Open the page", page="zebras in my kitchen <!here>")
    await ana.until("gone")
    await read_all(ana)
    await slack.quiet()

    assert not page.errors and not ana.human.modals
    assert "zebras" not in json.dumps([call.payload for call in slack.calls]) + "".join(each.text for each in ana.chat)
    assert not [each for each in ana.chat if "Open the page" in each.labels]


async def test_a_command_is_answered_where_it_was_given_and_goes_on_in_the_chat(
    slack: LoopbackSlack, rebound: Rebound
) -> None:
    """Only they see the answer; the conversation is in the direct messages."""
    ana = slack.person("Ana")
    alone = await ana.commands("/rejected")
    await ana.until("sorry")
    told = await ana.commands("/rejected", "Acme Payload=Systems, Data Analyst")
    help_ = await ana.commands("/rejected", "help")

    assert (alone, told, help_) == (
        views.say("view-elsewhere"),
        views.say("view-elsewhere"),
        views.say("view-help"),
    )
    assert "Acme" not in "".join(each.text for each in ana.elsewhere)
    assert await ana.reads()


async def test_what_comes_twice_is_heard_once(slack: LoopbackSlack, rebound: Rebound) -> None:
    """Under a fresh event id, too; and a tap, which Slack itself does not repeat."""
    slack.deliver_twice(1.0, taps=1.0)
    slack.delivery.fresh = 1.0
    ana = slack.person("Ana")
    await ana.says("hello")
    await ana.until("What would help")
    await ana.taps("Just say it")
    await ana.commands("/rejected", "Acme")
    await slack.quiet()
    await read_all(ana)

    texts = said(ana)
    assert len(texts) == len({*texts}), texts


async def test_two_quick_messages_are_heard_in_order(slack: LoopbackSlack, rebound: Rebound) -> None:
    """Although Slack is asked about the person in between."""
    people = [slack.person(f"Person {n}") for n in range(3)]
    for ana in people:
        await ana.says("hello")
        await ana.says("help")
    for ana in people:
        seen = [await ana.reads() for _ in range(3)]

        assert seen[0].text.startswith("Hello"), [each.text for each in seen]


async def test_nothing_a_person_types_comes_alive(slack: LoopbackSlack, rebound: Rebound) -> None:
    """In a message, in a command, and quoted back to them."""
    ana = slack.person("Ana *<!here>* Costa")
    await ana.commands("/rejected", f"{TRICKS}, Analyst")
    await ana.until("sorry")
    await ana.says(f"got a no from Acme {TRICKS}")
    await ana.says(TRICKS)
    await ana.says("where am I?")
    await read_all(ana)
    page = await ana.opens_home()

    ours = [each for each in ana.chat if each.by_bot]
    assert ours
    assert not [each.live or each.styled for each in (*ours, page) if each.live or each.styled]


async def test_home_says_where_they_are_and_its_buttons_work(slack: LoopbackSlack, rebound: Rebound) -> None:
    """Drawn whenever it is opened, and again after a tap there."""
    ana = slack.person("Ana")
    before = await ana.opens_home()
    await ana.says(SAD_STORY)
    await ana.until("Pick as many as fit")
    after = await ana.opens_home()
    await ana.taps("Forget me", home=True)

    assert views.say("home-nothing-yet") in before.text
    assert after.text != before.text
    assert {"Go on", "Export"} <= {*after.labels}
    assert "?" in (await ana.reads()).text


async def test_whoever_opens_the_chat_is_greeted_once(slack: LoopbackSlack, rebound: Rebound) -> None:
    """Before they have said a word; and never again."""
    ana = slack.person("Ana")
    await ana.opens_messages()
    first = await read_all(ana)
    await ana.opens_messages()
    await slack.quiet()

    assert first
    assert not await read_all(ana, 0.5)


async def test_a_letter_pointed_at_is_read_in_the_chat(slack: LoopbackSlack, rebound: Rebound) -> None:
    """And one without text is said to be none."""
    ana = slack.person("Ana")
    letter = await ana.says("Dear Ana, unfortunately we have decided not to move forward with your application.")
    await read_all(ana)
    empty = await ana.says("", files=("letter.png",))
    await read_all(ana)
    await ana.shortcut(letter, "letter")
    taken = await ana.until(views.say("view-letter-taken"))
    await ana.shortcut(empty, "letter")
    none = await ana.until(views.say("view-not-a-letter"))

    assert taken.ephemeral and none.ephemeral


async def test_an_edit_is_answered_and_a_deletion_is_not(slack: LoopbackSlack, rebound: Rebound) -> None:
    """What we change ourselves is neither."""
    ana = slack.person("Ana")
    source = await ana.says("hello")
    await read_all(ana)
    await ana.edits(source, "got a no from Acme after the interview")
    after = await read_all(ana)
    await ana.deletes(source)

    assert after
    assert not await read_all(ana, 0.5)


async def test_an_old_button_works_after_a_restart(slack: LoopbackSlack, tmp_path: Path) -> None:
    """Nothing of it was in memory; and a form opened before can be sent in after."""
    ana = slack.person("Ana")
    async with alive(slack, tmp_path):
        await ana.says("hello")
        await ana.until("What would help")
    async with alive(slack, tmp_path):
        await ana.taps("Just say it")

        assert await ana.reads()


async def test_no_log_holds_a_word(slack: LoopbackSlack, tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    """Not ours, not the library's, at no level, whatever goes wrong."""
    caplog.set_level(logging.DEBUG)
    ana = slack.person("Ana")
    async with alive(slack, tmp_path, LOG_LEVEL="DEBUG"):
        slack.refuse("chat.update", "invalid_blocks")
        slack.refuse("users.info", "internal_error")
        await ana.says("zebras said no")
        await ana.reads()
        await ana.commands("/rejected", "zebras")
        await asyncio.sleep(0.2)
        slack.refuse("chat.postMessage", "invalid_blocks")
        await ana.says("zebras again")
        await slack.quiet()
        await asyncio.sleep(0.3)

    ours = [each for each in caplog.records if each.name.startswith(("adapters", "slack", "bot", "aiohttp", "rebound"))]
    assert any("mistake of ours" in each.getMessage() for each in ours)
    assert "zebras" not in caplog.text
