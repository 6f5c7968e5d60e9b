"""What goes by itself: the end of keeping is told once, by day, and everything goes on the day that was told."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

from hearing import ANA, HOUSE, NOW, Screen, deliver, talk

from bot import housekeeping, people, unasked
from bot.events import Reply
from bot.hear import hear
from bot.store import Store

pytest_plugins = ("postgres",)


def rounds(store: Store, screen: Screen, days: float) -> None:
    """An hourly look for one day, so many days after the last word."""
    for hour in range(24):
        now = NOW + timedelta(days=days, hours=hour)
        for person in housekeeping.silent(store, HOUSE, now, 0):
            deliver(store, screen, unasked.keeping_ends(store, HOUSE, person, now), now)


def test_the_end_is_told_once_and_comes_on_that_day(stores: Callable[[], Store]) -> None:
    """Fourteen days before; nothing of what the chat was about stands on the lock screen."""
    store, screen = stores(), Screen()
    talk(store, screen, "didn't get the data analyst job at Larkfield")
    before = len(screen.said)

    rounds(store, screen, HOUSE.retention_days - 20)
    assert len(screen.said) == before
    rounds(store, screen, HOUSE.retention_days - 10)
    assert len(screen.said) == before + 1
    assert "I erase everything" in screen.said[-1].lines[0] and "Larkfield" not in screen.said[-1].lines[0]
    rounds(store, screen, HOUSE.retention_days - 8)
    assert people.export(store, ANA) and len(screen.said) == before + 1
    rounds(store, screen, HOUSE.retention_days + 6)

    assert people.export(store, ANA) is None


def test_a_word_keeps_everything(stores: Callable[[], Store]) -> None:
    """Any word does, and the year begins anew."""
    store, screen = stores(), Screen()
    talk(store, screen, "didn't get it")
    rounds(store, screen, HOUSE.retention_days - 10)
    hear_later = NOW + timedelta(days=HOUSE.retention_days - 5)
    deliver(store, screen, hear(store, HOUSE, Reply(ANA, "late", text="still here"), hear_later), hear_later)

    rounds(store, screen, HOUSE.retention_days + 1)

    assert people.export(store, ANA) is not None


def test_who_asked_for_silence_is_not_written_to(stores: Callable[[], Store]) -> None:
    """Stop ends all messages, this one too; theirs is erased all the same."""
    store, screen = stores(), Screen()
    talk(store, screen, "didn't get it", "stop")
    before = len(screen.said)

    rounds(store, screen, HOUSE.retention_days - 10)
    rounds(store, screen, HOUSE.retention_days + 1)

    assert len(screen.said) == before
    assert people.export(store, ANA) is None
