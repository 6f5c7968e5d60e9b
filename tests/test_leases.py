"""What only one process may do at a time."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

from hearing import ANA, HOUSE, NOW

from bot import outbox
from bot.events import Reply
from bot.hear import hear
from bot.store import Store

pytest_plugins = ("postgres",)

SHORT = timedelta(seconds=12)


def test_one_process_holds_it_and_the_next_takes_over(stores: Callable[[], Store]) -> None:
    """Kept by whoever renews it; free once it ran out, or at once when it is let go."""
    one, two = stores(), stores()
    with one.page() as page:
        assert page.hold("discord", "one", NOW, NOW + SHORT)
    with two.page() as page:
        assert not page.hold("discord", "two", NOW + SHORT / 2, NOW + SHORT * 2)
        assert page.hold("another", "two", NOW, NOW + SHORT)
    with one.page() as page:
        assert page.hold("discord", "one", NOW + SHORT / 2, NOW + SHORT * 2)
    with two.page() as page:
        assert not page.hold("discord", "two", NOW + SHORT, NOW + SHORT * 2)
        assert page.hold("discord", "two", NOW + SHORT * 2, NOW + SHORT * 3)
        page.let_go("discord", "one")
        page.let_go("discord", "two")
    with one.page() as page:
        assert page.hold("discord", "one", NOW + SHORT * 2, NOW + SHORT * 3)


def test_a_process_that_is_alone_starts_where_the_one_before_it_stopped(stores: Callable[[], Store]) -> None:
    """Its prompts and its place at a platform; another platform's are left alone."""
    store, gone = stores(), stores()
    hear(gone, HOUSE, Reply(ANA, "m1", text="didn't get it"), NOW)
    with gone.page() as page:
        page.hold("terminal", "gone", NOW, NOW + SHORT)
    assert outbox.claimed(store, ["terminal"], NOW) == []

    with store.page() as page:
        page.free_all(["discord"])
        assert not page.hold("terminal", "new", NOW, NOW + SHORT)
        page.free_all(["terminal"])
        assert page.hold("terminal", "new", NOW, NOW + SHORT)
    assert len(outbox.claimed(store, ["terminal"], NOW)) == 1
