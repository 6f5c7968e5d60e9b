"""Everything of a person can be shown, and can be gone."""

from __future__ import annotations

from keeping import ANA, BEN, LEASE, NOW, check_in, posted, say

from bot.addresses import Address
from bot.store import FIRST_FENCE, KEPT, Page, Store
from dialogues.state import Journey, Place

pytest_plugins = ("postgres",)


def full(page: Page, address: Address = ANA) -> int:
    person, address_id = page.person_at(address, NOW)
    person.memory["wins"] = ["I asked"]
    person.places = [Place("check_ins.mood", memory={"check_in": 1})]
    page.keep_person(person, NOW)
    journey = page.keep_journey(person.id, Journey(0, "a.b", memory={"company": "Acme"}), NOW)
    page.keep_heard(f"source of {address}", person.id, NOW)
    page.keep_failed(person.id, "slack:1", {"text": "no"}, NOW)
    page.post(person.id, address_id, journey.id, [say("hello")], NOW, LEASE)
    page.book(person.id, check_in("a", journey=journey.id))
    return person.id


def test_everything_is_everything_in_plain_values(store: Store) -> None:
    with store.page() as page:
        person = full(page)
        full(page, BEN)
    with store.glance() as page:
        found = page.everything(person)

    assert found["person"]["memory"] == {"wins": ["I asked"]}
    assert found["person"]["places"] == [
        {"step": "check_ins.mood", "journey": None, "trail": [], "memory": {"check_in": 1}}
    ]
    assert [found[name][0]["person_id"] for name in found if name != "person"] == [person] * 5
    assert found["address"][0]["user"] == "U1"
    assert found["journey"][0]["memory"] == {"company": "Acme"}
    assert found["check_in"][0]["local"] == "2026-11-28T09:30"
    assert found["failed"][0]["reply"] == {"text": "no"}
    assert found["outbox"][0]["prompt"] == {"lines": ["hello"]}
    assert {len(found[name]) for name in found if name != "person"} == {1}


def test_erasing_leaves_nothing_of_the_person_and_everything_of_others(store: Store) -> None:
    with store.page() as page:
        ana, ben = full(page), full(page, BEN)
        page.erase(ana)

    with store.page() as page:
        assert page.find(ANA) is None
        assert page.journeys(ana) == page.check_ins(ana) == page.failed(ana) == page.last_prompts(ana) == []
        assert page.already_heard(f"source of {ANA}")
        assert {len(rows) for name, rows in page.everything(ben).items() if name != "person"} == {1}
        assert page.person_at(ANA, NOW)[0].id not in (ana, ben)


def test_a_farewell_outlives_the_person_until_it_is_said(store: Store) -> None:
    with store.page() as page:
        ana = full(page)
        page.erase(ana)
        [first, second] = page.post_farewell(ANA, [say("Take care."), say("Gone.")], NOW, LEASE)
        assert page.keep_heard("slack:forget-me", None, NOW)

    with store.page() as page:
        rows = page.claim(["slack", "terminal", "discord"], NOW + LEASE, LEASE, 10)
        assert [(row.id, row.person_id, row.address) for row in rows] == [(first, None, ANA), (second, None, ANA)]
        assert page.delivered(first, rows[0].fence, "ts")
        assert page.bury(second, rows[1].fence, "closed")
        assert page.row(first) is page.row(second) is None
        assert page.already_heard("slack:forget-me")


def test_what_is_past_its_time_goes(store: Store) -> None:
    [dead] = posted(store, say("never arrived"))
    with store.page() as page:
        person = full(page)
        page.bury(dead, FIRST_FENCE, "closed")
        page.settle(page.failed(person)[0].id)
        page.keep_failed(person, "slack:2", {"text": "still to be answered"}, NOW)
        assert page.prune(NOW + KEPT) == {"heard": 0, "failed": 0, "dead": 0}
        assert page.prune(NOW + KEPT + LEASE) == {"heard": 1, "failed": 1, "dead": 1}
        row = page.row(dead)
        assert len(page.failed(person)) == 1
        assert not page.already_heard(f"source of {ANA}")
        assert page.prune(NOW + KEPT + LEASE) == {"heard": 0, "failed": 0, "dead": 0}
    assert row is not None
    assert row.prompt is None


def test_the_quiet_ones_are_known(store: Store) -> None:
    with store.page() as page:
        ana, ben = full(page), page.person_at(BEN, NOW)[0].id
        page.keep_person(page.person(ana), NOW + LEASE)
        assert page.quiet_since(NOW, 10) == []
        assert page.quiet_since(NOW + LEASE, 10) == [ben]
        assert page.quiet_since(NOW + LEASE * 2, 10) == [ana, ben]
        assert page.quiet_since(NOW + LEASE * 2, 1) == [ana]


def test_no_id_is_ever_given_twice(store: Store) -> None:
    with store.page() as page:
        ana = full(page)
        rows = [row.id for row in page.last_prompts(ana)]
        page.erase(ana)
        again = full(page)
        assert again != ana
        assert page.last_prompts(again)[0].id not in rows
