"""The one way in and the one way out, on both databases: kept once, said once, in order, whatever happens between."""

from __future__ import annotations

import asyncio
import os
import shutil
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from postgres import _KEYS, postgres, stores, url  # noqa: F401  (fixtures)
from process import ODD, ROOT, replies

from bot import outbox, people
from bot.addresses import Address
from bot.clock import Clock
from bot.errors import Never, StoreDown, StoreError, TryLater
from bot.events import ChatOpened, CheckInDue, Held, Reply
from bot.hear import hear
from bot.prompts import Prompt
from bot.service import Service
from bot.settings import Settings
from bot.store import Store
from bot.transcripts import at_once

ANA = Address("terminal", "me", zone="Europe/Lisbon")
NOW = datetime(2026, 11, 4, 12, 40, tzinfo=UTC)
HOUSE = Settings()


class Screen:
    """A messenger of ours: keeps what it is given, and can be told to fail."""

    def __init__(self, *failures: Exception) -> None:
        self.said: list[Prompt] = []
        self.keys: list[str] = []
        self.failures = list(failures)

    async def send(self, address: Address, prompt: Prompt, key: str) -> str | None:
        if self.failures:
            raise self.failures.pop(0)
        self.said.append(prompt)
        self.keys.append(key)
        return f"ref:{key}"

    @property
    def text(self) -> str:
        return "\n".join(line for prompt in self.said for line in prompt.lines)


def deliver(store: Store, screen: Screen, held: list[Held], now: datetime = NOW) -> None:
    asyncio.run(outbox.deliver(store, {"terminal": screen}, held, at_once, lambda: now))


def talk(store: Store, screen: Screen, *said: str, start: int = 1) -> None:
    for number, text in enumerate(said, start):
        deliver(store, screen, hear(store, HOUSE, Reply(ANA, f"m{number}", text=text), NOW))


def standing(store: Store) -> dict[str, object]:
    found = people.export(store, ANA)
    assert found is not None
    journey = found["journeys"][-1]
    return {"step": journey["step"], "answered": journey["answered"], "wins": journey["wins"]}


def spoil(store: Store, said: object) -> object:
    """What an older version, or a bug, may have written: the next turn stumbles over it. Gives back what was there."""
    with store.page() as page:
        id = page.find(ANA)
        person = page.person(id) if id else page.person_at(ANA, NOW)[0]
        before, person.memory["said"] = person.memory.get("said", {}), said
        page.keep_person(person, NOW)
    return before


def waiting(store: Store) -> int:
    with store.glance() as page:
        person = page.find(ANA)
        return len(page.last_prompts(person, 100, state="waiting")) if person else 0


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


def test_a_process_really_killed_there(url: str, stores: Callable[[], Store]) -> None:
    """SIGKILL, after the commit and before a word; the lease it held runs out, or is let go at the next start."""
    store = stores()
    mortal = (
        "import os, signal, sys; from datetime import *; from test_hear import *;"
        "hear(Store.open(sys.argv[1], [sys.argv[2]]), HOUSE, Reply(ANA, 'm1', text='a no from larkfield'), NOW);"
        "os.kill(os.getpid(), signal.SIGKILL)"
    )
    done = subprocess.run(
        [sys.executable, "-c", mortal, url, _KEYS[0]],
        env={**os.environ, "PYTHONPATH": f"{ROOT}:{ROOT / 'tests'}"}, cwd=ROOT, timeout=60, check=False,
    )  # fmt: skip
    assert done.returncode == -signal.SIGKILL

    held = outbox.claimed(store, NOW + timedelta(seconds=1))
    assert held == []  # still leased to the dead
    screen, later = Screen(), NOW + timedelta(minutes=1)
    while held := outbox.claimed(store, later):
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
    while held := outbox.claimed(store, later):
        deliver(store, screen, held, later)
    assert screen.text.index("I'm sorry") < screen.text.index("Which job") < screen.text.index("How far did you get")
    assert screen.keys == sorted(screen.keys, key=lambda key: int(key.split(":")[1]))
    assert waiting(store) == 0


def test_what_can_never_arrive_blocks_nobody(stores: Callable[[], Store]) -> None:
    """A closed door: the prompt is buried, the next one is tried."""
    store, screen = stores(), Screen(Never("closed"))

    talk(store, screen, "didn't get it")

    assert len(screen.said) == 1
    assert waiting(store) == 0


def test_an_adapter_that_stumbles_loses_nothing(stores: Callable[[], Store]) -> None:
    """Our own mistake in a send is a delivery for later."""
    store, screen = stores(), Screen(KeyError("boom"))

    talk(store, screen, "didn't get it")
    assert screen.said == []
    later = NOW + timedelta(minutes=6)
    while held := outbox.claimed(store, later):
        deliver(store, screen, held, later)

    assert "I'm sorry" in screen.text


def test_a_platform_nobody_serves_here_waits(stores: Callable[[], Store]) -> None:
    """A terminal beside a server on one database leaves the server's prompts alone."""
    store = stores()
    held = hear(store, HOUSE, Reply(Address("discord", "7"), "d1", text="didn't get it"), NOW)

    deliver(store, Screen(), held)
    screen, later = Screen(), NOW + timedelta(seconds=6)
    while held := outbox.claimed(store, later):
        asyncio.run(outbox.deliver(store, {"discord": screen}, held, at_once, lambda: later))

    assert "I'm sorry" in screen.text


def test_nothing_of_a_failed_turn_is_kept_but_the_reply(stores: Callable[[], Store]) -> None:
    """And [Try again] hears it as it was, once."""
    store, screen = stores(), Screen()
    talk(store, screen, "didn't get it")
    before, well = standing(store), spoil(store, 7)
    talk(store, screen, "data analyst at larkfield health", start=2)
    assert standing(store) == before
    retry = screen.said[-1].choices[0]
    deliver(store, screen, hear(store, HOUSE, Reply(ANA, "tap1", choice=retry.token), NOW))
    assert "What you wrote is safe." in screen.said[-1].lines[-1]
    retry = screen.said[-1].choices[0]

    spoil(store, well)
    deliver(store, screen, hear(store, HOUSE, Reply(ANA, "tap2", choice=retry.token), NOW))
    assert "Data Analyst at Larkfield Health" in screen.text
    now = standing(store)
    assert now != before
    deliver(store, screen, hear(store, HOUSE, Reply(ANA, "tap3", choice=retry.token), NOW))
    assert standing(store) == now


def test_danger_is_answered_even_when_a_turn_fails(stores: Callable[[], Store]) -> None:
    """The card stands on nothing but the text and the zone."""
    store, screen = stores(), Screen()
    spoil(store, 7)

    talk(store, screen, "i want to kill myself")

    assert [prompt.kind for prompt in screen.said] == ["crisis", "plain"]
    assert "What you wrote is safe." in screen.text


def test_a_check_in_that_fails_is_put_off(stores: Callable[[], Store]) -> None:
    """Not tried five times a second, and not lost."""
    store, screen = stores(), Screen()
    talk(store, screen, *replies())
    with store.glance() as page:
        person = page.find(ANA)
        assert person is not None
        due_at = min(each.due_at for each in page.check_ins(person))
    well = spoil(store, 7)
    assert hear(store, HOUSE, CheckInDue(person), due_at) == []
    with store.glance() as page:
        assert page.persons_due(due_at, 10) == []

    spoil(store, well)
    assert hear(store, HOUSE, CheckInDue(person), due_at + timedelta(hours=1)) != []


def test_two_processes_hear_one_person_one_at_a_time(stores: Callable[[], Store]) -> None:
    """The same message at both: one of them answers it."""
    from concurrent.futures import ThreadPoolExecutor

    one, two, screen = stores(), stores(), Screen()
    with ThreadPoolExecutor(2) as both:
        for number, text in enumerate(replies()[:6]):
            told = [
                both.submit(hear, store, HOUSE, Reply(ANA, f"m{number}", text=text), NOW) for store in (one, two)
            ]
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
    assert not people.forget(store, ANA)


@pytest.mark.parametrize("text", ODD.values(), ids=list(ODD))
def test_an_odd_first_word_is_answered(text: bytes, tmp_path: Path) -> None:
    """Even where nothing was said before it; and in an instant."""
    store, screen = Store.open(f"sqlite:///{tmp_path}/rebound.db"), Screen()

    began = time.monotonic()
    talk(store, screen, text.decode(errors="replace"), "repeat")
    assert time.monotonic() - began < 5

    assert len(screen.said) >= 2
    assert "Something broke" not in screen.text
    store.close()


# --- with the store down ------------------------------------------------------------------------------------------------


def service_without(store: Store, screen: Screen) -> Service:
    service = Service(store, HOUSE, Clock())
    service.attach("terminal", screen)
    return service


@pytest.fixture
def down(tmp_path: Path) -> Iterator[Store]:
    """The file is gone under a running program, as with a disk that was taken away: nothing can be written."""
    folder = tmp_path / "disk"
    store = Store.open(f"sqlite:///{folder}/rebound.db")
    store.close()  # it connects anew when asked, and finds nothing there
    shutil.rmtree(folder)
    yield store
    store.close()


def test_with_the_store_down_danger_is_answered_once_in_ten_minutes(down: Store) -> None:
    """The card goes straight to the person; then one line with the number; nothing is acknowledged."""
    screen = Screen()
    service = service_without(down, screen)

    async def heard() -> None:
        for number in range(2):
            with pytest.raises(StoreError):
                await service.hear(Reply(ANA, f"m{number}", text="i want to kill myself"))

    asyncio.run(heard())
    assert [prompt.kind for prompt in screen.said] == ["crisis", "plain"]
    assert "I read that, too." in screen.said[1].lines[0]
    assert "haven't kept that" in screen.said[1].lines[-1]


def test_with_the_store_down_anything_else_gets_one_honest_line(down: Store) -> None:
    """No question, no praise, no claim that it was kept."""
    screen = Screen()

    async def heard() -> None:
        with pytest.raises(StoreDown):
            await service_without(down, screen).hear(Reply(ANA, "m1", text="didn't get it"))

    asyncio.run(heard())
    assert screen.text == (
        "I can't write anything down right now, so I haven't kept that. Please send it again in a few minutes."
    )


def test_a_store_that_hangs_does_not_hold_up_the_card(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Somebody else holds the file for long: the card comes after a few seconds, the turn whenever it can."""
    from bot import service as running

    monkeypatch.setattr(running, "PATIENCE", timedelta(milliseconds=200))
    store, screen = Store.open(f"sqlite:///{tmp_path}/rebound.db"), Screen()
    service = service_without(store, screen)
    holder = sqlite3.connect(f"{tmp_path}/rebound.db", isolation_level=None)
    holder.execute("BEGIN IMMEDIATE")

    async def heard() -> None:
        turn = asyncio.create_task(service.hear(Reply(ANA, "m1", text="i want to kill myself")))
        await asyncio.sleep(1)
        assert [prompt.kind for prompt in screen.said] == ["crisis"]
        holder.execute("ROLLBACK")
        await turn

    asyncio.run(heard())
    service.close()
    assert len(screen.said) > 1


def test_the_loops_outlive_a_store_that_is_down(down: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    """They wait for it, instead of ending the program."""
    from bot import service as running

    monkeypatch.setattr(running, "STORE_DOWN", timedelta(milliseconds=20))
    service = service_without(down, Screen())

    async def ran() -> None:
        with pytest.raises(TimeoutError):
            await asyncio.wait_for(service.run(), 0.3)

    asyncio.run(ran())
