"""The people and shortcuts that the tests of the store share."""

from __future__ import annotations

import threading
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pytest

from bot.addresses import Address
from bot.store import OutPrompt, Store
from dialogues.state import CheckIn, Person

NOW = datetime(2026, 11, 25, 9, 0, tzinfo=UTC)
LEASE = timedelta(seconds=30)
WALL_TIME = datetime.fromisoformat("2026-11-28T09:30")
ANA = Address("slack", "U1", tenant="T1", channel="D1", zone="Europe/Berlin", locale="de-DE")
BEN = Address("discord", "42")
ON_POSTGRESQL = pytest.mark.parametrize("url", ["postgresql"], indirect=True)


def met(store: Store, address: Address = ANA) -> tuple[Person, int]:
    with store.page() as page:
        return page.person_at(address, NOW)


def say(words: str, due_at: datetime | None = None) -> OutPrompt:
    return OutPrompt("feelings.name", {"lines": [words]}, choices=("sad", "angry"), due_at=due_at)


def posted(store: Store, *prompts: OutPrompt, address: Address = ANA, lease: timedelta = LEASE) -> list[int]:
    with store.page() as page:
        person, address_id = page.person_at(address, NOW)
        return page.post(person.id, address_id, None, prompts, NOW, lease)


def claimed(store: Store, now: datetime, limit: int = 10) -> list[int]:
    with store.page() as page:
        return [row.id for row in page.claim(["slack", "discord", "terminal"], now, LEASE, limit)]


def check_in(key: str, due_at: datetime = NOW, journey: int | None = None) -> CheckIn:
    return CheckIn("mood", key, WALL_TIME, "Europe/Berlin", due_at, journey=journey)


def together(works: list[Callable[[], object]]) -> None:
    failures: list[BaseException] = []

    def guarded(work: Callable[[], object]) -> None:
        try:
            work()
        except BaseException as error:
            failures.append(error)

    threads = [threading.Thread(target=guarded, args=(work,)) for work in works]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
    assert failures == []
