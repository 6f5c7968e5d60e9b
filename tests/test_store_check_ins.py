"""Check-ins are booked, dropped and fall due."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC

import pytest
from keeping import ANA, BEN, LEASE, NOW, ON_POSTGRESQL, WALL_TIME, check_in, met

from bot.store import Store

pytest_plugins = ("postgres",)


def test_a_check_in_comes_back_as_it_was_booked(store: Store) -> None:
    person, _ = met(store)
    with store.page() as page:
        given = replace(check_in("step:second", journey=7), named=True, local=WALL_TIME.replace(tzinfo=UTC))
        booked = page.book(person.id, given)
        assert page.check_ins(person.id) == [booked]
    assert booked.id > 0
    assert booked.local == WALL_TIME


@pytest.mark.parametrize("journey", [None, 7])
def test_booking_the_same_again_moves_it(store: Store, journey: int | None) -> None:
    person, _ = met(store)
    with store.page() as page:
        booked = page.book(person.id, check_in("a", journey=journey))
        moved = page.book(person.id, check_in("a", due_at=NOW + LEASE, journey=journey))
        page.book(person.id, check_in("a", journey=8))
        page.book(person.id, check_in("b", journey=journey))
        assert moved.id == booked.id
        assert len(page.check_ins(person.id)) == 3
        assert [found.due_at for found in page.check_ins(person.id) if found.id == booked.id] == [NOW + LEASE]


def test_check_ins_are_dropped_by_id_by_key_by_journey_and_all(store: Store) -> None:
    ana, ben = met(store, ANA)[0].id, met(store, BEN)[0].id
    with store.page() as page:
        page.book(ben, check_in("a"))
        for key, journey in (("a", None), ("a", 7), ("b", 7), ("a", 8), ("c", 8)):
            page.book(ana, check_in(key, journey=journey))
        assert page.drop(ana, []) == 0
        assert page.drop(ana, [found.id for found in page.check_ins(ana) if found.key == "c"]) == 1
        assert page.drop_keys(ana, ["a"], journey_id=7) == 1
        assert page.drop_all(ana, journey_id=7) == 1
        assert page.drop_keys(ana, ["a", "b"]) == 2
        page.book(ana, check_in("z"))
        assert page.drop_all(ana) == 1
        assert len(page.check_ins(ben)) == 1


def test_only_what_is_due_is_due_the_longest_first(store: Store) -> None:
    ana, ben = met(store, ANA)[0].id, met(store, BEN)[0].id
    with store.page() as page:
        page.book(ana, check_in("later", due_at=NOW + LEASE))
        page.book(ana, check_in("now", due_at=NOW))
        page.book(ana, check_in("long ago", due_at=NOW - LEASE * 2))
        page.book(ben, check_in("longest", due_at=NOW - LEASE * 3))
    with store.page() as page:
        assert [found.key for found in page.due(ana, NOW)] == ["long ago", "now"]
        assert page.persons_due(NOW, 10) == [ben, ana]
        assert page.persons_due(NOW, 1) == [ben]
        assert page.persons_due(NOW - LEASE * 4, 10) == []
    with store.glance() as page:
        assert page.persons_due(NOW, 10) == [ben, ana]


@ON_POSTGRESQL  # SQLite has one writer at a time: nobody else can even ask
def test_a_person_claimed_by_one_clock_is_passed_over_by_another(stores: Callable[[], Store]) -> None:
    one, other = stores(), stores()
    ana, ben = met(one, ANA)[0].id, met(one, BEN)[0].id
    with one.page() as page:
        page.book(ana, check_in("a", due_at=NOW - LEASE))
        page.book(ben, check_in("a"))
    with one.page() as page, other.page() as beside:
        assert page.persons_due(NOW, 1) == [ana]
        assert beside.persons_due(NOW, 1) == [ben]
