"""The one way in and the one way out, on both databases: kept once, said once, in order, whatever happens between."""

from __future__ import annotations

import asyncio
import os
import signal
import subprocess
import sys
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta

from hearing import ANA, HOUSE, NOW, Screen, deliver, standing, talk, waiting
from process import ROOT, replies

from bot import outbox, people
from bot.addresses import Address
from bot.clock import Clock
from bot.errors import Never, TryLater
from bot.events import ChatOpened, Reply
from bot.hear import hear
from bot.service import Service
from bot.store import Store
from bot.transcripts import at_once

pytest_plugins = ("postgres",)


def test_the_golden_conversation_is_kept(stores: Callable[[], Store]) -> None:
    """All of it, and nothing waits any more."""
    store, screen = stores(), Screen()

    talk(store, screen, *replies())

    assert standing(store)["step"] == "done" or "goodbye" in str(standing(store)["step"])
    assert "What happened · a no from Larkfield Health" in screen.text
    assert waiting(store) == 0
    assert len(set(screen.keys)) == len(screen.keys)


def test_what_was_heard_is_not_heard_twice(stores: Callable[[], Store]) -> None:
    """A platform delivers again, to this process or to another; the person is answered once."""
    store, screen = stores(), Screen()
    talk(store, screen, "didn't get it", "data analyst at larkfield health")
    before, said = standing(store), len(screen.said)

    talk(store, screen, "data analyst at larkfield health", start=2)
    talk(stores(), screen, "data analyst at larkfield health", start=2)

    assert (standing(store), len(screen.said)) == (before, said)


def test_a_process_killed_between_commit_and_delivery(stores: Callable[[], Store]) -> None:
    """It kept the answer and could not say it: the next one does, once, when the chat is opened."""
    store = stores()
    hear(store, HOUSE, Reply(ANA, "m1", text="didn't get it"), NOW)
    kept, screen = waiting(store), Screen()

    service = Service(stores(), HOUSE, Clock())
    service.attach("terminal", screen)
    asyncio.run(service.open(ANA))

    assert kept == len(screen.said) > 0
    assert "I'm sorry" in screen.text and "Welcome back" not in screen.text
    assert waiting(store) == 0


def test_a_process_really_killed_there(url: str, key: str, stores: Callable[[], Store]) -> None:
    """SIGKILL, after the commit and before a word; the lease it held runs out, or is let go at the next start."""
    store = stores()
    mortal = (
        "import os, signal, sys; from hearing import *;"
        "hear(Store.open(sys.argv[1], [sys.argv[2]]), HOUSE, Reply(ANA, 'm1', text='a no from larkfield'), NOW);"
        "os.kill(os.getpid(), signal.SIGKILL)"
    )
    done = subprocess.run(
        [sys.executable, "-c", mortal, url, key],
        env={**os.environ, "PYTHONPATH": f"{ROOT}:{ROOT / 'tests'}"}, cwd=ROOT, timeout=60, check=False,
    )  # fmt: skip
    assert done.returncode == -signal.SIGKILL

    held = outbox.claimed(store, ["terminal"], NOW + timedelta(seconds=1))
    assert held == []  # still leased to the dead
    screen, later = Screen(), NOW + timedelta(minutes=1)
    while held := outbox.claimed(store, ["terminal"], later):
        deliver(store, screen, held, later)

    assert "I'm sorry" in screen.text
    assert waiting(store) == 0


def test_a_delivery_that_fails_is_made_later_in_order(stores: Callable[[], Store]) -> None:
    """The second prompt does not overtake the first, nor does the next answer."""
    store, screen = stores(), Screen(TryLater(timedelta(seconds=10)))
    talk(store, screen, "didn't get it")
    assert screen.said == []

    talk(store, screen, "data analyst at larkfield health", start=2)
    assert screen.said == []

    later = NOW + timedelta(seconds=11)
    while held := outbox.claimed(store, ["terminal"], later):
        deliver(store, screen, held, later)
    assert screen.text.index("I'm sorry") < screen.text.index("Which job") < screen.text.index("How far did you get")
    assert screen.keys == sorted(screen.keys, key=lambda key: int(key.split(":")[1]))
    assert waiting(store) == 0


def test_what_can_never_arrive_blocks_nobody(stores: Callable[[], Store]) -> None:
    """A prompt the platform refuses is buried, the next one is tried."""
    store, screen = stores(), Screen(Never("refused"))

    talk(store, screen, "didn't get it")

    assert len(screen.said) == 1
    assert waiting(store) == 0


def test_an_adapter_that_stumbles_loses_nothing(stores: Callable[[], Store]) -> None:
    """Our own mistake in a send is a delivery for later."""
    store, screen = stores(), Screen(KeyError("boom"))

    talk(store, screen, "didn't get it")
    assert screen.said == []
    later = NOW + timedelta(minutes=6)
    while held := outbox.claimed(store, ["terminal"], later):
        deliver(store, screen, held, later)

    assert "I'm sorry" in screen.text


def test_a_platform_nobody_serves_here_waits(stores: Callable[[], Store]) -> None:
    """A terminal beside a server on one database leaves the server's prompts alone."""
    store = stores()
    held = hear(store, HOUSE, Reply(Address("discord", "7"), "d1", text="didn't get it"), NOW)

    deliver(store, Screen(), held)
    screen, later = Screen(), NOW + timedelta(seconds=6)
    assert outbox.claimed(store, ["terminal"], later) == []
    while held := outbox.claimed(store, ["discord"], later):
        asyncio.run(outbox.deliver(store, {"discord": screen}, held, at_once, lambda: later))

    assert "I'm sorry" in screen.text


def test_a_closed_door_is_tried_once_and_told_when_they_are_back(stores: Callable[[], Store]) -> None:
    """Each refusal counts against us at the platform, so the rest is buried with the first; the chat goes on."""
    store, screen = stores(), Screen(Never("closed"))
    talk(store, screen, "didn't get it")
    assert (screen.said, waiting(store)) == ([], 0)

    talk(store, screen, "data analyst at larkfield health", start=2)

    assert "couldn't: direct messages were switched off" in screen.text
    assert "How far did you get" in screen.text


def test_each_try_waits_longer_and_never_long() -> None:
    """A platform that is back is not kept waiting."""
    waits = [outbox.back_off(attempts).total_seconds() for attempts in range(1, 9)]

    assert waits == sorted(waits)
    assert (waits[0], waits[-1]) == (1, 15)


def test_two_processes_hear_one_person_one_at_a_time(stores: Callable[[], Store]) -> None:
    """The same message at both: one of them answers it."""
    one, two, screen = stores(), stores(), Screen()
    with ThreadPoolExecutor(2) as both:
        for number, text in enumerate(replies()[:6]):
            told = [both.submit(hear, store, HOUSE, Reply(ANA, f"m{number}", text=text), NOW) for store in (one, two)]
            answers = [each.result() for each in told]
            assert sorted(map(bool, answers)) == [False, True]
            for held in answers:
                deliver(one, screen, held)

    assert "How far do you want to go today?" in screen.text


def test_a_welcome_back_names_the_open_question(stores: Callable[[], Store]) -> None:
    """After a restart, and as often as one likes."""
    store, screen = stores(), Screen()
    talk(store, screen, "didn't get it", "data analyst at larkfield health")

    deliver(store, screen, hear(stores(), HOUSE, ChatOpened(ANA), NOW))

    assert "This question was open." in screen.said[-1].lines[0]
    assert "How far did" in "\n".join(screen.said[-1].lines)
    assert screen.said[-1].choices


def test_forgotten_is_gone_whole(stores: Callable[[], Store]) -> None:
    """Every row of theirs; the farewell still arrives."""
    store, screen = stores(), Screen()
    talk(store, screen, *replies()[:5], "forget me", "yes")

    assert "Erased" in screen.text
    assert people.export(store, ANA) is None
    assert not people.forget(store, ANA, NOW)


def test_forgotten_takes_our_own_messages_away(stores: Callable[[], Store]) -> None:
    """All but the farewell, by rows that are nobody's; in batches, so that a refusal repeats little."""
    store, screen = stores(), Screen()
    talk(store, screen, *replies()[:9])
    said = [f"ref:{key}" for key in screen.keys]

    talk(store, screen, "forget me", "yes", start=100)
    later = NOW + timedelta(seconds=1)
    while held := outbox.claimed(store, ["terminal"], later):
        deliver(store, screen, held, later)

    assert set(said) < set(screen.unsaid)
    assert f"ref:{screen.keys[-1]}" not in screen.unsaid
    assert waiting(store) == 0


def test_a_note_is_signed_though_the_platform_does_not_say_who_they_are(stores: Callable[[], Store]) -> None:
    """The name it gave before holds; it may be busy for a moment."""
    store, screen = stores(), Screen()
    for number, text in enumerate(
        ["didn't get the data analyst job at Larkfield, final round", "sad", "2", "ten minutes"]
    ):
        deliver(store, screen, hear(store, HOUSE, Reply(ANA, f"m{number}", text=text, name="Ana"), NOW))

    talk(store, screen, "now", "Priya, she called me herself", start=100)

    assert any(prompt.kind == "draft" and prompt.lines[-1] == "Ana" for prompt in screen.said)
