"""What the store promises, on both databases."""

from __future__ import annotations

import threading
import traceback
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pytest
import sqlalchemy as sa

from bot.addresses import Address
from bot.errors import ConfigurationError, StoreError
from bot.store import FIRST_FENCE, KEPT, OutPrompt, Page, Store, engines, tables
from dialogues.state import CheckIn, Journey, Person, Place

pytest_plugins = ("postgres",)

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
        return [row.id for row in page.claim(now, LEASE, limit)]


def check_in(key: str, due_at: datetime = NOW, journey: int | None = None) -> CheckIn:
    return CheckIn("mood", key, WALL_TIME, "Europe/Berlin", due_at, journey=journey)


# People


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
    person, _ = met(store)
    assert person.zone == "Europe/Berlin"

    with store.page() as page:
        page.keep_person(replace(person, zone="Asia/Tokyo"), NOW)
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
        assert page.last_heard(person.id) is None
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
    assert [reach.address.user for reach in reached] == ["second", "first"]


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


# Journeys


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


# All of a turn, or none of it


def test_a_page_that_fails_has_written_nothing(store: Store) -> None:
    with pytest.raises(RuntimeError), store.page() as page:
        person, address_id = page.person_at(ANA, NOW)
        page.keep_heard("slack:1", person.id, NOW)
        page.post(person.id, address_id, None, [say("hello")], NOW, LEASE)
        raise RuntimeError

    with store.glance() as page:
        assert page.find(ANA) is None
        assert not page.already_heard("slack:1")
    assert claimed(store, NOW + timedelta(days=1)) == []


def test_a_glance_changes_nothing(store: Store) -> None:
    person, _ = met(store)
    with pytest.raises(StoreError), store.glance() as page:
        page.keep_person(person, NOW)
    assert met(store)[0].id == person.id


def test_a_glance_sees_one_moment(stores: Callable[[], Store]) -> None:
    one, other = stores(), stores()
    person, _ = met(one)
    with one.glance() as page:
        assert page.check_ins(person.id) == []
        with other.page() as beside:
            beside.book(person.id, check_in("a"))
        assert page.check_ins(person.id) == []
    with one.glance() as page:
        assert len(page.check_ins(person.id)) == 1


def test_a_refusal_quotes_nothing(store: Store) -> None:
    secret = "-".join(("hush", "hush"))  # the traceback quotes this line, too
    with pytest.raises(StoreError) as refused, store.page() as page:
        page.book(99, check_in(secret))
    assert secret not in "".join(traceback.format_exception(refused.value))


def test_what_sqlite_committed_survives_a_power_cut(tmp_path: Path) -> None:
    engine = engines.writer(engines.url_of(f"sqlite:///{tmp_path}/rebound.db"))
    with engine.connect() as connection:
        pragmas = {
            name: connection.exec_driver_sql(f"PRAGMA {name}").scalar()
            for name in ("journal_mode", "synchronous", "foreign_keys", "busy_timeout")
        }
    engine.dispose()
    assert pragmas == {"journal_mode": "wal", "synchronous": 2, "foreign_keys": 1, "busy_timeout": 30_000}


def test_a_moment_without_a_zone_is_refused(store: Store) -> None:
    with pytest.raises(StoreError), store.page() as page:
        page.person_at(ANA, datetime(2026, 11, 25, 9, 0))  # noqa: DTZ001 - that is the point


def test_moments_come_back_aware_and_utc(store: Store) -> None:
    person, _ = met(store)
    there = NOW.astimezone(timezone(timedelta(hours=5, minutes=45)))
    with store.page() as page:
        page.keep_person(person, there)
        page.book(person.id, check_in("a", due_at=there))

    with store.glance() as page:
        heard, due = page.last_heard(person.id), page.check_ins(person.id)[0].due_at
    assert heard == due == NOW
    assert heard.tzinfo is due.tzinfo is UTC


def test_turns_of_one_person_happen_one_after_the_other(stores: Callable[[], Store]) -> None:
    """Three processes' worth of threads, each reading what the one before it wrote: no turn is lost."""
    first = stores()
    with first.page() as page:
        person, _ = page.person_at(ANA, NOW)
        journey = page.keep_journey(person.id, Journey(0, "a.b", memory={"turns": 0}), NOW)

    def take_turns(store: Store) -> None:
        for _ in range(10):
            with store.page() as page:
                person, _ = page.person_at(ANA, NOW)
                found = page.journey(journey.id)
                found.memory["turns"] += 1
                person.memory["turns"] = person.memory.get("turns", 0) + 1
                page.keep_journey(person.id, found, NOW)
                page.keep_person(person, NOW)

    second, third = stores(), stores()
    together([lambda store=store: take_turns(store) for store in (first, first, second, second, third)])

    with first.glance() as page:
        assert page.journey(journey.id).memory["turns"] == 50
        assert page.person(person.id).memory["turns"] == 50


def test_five_first_messages_at_once_make_one_person(stores: Callable[[], Store]) -> None:
    found: list[int] = []
    opened = [stores() for _ in range(5)]
    together([lambda store=store: found.append(met(store)[0].id) for store in opened])

    assert len(found) == 5
    assert len(set(found)) == 1
    with opened[0].glance() as page:
        assert page.quiet_since(NOW + LEASE, 10) == found[:1]


@ON_POSTGRESQL
def test_a_person_found_by_id_is_locked_too(stores: Callable[[], Store]) -> None:
    one, other = stores(), stores()
    person, _ = met(one)
    met(one, BEN)
    with one.page() as page:
        page.book(person.id, check_in("a"))
    with one.page() as page, other.page() as beside:
        page.person(person.id)
        assert beside.persons_due(NOW, 10) == []


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


# Heard, and failed


def test_a_message_is_heard_once(store: Store) -> None:
    person, _ = met(store)
    with store.page() as page:
        assert not page.already_heard("slack:D1:1.2")
        assert page.keep_heard("slack:D1:1.2", person.id, NOW)
        assert page.already_heard("slack:D1:1.2")
        assert not page.keep_heard("slack:D1:1.2", person.id, NOW)
        assert not page.already_heard("slack:D1:1.3")


def test_a_failed_reply_is_kept_once_and_goes_when_settled(store: Store) -> None:
    person, _ = met(store)
    with store.page() as page:
        page.keep_failed(person.id, "slack:1", {"text": "they said no"}, NOW)
        page.keep_failed(person.id, "slack:1", {"text": "again"}, NOW)
        [reply] = page.failed(person.id)
        assert (reply.source, reply.reply, reply.at) == ("slack:1", {"text": "they said no"}, NOW)

        page.settle(reply.id)
        assert page.failed(person.id) == []
        assert page.everything(person.id)["failed"][0]["reply"] is None


# Check-ins


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


# The outbox


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


# Erasing, and what goes by itself


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
        rows = page.claim(NOW + LEASE, LEASE, 10)
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


# Addresses


@pytest.mark.parametrize("text", ["slack:T1/U1", "discord:42", "terminal:me"])
def test_an_address_is_written_and_read(text: str) -> None:
    assert str(Address.parse(text)) == text


@pytest.mark.parametrize(
    "text", ["", "me", "slack:U1", "slack:/U1", "discord:T/1", "discord:", "irc:me", "slack:T/1/2"]
)
def test_what_is_no_address_is_told_the_forms(text: str) -> None:
    with pytest.raises(ValueError, match="slack:TEAM/USER"):
        Address.parse(text)


def test_a_database_we_do_not_know_is_refused() -> None:
    for url in ("mysql://x/y", "sqlite://", "nonsense", "sqlite:///:memory:"):
        with pytest.raises(ConfigurationError, match="DATABASE_URL is like"):
            Store.open(url, None)
