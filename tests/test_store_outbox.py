"""The outbox keeps each person's prompts in order, and nobody holds a row twice."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

from keeping import ANA, BEN, LEASE, NOW, claimed, posted, say, together

from bot.addresses import Address
from bot.store import FIRST_FENCE, Store

pytest_plugins = ("postgres",)


def test_a_prompt_is_posted_held_and_delivered_and_its_words_go(store: Store) -> None:
    first, second = posted(store, say("one"), say("two"))
    assert claimed(store, NOW) == []

    with store.page() as page:
        row = page.row(first)
        assert row is not None
        assert (row.prompt, row.choices, row.address) == ({"lines": ["one"]}, ("sad", "angry"), ANA)
        assert (row.state, row.fence, row.attempts, row.created_at) == ("waiting", FIRST_FENCE, 1, NOW)
        assert page.is_held_up(second, NOW)
        assert page.delivered(first, FIRST_FENCE, "ts:1")
        assert not page.is_held_up(second, NOW)
    with store.glance() as page:
        row = page.row(first)
        assert row is not None
        assert (row.state, row.prompt, row.choices, row.reference) == ("delivered", None, ("sad", "angry"), "ts:1")
        assert page.row(999) is None


def test_a_lane_goes_in_order_one_at_a_time(store: Store) -> None:
    first, second = posted(store, say("one"), say("two"))
    [other] = posted(store, say("for Ben"), address=BEN)
    later = NOW + LEASE

    assert claimed(store, later) == [first, other]
    assert claimed(store, later) == []
    with store.page() as page:
        assert page.delivered(first, FIRST_FENCE + 1, None)
    assert claimed(store, later) == [second]


def test_a_claim_takes_no_more_than_asked(store: Store) -> None:
    ids = [posted(store, say("hi"), address=Address("discord", str(user)))[0] for user in range(3)]
    assert claimed(store, NOW + LEASE, limit=2) == ids[:2]
    assert claimed(store, NOW + LEASE, limit=2) == ids[2:]


def test_a_row_for_later_is_nobodys_until_then_and_holds_nobody_up(store: Store) -> None:
    tomorrow = NOW + timedelta(days=1)
    later, now = posted(store, say("later", due_at=tomorrow), say("now"))

    assert claimed(store, NOW + LEASE) == [now]
    with store.page() as page:
        page.delivered(now, FIRST_FENCE + 1, None)
    assert claimed(store, tomorrow - LEASE) == []
    assert claimed(store, tomorrow) == [later]


def test_a_postponed_row_keeps_its_place_in_the_lane(store: Store) -> None:
    first, second = posted(store, say("one"), say("two"))
    wait = NOW + timedelta(minutes=5)
    with store.page() as page:
        assert page.postpone(first, FIRST_FENCE, wait)

    assert claimed(store, NOW + LEASE) == []
    assert claimed(store, wait) == [first]
    with store.page() as page:
        row = page.row(first)
        assert row is not None
        assert (row.attempts, row.fence) == (2, 2)
        assert page.delivered(first, 2, None)
    assert claimed(store, wait) == [second]


def test_a_dead_row_holds_nobody_up(store: Store) -> None:
    first, second = posted(store, say("one"), say("two"))
    with store.page() as page:
        assert page.bury(first, FIRST_FENCE, "closed")
    assert claimed(store, NOW + LEASE) == [second]

    with store.page() as page:
        [dead] = page.last_prompts(page.person_at(ANA, NOW)[0].id, state="dead")
    assert (dead.id, dead.prompt) == (first, {"lines": ["one"]})


def test_whoever_lost_the_lease_reports_in_vain(store: Store) -> None:
    [row] = posted(store, say("one"))
    assert claimed(store, NOW + LEASE) == [row]

    with store.page() as page:
        assert not page.delivered(row, FIRST_FENCE, "late")
        assert not page.postpone(row, FIRST_FENCE, NOW)
        assert not page.bury(row, FIRST_FENCE, "gone")
        assert page.delivered(row, FIRST_FENCE + 1, "right")
        assert not page.delivered(row, FIRST_FENCE + 1, "twice")
        found = page.row(row)
    assert found is not None
    assert found.reference == "right"


def test_a_lease_of_a_process_that_is_gone_can_be_freed(store: Store) -> None:
    [row] = posted(store, say("one"))
    [other] = posted(store, say("for Ben"), address=BEN)
    with store.page() as page:
        assert page.release(page.person_at(ANA, NOW)[0].id) == 1
    assert claimed(store, NOW) == [row]
    assert claimed(store, NOW + LEASE) == [row, other]
    with store.page() as page:
        page.delivered(row, FIRST_FENCE + 2, None)
        assert page.release(page.person_at(ANA, NOW)[0].id) == 0


def test_what_is_posted_behind_somebody_elses_row_is_handed_back(store: Store) -> None:
    [held] = posted(store, say("being delivered right now"))
    with store.page() as page:
        person, address_id = page.person_at(ANA, NOW)
        behind = page.post(person.id, address_id, None, [say("next")], NOW, LEASE * 10)
        assert page.is_held_up(behind[0], NOW)
        assert page.hand_back(behind) == 1

    assert claimed(store, NOW) == []
    with store.page() as page:
        assert page.delivered(held, FIRST_FENCE, None)
    assert claimed(store, NOW) == behind
    with store.page() as page:
        assert page.hand_back(behind) == 0


def test_two_deliverers_never_hold_the_same_row(stores: Callable[[], Store]) -> None:
    one, other = stores(), stores()
    ids = {posted(one, say("hi"), address=Address("discord", str(user)))[0] for user in range(40)}
    taken: list[int] = []

    def drain(store: Store) -> None:
        while rows := claimed(store, NOW + LEASE, limit=3):
            taken.extend(rows)

    together([lambda: drain(one), lambda: drain(other)])
    assert len(taken) == 40
    assert set(taken) == ids


def test_last_prompts_are_the_newest_first(store: Store) -> None:
    first, second, third = posted(store, say("one"), say("two"), say("three"))
    with store.page() as page:
        page.delivered(third, FIRST_FENCE, "ts")
        person = page.person_at(ANA, NOW)[0].id
        assert [row.id for row in page.last_prompts(person)] == [third, second, first]
        assert [row.id for row in page.last_prompts(person, 1, state="waiting")] == [second]
