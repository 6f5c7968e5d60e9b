"""Words are sealed wherever they lie, and the keys that open them are looked after."""

from __future__ import annotations

import stat
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import psycopg
import pytest

from bot.addresses import Address
from bot.errors import ConfigurationError
from bot.store import OutPrompt, Secrets, Store, new_key
from dialogues.state import CheckIn, Journey, Place

pytest_plugins = ("postgres",)

NOW = datetime(2026, 11, 25, 9, 0, tzinfo=UTC)
LEASE = timedelta(seconds=30)
WALL_TIME = datetime.fromisoformat("2026-11-28T09:00")
ANA = Address("terminal", "me")
ON_POSTGRESQL = pytest.mark.parametrize("url", ["postgresql"], indirect=True)
WORDS = {"heartbroken", "Acme", "schmerzhaft", "nevermind", "elephants", "goodbye"}


def tell(store: Store) -> int:
    """One of the WORDS in each place where words are kept."""
    with store.page() as page:
        person, address_id = page.person_at(ANA, NOW)
        person.memory["said"] = "heartbroken"
        person.places = [Place("check_ins.mood", memory={"said": "schmerzhaft"})]
        page.keep_person(person, NOW)
        journey = page.keep_journey(person.id, Journey(0, "a.b", memory={"company": "Acme"}), NOW)
        page.keep_failed(person.id, "terminal:1", {"text": "nevermind"}, NOW)
        page.post(person.id, address_id, journey.id, [OutPrompt("a.b", {"lines": ["elephants"]})], NOW, LEASE)
        page.post_farewell(ANA, [OutPrompt("a.b", {"lines": ["goodbye"]})], NOW, LEASE)
        page.book(person.id, CheckIn("mood", "a", WALL_TIME, "UTC", NOW))
        return person.id


def told(store: Store, person: int) -> set[str]:
    """Which of the WORDS we get to read."""
    with store.page() as page:
        rows = page.claim(["slack", "discord", "terminal"], NOW + LEASE, LEASE, 10)
        read = str([page.everything(person), *(row.prompt for row in rows)])
    return {word for word in WORDS if word in read}


def test_what_is_sealed_comes_back_and_does_not_show() -> None:
    secrets = Secrets([new_key()])
    token = secrets.seal({"said": ["schmerzhaft", None, 1.5, "🤬"]})

    assert secrets.unseal(token) == {"said": ["schmerzhaft", None, 1.5, "🤬"]}
    assert "schmerz" not in token


def test_the_first_key_seals_and_all_open() -> None:
    old, new = new_key(), new_key()
    token = Secrets([old]).seal("words")
    both = Secrets([new, old])

    assert both.unseal(token) == "words"
    assert Secrets([new]).unseal(both.seal("words")) == "words"
    assert Secrets([new]).unseal(both.reseal(token)) == "words"


@pytest.mark.parametrize("key", ["", "short", new_key()[:-4], "ü" * 44], ids=["none", "short", "cut off", "no base64"])
def test_a_key_that_is_no_key_is_told_without_being_shown(key: str) -> None:
    with pytest.raises(ConfigurationError) as told:
        Secrets([new_key(), key])
    assert "number 2" in str(told.value)
    assert key == "" or key not in str(told.value)
    assert "\n" not in str(told.value)


def test_no_key_at_all_is_told() -> None:
    with pytest.raises(ConfigurationError, match="ENCRYPTION_KEYS"):
        Secrets([])


def test_the_wrong_key_opens_nothing() -> None:
    token = Secrets([new_key()]).seal("words")
    wrong = Secrets([new_key()])
    for attempt in (wrong.unseal, wrong.reseal):
        with pytest.raises(ConfigurationError, match="None of the encryption keys"):
            attempt(token)


def test_no_word_lies_in_the_files_and_nobody_else_may_read_them(tmp_path: Path) -> None:
    folder = tmp_path / "new" / "folder"
    store = Store.open(f"sqlite:///{folder}/rebound.db", None)
    person = tell(store)
    while_open = {path.name: path.read_bytes() for path in folder.iterdir()}
    modes = {path.name: stat.S_IMODE(path.stat().st_mode) for path in folder.iterdir()}
    assert told(store, person) == WORDS
    store.close()
    closed = {f"{path.name}, closed": path.read_bytes() for path in folder.iterdir()}

    assert {"rebound.db", "rebound.db-wal", "rebound.key"} <= set(while_open)
    for name, held in {**while_open, **closed}.items():
        assert not [word for word in WORDS if word.encode() in held], name
    assert b"check_ins.mood" in b"".join(while_open.values())  # steps are no secret: the search does find things
    assert set(modes.values()) == {0o600}
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700


@ON_POSTGRESQL
def test_no_word_lies_in_postgresql(stores: Callable[[], Store], url: str) -> None:
    tell(stores())
    with psycopg.connect(url) as connection:
        tables = ("person", "address", "journey", "heard", "failed", "outbox", "check_in")
        kept = str([connection.execute(f"SELECT * FROM {table}").fetchall() for table in tables])
    assert "check_ins.mood" in kept
    assert not [word for word in WORDS if word in kept]


def test_a_key_file_is_made_once_and_used_again(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path}/rebound.db"
    first = Store.open(url, None)
    person = tell(first)
    key = (tmp_path / "rebound.key").read_text()
    first.close()
    again = Store.open(url, None)

    assert told(again, person) == WORDS
    assert (tmp_path / "rebound.key").read_text() == key
    again.close()


def test_a_lost_key_file_is_told_and_not_replaced(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path}/rebound.db"
    store = Store.open(url, None)
    tell(store)
    store.close()
    (tmp_path / "rebound.key").unlink()

    with pytest.raises(ConfigurationError, match="is gone"):
        Store.open(url, None)
    assert not (tmp_path / "rebound.key").exists()


def test_a_key_file_that_holds_no_key_is_told(tmp_path: Path) -> None:
    for held in (b"\xff\xfe", b"", b"no key"):
        (tmp_path / "rebound.key").write_bytes(held)
        with pytest.raises(ConfigurationError):
            Store.open(f"sqlite:///{tmp_path}/rebound.db", None)


def test_given_keys_need_no_file(tmp_path: Path) -> None:
    Store.open(f"sqlite:///{tmp_path}/rebound.db", [new_key()]).close()
    assert not (tmp_path / "rebound.key").exists()


def test_the_wrong_keys_are_told_at_the_start(url: str) -> None:
    right, wrong = new_key(), new_key()
    store = Store.open(url, [right])
    tell(store)
    store.close()

    with pytest.raises(ConfigurationError, match="None of the encryption keys") as told:
        Store.open(url, [wrong])
    assert wrong not in str(told.value)


@ON_POSTGRESQL
def test_postgresql_makes_no_key_of_its_own(url: str) -> None:
    for keys in (None, []):
        with pytest.raises(ConfigurationError, match="There is no key"):
            Store.open(url, keys)


def test_rotating_seals_everything_under_the_first_key(url: str) -> None:
    old, new = new_key(), new_key()
    store = Store.open(url, [old])
    person = tell(store)
    store.close()

    turning = Store.open(url, [new, old])
    assert turning.rotate() == 6
    turning.close()

    turned = Store.open(url, [new])
    assert told(turned, person) == WORDS
    turned.close()
