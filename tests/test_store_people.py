"""People, their addresses and their journeys come back as they were left."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
import sqlalchemy as sa
from keeping import ANA, BEN, LEASE, NOW, met

from bot.addresses import Address
from bot.store import Store, tables
from dialogues.state import Journey, Person, Place

pytest_plugins = ("postgres",)


def test_a_person_is_met_once_and_known_again(store: Store) -> None:
    person, address_id = met(store)
    again, same = met(store)

    assert (again.id, same) == (person.id, address_id)
    assert (again.mode, again.journey, again.places, again.memory) == ("active", None, [], {})


def test_two_people_at_two_addresses_are_two(store: Store) -> None:
    assert met(store, ANA)[0].id != met(store, BEN)[0].id
    assert met(store, replace(ANA, tenant="T2"))[0].id != met(store, ANA)[0].id


def test_met_tells_what_was_so_before(store: Store) -> None:
    with store.page() as page:
        person, address_id = page.person_at(ANA, NOW)
        assert (page.met.is_new, page.met.was_closed, page.met.heard_at) == (True, False, None)
        page.keep_person(person, NOW)
        page.close_address(address_id)
    with store.page() as page:
        page.person_at(ANA, NOW)
        assert (page.met.is_new, page.met.was_closed, page.met.heard_at) == (False, True, NOW)
    with store.page() as page:
        page.person_at(ANA, NOW)
        assert not page.met.was_closed


def test_what_an_address_says_of_itself_is_refreshed_and_silence_forgets_nothing(store: Store) -> None:
    person, _ = met(store)
    met(store, replace(ANA, channel="D2", zone=None, locale=None))

    with store.glance() as page:
        [reach] = page.addresses(person.id)
        assert reach.address == replace(ANA, channel="D2")
        assert page.find(ANA) == person.id
        assert page.find(BEN) is None


def test_the_platforms_zone_is_theirs_until_they_name_one(store: Store) -> None:
    met(store)
    assert met(store, replace(ANA, zone=None))[0].zone == "Europe/Berlin"
    assert met(store, BEN)[0].zone is None


def test_open_addresses_come_first_and_the_newest_of_them(store: Store) -> None:
    person, closed = met(store)
    with store.page() as page:
        for user in ("A", "B"):
            values = {"person_id": person.id, "platform": "discord", "tenant": "", "user": user, "channel": ""}
            page._connection.execute(sa.insert(tables.address), values)  # nothing of ours joins two addresses yet
        page.close_address(closed)
        assert [reach.address.user for reach in page.addresses(person.id)] == ["B", "A", "U1"]


def test_a_persons_own_zone_wins_over_the_platforms(store: Store) -> None:
    """What the platform tells anew counts, until the person names one."""
    person, _ = met(store)
    with store.page() as page:
        page.keep_person(person, NOW)
    moved = met(store, replace(ANA, zone="Europe/Lisbon"))[0]
    untold = met(store, replace(ANA, zone=None))[0]
    with store.page() as page:
        page.keep_person(replace(person, zone="Asia/Tokyo", memory={"zone_named": True}), NOW)

    assert (person.zone, moved.zone, untold.zone) == ("Europe/Berlin", "Europe/Lisbon", "Europe/Lisbon")
    assert met(store)[0].zone == "Asia/Tokyo"


def test_a_person_comes_back_as_they_were_left(store: Store) -> None:
    person, _ = met(store)
    place = Place("check_ins.mood", 7, ["check_ins.hello"], {"check_in": 3})
    left = Person(person.id, "paused", 7, [place, Place("settings.zone")], {"wins": ["ich schaffe das 🤬"]}, "UTC")
    with store.page() as page:
        page.keep_person(left, NOW)

    with store.glance() as page:
        found = page.person(person.id)
    assert (found.mode, found.journey, found.memory, found.zone) == ("paused", 7, left.memory, "UTC")
    assert [(place.step, place.journey, place.trail, place.memory) for place in found.places] == [
        ("check_ins.mood", 7, ["check_ins.hello"], {"check_in": 3}),
        ("settings.zone", None, [], {}),
    ]


def test_half_an_emoji_is_kept_too(store: Store) -> None:
    person, _ = met(store)
    person.memory["said"] = "\ud83d and \x00"
    with store.page() as page:
        page.keep_person(person, NOW)
    assert met(store)[0].memory["said"] == "\ud83d and \x00"


def test_a_check_in_is_not_something_heard(store: Store) -> None:
    person, _ = met(store)
    with store.page() as page:
        page.keep_person(person, NOW, heard=False)
        page.keep_person(person, NOW)
        page.keep_person(person, NOW + LEASE, heard=False)
        assert page.last_heard(person.id) == NOW


def test_the_latest_heard_are_read_back_first(store: Store) -> None:
    for minutes, user in enumerate(("old", "first", "second")):
        with store.page() as page:
            person, _ = page.person_at(Address("discord", user), NOW)
            page.keep_person(person, NOW + timedelta(minutes=minutes))
    met(store, ANA)

    with store.glance() as page:
        reached = page.reached_since("discord", NOW + timedelta(minutes=1))
    assert [(reach.address.user, reach.heard_at) for reach in reached] == [
        ("second", NOW + timedelta(minutes=2)),
        ("first", NOW + timedelta(minutes=1)),
    ]


def test_whoever_is_not_kept_is_not_invented(store: Store) -> None:
    with store.page() as page:
        with pytest.raises(LookupError):
            page.person(99)
        with pytest.raises(LookupError):
            page.journey(99)
        with pytest.raises(LookupError):
            page.keep_person(Person(99), NOW)
        with pytest.raises(LookupError):
            page.everything(99)


def test_a_journey_comes_back_as_it_was_left(store: Store) -> None:
    person, _ = met(store)
    with store.page() as page:
        kept = page.keep_journey(person.id, Journey(0, "arrival.hello"), NOW)
        assert kept.id > 0
        left = Journey(kept.id, "feelings.name", ["arrival.hello"], {"company": "Acme"}, "offer", closed=True)
        page.keep_journey(person.id, left, NOW)
        page.keep_journey(person.id, Journey(0, "arrival.hello"), NOW)

    with store.glance() as page:
        found, other = page.journeys(person.id)
        assert page.journey(found.id).memory == {"company": "Acme"}
    assert (found.id, found.step, found.trail, found.outcome, found.closed) == (
        kept.id,
        "feelings.name",
        ["arrival.hello"],
        "offer",
        True,
    )
    assert not other.closed


def test_a_journey_is_closed_at_the_first_closing_and_can_be_opened_again(store: Store) -> None:
    person, _ = met(store)
    with store.page() as page:
        journey = page.keep_journey(person.id, Journey(0, "a.b", closed=True), NOW)
        page.keep_journey(person.id, journey, NOW + LEASE)
        assert page.everything(person.id)["journey"][0]["closed_at"] == NOW.isoformat()
        page.keep_journey(person.id, replace(journey, closed=False), NOW)
        assert not page.journey(journey.id).closed


def test_nobody_writes_in_anothers_journey(store: Store) -> None:
    ana, ben = met(store, ANA)[0], met(store, BEN)[0]
    with store.page() as page:
        journey = page.keep_journey(ana.id, Journey(0, "a.b"), NOW)
    with pytest.raises(LookupError), store.page() as page:
        page.keep_journey(ben.id, journey, NOW)
