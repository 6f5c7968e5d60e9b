"""What the store promises whoever asks it, on both databases: whole turns, in order, and no word too many."""

from __future__ import annotations

import traceback
from collections.abc import Callable
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pytest
from keeping import ANA, BEN, LEASE, NOW, ON_POSTGRESQL, check_in, claimed, met, say, together

from bot.addresses import Address
from bot.errors import ConfigurationError, StoreError
from bot.store import Store, engines
from dialogues.state import Journey

pytest_plugins = ("postgres",)


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
