"""When a turn, a check-in or the store breaks: no reply goes unanswered, and none is said to be kept that is not."""

from __future__ import annotations

import asyncio
import shutil
import sqlite3
import time
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from hearing import ANA, HOUSE, NOW, Screen, deliver, spoil, standing, talk
from process import ODD, replies

from bot import service as running
from bot import unasked
from bot.clock import Clock
from bot.errors import StoreDown, StoreError
from bot.events import Reply
from bot.hear import hear
from bot.service import Service
from bot.store import Store

pytest_plugins = ("postgres",)


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
    assert unasked.next_due(store, HOUSE, due_at) == []
    with store.glance() as page:
        assert page.persons_due(due_at, 10) == []

    spoil(store, well)
    assert unasked.next_due(store, HOUSE, due_at + timedelta(hours=1)) != []


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


# --- with the store down ---


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
                await (await service.hear(Reply(ANA, f"m{number}", text="i want to kill myself")))

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
    monkeypatch.setattr(running, "STORE_DOWN", timedelta(milliseconds=20))
    service = service_without(down, Screen())

    async def ran() -> None:
        with pytest.raises(TimeoutError):
            await asyncio.wait_for(service.run(), 0.3)

    asyncio.run(ran())
